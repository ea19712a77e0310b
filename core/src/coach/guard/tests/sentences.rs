//! Sentences as people type them, grouped by the guard that they must have.

use super::super::{Guard, guard};

#[track_caller]
fn check(expected: Option<Guard>, texts: &[&str]) {
    let wrong: Vec<_> = texts.iter().map(|text| (guard(text), *text)).filter(|(found, _)| *found != expected).collect();
    assert_eq!(wrong, [], "expected {expected:?}");
}

/// Texts for which a clinical review found that the coach ticked, counted or stretched them.
#[test]
fn what_was_once_scaled_is_guarded() {
    check(Some(Guard::Body), &["weigh 50 kg by June", "from 60 to 50 kg", "weigh 60 kg", "lose 10 kg"]);
    check(
        Some(Guard::Food),
        &[
            "skip dinner 3 times a week",
            "fast for 16 hours every day",
            "only purge twice a week",
            "from 1500 to 1000 calories",
            "from 1,500 to 1,000 calories a day",
            "eat breakfast every day",
        ],
    );
    check(
        Some(Guard::Medicine),
        &["take my medicine once a day", "take all my pills", "take my tablets 3 times a day", "take my insulin daily"],
    );
    check(Some(Guard::Harm), &["Cut down on cutting: twice this week", "kill my boss"]);
    check(Some(Guard::Sober), &["be sober every day", "no alcohol for one month", "stay sober for 90 days"]);
    check(
        Some(Guard::Checking),
        &["stop checking the door", "stop asking my husband for reassurance", "stop googling symptoms", "check once"],
    );
    check(
        Some(Guard::Pain),
        &["go to the gym 7 times a week", "exercise every day", "work out twice a day", "run 12 times a week"],
    );
}

#[test]
fn weight_and_food_are_found_however_they_are_typed() {
    check(
        Some(Guard::Body),
        &[
            "I WANT TO WEIGH 45KG",
            "i want lose 5 kilo",
            "loosing weigth before the wedding",
            "get my weight below 60",
            "drop a dress size",
            "be skinny like before",
            "goal: 52 kg",
            "reach 8 stone",
            "go from 70kg to 60kg",
            "gain 3 kg until my next visit",
            "make my waist smaller, 60 cm",
            "stop weighing myself every morning",
            "have thinner thighs",
            "my bmi under 19",
        ],
    );
    check(
        Some(Guard::Food),
        &[
            "I will not eat after 6",
            "dont eat carbs",
            "only eat when I am hungry, 1 time a day",
            "eat max 1000 kcal",
            "skip breakfast and lunch",
            "no more sweets",
            "to fast 2 days per week",
            "start a diet on Monday",
            "not binge for a week",
            "purge less",
            "throw up less after meals",
            "stop eat chocolate",
            "have half portions",
            "eat 3 meals a day",
            "do intermitent fasting 16:8",
            "not eat anything on Fridays",
        ],
    );
}

#[test]
fn what_is_taken_drunk_or_harms_is_found_however_it_is_typed() {
    check(
        Some(Guard::Medicine),
        &[
            "take meds",
            "cut my dose in half",
            "stop with the antidepressants by summer",
            "dont forget my medecine",
            "remember my tablets at 8",
            "reduce sertraline to 50 mg",
            "come off lithium",
            "take 2 pills less",
            "take my pill each morning",
            "not miss my injection",
        ],
    );
    check(
        Some(Guard::Harm),
        &[
            "self harm only at weekends",
            "not hit my son",
            "cut less on my arms, stop cutting",
            "hurt him back",
            "want to die less",
        ],
    );
    check(
        Some(Guard::Sober),
        &[
            "quit drinking",
            "drink only 2 beers",
            "90 days sober",
            "stay clean from drugs",
            "smoke no weed",
            "not smoke for a month",
            "stop gambling",
            "a week without wine",
            "drink less",
            "no more drugs",
            "stop to drink",
        ],
    );
}

#[test]
fn checking_pain_and_driven_exercise_are_found_however_they_are_typed() {
    check(
        Some(Guard::Checking),
        &[
            "check the stove only 2 times",
            "wash hands max 10 times per day",
            "dont look up my symptoms",
            "less reassurance",
            "stop checking if the door is locked",
            "resist checking",
            "no more rituals",
        ],
    );
    check(
        Some(Guard::Pain),
        &[
            "walk through the pain",
            "less back pain",
            "run every day",
            "gym daily, no days off",
            "train twice a day for the race",
            "work out 6-7 days, 10 times a week",
            "burn off breakfast",
        ],
    );
}

#[test]
fn everyday_goals_pass() {
    check(
        None,
        &[
            "cut sugar in my tea",
            "take the stairs",
            "learn 500 words",
            "run 5 km",
            "lose the fear",
            "weigh up my options",
            "pain au chocolat",
            "walk to the shop every day",
            "go for a 30-minute walk three times a week",
            "walk 10 minutes on Mon, Wed, Fri until 31 March",
            "practice positive self-talk daily",
            "be happier",
            "go to the gym 3 times a week",
            "exercise twice a week",
            "swim 12 lengths",
            "drink a glass of water after I wake",
            "drink 2 litres of water a day",
            "drink less coffee",
            "cook one warm meal, twice a week",
            "eat more vegetables",
            "have lunch with Anna once a week",
            "less time on my phone",
            "check my email twice a day",
            "smoke 5 cigarettes a day instead of 10",
            "stop shouting at my kids",
            "go to bed at 10",
            "do my breathing exercises every day",
            "wash the dishes for 5 minutes, 4 days a week",
            "save 50 pounds a month",
            "spend less",
            "read 20 pages a night",
            "call my mum every Sunday",
            "make my mum listen to me",
            "clean the kitchen every day",
            "run errands every day",
            "hit the gym twice a week",
            "kill the weeds in the garden",
            "feed the cat every day",
            "go fast on my bike",
            "get a part-time job",
            "stop biting my nails",
            "stop having panic attacks by June",
            "take a photo a day",
            "take my dog out twice a day",
            "cut the grass",
            "work out what to say to my boss",
            "get on with my sister",
            "look lighter at things",
            "",
            "…",
        ],
    );
}
