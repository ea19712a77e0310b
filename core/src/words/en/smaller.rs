//! Smaller goals to start from, by area of life: each is one thing to do, small enough for a hard week.
//!
//! Each was reviewed with four people in mind: one with an eating disorder, one with an addiction, one who thinks of
//! suicide, one who is hurt at home. None speaks of weight, of eating less, of food as good or bad, of moving to earn a
//! meal, of alcohol or places that serve it. None sends a person to somebody they may not be safe with, away from their
//! phone or their belongings, or to a place or a state that could harm them. The tests hold a list of words that may
//! never occur here.

use crate::coach::Guard;
use crate::plan::Area;

/// Smaller goals of one area.
type Goals = &'static [&'static str];

const RELATIONSHIPS: Goals = &[
    "Text one friend to say hello, once this week",
    "Ring somebody I like for 10 minutes on Sunday",
    "Drink a tea with somebody I like, once a week",
    "Say thank you to one person, 3 times this week",
    "Ask somebody how their day was, twice a week",
    "Write a card to somebody I miss by the end of the month",
    "Sit for 15 minutes with somebody I feel at ease with, twice a week",
    "Tell one person one thing I enjoyed, once a week",
    "Go for a walk with somebody, once a week",
    "Say yes to one invitation that feels safe this month",
    "Ask a friend to have tea with me, once this month",
    "Send a photo I like to a friend, once a week",
    "Say hello to a neighbour, 3 times this week",
    "Listen to a friend for 10 minutes, once a week",
    "Read a story to a child, 3 evenings a week",
    "Play a board game with somebody, once a week",
    "Write down one thing I need and show it to somebody I feel safe with",
    "Answer one message from a friend each week",
    "Plan one afternoon with somebody I feel safe with this month",
    "Join one group that meets near me or online, once this month",
    "Tell somebody I trust that this week was hard",
    "Send a voice message to a friend, once a week",
    "Say one kind thing to somebody I like, 3 days a week",
    "Remember one birthday this month with a message",
    "Ask one person for a small bit of help this month",
    "Sit beside somebody at lunch, once a week",
];

const WORK: Goals = &[
    "Write down the three things that matter most, on 3 mornings a week",
    "Work on one task for 20 minutes, then rest, once a day on 4 days",
    "Open the letter or mail I put off, by Friday",
    "Ask one question in class or at work, once a week",
    "Read two pages for my course, 4 days a week",
    "Take a real lunch break outside my work place, twice a week",
    "Tidy my desk for 10 minutes on Friday",
    "Send one job application this month",
    "Look at job adverts for 15 minutes, once a week",
    "Update one part of my CV by the end of the month",
    "Finish work at the time I planned, twice a week",
    "Tell somebody I trust at work or school one thing that would help me",
    "Study with somebody for 30 minutes, once a week",
    "Put my bag by the door on 4 evenings a week",
    "Stand up and stretch for 2 minutes, 3 times a work day",
    "Write the first three lines of the report by Wednesday",
    "Ask a colleague to have coffee with me, once this month",
    "Learn one new thing about my tools, once a week",
    "Practise what I want to say for 10 minutes before a meeting",
    "Go to the first class of the week for 4 weeks",
    "Turn off work messages at 7 in the evening, 3 days a week",
    "Write down one thing that went well at work, each Friday",
    "Ring the training centre by the end of next week",
    "Hand in one piece of work, even if it is not perfect, this month",
    "Plan my week for 10 minutes on Sunday",
    "Ask for help with one task this week",
];

const MIND: Goals = &[
    "Breathe slowly for 2 minutes, 4 days a week",
    "Write one line about my day, 4 evenings a week",
    "Write down one good moment, 3 times a week",
    "Say one kind sentence to myself, 4 days a week",
    "Hold my hands under cool water when my thoughts race, 3 times a week",
    "Listen to one calm song, 4 days a week",
    "Name three things I can see when I feel tense, once a day on 4 days",
    "Write down one question for my next session, each week",
    "Sit on a bench in daylight for 10 minutes, twice a week",
    "Put a worry on paper and close the book, 3 evenings a week",
    "Go to a small shop with somebody for 5 minutes, once a week",
    "Take the bus for one stop, once a week",
    "Tell one person I trust how I really am, once a week",
    "Sit in a chair I like with a warm drink for 10 minutes, 4 days a week",
    "Follow a short guided rest, twice a week",
    "Rest for 15 minutes with quiet music, 4 days a week",
    "Keep one small promise to myself each week",
    "Write three lines after a hard day, once a week",
    "Stroke a pet or hold something soft for 5 minutes, 4 days a week",
    "Draw how I feel for 5 minutes, once a week",
    "Write five calm songs on a list, by Sunday",
    "Stretch slowly for 3 minutes after waking, 4 days a week",
    "Look at the sky for 2 minutes, 4 days a week",
    "Read the plan from my last session, once a week",
    "Wrap up in a soft blanket for 10 minutes, twice a week",
    "Rate my day in one word, 4 evenings a week",
];

