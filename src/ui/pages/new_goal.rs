//! A new goal: the two doors, and drafts that wait.

mod doors;
mod waiting;

pub(super) use doors::Doors;
pub(super) use waiting::{WaitingDrafts, speaking};

use crate::words::en::new_goal::EN as W;
use leptos::prelude::*;

/// A new goal: the two doors, and drafts that wait.
#[component]
pub(super) fn NewGoal() -> impl IntoView {
    view! {
        <div class="stack loose">
            <div>
                <div class="page-head">
                    <h1 id="heading" tabindex="-1">
                        {W.title}
                    </h1>
                    <p class="lead">{W.lead}</p>
                </div>
                <Doors />
            </div>
            <WaitingDrafts />
        </div>
    }
}
