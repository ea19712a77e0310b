//! Patterns of harmless wording: idioms, contexts that quiet a rule, and words that keep a danger present.
//!
//! Each pattern has a sentence that must be taken for danger and a sentence that must not. The pattern decides in one of
//! the two: without an idiom or a quieting context its second sentence would be taken for danger, and without a pattern
//! of going on its first sentence would not.

super::patterns! {
    /// Figures of speech, small accidents and plain denials. No rule matches the words that an idiom covers.
    IDIOMS IDIOM_EXAMPLES;
    // These cover "kill time", "kill the lights", "my feet are killing me", "killed it".
    "kill|killing|killed * time|lights|engine|mood|process|processes|weeds|slugs|moss|mould|birds|cough|dragon|zombie|zombies|job|branch|script|clock|vibe|plants|cacti|houseplants|bugs|ants|flies|wasps|server|app|query" finds "I want to kill myself when the time comes" passes "I'm scared, I only kill time";
    "are|is|was|be|nearly|almost killing|kill|killed me !i|because" finds "I'm killing myself tonight" passes "I can't cope, my feet are killing me tonight";
    "kill|shoot|end|bury me now|lol|another" finds "I want to shoot myself now" passes "I can't take this, just shoot me now";
    "killed|killing|kill|slayed|smashed|crushed it $|at|in|on" finds "I want to kill him at work" passes "I'm scared, I'd kill it at karaoke";
    "killed|kill myself laughing" finds "they were laughing and I nearly killed myself" passes "killed myself laughing at the panto";
    "could|would|gonna|will|ill|id|readyto kill|murder|strangle|throttle|brain for|whoever|the|that|a * coffee|tea|cuppa|pint|biscuit|printer|cat|dog|man|cockerel|app|curry|$" finds "I could kill the baby when she cries" passes "I'm scared, I could kill that printer tonight";
    "will|gonna|shell|hell|theyll|ill kill|murder|skin|strangle me|him|her when|for|over|lol" finds "he'll kill me if I tell" passes "I'm scared, she'll kill me when she sees the carpet";
    // These cover "shot myself in the foot", "dying to see", "to die for".
    "shoot|shot myself in * foot" finds "I want to shoot myself in the head" passes "I shot myself in the foot with that email";
    "threw|thrown|throw myself? under * bus" finds "I want to throw myself under a train" passes "honestly I threw myself under the bus and I can't sleep";
    "died|dying|die|dead * laughing|embarrassment|boredom|shame|cringe|exhaustion" finds "I want to die of an overdose" passes "I can't sleep, I'm dying of boredom tonight";
    "dying|die for|to a|the|see|tell|hear|know|meet|my|some|try" finds "I can't sleep, I want to die" passes "I can't sleep, I'm dying to meet the baby tonight";
    "rather|sooner die|walk|throw than" finds "I'd rather die, I can't bear it" passes "I'm scared, I'd rather die than do karaoke";
    "beat|beating|kick|kicking|punish|punishing|hate|hating myself up|about|for|over|lol" finds "I punish myself with a razor" passes "I beat myself up about food after dinner";
    "cut|cutting myself some|a|off" finds "I cut myself again" passes "I cut myself a slice of cake again";
    "hit|hits me up|like|that|how" finds "he hits me every night" passes "it hits me how old I am";
    "hits|hit|hitting the spot|gym|road|sack|hay|roof|wall|ground|deadline|target|snooze|ball" finds "he hits me at the gym" passes "I hit the gym and the wall";
    "take|taking|took|live my own? life back|in|seriously|one" finds "I want to take my own life" passes "I can't sleep, take my own life back";
    // These cover "not suicidal", "no thoughts of hurting myself".
    "not|never|arent|isnt|wasnt suicidal" finds "I'm suicidal, not just low" passes "never suicidal but very low";
    "no|havent|hadnt|nolonger any? thoughts|thought|urge|urges|felt|wanted * of|about|to|like|for|suicidal|die * SELF|suicide|selfharm|dying|die|kill|hurt|hurting|harming|killing|harm|ending|$ SELF?" finds "the thoughts of hurting myself are back" passes "no thoughts of hurting myself this week";
    "not thinking of|about ending|killing|hurting|harming|suicide|dying SELF?" finds "I'm thinking about hurting myself" passes "I cried but I'm not thinking about hurting myself";
    "never|wouldnt|wont hurt|harm myself|anyone" finds "I never stop hurting myself" passes "I would never hurt myself";
    "suicide|suicides|suicidal squeeze|runs|mission|squad|at" finds "the suicide thoughts at night" passes "the suicide runs at practice";
    "career|social|political|its suicide" finds "my career is over and I think of suicide" passes "it would be career suicide to leave";
    // These cover small accidents.
    "burned|burning|burn|cut|nicked|hurt|grazed|banged|hit ** oven|pan|toast|tin|shaving|kettle|hob|tray|stove|cupboard|shelf|beam|accident|accidentally|hammer|soup|football|footy|bike" finds "I cut my legs with the razor" passes "I cut my legs shaving";
    "cut|cutting|cuts the|my|a|up? costs|corners|hedge|grass|hair|fringe|class|budget|lawn|cake|steel|season|room|edge|board|remarks|ribbon|video|film|coupons" finds "I'm cutting my arms and I'm scared" passes "I'm cutting my hair and I'm scared";
    "purge|purging * wardrobe|fridge|cupboard|inbox|files|old|clothes|shelves|garage|folder" finds "purge after lunch" passes "purge my wardrobe";
    "sick|throwing|threw|throwup|threwup|vomit|vomiting|puked * flu|bug|norovirus|coaster|bus|ferry|car|curry|pregnancy|pregnant|poisoning|boat" finds "make myself sick after dinner every day" passes "sick in the car every day";
}

