//! Words without an area: those that say nothing alone, judgements, feelings, people.

/// Words that say nothing by themselves.
pub(in crate::coach) const EMPTY: &str = "\
    i i'm i'll i'd i've im ill me my mine myself we us our ours ourselves you your yours he him his she her hers \
    they them their it its a an the and or but nor if than then so as of in on at to for with about from into onto \
    through over under by up down out off away back around across along among against between during before after \
    until till since while when where what which who whom whose why how that this these those there here again once \
    all any both each every few more most other some such no not only own same too very just also even still yet \
    ever never always often sometimes usually regularly consistently daily weekly monthly yearly nightly is am are \
    was were being been has had having does did will would shall should could can may might must don't dont doesn't \
    didn't won't can't cannot isn't aren't wasn't gonna wanna going able ability please maybe perhaps really \
    actually finally mostly least less fewer lot lots lot's much many bit little several enough quite rather almost \
    ok okay yes new resolution resolutions resolution's goal goals objective newyearsresolution newyear \
    newyearsresolutions intention intend plan_to try_to want_to trying serious seriously completely totally fully \
    entirely whole entire per number amount time_to someone's one's etc eg ie vs via everything something anything \
    nothing thing things stuff everyone's instead without within upon toward towards according regarding concerning \
    due based observed using use_of throughout especially specifically currently already later soon now today \
    tomorrow tonight first second third last next upcoming coming prior previous another different various certain \
    particular specific another's self sure way ways kind sort type form part parts other_than else otherwise \
    however whatever whenever matter such_as part_of student client x patient staff resident together hopefully \
    ideally simply truly honestly preferably literally definitely";

/// Periods and times of day.
pub(in crate::coach) const PERIODS: &str = "\
    second seconds minute minutes min mins hour hours hr hrs day days night nights morning mornings evening evenings \
    afternoon afternoons week weeks month months year years weekend weekends weekday weekdays fortnight decade \
    quarter monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thurs fri sat sun january \
    february march april may june july august september october november december jan feb apr jun jul aug sep sept \
    oct nov dec times time spring summer autumn winter everyday";

/// Judgements, character and other things one cannot see.
pub(in crate::coach) const VALUE: &str = "\
    better best good great well healthy healthier healthiest healthily fit fitter active social productive \
    productively creative nice nicer kind kinder kindness brave braver strong stronger tough tougher independent \
    independence responsible responsibly responsibility disciplined discipline consistent consistency organized \
    organised disorganized successful success smart smarter wise wiser wisdom mature positive positively negative \
    perfect perfectly beautiful pretty attractive sexy cool amazing awesome wonderful special meaningful purposeful \
    mindful mindfully balanced authentic genuine honest honesty open present intentional intentionally assertive \
    assertiveness competitive ambitious motivated motivation dedicated committed focused focussed selfish selfless \
    generous thoughtful thoughtless considerate patient patience tolerant humble humility grateful gratitude \
    thankful faithful loyal polite respectful caring loving compassionate compassion empathetic empathy \
    understanding supportive lazy laziness messy punctual hard harder hardest quality ideal improved inner effective \
    effectively efficient efficiently proper properly right wrong clean_eating simple simpler real true deep deeper \
    closer close stable stability calculated condescending jealous judgmental mean rude bossy needy clingy stubborn \
    shy outgoing sociable talkative lowkey flexible resilient resilience spontaneous adventurous interesting \
    interested fun funny serious_about safe safer safety free freely mobile functional appropriate appropriately \
    spiritually spiritual emotionally mentally physically financially socially critical neutral situated settled \
    involved engaged informed aware awareness conscious powerful comfortable fulfilling enjoyable busy smaller \
    bigger larger greater higher constructive adequate sufficient normal reliable dependable accountable capable";

/// Feelings and moods.
pub(in crate::coach) const FEELING: &str = "\
    happy happier happiest happiness sad sadness calm calmer calmness content contentment confident confidence \
    anxious anxiety depressed depression stressed stress worried worry lonely lonelier loneliness angry anger \
    angrier guilt guilty shame ashamed afraid scared panic panicked peace peaceful peacefully mood moods moody \
    optimistic optimism relaxed energetic energised energized tired joy joyful hopeful hopeless fulfilled satisfied \
    overwhelmed overwhelm numb frustrated frustration upset irritable grumpy excited proud worthless worthy insecure \
    insecurity nervous nervousness emotional emotion emotions feeling feelings mourning grief grieving bored boredom \
    self_esteem esteem inspired alive burnt_out burnout hurt bitter bitterness resentment hatred cheerful carefree \
    chilled revenge jealousy envy regret fear fears panic_attack panic_attacks anxiety_attacks self_worth \
    self_confidence positivity negativity";

/// Nouns that name nothing one could see.
pub(in crate::coach) const VAGUE: &str = "\
    life lives living lifestyle attitude attitudes mindset outlook perspective opinion opinions opportunity \
    opportunities skill skills strategy strategies technique techniques habit habits routine routines behavior \
    behaviors behaviour behaviours relationship relationships friendship friendships marriage boundary boundaries \
    communication connection connections quality qualities level levels function functions functioning mobility \
    health wellbeing wellness well_being condition situation situations circumstance circumstances state states \
    issue issues problem problems challenge challenges difficulty difficulties struggle struggles problem_solving \
    world place places person people identity purpose meaning direction path journey future past potential growth \
    progress success happiness effort efforts energy difference change changes balance care moment moments chance \
    chances risk risks thought thoughts criticism self_criticism mind minds soul heart spirit body shape diet weight \
    fitness strength stamina flexibility endurance self_care self_talk self_compassion self_labeling self_awareness \
    self_regulation regulation dignity respect trust faith hope love influence impact distraction distractions \
    devoted fun drama toxicity bullshit crap nonsense instance instances symptom symptoms aggression replacement \
    mess temperance minimalism maximum minimum amends might career truth reality adl adls academics eating_habits \
    sleep_habits sleeping_habits eating_habit spending_habits healthy_eating performance work personality character \
    side standard standards best_self best_version version example step steps_toward control image body_image \
    independence productivity efficiency awareness perfection morning_routine work_life life_balance daily_life \
    night_routine finances money_management time_management stress_management anger_management inside being \
    human_being dreams mental social_skills social_life coping overthinking social_anxiety home_life family_life \
    family_time";

/// Somebody.
pub(in crate::coach) const PERSON: &str = "\
    friend friends family families partner husband wife spouse boyfriend girlfriend mum mom mother mummy mommy dad \
    father daddy parent parents son sons daughter daughters kid kids child children boy boys girl girls brother \
    brothers sister sisters sibling siblings grandma grandmother grandpa grandfather grandparents nephew niece \
    cousin aunt uncle relatives in_laws neighbour neighbours neighbor neighbors colleague colleagues coworker \
    coworkers boss manager teacher teachers therapist doctor roommate flatmate everyone everybody someone somebody \
    anyone anybody others man men woman women guy guys peers peer stranger strangers classmates teammates ones \
    themselves ex herself himself yourself fiance fiancee loved_ones";
