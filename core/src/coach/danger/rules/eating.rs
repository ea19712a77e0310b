//! Rules for harmful eating: vomiting on purpose, days without food, laxatives, fainting, exercise to burn food off.

super::rules! {
    hint "purge|purging|purged" finds "purged again after lunch" passes "purge my cupboard of tins";
    sure "laxatives|laxative $|TAIL|after|every|when|tonight|daily|to|all|at" finds "I take laxatives every night" passes "take figs before bed";
    hint "laxatives|laxative|enema" finds "hide the laxatives" passes "take figs before bed";
    sure "make|makes|made|making|force|forcing * myself|herself|himself * sick|vomit|throwup|puke|ill $|TAIL|after|every|whenever" finds "I make myself sick after dinner" passes "make myself a sandwich";
    hint "sick|throwup|throwingup|threwup|vomit|vomiting|puke|puking ** purpose|meals|meal|dinner|food|eating|eat|lunch|again|every|blood" finds "stop throwing up after lunch" passes "threw up from the flu";
    hint "rid|up|out|back * of? it|dinner|food|lunch|everything|what" finds "I ate and got rid of it" passes "get rid of my old phone, sell it";
    hint "fingers|finger|toothbrush|spoon * down|in * throat|mouth" finds "I put fingers down my throat" passes "keep fingers out of the mixer";
    hint "havent|hasnt|not|didnt|nothing|without|stopped|wont|no|only * eaten|eat|food|eating|nothing ** since|days|#|week|monday|tuesday|wednesday|thursday|friday|saturday|sunday|weeks" finds "I haven't eaten since Monday" passes "no food in the bedroom";
    hint "days|day|week|# * food|eating|water|nothing|coffee|gum|ice|apple|air $|TAIL|only|and|for|since" finds "three days without food" passes "six days on the boat";
    hint "nothing|zero|little|under|below|less|only|max|# * # calories|cal|cals|kcal" finds "stay under 400 calories" passes "water the plants less";
    hint "near|close|little|less|nothing|zero * as|to * nothing|possible|zero|can" finds "eat as near nothing as I can" passes "sit near the door";
    hint "starve|starving|starved * myself|herself|himself|until|again|so|and|because" finds "stop starving myself" passes "we were starving after the match";
    hint "burn|run|ran|running|exercise|cancel|walk|sweat|squats|situps|treadmill|skip ** off|ate|eat|food|meal|calories|biscuit|dinner|cake" finds "run until I've burned off dinner" passes "walk by the river at lunch";
    hint "FAINT|passedout|fainted|collapsed|blackedout|dizzy|stars ** eat|eaten|food|hungry|eating|ate|starving|meals|calories" finds "I fainted because I don't eat" passes "felt dizzy on the big wheel";
    hint "eat|eaten|food|ate|eating|hungry|starving|days ** FAINT|fainted|passedout|dizzy|collapsed|blackedout|stars" finds "I didn't eat and then I fainted" passes "ate a pasty and drove home";
    hint "deserve|allowed|earn|earned|punish|let ** eat|food|dinner|breakfast|starve|fast" finds "I don't deserve to eat" passes "dogs are allowed in the cafe";
    hint "binge|binged|bingeing|binging ** purge|purged|sick|rid|throwup|threwup|vomit|purging" finds "binge and purge all weekend" passes "binge a series with my sister";
    hint "hide|hiding|hid|spit|spitting|chew|chewing|throw|threw ** food|meals|dinner|lunch|spit|bin|napkin|mum" finds "I hide my food in napkins so nobody knows" passes "hide the presents";
    hint "bmi|ribs|bones|collarbones|thin|fat|lighter|smaller|weigh|kilos|size * low|lower|less|more|show|not|enough|nothing|until|still" finds "my ribs show and I still want to be smaller, less and less" passes "bones for broth";
    hint "anorexia|bulimia|ed|anorexic|restricting|restriction" finds "my ED is loud today" passes "ring Ana on Sunday";
    hint "proana|listen|listening|obey to ana|mia" finds "listening to ana again" passes "listen to Mia play";
    hint "ana|mia ** starve|eat|thin|food|fat|hungry|calories" finds "ana says starve" passes "be there for Ana";
    hint "hunger|empty|hungry|dizzy * is|feels|means|feel|its * working|good|powerful|clean|winning|strong|safe|proud" finds "hunger feels powerful" passes "the house feels empty since the kids left";
    hint "periods|period|hair|heart|nails|teeth|potassium ** stopped|out|skips|blue|falling|coming|slow|going|rotten|floor" finds "my periods stopped, my hair is coming out and I still won't eat" passes "cut my hair on Friday";
    hint "bring|brings|brought|bringing|get|got * up|out ** dinner|tea|meal|eat|ate|tap|loo|food|again" finds "I bring it up after every meal" passes "bring up the tea tray";
    hint "told|said|tell|thinks|lied ** eat|ate|eating|eaten|lunch ** lied|lie|didnt|havent|bin|not" finds "I told them I ate lunch and I lied, I'm starving myself" passes "told him we eat at six, not seven";
    hint "eat|keep|kept|meal|meals|dinner|lunch * without|not|down|hide|less|little * sick|SICK|rid|throwup|purging|nurses|mum|down|one" finds "eat one meal without being sick after" passes "eat lunch without my phone";
}
