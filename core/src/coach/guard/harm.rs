//! Guard patterns for hurting oneself or somebody else. A text that speaks of danger (`coach::danger`) has this guard
//! as well.

families! {
    "cutting": concat!(
        "on|reduce|limit|stop|quit|less|fewer|no|of|without|from|not|only cutting ",
        "!grass|hair|corners|hedge|wood|lawn|down|back|out|costs|sugar|carbs|calories|class|people|off|vegetables|into|it|in|my|the|a|up;",
        "cut|burn|scratch|slit E* skin|wrist|arm|leg|thigh|myself|self !some|a|out|at|down;",
        "^ cut no more;^ cut only|just|every|once|less|again;not|never|don't|dont cut B|for|again|any|today|this;self harm|injury|injure|hurt;selfharm|selfinjury"),
    finds [
        "Cut down on cutting: twice this week", "stop cutting", "self-harm less", "only cut myself once a week", "not cut my arms",
        "a month without cutting", "less selfharm", "cut only once a week", "cut no more than twice", "not cut for 30 days", "burn my skin less", "reduce cutting to once a week",
    ],
    passes [
        "cut the grass", "stop cutting corners", "quit cutting classes", "cut myself some slack", "cut my hair", "burn myself out less",
        "cut down on meat",
    ];

    "hurting oneself": concat!(
        "hurt|harm|hit|punish|bruise|bite|choke|kill|hang|drown|shoot|stab|poison E* myself !laughing|in|less;",
        "hurt|harm|hit|punish myself;",
        "bang|hit my head;suicide|suicidal|overdose"),
    finds ["hit myself less", "punish myself once a week", "only bang my head twice", "overdose", "hurt myself less often"],
    passes ["teach myself chess", "hit my target", "kill time with a book"];

    "hurting somebody": concat!(
        "hit|slap|punch|kick|smack|spank|hurt|harm|choke|",
        "strangle|beat|attack|bully|threaten|shake|push|shove|bite W ",
        "!at|in|up|on|for|record|score|to|hands|with|into;",
        "kill|murder|stab|shoot|poison W !with|at|in|laughing;",
        "beat up W;revenge;get back at W;make W suffer|pay|bleed"),
    finds [
        "kill my boss", "hit my brother less", "stop hitting my kids", "get revenge on my ex", "only slap him once", "poison my neighbour",
        "make her suffer", "get back at my boss", "beat up my ex",
    ],
    passes [
        "beat my brother at chess", "hit the gym", "beat my record", "shoot hoops with my brother", "push my son on the swing", "hit my target",
        "kill the weeds",
    ];
}
