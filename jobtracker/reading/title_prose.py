"""The title of a job that only sentences name: "We are looking for a landscape architect with…"."""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from jobtracker.patterns import Pattern
from jobtracker.reading.findings import Found
from jobtracker.reading.firm_words import BEGINS_NONE
from jobtracker.reading.hiring_calls import HIRING, LEAVING, LEAVINGS, ROMANCE, SOUGHT
from jobtracker.reading.lines import Line
from jobtracker.reading.place import known_place
from jobtracker.reading.roles import JOB_NOUNS, JOBS_OF_WORDS, is_job_noun, names_job
from jobtracker.reading.starts import at_starts
from jobtracker.reading.title_dress import GENDER, clean_title
from jobtracker.reading.words import word_list, words_of

_LONGEST = 130
_PROSE_LINES = 40
_FIRST_LINES = 8
_HEAD_LINES = 12
_MOST_CHARS = 1500
_FEW_CHARS = 500  # all of its words are known
_MOST_WORDS = 9
_MODIFIERS = 4
_LENGTHS = (3, 2)  # words of a job in several
_BEHIND_NOUN = 3
_AS = Pattern(
    r"\b(?:As|As an?|As our(?: new)?|As the|as our(?: new| next)?|Als|En tant qu['’e]+|Como|Come|"
    r"Som|In the role of|In your role as)\s+(?:an? |our |the |new |une? |eine? |een |un |uma? )?(?=\(?[A-ZÀ-Þ])"
)
# In languages that write jobs small: "Som projektledare hos Bottenvik driver du", "As a site manager at…".
_AS_SMALL = Pattern(
    r"(?:^|(?<=[.!?] ))(?:As an?|As our(?: new)?|Als|En tant qu['’e]+|Como|Come|Som) (?:une? |een |um |uma |en )?"
    r"(?=[a-zß-ÿ][^.,;:]{3,50}?,? (?:at|bij|bei|hos|chez|you|you['’]ll|je|du|vous|tu)\b)"
)
_AS_WORDS = frozenset(word_list("as als en come como som in"))
_BEEN = Pattern(r"\bexperience (?:working )?as (?:an? )?(?=[A-ZÀ-Þ])", starts=("experience",))
# Articles for both genders, behind which hardly anything but a job stands; and those before a capitalised job.
_FOR_BOTH = Pattern(
    r"\b(?:un\(e\)|un[·./-]e|un/une|une/un|un/a|una/o|eine?/-?[nr]|eine?[:*]n|eine?\([nr]\))\s+(?=[^\W\d_])",
    re.IGNORECASE,
    starts=("un", "ein"),
)
_ANY = Pattern(
    r"\b(?:an?|our(?: new| next| first)?|une?|eine[nr]?|een|una|uno|uma?|ett) +(?:[a-zß-ÿ-]{3,16} ){0,2}(?=[A-ZÀ-Þ])",
    starts=("a ", "an ", "our ", "un", "ein", "een ", "um", "ett "),
)
_UNSOUGHT = frozenset(
    word_list("bachelor bachelors master masters degree phd friday monday saturday sunday english you")
)
_AVAILABLE = Pattern(
    r"\bAn? (?P<name>[\w -]{3,60}? (?:position|fellowship|studentship|internship|post|role))(?: in [\w -]{2,60}?)? "
    r"(?:is|has become) (?:now |currently |immediately )?(?:available|open|offered|vacant)\b"
)
_POST = Pattern(
    r"(?:^|\b(?:an?|the|our|this|new|open|exciting|my) )(?P<name>(?:[A-ZÀ-Þ][\w/&+.-]* (?:of |and |& |- )?){1,6})"
    r"(?:position|role|vacancy|opening|opportunity)\b"
)
_POSTS = frozenset(word_list("position role vacancy opening opportunity"))
_THE = Pattern(r"(?:^(?:The|An?)|, the)\s+(?=[A-ZÀ-Þ])")
_THE_LATER = Pattern(r"[.!?] (?:The|An?|Our)\s+(?=[A-ZÀ-Þ])")  # where a further sentence begins
_WANTED_WORDS = frozenset(word_list("wanted needed required sought gesucht recherché recherchée buscado"))
_WANTED = Pattern(
    r"^(?:(?:(?i:urgent(?:ly)?)|NEW|New|HOT|Hot) ?[:!–-]+ ?)?(?=(?:[^\s.;:!?]+ ){1,6}"
    r"(?:wanted|needed|required|sought|gesucht|recherchée?|buscado)\b)"
)
# Of which one is in whatever such a pattern finds.
_BESIDE = {_AS: _AS_WORDS, _AS_SMALL: _AS_WORDS, _WANTED: _WANTED_WORDS, _THE: frozenset(("the", "a", "an"))}
_ARTICLE = Pattern(r"(?:An?|Eine?n?|Een|Une?) ")
_CALLS = frozenset((("looking", "for"), ("seeking",), ("wir", "suchen"), ("you", "are")))
_MOST_CALL = 6
_NUMERAL = Pattern(r"I{1,3}|IV|V|L\d")
_SUBJECT = Pattern(r" in [A-ZÀ-Þ][\w-]+(?: (?:and )?[A-ZÀ-Þ][\w-]+){0,4}")
_ACADEMICS = frozenset((word,) for word in word_list("lecturer professor reader fellow instructor teacher tutor chair"))
_NAME_WORD = Pattern(r"[^\s,.;:!?]+")
_SMALL = frozenset(word_list("of and & for to in / - – or the de des du et en der für und y e - m/w/d"))
_STOP = frozenset(
    word_list("""
        who with that to join in at for on based will is are responsible you has can from within whose which role
        position based reporting and or as we our this your die der das mit qui pour avec afin die om met para con
        som till your
    """)
)
# Where a lower-case name ends, besides the words above.
_LOWER_STOP = _STOP | frozenset(
    word_list("""
        ai dal dalla sul nei nelle
        a an the some more other any these those their its it they he she i us me my of to by into over about than
        à someone somebody people person team teams candidates candidate individual individuals help support time change
        work jobs job en in im bei zu zum zur auf an am den dem ein eine einen un une una le la les el los nous notre
        ou oder o eller cdi cdd intérim alternance basé basée cerca voor bij te op naar per som att på till av a per nel
        nella
        presso
    """)
)
_ADVERT = Pattern(
    r"(?:(?:Ref|Job|ID|No)\.?(?: no\.?)?[ :#]{0,2}[A-Z]{0,4}[-/]?\d[\w/-]*[:.,]? [–—-]? ?)?"
    r"(?P<name>[A-ZÀ-Þ][\w'’/-]*(?: [\w'’&/-]+){1,5})(?:, |\. | [–—-] | \()"
)
_MOST_ADVERT = 5
_STOPS = Pattern(r"[.!?] (?=[A-ZÀ-Þ])")
_LIVE_IN = ("live", "in")
# Nouns of jobs that stand before another as its level.
_ADJECTIVAL = frozenset(word_list("lead chief head principal assistant associate trainee apprentice student intern"))
_OF = frozenset(("de", "d", "des", "du", "di", "do", "da", "del", "en"))
_DOES = Pattern(r" (?!the\b)[a-z]")  # behind "to": "Shift Manager to lead our crew"
_WHERE = (" in ", " at ")  # before "the": "Engineer in the Data Centre"
_OFS = frozenset((word,) for word in _OF)
_NAME_STOP = _LOWER_STOP - _OF


