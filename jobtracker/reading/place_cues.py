"""Where the job is, where only sentences say it: "based in Utrecht", "our Leeds office", "for our team in Porto"."""

import re
from collections.abc import Callable, Iterable, Sequence

from jobtracker.patterns import Pattern
from jobtracker.reading import firm_seats, placed_jobs, told_towns
from jobtracker.reading.findings import Found
from jobtracker.reading.firm_seats import town_beside_firm, town_of_firm, town_of_seat, town_told_of_firm
from jobtracker.reading.gazetteer import LIKE_WORDS, STATE_CODES
from jobtracker.reading.lines import Line
from jobtracker.reading.named_towns import (
    NOT_PLACES,
    is_elsewhere,
    is_vague,
    named_at,
    names_town,
    towns_behind,
)
from jobtracker.reading.place import TOWN_NAME, is_region, joined_spans, known_place, known_spans
from jobtracker.reading.placed_jobs import towns_of_house, towns_of_job
from jobtracker.reading.roles import names_job
from jobtracker.reading.starts import at_starts
from jobtracker.reading.told_towns import towns_of_ours, towns_told
from jobtracker.reading.words import kept_line, plain, word_list, words_of

# The words that a cue begins with: those behind which only a place stands, and the others.
_SURE_CUES = frozenset(
    word_list("""
        based located location office offices headquarters situated campus standort standorten büro sitz
        basé basée basés situé située situés bureaux agence ubicado ubicada oficina oficinas localizado localizada
        situado situada localizzato localizzata situato situata gelegen ansässig sediado sediada escritório kantoor
        vestiging gevestigd standplaats baserad kontor placerad sede
    """)
)
_CUES = _SURE_CUES.union(
    word_list("""
        haven hart centrum rand cœur corazón centro puerto cuore herzen between heart centre center outskirts edge
        outside covering serving wanted needed required remote remotely anywhere gesucht hub team position role job work
        working employee employment contract onsite site residing reside live raum poste
    """)
)
_STARTS = {"site": "on-site", "outside": "just outside"}  # of cues that are told by a later word
_CUE = Pattern(
    r"\b(?:(?:heart|centre|center|outskirts|edge) of|(?:haven|hart|centrum|rand) van|rand von|(?:cœur|centre) de|"
    r"(?:corazón|centro|puerto) de|(?:cuore|centro) di|[Hh]erzen von|just outside|covering|serving|"
    r"wanted in|needed in|required in|gesucht in|between(?= [^.;:!?]{3,40}? and [A-Z])|"
    r"based (?:in|at|out of|near)|located (?:in|at|near)|location (?:is|in)|offices? (?:is |"
    r"are )?(?:located )?(?:in|at)|hub in|headquarters in|team in|position in|role in|job in|"
    r"work(?:ing)? (?:in|from) (?:our )?|employee in|employment in|contract in|onsite in|on-site in|"
    r"residing in|remote(?:ly)?(?:-first)? (?:with)?in|remote(?:ly)? from|anywhere in|reside in|"
    r"live in|situated in|campus in|"
    r"standort(?:en)?(?: in)?|büro in|sitz in|raum|basé(?:e|s)? (?:à|en|au)|"
    r"situé(?:e|s)? (?:à|en|au)|poste (?:à|en)|bureaux (?:à|de)|agence de|sede en|ubicad[oa] en|"
    r"oficinas? (?:en|de)|sediad[oa] em|escritório em|kantoor in|vestiging(?: in)?|gevestigd in|"
    r"standplaats|localizad[oa] (?:em|en)|situad[oa] (?:em|en)|localizzat[oa] a|situat[oa] a|gelegen in|ansässig in|"
    r"baserad i|kontor i|placerad i|sede (?:a|di))\s+(?:our |the |either |unserem |"
    r"nos |ons )?",
    re.IGNORECASE,
    starts=[_STARTS.get(word, word) for word in _CUES],
)
_OFFICES = frozenset(
    word_list("""
        office hub headquarters hq studio campus location plant workshop factory store warehouse team branch site
        depot terminal salon restaurant yard area based
        offices hubs studios campuses locations plants workshops stores warehouses teams branches sites depots terminals
        salons restaurants yards
    """)
)
_BEHIND_CODE = r"[0-9](?<!\w.)\d{3,4} (?P<town>[A-ZÀ-Þ][\w'’-]+)(?=, [A-ZÀ-Þ])"
_AN_OFFICE = (
    r"(?:(?i:offices?|hubs?|headquarters|hq|studios?|campus(?:es)?|locations?|plants?|workshops?|factory|stores?|"
    r"warehouses?|teams?|branch|branches|sites?|depots?|terminals?|salons?|restaurants?|yards?|"
    r"(?:metro(?:politan)? )?area)\b|based\b(?! (?:firm|company|consult|start)))"
)
_OFFICE = Pattern(
    r"\b(?:[Oo]ur |[Tt]he |is |are )?(?:(?P<first>[A-ZÀ-Þ][\w'’-]+)(?:,? and|,? or| &|/) ?)?"
    rf"(?P<name>[A-ZÀ-Þ][\w'’-]+(?: [A-ZÀ-Þ][\w'’-]+){{0,2}}) {_AN_OFFICE}|{_BEHIND_CODE}"
)
_MAY_BE_OFFICE = Pattern(rf"[A-ZÀ-Þ][\w'’-]+ {_AN_OFFICE}|{_BEHIND_CODE}")  # which is soon looked for
_CODED = Pattern(_BEHIND_CODE)
# A sentence that speaks of this job names its place behind "in".
_OF_JOB = frozenset(
    word_list("""
        looking seeking hiring seeks recruiting recruit join role position job vacancy team home shop branch clinic
        suchen sucht suche stelle verstärkung team recherche recherchons recrute recrutons poste équipe zoeken zoekt
        vestiging vacature busca buscamos equipo puesto procura procuramos vaga equipe cerca cerchiamo ricerca söker
        tjänst wanted needed recrutar fábrica loja workshop store factory kita praxis filiale werk magasin boutique
    """)
)
_IN = Pattern(r"\b(?:in|near|above|outside|overlooking|à|te|en|em|i|a|di|de) (?=[A-ZÀ-Þ])")
_AT_FIRM = Pattern(r"\bat (?:the )?[A-ZÀ-Þ][\w&'’ -]{3,60}?, (?=[A-ZÀ-Þ])")
_STATE = Pattern(r" [A-Z]{2,3}\b")
_STATED = Pattern(r"(?P<town>[A-Z](?<!\w.)[a-z][\w'’.-]+(?: [A-Z][\w'’.-]+){0,2}),? (?P<state>[A-Z]{2,3})\b")
# A town, known or not, with its region or its province: "para Ribadesella (Asturias)", "sede di Gubbio (PG)".
_REGIONAL = Pattern(rf"(?<=[a-zà-ÿ] )(?P<town>{TOWN_NAME}) \((?P<region>[A-ZÀ-Þ][\w'’ -]{{2,30}})\)")
_PROVINCIAL = Pattern(rf" (?:di|a|ad|in) (?P<town>{TOWN_NAME}) \([A-Z]{{2}}\)")
# The town behind or before its postal code, where a street with its number stands before.
_POST_TOWN = Pattern(
    rf"(?:\w{{3,}}\.? \d{{1,4}} ?[a-z]?|\b\d{{1,4}},? [^,;|"
    rf"]{{4,40}}),? (?:[A-Z]{{1,2}}-)?\d{{4,5}} (?P<town>{TOWN_NAME})(?=[.,;!)|]|$| [–—(-])|"
    rf"\b\d{{1,4}}[a-z]? [A-ZÀ-Þ][^,;|]{{3,40}}, (?P<before>{TOWN_NAME}),? [A-Z]{{1,2}}\d{{1,2}}[A-Z]? \d[A-Z]{{2}}\b"
)
_POST_CODE = Pattern(r"[0-9](?:\d{3} [A-ZÀ-Þ]|[A-Z]{2}\b)")
# What stands behind "near" is a place, known or not.
_NEAR = Pattern(
    r"\b(?:near|(?:minutes?|mins?|walk|steps|throw|miles) from|nahe|près de|cerca de|vlak bij|in de buurt van|"
    r"in der Nähe von|vicino a|perto de|nära) "
    r"(?P<town>[A-ZÀ-Þ][a-zß-ÿ'’-]{2,}(?:[ -][A-ZÀ-Þ][a-zß-ÿ'’-]{2,})?)(?=[.,;!)]|$| (?:harbour|harbor|station|town|"
    r"city|cent|is|are|has|needs?|seeks?|ist|sucht|est|recherche|cherche|busca|cerca|zoekt|söker|procura)\b)"
)
_TOWN = Pattern(
    rf"{TOWN_NAME}(?:(?=[.,;!()/]|$| [–—(-]| (?:and|or|und|oder|et|ou|y|e|o|en|of|och|eller|near|with|mit|avec)\b)|"
    r"(?P<house>(?= (?:office|hub|studio|hq|headquarters|site|campus)\b)))"
)
_OURS = ("the ", "our ", "unserem ", "nos ", "ons ")
_OR_TOWN = Pattern(
    rf"(?:,|,? (?:and|or|und|oder|et|ou|y|e|o|en|of|och|eller)|/) ?(?P<town>{TOWN_NAME})(?=[.,;!)]|$| [a-z])"
)
_NEARNESS = frozenset(word_list("near from nahe près cerca vlak buurt nähe vicino perto nära"))
_SAID = _CUES.union(_OFFICES, _OF_JOB, _NEARNESS, placed_jobs.SAID, firm_seats.SAID, told_towns.SAID)
_OPENS_ALONE = Pattern(r"[,;(/|–—·•.:] ?$")
_ENDS_ALONE = Pattern(r"\s?(?:[,;)/|–—·•]|[.] |[.]?$)")
_LONGEST_ALONE = 300
_MOST_SENTENCE = 1500
_PROSE_LINES = 40
_SHORT = 500  # all of its words are known
_LONGEST_JOB = 50
_MOST_TERMS = 25
_MOST_NAMED = 3  # a sentence with more tells where the firm is


