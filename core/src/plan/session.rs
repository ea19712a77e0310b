//! Sessions with a therapist: the days on which they recur, and a person's notes on each.

use chrono::{Days, NaiveDate};
use serde::{Deserialize, Serialize};

/// A recurring appointment: the day of a session, and the weeks between sessions.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Appointment {
    /// The day of one session.
    pub on: NaiveDate,
    /// Weeks from one session to the next. None, or 0, means that the appointment doesn't recur.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub every: Option<u8>,
}

impl Appointment {
    /// The first session on or after `today`; none if the appointment doesn't recur and has passed.
    pub fn next(self, today: NaiveDate) -> Option<NaiveDate> {
        if self.on >= today {
            return Some(self.on);
        }
        let step = self.step()?;
        let gone = u64::try_from((today - self.on).num_days()).ok()?;
        self.on.checked_add_days(Days::new(gone.div_ceil(step) * step))
    }

    /// The last session on or before `today`; none if the first is still to come.
    pub fn last(self, today: NaiveDate) -> Option<NaiveDate> {
        let gone = u64::try_from((today - self.on).num_days()).ok()?;
        let step = self.step().unwrap_or(u64::MAX);
        self.on.checked_add_days(Days::new(gone / step * step))
    }

    /// Days from one session to the next; none if the appointment doesn't recur.
    fn step(self) -> Option<u64> {
        self.every.filter(|weeks| *weeks > 0).map(|weeks| u64::from(weeks) * 7)
    }
}

/// A line that a person writes before a session, and that waits for it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SessionLine {
    /// The person's own question.
    Question,
    /// The decision that the person would like to come to.
    Decision,
}

/// A person's question for a session and their notes from it, both as typed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Session {
    /// The day of the session.
    pub on: NaiveDate,
    /// The person's own question for that day; may be empty.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub question: String,
    /// The decision they would like to come to in it; may be empty.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub decision: String,
    /// Whether the session has taken place.
    #[serde(default, skip_serializing_if = "is_not")]
    pub held: bool,
    /// The notes from the session; may be empty.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub notes: String,
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde calls it with a reference")]
fn is_not(is: &bool) -> bool {
    !is
}

impl Session {
    /// A session on this day without a question or notes.
    pub fn new(on: NaiveDate) -> Self {
        Self { on, question: String::new(), decision: String::new(), held: false, notes: String::new() }
    }

    /// One of its lines.
    pub fn line(&self, which: SessionLine) -> &str {
        match which {
            SessionLine::Question => &self.question,
            SessionLine::Decision => &self.decision,
        }
    }

    /// The same session with another text in one of its lines.
    #[must_use]
    pub fn with_line(mut self, which: SessionLine, words: String) -> Self {
        match which {
            SessionLine::Question => self.question = words,
            SessionLine::Decision => self.decision = words,
        }
        self
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::plan::Plan;
    use crate::testing::{date, day};

    #[test]
    fn the_next_session_is_today_or_later_and_keeps_its_day_of_the_week() {
        let weekly = Appointment { on: day(4), every: Some(1) };
        assert_eq!(weekly.next(day(1)), Some(day(4)));
        assert_eq!(weekly.next(day(4)), Some(day(4)));
        assert_eq!(weekly.next(day(5)), Some(day(11)));
        assert_eq!(Appointment { every: Some(2), ..weekly }.next(day(12)), Some(day(18)));
    }

    #[test]
    fn a_session_that_does_not_repeat_is_over_when_it_is_over() {
        for every in [None, Some(0)] {
            assert_eq!(Appointment { on: day(4), every }.next(day(5)), None);
        }
    }

    #[test]
    fn the_last_session_is_today_or_before() {
        let weekly = Appointment { on: day(4), every: Some(1) };
        assert_eq!(weekly.last(day(3)), None);
        assert_eq!(weekly.last(day(4)), Some(day(4)));
        assert_eq!(weekly.last(day(17)), Some(day(11)));
        assert_eq!(Appointment { every: None, ..weekly }.last(day(17)), Some(day(4)));
    }

    #[test]
    fn a_session_that_was_held_makes_way_for_the_next() {
        let mut plan = Plan { appointment: Some(Appointment { on: day(4), every: Some(2) }), ..Plan::default() };
        assert_eq!((plan.next_session(day(4)), plan.session_to_note(day(4))), (Some(day(4)), Some(day(4))));
        plan.sessions.insert(day(4), Session { held: true, ..Session::new(day(4)) });
        assert_eq!((plan.next_session(day(4)), plan.session_to_note(day(4))), (Some(day(18)), None));
        assert_eq!(plan.session_to_note(day(19)), Some(day(18)));
        plan.appointment = Some(Appointment { on: day(4), every: None });
        assert_eq!(plan.next_session(day(4)), None);
        assert_eq!(Plan::default().next_session(day(4)), None);
        assert_eq!(plan.session_to_prepare(day(4)), day(5));
        assert_eq!(Plan::default().session_to_prepare(day(4)), day(4));
    }

    #[test]
    fn a_question_waits_until_a_session_is_held_whatever_becomes_of_its_day() {
        let asks = |on, question: &str| (on, Session { question: question.into(), ..Session::new(on) });
        let mut plan = Plan { sessions: [asks(day(4), "why?")].into(), ..Plan::default() };
        let question = |plan: &Plan, on| plan.question_for(on).map(|session| session.question.clone());
        for on in [day(2), day(4), day(11)] {
            assert_eq!(question(&plan, on), Some("why?".into()));
        }
        plan.sessions.extend([asks(day(11), "how?")]);
        assert_eq!(question(&plan, day(4)), Some("why?".into()));
        plan.sessions.insert(day(4), Session { held: true, ..plan.sessions[&day(4)].clone() });
        assert_eq!(question(&plan, day(4)), Some("how?".into()));
        plan.sessions.insert(day(12), Session { held: true, ..Session::new(day(12)) });
        assert_eq!(question(&plan, day(18)), None);
        plan.sessions.extend([asks(day(18), "when?")]);
        plan.sessions.insert(date(2027, 1, 1), Session { held: true, ..Session::new(date(2027, 1, 1)) });
        assert_eq!(question(&plan, day(18)), Some("when?".into()), "a session of a day ahead is no last one");
        let decision = Session { decision: "fewer days".into(), ..Session::new(day(19)) };
        plan.sessions.insert(day(19), decision);
        let waiting = plan.waiting_line(SessionLine::Decision, day(18)).map(|session| session.on);
        assert_eq!((waiting, question(&plan, day(18))), (Some(day(19)), Some("when?".into())), "each waits by itself");
    }

    #[test]
    fn days_at_the_end_of_time_make_no_session() {
        let last = Appointment { on: NaiveDate::MIN, every: Some(1) };
        assert_eq!(last.next(NaiveDate::MAX), None);
        let plan = Plan { appointment: Some(Appointment { on: NaiveDate::MAX, every: Some(1) }), ..Plan::default() };
        assert_eq!(plan.next_session(NaiveDate::MAX), Some(NaiveDate::MAX));
    }
}
