//! Sentences of stage 5, "How will I know".

sentences! {
    /// How will I know: the kind of measure and its fields.
    StageKnow {
        title: "How will you know?",
        why: "A clear sign lets you see that things move, even on days when it does not feel like it.",
        lead: "Pick the kind of sign that fits. You can change it at any time.",
        prefilled: "I filled this in from your words. Change anything.",
        kind: "What kind of sign?",
        times: "How many times?",
        per: "Over what time?",
        minutes: "How many minutes each time?",
        if_you_like: "if you like",
        from_much: "Where are you now?",
        to_much: "What do you want to reach?",
        from_less: "How much is it now?",
        to_less: "How much do you want it to be?",
        unit: "What do you count?",
        unit_hint_much: "Such as lengths, pages or friends called.",
        unit_hint_less: "Such as cups, hours or cigarettes.",
        closeness_about: "Now and then you say how close it feels. 0 is far away, 10 is there. Small ups and downs are normal.",
        steps: "Small steps",
        steps_hint: "A few things to tick off. Each one so small that you could start today.",
        step(n): "Step {n}",
        add_step: "Add a step",
        take_out: "Take out",
        take_out_name(n): "Take out step {n}",
        preview: "Your sign",
        preview_none: "Not said yet. That is fine, too.",
    }
}
