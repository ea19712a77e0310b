//! Things to press: a button does something, a link button goes somewhere.

use super::{Glyph, Icon};
use leptos::prelude::*;

/// How loud a button is. A page has one primary button at most.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum ButtonKind {
    /// The way on.
    Primary,
    /// One of several things that can be done.
    #[default]
    Quiet,
    /// A thing that is there but asks for nothing.
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

/// A button. While it is off it can still be found and read, and pressing it does nothing.
#[component]
pub fn Button(
    /// Told when it is pressed. A submitting button needs none: its form is told.
    #[prop(optional, into)]
    on_press: Option<Callback<()>>,
    /// How loud it is.
    #[prop(optional)]
    kind: ButtonKind,
    /// A picture before its words.
    #[prop(optional, into)]
    icon: Option<Icon>,
    /// A picture behind its words, such as an arrow onward.
    #[prop(optional, into)]
    icon_after: Option<Icon>,
    /// Its id, where focus must find it again.
    #[prop(optional, into)]
    id: Option<String>,
    /// Whether it fills the line.
    #[prop(optional)]
    wide: bool,
    /// Whether it can't be used just now.
    #[prop(optional, into)]
    off: Signal<bool>,
    /// Whether it sends the form it is in.
    #[prop(optional)]
    submit: bool,
    /// A longer name for those who listen, where the words alone don't say what it is about.
    #[prop(optional, into)]
    name: Option<Signal<String>>,
    /// Its words.
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
    /// Where it goes.
    #[prop(into)]
    href: Signal<String>,
    /// How loud it is.
    #[prop(optional)]
    kind: ButtonKind,
    /// A picture before its words.
    #[prop(optional, into)]
    icon: Option<Icon>,
    /// A picture behind its words, such as an arrow onward.
    #[prop(optional, into)]
    icon_after: Option<Icon>,
    /// Its id, where focus must find it again.
    #[prop(optional, into)]
    id: Option<String>,
    /// Whether it fills the line.
    #[prop(optional)]
    wide: bool,
    /// Its words.
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
