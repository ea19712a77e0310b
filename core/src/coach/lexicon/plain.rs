//! Words without an area: empty words, judgements, feelings, people.

/// Words without meaning of their own.
pub(in crate::coach) const EMPTY: &str = "\
    a ability able about according across actually after again against all almost along already also always am among \
    amount an and another any anything are aren't around as at away back based been before being between bit both but \
    by can can't cannot certain client coming completely concerning consistently could currently daily definitely did \
    didn't different does doesn't don't dont down due during each eg else enough entire especially etc even ever \
    every everyone's everything few finally first for form from fully goal going gonna had has having he her here him \
    his honestly hopefully how however i i'd i'll i'm i've ideally ie if ill im in instead intend intention into is \
    isn't it its just kind last later least less literally little lot many matter may maybe me might mine more most \
    much must my myself never new newyear newyearsresolution next no nor not nothing now number objective observed of \
    off often ok okay on once one's only onto or other other_than otherwise our ourselves out over own part part_of \
    particular patient per perhaps plan_to please preferably previous prior quite rather really regarding regularly \
    resident resolution same second self serious several shall she should simply since so some someone's something \
    sometimes soon sort specific specifically staff still student stuff such such_as sure than that the their them \
    then there these they thing third this those through throughout till time_to to today together tomorrow tonight \
    too totally toward truly try_to trying type under until up upcoming upon us use_of using usually various very via \
    vs wanna want_to was wasn't way we were what whatever when whenever where which while who whole whom whose why \
    will with within without won't would x yes yet you your";

/// Periods and times of day.
pub(in crate::coach) const PERIODS: &str = "\
    afternoon apr april aug august autumn day dec decade december everyday feb february fortnight fri friday hour \
    hours hr hrs jan january jul july jun june march may min minute mon monday month morning night nov november oct \
    october quarter saturday second sep sept september spring summer sun sunday thu thurs thursday time tue tuesday \
    wed wednesday week weekday weekend winter year";

/// Judgements, traits and other invisible things.
pub(in crate::coach) const VALUE: &str = "\
    accountable active adequate adventurous amazing ambitious appropriate assertive assertiveness attractive \
    authentic aware awareness awesome balanced beautiful best better bigger bossy brave braver busy calculated \
    capable caring clingy close closer comfortable committed compassion compassionate competitive conscious \
    considerate consistency consistent constructive cool creative critical dedicated deep dependable discipline \
    disorganized effective efficient emotionally empathetic empathy engaged enjoyable faithful financially fit fitter \
    flexible focused focussed free fulfilling fun functional funny generous genuine good grateful gratitude great \
    hard hardest healthier healthiest healthily healthy higher honest honesty humble humility ideal improved \
    independence independent informed inner intentional interested interesting involved jealous judgmental kind \
    kinder kindness larger laziness lazy loving lowkey loyal mature mean meaningful mentally messy mindful mindfully \
    mobile motivated motivation needy negative neutral nice nicer normal open organised organized outgoing patience \
    patient perfect physically polite positive positively powerful present pretty productive productively proper \
    punctual purposeful quality real reliable resilience resilient respectful responsibility responsible responsibly \
    right rude safe safer safety selfish selfless serious_about settled sexy shy simple simpler situated smaller \
    smart sociable social socially special spiritual spontaneous stability stable strong stubborn success successful \
    sufficient supportive talkative thankful thoughtful thoughtless tolerant tough true understanding well wisdom \
    wise wiser wonderful wrong";

/// Feelings and moods.
pub(in crate::coach) const FEELING: &str = "\
    afraid alive anger angrier angry anxiety anxious ashamed bitter bitterness bored boredom burnout burnt_out calm \
    calmness carefree cheerful chilled confidence confident content contentment depressed depression emotion \
    emotional energetic energised energized envy esteem excited fear fears feeling frustrated frustration fulfilled \
    grief grieving grumpy guilt guilty happier happiest happiness happy hatred hopeful hopeless hurt insecure \
    insecurity inspired irritable jealousy joy joyful lonelier loneliness lonely mood moody mourning negativity \
    nervous nervousness numb optimism optimistic overwhelm panic panic_attack panicked peace peaceful positivity \
    proud regret relaxed resentment revenge sad sadness satisfied scared self_worth shame stress stressed tired \
    upset worried worry worthless worthy";

/// Nouns for invisible things.
pub(in crate::coach) const VAGUE: &str = "\
    academics adl aggression amends attitude awareness balance behavior behaviour being body boundary bullshit care \
    career challenge chance change changes character circumstance communication condition connection control coping \
    crap criticism devoted diet difference difficulty dignity direction distraction drama dreams eating_habits \
    eating_habit efficiency effort endurance energy example faith finances fitness flexibility friendship fun \
    function functions future growth habit happiness health healthy_eating heart home_life hope identity image impact \
    independence influence inside instance issue journey level life life_balance lifestyle lives living love \
    management marriage maximum meaning mental mess might mind minds mindset minimalism minimum mobility moment \
    morning_routine night_routine nonsense opinion opportunities opportunity outlook overthinking past path people \
    perfection performance person personality perspective place potential problem problem_solving productivity \
    progress purpose qualities quality reality regulation relationship replacement respect risk routine self_talk \
    shape side situation skill sleep_habits soul spending_habits spirit stamina standard state states step strategy \
    strength struggle struggles success symptom technique temperance thought toxicity trust truth version weight \
    well_being wellbeing wellness work work_life world";

/// Words for people.
pub(in crate::coach) const PERSON: &str = "\
    anybody anyone aunt boss boy boyfriend brother child children classmates colleague cousin coworker dad daddy \
    daughter doctor everybody everyone ex family father fiance fiancee flatmate friend girl girlfriend grandfather \
    grandma grandmother grandpa grandparents guy herself himself husband in_laws kid man manager men mom mommy mother \
    mum mummy neighbor neighbour nephew niece ones others parent partner peer relatives roommate sibling sister \
    somebody someone son spouse stranger teacher teammates themselves therapist uncle wife woman women yourself";
