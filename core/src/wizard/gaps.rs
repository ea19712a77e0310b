//! The gaps between now and want in the areas of a draft. A number off the scale counts as unanswered.

use super::AreaDraft;
use crate::plan::{Area, AreaRating, Level};
use crate::scales;
use std::collections::BTreeMap;

/// What a draft says of an area.
fn standing(said: AreaDraft) -> AreaRating {
    let level = |n: Option<u8>| n.and_then(|n| n.try_into().ok());
    AreaRating { now: level(said.now), want: level(said.want) }
}

/// Want minus now, once both are said.
pub fn area_gap(said: AreaDraft) -> Option<i8> {
    scales::gap(standing(said))
}

/// Want as it counts, once it is said: now, where it is fine as it is.
pub fn area_want(said: AreaDraft) -> Option<u8> {
    scales::wanted(standing(said)).map(Level::get)
}

/// Whether an area has a gap that is smaller than the widest one: a kinder start, perhaps.
pub fn has_smaller_gap(areas: &BTreeMap<Area, AreaDraft>) -> bool {
    let gaps = || areas.values().filter_map(|said| area_gap(*said)).filter(|gap| *gap > 0);
    gaps().min() < gaps().max()
}

/// The areas with the widest gap, in their own order: several when they tie.
pub fn widest_gaps(areas: &BTreeMap<Area, AreaDraft>) -> Vec<Area> {
    scales::widest(areas.iter().map(|(area, said)| (*area, standing(*said))))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_off_the_scale_is_taken_as_unsaid() {
        let said = |now, want| AreaDraft { now: Some(now), want: Some(want) };
        assert_eq!((area_gap(said(1, 4)), area_gap(said(0, 4)), area_gap(said(1, 6))), (Some(3), None, None));
        let areas = BTreeMap::from([(Area::Relationships, said(1, 4)), (Area::MeaningFun, said(0, 5))]);
        assert_eq!(widest_gaps(&areas), [Area::Relationships]);
        assert!(!has_smaller_gap(&areas));
        let areas = BTreeMap::from([(Area::Relationships, said(1, 4)), (Area::MeaningFun, said(4, 5))]);
        assert!(has_smaller_gap(&areas));
        let fine = BTreeMap::from([(Area::Relationships, said(1, 4)), (Area::MeaningFun, said(4, 4))]);
        assert!(!has_smaller_gap(&fine) && area_want(said(4, 1)) == Some(4));
    }
}
