//! Sentences of the page of things done, for bad days.

sentences! {
    /// The page of things done.
    Evidence {
        title: "Things I have done",
        lead: "On a hard day it is easy to think that nothing moved. Here is what you did. None of it goes away.",
        none_title: "The first stone is still to come",
        none: "When you do a small thing and say so, it will stand here.",
        link: "Things I have done",
        more: "Show more",
        ahead: "This day is still to come. The clock of the device was ahead then.",
    }
}
