"""Headings and points within one long line of a text that lost all its line breaks."""

from bisect import bisect_left
from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from itertools import pairwise

from jobtracker.patterns import Pattern
from jobtracker.reading.fragments import fragments_of
from jobtracker.reading.heading_hints import ASKING, hints_of
from jobtracker.reading.heading_words import PADDING, WHOLE
from jobtracker.reading.headings import LISTING, wording_of
from jobtracker.reading.labels import topic_of
from jobtracker.reading.language import language_of
from jobtracker.reading.lines import Mark
from jobtracker.reading.openers import DUTIES
from jobtracker.reading.point_starts import TIED
from jobtracker.reading.points import are_parted, points_between
from jobtracker.reading.words import Phrases, Said, phrases_of, word_list, words_of, words_said

_WORD = Pattern(r"[^\W_]+")
# Single words that open a sentence or a point as often as they head a section.
_ALONE = frozenset(
    word_list("""
        requirements qualifications responsibilities duties benefits perks anforderungen aufgaben aufgabengebiet
        missions profil requisitos funciones responsabilidades arbetsuppgifter kvalifikationer taken functie-eisen
        requisiti mansioni attività atividades avantages vorteile beneficios benefícios förmåner voordelen
    """)
)
_SMALL = frozenset(word_list("and & of the to you we for in our und der die et de la les y e en of van och"))
_LONGEST_HEAD = 80
_LEAST_BEFORE = 3
_MOST_HEAD_WORDS = 8
_SPOKEN = Pattern(
    r"(?:(?<=[.!?:]\s)|(?=(?:What|Who|Why|How|Wat|Wie|Waarom|Was|Wer|Wen|Warum|Que|Qui|Pourquoi|Qué|Quién|Cosa|Chi|"
    r"Perché|Vad|Vem|Varför|Is this)\s))(?<![^\s])([A-ZÀ-Þ][^.!?:\n]{3,70})[?:]\s+(?=[A-ZÀ-Þ0-9•*-])"
)
# "About Larch Foods Larch Foods makes…": a heading that the next sentence takes up.
_ABOUT = Pattern(r"\b(?:About|Über|Over|Sobre|Om|À propos de) ([A-ZÀ-Þ][\w&-]*(?: [A-ZÀ-Þ][\w&-]*){0,2})(?= \1\b)")
_ABOUTS = ("About", "Über", "Over", "Sobre", "Om", "À propos de")
_TRAILING = frozenset(
    word_list("van jou je jij ons wij we you us dir dich ihnen uns te toi vous nous ti te bei mit dig")
)
_INTRODUCING = frozenset(word_list("include includes including will are is as follows following the"))
_ENUMERATION = Pattern(r"[^.!?]{0,120}, [A-ZÀ-Þ][^.!?]{0,200}\.(?:\s|$)")
_SEMICOLON = Pattern(r"; ")
_COLON = Pattern(r":\s+(?=[^\s•*–-])")
_HINTED = 1.3
_SAID_IN = 2
_MOST_BEFORE = 2
_LEAST_LISTS = 2


@cache
def _known_heads(*, listed: bool) -> Phrases:
    """The headings that are looked for within a line; `listed`: only those of lists."""
    return Phrases(
        *(
            phrase
            for kind, phrases in WHOLE.items()
            if kind in LISTING or not listed
            for phrase in phrases
            if " " in phrase or phrase in _ALONE
        )
    )


@cache
def _whole_heads() -> frozenset[tuple[str, ...]]:
    return frozenset(phrases_of("|".join(phrase for phrases in WHOLE.values() for phrase in phrases if " " in phrase)))


def embedded_cuts(piece: str, *, alone: bool, bullets: Sequence[int]) -> dict[int, Mark]:
    """Where to cut a long line: before and after a heading within it, and between the points of its lists.

    `alone`: the line is most of the text, so that its line breaks were lost; `bullets` part the points of their lists.
    """
    named = () if alone else _named_heads(piece)
    if not (alone or named):
        return {}
    found = words_said(piece)
    if not (alone or any(found[index].text[0].isupper() for index in named if index < len(found))):
        return {}
    words = tuple(word.text.casefold() for word in found)
    cuts: dict[int, Mark] = dict.fromkeys(fragments_of(piece), "") if alone else {}
    spoken = _spoken_heads(piece, found=found, words=words) if alone else {}
    heads = list(_heads(piece, found=found, words=words, spoken=spoken, alone=alone))
    language = language_of(piece) if alone and heads else None
    starts = [*(found[first].start for first, _, _ in heads), len(piece)]
    for (first, last, listed), until in zip(heads, starts[1:], strict=True):
        start, end = found[first].start, _after(piece, end=found[last].end)
        cuts[start] = cuts[end] = ""
        first_word = _WORD.search(piece, end)
        if bisect_left(bullets, start) < bisect_left(bullets, until):
            continue
        if first_word and not first_word[0][0].isupper() and are_parted(piece, start=end, end=until):
            cuts.update(dict.fromkeys((semicolon.end() for semicolon in _SEMICOLON.finditer(piece, end, until)), ""))
        elif listed or (first_word and first_word[0].casefold() in DUTIES):
            cuts.update(dict.fromkeys(points_between(piece, start=end, end=until, language=language), ""))
    return cuts


