//! Guard patterns for hurting oneself or somebody else. A text that speaks of danger (`coach::danger`) has this guard
//! as well.

families! {
    "cutting": concat!(
        "on|reduce|reducing|limit|stop|stopping|quit|quitting|less|fewer|no|of|without|from|not|only cutting ",
        "!grass|hair|corners|hedge|wood|lawn|down|back|out|costs|sugar|carbs|calories|class|classes|people|off|vegetables|into|it|in|my|the|a|up;",
        "cut|cuts|cutting|burn|burning|scratch|scratching|slit E* skin|wrist|wrists|arm|arms|leg|legs|thigh|thighs|myself|self !some|a|out|at|down;",
        "^ cut no more;^ cut only|just|every|once|less|again;not|never|don't|dont cut|cutting B|for|again|any|today|this;self harm|harming|harms|injury|injure|injuring|hurt|hurting;selfharm|selfharming|selfinjury"),
    finds [
        "Cut down on cutting: twice this week", "stop cutting", "self-harm less", "only cut myself once a week", "not cut my arms",
        "a month without cutting", "less selfharm", "cut only once a week", "cut no more than twice", "not cut for 30 days", "burn my skin less", "reduce cutting to once a week",
    ],
    passes [
        "cut the grass", "stop cutting corners", "quit cutting classes", "cut myself some slack", "cut my hair", "burn myself out less",
        "cut down on meat",
    ];

    "hurting oneself": concat!(
        "hurt|hurting|harm|harming|hit|hitting|punish|punishing|bruise|bite|biting|choke|choking|kill|killing|hang|drown|shoot|stab|poison E* myself !laughing|in|less;",
        "hurt|hurting|harm|harming|hit|hitting|punish|punishing myself;",
        "bang|banging|hit|hitting my head;suicide|suicidal|overdose|overdosing|overdosed"),
    finds ["hit myself less", "punish myself once a week", "only bang my head twice", "overdose", "hurt myself less often"],
    passes ["teach myself chess", "hit my target", "kill time with a book"];

    "hurting somebody": concat!(
        "hit|hitting|slap|slapping|slapped|punch|punching|kick|kicking|smack|smacking|spank|spanking|hurt|hurting|harm|harming|choke|choking|",
        "strangle|beat|beating|attack|attacking|bully|bullying|threaten|threatening|shake|push|pushing|shove|bite|biting W ",
        "!at|in|up|on|for|record|records|score|to|hands|with|into;",
        "kill|killing|murder|murdering|stab|stabbing|shoot|poison|poisoning W !with|at|in|laughing;",
        "beat|beating up W;revenge;get|getting back at W;make|making W suffer|pay|bleed"),
    finds [
        "kill my boss", "hit my brother less", "stop hitting my kids", "get revenge on my ex", "only slap him once", "poison my neighbour",
        "make her suffer", "get back at my boss", "beat up my ex",
    ],
    passes [
        "beat my brother at chess", "hit the gym", "beat my record", "shoot hoops with my brother", "push my son on the swing", "hit my target",
        "kill the weeds",
    ];
}
