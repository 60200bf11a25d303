"""What one requirement asks for, as rows to read: groups and leaves with their marks and reasons."""

from collections.abc import Iterator
from dataclasses import dataclass

from jobtracker.skills.comparison import AnyLeaf, Ask, Evidence, Group, Judged, Rule, Verdict

_RULE_VERDICTS: dict[Rule, Verdict] = {"close": "missing", "missing": "missing", "ask the person": "confirm"}
_UNSURE_RULES: frozenset[Rule] = frozenset({"years", "degree", "language", "certificate"})


@dataclass(frozen=True, slots=True, kw_only=True)
class AskRow:
    """One line of the requirement tree: a group ("all of") or a leaf with its evidence.

    `path` is the way to it from the root, `verdict` None without a profile.
    """

    path: tuple[int, ...]
    ask: Ask
    verdict: Verdict | None
    evidence: tuple[Evidence, ...] = ()

    @property
    def depth(self) -> int:
        """How far the line is indented."""
        return len(self.path)

    @property
    def leaf(self) -> AnyLeaf | None:
        """The leaf, where it is one."""
        return None if isinstance(self.ask, Group) else self.ask


def rows_of(judged: Judged) -> tuple[AskRow, ...]:
    """The tree of an item from its root down, each group before its parts."""
    return tuple(_rows(judged.ask, (), judged)) if judged.ask is not None else ()


def first_open(rows: tuple[AskRow, ...]) -> int | None:
    """The row that the person will want to look at first: a missing leaf, else a partly met one, else any leaf."""
    for verdict in ("missing", "partial", "confirm"):
        for number, row in enumerate(rows):
            if row.leaf and row.verdict == verdict:
                return number
    return next((number for number, row in enumerate(rows) if row.leaf), None)


def _rows(ask: Ask, path: tuple[int, ...], judged: Judged) -> Iterator[AskRow]:
    if isinstance(ask, Group):
        parts = [row for number, part in enumerate(ask.parts) for row in _rows(part, (*path, number), judged)]
        own = [row.verdict for row in parts if len(row.path) == len(path) + 1 and not row.ask.preferred]
        yield AskRow(path=path, ask=ask, verdict=_of_group(ask, own))
        yield from parts
    else:
        evidence = tuple(one for one in judged.evidence if one.leaf == path)
        yield AskRow(path=path, ask=ask, verdict=_of_leaf(evidence, judged, path), evidence=evidence)


def _of_leaf(evidence: tuple[Evidence, ...], judged: Judged, path: tuple[int, ...]) -> Verdict | None:
    if not evidence or judged.verdict is None:
        return None
    first = evidence[0]
    if first.verdict is not None:
        return first.verdict
    if first.rule in _UNSURE_RULES:
        return judged.verdict if not path else "met" if first.source else "missing"
    return _RULE_VERDICTS.get(first.rule, "met")


def _of_group(group: Group, verdicts: list[Verdict | None]) -> Verdict | None:
    """The mark of a group, for reading alone: the item's verdict is the comparison's."""
    known = [verdict for verdict in verdicts if verdict is not None]
    decided = [verdict for verdict in known if verdict != "confirm"]
    if not decided:
        return "confirm" if known else None
    wanted = group.at_least if group.how == "any" else len(decided)
    if decided.count("met") >= wanted:
        return "met"
    return "partial" if "met" in decided or "partial" in decided else "missing"