def _named_heads(piece: str) -> Sequence[int]:
    """Which words of a line begin what is known as a heading; none where none of them can be written big."""
    words, known = words_of(piece), _known_heads(listed=False)
    first = known.find(words)
    if first < 0:
        return ()
    firsts = known.first_words
    heads = [index for index in range(first, len(words)) if words[index] in firsts and known.at(words, index=index) > 0]
    return heads if _may_be_big(piece, words={words[index] for index in heads}) else ()


def _may_be_big(piece: str, *, words: set[str]) -> bool:
    """Whether a line holds the letters of one of some words, the first of them written big."""
    small = piece.casefold()
    if len(small) != len(piece):
        return True
    for word in words:
        at = small.find(word)
        while at >= 0:
            if piece[at].isupper():
                return True
            at = small.find(word, at + 1)
    return False


def trailing_head(piece: str) -> int | None:
    """Where a heading begins that was glued to the end of the line that ends in it: "…written) What we offer:"."""
    words, known = words_of(piece[-_LONGEST_HEAD:]), _whole_heads()
    heads = [index for index in range(_LEAST_BEFORE, len(words)) if words[index:] in known]
    found = words_said(piece, start=max(0, len(piece) - _LONGEST_HEAD)) if heads else []
    for index in heads if len(found) == len(words) else ():
        start = found[index].start
        if (
            found[index].text[0].isupper()
            and piece[start - 1] == " "
            and (found[index - 1].text.islower() or (piece[start - 2] in ").!" and found[index - 1].text.isalpha()))
        ):
            return start
    return None


def lists_within(piece: str) -> bool:
    """Whether a line holds two headings of lists or more: it lost its line breaks, however short it is."""
    found = words_said(piece)
    words = tuple(word.text.casefold() for word in found)
    spoken = _spoken_heads(piece, found=found, words=words) if "? " in piece else {}
    asked = {first: head for first, head in spoken.items() if piece.startswith("?", found[head[0]].end)}
    heads = _heads(piece, found=found, words=words, spoken=asked, alone=True)
    return sum(listed for _, _, listed in heads) >= _LEAST_LISTS


def _after(piece: str, *, end: int) -> int:
    while end < len(piece) and piece[end] in " :?!)-–—":
        end += 1
    return end


def _heads(
    piece: str,
    *,
    found: list[Said],
    words: tuple[str, ...],
    spoken: Mapping[int, tuple[int, bool]],
    alone: bool,
) -> Iterator[tuple[int, int, bool]]:
    """First and last word of each heading, and whether it heads a list; `alone` as in `embedded_cuts`."""
    behind = 0
    known, lists = _known_heads(listed=False), _known_heads(listed=True)
    for index, word in enumerate(words):
        if index < behind or (word not in known.first_words and index not in spoken):
            continue
        if index in spoken:
            last, listed = spoken[index]
            yield index, last, listed
            behind = last + 1
            continue
        length = known.at(words, index=index)
        if not 0 < length <= _MOST_HEAD_WORDS:
            continue
        last = _trailed(piece, found=found, words=words, last=index + length - 1)
        listed = lists.at(words, index=index) == length
        first = _padded(found, words=words, first=index, behind=behind)
        if _stands_as_head(piece, found=found, first=first, last=last, least=1 if alone and listed else _SAID_IN):
            yield _titled_from(piece, found=found, first=first, behind=behind), last, listed
            behind = last + 1


def _trailed(piece: str, *, found: list[Said], words: tuple[str, ...], last: int) -> int:
    """Where a heading ends, small words behind it included: "Wat vragen wij van jou", "Duties include:"."""
    while last + 1 < len(words) and words[last + 1] in _TRAILING and found[last + 1].text.islower():
        last += 1
    ends = last
    while ends + 1 < len(words) and words[ends + 1] in _INTRODUCING and ends - last < _MOST_BEFORE + 1:
        ends += 1
    return ends if piece[found[ends].end : found[ends].end + 2].lstrip()[:1] == ":" else last


def _padded(found: list[Said], *, words: tuple[str, ...], first: int, behind: int) -> int:
    """Where a heading begins, the words before it that say nothing included: "Key Responsibilities"."""
    while first > behind and found[first - 1].text[0].isupper() and words[first - 1] in PADDING:
        first -= 1
    return first


def _titled_from(piece: str, *, found: list[Said], first: int, behind: int) -> int:
    """Where a heading begins that goes on before the words that are known: "…the CRM.Desired Candidate Profile:"."""
    start = first
    while (
        start > max(behind, first - _MOST_BEFORE)
        and found[start - 1].text[0].isupper()
        and piece[found[start - 1].end : found[start].start] == " "
    ):
        start -= 1
    return start if start and piece[found[start].start - 1] in ".!?;:)" else first