def title_in_prose(lines: Sequence[Line], *, text: str) -> Found[str] | None:
    """The first job that a sentence names as the one to be filled, never sure: capitalised names before others."""
    for line in lines[:_FIRST_LINES]:
        if "available" in line.words or "open" in line.words or "vacant" in line.words:
            post = _AVAILABLE.search(line.text[:_MOST_CHARS])
            at = text.find(post["name"], line.start, line.end) if post else -1
            if post and at >= 0:
                return Found(post["name"], at, at + len(post["name"]), sure=False)
        named = next(_POST.finditer(line.text[:_MOST_CHARS]), None) if not _POSTS.isdisjoint(line.words) else None
        name = named["name"].strip() if named else ""
        if name and _names_job(name):
            at = text.find(name, line.start, line.end)
            if at >= 0:
                return Found(name, at, at + len(name), sure=False)
    calls = _calls_within(lines)
    return (
        _first(lines, text=text, pattern=HIRING, lower=False, starts=calls)
        or _first(lines, text=text, pattern=_WANTED, lower=False)
        or _first(lines, text=text, pattern=_AS, lower=False)
        or _first(lines, text=text, pattern=_THE, lower=False)
        or _first(lines, text=text, pattern=HIRING, lower=True, starts=calls)
        or _first(lines[:2], text=text, pattern=_WANTED, lower=True)
        or _first(lines, text=text, pattern=_BEEN, lower=False)
        or _first(lines, text=text, pattern=_AS_SMALL, lower=True)
        or _left(lines, text=text)
        or _opening_advert(lines, text=text)
        or _below_call(lines, text=text)
        or _first(lines[:_HEAD_LINES], text=text, pattern=_FOR_BOTH, lower=False)
        or _sought(lines, text=text)
        or _first(lines[:_HEAD_LINES], text=text, pattern=_THE_LATER, lower=False)
        or _first(lines[:_HEAD_LINES], text=text, pattern=_ANY, lower=False)
    )


