//! Trigger words of the families about the mind and about pain.

triggers! {
    HealthAnxiety:
        "hypochondria|hypochondriac;health anxiety|anxious|worry|fear;\
         worry|anxious|anxiety|afraid|scared|fear|obsess|panicking ~ \
         health|illness|ill|sick|cancer|disease|tumour|stroke|symptom|dying;\
         worry|anxious|afraid|scared|fear ~ heart !broken;google|look|search|read|research ~ symptom",
        hides "ocd|compulsion|compulsive|rituals;his|her|their|S E* health|illness|cancer|disease|heart|symptoms;\
         my E* illness|cancer|disease|condition|diagnosis",
        finds [
            "live with my health anxiety", "worry less about being ill", "be less afraid of cancer", "not be a hypochondriac", "be less anxious about my heart",
            "stop googling symptoms, it is health anxiety", "stop googling symptoms",
        ],
        passes [
            "look after my health", "worry less about my mum's health", "heal my broken heart", "live well with my illness, worry less about my illness", "worry about my health and do my OCD rituals less",
        ];

    Voices:
        "hear E* voices;the|my voices;voices ~ head|say|tell|quiet|quieter|loud|louder|stop;\
         psychosis|psychotic|schizophrenia|schizophrenic|hallucination|hallucinate",
        hides "hear|the|my E* voices of|in !head",
        finds [
            "hear voices less", "cope with the voices", "have quieter voices, voices that are quiet", "live well after psychosis", "make peace with my voices",
        ],
        passes ["take singing lessons", "raise my voice less", "hear the voices of my children", "find my own voice"];

    Cravings:
        "crave;urge E* to drink|use|gamble|bet;relapse;sober|sobriety;\
         triggers ~ drink|use|bet",
        hides "smoke|smoker|cigarette|vape|nicotine|tobacco|sugar|chocolate|food|sweets|snack|eat|\
         caffeine|coffee|salt|shopping",
        finds [
            "get through my cravings", "stay sober", "quit drinking", "stop using drugs", "bet less", "beat the urge to drink", "not relapse", "know the triggers for when I drink",
        ],
        passes ["fewer sugar cravings", "quit smoking", "drink more water", "drink less coffee"];

    Panic:
        "panic|panicking|panicked !button|buying|room|alarm;agoraphobia|agoraphobic;freak out",
        hides "^ press|push;panic buying",
        finds ["have fewer panic attacks", "stop having panic attacks by June", "go out with my agoraphobia", "not freak out at work"],
        passes ["press the panic button less", "stop panic buying", "fix the panic room"];

    Trauma:
        "trauma|traumatic|traumatised|traumatized|ptsd|cptsd !nurse|surgeon|ward|unit|centre|center|course|training|team;\
         flashback !scene;since|after the|my|an E* assault|accident|attack|war|abuse",
        hides "write|film|draw E* J* flashback;heart attack",
        finds ["feel safe with my trauma", "live with PTSD", "have fewer flashbacks", "feel calm again since the accident"],
        passes ["become a trauma nurse", "write a flashback scene", "get fit after my heart attack"];

    Pain:
        ">a|take|growing pain|painful !au|aux|in|point|of;in|with|of|my|less|chronic pain;\
         migraine|fibromyalgia|arthritis|sciatica|endometriosis|backache;flare ups|up|B;flareup",
        hides "emotional|emotionally|mental|inner|past|heart pain|painful;painful memory|past|feelings|thoughts;pain au;no pain no gain",
        finds ["live with chronic pain", "do more even with my back pain", "have fewer migraines", "walk even when in pain", "cope with my flare-ups", "have fewer flareups"],
        passes ["let go of emotional pain", "let go of painful memories", "eat a pain au chocolat", "take pains over my letters", "no pain no gain"];

    Sleep:
        "sleep !bag|in|over|mode|around|rough|with;insomnia|sleepless;fall|get|stay asleep;lie|lying|wake E* awake|up|at ~ night;\
         lie|lying awake;go|going|get to bed E* earlier|early|late|later;better|calm|regular|good|fixed|set bedtime;nightmare",
        hides "S|he|she|they|kids|children|baby|dog|cat|laptop|computer|phone E* sleep|asleep",
        finds [
            "sleep better", "get over my insomnia", "fall asleep faster", "stop lying awake", "wake up less at night", "go to bed earlier", "stop going to bed late",
            "a regular bedtime", "have fewer nightmares",
        ],
        passes ["sleep in on Sundays", "buy a sleeping bag", "get my baby to sleep in her cot", "wake up my plants", "put my laptop to sleep"];

    Anger:
        "anger|angry|angrier|temper|rage|furious;snap|lash at|out;shout|yell|scream !out|for;\
         outburst|irritable|irritability",
        hides "his|her|their|S E* anger|temper|rage|outbursts|shouting|yelling|screaming;S|he|she|they shouts|yells|screams;S|he|she|they is|are|get|was E* angry|furious;angry birds",
        finds [
            "manage my anger", "be less angry with my son", "stop yelling at people", "keep my temper at work", "not snap at my partner", "not shout at the kids",
            "have fewer outbursts",
        ],
        passes ["cope with my husband's anger", "stay calm when my boss shouts", "be calm when he is angry", "play Angry Birds less"];

    SocialAnxiety:
        "social|socially anxiety|anxious|phobia|awkward;>self shy|shyness !about|of;\
         anxious|anxiety|nervous|scared|afraid|fear|panic|worry|awkward|tense|embarrassed|uncomfortable|blush ~ \
         around|with|near|of|in|about|among|at|to|when|front ~ people|strangers|crowd|group|public|parties|everyone|everybody|meetings|conversations;\
         confident|comfortable|calm|calmer|relaxed|easy ~ around|among|in|front|with ~ people|strangers|crowds|group|public|everyone|meetings|conversations;\
         talk|speak E* to|in|with E* strangers|public|groups;public speaking;eye contact",
        hides "help|support|teach|calm ~ people|group|crowd",
        finds [
            "be less anxious around people", "beat my social anxiety", "be less shy", "be more confident in groups", "speak in public", "get better at public speaking", "make eye contact", "worry less about what people think",
        ],
        passes ["volunteer to help anxious people", "be less nervous before my exam", "talk to my sister", "worry less about money"];

    UpsAndDowns:
        "bipolar|manic|mania|hypomania|hypomanic|cyclothymia !sale|monday;mood swing;my ups and downs",
        hides "stairs|hill",
        finds ["live well with bipolar", "have fewer mood swings", "keep steady through my ups and downs", "notice mania early"],
        passes ["walk up and down the stairs", "lift my mood", "get through a manic Monday"];
}
