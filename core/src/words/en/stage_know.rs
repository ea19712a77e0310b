//! Sentences of stage 5, "How will I know".

sentences! {
    /// How will I know: the kind of measure and its fields.
    StageKnow {
        title: "How will you know?",
        why: "When you know what to look for, you can see that things move, even on days when it doesn’t feel like it.",
        lead: "Pick what fits. You can change it at any time.",
        prefilled: "This is filled in from your words. Change anything you like.",
        kind: "What will tell you?",
        times: "How many times?",
        per: "Over how long?",
        minutes: "How many minutes each time?",
        if_you_like: "optional",
        from_much: "Where are you now?",
        to_much: "What do you want to reach?",
        from_less: "How much is it now?",
        to_less: "How much do you want it to be?",
        unit: "What do you count?",
        unit_hint_much: "For example: lengths, pages or friends called.",
        unit_hint_less: "For example: cups, hours or cigarettes.",
        closeness_about: "Now and then, you say how close it feels. 0 is far away, and 10 is there. Small ups and \
            downs are normal.",
        steps: "Small steps",
        steps_hint: "A few things to tick off, each so small that you could start today.",
        step(n): "Small step {n}",
        add_step: "Add a small step",
        take_out: "Remove",
        take_out_name(n): "Remove small step {n}",
        preview: "How I’ll know",
        preview_none: "Nothing yet, and that’s fine too.",
    }
}
