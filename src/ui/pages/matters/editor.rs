//! Editor of values and areas, with the same questions as on the path.

use crate::browser::{events, page};
use crate::notebook::{DraftEditor, Notebook};
use crate::ui::parts::{Button, ButtonKind};
use crate::ui::path::matters::MattersStage;
use crate::ui::path::stands::StandsStage;
use cairn_core::wizard::Door;
use cairn_core::words::en::matters::EN as W;
use leptos::context::Provider;
use leptos::prelude::*;

/// The section being changed: values or areas.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Section {
    Values,
    Areas,
}

impl Section {
    /// The heading while the section is being changed.
    pub(super) fn title(self) -> &'static str {
        match self {
            Self::Values => W.edit_values,
            Self::Areas => W.edit_areas,
        }
    }
}

/// The question of the path, with buttons to confirm and to cancel. Navigating to another page confirms, and offers an
/// undo there.
#[component]
pub(super) fn Editor(
    /// The section.
    what: Section,
    /// The section being changed; cleared to close the editor.
    edited: RwSignal<Option<Section>>,
) -> impl IntoView {
    let notebook = Notebook::expect();
    let typing = DraftEditor::new(notebook.drafts(), notebook.drafts().begin(Door::Whole));
    let is_settled = StoredValue::new(false);
    let keep = move || {
        if !is_settled.get_value() {
            is_settled.set_value(true);
            typing.forget();
            typing.draft().with_untracked(|draft| notebook.finish(draft, ""));
        }
    };
    let leaving = events::on_leaving(move || typing.keep_now());
    on_cleanup(move || {
        for listening in leaving {
            listening.remove();
        }
        keep();
    });
    let end = move || {
        edited.set(None);
        page::focus("heading".into());
    };
    let leave = move |()| {
        is_settled.set_value(true);
        typing.forget();
        notebook.drafts().discard(typing.draft().with_untracked(|draft| draft.id));
        end();
    };
    let question = move || match what {
        Section::Values => view! { <MattersStage /> }.into_any(),
        Section::Areas => view! { <StandsStage /> }.into_any(),
    };
    view! {
        <Provider value=typing>
            <div class="stack">
                {question()} <div class="cluster">
                    <Button
                        id="keep-matters"
                        kind=ButtonKind::Primary
                        on_press=move |()| {
                            keep();
                            end();
                        }
                    >
                        {W.keep}
                    </Button>
                    <Button id="leave-matters" kind=ButtonKind::Text on_press=leave>
                        {W.back}
                    </Button>
                </div>
            </div>
        </Provider>
    }
}
