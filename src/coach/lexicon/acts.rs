//! Verbs, in their plain form, by how much of them can be seen.

/// Verbs that only give a direction.
pub(in crate::coach) const AIM: &str = "\
    improve manage develop focus enhance strengthen maintain balance handle control cope deal grow strive cultivate \
    nurture foster embrace regulate overcome tame deepen boost optimise optimize maximise maximize evolve progress \
    prioritise prioritize perform thrive succeed excel flourish function adapt figure better heal recover live \
    conquer work_on work_through work_towards work_toward move_towards moving_towards move_toward take_care \
    better_care good_care perfect_care care_of watch_what get_over get_past move_on let_go come_to stand_up \
    put_myself get_to_know open_up slow_down calm_down lighten address tackle resolve navigate process regain \
    rebuild restore discover explore advance communicate refine sharpen reconnect integrate establish_boundaries \
    level_up turn_around grow_as";

/// Verbs for what happens inside a person.
pub(in crate::coach) const INNER: &str = "\
    worry care enjoy love trust forgive accept believe think appreciate judge regret overthink procrastinate waste \
    hope heal grieve respect understand realise realize dwell obsess doubt stress value cherish admire fear dream \
    wish want need feel hate resent envy panic ruminate assume expect mind know remember forget blame reframe \
    recognise recognize acknowledge welcome tolerate like prefer bother hold_on suffer compare neglect settle dread \
    stress_out over_think relax freak care_less experience matter identify notice struggle";

/// Verbs that say little without what comes after them.
pub(in crate::coach) const LIGHT: &str = "\
    do make take have give keep put set try share use hold bring let go come create build find gain reach achieve \
    attain work invest become be get stay remain return turn lose add implement establish demonstrate show spend \
    catch learn start begin continue change see move look increase decrease reduce cut limit minimise minimize quit \
    stop avoid lower raise engage seek commit follow allow help encourage ensure follow_through carry incorporate \
    include provide receive leave pick choose consider attempt aim complete fulfil fulfill accomplish up lessen \
    maintain happen pursue end eliminate finally";

/// Verbs for something that others could see or that leaves something to be seen.
pub(in crate::coach) const ACT: &str = "\
    walk run jog swim cycle bike hike climb dance stretch exercise train lift ride row ski skate surf eat drink cook \
    bake fry grill sleep wake nap snooze brush floss shower bathe wash shave smoke vape call phone ring text email \
    message write read draw paint sing play practice practise study revise meet visit invite ask tell talk speak say \
    chat listen greet smile hug kiss thank compliment apologize apologise interrupt yell shout swear cuss argue lie \
    gossip clean tidy sweep mop vacuum dust iron fold declutter organize organise sort unpack pack fix repair \
    renovate redecorate decorate mow water plant garden weed harvest feed pet groom adopt foster_a buy sell shop pay \
    save donate earn budget sign file print scan post publish blog tweet apply interview graduate enrol enroll \
    register attend join volunteer teach tutor coach present speak_up host entertain travel drive fly sail camp fish \
    hunt drop visit_to meditate journal pray breathe sit stand kneel rest log track record measure weigh count plan \
    schedule list book order cancel check review watch code program compose design sew knit crochet carve craft film \
    photograph finish submit hand_in turn_in turn_off switch_off put_away throw_away give_away get_up get_out \
    get_rid wake_up sign_up go_to go_out go_for eat_out dine open close lock charge unplug mute unsubscribe delete \
    uninstall tip vote run_for network date marry propose divorce reply respond answer return_to solve recycle \
    compost bite chew scratch pick_at nag scroll text_back call_back hit kick raise_my raise_their elope \
    demonstrate_how memorise memorize recite translate subscribe stand_on unfollow block deliver pick_up drop_off \
    stop_by complain lose_weight gain_weight lose_some gain_muscle";
