//! Trains the linear model of the reader of danger: a support vector machine over marks, by stochastic descent.
//!
//! The same sentences give the same bytes on every machine: the order is drawn from a fixed series, and only additions,
//! multiplications, divisions and square roots are used, which IEEE 754 fixes to the last bit.

use std::collections::{BTreeMap, BTreeSet};

/// What the model is to learn: the marks of each window of a text, and whether the text speaks of danger.
#[derive(Debug, Clone)]
pub(crate) struct Lesson {
    /// The marks, window by window.
    pub(crate) windows: Vec<Vec<u32>>,
    /// Whether some window speaks of danger.
    pub(crate) danger: bool,
    /// How much it counts.
    pub(crate) weight: f32,
    /// Which line it was read from; lessons of one line follow one another.
    pub(crate) line: u64,
}

/// How often all lessons are gone through in one course.
const ROUNDS: u16 = 16;
/// How many courses there are, each from the beginning and in another order; what they teach is averaged.
const COURSES: u16 = 4;
/// What a window must weigh to speak of danger; lessons are to weigh 1 or more on their side of nought.
const THRESHOLD: f32 = 0.4;
/// How far a step goes at first.
const STEP: f32 = 0.02;
/// Of so many marks of a hundred nothing is seen at a time, so that what is learned doesn't hang on one of them.
const DROPPED: u32 = 20;
/// How strongly weights are drawn to nought.
const SHRINK: f32 = 2e-4;
/// A mark must be in lessons of so many lines, or nothing is learned of it: what only one line says generalises to nothing.
const LEAST: u16 = 3;
/// At most so many weights are kept.
const KEPT: usize = 12_000;
/// What one unit of a packed weight stands for.
const UNIT: f32 = 0.05;

/// A weight for each mark, and what is added whatever the marks.
struct Model {
    marks: Vec<u32>,
    weights: Vec<f32>,
    bias: f32,
}

/// The packed model, as `coach::danger::model` unpacks it.
pub(crate) fn packed(lessons: &[Lesson]) -> Vec<u8> {
    let (marks, counts): (Vec<u32>, Vec<f32>) = frequent(lessons).into_iter().unzip();
    let all = trained(lessons, marks);
    // What many lessons share is kept before what a few have more of.
    let worth = |(weight, count): (&f32, f32)| weight.abs() * count.sqrt().sqrt();
    let mut sizes: Vec<(f32, u32)> = all.weights.iter().zip(counts).map(worth).zip(all.marks).collect();
    sizes.sort_by(|one, other| other.0.total_cmp(&one.0));
    let mut kept: Vec<u32> = sizes.into_iter().take(KEPT).map(|(_, mark)| mark).collect();
    kept.sort_unstable();
    // What the others had learned is learned anew by those that are kept.
    pack(&trained(lessons, kept))
}

/// The marks that are in lessons of enough lines, in order, and in how many lessons.
fn frequent(lessons: &[Lesson]) -> Vec<(u32, f32)> {
    // How many lessons, how many lines, the last line.
    let mut met: BTreeMap<u32, (u16, u16, Option<u64>)> = BTreeMap::new();
    for lesson in lessons {
        let marks: BTreeSet<u32> = lesson.windows.iter().flatten().copied().collect();
        for mark in marks {
            let (count, lines, last) = met.entry(mark).or_default();
            *count = count.saturating_add(1);
            if *last != Some(lesson.line) {
                *last = Some(lesson.line);
                *lines = lines.saturating_add(1);
            }
        }
    }
    met.into_iter()
        .filter(|(_, (_, lines, _))| *lines >= LEAST)
        .map(|(mark, (count, ..))| (mark, count.into()))
        .collect()
}

/// The weights of some marks, in order; what has no weight here is not seen.
fn trained(lessons: &[Lesson], marks: Vec<u32>) -> Model {
    // The marks by their places, so that a step needs no look-up.
    let place = |mark: &u32| marks.binary_search(mark).ok();
    let places = |window: &Vec<u32>| window.iter().filter_map(place).collect();
    let placed: Vec<Placed> =
        lessons.iter().map(|lesson| (lesson, lesson.windows.iter().map(places).collect())).collect();
    let mut sum = (vec![0.0; marks.len()], 0.0);
    for course in 0..COURSES {
        learn(&placed, course, &mut sum);
    }
    let count = f32::from(ROUNDS) * f32::from(COURSES);
    Model { marks, weights: sum.0.into_iter().map(|sum| sum / count).collect(), bias: sum.1 / count }
}

