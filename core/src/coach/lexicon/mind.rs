//! Lexicon of the area "mental health", in three lists: strong, middling and weak words.

pub(in crate::coach) const LISTS: [&str; 3] = [
    "adhd affirmation aggression anger angry anxiety anxious bipolar breathing_exercise burnout calm care_less \
        catastrophise catastrophize confidence cope coping counseling counselling counsellor counselor depressed \
        depression depressive dissociate emotion emotional esteem feeling flashback frustrated frustration grateful \
        gratitude grief grieve intrusive journal meditate meditation meltdown mental mental_health mindfully \
        mindfulness mindset mood_diary ocd overthink overthinking overwhelm panic panic_attack perfectionism \
        perfectionist phobia psychiatrist psychologist ptsd ruminate rumination self_talk self_worth stress stressed \
        stressful therapist therapy thought_record trauma trigger urges well_being wellbeing worried worries worry \
        worrying",
    "affirm attitude avoidance breakdown breathe cognitive comfort compassion compassionate complain cry dread \
        expose exposure feel fidget forgive_myself hope identity insecurities irritability isolate isolation \
        judgement laugh let_go little_things lost mind mindful minds myself negative opinion outburst overreact \
        patience patient pessimism pessimistic positive proud_of rage reframe relax relaxation resilience safe_place \
        say_no sensitive sensory soothe stressing tantrum tear temper thankful thinking thought unplug unwind \
        withdraw",
    "accept acceptance believe care control heart life love motivated motivation present quiet rest self silence \
        slow smile soul state think trust",
];
