//! What the two rulers say together, and so what is asked next (motivational interviewing).

/// From this confidence on, a plan is taken as doable (Brief Action Planning's cut-off).
const SURE: u8 = 7;
/// Below this importance, a goal matters little.
const MATTERS: u8 = 5;

/// What importance and confidence say together.
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

/// Reads the two rulers (each 0 to 10); nothing until both are set.
pub fn reading(importance: Option<u8>, confidence: Option<u8>) -> Option<RulerAdvice> {
    Some(match (importance? >= MATTERS, confidence? >= SURE) {
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
        let read = |i, c| reading(Some(i), Some(c));
        assert_eq!(read(8, 3), Some(RulerAdvice::MattersButUnsure));
        assert_eq!(read(3, 8), Some(RulerAdvice::WhoseGoal));
        assert_eq!(read(8, 8), Some(RulerAdvice::GoOn));
        assert_eq!(read(2, 2), Some(RulerAdvice::Park));
        assert_eq!(read(5, 7), Some(RulerAdvice::GoOn));
        assert_eq!(read(5, 6), Some(RulerAdvice::MattersButUnsure));
        assert_eq!(reading(Some(8), None), None);
    }
}