/// A lesson, with the places of the marks of each window.
type Placed<'l> = (&'l Lesson, Vec<Vec<usize>>);

/// A fixed series of numbers: a linear congruence.
struct Random(u64);

impl Random {
    fn next(&mut self) -> u32 {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        u32::try_from(self.0 >> 33).unwrap_or_default()
    }

    /// What is left of the marks of a window when some are dropped.
    fn some_of(&mut self, window: &[usize]) -> Vec<usize> {
        window.iter().copied().filter(|_| self.next() % 100 >= DROPPED).collect()
    }
}

/// One course: what is known after each round is added to the sum, as the mean of all wavers less than the last.
fn learn(lessons: &[Placed], course: u16, sum: &mut (Vec<f32>, f32)) {
    let (mut weights, mut bias) = (vec![0.0_f32; sum.0.len()], 0.0_f32);
    let (mut pulled, mut bias_pulled) = (vec![0.01_f32; sum.0.len()], 1.0_f32);
    let mut order: Vec<usize> = (0..lessons.len()).collect();
    let mut random = Random(12_345 + u64::from(course));
    for _ in 0..ROUNDS {
        for at in (1..order.len()).rev() {
            order.swap(at, usize::try_from(random.next()).unwrap_or_default() % (at + 1));
        }
        for (lesson, windows) in order.iter().filter_map(|at| lessons.get(*at)) {
            let seen: Vec<Vec<usize>> = windows.iter().map(|window| random.some_of(window)).collect();
            let weigh = |window: &Vec<usize>| window.iter().filter_map(|at| weights.get(*at)).sum::<f32>();
            // A text is as dangerous as its most dangerous window.
            let weighed = seen.iter().map(|window| (weigh(window), window));
            let most = weighed.reduce(|one, other| if other.0 > one.0 { other } else { one });
            let Some((weight, window)) = most else { continue };
            let side = if lesson.danger { 1.0 } else { -1.0 };
            let short = 1.0 - side * (weight + bias);
            if short <= 0.0 {
                continue;
            }
            let pull = (-side * short * lesson.weight).clamp(-3.0, 3.0);
            for at in window {
                if let (Some(weight), Some(pulled)) = (weights.get_mut(*at), pulled.get_mut(*at)) {
                    let pull = pull + SHRINK * *weight;
                    *pulled += pull * pull;
                    *weight -= STEP / pulled.sqrt() * pull;
                }
            }
            bias_pulled += pull * pull;
            bias -= STEP / bias_pulled.sqrt() * pull;
        }
        sum.0.iter_mut().zip(&weights).for_each(|(sum, weight)| *sum += *weight);
        sum.1 += bias;
    }
}

/// A number in units, to the nearest, and never more than `most`.
fn units(number: f32, most: i16) -> i16 {
    let size = (0..most).find(|unit| f32::from(*unit) + 0.5 > number.abs() / UNIT).unwrap_or(most);
    if number < 0.0 { -size } else { size }
}

/// The threshold, how many weights there are, the steps from mark to mark, and the weights: like beside like packs small.
fn pack(model: &Model) -> Vec<u8> {
    let (mut steps, mut weights) = (Vec::new(), Vec::new());
    let mut last = 0;
    for (mark, weight) in model.marks.iter().zip(&model.weights) {
        let weight = i8::try_from(units(*weight, 127)).unwrap_or_default();
        if weight == 0 {
            continue;
        }
        let mut step = mark - last;
        last = *mark;
        while step > 0x7f {
            steps.push(u8::try_from(step & 0x7f).unwrap_or_default() | 0x80);
            step >>= 7;
        }
        steps.push(u8::try_from(step).unwrap_or_default());
        weights.extend(weight.to_be_bytes());
    }
    let threshold = units(THRESHOLD - model.bias, i16::MAX).to_be_bytes();
    let count = u16::try_from(weights.len()).unwrap_or(u16::MAX).to_be_bytes();
    [&threshold[..], &count[..], &steps, &weights].concat()
}
