//! Guard patterns for living with pain, and for exercise without rest.

use crate::coach::pattern::{Pattern, pattern};
use crate::coach::token_stream::TokenStream;

/// Times a week from which exercise leaves no day of rest.
const EACH_DAY: f64 = 7.0;

/// Patterns of exercise; "run errands", "breathing exercises" and "physio" are not exercise.
const EXERCISE: Pattern = pattern!(
    "\
    >breath|eye|vocal|voice|writing|grounding|relaxation|speech|mindfulness|stretching|pelvic|floor|hand|back|knee|neck|shoulder|face|physio|therapy|math|\
        grammar|balance|language|memory|brain|gentle|dbt|cbt exercise|exercize !book|sheet|of|in;\
    workout|gym|hiit|cardio|crossfit|jog|treadmill|marathon|burpees|squats|situps|pushups;\
    work out !what|how|a|my|the;push|sit|pull ups|up;weight|strength|interval|circuit|boot training|camp;\
    lift weights;train for|hard|at|twice|U;\
    run !errand|late|a|the|my|out|away|into|it|water|through|around|by|bath|over|after|low|to;\
    >the|a|by|this|my|our train every|each|daily;swim|cycle|row U|every|each|daily|twice;\
    spin class|bike;hours of sport"
);

/// Texts that [`EXERCISE`] must find, and texts that it must not, even if done every day.
#[cfg(test)]
pub(super) const EXERCISE_EXAMPLES: super::tests::Family = super::tests::Family {
    about: "exercise",
    patterns: EXERCISE.text(),
    finds: &[
        "exercise every day",
        "jog every day",
        "work out every day",
        "do push-ups every day",
        "strength training every day",
        "lift weights every day",
        "train hard every day",
        "run every day",
        "do some training every day",
        "swim daily",
        "spin class every day",
        "3 hours of sport every day",
    ],
    passes: &[
        "do a breathing exercise every day",
        "run errands every day",
        "work out what to say every day",
        "run a bath every day",
        "read the training plan every day",
        "physio exercises every day",
    ],
};

families! {
    "pain": concat!(
        ">a|take|growing|real|such pain|painful !au|aux|in|point|of;",
        "in|with|of|my|less|more|despite|through E* pain !au|aux|point;",
        "migraine|headache|fibromyalgia|arthritis|sciatica|backache|endometriosis;",
        "it|back|knee|body|neck|leg|hip|shoulder|joints|everything hurt|aches|aching;",
        "flare ups|up|B;flareup|flares"),
    finds [
        "reduce my back pain", "live with chronic pain", "walk even when in pain", "fewer migraines", "walk until it hurts", "rest before a flare-up",
        "keep my pain level below 5", "walk with less pain", "no flares this month",
    ],
    passes ["a pain au chocolat on Sunday", "take pains over my letters", "paint for 15 minutes", "flare my skirt", "list my customers' pain points"];

    "exercise that is owed": concat!(
        "burn|work|run|walk|sweat E* off E* food|meal|dinner|lunch|cake|chocolate|dessert|what|calories;",
        "burn|exercise E* off;earn|deserve my|the|a E* dinner|food|meal|dessert|lunch|cake|treat|breakfast|carbs;",
        "no|without|skip|never|not E|take|have* rest day|off;no pain no gain;",
        "exercise|train|gym|run|workout ~ injured|injury|sick|ill|fever|exhausted|faint|hurt;",
        "run|exercise|train|cardio|cycle|push through the|my|an? injury|limit|exhaustion;",
        "after|for every|each|any E* meal|snack|bite ~ exercise|run|walk|squats|gym|burpees;",
        "exercise|run|walk|squats|gym|burpees after every|each|any meal|snack|bite"),
    finds [
        "burn off my dinner", "earn my dessert", "train with no rest days", "go to the gym even when I am injured", "no pain no gain",
        "push through my injury", "run off what I ate", "burn it off at night", "for every meal do 20 squats", "do squats after every snack",
    ],
    passes ["burn the candle on Sundays", "earn my own money", "plan one rest day", "walk after lunch", "run to the bus"];
}

/// Whether a text is about exercise that, done `times_a_week`, leaves no day of rest.
pub(super) fn driven(tokens: &TokenStream, times_a_week: f64) -> bool {
    times_a_week >= EACH_DAY && !tokens.find(EXERCISE).is_empty()
}
