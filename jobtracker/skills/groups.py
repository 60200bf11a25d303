"""How parts become one ask: flat groups of two or more, nothing said twice."""

from collections.abc import Iterable, Iterator, Sequence
from typing import Literal

from jobtracker.skills.comparison import AnyLeaf, Ask, Group, SkillAsk, SoftAsk, YearsAsk
from jobtracker.values import replace


def leaves(ask: Ask) -> Iterator[AnyLeaf]:
    """All leaves of an ask, in its order."""
    if isinstance(ask, Group):
        for part in ask.parts:
            yield from leaves(part)
    else:
        yield ask


def skills(ask: Ask) -> tuple[str, ...]:
    """The names of the skills that an ask holds."""
    return tuple(leaf.skill for leaf in leaves(ask) if isinstance(leaf, SkillAsk))


def group(how: Literal["all", "any"], parts: Iterable[Ask], *, at_least: int = 1) -> Ask | None:
    """Join parts; one part stands alone, and groups of the same sort are one."""
    given = list(parts)
    if len(given) == 1 and not (isinstance(given[0], Group) and any(part.preferred for part in given[0].parts)):
        return given[0]
    flat: list[Ask] = []
    for part in given:
        same = isinstance(part, Group) and part.how == how and not part.preferred and part.at_least == 1 == at_least
        flat += part.parts if same and isinstance(part, Group) else [part]
    kept = _once(flat)
    if len(kept) < 2:  # noqa: PLR2004 - a group has two parts or more
        return kept[0] if kept else None
    return _wished(Group(how, tuple(kept), min(at_least, len(kept)) if how == "any" else 1))


def _wished(joined: Group) -> Group:
    """Say once that all parts are only preferred; of alternatives, one that is merely liked better is an equal."""
    if all(part.preferred for part in joined.parts):
        plain = tuple(replace(part, preferred=False) for part in joined.parts)
        return replace(joined, parts=plain, preferred=True)
    if joined.how == "any" and any(part.preferred for part in joined.parts):
        return replace(joined, parts=tuple(replace(part, preferred=False) for part in joined.parts))
    return joined


def _once(parts: Sequence[Ask]) -> list[Ask]:
    kept: list[Ask] = []
    seen: set[object] = set()
    for part in parts:
        said = key(part)
        if said not in seen:
            seen.add(said)
            kept.append(part)
    return kept


def key(ask: Ask) -> object:
    """What an ask asks for, wherever it stands."""
    if isinstance(ask, Group):
        return (ask.how, ask.at_least, tuple(key(part) for part in ask.parts))
    if isinstance(ask, SkillAsk):
        return ("skill", ask.skill)
    if isinstance(ask, SoftAsk):
        return ("soft", ask.soft)
    if isinstance(ask, YearsAsk):
        return ("years", ask.years, ask.of, ask.among)
    return replace(ask, start=0, end=0, preferred=False)
