//! Where things stand, as far as said: how far "now" is from "want", and where the gap is widest.

use super::AreaDraft;
use crate::plan::{Area, Standing};
use std::collections::BTreeMap;

/// Want minus now, once both are said; a number off the scale is taken as unsaid.
pub fn gap(said: AreaDraft) -> Option<i8> {
    let level = |n: Option<u8>| n.and_then(|n| n.try_into().ok());
    Standing { now: level(said.now), want: level(said.want) }.gap()
}

/// The areas with the widest gap, in their own order: several when they tie, none when no want is above its now.
/// Which of them comes first is never said here.
pub fn widest(areas: &BTreeMap<Area, AreaDraft>) -> Vec<Area> {
    let gaps =
        || areas.iter().filter_map(|(area, said)| gap(*said).map(|gap| (*area, gap))).filter(|(_, gap)| *gap > 0);
    let most = gaps().map(|(_, gap)| gap).max();
    gaps().filter(|(_, gap)| Some(*gap) == most).map(|(area, _)| area).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn said(now: u8, want: u8) -> AreaDraft {
        AreaDraft { now: Some(now), want: Some(want) }
    }

    #[test]
    fn one_to_four_and_two_to_five_tie() {
        let areas = BTreeMap::from([
            (Area::Relationships, said(1, 4)),
            (Area::PhysicalHealth, said(2, 5)),
            (Area::MeaningFun, said(3, 4)),
        ]);
        assert_eq!(widest(&areas), [Area::Relationships, Area::PhysicalHealth]);
    }

    #[test]
    fn what_is_half_said_has_no_gap_and_what_is_well_is_not_widest() {
        let half = AreaDraft { now: Some(1), want: None };
        let areas =
            BTreeMap::from([(Area::WorkSchool, half), (Area::DailyLiving, said(4, 4)), (Area::MeaningFun, said(5, 4))]);
        assert_eq!((gap(half), gap(said(5, 4)), gap(said(0, 4))), (None, Some(-1), None));
        assert_eq!(widest(&areas), []);
    }
}
