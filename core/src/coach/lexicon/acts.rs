//! Verbs in their base form, grouped by how visible the act is.

/// Verbs that state only a direction.
pub(in crate::coach) const AIM: &str = "\
    adapt address advance balance better better_care boost calm_down care_of come_to communicate conquer control cope \
    cultivate deal deepen develop discover embrace enhance establish_boundaries evolve excel explore figure flourish \
    focus foster function get_over get_past get_to_know good_care grow grow_as handle heal improve integrate let_go \
    level_up lighten live maintain manage maximise maximize move_on move_toward move_towards moving_towards navigate \
    nurture open_up optimise optimize overcome perform prioritise prioritize process progress rebuild reconnect \
    recover refine regain regulate resolve restore sharpen slow_down stand_up strengthen strive succeed tackle \
    take_care tame thrive turn_around work_on work_through work_toward work_towards";

/// Verbs for inner events.
pub(in crate::coach) const INNER: &str = "\
    accept acknowledge admire appreciate assume believe blame bother care care_less cherish compare doubt dread dream \
    dwell enjoy envy expect experience fear feel forget forgive freak grieve hate heal hold_on hope identify judge \
    know like love matter mind need neglect notice obsess over_think overthink panic prefer procrastinate realise \
    realize recognise recognize reframe regret relax remember resent respect ruminate settle stress stress_out \
    struggle suffer think tolerate trust understand value want waste welcome wish worry";

/// Verbs that say little without their object.
pub(in crate::coach) const LIGHT: &str = "\
    accomplish achieve add aim allow attain attempt avoid be become begin bring build carry catch change choose come \
    commit complete consider continue create cut decrease demonstrate do eliminate encourage end engage ensure \
    establish finally find follow follow_through fulfil fulfill gain get give go happen have help hold implement \
    include incorporate increase invest keep learn leave lessen let limit look lose lower maintain make minimise \
    minimize move pick provide pursue put quit raise reach receive reduce remain return see seek set share show spend \
    start stay stop take try turn up use work";

/// Verbs for visible acts, or acts that leave something visible.
pub(in crate::coach) const ACT: &str = "\
    adopt answer apologise apologize apply argue ask attend bake bathe bike bite block blog book breathe brush budget \
    buy call call_back camp cancel carve charge chat check chew clean climb close coach code complain compliment \
    compose compost cook count craft crochet cuss cycle dance date declutter decorate delete deliver design dine \
    divorce donate draw drink drive drop drop_off dust earn eat eat_out email enrol enroll entertain exercise feed \
    file film finish fish fix floss fly fold fry gain_muscle gain_weight garden get_out get_rid get_up give_away \
    go_for go_out go_to gossip graduate greet grill groom hand_in harvest hike hit host hug hunt interrupt interview \
    invite iron jog join journal kick kiss kneel knit lie lift list listen lock log lose_weight marry measure \
    meditate meet memorise memorize message mop mow mute nag nap network open order organise organize pack paint pay \
    pet phone photograph pick_at pick_up plan plant play post practice practise pray present print program publish \
    put_away read recite record recycle redecorate register renovate repair reply respond rest return_to review \
    revise ride ring row run sail save say scan schedule scratch scroll sell sew shave shop shout shower sign sign_up \
    sing sit skate ski sleep smile smoke snooze solve sort speak speak_up stand stop_by stretch study submit \
    subscribe surf swear sweep swim switch_off talk teach tell text thank throw_away tidy tip track train translate \
    travel turn_in turn_off tutor tweet unfollow uninstall unpack unplug unsubscribe vacuum vape visit volunteer vote \
    wake wake_up walk wash watch water weed weigh work_out working_out write yell";
