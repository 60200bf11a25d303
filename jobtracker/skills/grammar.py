"""From a row of marks to the tree of what an item asks for."""

from collections.abc import Sequence

from jobtracker.skills.comparison import AnyLeaf, Ask, SkillAsk, SoftAsk, YearsAsk
from jobtracker.skills.groups import group, leaves, skills
from jobtracker.skills.lexicon import Lexicon
from jobtracker.skills.marks import Mark
from jobtracker.skills.phrases import Sign
from jobtracker.skills.runs import (
    Link,
    Piece,
    Run,
    adds,
    another_way,
    explains,
    governed,
    is_years,
    parts_of,
    shared,
    whole,
)
from jobtracker.skills.words import word_set
from jobtracker.values import replace

JOINTS: dict[Sign, Link] = {"and": "and", "or": "or", "comma": "comma", "slash": "slash", "other": "or"}
LINKS = frozenset(("and", "or", "comma", "slash", "other"))
TRAILING = word_set(
    "experience knowledge skills skill expertise background proficiency understanding environment environments "
    "frameworks framework tools technologies work practice"
)
OF = frozenset(("of", "in", "with", "on", "for"))
REPEATED = word_set("in with of im mit en dans avec con met bei")  # "three years in purchasing or in logistics"
CONTEXT = frozenset(("we", "our", "currently", "which", "because", "as", "residents", "wir", "nous"))
TELLING = frozenset(("we", "our", "currently", "wir", "unser", "unsere", "nous", "notre", "nuestro", "nuestra", "onze"))
ASKING = word_set(
    "need looking look require expect seek want value must should you your candidate candidates experience experienced "
    "knowledge ideal du sie ihr deine ihre suchen erwarten vous tu votre cherchons recherchons je jij zoeken buscamos"
)

OF_THESE = ("these", "those", "them", "which")
ONE = word_set("a an one einer eine un une una een één")  # "one scripting language: Bash, Python"
COUNTED = word_set("two three four five six above listed mentioned")
LABEL_LENGTH = 9
DEEPEST = 12


