//! Words of the area relationships: those that settle it, those that speak for it, those that hint at it.

pub(in crate::coach) const LISTS: [&str; 3] = [
    "friend friends friendship friendships family husband wife spouse boyfriend girlfriend fiance fiancee mum mom \
        mother dad father parent parents son sons daughter kids kid child children brother sister sibling grandma \
        grandpa grandmother grandfather grandparent niece nephew cousin aunt uncle in_laws relatives relationship \
        relationships marriage wedding anniversary date dates dating romantic romance neighbour neighbor loved_ones \
        parenting partner date_night date_nights boys girls kiss hug social_life stepson stepdaughter fatherhood \
        motherhood roommate boundary boundaries amends forgive apologize apologise compliment compliments peer peers \
        potty_train toddler bestie bff reconnect reunion sex_life intimacy intimate family_time family_life \
        quality_time interrupt interrupting dinner_party dinner_parties social_skills conflict_resolution client \
        condescending bestfriend soulmate godchild stepchild date_my foster_child babysit babysitting mother_in_law \
        couples couple_time",
    "people others together social socialise socialize sociable friendly talk talks talking conversation \
        conversations chat listen listening communicate communication invite invitation meet meetup gathering \
        gatherings party host entertain stranger strangers smile greet greeting club someone everyone everybody \
        somebody argue argument arguments quarrel yell yelling shout shouting cuss cussing swear swearing gossip \
        love loving lonely loneliness nice nicer kind kinder kindness rude mean polite empathy empathetic jealous \
        judging judge revenge ex divorce breakup crush flirt marry propose adopt_a call_back go_out encouragement \
        guests guest visitors birthday birthdays gift gifts women men girl guy man team trivia interaction \
        interactions turn_taking share sharing thank thankful_to letters_to letter_to note_to notes_to postcard \
        postcards condolence support_group cuddle appreciate appreciation reciprocal clingy needy selfish vulnerable \
        trust trusting argumentative assertive pen_pal community_group hang hangout note notes letter letters \
        get_out_of_the_house leave_the_house get_out_more out_with social_activity phone_call phone_calls \
        phone_number neighbours neighborhood hugs embarrass patronizing criticise criticize nag nagging lie lying \
        honest_with tolerate quarrels bully bullying flirting single dance_partner coffee_with tea_with lunch_with \
        dinner_with walk_with drunk_text birthday_card thank_you",
    "call phone ring text message visit dinner lunch helping help group community company they them him her \
        dance_with write_to listening_to say ask tell support card cards relationship_with facetime skype zoom",
];
