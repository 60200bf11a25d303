"""The firm whose name the address of its mailbox or its page spells: "jobs@kestrel-foods.example", "Kestrel Foods"."""

from collections.abc import Iterator, Sequence

from jobtracker.patterns import Pattern
from jobtracker.reading.firm_names import Named, is_usable, names_line
from jobtracker.reading.starts import at_starts
from jobtracker.reading.words import word_list

_HOST = Pattern(
    r"(?:@|://(?:www\.)?|www\.)(?P<host>(?:[\w-]{1,63}\.){1,4}[a-zA-Z]{2,12})\b", starts=("@", "://", "www.")
)
_WORD = Pattern(r"[^\W_]+")
_CAPITALS = {"a": "ÄÁÀÂÅ", "o": "ÖÓØÔ", "u": "ÜÚ", "e": "ÉÈÊ", "c": "Ç", "i": "ÍÎ", "s": "Š"}
_BARE = str.maketrans("áàâãåäéèêëíîïóôõøöúûüñç", "aaaaaaeeeeiiiooooouuunc")
_UMLAUTS = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss"})
# Mailboxes for everybody, and pages that show the jobs of others.
FREE = frozenset(
    word_list("""
        gmail googlemail yahoo hotmail outlook live icloud me mac aol gmx web t-online freenet posteo proton protonmail
        mail orange free laposte wanadoo sfr ziggo kpnmail telefonica libero tiscali btinternet example company firma
        email domain
    """)
)
BOARDS = frozenset(
    word_list("""
        indeed linkedin glassdoor stepstone monster xing ziprecruiter reed totaljobs jobteaser hellowork apec cadremploi
        infojobs tecnoempleo jobindex jobup workable greenhouse lever ashby personio smartrecruiters recruitee
        teamtailor workday icims handshake dice careerbuilder simplyhired talent adzuna jooble seek trademe jobbnorge
    """)
)
_LINKERS = frozenset(word_list("and und et y e og och en of the de du des la le der die das von van for"))
# What a host's name has that the firm's lacks: "harrowgroup.example", "work-at-harrow.example".
_ADDED = frozenset(
    word_list("""
        group gmbh ag inc ltd llc co uk usa us hq app hotel hotels online web jobs careers team labs tech global group
        company shop store restaurant law care health energy software digital studio services nl de fr es it eu
    """)
)
_SECOND = frozenset(("co", "com", "org", "net", "gov", "ac", "edu", "nhs", "gob", "gouv"))
_BEFORE = frozenset(" \n(\"„“«'’*_-–—|·,:")
_JOINTS = ("and", "und", "et", "en", "y", "och", "og", "e")  # for "&"
_MOST_HOSTS = 4
_MOST_SEARCHED = 200_000  # characters, some fifty postings
_LEAST_NAME = 4
_MOST_WORDS = 8
_TOLD = 2.5


def named_by_address(text: str) -> Iterator[Named]:
    """The name in the text that a host spells, as it is written there first."""
    seen: set[str] = set()
    searched = text[:_MOST_SEARCHED]
    for found in at_starts(_HOST, text):
        name = _name_of(found["host"])
        if name and name not in seen:
            seen.add(name)
            yield from _spelt(searched, name=name)
        if len(seen) >= _MOST_HOSTS:
            return


def _name_of(host: str) -> str:
    """What a host is called: "careers.kestrel-foods.co.example" is "kestrelfoods"; nothing for what serves many."""
    parts = host.lower().split(".")[:-1]
    while len(parts) > 1 and parts[-1] in _SECOND:
        parts.pop()
    name = parts[-1]
    return "" if name in FREE or name in BOARDS or len(name) < _LEAST_NAME else name.replace("-", "")


def _spelt(text: str, *, name: str) -> Iterator[Named]:
    """The first words that spell a host's name: capitalised ones before those that are written small."""
    for initials in ((name[0].upper(), *_CAPITALS.get(name[0], "")), (name[:3],)):
        for start in _begun(text, name=name, initials=initials):
            end = _end(text, start=start, name=name)
            said = text[start:end]
            if end and is_usable(said) and names_line(said):
                yield Named(said, start, end, _TOLD)
                return


def _begun(text: str, *, name: str, initials: Sequence[str]) -> Iterator[int]:
    """Where a word begins that the name may begin with, outside of addresses."""
    for initial in initials:
        at = text.find(initial)
        while at >= 0:
            second = text[at + 1 : at + 2].lower()
            begun = at == 0 or text[at - 1] in _BEFORE
            if begun and (len(initial) > 1 or second == name[1] or not second.isascii() or not second.isalpha()):
                yield at
            at = text.find(initial, at + 1)


def _end(text: str, *, start: int, name: str) -> int:
    """Where the words from `start` on have spelt a host's name; 0 where they spell another."""
    plain = bare = ""
    last = start
    for count, found in enumerate(_WORD.finditer(text, start, start + 100)):
        between = text[last : found.start()]
        word = found[0].casefold()
        if count >= _MOST_WORDS or "\n" in between or len(between.strip()) > 1:
            return 0
        if word in _LINKERS and not name.startswith((plain + word, bare + word)):
            last = found.end()
            continue
        if "&" in between:
            joint = next((each for each in _JOINTS if name.startswith((plain + each + word, bare + each + word))), "")
            plain, bare = plain + joint, bare + joint
        plain, bare = plain + word.translate(_UMLAUTS).translate(_BARE), bare + word.translate(_BARE)
        last = found.end()
        for spelt in (plain, bare):
            if spelt == name or (len(spelt) >= _LEAST_NAME and name.startswith(spelt) and name[len(spelt) :] in _ADDED):
                return last
        if not name.startswith((plain, bare)):
            return 0
    return 0
