//! Rules for suicide, and for the wish to be dead or gone.

super::rules! {
    // These match killing oneself, in any wording.
    sure "KILL|top|topped|off|neck|delete|yeet|unalive|end SELF" finds "I could just kill myself" passes "kill the weeds myself";
    hint "end|ending|finish|finishing SELF" finds "I want to end myself" passes "I ended the shift early myself";
    sure "suicidal|suicidalthoughts|unalive" finds "I feel suicidal today" passes "I'm not suicidal, I'm just flat";
    sure "suicide" finds "Not think about suicide" passes "update the suicide prevention policy at work";
    hint "suicide" finds "suicide feels close" passes "a suicide squeeze in the ninth, what a game";
    sure "attempted $|again|twice|#|this|last|in|on" finds "I attempted again in spring" passes "attempt the hard level on Sunday";
    hint "my|an|another|second|third|last|since * attempt|attempts" finds "since my last attempt I sleep downstairs" passes "film a handstand";
    sure "WANT|PLAN|deserve|triedto|tryingto|haveto * die|dying|unalive !my|laughing|of" finds "i wanna die" passes "want to die my hair blue";
    hint "WANT|should|rather|better|could|ready|cant|about|tryingto * die|dying|dead" finds "I'd be better dead" passes "be less dead tired at night";
    sure "WANT ** was|were|wasnt|werent|id|never dead|alive|born|here" finds "I wish I was dead" passes "I wish I was taller";
    sure "WANT * i? didnt|dont|couldnt exist|live|wakeup $|TAIL" finds "I wish I didn't exist" passes "I wish I lived by the sea";
    hint "not|shouldnt|wasnt|never|should|wish * born|exist|existed" finds "I should never have been born" passes "where Gran was born";
    sure "end|ending|ended|take|taking|took|taken|finish|finishing my|your|ones own? life !back|in|to|seriously|story|on|drawing|one" finds "I want to end my life" passes "take my life back";
    sure "WANT|PLAN|triedto|tryingto|mean|nearly|almost to? end|ended|ending|take|taking my own? life !back|in|seriously|one|of|as|at|up" finds "I intend to end my life on the coast" passes "I want to take my life back";
    sure "end|ending it all !by|with" finds "end it all" passes "end the day with a song";
    hint "WANT|gonna|THINK|about|readyto|nearly|almost|of end|ending|ended it|things $|TAIL" finds "I'm going to end it tonight" passes "end it with Carl kindly";
    hint "THINK|about|of * die|dying|dead|death|suicide|ending|killing|jumping|hanging|drowning|overdosing|goodbyes" finds "I keep thinking about dying" passes "stop thinking about work";
    hint "ways|way|methods|how|easiest|quickest|painless ** die|dying|dead" finds "googled ways to die" passes "a nice way to dye wool";
    hint "how|when|where|way id|ill|i|could|would * do it|this $" finds "I know how I'd do it" passes "ask how I did in the test";
    hint "slit|slash|slitting|slice|cut|open my|her|his|their wrist|throat" finds "I want to slit my wrists" passes "slit the envelope";
    hint "bullet|knife|GUN|brains ** my|out * head|brain|heart|chest|mouth|chin|temple|trigger|$" finds "I want a bullet in my head" passes "bullet points, fewer of them";
    hint "jump|jumped|jumping|step|stepped|walk|walked|throw|lean|leaned|drive|drove|steer|swim ** PLACE|traffic|bus|car|lorry|road|wall|tree|building|water" finds "I nearly walked into the traffic on purpose" passes "jump over puddles";
    sure "jump|jumping|jumped|throw|throwing|step|stepping|stepped|walk|walking SELF? off|infront|under|into|from a|the|of? train|bridge|traffic|roof|building|balcony|bus|lorry|cliff|multistorey $|TAIL" finds "I think of jumping off the bridge" passes "walk into town";
    sure "ways|how to die|suicide $|TAIL" finds "looking up ways to die" passes "how to dye wool";
    sure "another|second|third|nomore|my|two|# attempt|attempts $|TAIL" finds "no more attempts this year, I had two attempts" passes "an attempt at a cake";
    hint "nearly|almost|urge|wanted|WANT|tryingto|about|from|gonna * jump|jumped|jumping $|TAIL|off|on|in|into|infront" finds "i nearly jumped last night" passes "jump for joy";
    // These match the wish not to be, not to wake up, or to be gone.
    sure "DONT wanna|want|wish|feel * be|to|live|exist|wakeup|being|like here|alive|live|exist|wakeup|living|existing $|anymore|tomorrow|like" finds "I don't want to be here any more" passes "I don't want to be here at this firm any more";
    hint "DONT WANT live|be|exist|wakeup|here|alive $|TAIL|like" finds "I don't want to live" passes "I don't want to live with my parents any more";
    hint "DONT|hope|without wakeup|wakingup $|anymore|tomorrow|ever|and|from" finds "go to sleep and not wake up" passes "not wake up late";
    hint "why|still|again|annoyed|sorry|disappointed|hate * alive|wakeup|wakingup|wokeup|living $|TAIL" finds "why am I still alive" passes "why am I still awake";
    hint "sleep|gone|disappear|vanish|away|rest forever|permanently" finds "I want to sleep for ever" passes "sleep late on Sundays";
    hint "WANT * disappear|vanish|gone|nothing|nowhere $|TAIL|completely" finds "I just want to disappear completely" passes "I want to disappear into a book";
    hint "no|any|nothing|noone|reason|point|without ** live|living|alive|exist|existing|stay|life for|$|TAIL" finds "I've no reason to live" passes "no reason to live in town";
    sure "tired|sick|done|fedup|weary of|with|from living|alive|life|existing $|anymore" finds "I'm so tired of living" passes "tired of living with boys who don't wash up";
    hint "tired|sick|done|fedup|weary|hate|hating|over * living|alive|life|existing|being" finds "i am done with existing" passes "tired of life admin";
    hint "life|living|lifes|existing isnt|not|hardly|aint|never * worth" finds "life isn't worth it" passes "life is short, book the trip";
    // These match the reason to stay alive, and the belief that others would be better off.
    sure "only|one|sole thing|reason|person * keeping|keeps|stopping|stops|holding|im|i * here|alive|going $|TAIL|is" finds "The only thing keeping me here is my dog" passes "the only thing keeping me busy is the garden";
    hint "only * alive|here|living|stops|keeps * because|for|me" finds "I'm only alive because of my mum" passes "I'm only here for the cake";
    hint "if * wasnt|werent|not * for ** gone|dead|here|done" finds "if it weren't for my kids I'd be gone" passes "if it weren't for the rain I'd be out";
    hint "reason|reasons|want|stay|keep|staying|choose|until|till * stay|live|living|alive|die $|TAIL" finds "find one reason to stay" passes "book a room in Wales";
    sure "betteroff without me" finds "everyone is better off without me" passes "we're better off without a car";
    hint "betteroff|happier|better|easier|simpler|relieved|fine|freer ** without|if|when * me|i|im|gone|dead" finds "they would be happier if I was gone" passes "we were happier when I cooked";
    hint "when|after|once|if|till|until im|i * gone|dead|die $|TAIL|they|the|theyll|she|he|who" finds "they'll be sorry when I'm gone" passes "when I'm gone to the shops the dog sulks";
    hint "wont|not|never|dont|shant * be|need|see|last|around|planning * here|around|christmas|summer|spring|next|it|them|longer|birthday" finds "I won't be here by Christmas" passes "I won't be home by six";
    sure "im|be|being|am|such * burden to|on everyone|all|them|my|everybody" finds "I'm a burden to everyone" passes "a burden on the budget";
    hint "im|be|being|am|just|only|such * burden|waste|worthless|mistake|surplus" finds "I'm such a waste of space" passes "the burden of proof";
    hint "worth * more * dead" finds "I'm worth more dead" passes "worth more than gold, this bread";
    // These match prayers to die, goodbyes, and means at hand.
    hint "god|lord|allah|jesus|heaven|angels ** take|fetch|call|calls|bring|home|soul" finds "every night I ask God to take me" passes "go to church";
    hint "die|dying|take|slip|go * in my|the sleep|night" finds "I hope I die in my sleep" passes "talk less in my sleep";
    hint "goodbye|farewell|last|final|sealed|note * note|letter|letters|notes|goodbyes|message|kids|children|everyone|family|all" finds "I've written my last letters" passes "a goodbye card for Sue at work";
    hint "gave|give|giving|given|giveaway ** away|my ** need|gone|go|wont|soon|before|longer|staying" finds "I gave away my books because I won't need them" passes "give away ten books";
    hint "GUN|rope|belt|noose|cliff|hose|blade|petrol ** round|ready|bought|sitting|loaded|looking|keep|beam|shed|neck|loft" finds "the rope is in the shed, ready" passes "buy rope for the swing";
    hint "stay|keep|away|avoid|near|not|stop|stood|sat|standing|edge|top|over|going * PLACE|edge|bridge|roof|weir|rail|railings" finds "stay away from the railway line" passes "paint the bridge";
    sure "readyto|gonna|wanna catch the|that? bus $|TAIL|forever" finds "ready to catch the bus" passes "catch the bus to work";
    hint "my funeral|coffin|gravestone|will|ashes|obituary|insurance|body" finds "who would come to my funeral" passes "choose a song for the wedding";
    // These match affairs put in order, and messages for the last time.
    hint "letter|letters|note|notes|card|cards|video|videos|message|messages ** after|afterwards|gone|dead|find|finds|goodbye $|TAIL|me|it|im" finds "I've hidden a letter for my wife to find" passes "post the letters after lunch";
    hint "whoever|when|who * finds|find|opens|reads|read me|my|this|it" finds "I tidied so that whoever finds me isn't shocked, I'm going to die" passes "whoever reads it first may keep it, it's a good book";
    hint "affairs|papers|bills|accounts|everything * order|labelled|settled" finds "my affairs are in order so I can go now" passes "put my affairs in order before tax day";
    hint "cat|dog|pets|rabbits|hens|accounts|passwords|subscriptions ** after|gone|around|need|left|go|here|noone $|TAIL|me" finds "my sister takes the dog when I'm gone" passes "the dog was fed after we got home";
    hint "hug|hugged|kissed|rang|told|saw|see|visit|visited|sorry|love|thanks ** last|proper|goodbye|bye * time|goodbye|bye|$" finds "I hugged each of the kids one last time before I go" passes "I saw the film for the last time";
    hint "this|its|heres is? my|the last|final entry|note|page|message|post|letter|session|birthday|christmas" finds "this is my last entry, I'm sorry, goodbye everyone" passes "this is the last page of the maths book";
    hint "WANT|ready|readyto|time|gonna ** log|clock|sign|check|tap|bow|opt|exit off|out|life $|TAIL|forever|for|permanently|of" finds "I'm ready to clock out of life for good" passes "time to clock out at five";
    hint "bus|train|ticket|flight ** youknow|goodbye|forever" finds "my last bus is tonight, goodbye all, I want to die" passes "the bus is late, we said goodbye at the stop";
    hint "WANT|let|take|ready ** with|join|joining|follow|goto|where|meet|beside * HIM|KIN|YOUNG|god|heaven|twin $|TAIL|in|is|who|up" finds "I want to follow my husband, I don't want to be alive" passes "I want to go to my sister in Wales";
    hint "heaven|afterlife|grave|graveyard|paradise|otherside ** nicer|better|kinder|quiet|go|goto|want|early|ready|waiting" finds "heaven must be better than this, I'm ready to go" passes "the cake was heaven, want more";
    hint "rather|sooner * not|never * alive|be|live|exist|here" finds "I'd rather not be alive" passes "I'd rather not be late";
    hint "noone|who|none * miss|notice|mourn|cry ** me|gone|im|i" finds "no one would miss me if I died" passes "no one would notice if the clock stopped";
    hint "wouldnt|dont|not|id|be * mind|care|move|fight|glad|relieved ** if|when|and * die|died|crash|crashed|hit|lorry|plane|cancer|wakeup" finds "I wouldn't mind if I died tonight" passes "I don't care if the car is old";
    hint "if|when ** crash|crashed|hit|lorry|plane|cancer ** mind|care|glad|relief|relieved|fine|good|fight" finds "if a lorry hit me I'd be relieved and dead" passes "if the car is late that's fine";
    hint "since|now|that * decided|decide|picked|chose|date|day|plan ** calm|peace|peaceful|light|better|lighter" finds "since I decided to die I feel calm" passes "now that the date is set we feel better about the wedding";
    // These match other names for suicide, and means by their kind.
    sure "do|doing|did|done SELF|away in|with $|SELF|TAIL" finds "I might do myself in" passes "do myself a favour";
    hint "die|dying|death|dead|go|leave|end ** by|at my|mine own hand|hands|doing|choice|terms" finds "I'd like to die by my own hand" passes "a chair made by my own hands";
    sure "WANT|rather|sooner|better|should|id ** be|off|am dead $|TAIL|than|already|and|by" finds "I'd rather be dead than here" passes "I'd be dead tired by noon";
    sure "DONT wanna|want|wish|like|feel * be|being|to|of|like * alive|living|live|exist|existing|breathing $|TAIL" finds "I don't like being alive" passes "I don't like living in town";
    sure "how|ways|way|hard|easy|courage|brave|hurt|quick|painless|googled|best|people|wrong|sin ** kill|hang|drown|shoot|gas|top|off|end|killing|hanging yourself|oneself|themselves" finds "looked up how to hang yourself" passes "how to treat yourself on a rainy day";
    hint "noose|ligature|exitbag|helium|nitrogen|cyanide|exhaust|monoxide|hosepipe|hemlock|gallows|cremation" finds "I've tied the noose, I'm ready to die" passes "fill the balloons with helium";
    hint "wont|not|dont|never|cant|doubt * see|reach|make|imagine|picture|makeit * myself|me|being|to|turning|getting|my * #|thirty|old|older|birthday|christmas|future|summer|retirement" finds "I don't see myself getting old, I'd rather be dead" passes "I don't see myself in sales";
    hint "painless|peaceful|quick|easy|clean|certain ** way|ways|death|method|methods|exit|out" finds "I look for a painless way to die" passes "a quick way to the station";
}
