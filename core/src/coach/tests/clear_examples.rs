//! Sentences that together reach every row of the patterns of clear things to do and of starts.

/// The sentences, to be read beside the other examples.
pub(super) const CLEAR: &[&str] = &[
    // Clear things to do, and words against oneself.
    "get up and shower",
    "stop and listen to the rain",
    "keep my worries for 15 minutes at 5",
    "stay where I am for 2 minutes",
    "work on it for 5 minutes",
    "get out of bed",
    "go to bed",
    "sit down",
    "sort the shelf",
    "go on with reading",
    "go back to one club",
    "do well at maths",
    "make money",
    "pay attention",
    "take it easy",
    "I don't know",
    "tell Ana what I need",
    "watch what I eat",
    "plan one day out",
    "go outside",
    "have a bath",
    "keep a diary",
    "I'm such a mess",
    "I feel useless",
    "I ruin everything",
    "I hate myself",
    "I suck",
    "I can't do anything",
    "nobody likes me",
    "I am not good enough",
    "I am good for nothing",
    // Starts in a long text.
    "I would like to sing, I should call mum, I wish I could dance again with all the people there, we hope we can go to \
        the sea. And so on and on and on about this and that",
    "I'd rather walk there, I'm hoping to swim more. It would be nice to read outside, my main goal is to write a book. And \
        so on and on and on about this and that",
];
