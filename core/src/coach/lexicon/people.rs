//! Lexicon of the area "relationships", in three lists: strong, middling and weak words.

pub(in crate::coach) const LISTS: [&str; 3] = [
    "amend anniversary apologise apologize aunt babysit bestie bff boundary boy boyfriend brother child children \
        client compliment conflict_resolution couples cousin dad date dates daughter family father fiance fiancee \
        forgive friend friendship girl girlfriend grandfather grandma grandmother grandpa grandparent hug husband \
        in_laws interrupt intimacy intimate kid kiss marriage mom mother mum neighbor neighbour nephew niece parent \
        parenting partner peer quality_time reconnect relationship relatives reunion romance romantic roommate \
        sibling sister son soulmate spouse toddler twin uncle wedding wife stepmother stepfather stepdad stepmum \
        stepmom stepson stepdaughter stepchild stepsister stepbrother godmother godfather godchild godson \
        goddaughter grandson granddaughter grandchild grandchildren grandkids gran granny nan nana grandad granddad \
        auntie fiancé fiancée hubby missus carer caregiver housemate flatmate lodger mate pal buddy bridesmaid \
        newborn baby teenager teen triplets foster_carer foster_child babysitter babysitting childminder \
        mother_in_law father_in_law sister_in_law brother_in_law son_in_law daughter_in_law in_law loved_ones \
        loved_one dating date_night tinder proposal vows affection affectionate closeness apology reconcile \
        reconciliation estranged bicker squabble fall_out fall_out_with make_up_with get_along get_on_with \
        get_along_with small_talk eye_contact people_pleasing people_pleaser playdate catch_up hang_out \
        hang_out_with parents_evening kin godparent jealousy custody visitation social_life best_man best_friend \
        old_friends school_friends next_door sex sexual sex_life love_life honeymoon grudge family_time \
        family_dinner school_gate row_with pick_a_row pick_a_fight",
    "appreciate appreciation argue argument birthday breakup bully call_back chat clingy club coffee_with \
        communicate communication conversation criticise criticize crush cuddle cuss dinner_with divorce embarrass \
        empathetic empathy encouragement entertain everybody everyone ex flirt friendly gathering get_out_more \
        get_out_of_the_house gift go_out gossip greet guest guy hang host interaction invitation invite jealous \
        judge kind kinder kindness leave_the_house letter lie listen loneliness lonely love loving lunch_with lying \
        man marry mean meet meetup men nag neighborhood nice note notes others out_with party pen_pal people \
        phone_call phone_number postcard quarrel revenge share shout single smile social socialise socialize \
        somebody someone stranger swear talk tea_with team thank thankful_to together tolerate trivia trust \
        trusting visitor walk_with women yell pub acquaintance companion companionship confide befriend rapport \
        sulk bond bonding rivalry gentleman ladies folk folks crowd introduce introduction hospitality chatty \
        reply_to write_back snap_at snapping_at say_hello say_hi say_sorry meal_with come_round sleepover \
        barbecue_with neighbourly affair cheating cheat betray betrayal trustworthy introvert extrovert shy shyness \
        assertive vulnerable listener open_up open_up_to rely depend_on holding_hands hold_hands",
    "ask call card cards community company dance_with dinner facetime group help her him lunch message phone \
        ring say skype support tell text them they visit write_to zoom lend borrow helper",
];
