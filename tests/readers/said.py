"""What the person said, and what is left of it in a file: worked out here once more, not by the program under test."""

import json
import re
import unicodedata
from pathlib import Path

BREAKS = re.compile("\r\n|[\r\n\x0b\x0c\x85\u2028\u2029]")
TURNS = set("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\ufeff")


def expected(folder: Path) -> dict:
    return json.loads((folder / "expected.json").read_text("utf-8"))


def plain(words: str) -> str:
    """Without control characters and marks that turn the direction."""
    words = BREAKS.sub("\n", words).replace("\t", " ")
    return "".join(c for c in words if c == "\n" or (unicodedata.category(c) != "Cc" and c not in TURNS))


def one_line(words: str) -> str:
    return " ".join(part.strip() for part in plain(words).split("\n") if part.strip())
