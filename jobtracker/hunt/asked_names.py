"""Which saved postings ask for which skills by name, gathered in one look through what is kept of them."""

import re
from array import array
from collections import Counter
from collections.abc import Collection, Iterable, Iterator

from jobtracker.hunt.asked_forms import BETWEEN, Part, read_leaf, read_part
from jobtracker.hunt.standings import COUNTED
from jobtracker.skills.comparison import SkillAsk, SoftAsk

_KINDS = tuple(f"{kind} " for _, kind in COUNTED)
_NAME = re.compile(r'\\"S(?:kill|oft)Ask\\",0,0,false,\\"([^"\\]*)\\"')
_SIGN_WITHIN = "\\\\"  # a name has a sign that is written otherwise: rare, and read with more care


class AskedNames:
    """The postings by what they ask for."""

    def __init__(self, asked: Iterable[tuple[int, str]]) -> None:
        self._postings: dict[str, array[int]] = {}
        for posting, asks in asked:
            for name in _names_in(asks):
                self._postings.setdefault(name, array("I")).append(posting)

    def asking(self, names: Collection[str]) -> Counter[str]:
        """Count how many postings ask for each of these skills by name."""
        return Counter({name: len(self._postings[name]) for name in names if name in self._postings})

    def asking_for(self, name: str) -> frozenset[int]:
        """Name the postings that ask for a skill, in whatever case it is spelt."""
        wanted = name.casefold()
        return frozenset(
            number for each, postings in self._postings.items() if each.casefold() == wanted for number in postings
        )


def _names_in(asks: str) -> set[str]:
    """Give the skills, hard and soft, that a posting asks for."""
    found: set[str] = set()
    for line in asks.split(BETWEEN):
        if not line.startswith(_KINDS):
            continue
        if _SIGN_WITHIN in line:
            found.update(_named(read_part(line.partition(" ")[2])))
        else:
            found.update(_NAME.findall(line))
    return found


def _named(part: Part) -> Iterator[str]:
    if not isinstance(part, str):
        for each in part[-1]:
            yield from _named(each)
        return
    leaf = read_leaf(part)
    if isinstance(leaf, SkillAsk):
        yield leaf.skill
    elif isinstance(leaf, SoftAsk):
        yield leaf.soft
