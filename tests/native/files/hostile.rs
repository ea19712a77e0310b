//! A made-up life whose every word tries to act in the program that opens the file.

use crate::native::world::{date, day, it_is, new_shelf, open};
use crate::notebook::{Notebook, UndoLabel};
use cairn_core::plan::{
    Area, Change, CheckIn, Days, End, GoalId, IfThen, Ladder, Measure, Outcome, Part, Partner, Parts, Per, Rating,
    Rulers, Rung, Stamp, Status, Step, TimeOfDay, Value, When,
};
use cairn_core::testing::made;
use chrono::{NaiveTime, Weekday};

/// Words that other programs might obey. The first are ordinary.
const WORDS: [&str; 21] = [
    "walk to the shop",
    "Grüße an Zoë, 你好 שלום 👩‍👧 nai\u{308}ve",
    "=HYPERLINK(\"http://x.example\",\"go\")",
    "+1+cmd|' /C calc'!A0",
    "-2+3",
    "@SUM(A1:A9)",
    "a;=1+1",
    "<script>alert(1)</script><img src=x onerror=alert(1)>",
    "[x](javascript:alert(1)) ![y](data:text/html,x) <https://x.example>",
    "| a | b |\n|---|---|\n| c | d |",
    "walk\r\nATTENDEE:mailto:x@x.example\r\nEND:VEVENT\nBEGIN:VEVENT\rX:1",
    "turn\u{202e}round\u{2066}and\u{feff}back",
    "nul\u{0}bell\u{7}escape\u{1b}[31m del\u{7f} next\u{85}line\u{2028}end",
    "back\\slash;semi,comma:colon \"quote\" \\n \\, \\;",
    "# head\n- item\n+ item\n1. one\n2) two\n> quote\n```\ncode\n```\n===\n---\n    four",
    "*a* **b** _c_ ~~d~~ `e` $f$ ^g^ &lt;h&gt; &amp; &#60; \\",
    "https://x.example www.x.example me@x.example ftp://x.example",
    "{{7*7}} ${7*7} %0a%0d {{constructor.constructor('x')()}}",
    "]]> --> */ </textarea></style>' or 1=1 --",
    "  spaces at both ends  ",
    "a long one, so that it is folded: é 你 👩‍👧 é 你 👩‍👧 é 你 👩‍👧 é 你 👩‍👧 é 你 👩‍👧 é 你 👩‍👧 é 你 👩‍👧 é 你 👩‍👧 é 你 👩‍👧",
];

/// Pieces of markup, to be thrown together.
const PIECES: [&str; 40] = [
    "[",
    "](",
    ")",
    "(",
    "<",
    ">",
    "*",
    "**",
    "_",
    "`",
    "```",
    "\n",
    "\n- ",
    "\n1. ",
    "\n2) ",
    "\n#",
    "|",
    "-|-",
    "\n---",
    "\n===",
    "=",
    "\\",
    "&amp;",
    "http://",
    "www.",
    "a@b.example",
    ":",
    "!",
    "~~",
    "\t",
    "    ",
    "word",
    " ",
    "é",
    ";",
    ",",
    "\"",
    "+",
    "{",
    "'",
];

/// Note `n` of many: pieces in an order that is the same in every run.
fn thrown_together(n: u64) -> String {
    let mut state = n.wrapping_mul(0x9e37_79b9_7f4a_7c15) | 1;
    let mut pieces = Vec::new();
    for _ in 0..=n % 12 {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        pieces.push(PIECES[usize::try_from(state >> 32).unwrap() % PIECES.len()]);
    }
    pieces.concat()
}

/// Dates and days that put something of each kind into a calendar.
pub(super) fn when() -> When {
    When {
        start: Some(day(2)),
        review: Some(date(2026, 12, 20)),
        end: Some(End::On(date(2027, 1, 31))),
        days: [Weekday::Mon, Weekday::Thu].into_iter().collect(),
        time: Some(TimeOfDay::Morning),
        ..When::default()
    }
}

/// How the days and the time of goal `n` are said.
fn when_of(n: usize) -> When {
    let every = Days::ALL.into_iter().collect();
    match n % 4 {
        0 => when(),
        1 => When { time: NaiveTime::from_hms_opt(18, 30, 0).map(TimeOfDay::At), end: Some(End::KeepGoing), ..when() },
        2 => When { time: None, days: every, review: Some(day(22)), ..when() },
        _ => When::default(),
    }
}

