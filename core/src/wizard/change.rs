//! The changes of a draft that have consequences. Each is one method, which changes the draft in place together with
//! everything that follows from it; a page never sets a `touched` flag itself.

use super::{Draft, InitialStatus, MeasureDraft, Stage, parse_clock, values};
use crate::coach;
use crate::plan::{TimeOfDay, Value};

impl Draft {
    /// Moves to a stage. The field of the caret belongs to the stage before, so it is forgotten; the read-back clears
    /// `from_read_back`. Returns whether anything changed.
    pub fn go_to(&mut self, stage: Stage) -> bool {
        let is_new = self.stage != stage;
        if is_new {
            self.stage = stage;
            self.focus = None;
        }
        is_new | (stage == Stage::ReadBack && std::mem::take(&mut self.from_read_back))
    }

    /// The text of the field for the clear words: these words once they were begun, else the wish to begin from, unless
    /// that is too long for a goal.
    pub fn shown_wording(&self) -> &str {
        let wish = if coach::is_long(&self.wish) { "" } else { &self.wish };
        if self.wording_touched { &self.wording } else { wish }
    }

    /// The words that the goal is called by: the clear ones once there are any, else the title of the wish.
    pub fn title(&self) -> String {
        let wording = self.wording.trim();
        if wording.is_empty() { coach::title(&self.wish) } else { wording.to_owned() }
    }

    /// Sets the clear words, whether typed or taken from an offer. From now on a changed wish no longer fills them. What
    /// follows of measure and dates needs a reading of the words: [`fill_from_words`](super::fill_from_words).
    pub fn set_wording(&mut self, wording: String) {
        self.wording = wording;
        self.wording_touched = true;
    }

    /// Changes the measure by hand. From now on [`fill_from_words`](super::fill_from_words) leaves it alone.
    pub fn change_measure(&mut self, change: impl FnOnce(&mut MeasureDraft)) {
        self.measure_touched = true;
        change(&mut self.measure);
        self.forget_prefilled_ladder();
    }

    /// Changes days, time or dates by hand. From now on [`fill_from_words`](super::fill_from_words) leaves them alone.
    pub fn change_when(&mut self, change: impl FnOnce(&mut Self)) {
        self.when_touched = true;
        change(self);
    }

    /// Says whether the goal has no last day. A goal that keeps going has none.
    pub fn set_keep_going(&mut self, keep_going: bool) {
        self.change_when(|draft| {
            draft.keep_going = keep_going;
            if keep_going {
                draft.end.clear();
            }
        });
    }

    /// Takes back the answer whether the goal ends, and its last day.
    pub fn clear_end(&mut self) {
        self.change_when(|draft| {
            draft.keep_going = false;
            draft.end.clear();
        });
    }

    /// Sets a time of day by its name; what was typed by the clock is gone.
    pub fn set_named_time(&mut self, time: Option<TimeOfDay>) {
        self.change_when(|draft| {
            draft.clock.clear();
            draft.time = time;
        });
    }

    /// Sets the time by the clock, as typed. A text that is no time sets none.
    pub fn set_clock(&mut self, typed: String) {
        self.change_when(|draft| {
            draft.time = parse_clock(&typed).map(TimeOfDay::At);
            draft.clock = typed;
        });
    }

    /// Chooses a value that was typed; its field is empty again.
    pub fn choose_typed_value(&mut self, value: Value) {
        values::choose(&mut self.values, value, true);
        self.own_value.clear();
    }

    /// Takes out a value in the person's own words. They go back into the field where it is empty, so that no word is
    /// gone.
    pub fn take_out_own_value(&mut self, value: Value, words: &str) {
        if self.own_value.trim().is_empty() {
            words.clone_into(&mut self.own_value);
        }
        values::choose(&mut self.values, value, false);
    }

