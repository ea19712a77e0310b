//! Table of the days: day by day for a month, month by month for a longer period.

use super::super::SameAsTable;
use super::{Span, View};
use crate::browser::locale;
use cairn_core::scales::{DayMark, DayRecord};
use cairn_core::words::count;
use cairn_core::words::en::pictures::{EN as W, amount, said};
use leptos::prelude::*;

/// The table.
pub(super) fn table(view: &View) -> AnyView {
    let is_by_day = view.span == Span::Month;
    let head =
        if is_by_day { vec![W.date, W.said] } else { vec![W.in_month, W.done, W.smallest, W.not_today, W.resting] };
    let view = view.clone();
    let rows = move |()| if is_by_day { by_day(&view) } else { by_month(&view) };
    view! { <SameAsTable head rows /> }.into_any()
}

fn by_day(view: &View) -> Vec<Vec<String>> {
    let days = view.months.iter().flatten().filter(|mark| !mark.record.is_outside());
    days.map(|mark| vec![locale::day_short(mark.day), said(mark.record).to_owned()]).collect()
}

fn by_month(view: &View) -> Vec<Vec<String>> {
    let is_lived = |month: &&Vec<DayMark>| month.iter().any(|mark| !mark.record.is_outside());
    let row = |month: &Vec<DayMark>| {
        let days = |what: DayRecord| month.iter().filter(|mark| mark.record == what).count();
        let cell = |what| if view.numbers { count(days(what)) } else { amount(days(what)).to_owned() };
        let name = month.first().map(|mark| locale::month(mark.day)).unwrap_or_default();
        let cells = [DayRecord::Done, DayRecord::Smallest, DayRecord::NotToday, DayRecord::Resting].map(cell);
        std::iter::once(name).chain(cells).collect()
    };
    view.months.iter().filter(is_lived).map(row).collect()
}
