//! Lexicon of the area "daily living", in three lists: strong, middling and weak words.

pub(in crate::coach) const LISTS: [&str; 3] = [
    "account adl apartment bank basement bathroom bedroom bill bring_lunch budget calendar car chore cleaning closet \
        clutter cook credit_card credit_score cupboard debt declutter dishes dishwasher document dressing drive \
        driver's eat_out eating_out electricity emergency_fund errand facebook fb finances financial financially \
        garage get_rid grocery hoover household housework inbox instagram insurance internet ironing kitchen land \
        laundry lawn licence license loan make_my_bed make_the_bed meal_plan meal_prep minimalism minimalist \
        mortgage mow overspending pantry paperwork pension phone phones planner plumber procrastinate \
        procrastination property reddit redecorate renovate renovation rent retire retirement routine saving \
        schedule screen scroll shopping smartphone snapchat social_media socialmedia spending spreadsheet storage \
        take_out takeaway takeout tax throw_away tidy tiktok toileting twitter unsubscribe utility vacuum wardrobe \
        wash_up washing_machine washing_up envelope council benefits housing landlord tenancy tenant lease damp \
        mould leak boiler heating fence hedge mend diy wallpaper curtains blinds tap freezer cooker kettle bins \
        dusting savings isa roth owe arrears mot taxi notifications wifi electrician hallway attic cellar bathtub \
        keys motorway timetable universal_credit hang_up food_shop direct_debit fill_in fill_out from_scratch \
        credit_cards clear_out train_ticket the_train the_tube my_post the_post passport_renewal renew_my_passport \
        write_a_will estate_agent paycheck crypto bitcoin stocks investment airbnb uber screen_time todo net_worth \
        credit_report driving_test driving_lesson driving_lessons bus_pass utensils shoelace zipper dmv homeowner \
        cup_of_tea digital_detox joint_account cutlery spoon fork button visa citizenship asylum immigration \
        handrail rail stairlift commode whatsapp ceiling the_washing smoke_alarm smoke_detector junk_mail bed_sheets \
        weekly_plan weekly_review parcel jar jacket trousers",
    "afford alarm allowance amazon appointment backup backyard bag bedding bin boxes bus buy carpet cash chair \
        charity_shop checklist clean cleaned clothes clothing computer cost coupon device dirty dollar \
        donate_clothes door drawer dryer filter appliance dress dust early ebay electronic files fix flat folder \
        fridge fuel function furniture gas home house independence invest_in iron key late lateness list mail \
        make_up makeup mall mattress mechanic mess messy microwave money morning_routine move netflix on_time \
        organisation organise organization organize organized outfit oven pack parking password pay petrol pillow \
        plan post_office price product productive punctual punctuality purchase receipt recycling repair replace \
        review room rubbish safety save shed sheet shelf shelves shoes shop sink skincare sofa sort sorting spend \
        store subscription supermarket tardy television thrift tire toilet transport trash tv tyre undress unpack \
        wallet waste yard pans pots mug towel rug stain mirror windows roof gutter gate lamp bulb battery charger \
        charge plug cable router laptop app apps mailbox filing binder cheque coins purse bargain secondhand trolley \
        queue checkout till reminder timer socks shirt coat laces hanger leftovers tins sponge bleach detergent \
        broom potty tram crossing pip forms benefit second_hand snooze_button make_breakfast make_dinner make_lunch \
        school_run train_fare application_form paper_work own_place my_own_place plastic errands vacuuming budgeted \
        organised",
    "day dinner distraction email lunch meal morning waking window indoors",
];
