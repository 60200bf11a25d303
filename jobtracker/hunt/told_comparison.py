"""A comparison in words, to be written down in one form or another."""

from collections.abc import Iterator
from typing import TYPE_CHECKING, NamedTuple

from jobtracker.hunt.report import ORDER, PARTS, pay_words, summed_up, why
from jobtracker.wording import translate

if TYPE_CHECKING:
    from jobtracker.hunt.open_posting import OpenPosting
    from jobtracker.skills.comparison import Verdict

VERDICTS: "dict[Verdict | None, str]" = {
    "met": translate("Report", "met"),
    "partial": translate("Report", "partly"),
    "missing": translate("Report", "missing"),
    "confirm": translate("Report", "to confirm"),
    None: "",
}


class ToldPoint(NamedTuple):
    """A requirement, how it is met, and what answers it, line by line."""

    verdict: "Verdict | None"
    text: str
    why: tuple[str, ...]


class ToldPart(NamedTuple):
    """The points of one kind, under the name of that."""

    name: str
    points: tuple[ToldPoint, ...]


class ToldComparison(NamedTuple):
    """All of it: what is known of the job, the counts in a sentence, and the points, what is missing first."""

    title: str
    facts: tuple[str, ...]
    summary: tuple[str, ...]
    parts: tuple[ToldPart, ...]


def told_of(posting: "OpenPosting") -> ToldComparison:
    """Word how a posting compares, each requirement with what answers it."""
    pay = pay_words(posting.salary) if posting.salary else ""
    facts = (posting.company, "; ".join(posting.places), pay, posting.url)
    known = tuple(_line(fact) for fact in facts if fact)
    return ToldComparison(_line(posting.title), known, tuple(summed_up(posting.comparison)), tuple(_parts(posting)))


def _parts(posting: "OpenPosting") -> Iterator[ToldPart]:
    for kind, name in PARTS:
        items = [judged for judged in posting.comparison.items if judged.item.kind == kind]
        points = [
            ToldPoint(
                judged.verdict,
                _line(judged.item.text),
                tuple(dict.fromkeys(_line(why(evidence, posting.text)) for evidence in judged.evidence)),
            )
            for judged in sorted(items, key=lambda judged: ORDER.index(judged.verdict))
        ]
        if points:
            yield ToldPart(name, tuple(points))


def _line(words: str) -> str:
    return " ".join(words.split())
