//! Sentences around the plan for hard days.

use crate::plan::HardDayTopic;

sentences! {
    /// The plan for hard days. Its titles are Cairn's, its words are the person's.
    HardDay {
        title: "My hard-day plan",
        page: "My card",
        lead: "This will pass. Do one thing.",
        write_title: "A plan for hard days",
        write_lead: "It’s best written on a calm day, or with your therapist. Two lines are enough.",
        leave_empty: "You can leave out what you don’t need.",

        starts: "How a hard day starts",
        starts_hint: "Thoughts, feelings, or things that happen.",
        myself: "What I can do by myself",
        myself_hint: "For example: a shower, one song, the stairs down to the street.",
        places: "Where I can go, who I can be with",
        places_hint: "For example: the library, my sister’s kitchen.",
        ask: "Who I can ask",
        ask_hint: "And what to say. For example: “Can you come over? You don’t have to do anything.”",
        job: "Who helps for a job",
        job_hint: "For example: my therapist and when to call, my doctor, a line.",
        safer: "What makes it safer at home",
        safer_hint: "For example: Ask somebody to keep my tablets for me.",
        today: "What I want to live for today",
        today_hint: "One thing is enough.",

        order: "Put it in your own order",
        order_list: "The parts of my plan",
        saved: "Saved.",
        read_it: "Read my plan",

        print: "Print a small card",
        change: "Change it",
        delete: "Delete my plan",
        together: "Show it to your therapist and make it better together.",
        where_is: "It’s in your full copy, and in no other file unless you tick it.",
        old_title: "Still right?",
        old(date): "You last changed this plan on {date}.",
        old_yes: "Yes, it is",

        done: "Done for now",
        easy_title: "Go easy for a few days?",
        easy_short: "3 days",
        easy_long: "7 days",
        easy_no: "No",

        offer: "Write a plan for hard days, best on a calm day or with your therapist.",
        offer_link: "Write my plan",
    }
}

/// The title of a topic, and a line of help for writing about it.
pub fn topic(about: HardDayTopic) -> (&'static str, &'static str) {
    match about {
        HardDayTopic::Starts => (EN.starts, EN.starts_hint),
        HardDayTopic::Myself => (EN.myself, EN.myself_hint),
        HardDayTopic::Places => (EN.places, EN.places_hint),
        HardDayTopic::Ask => (EN.ask, EN.ask_hint),
        HardDayTopic::Job => (EN.job, EN.job_hint),
        HardDayTopic::Safer => (EN.safer, EN.safer_hint),
        HardDayTopic::Today => (EN.today, EN.today_hint),
    }
}