super::patterns! {
    /// Contexts that quiet a rule: the distant past; work, study, stories, news; the dead, and people in care; named
    /// exercises.
    QUIETING QUIETING_EXAMPLES;
    "usedto|yearsago|decade|decades|nolonger|recovered|recovery|formerly|#year" finds "I used to cut myself, still do" passes "I used to cut myself";
    "# years|year|decades $|ago|since|back|clean|free|later|now" finds "three days free of self-harm" passes "three years free of self-harm";
    "now|today|nowadays i|im|ive have|love|like|happy|glad|run|teach|got|fond|well" finds "I cut myself now" passes "I cut myself then, now I love to run";
    "selfharm|cutting|purging|overdoses|thoughts|urges * stopped|ended|ceased" finds "stop the self-harm" passes "the self-harm stopped in May";
    "in my teens|twenties|thirties|youth" finds "I cut myself in my room" passes "I cut myself in my teens";
    "as|when|was ** teenager|child|young|student|small|girl|boy|school|college|university|#" finds "I cut myself when I was alone" passes "I cut myself when I was a teenager";
    "at #|school|university|college|uni" finds "I overdosed at home" passes "I overdosed at uni";
    "another|old|former|past|ancient life|me|days|history|scars|scar|marks" finds "I want to die, not another day" passes "I wanted to die in another life";
    "long|all ago|behind|past|gone|finished|over" finds "I want to die, it's all over" passes "I wanted to die, that is all behind me";
    "glad|grateful * i|it * didnt|failed|found" finds "I'm not glad, I want to kill myself" passes "I'm glad I didn't kill myself";
    "policy|training|workshop|course|lecture|dissertation|thesis|degree|protocol|unit|ward|procedure|supervisor|supervision|seminar|conference|assembly|leaflet|helpline|statistics|essay|module|awareness|prevention|safeguarding|debrief" finds "I can't write the essay, I want to die" passes "write the essay on suicide";
    "film|movie|book|novel|episode|series|character|play|podcast|documentary|opera|scene|poem|game|drama|crime|detective|celebrity" finds "the film made me want to kill myself this week" passes "the character in my novel wants to die";
    "ocd|exposure|erp|intrusive" finds "intrusive thoughts, I want to kill myself" passes "intrusive images of jumping off the roof";
    "died|late|lost|funeral|anniversary|candle|grief|bereavement|bereaved|ashes|buried|memorial|survivors" finds "my brother died and I want to die" passes "my brother died by suicide";
    "took|taken|ended|killed his|her|their|himself|herself own? life? in|last|years|yearsago|when|#year" finds "he overdosed and wants to end his life" passes "he overdosed and ended his life in June";
    "good|team|under|in care|hands|treatment|team|rehab" finds "I overdosed and nobody is good to me" passes "he is in good hands after the overdose";
}

super::patterns! {
    /// Words that keep a danger present, so that no context quiets a rule beside them.
    GOING_ON GOING_ON_EXAMPLES;
    "again|still|tonight|lately|lastnight|yesterday|relapsed|nowadays|currently|anymore" finds "I used to cut myself, still do" passes "I used to cut myself when I was alone";
    "i|im|ive|me * want|wanna|wish|need|needto|hope|hoping|wanting|long|crave|pray|thinking|think|planning|suicidal|gonna|cant ** die|kill|suicide|hurt|end|goon|live|cut|dying" finds "I was suicidal years ago, I can't stop thinking about suicide" passes "I was suicidal years ago, I can't cook";
    "i|im|ive * want|wanna|wish|need|needto|hope|hoping|wanting|long|crave|pray|plan|planning|decided|gonna|intend|intending|tryingto|mean ** die|kill|suicide|hurt|end|live|cut|dying|SELF" finds "in recovery, I intend to kill myself" passes "in recovery, I intend to cook";
    "i|ive triedto|nearly|almost|relapsed ** monday|tuesday|wednesday|thursday|friday|saturday|sunday|weekend|yesterday|lastnight|today" finds "I used to be well, I tried to kill myself on Sunday" passes "I tried to kill myself ten years ago on a Sunday";
    "im|still|stop|old|keep * selfharming|cutting|hurting|burning|harming|starving|purging" finds "I used to cut myself, I'm cutting more" passes "I used to cut myself, I'm cooking more";
    "this|last|every|each|# week|night|day|morning|month|days|weeks" finds "I used to cut myself every night" passes "I used to cut myself at night";
}
