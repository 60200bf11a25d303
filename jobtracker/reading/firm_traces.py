"""The firm where nothing but a page's foot or an address names it, and whom a recruiter's signature names instead."""

import re
from collections.abc import Iterator, Sequence

from jobtracker.patterns import Pattern
from jobtracker.reading.findings import Found
from jobtracker.reading.firm_address import BOARDS, FREE
from jobtracker.reading.firm_grammar import NAME
from jobtracker.reading.firm_names import DEPARTMENT, Named, is_institution, is_place, is_usable, names_line
from jobtracker.reading.lines import Line
from jobtracker.reading.links import email_of
from jobtracker.reading.roles import is_job_noun, names_job
from jobtracker.reading.signatures import signed_by
from jobtracker.reading.words import Phrases, phrase_list, word_list, words_of

_FOOT = Pattern(
    r"(?:©|\(c\)|Copyright)(?: ©)? ?(?:(?:19|20)\d\d(?: ?[-–] ?(?:19|20)\d\d)? )?(?:by )?"
    r"(?P<name>[A-ZÀ-Þ][\w&'’. -]{2,50}?)"
    r"(?= [-–|·•] |[|·,]|\. |\.?(?:\n|$)| All rights| Tous droits| Alle Rechte| Todos los| Alle rechten)"
)
_FOOT_LENGTH = 600
_MARKS = ("©", "(c)", "Copyright")
# Mailboxes of an office, not of a person or a recruiter.
_BOXES = frozenset(
    word_list("""
        jobs job careers career hr hiring recruiting recruitment hello hi info work apply contact office team people
        bewerbung bewerbungen karriere personal kontakt recrutement rh emploi emplois candidature candidatures empleo
        empleos trabajo seleccion vacatures vacature werk solliciteren lavoro jobb
    """)
)
_FOR_ANOTHER = Phrases(
    *phrase_list("""
        our client|my client|a client|direct client|i m working with|i am working with|mind me reaching out|
        came across your profile|client of ours|unseren kunden|unserem kunden|unser kunde|meinen kunden|
        der kunde|einen kunden|mandanten|unser mandant|notre client|mon client|un client|nuestro cliente|un cliente|
        mi cliente|el cliente|opdrachtgever|onze klant|mijn klant|vår kund|il nostro cliente|nosso cliente|
        on behalf of|im auftrag|pour le compte de|namens|one of our clients|of our clients|un de nos clients|
        uno de nuestros clientes|einen unserer kunden|einem unserer kunden|een van onze klanten|een van onze relaties|
        uno dei nostri clienti|um dos nossos clientes|en av våra kunder
    """)
)
_AGENCY = Pattern(
    r"\b(?:Staffing|Recruit(?:ment|ing|ers)|Resourcing|Personnel|Talent|Executive Search|Headhunt\w+|Zeitarbeit|"
    r"Personal(?:beratung|dienst\w*|vermittlung)|Uitzend\w*|Werving|Intérim)\b"
)
_SEEKING_FOR = Phrases("suche ich", "i am recruiting", "i m recruiting", "je recherche pour", "zoek ik")
_SEEKERS = frozenset(("einen", "einem", "a", "an", "une", "een"))
_LEAST_NAME = 4
_SUBJECT = Pattern(
    r"(?:Die |Der |Das |Het |L['’])?(?P<name>[A-ZÀ-Þ][\w&'’-]+"
    r"(?: (?:(?:&|de|du|des|la|le|of|and|der|van|von|del|do|da|di) )?[A-ZÀ-Þ][\w&'’-]+){0,3}) "
    r"(?P<lately>(?:just|now|also|already|recently|currently|proudly|always|only) )?"
    r"(?P<verb>is|are|[a-zà-ÿ]{2,14}(?:s|t|e|a|r|it)|(?:(?<=just )|(?<=ently ))[a-z]{2,12}ed)\b"
)
_BEING = frozenset(word_list("is ist est es has hat heeft har tiene supplies builds makes runs"))
_STARTS = Pattern(r"^|[.!?:] ")
_NO_VERBS = frozenset(
    word_list("""
        at as a la le de des les its this was us et est une at its or are for our after over under the out per before
        about against seit auf mit aus bei nicht erst ist fast sehr para como sobre entre e te se ce que sans dans
        voor over door onder für unter über efter över under per sopra sotto sua nostra et not but yet most least
        first last best next
    """)
)
# With these a sentence opens that speaks of another: "Zur Verstärkung", "Voor een klant".
_BEFORE_FIRST = frozenset(
    word_list("""
        zur zum für mit im am bei als nach vor seit in aus von durch wegen unter über dank hier dort heute wenn ob dass
        voor met op bij sinds na dankzij binnen om hier er daar wil kun ben heb zoek zin pour avec dans sur depuis chez
        en par afin après quand si vous avec envie para con desde por sobre tras si quieres para com em após se för med
        på sedan till efter är har vill per da di se vuoi dopo at after before for with from during within working
        since looking are do does have if when because although while under over through there here
    """)
)
_NAME = Pattern(NAME)
_INSTITUTIONS = frozenset(
    word_list("""
        university institute museum embassy hospital center centre clinic college school foundation trust council
        universität klinik klinikum institut universidad université universiteit hospice library archive gallery society
    """)
)
_PARTED = Pattern(r", | \| | [–—-] | at | bei | chez | bij ")
_CENTRES = (" Center", " Centre", " Embassy", " Archive")
_SIGNED = 3.0  # what it tells that a firm stands in a signature
_SIGNED_WORDS = 5
_FIRST_LINES = 3
_HEADER_LINES = 14
_SENTENCE = 6


