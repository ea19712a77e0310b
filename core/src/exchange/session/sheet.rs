//! The one-page sheet for a session: the exact words that are shown, printed and shared.

use crate::exchange::markdown::escape_in_one_line;

/// Characters that safely fit on a line of the printed page, in its smaller type.
const LETTERS: usize = 84;

/// Lines that fit on the printed page beside its head, its foot and space for notes. It is an estimate for Letter, the
/// shorter of the two paper sizes; a browser test prints a heavy plan and counts the sheets.
const ROOM: usize = 30;

/// Longest line of the page, in characters. A person's own question may be twice as long.
const LONGEST: usize = 4 * LETTERS;

/// The page in words. No text in it has a line break.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Sheet {
    /// Its heading.
    pub title: String,
    /// The span of days that the page covers.
    pub lead: String,
    /// The person's own question.
    pub own: Option<SheetSection>,
    /// The lines of each goal.
    pub goals: Vec<SheetSection>,
    /// The decision that the person would like to come to.
    pub decision: Option<SheetSection>,
    /// A sentence on how many goals did not fit; none if all fit.
    pub more: Option<String>,
    /// A sentence on what the page is and is not.
    pub care: String,
    /// Whether anything was left out for lack of space.
    pub is_cut: bool,
}

/// Some lines under a heading.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct SheetSection {
    /// The heading.
    pub title: String,
    /// The lines.
    pub lines: Vec<SheetLine>,
    /// How many goals the lines are about.
    pub goals: usize,
}

/// A line of the page.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct SheetLine {
    /// The id by which the person takes the line off; empty for a line that says how many were left out.
    pub id: String,
    /// The words.
    pub words: String,
    /// Whether they hold the person's own words.
    pub is_own: bool,
}

impl From<String> for SheetLine {
    fn from(words: String) -> Self {
        Self { words, ..Self::default() }
    }
}

impl SheetSection {
    /// The lines of paper that the section takes.
    pub(super) fn rows(&self) -> usize {
        Paper::of(self).rows()
    }
}

/// The lines of paper that a section takes, and its lines left out so far.
struct Paper {
    title: usize,
    /// The place of each line that is left, with the lines of paper that it takes.
    lines: Vec<(usize, usize)>,
    all: usize,
    left_out: usize,
}

impl Paper {
    fn of(group: &SheetSection) -> Self {
        let lines: Vec<(usize, usize)> = group.lines.iter().map(|line| rows(&line.words)).enumerate().collect();
        // The heading has some space around it.
        Self { title: 1 + rows(&group.title), all: lines.iter().map(|(_, rows)| rows).sum(), lines, left_out: 0 }
    }

    /// The lines of paper of the section, with one more if it has to say how many lines are left out.
    fn rows(&self) -> usize {
        self.title + self.all + usize::from(self.left_out > 0)
    }

    /// Leaves out the longest line, and of equally long ones the last.
    fn leave_one_out(&mut self) {
        let longest = (0..self.lines.len()).max_by_key(|at| self.lines.get(*at).map(|(_, rows)| *rows));
        self.all -= longest.map_or(0, |at| self.lines.remove(at).1);
        self.left_out += 1;
    }
}

/// Number of lines of paper that a text takes.
fn rows(text: &str) -> usize {
    text.chars().map(width).sum::<usize>().div_ceil(LETTERS).max(1)
}

/// Characters of wide scripts count as two.
fn width(letter: char) -> usize {
    if u32::from(letter) < 0x1100 { 1 } else { 2 }
}

impl Sheet {
    /// Cuts the sheet to one page. First the longest line of the longest section goes, again and again, and `more` says
    /// how many went; then whole goals go, and `more_goals` says how many, including the `left_out` ones. The result
    /// never exceeds the page.
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
        let own = self.own.iter().chain(&self.decision).map(SheetSection::rows).sum::<usize>();
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
        let gone = left_out + self.goals.iter().skip(groups.len()).map(|group| group.goals).sum::<usize>();
        self.more = (gone > 0).then(|| more_goals(gone));
        self.goals.truncate(groups.len());
        for (group, paper) in self.goals.iter_mut().zip(groups).filter(|(_, paper)| paper.left_out > 0) {
            let is_left = |at: usize| paper.lines.iter().any(|(place, _)| *place == at);
            group.lines = std::mem::take(&mut group.lines)
                .into_iter()
                .enumerate()
                .filter(|(at, _)| is_left(*at))
                .map(|(_, line)| line)
                .collect();
            group.lines.push(more(paper.left_out).into());
        }
        self
    }

    /// Cuts each text to the longest allowed length.
    fn shorten(&mut self) {
        let own = self.own.iter_mut().chain(&mut self.decision);
        let own = own.flat_map(|group| &mut group.lines).map(|line| (&mut line.words, 2 * LONGEST));
        let goals = self.goals.iter_mut().flat_map(|group| {
            std::iter::once(&mut group.title).chain(group.lines.iter_mut().map(|line| &mut line.words))
        });
        for (line, longest) in own.chain(goals.map(|line| (line, LONGEST))) {
            if let Some(short) = shortened(line, longest) {
                *line = short;
                self.is_cut = true;
            }
        }
    }

    /// Its sections, in the order of the page.
    pub fn sections(&self) -> impl Iterator<Item = &SheetSection> {
        self.own.iter().chain(&self.goals).chain(&self.decision)
    }

    /// Whether the sheet has no content.
    pub fn is_empty(&self) -> bool {
        self.sections().next().is_none()
    }

    /// The sheet as Markdown. A person's own words never become markup.
    pub fn markdown(&self) -> String {
        self.written(["# ", "## ", "- "], escape_in_one_line)
    }

    /// The sheet as plain text, to be shared or copied.
    pub fn plain(&self) -> String {
        self.written(["", "", "– "], str::to_owned)
    }

    fn written(&self, [title, heading, dot]: [&str; 3], own: fn(&str) -> String) -> String {
        let mut blocks = vec![format!("{title}{}", own(&self.title)), own(&self.lead)];
        for group in self.sections() {
            blocks.push(format!("{heading}{}", own(&group.title)));
            let lines: Vec<String> = group.lines.iter().map(|line| format!("{dot}{}", own(&line.words))).collect();
            blocks.push(lines.join("\n"));
        }
        blocks.extend(self.more.as_deref().map(own));
        blocks.push(own(&self.care));
        blocks.join("\n\n") + "\n"
    }
}

/// The text cut to `longest` characters at a word boundary, with an ellipsis; none if the text is no longer than that.
fn shortened(text: &str, longest: usize) -> Option<String> {
    let mut all = 0;
    let mut end = None;
    for (at, letter) in text.char_indices() {
        all += width(letter);
        // Two characters are reserved for the ellipsis.
        if all > longest - 2 {
            end.get_or_insert(at);
        }
    }
    let head = text.get(..end?).filter(|_| all > longest)?;
    let at_word = head.rfind(' ').filter(|at| at * 2 > head.len()).unwrap_or(head.len());
    Some(format!("{} …", head.get(..at_word)?))
}
