"""The labelled postings beside the checkout, where they are: reading must not fall behind what it has reached."""

import importlib.util
import json
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from jobtracker.reading.findings import Found, Reading
from jobtracker.reading.reader import kept_text, read

FIELDS = {
    "title": 0.94,
    "company": 0.93,
    "loc_any": 0.94,
    "work_mode": 0.96,
    "salary": 0.99,
    "employment_type": 0.98,
    "seniority": 0.99,
}


@dataclass
class Labelled:
    """The golds of one folder, what was read, and the scorer's own rules."""

    golds: list[dict[str, Any]]
    predictions: dict[str, dict[str, Any]]
    scorer: Any

    def accuracy(self, field: str) -> float:
        """How many postings have the field right, of those in which it is labelled."""
        base = {"loc_any": "locations"}.get(field, field)
        scored = [gold for gold in self.golds if base not in (gold.get("unchecked") or [])]
        right = sum(bool(self.scorer.ok_field(field, gold, self.predictions[gold["id"]])) for gold in scored)
        return right / len(scored)

    def items(self, only: Callable[[dict[str, Any]], bool] = lambda _: True) -> tuple[float, float]:
        """F1 of the items, and how many of those matched have the right kind; "other" is free."""
        hits = asked = given = right = matched = 0
        for gold in filter(only, self.golds):
            if gold.get("items") is None:
                continue
            mine = self.predictions[gold["id"]]["items"]
            pairs = self.scorer.match(gold["items"], mine)
            free = {index for index, item in enumerate(gold["items"]) if item["kind"] in ("other", "stack")}
            touched = {index for _, index in pairs}
            hits += sum(index not in free for index, _ in pairs)
            asked += len(gold["items"]) - len(free)
            given += sum(index in touched or not item["prose"] for index, item in enumerate(mine))
            given -= sum(index in free for index, _ in pairs)
            kinds = [(gold["items"][first]["kind"], mine[second]["kind"]) for first, second in pairs]
            right += sum(wanted == got for wanted, got in kinds if wanted != "other")
            matched += sum(wanted != "other" for wanted, _ in kinds)
        return 2 * hits / (asked + given), right / matched


def _value(found: Found[Any] | None) -> Any:  # noqa: ANN401 - of any field
    return found.value if found else None


def _predicted(reading: Reading) -> dict[str, Any]:
    salary = _value(reading.salary)
    return {
        "title": _value(reading.title),
        "company": _value(reading.company),
        "locations": [found.value for found in reading.locations],
        "work_mode": _value(reading.work_mode),
        "salary": salary and {name: getattr(salary, name) for name in ("min", "max", "currency", "period")},
        "employment_type": _value(reading.employment_type),
        "seniority": _value(reading.seniority),
        "items": [{"text": item.text, "kind": item.kind, "prose": item.prose} for item in reading.items],
        "sections": [(section.heading, section.kind) for section in reading.sections],
    }


def _labelled(shared: Path, name: str) -> Labelled:
    spec = importlib.util.spec_from_file_location("score", shared / "postings" / "score.py")
    assert spec is not None
    assert spec.loader is not None
    scorer = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(scorer)
    folder = shared / "postings" / name
    golds = [json.loads(path.read_text(encoding="utf-8")) for path in sorted(folder.glob("*.gold.json"))]
    read_as = {
        gold["id"]: _predicted(read(kept_text((folder / f"{gold['id']}.txt").read_bytes().decode()))) for gold in golds
    }
    return Labelled(golds, read_as, scorer)


def _of_layout(labelled: Labelled, *, layout: str) -> float:
    return labelled.items(lambda gold: gold["layout"] == layout)[0]


@pytest.fixture(scope="module")
def seeds(shared: Path) -> Labelled:
    return _labelled(shared, "seeds")


@pytest.fixture(scope="module")
def dev(shared: Path) -> Labelled:
    return _labelled(shared, "dev")


@pytest.mark.parametrize("field", FIELDS)
def test_the_five_first_postings_are_read_without_a_fault(seeds: Labelled, field: str) -> None:
    assert seeds.accuracy(field) == 1.0


def test_every_item_of_the_five_first_postings_is_found_with_its_kind(seeds: Labelled) -> None:
    assert seeds.items() == (1.0, 1.0)


def test_every_section_of_the_five_first_postings_is_found(seeds: Labelled) -> None:
    for gold in seeds.golds:
        found = seeds.predictions[gold["id"]]["sections"]
        assert [pair for pair in map(tuple, gold["sections"]) if pair not in found] == []


@pytest.mark.parametrize(("field", "floor"), FIELDS.items())
def test_fields_of_real_postings_keep_what_was_reached(dev: Labelled, field: str, floor: float) -> None:
    assert dev.accuracy(field) >= floor


def test_items_of_real_postings_keep_what_was_reached_in_every_layout_and_language(dev: Labelled) -> None:
    found, kinds = dev.items()
    assert found >= 0.955
    assert kinds >= 0.96
    assert dev.items(lambda gold: gold["lang"] != "en")[0] >= 0.935
    for layout in {gold["layout"] for gold in dev.golds}:
        assert _of_layout(dev, layout=layout) >= 0.86
