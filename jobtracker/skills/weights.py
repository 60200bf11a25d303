"""Words that join or part what a line asks for, and those that begin a new demand."""

from typing import Literal

from jobtracker.skills.words import word_set

Weight = Literal["and", "or", "heavy", "light"]
AND = word_set("and und et y e och og plus also")
OR = word_set("or oder ou o eller nor")
DUTCH = word_set("met een voor ervaring kennis het minimaal minstens jaar niet bij")
PLAINLY_DUTCH = word_set("een het ervaring kennis niet minimaal jaar vereist nodig")  # in a posting of any language
DUTCH_AND = "en"
DUTCH_OR = "of"
_HEAVY = word_set(
    "experience experienced knowledge understanding familiarity familiar proficiency proficient expertise expert "
    "fluent fluency ability able capability capable background exposure comfort comfortable competence "
    "competency mastery command with in on to for by within through from at via into between under that which "
    "who is are have has had be been will must should can could would you we your our their they it this these i "
    "if so using use used work works worked develop build design deliver write create manage implement maintain "
    "apply understand know demonstrate demonstrated deploy strong good solid excellent deep proven hands track "
    "record passion passionate interest interested enthusiasm degree erfahrung kenntnisse kenntnis umgang mit im "
    "berufserfahrung bei für als von zur zum sicher sicherer gute guter sehr verständnis expérience connaissance "
    "connaissances maîtrise en avec dans sur pour bonne experiencia conocimiento conocimientos con dominio manejo para "
    "ervaring met kennis van"
)
_NOT_VERBS = word_set(
    "programming engineering testing marketing tooling modeling modelling computing networking accounting "
    "processing training scripting hosting messaging streaming pricing banking nursing teaching following "
    "existing leading caching cutting emerging ongoing planning reporting"
)


def weight(word: str, *, dutch: bool) -> Weight:
    """What a word of no phrase is in a line: a joint, the begin of a demand, or nothing of the kind."""
    if word in AND or (dutch and word == DUTCH_AND):
        return "and"
    if word in OR or (dutch and word == DUTCH_OR):
        return "or"
    heavy = word in _HEAVY or (word.endswith("ing") and word not in _NOT_VERBS and len(word) > 5)  # noqa: PLR2004
    return "heavy" if heavy else "light"
