"""Whether a text may hold a term, in whatever spelling: to read anew only the postings that a term concerns."""

import re
from functools import lru_cache

from jobtracker.skills.words import stems_of

BEGINNING = 6  # letters of a word that are looked for: a compound may stand cut in two
CHANGING = ("ization", "izing", "ized", "eling", "eled", "ense", "og", "or", "am", "enter", "ize", "yze", "y")
SIGNS = re.compile(r"[\W_]+")
_PLAIN_SIGNS = bytes(code for code in range(128) if not chr(code).isalnum())

_COMMON_SIGNS = "•–—’‘“”„…·\u00a0"


def squeeze(text: str) -> str:
    """Leave letters and figures alone, so that a term is found however it is spaced and cased."""
    plain = text.casefold().encode(errors="surrogatepass").translate(None, _PLAIN_SIGNS)  # most signs are gone at once
    letters = plain.decode(errors="surrogatepass")
    if not plain.isascii():
        for sign in _COMMON_SIGNS:
            letters = letters.replace(sign, "")
    return letters if not letters or letters.isalnum() else SIGNS.sub("", letters)


def may_name(squeezed: str, term: str) -> bool:
    """Tell whether a text may hold a term in some spelling: wrongly yes at times, wrongly no never."""
    return all(beginning in squeezed for beginning in _beginnings(term))


@lru_cache(maxsize=1024)
def _beginnings(term: str) -> tuple[str, ...]:
    """Give the letters with which each word of a term begins in all of its spellings."""
    stems = (stem for stem in stems_of(term) if stem != "and")  # "&" says the same
    return tuple(squeeze(stem.removesuffix(_changing(stem)))[:BEGINNING] for stem in stems)


def _changing(stem: str) -> str:
    """Give the end of a stem that other spellings of it do not share."""
    return max((ending for ending in CHANGING if stem.endswith(ending)), key=len, default="")
