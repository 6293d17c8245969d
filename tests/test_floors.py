"""The rules against checks/floors.json: what they have reached once, they keep."""

import json

import floors
import pytest

from cleankit import rules

FLOORS: floors.Floors = json.loads(floors.FLOORS.read_text("utf-8"))
SAFE = 0.95
WHOLE_PAGES = {"LBL19", *(f"{family}{n}" for family in ("LBL", "DOC") for n in range(20, 40))}
"""Rules of pages that were scraped whole: the samples are articles."""
CROWDS = {each.code for each in rules.choose() if each.source}
"""Rules that want more documents of a source than there are samples."""


@pytest.fixture(scope="module")
def now() -> floors.Floors:
    """What the rules reach, on the sets that are there."""
    return floors.measured()


def test_no_rule_falls_below_its_floor(now: floors.Floors) -> None:
    """On each set that is there, each rule is as good as it was."""
    fallen = [
        (name, code, kind, floor, now[name].get(code, {}).get(kind, 0.0))
        for name, sets in FLOORS.items()
        for code, values in (sets if name in now else {}).items()
        for kind, floor in values.items()
        if now[name].get(code, {}).get(kind, 0.0) < floor
    ]

    assert fallen == []


def test_floors_are_as_high_as_they_can_be(now: floors.Floors) -> None:
    """What a rule reaches is written down: `just floors` does it."""
    assert floors.raised(FLOORS, now) == FLOORS


def test_every_rule_has_a_floor() -> None:
    """The samples plant an artifact of each rule that is on by default."""
    assert {each.code for each in rules.choose()} - {*FLOORS["seeds"]} - WHOLE_PAGES - CROWDS == set()


def test_what_removes_content_is_not_safe(now: floors.Floors) -> None:
    """A rule that takes more than one character in twenty from the content of real crawls may not do so by default."""
    poor = {code for code, values in now.get("spans", {}).items() if values["precision"] < SAFE}

    assert {code for code in poor if rules.find(code).fix == "safe"} == set()
