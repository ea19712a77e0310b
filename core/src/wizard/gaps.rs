//! The gaps between now and want in the areas of a draft. A number off the scale counts as unanswered.

use super::AreaDraft;
use crate::plan::{Area, Standing};
use crate::scales;
use std::collections::BTreeMap;

/// What a draft says of an area.
fn standing(said: AreaDraft) -> Standing {
    let level = |n: Option<u8>| n.and_then(|n| n.try_into().ok());
    Standing { now: level(said.now), want: level(said.want) }
}

/// Want minus now, once both are said.
pub fn area_gap(said: AreaDraft) -> Option<i8> {
    scales::gap(standing(said))
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
    }
}