def places_said(text: str, *, lines: Sequence[Line], outright: bool = False) -> list[Found[str]]:
    """The places that a sentence surely states for this job, or does so outright: "this role is based in Utrecht"."""
    return _surely(text, lines=_told(lines), outright=outright)


def _told(lines: Sequence[Line]) -> list[tuple[Line, frozenset[str]]]:
    """The lines, each with those of its words that tell of places: each is asked for many of them."""
    return [(line, _SAID.intersection(line.words)) for line in lines]


def _surely(text: str, *, lines: Sequence[tuple[Line, frozenset[str]]], outright: bool) -> list[Found[str]]:
    return (
        _first(text, told_by=towns_of_job, lines=lines)
        or ([] if outright else _first(text, told_by=towns_of_house, lines=lines[:_PROSE_LINES]))
        or ([] if outright else _first(text, told_by=_cued, lines=lines))
    )


def places_in_text(text: str, *, lines: Sequence[Line]) -> list[Found[str]]:
    """The places that a sentence states for this job, never sure; first those that say it outright."""
    told = _told(lines)
    said = _surely(text, lines=told, outright=False)
    if said:
        return said
    near = told[:_PROSE_LINES]
    naming = [(line, words) for line, words in near if names_town(line.text)]
    for told_by, asked in (
        (_of_job, naming),
        (_between_commas, naming),
        (town_of_seat, naming),
        (town_beside_firm, near),
        (_stated, near),
        (towns_told, naming),
        (_at_end, naming),
        (towns_of_ours, naming),
        (_beside, near),
        (_unlisted, near),
        (town_of_firm, near),
        (town_told_of_firm, near),
        (_addressed, told),
        (_alone, naming),
    ):
        found = _first(text, told_by=told_by, lines=asked)
        if found:
            return found
    return []


