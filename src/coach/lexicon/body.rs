//! Words of the area physical health: those that settle it, those that speak for it, those that hint at it.

pub(in crate::coach) const LISTS: [&str; 3] = [
    "exercise exercises exercising workout workouts work_out working_out gym fitness jog jogging marathon \
        half_marathon 5k 10k triathlon cardio pushup pushups push_ups push_up sit_ups situps squat squats plank \
        planks chin_up pull_up pull_ups pullups pullup chin_ups handstand deadlift bench_press powerlifting crossfit \
        pilates yoga zumba spinning aerobics strength_training weight weights lbs pounds lb kg kilos kilo kgs weigh \
        waist bmi body_fat overweight obese calories calorie carbs protein diet dieting meatless vegetarian vegan \
        vegetables vegetable veggies veg fruit fruits fruit_and sugar soda sodas pop fizzy junk_food fast_food snack \
        snacks snacking portion portions alcohol beer drunk drinking booze liquor sober sobriety smoke smoking \
        cigarette cigarettes tobacco nicotine vape vaping weed marijuana drugs cannabis sleep sleeping bedtime \
        insomnia snooze snoozing asleep nap naps go_to_bed to_bed wake_up doctor dentist medicine medication \
        medications meds pill pills blood_pressure cholesterol diabetes diabetic insulin asthma physio physiotherapy \
        massage pain painful mobility injury surgery rehab rehabilitation floss flossing teeth tooth dental hygiene \
        shower showering bathe sunscreen posture water_intake hydrate hydrated hydration physical healthier \
        healthy_eating eat_healthy eat_healthier eat_better eat_well home_cooked clean_eating eating_habits \
        step_count heart_rate muscle muscles abs six_pack flexibility stamina endurance health wheelchair gait \
        walker stairs home_exercise fun_run exercise_routine coffee caffeine energy_drinks body_weight fibre salt \
        sodium gluten dairy vitamins vitamin check_up checkup physical_therapy pt pound tennis football soccer \
        basketball volleyball badminton golf hockey rugby baseball yoga_class exercise_class swimming_pool \
        running_shoes bodyfat waistline binge_eating emotional_eating overeating overeat stairs_at physically_active \
        a_run a_walk a_jog dieting_ junk binge_drinking drinking_alcohol lose_weight sugary salty fried greasy \
        processed_food home_cooked_meals smoke_free smokefree alcohol_free",
    "walk walks walking run runs running swim swimming bike biking cycle cycling hike hiking ride bikes lift \
        lifting stretch stretching stretches train training sport sports climb climbing martial karate judo boxing \
        skating skiing rowing surfing eat eats eating drink drinks food foods meal meals water breakfast lunch \
        dinner salad salads meat pizza chocolate sweets candy cake fries bread cheese rice recipe_healthy wine tea \
        steps miles mile km kilometers kilometres shape fit body active mile_run fitbit personal_trainer bodyweight \
        athletic athlete bed wake awake sleepy tired energy sit sitting stand standing healthy health_care hospital \
        clinic medical nurse blood diagnosis pregnancy pounds_of treadmill elliptical rep reps sets distance pace \
        race races sprint laps lengths length pool garmin strava dance dancing skin hair nails nail shave bath wash \
        face lotion greens protein_shake oats fish chicken nutrition nutrients appetite binge crisps chips \
        outdoors_walk balance_exercises fall falls grip limb knee back hip shoulder neck legs arms core eat_more \
        eat_less watch_what portion_size lap freestyle breaststroke dumbbell dumbbells kettlebell weightlifting \
        ballet_class stretchy sprinting hydration_goal bottle bottles litre litres liter liters ounces oz milk juice \
        smoothie smoothies nuts beans lentils potatoes spinach broccoli apple apples banana bananas berries soup \
        hungry hunger cravings craving gum denture skin_care moisturise moisturize haircut hair_care optician \
        physician gp surgeon vaccine vaccination flu_shot screening mammogram blood_test blood_sugar inhaler \
        migraine headaches headache arthritis breath breathless oxygen cpap walking_stick crutches prosthesis \
        sleep_schedule lights_out rest_day melatonin caffeine_after heartburn binge_watch_no bloating bowel fluids \
        eyesight hearing_aid toes toe ankle wrist finger fingers chest",
    "hours rest diet_plan sweat sweating strong strength stronger cup cups glass glasses regularly outdoors plate",
];