def _calls_within(lines: Sequence[Line]) -> list[str]:
    """How the calls begin that these lines may hold: few of a hundred, so that only those are looked for in each."""
    said = "\n".join([line.text[:_MOST_CHARS] for line in lines[:_PROSE_LINES]]).lower()
    return [start for start in HIRING.starts if start in said]


def _below_call(lines: Sequence[Line], *, text: str) -> Found[str] | None:
    """The job that opens the line below "Who we're looking for": "A senior product designer who can…"."""
    for above, line in pairwise(lines[:_PROSE_LINES]):
        article = _ARTICLE.match(line.text) if above.words[-2:] in _CALLS and len(above.words) <= _MOST_CALL else None
        end = _lower_name(line.text, start=article.end(), romance=False) if article else 0
        if article and end:
            name = line.text[article.end() : end]
            at = text.find(name, line.start, line.end)
            return Found(name, at, at + len(name), sure=False)
    return None


def _sought(lines: Sequence[Line], *, text: str) -> Found[str] | None:
    for line in lines[:_FIRST_LINES]:
        for call in at_starts(SOUGHT, line.text[:_MOST_CHARS]):
            at = text.find(call["name"], line.start, line.end)
            if at >= 0 and _UNSOUGHT.isdisjoint(words_of(call["name"])) and not known_place(call["name"]):
                return Found(call["name"], at, at + len(call["name"]), sure=False)
    return None


def _opening_advert(lines: Sequence[Line], *, text: str) -> Found[str] | None:
    """The job that opens an advert of one line, or its last: "Ref 2291: Weekend nanny, Didsbury. Two girls."."""
    for line in (*lines[:1], *lines[-1:]):
        starts = [0, *(stop.end() for stop in _STOPS.finditer(line.text[:_MOST_CHARS]))] if line is lines[0] else [0]
        found = next((each for start in starts if (each := _advert(line.text, start=start))), None)
        at = text.find(found["name"], line.start, line.end) if found else -1
        if found and at >= 0:
            return Found(found["name"], at, at + len(found["name"]), sure=False)
    return None


def _advert(text: str, *, start: int) -> re.Match[str] | None:
    """The job that a sentence of an advert opens with."""
    found = _ADVERT.match(text, start)
    words = words_of(found["name"]) if found else ()
    return found if words and len(words) <= _MOST_ADVERT and is_job_noun(words[-1]) else None


def _left(lines: Sequence[Line], *, text: str) -> Found[str] | None:
    """The job of whom a sentence says that he or she leaves."""
    leaving = [line for line in lines[:_PROSE_LINES] if not LEAVINGS.isdisjoint(line.words)]
    return _first(leaving, text=text, pattern=LEAVING, lower=True)


def _first(
    lines: Sequence[Line], *, text: str, pattern: Pattern, lower: bool, starts: Sequence[str] | None = None
) -> Found[str] | None:
    """The first name behind a call. `starts`: how the calls begin that the lines hold, where that is known."""
    if starts is not None and not starts:
        return None
    beside = _BESIDE.get(pattern)
    for line in lines[:_PROSE_LINES]:
        if beside and len(line.text) <= _FEW_CHARS and beside.isdisjoint(line.words):
            continue
        for start, end in _named(line.text[:_MOST_CHARS], pattern=pattern, lower=lower, starts=starts or ()):
            name = line.text[start:end]
            at = text.find(name, line.start, line.end)
            title = clean_title(name)
            if at >= 0 and title and title.lower() not in _ADJECTIVAL:
                return Found(title, at, at + len(name), sure=False)
    return None


def _named(text: str, *, pattern: Pattern, lower: bool, starts: Sequence[str]) -> Iterator[tuple[int, int]]:
    """The names of jobs that follow a call."""
    for call in at_starts(pattern, text, starts=starts):
        romance = not ROMANCE.isdisjoint(words_of(call[0]))
        small = lower or (romance and text[call.end() : call.end() + 1].islower())
        end = (_lower_name if small else _name_end)(text, start=call.end(), romance=romance)
        if romance and not small and end and " " not in text[call.end() : end]:
            end = max(end, _lower_name(text, start=call.end(), romance=True))  # "Addetto/a vendita"
        elif end and text[call.end() : end].islower():
            end = max(end, _lower_name(text, start=call.end(), romance=False))  # "chef de partie"
        if end:
            yield call.end(), end