def _first(
    text: str,
    *,
    told_by: Callable[[Line, frozenset[str]], Sequence[tuple[int, int]]],
    lines: Sequence[tuple[Line, frozenset[str]]],
) -> list[Found[str]]:
    """The places of the first line that tells some."""
    for line, said in lines:
        spans = told_by(line, said)
        if spans:
            return _found(text, line=line, spans=spans)
    return []


def _found(text: str, *, line: Line, spans: Sequence[tuple[int, int]]) -> list[Found[str]]:
    at = line.start
    found: list[Found[str]] = []
    for start, end in spans:
        name = line.text[start:end]
        at = text.find(name, at, line.end)
        if at < 0:
            break
        found.append(Found(name, at, at + len(name), sure=False))
    return found


def _cued(line: Line, said: frozenset[str]) -> Sequence[tuple[int, int]]:
    text = line.text[:_MOST_SENTENCE]
    words = line.words
    if len(text) >= _SHORT:
        words = words_of(text)
        said = _SAID.intersection(words)
    numbered = any(map(str.isdigit, words))
    if not numbered and _CUES.isdisjoint(said) and _OFFICES.isdisjoint(said):
        return ()
    if names_town(text):
        return _behind_cues(text, words)
    coded = _CODED.search(text) if numbered else None
    return (coded.span("town"),) if coded else ()


