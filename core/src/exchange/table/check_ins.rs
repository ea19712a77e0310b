//! What was said of each day, as a table: one row a day and goal.

use super::Table;
use crate::plan::{CheckIn, Goal, Outcome, Plan, Rating};
use crate::yielder::Yielder;

/// After so many rows a pause may be due.
const A_PIECE: usize = 256;

/// The words of the table.
#[derive(Debug, Clone, Copy)]
pub struct CheckInWords {
    /// The heads of the columns: date, goal, how it went, note, and three ratings from 0 to 10 (how close, got done, enjoyed).
    pub heads: [&'static str; 7],
    /// What the file is, as the head of a last and empty column.
    pub about: &'static str,
    /// How a day went.
    pub how: fn(Outcome) -> &'static str,
}

/// All check-ins, oldest first; those of one day by what matters most now. A day that nobody said anything about has no row,
/// and a rating that was not given is an empty cell, never a nought. With pauses.
pub async fn check_ins(plan: &Plan, words: CheckInWords, yielder: Yielder) -> String {
    let mut rows: Vec<(&Goal, &CheckIn)> =
        plan.in_order().flat_map(|goal| goal.check_ins.values().map(move |said| (goal, said))).collect();
    rows.sort_by_key(|(_, said)| said.day);
    let mut table = Table::new(&words.heads, words.about);
    for (at, (goal, said)) in rows.into_iter().enumerate() {
        if at % A_PIECE == 0 {
            yielder().await;
        }
        table.row(&[
            said.day.to_string(),
            goal.title().trim().to_owned(),
            (words.how)(said.how).to_owned(),
            said.note.clone(),
            number(said.closeness),
            number(said.achievement),
            number(said.enjoyment),
        ]);
    }
    table.text
}

fn number(rating: Option<Rating>) -> String {
    rating.map(|rating| rating.get().to_string()).unwrap_or_default()
}
