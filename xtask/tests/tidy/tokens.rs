//! The tokens of a module in one flat list, including those inside macros, without comments, docs, attributes and
//! tests.

use crate::sources::Module;
use proc_macro2::{Delimiter, Spacing, TokenStream, TokenTree};
use quote::ToTokens as _;
use syn::{Item, Lit};

/// The kind of a token.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kind {
    /// A name or a keyword.
    Word,
    /// A sign or a bracket. `::`, `==` and `=>` are one token each.
    Mark,
    /// A string; the token's text is the string's value.
    Text,
    /// Any other literal.
    Other,
}

/// A token and its line.
#[derive(Debug, Clone)]
pub(crate) struct Token {
    pub(crate) kind: Kind,
    pub(crate) text: String,
    pub(crate) line: usize,
}

impl Token {
    /// Whether this token is the given name or sign.
    pub(crate) fn is(&self, text: &str) -> bool {
        matches!(self.kind, Kind::Word | Kind::Mark) && self.text == text
    }
}

/// Whether tokens begin with these names and signs.
pub(crate) fn begins(tokens: &[Token], with: &[&str]) -> bool {
    tokens.len() >= with.len() && with.iter().zip(tokens).all(|(text, token)| token.is(text))
}

/// The tokens of items, without those of inline modules.
pub(crate) fn of(items: &[Item]) -> Vec<Token> {
    let mut out = Vec::new();
    for item in items.iter().filter(|item| !matches!(item, Item::Mod(_))) {
        flatten(item.to_token_stream(), &mut out);
    }
    out
}

/// The tokens of a text.
pub(crate) fn of_text(text: &str) -> Vec<Token> {
    let mut out = Vec::new();
    flatten(text.parse().unwrap(), &mut out);
    out
}

fn flatten(stream: TokenStream, out: &mut Vec<Token>) {
    let mut trees = stream.into_iter().peekable();
    while let Some(tree) = trees.next() {
        let line = tree.span().start().line;
        let mut put = |kind, text: &str| out.push(Token { kind, text: text.to_owned(), line });
        match tree {
            TokenTree::Ident(name) => put(Kind::Word, &name.to_string()),
            TokenTree::Literal(literal) => match syn::parse_str(&literal.to_string()) {
                Ok(Lit::Str(text)) => put(Kind::Text, &text.value()),
                _ => put(Kind::Other, &literal.to_string()),
            },
            TokenTree::Punct(mark) if mark.as_char() == '#' => {
                trees.next_if(|next| matches!(next, TokenTree::Punct(mark) if mark.as_char() == '!'));
                let is_attribute = |next: &TokenTree| matches!(next, TokenTree::Group(group) if group.delimiter() == Delimiter::Bracket);
                trees.next_if(is_attribute);
            }
            TokenTree::Punct(mark) => {
                let mut text = mark.as_char().to_string();
                if mark.spacing() == Spacing::Joint
                    && let Some(TokenTree::Punct(next)) = trees.peek()
                    && let joined = format!("{text}{next}")
                    && ["::", "==", "=>"].contains(&joined.as_str())
                {
                    text = joined;
                    trees.next();
                }
                put(Kind::Mark, &text);
            }
            TokenTree::Group(group) => {
                let (open, close) = match group.delimiter() {
                    Delimiter::Parenthesis => ("(", ")"),
                    Delimiter::Brace => ("{", "}"),
                    Delimiter::Bracket => ("[", "]"),
                    Delimiter::None => ("", ""),
                };
                put(Kind::Mark, open);
                let end = group.span_close().end().line;
                flatten(group.stream(), out);
                out.push(Token { kind: Kind::Mark, text: close.to_owned(), line: end });
            }
        }
    }
}

/// Whether a `cfg` condition holds in tests only.
pub(crate) fn wants_test(condition: TokenStream) -> bool {
    let mut is_not = false;
    condition.into_iter().any(|tree| {
        let was_not = std::mem::replace(&mut is_not, matches!(&tree, TokenTree::Ident(name) if name == "not"));
        match tree {
            TokenTree::Ident(name) => name == "test",
            TokenTree::Group(group) => !was_not && wants_test(group.stream()),
            _ => false,
        }
    })
}

/// Formats the places that a check finds in modules, one line each, for a failing test.
pub(crate) fn places(modules: &[&Module], find: impl Fn(&[Token]) -> Vec<(usize, String)>) -> Vec<String> {
    let found = |module: &&Module| {
        let places = find(&module.tokens).into_iter();
        places.map(|(line, what)| format!("{}:{line}: {what}", module.file)).collect::<Vec<_>>()
    };
    modules.iter().flat_map(found).collect()
}

#[test]
fn tokens_have_no_comments_and_know_their_lines() {
    let tokens = of_text("/// Doc.\n#[a]\nfn b() { // c\n x::y!(\"t\\n\", 1) }");
    let texts: Vec<&str> = tokens.iter().map(|token| token.text.as_str()).collect();
    assert_eq!(texts, ["fn", "b", "(", ")", "{", "x", "::", "y", "!", "(", "t\n", ",", "1", ")", "}"]);
    assert_eq!((tokens[0].line, tokens[5].line, tokens[10].kind), (3, 4, Kind::Text));
}
