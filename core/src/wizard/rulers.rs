//! Advice from the two rulers of motivational interviewing, importance and confidence.

/// From this confidence on, a plan is taken as doable (Brief Action Planning's cut-off).
const MIN_CONFIDENCE: u8 = 7;
/// Below this importance, a goal matters little.
const MIN_IMPORTANCE: u8 = 5;
/// Up to this importance, a goal matters enough to try, and no more is said of it.
const ENOUGH_IMPORTANCE: u8 = 6;
/// Up to this confidence, a goal that matters is better brought to a session first.
const SESSION_CONFIDENCE: u8 = 2;

/// The advice for each combination of low and high importance and confidence.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum RulerAdvice {
    /// It matters and feels doable: go on.
    GoOn,
    /// It matters somewhat and feels doable: enough to try.
    EnoughToTry,
    /// It matters, but the person is not sure they can: a smaller step, or a plan for the obstacle.
    MattersButUnsure {
        /// Whether the person is so unsure that a session comes first.
        session_first: bool,
    },
    /// Easy but of little weight: is it the person's own goal?
    WhoseGoal,
    /// Low on both: parking it is a good choice.
    Park,
}

/// The advice for two rulers, each 0 to 10. None until both are set.
pub fn ruler_advice(importance: Option<u8>, confidence: Option<u8>) -> Option<RulerAdvice> {
    let (importance, confidence) = (importance?, confidence?);
    Some(match (importance >= MIN_IMPORTANCE, confidence >= MIN_CONFIDENCE) {
        (true, true) if importance <= ENOUGH_IMPORTANCE => RulerAdvice::EnoughToTry,
        (true, true) => RulerAdvice::GoOn,
        (true, false) => RulerAdvice::MattersButUnsure { session_first: confidence <= SESSION_CONFIDENCE },
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
        let unsure = |session_first| Some(RulerAdvice::MattersButUnsure { session_first });
        assert_eq!(read(8, 3), unsure(false));
        assert_eq!((read(8, 2), read(5, 0)), (unsure(true), unsure(true)));
        assert_eq!(read(3, 8), Some(RulerAdvice::WhoseGoal));
        assert_eq!(read(8, 8), Some(RulerAdvice::GoOn));
        assert_eq!(read(2, 2), Some(RulerAdvice::Park));
        assert_eq!((read(5, 7), read(6, 10)), (Some(RulerAdvice::EnoughToTry), Some(RulerAdvice::EnoughToTry)));
        assert_eq!(read(7, 7), Some(RulerAdvice::GoOn));
        assert_eq!(read(5, 6), unsure(false));
        assert_eq!(ruler_advice(Some(8), None), None);
    }
}
