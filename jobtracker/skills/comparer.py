"""The door of comparing: a reading and a profile in, every item with its ask, verdict and evidence out."""

from bisect import bisect_left
from collections.abc import Callable, Iterable, Sequence
from datetime import date
from functools import lru_cache, partial
from importlib import import_module
from typing import TYPE_CHECKING, NamedTuple

from jobtracker.reading.findings import Item, Reading
from jobtracker.reading.shown import Shown, moved, seen_as
from jobtracker.skills.asks import ASKING, LONGEST_ITEM
from jobtracker.skills.comparison import Ask, Comparison, Evidence, Judged, Mention, Verdict
from jobtracker.skills.counts import Counts
from jobtracker.skills.ellipsis import complete
from jobtracker.skills.lexicon import Lexicon, Taught
from jobtracker.skills.mentions import find
from jobtracker.skills.repeated import asked_of, placed
from jobtracker.skills.spelling import correct
from jobtracker.skills.spots import Spot
from jobtracker.skills.standing import of_the_job
from jobtracker.skills.words import Words
from jobtracker.values import replace

if TYPE_CHECKING:
    from jobtracker.skills.profile import Profile

__all__ = ["Lexicon", "Taught", "compare"]

# What judges is loaded where there is a profile.
_HOLDINGS, _VERDICT = "jobtracker.skills.holdings", "jobtracker.skills.verdict"
KINDS = ("requirement", "preferred", "stack")
Judge = Callable[[Ask], tuple[Verdict, tuple[Evidence, ...]]]


class Named(NamedTuple):
    """The words of a posting and the skills that they name; `starts` are the places of these in the text."""

    words: Words
    spots: Sequence[Spot]
    starts: Sequence[int]

    def within(self, item: Item) -> list[Spot]:
        """Give the skills that an item names."""
        first = bisect_left(self.starts, item.start)
        last = bisect_left(self.starts, min(item.end, item.start + LONGEST_ITEM))
        return [spot for spot in self.spots[first:last] if spot.end <= item.end]


def compare(reading: Reading, lexicon: Lexicon, *, profile: "Profile | None", today: date) -> Comparison:
    """Compare one posting with one person; without a profile only mentions and asks are found."""
    shown = seen_as(reading.text)
    if shown.text is reading.text:
        return _compared(reading, lexicon, profile=profile, today=today)
    seen = _compared(
        moved(reading, shown.text, start=shown.seen, end=shown.seen), lexicon, profile=profile, today=today
    )
    items = tuple(_put_back(*pair, shown) for pair in zip(seen.items, reading.items, strict=True))
    mentions = tuple(
        _mention(reading.text, mention, shown.place(mention.start), shown.end(mention.end)) for mention in seen.mentions
    )
    return Comparison(items, mentions, seen.counts)


def _put_back(judged: Judged, item: Item, shown: Shown) -> Judged:
    """What an item asks as it is seen, at its places in the source."""
    ask = placed(judged.ask, shown.place, shown.end) if judged.ask else None
    evidence = tuple(replace(one, start=shown.place(one.start), end=shown.end(one.end)) for one in judged.evidence)
    return Judged(item, ask, judged.verdict, evidence)


def _compared(reading: Reading, lexicon: Lexicon, *, profile: "Profile | None", today: date) -> Comparison:
    words = Words(reading.text, lexicon.sounds)
    spots = correct(words, complete(words, find(words, lexicon), lexicon), lexicon)
    judge = _judge(profile, lexicon, today) if profile else None
    named = Named(words, spots, [spot.start for spot in spots])
    items = tuple(_judged(item, named, lexicon, reading=reading, judge=judge) for item in reading.items)
    told = of_the_job(reading, words, spots, lexicon.catalogue.concepts)
    return Comparison(items, tuple(_mention(reading.text, spot, spot.start, spot.end) for spot in told), _counts(items))


@lru_cache(maxsize=4)
def _judge(profile: "Profile", lexicon: Lexicon, today: date) -> Judge:
    holdings = import_module(_HOLDINGS).Holdings(profile, lexicon, today=today)
    return partial(import_module(_VERDICT).judge, holdings=holdings)


def _judged(item: Item, named: Named, lexicon: Lexicon, *, reading: Reading, judge: Judge | None) -> Judged:
    if item.kind not in ASKING:
        return Judged(item)
    title = reading.title.value if reading.title else None
    asked = asked_of(item, named.words, named.within(item), lexicon, language=reading.language, title=title)
    if judge is None:
        return Judged(item, asked.ask)
    if asked.ask is None:
        return Judged(item, None, "met" if asked.denied else "confirm")
    verdict, evidence = judge(asked.ask)
    return Judged(item, asked.ask, verdict, evidence)


def _mention(text: str, named: Spot | Mention, start: int, end: int) -> Mention:
    return Mention(start, end, text[start:end], named.skill, named.kind, named.own)


def _counts(items: Iterable[Judged]) -> dict[str, Counts]:
    """Count the verdicts of each kind of item."""
    told: dict[str, dict[Verdict, int]] = {kind: {} for kind in KINDS}
    for judged in items:
        if judged.verdict is not None and judged.item.kind in told:
            counted = told[judged.item.kind]
            counted[judged.verdict] = counted.get(judged.verdict, 0) + 1
    return {kind: Counts(**counted) for kind, counted in told.items()}
