//! Rules for harm by somebody else: violence, threats, sexual force, stalking, confinement or control, fear of home.

super::rules! {
    sure "hit|hits|hitting|slaps|slapped|punches|punched|kicks|kicked|beats|beating|chokes|choked|strangled|strangles|rapes|raped|abuses|abused|threatens|stalks|stalking|molested me|us $|TAIL|if|for|with|until|by|every|lastnight|hard|and" finds "make him stop hitting me" passes "ask friends to hit me up on Sundays";
    sure "HE|KIN hits|slaps|punches|kicks|beats|chokes|hit|slapped|punched|choked|strangled|beat|hurts|abuses|rapes|raped|threatens me" finds "my dad hits me" passes "he beats the drum at the fair";
    hint "HE|KIN|YOUNG|FRIEND|CARER|someone|man|boys|girls|men * HIT|force|threaten|burn|hurts|hurt|hurting|dragged|pulls|pinned|pinches|threatens|burned|bit|spat|forces|touches|touched * me|us|my" finds "my boyfriend pushed me down the stairs" passes "my brother hugs me";
    hint "HIT|hurting|hurts|RAPE|threatened|threatens|forced|touched|touching me|us" finds "the boys at school kick me and film it" passes "walk until my back hurts me less";
    hint "beaten|hit|hurt|beat by|up|at" finds "I was beaten by my husband again" passes "hit the hay early";
    sure "raped|molested $|TAIL|me|by|last|at|on" finds "I think I was raped" passes "sow rape seed in May";
    hint "RAPE|consent|groomed|nudes|nude|assault" finds "was it assault if I froze" passes "the consent form for the school trip";
    hint "touch|touches|touched|force|forced|forces|makes|made ** secret|tell|asleep|bed|sex|uncle|teacher|coach|sleep|no|stop" finds "my uncle touches me in bed" passes "touch base with my team";
    hint "say|said|saying no|stop ** anyway|stop|still|on|listen|didnt|doesnt" finds "I said no and he did not stop" passes "I said no to the cake";
    hint "kill|hurt|burn|find|stab|bury|destroy me|us|my|him|her ** leave|tell|if|go|one|kids|say" finds "he says he'll kill me if I leave" passes "kill the lights before you leave";
    hint "if * leave|tell|go|say|talk ** kill|hurt|hit|find|post|online|kids|sorry" finds "if I tell he will hurt my mum" passes "if I go early I'll post the parcel";
    hint "THREAT ** me|my|home|work|house|with|again|outside|school|car" finds "my ex is following me home" passes "follow the recipe";
    hint "outside|waits|waiting|parked|turned|knows * my|where|work|house|school|home|live ** again|he|scared|ex|him|every" finds "my ex waits outside work, he's there again" passes "wait outside the school by three";
    hint "locks|locked|lock|shuts|shut|keep|keeps|kept|trapped|holds|held|pins|pinned me|us ** in|inside|out|down|here|door|room|wall|shed" finds "she locks me in" passes "hold on to receipts";
    sure "he|she|they|wont|husband|wife|partner|boyfriend|dad wont|doesnt|never|let let|lets|allow|me me|leave leave|out|go|see|have" finds "she won't let me leave" passes "my boss won't let me leave early";
    hint "DONT|doesnt * let|lets|allow|allowed|give * me|us|my|to ** leave|out|see|have|talk|phone|work|money|friends|alone|own|house|doctor" finds "my husband doesn't let me see my family" passes "not let the cat out";
    sure "husband|wife|partner|boyfriend|boss|he|she|they|family take|takes|took|keep|keeps|has|hides|hold|holds my passport|papers|wages|documents|salary !to|on|for|with" finds "my husband keeps my passport" passes "the bank keeps my papers safe";
    hint "take|takes|took|keep|keeps|has|hides|controls|holds|stole|spends|in * my|all|our|the|his * passport|papers|wages|salary|pension|money|card|phone|keys|bank|documents|wallet" finds "he takes my pension and my card" passes "renew my passport";
    hint "controls|checks|reads|decides|tells|tracks|counts|times * what|my|me|everything|who|when|if|how * i|phone|messages|wear|money|move|see|do|eat|talk|go|am|minutes" finds "he decides what I wear" passes "check my phone only at noon";
    sure "scared|afraid|frightened|terrified of|from|to my? him|husband|wife|partner|boyfriend|dad|stepdad|father|home|goto !opinion|view|driving|new" finds "I'm scared of my husband" passes "stop being afraid of being home alone";
    hint "FEAR|scared|afraid|frightened|terrified|flinch|shake|drops ** him|her|husband|home|dad|partner|drinks|son|door|key|stepdad|he|wife" finds "I am frightened about him coming home" passes "scared of flying";
    hint "not|dont|never|feel|be|somewhere|get|isnt * safe|unsafe * at|in|home|house|from|place|for * home|house|my|him|me|own" finds "be safe in my own home" passes "find a safe pair of ladders";
    sure "abusive|violent husband|wife|partner|boyfriend|girlfriend|ex|relationship|marriage|dad|home|father|mother|house|household" finds "get away from my abusive partner" passes "an abusive email from a customer";
    hint "abusive|violent|abuse|abused|controlling|domestic|refuge|injunction|shelter" finds "ring the refuge before he comes back" passes "help at the cat shelter";
    hint "leave|escape|run|flee|away|out|hide|safe|getting|ring|before|while ** him|he|her|husband|without|knowing|finding|finds|comes|back" finds "get out before he comes home" passes "leave work on time";
    hint "bruise|bruises|bruised|lip|eye|marks|ribs|broken|broke|concealer|fingermarks|sleeves ** told|said|tell|hide|cover|fell|door|cupboard|stairs|lied|he|him|she|his" finds "I covered the bruises and said I fell" passes "bruised ribs from judo";
    hint "threw|smashed|throws|smashes|punched|kicked|broke|smashing ** at|plate|door|wall|phone|head|cup|kitchen|me" finds "he threw a plate at my head" passes "threw out the old rug";
    hint "dont|not|so|make|stop|set|avoid|keep ** angry|temper|mad|cross|quiet|kick|belt|drink|drunk|drinking ** hit|hits|me|us|him|he|dad" finds "keep quiet so he won't get angry with us" passes "keep a quiet hour on Sundays";
    hint "send|sends|post|posts|share|shares|leak|online|has ** nudes|pictures|photos|pics|video|videos" finds "he says he'll post my pictures" passes "send a postcard";
    hint "marry|married|abroad|cut|back ** dont|want|force|forcing|making|never|met|kill|ticket|summer|must" finds "they want me to marry a man I never met" passes "get married in June";
    hint "ask|permission|allowed|haveto|not * for|allowed|permission|show|send|own|bank ** money|card|leave|receipts|location|friends|phone|he|him|door|doctor" finds "I'm not allowed my own bank card" passes "ask for a fork";
    hint "cant|never|dont|afraid|couldnt|must * tell|say|talk ** coach|teacher|uncle|stepdad|priest|tutor|cousin|he does|did|makes|made" finds "I can't tell anyone what my uncle did to me" passes "I never say what the teacher made for lunch";
    hint "KIN|CARER|HE|lodger|man|stepbrother comes|came|gets|creeps|sneaks ** night|room|bed|bath|alone" finds "my uncle comes into my room at night" passes "my brother comes home at night";
    hint "made|makes|got|forced|force me * do|touch * things|stuff|it|him|her" finds "he made me do things" passes "she made me do the dishes";
    sure "put|puts|bury me|us in|under a|the? ground|grave|hospital|coffin $|TAIL|if|again" finds "she says she'll put me in the ground" passes "put the tulips in the ground";
    hint "where|somewhere|anywhere|hide|place|sleep ** he|dad|KIN|him|they cant|wont * get|find|reach|touch" finds "somewhere to hide where he can't find me, he hits me" passes "a place for the biscuits where the dog won't get them";
    hint "HE|KIN ** kill|stab|shoot|burn|bury|drown|strangle|end|finish me|us $|TAIL|if|and" finds "my boyfriend says he'll kill me" passes "he kills the lights and leaves us to sleep";
}
