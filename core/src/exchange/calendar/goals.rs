//! The calendar events of goals.

use super::event::{Event, EventText, WEEKS, Weekly, fits};
use crate::plan::{Days, End, Goal, Plan, Status, TimeOfDay};
use chrono::{NaiveDate, NaiveTime};

/// Length of a cue in minutes if the goal names no length.
const MINUTES: u32 = 15;

/// The reason for which a goal appears in a calendar.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum EventKind {
    /// The review day.
    Review,
    /// The goal's last day.
    End,
    /// The weekdays of the goal.
    Cue,
    /// The day its pause ends.
    Wake,
}

/// The coming events of all goals, in the order of what matters most. `said` supplies the words. A paused goal has only
/// the event of its return; a goal that is parked, finished or let go has none.
pub fn events(plan: &Plan, today: NaiveDate, said: &dyn Fn(EventKind, &Goal) -> EventText) -> Vec<Event> {
    plan.in_order().flat_map(|goal| of_goal(goal, today, said)).collect()
}

fn of_goal(goal: &Goal, today: NaiveDate, said: &dyn Fn(EventKind, &Goal) -> EventText) -> Vec<Event> {
    let on = |kind, day: Option<NaiveDate>| {
        let day = day.filter(|day| *day >= today && fits(*day))?;
        Some(Event { uid: uid(goal, kind), day, time: None, weekly: None, said: said(kind, goal) })
    };
    if !goal.in_focus(today) {
        let wakes = match goal.status {
            Status::Paused { until } => until,
            _ => None,
        };
        return on(EventKind::Wake, wakes).into_iter().collect();
    }
    let when = &goal.parts.when;
    let end = match when.end {
        Some(End::On(day)) => Some(day),
        _ => None,
    };
    let cue = cue(goal, today, end).map(|event| Event { said: said(EventKind::Cue, goal), ..event });
    [on(EventKind::Review, when.review), on(EventKind::End, end), cue].into_iter().flatten().collect()
}

/// The recurring cue on the goal's weekdays, from today or from its first day. A goal without weekdays has a cue only
/// if it is daily and has a time of day, since otherwise nobody said when.
fn cue(goal: &Goal, today: NaiveDate, end: Option<NaiveDate>) -> Option<Event> {
    let when = &goal.parts.when;
    let days = if when.days.is_empty() { every_day(goal)? } else { when.days };
    let from = when.start.map_or(today, |start| start.max(today));
    let day = from.iter_days().take(7).find(|day| days.falls_on(*day))?;
    let last = day.checked_add_days(chrono::Days::new(WEEKS * 7 - 1))?;
    let last = end.map_or(last, |end| end.min(last));
    let is_ahead = day <= last && fits(last);
    let time = when.time.map(|time| (by_the_clock(time), minutes(goal)));
    is_ahead.then(|| Event {
        uid: uid(goal, EventKind::Cue),
        day,
        time,
        weekly: Some(Weekly { days, every: 1, last }),
        said: EventText { title: String::new(), note: String::new() },
    })
}

fn every_day(goal: &Goal) -> Option<Days> {
    let times = goal.parts.measure.as_ref().and_then(crate::plan::Measure::times_a_week)?;
    (times >= 7.0 && goal.parts.when.time.is_some()).then(|| Days::ALL.into_iter().collect())
}

#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "between 1 and a day's minutes")]
fn minutes(goal: &Goal) -> u32 {
    match goal.parts.measure {
        Some(crate::plan::Measure::HowOften { minutes: Some(each), .. }) if each >= 1.0 => each.min(1440.0) as u32,
        _ => MINUTES,
    }
}

/// The clock time of a time of day. The sentences that show these names state the same hours.
fn by_the_clock(time: TimeOfDay) -> NaiveTime {
    let hour = match time {
        TimeOfDay::At(time) => return time,
        TimeOfDay::Morning => 8,
        TimeOfDay::Midday => 12,
        TimeOfDay::Afternoon => 15,
        TimeOfDay::Evening => 18,
        TimeOfDay::Night => 21,
    };
    NaiveTime::from_hms_opt(hour, 0, 0).unwrap_or_default()
}

fn uid(goal: &Goal, kind: EventKind) -> String {
    let kind = match kind {
        EventKind::Review => "review",
        EventKind::End => "end",
        EventKind::Cue => "cue",
        EventKind::Wake => "wake",
    };
    format!("cairn-{}-{kind}", goal.id)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::plan::{Measure, Parts, Per, When};
    use crate::testing::{Life, date, day};
    use chrono::Weekday;

    fn planned(when: When, measure: Option<Measure>, status: Status) -> Plan {
        let parts = Parts { wording: "walk".into(), when, measure, ..Parts::default() };
        Life::new().goal(day(1), "").with(parts).placed(day(1), status).plan()
    }

    /// The events on Monday 23 November 2026, in short form.
    #[track_caller]
    fn check(plan: &Plan, expected: &[&str]) {
        let said = |kind, goal: &Goal| EventText { title: format!("{kind:?} {}", goal.title()), note: String::new() };
        let short = |event: Event| {
            let time = event.time.map(|(time, minutes)| format!(" {time} {minutes}")).unwrap_or_default();
            let last =
                event.weekly.map(|weekly| format!(" {}x to {}", weekly.days.len(), weekly.last)).unwrap_or_default();
            format!("{}: {}{time}{last}", event.said.title, event.day)
        };
        assert_eq!(events(plan, day(23), &said).into_iter().map(short).collect::<Vec<_>>(), expected);
    }

    #[test]
    fn a_goal_in_focus_has_its_days_to_come() {
        let days: Days = [Weekday::Wed, Weekday::Sat].into_iter().collect();
        let when = When {
            review: Some(date(2026, 12, 20)),
            end: Some(End::On(date(2026, 12, 31))),
            days,
            time: Some(TimeOfDay::Morning),
            ..When::default()
        };
        let measure = Some(Measure::HowOften { times: 2.0, per: Per::Week, minutes: Some(30.0) });
        let plan = planned(when.clone(), measure, Status::Focus);
        check(
            &plan,
            &["Review walk: 2026-12-20", "End walk: 2026-12-31", "Cue walk: 2026-11-25 08:00:00 30 2x to 2026-12-31"],
        );
        let open = When { review: Some(day(22)), end: Some(End::KeepGoing), time: None, ..when };
        check(&planned(open, None, Status::Focus), &["Cue walk: 2026-11-25 2x to 2027-02-16"]);
    }

    #[test]
    fn a_goal_for_any_day_has_a_cue_only_when_it_is_for_every_day() {
        let when = When { time: Some(TimeOfDay::Night), ..When::default() };
        let often = |times, per| Some(Measure::HowOften { times, per, minutes: None });
        check(&planned(when.clone(), often(3.0, Per::Week), Status::Focus), &[]);
        let daily = planned(when, often(1.0, Per::Day), Status::Focus);
        check(&daily, &["Cue walk: 2026-11-23 21:00:00 15 7x to 2027-02-14"]);
    }

    #[test]
    fn what_rests_is_silent() {
        let when = When { review: Some(date(2026, 12, 20)), ..When::default() };
        for status in [Status::Parked, Status::Finished, Status::LetGo, Status::Paused { until: None }] {
            check(&planned(when.clone(), None, status), &[]);
        }
        let until = Some(date(2026, 12, 1));
        check(&planned(when.clone(), None, Status::Paused { until }), &["Wake walk: 2026-12-01"]);
        let over = Status::Paused { until: Some(day(23)) };
        check(&planned(when, None, over), &["Review walk: 2026-12-20"]);
    }
}
