//! Trigger words of the families about people, work and study.

triggers! {
    NewBaby:
        "baby|newborn !step|shower|sister|brother|animals|carrots|photos|clothes|weight;pregnant|pregnancy !test;\
         breastfeed|postnatal|postpartum|midwife|maternity;since|after|before|give|the|my birth !of|date",
        hides "have|try|want a|another|my|our E* baby;get|become|fall|not|prevent E* pregnant;\
         ivf|infertility|conceive|fertility|abortion|contraception;S baby|pregnancy",
        finds ["enjoy my baby more", "be calm in my pregnancy", "cope with a newborn", "find time to breastfeed", "feel like myself since the birth"],
        passes ["take baby steps", "lose the baby weight", "have a baby", "get pregnant", "visit my sister's baby", "knit for a baby shower", "have my fertility checked before a pregnancy"];

    BreakUp:
        "breakup|divorce|heartbreak|heartbroken|dumped;my ex|exes !boss|colleague|employer|army|neighbour;\
         after|since|from|over|my|the|our E* break|split|broke up;get|move|be on? over|from E* him|her|them B;\
         we|he|she broke|split up",
        hides "break|split E* up E* into|my|the",
        finds ["get over my breakup", "stop texting my ex", "live well after the divorce", "be okay since we broke up", "get over him", "sleep on my own again, since our split up", "move on from her"],
        passes ["split up my work into parts", "call my ex boss", "break the task up", "take a break"];

    JobSearch:
        "job hunt|search|advert|application|interview;unemployed|unemployment|jobless;\
         find|get|land|want|need|seek|have|change E* J* full|part|paid|time* job !done;\
         find|seek|look|search for? E* J* work|employment|job !life|clothes;\
         apply E* for|to E* J* job|post|work;pass|prepare|ready|practise|practice ~ interview",
        hides "get|have|do|doing E* job done|well|finished",
        finds ["find a job", "get a better job", "look for work", "apply for jobs", "have a job interview", "be less unemployed", "be ready for my interview"],
        passes ["do a good job at work", "get the job done", "find a good work-life balance", "do well in my new job", "sort my paint job"];

    Exams:
        "exam|finals|midterms|gcses|coursework;>a|the|this|that|case study !abroad|of|group|that|says|room|shows|about|on;\
         revise|revision !plan|the|my;pass|fail|prepare|ready|nervous ~ test",
        hides "driving|blood|eye|hearing|covid|drug|urine|allergy|pregnancy|medical test|exam;study abroad",
        finds ["pass my exams", "study more", "be better at revision", "do my coursework", "be ready for the maths test", "get through the finals"],
        passes ["study abroad", "read a study about sleep", "book my eye test", "pass my driving test"];

    Boundaries:
        "say no B|more|without|when|sometimes|at|and;say no to W|S|people|things|requests|favours|extra|work;boundary;\
         people pleasing|pleaser;please people|everyone|everybody|others;\
         too|so much for W|S|others|everyone|everybody|people;pushover|doormat;stand up for myself",
        hides "afraid|scared|fear|frightened|threat|threaten|control|hit|\
         hurts|violent|jealous|forbids|allow|abuse|abusive|stalks|stalking|unsafe|shouts|yells|punish",
        finds ["say no more often", "say no to people", "set boundaries", "be less of a pushover", "stop pleasing everyone", "not do so much for others", "stop being a people pleaser", "stand up for myself"],
        passes ["say no to sugar", "set boundaries, he controls my money", "say no but I am scared of him", "write down the boundary of my garden, no threats"];

    Carers:
        "carer|caregiver|caregiving|respite;\
         care|look for|after my|our E* J* mum|mom|mother|dad|father|parents|husband|wife|partner|brother|sister|nan|gran|grandma|grandad|\
         grandmother|grandfather|uncle|aunt",
        hides "become|train|work E* carer|caregiver",
        finds ["have more time while I look after my mum", "be a patient carer", "be kinder to myself while caring for my dad", "find respite"],
        passes ["care for my plants", "look after myself", "become a carer for a living", "call my mum"];

    Parenting:
        "my|our E* J* kid|child|children|son|daughter|toddler|baby|teenager|stepson|stepdaughter|stepchildren !books|clothes|room|menu|toys;the kids|children|baby !books|clothes|room|menu|toys|weight;\
         be|being|become|as a E* J* parent|mum|mom|mother|dad|father;parenting|parenthood|stepparent",
        hides "inner child;contact|custody|court|visitation|adopt|adoption|ivf|infertility|fertility|foster;want|have E* kids|child|children|baby B;\
         my|our E* kids|child|children|son|daughter back",
        finds ["be a better parent", "have more patience with my kids", "spend time with my daughter", "be a calmer mum", "learn more about parenting", "have more patience with the kids"],
        passes ["heal my inner child", "call my mum", "be the best daughter I can", "get contact with my son", "get my kids back", "want to have children", "volunteer with children"];

    PuttingOff:
        "procrastinate|procrastination|procrastinator;put things|stuff|everything|it|tasks|work|jobs|homework? off !by|the|weight;\
         delay things|everything|stuff|my|it;leave E* things|everything|stuff|it E* to|until|till E* last;at|to|until|till the last minute;\
         get started !with|in|at",
        hides "put off the? light|smell|people",
        finds ["stop procrastinating", "stop putting things off", "not leave everything to the last minute", "do it at the last minute less", "get started on what I planned", "stop delaying my post"],
        passes ["put the lights off at 10", "take off my shoes", "get started with yoga", "not put off people"];

    Loneliness:
        "lonely|loneliness|lonelier|lonesome;make|find|meet|have E* J* friend !with;meet new|more people;\
         feel|so|less|too|being E* J* alone|isolated;nobody|none to talk",
        hides "myself|food|body;time|day|hour|evening alone",
        finds ["be less lonely", "make new friends", "feel less alone", "meet new people", "have nobody to talk to less often"],
        passes ["make friends with food", "spend an hour alone", "call my friends", "enjoy my time alone"];
}
