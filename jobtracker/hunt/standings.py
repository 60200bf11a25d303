"""How many postings stand against one person: each distinct ask is kept once and judged anew only where it changed."""

from array import array
from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping
from typing import NamedTuple

from jobtracker.hunt.asked_forms import AskedForm, Part, read_leaf, read_part
from jobtracker.skills.comparison import (
    AnyLeaf,
    CertificateAsk,
    ConditionAsk,
    DegreeAsk,
    LanguageAsk,
    SkillAsk,
    SoftAsk,
    Verdict,
    YearsAsk,
)
from jobtracker.skills.differences import Differences, differences
from jobtracker.skills.holdings import Holdings
from jobtracker.skills.verdict import find_answer, of_all, of_any

COUNTED = (("must", "requirement"), ("nice", "preferred"), ("stack", "stack"))
VERDICTS: tuple[Verdict, ...] = ("met", "partial", "missing", "confirm")
FIGURES = tuple(f"{short}_{verdict}" for short, _ in COUNTED for verdict in VERDICTS)
_FIRST = {kind: place * len(VERDICTS) for place, (_, kind) in enumerate(COUNTED)}
_PLACE: Mapping[str, int] = {verdict: place for place, verdict in enumerate(VERDICTS)}
_FIXED = frozenset(VERDICTS)
_UNMET = (_PLACE["partial"], _PLACE["missing"])
_UNJUDGED = -1


class _Group(NamedTuple):
    """The parts of a group that its verdict hangs on."""

    any: bool
    at_least: int
    parts: tuple["_Node", ...]


_Node = int | _Group  # a leaf by its number, or a group


class _Tree(NamedTuple):
    """One distinct ask; `fixed` is the verdict of a point that asks for nothing."""

    node: _Node
    soft_alone: bool
    fixed: Verdict | None = None


class _Points(NamedTuple):
    """The points of one posting: where the figures of each one's kind begin, and what it asks."""

    firsts: bytes
    trees: "array[int]"


