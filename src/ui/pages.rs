//! The pages of the app: each has a module, and `Page` picks one by the address.

mod about;
mod behind;
mod check_in;
mod choose;
mod data;
mod dates;
mod evidence;
mod export;
mod front;
mod goal;
mod goals;
mod hard_day;
mod help;
mod look_back;
mod matters;
mod more;
mod new_goal;
mod numbers;
mod review;
mod rhythm;
mod scales;
mod session;
mod stone_list;
pub(super) mod stones;
mod today;

use super::frame::{ExampleBanner, UndoLine};
use super::help_card;
use super::lazy::{Lazy, LazyView};
use super::location::Location;
use crate::browser::page;
use crate::notebook::Notebook;
use cairn_core::route::Route;
use cairn_core::wizard::Stage;
use leptos::prelude::*;

/// The page for the current address.
#[component]
pub(super) fn Page() -> impl IntoView {
    let (route, notebook) = (Location::expect().route, Notebook::expect());
    // All stages of one draft share a page, so that text being typed is never rebuilt.
    let page = Memo::new(move |_| match route.get() {
        Route::Path(draft, _) => Route::Path(draft, Stage::default()),
        Route::Edit(goal, _) => Route::Edit(goal, Stage::default()),
        other => other,
    });
    let may_edit = notebook.access().may_edit();
    move || match page.get() {
        // Help is part of the first chunk, never fetched later: it may be needed at once, on any connection.
        Route::Help => view! { <help::Help /> }.into_any(),
        // A page that isn't available in a client's file leads to the page of the review.
        route if !may_edit && !review::is_open(route) => {
            page::go_instead(&Route::Review.href());
            ().into_any()
        }
        Route::Welcome => view! { <front::Welcome /> }.into_any(),
        Route::Front if !has_something(notebook) => view! { <front::Welcome /> }.into_any(),
        route => view! { <Lazy route /> }.into_any(),
    }
}

/// Shows a lazily loaded view.
pub(super) fn show(what: LazyView) -> AnyView {
    let route = match what {
        LazyView::Page(route) => route,
        LazyView::UndoLine => return view! { <UndoLine /> }.into_any(),
        LazyView::OwnHelp => return view! { <help::OwnList /> }.into_any(),
        LazyView::AddHelp => return view! { <help::AddOwn /> }.into_any(),
        LazyView::WhereFrom => return view! { <help::WhereFrom /> }.into_any(),
        LazyView::InFocus => return view! { <goals::InFocus /> }.into_any(),
        LazyView::Banner => {
            return match Notebook::expect().review() {
                Some(reviews) => view! { <review::ReviewBanner reviews /> }.into_any(),
                None => view! { <ExampleBanner /> }.into_any(),
            };
        }
    };
    help_card::stand_by();
    match route {
        Route::Front => view! { <front::Front /> }.into_any(),
        Route::Example => {
            front::look_around(Location::expect());
            ().into_any()
        }
        Route::NewGoal => view! { <new_goal::NewGoal /> }.into_any(),
        Route::Today => view! { <today::Today /> }.into_any(),
        Route::Goals => view! { <goals::Goals /> }.into_any(),
        Route::Goal(goal, shown) => view! { <goal::GoalPage goal shown /> }.into_any(),
        Route::LookBack(goal) => view! { <look_back::LookBackAt goal /> }.into_any(),
        Route::Rhythm => view! { <rhythm::Rhythm /> }.into_any(),
        Route::HardDay => view! { <hard_day::HardDay /> }.into_any(),
        Route::Evidence => view! { <evidence::Evidence /> }.into_any(),
        Route::Scales => view! { <scales::Scales /> }.into_any(),
        Route::Matters => view! { <matters::Matters /> }.into_any(),
        Route::Session => view! { <session::SessionPage /> }.into_any(),
        Route::YourData => view! { <data::YourData /> }.into_any(),
        Route::Review => view! { <review::Review /> }.into_any(),
        Route::More => view! { <more::More /> }.into_any(),
        Route::About => view! { <about::About /> }.into_any(),
        _ => ().into_any(),
    }
}

/// Whether there is a goal or a draft; untracked.
fn has_something(notebook: Notebook) -> bool {
    notebook.plan().with_untracked(|plan| !plan.goals.is_empty())
        || notebook.drafts().saved().with_untracked(|drafts| !drafts.is_empty())
}
