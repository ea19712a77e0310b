//! When to offer a look back at a goal, and what a person learnt from similar obstacles before.

use super::{End, Goal, Part, Plan, Setback, Version};
use chrono::{Days, NaiveDate};

/// The reason to offer a look back. An occasion that was answered is not offered again.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LookBackReason {
    /// The review day that the person set has come.
    ReviewDay,
    /// The goal's last day has passed.
    EndPassed,
    /// In the last two weeks the person did less than a third of what they planned or, without a planned rhythm,
    /// nothing.
    ThinFortnight,
}

/// Days in a fortnight.
const FORTNIGHT: u64 = 14;

impl Goal {
    /// The reason to offer a look back at this goal today, if there is one. Days before the goal came into focus don't
    /// count towards it. An occasion that was answered, even by "not now", does not come again.
    pub fn occasion(&self, today: NaiveDate) -> Option<LookBackReason> {
        if !self.in_focus(today) {
            return None;
        }
        // An answer dated after today was given while the device's clock ran ahead, so it is ignored.
        let answers = || self.answered.iter().copied().filter(|on| *on <= today);
        let answered_since = |day: NaiveDate| answers().any(|on| on > day);
        if self.wants_to_be_seen(today) {
            return Some(LookBackReason::ReviewDay);
        }
        if let Some(End::On(end)) = self.parts.when.end
            && end < today
        {
            return (!answered_since(end)).then_some(LookBackReason::EndPassed);
        }
        let begins = today.checked_sub_days(Days::new(FORTNIGHT))?;
        let in_focus_since = self.made.max(self.stands(today).since).max(self.parts.when.start.unwrap_or(self.made));
        let last_done = self.check_ins.range(..=today).rev().find(|(_, said)| said.is_done()).map(|(day, _)| *day);
        let is_new = in_focus_since > begins || answered_since(begins);
        let answered_this_gap = answers().any(|on| last_done.is_none_or(|done| on >= done));
        (!is_new && !answered_this_gap && self.is_thin(begins, today)).then_some(LookBackReason::ThinFortnight)
    }

    /// Whether the review day has come and the person hasn't looked at the goal since.
    fn wants_to_be_seen(&self, today: NaiveDate) -> bool {
        let has_come = |day: &NaiveDate| *day <= today;
        let is_since = |day: NaiveDate, on: NaiveDate| (day..=today).contains(&on);
        // A change of the small steps is not a review of the goal.
        let looked = |version: &&Version| !matches!(version.before, Part::Steps(_));
        let was_seen = |day: NaiveDate| {
            self.answered.iter().any(|on| is_since(day, *on))
                || self.history.iter().filter(looked).any(|version| is_since(day, version.on))
        };
        self.parts.when.review.filter(has_come).is_some_and(|day| !was_seen(day))
    }

    fn is_thin(&self, after: NaiveDate, today: NaiveDate) -> bool {
        let done = self.check_ins.range(after..today).filter(|(_, said)| said.is_done()).count();
        let days = self.parts.when.days.len();
        let a_week = self.parts.measure.as_ref().and_then(super::Measure::times_a_week);
        let a_week = a_week.or((days > 0).then_some(f64::from(days)));
        match a_week {
            // Less than once a fortnight is too rare to expect anything in two weeks.
            Some(a_week) if a_week * 2.0 >= 1.0 => {
                f64::from(u32::try_from(done).unwrap_or(u32::MAX)) < a_week * 2.0 / 3.0
            }
            Some(_) => false,
            None => done == 0,
        }
    }
}

impl Plan {
    /// The first goal in focus, in the order of what matters most, for which a look back is due. A review day is
    /// excluded here: [`Plan::to_look_at`] returns it.
    pub fn to_look_back_at(&self, today: NaiveDate) -> Option<(&Goal, LookBackReason)> {
        let offered = |goal: &Goal| goal.occasion(today).filter(|occasion| *occasion != LookBackReason::ReviewDay);
        self.focus(today).find_map(|goal| Some((goal, offered(goal)?)))
    }

    /// The goals in focus whose review day has come, in the order of what matters most.
    pub fn to_look_at(&self, today: NaiveDate) -> impl Iterator<Item = &Goal> {
        self.focus(today).filter(move |goal| goal.occasion(today) == Some(LookBackReason::ReviewDay))
    }
}

impl Goal {
    /// Setbacks of this goal with a similar obstacle from which the person learnt something, newest first.
    pub fn learnt_before(&self, obstacle: &str) -> Vec<&Setback> {
        let words = telling(obstacle);
        let is_like = |setback: &&Setback| {
            !setback.learnt.is_empty() && telling(&setback.obstacle).iter().any(|word| words.contains(word))
        };
        let mut all: Vec<&Setback> = self.setbacks.iter().filter(is_like).collect();
        all.sort_by_key(|setback| std::cmp::Reverse(setback.on));
        all
    }
}

