//! Crisis numbers to call or text.

use super::LocalRegion;
use crate::notebook::Notebook;
use cairn_core::words::en::help::EN as W;
use cairn_core::words::en::helplines::{name, of, shown, too_much};
use cairn_core::words::fill;
use cairn_core::words::helplines::{Channel, Helpline, Need, Region};
use leptos::prelude::*;

/// Numbers for immediate danger, including an overdose. Until the person has chosen a region, every region's number is
/// here.
#[component]
pub(super) fn Danger(
    /// The person's region.
    here: LocalRegion,
) -> impl IntoView {
    let known = here.region.filter(|_| here.is_chosen);
    let regions: Vec<Region> = match known {
        Some(region) => vec![region],
        None => here.region.into_iter().chain(Region::ALL.into_iter().filter(|r| Some(*r) != here.region)).collect(),
    };
    // A number that several regions share is one link.
    let mut calls: Vec<(&Helpline, Vec<&str>)> = Vec::new();
    for (region, line) in regions.iter().flat_map(|region| of(*region, Need::Danger).map(|line| (*region, line))) {
        match calls.iter_mut().find(|(other, _)| other.how == line.how) {
            Some((_, places)) => places.push(name(region)),
            None => calls.push((line, vec![name(region)])),
        }
    }
    let link_to = move |(line, places): (&Helpline, Vec<&str>)| {
        let words = shown(line);
        let words = if known.is_some() { words } else { fill!(W.place_call, place: places.join(", "), call: words) };
        view! {
            <li>
                <a class="button quiet" href=line.href()>
                    {words}
                </a>
            </li>
        }
    };
    let lines = calls.into_iter().map(link_to).collect_view();
    let poison = known.map_or_else(|| W.poison_any.to_owned(), too_much);
    let poison_lines = here.region.into_iter().flat_map(|region| of(region, Need::Poison)).map(link).collect_view();
    view! {
        <p>{W.danger}</p>
        <ul class="plain cluster" role="list">
            {lines}
        </ul>
        <p>{poison}</p>
        <ul class="help-list" role="list">
            {poison_lines}
        </ul>
    }
}

/// The lines of one region as large links: to talk to somebody, then for people who are hurt, and for young people.
#[component]
pub(super) fn Numbers(
    /// The region.
    region: Region,
) -> impl IntoView {
    let list = move |need: Need| {
        let lines = of(region, need).map(link).collect_view();
        view! {
            <ul class="help-list" role="list">
                {lines}
            </ul>
        }
    };
    let part = move |need: Need, title: &'static str, words: &'static str| {
        of(region, need).next().is_some().then(|| {
            view! {
                <h3>{title}</h3>
                <p class="soft">{words}</p>
                {list(need)}
            }
        })
    };
    view! {
        <section class="stack">
            <h2>{name(region)}</h2>
            {(region == Region::Elsewhere).then(|| view! { <p>{W.else_say}</p> })}
            {list(Need::Talk)}
            {part(Need::Hurt, W.hurt_title, W.hurt)}
            {part(Need::Young, W.young_title, W.young)}
        </section>
    }
    .into_any()
}

/// The link of one line.
fn link(line: &'static Helpline) -> AnyView {
    let (Channel::Call(number) | Channel::Text(number, _) | Channel::Site(number)) = line.how;
    let words = shown(line);
    let (before, after) = words.split_once(number).unwrap_or_default();
    let call = view! {
        {before.to_owned()}
        <span class="help-number">{number}</span>
        {after.to_owned()}
    };
    view! {
        <li>
            <a class="help-line" href=line.href() rel=line.rel()>
                <span>{line.who}</span>
                <strong>{call}</strong>
            </a>
        </li>
    }
    .into_any()
}

/// The first lines of the person's region: for danger, and to talk to somebody.
#[component]
pub(in crate::ui::pages) fn Lines() -> impl IntoView {
    let notebook = Notebook::expect();
    let lines = move || {
        let region = notebook.settings().region_here().unwrap_or(Region::Elsewhere);
        let first = [Need::Danger, Need::Talk].into_iter().filter_map(|need| of(region, need).next());
        first.map(link).collect_view()
    };
    view! {
        <ul class="help-list" role="list">
            {lines}
        </ul>
    }
}
