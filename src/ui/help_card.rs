//! The card that answers words of danger, under whatever field they stand in.
//!
//! Nothing of it is stored or counted: which fields have such words, and which of their cards were closed, is known as long as the
//! page is there. It never blocks, never takes the focus, and the words stay as they are.

mod ways;

use crate::browser::view;
use crate::notebook::Notebook;
use crate::ui::go_easy::{EasyDays, may_go_easy};
use crate::ui::hard_words::HardWords;
use crate::ui::parts::{BelowField, Button, ButtonKind};
use cairn_core::coach::DangerKind;
use cairn_core::route::Route;
use cairn_core::words::en::hard_day::EN as HARD_DAY;
use cairn_core::words::en::help_card::EN as W;
use cairn_core::words::en::helplines::{number_for_danger, too_much};
use cairn_core::words::fill;
use cairn_core::words::helplines::Region;
use leptos::prelude::*;
use ways::Ways;

/// From now on every field of the page is answered.
pub(super) fn stand_by() {
    provide_context(BelowField(beside));
}

/// What is known of one field.
#[derive(Clone, Copy)]
struct Field {
    /// What its words speak of now.
    kind: Memo<Option<DangerKind>>,
    /// The gravest kind whose card was closed here.
    closed: RwSignal<Option<DangerKind>>,
    /// Whether "Go easy for a few days?" is being asked.
    asks: RwSignal<bool>,
}

impl Field {
    fn new(words: ReadSignal<String>, hard: HardWords) -> Self {
        let kind = Memo::new(move |_| words.with(|words| hard.read(words)));
        Self { kind, closed: RwSignal::new(None), asks: RwSignal::new(false) }
    }

    /// The kind whose card stands here: none, one that was closed, or a less grave one than that, has no card.
    fn card(self) -> Option<DangerKind> {
        self.kind.get().filter(|kind| Some(*kind) > self.closed.get())
    }

    /// Whether the card was closed, and its words still stand.
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

/// The card of a field, or the quiet line once it was closed.
fn beside(id: String, words: ReadSignal<String>) -> AnyView {
    let (notebook, hard) = (Notebook::expect(), HardWords::expect());
    let field = Field::new(words, hard);
    // An empty field begins anew.
    Effect::new(move |_| {
        if words.with(|words| words.trim().is_empty()) {
            field.closed.set(None);
        }
    });
    let name = id.clone();
    Effect::new(move |_| hard.say(&name, field.kind.with(Option::is_some)));
    let gone = id.clone();
    on_cleanup(move || hard.say(&gone, false));
    // Whoever turned it off is not answered by a card. Nothing else speaks beside such words all the same.
    let is_on = notebook.settings().shows_help_card();
    let (shown, place) = (Memo::new(move |_| field.card().filter(|_| is_on)), format!("{id}-help"));
    Effect::new(move |_| {
        if shown.get().is_some() {
            view::bring_into_view(id.clone());
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

/// A person can help now: what is said by kind, and the shortest ways.
#[component]
fn Card(
    /// The notebook.
    notebook: Notebook,
    /// What the words speak of.
    kind: DangerKind,
    /// Where they stand.
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

/// What is said. To somebody who is hurt by another person, nothing that would ask them to talk to that person; to somebody who
/// fears to hurt others, nothing that accuses.
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

/// One quiet line, as long as the words stand; once, the offer of some easier days.
#[component]
fn Quiet(
    /// The notebook.
    notebook: Notebook,
    /// Where the words stand.
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
