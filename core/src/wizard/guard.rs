//! What Cairn may propose for a draft, by what the draft is about.

use super::{Draft, MeasureChoice, parts};
use crate::coach::{Guard, Guarded, Unguarded, guard_of};
use crate::plan::Measure;

impl Guarded for Draft {
    fn guard(&self) -> Option<Guard> {
        let mut parts = parts(self);
        if parts.measure.is_none() && matches!(self.measure.kind, Some(MeasureChoice::HowMuch | MeasureChoice::LessOf))
        {
            // What is counted is known before how many.
            let unit = self.measure.unit.clone();
            parts.measure = Some(Measure::HowMuch { from: None, target: 0.0, unit });
        }
        guard_of(&self.wish, &parts)
    }
}

/// The kinds of measure to offer. A guarded goal is offered none that counts; one that the person chose before stays to be seen.
pub fn kinds(draft: &Draft) -> Vec<MeasureChoice> {
    let may_count = Unguarded::of(draft).is_ok();
    let may = |kind: &MeasureChoice| may_count || !kind.counts() || draft.measure.kind == Some(*kind);
    MeasureChoice::ALL.into_iter().filter(may).collect()
}
