"""Names of places in a text: known by the gazetteer, or by their form."""

import re
from collections.abc import Sequence
from itertools import islice, pairwise

from jobtracker.patterns import Pattern
from jobtracker.reading.gazetteer import (
    COUNTRY_NAMES,
    FIRST_WORDS,
    LONGEST,
    PLACES,
    PROVINCES,
    STATE_CODES,
    STATE_NAMES,
    begins_place,
)
from jobtracker.reading.roles import names_job
from jobtracker.reading.words import kept, plain, word_list, words_of

_WORD = Pattern(r"[^\W_]+")
# One that may be written big. The signs that most texts are made of are told without asking what sort each is.
_BIG_WORD = Pattern(r"[^ a-z,.\W_](?<![^\W_].)[^\W_]*")
TOWN_STATE = Pattern(
    r"(?<!\w)[A-ZÀ-Þ][\w.'’-]*(?: (?:[A-ZÀ-Þ][\w.'’-]*|d['’][A-ZÀ-Þ]\w+|de|of|am|an|la|le|du|sur|los|las|"
    r"del)){0,4}, ?(?P<state>[A-Z]{2,3}\b(?!\w)|D\.C\.)"
)
# A town, known or not.
TOWN_NAME = r"[A-ZÀ-Þ][a-zß-ÿ'’-]{2,}(?:[ -](?:(?:de|del|di|du|sur|am|upon|la|le) )?[A-ZÀ-Þ][a-zß-ÿ'’-]{2,}){0,3}"
COUNTY = Pattern(r"(?:Co\.?|County) [A-ZÀ-Þ][a-zß-ÿ]+")  # "Co. Kerry"
# "Ennismore, Co. Clare"
TOWN_COUNTY = Pattern(
    r"[A-ZÀ-Þ][\w'’-]+(?: [A-ZÀ-Þ][\w'’-]+){0,2}, (?:Co\.?|County) [A-ZÀ-Þ][a-zß-ÿ]+(?:, (?:Northern )?Ireland)?"
)
POSTAL = Pattern(r"(?:\(?\d{2}\)? ?- ?[A-ZÀ-Þ][\w'’ -]{2,40}|\d{5} [A-ZÀ-Þ][\w'’ -]{2,40})$")
# A French or Italian town with its department: "Cognac - 16", "Nantes (44)", "Gubbio (PG)".
TOWN_DEPARTMENT = Pattern(
    r"(?P<town>(?!(?i:remote|hybrid|remoto|anywhere)\b)[A-ZÀ-Þ][\w'’-]{2,}(?: (?![-–] )[\w'’-]+){0,4}) "
    r"(?:- \d{2,3}|\((?:\d{2,3}|[A-Z]{2})\))$"
)
# What a town's name may go on with: "Freiburg im Breisgau", "Lyon 6e (69)".
# What makes a town's name that of a street: "Gloucester Road".
STREET = Pattern(r" (?:Street|Road|Lane|Avenue|Rd|Ave|Blvd|Boulevard|Highway|Terrace|Crescent)\b")
_SURNAME = Pattern(
    r" (?:im|am|an der|in der|a\. ?d\.|i\. ?|a\. ?)\s?(?:Breisgau|Br\.|Main|M\.|Rhein|Neckar|Donau|Oder|Spree|Lech|Inn|"
    r"Allgäu|Lahn|Ruhr|Saale|Taunus|Havel|Isar|Weser|See|Bodensee)(?!\w)|"
    r" (?:im|am|an der|ob der|vor der) [A-ZÀ-Þ][a-zäöüß]{2,}(?=$|[,;)|/\n])|"
    r" (?:County|Region|Province|Metropolitan Area)(?=,)|"
    r" \d{1,2}(?:er|ème|e)(?!\w)(?: ?\(\d{2,5}\))?| \(\d{2}\)(?!\w)|"
    r" \((?:Saale|Oder|Main|Westf\.|Westfalen|Sachsen|Allgäu|Schwarzwald|Rhein|Ruhr|Spree|Havel|Bodensee|Thüringen)\)"
)

