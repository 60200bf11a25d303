"""Where the job is, as the posting words it."""

import re
from collections.abc import Iterator, Sequence

from jobtracker.patterns import Pattern
from jobtracker.reading.findings import Found
from jobtracker.reading.gazetteer import (
    AMBIGUOUS,
    COUNTRY_WORDS,
    FIRST_WORDS,
    LONGEST,
    PLACES,
    STATE_CODES,
    STATE_WORDS,
)
from jobtracker.reading.labels import Field
from jobtracker.reading.lines import Line
from jobtracker.reading.words import word_list, words_of

_WORD = Pattern(r"[^\W_]+")
_SPLIT = Pattern(r"\s*(?:;|\||\s/\s|\n|\t|•|\s(?:or|and|oder|und|ou|et|of|en|y|o|eller|och)\s|\s&\s|/(?=[A-ZÀ-Þ]))\s*")
_ASIDE = Pattern(r"\([^()]{0,120}\)|\[[^\[\]]{0,120}\]")
_MODES = Pattern(
    r"(?:^|[\s,–—|·-]+)(?:100\s?%\s*)?(?:fully |full |partly )?(?:remote|hybrid|hybride|on[- ]?site|"
    r"in[- ]?person|in[- ]?office|virtual|télétravail|homeoffice|home office|híbrido|remoto|"
    r"anywhere)\b(?:\s*(?:work|working|possible|option|friendly|within|in|from))?",
    re.IGNORECASE,
)
_TOWN_STATE = Pattern(
    r"(?<!\w)[A-ZÀ-Þ][\w.'’-]*(?: (?:[A-ZÀ-Þ][\w.'’-]*|de|of|am|an|la|le|du|sur|los|las|"
    r"del)){0,4}, ?(?P<state>[A-Z]{2,3})\b(?!\w)"
)
_FRENCH = Pattern(r"(?:\(?\d{2}\)? ?- ?[A-ZÀ-Þ][\w'’ -]{2,40}|\d{5} [A-ZÀ-Þ][\w'’ -]{2,40})$")
# What a town's name may go on with: "Freiburg im Breisgau", "Lyon 6e (69)".
_SURNAME = Pattern(
    r" (?:im|am|an der|in der|a\. ?d\.|i\. ?|a\. ?)\s?(?:Breisgau|Br\.|Main|M\.|Rhein|Neckar|Donau|Oder|Spree|Lech|Inn|"
    r"Allgäu|Lahn|Ruhr|Saale|Taunus|Havel|Isar|Weser|See|Bodensee)(?!\w)|"
    r" \d{1,2}(?:er|ème|e)(?!\w)(?: ?\(\d{2,5}\))?| \(\d{2}\)(?!\w)"
)
_CUE = Pattern(
    r"\b(?:wanted in|needed in|required in|gesucht in|"
    r"based (?:in|at|out of|near)|located (?:in|at|near)|location (?:is|in)|offices? (?:is |"
    r"are )?(?:located )?(?:in|at)|hub in|headquarters in|team in|position in|role in|job in|"
    r"work(?:ing)? (?:in|from) (?:our )?|employee in|employment in|contract in|onsite in|on-site in|"
    r"residing in|reside in|live in|situated in|campus in|"
    r"standort(?:en)?(?: in)?|in unserem büro in|büro in|mit sitz in|raum|basé(?:e|s)? (?:à|en|au)|"
    r"situé(?:e|s)? (?:à|en|au)|poste (?:à|en)|bureaux (?:à|de)|agence de|con sede en|ubicad[oa] en|"
    r"oficinas? (?:en|de)|sediad[oa] em|escritório em|kantoor in|vestiging(?: in)?|gevestigd in|"
    r"standplaats|baserad i|kontor i|placerad i|con sede a|sede di)\s+(?:our |the |either |unserem |"
    r"nos |ons )?",
    re.IGNORECASE,
)
# The words that a cue begins with.
_CUES = frozenset(
    word_list("""
        wanted needed required gesucht based located location office offices hub headquarters team position role job
        work working employee employment contract onsite on residing reside live situated campus standort standorten
        in büro mit raum basé basée basés situé située situés poste bureaux agence con ubicado ubicada oficina oficinas
        sediado sediada escritório kantoor vestiging gevestigd standplaats baserad kontor placerad sede
    """)
)
_OFFICES = frozenset(word_list("office hub headquarters hq studio campus location based"))
_OFFICE = Pattern(
    r"\b(?:our |the |is |are )?(?P<name>[A-ZÀ-Þ][\w'’-]+(?: [A-ZÀ-Þ][\w'’-]+){0,2}) (?:(?i:office|hub|"
    r"headquarters|hq|studio|campus|location)\b|based\b(?! (?:firm|company|consult|start)))|"
    r"\b\d{4,5} (?P<town>[A-ZÀ-Þ][\w'’-]+)(?=, [A-ZÀ-Þ])"
)
_NAME = Pattern(
    r"[A-ZÀ-Þ][\w'’-]+(?:[ -](?:[A-ZÀ-Þ][\w'’-]+|am|an der|upon|sur|de|la|"
    r"le)){0,3}(?:, [A-ZÀ-Þ][\w'’-]+(?: [A-ZÀ-Þ][\w'’-]+)?)?"
)
_NOT_PLACES = frozenset(
    word_list("""
        the our a an its new their monday friday english german french agile data team teams office offices home
        europe january february march april may june july august september october november december python power
        azure
    """)
)
_HEADER_LINES = 14
_LONGEST_HEADER = 140
_MOST_PLACES = 12
_MOST_SENTENCE = 1500


