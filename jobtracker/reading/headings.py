"""Which lines are headings, and of what kind of section, by wording and by form."""

from functools import lru_cache
from typing import NamedTuple

from jobtracker.patterns import Pattern
from jobtracker.reading.findings import SectionKind
from jobtracker.reading.heading_nouns import composed
from jobtracker.reading.heading_phrases import WITHIN
from jobtracker.reading.heading_words import PADDING, WHOLE
from jobtracker.reading.kinds import ASKS
from jobtracker.reading.labels import topic_of
from jobtracker.reading.lines import Line
from jobtracker.reading.words import KEPT_LINES, Phrases, phrases_of, word_list, words_of

LISTING: frozenset[SectionKind] = frozenset(("responsibilities", "required", "preferred", "benefits", "stack"))
_ARTICLES = frozenset(
    word_list("""
        the a an our your my this these and of & der die das den dem ein eine unser unsere dein deine deiner ihr
        ihre und le la les l un une des du nos notre vos votre tes ton et el los las una nuestro nuestra y os as o e
        het een onze jouw en och il lo gli
    """)
)
# A short line that ends in one of these announces what stands below it.
_UNFINISHED = frozenset(word_list("if when because wenn weil si als om quando"))
# What may stand behind it there: "We'd love to hear from you if you have".
_BEGUN = frozenset(
    word_list("you have are re ve can also du hast bist sie haben sind tu as es vous avez êtes je hebt bent")
)
_MOST_BEGUN = 4
_YOURS = frozenset(word_list("your dein deine ihr ihre votre ton jouw je uw tu su teu seu din ditt tuo"))
_OF_EITHER = frozenset((("background",), ("story",), ("achtergrond",), ("bakgrund",)))
_SECOND_PERSON = frozenset(word_list("you vous tu du sie je jij u usted você ni"))
# With these a heading addresses the reader; a point of a list rarely does.
_ADDRESSING = frozenset(
    word_list("""
        what who how why it we this where bonus was wer wie warum wen ce qui pourquoi comment wat waarom lo qué o
        vad vem cosa chi perché our the les le die das unser unsere notre nos
    """)
)
_DECORATION = " \u2b50\u2728\ufe0f\U0001f31f\U0001f680\U0001f389\U0001f4a5\U0001f525"
_MOST_WORDS = 14
_LONGEST = 110
_SHORT_WORDS = 8
_FEW_WORDS = 5
_HEAD_WORDS = frozenset(
    word_list("""
        requirements qualifications responsibilities duties benefits perks objectives tasks anforderungen aufgaben
        voraussetzungen missions compétences requisitos funciones responsabilidades taken werkzaamheden
        arbetsuppgifter requisiti mansioni
    """)
)
_NUMBERED_LABEL = Pattern(r"([^\W\d_][^:]{3,30}\s#?\d{1,2})\s?:\s")


def _plain(words: tuple[str, ...]) -> tuple[str, ...]:
    """Words without articles and the like: "about the company" and "about our company" are one heading."""
    return tuple([word for word in words if word not in _ARTICLES and ("a" <= word < "{" or not word.isdigit())])


def _bare(words: tuple[str, ...]) -> tuple[str, ...]:
    first, last = 0, len(words)
    while first < last and words[first] in PADDING:
        first += 1
    while last > first and words[last - 1] in PADDING:
        last -= 1
    return words[first:last]


def _whole() -> dict[tuple[str, ...], SectionKind]:
    table: dict[tuple[str, ...], SectionKind] = {}
    for kind, phrases in WHOLE.items():
        for phrase in phrases_of("|".join(phrases)):
            said = _ARTICLES.isdisjoint(phrase) and not any(map(str.isdigit, phrase))
            table.setdefault(phrase if said else _plain(phrase), kind)
    for words, kind in list(table.items()):
        if words and (words[0] in PADDING or words[-1] in PADDING):
            table.setdefault(_bare(words), kind)
    table.pop((), None)
    return table


_WHOLE = _whole()
_WITHIN = tuple((kind, Phrases(*phrases)) for kind, phrases in WITHIN)
# Which of these each word may tell of: few lines hold one, and hardly any two.
_TOLD_BY: dict[str, list[int]] = {}
for _place, (_, _phrases) in enumerate(_WITHIN):
    for _word in _phrases.telling_words:
        _TOLD_BY.setdefault(_word, []).append(_place)
_TELLING = frozenset(_TOLD_BY)


class Wording(NamedTuple):
    """What a line's words say of it as a heading: `sure` where they are nothing but a heading."""

    kind: SectionKind
    sure: bool


@lru_cache(maxsize=KEPT_LINES)
def wording_of(words: tuple[str, ...]) -> Wording | None:
    """What kind of heading these words are, if any."""
    if not words or len(words) > _MOST_WORDS * 2:
        return None
    plain = _plain(words)
    if not plain:
        return Wording("required", sure=True) if words == ("du",) else None
    whole = _WHOLE.get(plain) or _WHOLE.get(_bare(plain)) or composed(words)
    if whole == "about_company" and plain in _OF_EITHER and not _YOURS.isdisjoint(words):
        return Wording("required", sure=True)  # "Your background"
    if whole:
        return Wording(whole, sure=True)
    telling = _TELLING.intersection(words)
    for place in sorted({place for word in telling for place in _TOLD_BY[word]}) if telling else ():
        kind, phrases = _WITHIN[place]
        if phrases.within(words):
            for_whom = words[-2:] == ("if", "you") and kind != "preferred"  # "You'll be great at this if you"
            return Wording("required" if for_whom else kind, sure=False)
    return None


