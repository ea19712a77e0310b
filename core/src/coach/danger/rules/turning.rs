//! Attribution patterns: they move a match of the writer's own danger to the kind that the words around it name.

use crate::coach::danger::kind::DangerKind;

/// A match of the writer's own danger gets the kind beside the first of these patterns that covers it.
pub(super) const TURNING: &[(DangerKind, &str)] = &[
    (
        DangerKind::HurtByOther,
        "HE|KIN|YOUNG|FRIEND|CARER|someone|man ** kill|hurt|harm|stab|shoot|strangle|burn|beat|drown|murder|hit|finish|smother|poison me|us $|TAIL|if|in|with|for|or",
    ),
    (
        DangerKind::HurtingOther,
        "I|^|WANT ** kill|hurt|harm|stab|shoot|strangle|burn|beat|drown|murder|hit|smother|poison|shake|punch our|my|the|his|her|a|that? little|old|own|whole? KIN|YOUNG|FRIEND|CARER|PET|HIM|someone|people|everyone|anyone",
    ),
];

/// Matches somebody else who says or wants something. A danger that follows in the same sentence is theirs, unless a
/// word from there to the end of the match names the writer.
pub(super) const OTHER: &str = "KIN|YOUNG|FRIEND|CARER|he|she|hes|shes|hell|shell|hed|shed says|said|saying|say|keeps|told|texted|texts|wrote|posted|rang|WANT|will|gonna|feels|thinks|dont|doesnt|cant|wont|triedto|would|sounds|talks|just|he|she|end|hell|shell";

/// Words that name the writer.
pub(super) const WRITER: &str = "i im ive id ill me myself we us";