const BODY: Goals = &[
    "Walk for 10 minutes, 3 times a week",
    "Walk to the next corner and back, 4 days a week",
    "Put on my shoes and stand at the door, 4 days a week",
    "Drink a glass of water after I wake, 4 days a week",
    "Brush my teeth before bed, 4 evenings a week",
    "Have a shower, 3 times a week",
    "Eat something soon after I get up",
    "Have lunch with somebody, once this week",
    "Stretch for 5 minutes, 3 times a week",
    "Dance to one song, twice a week",
    "Go to bed at the same time, 4 nights a week",
    "Get out of bed by 9, 4 days a week",
    "Dim the lights half an hour before bed, 3 nights a week",
    "Stretch my arms slowly after lunch, 4 days a week",
    "Ring the doctor for an appointment by Friday",
    "Book a dentist visit this month",
    "Take my medicine as my doctor and I agreed, with an alarm on my phone",
    "Sit in daylight for 10 minutes, 4 days a week",
    "Ride my bike once a week",
    "Swim once this month",
    "Do 5 gentle movements to a song, 3 days a week",
    "Walk with a friend for 20 minutes, once a week",
    "Cook one warm meal, twice a week",
    "Wash my face in the morning, 4 days a week",
    "Rest for 10 minutes after lunch, 3 days a week",
    "Read a book for 10 minutes before sleep, 3 nights a week",
];

const DAILY: Goals = &[
    "Make my bed, 4 mornings a week",
    "Wash the dishes for 5 minutes, 4 days a week",
    "Put one load of washing on, once a week",
    "Let fresh air into my room, 4 mornings a week",
    "Tidy one shelf by Sunday",
    "Take the rubbish out, once a week",
    "Open my post on one day a week",
    "Pay one bill by the end of the month",
    "Write down what I spend, 4 days a week",
    "Put 5 aside each week in a jar",
    "Make a shopping list once a week",
    "Buy food for three days, once a week",
    "Lay out my clothes for the next day, 4 evenings a week",
    "Put things back for 10 minutes with music, 3 times a week",
    "Clear the table before bed, 4 evenings a week",
    "Wipe the bathroom sink, twice a week",
    "Answer one letter from an office this month",
    "Ring about one repair by Friday",
    "Charge my phone before bed, 5 nights a week",
    "Put my keys in the same place, 5 days a week",
    "Change the bed sheets, once in two weeks",
    "Clear 10 old mails, twice a week",
    "Look at my calendar each Sunday evening",
    "Cook double and freeze half, once a week",
    "Sort one drawer by the end of the month",
    "Spend 15 minutes on papers, once a week",
];

const FUN: Goals = &[
    "Read 5 pages for fun, 4 evenings a week",
    "Listen to an album I love, once a week",
    "Draw or paint for 15 minutes, once a week",
    "Play my instrument for 10 minutes, twice a week",
    "Sing along to one song, 3 times a week",
    "Visit the library once this month",
    "Plant some seeds in a pot this month",
    "Look after one plant, twice a week",
    "Spend 20 minutes in a park, once a week",
    "Watch a film I chose, once a week",
    "Take one photo of something I like, 3 times a week",
    "Write half a page of a story, once a week",
    "Learn three words of a language, 3 days a week",
    "Visit a park or street that is new to me, once this month",
    "Do a puzzle for 15 minutes, twice a week",
    "Help at one event near me this month",
    "Sit in quiet or pray for 5 minutes, 4 days a week",
    "Read something that gives me hope, twice a week",
    "Make something with my hands for 20 minutes, once a week",
    "Play with a pet for 10 minutes, 4 days a week",
    "Look at the moon or the stars from home once this week",
    "Go to one show or museum this season",
    "Teach somebody one thing I know, this month",
    "Keep a list of small joys, one line 3 times a week",
    "Plan one day out by the end of the month",
    "Listen to a talk or podcast I like, once a week",
];

/// Smaller goals, by area.
pub const SMALLER: [(Area, Goals); 6] = [
    (Area::Relationships, RELATIONSHIPS),
    (Area::WorkSchool, WORK),
    (Area::MentalHealth, MIND),
    (Area::PhysicalHealth, BODY),
    (Area::DailyLiving, DAILY),
    (Area::MeaningFun, FUN),
];

/// Smaller goals of an area.
pub fn goals(area: Area) -> &'static [&'static str] {
    SMALLER.iter().find(|(of, _)| *of == area).map_or(&[], |(_, goals)| goals)
}

/// The beginnings of words about moving, then of words about eating.
const MOVING: [&str; 7] = ["walk", "danc", "swim", "bike", "stretch", "movement", "shoes"];
const EATING: [&str; 6] = ["eat", "lunch", "cook", "meal", "food", "dinner"];

/// Whether a smaller goal may be offered to a person whose goal has this guard. Goals about moving or eating are left
/// out for weight and food, goals about moving for pain.
pub fn fits(goal: &str, guard: Option<Guard>) -> bool {
    let lower = goal.to_lowercase();
    let has = |starts: &[&str]| {
        let mut words = lower.split(|letter: char| !letter.is_alphanumeric());
        words.any(|word| starts.iter().any(|start| word.starts_with(start)))
    };
    match guard {
        Some(Guard::Body | Guard::Food) => !has(&MOVING) && !has(&EATING),
        Some(Guard::Pain) => !has(&MOVING),
        _ => true,
    }
}

/// Passes each of them to `see`.
pub fn each(see: &mut dyn FnMut(&'static str, &'static str)) {
    SMALLER.iter().flat_map(|(_, goals)| goals.iter()).for_each(|goal| see("smaller", goal));
}

#[cfg(test)]
mod tests;