_STATE = Pattern(r" ([A-Z]{2})(?![\w’'])")
_COUNTY = ", Co. "  # "Swords, Co. Dublin"
_NEARBY = (_COUNTY, " bei ", " b. ", " near ", " près de ", " cerca de ", " bij ")  # "Nottuln bei Münster"
_BAY = "Bay Area"
_LONGEST_TOWN = 60
_RANKS = ("town", "region", "country")
_DIVISIONS = (" County", " Region", " Province")  # "Gothenburg, Västra Götaland County"
_SHORT = 3  # letters: "Non-London"
_LETTERS = 2  # of a country or a state: "US", "UK"
_TOWN_BEFORE = Pattern(
    r"(?:^|[|·•–—(/-]\s*|\b(?:Street|St|Road|Rd|Avenue|Ave|Way|Lane|Ln|Drive|Dr|Boulevard|Blvd|Highway|Hwy)\.?, |"
    r"\b(?:in|at|near|of|à|i|de|bei|te)\s)(?P<town>[A-ZÀ-Þ][\w'’.-]+"
    r"(?:(?: am| im| an der| de| la| upon| sur| en)? [A-ZÀ-Þ][\w'’.-]+){0,2}), $"
)
_FIRM_WORDS = frozenset(
    word_list("""
        remote hybrid onsite full part time permanent gmbh inc ltd llc ag se bv ab oy plc corp co group university
        institute hospital school bank foundation
        technologies solutions systems labs studio services company museum agency ministry department programme
    """)
)
# How a firm's name goes on behind the town it is called after: "Bristol Labs", "Aachen & Sohn".
_GOES_ON = Pattern(
    r" (?:(?:& |\+ |und |and |et |y )?(?:de |di |del |du |am |an der |van |von |for |für )?(?P<next>[A-ZÀ-Þ][\w'’-]*)|"
    r"(?P<kind>kommun|universitet)\b)"
)
_PART_OF_TOWN = frozenset(
    word_list("""
        mitte city centre center downtown area region county state metro metropolitan nord süd ost west north south east
        northern southern eastern western airport flughafen hq office offices headquarters hub campus remote hybrid
        onsite on full part stadt altstadt innenstadt land landkreis kreis district bay village road street docks quay
        temple bridge square park plaza port harbour harbor umgebung and und oder or et ou y en co st bahnhof gare
        centrum centro central town greater metropole métropole permanent vollzeit teilzeit cdi cdd temporary contract
        hybride home homeoffice
    """)
)
_BESIDE = frozenset(word_list("remote hybrid or and oder und ou onsite on site in the uk us usa area greater"))


def same_rank(first: str, second: str) -> bool:
    """Whether two names are both countries or both towns, so that a comma parts them: two places, not one."""
    return (
        known_place(first)
        and known_place(second)
        and is_country(first) == is_country(second)
        and second not in STATE_CODES
        and not second.endswith(_DIVISIONS)
        and second != "Washington"
        and (plain(second) not in PROVINCES or plain(first) in PROVINCES)
        and (plain(second) not in STATE_NAMES or plain(first) in STATE_NAMES)
    )


def is_country(name: str) -> bool:
    """Whether a name is a country's or a larger region's."""
    return plain(name) in COUNTRY_NAMES


def is_region(name: str) -> bool:
    """Whether a name is a country's, a state's or a province's."""
    return is_country(name) or plain(name) in PROVINCES or plain(name) in STATE_NAMES


def reads_as_place(text: str) -> bool:
    """Whether a text names a place, by the gazetteer or by its form."""
    return (not text[:1].isalpha() and bool(POSTAL.match(text))) or known_place(text)


def is_called_after_town(name: str) -> bool:
    """Whether a name begins with a town and goes on as only a firm's does: "Bristol Labs", "Aachen & Sohn"."""
    (start, end), *others = [*known_spans(name), (1, 0)]
    further = _GOES_ON.match(name, end) if not start and not is_country(name[:end]) else None
    if further is None or further["kind"]:
        return further is not None
    return _PART_OF_TOWN.isdisjoint(words_of(further["next"])) and others[0][0] not in range(end, further.end())


def is_only_place(text: str) -> bool:
    """Whether a text names known places and, beside them, at most modes of work: "Oslo / Bergen / remote"."""
    rest: list[str] = []
    last = 0
    for start, end in known_spans(text):
        rest.append(text[last:start])
        last = end
    return last > 0 and _BESIDE.issuperset(words_of(" ".join([*rest, text[last:]])))


@kept
def known_place(text: str) -> bool:
    """Whether a text names a place that the gazetteer knows, or a town with its state."""
    return bool(known_spans(text)) or ("," in text and bool(TOWN_STATE.search(text)))


@kept
def known_spans(text: str) -> tuple[tuple[int, int], ...]:
    """Start and end of each known place that a text names."""
    return tuple(_known_spans(text)) if begins_place(words_of(text)) else ()


def _known_spans(text: str) -> list[tuple[int, int]]:
    spans: list[tuple[int, int]] = []
    behind = 0
    for word in _BIG_WORD.finditer(text):
        start = word.start()
        end = _end(text, word=word) if start >= behind and word[0][0].isupper() else 0
        if end and not _is_plain_word(word[0], alone=end == word.end()):
            more = _further(text, at=end)
            spans.append((_begun(text, start=start), more.end() if more else end))
            behind = end
    return spans


