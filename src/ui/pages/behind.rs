//! Explanation of a number or a verdict: its source, its formula, and its limits.

use crate::ui::parts::Disclosure;
use cairn_core::scales::Formula;
use cairn_core::words::en::scales::{EN as W, about};
use cairn_core::words::fill;
use leptos::prelude::*;

/// The source, the formula and the limits, in a section to expand.
#[component]
pub(super) fn Behind(
    /// The formula to explain.
    formula: Formula,
) -> impl IntoView {
    view! {
        <div class="no-print">
            <Disclosure summary=fill!(W.behind, rule: about(formula)[0])>
                <Sides formula />
            </Disclosure>
        </div>
    }
}

/// The source, the formula and the limits.
#[component]
pub(super) fn Sides(
    /// The formula to explain.
    formula: Formula,
) -> impl IntoView {
    let [_, source, rule, limits] = about(formula);
    let side = |name: &'static str, words: &'static str| {
        view! {
            <dt>{name}</dt>
            <dd>{words}</dd>
        }
    };
    view! { <dl class="reasons small">{side(W.source, source)} {side(W.rule, rule)} {side(W.limits, limits)}</dl> }
}
