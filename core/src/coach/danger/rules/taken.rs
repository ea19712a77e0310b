//! Rules for an overdose that is taken, saved up or counted, and for the refusal of a medicine that keeps one alive.

super::rules! {
    sure "overdose|overdosed|overdosing|overdoses" finds "od'd last night" passes "do the overdose training at work";
    sure "TAKE|ate * LOTS|toomuch|toomany|packet|stash * tablets|MEDS !back|to|with" finds "took too many pills" passes "take all my tablets with food";
    hint "TAKE|ate|had|chewed|drank|eat ** tablets|MEDS|packet|paracetamol|strip|lot|loads|toomuch|toomany|them|it" finds "I swallowed the whole strip" passes "take my time on the stairs";
    hint "tablets|MEDS|paracetamol ** numb|passout|passedout|blackedout|unconscious|forget|nothing|gone|feel|sleep|out" finds "I take tablets to feel nothing" passes "the tablets make my mouth dry";
    hint "tablets|MEDS|them|tablet|sleepers ** DRINK" finds "I mixed her pills with vodka" passes "a beer with my fish and chips";
    hint "DRINK ** tablets|MEDS|sleepers" finds "wine on top of my sleeping tablets" passes "a beer after the match";
    hint "saved|saving|save|hoard|hoarding|stockpile|stash|stashed|stashing|collecting|kept|keeping|keep|hidden|hiding|building|put|putting|spare|supply ** tablets|MEDS|paracetamol|them" finds "I've been saving up my tablets" passes "save fifty pounds a month";
    hint "count|counted|counting|lined|lay|laid|tipped|emptied|poured|spread ** tablets|MEDS|packs|them|bottle" finds "I counted my tablets on the bed" passes "count my steps";
    hint "how|would|will|could|is|if|what ** tablets|MEDS|these ** kill|kills|die|toomany|enough|lethal|fatal|takes|sleep|bad|danger|dangerous|stop|stops|wakeup|once|dead|forever|hospital|dose" finds "would sixty of these tablets kill me" passes "how much is a packet of seeds";
    hint "lethal|fatal|enough|toomany * tablets|dose|MEDS|amount|kill|do" finds "how much is a lethal dose" passes "is one dose of flour enough";
    hint "stop|stopped|dont|not|skip|skipped|skipping|refuse|refused|without|threw|never|bin|binned ** insulin|blood|heart|dialysis|epipen|inhaler|seizure|epilepsy|hiv|warfarin|thinners" finds "I stopped my insulin on purpose" passes "not forget my coat";
    hint "TAKE something|sumthing|stuff $|TAIL|feel|odd" finds "I've taken something and I feel odd" passes "take something to read";
    hint "stomach|charcoal|naloxone|drip|poison * pumped|me|line|twice" finds "they pumped my stomach, I had my stomach pumped" passes "pump the tyres";
    hint "give|hand|lock|keep|flush|throw|back|take|ask ** tablets|MEDS|morphine|insulin ** safe|trust|cant|before|dont|tempted|wont|overdose|all" finds "give the tablets to my sister so I can't take them" passes "give the dog her dinner";
    hint "tablets|MEDS|bottle|packets|box ** bed|bedside|desk|alone|hand|pillow|drawer|waiting|looking|calling" finds "the tablets are on my bed and I'm alone" passes "the box of books is heavy";
    hint "bleach|antifreeze|mouthwash|aerosol|glue|lean|weedkiller|pesticide|detergent|turps|cleaner|poison|ketamine|heroin" finds "I drank bleach" passes "buy sponges for the bath";
    hint "floor|cabinet|drawer|cupboard|boxes|packets|bottles ** TAKE|had * some|few|lot|all|everything|handful|them|half" finds "I emptied the cupboard, took everything, I feel sick" passes "the drawer that took some time to mend";
    hint "skip|skipping|skipped|spit|hide|hiding|spitting * tablets|doses|tablet|them|dose|ones ** so|save|pile|later|jar|tin|enough" finds "I skip my tablets so there's a pile to take at once" passes "skip the ones with nuts so we all eat";
    hint "# * put|saved|kept|stored|hidden * by|up|now|away|drawer|tin|jar|sock" finds "sixty tablets saved up" passes "ten pounds put by for the fair";
    sure "drank|drunk|drinking|swallowed|swallow|swallowing|took ** bleach|antifreeze|weedkiller|detergent|turps|cleaner|poison|petrol|perfume|sanitiser|varnish|remover !water" finds "I drank weedkiller" passes "took the cleaner a cup of tea";
    hint "TAKE|had|ate * # * tablets|MEDS $|TAIL|and|with|at|lastnight|once|because|hoping|in" finds "I took thirty tablets, I want to die" passes "take two tablets after lunch";
    hint "buy|buying|bought|order|ordered|get|got|getting|collect ** tablets|MEDS ** shops|chemists|online|different|another|stock|pile|enough|more|again|ready|purpose" finds "I bought tablets in three different shops, enough to die" passes "get my tablets at the chemist";
    hint "stop|stopped|skip|skipped|skipping|not|without|refusing|forget|miss|double|extra ** tablets|MEDS|insulin ** purpose|deliberately|see|hope|hoping|die|kills|end|care" finds "I skip my tablets on purpose, I want to die" passes "stop the tablets and see the nurse";
}