def has_form(line: Line) -> bool:
    """Whether a line looks like a heading, its words aside: short, not a sentence, without a bullet."""
    text = line.text
    if line.mark in ("bullet", "number") and not text.endswith(":"):
        return False
    if not line.words or len(line.words) > _MOST_WORDS or len(text) > _LONGEST:
        return False
    text = text.rstrip(_DECORATION).removesuffix("...") or text
    return (
        text[-1] not in ",;!"
        and not ("£" in text or "€" in text or "$" in text)
        and (text[-1] != "." or (len(line.words) <= _FEW_WORDS and not line.mark and text.count(".") == 1))
    )


def is_heading(line: Line, *, after: Line | None) -> Wording | None:
    """The wording of a line that is a heading; None where it is none. `after` is the next line."""
    if line.level and line.words and len(line.text) <= _LONGEST * 2:
        return wording_of(line.words) or (Wording("other", sure=False) if line.level > 1 else None)
    numbered = _NUMBERED_LABEL.match(line.text) if line.mark != "bullet" and _ends_label_in_figure(line.text) else None
    if numbered:
        wording = wording_of(words_of(numbered[1]))
        return wording if wording and wording.kind in LISTING else None
    if not has_form(line):
        return None
    wording = wording_of(line.words)
    if wording is None and _goes_on_below(line) and after is not None and (after.mark or after.text[0].isupper()):
        wording = Wording("required", sure=False)  # "You'll fit right in if"
    if wording is None or _is_field(line, wording=wording) or _is_point(line, after=after, wording=wording):
        return None
    if line.mark != "bullet" and (wording.sure or _headed(line)):
        return wording
    ended = line.text[-1] == "." and not line.text.endswith("...")
    return wording if not ended and _stands_out(line, after=after) else None


def _ends_label_in_figure(text: str) -> bool:
    colon = text.find(":")
    return colon > 1 and (text[colon - 1].isdigit() or text[colon - 2].isdigit())


def _is_point(line: Line, *, after: Line | None, wording: Wording) -> bool:
    """Whether a line is a point with points of its own, further in, or a list's last: "A van licence (desirable)"."""
    if line.text[-1] == ")" and not line.gap and (after is None or after.gap):
        return True
    nested = after is not None and line.mark == after.mark == "bullet" and after.indent > line.indent
    return nested and not wording.sure and len(line.words) >= _FEW_WORDS - 2


def _is_field(line: Line, *, wording: Wording) -> bool:
    at = line.text.find(":")
    if at < 0:
        return False
    topic = topic_of(line.text[:at])
    return topic is not None and not (at == len(line.text) - 1 and wording.sure and wording.kind in LISTING)


def _stands_out(line: Line, *, after: Line | None) -> bool:
    """Whether a line, of which words alone do not tell, has the look of a heading."""
    text = line.text
    if text.endswith((":", "?", "...", "…")) or _goes_on_below(line):
        return True
    if line.mark == "bullet" or after is None or ":" in text or _speaks_of_the_reader(line):
        return False
    if ", " in text and (after.mark != "bullet" or len(line.words) > _FEW_WORDS or line.mark):
        return False
    return text.isupper() or line.mark == "emoji" or _addresses(line) or _set_apart(line, after=after)


def _goes_on_below(line: Line) -> bool:
    words = line.words
    last = len(words) - 1
    while last > max(0, len(words) - _MOST_BEGUN) and words[last] in _BEGUN:
        last -= 1
    limit = _SHORT_WORDS + len(words) - 1 - last
    return words[last] in _UNFINISHED and len(words) <= limit and not line.mark and line.text[-1].isalpha()


def _speaks_of_the_reader(line: Line) -> bool:
    return line.words[0] in _SECOND_PERSON and len(line.words) > _FEW_WORDS - 1


def _addresses(line: Line) -> bool:
    short = len(line.words) <= _SHORT_WORDS and line.text[0].isupper()
    return short and line.words[0] in _ADDRESSING and not ASKS.within(line.words)


def _set_apart(line: Line, *, after: Line) -> bool:
    text = line.text
    if not text[:1].isupper() or len(line.words) > _SHORT_WORDS or after.gap > 1 + line.gap:
        return False
    if after.mark in ("bullet", "number"):
        return True
    if 0 <= ASKS.find(line.words) < _FEW_WORDS or (after.gap and not line.gap):
        return False
    if line.gap > 0:
        return len(after.text) > len(text) and (after.gap < line.gap or _titled(line))
    return _titled(line) and len(line.words) <= _FEW_WORDS and len(after.text) > 2 * len(text)


def _headed(line: Line) -> bool:
    """Whether a short line's last word is one that heads a section: "Employment Requirements"."""
    return (
        len(line.words) <= _FEW_WORDS - 1 and line.words[-1] in _HEAD_WORDS and (line.text.isupper() or _titled(line))
    )


def _titled(line: Line) -> bool:
    words = [word for word in line.text.split() if len(word) > 3]  # noqa: PLR2004 - short words stay lower case
    return bool(words) and all(word[0].isupper() or not word[0].isalpha() for word in words)