@kept_line
def _behind_cues(text: str, words: tuple[str, ...]) -> Sequence[tuple[int, int]]:
    for cue in _cues_in(text, words=_CUES.intersection(words)):
        found = named_at(text, start=cue.end())
        if 0 < len(found) <= _MOST_NAMED:
            return found
    return _of_office(text, words=words)


def _of_office(text: str, *, words: tuple[str, ...]) -> Sequence[tuple[int, int]]:
    """The towns of "our Leeds office" and behind a postal code."""
    if (_OFFICES.isdisjoint(words) and not any(map(str.isdigit, words))) or not _MAY_BE_OFFICE.search(text):
        return ()
    for office in _OFFICE.finditer(text):
        span = office.span("name") if office["name"] else office.span("town")
        if office["town"] or known_place(office["name"]) or plain(office["name"]) in LIKE_WORDS:
            if office["first"] and (known_place(office["first"]) or plain(office["first"]) in LIKE_WORDS):
                return (office.span("first"), span)
            return (span,)
    return ()


def _cues_in(text: str, *, words: frozenset[str]) -> Iterable[re.Match[str]]:
    """The cues that some of their words tell: each match begins with one of them, or as `_STARTS` says."""
    return at_starts(_CUE, text, starts=[_STARTS.get(word, word) for word in words]) if words else ()


def _of_job(line: Line, said: frozenset[str]) -> Sequence[tuple[int, int]]:
    """Towns behind "in" in a sentence that speaks of the job or its team."""
    if _OF_JOB.isdisjoint(said) and not names_job(line.words):
        return ()
    text = line.text[:_MOST_SENTENCE]
    return towns_behind(text, pattern=_IN) or towns_behind(text, pattern=_AT_FIRM)


def _between_commas(line: Line, _said: frozenset[str]) -> Sequence[tuple[int, int]]:
    """The town that is a part of an advert's first words: "Part time Cleaner, Bury St Edmunds, £12.60 p/h"."""
    parts = line.text[:_MOST_SENTENCE].split(". ", maxsplit=1)[0].split(", ")
    if len(parts) < len(("job", "town", "terms")) or not names_job(words_of(parts[0])) or len(parts[0]) > _LONGEST_JOB:
        return ()
    town = parts[1]
    named = (0, len(town)) in known_spans(town) and not is_region(town)
    return ((len(parts[0]) + 2, len(parts[0]) + 2 + len(town)),) if named else ()


def _stated(line: Line, _said: frozenset[str]) -> Sequence[tuple[int, int]]:
    """The town with its state that a sentence states without a comma: "Full time, Tucson AZ."."""
    coded = any(state[0][1:] in STATE_CODES for state in _STATE.finditer(line.text))
    for found in _STATED.finditer(line.text[:_MOST_SENTENCE]) if coded else ():
        said = len(found["state"]) > 2 and line.text[: found.start()].endswith((" in ", " at "))  # noqa: PLR2004 - "NSW"
        if found["state"] in STATE_CODES and (said or known_place(found["town"])):
            return (found.span(),)
    return _bracketed(line.text[:_MOST_SENTENCE]) if "(" in line.text else ()


