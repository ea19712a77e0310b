//! The numbers to call or text, by country.

use crate::words::en::help::EN as W;
use leptos::prelude::*;

/// A line to call or text: who it is, what to do, and where the link goes.
type Line = (&'static str, &'static str, &'static str);

const US: &[Line] = &[
    (W.us_988, W.us_988_call, "tel:988"),
    (W.us_988_sms, W.us_988_text, "sms:988"),
    (W.us_home, W.us_home_text, "sms:741741?body=HOME"),
    (W.us_911, W.us_911_call, "tel:911"),
];

const UK: &[Line] = &[
    (W.uk_samaritans, W.uk_samaritans_call, "tel:116123"),
    (W.uk_shout, W.uk_shout_text, "sms:85258?body=SHOUT"),
    (W.uk_111, W.uk_111_call, "tel:111"),
    (W.uk_999, W.uk_999_call, "tel:999"),
];

/// All countries that are known here, with their lines.
pub(super) const GROUPS: [(&str, &[Line]); 2] = [(W.us_title, US), (W.uk_title, UK)];

/// One country's lines, each as large as a thumb.
#[component]
pub(super) fn Numbers(
    /// The country.
    title: &'static str,
    /// Its lines.
    lines: &'static [Line],
) -> impl IntoView {
    let lines = lines.iter().map(|(who, what, href)| {
        view! {
            <li>
                <a class="help-line" href=*href>
                    <span>{*who}</span>
                    <strong>{*what}</strong>
                </a>
            </li>
        }
    });
    view! {
        <section class="stack">
            <h2>{title}</h2>
            <ul class="help-list" role="list">
                {lines.collect_view()}
            </ul>
        </section>
    }
}

/// For everybody else: a site that knows the lines near them. It is the one link that leaves Cairn, and says so.
#[component]
pub(super) fn Elsewhere() -> impl IntoView {
    view! {
        <section class="stack">
            <h2>{W.else_title}</h2>
            <p>{W.else_say}</p>
            <ul class="help-list" role="list">
                <li>
                    <a class="help-line" href="https://findahelpline.com/" rel="noreferrer noopener external">
                        <span>{W.else_leaves}</span>
                        <strong>{W.else_site}</strong>
                    </a>
                </li>
            </ul>
        </section>
    }
}
