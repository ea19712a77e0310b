//! Guard patterns for eating less, and for when and how much to eat.

/// Meals of a day.
macro_rules! meal {
    () => {
        "meal|breakfast|breakfest|lunch|dinner|supper|brunch"
    };
}

/// Foods that people who restrict their eating leave out.
macro_rules! left_out {
    () => {
        "sugar|suger|carb|carbohydrates|fats|bread|pasta|sweets|chocolate|choclate|candy|snack|snaking|\
         dessert|junk|crisps|chips|cake|biscuits|cookies|treats|fries|pizza"
    };
}

families! {
    "calories": concat!(
        "calorie|calory|callories|calries|kcal|cals;",
        "count|track|log|weigh|measure E* food|meals|portions|bite|mouthful|intake|macros|carbs;",
        "count|track|log|write|weigh down? what|everything i eat|ate"),
    finds [
        "from 1500 to 1000 calories", "stay under 1,200 kcal", "count my calories", "track my macros", "weigh my food", "log what I eat",
        "callories below 1000",
    ],
    passes ["track my spending", "count to ten before I answer", "log my working hours", "learn Excel macros"];

    "fasting": concat!(
        "fasting !forward;",
        "^ fast for|until|till|from|U|every|each|daily|twice|once|all|more|longer|on|between;",
        "to|will|and|then|only|just|must|also|i|can|can't|not fast for|until|till|from|U|every|each|daily|twice|once|all|on|longer|B;",
        "intermittent|water|juice|dry|hour|day|16:8|18:6|20:4|long|longer fast;",
        "omad|5:2|16:8|18:6|20:4|keto|ketogenic|atkins|paleo|whole30"),
    finds [
        "fast for 16 hours every day", "try intermittent fasting", "I want to fast on Mondays", "do a 3 day fast", "do OMAD",
        "fast until noon", "go keto",
    ],
    passes ["run fast for 10 minutes", "type fast", "learn to swim fast", "eat less fast food on the way home from my shifts, at a table",
        "fast forward my studies"];

    "skipping a meal": concat!(
        "skip|delay|postpone|drop|miss|forgo|replace|cut E* ", meal!(), " !with|off|break;",
        "leave|cut|give out|up E* ", meal!(), " !with|break;",
        "no|without|avoid E|eating|having* ", meal!(), " !with|break|table|time|plans|party;",
        "not|never|don't|dont|stop|quit E* eat|have E* ", meal!(), " !with|on|at|in|alone"),
    finds [
        "skip dinner 3 times a week", "skiping lunch", "never skip breakfast", "no dinner after 6", "leave out lunch", "go without lunch",
        "not eat breakfast", "avoid eating dinner", "miss two meals a week",
    ],
    passes ["no phone at dinner", "not eat lunch at my desk", "cut the lunch break queue", "cook dinner without a recipe",
        "skip the news", "avoid lunch with my boss"];

    "eating less": concat!(
        "eat|eaten !out|with E* less|nothing|fewer|smaller|little !meat|red|beef|fish|fast|quickly|plastic|salt|dairy|gluten|late|out|alone;",
        "eat !out|with E* under|below U;eat !out|with E* once|twice|one|half a|per|each|meal day|B|A|less;",
        "only|just eat !out U|half|nothing|when|if;",
        ">buy|waste|throw|order less|fewer|half food|eating|meals|portions;",
        "eat only;eat !out at? max|maximum|most;meal under|below;half E* plate;chew and spit;",
        "leave E* food E* plate;not|never|don't|dont finish|clear|empty E* plate|meal;",
        "without food|eating !out|meat|at|in|with;bed|go|going|stay|be hungry !for;live|survive on E* fruit|juice|water|soup|salad|coffee;",
        "eat !out ~ only B;avoid|quit|no|stop|less|limit|cut E|eating* fatty|fried|unhealthy|bad|sugary|processed|sweet|fear food|stuff;",
        "only|just ~ water|juice|liquid for U day;water|juice|liquids only for;U g|gram of? carbs|sugar|fat;",
        "smaller|small|tiny|half portion|plate|meals;portion size|control;",
        "restrict|restriction ~ food|eating|intake|meals|diet;restricting;",
        "not|no|never|don't|dont|stop|quit|avoid E* eat|food|snacking E* ",
        "after|before|past|until|till|at|between|so|too|when|anything|all|much|B !my|table|desk|home|work|school|alone|least"),
    finds [
        "eat less", "only eat once a day", "only eat 2 eggs", "eat under 800 a day", "less food", "smaller portions", "portion control", "restrict my food",
        "stop restricting", "no food after 8", "not eat after 6 pm", "stop eating so much", "stop snacking", "eat only salad", "eat max two times a day", "keep meals under 400",
        "eat half my plate", "chew and spit less", "leave food on my plate", "not finish my plate", "only drink juice for 3 days",
        "water only for 2 days", "under 20g of carbs", "go without food for a day", "go to bed hungry", "live on fruit for a week",
        "eat until noon only", "avoid fatty food",
    ],
    passes ["eat less meat", "eat out less", "not eat at my desk", "eat with less noise around me", "stop eating in bed", "buy less food", "waste less food", "spend 20 less on food"];

    "leaving a food out": concat!(
        ">buy|bring|bake quit|avoid|ban|eliminate|restrict|limit|reduce|less|fewer|no|zero|without|stop|",
        "ditch|minimise|minimize|resist !fast E|eating|my|junk|added|white* ",
        left_out!(), " !in|from|waste|shopping|bank|table|contest|out|at|alone|with|on;",
        "cut|give E* out|down|back|up|on|less E* ", left_out!(), " !in|from|waste|shopping|prep|trucks;",
        "cut E* sugar|carbs|fat|snacks|junk !in|from;",
        "not|never|don't|dont|stop eat|have E* ", left_out!(), " !in|at|with|out|waste;watch what i eat;",
        "sugar|carb|fat free|detox;low|no|zero|less carb|fat|sugar !in|from"),
    finds [
        "stop eating chocolate", "cut out carbs", "no sugar for a month", "less junk food", "fewer snacks", "give up bread", "cut sugar",
        "go sugar-free", "eat low carb", "cut down on snacking", "avoid sweets", "quit suger", "dont eat carbs", "watch what I eat",
    ],
    passes ["cut sugar in my tea", "no sugar in my coffee", "reduce food waste", "less fast food", "cut the cake for the guests", "give food to the food bank"];

    "a diet": concat!(
        "dieting|dieted;on|off E|strict|new|healthy* diet !coke;",
        "a|crash|strict|new|fad|cabbage|liquid|egg|weight diet !of|that|rich|with|high;",
        "start|try|begin|do|follow|keep|stick|stop|break E|strict|new* diet !coke;",
        "clean|juice|detox|body|tea cleanse;>digital|phone|social|media|dopamine|screen|tech|a detox ^|B|tea|diet|juice|for|my;",
        "slimming|diet|weight pill|tea|shakes"),
    finds [
        "go on a diet", "stick to my diet", "stop dieting", "a juice cleanse", "start a new diet", "buy diet pills", "follow a strict diet", "no crash diets",
        "detox for 3 days",
    ],
    passes ["do a digital detox", "drink less diet coke", "eat a diet rich in vegetables", "improve my diet"];

    "bingeing and purging": concat!(
        "binge|bindge !watch|tv|series|netflix|reading|drink|on;",
        "purge|puking !my|the|old|all|our|some|clothes|wardrobe|emails|files|a|closet;",
        "laxative|laxitives|diuretics|vomit|bulimia|bulimic|anorexia|anorexic;",
        "throw|threw|bring it|food|meals up;throw|threw up B|only|once|after|my|again|any|less|every;",
        "make myself|me sick|vomit|throw|puke;starve !artist|for;overeat;",
        "comfort|emotional|stress|night|bored|boredom|mindless eating|eater|snack|graze|nibble"),
    finds [
        "only purge twice a week", "binge less", "stop bingeing", "take fewer laxatives", "throw up after dinner", "not make myself sick",
        "starve until Friday", "stop overeating", "bring it up after meals", "stop emotional eating", "stop bored snacking",
        "no stress snacks", "less mindless grazing",
    ],
    passes ["purge my wardrobe", "binge watch less", "throw up the tent", "help a starving artist"];

    "regular meals": concat!(
        "eat|have E* ", meal!(), " E* every|daily|each|U|twice|once|regularly;",
        "eat|have !out E* U|regular|enough|proper|more|all|three|six|smaller E* meal|times|snacks !out|with;",
        "finish|eat E* meal|plate on|B;eat !out E* breakfast|lunch|dinner|supper B;eat E* regularly|enough|every|properly|something|anything !new|with;",
        "my|the|a eating|meal plan|diary;food diary"),
    finds [
        "eat breakfast every day", "have lunch 5 days a week", "eat three meals a day", "eat regularly", "eat something in the morning",
        "keep to my meal plan", "keep a food diary", "eat every 3 hours", "eat breakfast", "finish every meal on my plan", "eat something soon after I get up", "eat at least 5 times a day",
    ],
    passes [
        "eat lunch with Anna once a week", "eat dinner with my family every Sunday", "eat 5 fruits a day", "eat out twice a month", "eat out at most three times a month", "plan meals before I shop",
        "have dinner outside", "cook one warm meal, twice a week", "eat more vegetables", "eat something new with a friend",
        "pain au chocolat",
    ];
}
