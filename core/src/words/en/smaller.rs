//! Smaller goals to start from, by area of life: each is one thing to do, small enough for a hard week.
//!
//! Each was reviewed with four people in mind: one with an eating disorder, one with an addiction, one who thinks of
//! suicide, one who is hurt at home. None speaks of weight, of eating less, of food as good or bad, of moving to earn a
//! meal, of alcohol or places that serve it. None sends a person to somebody they may not be safe with, away from their
//! phone or their belongings, or to a place or a state that could harm them. The tests hold a list of words that may
//! never occur here.

use crate::plan::Area;
use crate::words::offer::{Offer, offers};

const RELATIONSHIPS: &[Offer] = offers! {
    Connect "Text one friend to say hello, once this week";
    Connect "Ring someone I like for 10 minutes on Sunday";
    Connect "Drink a tea with somebody I like, once a week";
    Connect "Say thank you to one person, 3 times this week";
    Connect "Ask somebody how their day was, twice a week";
    Connect "Write a card to a friend I have not seen for a while, this month";
    Connect "Sit for 15 minutes with somebody I feel at ease with, twice a week";
    Connect "Tell one person one thing I enjoyed, once a week";
    Connect "Go for a walk with somebody, once a week";
    Activate "Say yes to one invitation that feels safe this month";
    Connect "Ask a friend to have tea with me, once this month";
    Connect "Send a photo I like to a friend, once a week";
    Connect "Say hello to a neighbour, 3 times this week";
    Connect "Listen to a friend for 10 minutes, once a week";
    Activate "Play a board game with somebody, once a week";
    Connect "Answer one message from a friend each week";
    Solve "Plan one afternoon with somebody I feel safe with this month";
    Activate "Join one group that meets near me or online, once this month";
    Connect "Send a voice message to a friend, once a week";
    Connect "Say one kind thing to somebody I like, 3 days a week";
    Connect "Remember one birthday this month with a message";
    Solve "Ask one person for a small bit of help this month";
    Connect "Sit beside somebody at lunch, once a week";
};

const WORK: &[Offer] = offers! {
    Solve "Write down the three things that matter most, on 3 mornings a week";
    Activate "Work on one task for 20 minutes, then rest, once a day on 4 days";
    Approach "Open the letter or mail I put off, by Friday";
    Connect "Ask one question in class or at work, once a week";
    Activate "Read two pages for my course, 4 days a week";
    Rest "Take a real lunch break outside my work place, twice a week";
    Solve "Tidy my desk for 10 minutes on Friday";
    Approach "Send one job application this month";
    Solve "Look at job adverts for 15 minutes, once a week";
    Solve "Update one part of my CV by the end of the month";
    Rest "Finish work at the time I planned, twice a week";
    Connect "Tell somebody I trust at work or school one thing that would help me";
    Connect "Study with a friend for 30 minutes, once a week";
    Solve "Put my bag by the door on 4 evenings a week";
    Rest "Stand up and stretch for 2 minutes, 3 times a work day";
    Activate "Write the first three lines of the report by Wednesday";
    Connect "Ask a colleague to have coffee with me, once this month";
    Activate "Learn one new thing about my tools, once a week";
    Approach "Say one thing in a meeting, once a week";
    Approach "Go to the first class of the week for 4 weeks";
    Rest "Turn off work messages at 7 in the evening, 3 days a week";
    Solve "Write down one thing that went well at work, each Friday";
    Solve "Ring the training centre by the end of next week";
    Approach "Hand in one piece of work, even if it is not perfect, this month";
    Solve "Plan my week for 10 minutes on Sunday";
    Connect "Ask for help with one task this week";
};

const MIND: &[Offer] = offers! {
    Soothe "Breathe out slowly while I look out at the sky, 2 minutes, 4 days a week";
    Solve "Write one line about my day, 4 evenings a week";
    Activate "Do one thing I used to like for 10 minutes, twice a week";
    Solve "Write down one good moment, 3 times a week";
    Soothe "Say one kind sentence to myself, 4 days a week";
    Soothe "Press my feet into the floor for 1 minute, 4 days a week";
    Soothe "Listen to one calm song, 4 days a week";
    Soothe "Stop and name three things I can see, 4 days a week";
    Solve "Write down one question for my next session, each week";
    Activate "Sit on a bench in daylight for 10 minutes, twice a week";
    Solve "Put a worry on paper and close the book, 3 evenings a week";
    Approach "Go to a small shop for 5 minutes, 3 times this week";
    Approach "Take the bus for one stop, 3 times this week";
    Connect "Tell one person I trust how I really am, once a week";
    Activate "Plan one thing to look forward to, each Sunday";
    Rest "Follow a short guided rest with my eyes open if I like, twice a week";
    Solve "Write down one small thing I will do tomorrow, 3 evenings a week";
    Solve "Write three lines about my week, each Sunday";
    Soothe "Stroke a pet or hold something soft for 5 minutes, 4 days a week";
    Activate "Draw how I feel for 5 minutes, once a week";
    Solve "Write down one problem and one small step for it, once a week";
    Activate "Stretch slowly for 3 minutes after waking, 4 days a week";
    Connect "Play or make something with a friend, once a week";
    Solve "Read the plan from my last session, once a week";
    Activate "Walk round the block after breakfast, 3 days a week";
    Solve "Rate my day in one word, 4 evenings a week";
};

