//! Extraction of the deadline in a goal's wording: "by June", "within 3 months", "before my birthday".

use super::captures::Captures;
use super::dates;
use super::lexicon::Tags;
use super::pattern::{Row, Rules, pattern, rules};
use super::span::Span;
use super::token_stream::TokenStream;
use crate::plan::Per;
use chrono::NaiveDate;
use std::ops::Range;

/// The deadline that a text states.
#[derive(Debug, Clone, PartialEq)]
pub struct Deadline {
    /// Its range in the text, in bytes.
    pub place: Range<usize>,
    /// Its date; none if the text doesn't determine a date.
    pub date: Option<NaiveDate>,
}

/// A deadline among the tokens of a text.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct DeadlineMatch {
    /// The range of tokens that state it.
    pub(super) range: Range<usize>,
    /// Its date; none if the text doesn't determine a date.
    pub(super) date: Option<NaiveDate>,
    /// Whether it is a span of a given length ("for one month"), which also counts as a measure.
    pub(super) run: bool,
}

/// The rules of deadlines. A meaning is the kind of deadline (see [`day`]); `x` means that the words are not a
/// deadline. The first rule that matches decides.
const RULES: Rules = rules!(concat!(
    // This rule lists the tokens that a deadline may begin with; it rejects every other token early.
    "x !L|U|on|in|within|inside|for|during|over|throughout|across|this|next|coming|upcoming|today|tonight|tomorrow|the|rest|a|no;",
    // "by [annual review date]", "for bikini season 2027", "in the summer of 2027"
    "- by|before|until [ _? _? _? _? date|day|deadline;",
    "y L|in|for H* _? G of? Y;",
    // "by the end of next week", "of the school year", "of June", "of 2027", "of the fall semester"; not "of each day"
    "n L H* end of next P;",
    "e L H* end of H* school|academic|calendar|fiscal|financial? P;",
    "m L H* end of H* T Y?;",
    "y L H* end of Y;",
    "- L H* end of H* !each|every|day|night|shift|meal _ G|P|grade?;",
    "x L H* end;",
    // "before the year is over", "by year's end", "before June ends", "by New Year's Eve"
    "e L H* P end|is over|out|up?;",
    "y L H* year's end;",
    "m L H* T Y? ends;",
    "y L H* new year|year's eve|day?;",
    // "by Sunday, 6 June", "on the 5th", "no later than June", "due on Friday", "by 2027"; "by 30" states an age
    "c L|on H* D? K;",
    "c no later than H* D? K;",
    "w L H* D;",
    "c L H* Y;",
    "g by|before N B;",
    // "over the summer", "during the holidays"
    "- during|over H* G;",
    // "starting tomorrow" states a start, "better than this month" states no date
    "x <start|from|begin|since|than|of|last|as this|next|coming|upcoming|today|tonight|tomorrow;",
    // "today", "by tomorrow", "this time next year", "next month", "this school year", "this upcoming quarter",
    // "next Friday"
    "t L? today|tonight;",
    "o L? tomorrow;",
    "a L? H* time next P;",
    "n L? this? next|coming|upcoming P;",
    "e L? this current|new|calendar|school? P;",
    "- L? this|next|coming|upcoming coming|upcoming|next|school? G|session|appointment;",
    "w L? this|next|coming|upcoming coming|upcoming|next? D;",
    "x this may !B;",
    "m L? this|next T;",
    // "before each exam", "before bed", "due to", "by walking"
    "x L every|each|a|an|any|bed|going|to|U;",
    "x by !G I;",
    // "by the time I'm 35", "before my birthday", "by age 30", "before we retire", "before he turns three"
    "- L H* time _ _? U;",
    "- L H* _? _? _? !B G|session|appointment|birthday|bday|wedding|exam|deadline|anniversary|graduation|retirement|age|\
     turning|vacation|trip|meeting|surgery|operation|interview|reunion|married|born|review|finals|race|marathon|party|prom|date|\
     visit U|starts|ends?;",
    "- L i|we|you|they graduate|turn|retire|move|die|marry U?;",
    "- L H* _ _? _? !B graduates|turns|retires|leaves|moves|starts|ends|begins|arrives|comes|finishes|marries|closes|die|\
     expires|visits|returns U|O?;",
    // "in the next few months", "in a couple of weeks", "for the next six weeks", "in 2 years", "within the next year"
    "- in|within|over|for H* next|coming|following|upcoming|remaining few|couple|several of? P;",
    "- in|within a? few|couple|several of? P;",
    "R for|over|during|throughout|across H* next|coming|following|upcoming|remaining N P;",
    "a in|within|inside H* next|coming|following|upcoming|remaining? N more? P time? !a|per|each|every;",
    "a in|within|over|for|during|throughout H* next|coming|following|upcoming|remaining P;",
    "b in a|an P time?;",
    "a within a|an|the? P;",
    // "throughout the year"; "throughout the week" is a frequency
    "e over|during|throughout|across the|this !week|months|years P;",
    // "for three days straight", "for 30 days", "for at least 6 months", "for the whole week", "make it one week"
    "R for N straight|consecutive P;",
    "R for N P straight;",
    "R for N P in a row;",
    "r for at? least|the|a|all? whole|full|entire? N more|full|whole? P !this|in|over|a|per|each|every;",
    "r for a|an|the? whole|full|entire P;",
    "r for a|an P;",
    "r <it|go|last|survive N P !a|per|each|every|in|/;",
    "r <go|last|survive a whole|full|entire? P;",
    // "for the rest of the year", "the rest of June"
    "e for? the? rest|remainder of H* P;",
    "- for? the? rest of H* G|T;",
    // "in June", "in the year 2027", "2027:" at the start
    "m in H* T of? Y?;",
    "y in|during|for|throughout year|H* Y;",
    "y ^ Y"
));