def _end(text: str, *, word: re.Match[str]) -> int:
    """Where the longest known name ends that begins with a word; 0 where none does."""
    first = word[0].casefold()
    if first not in FIRST_WORDS:
        return word.end() if first in PLACES else 0
    found = list(islice(_WORD.finditer(text, word.start()), LONGEST))
    words = [each[0].casefold() for each in found]
    for size in range(len(words), 0, -1):
        if " ".join(words[:size]) in PLACES:
            return found[size - 1].end()
    return 0


def _begun(text: str, *, start: int) -> int:
    """Where a name begins whose known part stands behind a hyphen: "Châtel-St-Denis"."""
    if start == 0 or text[start - 1] != "-":
        return start
    begin = start - 1
    while begin > 0 and text[begin - 1].isalnum():
        begin -= 1
    before = text[begin : start - 1]
    return begin if len(before) > _SHORT and before[0].isupper() and before.casefold() not in PLACES else start


def surname_end(text: str, *, at: int) -> int:
    """Where a town's name ends that goes on behind `at`: with its river, its part, its department."""
    found = _SURNAME.match(text, at)
    return found.end() if found else at


def town_before(piece: str, *, start: int, name: str) -> int:
    """Where a town begins that no list knows, when it stands before the comma of its country or state; else `start`."""
    if piece.endswith(_COUNTY, 0, start):
        found = _TOWN_BEFORE.search(piece[max(0, start - _LONGEST_TOWN) : start - len(_COUNTY) + len(", ")])
        return start - len(_COUNTY) + len(", ") - (found.end() - found.start("town")) if found else start
    goes_on = piece[start + len(name) : start + len(name) + 2]
    if goes_on[:1] == " " and goes_on[1:].isupper():
        return start  # "Geosciences, Northland Arctic University"
    larger = is_country(name) or plain(name) in STATE_NAMES or (plain(name) in PROVINCES and piece.endswith(name))
    if not larger or piece[max(0, start - 2) : start] != ", ":
        return start
    found = _TOWN_BEFORE.search(piece[max(0, start - _LONGEST_TOWN) : start])
    if (
        not found
        or is_region(found["town"])
        or names_job(words_of(found["town"]))
        or not _FIRM_WORDS.isdisjoint(words_of(found["town"]))
    ):
        return start
    return start - (found.end() - found.start("town"))


def _further(text: str, *, at: int) -> re.Match[str] | None:
    """What a town's name goes on with: its river, its part, its state without a comma."""
    state = _STATE.match(text, at)
    return state if state and state[1] in STATE_CODES else _SURNAME.match(text, at)


def _is_plain_word(word: str, *, alone: bool) -> bool:
    """Whether what could be a country's letters is the word "Us" or "In"."""
    return alone and len(word) <= _LETTERS and not word.isupper()


def joined_spans(piece: str, *, spans: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
    """A town and the country behind its comma made one; a town that no list knows joined to its country."""
    joined: list[tuple[int, int]] = []
    index = 0
    while index < len(spans):
        start, end = spans[index]
        if not is_country(piece[start:end]):
            while index + 1 < len(spans) and (
                _joins(piece, first=(start, end), second=spans[index + 1])
                or _in_region(piece, spans=spans[index : index + len(_RANKS)])
            ):
                index += 1
                bracketed = piece[end : end + 2] == " ("
                end = spans[index][1]
                if bracketed and piece[end : end + 1] == ")":
                    end += 1
        joined.append((start, end))
        index += 1
    return joined


def _in_region(piece: str, *, spans: Sequence[tuple[int, int]]) -> bool:
    """Whether three places are a town, its region and its country: "Calama, Antofagasta, Chile"."""
    if len(spans) < len(_RANKS) or any(piece[one[1] : other[0]] != ", " for one, other in pairwise(spans)):
        return False
    town, region, country = (piece[start:end] for start, end in spans)
    return is_country(country) and not (is_country(region) or is_region(town))


def _joins(piece: str, *, first: tuple[int, int], second: tuple[int, int]) -> bool:
    """Whether what stands between two places makes them one: the second is where the first lies."""
    between = piece[first[1] : second[0]]
    if between == " ":
        return piece[slice(*second)] == _BAY  # "San Francisco Bay Area"
    return between in _NEARBY or (
        between in (", ", ",", " (", " - ") and not same_rank(piece[slice(*first)], piece[slice(*second)])
    )
