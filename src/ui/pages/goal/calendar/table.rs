//! Legend and table of the days: day by day for a month, month by month for a longer period.

use super::key::Key;
use super::{OneGoal, SameAsTable, Span, View};
use crate::browser::locale;
use cairn_core::plan::{CheckIn, Goal};
use cairn_core::scales::{DayMark, DayRecord};
use cairn_core::words::count;
use cairn_core::words::en::goal::felt;
use cairn_core::words::en::pictures::{EN as W, amount, said};
use chrono::NaiveDate;
use leptos::prelude::*;

/// The legend and the table, one tap away.
pub(super) fn table(one: OneGoal, view: &View) -> AnyView {
    let is_by_day = view.span == Span::Month;
    let head = if is_by_day {
        vec![W.date, W.said, W.note]
    } else {
        vec![W.in_month, W.done, W.smallest, W.not_today, W.resting]
    };
    let view = view.clone();
    let rows = move |()| if is_by_day { by_day(one, &view) } else { by_month(&view) };
    view! {
        <SameAsTable head rows>
            <Key />
        </SameAsTable>
    }
    .into_any()
}

fn by_day(one: OneGoal, view: &View) -> Vec<Vec<String>> {
    let days = view.months.iter().flatten().filter(|mark| !mark.record.is_outside());
    let note = |day: NaiveDate| {
        let of_day = |goal: &Goal| goal.check_ins.get(&day).map(|said| note(said, view.numbers));
        one.notebook.plan().with(|plan| plan.goal(one.id).and_then(of_day)).unwrap_or_default()
    };
    days.map(|mark| vec![locale::day_short(mark.day), said(mark.record).to_owned(), note(mark.day)]).collect()
}

/// The note of a day, and how it felt.
fn note(said: &CheckIn, numbers: bool) -> String {
    let words = Some(said.note.clone()).filter(|note| !note.is_empty());
    words.into_iter().chain(felt(said, numbers)).collect::<Vec<_>>().join("; ")
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
