//! The table of check-ins: one row per day and goal.

use super::Table;
use crate::plan::{CheckIn, Goal, Outcome, Plan, Rating};
use crate::yielder::Yielder;

/// Number of rows to write before offering a pause.
const A_PIECE: usize = 256;

/// The words of the table.
#[derive(Debug, Clone, Copy)]
pub struct CheckInWords {
    /// The heads of the columns: date, goal, outcome, note, and three ratings from 0 to 10 (closeness, achievement,
    /// enjoyment).
    pub heads: [&'static str; 7],
    /// The head of the last, empty column, which says what the file is.
    pub about: &'static str,
    /// The name of an outcome.
    pub how: fn(Outcome) -> &'static str,
}

/// Writes all check-ins, oldest first and within a day in the order of what matters most, with pauses. A day without a
/// check-in has no row, and a missing rating is an empty cell, never a zero.
pub async fn check_ins(plan: &Plan, words: CheckInWords, yielder: Yielder) -> String {
    let mut rows: Vec<(&Goal, &CheckIn)> =
        plan.in_order().flat_map(|goal| goal.check_ins.values().map(move |said| (goal, said))).collect();
    crate::sort::by_key(&mut rows, |(_, said)| said.day);
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
