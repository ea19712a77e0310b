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
        push_up pushup push_ups rehab rehabilitation rugby salt salty shower six_pack sleep smoke snack snooze \
        sober sobriety soccer soda sodium spinning squat stair stamina step_count sugar sugary sunscreen surgery \
        teeth tennis tobacco tooth triathlon vape veg vegan vegetable vegetarian veggies vitamin volleyball waist \
        wake_up walker weed weigh weight wheelchair work_out working_out workout yoga zumba smear smear_test x_ray \
        mri blood_test blood_pressure blood_sugar jab flu_jab booster optician eye_test eyes prescription tablet \
        dose side_effects ointment bandage wound rash eczema psoriasis acne itch itching allergy allergic hayfever \
        copd cancer chemo chemotherapy radiotherapy dialysis stroke heart_attack epilepsy seizure fibromyalgia \
        fatigue chronic_fatigue chronic_pain dizziness nausea bowel bladder constipation ibs menopause pelvic_floor \
        contraception fertility postnatal pregnant midwife dermatologist chiropractor osteopath podiatrist \
        dietitian nutritionist paramedic ambulance pharmacist pharmacy hearing_aid hearing_aids deodorant flossing \
        mouthwash shampoo toothbrush toothpaste hairbrush sunburn porridge cereal crisps biscuit ice_cream \
        fast_food ready_meal pasta lentils oats yoghurt yogurt five_a_day supper pint cider gin vodka rum whisky \
        whiskey lager hangover dry_january cigs fags vaping rollies netball cricket rounders squash table_tennis \
        ping_pong five_a_side dodgeball archery fencing judo taekwondo kickboxing martial_arts bouldering \
        rowing_machine parkrun couch_to_5k elliptical exercise_bike spin_class trampoline skipping_rope tai_chi \
        qigong gymnastics aqua_aerobics softball lacrosse aerobics jogging jogger lie_in bedtimes oversleep \
        insomniac snore apnoea apnea sleep_apnea sleep_hygiene early_night sleeping_pill painkiller painkillers \
        ibuprofen inhalers antibiotics supplements fasting portion_control meal_plan calories weight_loss \
        weight_gain underweight overeating undereat arthritic rheumatism sciatica hernia kidney liver lungs thyroid \
        prostate mole breast hip_replacement knee_replacement crutches walking_stick walking_frame prosthesis \
        physiotherapist hydrotherapy chair_exercises exercise_class fitness_class swimming_pool swimming_lessons \
        walking_group vegetables dental_appointment breastfeed breastfeeding incontinence hot_flush catheter stoma \
        splint brace",
    "active appetite apple arms arthritis athlete athletic awake back banana bath bean bed berries bike bikes \
        binge bloating blood body bodyweight bottle boxing bread breakfast breath breathless broccoli cake candy \
        cheese chest chicken chip chocolate climb clinic core craving cycle energetic nighter dance diagnosis \
        dinner distance drink dumbbell eat energy eyesight face fall finger fish fit fitbit flu_shot fluid food \
        fries gp greens grip hair haircut headache healthy heartburn hike hip hospital hunger hungry inhaler juice \
        karate kettlebell kilometer kilometres km knee lap leg length lift liter litre lunch mammogram martial meal \
        meat medical melatonin migraine mile milk moisturise moisturize nail neck nurse nut nutrient nutrition \
        ounces oz pace physician pizza pool potatoes pregnancy race rep rest_day rice ride rowing run salad \
        screening sets shape shave shoulder sit skating skiing skin sleep_schedule sleepy smoothie soup spinach \
        sport sprint stand steps strava stretch stretches surfing surgeon sweet swim tea tired toe train training \
        treadmill vaccination vaccine wake walk wash water weightlifting wine wrist ankle elbow ear ears foot feet \
        hand_cream tummy stomach belly throat cough cold_sore fever flu virus infection symptom symptoms diarrhoea \
        vomit sick illness disabled disability exhausted exhaustion lying_down lie_down scratch scratching bruise \
        swelling ache aches aching sore stiff stiffness oatmeal eggs egg tuna salmon nuts tofu beans curry noodles \
        burger mcdonald's pudding jelly sandwich toast honey crackers cordial lemonade espresso latte caffeinated \
        decaf snacking bite nibble chewing digestion probiotics treadmills cycling cyclist swimmer runner hula_hoop \
        frisbee bowls paddle paddleboard kayaking wrestling sparring warm_up cool_down lunges burpees crunches \
        sit_up sit_ups planks reps pedometer step_counter smartwatch bathing showering hairwash wash_my_hair \
        brush_my_hair brush_my_teeth clip_nails toenails moisturiser lip_balm sun_cream hydrated dehydrated",
    "cup glass hours outdoor plate regularly rest strength strong sweat outdoors fresh_air height pulse",
];
