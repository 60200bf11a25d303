"""Whole postings of our own beside people of our own, the verdict of each requirement labelled before it was read."""

import json
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import NamedTuple

from jobtracker.hunt.resumes import profile_of
from jobtracker.importers.json_resume import read_resume
from jobtracker.reading.reader import kept_text, read
from jobtracker.skills.comparer import Lexicon, compare
from jobtracker.skills.comparison import Judged
from tests.skills.whole_catalogue import whole_catalogue

OWN = Path(__file__).resolve().parent / "own_pairs"
TODAY = date(2026, 11, 26)
FLOOR = 0.985
LETTERS = {"met": "m", "partial": "p", "missing": "x", "confirm": "c"}
MARK = " ## "  # behind it stand the verdicts that are right, a word for each person


class Posting(NamedTuple):
    """One posting: the people it is held against, and its lines with their labels."""

    people: list[str]
    lines: list[str]

    def text(self) -> str:
        """The posting as it would be pasted."""
        return kept_text("\n".join(line.partition(MARK)[0] for line in self.lines) + "\n")

    def labelled(self) -> Iterator[tuple[int, int, list[str]]]:
        """Where each requirement stands, and its labels."""
        place = 0
        for line in self.lines:
            shown, _, labels = line.partition(MARK)
            if labels:
                yield place, place + len(shown), labels.split()
            place += len(shown) + 1


def _postings() -> Iterator[Posting]:
    for block in (OWN / "postings.txt").read_text(encoding="utf-8").split("=== ")[1:]:
        head, *lines = block.rstrip("\n").split("\n")
        yield Posting(head.split()[1:], lines)


def _verdict(judged: list[Judged]) -> str:
    """The verdict of a line: of its demands where it also wishes, without what only the person can tell."""
    asked = [one for one in judged if one.item.kind == "requirement"] or judged
    told = {one.verdict for one in asked if one.verdict}
    told = told - {"confirm"} or told
    return "-" if not told else LETTERS[told.pop()] if len(told) == 1 else "p"


def test_each_requirement_of_whole_postings_is_judged_as_a_reader_would_judge_it() -> None:
    catalogue = whole_catalogue()
    lines = json.loads((OWN / "people.json").read_text(encoding="utf-8"))
    people = {name: profile_of(read_resume(json.dumps(one))) for name, one in lines.items()}
    right, wrong = 0, []
    for posting in _postings():
        reading = read(posting.text())
        for at, name in enumerate(posting.people):
            lexicon = Lexicon(catalogue, own=[skill.name for skill in people[name].skills])
            comparison = compare(reading, lexicon, profile=people[name], today=TODAY)
            for start, end, labels in posting.labelled():
                found = _verdict([one for one in comparison.items if start <= one.item.start < end and one.verdict])
                right += found in labels[at].split("/")
                if found not in labels[at].split("/"):
                    wrong.append(f"{name}: {reading.text[start:end]!r} is {found}, not {labels[at]}")
    assert right + len(wrong) > 580
    assert right / (right + len(wrong)) >= FLOOR, "\n".join(wrong)
