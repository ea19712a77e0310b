//! The numbers to call or text, by country.

use crate::words::en::help::EN as W;
use crate::words::en::helplines::{LINES, name, shown};
use crate::words::helplines::{How, Line, Region};
use leptos::prelude::*;

/// The lines of one region, each as large as a thumb.
#[component]
pub(super) fn Numbers(
    /// The region.
    region: Region,
) -> impl IntoView {
    let lines = LINES.iter().filter(|line| line.regions.contains(&region)).map(link).collect_view();
    let elsewhere = region == Region::Elsewhere;
    view! {
        <section class="stack">
            <h2>{name(region)}</h2>
            {elsewhere.then(|| view! { <p>{W.else_say}</p> })}
            <ul class="help-list" role="list">
                {lines}
            </ul>
            {elsewhere.then(|| view! { <p class="soft small">{W.else_leaves}</p> })}
        </section>
    }
}

/// One line. Only a site leaves Cairn, and says so.
fn link(line: &'static Line) -> AnyView {
    let leaves = matches!(line.how, How::Site(_)).then_some("noreferrer noopener external");
    view! {
        <li>
            <a class="help-line" href=line.href() rel=leaves>
                <span>{line.who}</span>
                <strong>{shown(line)}</strong>
            </a>
        </li>
    }
    .into_any()
}
