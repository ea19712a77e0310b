//! Guard patterns for checking, washing, seeking reassurance and looking up symptoms.

/// Words that say that something is to become less.
macro_rules! less {
    () => {
        "stop|quit|less|fewer|only|resist|without|delay|not|never|don't|dont|reduce|limit|cut|max|avoid|urge"
    };
}

families! {
    "checking things": concat!(
        "check|cheking|recheck E|front|back|car|house|kitchen* ",
        "door|lock|stove|oven|hob|gas|tap|iron|window|switch|plug|appliances|lights|",
        "mirror|pulse|heartbeat|lump|moles|breath|symptom|body|skin|temperature|poo !bell|frame|market;",
        "check E* heart;check if|that|whether ~ locked|off|closed|shut;recheck;double|triple checking;check|look E* everything|again|repeatedly;check E* once|twice|less B;",
        less!(), " E* checking|cheking E* !in|of|out|my|the|phone|email|mail|messages|facebook|instagram|social|news|twitter|tiktok|ex|ex's|his|her|work|",
        "whatsapp|likes|prices|stocks|weather|clock|apps|notifications|texts|inbox|account|feed|scores|time|spelling|homework|calls;",
        "body checking;make|be|being sure ~ locked|off|closed|shut|safe|clean"),
    finds [
        "stop checking the door", "check the door only once", "check the lock twice", "less checking", "recheck the hob once", "check once", "check if I locked the car", "check my heart rate less", "stop double-checking everything",
        "stop checking so much", "check my pulse 3 times a day", "check it again", "make sure the door is locked", "fewer body checking moments",
    ],
    passes [
        "check my email twice a day", "stop checking my phone", "check in with mum once a week", "check out the library", "stop checking Facebook at night",
        "less checking of my phone", "check my bank account on Friday",
    ];

    "asking to be reassured": concat!(
        "reassurance|reasurance|reassurence|reassured|reasured;reassure me|myself|us;",
        less!(), " E* ask W? if|whether;",
        "ask ~ only|times|again|less ~ if|whether;ask W? if|whether ~ ok|okay|sure|mad|angry|love|ill|safe|fine|upset"),
    finds [
        "stop asking my husband for reassurance", "ask for reasurance once a day", "be reassured less", "stop asking if he is mad at me",
        "ask my wife if I am ok only twice", "reassure myself less", "ask mum only 3 times if I'm ok",
    ],
    passes ["reassure my daughter before school", "ask my friend if she wants to walk", "ask for help once a week", "ask my boss for a day off"];

    "washing": concat!(
        "wash|scrub|sanitise|sanitize|rinse|clean E* hand;",
        "handwashing|germ|contamination|contaminate|bleach|disinfect|disinfectant;hand washing|washes|sanitiser|sanitizer|gel;",
        less!(), " E* washing|showering|showers|cleaning !machine|up|at|the|my|a|dishes|clothes"),
    finds [
        "wash my hands less", "only wash my hands 5 times a day", "less hand washing", "touch a handle without germs on my mind", "fewer showers",
        "stop cleaning so much", "disinfect the table once",
    ],
    passes ["wash the dishes", "put one load of washing on", "have a shower 3 times a week", "stop cleaning the flat at night"];

    "looking up signs": concat!(
        "google|googeling|look|search|read|research ~ ",
        "symptom|simptoms|illness|disease|diagnosis|diagnoses|tumour;",
        "google|search E* ache|lump|mole|spot|bump|sign|cancer|health|headache|rash;",
        "dr|doctor google;health anxiety"),
    finds [
        "stop googling symptoms", "look up my symptoms only on Sunday", "google illnesses less", "stop searching for cancer signs", "no Dr Google",
        "beat my health anxiety",
    ],
    passes ["google a recipe", "read a novel about a doctor", "search for a flat"];

    "rituals": concat!(
        "ocd|compulsion|compulsive|intrusive;ritual !of;",
        less!(), " E* repeating|counting|rereading|redoing|rewriting|confessing|tapping|touching|arranging|straightening|lining|praying ",
        "!my|money|days|sheep|him|her|people|down|out|with;",
        less!(), " E* repeat|confess|reread|redo|rewrite;",
        less!(), " E* re reading|checking|writing;touch|tap E* door|switch|handle|frame|knob;",
        "reread|rewrite ~ once|twice|only|less;need|urge|having to confess|repeat|count|check|wash|touch|tap|arrange"),
    finds [
        "beat my OCD", "do my rituals only twice", "fewer compulsions", "stop counting steps in my head", "stop confessing", "resist the urge to check",
        "not reread every mail", "reread mails once only", "stop re-reading texts", "touch the switch only once", "have fewer intrusive thoughts",
    ],
    passes ["repeat ten Spanish words", "count to ten before I answer", "the ritual of tea on Sunday", "stop counting my money"];
}
