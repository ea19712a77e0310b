//! What is planned for a goal, in one line: when it happens, how far its week is, and its next day.

use super::super::history::{capital, time_of_day};
use super::super::measure;
use super::EN;
use crate::coach::Unguarded;
use crate::plan::{Goal, Measure, When};
use crate::scales::{WeekSoFar, this_week};
use chrono::{NaiveDate, Weekday};

/// The formats of a week in the locale of the page.
#[derive(Debug, Clone, Copy)]
pub struct WeekFormat {
    /// The weekdays, from the first of the person's region on.
    pub week: [Weekday; 7],
    /// Abbreviates a weekday.
    pub short: fn(Weekday) -> String,
}

/// When a goal happens and how far its week is, in one line: "Mon, Wed, Fri around midday · 1 of 3 this week"; empty if nothing of it
/// is known. Without `numbers`, and for a guarded goal, it says only when. Where nothing was done this week yet, it says the measure
/// instead, so that no line counts what wasn't done.
pub fn when_and_how_far(goal: &Goal, today: NaiveDate, numbers: bool, format: WeekFormat) -> String {
    let far = || {
        let goal = Unguarded::of(goal).ok()?;
        let so_far = this_week(goal, today).filter(|week| week.done > 0);
        so_far.map(how_far).or_else(|| goal.parts.measure.as_ref().and_then(amount))
    };
    let far = if numbers { far() } else { None };
    capital(&[when(&goal.parts.when, format), far].into_iter().flatten().collect::<Vec<_>>().join(" · "))
}

fn when(when: &When, format: WeekFormat) -> Option<String> {
    let days: Vec<String> = format.week.into_iter().filter(|day| when.days.has(*day)).map(format.short).collect();
    let days = match days.len() {
        0 => None,
        7 => Some(EN.each_day.to_owned()),
        _ => Some(days.join(", ")),
    };
    let both: Vec<String> = days.into_iter().chain(when.time.map(time_of_day)).collect();
    (!both.is_empty()).then(|| both.join(" "))
}

fn how_far(week: WeekSoFar) -> String {
    if week.done > week.planned {
        fill!(EN.this_week_more, done: week.done)
    } else {
        fill!(EN.this_week, done: week.done, planned: week.planned)
    }
}

/// The measure in a phrase; none for a measure that has no amount.
fn amount(measure: &Measure) -> Option<String> {
    match measure {
        Measure::HowOften { .. } | Measure::HowMuch { .. } | Measure::LessOf { .. } => Some(measure::phrase(measure)),
        Measure::DoneOrNot | Measure::Closeness => None,
    }
}

/// The sentence on a day that is none of the goal's days; none on a day that is. `starts` formats the first day of a goal that is
/// still to start, `next` the next of its days.
pub fn nothing_planned(
    when: &When,
    today: NaiveDate,
    starts: fn(NaiveDate) -> String,
    next: impl Fn(NaiveDate) -> String,
) -> Option<String> {
    if when.is_on(today) {
        return None;
    }
    Some(match (when.start.filter(|start| *start > today), when.next_after(today)) {
        (Some(start), _) => fill!(EN.starts, date: starts(start)),
        (None, Some(day)) => fill!(EN.nothing_next, day: next(day)),
        (None, None) => EN.nothing.to_owned(),
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::plan::{Days, End, Outcome, Parts, Per, TimeOfDay};
    use crate::testing::{Life, day};
    use chrono::Datelike as _;

    const FORMAT: WeekFormat = WeekFormat { week: Days::ALL, short: |day| day.to_string() };

    fn when() -> When {
        let days = [Weekday::Fri, Weekday::Mon, Weekday::Wed].into_iter().collect();
        When { days, time: Some(TimeOfDay::Evening), ..When::default() }
    }

    fn three_a_week(wish: &str) -> Life {
        Life::new().goal(day(2), wish).with(Parts { when: when(), ..Parts::default() }).measured(3.0, Per::Week)
    }

    fn line(life: Life, numbers: bool) -> String {
        when_and_how_far(&life.only_goal(), day(11), numbers, FORMAT)
    }

    #[test]
    fn a_goal_says_when_it_happens_and_how_far_its_week_is() {
        let done =
            |days: u32| (9..9 + days).fold(three_a_week("walk"), |life, on| life.checked_in(day(on), Outcome::Done));
        assert_eq!(line(done(1), true), "Mon, Wed, Fri in the evening · 1 of 3 this week");
        assert_eq!(
            line(done(0), true),
            "Mon, Wed, Fri in the evening · 3 times a week",
            "no line counts what wasn't done"
        );
        assert_eq!(line(done(1), false), "Mon, Wed, Fri in the evening");
        assert_eq!(line(Life::new().goal(day(2), "walk"), true), "");
        let twice = Life::new().goal(day(2), "walk").measured(1.0, Per::Week);
        let twice = [9, 10].into_iter().fold(twice, |life, on| life.checked_in(day(on), Outcome::Smallest));
        assert_eq!(line(twice, true), "2 times this week");
    }

    #[test]
    fn a_guarded_goal_has_no_number() {
        let goal = three_a_week("take my tablets").checked_in(day(9), Outcome::Done);
        assert_eq!(line(goal, true), "Mon, Wed, Fri in the evening");
    }

    #[test]
    fn the_days_stand_in_the_order_of_the_persons_week() {
        let every_day = When { days: Days::ALL.into_iter().collect(), ..When::default() };
        assert_eq!(super::when(&every_day, FORMAT).as_deref(), Some("Every day"));
        let mut week = Days::ALL;
        week.rotate_right(1);
        let days = [Weekday::Mon, Weekday::Sun].into_iter().collect();
        let said = super::when(&When { days, ..When::default() }, WeekFormat { week, ..FORMAT });
        assert_eq!(said.as_deref(), Some("Sun, Mon"));
    }

    #[test]
    fn on_other_days_nothing_is_planned_and_the_next_day_is_named() {
        let said =
            |when: &When, on| nothing_planned(when, day(on), |day| day.to_string(), |day| day.weekday().to_string());
        assert_eq!(said(&when(), 11), None);
        assert_eq!(said(&when(), 12).as_deref(), Some("Nothing planned today. Next: Fri."));
        let over = When { end: Some(End::On(day(11))), ..when() };
        assert_eq!(said(&over, 12).as_deref(), Some("Nothing planned today."));
        let ahead = When { start: Some(day(16)), ..when() };
        assert_eq!(said(&ahead, 12).as_deref(), Some("Starts on 2026-11-16."));
    }
}
