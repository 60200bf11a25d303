"""Words of every day that are also names of skills: only a demand beside them makes them one."""

from jobtracker.skills.pieces import WORD
from jobtracker.skills.words import word_set

WEAK = word_set(  # words of every day, in small letters
    "accuracy accountability adaptable agile ambition ambitious analytical authorization autonomous autonomously "
    "collaborate collaboration collaborative commitment committed communication compliance confidential "
    "confidentiality creative curious dedicated dedication design designs diversity engagement engineering fairness "
    "flexibility flexible friendly honest honesty independently infrastructure initiative innovation innovative "
    "integrity leadership lead legal operations optimization optimisation ownership partnership partnerships passion "
    "passionate performance planning precise precision prioritize prioritise proactive proactively reliability "
    "reliable research resilience resilient responsibility responsible rigor rigour strategies strategy technology "
    "thorough trustworthy versatile organized organised twitter facebook instagram tiktok youtube linkedin "
    "construction maintenance"
) | {
    "decision-making",
    "decision making",
    "make decisions",
    "prises de décisions",
    "team leadership",
    "strategic plan",
    "back office",
    "enthusiasm",
    "find solutions",
    "innovative ideas",
    "payment methods",
    "institutional investors",
}
_DEMANDS = word_set("skill skills strong excellent proven demonstrate demonstrates demonstrated")
_DEMANDING = ("skill", "strong", "excellent", "proven", "demonstrate")  # with which these begin


def is_demanded(near: str) -> bool:
    """Tell whether the words around a name, in small letters, ask for it."""
    for beginning in _DEMANDING:
        if beginning in near:
            return not _DEMANDS.isdisjoint(WORD.findall(near))
    return False
