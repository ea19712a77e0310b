"""The text, read by markdown-it, and the full copy, read by jsonschema."""

import json
from pathlib import Path

import jsonschema
from markdown_it import MarkdownIt

from said import expected, plain

# All that a page of Cairn's own is made of.
OURS = {"heading_open", "heading_close", "paragraph_open", "paragraph_close", "inline", "bullet_list_open", "bullet_list_close",
        "list_item_open", "list_item_close", "blockquote_open", "blockquote_close"}
INLINE = {"text", "softbreak", "hardbreak"}


def tokens(path: Path) -> list:
    reader = MarkdownIt("gfm-like", {"html": True, "linkify": True, "typographer": False})
    return reader.parse(path.read_text("utf-8"))


def check_nobodys_words_become_markup(folder: Path, _schema: Path) -> None:
    read = tokens(folder / "goals.md")
    assert {token.type for token in read} <= OURS, {token.type for token in read} - OURS
    for token in read:
        for child in token.children or []:
            assert child.type in INLINE, (child.type, child.content, token.content)


def shown(token) -> list[str]:
    return "".join("\n" if c.type in ("softbreak", "hardbreak") else c.content for c in token.children).split("\n")


def check_the_text_shows_what_was_said_letter_for_letter(folder: Path, _schema: Path) -> None:
    lines = {line for token in tokens(folder / "goals.md") if token.type == "inline" for line in shown(token)}
    everything = "\n".join(lines)
    squeezed = " ".join(everything.split())
    for goal in expected(folder)["goals"]:
        for words in (goal["wish"], goal["title"], goal["smallest"]):
            for line in plain(words).split("\n"):
                assert line.strip() in everything, line
        for day in goal["check_ins"]:
            for line in plain(day["note"]).split("\n"):
                assert " ".join(line.split()) in squeezed, line
        wish = [line.strip() for line in plain(goal["wish"]).split("\n") if line.strip()]
        assert all(any(line == part or line.endswith(part) for line in lines) for part in wish), wish


def check_a_full_copy_keeps_its_schema(folder: Path, schema: Path) -> None:
    shape = json.loads(schema.read_text("utf-8"))
    jsonschema.Draft202012Validator.check_schema(shape)
    copy = json.loads((folder / "copy.json").read_text("utf-8"))
    jsonschema.Draft202012Validator(shape, format_checker=jsonschema.FormatChecker()).validate(copy)
    copy["changes"][0]["at"] = "not a stamp"
    assert not jsonschema.Draft202012Validator(shape).is_valid(copy), "the schema sees what is wrong"
