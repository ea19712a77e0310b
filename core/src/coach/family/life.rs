//! Trigger words of the families about people, work and study.

triggers! {
    NewBaby:
        "baby|babies|newborn !steps|step|shower|sister|brother|animals|carrots|photos|clothes|weight;pregnant|pregnancy !test;\
         breastfeed|breastfeeding|postnatal|postpartum|midwife|maternity;since|after|before|give|giving|the|my birth !of|date",
        hides "have|try|trying|want|wanting a|another|my|our E* baby;get|getting|become|becoming|fall|not|prevent E* pregnant;\
         ivf|infertility|conceive|conceiving|fertility|abortion|contraception;S baby|pregnancy",
        finds ["enjoy my baby more", "be calm in my pregnancy", "cope with a newborn", "find time to breastfeed", "feel like myself since the birth"],
        passes ["take baby steps", "lose the baby weight", "have a baby", "get pregnant", "visit my sister's baby", "knit for a baby shower", "have my fertility checked before a pregnancy"];

    BreakUp:
        "breakup|breakups|divorce|divorced|divorcing|heartbreak|heartbroken|dumped;my ex|exes !boss|colleague|employer|army|neighbour;\
         after|since|from|over|my|the|our E* break|split|breaking|splitting|broke up;get|getting|move|moving|be on? over|from E* him|her|them B;\
         we|he|she broke|split up",
        hides "break|breaking|split E* up E* into|my|the",
        finds ["get over my breakup", "stop texting my ex", "live well after the divorce", "be okay since we broke up", "get over him", "sleep on my own again, since our split up", "move on from her"],
        passes ["split up my work into parts", "call my ex boss", "break the task up", "take a break"];

    JobSearch:
        "job|jobs hunt|hunting|search|searching|advert|adverts|application|applications|interview|interviews;unemployed|unemployment|jobless;\
         find|finding|get|getting|land|landing|want|need|seek|have|change|changing E* J* full|part|paid|time* job|jobs !done;\
         find|finding|seek|look|looking|search|searching for? E* J* work|employment|job !life|clothes;\
         apply|applying E* for|to E* J* job|jobs|post|posts|work;pass|prepare|ready|practise|practice ~ interview|interviews",
        hides "get|getting|have|do|doing E* job done|well|finished",
        finds ["find a job", "get a better job", "look for work", "apply for jobs", "have a job interview", "be less unemployed", "be ready for my interview"],
        passes ["do a good job at work", "get the job done", "find a good work-life balance", "do well in my new job", "sort my paint job"];

    Exams:
        "exam|exams|finals|midterms|gcses|coursework;>a|the|this|that|case study|studying|studies !abroad|of|group|that|says|room|shows|about|on;\
         revise|revising|revision !plan|the|my;pass|passing|fail|failing|prepare|ready|nervous ~ test|tests",
        hides "driving|blood|eye|hearing|covid|drug|urine|allergy|pregnancy|medical test|tests|exam|exams;study abroad",
        finds ["pass my exams", "study more", "be better at revision", "do my coursework", "be ready for the maths test", "get through the finals"],
        passes ["study abroad", "read a study about sleep", "book my eye test", "pass my driving test"];

    Boundaries:
        "say|saying no B|more|without|when|sometimes|at|and;say|saying no to W|S|people|things|requests|favours|extra|work;boundary|boundaries;\
         people pleasing|pleaser;please|pleasing people|everyone|everybody|others;\
         too|so much for W|S|others|everyone|everybody|people;pushover|doormat;stand up for myself",
        hides "afraid|scared|fear|frightened|threat|threats|threaten|threatens|threatened|threatening|control|controls|controlling|controlled|hit|hits|hitting|\
         hurts|violent|jealous|forbids|allow|allows|allowed|abuse|abusive|stalks|stalking|unsafe|shouts|yells|punish|punishes",
        finds ["say no more often", "say no to people", "set boundaries", "be less of a pushover", "stop pleasing everyone", "not do so much for others", "stop being a people pleaser", "stand up for myself"],
        passes ["say no to sugar", "set boundaries, he controls my money", "say no but I am scared of him", "write down the boundary of my garden, no threats"];

    Carers:
        "carer|carers|caregiver|caregivers|caregiving|respite;\
         care|caring|look|looking for|after my|our E* J* mum|mom|mother|dad|father|parents|husband|wife|partner|brother|sister|nan|gran|grandma|grandad|\
         grandmother|grandfather|uncle|aunt",
        hides "become|train|work|working E* carer|caregiver",
        finds ["have more time while I look after my mum", "be a patient carer", "be kinder to myself while caring for my dad", "find respite"],
        passes ["care for my plants", "look after myself", "become a carer for a living", "call my mum"];

    Parenting:
        "my|our E* J* kid|kids|child|children|son|sons|daughter|daughters|toddler|toddlers|baby|teenager|stepson|stepdaughter|stepchildren !books|clothes|room|menu|toys;the kids|children|baby !books|clothes|room|menu|toys|weight;\
         be|being|become|as a E* J* parent|mum|mom|mother|dad|father;parenting|parenthood|stepparent",
        hides "inner child;contact|custody|court|visitation|adopt|adoption|adopted|ivf|infertility|fertility|foster;want|wanting|have E* kids|child|children|baby B;\
         my|our E* kids|child|children|son|daughter back",
        finds ["be a better parent", "have more patience with my kids", "spend time with my daughter", "be a calmer mum", "learn more about parenting", "have more patience with the kids"],
        passes ["heal my inner child", "call my mum", "be the best daughter I can", "get contact with my son", "get my kids back", "want to have children", "volunteer with children"];

    PuttingOff:
        "procrastinate|procrastinating|procrastination|procrastinator;put|putting|puts things|stuff|everything|it|tasks|work|jobs|homework? off !by|the|weight;\
         delay|delaying things|everything|stuff|my|it;leave|leaving E* things|everything|stuff|it E* to|until|till E* last;at|to|until|till the last minute;\
         get|getting started !with|in|at",
        hides "put|putting off the? lights|light|smell|people",
        finds ["stop procrastinating", "stop putting things off", "not leave everything to the last minute", "do it at the last minute less", "get started on what I planned", "stop delaying my post"],
        passes ["put the lights off at 10", "take off my shoes", "get started with yoga", "not put off people"];

    Loneliness:
        "lonely|loneliness|lonelier|lonesome;make|making|find|finding|meet|meeting|have|having E* J* friends|friend !with;meet|meeting new|more people;\
         feel|feeling|so|less|too|being E* J* alone|isolated;nobody|none to talk",
        hides "myself|food|body;time|day|hour|evening alone",
        finds ["be less lonely", "make new friends", "feel less alone", "meet new people", "have nobody to talk to less often"],
        passes ["make friends with food", "spend an hour alone", "call my friends", "enjoy my time alone"];
}
