//! The client's and the therapist's ratings of one goal, and when the client sees both.

use super::{Goal, Rating, Review};
use chrono::NaiveDate;

/// A gap between two ratings that is worth a talk. A smaller gap means nothing.
const WIDE_GAP: u8 = 3;

impl Goal {
    /// The therapist's rating in a review, once the client gave a rating on the day of the review or later. Before, it
    /// is hidden, so that it can't sway the client's.
    pub fn rating_to_show(&self, review: &Review) -> Option<Rating> {
        review.rating.filter(|_| self.next_rating(review.on).is_some())
    }

    /// Whether the two ratings lie so far apart that it is good to talk about it. Ratings of different words never do.
    pub fn is_seen_differently(&self, review: &Review) -> bool {
        review.rating.zip(self.next_rating(review.on)).is_some_and(|(theirs, (day, own))| {
            let is_reworded = self.reworded().any(|on| review.on < on && on <= day);
            !is_reworded && theirs.get().abs_diff(own.get()) >= WIDE_GAP
        })
    }

    /// The client's rating on this day, or else the next one after it, and its day.
    fn next_rating(&self, day: NaiveDate) -> Option<(NaiveDate, Rating)> {
        self.check_ins.range(day..).find_map(|(day, said)| Some((*day, said.closeness?)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::plan::{Part, Stance};
    use crate::testing::{Life, day};

    /// A therapist's rating of 6 on the 9th.
    fn review() -> Review {
        Review { rating: Rating::try_from(6).ok(), ..Review::new("Dr Ito", day(9), Stance::Agree) }
    }

    /// A goal with the client's rating on each of these days.
    fn rated(days: &[(u32, u8)]) -> Goal {
        let made = Life::new().goal(day(1), "walk");
        days.iter().fold(made, |life, (on, n)| life.felt(day(*on), *n)).only_goal()
    }

    #[test]
    fn a_therapists_rating_is_shown_once_the_client_rated_that_day_or_later() {
        let shown = |days: &[(u32, u8)]| rated(days).rating_to_show(&review()).map(Rating::get);
        assert_eq!([shown(&[]), shown(&[(8, 5)])], [None, None]);
        assert_eq!([shown(&[(9, 5)]), shown(&[(8, 5), (12, 5)])], [Some(6), Some(6)]);
    }

    #[test]
    fn a_gap_of_three_or_more_to_the_clients_next_rating_is_worth_a_talk() {
        let differs = |days: &[(u32, u8)]| rated(days).is_seen_differently(&review());
        assert!(differs(&[(9, 3)]) && differs(&[(10, 9), (11, 6)]));
        assert!(!differs(&[(9, 4)]) && !differs(&[(8, 0)]) && !differs(&[(9, 6), (12, 0)]));
        let reworded = Life::new().goal(day(1), "walk").changed(day(10), Part::Wording("swim".into()), "");
        assert!(!reworded.felt(day(11), 0).only_goal().is_seen_differently(&review()), "they are of different words");
    }
}
