//! Sentences of "make it smaller", and the words of a goal in a smaller version.

use super::history::DateFormat;
use super::{measure, sentence};
use crate::plan::{Goal, Measure, Part, Parts, Per};
use crate::wizard::{Reduction, SmallerVersion};
use chrono::NaiveDate;

sentences! {
    /// Make it smaller.
    MakeSmaller {
        title: "Make it smaller",
        say: "A step that’s small enough gets done. You can make it bigger again at any time.",
        fewer(often): "Fewer days: {often}",
        minutes(n): "Fewer minutes: 1 each time" | "Fewer minutes: {n} each time",
        half(amount): "Half as much: {amount}",
        step(step): "Only the first step: {step}",
        own: "Find a smaller step",
        taken: "It’s smaller now.",
        now(words): "It’s smaller now: {words}",
        ask_above: "How sure are you now? You can say it again above.",
        ask: "How sure are you now that you can do it?",
        back: "Undo",
    }
}

/// A smaller version in one line.
pub fn offer(version: &SmallerVersion, dates: DateFormat) -> String {
    let SmallerVersion { reduction, parts } = version;
    let named = || parts.when.days.iter().map(dates.weekday).collect::<Vec<_>>().join(", ");
    match (reduction, &parts.measure) {
        (Reduction::FewerDays, Some(Measure::HowOften { times, per, .. }))
            if parts.when.days.is_empty() || *per != Per::Day =>
        {
            fill!(EN.fewer, often: measure::often(*times, *per))
        }
        (Reduction::FewerDays, _) => fill!(EN.fewer, often: named()),
        (Reduction::FewerMinutes, Some(Measure::HowOften { minutes: Some(minutes), .. })) => {
            fill!(EN.minutes, n: *minutes)
        }
        (Reduction::FewerMinutes | Reduction::HalfTheAmount, counted) => {
            fill!(EN.half, amount: counted.as_ref().map(measure::phrase).unwrap_or_default())
        }
        (Reduction::FirstStep, _) => fill!(EN.step, step: &parts.wording),
    }
}

/// The parts of a smaller version with words that say the same as the other parts do. Words that contradict nothing stay
/// letter for letter.
pub fn reworded(parts: Parts, today: NaiveDate, dates: DateFormat) -> Parts {
    let wording = sentence::rewritten(&parts, today, dates).unwrap_or_else(|| parts.wording.clone());
    Parts { wording, ..parts }
}

/// The changed parts of a goal; with them the wording, where another measure or other days would contradict it.
pub fn with_words(goal: &Goal, changed: Vec<Part>, today: NaiveDate, dates: DateFormat) -> Vec<Part> {
    let mut parts = goal.parts.clone();
    for part in changed {
        parts.swap(part);
    }
    let is_resized = parts.measure != goal.parts.measure || parts.when.days != goal.parts.when.days;
    goal.parts.differences(&if is_resized { reworded(parts, today, dates) } else { parts })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::coach::Unguarded;
    use crate::plan::{Step, When};
    use crate::testing::{Life, day};
    use crate::wizard::smaller_versions;
    use chrono::Weekday::{Fri, Mon, Wed};

    const DATES: DateFormat = DateFormat { date: |day| day.to_string(), weekday: |day| day.to_string() };

    /// What is offered for a goal, and its words once it is taken.
    #[track_caller]
    fn check(parts: Parts, expected: &[(&str, &str)]) {
        let goal = Life::new().goal(day(1), "out").with(parts).only_goal();
        let versions = smaller_versions(Unguarded::of(&goal).unwrap());
        let said = versions.into_iter().map(|version| {
            let label = offer(&version, DATES);
            (label, reworded(version.parts, day(22), DATES).wording)
        });
        let said: Vec<_> = said.collect();
        let said: Vec<_> = said.iter().map(|(label, words)| (label.as_str(), words.as_str())).collect();
        assert_eq!(said, expected);
    }

    #[test]
    fn the_words_of_the_goal_change_with_it() {
        let measure = Some(Measure::HowOften { times: 3.0, per: Per::Week, minutes: Some(15.0) });
        let wording = "go for a walk, 3 times a week, 15 minutes each".into();
        check(
            Parts { wording, measure, ..Parts::default() },
            &[
                ("Fewer days: twice a week", "go for a walk, twice a week, 15 minutes each"),
                ("Fewer minutes: 7 each time", "go for a walk, 3 times a week, 7 minutes each"),
            ],
        );
        let measure = Some(Measure::HowOften { times: 3.0, per: Per::Week, minutes: Some(30.0) });
        let steps = vec![Step { text: "find my shoes".into(), done: None }];
        let wording = "go for a 30-minute walk three times a week".into();
        check(
            Parts { wording, measure, steps, ..Parts::default() },
            &[
                ("Fewer days: twice a week", "go for a walk, twice a week, 30 minutes each"),
                ("Fewer minutes: 15 each time", "go for a walk, 3 times a week, 15 minutes each"),
                ("Only the first step: find my shoes", "find my shoes"),
            ],
        );
    }

    #[test]
    fn a_look_back_changes_the_words_with_the_size_and_with_nothing_else() {
        let measure = |times| Some(Measure::HowOften { times, per: Per::Week, minutes: None });
        let parts = Parts { wording: "sing 3 times a week".into(), measure: measure(3.0), ..Parts::default() };
        let goal = Life::new().goal(day(1), "sing").with(parts).only_goal();
        let twice = Part::Measure(measure(2.0));
        let words = Part::Wording("sing, twice a week".into());
        assert_eq!(with_words(&goal, vec![twice.clone()], day(22), DATES), [words, twice]);
        let other = Part::Smallest("hum".into());
        assert_eq!(with_words(&goal, vec![other.clone()], day(22), DATES), [other]);
    }

    #[test]
    fn words_that_contradict_nothing_stay_letter_for_letter() {
        let measure = Some(Measure::HowOften { times: 1.0, per: Per::Day, minutes: None });
        let when = When { days: [Mon, Wed, Fri].into_iter().collect(), ..When::default() };
        let wording = "say hello – to Bo!".to_owned();
        check(
            Parts { wording: wording.clone(), measure, when, ..Parts::default() },
            &[("Fewer days: Mon, Fri", &wording)],
        );
        let swim = Some(Measure::HowMuch { from: None, target: 12.0, unit: "lengths".into() });
        check(
            Parts { wording: "swim".into(), measure: swim, ..Parts::default() },
            &[("Half as much: 6 lengths", "swim")],
        );
    }
}
