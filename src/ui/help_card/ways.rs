//! The buttons of the help card: the helpline, the person's own contact, the plan for hard days, the way off the page.

use crate::browser::page;
use crate::notebook::Notebook;
use crate::ui::parts::{Button, Icon, LinkButton};
use cairn_core::coach::DangerKind;
use cairn_core::plan::{Helper, PhoneNumber};
use cairn_core::route::Route;
use cairn_core::words::en::help_card::EN as W;
use cairn_core::words::en::helplines::{of, shown};
use cairn_core::words::fill;
use cairn_core::words::helplines::{Helpline, Need, Region};
use leptos::prelude::*;

/// All buttons of the card but the button that closes it.
#[component]
pub(super) fn Ways(
    /// The notebook.
    notebook: Notebook,
    /// The kind of danger that the words speak of.
    kind: DangerKind,
    /// The region whose helplines are shown.
    region: Region,
) -> impl IntoView {
    let (own, has_plan) = notebook.plan().with_untracked(|plan| {
        // For somebody who is hurt by another person no contact is shown: the contact may be that person.
        let own = plan.helpers.first().filter(|_| kind != DangerKind::HurtByOther).and_then(own);
        (own, plan.hard_day.is_some())
    });
    let line = of(region, need(kind)).next().or_else(|| of(region, Need::Talk).next()).map(line);
    view! {
        {line}
        {own}
        {has_plan
            .then(|| {
                view! {
                    <LinkButton icon=Icon::Leaf href=Route::HardDay.href()>
                        {W.plan}
                    </LinkButton>
                }
            })}
        {(kind == DangerKind::HurtByOther)
            .then(|| {
                view! { <Button on_press=|()| page::leave()>{W.leave}</Button> }
            })}
    }
    .into_any()
}

/// Returns the need that the helpline has to be for.
fn need(kind: DangerKind) -> Need {
    match kind {
        DangerKind::TakenSomething | DangerKind::OtherInDanger => Need::Danger,
        DangerKind::HurtByOther => Need::Hurt,
        DangerKind::OwnLife | DangerKind::HurtingOther | DangerKind::Eating => Need::Talk,
    }
}

/// Builds the button of a helpline, with its number on it.
fn line(line: &'static Helpline) -> AnyView {
    view! {
        <a class="button primary" href=line.href() rel=line.rel()>
            {shown(line)}
        </a>
    }
    .into_any()
}

/// Builds the button of the person's own contact; `None` where there is no number to dial.
fn own(helper: &Helper) -> Option<AnyView> {
    let dial = PhoneNumber::read(&helper.phone)?;
    let words = fill!(W.call_own, name: helper.called());
    let view = view! {
        <a class="button quiet" href=format!("tel:{}", dial.number)>
            {words}
        </a>
    };
    Some(view.into_any())
}
