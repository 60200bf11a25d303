"""What a line looks like, each of its letters and signs one of few: patterns that begin with a letter look at it first.

A pattern that begins with any big letter is tried at each letter of a line; one for a single sign looks for that alone.
"""

from jobtracker.reading.words import signs_apart

SMALL, BIG, CLOSING = "a", "A", ")"  # a figure, and any letter that is not small, is as good as a big one
_CLOSING = ")%;"
_OF_WORDS = (SMALL, BIG)


def _shape(letter: str) -> str:
    if letter in _CLOSING:
        return CLOSING
    if "a" <= letter <= "z" or "ß" <= letter <= "ÿ":
        return SMALL if letter.isalpha() else CLOSING  # "÷"
    return BIG if letter.isalnum() else " "


_SHAPES = bytes(ord(_shape(chr(code))) for code in range(256))


def shape_of(text: str) -> str | None:
    """The text with "a" for each small letter, "A" for each big one; None where it holds letters of far alphabets."""
    try:
        return signs_apart(text).encode("latin-1").translate(_SHAPES).decode("latin-1")
    except UnicodeEncodeError:
        return None


def big_words(text: str, *, start: int, end: int) -> list[int] | None:
    """Where words of a slice begin with a big letter or a figure; None where it holds letters of far alphabets."""
    first = max(0, start - 1)
    shape = shape_of(text[first:end])
    if shape is None:
        return None
    places: list[int] = []
    at = shape.find(BIG, start - first)
    while at >= 0:
        if at == 0 or shape[at - 1] not in _OF_WORDS:
            places.append(first + at)
        at = shape.find(BIG, at + 1)
    return places
