//! Limits the proposals for a draft by its guard, the sensitive topic that its words or parts touch.

use super::{Draft, MeasureChoice, parts};
use crate::coach::{Guard, Guarded, Unguarded, guard_of};
use crate::plan::{Measure, Parts};

impl Guarded for Draft {
    fn guard(&self) -> Option<Guard> {
        guard_of(&self.wish, &parts_with_unit(self))
    }
}

/// The parts of a draft. A unit counts as soon as it is typed, before the number that it belongs to.
fn parts_with_unit(draft: &Draft) -> Parts {
    let mut parts = parts(draft);
    if parts.measure.is_none() && matches!(draft.measure.kind, Some(MeasureChoice::HowMuch | MeasureChoice::LessOf)) {
        let unit = draft.measure.unit.clone();
        parts.measure = Some(Measure::HowMuch { from: None, target: 0.0, unit });
    }
    parts
}

/// Whether the smallest version may be asked for: a guarded goal is not made smaller. The answer itself does not count, so
/// that the field never goes away under the caret.
pub fn may_ask_smallest(draft: &Draft) -> bool {
    guard_of(&draft.wish, &Parts { smallest: String::new(), ..parts_with_unit(draft) }).is_none()
}

/// The kinds of measure to offer. A guarded goal is offered none that counts, but the kind chosen before stays listed.
pub fn offered_measures(draft: &Draft) -> Vec<MeasureChoice> {
    let may_count = Unguarded::of(draft).is_ok();
    let may = |kind: &MeasureChoice| may_count || !kind.counts() || draft.measure.kind == Some(*kind);
    MeasureChoice::ALL.into_iter().filter(may).collect()
}
