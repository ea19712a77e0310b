//! Patterns of harmless wording: idioms, contexts that quiet a rule, and words that keep a danger present.

/// Figures of speech, small accidents and plain denials. No rule matches the words that an idiom covers.
pub(super) const IDIOMS: &[&str] = &[
    // These cover "kill time", "kill the lights", "my feet are killing me", "killed it".
    "kill|killing|killed * time|lights|engine|mood|process|processes|weeds|slugs|moss|mould|birds|cough|dragon|zombie|zombies|job|branch|script|clock|vibe|plants|cacti|houseplants|bugs|ants|flies|wasps|server|app|query",
    "are|is|was|be|nearly|almost killing|kill|killed me !i|because",
    "kill|shoot|end|bury me now|lol|another",
    "killed|killing|kill|slayed|smashed|crushed it $|at|in|on",
    "killed|kill myself laughing",
    "could|would|gonna|will|ill|id|readyto kill|murder|strangle|throttle|brain for|whoever|the|that|a * coffee|tea|cuppa|pint|biscuit|printer|cat|dog|man|cockerel|app|curry|$",
    "will|gonna|shell|hell|theyll|ill kill|murder|skin|strangle me|him|her when|for|over|lol",
    // These cover "shot myself in the foot", "dying to see", "to die for".
    "shoot|shot myself in * foot",
    "threw|thrown|throw myself? under * bus",
    "died|dying|die|dead * laughing|embarrassment|boredom|shame|cringe|exhaustion",
    "dying|die for|to a|the|see|tell|hear|know|meet|my|some|try",
    "rather|sooner die|walk|throw than",
    "beat|beating|kick|kicking|punish|punishing|hate|hating myself up|about|for|over|lol",
    "cut|cutting myself some|a|off",
    "hit|hits me up|like|that|how",
    "hits|hit|hitting the spot|gym|road|sack|hay|roof|wall|ground|deadline|target|snooze|ball",
    "take|taking|took|live my own? life back|in|seriously|one",
    // These cover "not suicidal", "no thoughts of hurting myself".
    "not|never|arent|isnt|wasnt suicidal",
    "no|havent|hadnt|nolonger any? thoughts|thought|urge|urges|felt|wanted * of|about|to|like|for|suicidal|die * SELF|suicide|selfharm|dying|die|kill|hurt|hurting|harming|killing|harm|ending|$ SELF?",
    "not thinking of|about ending|killing|hurting|harming|suicide|dying SELF?",
    "never|wouldnt|wont hurt|harm myself|anyone",
    "suicide|suicides|suicidal squeeze|runs|mission|squad|at",
    "career|social|political|its suicide",
    // These cover small accidents.
    "burned|burning|burn|cut|nicked|hurt|grazed|banged|hit ** oven|pan|toast|tin|shaving|kettle|hob|tray|stove|cupboard|shelf|beam|accident|accidentally|hammer|soup|football|footy|bike",
    "cut|cutting|cuts the|my|a|up? costs|corners|hedge|grass|hair|fringe|class|budget|lawn|cake|steel|season|room|edge|board|remarks|ribbon|video|film|coupons",
    "purge|purging * wardrobe|fridge|cupboard|inbox|files|old|clothes|shelves|garage|folder",
    "sick|throwing|threw|throwup|threwup|vomit|vomiting|puked * flu|bug|norovirus|coaster|bus|ferry|car|curry|pregnancy|pregnant|poisoning|boat",
];

/// Contexts that quiet a rule: the distant past; work, study, stories, news; the dead, and people in care; named
/// exercises.
pub(super) const QUIETING: &[&str] = &[
    "usedto|yearsago|decade|decades|nolonger|recovered|recovery|formerly|#year",
    "# years|year|decades $|ago|since|back|clean|free|later|now",
    "now|today|nowadays i|im|ive have|love|like|happy|glad|run|teach|got|fond|well",
    "selfharm|cutting|purging|overdoses|thoughts|urges * stopped|ended|ceased",
    "in my teens|twenties|thirties|youth",
    "as|when|was ** teenager|child|young|student|small|girl|boy|school|college|university|#",
    "at #|school|university|college|uni",
    "another|old|former|past|ancient life|me|days|history|scars|scar|marks",
    "long|all ago|behind|past|gone|finished|over",
    "glad|grateful * i|it * didnt|failed|found",
    "policy|training|workshop|course|lecture|dissertation|thesis|degree|protocol|unit|ward|procedure|supervisor|supervision|seminar|conference|assembly|leaflet|helpline|statistics|essay|module|awareness|prevention|safeguarding|debrief",
    "film|movie|book|novel|episode|series|character|play|podcast|documentary|opera|scene|poem|game|drama|crime|detective|celebrity",
    "ocd|exposure|erp|intrusive",
    "died|late|lost|funeral|anniversary|candle|grief|bereavement|bereaved|ashes|buried|memorial|survivors",
    "took|taken|ended|killed his|her|their|himself|herself own? life? in|last|years|yearsago|when|#year",
    "good|team|under|in care|hands|treatment|team|rehab",
];

/// Words that keep a danger present, so that no context quiets a rule beside them.
pub(super) const GOING_ON: &[&str] = &[
    "again|still|tonight|lately|lastnight|yesterday|relapsed|nowadays|currently|anymore",
    "i|im|ive|me * want|wanna|wish|need|needto|hope|hoping|wanting|long|crave|pray|thinking|think|planning|suicidal|gonna|cant ** die|kill|suicide|hurt|end|goon|live|cut|dying",
    "i|im|ive * want|wanna|wish|need|needto|hope|hoping|wanting|long|crave|pray|plan|planning|decided|gonna|intend|intending|tryingto|mean ** die|kill|suicide|hurt|end|live|cut|dying|SELF",
    "i|ive triedto|nearly|almost|relapsed ** monday|tuesday|wednesday|thursday|friday|saturday|sunday|weekend|yesterday|lastnight|today",
    "im|still|stop|old|keep * selfharming|cutting|hurting|burning|harming|starving|purging",
    "this|last|every|each|# week|night|day|morning|month|days|weeks",
];
