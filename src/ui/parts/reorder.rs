//! A list whose items can be reordered by buttons or by dragging.

use super::focus::focus_soon;
use super::order::{moved, place_at};
use super::{For, Glyph, Icon};
use cairn_core::words::en::shell::EN as SHELL;
use cairn_core::words::{count, fill};
use leptos::ev::PointerEvent;
use leptos::html;
use leptos::prelude::*;

/// The state that all rows of one list share.
#[derive(Clone, Copy)]
struct Rows {
    id: StoredValue<String>,
    /// The order that the page has.
    keys: Signal<Vec<String>>,
    /// The order that is shown: while an item is dragged, the order it would give.
    order: Memo<Vec<String>>,
    /// The dragged item and the order so far.
    drag: RwSignal<Option<(String, Vec<String>)>>,
    said: RwSignal<String>,
    name: Callback<String, String>,
    on_order: Callback<Vec<String>>,
    list: NodeRef<html::Ol>,
}

impl Rows {
    fn place(self, key: &str) -> Option<usize> {
        self.order.with(|order| order.iter().position(|other| other == key))
    }

    fn last(self) -> usize {
        self.order.with(|order| order.len().saturating_sub(1))
    }

    /// Reports the new order, and announces the item's new place to screen readers.
    fn settle(self, key: &str, order: Vec<String>) {
        let (Some(place), all) = (order.iter().position(|other| other == key), order.len()) else { return };
        self.on_order.run(order);
        let name = self.name.run(key.to_owned());
        self.said.set(fill!(SHELL.moved, name: name, n: place + 1, all: all));
    }

    /// Moves an item one step up or down by its button, which keeps the focus.
    fn step(self, key: &str, up: bool) {
        let order = self.order.get_untracked();
        let Some(from) = order.iter().position(|other| other == key) else { return };
        let to = if up { from.checked_sub(1) } else { Some(from + 1).filter(|to| *to < order.len()) };
        if let Some(to) = to {
            self.settle(key, moved(&order, from, to));
        }
        focus_soon(self.button(key, up));
    }

    fn button(self, key: &str, up: bool) -> String {
        self.id.with_value(|id| format!("{id}-{key}-{}", if up { "up" } else { "down" }))
    }

    /// Captures the pointer on the list instead of the row: a row that moves in the DOM would lose the capture.
    fn take(self, key: &str, event: &PointerEvent) {
        if let Some(list) = self.list.get_untracked().filter(|_| event.button() == 0) {
            drop(list.set_pointer_capture(event.pointer_id()));
            event.prevent_default();
            self.drag.set(Some((key.to_owned(), self.order.get_untracked())));
        }
    }

    fn follow(self, event: &PointerEvent) {
        let (Some((key, order)), Some(list)) = (self.drag.get_untracked(), self.list.get_untracked()) else { return };
        let Some(from) = order.iter().position(|other| *other == key) else { return };
        let children = list.children();
        let edges =
            |at| children.item(at).map(|row| row.get_bounding_client_rect()).map(|row| (row.top(), row.bottom()));
        let rows: Vec<(f64, f64)> = (0..children.length()).filter_map(edges).collect();
        let to = place_at(f64::from(event.client_y()), &rows, from);
        if to != from {
            self.drag.set(Some((key, moved(&order, from, to))));
        }
    }

    fn let_go(self) {
        if let Some((key, order)) = self.drag.get_untracked() {
            if order != self.keys.get_untracked() {
                self.settle(&key, order);
            }
            self.drag.set(None);
        }
    }
}

/// An ordered list. Each row has a handle to drag and two buttons; the new place of an item is announced to screen
/// readers.
#[component]
pub fn Reorder(
    /// Its id; the id of a row's button is this, the key, and "up" or "down", joined by dashes.
    #[prop(into)]
    id: String,
    /// The accessible name of the list.
    #[prop(into)]
    label: Signal<String>,
    /// The keys of the items in order, without duplicates.
    #[prop(into)]
    keys: Signal<Vec<String>>,
    /// The name of an item by its key.
    #[prop(into)]
    name: Callback<String, String>,
    /// The content of a row by its key.
    #[prop(into)]
    row: Callback<String, AnyView>,
    /// Called with the whole new order.
    #[prop(into)]
    on_order: Callback<Vec<String>>,
) -> impl IntoView {
    let drag = RwSignal::new(None::<(String, Vec<String>)>);
    let order = Memo::new(move |_| {
        let dragged = drag.with(|drag| drag.as_ref().map(|(_, order)| order.clone()));
        dragged.unwrap_or_else(|| keys.get())
    });
    let (said, list, id) = (RwSignal::new(String::new()), NodeRef::new(), StoredValue::new(id));
    let rows = Rows { id, keys, order, drag, said, name, on_order, list };
    view! {
        <ol
            class="reorder"
            aria-label=label
            node_ref=list
            on:pointermove=move |event| rows.follow(&event)
            on:pointerup=move |_| rows.let_go()
            on:pointercancel=move |_| drag.set(None)
        >
            <For each=move || order.get() key=String::clone children=move |key| one(rows, key, row) />
        </ol>
        <p class="only-heard" role="status">
            {said}
        </p>
    }
}

fn one(rows: Rows, key: String, row: Callback<String, AnyView>) -> AnyView {
    let (taken, own, shown) = (key.clone(), key.clone(), key.clone());
    let held = move || rows.drag.with(|drag| drag.as_ref().is_some_and(|(key, _)| *key == own));
    let number = move || rows.place(&shown).map(|place| count(place + 1));
    view! {
        <li class="reorder-row" class:held=held>
            <span class="grip" aria-hidden="true" on:pointerdown=move |event| rows.take(&taken, &event)>
                <Glyph icon=Icon::Grip />
            </span>
            <span class="reorder-number" aria-hidden="true">
                {number}
            </span>
            <div class="reorder-what">{row.run(key.clone())}</div>
            <div class="reorder-steps">{step(rows, &key, true)} {step(rows, &key, false)}</div>
        </li>
    }
    .into_any()
}

/// The button one step up or down. At the end of the list it is off, and still keeps the focus.
fn step(rows: Rows, key: &str, up: bool) -> AnyView {
    let (id, own, told) = (rows.button(key, up), key.to_owned(), key.to_owned());
    let named = key.to_owned();
    let label = move || {
        let name = rows.name.run(named.clone());
        if up { fill!(SHELL.move_up, name: name) } else { fill!(SHELL.move_down, name: name) }
    };
    let off = move || rows.place(&own).is_some_and(|place| if up { place == 0 } else { place == rows.last() });
    view! {
        <button
            type="button"
            class="button text icon-only"
            id=id.clone()
            data-field=id
            aria-label=label
            aria-disabled=move || off().then_some("true")
            on:click=move |_| rows.step(&told, up)
        >
            <Glyph icon=if up { Icon::Up } else { Icon::Down } />
        </button>
    }
    .into_any()
}
