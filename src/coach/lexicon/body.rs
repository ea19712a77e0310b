//! Words of the area physical health: those that settle it, those that speak for it, those that hint at it.

pub(in crate::coach) const LISTS: [&str; 3] = [
    "10k 5k a_jog a_run a_walk abs aerobic alcohol alcohol_free asleep asthma badminton baseball basketball bathe \
        bedtime beer bench_press binge_drinking binge_eating blood_pressure bmi body_fat body_weight bodyfat booze \
        caffeine calorie cannabis carb cardio check_up checkup chin_up chin_ups cholesterol cigarette clean_eating \
        coffee crossfit dairy deadlift dental dentist diabetes diabetic diet dieting dieting_ doctor drinking \
        drinking_alcohol drug drunk eat_better eat_healthier eat_healthy eat_well eating_habits emotional_eating \
        endurance energy_drinks exercise exercise_class exercise_routine exercises fast_food fibre fitness fizzy \
        flexibility floss football fried fruit fruit_and fun_run gait gluten go_to_bed golf greasy gym half_marathon \
        handstand health healthier healthy_eating heart_rate hockey home_cooked home_cooked_meals home_exercise hydrate \
        hydration hygiene injury insomnia insulin jog junk junk_food kg kgs kilo lb lbs liquor lose_weight marathon \
        marijuana massage meatless med medication medicine mobility muscle nap nicotine obese overeat overweight pain \
        painful physical physical_therapy physically_active physio physiotherapy pilates pill plank pop portion posture \
        pound powerlifting processed_food protein pt pull_up pull_ups pullup push_up push_ups pushup rehab \
        rehabilitation rugby running_shoes salt salty shower sit_ups situp six_pack sleep smoke smoke_free smokefree \
        snack snooze sober sobriety soccer soda sodium spinning squat stair stairs_at stamina step_count \
        strength_training sugar sugary sunscreen surgery swimming_pool teeth tennis to_bed tobacco tooth triathlon vape \
        veg vegan vegetable vegetarian veggies vitamin volleyball waist waistline wake_up walker water_intake weed weigh \
        weight wheelchair work_out working_out workout yoga yoga_class zumba",
    "active ankle appetite apple arms arthritis athlete athletic awake back balance_exercises ballet_class banana \
        bath bean bed berries bike bikes binge binge_watch_no bloating blood blood_sugar blood_test body bodyweight \
        bottle bowel boxing bread breakfast breaststroke breath breathless broccoli caffeine_after cake candy cheese \
        chest chicken chip chocolate climb clinic core cpap craving crisp crutches cycle dance denture diagnosis dinner \
        distance drink dumbbell eat eat_less eat_more elliptical energy eyesight face fall finger fish fit fitbit \
        flu_shot fluid food freestyle fries garmin gp greens grip gum hair hair_care haircut headache health_care \
        healthy hearing_aid heartburn hike hip hospital hunger hungry hydration_goal inhaler judo juice karate \
        kettlebell kilometer kilometres km knee lap leg length lentil lift lights_out limb liter litre lotion lunch \
        mammogram martial meal meat medical melatonin migraine mile mile_run milk moisturise moisturize nail neck nurse \
        nut nutrient nutrition oat optician ounces outdoors_walk oxygen oz pace personal_trainer physician pizza pool \
        portion_size potatoes pounds_of pregnancy prosthesis protein_shake race recipe_healthy rep rest_day rice ride \
        rowing run salad screening sets shape shave shoulder sit skating skiing skin skin_care sleep_schedule sleepy \
        smoothie soup spinach sport sprint stand steps strava stretch stretches stretchy surfing surgeon sweet swim tea \
        tired toe train training treadmill vaccination vaccine wake walk walking_stick wash watch_what water \
        weightlifting wine wrist",
    "cup diet_plan glass hours outdoor plate regularly rest strength strong sweat",
];
