//! Sentences of stage 8, "What gets in the way".

sentences! {
    /// What gets in the way: best outcome, obstacle, then the plan, in this order.
    StageObstacle {
        title: "What might get in the way?",
        why: "When you have a plan for the hard moment, you do not have to think of one then.",
        lead: "First the good part, then the hard part. This helps most for one or two goals, not for all.",
        outcome: "What is the best thing about getting there?",
        outcome_hint: "Picture it for a moment.",
        obstacle: "If …",
        obstacle_lead: "What inside you most gets in the way?",
        obstacle_hint: "Picture it for a moment. It may be a feeling, a thought or a habit. Such as: I feel too tired after work",
        few_words: "A few words are enough.",
        in_the_way: "What gets in the way?",
        easier: "What could make it easier?",
        many_plans: "Two plans work better than many. Which one can rest?",
        urge_plan: "For an urge like this, your plan for hard days fits better.",
        open_plan: "Open my plan for hard days",
        urge_help: "For an urge like this, it helps most to tell somebody. Help now is at the top.",
        action: "… then I will …",
        action_lead: "What will you do when that comes?",
        action_hint: "One small thing. Such as: put on my shoes and walk to the corner",
        more_plan(n): "Plan {n}",
        more_obstacle: "What else can come up?",
        take_out: "Take this plan out",
        take_out_name(n): "Take out plan {n}",
        preview: "Your plan",
        plan(obstacle, action): "If {obstacle}, then I will {action}.",
    }
}
