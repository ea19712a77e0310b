//! Tests of the danger detection: each rule and idiom against its examples, and a fixed list of sentences.

use super::*;

#[test]
fn each_rule_finds_its_example_and_lets_the_other_pass() {
    let wrong: Vec<String> = rules::examples()
        .into_iter()
        .flat_map(|(pattern, finds, passes)| {
            let words = words::words(finds);
            let unfit = (!rules::fits(pattern, &words)).then(|| format!("{pattern:?} does not fit in {finds:?}"));
            let unseen = danger(finds).is_none().then(|| format!("{finds:?} is not seen"));
            let alarm = danger(passes).map(|kind| format!("{passes:?} is taken for {kind:?}"));
            [unfit, unseen, alarm]
        })
        .flatten()
        .collect();
    assert!(wrong.is_empty(), "{}\n{} in all", wrong.join("\n"), wrong.len());
}

#[test]
fn danger_is_seen() {
    for text in [
        "I want to die",
        "stop cutting myself",
        "Not think about suicide",
        "he hits me",
        "stop self-harming",
        "I don't want to be here any more",
        "stop him hitting me",
        "get away from my abusive partner",
        "I’m scared of my husband",
        "take all my pills",
        "kill my boss",
        "i cant go on like this",
    ] {
        assert!(danger(text).is_some(), "{text}");
    }
}

#[test]
fn danger_is_seen_however_it_is_typed() {
    for text in [
        "i dont want to live",
        "I DON’T WANT TO LIVE LIKE THIS",
        "kms",
        "honestly just kms.",
        "end it all",
        "not hurt myself when I'm low",
        "stop hurtin myself, stop hurting myslef",
        "get through a week without sucide thoughts",
        "stop feeling sucidal",
        "my dad hits me",
        "my partner is hurting me",
        "cant go on",
        "wish i wasnt alive",
        "go to sleep and not wake up",
        "she won't let me leave",
        "he beat me up",
        "make him stop hitting me",
        "my stepdad beats me",
        "Stop cutting",
        "quit cutting, for good",
        "su1c1dal again",
        "i wanna dieeee",
        "s*icide",
        "unalive myself",
        "od'd on my antidepressants",
        "cut agen",
    ] {
        assert!(danger(text).is_some(), "{text}");
    }
}

#[test]
fn manners_of_speaking_are_not_danger() {
    for text in [
        "visit the grave since my mum died",
        "cut my hair myself",
        "cut myself some slack",
        "learn to live without my brother",
        "talk about my dad's death",
        "kill the weeds",
        "kill time with a book",
        "be less dead tired at night",
        "die laughing at a comedy show",
        "run until my legs die",
        "run 5 kms twice a week",
        "not wake up late",
        "never wake up at 5 again if I can help it",
        "ask friends to hit me up on Sundays",
        "walk until my back hurts me less",
        "take my life back",
        "want to die my hair blue",
        "hang my clothes up myself",
        "live my life",
        "stop cutting the hedge so late",
        "quit cutting corners at work",
        "cook a dish that hits the spot",
        "take my tablets every morning",
        "",
        "?!",
    ] {
        assert_eq!(danger(text), None, "{text}");
    }
}

#[test]
fn the_graver_of_two_kinds_is_said() {
    for (text, kind) in [
        ("I make myself sick after every meal", DangerKind::Eating),
        ("I'm afraid I'll hurt my baby", DangerKind::HurtingOther),
        ("my husband hits me", DangerKind::HurtByOther),
        ("my friend says she's going to kill herself", DangerKind::OtherInDanger),
        ("I want to kill myself", DangerKind::OwnLife),
        ("I took an overdose", DangerKind::TakenSomething),
        ("my husband hits me. I want to kill myself", DangerKind::OwnLife),
        ("I want to kill myself. I took an overdose", DangerKind::TakenSomething),
    ] {
        assert_eq!(danger(text), Some(kind), "{text}");
    }
    assert!(DangerKind::TakenSomething > DangerKind::OwnLife && DangerKind::OwnLife > DangerKind::Eating);
}

#[test]
fn a_danger_is_the_one_s_whom_it_is_said_of() {
    for (text, kind) in [
        ("my brother says he wants to die", DangerKind::OtherInDanger),
        ("my mum said she will end it tonight", DangerKind::OtherInDanger),
        ("my mate doesn't want to be here any more", DangerKind::OtherInDanger),
        ("my mum makes me want to die", DangerKind::OwnLife),
        ("I told my mum I want to die", DangerKind::OwnLife),
        ("he makes me want to kill myself", DangerKind::OwnLife),
        ("I want to hurt my baby", DangerKind::HurtingOther),
        ("I could hurt my son", DangerKind::HurtingOther),
        ("she threatens to kill me if I leave", DangerKind::HurtByOther),
        ("my boyfriend says he'll kill me", DangerKind::HurtByOther),
        ("my dad wants to hurt me", DangerKind::HurtByOther),
    ] {
        assert_eq!(danger(text), Some(kind), "{text}");
    }
}

#[test]
fn danger_is_seen_in_the_midst_of_a_long_text() {
    let filler = "We went to the market and bought leeks. The bus was late. I made soup. ".repeat(40);
    assert_eq!(danger(&filler), None);
    assert!(danger(&format!("{filler}I want to kill myself. {filler}")).is_some());
    let no_stops = "and we went to the market and bought leeks and made soup ".repeat(40);
    assert_eq!(danger(&no_stops), None);
    assert!(danger(&format!("{no_stops} i want to kill myself {no_stops}")).is_some());
}
