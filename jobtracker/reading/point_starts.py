"""Which big letters in a line without breaks begin a point, by what each language writes big."""

import re

from jobtracker.reading.openers import ASKED, DUTIES
from jobtracker.reading.words import word_list

# Of languages in which only names are written big.
SMALL_NOUNS = frozenset(("nl", "fr", "es", "pt", "it", "sv", "da"))
# Behind these a big letter is a name's: "ervaring met Snowflake", "skills in Excel".
TIED = frozenset(
    word_list("""
        en of met van voor in op bij via aan de het een uit naar door over zoals als binnen tussen onder onze ons
        et ou avec de du des la le les un une pour dans sur chez par en à au aux comme sous via notre nos votre
        y o con de del la el los las un una para en por sobre como e ou com do da dos das os as um uma no na
        och eller med av från för i på till hos som ett den det vår våra e o con di del della dei il lo gli
        per su tra fra come nostro nostra og på hos and or of with in the to for a an by on at our your from as
        formation niveau diplôme into & via jahre jahren years
    """)
)
# Behind these a German noun is theirs, as it is behind an adjective.
_TIED_NOUNS = frozenset(
    word_list("""
        nach mit zur zum im am vom von bei und oder als durch auf für aus an in zu unter über vor hinter gegen ohne um
        bis seit ab wie per pro inkl je sowie bzw statt trotz rund ca kein ein dein sein ihr unser euer mein ist sind
        hat hast war wird wirst bist kannst will soll darf auch nur sehr ca. z.b inklusive laut zwischen neben beim ins
        ans aufs fürs mindestens etwa circa viel mehr wenig alle beide
    """)
)
_INFLECTED = ("e", "en", "er", "es", "em")
_SHORTEST_NOUN = 3


def begins_big(piece: str, *, found: re.Match[str], before: str, language: str | None) -> bool:
    """Whether a word is written big because a point begins with it; `before` is what stands of the point above."""
    if language == "de":
        return _begins_noun(piece, found=found, before=before)
    if language == "en":
        return _begins_english(piece, found=found, before=before)
    return language in SMALL_NOUNS and _begins_small(piece, found=found, before=before)


def _begins_small(piece: str, *, found: re.Match[str], before: str) -> bool:
    """Whether a word is written big for no other reason than that a point begins with it."""
    last = before.rsplit(maxsplit=1)[-1].strip(",;:()")
    return (
        found[0][1:2].islower()
        and (before[-1].islower() or before[-1] in ")!" or last.isdigit())
        and (last[:1].islower() or before[-1] in ")!" or last.isupper() or last.isdigit())
        and last not in TIED
        and piece[found.end() : found.end() + 2].strip(" ,-’'")[:1].islower()
    )


def _begins_noun(piece: str, *, found: re.Match[str], before: str) -> bool:
    """Whether a German noun begins a point: behind another noun, or a small word that is no adjective and ties none."""
    last = before.rsplit(maxsplit=1)[-1]
    if not found[0][1:2].islower() or not (last[-1].isalnum() or last[-1] in ")!"):
        return False
    last = last.strip("()!/")
    if last[:1].islower():
        small = last not in _TIED_NOUNS and not last.endswith(_INFLECTED)
        return small and last not in TIED and last.isalpha()
    follows = " " in before and last[1:].islower() and len(last) > _SHORTEST_NOUN and last.casefold() not in TIED
    return (follows or last.isupper()) and goes_on_small(piece, found=found)


def _begins_english(piece: str, *, found: re.Match[str], before: str) -> bool:
    """Whether an English word is written big as a point begins, not as a name behind what governs it."""
    last = before.rsplit(maxsplit=1)[-1].strip(",;:()").casefold()
    if last in ASKED or last in DUTIES or last.endswith("ing") or before[-1] == ",":
        return False
    return _begins_small(piece, found=found, before=before)


def goes_on_small(piece: str, *, found: re.Match[str]) -> bool:
    """Whether a small word follows."""
    return piece[found.end() : found.end() + 2].strip().islower()
