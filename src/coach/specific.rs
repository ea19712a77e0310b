//! Whether two people could agree that it happened.

use super::Reading;
use super::lists::FEELINGS;
use super::tokens::Token;

/// Verbs that name a direction, not a thing to do.
const VAGUE: &str = "improve manage develop focus be become feel better balance change control deal cope handle grow enhance increase maintain work get stay live \
    learn find accept embrace believe trust understand value appreciate enjoy overcome heal have being feeling improving managing gain strive continue keep start want need would like reach achieve set-goals strengthen";

/// Words that say nothing that could be seen.
const EMPTY: &str = "i to my me myself a an the and or of in on at for with about how more less most much very really so that this it its is be am are was \
    will can could want need would like try goal goals new ways way strategies strategy skills skill life lifestyle self person someone things thing stuff everything something \
    better best good great well time quality level levels up out again by than as from into through over not no don't get stay become feel improve manage develop focus work working better \
    learn find take care habits habit physical mental emotional personal health overall relationship relationships family social communication issues issue problems problem situation \
    day days everyday daily week year month always never own been have has do doing being stop quit avoid reduce cut limit stick remember keep continue start begin going go able make makes making \
    people friends partner kids mum mom dad mother father husband wife boss him her them listen understand respect love let us our we their they you your ever just also only too";

/// Whether the text names something that can be seen: a word that is neither empty nor a feeling.
pub(super) fn specific(tokens: &[Token], reading: &Reading) -> bool {
    if reading.depends_on_other {
        return false;
    }
    let counts = |token: &&Token| {
        token.number.is_none() && token.word.len() > 1 && !token.is(EMPTY) && !token.is(FEELINGS) && !token.is(VAGUE)
    };
    let purpose = tokens
        .windows(2)
        .position(|pair| matches!(pair, [a, b] if a.is("so") && b.is("that") || a.is("in") && b.is("order")));
    let deadline =
        |token: &Token| reading.deadline.as_ref().is_some_and(|found| found.place.contains(&token.place.start));
    let seen =
        tokens.iter().take(purpose.unwrap_or(tokens.len())).filter(counts).filter(|token| !deadline(token)).count();
    let plain = tokens
        .iter()
        .any(|token| token.is("exercise exercising smoking drinking smoke drink vote shower meditate walk run"));
    let rated = reading.amount.is_some() && reading.feeling;
    plain || rated || seen > 0 && !(reading.feeling && seen < 2 && reading.negative)
}
