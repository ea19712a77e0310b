//! Stage 2: the areas of life, each rated now and as wanted, and the area to work on.

mod area;
mod pick;

use area::AreaRow;
use cairn_core::plan::Area;
use cairn_core::words::en::stage_stands::EN as W;
use leptos::prelude::*;
use pick::PickOne;

/// Where things stand: six areas, of which at most one is open, and the choice of the area to work on.
#[component]
pub(in crate::ui) fn StandsStage() -> impl IntoView {
    let rows = Area::ALL.map(|area| view! { <AreaRow area /> }).collect_view();
    view! {
        <p class="lead">{W.lead}</p>
        <div class="areas">{rows}</div>
        <PickOne />
        <p class="soft">{W.not_a_score}</p>
    }
    .into_any()
}
