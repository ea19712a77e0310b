//! Rules for harm that the writer does to somebody else: an act, a plan, an urge, or the fear of one.

super::rules! {
    sure "^ kill|stab|strangle|shoot|poison|hurt|murder my|him|her|them|our boss|KIN|YOUNG|neighbour|teacher|colleague|$ $|TAIL" finds "kill my boss" passes "kill the lights";
    hint "WANT|gonna|could|ill|readyto|planning|will|id * hurt|kill|stab|strangle|shoot|murder|smash|burn|attack|punch|harm|shank|poison * him|her|them|someone|everyone|people|anyone|KIN|YOUNG|my|his" finds "I want to hurt him" passes "I want to beat her at chess";
    sure "scared|afraid|frightened|worried|THINK|fear ** hurt|hurting|kill|killing|stab|stabbing|harm|harming|shake|strangle|attack * my|the|a|him|her|someone|people|them * $|baby|child|kids|wife|husband|children|daughter|son|mum|partner" finds "I'm afraid I'll hurt my baby" passes "scared of the school run";
    hint "THINK|scared|afraid|frightened|worried|fear|voice|voices|urge|see|picturing ** hurt|hurting|kill|killing|stab|stabbing|strangling|push|pushing|harming|harm|drop|dropping|attacking|fire|dead" finds "I keep picturing hurting a child" passes "worried about dropping a grade";
    hint "what if|do i * hurt|kill|stab|push|drop|attack|harm|drown|smother|strangle|snap|lose|throw" finds "what if I stab someone" passes "what if I drop the course";
    sure "stop|not|quit|nomore|never|dont hitting|hit|smacking|smack|slapping|slap|hurting|hurt|beating|punching|kicking my|the|our|her|him|people|anyone|someone KIN|YOUNG|partner|dog|kids|baby|little|$|TAIL" finds "stop hitting my wife" passes "stop hitting the snooze button";
    hint "stop|not|quit|before|dont|never|nomore|keep|without * HIT|hitting|smack|hurting|hurt|shake|throwing|violent|hands|hand|fists ** KIN|YOUNG|him|her|them|people|someone|anyone|PET|animals|home" finds "not lay hands on her" passes "stop throwing my clothes on the floor";
    hint "i|ive|we * hit|slapped|punched|pushed|shook|choked|kicked|grabbed|stabbed|smacked|hurt|beat|shoved|struck|attacked|bruised|threw|squeezed|pinched|broke * KIN|YOUNG|him|her|them|a|the|someone|PET|his" finds "I slapped my son" passes "I hit the ball hard";
    hint "my hands|hand|fists|fist|fingers ** her|him|KIN|YOUNG|neck|throat|want|themselves|up" finds "I had my hands on her throat" passes "my hands are cold";
    hint "got|have|take|taking|took|bring|bringing|carry|carrying|had|with|picked|hid|sharpened|sharpen ** knife|blade|hammer|bat|machete|weapon|petrol|axe|gun ** him|her|them|school|bag|there|going|stood|bed|tomorrow|his|house|sock" finds "I've got a knife in my bag for him" passes "take the bread knife to be ground";
    hint "voice|voices|god|spirits|devil|head * tell|tells|telling|say|says|saying|want|wants|told ** kill|hurt|harm|stab|do|push|burn|her|him" finds "the voices tell me to hurt him" passes "the coach says push harder";
    hint "hurt|hurting|harm|harming|kill|killing|attack|stabbing|injure|violent * people|children|child|kids|someone|anyone|animals|baby|everyone|others" finds "I think of hurting people" passes "a film for children";
    hint "make|want|let|wish * him|her|them|they * pay|suffer|bleed|hurt|dead|scared|frightened|burn|beg|gone" finds "I want her to suffer" passes "make him pay for the cinema, his turn";
    hint "set|burn|burning|light ** fire|down|house|place|school|them" finds "I want to burn their house down" passes "burn a candle in the evening, light the lamp";
    hint "not|isnt|dont|cant * safe|trust|alone * with|near|around|myself * YOUNG|baby|kids|him|her|children" finds "I'm not safe with the baby" passes "not alone in the choir";
    hint "follow|followed|waiting|parked|outside|list|plan|routine|know|knows ** his|her|their|ex|people|names|flat|home|lives * scare|hurt|pay|first|tonight|door|again|frightened|street" finds "I followed her home to scare her again" passes "follow the path to the mill";
    hint "wife|son|daughter|kids|mum|baby|girlfriend ** flinches|scared|frightened|hides|bruise|cried|mark|handprint ** me|my|because|did|put|left" finds "my son flinches because of what I did" passes "my wife hides the good biscuits";
    hint "pillow|cushion|blanket|towel|hand|hands ** over|down|across|on * face|mouth|nose|him|her|baby" finds "I held the cushion down over his mouth" passes "hand over the baby monitor";
    hint "put|stick|stuck|sticking * knife|blade|bullet in|into|through him|her|them|someone" finds "I'll stick a blade in her" passes "put the knife in the drawer";
    sure "i|ill|id want|wanna|could|might|gonna|$ hurt|harm|stab|smother|shake|suffocate our|my|the baby|son|daughter|child|children|kids|newborn|toddler|wife|husband|girlfriend|boyfriend|mum|mother !back|hand|hands|up|feelings|chances" finds "I could hurt my son" passes "I could shake my son's hand";
}
