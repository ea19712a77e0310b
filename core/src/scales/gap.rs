//! The gap in an area of life: want minus now, both on the same scale. Ties stay ties, since the person decides which area comes first.

use crate::plan::{Area, AreaRating, Level};

/// The wanted level; the level now for a want of 1. In the first version the word for 1 was "as it is", and as nobody wants
/// "very hard", a 1 still means that.
pub fn wanted(standing: AreaRating) -> Option<Level> {
    let want = standing.want?;
    if want.get() == 1 { standing.now.or(Some(want)) } else { Some(want) }
}

/// Want minus now, −3 to 4; none unless both are rated.
pub fn gap(standing: AreaRating) -> Option<i8> {
    let (now, want) = (standing.now?.get(), wanted(standing)?.get());
    Some(i8::try_from(want).ok()? - i8::try_from(now).ok()?)
}

/// The areas with the widest gap, in the given order: several if they tie, none if no want exceeds its now.
pub fn widest(areas: impl IntoIterator<Item = (Area, AreaRating)>) -> Vec<Area> {
    let gaps: Vec<(Area, i8)> = areas.into_iter().filter_map(|(area, standing)| Some((area, gap(standing)?))).collect();
    let most = gaps.iter().map(|(_, gap)| *gap).max().filter(|most| *most > 0);
    gaps.into_iter().filter(|(_, gap)| Some(*gap) == most).map(|(area, _)| area).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn said(now: u8, want: u8) -> AreaRating {
        AreaRating { now: now.try_into().ok(), want: want.try_into().ok() }
    }

    #[test]
    fn one_to_four_and_two_to_five_tie() {
        let areas =
            [(Area::Relationships, said(1, 4)), (Area::PhysicalHealth, said(2, 5)), (Area::MeaningFun, said(3, 4))];
        assert_eq!(widest(areas), [Area::Relationships, Area::PhysicalHealth]);
    }

    #[test]
    fn what_is_half_said_has_no_gap_and_what_is_well_is_not_widest() {
        let half = AreaRating { now: 1.try_into().ok(), want: None };
        assert_eq!((gap(half), gap(said(5, 4)), gap(said(0, 4))), (None, Some(-1), None));
        let areas = [(Area::WorkSchool, half), (Area::DailyLiving, said(4, 4)), (Area::MeaningFun, said(5, 4))];
        assert_eq!(widest(areas), []);
        assert_eq!(widest([]), []);
    }

    #[test]
    fn a_want_of_one_is_as_it_is_whatever_it_is_now() {
        assert_eq!((1..=5).map(|now| gap(said(now, 1))).collect::<Vec<_>>(), [Some(0); 5]);
        assert_eq!(wanted(said(4, 1)), 4.try_into().ok());
        assert_eq!(wanted(AreaRating { now: None, want: 1.try_into().ok() }), 1.try_into().ok());
    }
}