def places_of(text: str, *, lines: Sequence[Line], fields: Sequence[Field]) -> tuple[Found[str], ...]:
    """The places of the job; empty where none is stated."""
    found: list[Found[str]] = []
    for field in fields:
        if field.topic == "place":
            found = list(_labelled(text, field=field, lines=lines))
            if found:
                break
    if not any(reads_as_place(each.value) for each in found):
        found = _in_header(text, lines=lines) or found
    return tuple((found or _in_text(text, lines=lines))[:_MOST_PLACES])


def _labelled(text: str, *, field: Field, lines: Sequence[Line]) -> Iterator[Found[str]]:
    if field.value:
        yield from _parts(text, start=field.start, end=field.end)
        return
    for line in lines[field.line + 1 : field.line + 1 + _MOST_PLACES]:
        if len(line.words) > 8 or not known_place(line.text):  # noqa: PLR2004 - more is a sentence
            return
        yield from _parts(text, start=line.start, end=line.end)


def _parts(text: str, *, start: int, end: int) -> Iterator[Found[str]]:
    """The single places of a labelled value."""
    piece = text[start:end]
    at = 0
    for stop in [*_SPLIT.finditer(piece), None]:
        part, begin = piece[at : stop.start() if stop else len(piece)], at
        at = stop.end() if stop else at
        for name in _listed(_cleaned(part)):
            shift = part.find(name)
            if shift >= 0 and len(name) > 1:
                yield Found(name, start + begin + shift, start + begin + shift + len(name))


def _cleaned(part: str) -> str:
    part = _MODES.sub(" ", _ASIDE.sub("\x00", part)).strip()
    return max(part.split("\x00"), key=len).strip(" ,.;:|–—-·") if part else ""


def _listed(part: str) -> list[str]:
    """Places parted by commas alone: "Poland, Greece" are two, "Athens, Greece" is one."""
    names = [name.strip(" -–") for name in part.split(",")]
    if (len(names) > 2 and all(known_place(name) for name in names)) or (len(names) == 2 and _same_rank(*names)):  # noqa: PLR2004
        return names
    words = words_of(part)
    if not words or len(words) > 12 or not any(letter.isupper() for letter in part):  # noqa: PLR2004 - no place is that long
        return []
    return [part]


def _same_rank(first: str, second: str) -> bool:
    return (
        known_place(first)
        and known_place(second)
        and _is_country(first) == _is_country(second)
        and second not in STATE_CODES
        and (words_of(second) not in STATE_WORDS or words_of(first) in STATE_WORDS)
    )


