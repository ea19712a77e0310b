"""Goals for a health record, read by fhir.resources; and the lists of codes, which it does not look at."""

import json
import re
from pathlib import Path

from fhir.resources.R4B.bundle import Bundle

from said import expected, one_line, plain

SCALING = "http://hl7.org/fhir/us/pco/StructureDefinition/pco-goal-attainment-scaling"
ACHIEVEMENT = "http://terminology.hl7.org/CodeSystem/goal-achievement"
LIFECYCLE = {"focus": "active", "parked": "planned", "paused": "on-hold", "finished": "completed", "let-go": "cancelled"}
# Goal attainment scaling, −2 to +2: LOINC's answer list LL6900-6.
LEVELS = ["LA34484-8", "LA34483-0", "LA34481-4", "LA34480-6", "LA34479-8"]
ACHIEVED = {"in-progress", "improving", "worsening", "no-change", "achieved", "sustaining", "not-achieved", "no-progress", "not-attainable"}
UNITS = {"/d", "/wk", "/mo", "/a"}


def goals(folder: Path, name: str = "record.json") -> list:
    bundle = Bundle.model_validate_json((folder / name).read_text("utf-8"))
    assert bundle.type == "collection" and bundle.timestamp is not None
    return [entry.resource for entry in bundle.entry if entry.resource.get_resource_type() == "Goal"]


def check_the_bundle_is_read_whole_and_every_name_in_it_leads_somewhere(folder: Path, _schema: Path) -> None:
    bundle = json.loads((folder / "record.json").read_text("utf-8"))
    names = [entry["fullUrl"] for entry in bundle["entry"]]
    said = expected(folder)["goals"]
    assert len(names) == len(set(names)) == 1 + len(said) + sum(len(goal["rungs"]) for goal in said)
    for entry in bundle["entry"]:
        assert re.fullmatch(r"urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-[48][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}", entry["fullUrl"])
        assert entry["fullUrl"] == "urn:uuid:" + entry["resource"]["id"]
    for goal in goals(folder):
        assert goal.subject.reference in names and goal.expressedBy.reference in names


def check_it_has_no_name_unless_one_was_given(folder: Path, _schema: Path) -> None:
    patient = json.loads((folder / "record.json").read_text("utf-8"))["entry"][0]["resource"]
    assert set(patient) == {"resourceType", "id"}
    named = json.loads((folder / "record-named.json").read_text("utf-8"))["entry"][0]["resource"]
    assert named["name"] == [{"text": "Ana <b>"}]
    assert "<" not in (folder / "record-named.json").read_text("utf-8")


def check_every_code_is_of_its_list(folder: Path, _schema: Path) -> None:
    seen = set()
    for goal, said in zip(goals(folder), expected(folder)["goals"]):
        status = said["status"] if isinstance(said["status"], str) else next(iter(said["status"]))
        assert goal.lifecycleStatus == LIFECYCLE[status], (goal.lifecycleStatus, status)
        if goal.achievementStatus:
            (coding,) = goal.achievementStatus.coding
            assert coding.system == ACHIEVEMENT and coding.code in ACHIEVED
            seen.add(coding.code)
        felt = [day["closeness"] for day in said["check_ins"] if day["closeness"] is not None]
        assert felt in ([], [2, 6])
        as_hoped = said["rungs"] and said["rungs"][-1][1] >= 0
        active = "achieved" if as_hoped else "improving" if felt else "in-progress"
        wanted = {"active": active, "completed": "achieved"}.get(goal.lifecycleStatus)
        assert (goal.achievementStatus.coding[0].code if goal.achievementStatus else None) == wanted
        for target in goal.target or []:
            details = [value for name, value in target if name.startswith("detail") and value is not None]
            assert len(details) <= 1 and (not details or target.measure), "gol-1"
            quantity = target.detailQuantity
            if quantity is not None and quantity.code is not None:
                assert quantity.system == "http://unitsofmeasure.org" and quantity.code in UNITS
            assert quantity is None or quantity.comparator in (None, "<", "<=", ">=", ">")
    assert seen == {"improving", "achieved", "in-progress"}


def check_goals_are_what_was_said(folder: Path, _schema: Path) -> None:
    for goal, said in zip(goals(folder), expected(folder)["goals"], strict=True):
        assert goal.description.text == one_line(said["title"])
        assert str(goal.startDate) == (said["start"] or "2026-11-01")
        assert (goal.statusReason or "") == plain(said["because"]).strip()
        due = [target.dueDate for target in goal.target or [] if target.dueDate]
        assert [str(day) for day in due] == ([said["end"]] if said["end"] else [])
        assert "not a clinical measure" in goal.note[0].text
        assert len(goal.note) == 2, "and the wish it came from"


def check_levels_stand_by_the_published_extension(folder: Path, _schema: Path) -> None:
    for goal, said in zip(goals(folder), expected(folder)["goals"], strict=True):
        assert {extension.url for extension in goal.extension} == {SCALING}
        read = [{part.url: part for part in extension.extension} for extension in goal.extension]
        wanted = [(code, plain(words).strip()) for code, words in zip(LEVELS, said["ladder"]) if words]
        assert len(wanted) == 4, "a level without words is not there"
        assert [(level["level"].valueCoding.code, level["progressText"].valueString) for level in read] == wanted
        assert {level["level"].valueCoding.system for level in read} == {"http://loinc.org"}


def check_rungs_are_observations_of_their_goals(folder: Path, _schema: Path) -> None:
    bundle = Bundle.model_validate_json((folder / "record.json").read_text("utf-8"))
    named = {entry["fullUrl"]: entry["resource"] for entry in entries(folder, "record.json")}
    read = [entry.resource for entry in bundle.entry if entry.resource.get_resource_type() == "Observation"]
    wanted = [(day, rung, said) for said in expected(folder)["goals"] for day, rung in said["rungs"]]
    assert len(read) == len(wanted) > 10
    for observation, (day, rung, said) in zip(read, wanted):
        assert observation.status == "final" and str(observation.effectiveDateTime) == day
        (coding,) = observation.code.coding
        assert (coding.system, coding.code) == ("http://loinc.org", "107334-5"), "the score that the patient gives"
        (coding,) = observation.valueCodeableConcept.coding
        assert (coding.system, coding.code) == ("http://loinc.org", LEVELS[rung + 2])
        assert (observation.valueCodeableConcept.text or "") == one_line(said["ladder"][rung + 2])
        (focus,) = observation.focus
        assert named[focus.reference]["description"]["text"] == one_line(said["title"])
        assert observation.subject.reference == observation.performer[0].reference in named
        assert "not a clinical measure" in observation.note[0].text
    names = [
        [entry["fullUrl"] for entry in entries(folder, name) if entry["resource"]["resourceType"] == "Observation"]
        for name in ("record.json", "record-named.json")
    ]
    assert names[0] == names[1], "a second file brings news to the same observations"


def entries(folder: Path, name: str) -> list:
    return json.loads((folder / name).read_text("utf-8"))["entry"]
