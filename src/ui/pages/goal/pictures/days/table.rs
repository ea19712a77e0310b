//! The same days as a table: day by day for a month, month by month for longer.

use super::super::SameAsTable;
use super::{Span, View};
use crate::browser::locale;
use crate::scales::{DayMark, Said};
use crate::words::en::pictures::{EN as W, amount, said};
use leptos::prelude::*;

/// The table.
pub(super) fn table(view: &View) -> AnyView {
    if view.span == Span::Month {
        let days = view.months.iter().flatten().filter(|mark| mark.said != Said::Outside);
        let rows = days.map(|mark| vec![locale::day_short(mark.day), said(mark.said).to_owned()]).collect();
        return view! { <SameAsTable head=vec![W.date, W.said] rows /> }.into_any();
    }
    let is_lived = |month: &&Vec<DayMark>| month.iter().any(|mark| mark.said != Said::Outside);
    let numbers = view.numbers;
    let row = |month: &Vec<DayMark>| {
        let count = |what: Said| month.iter().filter(|mark| mark.said == what).count();
        let cell = |what| if numbers { count(what).to_string() } else { amount(count(what)).to_owned() };
        let name = month.first().map(|mark| locale::month(mark.day)).unwrap_or_default();
        let cells = [Said::Done, Said::Smallest, Said::NotToday, Said::Resting].map(cell);
        std::iter::once(name).chain(cells).collect()
    };
    let rows = view.months.iter().filter(is_lived).map(row).collect();
    view! { <SameAsTable head=vec![W.in_month, W.done, W.smallest, W.not_today, W.resting] rows /> }.into_any()
}
