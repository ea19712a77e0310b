//! Words of the area mental health: those that settle it, those that speak for it, those that hint at it.

pub(in crate::coach) const LISTS: [&str; 3] = [
    "anxiety anxious depression depressed depressive panic stress stressed stressful therapy therapist \
        counselling counseling counsellor counselor psychologist psychiatrist meditate meditation meditating \
        mindfulness journal journaling journalling self_esteem esteem self_compassion self_talk self_worth \
        self_criticism self_confidence confidence mental mental_health emotional emotion emotions feelings coping \
        cope grounding trauma ptsd ocd adhd bipolar phobia flashbacks flashback overthink overthinking ruminate \
        rumination ruminating worry worrying worries worried grief grieve mindset affirmation affirmations gratitude \
        self_care self_harm urges panic_attacks panic_attack triggers trigger meltdown meltdowns anger angry calm \
        calmer aggression self_regulation escalation frustration frustrated intrusive perfectionism perfectionist \
        self_critical self_labeling breathing_exercise breathing_exercises love_myself like_myself accept_myself \
        believe_in myself_more care_less negative_thoughts positive_thoughts inner_critic comfort_zone inner_peace \
        well_being wellbeing burnout overwhelmed overwhelm overthink_things mindfully self_respect self_doubt \
        self_harm_urges catastrophizing catastrophising catastrophize catastrophise rumination_time therapy_homework \
        worry_time thought_record thought_records coping_skills coping_strategies cope_with mood_diary safety_plan \
        self_soothe dissociate dissociating inner_child mental_wellbeing",
    "happy happier happiness sad sadness mood moods joy joyful peace peaceful relax relaxed relaxing relaxation \
        hope hopeful hopeless optimistic optimism positive positivity negative negativity thoughts thinking feel \
        feeling confident guilt guilty shame ashamed fear fears afraid scared nervous lonely cry crying patience \
        patient content unplug unwind breathe breathing myself attitude cognitive reframe judgement let_go my_mind \
        mind minds inner emotional_eating resilience resilient numb sensory fidget tantrums outburst outbursts \
        yes_to opinion identity kind_to_myself compassionate compassion mindful overreact overreacting self_image \
        body_image avoidance exposure expose laugh bored tantrum lost proud_of little_things tears stressing \
        moody_days withdraw isolate isolating isolation comfort comfortable self_regulate sensitive insecure \
        insecurity insecurities forgive_myself fun_of trigger_list breakdown breakdowns neutral cheerful pessimism \
        pessimistic temper irritable irritability rage resentment bitterness dread safe_place say_no affirm soothe \
        soothing meltdown_plan grateful thankful complain complaining",
    "think self accept acceptance believe care trust love smile rest present slow soul heart life silence quiet \
        control state thought motivated motivation",
];
