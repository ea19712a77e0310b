//! Lexicon of the area "relationships", in three lists: strong, middling and weak words.

pub(in crate::coach) const LISTS: [&str; 3] = [
    "amend anniversary apologise apologize aunt babysit bestie bff boundary boy boyfriend brother child children \
        client compliment conflict_resolution couples cousin dad date dates daughter family father fiance fiancee \
        forgive friend friendship girl girlfriend grandfather grandma grandmother grandpa grandparent hug husband \
        in_laws interrupt intimacy intimate kid kiss marriage mom mother mum neighbor neighbour nephew niece parent \
        parenting partner peer quality_time reconnect relationship relatives reunion romance romantic roommate \
        sibling sister son soulmate spouse toddler twin uncle wedding wife stepmother stepfather stepdad stepmum \
        stepmom stepson stepdaughter godfather grandson granddaughter grandchild grandchildren grandkids gran granny \
        nan nana grandad auntie fiancé fiancée hubby carer caregiver mate pal buddy bridesmaid newborn baby teenager \
        teen triplets tinder proposal vows affection affectionate closeness apology reconcile reconciliation \
        estranged kin jealousy custody visitation sex sexual honeymoon grudge in_law stand_up_for fall_out \
        fall_out_with make_up_with get_along get_on_with get_along_with eye_contact catch_up_with school_gate \
        row_with pick_a_row pick_a_fight bf gf coparent housemate godmother penpal loved_one loved_ones best_friend \
        significant_other date_night in_touch small_talk people_pleasing people_pleaser heartbreak breakups \
        other_half take_turns taking_turns playdate bicker bedtime_story nappy diaper nursery preschool daycare \
        sleepover pen_pal his_phone her_phone foster_care mama papa kind_to kinder_to nice_to nicer_to",
    "appreciate appreciation argue argument birthday breakup bully call_back chat clingy club coffee_with \
        communicate communication conversation criticise criticize crush cuddle cuss dinner_with divorce embarrass \
        empathetic empathy encouragement entertain everybody everyone ex flirt friendly gathering get_out_more \
        get_out_of_the_house gift go_out gossip greet guest guy hang host interaction invitation invite jealous \
        judge kind kinder kindness leave_the_house letter lie listen loneliness lonely love loving lunch_with lying \
        man marry mean meet meetup men nag neighborhood nice note notes others out_with party people phone_call \
        phone_number postcard quarrel revenge share shout single smile social socialise socialize somebody someone \
        stranger swear talk tea_with team thank thankful_to together tolerate trivia trust trusting visitor \
        walk_with women yell pub acquaintance companion companionship rapport bond rivalry gentleman ladies folk \
        crowd introduce introduction hospitality affair cheat betray betrayal trustworthy shy assertive vulnerable \
        listener rely reply_to write_back snap_at snapping_at meal_with come_round barbecue_with open_up open_up_to \
        depend_on holding_hands hold_hands teammate ghosting reunite",
    "ask call card cards community company dance_with dinner facetime group help her him lunch message phone ring \
        say skype support tell text them they visit write_to zoom lend borrow helper",
];
