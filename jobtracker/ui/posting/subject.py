"""What the buttons under the evidence are about: a part of a requirement, or words selected in the text."""

from dataclasses import dataclass

from jobtracker.skills.comparison import AnyLeaf, CertificateAsk, ConditionAsk, LanguageAsk, SkillAsk, SoftAsk
from jobtracker.ui.posting.asked import AskRow

LONGEST = 80


@dataclass(frozen=True, slots=True)
class Subject:
    """`term`: the posting's wording, "" where it names no skill; `name`: what goes into the profile, "" if nothing."""

    term: str = ""
    name: str = ""
    met: bool = False

    @property
    def shown(self) -> str:
        """The words that the person sees."""
        return self.term or self.name


def of_row(row: AskRow, text: str) -> Subject:
    """What can be said about one leaf."""
    leaf = row.leaf
    if leaf is None:
        return Subject()
    term = " ".join(text[leaf.start : leaf.end].split())
    named = isinstance(leaf, SkillAsk | SoftAsk | CertificateAsk)
    return Subject(term[:LONGEST] if named else "", _name(leaf), met=row.verdict == "met")


def of_words(words: str) -> Subject:
    """What can be said about words that the person selected."""
    folded = " ".join(words.split())
    return Subject(folded, folded) if 0 < len(folded) <= LONGEST else Subject()


def _name(leaf: AnyLeaf) -> str:
    match leaf:
        case SkillAsk():
            return leaf.skill
        case SoftAsk():
            return leaf.soft
        case CertificateAsk():
            return leaf.certificate or ""
        case ConditionAsk():
            return leaf.condition
        case LanguageAsk():
            return leaf.language
    return ""