class Clause:
    """Reads the marks of one clause, from left to right.

    Args:
        lexicon: tells which skills are kinds of others.
        stack: in a line of the stack brackets hold a list, not examples.
        depth: how many brackets this clause stands in.
    """

    def __init__(self, lexicon: Lexicon, *, stack: bool = False, depth: int = 0) -> None:
        self.lexicon = lexicon
        self.stack = stack
        self.depth = depth
        self.runs: list[Run] = []
        self.link: Link = ""
        self.heavy = False
        self.apart = False
        self.number = 0
        self.verbs = False
        self.spread = False

    def read(self, marks: Sequence[Mark]) -> Ask | None:
        """Read all marks and join what they ask for."""
        place = 0
        while place < len(marks):
            place = self._step(marks, place)
        self._hang()
        chosen = _chosen_behind(self.runs, marks, self.number) if self.number else None
        return chosen or whole(self.runs)

    def _step(self, marks: Sequence[Mark], place: int) -> int:
        item = marks[place]
        if item.leaf is not None:
            self._leaf(item.leaf, word=item.word)
        elif item.sign == "open":
            return self._bracket(marks, place)
        elif item.sign == "eg":
            return self._examples(marks, place)
        elif item.sign in ("dash", "colon", "comma") and self._years_behind(marks, place):
            self.spread = item.sign == "comma"
        elif item.sign == "colon":
            self._label(marks, place)
        elif item.sign == "slash" and _parts_words(marks, place):
            self._noun()
        else:
            self._sign(item)
        return place + 1

    def _years_behind(self, marks: Sequence[Mark], place: int) -> bool:
        """Whether a sign only ties years to the skill before, or a comma at the end to all: "Python - 4 years"."""
        behind = marks[place + 1 : place + 3]
        if marks[place].sign == "comma" and (len(behind) > 1 or not self.runs):
            return False
        if not behind or not isinstance(behind[0].leaf, YearsAsk) or behind[0].leaf.of or self.link:
            return False
        return len(behind) == 1 or behind[1].sign in ("comma", "and", "close", "stop")

    def _sign(self, item: Mark) -> None:
        if item.sign == "light":
            self._noun()
            self._follow(item.word)
        elif item.sign in JOINTS:
            self._join(JOINTS[item.sign])
            if item.sign == "other" and self.runs:  # "A, B or similar"
                self.runs[-1].either = True
        elif item.sign == "heavy":
            self._verb(item)
            self._follow(item.word)
            self.heavy = self.heavy or not (self.link == "or" and item.word in REPEATED)
            self.apart = self.apart or item.word not in TRAILING
        elif item.sign in ("dash", "incl"):
            self._join("and" if item.sign == "incl" else "comma")
            self.heavy = True
        elif item.sign == "oneof" and item.word == "soit" and self.runs:
            self._join("or")  # "soit A, soit B"
        elif item.sign == "oneof":
            self.number = item.number
            self.heavy = True

    def _follow(self, word: str) -> None:
        """Keep in mind whether only doing words stand behind years: "of designing, building and running"."""
        if self.verbs or not self.link:
            self.verbs = word in OF or word.endswith("ing")

    def _noun(self) -> None:
        if self.runs and self.runs[-1].pieces and not self.link and not self.apart:
            self.runs[-1].pieces[-1].noun = True

    def _verb(self, item: Mark) -> None:
        """Take "programming" for a verb in "programming and running services"."""
        pieces = self.runs[-1].pieces if self.runs else []
        if self.link not in ("and", "comma") or not item.word.endswith("ing") or len(pieces) != 1 or pieces[0].noun:
            return
        word = pieces[0].word
        if word.endswith("ing") and " " not in word and not self.heavy:
            self.runs.pop()
            self.link = ""

    def _join(self, link: Link) -> None:
        if self.link == "or":
            if link in ("comma", "and"):
                self._hang()
            return
        if link == "or" and self.heavy and self.link:
            return  # a part that means nothing here is the first of a new list: "Excel, knowledge of X or Sage"
        if self.link != "and" or link == "or":
            self.link = link
        self.heavy = False
        self.apart = True

    def _hang(self) -> None:
        """Take "A, B or similar" for alternatives: an "or" that no part follows."""
        if self.link == "or" and self.runs and not self.heavy:
            self.runs[-1].either = True
        self.link = "and" if self.link == "or" else self.link

    def _leaf(self, ask: Ask, *, examples: bool = False, word: str = "") -> None:
        run = self.runs[-1] if self.runs else None
        if run is None or self._breaks(run, ask):
            bound = run is not None and is_years(run) and (not self.link or (self.verbs and self.link != "or"))
            beside = skills(run.pieces[-1].ask) if run is not None and run.pieces and not self.link else ()
            if self.spread:
                beside = tuple(skill for one in self.runs for piece in one.pieces for skill in skills(piece.ask))
            run = Run("" if bound else "or" if self.link == "or" else "and", self.number, beside=beside)
            self.runs.append(run)
            self.number = 0
        if not self._said(run, ask):
            run.pieces.append(Piece(ask, self.link or "comma", examples=examples, word=word))
        self.link, self.heavy, self.apart, self.verbs = "", False, False, False

    def _breaks(self, run: Run, ask: Ask) -> bool:
        if self.number or isinstance(ask, YearsAsk) or is_years(run):
            return True
        if run.number == 1 and self.link == "and" and any(piece.link == "or" for piece in run.pieces):
            return True
        if run.pieces and run.pieces[-1].examples and (run.number or not self.link):
            return True
        return self.heavy and not self._narrows(run, ask)

    def _narrows(self, run: Run, ask: Ask) -> bool:
        """Whether "one or more languages in the list A, B" goes on: the list says which of the kind are meant."""
        if not run.number or len(run.pieces) != 1 or self.link:
            return False
        kind = skills(run.pieces[0].ask)
        return len(kind) == 1 and all(kind[0] in self.lexicon.closure(skill) for skill in skills(ask))

    def _said(self, run: Run, ask: Ask) -> bool:
        """Whether the part only repeats its neighbour as a kind: "Docker containers"; or narrows it down."""
        if not run.pieces or not isinstance(ask, SkillAsk):
            return False
        before = run.pieces[-1].ask
        if not isinstance(before, SkillAsk) or (self.link and not run.number):
            return False
        if not self.link and not self.heavy and ask.skill in self.lexicon.closure(before.skill):
            return True
        if run.number and len(run.pieces) == 1 and before.skill in self.lexicon.closure(ask.skill):
            run.pieces[0] = Piece(ask, "comma")
            return True
        return False

    def _bracket(self, marks: Sequence[Mark], place: int) -> int:
        close = _close(marks, place)
        inner = marks[place + 1 : close]
        first = next((item.word for item in inner if item.word), "")
        if first not in CONTEXT and self.depth < DEEPEST and any(item.leaf is not None for item in inner):
            whole = self.stack or any(item.sign == "incl" or item.word == "required" for item in inner)
            inside = Clause(self.lexicon, stack=self.stack, depth=self.depth + 1).read(_without_examples(inner))
            if inner[0].sign != "or" or not another_way(self.runs, inside):
                self._attach(inside, whole=whole)
        return close + 1

    def _examples(self, marks: Sequence[Mark], place: int) -> int:
        end = self._scope(marks, place + 1)
        if place > 1 and marks[place - 1].sign == "comma" and marks[place - 2].leaf is not None:
            self.link, self.apart = "", False  # "databases, such as MySQL" is no list
        if any(item.leaf is not None for item in marks[place + 1 : end]) and self.depth < DEEPEST:
            inside = Clause(self.lexicon, stack=self.stack, depth=self.depth + 1).read(marks[place + 1 : end])
            self._attach(inside, whole=False)
        return max(end, place + 1)

    def _scope(self, marks: Sequence[Mark], place: int) -> int:
        """Where the examples behind "such as" end."""
        joint = None
        seen = False
        at = place
        while at < len(marks):
            item = marks[at]
            if item.sign in ("eg", "close", "incl", "oneof") or (item.sign == "heavy" and seen):
                return joint if joint is not None else at
            if item.sign in LINKS:
                joint = at if joint is None and seen else joint
            elif item.leaf is not None:
                if seen and self._opens(marks, at):
                    return joint if joint is not None else at
                seen, joint = True, None
            elif item.sign == "open":
                at = _close(marks, at)
            at += 1
        return len(marks)

    def _opens(self, marks: Sequence[Mark], at: int) -> bool:
        """Whether a part begins its own examples, or is a kind of things rather than one of them."""
        behind = next((item for item in marks[at + 1 :] if item.sign != "light"), None)
        if behind is not None and behind.sign in ("eg", "open"):
            return True
        leaf = marks[at].leaf
        return isinstance(leaf, YearsAsk)

    def _attach(self, inside: Ask | None, *, whole: bool) -> None:
        """Join what a bracket or "such as" gave to the part that it explains."""
        if inside is None:
            return
        run = self.runs[-1] if self.runs else None
        if run is None or not run.pieces or self.apart or self.number or is_years(run):
            joined = inside if whole or adds(inside) else group("any", leaves(inside))
            if joined is not None:
                self._leaf(joined, examples=True)
            return
        piece = run.pieces[-1]
        if adds(inside) and not explains(inside, piece.ask):
            piece.ask = (
                group("all", [piece.ask, *(governed(part, piece.ask) for part in parts_of(inside))]) or piece.ask
            )
            return
        if whole:
            parts = parts_of(inside) if self.stack else [piece.ask, *parts_of(inside)]
            piece.ask = group("all", parts) or piece.ask
            return
        kinds = [piece.ask]
        members = skills(inside)
        while len(run.pieces) > 1 and (_also_of(run, members, self.lexicon) or shared(run.pieces[-2:])):
            run.pieces.pop()
            piece.link, piece = run.pieces[-1].link, run.pieces[-1]
            kinds.insert(0, piece.ask)
        examples = [replace(leaf, preferred=leaf.preferred or inside.preferred) for leaf in leaves(inside)]
        piece.ask = group("any", [*kinds, *examples]) or piece.ask
        piece.examples = True
        self.link, self.heavy, self.apart = "", False, False

    def _label(self, marks: Sequence[Mark], place: int) -> None:
        """Leave out what a label names: of "Databases: MySQL" only what stands behind the colon is asked for."""
        behind = [item.leaf for item in marks[place + 1 :] if item.leaf is not None]
        parts = [leaf for run in self.runs for piece in run.pieces for leaf in leaves(piece.ask)]
        given = {gift for leaf in behind for skill in skills(leaf) for gift in self.lexicon.closure(skill)}
        beside = bool(self.number) and self.link == "and"  # "Python and one of: Celery, Dramatiq"
        if behind and not beside and place < LABEL_LENGTH and all(_labels(part, given) for part in parts):
            one = int(any(item.word in ONE for item in marks[:place]) and len(parts) == 1)
            self.number = self.number or (self.runs[-1].number if self.runs else 0) or one
            self.runs.clear()
        self.link, self.heavy, self.apart = "", not self.number, True


