//! Lexicon of the area "physical health", in three lists: strong, middling and weak words.

pub(in crate::coach) const LISTS: [&str; 3] = [
    "10k 5k abs aerobic alcohol asleep asthma badminton baseball basketball bathe bedtime beer bench_press bmi \
        booze caffeine calorie cannabis carb cardio check_up checkup chin_up cholesterol cigarette coffee crossfit \
        dairy deadlift dental dentist dessert hearing diabetes diabetic diet dieting doctor drinking drug drunk \
        endurance exercise exercise_routine exercises fibre fitness fizzy flexibility floss football fried fruit \
        fun_run gait gluten golf greasy gym handstand health healthier healthy_eating heart_rate hockey hydrate \
        hydration hygiene injury insomnia insulin jog junk kg kilo lb lbs liquor lose_weight marathon marijuana \
        massage meatless med medication medicine mobility muscle nap nicotine obese overeat overweight pain painful \
        physical physio physiotherapy pilates pill plank pop portion posture pound powerlifting protein pt pull_up \
        push_up pushup push_ups rehab rehabilitation rugby salt salty shower six_pack sleep smoke snack snooze sober \
        sobriety soccer soda sodium spinning squat stair stamina step_count sugar sugary sunscreen surgery teeth \
        tennis tobacco tooth triathlon vape veg vegan vegetable vegetarian veggies vitamin volleyball waist wake_up \
        walker weed weigh weight wheelchair work_out working_out workout yoga zumba",
    "active appetite apple arms arthritis athlete athletic awake back banana bath bean bed berries bike bikes \
        binge bloating blood body bodyweight bottle boxing bread breakfast breath breathless broccoli cake candy \
        cheese chest chicken chip chocolate climb clinic core craving cycle energetic nighter dance diagnosis dinner \
        distance drink dumbbell eat energy eyesight face fall finger fish fit fitbit flu_shot fluid food fries gp \
        greens grip hair haircut headache healthy heartburn hike hip hospital hunger hungry inhaler juice karate \
        kettlebell kilometer kilometres km knee lap leg length lift liter litre lunch mammogram martial meal meat \
        medical melatonin migraine mile milk moisturise moisturize nail neck nurse nut nutrient nutrition ounces oz \
        pace physician pizza pool potatoes pregnancy race rep rest_day rice ride rowing run salad screening sets \
        shape shave shoulder sit skating skiing skin sleep_schedule sleepy smoothie soup spinach sport sprint stand \
        steps strava stretch stretches surfing surgeon sweet swim tea tired toe train training treadmill vaccination \
        vaccine wake walk wash water weightlifting wine wrist",
    "cup glass hours outdoor plate regularly rest strength strong sweat",
];
