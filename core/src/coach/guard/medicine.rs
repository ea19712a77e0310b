//! Guard patterns for medicines.

use crate::coach::pattern::{Pattern, pattern};

/// Patterns of taking a medicine, or not taking it.
pub(super) const TAKING: Pattern = pattern!("take|took|taken|swallow|inject|skip|miss|forget|stop|quit");

/// Patterns of other acts with a medicine: asking and telling people about it, fetching it, putting it away, giving it
/// to somebody to keep.
pub(super) const HANDLING: Pattern = pattern!(
    "ask|tell|talk|speak|ring|call|book|see|show|collect|order|sort|fetch|buy|\
     keep|give|bring|hand|return|lock|put|store|hide|throw|write|read|find|learn"
);

families! {
    "a medicine": concat!(
        "medication|medecation|meds|insulin|insuline|antidepressant|antipsychotic|",
        "ssri|lithium|methadone|contraceptive|benzos|painkiller|paracetamol|ibuprofen|inhaler|statins|hrt|",
        "dosage|antibiotics|chemo;anti depressant|psychotic|anxiety;sleeping|pain|water|birth pill|tablet"),
    finds [
        "take my medication", "forget my meds less", "insulin twice a day", "come off my antidepressants", "half my dosage", "no sleeping pills", "quit the anti-depressants",
        "stop taking painkillers", "take my medicaton",
    ],
    passes ["meditate every day", "play a mediation game", "drink water and read"];

    "a medicine by its name":
        "sertraline|zoloft|fluoxetine|prozac|citalopram|escitalopram|lexapro|paroxetine|venlafaxine|effexor|duloxetine|mirtazapine|bupropion|\
         amitriptyline|quetiapine|seroquel|olanzapine|clozapine|risperidone|aripiprazole|abilify|lamotrigine|lamictal|valproate|diazepam|valium|\
         lorazepam|ativan|clonazepam|xanax|alprazolam|zopiclone|propranolol|ritalin|concerta|adderall|methylphenidate|elvanse|vyvanse|\
         gabapentin|pregabalin|buprenorphine|suboxone|naltrexone|metformin|warfarin|ozempic|wegovy",
    finds ["half my sertraline", "stop Xanax by May", "take quetiapine at 9"],
    passes ["play a concert", "learn the word prose"];

    "pills and tablets": concat!(
        "take|took|taken|cut|stop|quit|skip|miss|forget|halve|half|less|fewer|more|reduce|",
        "increase|lower|raise|change|without|off|need|swallow|double|sort|order|collect|fetch|use|split|save|U|all|of|no ",
        "E|extra|morning|evening* medicine|medecine|medicin|medcine|pill|tablet|injection|prescription|dose ",
        "!of|glasses|ball|app|game|sunglasses|school|degree;",
        "my|his|her|daily|morning|evening|night medicine|medecine|medicin|medcine|tablets|pill|prescription|injection ",
        "!ball|cabinet|glasses|school|degree|of;",
        "medicine|pill|tablet|dose U|once|twice|every|daily|as|by|at;",
        "mg|milligrams;take|use|using E* drops;on time ~ medicine|pill|tablets|prescription"),
    finds [
        "take my medicine once a day", "take all my pills", "skip a dose", "stop my tablets", "talk with my doctor about my medicine",
        "halve my dose by May", "take my medecine", "collect my prescription", "ask one question about my tablets", "medicine every night",
        "be on time with pills", "ask somebody to keep my tablets for me", "go down to 10 mg", "use my drops twice a day",
    ],
    passes [
        "use my drawing tablet for a sketch", "a dose of sunshine", "read about medicine", "train with a medicine ball", "swallow my pride",
        "take the stairs", "take my time", "collect my prescription glasses", "a daily dose of fun",
    ];
}