def _also_of(run: Run, members: Sequence[str], lexicon: Lexicon) -> bool:
    """Whether the part before is a kind of what is listed, too: "databases and caches (MySQL, Redis)".

    Not where the last part is the kind of them all: "SQL and a data warehouse (Snowflake, BigQuery)".
    """
    last = skills(run.pieces[-1].ask)[:1]
    if last and members and all(last[0] in lexicon.closure(member) for member in members):
        return False
    before = run.pieces[-2].ask
    if not isinstance(before, SkillAsk) or not lexicon.is_class(before.skill):
        return False
    return any(before.skill in lexicon.closure(member) and before.skill != member for member in members)


def _chosen_behind(runs: Sequence[Run], marks: Sequence[Mark], number: int) -> Ask | None:
    """Read "Java, Go, Rust: you know two of these", where what is chosen from stands before."""
    last = max((place for place, item in enumerate(marks) if item.sign == "oneof"), default=-1)
    behind = [item.word for item in marks[last + 1 : last + 2]]
    told = marks[last].word.endswith(OF_THESE) or (marks[last].word.endswith("the") and COUNTED.issuperset(behind))
    if last < 0 or not told or any(item.leaf is not None for item in marks[last:]):
        return None
    parts = [leaf for run in runs for piece in run.pieces for leaf in leaves(piece.ask)]
    return group("any", parts, at_least=number)


