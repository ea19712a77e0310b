"""Tables, read by Python's own csv."""

import csv
import io
from pathlib import Path

from said import expected, plain

HOW = {"done": "Done", "smallest": "Smallest version", "not-today": "Not that day"}
RUNGS = ("Much less than hoped", "Less than hoped", "As hoped", "More than hoped", "Much more than hoped")
STARTS = ("=", "+", "-", "@", "\t", "\r", "\0", "＝", "＋", "－", "＠")


def rows(path: Path) -> list[list[str]]:
    raw = path.read_bytes()
    assert raw.startswith(b"\xef\xbb\xbf"), "the mark that says UTF-8"
    text = raw.decode("utf-8-sig")
    assert "\n" not in text.replace("\r\n", ""), "lines end as RFC 4180 has it"
    read = list(csv.reader(io.StringIO(text, newline=""), strict=True))
    assert len({len(row) for row in read}) == 1, "every row is as wide as the head"
    assert "planning aid" in read[0][-1]
    return read


def without_guard(cell: str) -> str:
    return cell.replace("'", "").replace("\r\n", "\n")


def same(cell: str, words: str) -> None:
    assert without_guard(cell) == plain(words).replace("'", ""), (cell, words)


def check_no_cell_is_a_formula(folder: Path, _schema: Path) -> None:
    for name in ("days.csv", "goals.csv"):
        raw = (folder / name).read_text("utf-8-sig")
        for delimiter in (",", ";"):
            # A spreadsheet of another country cuts at semicolons, and does not know our quotes then.
            quoting = csv.QUOTE_MINIMAL if delimiter == "," else csv.QUOTE_NONE
            for row in csv.reader(io.StringIO(raw, newline=""), delimiter=delimiter, quoting=quoting):
                for cell in row:
                    assert not cell.lstrip(' "').startswith(STARTS), (name, cell)


def check_days_are_what_was_said(folder: Path, _schema: Path) -> None:
    read = rows(folder / "days.csv")[1:]
    said = [(day, goal) for goal in expected(folder)["goals"] for day in goal["check_ins"]]
    said.sort(key=lambda pair: pair[0]["day"])
    assert len(read) == len(said) > 60
    for row, (day, goal) in zip(read, said):
        assert row[0] == day["day"]
        same(row[1], goal["title"].strip())
        assert row[2] == HOW[day["how"]]
        same(row[3], day["note"])
        for cell, number in ((row[4], day["closeness"]), (row[6], day["enjoyment"])):
            assert cell == ("" if number is None else str(number)), row
        assert row[5] == "", "what was not rated is not a nought"


def check_goals_are_what_was_said(folder: Path, _schema: Path) -> None:
    read = rows(folder / "goals.csv")[1:]
    goals = expected(folder)["goals"]
    assert len(read) == len(goals)
    for row, goal in zip(read, goals):
        same(row[0], goal["title"].strip())
        same(row[1], goal["wish"].strip())
        assert row[7:10] == [goal[key] or "" for key in ("start", "review", "end")]
        done = sum(day["how"] != "not-today" for day in goal["check_ins"])
        rung = RUNGS[goal["rungs"][-1][1] + 2] if goal["rungs"] else ""
        assert row[10:14] == [str(done), rung, "8", "7"], row
    assert {row[11] for row in read} == {"", RUNGS[1], RUNGS[3]}
