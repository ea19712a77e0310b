//! A style sheet read by its tokens: its rules with their classes, and the custom properties it sets and takes.

use cssparser::{Parser, ParserInput, Token};

/// A rule with declarations.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Rule {
    /// The at-rules around it, outermost first.
    pub(super) within: Vec<String>,
    /// What it is for, as written but for the spaces.
    pub(super) selectors: String,
    /// The classes in its selectors.
    pub(super) classes: Vec<String>,
    /// Its declarations, as written but for the spaces.
    pub(super) declarations: Vec<String>,
    /// Custom properties that its declarations take with `var()`.
    pub(super) takes: Vec<String>,
}

impl Rule {
    /// Custom properties that it sets.
    pub(super) fn sets(&self) -> impl Iterator<Item = &str> {
        self.declarations.iter().filter_map(|line| line.split_once(':')).map(|(name, _)| name).filter(is_custom)
    }
}

fn is_custom(name: &&str) -> bool {
    name.starts_with("--")
}

/// All rules of a sheet, in their order.
pub(super) fn rules(sheet: &str) -> Vec<Rule> {
    let mut all = Vec::new();
    let mut input = ParserInput::new(sheet);
    read(&mut Parser::new(&mut input), &[], &mut all);
    all
}

/// Reads rules to the end of a sheet or block. An at-rule that holds rules is entered, any other is taken for a rule.
fn read(parser: &mut Parser<'_, '_>, within: &[String], all: &mut Vec<Rule>) {
    let mut prelude = Prelude::default();
    while let Ok(token) = parser.next_including_whitespace().cloned() {
        match token {
            Token::CurlyBracketBlock => {
                let Prelude { text, classes } = std::mem::take(&mut prelude);
                let text = text.trim().to_owned();
                let _ = parser.parse_nested_block(|inner| {
                    if text.starts_with("@media") || text.starts_with("@layer") || text.starts_with("@supports") {
                        read(inner, &[within, &[text]].concat(), all);
                    } else {
                        let (declarations, takes) = body(inner);
                        all.push(Rule { within: within.to_vec(), selectors: text, classes, declarations, takes });
                    }
                    Ok::<_, cssparser::ParseError<'_, ()>>(())
                });
            }
            Token::Semicolon => prelude = Prelude::default(),
            other => prelude.add(&other, parser),
        }
    }
}

/// What stands before a block.
#[derive(Default)]
struct Prelude {
    text: String,
    classes: Vec<String>,
}

impl Prelude {
    fn add(&mut self, token: &Token<'_>, parser: &mut Parser<'_, '_>) {
        if let (Token::Ident(name), true) = (token, self.text.ends_with('.')) {
            self.classes.push(name.to_string());
        }
        put(&mut self.text, token);
        inside(token, parser, &mut |token, parser| self.add(token, parser));
        self.text.push_str(end_of(token));
    }
}

/// The declarations of a block, and the custom properties they take.
fn body(parser: &mut Parser<'_, '_>) -> (Vec<String>, Vec<String>) {
    let (mut lines, mut takes) = (vec![String::new()], Vec::new());
    while let Ok(token) = parser.next_including_whitespace().cloned() {
        if token == Token::Semicolon {
            lines.push(String::new());
        } else {
            value(&token, parser, &mut lines, &mut takes);
        }
    }
    let whole = lines.iter().map(|line| line.trim().to_owned()).filter(|line| !line.is_empty());
    (whole.collect(), takes)
}

fn value(token: &Token<'_>, parser: &mut Parser<'_, '_>, lines: &mut [String], takes: &mut Vec<String>) {
    let Some(line) = lines.last_mut() else { return };
    if let (Token::Ident(name), true) = (token, line.ends_with("var(")) {
        takes.push(name.to_string());
    }
    put(line, token);
    inside(token, parser, &mut |token, parser| value(token, parser, lines, takes));
    if let Some(line) = lines.last_mut() {
        line.push_str(end_of(token));
    }
}

/// Writes a token; any space is one space, and none beside a colon, so that two ways of setting a line are the same.
fn put(text: &mut String, token: &Token<'_>) {
    use cssparser::ToCss;
    let is_space = matches!(token, Token::WhiteSpace(_));
    if is_space && (text.is_empty() || text.ends_with([' ', ':', '('])) {
        return;
    }
    text.push_str(&if is_space { " ".to_owned() } else { token.to_css_string() });
}

/// Goes through what a token opens.
fn inside(token: &Token<'_>, parser: &mut Parser<'_, '_>, each: &mut dyn FnMut(&Token<'_>, &mut Parser<'_, '_>)) {
    if end_of(token).is_empty() {
        return;
    }
    let _ = parser.parse_nested_block(|inner| {
        while let Ok(token) = inner.next_including_whitespace().cloned() {
            each(&token, inner);
        }
        Ok::<_, cssparser::ParseError<'_, ()>>(())
    });
}

fn end_of(token: &Token<'_>) -> &'static str {
    match token {
        Token::Function(_) | Token::ParenthesisBlock => ")",
        Token::SquareBracketBlock => "]",
        Token::CurlyBracketBlock => "}",
        _ => "",
    }
}

#[test]
fn a_sheet_is_read_by_its_tokens() {
    let sheet = "@layer a;\n/* .no{} */ @media print { .a:not(.b > c) ,\n d[e=\".no\"] { --x : 1px;\n m: calc(2 * var(--y)) } } @page f { n: 0 }";
    let rules = rules(sheet);
    let [first, second] = rules.as_slice() else { panic!("{rules:?}") };
    assert_eq!(
        (first.within.as_slice(), first.classes.as_slice()),
        (&["@media print".to_owned()][..], &["a".to_owned(), "b".into()][..])
    );
    assert_eq!(first.selectors, ".a:not(.b > c) , d[e=\".no\"]");
    assert_eq!(first.declarations, ["--x :1px", "m:calc(2 * var(--y))"]);
    assert_eq!((second.selectors.as_str(), first.takes.as_slice()), ("@page f", &["--y".to_owned()][..]));
}