def _parts_words(marks: Sequence[Mark], place: int) -> bool:
    """Whether a slash parts two words that mean nothing here: "teaching KS3/KS4 maths"."""
    beside = marks[max(0, place - 1) : place + 2]
    return len(beside) == 3 and all(item.leaf is None and item.sign == "light" for item in beside[::2])  # noqa: PLR2004


def tells(sentence: Sequence[Mark]) -> bool:
    """Whether a sentence tells of the firm rather than asks: "Our stack currently uses Kafka"."""
    words = [item.word for item in sentence if item.word]
    return bool(words) and words[0] in TELLING and ASKING.isdisjoint(words)


def _labels(part: AnyLeaf, given: set[str]) -> bool:
    """Whether a part of a label says no more than what stands behind it."""
    return isinstance(part, SoftAsk) or (isinstance(part, SkillAsk) and part.skill in given)


def _close(marks: Sequence[Mark], place: int) -> int:
    depth = 0
    for at in range(place, len(marks)):
        depth += (marks[at].sign == "open") - (marks[at].sign == "close")
        if depth == 0:
            return at
    return len(marks)


def _without_examples(marks: Sequence[Mark]) -> list[Mark]:
    """A bracket is examples anyway: "e.g." in it says nothing more."""
    return [item for item in marks if item.sign != "eg"]
