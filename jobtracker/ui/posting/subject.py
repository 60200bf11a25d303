"""What the buttons under the evidence are about: a part of a requirement, or words selected in the text."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from jobtracker.skills.comparison import (
    AnyLeaf,
    CertificateAsk,
    ConditionAsk,
    DegreeAsk,
    LanguageAsk,
    SkillAsk,
    SoftAsk,
    YearsAsk,
)
from jobtracker.ui.posting.asked import AskRow
from jobtracker.ui.posting.words import leaf_words

if TYPE_CHECKING:
    from jobtracker.hunt.claims import ClaimKind

LONGEST = 80


@dataclass(frozen=True, slots=True, kw_only=True)
class Claim:
    """What "I have this" puts into the profile."""

    name: str
    kind: "ClaimKind" = "skill"
    level: str | None = None
    years: float | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Subject:
    """`shown`: the words for it; `term`: the posting's wording of a skill, "" where it names none."""

    shown: str = ""
    term: str = ""
    claim: Claim | None = None
    met: bool = False


def of_row(row: AskRow, text: str) -> Subject:
    """What can be said about one leaf."""
    leaf = row.leaf
    if leaf is None:
        return Subject()
    words = " ".join(text[leaf.start : leaf.end].split())
    named = isinstance(leaf, SkillAsk | SoftAsk | CertificateAsk) and len(words) <= LONGEST
    term = words if named else ""
    return Subject(shown=term or leaf_words(leaf), term=term, claim=claim_of(leaf), met=row.verdict == "met")


def of_words(words: str) -> Subject:
    """What can be said about words that the person selected."""
    folded = " ".join(words.split())
    if not 0 < len(folded) <= LONGEST:
        return Subject()
    return Subject(shown=folded, term=folded, claim=Claim(name=folded))


def claim_of(leaf: AnyLeaf) -> Claim | None:
    """What having this leaf means for the profile; None where only dated work can tell."""
    match leaf:
        case SkillAsk():
            claim = Claim(name=leaf.skill)
        case SoftAsk():
            claim = Claim(name=leaf.soft, kind="soft")
        case LanguageAsk():
            claim = Claim(name=leaf.language, kind="language", level=leaf.level)
        case CertificateAsk():
            claim = Claim(name=leaf.certificate or "", kind="certificate")
        case ConditionAsk():
            claim = Claim(name=leaf.condition, kind="condition")
        case DegreeAsk():
            claim = Claim(name=leaf.fields[0] if leaf.fields else "", kind="degree", level=leaf.degree)
        case YearsAsk():
            claim = Claim(name=leaf.of or "", kind="years", years=leaf.years)
    return claim if claim.name or claim.kind == "degree" else None
