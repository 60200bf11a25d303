"""The town, known or not, of the firm that a sentence begins with: "The Harbour Museum, in Bergen, shows…"."""

import re
from collections.abc import Sequence
from itertools import islice

from jobtracker.patterns import Pattern
from jobtracker.reading.lines import Line
from jobtracker.reading.named_towns import NOT_PLACES, towns_behind
from jobtracker.reading.place import TOWN_NAME, is_country, town_before
from jobtracker.reading.roles import names_job
from jobtracker.reading.words import word_list, words_of

_COMPANIES = word_list("""
    company firm lender retailer insurer supplier provider housebuilder contractor producer distributor wholesaler
    publisher
    operator startup start-up scale-up scaleup consultancy nonprofit studio agency practice business manufacturer
    charity museum hotel hospital school
    bakery brewery workshop
""")
_LEGAL_FORMS = word_list("GmbH AG KG GbR OHG SE eG UG mbH mbB Ltd Limited LLC Inc SARL SAS SA BV SL Srl AB Lda Oy")
_SEAT = Pattern(
    rf"^[A-ZÀ-Þ][^.;:]{{2,80}}?(?:, (?:in|à|en|em|a|te|i)|\b(?:{'|'.join(_COMPANIES)}) (?:from|in|near|of)|"
    rf"\b(?:{'|'.join(_LEGAL_FORMS)}),? (?:in|aus|à|en|te|i|em|a)) (?=[A-ZÀ-Þ])"
)
_SEATED = frozenset(word for name in (*_COMPANIES, *_LEGAL_FORMS) for word in words_of(name))
_NAMED_TOWN = rf"(?P<town>{TOWN_NAME})"
_AFTER_FIRM = Pattern(
    rf"[A-ZÀ-Þ][\w&'’/. -]{{2,90}}?(?: \(|, | in ){_NAMED_TOWN}(?:\)|,)? "
    r"(?:is|are|ist|est|är|seeks?|needs?|wants?|has|busca|sucht|recrute|recherche|cherche|zoekt|söker|cerca|precisa|"
    r"procura|"
    r"necesita|selecciona|contrata)\b"
)
_SEEKING = frozenset(
    word_list("""
        is are ist est är seek seeks need needs want wants has busca sucht recrute recherche cherche zoekt söker cerca
        precisa procura necesita selecciona contrata
    """)
)
_SEATS = (", in ", ", à ", ", en ", ", em ", ", a ", ", te ", ", i ")
_FIRM_IN = Pattern(
    r"^(?:(?:The|Die|Der|Das|La|Le|L['’]|El|Il|De|Het|A|O) ?)?[A-ZÀ-Þ][\w&'’.-]+(?: (?:&|of|and|für|am|zum|de|du|von|"
    rf"van|[A-ZÀ-Þ][\w&'’.-]*)){{0,5}},? (?:in|à|en|te|a|i|em|uit|aus) {_NAMED_TOWN},? (?:[a-zà-ÿ]{{2,12}}s|"
    r"are|sucht|suchen|"
    r"baut|ist|bietet|recherche|recrute|cherche|est|busca|es|zoekt|söker|är|cerca|ricerca|procura|é)\b"
)
_IN = frozenset(word_list("in à en te a i em uit aus"))
_WE_IN = Pattern(
    r"(?:(?:We['’]re|We are|Wir sind|Wij zijn|We zijn|Vi är)\b(?: [^.!?]{3,120}?)? (?:in|te|i)|"
    rf"(?:Nous sommes|On est|Estamos|Somos|Siamo)\b(?: [^.!?]{{3,120}}?)? (?:à|en|em|a)) {_NAMED_TOWN}(?=[.,!])"
)
_IS_IN = Pattern(
    r"[A-ZÀ-Þ][\w'’.& -]{2,40} (?:(?:is|are|ist|är) (?:an?|the|ein|eine|een|en|ett) [^.!?,]{3,120}? (?:in|te|i)|"
    rf"(?:est|es|é|è) (?:un|une|una|um|uma) [^.!?,]{{3,120}}? (?:à|en|em|a)) {_NAMED_TOWN}(?=[.,!])|"
    r"[A-ZÀ-Þ][\w'’.& -]{2,40} (?:ligger|liegt|se trouve|si trova|se encuentra|is located|is based|staat|fica)"
    rf" (?:in|te|i|à|en|em|a|på|op) (?P<seat>{TOWN_NAME})(?=[.,!]| [a-z])"
)
_SINCE = Pattern(
    rf" (?:in|at|à|en|te|i|a|em) {_NAMED_TOWN} (?:since|seit|depuis|desde|dal|sinds|sedan) (?:[a-zà-ÿ]+ ){{0,2}}\d|"
    rf" (?:since|seit|depuis|desde|dal|sinds|sedan) \d{{4}} (?:in|à|en|te|i|a|em) (?P<since>{TOWN_NAME})"
)
_YEARS = frozenset(word_list("since seit depuis desde dal sinds sedan"))
_TELLING = frozenset(
    word_list("""
        is are re sind zijn är sommes est estamos somos siamo ist es é è ligger liegt trouve trova encuentra staat fica
    """)
)  # one is in each match
SAID = _SEATED.union(_SEEKING, _IN, _YEARS, _TELLING)  # the words that tell of any of it
_STOP = Pattern(r"[.!?] (?=[A-ZÀ-Þ])")
_MOST_SENTENCE = 1500
_FIRST_SENTENCES = 3


