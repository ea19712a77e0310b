//! Sentences about the parts of a goal, their changes, and its stones.

mod lines;
mod stones;

pub(super) use lines::capital;
pub use lines::{lines, time_of_day};
pub use stones::{stone, stones};

use super::{goals, measure};
use crate::plan::{HistoryItem, Part, Status};
use chrono::{NaiveDate, Weekday};

sentences! {
    /// Parts, changes and stones.
    History {
        changed(date, part): "{date}: {part} changed.",
        changed_because(date, part, reason): "{date}: {part} changed. Why: {reason}",
        moved(date, before, after): "{date}: {before} → {after}.",
        moved_because(date, before, after, reason): "{date}: {before} → {after}. Why: {reason}",
        placed(date, status): "{date}: {status}.",
        placed_because(date, status, reason): "{date}: {status}. Why: {reason}",
        woke(date): "{date}: in focus again.",
        made(date): "{date}: you set this goal.",

        wording: "the words",
        value: "the value behind it",
        area: "the area",
        measure: "how I’ll know",
        steps: "the small steps",
        rulers: "how doable it is",
        when: "the days and times",
        smallest: "the smallest version",
        if_then: "the plan for what gets in the way",
        partner: "the person who’s with me",
        weekly_minutes: "the minutes a week",
        ladder: "the ladder",

        nothing: "nothing yet",
        smallest_until(date): "Only the smallest version until {date}",
        smallest_line(smallest): "Smallest version: {smallest}",
        area_line(area): "Area: {area}",
        value_line(value): "The value behind it: {value}",
        step_done(step): "{step} (done)",
        importance(n): "How much it matters: {n} of 10",
        confidence(n): "How sure I am: {n} of 10",
        why(why): "Why: {why}",
        importance_up(what): "What would make it matter one more: {what}",
        sure(what): "What makes me sure: {what}",
        one_up(what): "What would bring it up by 1: {what}",
        start(date): "Starts on {date}",
        review(date): "Look back on {date}",
        end(date): "Ends on {date}",
        keep_going: "No last day. It keeps going.",
        days(days): "Days: {days}",
        time(time): "Time: {time}",
        morning: "in the morning",
        midday: "around midday",
        afternoon: "in the afternoon",
        evening: "in the evening",
        night: "before bed",
        at(time): "at {time}",
        outcome(outcome): "The best thing about it: {outcome}",
        then(obstacle, action): "If {obstacle}, then I will {action}.",
        obstacle(obstacle): "What may get in the way: {obstacle}",
        action(action): "What I’ll do then: {action}",
        who(who): "Who: {who}",
        knows_goal: "They can know the goal.",
        knows_progress: "They can know how it’s going.",
        knows_obstacle: "They can know what gets in the way.",
        partner_when(when): "When to ask: {when}",
        partner_how(how): "How to ask: {how}",
        not_say(words): "What not to say: {words}",
        minutes(n): "1 minute a week" | "{n} minutes a week",
        rung_1(outcome): "Much less than hoped: {outcome}",
        rung_2(outcome): "Less than hoped: {outcome}",
        rung_3(outcome): "As hoped: {outcome}",
        rung_4(outcome): "More than hoped: {outcome}",
        rung_5(outcome): "Much more than hoped: {outcome}",

        first_stone: "the first stone: you set the goal",
        done_stone: "a day done",
        smallest_stone: "a day with the smallest version",
        return_stone: "you came back after a gap",
        change_stone: "a wise change of plan",
        step_stone: "a small step done",
        reached_stone: "you got there",
        rung_stone: "a rung up the ladder",

        first_count: "the first one",
        done(n): "1 day done" | "{n} days done",
        smallest_count(n): "1 smallest version" | "{n} smallest versions",
        returns(n): "1 time you came back" | "{n} times you came back",
        change(n): "1 wise change" | "{n} wise changes",
        step(n): "1 small step" | "{n} small steps",
        reached_count: "the one on top",
        rung(n): "1 rung up" | "{n} rungs up",
    }
}

/// The formats of dates and weekdays in the locale of the page.
#[derive(Debug, Clone, Copy)]
pub struct DateFormat {
    /// Formats a date in full.
    pub date: fn(NaiveDate) -> String,
    /// Formats a weekday in full.
    pub weekday: fn(Weekday) -> String,
}

