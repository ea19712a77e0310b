//! Page of a new goal: the two doors, and unfinished drafts.

mod doors;
mod waiting;

pub(super) use doors::Doors;
pub(super) use waiting::{WaitingDrafts, speaking};

use crate::ui::parts::PageHead;
use cairn_core::words::en::new_goal::EN as W;
use leptos::prelude::*;

/// Page of a new goal: the two doors, and unfinished drafts.
#[component]
pub(super) fn NewGoal() -> impl IntoView {
    view! {
        <div class="stack loose">
            <div>
                <PageHead title=W.title lead=W.lead />
                <Doors />
            </div>
            <WaitingDrafts />
        </div>
    }
}
