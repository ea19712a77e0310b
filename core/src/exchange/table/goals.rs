//! All goals, as a table: one row a goal.

use super::Table;
use crate::plan::{End, Goal, Plan};
use chrono::NaiveDate;

/// The words of the table.
#[derive(Clone, Copy)]
pub struct GoalWords<'a> {
    /// The heads of the columns: goal, wish, where it stands, since, area, value, how to know, start, look back, end,
    /// days done, where it is on its ladder, how much it matters and how sure (0 to 10).
    pub heads: [&'static str; 14],
    /// What the file is, as the head of a last and empty column.
    pub about: &'static str,
    /// The civil day.
    pub today: NaiveDate,
    /// Where a goal stands.
    pub stands: &'a dyn Fn(&Goal) -> String,
    /// Its area, its value, how the person will know and where it is on its ladder, each as a word or a phrase, or empty.
    pub parts: &'a dyn Fn(&Goal) -> [String; 4],
}

/// All goals, by what matters most now.
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
