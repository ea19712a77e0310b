//! Sentences of stage 8, "What gets in the way".

sentences! {
    /// What gets in the way: best outcome, obstacle, then the plan, in this order.
    StageObstacle {
        title: "What might get in the way?",
        why: "If you already have a plan for the hard moment, you won’t have to think of one then.",
        lead: "First the good part, then the hard part. This helps most for one or two goals, not for all of them.",
        outcome: "What’s the best thing about getting there?",
        outcome_hint: "Picture it for a moment.",
        obstacle: "If …",
        obstacle_lead: "Which feeling, thought or habit gets in the way most?",
        obstacle_hint: "Picture it for a moment. For example: I feel too tired after work",
        few_words: "A few words are enough.",
        in_the_way: "What gets in the way?",
        easier: "What could make it easier?",
        many_plans: "Two plans work better than many. Which one can rest?",
        urge_plan: "For an urge like this, your plan for hard days fits better.",
        open_plan: "Open my plan for hard days",
        urge_help: "For an urge like this, it helps most to tell someone. Help now is at the top.",
        action: "… then I will …",
        action_lead: "What will you do when it comes up?",
        action_hint: "One small thing. For example: put on my shoes and walk to the corner",
        more_plan(n): "Plan {n}",
        more_obstacle: "What else can come up?",
        take_out: "Remove this plan",
        take_out_name(n): "Remove this plan: {n}",
        preview: "Your plan",
        plan(obstacle, action): "If {obstacle}, then I will {action}.",
    }
}