def speaks_for_another(lines: Sequence[Line]) -> bool:
    """Whether the posting is written for a client who is not named."""
    above: tuple[str, ...] = ()
    for line in lines:
        if _FOR_ANOTHER.within(line.words):
            return True
        if _SEEKING_FOR.within(line.words) and not _SEEKERS.isdisjoint(above + line.words):
            return True
        above = line.words
    return False


def is_agency(name: str) -> bool:
    """Whether a name is that of a firm that finds people for others."""
    return _AGENCY.search(name) is not None


def signature_of_another(lines: Sequence[Line]) -> tuple[int, int] | None:
    """Where a recruiter signs who writes for a client; None where the signature is of the firm itself."""
    signed = signed_by(lines)
    if not signed or not speaks_for_another(lines):
        return None
    return lines[min(signed)].start, lines[max(signed)].end


def named_in_signature(lines: Sequence[Line]) -> Iterator[Named]:
    """The firm behind the office of whom signs: "Head of Embedded, Ampersand Storage", or on the line below it."""
    signed = sorted(signed_by(lines))
    if not signed or speaks_for_another(lines):
        return
    office = False
    for index in signed[1:]:
        line = lines[index]
        parted = _PARTED.search(line.text) if names_job(line.words) else None
        name = line.text[parted.end() :] if parted and names_job(words_of(line.text[: parted.start()])) else line.text
        if (parted or office or is_institution(name)) and _signs(name):
            start = line.end - len(name)
            yield Named(name, start, line.end, _SIGNED)
            return
        office = names_job(line.words)


def _signs(name: str) -> bool:
    """Whether what stands in a signature can be the firm's name."""
    short = name[0].isupper() and len(words_of(name)) <= _SIGNED_WORDS
    return short and names_line(name) and is_usable(name) and not is_place(name)


def by_trace(text: str, *, lines: Sequence[Line]) -> Found[str] | None:
    """The firm that only the foot of the page or the address to write to names; never sure."""
    end = max(0, len(text) - _FOOT_LENGTH)
    foot = _FOOT.search(text, end) if any(text.find(mark, end) >= 0 for mark in _MARKS) else None
    if foot and is_usable(foot["name"]) and names_line(foot["name"]) and BOARDS.isdisjoint(words_of(foot["name"])):
        return Found(foot["name"], foot.start("name"), foot.end("name"), sure=False)
    return _by_address(text, lines=lines) or _first_subject(text, lines=lines) or _first_institution(lines)


def _first_institution(lines: Sequence[Line]) -> Found[str] | None:
    """The university or the like that the first sentences name: "our lab (Ecology, University of Dunmore)"."""
    for line in lines[:_FIRST_LINES]:
        told = not (line.mark or _INSTITUTIONS.isdisjoint(line.words)) and len(line.words) > _SENTENCE
        for found in _NAME.finditer(line.text) if told else ():
            name = found[0]
            named = " " in name and (is_institution(name) or name.endswith(_CENTRES))
            if named and is_usable(name) and not DEPARTMENT.match(name):
                return Found(name, line.start + found.start(), line.start + found.end(), sure=False)
    return None


def _first_subject(text: str, *, lines: Sequence[Line]) -> Found[str] | None:
    """Of whom the first sentence below the title speaks, or a later one that is named again: "Kestrelworks makes"."""
    told = [
        line
        for line in lines[:_HEADER_LINES]
        if len(line.words) >= _SENTENCE and line.text[-1] in ".!" and not line.mark
    ]
    if not told or speaks_for_another(lines):
        return None
    for line in told:
        for start in _STARTS.finditer(line.text):
            subject = _SUBJECT.match(line.text, start.end())
            first = line is told[0] and not start[0]
            if (
                subject
                and _is_subject(subject)
                and (
                    first
                    or (" " in subject["name"] and subject["verb"] in _BEING)
                    or subject["lately"]
                    or _again(subject["name"], text=text)
                )
            ):
                at = line.start + subject.start("name")
                return Found(subject["name"], at, at + len(subject["name"]), sure=False)
    return None


def _again(name: str, *, text: str) -> bool:
    """Whether a name stands within a sentence, too."""
    return any(found[1] not in ".!?:\n" for found in re.finditer(rf"(\S|\n)[^\S\n]*\b{re.escape(name)}\b", text))


def _is_subject(subject: re.Match[str]) -> bool:
    """Whether a sentence that opens in these words speaks of a firm."""
    name, verb = subject["name"], subject["verb"]
    is_verb = verb not in _NO_VERBS or (" " in name and verb in _BEING)
    if not is_verb or is_job_noun(verb) or words_of(name)[0] in _BEFORE_FIRST or len(name) < _LEAST_NAME:
        return False
    return is_usable(name) and not is_place(name) and names_line(name) and not any(map(str.isdigit, name))


def _by_address(text: str, *, lines: Sequence[Line]) -> Found[str] | None:
    """The firm in the address to write to."""
    email = email_of(text) if "@" in text else None
    if email is None or email.start is None:
        return None
    box, _, domain = email.value.partition("@")
    name = domain.split(".")[0]
    if (
        box.lower() not in _BOXES
        or name.lower() in FREE
        or name.lower() in BOARDS
        or len(name) < _LEAST_NAME
        or speaks_for_another(lines)
    ):
        return None
    start = email.start + len(box) + 1
    return Found(name, start, start + len(name), sure=False)