def _spoken_heads(piece: str, *, found: list[Said], words: tuple[str, ...]) -> dict[int, tuple[int, bool]]:
    """Headings that ask or announce in a sentence: "Wat mag je verwachten?", "Concreet betekent dit:"."""
    heads: dict[int, tuple[int, bool]] = {}
    places = {word.start: index for index, word in enumerate(found)}
    starts = [word.start for word in found]
    for said in _ABOUT.finditer(piece) if any(about in piece for about in _ABOUTS) else ():
        heads[places[said.start()]] = bisect_left(starts, said.end()) - 1, False
    for said in _SPOKEN.finditer(piece):
        first = places.get(said.start(1))
        if first is None or _ENUMERATION.match(piece, said.end()):
            continue
        last = bisect_left(starts, said.end(1)) - 1
        if piece[said.end(1)] == ":" and _ends_in_head(words[first : last + 1]):
            continue  # "…: Wheel building Benefits:"
        wording = wording_of(words[first : last + 1]) if last - first < _MOST_HEAD_WORDS else None
        if wording:
            heads[first] = last, wording.kind in LISTING
    for colon in _COLON.finditer(piece):
        last = bisect_left(starts, colon.start()) - 1
        begun = _announcing(piece, found=found, words=words, last=last)
        if begun is not None:
            heads.setdefault(begun, (last, True))
    return heads


def _announces(words: tuple[str, ...]) -> bool:
    """Whether words say what a list holds, several of them or one alone: "The crèche offers", "Deseable"."""
    wording = wording_of(words)
    return wording is not None and wording.kind in LISTING and (wording.sure or len(words) > _SAID_IN)


def heads_between(piece: str, *, bullets: Sequence[int]) -> Iterator[int]:
    """Where headings begin that stand between points without a bullet: "…after each visit What it takes • Two…"."""
    for above, bullet in pairwise((0, *bullets)):
        found = words_said(piece, start=max(above, bullet - _LONGEST_HEAD), end=bullet)
        words = tuple(word.text.casefold() for word in found)
        for index in range(max(_LEAST_BEFORE, len(words) - _MOST_HEAD_WORDS), len(words)):
            start, before = found[index].start, found[index - 1].text
            big = found[index].text[0].isupper() and piece[start - 1] == " " and piece[start - 2] not in ",;:-–"
            if (
                big
                and (before[-1].islower() or before[-1].isdigit() or piece[start - 2] in ").!?")
                and before.casefold() not in TIED
            ):
                said = piece[start:bullet].rstrip()
                asks = words[index] in ASKING and index + 1 < len(words)
                if asks or said[-1] in ":…" or (" " in said and said.isupper()) or _announces(words[index:]):
                    yield start
                    break


def _announcing(piece: str, *, found: list[Said], words: tuple[str, ...], last: int) -> int | None:
    """Where the words before a colon begin that announce a list: "…bar snacks We would like you to have:"."""
    best: int | None = None
    for first in range(last, max(-1, last - _MOST_HEAD_WORDS), -1):
        start = found[first].start
        if first < last and not piece[found[first].end : found[first + 1].start].isspace():
            break
        if not found[first].text[0].isupper() or (start and piece[start - 1] not in " .!?"):
            continue
        said = words[first : last + 1]
        wording = wording_of(said)
        if wording is None or wording.kind not in LISTING:
            heads = best is None and len(said) > _SAID_IN and max(hints_of(said)) >= _HINTED
        else:
            heads = wording.sure or best is None
        if heads and topic_of(piece[start : found[last].end]) is None:
            best = first
    return best


def _ends_in_head(words: tuple[str, ...]) -> bool:
    """Whether other words stand before those that head a list."""
    known = _known_heads(listed=True)
    starts = range(_LEAST_BEFORE, len(words)) if len(words) > _LEAST_BEFORE else ()
    return any(known.at(words, index=index) == len(words) - index for index in starts)


def _stands_as_head(piece: str, *, found: list[Said], first: int, last: int, least: int) -> bool:
    """Whether a known heading stands as one; so many of its words and one tell it that are not all written big."""
    colon = ":" in piece[found[last].end : found[last].end + 3]
    if not found[first].text[0].isupper() or (first and piece[found[first].start - 1] not in " .;:!?)"):
        return False
    titled = all(word.text[0].isupper() or word.text in _SMALL for word in found[first : last + 1])
    if not (titled or colon or last - first >= least):
        return False
    end = found[last].end + (piece[found[last].end : found[last].end + 2] == " :")
    after = piece[end : end + 3].lstrip(" :?)-–")
    before = piece[: found[first].start].rstrip()[-1:] if first else "."
    if not after or not (after[0].isupper() or after[0].isdigit() or after[0] in "•*£€$"):
        return False
    return colon or before in ".!?;:)" or last > first or found[first].text.casefold() in _ALONE
