"""What comparing finds: mentions, asks, verdicts and their evidence; the result types that the window may know.

Every offset counts code points of the posting's kept text, end exclusive.
"""

from collections.abc import Mapping
from typing import Literal

from jobtracker.reading.findings import Item
from jobtracker.skills.counts import Counts
from jobtracker.values import dataclass

MentionKind = Literal["hard", "soft", "language", "certificate"]
Verdict = Literal["met", "partial", "missing", "confirm"]
DegreeLevel = Literal["secondary", "vocational", "bachelor", "master", "doctorate"]
LanguageLevel = Literal["A1", "A2", "B1", "B2", "C1", "C2"]
Rule = Literal[
    "same name",
    "alias",
    "implied by",
    "years",
    "degree",
    "language",
    "certificate",
    "close",
    "stated",
    "missing",
    "ask the person",
]


@dataclass(frozen=True, slots=True)
class Mention:
    """A skill named in the text. `skill` is the catalogue's name; `own` when only the profile knows it."""

    start: int
    end: int
    text: str
    skill: str
    kind: MentionKind
    own: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Leaf:
    """What every leaf of an ask has: where the posting says it, and whether it is only preferred."""

    start: int
    end: int
    preferred: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class SkillAsk(Leaf):
    """A technology, tool, method, domain or body of knowledge, by the catalogue's name."""

    skill: str


@dataclass(frozen=True, slots=True, kw_only=True)
class SoftAsk(Leaf):
    """A soft skill, by the catalogue's name."""

    soft: str


@dataclass(frozen=True, slots=True, kw_only=True)
class YearsAsk(Leaf):
    """Years of experience: at least `years`, of `of` (None: any work).

    `among`: the skills or job titles that `of` words; experience in any of them counts.
    """

    years: float
    max: float | None = None
    of: str | None = None
    among: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class DegreeAsk(Leaf):
    """A degree of at least `degree`; `fields` empty: any field; `related`: a related field will do."""

    degree: DegreeLevel
    fields: tuple[str, ...] = ()
    related: bool = False
    or_experience: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class CertificateAsk(Leaf):
    """A certificate or licence; None: some relevant one."""

    certificate: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class LanguageAsk(Leaf):
    """A spoken language at `level` of the CEFR (None: none stated)."""

    language: str
    level: LanguageLevel | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ConditionAsk(Leaf):
    """A permit, travel, a clearance, an age. `places`: where a permit is to hold, as far as the words say it."""

    condition: str
    places: tuple[str, ...] = ()


AnyLeaf = SkillAsk | SoftAsk | YearsAsk | DegreeAsk | CertificateAsk | LanguageAsk | ConditionAsk


@dataclass(frozen=True, slots=True)
class Group:
    """Two parts or more, in the posting's order: all of them, or at least `at_least` of them."""

    how: Literal["all", "any"]
    parts: tuple["Ask", ...]
    at_least: int = 1
    preferred: bool = False


Ask = AnyLeaf | Group


@dataclass(frozen=True, slots=True)
class Source:
    """The line of the profile that an evidence rests on. `path` as in JSON Resume: `skills[4]`, `work[0]`."""

    path: str
    text: str


@dataclass(frozen=True, slots=True)
class Evidence:
    """Why one leaf is satisfied or not: the posting's words, the profile's line and the rule that joined them.

    `leaf` is the way from the ask's root to the leaf: indices into the groups' parts; () for a single leaf.
    `verdict` is the leaf's own: a rule like "years" alone does not tell enough from too few.
    """

    leaf: tuple[int, ...]
    start: int
    end: int
    source: Source | None
    rule: Rule
    verdict: Verdict | None = None


@dataclass(frozen=True, slots=True)
class Judged:
    """One item with what it asks for and how the profile answers. Verdict and evidence stay empty without a profile."""

    item: Item
    ask: Ask | None = None
    verdict: Verdict | None = None
    evidence: tuple[Evidence, ...] = ()


@dataclass(frozen=True, slots=True)
class Offer:
    """A term that plainly names a tool and that nobody knows yet: "new skill?". It counts for nothing."""

    start: int
    end: int
    term: str


@dataclass(frozen=True, slots=True)
class Comparison:
    """The whole posting against the profile: `counts` has the keys requirement, preferred and stack.

    `offers` are found for the posting that is shown, not where thousands are compared.
    """

    items: tuple[Judged, ...]
    mentions: tuple[Mention, ...]
    counts: Mapping[str, Counts]
    offers: tuple[Offer, ...] = ()
