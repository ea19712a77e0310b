//! Sentences of the page "About": what Cairn is and is not, privacy, sources, licences, version and build.

sentences! {
    /// What Cairn is and is not.
    About {
        title: "About Cairn",
        lead: "A cairn is a pile of stones that marks a path. Yours grows with each step.",

        not_title: "What it isn’t",
        not_1: "It isn’t care and it isn’t a test. It makes no diagnosis.",
        not_2: "Nobody watches it. If you need to talk to someone now, use “Help now”.",
        not_3: "Its numbers say nothing about how ill or well you are.",
        not_4: "Cairn is made for adults. If you are under 18, use it with somebody you trust. “Help now” has a line for you.",

        private_title: "What you write stays yours",
        private_1: "Nothing is sent anywhere. There’s no account, there are no ads, and nobody counts your visits.",
        private_2: "A rule built into this page stops your browser talking to any other site for it.",
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

        licence_title: "Free to use and share",
        licence: "Cairn is open source, so anyone can check how it works. You can use it under the MIT License or the \
            Apache License 2.0, whichever you like.",
        parts: "Cairn is built on the work of many people.",
        parts_link: "See their names, in a new tab",
        version(version): "Version {version}",
        build(build): "Build {build}",
    }
}