def _bracketed(text: str) -> Sequence[tuple[int, int]]:
    """The town, known or not, with its region or its province in brackets."""
    for found in _REGIONAL.finditer(text):
        if is_region(found["region"]) and NOT_PLACES.isdisjoint(words_of(found["town"])):
            return (found.span(),)
    provincial = _PROVINCIAL.search(text)
    named = provincial is not None and NOT_PLACES.isdisjoint(words_of(provincial["town"]))
    return (provincial.span("town"),) if provincial and named else ()


def _addressed(line: Line, _said: frozenset[str]) -> Sequence[tuple[int, int]]:
    """The town, known or not, of an address: "Bahnhofstr. 4, 96142 Hollfeld", "12 Mill Lane, Ludlow SY8 1PQ"."""
    if _POST_CODE.search(line.text):
        found = _POST_TOWN.search(line.text[:_MOST_SENTENCE])
        if found and NOT_PLACES.isdisjoint(words_of(found[found.lastgroup or 0])):
            return (found.span(found.lastgroup or 0),)
    return ()


def _alone(line: Line, _said: frozenset[str]) -> Sequence[tuple[int, int]]:
    """The one known town that stands by itself between commas, dots and slashes: "Small team, Leeds, remote"."""
    text = line.text[:_LONGEST_ALONE]
    if line.mark:
        return ()
    spans = joined_spans(text, spans=known_spans(text))
    towns = [span for span in spans if not is_vague(text[slice(*span)]) and not is_region(text[slice(*span)])]
    if not 0 < len(towns) == len(spans) <= len(("town", "town")) or is_elsewhere(text):
        return ()
    return [
        (start, end)
        for start, end in towns
        if _OPENS_ALONE.search(text, max(0, start - 2), start) and _ENDS_ALONE.match(text, end)
    ]


def _at_end(line: Line, _said: frozenset[str]) -> Sequence[tuple[int, int]]:
    """The known place that ends a line of terms or an announcement: "(65 %, three years) in Halle."."""
    text = line.text[:_MOST_SENTENCE]
    if len(line.words) > _MOST_TERMS or " in " not in text:
        return ()
    start = text.rindex(" in ") + len(" in ")
    spans = named_at(text, start=start)
    ends = (
        len(spans) > 0
        and spans[0][0] == start
        and not text[spans[-1][1] :].strip(" .,!)")
        and not is_vague(text[slice(*spans[0])])
        and not is_elsewhere(text[:start])
    )
    return spans if ends else ()


def _beside(line: Line, said: frozenset[str]) -> Sequence[tuple[int, int]]:
    """The town that no list knows in "a herd manager for our farm near Kirkhaven"."""
    if _NEARNESS.isdisjoint(said) or (_OF_JOB.isdisjoint(said) and not names_job(line.words)):
        return ()
    found = _NEAR.search(line.text[:_MOST_SENTENCE])
    return (found.span("town"),) if found and NOT_PLACES.isdisjoint(words_of(found["town"])) else ()


def _unlisted(line: Line, said: frozenset[str]) -> Sequence[tuple[int, int]]:
    """The town that no list knows, behind words that only a place follows: "from our office in Kirkhaven."."""
    text = line.text[:_MOST_SENTENCE]
    for cue in _cues_in(text, words=_SURE_CUES.intersection(said)):
        town = _TOWN.match(text, cue.end())
        if not town or known_place(town[0]):
            continue  # one of many, as it was not taken before
        if cue[0].endswith(_OURS) and town["house"] is None:
            continue  # "in the Product Group"
        if not _SURE_CUES.isdisjoint(words_of(cue[0])) and NOT_PLACES.isdisjoint(words_of(town[0])):
            other = _OR_TOWN.match(text, town.end())
            if other and NOT_PLACES.isdisjoint(words_of(other["town"])):
                return (town.span(), other.span("town"))
            return (town.span(),)
    return ()