class Standings:
    """The asks of saved postings, judged from one standpoint; `judge` moves all of them to another."""

    def __init__(self) -> None:
        self._holdings: Holdings | None = None
        self._leaves: dict[str, int] = {}
        self._leaf: list[AnyLeaf] = []
        self._comparable: list[bool] = []
        self._answers: list[Verdict] = []
        self._used_by: list[array[int]] = []
        self._by_name: dict[str, array[int]] = {}
        self._by_kind: defaultdict[type, array[int]] = defaultdict(lambda: array("I"))
        self._trees: dict[str, int] = {}
        self._tree: list[_Tree] = []
        self._places: list[int] = []
        self._points: dict[int, _Points] = {}

    def __contains__(self, posting: int) -> bool:
        """Tell whether a posting is among them."""
        return posting in self._points

    def __len__(self) -> int:
        """Count the postings."""
        return len(self._points)

    def __iter__(self) -> Iterator[int]:
        """Go through the postings."""
        return iter(self._points)

    def put(self, posting: int, asked: Iterable[AskedForm]) -> None:
        """Take a posting in, or what it asks for now.

        Raises:
            ValueError: this is not in a form of ours; the posting is no more among them.
        """
        self._points.pop(posting, None)
        points = [(_FIRST[kind], self._number(form)) for kind, form in asked if kind in _FIRST]
        self._points[posting] = _Points(bytes(first for first, _ in points), array("I", (tree for _, tree in points)))

    def drop(self, postings: Iterable[int]) -> None:
        """Take postings out."""
        for posting in postings:
            self._points.pop(posting, None)

    def judge(self, holdings: Holdings | None) -> frozenset[int]:
        """Judge everything by what a person has (None: there is no profile); give the postings that changed."""
        before, self._holdings = self._holdings, holdings
        if holdings is None or before is None:
            return self._judge_all()
        touched: set[int] = set()
        for number in self._concerned(differences(before, holdings)):
            answer = find_answer(self._leaf[number], holdings).verdict
            if answer != self._answers[number]:
                self._answers[number] = answer
                touched.update(self._used_by[number])
        return self._among({tree for tree in touched if self._settle(tree)})

    def verdicts(self, posting: int) -> tuple[int, ...]:
        """Give the verdicts of a posting's points, each with how much it is asked for, to be compared."""
        points = self._points[posting]
        both = zip(points.firsts, points.trees, strict=True)
        return tuple(first + place for first, tree in both if (place := self._places[tree]) >= 0)

    def figures(self, posting: int) -> list[int]:
        """Count a posting's verdicts, in the order of FIGURES."""
        counts = [0] * len(FIGURES)
        points = self._points[posting]
        for first, tree in zip(points.firsts, points.trees, strict=True):
            place = self._places[tree]
            if place >= 0:
                counts[first + place] += 1
        return counts

    def asking(self, names: Collection[str]) -> Counter[str]:
        """Count how many postings ask for each of these skills by name."""
        named: dict[int, set[str]] = {}
        for name in names:
            for tree in self._naming(name):
                named.setdefault(tree, set()).add(name)
        found: Counter[str] = Counter()
        for points in self._points.values():
            mine = [named[tree] for tree in points.trees if tree in named]
            if mine:
                found.update(set().union(*mine))
        return found

    def asking_for(self, name: str) -> frozenset[int]:
        """Name the postings that ask for a skill, in whatever case it is spelt."""
        wanted = name.casefold()
        return self._among({tree for each in self._by_name if each.casefold() == wanted for tree in self._naming(each)})

    def gaps(self, postings: Collection[int]) -> tuple[Counter[str], Counter[str]]:
        """Count for each skill that must-haves of some postings lack: how many lack it, and for how many it is all.

        With it alone, all must-haves of those would be met.
        """
        lacked: Counter[str] = Counter()
        completed: Counter[str] = Counter()
        unlocking: dict[int, tuple[frozenset[str], frozenset[str]]] = {}
        for posting in postings:
            points = self._points.get(posting)
            must = zip(points.firsts, points.trees, strict=True) if points is not None else ()
            unmet = [tree for first, tree in must if not first and self._places[tree] in _UNMET]
            for tree in unmet:
                if tree not in unlocking:
                    unlocking[tree] = self._unlocking(tree)
            told = [unlocking[tree] for tree in unmet]
            if told:
                lacked.update(frozenset().union(*(lacking for lacking, _ in told)))
                completed.update(frozenset.intersection(*(closes for _, closes in told)))
        return lacked, completed

    def _naming(self, name: str) -> set[int]:
        """Name the asks that hold a skill itself, not years of it alone."""
        leaves = (leaf for leaf in self._by_name.get(name, ()) if not isinstance(self._leaf[leaf], YearsAsk))
        return {tree for leaf in leaves for tree in self._used_by[leaf]}

    def _unlocking(self, number: int) -> tuple[frozenset[str], frozenset[str]]:
        """Name the skills that an ask lacks, and those each of which alone, with all that it gives, would meet it."""
        tree, lacking = self._tree[number], {}
        for leaf in _leaves(tree.node):
            asked = self._leaf[leaf]
            if isinstance(asked, SkillAsk) and self._answers[leaf] == "missing":
                lacking[leaf] = asked.skill
        names = frozenset(lacking.values())
        return names, frozenset(name for name in names if self._would_meet(tree, lacking, name))

    def _would_meet(self, tree: _Tree, lacking: Mapping[int, str], name: str) -> bool:
        gives = {name, *self._holdings.lexicon.closure(name)} if self._holdings else {name}
        met = [leaf for leaf, skill in lacking.items() if skill in gives]
        for leaf in met:
            self._answers[leaf] = "met"
        verdict = self._verdict(tree.node, soft_alone=tree.soft_alone)
        for leaf in met:
            self._answers[leaf] = "missing"
        return verdict == "met"

    def _concerned(self, differing: Differences) -> set[int]:
        """Name the leaves that may be answered otherwise."""
        names = self._by_name
        named = {name for name in names if differing.concerns(name)} if differing.work else differing.skills
        kinds = (
            (YearsAsk, differing.work),
            (DegreeAsk, differing.degrees or differing.work),
            (LanguageAsk, differing.languages),
            (CertificateAsk, differing.certificates),
            (ConditionAsk, differing.conditions),
        )
        found = {leaf for name in named for leaf in names.get(name, ())}
        return found.union(*(self._by_kind[kind] for kind, differs in kinds if differs))

    def _judge_all(self) -> frozenset[int]:
        if self._holdings is not None:
            self._answers = [find_answer(leaf, self._holdings).verdict for leaf in self._leaf]
        return self._among({tree for tree in range(len(self._tree)) if self._settle(tree)})

    def _among(self, trees: set[int]) -> frozenset[int]:
        """Name the postings that ask for any of these."""
        if not trees:
            return frozenset()
        return frozenset(number for number, points in self._points.items() if not trees.isdisjoint(points.trees))

    def _settle(self, number: int) -> bool:
        """Bring the verdict of one ask up to date; tell whether it is another."""
        tree = self._tree[number]
        if self._holdings is None:
            place = _UNJUDGED
        else:
            place = _PLACE[tree.fixed or self._verdict(tree.node, soft_alone=tree.soft_alone)]
        changed = place != self._places[number]
        self._places[number] = place
        return changed

    def _verdict(self, node: _Node, *, soft_alone: bool) -> Verdict:
        answers = self._answers
        if isinstance(node, int):
            return answers[node]
        parts = [
            answers[part] if isinstance(part, int) else self._verdict(part, soft_alone=soft_alone)
            for part in node.parts
        ]
        return of_any(parts, node.at_least) if node.any else of_all(parts, soft_alone=soft_alone)

    def _number(self, form: str) -> int:
        """Give the number of an ask, which is taken in where it is new."""
        number = self._trees.get(form)
        if number is None:
            number = len(self._tree)
            used: set[int] = set()
            tree = self._planted(form, used)
            self._trees[form] = number
            self._tree.append(tree)
            self._places.append(_UNJUDGED)
            for leaf in used:
                self._used_by[leaf].append(number)
            self._settle(number)
        return number

    def _planted(self, form: str, used: set[int]) -> _Tree:
        if form in _FIXED:
            return _Tree(_Group(any=False, at_least=1, parts=()), soft_alone=False, fixed=form)
        part = read_part(form)
        try:
            node, comparable = self._node(part, used)
        except (TypeError, LookupError) as damage:
            raise ValueError("This is no ask.") from damage
        return _Tree(node, soft_alone=not comparable)

    def _node(self, part: Part, used: set[int]) -> tuple[_Node, bool]:
        """Make a part of an ask, and tell whether anything in it can be told from a profile."""
        if isinstance(part, str):
            return self._used_leaf(part, used)
        how, at_least, _, parts = part
        nodes: list[_Node] = []
        wishes: list[_Node] = []
        comparable = False
        for each in parts:
            leaf = isinstance(each, str)
            node, tells = self._used_leaf(each, used) if leaf else self._node(each, used)
            if not leaf and each[2]:
                wishes.append(node)
            else:
                nodes.append(node)
                comparable = comparable or tells
        return _Group(how == "any", at_least, tuple(nodes or wishes)), comparable

    def _used_leaf(self, form: str, used: set[int]) -> tuple[int, bool]:
        number = self._leaves.get(form)
        if number is None:
            number = self._new_leaf(form)
        used.add(number)
        return number, self._comparable[number]

    def _new_leaf(self, form: str) -> int:
        leaf = read_leaf(form)
        number = self._leaves[form] = len(self._leaf)
        self._leaf.append(leaf)
        self._comparable.append(not isinstance(leaf, SoftAsk | ConditionAsk))
        self._answers.append(find_answer(leaf, self._holdings).verdict if self._holdings else "confirm")
        self._used_by.append(array("I"))
        for name in _names(leaf):
            self._by_name.setdefault(name, array("I")).append(number)
        if not _names(leaf):
            self._by_kind[type(leaf)].append(number)
        return number


def _leaves(node: _Node) -> Iterator[int]:
    if isinstance(node, int):
        yield node
    else:
        for part in node.parts:
            yield from _leaves(part)


def _names(leaf: AnyLeaf) -> tuple[str, ...]:
    """The skills and fields that a leaf hangs on; none where it hangs on another part of the profile."""
    match leaf:
        case SkillAsk():
            return (leaf.skill,)
        case SoftAsk():
            return (leaf.soft,)
        case YearsAsk():
            return leaf.among or ((leaf.of,) if leaf.of else ())
        case _:
            return ()
