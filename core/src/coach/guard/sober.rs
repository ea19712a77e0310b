//! Guard patterns for abstaining from alcohol, drugs, tobacco and betting, and for drinking or using less. Smoking a
//! given number less is not guarded.

/// Alcohol and drugs.
macro_rules! drinks {
    () => {
        "alcohol|alcahol|beer|wine|vodka|whisky|whiskey|gin|rum|booze|spirits|liquor|cider|cocktails|shots|\
         weed|cannabis|marijuana|hash|cocaine|heroin|crack|meth|ketamine|mdma|ecstasy|opioids|drug|joints|edibles"
    };
}

/// Words after "drink" that mean alcohol; "drink less coffee" names another drink.
macro_rules! on {
    () => {
        "B|at|on|for|with|before|after|when|every|again|any|alone|and|smoking|this|until|till|by|to|during|except|or|U"
    };
}

families! {
    "sober": concat!(
        "sober|sobriety|teetotal|abstinent|abstinence|abstain|relapse;",
        "stay|get|be|being|remain|keep|been|day|weeks|month clean B|for|from|off|this|until|till|one|all|today|and;",
        "be|stay|go dry B|for|this|until;U day|week|month|year clean|dry;dry|sober january|february|july|october|month;",
        "alcohol|alcahol|booze|drug|drink|weed|nicotine|smoke|gambling|bet free"),
    finds [
        "be sober for 30 days", "stay clean", "90 days clean", "do dry January", "a smoke-free month", "not relapse", "sobriety", "be alcohol free",
        "get clean for one year", "be dry for a month",
    ],
    passes ["clean the kitchen every day", "keep clean clothes in my room", "get a clean desk", "30 days of cleaning"];

    "less to drink or use": concat!(
        "stop|quit|no|not|never|without|less|fewer|reduce|cut|limit|avoid|give|only|",
        "max|maximum|most|don't|dont|off|resist|stay|keep|under|below|than ~ ", drinks!(), " !test|wipe|gel|bread|store;",
        "U|one|many|some|a E* ", drinks!(), " R;from U to U ", drinks!(), ";from U to U ", drinks!(), ";to|U U ", drinks!(), " B;U|zero alcohol|booze;", drinks!(), " only;",
        "glass|bottle|pint|can|unit of? ", drinks!(), " ~ R;U joint R"),
    finds [
        "no alcohol for one month", "drink less wine", "cut down on beer", "only 2 beers on Saturday", "at most 5 beers a week", "quit weed",
        "stop taking drugs", "less alchohol", "10 to 5 beers", "from 10 to 5 beers a week", "2 beers a day", "drink beer\n0 5 beers\n", "0 alcohol", "vodka only on weekends",
        "one glass of wine a week", "limit to one joint a day",
    ],
    passes ["learn about wine", "visit a wine region", "bake beer bread", "work in a drug store"];

    "drinking": concat!(
        "stop|quit|less|fewer|reduce|cut|limit|avoid|control|moderate|not|never|don't|dont|only|binge|heavy|",
        "give|no E* drink ", on!(), ";",
        "drink E* less|nothing|moderately|responsibly|only ", on!(), ";drinking so|too much|often|hard B;",
        "drink half|less|as ~ wine|beer|alcohol;without|stop|quit|not using B|for|again|any|today;drink in half|moderation;get|be|being|got E* drunk|stoned|wasted|hammered|tipsy;",
        "get E* high B|every|on|less|again|anymore|so|before|after|at|with|any"),
    finds [
        "stop drinking", "stop drinking so much", "drink less", "only drink on Saturdays", "not get drunk", "get high less", "binge drinking once a month", "quit drinkin", "cut my drinking in half", "drink half as much wine", "get through 90 days without using",
        "max 3 drinks, no drinks at home",
    ],
    passes [
        "drink less coffee", "stop drinking so much coffee", "stop drinking soda", "drink less water at night", "get high marks", "drink a glass of water", "only drink tea at night",
        "get high up in the hills",
    ];

    "smoking, to stop": concat!(
        "stop|quit|give|no|without|never|not|don't|dont|zero|last !more|longer|less|than E|again|touch* ",
        "smoke|vape|cigarette|cigarets|ciggies|nicotine|tobacco|snus !alarm|free;",
        "U|one|a day|week|month without ~ smoking|cigarette|vaping"),
    finds [
        "quit smoking", "stop smoking by May", "not smoke for 30 days", "no cigarettes", "30 days without a cigarette", "never vape again",
        "give up smoking",
    ],
    passes ["smoke 5 cigarettes a day in place of 10", "smoke a fish", "check the smoke alarm", "no more than 5 cigarettes a day"];

    "betting": concat!(
        "gamble|gambeling|gambler|betting|casino;",
        "bet less|only;stop|less|no|fewer|not|never|don't|dont|U|place|only|max E* bet|scratchcards|lottery !with|that"),
    finds ["gamble only 20 a week", "stop betting", "no bets this week", "place fewer bets", "stay out of the casino", "not gambling", "bet less"],
    passes ["I bet I can learn to juggle", "book the time slots for my dentist"];
}
