//! Which area of life a goal belongs to.

use super::tokens::{Token, has};
use crate::plan::Area;

const RELATIONSHIPS: &str = "friend family partner husband wife spouse boyfriend girlfriend mum mom mother dad father parent son daughter kid child children \
    brother sister sibling grandma grandpa grandmother grandparent niece nephew aunt uncle cousin neighbour neighbor relationship marriage date dating people social socialize socialise \
    conversation talk chat listen compliment apologize apologise forgive argue colleague-talk visit invite together love hug text party loved others peer communicate communication \
    boundary boundaries smile stranger team romantic girl guy someone somebody anniversary wedding";
const WORK: &str = "job work career boss employer employee salary promotion interview resume cv apply colleague coworker office business company client customer \
    school class course study exam test homework assignment grade college university degree essay teacher lecture thesis student learn-skill programming code coding developer \
    software project deadline meeting presentation professional training certification certificate github rust python javascript conference portfolio internship gpa semester paper publish-paper earn income freelance \
    startup skill classroom desk lesson math maths worksheet";
const MIND: &str = "anxiety anxious depression depressed panic stress stressed worry mood calm calmer therapy therapist meditate meditation mindfulness mindful journal journaling self-esteem esteem \
    confidence confident happy happier happiness positive negative thoughts think feel feeling feelings emotion emotions anger angry self-talk talk-to-myself compassion gratitude grateful cope coping \
    breathe breathing relax relaxation trauma grief fear afraid scared overwhelmed guilt shame perfectionism kindness-to-myself myself accept acceptance mindset peace peaceful joy hopeful mental self affirmation affirmations \
    panicking overthinking ruminate rumination";
const BODY: &str = "walk run running jog jogging gym exercise workout swim swimming bike cycle cycling yoga stretch stretching lift weight weights pound pounds lbs lb kg kilo pushup pushups squat squats marathon half-marathon 5k 10k steps step sport \
    sports tennis football soccer basketball dance dancing climb climbing hike hiking eat eating food meal meals vegetable vegetables veggies fruit fruits water drink drinking alcohol beer wine sober smoke smoking cigarette cigarettes tobacco vape vaping sugar \
    soda coke snack snacks diet healthy healthier health fit fitness sleep sleeping bed bedtime asleep nap wake awake doctor dentist medicine medication pill pills teeth tooth floss brush shower bath wash hygiene pain back knee blood pressure cholesterol diabetes salt \
    coffee caffeine breakfast lunch dinner fried fast-food junk calories protein training-run cardio shape body muscle miles mile km physical physiotherapy pilates plank salad cook-healthy chocolate candy sweets bread meat vegan vegetarian \
    skin posture vitamins tired energy active";
const DAILY: &str = "clean cleaning tidy declutter house home kitchen room bedroom laundry dishes dish vacuum chore chores bill bills money save saving savings budget debt spend spending bank rent shop shopping grocery groceries buy errand \
    errands phone screen facebook instagram twitter tv television netflix internet email emails inbox organize organise organized routine schedule plan morning-routine car drive driving license licence garage garden-work repair fix move moving apartment furniture cook cooking pack \
    mail paperwork tax taxes insurance appointment clothes closet iron dress bus toilet wheelchair transfer get-up late punctual time calendar password computer-time devices social-media";
const FUN: &str = "read reading book books write writing novel blog blogging post posts poem poetry paint painting draw drawing art photo photos photography music guitar piano violin song sing singing instrument concert movie movies film films game games gaming chess travel trip \
    vacation visit-country country countries city abroad hobby hobbies knit knitting sew sewing craft crafts garden gardening plant plants dog cat pet puppy church pray prayer bible god faith volunteer volunteering charity donate language languages \
    spanish french german japanese italian english chinese korean museum theatre theater festival camping camp fishing adventure skydive bungee surf ski skiing bucket meaning values fun play podcast video videos youtube tattoo cruise ocean northern lights \
    quran mosque scripture spiritual nature beach island paris london europe asia africa world picnic baking bake lego collection comic anime creative";

const LISTS: [(Area, &str); 6] = [
    (Area::Relationships, RELATIONSHIPS),
    (Area::WorkSchool, WORK),
    (Area::MentalHealth, MIND),
    (Area::PhysicalHealth, BODY),
    (Area::DailyLiving, DAILY),
    (Area::MeaningFun, FUN),
];

/// The area with most words in the text; of equals the one whose word comes first. What comes after "to" or "so" as a
/// purpose counts too: the end decides.
pub(super) fn area(tokens: &[Token]) -> Option<Area> {
    let mut votes = [(0_u32, usize::MAX); 6];
    for (at, token) in tokens.iter().enumerate() {
        for ((_, list), vote) in LISTS.iter().zip(&mut votes) {
            if fits(list, &token.word) {
                vote.0 += 1;
                vote.1 = vote.1.min(at);
            }
        }
    }
    let best =
        LISTS.iter().zip(votes).filter(|(_, vote)| vote.0 > 0).max_by_key(|(_, (n, first))| (*n, usize::MAX - first));
    best.map(|((area, _), _)| *area)
}

/// A word, its plain form, or its form without a common ending.
fn fits(list: &str, word: &str) -> bool {
    let stems = [word.strip_suffix('s'), word.strip_suffix("es"), word.strip_suffix("ing"), word.strip_suffix("'s")];
    has(list, word) || stems.into_iter().flatten().any(|stem| stem.len() > 2 && has(list, stem))
}
