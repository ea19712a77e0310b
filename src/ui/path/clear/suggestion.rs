//! One thing worth adding, said kindly, with a way to send it away for good.

use super::Wording;
use crate::coach::{self, Reading, Seen, Suggestion};
use crate::notebook::Typing;
use crate::plan::Per;
use crate::ui::parts::{Button, Icon, Kind, Notice, Tone, focus};
use crate::wizard::Draft;
use crate::words::en::coach as words;
use crate::words::en::stage_clear::EN as W;
use crate::words::fill;
use leptos::prelude::*;

fn sent_away(draft: &Draft) -> Vec<Suggestion> {
    draft.dismissed.iter().filter_map(|name| Suggestion::from_name(name)).collect()
}

/// The same words with "daily" as four days a week, where that is what is suggested.
fn offer(suggestion: Suggestion, reading: &Reading, text: &str) -> Option<String> {
    let is_daily = reading.frequency.is_some_and(|frequency| frequency.per == Per::Day);
    let daily = reading.findings.iter().find(|finding| finding.what == Seen::Frequency)?;
    let (before, after) = (text.get(..daily.place.start)?, text.get(daily.place.end..)?);
    (suggestion == Suggestion::FourOfSeven && is_daily).then(|| format!("{before}{}{after}", W.four_of_seven))
}

/// At most one suggestion, each with why. It changes nothing by itself.
#[component]
pub(super) fn OneSuggestion(
    /// The reading of the words.
    reading: Memo<Reading>,
    /// Whether there are words to speak about.
    said: Signal<bool>,
) -> impl IntoView {
    let typing = Typing::expect();
    let away = typing.read(sent_away);
    let suggestion = Memo::new(move |_| {
        let suggest = |reading: &Reading| coach::suggest(reading, &away.get());
        said.get().then(|| reading.with(suggest)).flatten()
    });
    let notice = move || suggestion.get().map(|suggestion| view! { <Suggested suggestion reading /> });
    view! {
        <div class="spoken" role="status">
            {notice}
        </div>
    }
}

/// The suggestion itself, perhaps with words to take over, and "not now".
#[component]
fn Suggested(
    /// Which.
    suggestion: Suggestion,
    /// The reading of the words.
    reading: Memo<Reading>,
) -> impl IntoView {
    let (typing, wording) = (Typing::expect(), Wording::expect());
    let offer = Memo::new(move |_| {
        let of = |draft: &Draft| reading.with(|reading| offer(suggestion, reading, draft.words()));
        typing.draft().with(of)
    });
    let not_now = move || {
        typing.change(|draft| draft.dismissed.push(suggestion.name().to_owned()));
        request_animation_frame(|| focus("wording"));
    };
    let take = move || {
        if let Some(words) = offer.get_untracked() {
            wording.take(words);
        }
    };
    let offered = move || fill(W.offer, &[("words", &offer.get().unwrap_or_default())]);
    view! {
        <Notice tone=Tone::Ask title=words::ask(suggestion)>
            <p>{words::why(suggestion)}</p>
            <Show when=move || offer.with(Option::is_some)>
                <p>{offered}</p>
            </Show>
            <div class="cluster">
                <Show when=move || offer.with(Option::is_some)>
                    <Button id="take-offer" icon=Icon::Check on_press=take>
                        {W.use_this}
                    </Button>
                </Show>
                <Button id="not-now" kind=Kind::Text on_press=not_now>
                    {W.not_now}
                </Button>
            </div>
        </Notice>
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use chrono::NaiveDate;

    fn offered(suggestion: Suggestion, text: &str) -> Option<String> {
        let today = NaiveDate::from_ymd_opt(2026, 11, 22)?;
        offer(suggestion, &coach::read(text, today), text)
    }

    #[test]
    fn daily_is_offered_as_four_days_a_week_and_reads_so() {
        let words = offered(Suggestion::FourOfSeven, "practice positive self-talk daily").unwrap();
        assert_eq!(words, "practice positive self-talk 4 days a week");
        let today = NaiveDate::from_ymd_opt(2026, 11, 22).unwrap();
        assert_eq!(coach::read(&words, today).measure().and_then(|measure| measure.times_a_week()), Some(4.0));
        assert_eq!(offered(Suggestion::FourOfSeven, "every day, call mum").as_deref(), Some("4 days a week, call mum"));
    }

    #[test]
    fn no_other_words_are_offered_where_there_is_no_daily_to_change() {
        assert_eq!(offered(Suggestion::FourOfSeven, "never smoke again"), None);
        assert_eq!(offered(Suggestion::HowMuch, "read daily"), None);
        assert_eq!(offered(Suggestion::FourOfSeven, "walk twice a week"), None);
    }
}
