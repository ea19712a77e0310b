//! A streaming splitter of a long JSON text into pieces that are parsed one by one, with pauses between them.

use serde_json::Deserializer;
use serde_json::value::RawValue;

/// The depth to which a field of a backup is split: lists of entries into their items; and the view, which is skipped,
/// into the parts of each goal.
fn depth(field: &str) -> usize {
    match field {
        "changes" | "unread" | "drafts" => 2,
        "plan" => 4,
        _ => 1,
    }
}

/// The error for a text that is no JSON object, is incomplete, or has something else where a list belongs.
#[derive(Debug)]
pub(super) struct Malformed;

/// The pieces of an object: values of its fields, and items of its lists. Each piece is complete JSON.
pub(super) struct Pieces<'a> {
    text: &'a str,
    at: usize,
    /// The closing brackets of the open objects and lists, innermost last.
    open: Vec<u8>,
    /// Whether nothing has been read yet inside the innermost open object or list.
    is_first: bool,
    /// The top-level field that is being read.
    field: String,
    has_changes: bool,
}

impl<'a> Pieces<'a> {
    /// The pieces of this text.
    pub(super) fn of(text: &'a str) -> Self {
        Self { text, at: 0, open: Vec::new(), is_first: true, field: String::new(), has_changes: false }
    }

    /// The top-level field of the last piece.
    pub(super) fn field(&self) -> &str {
        &self.field
    }

    /// Whether the field with the acts has occurred so far.
    pub(super) fn has_changes(&self) -> bool {
        self.has_changes
    }

    /// The next piece; none at the end of the text.
    ///
    /// # Errors
    /// [`Malformed`] where the text is not the JSON of a backup.
    pub(super) fn next(&mut self) -> Result<Option<&'a str>, Malformed> {
        if self.open.is_empty() && self.is_first {
            self.go_past(b'{')?;
            self.open.push(b'}');
        }
        loop {
            let Some(closing) = self.open.last().copied() else {
                return if self.peek().is_none() { Ok(None) } else { Err(Malformed) };
            };
            if self.peek() == Some(closing) {
                self.at += 1;
                self.open.pop();
                self.is_first = false;
                continue;
            }
            if !std::mem::take(&mut self.is_first) {
                self.go_past(b',')?;
            }
            if closing == b'}' {
                self.name()?;
            }
            let depth = depth(&self.field);
            match (self.peek(), self.open.len()) {
                (opening, 1) if depth == 2 && opening != Some(b'[') => return Err(Malformed),
                (Some(opening @ (b'{' | b'[')), open) if open < depth => {
                    self.at += 1;
                    self.open.push(opening + 2);
                    self.is_first = true;
                }
                _ => return self.value().map(Some),
            }
        }
    }

    /// Skips the name of a field, and remembers the name of a top-level field.
    fn name(&mut self) -> Result<(), Malformed> {
        let name = self.value()?;
        let name: String = serde_json::from_str(name).map_err(|_| Malformed)?;
        if self.open.len() == 1 {
            self.has_changes |= name == "changes";
            self.field = name;
        }
        self.go_past(b':')
    }

    fn value(&mut self) -> Result<&'a str, Malformed> {
        let mut values = Deserializer::from_str(self.text.get(self.at..).ok_or(Malformed)?).into_iter::<&RawValue>();
        let value = values.next().and_then(Result::ok).ok_or(Malformed)?;
        self.at += values.byte_offset();
        Ok(value.get())
    }

    fn go_past(&mut self, byte: u8) -> Result<(), Malformed> {
        let is_there = self.peek() == Some(byte);
        self.at += 1;
        if is_there { Ok(()) } else { Err(Malformed) }
    }

    /// The next byte that is not white space.
    fn peek(&mut self) -> Option<u8> {
        let rest = self.text.as_bytes().get(self.at..)?;
        let blank = rest.iter().position(|byte| !matches!(byte, b' ' | b'\n' | b'\t' | b'\r'))?;
        self.at += blank;
        rest.get(blank).copied()
    }
}