fn measure(n: usize, unit: &str) -> Option<Measure> {
    match n % 6 {
        0 => Some(Measure::HowOften { times: 3.0, per: Per::Week, minutes: Some(30.0) }),
        1 => Some(Measure::HowMuch { from: Some(0.5), target: 12.25, unit: unit.into() }),
        2 => Some(Measure::LessOf { from: None, to: 0.0, unit: unit.into(), per: Per::Day }),
        3 => Some(Measure::DoneOrNot),
        4 => Some(Measure::Closeness),
        _ => None,
    }
}

/// Most are in focus, where their words are in every file.
fn status(n: usize) -> Status {
    match n {
        1 => Status::Parked,
        4 => Status::Paused { until: Some(day(30)) },
        12 => Status::Finished,
        19 => Status::LetGo,
        _ => Status::Focus,
    }
}

fn parts(n: usize, words: &str) -> Parts {
    let own = |text: &str| format!("{text}{words}");
    Parts {
        wording: words.into(),
        value: Some(if n.is_multiple_of(2) { Value::Card(3) } else { Value::Own(words.into()) }),
        area: Some(Area::ALL[n % 6]),
        measure: measure(n, words),
        steps: vec![Step { text: words.into(), done: None }, Step { text: own("then "), done: Some(day(5)) }],
        rulers: Rulers {
            importance: Rating::try_from(8).ok(),
            confidence: Rating::try_from(7).ok(),
            why: words.into(),
            importance_up: words.into(),
            sure: words.into(),
            one_up: words.into(),
        },
        when: when_of(n),
        smallest: words.into(),
        if_then: Some(IfThen {
            outcome: words.into(),
            obstacle: words.into(),
            action: words.into(),
            ..IfThen::default()
        }),
        partner: Some(Partner { who: words.into(), knows_goal: true, how: words.into(), ..Partner::default() }),
        weekly_minutes: None,
        ladder: Some(Ladder(std::array::from_fn(|rung| if rung == n % 5 { String::new() } else { own("rung ") }))),
    }
}

pub(super) fn id(n: usize) -> GoalId {
    GoalId(Stamp::new(1_793_610_000_000 + n as u64, 1, 7))
}

/// The whole life, on 22 November 2026.
pub(super) fn life() -> Notebook {
    it_is(day(1));
    let notebook = open(&new_shelf());
    notebook.act(UndoLabel::Change, vec![Change::ValuesChosen(vec![Value::Own(WORDS[7].into()), Value::Card(3)])]);
    for (n, words) in WORDS.into_iter().enumerate() {
        let goal = id(n);
        notebook.act(UndoLabel::NewGoal, vec![made(goal, words, parts(n, words))]);
        let rated = |on, closeness: u8, how| CheckIn {
            note: words.into(),
            closeness: Rating::try_from(closeness).ok(),
            enjoyment: Rating::try_from(0).ok(),
            ..CheckIn::new(day(on), how)
        };
        notebook.say_of_day(goal, rated(3, 2, Outcome::Done));
        // Two weeks apart, as a trend needs.
        notebook.say_of_day(goal, rated(17, 6, Outcome::NotToday));
        notebook.say_of_day(goal, CheckIn::new(day(12), Outcome::Smallest));
        let rungs: &[(u32, i8)] = match n % 3 {
            0 => &[(4, -1)],
            1 => &[(4, -2), (10, 1)],
            _ => &[],
        };
        for (on, rung) in rungs {
            let rung = Rung::try_from(*rung).ok();
            notebook.act(UndoLabel::Change, vec![Change::LadderPlaced { goal, rung, day: day(*on) }]);
        }
        notebook.change_part(goal, Part::Smallest(format!("{words} ")), words.into());
        notebook.place(goal, status(n), words.into());
    }
    let goal = id(WORDS.len());
    notebook.act(UndoLabel::NewGoal, vec![made(goal, "many", parts(21, "many"))]);
    let notes = date(2025, 1, 1)
        .iter_days()
        .zip(0..600)
        .map(|(on, n)| CheckIn { note: thrown_together(n), ..CheckIn::new(on, Outcome::Done) });
    notebook.act(UndoLabel::CheckIn, notes.map(|check_in| Change::CheckedIn { goal, check_in }).collect());
    it_is(day(22));
    notebook
}
