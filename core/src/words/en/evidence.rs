//! Sentences of the page of things done, for bad days.

sentences! {
    /// The page of things done.
    Evidence {
        title: "Things I’ve done",
        lead: "On a hard day, it’s easy to think nothing has changed. Here’s what you’ve done, and none of it goes \
            away.",
        none_title: "The first stone is still to come",
        none: "When you do something small and check in, you’ll see it here.",
        link: "Things I’ve done",
        more: "Show more",
        ahead: "This day is still to come. The device’s clock was ahead then.",
    }
}
