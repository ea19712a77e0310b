//! The content of a goal's part as lines of text.

use super::super::{areas, measure, values};
use super::{DateFormat, EN};
use crate::plan::{IfThen, Ladder, Part, Partner, Rulers, Step, TimeOfDay, When};
use chrono::NaiveTime;

/// The content of a part, line by line; an empty part has no lines.
pub fn lines(part: &Part, dates: DateFormat) -> Vec<String> {
    match part {
        Part::Wording(words) => Some(words.clone()).filter(|words| !words.is_empty()).into_iter().collect(),
        Part::Value(value) => value.iter().map(|value| fill!(EN.value_line, value: values::name(value))).collect(),
        Part::Area(area) => area.iter().map(|area| fill!(EN.area_line, area: areas::area(*area))).collect(),
        Part::Measure(measure) => measure.iter().map(|measure| capital(&measure::phrase(measure))).collect(),
        Part::Steps(steps) => steps.iter().map(step).collect(),
        Part::Rulers(rulers) => self::rulers(rulers),
        Part::When(when) => self::when(when, dates),
        Part::Smallest(words) => {
            said(words).map(|words| fill!(EN.smallest_line, smallest: words)).into_iter().collect()
        }
        Part::IfThen(plan) => plan.iter().flat_map(if_then).collect(),
        Part::Partner(partner) => partner.iter().flat_map(self::partner).collect(),
        Part::WeeklyMinutes(minutes) => minutes.iter().map(|n| fill!(EN.minutes, n: *n)).collect(),
        Part::Ladder(ladder) => ladder.iter().flat_map(self::ladder).collect(),
    }
}

/// The trimmed words; none if they are empty.
fn said(words: &str) -> Option<&str> {
    Some(words).filter(|words| !words.trim().is_empty())
}

pub(in crate::words::en) fn capital(words: &str) -> String {
    let mut letters = words.chars();
    letters.next().map(|first| first.to_uppercase().chain(letters).collect()).unwrap_or_default()
}

fn step(step: &Step) -> String {
    if step.done.is_some() { fill!(EN.step_done, step: step.text) } else { step.text.clone() }
}

fn rulers(rulers: &Rulers) -> Vec<String> {
    let lines = [
        rulers.importance.map(|n| fill!(EN.importance, n: n.get())),
        said(&rulers.why).map(|why| fill!(EN.why, why: why)),
        said(&rulers.importance_up).map(|what| fill!(EN.importance_up, what: what)),
        rulers.confidence.map(|n| fill!(EN.confidence, n: n.get())),
        said(&rulers.sure).map(|what| fill!(EN.sure, what: what)),
        said(&rulers.one_up).map(|what| fill!(EN.one_up, what: what)),
    ];
    lines.into_iter().flatten().collect()
}

fn when(when: &When, dates: DateFormat) -> Vec<String> {
    let days: Vec<String> = when.days.iter().map(dates.weekday).collect();
    let end = match when.end {
        Some(crate::plan::End::On(day)) => Some(fill!(EN.end, date: (dates.date)(day))),
        Some(crate::plan::End::KeepGoing) => Some(EN.keep_going.to_owned()),
        None => None,
    };
    let lines = [
        said(&days.join(", ")).map(|days| fill!(EN.days, days: days)),
        when.time.map(|time| fill!(EN.time, time: time_of_day(time))),
        when.start.map(|day| fill!(EN.start, date: (dates.date)(day))),
        when.review.map(|day| fill!(EN.review, date: (dates.date)(day))),
        end,
        when.smallest_until.map(|day| fill!(EN.smallest_until, date: (dates.date)(day))),
    ];
    lines.into_iter().flatten().collect()
}

/// A time of day, as in "in the morning".
pub fn time_of_day(time: TimeOfDay) -> String {
    match time {
        TimeOfDay::Morning => EN.morning.to_owned(),
        TimeOfDay::Midday => EN.midday.to_owned(),
        TimeOfDay::Afternoon => EN.afternoon.to_owned(),
        TimeOfDay::Evening => EN.evening.to_owned(),
        TimeOfDay::Night => EN.night.to_owned(),
        TimeOfDay::At(time) => fill!(EN.at, time: clock(time)),
    }
}

fn clock(time: NaiveTime) -> String {
    time.to_string().chars().take(5).collect()
}

