//! The change for "I was not well": days of low energy, a pause, or a session.

use super::LookBackState;
use crate::ui::hard_words::UnlessHard;
use crate::ui::pages::dates::ahead;
use crate::ui::parts::{Card, Choice, ChoiceOption, DateField, Show};
use cairn_core::plan::SetbackReason;
use cairn_core::wizard::LookBackRest;
use cairn_core::words::en::goal::EN as GOAL;
use cairn_core::words::en::look_back::{EN as W, reason};
use leptos::prelude::*;

/// What would help now, and until when.
#[component]
pub(super) fn NotWell(
    /// The state of the look back.
    looking: LookBackState,
) -> impl IntoView {
    let today = looking.notebook().today();
    let answers = Signal::stored(LookBackRest::ALL.map(answer).to_vec());
    let rest = looking.read(|said| said.rest);
    let has_end = move || matches!(rest.get(), Some(LookBackRest::EasyDays | LookBackRest::Pause));
    let hint = move || if rest.get() == Some(LookBackRest::Pause) { GOAL.until_hint } else { W.easy_days_until_hint };
    let pick = move |picked: String| {
        looking.change(|said| said.rest = LookBackRest::ALL.into_iter().find(|rest| key(*rest) == picked));
    };
    view! {
        <UnlessHard>
            <Card title=reason(SetbackReason::NotWell)>
                <div class="stack">
                    <Choice
                        id="rest"
                        legend=W.rest
                        answers
                        value=Signal::derive(move || rest.get().map(key).unwrap_or_default().to_owned())
                        on_pick=pick
                        on_clear=move |()| looking.change(|said| said.rest = None)
                    />
                    <Show when=has_end>
                        <DateField
                            id="rest-until"
                            label=W.rest_until
                            note=GOAL.if_you_like
                            hint=Signal::derive(move || hint().to_owned())
                            value=looking.read(|said| said.rest_until.clone())
                            on_input=looking.put(|said, day| said.rest_until = day)
                            bounds=ahead(today)
                        />
                    </Show>
                </div>
            </Card>
        </UnlessHard>
    }
    .into_any()
}

fn key(rest: LookBackRest) -> &'static str {
    match rest {
        LookBackRest::EasyDays => "easy-days",
        LookBackRest::Pause => "pause",
        LookBackRest::Session => "session",
    }
}

fn answer(rest: LookBackRest) -> ChoiceOption {
    match rest {
        LookBackRest::EasyDays => ChoiceOption::new(key(rest), W.easy_days).hint(W.easy_days_hint),
        LookBackRest::Pause => ChoiceOption::new(key(rest), W.pause).hint(W.pause_hint),
        LookBackRest::Session => ChoiceOption::new(key(rest), W.to_session),
    }
}
