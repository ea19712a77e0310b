//! Words of the area mental health: those that settle it, those that speak for it, those that hint at it.

pub(in crate::coach) const LISTS: [&str; 3] = [
    "accept_myself adhd affirmation aggression anger angry anxiety anxious believe_in bipolar breathing_exercise \
        breathing_exercises burnout calm care_less catastrophise catastrophize comfort_zone confidence cope cope_with \
        coping coping_skills coping_strategies counseling counselling counsellor counselor depressed depression \
        depressive dissociate emotion emotional escalation esteem feeling flashback frustrated frustration grateful \
        gratitude grief grieve grounding inner_child inner_critic inner_peace intrusive journal like_myself love_myself \
        meditate meditation meltdown mental mental_health mental_wellbeing mindfully mindfulness mindset mood_diary \
        myself_more negative_thoughts ocd overthink overthink_things overthinking overwhelm panic panic_attack \
        panic_attacks perfectionism perfectionist phobia positive_thoughts psychiatrist psychologist ptsd ruminate \
        rumination rumination_time safety_plan self_care self_compassion self_confidence self_critical self_criticism \
        self_doubt self_esteem self_harm self_harm_urges self_labeling self_regulation self_respect self_soothe \
        self_talk self_worth stress stressed stressful therapist therapy therapy_homework thought_record thought_records \
        trauma trigger urges well_being wellbeing worried worries worry worry_time worrying",
    "affirm afraid ashamed attitude avoidance bitterness body_image bored breakdown breathe cheerful cognitive \
        comfort comfortable compassion compassionate complain confident content cry dread emotional_eating expose \
        exposure fear feel fidget forgive_myself fun_of guilt guilty happier happiness happy hope hopeful hopeless \
        identity inner insecure insecurities insecurity irritability irritable isolate isolation joy joyful judgement \
        kind_to_myself laugh let_go little_things lonely lost meltdown_plan mind mindful minds mood moody_days my_mind \
        myself negative negativity nervous neutral numb opinion optimism optimistic outburst overreact patience patient \
        peace peaceful pessimism pessimistic positive positivity proud_of rage reframe relax relaxation relaxed \
        resentment resilience resilient sad sadness safe_place say_no scared self_image self_regulate sensitive sensory \
        shame soothe stressing tantrum tear temper thankful thinking thought trigger_list unplug unwind withdraw yes_to",
    "accept acceptance believe care control heart life love motivated motivation present quiet rest self silence slow \
        smile soul state think trust",
];