/// A change in one sentence: the old value, the new value and the reason.
pub fn sentence(past: &HistoryItem, dates: DateFormat) -> String {
    match past {
        HistoryItem::Part(changed) => {
            let (version, after) = &**changed;
            let (date, reason) = ((dates.date)(version.on), version.because.trim());
            match (difference(&version.before, after, dates), reason.is_empty()) {
                (Some([before, after]), true) => fill!(EN.moved, date: date, before: before, after: after),
                (Some([before, after]), false) => {
                    fill!(EN.moved_because, date: date, before: before, after: after, reason: reason)
                }
                (None, true) => fill!(EN.changed, date: date, part: part(&version.before)),
                (None, false) => fill!(EN.changed_because, date: date, part: part(&version.before), reason: reason),
            }
        }
        HistoryItem::Woke(_) => fill!(EN.woke, date: (dates.date)(past.on())),
        HistoryItem::Placed(placed) => {
            let until = match placed.status {
                Status::Paused { until } => until.map(dates.date),
                _ => None,
            };
            let (date, status) = ((dates.date)(placed.on), goals::status(placed.status, until));
            match placed.because.trim() {
                "" => fill!(EN.placed, date: date, status: status),
                reason => fill!(EN.placed_because, date: date, status: status, reason: reason),
            }
        }
    }
}

/// The words that only the old version has, and the words that only the new one has; none if the two can't be told
/// apart that way.
pub(super) fn difference(before: &Part, after: &Part, dates: DateFormat) -> Option<[String; 2]> {
    let said = |part: &Part| match part {
        Part::Measure(measure) => measure.iter().map(measure::phrase).collect(),
        _ => lines(part, dates),
    };
    let (old, new) = (said(before), said(after));
    let only = |these: &[String], those: &[String]| {
        let own: Vec<&str> =
            these.iter().filter(|line| !those.contains(line)).map(|line| line.trim_end_matches('.')).collect();
        if own.is_empty() { EN.nothing.to_owned() } else { own.join("; ") }
    };
    let both = [only(&old, &new), only(&new, &old)];
    (both[0] != both[1]).then_some(both)
}

/// The name of a part, as in "when changed".
pub fn part(part: &Part) -> &'static str {
    match part {
        Part::Wording(_) => EN.wording,
        Part::Value(_) => EN.value,
        Part::Area(_) => EN.area,
        Part::Measure(_) => EN.measure,
        Part::Steps(_) => EN.steps,
        Part::Rulers(_) => EN.rulers,
        Part::When(_) => EN.when,
        Part::Smallest(_) => EN.smallest,
        Part::IfThen(_) => EN.if_then,
        Part::Partner(_) => EN.partner,
        Part::WeeklyMinutes(_) => EN.weekly_minutes,
        Part::Ladder(_) => EN.ladder,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::plan::{Measure, Per, Placement, Stamp, Version};
    use crate::testing::date;

    const DATES: DateFormat = DateFormat { date: |day| day.to_string(), weekday: |day| day.to_string() };

    fn changed(before: Part, after: Part, because: &str) -> String {
        let on = date(2026, 5, 3);
        let version = Version { act: Stamp::new(1, 0, 0), on, before, because: because.into() };
        sentence(&HistoryItem::Part(Box::new((version, after))), DATES)
    }

    #[test]
    fn a_change_is_one_sentence() {
        let often = |times| Part::Measure(Some(Measure::HowOften { times, per: Per::Week, minutes: None }));
        let words = changed(often(3.0), often(2.0), "work got busy ");
        assert_eq!(words, "2026-05-03: 3 times a week → twice a week. Why: work got busy");
        let smallest = |words: &str| Part::Smallest(words.into());
        assert_eq!(
            changed(smallest(""), smallest("stand {outside}"), ""),
            "2026-05-03: nothing yet → Smallest version: stand {outside}."
        );
        let same = changed(Part::Steps(Vec::new()), Part::Steps(Vec::new()), "so");
        assert_eq!(same, "2026-05-03: the small steps changed. Why: so", "where no words tell them apart");
    }

    #[test]
    fn only_what_changed_of_a_part_is_said() {
        let when = |review| {
            let day = |d| Some(date(2026, 6, d));
            Part::When(crate::plan::When { start: day(1), review: day(review), ..Default::default() })
        };
        let words = changed(when(9), when(20), "");
        assert_eq!(words, "2026-05-03: Look back on 2026-06-09 → Look back on 2026-06-20.");
    }

    #[test]
    fn a_rest_is_part_of_the_story() {
        let day = |d| date(2026, 5, d);
        let placed = |status, because: &str| {
            let placed = Placement { act: Stamp::new(1, 0, 0), on: day(3), status, because: because.into() };
            sentence(&HistoryItem::Placed(placed), DATES)
        };
        let until = Some(day(9));
        assert!(placed(Status::Paused { until }, "a trip").ends_with("2026-05-09. Why: a trip"));
        assert!(placed(Status::LetGo, "").starts_with("2026-05-03: "));
    }
}
