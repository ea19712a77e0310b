//! Guard patterns for living with pain, and for exercise without rest.

use crate::coach::pattern::{Pattern, pattern};
use crate::coach::token_stream::TokenStream;

/// Times a week from which exercise leaves no day of rest.
const EACH_DAY: f64 = 7.0;

/// Patterns of exercise; "run errands", "breathing exercises" and "physio" are not exercise.
const EXERCISE: Pattern = pattern!(
    "\
    >breathing|breath|eye|vocal|voice|writing|grounding|relaxation|speech|mindfulness|stretching|pelvic|floor|hand|back|knee|neck|shoulder|face|physio|therapy|maths|math|\
        grammar|balance|language|memory|brain|gentle|dbt|cbt exercise|exercises|exercising|exercize !book|books|sheet|of|in;\
    workout|workouts|gym|hiit|cardio|crossfit|jog|jogging|treadmill|marathon|burpees|squats|situps|pushups;\
    work|working out !what|how|a|my|the;push|sit|pull ups|up;weight|strength|interval|circuit|boot training|camp;\
    lift|lifting weights;train|training for|hard|at|twice|U;\
    run|running|runs !errands|errand|late|a|the|my|out|away|into|it|water|through|around|by|bath|over|after|low|to;\
    >the|a|by|this|my|our train|training every|each|daily;swim|swimming|cycle|cycling|row|rowing U|every|each|daily|twice;\
    spin|spinning class|bike;hours of sport|sports"
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
        ">a|take|taking|growing|real|such pain|pains|painful !au|aux|in|point|points|of;",
        "in|with|of|my|less|more|despite|through E* pain|pains !au|aux|point|points;",
        "migraine|migraines|headache|headaches|fibromyalgia|arthritis|sciatica|backache|endometriosis;",
        "it|back|knee|knees|body|neck|leg|legs|hip|shoulder|joints|everything hurts|hurt|hurting|aches|aching;",
        "flare ups|up|B;flareup|flareups|flares"),
    finds [
        "reduce my back pain", "live with chronic pain", "walk even when in pain", "fewer migraines", "walk until it hurts", "rest before a flare-up",
        "keep my pain level below 5", "walk with less pain", "no flares this month",
    ],
    passes ["a pain au chocolat on Sunday", "take pains over my letters", "paint for 15 minutes", "flare my skirt", "list my customers' pain points"];

    "exercise that is owed": concat!(
        "burn|burning|work|working|run|running|walk|walking|sweat E* off E* food|meal|dinner|lunch|cake|chocolate|dessert|what|calories;",
        "burn|burning|exercise E* off;earn|earning|deserve my|the|a E* dinner|food|meal|dessert|lunch|cake|treat|breakfast|carbs;",
        "no|without|skip|skipping|never|not E|take|have* rest day|days|off;no pain no gain;",
        "exercise|exercising|train|training|gym|run|running|workout ~ injured|injury|sick|ill|fever|exhausted|faint|hurt;",
        "run|exercise|train|cardio|cycle|push through the|my|an? injury|limit|limits|exhaustion;",
        "after|for every|each|any E* meal|meals|snack|bite ~ exercise|run|walk|squats|gym|burpees;",
        "exercise|run|walk|squats|gym|burpees after every|each|any meal|meals|snack|bite"),
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
