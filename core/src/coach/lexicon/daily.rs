//! Lexicon of the area "daily living", in three lists: strong, middling and weak words.

pub(in crate::coach) const LISTS: [&str; 3] = [
    "account adl apartment bank basement bathroom bedroom bill bring_lunch budget calendar car chore cleaning \
        closet clutter cook credit_card credit_score cupboard debt declutter dishes dishwasher document dressing \
        drive driver's eat_out eating_out electricity emergency_fund errand facebook fb finances financial \
        financially garage get_rid grocery hoover household housework inbox instagram insurance internet ironing \
        kitchen land laundry lawn licence license loan make_my_bed make_the_bed meal_prep minimalism minimalist \
        mortgage mow overspending pantry paperwork pension phone phones planner plumber procrastinate \
        procrastination property reddit redecorate renovate renovation rent retire retirement routine saving \
        schedule screen scroll shopping smartphone snapchat social_media socialmedia spending spreadsheet storage \
        take_out takeaway takeout tax throw_away tidy tiktok toileting twitter unsubscribe utility vacuum wardrobe \
        wash_up washing_machine washing_up envelope envelopes letterbox council council_tax benefits \
        universal_credit housing landlord tenancy tenant lease move_house moving_house damp mould leak boiler \
        heating lightbulb fence hedge mend diy wallpaper curtains blinds worktop worktops tap hob freezer cooker \
        kettle crockery bins hoovering mopping dusting bed_sheets hang_up hang_out_the_washing hang_up_the_washing \
        laundrette launderette dry_cleaning groceries food_shop weekly_shop shopping_list overdraft standing_order \
        direct_debit savings isa roth owe instalment arrears driving_licence driving_license driving_test \
        driving_lesson driving_lessons mot bus_pass taxi get_dressed getting_dressed to_do_list to_do_lists fill_in \
        fill_out paperless screen_time notifications wifi packed_lunch batch_cook meal_planning cook_from_scratch \
        from_scratch electrician handyman bailiff debts credit_cards bank_account payday_loan savings_account \
        bank_statement budgeting spend_less overspend online_shopping shopping_spree impulse_buy clear_out \
        spring_clean tidy_up tidying clean_up washing_basket washing_line washing_pile spare_room living_room \
        dining_room hallway attic cellar kitchen_table bathtub shower_curtain light_bulbs smoke_alarm fire_alarm \
        door_lock front_door spare_key keys house_keys house_work put_away_clothes wash_the_dishes wash_the_car \
        car_wash car_tax satnav motorway bus_stop timetable train_ticket public_transport the_bus the_train \
        the_tube electricity_bill gas_bill water_bill phone_bill unopened my_post the_post letters_from_the_bank \
        passport_renewal renew_my_passport car_insurance home_insurance sim_card phone_contract power_of_attorney \
        write_a_will estate_agent removal_van moving_boxes moving_box pack_a_bag pet_food vet_bill",
    "afford alarm allowance amazon appointment backup backyard bag bedding bin boxes bus buy carpet cash chair \
        charity_shop checklist clean cleaned clothes clothing computer cost coupon device dirty dollar \
        donate_clothes door drawer dryer filter appliance dress dust early ebay electronic fall_risk files fix flat \
        folder fridge fuel function furniture gas home house independence invest_in iron key late lateness list \
        mail make_up makeup mall mattress mechanic mess messy microwave money morning_routine move netflix on_time \
        organisation organise organization organize organized outfit oven pack parking password pay petrol pillow \
        plan post_office price product productive punctual punctuality purchase receipt recycling repair replace \
        review room rubbish safety save shed sheet shelf shelves shoes shop sink skincare sofa sort sorting spend \
        store subscription supermarket tardy television thrift tire toilet transport trash tv tyre undress unpack \
        wallet waste yard drawers cutlery pans pots saucepan mug tea_towel towels towel rug stain mirror windows \
        roof gutter gate lamp bulb battery charger charge plug cable router laptop app apps mailbox filing binder \
        receipts cheque coins purse budget_sheet bargain secondhand second_hand vinted gumtree jumble trolley queue \
        checkout till cashpoint cash_machine reminder reminders alarm_clock snooze_button timer sticky_note \
        tidy_desk keep_tidy socks shirt shirts coat laces ironing_board hanger hangers dressing_gown make_breakfast \
        make_dinner make_lunch cook_dinner leftovers cupboards tins dishcloth sponge bleach detergent broom nappy \
        nappies potty pushchair pram school_run car_seat flat_tyre garage_door drive_to parking_permit train_fare \
        tram ferry_ticket crossing grab_rail carers_allowance blue_badge pip disability_benefit housing_form \
        application_form council_form forms paper_work benefit rent_arrears noise_complaint move_out move_in moving \
        own_place my_own_place flatshare",
    "day dinner distraction email lunch meal morning waking window leave_the_flat indoors",
];