/// The distinctive words of an obstacle: at least four letters, in lower case, without stop words and without the
/// endings of plurals and tenses.
fn telling(text: &str) -> Vec<String> {
    const SAY_LITTLE: [&str; 12] =
        ["this", "that", "when", "with", "have", "feel", "felt", "been", "from", "then", "just", "very"];
    let words = text.split(|letter: char| !letter.is_alphanumeric()).map(str::to_lowercase);
    words
        .filter(|word| word.chars().count() >= 4 && !SAY_LITTLE.contains(&word.as_str()))
        .map(|word| stem(stem(&word, &["s"]), &["ing", "ed"]).to_owned())
        .collect()
}

/// The word without the first of these endings that it has, provided that at least four letters remain.
fn stem<'a>(word: &'a str, endings: &[&str]) -> &'a str {
    let stem = endings.iter().find_map(|ending| word.strip_suffix(ending));
    stem.filter(|stem| stem.chars().count() >= 4).unwrap_or(word)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::plan::{Measure, Outcome, Parts, Per, SetbackReason, Status, When};
    use crate::testing::{Life, date, day};

    /// A life with one goal since the first, made of these parts.
    fn with(parts: Parts) -> Life {
        Life::new().goal(day(1), "w").with(parts)
    }

    fn thrice_a_week() -> Parts {
        let measure = Some(Measure::HowOften { times: 3.0, per: Per::Week, minutes: None });
        Parts { measure, ..Parts::default() }
    }

    fn thrice() -> Life {
        with(thrice_a_week())
    }

    fn done(life: Life, on: NaiveDate) -> Life {
        life.checked_in(on, Outcome::Done)
    }

    #[track_caller]
    fn offered(life: &Life, today: NaiveDate, wanted: Option<LookBackReason>) {
        assert_eq!(life.only_goal().occasion(today), wanted);
    }

    #[test]
    fn a_thin_fortnight_is_one_with_less_than_a_third_of_the_plan() {
        let thin = Some(LookBackReason::ThinFortnight);
        offered(&done(thrice(), day(10)), day(15), thin);
        offered(&done(done(thrice(), day(10)), day(12)), day(15), None);
        offered(&thrice(), day(14), None);
        offered(&done(with(Parts::default()), day(2)), day(15), None);
        offered(&done(with(Parts::default()), day(2)), day(17), thin);
    }

    #[test]
    fn it_is_offered_once_and_again_only_after_something_was_done() {
        let answered = thrice().answered(day(15));
        offered(&answered, day(16), None);
        offered(&answered, date(2027, 2, 1), None);
        let again = done(answered, day(20));
        offered(&again, day(28), None);
        offered(&again, date(2026, 12, 20), Some(LookBackReason::ThinFortnight));
    }

    #[test]
    fn a_pause_is_no_thin_fortnight() {
        let paused = thrice().paused(day(3), date(2026, 12, 1));
        offered(&paused, day(20), None);
        offered(&paused, date(2026, 12, 5), None);
        offered(&paused, date(2026, 12, 20), Some(LookBackReason::ThinFortnight));
    }

    #[test]
    fn an_end_that_has_gone_by_is_offered_once() {
        let life = with(Parts { when: When { end: Some(End::On(day(10))), ..When::default() }, ..thrice_a_week() });
        offered(&life, day(10), None);
        offered(&life, day(11), Some(LookBackReason::EndPassed));
        offered(&life.answered(day(11)), day(12), None);
    }

    #[test]
    fn a_day_that_was_set_comes_back_that_day_and_stays_until_it_is_answered() {
        let when = |review| When { review: Some(review), ..When::default() };
        let life = || with(Parts { when: when(day(10)), ..thrice_a_week() });
        let seen = Some(LookBackReason::ReviewDay);
        offered(&life(), day(9), None);
        offered(&life(), day(10), seen);
        offered(&life().answered(day(5)), day(12), seen);
        offered(&life().answered(day(10)), day(11), None);
        let moved = life().changed(day(10), crate::plan::Part::When(when(day(20))), "");
        offered(&moved, day(11), None);
        offered(&moved, day(20), seen);
        offered(&life().placed(day(5), Status::Paused { until: None }), day(12), None);
        let plan = life().plan();
        assert_eq!((plan.to_look_at(day(12)).count(), plan.to_look_back_at(day(12)).is_some()), (1, false));
    }

    #[test]
    fn an_answer_of_a_day_ahead_answers_nothing_today() {
        let ahead = date(2027, 5, 1);
        let life = with(Parts { when: When { end: Some(End::On(day(10))), ..When::default() }, ..thrice_a_week() });
        offered(&life.answered(ahead), day(11), Some(LookBackReason::EndPassed));
        offered(&done(thrice().answered(ahead), ahead), day(20), Some(LookBackReason::ThinFortnight));
    }

    #[test]
    fn the_same_obstacle_is_known_again_in_other_words() {
        let setback = Setback {
            on: day(5),
            why: vec![SetbackReason::Unexpected],
            obstacle: "I was too tired after meetings".into(),
            learnt: "Mornings are better".into(),
        };
        let goal = with(Parts::default()).looked_back(setback).only_goal();
        assert_eq!(goal.learnt_before("a long meeting").len(), 1);
        assert_eq!(goal.learnt_before("it rained when I felt like going").len(), 0);
        assert_eq!(goal.learnt_before("").len(), 0);
    }
}