const BODY: &[Offer] = offers! {
    Activate "Walk for 10 minutes, 3 times a week";
    Activate "Walk to the next corner and back, 4 days a week";
    Activate "Put on my shoes and stand at the door, 4 days a week";
    Activate "Drink a glass of water after I wake, 4 days a week";
    Activate "Brush my teeth before bed, 4 evenings a week";
    Activate "Have a shower, 3 times a week";
    Solve "Eat something soon after I get up";
    Connect "Have lunch with somebody, once this week";
    Activate "Stretch for 5 minutes, 3 times a week";
    Activate "Dance to one song, twice a week";
    Rest "Go to bed at the same time, 4 nights a week";
    Activate "Get out of bed by 9, 4 days a week";
    Rest "Dim the lights half an hour before bed, 3 nights a week";
    Activate "Stretch my arms slowly after lunch, 4 days a week";
    Solve "Book the check-up I put off, by Friday";
    Solve "Book a dentist visit this month";
    Solve "Take my medicine as my doctor and I agreed, with an alarm on my phone";
    Activate "Sit in daylight for 10 minutes, 4 days a week";
    Activate "Ride my bike once a week";
    Activate "Swim once this month";
    Activate "Do 5 gentle movements to a song, 3 days a week";
    Connect "Walk with a friend for 20 minutes, once a week";
    Solve "Cook one warm meal, twice a week";
    Activate "Wash my face in the morning, 4 days a week";
    Rest "Rest for 10 minutes after lunch, 3 days a week";
    Rest "Read a book for 10 minutes before sleep, 3 nights a week";
};

const DAILY: &[Offer] = offers! {
    Activate "Make my bed, 4 mornings a week";
    Activate "Wash the dishes for 5 minutes, 4 days a week";
    Activate "Put one load of washing on, once a week";
    Activate "Let fresh air into my room, 4 mornings a week";
    Solve "Tidy one shelf by Sunday";
    Solve "Take the rubbish out, once a week";
    Approach "Open my post on one day a week";
    Solve "Pay one bill by the end of the month";
    Solve "Write down what I spend, 4 days a week";
    Solve "Put 5 a week into my savings";
    Solve "Make a shopping list once a week";
    Solve "Buy food for tomorrow, twice a week";
    Solve "Lay out my clothes for the next day, 4 evenings a week";
    Activate "Put things back for 10 minutes with music, 3 times a week";
    Activate "Clear the table before bed, 4 evenings a week";
    Activate "Wipe the bathroom sink, twice a week";
    Approach "Answer one letter from an office this month";
    Approach "Ring about one repair by Friday";
    Solve "Charge my phone before bed, 5 nights a week";
    Solve "Put my keys in the same place, 5 days a week";
    Activate "Change the bed sheets, once in two weeks";
    Solve "Clear 10 old mails, twice a week";
    Solve "Look at the week ahead each Sunday";
    Activate "Cook double and freeze half, once a week";
    Activate "Sort one drawer by the end of the month";
    Solve "Spend 15 minutes on papers, once a week";
};

const FUN: &[Offer] = offers! {
    Activate "Read 5 pages for fun, 4 evenings a week";
    Activate "Listen to an album I love, once a week";
    Activate "Draw or paint for 15 minutes, once a week";
    Activate "Play my instrument for 10 minutes, twice a week";
    Activate "Sing along to one song, 3 times a week";
    Activate "Visit the library once this month";
    Activate "Plant some seeds in a pot this month";
    Activate "Look after one plant, twice a week";
    Activate "Spend 20 minutes in a park, once a week";
    Activate "Watch a film I chose, once a week";
    Activate "Take one photo of something I like, 3 times a week";
    Activate "Write half a page of a story, once a week";
    Activate "Learn three words of a language, 3 days a week";
    Activate "Visit a park or street that is new to me, once this month";
    Activate "Do a puzzle for 15 minutes, twice a week";
    Connect "Help at one event near me this month";
    Soothe "Sit in quiet or pray for 5 minutes, 4 days a week";
    Soothe "Read something that gives me hope, twice a week";
    Activate "Make something with my hands for 20 minutes, once a week";
    Activate "Play with a pet for 10 minutes, 4 days a week";
    Soothe "Look at the moon or the stars from home once this week";
    Activate "Go to one show or museum this season";
    Connect "Teach somebody one thing I know, this month";
    Solve "Keep a list of small joys, one line 3 times a week";
    Solve "Plan one day out by the end of the month";
    Activate "Listen to a talk or podcast I like, once a week";
};

/// Smaller goals, by area.
pub const SMALLER: [(Area, &[Offer]); 6] = [
    (Area::Relationships, RELATIONSHIPS),
    (Area::WorkSchool, WORK),
    (Area::MentalHealth, MIND),
    (Area::PhysicalHealth, BODY),
    (Area::DailyLiving, DAILY),
    (Area::MeaningFun, FUN),
];

/// Smaller goals of an area.
pub fn goals(area: Area) -> &'static [Offer] {
    SMALLER.iter().find(|(of, _)| *of == area).map_or(&[], |(_, goals)| goals)
}

/// Passes each of them to `see`.
pub fn each(see: &mut dyn FnMut(&'static str, &'static str)) {
    SMALLER.iter().flat_map(|(_, goals)| goals.iter()).for_each(|goal| see("smaller", goal.words));
}

#[cfg(test)]
mod tests;
