//! Offers of the families about the mind and about pain.

use crate::words::offer::{Offer, offers};

/// Fear of being ill: no looking up and no asking again.
pub(super) const HEALTH_ANXIETY: &[Offer] = offers! {
    Solve "Keep my health questions for one visit I have booked";
    Activate "Read or draw for 10 minutes when I want to look up signs";
    Solve "Write down the worry and one other thing it could be, 3 times a week";
    Approach "Go back to one thing I gave up for fear, once a week";
    Connect "Tell one person how I feel, and ask them just to listen, once a week";
};

/// Obsessions and compulsions. Each but the last belongs to a plan made with a therapist. None counts, checks, soothes a
/// thought or asks to be reassured.
pub(super) const OCD: &[Offer] = offers! {
    Approach "Do one step of my plan from therapy, 4 days a week" Tapped;
    Approach "Feel the urge and go on with my day, once a day on 4 days" Tapped;
    Activate "Read on when a “what if” comes, 4 days a week" Tapped;
    Connect "Show the people at home my plan for questions, with my therapist" Tapped;
    Activate "Go on with what I was doing when the urge comes, 3 times a week" Tapped;
    Solve "Ask for a therapist who knows OCD, this month";
};

/// Hearing voices.
pub(super) const VOICES: &[Offer] = offers! {
    Connect "Talk with my team about what the voices say, this month";
    Soothe "Listen to one song with headphones, 4 days a week";
    Connect "Do one small thing with somebody, twice a week";
};

/// Craving drink, drugs or a bet.
pub(super) const CRAVINGS: &[Offer] = offers! {
    Connect "Ring somebody I trust when the urge comes";
    Activate "Wait for 15 minutes and do one thing, when the urge comes";
    Solve "Go home another way, 4 days a week";
    Solve "Ask my doctor or a drug service for help, this week";
    Connect "Plan Friday night with someone, once a week";
};

/// Panic. To stay teaches more than to make it stop, so the one offer that grounds is for trauma alone.
pub(super) const PANIC: &[Offer] = offers! {
    Approach "Stay where I am for 2 more minutes when panic comes, if that is safe";
    Approach "Say “this is panic and it will pass” when it comes";
    Solve "Write down what I feared and what came, after each one";
    Approach "Go to one place I have kept from, 3 times this week";
    Approach "Stand in a short queue, twice this week";
    Approach "Climb to one small step on my list with my therapist, this week";
    Soothe "Sit down and feel my feet on the floor when panic comes" With Trauma;
};

/// Trauma. None asks to write or tell what happened.
pub(super) const TRAUMA: &[Offer] = offers! {
    Soothe "Stop and name three things I can see, 4 days a week";
    Soothe "Put my feet on the floor and look round the room";
    Connect "Tell my therapist one thing I want to say, this month";
};

/// Living with pain: the same amount on good days and bad days, never more.
pub(super) const PAIN: &[Offer] = offers! {
    Activate "Walk for the same 5 minutes on good days and bad days, 4 days a week";
    Rest "Rest for 5 minutes before it hurts more, 4 days a week";
    Solve "Split one job into two parts, 3 days a week";
    Activate "Do one thing I enjoy sitting down, 4 days a week";
    Solve "Plan one heavy job and one light job a day, 4 days a week";
    Solve "Ask the physio for one safe movement, this month";
};

/// Sleep: the parts of its treatment that are safe alone. None shortens the time in bed.
pub(super) const SLEEP: &[Offer] = offers! {
    Activate "Get up at the same time, 5 days a week";
    Activate "Open the curtains as soon as I get up, 5 days a week";
    Rest "Go to bed when I feel sleepy, 4 nights a week" Without UpsAndDowns;
    Rest "Get up and sit on the sofa when I lie awake, until I feel sleepy";
    Solve "Write down what is on my mind before 8, 4 evenings a week";
    Solve "Have my last coffee before 2, 5 days a week";
};

/// One's own anger. With children at home, nobody is sent out of the room before they are safe.
pub(super) const ANGER: &[Offer] = offers! {
    Solve "Write down the first sign that I get hot, 3 times a week";
    Activate "Walk round the block before I answer, when I get hot" Without Parenting;
    Solve "Say “I need 10 minutes” and come back, once this week" Without Parenting;
    Soothe "Go to another room for 5 minutes when I get hot" Without Parenting;
    Soothe "Go to another room for 5 minutes when I get hot, once the children are safe" With Parenting;
    Connect "Tell somebody what I feel in one sentence, once a week";
    Solve "Ask my therapist for a plan for hot moments, this month";
    Soothe "Count to ten before I answer";
};

/// Fear among people, in steps.
pub(super) const SOCIAL_ANXIETY: &[Offer] = offers! {
    Connect "Look up and nod at one person, 4 days a week";
    Approach "Ask a shop worker one question, 3 times this week";
    Connect "Say one thing in a group, twice a week";
    Approach "Stay for 10 minutes at one meeting, this week";
    Connect "Make one phone call with no script, once a week";
    Solve "Write down what I feared and what came, after each one";
};

/// Bipolar ups and downs.
pub(super) const UPS_AND_DOWNS: &[Offer] = offers! {
    Activate "Get up at the same time, 5 days a week";
    Rest "Go to bed at the same time, 5 nights a week";
    Connect "Ask somebody to tell me when I talk fast, this month";
    Solve "Wait two nights before a big choice";
    Solve "Read my early signs, each Sunday";
};
