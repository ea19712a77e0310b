//! The ladder of a draft as it is filled in, written and taken out.

use super::{Draft, Purpose};
use crate::coach::Unguarded;

impl Draft {
    /// Whether an outcome of the ladder is written.
    pub fn has_ladder(&self) -> bool {
        self.ladder.iter().any(|line| !line.trim().is_empty())
    }

    /// Whether these lines are to be filled in by themselves: in a new goal that is not guarded, until an outcome is written
    /// or taken out by hand.
    pub fn is_ladder_to_fill(&self, lines: &[String; 5]) -> bool {
        self.is_ladder_prefilled() && self.ladder != *lines && Unguarded::of(self).is_ok()
    }

    /// Fills the whole ladder in, as [`is_ladder_to_fill`](Self::is_ladder_to_fill) allows it. Returns whether anything
    /// changed.
    pub fn prefill_ladder(&mut self, lines: [String; 5]) -> bool {
        let is_to_fill = self.is_ladder_to_fill(&lines);
        if is_to_fill {
            self.ladder = lines;
        }
        is_to_fill
    }

    /// Takes lines that were filled in by themselves out again, as the measure that they follow from has changed.
    pub(super) fn forget_prefilled_ladder(&mut self) {
        if self.is_ladder_prefilled() {
            self.ladder = Default::default();
        }
    }

    /// Writes one outcome by hand. From now on no proposal fills the ladder by itself.
    pub fn write_rung(&mut self, at: usize, text: String) {
        self.touch_ladder();
        if let Some(line) = self.ladder.get_mut(at) {
            *line = text;
        }
    }

    /// Takes a ladder out that was filled in by itself, as the question was skipped: nobody may have read it. A ladder that
    /// was written stays.
    pub fn skip_ladder(&mut self) {
        if self.is_ladder_prefilled() {
            self.clear_ladder();
        }
    }

    /// Takes all outcomes out by hand.
    pub fn clear_ladder(&mut self) {
        self.touch_ladder();
        self.ladder = Default::default();
    }

    /// Fills the empty lines of the ladder by hand; a line that is written stays.
    pub fn fill_ladder(&mut self, lines: [String; 5]) {
        self.touch_ladder();
        let empty = self.ladder.iter_mut().zip(lines).filter(|(line, _)| line.trim().is_empty());
        empty.for_each(|(line, proposed)| *line = proposed);
    }

    /// Whether no outcome was written or taken out by hand. The ladder of a goal that is changed was.
    pub(super) fn is_ladder_prefilled(&self) -> bool {
        self.purpose == Purpose::NewGoal && !self.ladder_touched
    }

    fn touch_ladder(&mut self) {
        self.ladder_touched = self.purpose == Purpose::NewGoal;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_that_is_written_stays_when_the_ladder_is_filled() {
        let mut draft = Draft::default();
        draft.ladder[2] = "as written".into();
        draft.fill_ladder(["a", "b", "c", "d", "e"].map(String::from));
        assert_eq!(draft.ladder, ["a", "b", "as written", "d", "e"].map(String::from));
    }

    #[test]
    fn a_skipped_ladder_is_taken_out_unless_it_was_written() {
        let lines = ["a", "b", "c", "d", "e"].map(String::from);
        let mut draft = Draft { wish: "walk to the shop".into(), ..Draft::default() };
        draft.prefill_ladder(lines.clone());
        draft.skip_ladder();
        assert!(!draft.has_ladder() && !draft.prefill_ladder(lines));
        draft.write_rung(2, "as hoped".into());
        draft.skip_ladder();
        assert!(draft.has_ladder());
    }

    #[test]
    fn the_ladder_follows_the_measure_until_it_is_written_or_taken_out_by_hand() {
        let lines = |words: &str| ["a", "b", "c", "d", words].map(String::from);
        let mut draft = Draft { wish: "walk to the shop".into(), ..Draft::default() };
        assert!(draft.prefill_ladder(lines("e")) && !draft.prefill_ladder(lines("e")));
        assert!(draft.prefill_ladder(lines("f")));
        draft.change_measure(|measure| measure.times = "3".into());
        assert!(!draft.has_ladder());
        for by_hand in [Draft::clear_ladder, |draft: &mut Draft| draft.write_rung(2, "as hoped".into())] {
            let mut draft = draft.clone();
            by_hand(&mut draft);
            let ladder = draft.ladder.clone();
            assert!(!draft.prefill_ladder(lines("g")));
            draft.change_measure(|measure| measure.times = "4".into());
            assert_eq!(draft.ladder, ladder);
        }
        let mut guarded = Draft { wish: "weigh 50 kg".into(), ..Draft::default() };
        assert!(!guarded.prefill_ladder(lines("h")));
    }
}
