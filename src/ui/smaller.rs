//! The smaller versions of a goal, each taken by one tap.

use crate::notebook::{DATES, Notebook};
use crate::ui::parts::{Button, ButtonKind, Icon, LinkButton, Show};
use cairn_core::plan::Parts;
use cairn_core::wizard::{Reduction, SmallerVersion};
use cairn_core::words::en::make_smaller::{EN as W, offer, reworded};
use leptos::prelude::*;

/// A button for each smaller version; where no first step is known, also a link to find one.
#[component]
pub(super) fn SmallerVersions(
    /// The smaller versions of the goal.
    #[prop(into)]
    versions: Signal<Vec<SmallerVersion>>,
    /// The address at which the person writes a smaller step.
    #[prop(into)]
    own: Signal<String>,
    /// Called with the parts of the version that was taken, the words among them.
    #[prop(into)]
    on_take: Callback<Parts>,
) -> impl IntoView {
    let today = Notebook::expect().today();
    let button = move |(at, version): (usize, SmallerVersion)| {
        let label = offer(&version, DATES);
        let take = move |()| on_take.run(reworded(version.parts.clone(), today.get_untracked(), DATES));
        view! {
            <Button id=format!("smaller-{at}") icon=Icon::Leaf on_press=take>
                {label}
            </Button>
        }
    };
    let buttons = move || versions.get().into_iter().enumerate().map(button).collect_view();
    let is_step = |version: &SmallerVersion| version.reduction == Reduction::FirstStep;
    view! {
        <div class="cluster">
            {buttons} <Show when=move || !versions.with(|all| all.iter().any(is_step))>
                <LinkButton id="make-smaller" kind=ButtonKind::Text icon=Icon::Pencil href=own>
                    {W.own}
                </LinkButton>
            </Show>
        </div>
    }
    .into_any()
}
