//! Attribution patterns: they move a match of the writer's own danger to the kind that the words around it name.

use crate::coach::danger::kind::DangerKind;
#[cfg(test)]
use crate::coach::danger::rules::table::Turn;

/// Declares attribution patterns, one a row: the kind, the pattern, the sentence that it turns to this kind, the sentence
/// that stays the writer's own danger.
macro_rules! turning {
    ($($kind:ident $pattern:literal turns $turns:literal leaves $leaves:literal;)*) => {
        /// A match of the writer's own danger gets the kind beside the first of these patterns that covers it.
        pub(super) const TURNING: &[(DangerKind, &str)] = &[$((DangerKind::$kind, $pattern)),*];
        #[cfg(test)]
        pub(super) const TURNS: &[Turn] = &[$((DangerKind::$kind, $pattern, $turns, $leaves)),*];
    };
}

turning! {
    HurtByOther "HE|KIN|YOUNG|FRIEND|CARER|someone|man ** kill|hurt|harm|stab|shoot|strangle|burn|beat|drown|murder|hit|finish|smother|poison me|us $|TAIL|if|in|with|for|or" turns "he wants to end it and hurt me" leaves "he makes me want to end it";
    HurtingOther "I|^|WANT ** kill|hurt|harm|stab|shoot|strangle|burn|beat|drown|murder|hit|smother|poison|shake|punch our|my|the|his|her|a|that? little|old|own|whole? KIN|YOUNG|FRIEND|CARER|PET|HIM|someone|people|everyone|anyone" turns "I want to hurt my son" leaves "I want to hurt myself, my son is gone";
}

/// Matches somebody else who says or wants something. A danger that follows in the same sentence is theirs, unless a
/// word from there to the end of the match names the writer.
pub(super) const OTHER: &str = "KIN|YOUNG|FRIEND|CARER|he|she|hes|shes|hell|shell|hed|shed says|said|saying|say|keeps|told|texted|texts|wrote|posted|rang|WANT|will|gonna|feels|thinks|dont|doesnt|cant|wont|triedto|would|sounds|talks|just|he|she|end|hell|shell";

/// The sentence that [`OTHER`] turns to somebody else's danger, and the sentence that stays the writer's own.
#[cfg(test)]
pub(super) const OTHER_TURNS: Turn =
    (DangerKind::OtherInDanger, OTHER, "my brother says he wants to die", "my brother says I want to die");

/// Words that name the writer.
pub(super) const WRITER: &str = "i im ive id ill me myself we us";
