//! Makes the goal of a draft smaller, and takes that back.

use super::smaller::{SmallerVersion, versions};
use super::{Draft, MeasureDraft, parts};
use crate::coach::Unguarded;
use crate::plan::{Days, Parts};

/// The smaller versions of the goal that a draft states, at most three.
pub fn smaller_drafts(draft: Unguarded<Draft>) -> Vec<SmallerVersion> {
    versions(&parts(&draft))
}

impl Draft {
    /// Makes the goal as small as these parts say: its words, its measure and its days. How sure the person is of the
    /// smaller goal is not known yet, so the ruler of confidence is empty afterwards.
    pub fn make_smaller(&mut self, smaller: &Parts) {
        let now = parts(self);
        if now.wording != smaller.wording {
            self.set_wording(smaller.wording.clone());
        }
        if now.measure != smaller.measure {
            self.change_measure(|measure| {
                *measure = smaller.measure.as_ref().map(MeasureDraft::from).unwrap_or_default();
            });
        }
        if now.when.days != smaller.when.days {
            self.change_when(|draft| draft.days = Days::ALL.map(|day| smaller.when.days.has(day)));
        }
        self.confidence = None;
    }

    /// Takes back [`Draft::make_smaller`]. What else was answered since then stays.
    pub fn take_size_of(&mut self, before: &Self) {
        self.wording.clone_from(&before.wording);
        self.wording_touched = before.wording_touched;
        self.measure.clone_from(&before.measure);
        self.measure_touched = before.measure_touched;
        self.days = before.days;
        self.when_touched = before.when_touched;
        self.confidence = before.confidence;
        self.forget_prefilled_ladder();
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::plan::{Measure, Per};

    #[test]
    fn a_draft_made_smaller_asks_for_confidence_anew_and_gives_everything_back() {
        let measure = MeasureDraft::from(&Measure::HowOften { times: 3.0, per: Per::Week, minutes: Some(30.0) });
        let before = Draft {
            wording: "walk".into(),
            measure,
            days: [true, false, true, false, true, false, false],
            confidence: Some(3),
            ..Draft::default()
        };
        let [fewer, minutes] = smaller_drafts(Unguarded::of(&before).unwrap()).try_into().unwrap();
        let mut draft = before.clone();
        draft.make_smaller(&fewer.parts);
        let made = parts(&draft);
        assert_eq!((made.measure, made.when), (fewer.parts.measure, fewer.parts.when));
        assert_eq!((draft.measure_touched, draft.when_touched, draft.confidence), (true, true, None));
        draft.take_size_of(&before);
        assert_eq!(draft, before);
        draft.make_smaller(&minutes.parts);
        assert_eq!((draft.measure.minutes.as_str(), draft.when_touched, draft.wording_touched), ("15", false, false));
    }
}
