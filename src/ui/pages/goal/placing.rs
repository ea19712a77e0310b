//! Panel before a goal's status changes: what that means, until when, an optional reason, and a way out.

use super::OneGoal;
use super::until::Until;
use crate::browser::page;
use crate::ui::hard_words::{HardWords, UnlessHard};
use crate::ui::pages::dates::{ahead, day_in};
use crate::ui::parts::{Button, ButtonKind, Icon, TextArea};
use cairn_core::plan::Status;
use cairn_core::route::Route;
use cairn_core::words::en::goal::EN as W;
use chrono::NaiveDate;
use leptos::ev::KeyboardEvent;
use leptos::prelude::*;

/// The id of the heading, which gets the focus when the pressed button disappears.
pub(super) const PLACE: &str = "place";

/// The id of the panel's heading, which gets the focus when the panel opens.
pub(super) const TITLE: &str = "placing-title";

/// A status that a goal can be given.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(super) enum Placing {
    Focus,
    Pause,
    Park,
    Reached,
    LetGo,
}

/// The texts of a panel: its title, its text, the label of the reason, and the confirmation.
struct PlacingText {
    title: &'static str,
    say: &'static str,
    because: &'static str,
    yes: &'static str,
}

impl Placing {
    /// All placings, in the order they are offered.
    pub(super) const ALL: [Self; 5] = [Self::Focus, Self::Pause, Self::Park, Self::Reached, Self::LetGo];

    /// The id of the button.
    pub(super) fn id(self) -> &'static str {
        match self {
            Self::Focus => "put-in-focus",
            Self::Pause => "pause",
            Self::Park => "park",
            Self::Reached => "reached",
            Self::LetGo => "let-go",
        }
    }

    /// The icon.
    pub(super) fn icon(self) -> Icon {
        match self {
            Self::Focus => Icon::Resume,
            Self::Pause => Icon::Pause,
            Self::Park => Icon::Parked,
            Self::Reached => Icon::Cairn,
            Self::LetGo => Icon::LetGo,
        }
    }

    /// The text of the button. A goal that is over is resumed.
    pub(super) fn offer(self, is_over: bool) -> &'static str {
        match self {
            Self::Focus if is_over => W.take_up,
            Self::Focus => W.focus,
            Self::Pause => W.pause,
            Self::Park => W.park,
            Self::Reached => W.reached,
            Self::LetGo => W.let_go,
        }
    }

    fn words(self) -> PlacingText {
        let words = |title, say, because, yes| PlacingText { title, say, because, yes };
        match self {
            Self::Focus => words(W.focus_title, W.focus_say, W.because, W.yes_focus),
            Self::Pause => words(W.pause_title, W.pause_say, W.because, W.yes_pause),
            Self::Park => words(W.park_title, W.park_say, W.because, W.yes_park),
            Self::Reached => words(W.reached_title, W.reached_say, W.because_reached, W.yes_reached),
            Self::LetGo => words(W.let_go_title, W.let_go_say, W.because_let_go, W.yes_let_go),
        }
    }

    /// The resulting status.
    fn status(self, until: Option<NaiveDate>) -> Status {
        match self {
            Self::Focus => Status::Focus,
            Self::Pause => Status::Paused { until },
            Self::Park => Status::Parked,
            Self::Reached => Status::Finished,
            Self::LetGo => Status::LetGo,
        }
    }
}

/// The panel under the buttons, while one of them is asked about. Escape closes it, and nothing has changed then.
#[component]
pub(super) fn PlacingPanel(
    /// The goal.
    one: OneGoal,
    /// The placing that is asked about.
    asked: RwSignal<Option<Placing>>,
) -> impl IntoView {
    let keep = move || {
        if let Some(placing) = asked.get_untracked() {
            asked.set(None);
            page::focus(placing.id().into());
        }
    };
    let pressed = move |event: KeyboardEvent| {
        if event.key() == "Escape" {
            keep();
        }
    };
    let panel = move |placing: Placing| {
        view! {
            <div class="placing-panel" role="group" aria-labelledby=TITLE on:keydown=pressed>
                <h3 id=TITLE tabindex="-1">
                    {placing.words().title}
                </h3>
                <Question one asked placing keep=Callback::new(move |()| keep()) />
            </div>
        }
    };
    move || asked.get().map(panel)
}

/// What the placing means, and the answers.
#[component]
fn Question(
    /// The goal.
    one: OneGoal,
    /// The placing that is asked about; cleared to close the panel.
    asked: RwSignal<Option<Placing>>,
    /// The placing.
    placing: Placing,
    /// Called to change nothing.
    keep: Callback<()>,
) -> impl IntoView {
    let (because, until) = (RwSignal::new(String::new()), RwSignal::new(String::new()));
    let (bounds, hard) = (ahead(one.notebook.today()), HardWords::are_here());
    let PlacingText { say, because: asks, yes, .. } = placing.words();
    let do_it = move |()| {
        let Ok(until) = day_in("until", until, bounds) else { return };
        one.notebook.place(one.id, placing.status(until), because.get_untracked().trim().to_owned());
        asked.set(None);
        if placing == Placing::Reached {
            page::go(&Route::goal(one.id).href());
        } else {
            page::focus(PLACE.into());
        }
    };
    view! {
        <UnlessHard>
            <p>{say}</p>
        </UnlessHard>
        {(placing == Placing::Pause).then(|| view! { <Until until bounds today=one.notebook.today() /> })}
        <TextArea
            id="because"
            label=asks
            note=W.if_you_like
            value=because
            on_input=move |text: String| because.set(text)
        />
        <div class="cluster">
            <Button id="placing-yes" kind=ButtonKind::Primary on_press=do_it>
                {move || if hard.get() { placing.offer(false) } else { yes }}
            </Button>
            <Button id="placing-no" kind=ButtonKind::Text on_press=keep>
                {W.keep_as_is}
            </Button>
        </div>
    }
}
