//! Legend of the calendar's shapes.

use super::drawn::shape;
use crate::ui::parts::ShapeMark;
use cairn_core::scales::DayRecord;
use cairn_core::words::en::pictures::{EN as W, said};
use leptos::prelude::*;

/// What each shape means, and what a gap is.
#[component]
pub(super) fn Key() -> impl IntoView {
    let all = [DayRecord::Done, DayRecord::Smallest, DayRecord::NotToday, DayRecord::Resting, DayRecord::Nothing];
    let one = |what: DayRecord| {
        shape(what).map(|shape| {
            view! {
                <li>
                    <ShapeMark shape />
                    {said(what)}
                </li>
            }
        })
    };
    view! {
        <ul class="plain shape-key" role="list" aria-label=W.key>
            {all.map(one).collect_view()}
        </ul>
    }
}