def _name_end(text: str, *, start: int, romance: bool) -> int:
    """Where the name of a job ends that begins at `start`; 0 where none begins there."""
    end = last = 0
    of = gendered = False
    for count, found in enumerate(_NAME_WORD.finditer(text, start, start + _LONGEST)):
        word = found[0]
        folded = word.casefold().strip("()")
        if (
            count > _MOST_WORDS
            or (found.start() > start and text[last] in ".;:!?")
            or (folded in _STOP and folded not in _SMALL)
            or (of and word[0].isdigit())
            or (folded == "the" and text.endswith(_WHERE, start, found.start()))
            or (folded == "to" and _DOES.match(text, found.end()))
        ):
            break
        if not (
            word[0].isupper() or word[0] in "(&/-–" or word[0].isdigit() or folded in _SMALL or folded in JOB_NOUNS
        ):
            break
        if end and text[last] == ",":
            break
        behind = gendered and word[0].isupper() and folded not in BEGINS_NONE and not known_place(word)
        if _extends(word, begun=bool(end), of=of or romance) or (count and GENDER.fullmatch(word)) or behind:
            gendered = end > 0 and GENDER.fullmatch(word) is not None
            end = found.end()
        of = bool(end) and (of or folded in ("of", "für", "for", "van")) and folded not in ("–", "-")
        last = min(found.end(), len(text) - 1)
    subject = _SUBJECT.match(text, end) if words_of(text[max(start, end - 12) : end])[-1:] in _ACADEMICS else None
    return subject.end() if subject and not known_place(subject[0]) else end


def _extends(word: str, *, begun: bool, of: bool) -> bool:
    """Whether a word carries the name of a job further: a job noun, a bracket, a numeral, what stands behind "of"."""
    if _names_job(word):
        return True
    if not begun:
        return False
    bracketed = word[0] == "(" and word.endswith(")")
    return bracketed or (word[0].isupper() and (of or bool(_NUMERAL.fullmatch(word))))


def _lower_name(text: str, *, start: int, romance: bool) -> int:
    """Where a name in lower case ends, a few words up to a job noun; 0 where none begins at `start`."""
    words = _until_stop(text, start=start)
    noun = next((index for index in range(len(words[: _MODIFIERS + 1])) if _job_length(words, at=index)), None)
    if noun is None:
        return 0
    if words_of(words[noun][0])[-1] in _ADJECTIVAL:  # "lead mechatronics engineer"
        further = range(noun + 1, min(len(words), noun + _MODIFIERS))
        noun = next((index for index in further if _job_length(words, at=index)), noun)
    last = noun + _job_length(words, at=noun) - 1
    while last + 1 < len(words) and (_names_job(words[last + 1][0]) or words[last + 1][0][0] == "("):
        last += 1
    if romance:
        for _ in range(_BEHIND_NOUN):
            if last + 2 < len(words) and words[last + 1][0] == "da" and words[last + 2][0].endswith("re"):
                break  # "impiegato da inserire"
            last = min(len(words) - 1, last + 1 + (words_of(words[min(last + 1, len(words) - 1)][0])[-1:] in _OFS))
        while last > noun and words_of(words[last][0])[-1:] and words_of(words[last][0])[-1] in _OF:
            last -= 1
    return words[last][1]


def _job_length(words: Sequence[tuple[str, int]], *, at: int) -> int:
    """How many words from the given one on name a job together: "chef de partie"; 0 where it names none."""
    for size in _LENGTHS:
        if at + size <= len(words) and JOBS_OF_WORDS.whole(
            words_of(" ".join(word for word, _ in words[at : at + size]))
        ):
            return size
    return int(_names_job(words[at][0]))


def _names_job(word: str) -> bool:
    return names_job(words_of(word))


def _until_stop(text: str, *, start: int) -> list[tuple[str, int]]:
    """The words from `start` to the first that no name holds, each with its end; "de" only before a further word."""
    words: list[tuple[str, int]] = []
    last = start
    for found in _NAME_WORD.finditer(text, start, start + _LONGEST):
        folded = words_of(found[0])
        if (
            text[last : found.start()].strip()
            or not folded
            or ("/" not in found[0] and folded[-1] in _NAME_STOP and folded != _LIVE_IN)
        ):
            break
        words.append((found[0], found.end()))
        last = found.end()
    return words
