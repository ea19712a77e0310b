//! Section of the small steps, with check boxes.

use super::OneGoal;
use super::parts::ChangeLink;
use crate::browser::locale;
use crate::ui::parts::{For, Show};
use cairn_core::plan::Step;
use cairn_core::wizard::Stage;
use cairn_core::words::en::goal::EN as W;
use cairn_core::words::fill;
use leptos::prelude::*;

/// The small steps, each with a check box; nothing for a goal without steps.
#[component]
pub(super) fn Steps(
    /// The goal.
    one: OneGoal,
) -> impl IntoView {
    let steps = one.read(|goal| goal.parts.steps.clone());
    let texts = move || steps.with(|steps| steps.iter().map(|step| step.text.clone()).collect::<Vec<_>>());
    view! {
        <Show when=move || steps.with(|steps| !steps.is_empty())>
            <section class="sheet-part">
                <div class="cluster spread">
                    <h2>{W.steps}</h2>
                    <ChangeLink one stage=Stage::Know />
                </div>
                <ul class="plain stack tight" role="list">
                    <For each=texts key=String::clone children=move |text| view! { <OneStep one steps text /> } />
                </ul>
            </section>
        </Show>
    }
}

/// One small step.
#[component]
fn OneStep(
    /// The goal.
    one: OneGoal,
    /// All its steps.
    steps: Memo<Vec<Step>>,
    /// This step, by its text.
    text: String,
) -> impl IntoView {
    let (own, told) = (text.clone(), text.clone());
    let done =
        Memo::new(move |_| steps.with(|steps| steps.iter().find(|step| step.text == own).and_then(|step| step.done)));
    let id = move || steps.with_untracked(|steps| steps.iter().position(|step| step.text == text).unwrap_or_default());
    let (id, text) = (format!("step-{}", id()), told.clone());
    let tick = move |is_done: bool| {
        let day = is_done.then(|| one.notebook.today().get_untracked());
        one.notebook.tick_step(one.id, told.clone(), day);
    };
    let when = move || done.get().map(|day| fill!(W.step_done, date: locale::date(day)));
    view! {
        <li>
            <label class="answer">
                <input
                    type="checkbox"
                    id=id.clone()
                    data-field=id
                    disabled=!one.may_edit()
                    prop:checked=move || done.get().is_some()
                    on:change:target=move |event| tick(event.target().checked())
                />
                <span class="answer-words">
                    <span class="answer-label">{text}</span>
                    {move || when().map(|when| view! { <span class="answer-hint">{when}</span> })}
                </span>
            </label>
        </li>
    }
}
