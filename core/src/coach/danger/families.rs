//! Families of words: words that rules and the model treat as one word.

use std::sync::OnceLock;

/// All families: the name of each, and its words.
pub(super) const FAMILIES: &[(&str, &str)] = &[
    (
        "TAIL",
        "anymore now tonight today please lol and but so because i im ive id its again ever tomorrow really when since no noone not sorry \
        honestly either like at longer alone everyone soon lastnight yesterday",
    ),
    ("I", "i im ive id ill"),
    ("MY", "my our mine"),
    ("SELF", "myself ourselves"),
    ("HE", "he she they hes shes theyre theyve theyll hell shell hed shed theyd who"),
    ("HIM", "him her them"),
    ("THEMSELF", "himself herself themselves"),
    (
        "KIN",
        "mum mother dad father parents husband wife partner boyfriend girlfriend ex stepdad stepmum brother sister uncle aunt auntie \
        cousin nan grandad grandmother grandfather fiance fiancee spouse mums dads family lad inlaws inlaw missus sons stepbrother stepson girlfriends bloke guy lodger fella mam",
    ),
    (
        "YOUNG",
        "son daughter baby child kid kids children boy girl grandson granddaughter nephew niece toddler twins babies pupil boys girls",
    ),
    (
        "FRIEND",
        "friend friends mate mates flatmate roommate housemate neighbour colleague classmate teammate coworker client patient",
    ),
    ("CARER", "carer nurse coach teacher boss landlord manager guard tutor vicar priest imam"),
    (
        "WANT",
        "want wanna wanted wanting wish wished wishing hope hoping hoped hopes long pray prayed praying crave need needto desire wishes prefer begging beg craving desperate",
    ),
    (
        "PLAN",
        "plan planning planned plans decided deciding gonna about intend intending going ready readyto chosen picked arranged",
    ),
    (
        "THINK",
        "think thinking thought thoughts idea ideas imagine imagining picture picturing fantasise fantasising daydream daydreaming urge urges \
        feelings image images dream dreaming",
    ),
    ("CANT", "cant couldnt unable"),
    ("DONT", "dont doesnt didnt wont never not no without nothing noone none neither nor"),
    ("END", "end ends ending ended finish finishing finished stop stops over"),
    ("DIE", "die dying dead death dies"),
    (
        "KILL",
        "kill killing killed murder drown drowning hang hanging hanged shoot shooting strangle stab stabbing suffocate poison drowned hung shot smother smothering gas gassing electrocute poisoning suffocating murdering butcher topping dispose jumping",
    ),
    ("LIVE", "live living alive exist existing existence life be lived breathing breathe"),
    ("SUICIDE", "suicide suicidal suicidalthoughts unalive suicides selfdestruct"),
    (
        "HARM",
        "selfharm selfharmed selfharming cutting cut cuts hurt hurting harm harming burn burning burned injure injuring scratch scratching \
        scratched punish punishing hurts slice slicing sliced slit slitting slash slashing slashed carve carving carved gouge gouging scald scalding claw clawing bruise bruising injured scarring starve starving whip whipping pinch pinching bite biting bit stabbing",
    ),
    (
        "BLADE",
        "blade razor knife knifes scissors compass sharpener lighter scalpel glass needle needles pin pins shard shards tweezers paperclip staple straighteners iron cigarette cigarettes fag matches stanley craftknife lighters",
    ),
    (
        "BODY",
        "arm wrist leg thigh hip stomach skin forearm ankle neck throat face hand hands shoulder belly head hips thumb shin shins calf calves foot feet toes knuckles knees knee ribs chest scalp fingers finger elbow cheek breast breasts tummy ankles forearms shoulders tongue palm palms veins vein throats",
    ),
    (
        "MEDS",
        "tablet tablets paracetamol insulin dose doses packet packets blister prescription sleepers pack packs strip strips boxes stash pharmacy",
    ),
    (
        "DRINK",
        "vodka wine whisky gin alcohol drink beer rum drunk drinking cider lager spirits prosecco whiskey brandy tequila bottle",
    ),
    (
        "TAKE",
        "take took taken taking swallow swallowed swallowing necked downed necking neck popped popping downing gulped gulp scoffed inject injected injecting chewed drank",
    ),
    (
        "LOTS",
        "toomuch toomany all lots loads handful handfuls bunch whole bottle box lot extra everything load entire full rest remaining double dozens",
    ),
    (
        "FOOD",
        "food meal meals eat eating eaten ate dinner lunch breakfast bread calories calorie cal kcal weight carbs supper snack",
    ),
    (
        "SICK",
        "purge purged purging vomit vomiting vomited puke puking throwup throwingup threwup laxatives laxative binge bingeing binged bulimia \
        anorexia anorexic starve starving starved sick sicking retch retching vomits heave",
    ),
    ("THIN", "thin thinner skinny bones fat weigh weighed bmi smaller lighter"),
    ("FAINT", "faint fainted fainting passout passedout dizzy collapse collapsed collapsing blackedout"),
    (
        "HIT",
        "hit hits hitting slap slaps slapped punch punched punches kick kicks kicked beat beats beating beaten push pushed pushes shove shoved \
        choke choked chokes strangled grab grabbed grabs smack smacked shook shake bruise bruised bruises attacked belt threw throws pinned pins twists twisted slams slammed drags dragged spits spat headbutts headbutted throttles throttled smacks smacking elbowed whips whipped hurls hurled chucks chucked scratches kicking punching bashed bashes batters battered clouts thumped thumps",
    ),
    (
        "RAPE",
        "rape raped rapes assaulted assault molested molest touches abuse abused abusing abusive abuser abuses violent violence raping groped gropes groping fondled incest",
    ),
    (
        "THREAT",
        "threaten threatens threatened threatening threats stalk stalking stalks stalker tracker blackmail follows following",
    ),
    ("CONTROL", "passport papers wages lock locks locked controls permission allow allows allowed"),
    ("FEAR", "scared afraid frightened terrified fear scares frightens scaring unsafe fearing dread petrified"),
    ("SAFE", "safe safety safer"),
    ("HOME", "home house door room"),
    ("SECRET", "secret noone hide hidden hiding cover"),
    ("NOW", "now tonight today currently lately lastnight yesterday tomorrow again still anymore soon daily"),
    (
        "DAY",
        "monday tuesday wednesday thursday friday saturday sunday weekend night morning evening week afternoon christmas easter",
    ),
    (
        "MONTH",
        "january february march april june july august september october november december spring summer autumn winter",
    ),
    (
        "PAST",
        "yearsago usedto ago once teenager teens twenties thirties formerly decade #year recovered recovery since",
    ),
    ("BURDEN", "burden betteroff useless worthless waste weight"),
    ("HOPELESS", "hopeless pointless meaningless unbearable hope point end"),
    ("EVERYONE", "everyone everything all world"),
    ("GOODBYE", "goodbye bye farewell funeral will letter letters note notes goodbyes farewells"),
    (
        "PLACE",
        "bridge roof cliff train trains tracks platform balcony railway motorway river sea edge quarry window viaduct ledge multistorey rooftop cliffs bridges weir pier canal overpass flyover dock reservoir ocean lake carpark parapet",
    ),
    (
        "GUN",
        "gun rifle shotgun rope noose gas hose pistol nooses ligature guns shotguns revolver exitbag helium nitrogen",
    ),
    ("HELP", "help helped helping gp doctor therapist counsellor therapy counselling appointment nurse crisis group"),
    (
        "WORK",
        "work job meeting office project client deadline team shift manager server policy training report course budget boss",
    ),
    ("SPORT", "game match gym team football level boss run rugby league training coach ball boxing judo goal round"),
    ("SCHOOL", "school class maths exam exams teacher homework lesson pe essay uni college gcse"),
    ("LAUGH", "lol joke joking laughed funny laugh"),
    ("GRIEF", "grave funeral ashes died passed lost miss late widow widower grief"),
    ("PET", "dog cat rabbit horse hamster puppy kitten guinea"),
    ("RELAPSE", "relapse relapsed clean slipped"),
];

/// Returns the family of a word; if a word has several, the first.
pub(super) fn family(word: &str) -> Option<&'static str> {
    static TABLE: OnceLock<Vec<(&str, &str)>> = OnceLock::new();
    let table = TABLE.get_or_init(|| {
        let all = FAMILIES.iter().flat_map(|(name, words)| words.split_ascii_whitespace().map(|word| (word, *name)));
        let mut table: Vec<_> = all.collect();
        // The sort is stable, so a word's families keep their order.
        crate::sort::by(&mut table, |(one, _), (other, _)| one.cmp(other));
        table
    });
    let at = table.partition_point(|(one, _)| *one < word);
    table.get(at).filter(|(one, _)| *one == word).map(|(_, name)| *name)
}
