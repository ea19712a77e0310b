//! Advice from the two rulers of motivational interviewing, importance and confidence.

/// From this confidence on, a plan is taken as doable (Brief Action Planning's cut-off).
const MIN_CONFIDENCE: u8 = 7;
/// Below this importance, a goal matters little.
const MIN_IMPORTANCE: u8 = 5;

/// The advice for each combination of low and high importance and confidence.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum RulerAdvice {
    /// It matters and feels doable: go on.
    GoOn,
    /// It matters, but the person is not sure they can: a smaller step, or a plan for the obstacle.
    MattersButUnsure,
    /// Easy but of little weight: is it the person's own goal?
    WhoseGoal,
    /// Low on both: parking it is a good choice.
    Park,
}

/// The advice for two rulers, each 0 to 10. None until both are set.
pub fn ruler_advice(importance: Option<u8>, confidence: Option<u8>) -> Option<RulerAdvice> {
    Some(match (importance? >= MIN_IMPORTANCE, confidence? >= MIN_CONFIDENCE) {
        (true, true) => RulerAdvice::GoOn,
        (true, false) => RulerAdvice::MattersButUnsure,
        (false, true) => RulerAdvice::WhoseGoal,
        (false, false) => RulerAdvice::Park,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_four_corners_and_their_borders() {
        let read = |i, c| ruler_advice(Some(i), Some(c));
        assert_eq!(read(8, 3), Some(RulerAdvice::MattersButUnsure));
        assert_eq!(read(3, 8), Some(RulerAdvice::WhoseGoal));
        assert_eq!(read(8, 8), Some(RulerAdvice::GoOn));
        assert_eq!(read(2, 2), Some(RulerAdvice::Park));
        assert_eq!(read(5, 7), Some(RulerAdvice::GoOn));
        assert_eq!(read(5, 6), Some(RulerAdvice::MattersButUnsure));
        assert_eq!(ruler_advice(Some(8), None), None);
    }
}
