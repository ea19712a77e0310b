//! Page "Today": the goals in focus.

mod aside;
mod card;
mod empty;
mod offer;
mod rest;
mod session;

use super::new_goal::WaitingDrafts;
use crate::browser::{locale, page};
use crate::notebook::Notebook;
use crate::ui::editable::Editable;
use crate::ui::hard_words::UnlessHard;
use crate::ui::parts::{Button, ButtonKind, Deferred, For, Icon, LinkButton, Notice, Show, little_by_little};
use aside::Aside;
use cairn_core::plan::GoalId;
use cairn_core::route::Route;
use cairn_core::words::en::today::EN as W;
use card::FocusCard;
use empty::Empty;
use leptos::prelude::*;
use rest::AllAtRest;

/// The greatest number of goals that this page shows. More would take too long to build; the page of all goals has
/// them.
const MOST: usize = 100;

/// The goals in focus in order of priority, each with its next step and its check-in.
#[component]
pub(super) fn Today() -> impl IntoView {
    let notebook = Notebook::expect();
    let focus = in_focus(notebook);
    let has_more = move || focus.with(Vec::len) > MOST;
    let shown = little_by_little(1, move || focus.with_untracked(Vec::len));
    let cards = move || focus.get().into_iter().take(shown.get().min(MOST));
    let date = move || locale::day(notebook.today().get());
    let all_said = Memo::new(move |_| {
        let today = notebook.today().get();
        notebook.plan().with(|plan| {
            let mut of_today = plan.focus(today).filter(|goal| goal.parts.when.is_on(today)).peekable();
            of_today.peek().is_some() && of_today.all(|goal| goal.check_ins.contains_key(&today))
        })
    });
    let rests = Memo::new(move |_| notebook.plan().with(|plan| plan.all_paused(notebook.today().get())));
    let without_focus = move || match rests.get() {
        Some(rest) => view! { <AllAtRest rest /> }.into_any(),
        None => view! { <Empty /> }.into_any(),
    };
    view! {
        <div class="page-head today-head">
            <p class="eyebrow">{date}</p>
            <h1 id="heading" tabindex="-1">
                {W.title}
            </h1>
        </div>
        <div class="with-aside">
            <div class="stack">
                <Deferred>
                    <Editable>
                        <offer::LookAtToday />
                        <session::SessionLine />
                    </Editable>
                </Deferred>
                <Show when=move || focus.with(|ids| !ids.is_empty()) fallback=without_focus>
                    <offer::LowEnergy />
                    <ol class="card-list" role="list" aria-label=W.list>
                        <For each=cards key=ToString::to_string children=|goal| view! { <FocusCard goal /> } />
                    </ol>
                    {move || {
                        has_more()
                            .then(|| view! { <p>{W.more_goals} " " <a href=Route::Goals.href()>{W.see_goals}</a></p> })
                    }}
                    <p class="spoken" role="status">
                        <Editable>{move || all_said.get().then_some(W.all_said)}</Editable>
                    </p>
                    <Deferred>
                        <WaitingDrafts />
                        <UnlessHard>
                            <Editable>
                                <offer::LookBackOffer />
                            </Editable>
                            <CopyIsDue />
                        </UnlessHard>
                    </Deferred>
                </Show>
            </div>
            <Deferred>
                <Aside />
            </Deferred>
        </div>
    }
}

/// The backup reminder, shown now and then; it can be turned off for good.
#[component]
fn CopyIsDue() -> impl IntoView {
    let notebook = Notebook::expect();
    let stop = move |()| {
        notebook.settings().remind(false);
        page::focus("heading".into());
    };
    view! {
        <Show when=move || notebook.backups().is_due()>
            <Notice title=W.copy_title>
                <p>{W.copy}</p>
                <div class="cluster">
                    <LinkButton id="copy-is-due" icon=Icon::Save href=Route::YourData.href()>
                        {W.copy_save}
                    </LinkButton>
                    <Button id="no-reminder" kind=ButtonKind::Text on_press=stop>
                        {W.copy_stop}
                    </Button>
                </div>
            </Notice>
        </Show>
    }
}

/// The goals in focus, in order.
fn in_focus(notebook: Notebook) -> Memo<Vec<GoalId>> {
    let (plan, today) = (notebook.plan(), notebook.today());
    Memo::new(move |_| {
        let today = today.get();
        plan.with(|plan| plan.focus(today).map(|goal| goal.id).collect())
    })
}
