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

/// Days that pass at least between an answer and the next offer for the same goal.
const BETWEEN_OFFERS: u64 = 28;

/// Days in which [`OFTEN`] looks back at one goal are many.
const A_SEASON: u64 = 90;

/// So many looks back at one goal in a season are one for a session.
const OFTEN: usize = 3;

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
        if today.checked_sub_days(Days::new(BETWEEN_OFFERS)).is_some_and(answered_since) {
            return None;
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
    /// The first goal in focus, in the order of what matters most, for which a look back is due and may be offered. A
    /// review day is excluded here: [`Plan::to_look_at`] returns it. During days of low energy nothing is offered.
    pub fn to_look_back_at(
        &self,
        today: NaiveDate,
        may_offer: impl Fn(&Goal) -> bool,
    ) -> Option<(&Goal, LookBackReason)> {
        if self.is_low(today) {
            return None;
        }
        let offered = |goal: &Goal| goal.occasion(today).filter(|occasion| *occasion != LookBackReason::ReviewDay);
        self.focus(today).filter(|goal| may_offer(goal)).find_map(|goal| Some((goal, offered(goal)?)))
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
        crate::sort::by_key(&mut all, |setback| std::cmp::Reverse(setback.on));
        all
    }

    /// Whether the person looked back at this goal so often of late that it may be one for a session.
    pub fn is_one_for_a_session(&self, today: NaiveDate) -> bool {
        let begins = today.checked_sub_days(Days::new(A_SEASON)).unwrap_or_default();
        self.setbacks.iter().filter(|setback| begins < setback.on && setback.on <= today).count() >= OFTEN
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
mod tests;
