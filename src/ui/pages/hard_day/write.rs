//! Form for the plan for hard days. It saves while the person writes.

use super::super::session::Writing;
use crate::browser::page;
use crate::notebook::Notebook;
use crate::ui::parts::{Button, ButtonKind, Disclosure, PageHead, Reorder, TextArea};
use cairn_core::plan::{HardDayPart, HardDayTopic};
use cairn_core::words::en::hard_day::{EN as W, topic};
use leptos::prelude::*;

/// The state of the form. Copies share it.
#[derive(Clone, Copy)]
struct Draft {
    order: RwSignal<Vec<HardDayTopic>>,
    words: [RwSignal<String>; 7],
}

impl Draft {
    /// Starts with the existing parts in their order, followed by the empty parts.
    fn of(parts: &[HardDayPart]) -> Self {
        let said: Vec<HardDayTopic> = parts.iter().map(|part| part.about).collect();
        let others = HardDayTopic::ALL.into_iter().filter(|about| !said.contains(about));
        let words = HardDayTopic::ALL.map(|about| {
            let part = parts.iter().find(|part| part.about == about);
            RwSignal::new(part.map(|part| part.words.clone()).unwrap_or_default())
        });
        Self { order: RwSignal::new(said.iter().copied().chain(others).collect()), words }
    }

    fn words_of(self, about: HardDayTopic) -> RwSignal<String> {
        self.words[about as usize]
    }

    fn parts(self) -> Vec<HardDayPart> {
        let part = |about: HardDayTopic| {
            let words = self.words_of(about).with_untracked(|words| words.trim().to_owned());
            HardDayPart { about, words }
        };
        let parts = self.order.get_untracked().into_iter().map(part);
        parts.filter(|part| !part.words.is_empty()).collect()
    }

    fn has_some(self) -> bool {
        self.words.iter().any(|words| words.with(|words| !words.trim().is_empty()))
    }

    fn put_in_order(self, slugs: &[String]) {
        let about = |slug: &String| HardDayTopic::ALL.into_iter().find(|about| about.slug() == slug);
        self.order.set(slugs.iter().filter_map(about).collect());
    }
}

/// The parts, each of which may stay empty, and their order.
#[component]
pub(super) fn Write(
    /// The notebook.
    notebook: Notebook,
    /// Called when the person wants to read the plan.
    #[prop(into)]
    on_read: Callback<()>,
) -> impl IntoView {
    let draft = notebook
        .plan()
        .with_untracked(|plan| Draft::of(plan.hard_day.as_ref().map(|plan| plan.parts.as_slice()).unwrap_or_default()));
    let writing = Writing::new(move || notebook.set_hard_day_plan(draft.parts()));
    let field = move |about: HardDayTopic| {
        let (title, hint) = topic(about);
        let write = move |text: String| {
            draft.words_of(about).set(text);
            writing.written();
        };
        let id = format!("hard-day-{}", about.slug());
        view! { <TextArea id label=title hint value=draft.words_of(about) on_input=write rows=2 plain=true /> }
    };
    let fields = draft.order.get_untracked().into_iter().map(field).collect_view();
    let keys = move || draft.order.get().into_iter().map(|about| about.slug().to_owned()).collect::<Vec<_>>();
    let name = |slug: String| {
        let about = HardDayTopic::ALL.into_iter().find(|about| about.slug() == slug);
        about.map(|about| topic(about).0.to_owned()).unwrap_or_default()
    };
    let row = move |slug: String| name(slug).into_any();
    let put = move |slugs: Vec<String>| {
        draft.put_in_order(&slugs);
        writing.written();
    };
    let read = move |()| {
        writing.keep_now();
        on_read.run(());
        page::focus("heading".into());
    };
    view! {
        <PageHead title=W.write_title lead=W.write_lead />
        <div class="stack loose" on:focusout=move |_| writing.keep_now()>
            <p class="soft">{W.leave_empty}</p>
            {fields}
            <Disclosure summary=W.order>
                <Reorder
                    id="hard-day-order"
                    label=W.order_list
                    keys=Signal::derive(keys)
                    name=name
                    row=row
                    on_order=put
                />
            </Disclosure>
            <p class="soft small kept-line" role="status">
                {move || writing.is_kept().then_some(W.saved)}
            </p>
            <div class="cluster">
                <Button
                    id="hard-day-read"
                    kind=ButtonKind::Primary
                    off=Signal::derive(move || !draft.has_some())
                    on_press=read
                >
                    {W.read_it}
                </Button>
            </div>
            <p class="soft small">{W.where_is}</p>
        </div>
    }
}
