//! The help card: it appears below any field that holds words of danger.
//!
//! Nothing about it is stored or counted: which fields hold such words, and which cards were closed, is in memory until the page
//! is left. The card never blocks, never takes the focus, and never changes the words.

mod ways;

use crate::browser::view;
use crate::notebook::Notebook;
use crate::ui::go_easy::{EasyDays, may_go_easy};
use crate::ui::hard_words::HardWords;
use crate::ui::parts::{BelowField, Button, ButtonKind, Show};
use cairn_core::coach::DangerKind;
use cairn_core::route::Route;
use cairn_core::words::en::hard_day::EN as HARD_DAY;
use cairn_core::words::en::help_card::EN as W;
use cairn_core::words::en::helplines::{number_for_danger, too_much};
use cairn_core::words::fill;
use cairn_core::words::helplines::Region;
use leptos::prelude::*;
use ways::Ways;

/// Provides the help card as the content below every field of the page.
pub(super) fn stand_by() {
    provide_context(BelowField(beside));
}

/// The state of one field's card.
#[derive(Clone, Copy)]
struct Field {
    /// The kind of danger that the field's words speak of now.
    kind: Memo<Option<DangerKind>>,
    /// The gravest kind whose card was closed at this field.
    closed: RwSignal<Option<DangerKind>>,
    /// Whether "Go easy for a few days?" is shown.
    asks: RwSignal<bool>,
}

impl Field {
    fn new(words: ReadSignal<String>, hard: HardWords) -> Self {
        let kind = Memo::new(move |_| words.with(|words| hard.read(words)));
        Self { kind, closed: RwSignal::new(None), asks: RwSignal::new(false) }
    }

    /// Returns the kind whose card is shown: never a kind that is as grave as a closed one, or less.
    fn card(self) -> Option<DangerKind> {
        self.kind.get().filter(|kind| Some(*kind) > self.closed.get())
    }

    /// Returns whether the card was closed while its words are still in the field.
    fn is_closed(self) -> bool {
        self.kind.get().is_some_and(|kind| Some(kind) <= self.closed.get())
    }

    fn close(self, notebook: Notebook) {
        self.closed.set(self.kind.get_untracked());
        let today = notebook.today().get_untracked();
        let has_goals = notebook.plan().with_untracked(|plan| plan.focus(today).next().is_some());
        self.asks.set(has_goals && may_go_easy(notebook));
    }
}

/// Builds the card of a field, or the quiet line once the card was closed.
fn beside(id: String, words: ReadSignal<String>) -> AnyView {
    let (notebook, hard) = (Notebook::expect(), HardWords::expect());
    let field = Field::new(words, hard);
    // Emptying the field forgets which card was closed.
    Effect::new(move |_| {
        if words.with(|words| words.trim().is_empty()) {
            field.closed.set(None);
        }
    });
    let name = id.clone();
    Effect::new(move |_| hard.say(&name, field.kind.with(Option::is_some)));
    let gone = id.clone();
    on_cleanup(move || hard.say(&gone, false));
    // With the card switched off no card is shown; everything else stays hidden beside such words all the same.
    let is_on = notebook.settings().shows_help_card();
    let (shown, place) = (Memo::new(move |_| field.card().filter(|_| is_on)), format!("{id}-help"));
    Effect::new(move |_| {
        if shown.get().is_some() {
            view::bring_into_view(id.clone(), ".field");
        }
    });
    let card = move || shown.get().map(|kind| view! { <Card notebook kind field /> });
    let quiet = move || (is_on && field.is_closed()).then(|| view! { <Quiet notebook field /> });
    view! {
        <div class="help-near" role="status" id=place>
            {card}
            {quiet}
        </div>
    }
    .into_any()
}