fn if_then(plan: &IfThen) -> Vec<String> {
    let (obstacle, action) = (plan.obstacle.as_str(), plan.action.as_str());
    let halves = match (said(obstacle), said(action)) {
        (Some(obstacle), Some(action)) => Some(fill!(EN.then, obstacle: obstacle, action: action)),
        (Some(obstacle), None) => Some(fill!(EN.obstacle, obstacle: obstacle)),
        (None, Some(action)) => Some(fill!(EN.action, action: action)),
        (None, None) => None,
    };
    let outcome = said(&plan.outcome).map(|outcome| fill!(EN.outcome, outcome: outcome));
    let more = plan.more.iter().flat_map(|more| {
        let (obstacle, action) = (more.obstacle.clone(), more.action.clone());
        if_then(&IfThen { obstacle, action, ..IfThen::default() })
    });
    outcome.into_iter().chain(halves).chain(more).collect()
}

fn partner(partner: &Partner) -> Vec<String> {
    let knows = |knows: bool, words: &str| knows.then(|| words.to_owned());
    let lines = [
        said(&partner.who).map(|who| fill!(EN.who, who: who)),
        knows(partner.knows_goal, EN.knows_goal),
        knows(partner.knows_progress, EN.knows_progress),
        knows(partner.knows_obstacle, EN.knows_obstacle),
        said(&partner.when).map(|when| fill!(EN.partner_when, when: when)),
        said(&partner.how).map(|how| fill!(EN.partner_how, how: how)),
        said(&partner.not_say).map(|words| fill!(EN.not_say, words: words)),
    ];
    lines.into_iter().flatten().collect()
}

/// The five outcomes, best first, as on the ladder.
fn ladder(ladder: &Ladder) -> Vec<String> {
    let [one, two, three, four, five] = &ladder.0;
    let rungs = [
        said(five).map(|outcome| fill!(EN.rung_5, outcome: outcome)),
        said(four).map(|outcome| fill!(EN.rung_4, outcome: outcome)),
        said(three).map(|outcome| fill!(EN.rung_3, outcome: outcome)),
        said(two).map(|outcome| fill!(EN.rung_2, outcome: outcome)),
        said(one).map(|outcome| fill!(EN.rung_1, outcome: outcome)),
    ];
    rungs.into_iter().flatten().collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::plan::{Days, End};
    use crate::testing::day;
    use chrono::Weekday;

    const DATES: DateFormat = DateFormat { date: |day| day.to_string(), weekday: |day| day.to_string() };

    #[track_caller]
    fn check(part: &Part, expected: &[&str]) {
        assert_eq!(lines(part, DATES), expected);
    }

    #[test]
    fn a_part_that_says_nothing_has_no_lines() {
        for part in crate::plan::Parts::default().each() {
            check(&part, &[]);
        }
    }

    #[test]
    fn an_if_then_plan_is_one_sentence_once_both_halves_are_there() {
        let plan = |obstacle: &str, action: &str| {
            let plan = IfThen { obstacle: obstacle.into(), action: action.into(), ..IfThen::default() };
            Part::IfThen(Some(plan))
        };
        check(&plan("I am tired", "go to the corner"), &["If I am tired, then I will go to the corner."]);
        check(&plan("I am tired", ""), &["What may get in the way: I am tired"]);
        check(&plan("", "{obstacle}"), &["What I’ll do then: {obstacle}"]);
    }

    #[test]
    fn when_says_days_time_and_dates() {
        let day = Some(day(22));
        let days: Days = [Weekday::Mon, Weekday::Wed].into_iter().collect();
        let time = NaiveTime::from_hms_opt(18, 30, 0).map(TimeOfDay::At);
        let when = When { start: day, end: Some(End::KeepGoing), days, time, ..When::default() };
        let expected = ["Days: Mon, Wed", "Time: at 18:30", "Starts on 2026-11-22", EN.keep_going];
        check(&Part::When(when), &expected);
    }

    #[test]
    fn the_ladder_has_its_best_rung_on_top_and_no_empty_one() {
        let ladder = Ladder(["none", "", "three", "", "daily"].map(Into::into));
        let expected = ["Much more than hoped: daily", "As hoped: three", "Much less than hoped: none"];
        check(&Part::Ladder(Some(ladder)), &expected);
    }
}
