//! The stage that the address names, and the body of each stage.

use super::capacity::CapacityStage;
use super::clear::ClearStage;
use super::doable::DoableStage;
use super::know::KnowStage;
use super::ladder::LadderStage;
use super::matters::MattersStage;
use super::obstacle::ObstacleStage;
use super::partner::PartnerStage;
use super::read_back::ReadBackStage;
use super::stands::StandsStage;
use super::when::WhenStage;
use super::wish::WishStage;
use crate::ui::location::Location;
use cairn_core::route::Route;
use cairn_core::wizard::Stage;
use leptos::prelude::*;

/// Returns the stage that the address names. On the way to another page it keeps the last stage, so that the question stays
/// until the other page is drawn.
pub(super) fn current_stage() -> Memo<Stage> {
    let route = Location::expect().route;
    Memo::new(move |before: Option<&Stage>| match route.get() {
        Route::Path(_, stage) | Route::Edit(_, stage) => stage,
        _ => before.copied().unwrap_or_default(),
    })
}

/// Builds the fields between the heading and the buttons.
pub(super) fn body(stage: Stage) -> AnyView {
    match stage {
        Stage::Matters => view! { <MattersStage /> }.into_any(),
        Stage::Stands => view! { <StandsStage /> }.into_any(),
        Stage::Wish => view! { <WishStage /> }.into_any(),
        Stage::Clear => view! { <ClearStage /> }.into_any(),
        Stage::Know => view! { <KnowStage /> }.into_any(),
        Stage::Doable => view! { <DoableStage /> }.into_any(),
        Stage::When => view! { <WhenStage /> }.into_any(),
        Stage::Obstacle => view! { <ObstacleStage /> }.into_any(),
        Stage::Partner => view! { <PartnerStage /> }.into_any(),
        Stage::Capacity => view! { <CapacityStage /> }.into_any(),
        Stage::Ladder => view! { <LadderStage /> }.into_any(),
        Stage::ReadBack => view! { <ReadBackStage /> }.into_any(),
    }
}