/// The card: sentences by kind of danger, and the shortest ways to a person.
#[component]
fn Card(
    /// The notebook.
    notebook: Notebook,
    /// The kind of danger that the words speak of.
    kind: DangerKind,
    /// The field that holds them.
    field: Field,
) -> impl IntoView {
    let region = untrack(|| notebook.settings().region_here()).unwrap_or(Region::Elsewhere);
    view! {
        <div class="help-near-card">
            <p class="notice-title">{W.title}</p>
            {lines(kind, region)
                .into_iter()
                .chain([W.told.to_owned()])
                .map(|line| view! { <p class="help-near-line">{line}</p> })
                .collect_view()}
            <div class="cluster">
                <Ways notebook kind region />
                <Button kind=ButtonKind::Text on_press=move |()| field.close(notebook)>
                    {W.close}
                </Button>
            </div>
        </div>
    }
    .into_any()
}

/// Returns the sentences of the card. For somebody who is hurt by another person they never ask to talk to that person; for
/// somebody who fears to hurt others they never accuse.
fn lines(kind: DangerKind, region: Region) -> Vec<String> {
    let generic = || W.help.to_owned();
    match kind {
        DangerKind::TakenSomething => vec![too_much(region), generic()],
        DangerKind::OwnLife => vec![generic()],
        DangerKind::OtherInDanger => vec![match number_for_danger(region) {
            Some(number) => fill!(W.stay, number: number),
            None => W.stay_any.to_owned(),
        }],
        DangerKind::HurtByOther => vec![W.safe.to_owned()],
        DangerKind::HurtingOther => vec![W.can_be_told.to_owned(), generic()],
        DangerKind::Eating => vec![generic(), W.no_numbers.to_owned()],
    }
}

/// The quiet line, shown while the words are in the field; below it, once, the question about easier days.
#[component]
fn Quiet(
    /// The notebook.
    notebook: Notebook,
    /// The field that holds the words.
    field: Field,
) -> impl IntoView {
    let done = move |()| field.asks.set(false);
    view! {
        <p class="small">
            <a href=Route::Help.href()>{W.quiet}</a>
        </p>
        <Show when=move || field.asks.get()>
            <div class="help-near-easy">
                <p>{HARD_DAY.easy_title}</p>
                <EasyDays notebook on_done=done />
            </div>
        </Show>
    }
    .into_any()
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    fn field(owner: &Owner, text: &str) -> (Field, RwSignal<String>) {
        owner.with(|| {
            let words = RwSignal::new(text.to_owned());
            HardWords::provide();
            (Field::new(words.read_only(), HardWords::expect()), words)
        })
    }

    #[test]
    fn closing_one_field_silences_no_other_and_no_graver_kind() {
        let owner = Owner::new();
        let (one, words) = field(&owner, "i make myself throw up");
        let (other, _) = field(&owner, "i make myself throw up");
        owner.with(|| {
            assert_eq!((one.card(), one.is_closed()), (Some(DangerKind::Eating), false));
            one.closed.set(one.kind.get_untracked());
            assert_eq!((one.card(), one.is_closed()), (None, true));
            assert_eq!(other.card(), Some(DangerKind::Eating));
            words.set("i make myself throw up and i want to die".into());
            assert_eq!((one.card(), one.is_closed()), (Some(DangerKind::OwnLife), false));
            one.closed.set(one.kind.get_untracked());
            words.set("i make myself throw up".into());
            assert_eq!((one.card(), one.is_closed()), (None, true), "a less grave one does not come back");
            words.set("say hello".into());
            assert_eq!((one.card(), one.is_closed()), (None, false));
        });
    }

    #[test]
    fn each_kind_says_its_own_and_never_to_talk_to_who_hurts() {
        let kinds = [
            DangerKind::TakenSomething,
            DangerKind::OwnLife,
            DangerKind::OtherInDanger,
            DangerKind::HurtByOther,
            DangerKind::HurtingOther,
            DangerKind::Eating,
        ];
        for region in Region::ALL {
            let all: BTreeSet<Vec<String>> = kinds.map(|kind| lines(kind, region)).into_iter().collect();
            assert_eq!(all.len(), kinds.len());
            assert!(all.iter().flatten().all(|line| !line.contains('{')), "{all:?}");
        }
        assert_eq!(lines(DangerKind::HurtByOther, Region::Uk), [W.safe]);
        assert!(lines(DangerKind::TakenSomething, Region::Uk)[0].contains("call 999 now"));
        assert!(lines(DangerKind::OtherInDanger, Region::Us)[0].contains("911"));
    }
}
