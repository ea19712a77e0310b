//! Rules for somebody else who is in danger now: a wish to die, something taken, harm or violence that is happening.

super::rules! {
    sure "wanna|want|gonna|will|says|said|keeps|triedto|saying|threatening|hell|shell|theyll|texted * kill|killing|hang|hanging|end|shoot|drown|hurt|hurting|cutting|cut himself|herself|themselves|his|her|themself" finds "he said he's going to kill himself" passes "the bird flew off by itself";
    hint "HE|KIN|YOUNG|FRIEND ** says|said|saying|keeps|told|texted|wants|want|wanna|wrote|posted|thinks ** die|dead|suicidal|suicide|born|goodbye|jump|bye|alive|himself|herself|overdose" finds "my daughter says she wants to die" passes "my daughter says she wants a dog";
    hint "himself|herself|themselves ** cut|cutting|hurt|hurting|kill|burn|hang|harm|starving|sick" finds "my son is by himself, he started cutting" passes "she cut a cake for herself";
    hint "cut|cuts|cutting|hurt|hurts|hurting|harms|burns|hits|kill|hang|starves|starving|scratches|bangs himself|herself|themselves" finds "my son hurts himself" passes "the cat washes herself";
    hint "KIN|YOUNG|FRIEND|HE * has|just|took|taken|swallowed|downed|hoarding|saving * overdose|tablets|toomany|load|all|packet|something|lot|bottle" finds "my mum has taken a load of tablets" passes "my mum took lots of photos";
    hint "KIN|YOUNG|FRIEND|HE * hasnt|isnt|wont|only|stopped|barely|lives|hides * eaten|eat|eating|food|water|dinner|gum|on" finds "my sister hasn't eaten for days" passes "my son won't tidy up";
    hint "KIN|YOUNG|FRIEND|HE * throws|pukes|vomits|fainted|collapsed|purges|sick|thin|bones" finds "my sister pukes after every meal" passes "my mate throws a party";
    hint "KIN|YOUNG|FRIEND|HE ** bridge|roof|ledge|railings|tracks|cliff|rope|gun|knife|blade" finds "my brother is on the bridge and says he'll jump" passes "Dad mends the fence";
    hint "answering|answer|answers|reply|phone|reach|car|door|room|locked ** goodbye|bye|die|suicide|note|tablets|himself|herself|wrists" finds "she's not answering and she left a note" passes "answer the door";
    hint "goodbye|bye|suicide|note|tablets|kill|die|wont|himself ** answering|answer|off|phone|reach|find|wakeup|breathing|slurring|drowsy" finds "he posted goodbye and he's not answering" passes "goodbye to the old phone";
    hint "KIN|YOUNG|FRIEND|HE * gets|is|being|hits|beats|hurts|threatens|breaks|locked * hit|beaten|hurt|her|my|them|mum|by|him|arm|kids" finds "my friend gets hit by her dad" passes "my sister is tall";
    hint "scared|afraid|screaming|bruises|burns|marks * goto|home|him|kids|arm|her|stop|upstairs" finds "the woman upstairs is screaming stop" passes "scared of the new boss";
    hint "KIN|YOUNG|FRIEND|he|she ** will|gonna|wanna|hell|shell * end|finish|do it|things|everything $|TAIL" finds "my mum said she will end it tonight" passes "my dad will do it at the garage";
}
