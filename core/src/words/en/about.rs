//! Sentences of the page "About": what Cairn is and is not, the promise and its proof, sources, version.

sentences! {
    /// What Cairn is and is not.
    About {
        title: "About Cairn",
        lead: "A cairn is a pile of stones that marks a path. Yours grows with each step.",

        is_title: "What it is",
        is_1: "A calm way to set goals that are your own.",
        is_2: "A place to come back to, in good weeks and hard ones.",
        is_3: "Something to bring to your sessions, if you have them.",

        not_title: "What it isn’t",
        not_1: "It isn’t care and it isn’t a test. It makes no diagnosis.",
        not_2: "Nobody watches it. If you need to talk to someone now, use “Help now”.",
        not_3: "Its numbers say nothing about how ill or well you are.",
        not_4: "Cairn is made for adults. If you are under 18, use it with somebody you trust. “Help now” has a line for you.",

        private_title: "What you write stays yours",
        private_1: "Nothing is sent anywhere. There’s no account, there are no ads, and nobody counts your visits.",
        private_2: "A rule built into this page stops your browser talking to any other site for it.",
        private_3: "A test checks each thing the page asks for, and stops our work if one comes from anywhere else.",
        private_open: "All of its code is open, so anyone can check.",

        where_title: "Where your words are",
        where_say: "They’re in this browser, on this device. You can save a copy as a file, or delete everything.",
        where_link: "Your data",

        review_title: "For therapists",
        review_say: "If a client brings you a file, you can look at it together and give them your view.",
        review_link: "Open a client’s file",

        sources_title: "Where the ideas come from",
        source_values: "The list of values",
        source_values_say: "Personal Values Card Sort by W. R. Miller, J. C’de Baca, D. B. Matthews and P. L. \
            Wilbourne, 2001. It’s free for anyone to use. The short meanings are ours.",
        source_rulers: "How much it matters, how sure you are",
        source_rulers_say: "The rulers of motivational interviewing, by W. R. Miller and S. Rollnick. They’re there to \
            start a talk, not to measure you.",
        source_woop: "What gets in the way",
        source_woop_say: "Mental contrasting by G. Oettingen, and if-then plans by P. M. Gollwitzer.",
        source_ladder: "The ladder",
        source_ladder_say: "Five outcomes from Goal Attainment Scaling by T. J. Kiresuk and R. E. Sherman, 1968. A \
            rung up the ladder says how a goal went, not how you are.",
        source_story: "One of our test stories",
        source_story_say: "It follows Dorothy, from a guide on goals in care by HL7.",

        licence_title: "Free to use and share",
        licence: "Cairn is open source, under the MIT License or the Apache License 2.0, whichever you like.",
        version(version): "Version {version}",
    }
}