    /// Parks the goal, or takes that back.
    pub fn toggle_parked(&mut self) {
        let parked = Some(InitialStatus::Parked);
        self.place = if self.place == parked { None } else { parked };
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::wizard::{MeasureChoice, fill_from_words};
    use chrono::NaiveDate;

    fn filled(draft: &mut Draft) -> bool {
        let today = NaiveDate::from_ymd_opt(2026, 11, 22).unwrap();
        let reading = coach::read(draft.words(), today);
        fill_from_words(draft, &reading)
    }

    #[test]
    fn measure_and_dates_follow_the_wording_until_each_is_changed_by_hand() {
        let mut draft = Draft { wish: "be fitter".into(), ..Draft::default() };
        assert_eq!(draft.shown_wording(), "be fitter");
        draft.set_wording("walk 3 times a week until 31 March".into());
        assert!(filled(&mut draft));
        assert_eq!((draft.measure.times.as_str(), draft.end.as_str()), ("3", "2027-03-31"));
        draft.change_measure(|measure| measure.times = "2".into());
        draft.set_wording("walk 4 times a week until 30 April".into());
        assert!(filled(&mut draft));
        assert_eq!((draft.measure.times.as_str(), draft.end.as_str()), ("2", "2027-04-30"));
        draft.set_keep_going(true);
        assert!(!filled(&mut draft));
        assert_eq!((draft.measure.kind, draft.end.as_str()), (Some(MeasureChoice::HowOften), ""));
    }

    #[test]
    fn a_long_wish_neither_fills_the_clear_words_nor_measure_and_dates_and_is_not_the_title() {
        let wish = "He came by 3 times a week until June and then not any more. I'd like to call my sister back, she waits. \
            It is all a bit much, and I am tired of it.";
        let mut draft = Draft { wish: wish.into(), ..Draft::default() };
        assert!(!filled(&mut draft));
        assert_eq!((draft.shown_wording(), draft.title().as_str()), ("", "call my sister back"));
        assert_eq!(crate::wizard::parts(&draft).wording, "call my sister back");
        draft.set_wording("walk to the sea".into());
        assert_eq!((draft.shown_wording(), draft.title().as_str()), ("walk to the sea", "walk to the sea"));
    }

    #[test]
    fn another_stage_forgets_the_caret_and_the_read_back_ends_the_way_there() {
        let mut draft = Draft { focus: Some("wish".into()), from_read_back: true, ..Draft::default() };
        assert!(!draft.go_to(Stage::Wish));
        assert_eq!(draft.focus.as_deref(), Some("wish"));
        assert!(draft.go_to(Stage::When));
        assert_eq!((draft.focus.as_deref(), draft.from_read_back), (None, true));
        assert!(draft.go_to(Stage::ReadBack));
        assert!(!draft.from_read_back && !draft.go_to(Stage::ReadBack));
        draft.from_read_back = true;
        assert!(draft.go_to(Stage::ReadBack), "the way back alone is a change as well");
    }

    #[test]
    fn a_time_by_the_clock_and_one_by_name_replace_each_other() {
        let mut draft = Draft::default();
        draft.set_clock("9:30".into());
        assert_eq!(draft.time, NaiveDate::default().and_hms_opt(9, 30, 0).map(|at| TimeOfDay::At(at.time())));
        draft.set_clock("9:3".into());
        assert_eq!((draft.time, draft.clock.as_str()), (None, "9:3"), "half a time stays as typed");
        draft.set_named_time(Some(TimeOfDay::Night));
        assert_eq!((draft.time, draft.clock.as_str(), draft.when_touched), (Some(TimeOfDay::Night), "", true));
    }

    #[test]
    fn no_own_word_is_gone_when_a_value_is_taken_out() {
        let garden = || Value::Own("garden".into());
        let mut draft = Draft { own_value: "garden".into(), ..Draft::default() };
        draft.choose_typed_value(garden());
        assert_eq!((draft.values.as_slice(), draft.own_value.as_str()), ([garden()].as_slice(), ""));
        draft.take_out_own_value(garden(), "garden");
        assert_eq!((draft.values.as_slice(), draft.own_value.as_str()), ([].as_slice(), "garden"));
    }
}
