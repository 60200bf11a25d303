"""Lines all in small letters: no capital tells a name from the word that it also is, but what stands beside it does."""

from jobtracker.skills.names import Entry
from jobtracker.skills.words import Words, word_set

NAMES = word_set("go r c d rust dart swift julia chef slack excel word outlook sas spss")
SAID_OF = word_set("skills knowledge experience programming proficiency developer programmer scripting macros")
PRAISED = word_set(
    "strong solid good excellent advanced basic intermediate great some in de van with und mit en met or"
)
GOES_ON = word_set("and or & plus y et und en o ou oder is are would required preferred")
ENDS = tuple(",;./(\n")
HEAD = 16  # characters in which a line's first letter stands


def in_small_line(words: Words, first: int, last: int) -> bool:
    """Tell whether a name stands in small letters in a line that begins with a small letter, too."""
    if not words.slice(first, last).islower():
        return False
    text = words.text
    line = text.rfind("\n", 0, words.starts[first]) + 1
    return next((letter for letter in text[line : line + HEAD] if letter.isalpha()), "A").islower()


def is_small(entry: Entry, words: Words, first: int, last: int) -> bool:
    """Tell whether a name stands as one word in small letters, as any word of the language may; "c++" is none."""
    said = words.slice(first, last)
    return first == last and entry.kind == "hard" and not entry.own and said.islower() and said.isalpha()


def plainly_asked(words: Words, first: int, last: int, *, introduced: bool) -> bool:
    """Tell whether the words beside a name take it for a skill: "experience with go, rust", "excel skills"."""
    if last > first or words.folds[first] not in NAMES or not in_small_line(words, first, first):
        return False
    gap = words.gaps[first + 1]
    following = words.folds[first + 1] if first + 1 < len(words.folds) else ""
    ended = not following or gap.lstrip(" )").startswith(ENDS)
    if gap == " " and following in SAID_OF:
        return True
    praised = first > 0 and words.gaps[first] == " " and words.folds[first - 1] in PRAISED
    return (introduced or praised) and (ended or (gap == " " and following in GOES_ON))