def town_of_seat(line: Line, said: frozenset[str]) -> Sequence[tuple[int, int]]:
    """The town in "The Harbour Museum, in Bergen, shows…" and "Die Holz GmbH in Husum baut…"."""
    if not _SEATED.isdisjoint(said) or any(seat in line.text for seat in _SEATS):
        return towns_behind(line.text[:_MOST_SENTENCE], pattern=_SEAT)
    return ()


def town_beside_firm(line: Line, said: frozenset[str]) -> Sequence[tuple[int, int]]:
    """The town in "The Wharf Bakery (Kirkhaven) is looking for…" and "Wharf Bakery, Kirkhaven, is looking for…"."""
    towns = _opening(line, _AFTER_FIRM) if not _SEEKING.isdisjoint(said) else ()
    return [(start, end) for start, end in towns if not names_job(words_of(line.text[start:end]))] if towns else ()


def town_of_firm(line: Line, said: frozenset[str]) -> Sequence[tuple[int, int]]:
    """The town, known or not, of a firm that a sentence begins with: "The Tin Mining Museum in Redruth needs…"."""
    return () if _IN.isdisjoint(said) else _opening(line, _FIRM_IN)


def town_told_of_firm(line: Line, said: frozenset[str]) -> Sequence[tuple[int, int]]:
    """The town, known or not, in "Oswin's is a school above the harbour in Kirkhaven."."""
    since = _SINCE.search(line.text, 0, _MOST_SENTENCE) if not _YEARS.isdisjoint(said) else None
    if since and not is_country(since[since.lastgroup or 0]):
        return _named(line.text, found=since)
    return () if _TELLING.isdisjoint(said) else _opening(line, _IS_IN, _WE_IN)


def _opening(line: Line, *patterns: Pattern) -> Sequence[tuple[int, int]]:
    """The town that a line's opening names by the first of the patterns that it has."""
    text = line.text[:_MOST_SENTENCE]
    begins = [0]
    if ". " in text or "! " in text or "? " in text:
        begins += [stop.end() for stop in islice(_STOP.finditer(text), _FIRST_SENTENCES - 1)]
    for at in begins:
        for pattern in patterns:
            found = pattern.match(text, at)
            if found is not None:
                return _named(text, found=found)
    return ()


def _named(text: str, *, found: re.Match[str]) -> Sequence[tuple[int, int]]:
    """The town that a match names, with its country."""
    group = found.lastgroup
    if group and NOT_PLACES.isdisjoint(words_of(found[group])) and not names_job(words_of(found[group])):
        start, end = found.span(group)
        return ((town_before(text, start=start, name=found[group]), end),)
    return ()
