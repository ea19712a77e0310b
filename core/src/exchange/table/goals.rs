//! The table of goals: one row per goal.

use super::Table;
use crate::plan::{End, Goal, Plan};
use chrono::NaiveDate;

/// The words of the table.
#[derive(Clone, Copy)]
pub struct GoalWords<'a> {
    /// The heads of the columns: goal, wish, status, since, area, value, measure, start, review, end, days done, rung,
    /// importance and confidence (0 to 10).
    pub heads: [&'static str; 14],
    /// The head of the last, empty column, which says what the file is.
    pub about: &'static str,
    /// The civil day on which the file is saved.
    pub today: NaiveDate,
    /// The name of a goal's status.
    pub stands: &'a dyn Fn(&Goal) -> String,
    /// The phrases for a goal's area, value, measure and rung, each possibly empty.
    pub parts: &'a dyn Fn(&Goal) -> [String; 4],
}

/// Writes all goals, in the order of what matters most.
pub fn goals(plan: &Plan, words: GoalWords) -> String {
    let mut table = Table::new(&words.heads, words.about);
    for goal in plan.in_order() {
        let when = &goal.parts.when;
        let end = match when.end {
            Some(End::On(day)) => Some(day),
            _ => None,
        };
        let [area, value, measure, rung] = (words.parts)(goal);
        let done = goal.check_ins.values().filter(|said| said.is_done()).count();
        let rating = |rating: Option<crate::plan::Rating>| rating.map(|n| n.get().to_string()).unwrap_or_default();
        table.row(&[
            goal.title().trim().to_owned(),
            goal.wish.trim().to_owned(),
            (words.stands)(goal),
            goal.stands(words.today).since.to_string(),
            area,
            value,
            measure,
            day(when.start),
            day(when.review),
            day(end),
            done.to_string(),
            rung,
            rating(goal.parts.rulers.importance),
            rating(goal.parts.rulers.confidence),
        ]);
    }
    table.text
}

fn day(day: Option<NaiveDate>) -> String {
    day.map(|day| day.to_string()).unwrap_or_default()
}
