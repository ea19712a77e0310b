//! The title of the document: it names the kind of page, and never contains a word of a goal.

use crate::browser::page;
use cairn_core::route::Route;
use cairn_core::words::en::frame::EN as W;
use leptos::prelude::*;

/// Sets the title of the document whenever the route changes.
pub(super) fn follow(route: Memo<Route>) {
    Effect::new(move |_| {
        let kind = kind(route.get());
        page::set_title(&format!("{kind} · {}", W.name));
    });
}

fn kind(route: Route) -> &'static str {
    match route {
        Route::Front | Route::Welcome | Route::Example => W.page_front,
        Route::NewGoal => W.new_goal,
        Route::Begin(_) | Route::Path(..) => W.page_path,
        Route::Today => W.today,
        Route::Goals => W.goals,
        Route::Goal(..) => W.page_goal,
        Route::Edit(..) => W.page_edit,
        Route::LookBack(_) => W.page_look_back,
        Route::Rhythm => W.page_rhythm,
        Route::HardDay => W.page_card,
        Route::Evidence => W.page_evidence,
        Route::Scales => W.page_scales,
        Route::Matters => W.matters,
        Route::Session => W.page_session,
        Route::YourData => W.your_data,
        Route::More => W.more,
        Route::Help => W.page_help,
        Route::Review => W.page_review,
        Route::About => W.about,
    }
}
