"""Calendars, read by icalendar and laid out by recurring_ical_events."""

from datetime import date, datetime, timedelta
from pathlib import Path

import icalendar
import recurring_ical_events

from said import expected, plain

FILES = ("private.ics", "named.ics", "later.ics", "ask.ics")
# What may stand in a file at all. Whatever else there is came out of somebody's words.
CALENDAR = {"VERSION", "PRODID", "CALSCALE", "METHOD", "X-WR-CALNAME", "NAME", "X-WR-CALDESC", "DESCRIPTION"}
EVENT = {"UID", "DTSTAMP", "LAST-MODIFIED", "SEQUENCE", "CLASS", "DTSTART", "DTEND", "DURATION", "TRANSP", "RRULE", "SUMMARY", "DESCRIPTION"}
HOURS = {"morning": 8, "midday": 12, "afternoon": 15, "evening": 18, "night": 21}


def read(path: Path) -> icalendar.Calendar:
    return icalendar.Calendar.from_ical(path.read_bytes())


def events(path: Path) -> dict[str, icalendar.Event]:
    found = {str(event["UID"]): event for event in read(path).walk("VEVENT")}
    assert len(found) == len(read(path).walk("VEVENT")), "no name twice"
    return found


def check_lines_are_folded_and_end_as_the_standard_has_it(folder: Path, _schema: Path) -> None:
    for name in FILES:
        raw = (folder / name).read_bytes()
        assert raw.endswith(b"END:VCALENDAR\r\n")
        assert b"\n" not in raw.replace(b"\r\n", b"") and b"\r" not in raw.replace(b"\r\n", b"")
        for line in raw.split(b"\r\n"):
            assert len(line) <= 75, line
            line.decode("utf-8")


def check_nothing_is_there_but_what_belongs_there(folder: Path, _schema: Path) -> None:
    for name in FILES:
        calendar = read(folder / name)
        assert not calendar.errors and set(calendar.keys()) <= CALENDAR, calendar.keys()
        assert {part.name for part in calendar.subcomponents} == {"VEVENT"}
        for event in calendar.walk("VEVENT"):
            assert not event.errors and set(event.keys()) <= EVENT, event.keys()
            assert [part.name for part in event.subcomponents] == ["VALARM"]
            alarm = event.subcomponents[0]
            assert set(alarm.keys()) == {"ACTION", "DESCRIPTION", "TRIGGER"} and alarm["ACTION"] == "DISPLAY"
            assert event["DTSTAMP"].dt.tzinfo is not None, "a moment in UTC"
            start = event["DTSTART"].dt
            if isinstance(start, datetime):
                assert start.tzinfo is None, "times float"
                assert "DTEND" not in event and event["DURATION"].dt >= timedelta(minutes=1)
            else:
                assert event["DTEND"].dt == start + timedelta(days=1), "an end behind its start"


def check_a_private_calendar_says_nothing_of_any_goal(folder: Path, _schema: Path) -> None:
    titles = {str(event["SUMMARY"]) for event in events(folder / "private.ics").values()}
    assert titles and all(title.startswith("Cairn: ") for title in titles), titles
    notes = {str(event["DESCRIPTION"]) for event in events(folder / "private.ics").values()}
    assert len(notes) == 1 and "planning aid" in notes.pop()


def session_name(told: dict) -> str:
    return f"cairn-{min(goal['id'] for goal in told['goals'])}-session"


def check_sessions_come_back_every_other_week(folder: Path, _schema: Path) -> None:
    name = session_name(expected(folder))
    for file in ("private.ics", "named.ics"):
        assert str(events(folder / file)[name]["SUMMARY"]) == "Cairn: a session"
        laid_out = recurring_ical_events.of(read(folder / file)).between(date(2026, 11, 1), date(2027, 12, 31))
        days = sorted(e["DTSTART"].dt for e in laid_out if str(e["UID"]) == name)
        assert days == [date(2026, 11, 24) + timedelta(weeks=2 * n) for n in range(6)], days


def check_each_goal_has_its_days_and_words(folder: Path, _schema: Path) -> None:
    found = events(folder / "named.ics")
    told = expected(folder)
    today = date.fromisoformat(told["today"])
    wanted = {session_name(told)}
    for goal in told["goals"]:
        name = f"cairn-{goal['id']}"
        if not goal["in_focus"]:
            until = goal["status"].get("paused", {}).get("until") if isinstance(goal["status"], dict) else None
            wanted |= {f"{name}-wake"} if until else set()
            continue
        for kind, start in (("review", "Look back: "), ("end", "Last day: ")):
            if goal[kind] and date.fromisoformat(goal[kind]) >= today:
                wanted.add(f"{name}-{kind}")
                event = found[f"{name}-{kind}"]
                assert event["DTSTART"].dt == date.fromisoformat(goal[kind])
                assert str(event["SUMMARY"]) == start + plain(goal["title"].strip()), event["SUMMARY"]
        if goal["days"]:
            wanted.add(f"{name}-cue")
            note = str(found[f"{name}-cue"]["DESCRIPTION"])
            assert plain(goal["smallest"].strip()) in note, (note, goal["smallest"])
    assert set(found) == wanted, set(found) ^ wanted


def check_cues_come_back_on_their_days(folder: Path, _schema: Path) -> None:
    told = expected(folder)
    today = date.fromisoformat(told["today"])
    calendar = recurring_ical_events.of(read(folder / "named.ics"))
    laid_out = calendar.between(today, today + timedelta(days=400))
    checked = 0
    for goal in told["goals"]:
        mine = [e["DTSTART"].dt for e in laid_out if str(e["UID"]) == f"cairn-{goal['id']}-cue"]
        if not goal["in_focus"] or not goal["days"]:
            assert not mine
            continue
        first = next(today + timedelta(days=n) for n in range(7) if (today + timedelta(days=n)).isoweekday() in goal["days"])
        last = first + timedelta(days=12 * 7 - 1)
        if goal["end"]:
            last = min(last, date.fromisoformat(goal["end"]))
        span = [first + timedelta(days=n) for n in range((last - first).days + 1)]
        days = [day for day in span if day.isoweekday() in goal["days"]]
        assert sorted(d.date() if isinstance(d, datetime) else d for d in mine) == days, goal["title"]
        time = goal["time"]
        if isinstance(time, dict):
            assert {d.strftime("%H:%M:%S") for d in mine} == {time["at"]}
        elif time:
            assert {d.hour for d in mine} == {HOURS[time]}
        checked += 1
    assert checked >= 5, checked


def check_a_second_file_brings_news_to_the_same_events(folder: Path, _schema: Path) -> None:
    first, later = events(folder / "named.ics"), events(folder / "later.ics")
    assert set(first) == set(later)
    for name, event in first.items():
        assert later[name]["SEQUENCE"] > event["SEQUENCE"]
        assert later[name]["DTSTAMP"].dt > event["DTSTAMP"].dt
        assert later[name]["LAST-MODIFIED"].dt > event["LAST-MODIFIED"].dt


def check_the_day_to_ask_comes_each_week_with_the_card_alone(folder: Path, _schema: Path) -> None:
    (event,) = events(folder / "ask.ics").values()
    laid_out = recurring_ical_events.of(read(folder / "ask.ics")).between(date(2026, 11, 1), date(2027, 12, 31))
    days = sorted(e["DTSTART"].dt for e in laid_out)
    assert days == [date(2026, 11, 30) + timedelta(weeks=n) for n in range(12)], days
    goal = expected(folder)["goals"][10]
    assert plain(goal["title"].strip()) in str(event["DESCRIPTION"])
