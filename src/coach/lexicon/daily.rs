//! Words of the area daily living: those that settle it, those that speak for it, those that hint at it.

pub(in crate::coach) const LISTS: [&str; 3] = [
    "laundry dishes dishwasher vacuum vacuuming chore chores housework household declutter decluttering \
        minimalism minimalist closet wardrobe cupboard pantry garage basement attic budget budgeting bill bills debt \
        debts loan loans mortgage savings save_money spending overspending credit_card credit_cards student_loan \
        student_loans bank account ira iras roth hsa 401k retirement retire pension finances financial financially \
        taxes tax insurance will_and last_will write_a_will emergency_fund rent income_tax grocery groceries \
        grocery_shop shopping shop_online errand errands meal_plan meal_planning meal_prep planner to-do calendar \
        schedule routine routines phone phones screen screens screen_time social_media facebook fb instagram twitter \
        tiktok snapchat reddit internet scrolling scroll email_inbox inbox inboxes unsubscribe drive driving \
        driver's driving_license licence license car oil_change adl adls toileting dressing grooming_independently \
        independent_living safety_awareness home_safety eat_out eating_out take_out takeout takeaway takeaways \
        starbucks packed_lunch bring_lunch lunch_to pack_lunch passport_renewal paperwork documents storage \
        redecorate renovate redecorating renovation mow lawn gutters plumber apartment condo land property get_rid \
        throw_away de-clutter tidy tidying clutter kitchen bathroom bedroom living_room cook cooking cleaning \
        clean_my clean_the deep_clean house_cleaning procrastinate procrastinating procrastination online_shopping \
        wasting_time waste_time time_management daily_routine evening_routine to_do_list donations_to weekly_review \
        spend_less dry_january_no spend_money no_spend spare_room utility utilities electricity water_bill \
        spreadsheet ironing hoover hoovering dusting bin_bags washing_up wash_up washing_machine tumble_dryer \
        make_my_bed make_the_bed my_bed_made screen_free phone_free no_phone phone_in my_phone smartphone \
        social-media socialmedia driving_test driving_lessons bus_pass estate_planning council_tax budget_app \
        credit_score side_hustle_money wash_dishes wash_the_dishes do_the_dishes wash_clothes wash_my_clothes \
        wash_the_car pay_my_bills",
    "clean cleans cleaned mess messy dirty dust dishes_every sink fridge oven furniture house flat room rooms \
        garden_shed shed yard trash rubbish recycling bins sheets money save saving dollars dollar pay pays buy \
        buying purchase purchases purchasing cost price afford cash coins invest_in shop shops store stores clothes \
        clothing shoes outfit hair_products products skincare make_up makeup organise organize organised organized \
        organization organisation plan planning list lists appointment appointments bus transport tv television \
        netflix screen-free electronics devices device computer video_games_less late punctual on_time alarm \
        morning_routine early repair fix replace paint_the move moving pack unpack mail post_office bedding pillow \
        iron mail_box bag bags wasting productive productively productive_thing function functioning independence \
        fall_risk keys wallet backyard home spend review new_clothes amazon ebay waste safety sofa carpet curtains \
        windowsill garden_waste wires drawer drawers shelf shelves boxes attic_boxes rubbish_bins toolbox parking \
        mechanic tires tyres petrol gas fuel commute_by donate_clothes charity_shop birthday_list grocery_list timer \
        alarm_clock lateness tardy punctuality appointments_on voicemail password passwords backup files folders \
        subscriptions subscription bank_statement receipts receipt coupons thrift savings_account allowance \
        bathroom_sink toilet shower_curtain mattress sort sorting dress undress upper_body_dressing microwave chair \
        utensils mall supermarket market_shopping",
    "meal dinner lunch day morning window windows email emails day-to-day lists_of waking distraction \
        distractions",
];
