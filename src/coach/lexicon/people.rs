//! Words of the area relationships: those that settle it, those that speak for it, those that hint at it.

pub(in crate::coach) const LISTS: [&str; 3] = [
    "amend anniversary apologise apologize aunt babysit bestfriend bestie bff boundary boy boyfriend brother child \
        children client compliment condescending conflict_resolution couple_time couples cousin dad date date_my \
        date_night date_nights dates daughter dinner_parties dinner_party family family_life family_time father \
        fatherhood fiance fiancee forgive foster_child friend friendship girl girlfriend godchild grandfather grandma \
        grandmother grandpa grandparent hug husband in_laws interrupt intimacy intimate kid kiss loved_ones marriage mom \
        mother mother_in_law motherhood mum neighbor neighbour nephew niece parent parenting partner peer potty_train \
        quality_time reconnect relationship relatives reunion romance romantic roommate sex_life sibling sister \
        social_life social_skills son soulmate spouse stepchild stepdaughter stepson toddler uncle wedding wife",
    "adopt_a appreciate appreciation argue argument argumentative assertive birthday birthday_card breakup bully \
        call_back chat clingy club coffee_with communicate communication community_group condolence conversation \
        criticise criticize crush cuddle cuss dance_partner dinner_with divorce drunk_text embarrass empathetic empathy \
        encouragement entertain everybody everyone ex flirt friendly gathering get_out_more get_out_of_the_house gift \
        go_out gossip greet guest guy hang hangout honest_with host hugs interaction invitation invite jealous judge \
        kind kinder kindness leave_the_house letter letter_to letters_to lie listen loneliness lonely love loving \
        lunch_with lying man marry mean meet meetup men nag needy neighborhood nice nicer note note_to notes notes_to \
        others out_with party patronizing pen_pal people phone_call phone_calls phone_number polite postcard propose \
        quarrel reciprocal revenge rude selfish share shout single smile sociable social social_activity socialise \
        socialize somebody someone stranger support_group swear talk tea_with team thank thank_you thankful_to together \
        tolerate trivia trust trusting turn_taking visitor vulnerable walk_with women yell",
    "ask call card cards community company dance_with dinner facetime group help her him listening_to lunch message \
        phone relationship_with ring say skype support tell text them they visit write_to zoom",
];