def _is_country(name: str) -> bool:
    return words_of(name) in COUNTRY_WORDS


def reads_as_place(text: str) -> bool:
    """Whether a text names a place, by the gazetteer or by its form."""
    return (not text[:1].isalpha() and bool(_FRENCH.match(text))) or known_place(text)


def known_place(text: str) -> bool:
    """Whether a text names a place that the gazetteer knows, or a town with its state."""
    return ("," in text and bool(_TOWN_STATE.search(text))) or next(_known(text), None) is not None


def _known(text: str) -> Iterator[tuple[int, int]]:
    """Start and end of each known place that a text names."""
    found = list(_WORD.finditer(text))
    words = [word[0].casefold() for word in found]
    index = 0
    while index < len(words):
        length = _length(words, index=index) if found[index][0][0].isupper() else 0
        if length:
            more = _SURNAME.match(text, found[index + length - 1].end())
            yield found[index].start(), more.end() if more else found[index + length - 1].end()
        index += length or 1


def _length(words: list[str], *, index: int) -> int:
    if words[index] not in FIRST_WORDS:
        return 0
    return next(
        (
            size
            for size in range(min(LONGEST, len(words) - index), 0, -1)
            if tuple(words[index : index + size]) in PLACES
        ),
        0,
    )


def _in_header(text: str, *, lines: Sequence[Line]) -> list[Found[str]]:
    for line in lines[:_HEADER_LINES]:
        if len(line.text) > _LONGEST_HEADER or line.text[-1] in ".!?" or line.mark in ("bullet", "number"):
            continue
        found = list(_of_header(text, line=line))
        if found:
            return found
    return []


def _of_header(text: str, *, line: Line) -> Iterator[Found[str]]:
    piece = text[line.start : line.end]
    if _FRENCH.match(piece):
        yield Found(piece, line.start, line.end)
        return
    states = [
        found for found in _TOWN_STATE.finditer(piece) if found["state"] in STATE_CODES and not _MODES.match(found[0])
    ]
    for found in states:
        yield Found(found[0], line.start + found.start(), line.start + found.end())
    if states:
        return
    for start, end in _joined(piece, spans=list(_known(piece))):
        alone = words_of(piece[start:end]) == words_of(_MODES.sub(" ", piece))
        if words_of(piece[start:end])[0] not in AMBIGUOUS or "," in piece[start:end] or alone:
            yield Found(piece[start:end], line.start + start, line.start + end)


def _joined(piece: str, *, spans: list[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    """A town and the country behind its comma made one; a town that no list knows joined to its country."""
    index = 0
    while index < len(spans):
        start, end = spans[index]
        if not _is_country(piece[start:end]):
            while (
                index + 1 < len(spans)
                and piece[end : spans[index + 1][0]] in (", ", ",", " (", " - ")
                and not _same_rank(piece[start:end], piece[slice(*spans[index + 1])])
            ):
                index += 1
                end = spans[index][1]
        yield start, end
        index += 1


def _in_text(text: str, *, lines: Sequence[Line]) -> list[Found[str]]:
    for line in lines:
        for start, end in _cued(line.text[:_MOST_SENTENCE]):
            name = line.text[start:end]
            at = text.find(name, line.start, line.end)
            if at >= 0:
                return [Found(name, at, at + len(name), sure=False)]
    return []


def _cued(text: str) -> Iterator[tuple[int, int]]:
    words = frozenset(words_of(text))
    for cue in _CUE.found(text, starts=_CUES & words):
        name = _NAME.match(text, cue.end())
        if name and words_of(name[0])[0] not in _NOT_PLACES:
            spans = [(start, end) for start, end in _joined(name[0], spans=list(_known(name[0])))]
            if spans:
                yield cue.end() + spans[0][0], cue.end() + spans[0][1]
    if _OFFICES.isdisjoint(words) and not any(word.isdigit() for word in words):
        return
    for office in _OFFICE.finditer(text):
        span = office.span("name") if office["name"] else office.span("town")
        if office["town"] or known_place(office["name"]):
            yield span