/// Verbs of a change by an amount: in "cut it by 30" the number is not an age.
const CHANGES: &str = "cut reduce increase decrease lower raise improve grow";

/// Finds the first deadline. If a second one follows directly ("over the next three weeks, by July 1st"), the range
/// spans both and the date is that of the second.
pub(super) fn deadline(tokens: &TokenStream, today: NaiveDate) -> Option<DeadlineMatch> {
    let rules = tokens.possible_rules(RULES);
    let mut found = (0..tokens.len()).find_map(|at| one(tokens, &rules, at, today))?;
    let next = tokens.after(pattern!("but"), found.range.end);
    if tokens.is(next, "by before until")
        && let Some(more) = one(tokens, &rules, next, today)
    {
        found.range.end = more.range.end;
        found.date = more.date.or(found.date);
    }
    Some(found)
}

/// The deadline that begins at an index.
#[inline(never)]
fn one(tokens: &TokenStream, rules: &[&Row], at: usize, today: NaiveDate) -> Option<DeadlineMatch> {
    let (kind, captures) = tokens.rule(rules, at)?;
    let kind = *kind.as_bytes().first()?;
    holds(tokens, kind, &captures).then(|| DeadlineMatch {
        range: captures.range(),
        date: day(kind, &captures, today),
        run: matches!(kind, b'r' | b'R'),
    })
}

/// Whether a match of a rule is really a deadline: an age is not a small number, and a day or two is a speed or a
/// frequency.
fn holds(tokens: &TokenStream, kind: u8, captures: &Captures) -> bool {
    let n = captures.number.map_or(1.0, Span::last);
    let least = match kind {
        b'x' => return false,
        b'g' => return (25.0..100.0).contains(&n) && !tokens.any(0, captures.start, CHANGES),
        // "2 books in a month" is a frequency.
        b'b' if tokens.any_tagged(0, captures.start, Tags::NUMBER) => return false,
        b'a' | b'b' | b'R' => 2.0,
        b'r' => 7.0,
        b'e' | b'n' => f64::MAX,
        _ => 0.0,
    };
    captures.per != Per::Day || n >= least
}

/// The date of a kind of deadline: `t` is today, `o` tomorrow, `c` a calendar date, `m` the end of a month, `y` the end
/// of a year, `w` a weekday, `e` the end of the present period, `n` the end of the next one; `a`, `b`, `r` and `R` are
/// a number of periods from now.
fn day(kind: u8, captures: &Captures, today: NaiveDate) -> Option<NaiveDate> {
    let (month, day) =
        if captures.month > 12 { (captures.day, captures.month) } else { (captures.month, captures.day) };
    let from = if captures.year > 0 { NaiveDate::from_ymd_opt(captures.year, 1, 1)? } else { today };
    match kind {
        b't' => Some(today),
        b'o' => today.succ_opt(),
        b'c' => dates::next(from, month, day.max(1), 0),
        b'm' if day == 0 => dates::end_of(dates::next(from, month, 0, 0)?, Per::Month),
        b'm' => dates::next(from, month, day, 0),
        b'y' => dates::end_of(from, Per::Year),
        b'w' => dates::next(today.succ_opt()?, 0, 0, captures.weekday),
        b'e' => dates::end_of(today, captures.per),
        b'n' => dates::end_of(dates::after(today, 1.0, captures.per)?, captures.per),
        b'a' | b'b' | b'r' | b'R' => dates::after(today, captures.number.map_or(1.0, Span::last), captures.per),
        _ => None,
    }
}
