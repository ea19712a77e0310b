//! Buttons: a button does something, a link button navigates.

use super::{Glyph, Icon};
use leptos::prelude::*;

/// How prominent a button is. A page has at most one primary button.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum ButtonKind {
    /// The main next step.
    Primary,
    /// One of several possible actions.
    #[default]
    Quiet,
    /// An action that should not draw attention.
    Text,
}

impl ButtonKind {
    fn class(self) -> &'static str {
        match self {
            Self::Primary => "button primary",
            Self::Quiet => "button quiet",
            Self::Text => "button text",
        }
    }
}

/// A button. While it is off, it can still be focused and read, and a press does nothing.
#[component]
pub fn Button(
    /// Called when it is pressed. A submitting button needs none: its form gets the submit event.
    #[prop(optional, into)]
    on_press: Option<Callback<()>>,
    /// How prominent it is.
    #[prop(optional)]
    kind: ButtonKind,
    /// An icon before the text.
    #[prop(optional, into)]
    icon: Option<Icon>,
    /// An icon after the text, such as an arrow onward.
    #[prop(optional, into)]
    icon_after: Option<Icon>,
    /// The id, if the focus may have to return here.
    #[prop(optional, into)]
    id: Option<String>,
    /// Whether it spans the full width.
    #[prop(optional)]
    wide: bool,
    /// Whether the action is unavailable now.
    #[prop(optional, into)]
    off: Signal<bool>,
    /// Whether it submits its form.
    #[prop(optional)]
    submit: bool,
    /// An accessible name, where the text alone doesn't say what the button is about.
    #[prop(optional, into)]
    name: Option<Signal<String>>,
    /// The text.
    children: Children,
) -> impl IntoView {
    let pressed = move |_| {
        if let Some(on_press) = on_press.filter(|_| !off.get_untracked()) {
            on_press.run(());
        }
    };
    view! {
        <button
            type=if submit { "submit" } else { "button" }
            class=kind.class()
            class:wide=wide
            id=id.clone()
            data-field=id
            aria-label=name
            aria-disabled=move || off.get().then_some("true")
            on:click=pressed
        >
            {icon.map(|icon| view! { <Glyph icon /> })}
            <span>{children()}</span>
            {icon_after.map(|icon| view! { <Glyph icon /> })}
        </button>
    }
}

/// A link that looks like a button.
#[component]
pub fn LinkButton(
    /// The address it leads to.
    #[prop(into)]
    href: Signal<String>,
    /// How prominent it is.
    #[prop(optional)]
    kind: ButtonKind,
    /// An icon before the text.
    #[prop(optional, into)]
    icon: Option<Icon>,
    /// An icon after the text, such as an arrow onward.
    #[prop(optional, into)]
    icon_after: Option<Icon>,
    /// The id, if the focus may have to return here.
    #[prop(optional, into)]
    id: Option<String>,
    /// Whether it spans the full width.
    #[prop(optional)]
    wide: bool,
    /// The text.
    children: Children,
) -> impl IntoView {
    view! {
        <a href=href class=kind.class() class:wide=wide id=id.clone() data-field=id>
            {icon.map(|icon| view! { <Glyph icon /> })}
            <span>{children()}</span>
            {icon_after.map(|icon| view! { <Glyph icon /> })}
        </a>
    }
}
