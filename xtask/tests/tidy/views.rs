//! Tests: code never ends the page by a panic, has no sentences for people, and no inline style or raw markup in views.

use crate::sources::{all_modules, of_modules};
use crate::tokens::{Kind, Token, begins, of_text, places};

type Found = Vec<(usize, String)>;

/// Calls and macros that would panic. Our own `expect()` of a context takes no argument, so it is allowed.
fn ends_the_page(tokens: &[Token]) -> Found {
    let ends = |at: usize| {
        let here = &tokens[at..];
        let is_expect = begins(here, &[".", "expect", "("]) && here.get(3).is_some_and(|next| next.kind == Kind::Text);
        let is_unwrap = begins(here, &[".", "unwrap", "(", ")"]);
        let macros = ["panic", "todo", "dbg", "unimplemented", "unreachable"];
        is_expect || is_unwrap || macros.iter().any(|name| begins(here, &[name, "!"]))
    };
    let text = |at: usize| tokens[at..].iter().take(3).map(|token| token.text.as_str()).collect();
    (0..tokens.len()).filter(|at| ends(*at)).map(|at| (tokens[at].line, text(at))).collect()
}

/// Whether a text is a sentence: three words or more, the first with a capital letter.
fn is_sentence(text: &str) -> bool {
    let is_word =
        |word: &&str| word.len() > 1 && word.trim_end_matches(['.', ',', '?']).chars().all(char::is_alphabetic);
    text.starts_with(|letter: char| letter.is_ascii_uppercase()) && text.split(' ').filter(is_word).count() >= 3
}

/// Sentences for people, as strings or as bare words in a view.
fn sentences(tokens: &[Token]) -> Found {
    let texts = tokens.iter().filter(|token| token.kind == Kind::Text && is_sentence(&token.text));
    let texts = texts.map(|token| (token.line, token.text.clone()));
    let is_plain = |token: &Token| {
        token.kind == Kind::Word && !["as", "for", "where", "if", "in"].iter().any(|word| token.is(word))
    };
    // A component follows after `<`, and its properties may be bare words.
    let bare = tokens.windows(4).filter(|four| {
        !four[0].is("<")
            && !four[0].is("::")
            && four[1..].iter().all(is_plain)
            && four[1].text.starts_with(|letter: char| letter.is_ascii_uppercase())
    });
    let bare = bare
        .map(|four| (four[1].line, four[1..].iter().map(|token| token.text.as_str()).collect::<Vec<_>>().join(" ")));
    texts.chain(bare).collect()
}

/// Inline style and raw markup.
fn style_or_markup(tokens: &[Token]) -> Found {
    let is_markup = |token: &Token| token.kind == Kind::Word && token.text.contains("inner_html");
    let style = tokens.windows(3).filter(|three| {
        // `style:width=` sets a single property through the DOM, which the page's content security policy allows.
        !three[0].is(".") && !three[0].is("let") && begins(&three[1..], &["style", "="])
    });
    let style = style.map(|three| (three[1].line, "style=".to_owned()));
    style.chain(tokens.iter().filter(|token| is_markup(token)).map(|token| (token.line, token.text.clone()))).collect()
}

#[test]
fn nothing_in_the_page_can_end_it() {
    let breaches = places(&all_modules().collect::<Vec<_>>(), ends_the_page);
    assert!(breaches.is_empty(), "{}", breaches.join("\n"));
    for bad in
        ["let x = y\n.unwrap();", "y.expect(\"words\");", "view! { <p>{x.unwrap()}</p> }", "panic!()", "std::todo!()"]
    {
        assert_eq!(ends_the_page(&of_text(bad)).len(), 1, "{bad}");
    }
    for good in ["Notebook::expect(); typing.expect(); y.unwrap_or(2)", "// y.unwrap()\nlet a = \"panic!(\";"] {
        assert_eq!(ends_the_page(&of_text(good)), [], "{good}");
    }
}

#[test]
fn no_sentence_for_people_stands_outside_words() {
    let looked = of_modules(&["ui", "notebook", "browser", "route", ""]);
    let breaches = places(&looked, sentences);
    assert!(breaches.is_empty(), "{}", breaches.join("\n"));
    for bad in
        ["a(\"Please try again now\")", "view! { <p>\"Please try again\"</p> }", "view! { <p>Please try again</p> }"]
    {
        assert_eq!(sentences(&of_text(bad)).len(), 1, "{bad}");
    }
    for good in
        ["#[expect(x, reason = \"Only that is so\")] class=\"goal-card wide on\"", "/// This is a doc.\nSelf as T"]
    {
        assert_eq!(sentences(&of_text(good)), [], "{good}");
    }
}

#[test]
fn views_hold_no_inline_style_and_no_raw_markup() {
    let looked = of_modules(&["ui"]);
    let breaches = places(&looked, style_or_markup);
    assert!(breaches.is_empty(), "{}", breaches.join("\n"));
    for bad in [
        "view! { <p style=\"color: red\"></p> }",
        "view! { <p style=move || a></p> }",
        "<p inner_html=a>",
        "a.set_inner_html(b)",
    ] {
        assert_eq!(style_or_markup(&of_text(bad)).len(), 1, "{bad}");
    }
    assert_eq!(style_or_markup(&of_text("view! { <p class=\"style\"></p> } let style = a;")), []);
}
