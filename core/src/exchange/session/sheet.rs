//! The sheet for a session: the very words that are shown, printed and shared, on one page.

use crate::exchange::markdown::escaped_in_one;

/// Letters that surely fit on a line of the printed page, in its smaller type.
const LETTERS: usize = 84;

/// Lines that fit on the printed page beside its head, its foot and room for notes. An estimate for Letter, the
/// shorter of the two papers; a journey prints a heavy plan and counts the sheets.
const ROOM: usize = 30;

/// The longest that one line of the page may be, in letters. A person's own question may be twice as long.
const LONGEST: usize = 4 * LETTERS;

/// What is on the page, in words. No text in it has a line break.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Sheet {
    /// Its heading.
    pub title: String,
    /// From when to when it tells.
    pub lead: String,
    /// What the person themselves wants to ask or say.
    pub own: Option<SheetSection>,
    /// What happened, goal by goal.
    pub goals: Vec<SheetSection>,
    /// How many goals had no room; in words, where there are any.
    pub more: Option<String>,
    /// What this is and is not.
    pub care: String,
    /// Whether something had no room.
    pub is_cut: bool,
}

/// A few lines under a heading.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct SheetSection {
    /// Its heading.
    pub title: String,
    /// Its lines.
    pub lines: Vec<String>,
}

impl SheetSection {
    /// The lines of paper that it takes.
    pub(super) fn rows(&self) -> usize {
        Paper::of(self).rows()
    }
}

/// The lines of paper that a group takes.
struct Paper {
    title: usize,
    lines: Vec<usize>,
    all: usize,
    left_out: usize,
}

impl Paper {
    fn of(group: &SheetSection) -> Self {
        let lines: Vec<usize> = group.lines.iter().map(|line| rows(line)).collect();
        // The heading has some air around it.
        Self { title: 1 + rows(&group.title), all: lines.iter().sum(), lines, left_out: 0 }
    }

    /// All of them, with one that says how many lines are left out.
    fn rows(&self) -> usize {
        self.title + self.all + usize::from(self.left_out > 0)
    }

    fn leave_one_out(&mut self) {
        self.all -= self.lines.pop().unwrap_or(0);
        self.left_out += 1;
    }
}

/// How many lines of paper a text takes.
fn rows(text: &str) -> usize {
    text.chars().map(width).sum::<usize>().div_ceil(LETTERS).max(1)
}

/// Letters of wide scripts take the room of two.
fn width(letter: char) -> usize {
    if u32::from(letter) < 0x1100 { 1 } else { 2 }
}

impl Sheet {
    /// The same on one page: of what is too long, the last lines of the longest group go first and are counted by
    /// `more`, then whole goals by `more_goals`, with those that are left out already. What is left is never more than fits.
    #[must_use]
    pub fn on_one_page(
        mut self,
        left_out: usize,
        more: &dyn Fn(usize) -> String,
        more_goals: &dyn Fn(usize) -> String,
    ) -> Self {
        self.shorten();
        self.is_cut |= left_out > 0;
        let mut groups: Vec<Paper> = self.goals.iter().map(Paper::of).collect();
        let own = self.own.as_ref().map_or(0, SheetSection::rows);
        let mut all: usize = own + groups.iter().map(Paper::rows).sum::<usize>();
        while all + usize::from(self.is_cut) > ROOM {
            self.is_cut = true;
            let long = groups.iter_mut().filter(|group| group.lines.len() > 1);
            let Some(longest) = long.max_by_key(|group| group.rows()) else { break };
            all -= longest.rows();
            longest.leave_one_out();
            all += longest.rows();
        }
        while all + usize::from(self.is_cut) > ROOM {
            let Some(last) = groups.pop() else { break };
            all -= last.rows();
        }
        let gone = left_out + self.goals.len() - groups.len();
        self.more = (gone > 0).then(|| more_goals(gone));
        self.goals.truncate(groups.len());
        for (group, paper) in self.goals.iter_mut().zip(groups).filter(|(_, paper)| paper.left_out > 0) {
            group.lines.truncate(paper.lines.len());
            group.lines.push(more(paper.left_out));
        }
        self
    }

    /// No line is longer than a few lines of paper.
    fn shorten(&mut self) {
        let own = self.own.iter_mut().flat_map(|group| &mut group.lines).map(|line| (line, 2 * LONGEST));
        let goals = self.goals.iter_mut().flat_map(|group| std::iter::once(&mut group.title).chain(&mut group.lines));
        for (line, longest) in own.chain(goals.map(|line| (line, LONGEST))) {
            if let Some(short) = shortened(line, longest) {
                *line = short;
                self.is_cut = true;
            }
        }
    }

    /// Whether nothing is on it.
    pub fn is_empty(&self) -> bool {
        self.own.is_none() && self.goals.is_empty()
    }

    /// The same as Markdown. Nothing a person wrote can turn into markup.
    pub fn markdown(&self) -> String {
        self.written(["# ", "## ", "- "], escaped_in_one)
    }

    /// The same as plain text, to be shared or copied.
    pub fn plain(&self) -> String {
        self.written(["", "", "– "], str::to_owned)
    }

    fn written(&self, [title, heading, dot]: [&str; 3], own: fn(&str) -> String) -> String {
        let mut blocks = vec![format!("{title}{}", own(&self.title)), own(&self.lead)];
        for group in self.own.iter().chain(&self.goals) {
            blocks.push(format!("{heading}{}", own(&group.title)));
            let lines: Vec<String> = group.lines.iter().map(|line| format!("{dot}{}", own(line))).collect();
            blocks.push(lines.join("\n"));
        }
        blocks.extend(self.more.as_deref().map(own));
        blocks.push(own(&self.care));
        blocks.join("\n\n") + "\n"
    }
}

/// The text cut to so many letters at the end of a word, with a sign that it goes on; nothing when it is no longer.
fn shortened(text: &str, longest: usize) -> Option<String> {
    let mut all = 0;
    let mut end = None;
    for (at, letter) in text.char_indices() {
        all += width(letter);
        // Two letters are for the sign.
        if all > longest - 2 {
            end.get_or_insert(at);
        }
    }
    let head = text.get(..end?).filter(|_| all > longest)?;
    let at_word = head.rfind(' ').filter(|at| at * 2 > head.len()).unwrap_or(head.len());
    Some(format!("{} …", head.get(..at_word)?))
}
