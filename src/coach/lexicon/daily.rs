//! Words of the area daily living: those that settle it, those that speak for it, those that hint at it.

pub(in crate::coach) const LISTS: [&str; 3] = [
    "401k account adl apartment attic bank basement bathroom bedroom bill bin_bags bring_lunch budget budget_app \
        bus_pass calendar car chore clean_my clean_the cleaning closet clutter condo cook council_tax credit_card \
        credit_cards credit_score cupboard daily_routine de-clutter debt declutter deep_clean dishes dishwasher \
        do_the_dishes document donations_to dressing drive driver's driving_lessons driving_license driving_test \
        dry_january_no dusting eat_out eating_out electricity email_inbox emergency_fund errand estate_planning \
        evening_routine facebook fb finances financial financially garage get_rid grocery grocery_shop \
        grooming_independently gutter home_safety hoover house_cleaning household housework hsa inbox income_tax \
        independent_living instagram insurance internet ira ironing kitchen land last_will laundry lawn licence license \
        living_room loan lunch_to make_my_bed make_the_bed meal_plan meal_planning meal_prep minimalism minimalist \
        mortgage mow my_bed_made my_phone no_phone no_spend oil_change online_shopping overspending pack_lunch \
        packed_lunch pantry paperwork passport_renewal pay_my_bills pension phone phone_free phone_in phones planner \
        plumber procrastinate procrastination property reddit redecorate renovate renovation rent retire retirement roth \
        routine safety_awareness save_money saving schedule screen screen_free screen_time scroll shop_online shopping \
        side_hustle_money smartphone snapchat social-media social_media socialmedia spare_room spend_less spend_money \
        spending spreadsheet starbuck storage student_loan student_loans take_out takeaway takeout tax throw_away tidy \
        tiktok time_management to-do to_do_list toileting tumble_dryer twitter unsubscribe utility vacuum wardrobe \
        wash_clothes wash_dishes wash_my_clothes wash_the_car wash_the_dishes wash_up washing_machine washing_up \
        waste_time wasting_time water_bill weekly_review will_and write_a_will",
    "afford alarm alarm_clock allowance amazon appointment appointments_on attic_boxes backup backyard bag \
        bank_statement bathroom_sink bedding bin birthday_list boxes bus buy carpet cash chair charity_shop checklist \
        clean cleaned clothes clothing coin commute_by computer cost coupon curtain device dirty dishes_every dollar \
        donate_clothes door drawer dress dust early ebay electronic fall_risk files fix flat folder fridge fuel function \
        furniture garden_shed garden_waste gas grocery_list hair_products home house independence invest_in iron key \
        late lateness list mail mail_box make_up makeup mall market_shopping mattress mechanic mess messy microwave \
        money morning_routine move netflix new_clothes on_time organisation organise organised organization organize \
        organized outfit oven pack paint_the parking password pay petrol pillow plan post_office price product \
        productive productive_thing productively punctual punctuality purchase receipt recycling repair replace review \
        room rubbish rubbish_bins safety save savings_account screen-free shed sheet shelf shelves shoes shop \
        shower_curtain sink skincare sofa sort sorting spend store subscription supermarket tardy television thrift \
        timer tire toilet toolbox transport trash tv tyre undress unpack upper_body_dressing utensil video_games_less \
        voicemail wallet waste windowsill wires yard",
    "day day-to-day dinner distraction email lists_of lunch meal morning waking window",
];
