//! Recognition of a clear thing to do: a verb of doing, and what is done.
//!
//! It is stricter than [`specific`](super::specific), which asks only whether two people could agree that a thing
//! happened: "find a job" is specific, and still says nothing to do on a Tuesday.

use super::clause;
use super::lexicon::{self, Tags};
use super::pattern::{Pattern, pattern};
use super::reading::Reading;
use super::specific::reason;
use super::token_stream::TokenStream;

/// Verbs of a visible result that is not in the person's hands on one day.
const RESULTS: &str = "earn graduate marry divorce adopt sleep sleeping smile lie hit lose gain";
/// Verbs of doing that are not in the lexicon, where a word is either a verb or a noun.
const DOINGS: &str = "send update name stroke wrap rate dim wipe help rub wait nod split sort lay document empty rinse polish \
    load light peel chop pour knock wave bend clap hum skip clear follow press sending helping wiping clearing waiting laying";
/// Verbs that say little alone, and state a doing with their object: "make my bed", "do the dishes".
const WITH_OBJECT: &str = "bring build carry catch change choose complete create do give hold leave look make move let pick \
    put see set share show take try turn use doing making taking putting using giving seeing";
/// The same for verbs that also need a number: "spend 15 minutes on papers", "learn three words".
const WITH_NUMBER: &str = "spend learn add work remember stay keep spending learning working staying keeping";
/// Patterns of doings that need no other word.
const WHOLE: Pattern = pattern!(
    "\
    get up|dressed|outside;\
    stop|pause and name|look|listen|breathe;\
    keep my|the|all worry|question for;\
    stay where;\
    work on it|this|that for;\
    get out of E* bed|house|flat|home|room;\
    sit|stand|lie down|outside|still;\
    write|note|ask|tell|say|list ~ what|how|which|why;\
    go|going to bed|sleep;\
    go|going outside|home;\
    plan U|a day|trip|evening;\
    go|going on with;\
    go|going back to U;\
    have E* dinner|lunch|breakfast|supper|coffee|tea|bath|shower|chat|talk|conversation|picnic|meal|walk|break;\
    keep a|my|the E* journal|diary|log|list|record|notes|calendar"
);
/// Patterns of verbs of doing that state no doing: "make money", "do well", "take it easy".
const IDIOMS: Pattern = pattern!(
    "\
    watch what|how;\
    do|doing J|well;\
    make more|some? money|peace|sense|fun|time;\
    pay attention;\
    take|call it|things"
);
/// Verbs whose object may be a feeling or something invisible: "track my mood".
const ON_FEELINGS: &str = "practice practise practicing practising track tracking write writing log";
/// Words before the verb that speak of somebody or something else, or say that it is not done.
const ELSE: &str = "he she they it you there that who which because since if not never no can't cannot don't dont \
    didn't doesn't won't wouldn't couldn't stop stopping quit avoid avoiding without less fewer was were been had";
/// Words with which "I" states an intention: "I want to", "I will".
const INTENTS: &str = "want would like will to going gonna can could should must shall need plan try trying love am";
/// Nouns before which the name of an act is no verb: "phone addiction".
const TROUBLES: &str =
    "addiction problem problems issue issues habit habits anxiety stress trouble troubles worry worries";

/// Patterns of words against oneself: "I'm such a mess", "I ruin everything", "I hate myself".
const AGAINST_SELF: Pattern = pattern!(
    "\
    i'm|im|am|being|be|feel|always like? such? a|an E|J* mess|failure|loser|burden|idiot|disgrace|coward|fraud|joke|\
        disappointment|waste|nobody|freak|monster;\
    i'm|im|am|being|feel E* worthless|useless|stupid|pathetic|disgusting|ugly|hopeless|dumb|unlovable|lazy|rubbish|\
        broken|nothing;\
    i E* fuck|screw|mess|ruin|wreck|spoil|break everything|it|things|up|all;\
    i E* hate|loathe|despise myself|me;\
    i suck;\
    i can't|cannot|never do|get anything|it|things;\
    nobody|no one? likes|loves|wants|needs me;\
    i'm|im|am not|never good enough;\
    good for nothing"
);

/// Whether a text speaks against the person who wrote it.
pub(super) fn against_self(tokens: &TokenStream) -> bool {
    !tokens.find(AGAINST_SELF).is_empty()
}

/// Whether some clause states a verb of doing and what is done. In a long text only the first clause counts, since a
/// doing in the middle of a story is not its goal.
pub(super) fn clear(tokens: &TokenStream, reading: &Reading) -> bool {
    let mut start = 0;
    while start < tokens.len() && reading.specific && !reading.against_self && (start == 0 || !reading.long) {
        let end = clause::end(tokens, start);
        if clear_clause(tokens, start, end, reading.measurable) {
            return true;
        }
        start = end;
    }
    false
}

