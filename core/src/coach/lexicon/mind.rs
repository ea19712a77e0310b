//! Lexicon of the area "mental health", in three lists: strong, middling and weak words.

pub(in crate::coach) const LISTS: [&str; 3] = [
    "adhd affirmation aggression anger angry anxiety anxious bipolar breathing_exercise burnout calm care_less \
        catastrophise catastrophize confidence cope coping counseling counselling counsellor counselor depressed \
        depression depressive dissociate emotion emotional esteem feeling flashback frustrated frustration grateful \
        gratitude grief grieve intrusive journal meditate meditation meltdown mental mental_health mindfully \
        mindfulness mindset mood_diary ocd overthink overthinking overwhelm panic panic_attack perfectionism \
        perfectionist phobia psychiatrist psychologist ptsd ruminate rumination self_talk self_worth stress \
        stressed stressful therapist therapy thought_record trauma trigger urges well_being wellbeing worried \
        worries worry worrying cbt dbt emdr compulsion compulsive obsession obsessive voices hallucination paranoia \
        paranoid delusion psychosis psychotic mania manic hypomania low_mood mood moods mood_tracker despair misery \
        sadness nightmare grounding grounding_exercise body_scan breathwork breathing_space worry_time agoraphobia \
        claustrophobia inner_critic inner_child self_care self_compassion self_kindness self_confidence self_esteem \
        self_doubt self_acceptance self_critical self_criticism self_hatred self_harm self_pity self_respect \
        self_image self_hate imposter_syndrome impostor_syndrome beat_myself_up beating_myself_up hard_on_myself \
        kind_to_myself kinder_to_myself gentle_with_myself gentler_with_myself good_to_myself patient_with_myself \
        believe_in_myself trust_myself love_myself like_myself hate_myself blame_myself blaming_myself \
        compare_myself comparing_myself calling_myself put_myself_down putting_myself_down in_my_head \
        out_of_my_head in_my_own_head spiral spiralling spiraling mental_breakdown crisis_plan safety_plan \
        coping_card group_therapy psychotherapy helpline abandonment rejection good_things three_good_things \
        positive_thoughts negative_thoughts black_and_white_thinking what_ifs what_if suicidal suicide hopelessness \
        numbness breakdowns sensory_overload autism autistic body_image hoarding hypervigilance hypervigilant \
        startle trichotillomania schizophrenia schizoaffective borderline thought_diary thought_diaries \
        automatic_thoughts core_beliefs urge_surfing distress distress_tolerance gloom melancholy apathy \
        mood_swings emotional_regulation relapse_prevention panicky anger_management bereaved bereavement mourning \
        inner_peace peace_of_mind safe_space comfort_zone social_anxiety health_anxiety worrier overthinker \
        pessimist nerves butterflies tense tension",
    "affirm attitude avoidance breakdown breathe cognitive comfort compassion compassionate complain cry dread \
        expose exposure feel fidget forgive_myself hope identity insecurities irritability isolate isolation \
        judgement laugh let_go little_things lost mind mindful minds myself negative opinion outburst overreact \
        patience patient pessimism pessimistic positive proud_of rage reframe relax relaxation resilience \
        safe_place say_no sensitive sensory soothe stressing tantrum tear temper thankful thinking thought unplug \
        unwind withdraw urge low sad tears crying cried guilt guilty shame ashamed regret helpless worthless \
        useless stupid hopeful grieving fearful fears sessions session zone_out distract distraction_list \
        concentration gentle gentler forgiving resilient numb empty emptiness irrational triggers soothing serenity \
        stillness tranquil tranquility courage brave hurt heal healing recovery relapse headspace mind_wandering \
        head_space inner mistakes mistake failure perfect imperfect good_enough nervous on_edge jumpy restless \
        agitation agitated moody grumpy hatred envy bitterness skin_picking coping_skills skills_group affirmations \
        pause notice feel_better feel_good feel_safe be_myself be_present happiness happier joyless confident \
        visualise visualize imagery tapping counting_breaths",
    "accept acceptance believe care control heart life love motivated motivation present quiet rest self silence \
        slow smile soul state think trust bad_days hard_days bad_day hard_day rough_patch",
];
