//! Lexicon of the area "physical health", in three lists: strong, middling and weak words.

pub(in crate::coach) const LISTS: [&str; 3] = [
    "10k 5k abs aerobic alcohol asleep asthma baby_weight badminton baseball basketball bathe bedtime beer \
        bench_press bmi booze caffeine calorie cannabis carb cardio check_up checkup chin_up cholesterol cigarette \
        coffee crossfit dairy deadlift dental dentist dessert hearing diabetes diabetic diet dieting doctor drinking \
        drug drunk endurance exercise exercise_routine exercises fibre fitness fizzy flexibility floss football \
        fried fruit fun_run gait gluten golf greasy gym handstand health healthier healthy_eating heart_rate hockey \
        hydrate hydration hygiene injury insomnia insulin jog junk kg kilo lb lbs liquor lose_weight marathon \
        marijuana massage meatless med medication medicine mobility muscle nap nicotine obese overeat overweight \
        pain painful physical physio physiotherapy pilates pill plank pop portion posture pound powerlifting protein \
        pt pull_up push_up pushup push_ups rehab rehabilitation rugby salt salty shower six_pack sleep smoke snack \
        snooze sober sobriety soccer soda sodium squat stair stamina step_count sugar sugary sunscreen surgery teeth \
        tennis tobacco tooth triathlon vape veg vegan vegetable vegetarian veggies vitamin volleyball waist wake_up \
        walker weed weigh weight wheelchair work_out working_out workout yoga zumba smear mri jab booster eyes \
        prescription tablet dose bandage wound rash eczema acne itch allergy allergic cancer chemo chemotherapy \
        radiotherapy dialysis stroke epilepsy seizure fatigue dizziness nausea bowel bladder constipation menopause \
        contraception fertility pregnant midwife dermatologist paramedic ambulance pharmacist pharmacy deodorant \
        shampoo toothbrush toothpaste porridge cereal crisps biscuit pasta oats yogurt supper pint cider gin vodka \
        rum whisky whiskey lager hangover netball cricket squash archery fencing judo elliptical trampoline \
        gymnastics softball lacrosse painkillers antibiotics supplements fasting kidney liver lungs thyroid prostate \
        mole breast breastfeeding catheter brace x_ray eye_test side_effects heart_attack ice_cream five_a_day \
        dry_january ping_pong five_a_side couch_to_5k tai_chi lie_in early_night hiit burpee lunge peloton ironman \
        parkour bouldering pickleball pullup situp macros keto chiropractor acupuncture orthodontist glucose \
        hypertension copd ibs fibromyalgia sciatica endometriosis pcos tinnitus vertigo dementia osteoporosis \
        ambulate oxygen incontinence sober_october half_marathon blood_pressure blood_sugar fast_food junk_food \
        soft_drink range_of_motion joint ligament tendon spine jaw heel thumb calf lump cataract hernia gout ulcer \
        tumour tumor anaemia hiv lupus parkinson's sclerosis psoriasis concussion sprain fracture sinus a1c biopsy \
        colonoscopy transplant pacemaker stoma ivf hormone hrt cpap apnoea apnea flare coeliac angina statin \
        pelvic_floor frame zimmer cane crutch prosthesis prosthetic splint orthotic kerb curb parkrun rounders \
        kickboxing taekwondo press_ups fitter cigar heroin cocaine opiate methadone detox lights_out snore sedentary \
        bacon sausage pork beef steak carrot onion lentils avocado doughnut donut",
    "active appetite apple arms arthritis athlete athletic awake banana bath bean bed berries bike bikes binge \
        bloating blood body bodyweight bottle boxing bread breakfast breath breathless broccoli cake candy cheese \
        chest chicken chip chocolate climb clinic core craving cycle energetic dance diagnosis dinner distance drink \
        dumbbell eat energy eyesight face fall finger fish fit fitbit fluid food fries gp greens grip hair haircut \
        headache healthy heartburn hike hip hospital hunger hungry inhaler juice karate kettlebell kilometer \
        kilometres km knee lap leg length lift liter litre lunch mammogram martial meal meat medical melatonin \
        migraine mile milk moisturise moisturize nail neck nurse nut nutrient nutrition ounces oz pace physician \
        pizza pool potatoes pregnancy race rep rest_day rice ride rowing run salad screening sets shape shave \
        shoulder sit skating skiing skin sleep_schedule sleepy smoothie soup spinach sport sprint stand steps strava \
        stretch stretches surfing surgeon sweet swim tea tired toe train training treadmill vaccination vaccine wake \
        walk wash water weightlifting wine wrist ankle elbow ear foot feet tummy stomach belly throat cough fever \
        flu virus infection symptom symptoms vomit sick illness disabled disability exhausted exhaustion scratch \
        bruise swelling ache sore stiff stiffness oatmeal egg tuna salmon tofu curry noodles burger mcdonald's \
        pudding jelly sandwich toast honey crackers cordial lemonade espresso latte bite chewing digestion cyclist \
        swimmer runner bowls paddle wrestling sparring planks bathing showering hydrated dehydrated lying_down \
        lie_down warm_up cool_down my_back lower_back bad_back slim skinny toned glasses hamstring bicep \
        jumping_jacks marathons snacks",
    "cup glass hours outdoor plate regularly rest strength strong sweat height pulse fresh_air",
];