/// Whether the clause of these tokens states a verb of doing and what is done.
pub(super) fn clear_clause(tokens: &TokenStream, start: usize, end: usize, measured: bool) -> bool {
    let head = clause::head(tokens, start, end);
    let end = reason(tokens, head, end);
    let verb = tokens.at(head);
    let is_story = tokens.any(start, head, ELSE)
        || tokens.any(start, head, "i") && !tokens.any(start, head, INTENTS) && !measured
        || tokens.any(head + 1, head + 3, TROUBLES) && !tokens.is(head, "keep keeping")
        || tokens.fits(IDIOMS, head);
    let is_doing = tokens.is(head, DOINGS);
    let (phrase, count) = verb.phrase.filter(|(tags, _)| tags.any(Tags::ACT)).unwrap_or((Tags::NONE, 1));
    let is_plain =
        is_doing || phrase.any(Tags::ACT) || verb.word.ends_with("ing") || lexicon::exact(&verb.word).is_some();
    if is_story || !is_plain || verb.tags.any(Tags::ASIDE) {
        return false;
    }
    if tokens.fits(WHOLE, head) {
        return true;
    }
    let directs = verb.phrase.is_some_and(|(tags, _)| tags.any(Tags::AIM));
    if tokens.is(head, RESULTS) || directs && !measured {
        return false;
    }
    let objects = || (head + count..end).filter(|at| is_thing(tokens, *at));
    let is_act = is_doing || phrase.any(Tags::ACT) || verb.tags.any(Tags::ACT);
    let may_be_vague = measured || tokens.is(head, ON_FEELINGS);
    let is_seen = |at: usize| {
        let tags = tokens.at(at).tags;
        let invisible = Tags::VAGUE.with(Tags::VALUE).with(Tags::FEELING).with(Tags::INNER);
        let is_known = tags.any(Tags::AREAS) && (may_be_vague && is_act || !tags.any(invisible));
        // After an article, a word that is not known is a thing as well.
        let is_name = !tags.any(Tags::UNSEEN) && (is_act || measured || tokens.was(at, "a an the my our one some"));
        is_known || is_name || tags.any(Tags::ACT.with(Tags::PERSON)) || tokens.is(at, "people")
    };
    if is_act {
        return measured || objects().any(is_seen);
    }
    // "make new friends" is a hope; "see friends" is a doing.
    let is_hope = |at| tokens.is(head, "make making create build choose do") && tokens.tagged(at, Tags::PERSON);
    let is_light = tokens.is(head, WITH_OBJECT) || measured && tokens.is(head, WITH_NUMBER);
    is_light && objects().any(|at| is_seen(at) && !is_hope(at))
}

/// Whether a token can name a thing or a person: it is no number, no single letter, no word without meaning of its own
/// and not the person who writes.
fn is_thing(tokens: &TokenStream, at: usize) -> bool {
    let token = tokens.at(at);
    let is_empty = token.tags.any(Tags::EMPTY) && !tokens.is(at, "her him them");
    token.number.is_none()
        && token.word.len() > 1
        && !is_empty
        && !tokens.is(at, "myself yourself himself herself themselves")
}

#[cfg(test)]
mod tests {
    use super::super::read;
    use crate::testing::day;

    #[test]
    fn a_doing_with_its_object_is_clear() {
        for text in [
            "get out of bed and shower",
            "go for a 30-minute walk three times a week",
            "walk 10 minutes on Mon, Wed, Fri until 31 March",
            "practice positive self-talk daily",
            "call my sister",
            "ask my boss for a raise",
            "make my bed, 4 mornings a week",
            "have dinner with my wife",
            "write to my godmother",
            "I want to water the plants",
            "I walk to work three times a week",
            "spend 15 minutes on papers",
            "keep a journal",
            "open my post on one day a week",
            "start reading to my kids",
            "get up at seven Monday to Friday",
        ] {
            assert!(read(text, day(22)).clear, "{text}");
        }
    }

    #[test]
    fn a_result_a_noun_a_story_and_what_is_not_done_are_not() {
        for text in [
            "find a job",
            "sleep",
            "walk",
            "exercise more",
            "lose weight",
            "make new friends",
            "be on time",
            "make a difference",
            "take care of myself",
            "shopping addiction",
            "I can't sleep at night",
            "my boss shouts at me",
            "I sit at home",
            "she called my sister",
            "stop smoking",
            "spend time with my family",
            "phone",
            "a new kitchen",
            "I don't call my mum",
        ] {
            assert!(!read(text, day(22)).clear, "{text}");
        }
    }

    #[test]
    fn what_is_said_against_oneself_is_never_clear() {
        for text in [
            "stop being such a mess, i fuck everything up",
            "I'm a burden, call my mum",
            "I feel so useless, make my bed",
            "I ruin everything and walk home",
        ] {
            let reading = read(text, day(22));
            assert!(reading.against_self && !reading.clear, "{text}");
        }
        for text in ["clean up the mess in the kitchen", "walk until I feel good enough", "break up the old sofa"] {
            assert!(!read(text, day(22)).against_self, "{text}");
        }
    }

    #[test]
    fn in_a_long_text_only_its_beginning_counts() {
        let story =
            "since the summer nothing is as it was and I lie awake and think of all the people that I have let down";
        let reading = |text: String| read(&text, day(22));
        assert!(reading(format!("call my sister, {story}, she was kind")).clear);
        let late = reading(format!("{story}, she was kind, call my sister"));
        assert!(late.long && late.specific && !late.clear);
    }
}
