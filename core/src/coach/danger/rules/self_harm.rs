//! Rules for self-harm: the act, the urge, the wounds it leaves, and not being safe with oneself.

super::rules! {
    sure "selfharm|selfharming|selfharmed" finds "stop self-harming" passes "teach the self-harm course at school";
    hint "selfharm|selfharming|selfharmed" finds "selfharm again" passes "update the self-harm policy";
    sure "HARM|slap|slapping|punch|punching|hit|hitting|stab|wound|injure|bang|banging|choke|strangle|branding SELF !some|a|off|loose|short|shaving|out|on|for|while|up|about" finds "not hurt myself when I'm low" passes "stop punishing myself for one bad round of golf";
    sure "stop|quit|stopped|started|cant|about|back|by|been|without|from|into|nomore cutting $|again|anymore" finds "quit cutting, for good" passes "stop cutting the hedge so late";
    sure "HARM my|both own? arm|wrist|thigh|thighs|leg|legs|stomach|hip|hips|skin|ankle|forearm|forearms|calf|shin|veins $|TAIL|open|until|till|with|when|because|every|to|after|on" finds "I burn my wrist until it stops" passes "burned my tongue on the soup";
    sure "urge|urges|WANT|itching|keep|tempted|feel|crave|craving to|of|like? cut|cutting|selfharm|hurt|harm|burn|slice|slicing|bleed|scratch|burning $|TAIL|myself|bad|so|is|are|comes" finds "the urge to cut is back, I want to cut so bad" passes "I want to cut the grass";
    sure "new|fresh|nomore|no|more|hide|cover|the cuts|burns|scars|scratches|marks|wounds on|across|under my arm|wrist|leg|thigh|body|stomach|hip|skin" finds "hide the cuts on my legs" passes "the marks on my essay";
    hint "cutting|cut|cuts $|TAIL|deep|deeper|less|myself|twice|once|#|every|when|because|after|instead|till|until|daily|more|only" finds "I cut again" passes "cut the cake";
    hint "HARM|stab|punch|punched|punching|hit|hitting|bang|banging|pick|picking|peel|dig|dug|pierce|go|went|rub|rubbed|scrape|scraping|tear|rip|whack|whacked|snap|attack|poke at|into|on? my|both|me * BODY|legs" finds "I cut my thighs" passes "cut my hair";
    hint "new|fresh|more|nomore|no|deep|recent|old|hide|cover|show * cuts|scars|scratches|burns|marks|wounds|lines" finds "new cuts on my arms" passes "no more cuts to the budget";
    hint "BLADE ** BODY|drawer|case|again|back|hidden|hide|myself|tonight|used|keep" finds "I put the blade to my skin" passes "new blades for the mower";
    hint "hide|lock|take|give|throw|keep|away|instead|found|bought|swap ** BLADE|sharp|rope|knife" finds "take the razors away from me" passes "take the bread out of the oven";
    hint "bang|banging|banged|hit|hitting|headbutt|punch|punched|punching ** head|wall|door|bricks|legs|face ** until|till|again|stop|quiet|because|when|wall|bleed" finds "I bang my head against the wall" passes "hang a picture on the wall";
    hint "until|till|see|real|raw|on|watch|need|draw|drew * bleed|bleeds|bled|blood|bleeding|purpose" finds "I scratch my arms until they bleed" passes "stop biting my nails till they bleed";
    hint "# days|day|weeks|week|months * clean|selfharm|free|without|sober" finds "five days clean" passes "five days in Wales";
    hint "urge|urges|want|wanna|needto|crave|itching * cut|hurt|harm|bleed|burn|selfharm|blade|it|bad|strong" finds "i want to cut so bad" passes "I want to cut the grass";
    hint "pain|blood|bleeding|cutting|hurting|sting ** only|helps|calms|release|relief|real|feel|quiet|control|deserve" finds "only the pain makes me feel real" passes "ice helps my knee";
    sure "not|dont|cant|isnt * feel|trust|be|safe safe|myself|with tonight|alone|myself|with $|TAIL|myself|alone" finds "I don't feel safe alone tonight" passes "learn to trust my gut";
    hint "not|dont|stay|keep|scared|isnt|cant * safe|trust|myself * $|TAIL|myself|until|alone" finds "I'm not safe" passes "the ladder is not safe on grass, fetch the other";
    hint "what|something i|ill|id|might * do $|TAIL|if|left" finds "I'm scared what I might do tonight" passes "what might I do on my day off";
    hint "RELAPSE|relapsed ** cut|cuts|arm|leg|again|selfharm|tonight|lastnight|sorry" finds "relapsed last night, both arms" passes "the car slipped on ice again";
    hint "sleeves|sleeve|jumper|hoodie|tights|plasters|plaster|bandage|bandages|leggings|cardigan ** hide|see|saw|sees|noone|ask|asks|heat|hot|marks|cuts|lines|did|again|under|underneath|show" finds "long sleeves so nobody sees the cuts" passes "a jumper to see the match in";
    hint "habit|habits|way|trick|ritual|comfort|old|secret ** blade|sharp|wrist|arm|leg|scalpel|matches|skin" finds "my secret comfort is the blade again" passes "old habits, tea and toast";
    // These match frequency, time without self-harm, its means, and intent.
    sure "days|day|weeks|week|nights|night|months|month|hours|evenings|clean|free|streak|gone ** without|from|of|since|no * cut|cutting|selfharm|selfharming|hurting|harming|burning|scratching|blade $|TAIL|SELF|my" finds "nine nights without cutting" passes "a week without cutting the lawn";
    sure "cut|cutting|cuts|scratched|scratching|burning|slicing|selfharm twice|# again|$|times|a|TAIL|this|every|daily|per" finds "been cutting twice a week" passes "I cut two slices of bread";
    hint "HARM|bang|punch|hit|hold|held|put|pour|poured|press|pressed|stub|stubbed|fell|jab|stick ** purpose|purposely|deliberately|punishment" finds "I burned it on purpose, my arm" passes "I put it there on purpose";
    hint "hold|held|holding|put|putting|pour|poured|press|pressed|stub|stubbed|stick|dig|digging|dug|run ** on|against|to|over|in|into|under|across|out|at my own? BODY" finds "I put the iron on my leg until it blistered" passes "put cream on my hands";
    hint "HARM ** with|w|using|by|and * BLADE|boiling|flame|candle|hob|kettle|nails|teeth|belt|bleach|wire" finds "I cut my leg with a broken glass" passes "burn a cd by candle light";
    hint "blood|bloody|marks|lines|stitches|bandages|gauze * my|the|more|need|both * sleeve|sleeves|sheets|towel|cuff|jeans|arm|leg|wrist|tissue" finds "there's blood on my sleeve, I cut again" passes "the marks on the jeans came out in the wash";
}
