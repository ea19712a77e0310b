//! Lexicon of the area "mental health", in three lists: strong, middling and weak words.

pub(in crate::coach) const LISTS: [&str; 3] = [
    "adhd affirmation aggression anger angry anxiety anxious bipolar breathing_exercise burnout calm care_less \
        catastrophise catastrophize confidence cope coping counseling counselling counsellor counselor depressed \
        depression depressive dissociate emotion emotional esteem feeling flashback frustrated frustration grateful \
        gratitude grief grieve intrusive journal meditate meditation meltdown mental mental_health mindfully \
        mindfulness mindset mood_diary ocd out_of_my_head overthink overthinking overwhelm panic panic_attack \
        perfectionism perfectionist phobia psychiatrist psychologist ptsd ruminate rumination self_talk self_worth \
        stress stressed stressful therapist therapy thought_record trauma trigger urges well_being wellbeing worried \
        worries worry worrying cbt dbt emdr compulsion compulsive obsession obsessive voices paranoia paranoid \
        delusion psychosis psychotic mania manic mood moods despair misery sadness nightmare grounding spiral \
        psychotherapy abandonment rejection suicidal suicide breakdowns autism autistic hoarding schizophrenia \
        borderline distress gloom melancholy apathy bereavement mourning nerves butterflies tense tension body_scan \
        inner_child self_kindness imposter_syndrome impostor_syndrome kind_to_myself kinder_to_myself in_my_head \
        crisis_plan safety_plan good_things three_good_things what_ifs what_if body_image core_beliefs safe_space \
        health_anxiety claustrophobia agoraphobia panicky mantra self_care self_love self_doubt self_esteem \
        self_compassion self_harm self_conscious inner_critic comfort_zone deep_breathing deep_breaths love_myself \
        hard_on_myself beat_myself_up believe_in_myself find_myself negative_thoughts doomscroll psychology unwell \
        in_the_mirror compare_myself comparing_myself blame_myself hopelessness inner_peace peace_of_mind \
        people_pleaser people_pleasing",
    "affirm attitude avoidance breakdown breathe cognitive comfort compassion compassionate complain cry dread \
        expose exposure feel fidget forgive_myself hope identity insecurities irritability isolate isolation \
        judgement laugh let_go little_things lost mind mindful minds myself negative opinion outburst overreact \
        patience patient pessimism pessimistic positive proud_of rage reframe relax relaxation resilience safe_place \
        say_no sensitive sensory soothe stressing tantrum tear temper thankful thinking thought unplug unwind \
        withdraw urge low sad cried guilt guilty shame ashamed regret helpless worthless useless stupid hopeful \
        grieving fearful fears session distract concentration gentle forgiving resilient numb empty emptiness \
        irrational triggers serenity tranquil courage brave hurt heal recovery relapse inner mistake failure perfect \
        imperfect nervous restless agitation agitated moody grumpy hatred envy bitterness pause notice happiness \
        happier confident visualize imagery tapping face_my_fear face_my_fears face_fears zone_out distraction_list \
        head_space good_enough on_edge skin_picking skills_group counting_breaths fret doubts inadequate",
    "accept acceptance believe care control heart life love motivated motivation present quiet rest self silence \
        slow smile soul state think trust bad_days hard_days bad_day hard_day rough_patch saying_yes say_yes",
];
