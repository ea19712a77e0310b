//! Whose danger it is, where words of one's own danger are said of somebody else, or of harm by or to somebody else.

use crate::coach::danger::kind::DangerKind;

/// A hit of one's own danger that lies in what one of these takes is of the kind beside it; the first that fits says.
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

/// Somebody else who says or wants something: if nothing after it speaks of the writer, a danger is theirs.
pub(super) const OTHER: &str = "KIN|YOUNG|FRIEND|CARER|he|she|hes|shes|hell|shell|hed|shed says|said|saying|say|keeps|told|texted|texts|wrote|posted|rang|WANT|will|gonna|feels|thinks|dont|doesnt|cant|wont|triedto|would|sounds|talks|just|he|she|end|hell|shell";

/// Words that speak of the writer.
pub(super) const WRITER: &str = "i im ive id ill me myself we us";
