"""Sentences of running text that ask something of the candidate."""

from collections.abc import Iterator

from jobtracker.reading.findings import Item, Kind, SectionKind
from jobtracker.reading.kinds import ASKS
from jobtracker.reading.lines import Line, line_of
from jobtracker.reading.preferences import is_preferred
from jobtracker.reading.sentences import sentences_of
from jobtracker.reading.words import Phrases, phrase_list

_SPEAKING: frozenset[SectionKind | None] = frozenset(
    (None, "about_role", "required", "preferred", "responsibilities", "stack")
)
_ASKING = Phrases(
    *phrase_list("""
        position requires|role requires|job requires|requires|required|is required|are required|you must|must have|
        must be|must possess|you should have|should have|you have|you ll have|you bring|you ll bring|you will need|
        you ll need|you need|we require|we expect|applicants must|applicants should|candidates must|
        candidates should|candidate must|candidate should|ideal candidate|successful candidate|successful applicant|
        the candidate|looking for someone|look for someone|looking for a person|seeking someone|seeking a candidate|
        we are looking for candidates|is a must|is essential|are essential|is mandatory|we ask|a plus|is preferred|
        preferred|an asset|desirable|nice to have|an advantage|you possess|you are comfortable|you re comfortable|
        you are experienced|you re experienced|wir erwarten|du bringst|sie bringen|du hast|sie haben|sie verfügen|
        du verfügst|voraussetzung|erforderlich|von vorteil|wünschenswert|vous avez|vous êtes|vous possédez|
        vous justifiez|vous maîtrisez|vous disposez|tu as|tu es|tu maîtrises|exigé|exigée|requis|requise|
        indispensable|souhaité|souhaitée|je hebt|je bent|je beschikt|vereist|wij vragen|een pre|buscamos|
        se requiere|imprescindible|necesario|exige se|é necessário|du har|krävs|vi söker|meriterande|richiesta|
        richiesto|è richiesta|necessaria
    """)
)
# Words about a profession in general, as in an encyclopaedia: they ask nothing of this candidate.
_GENERAL = Phrases(
    "typically",
    "to become a",
    "to become an",
    "the average",
    "varies depending",
    "in general",
    "usually",
    "most employers",
)
_LONGEST = 600
_LONGEST_PARAGRAPH = 50_000
_LEAST_WORDS = 4


def asking_sentences(text: str, *, line: Line, kind: SectionKind | None, section: int | None) -> Iterator[Item]:
    """The sentences of a line of prose that ask something, as items."""
    if kind not in _SPEAKING or not line.words:
        return
    for start, end in sentences_of(text, start=line.start, end=min(line.end, line.start + _LONGEST_PARAGRAPH)):
        if end - start > _LONGEST:
            continue
        sentence = line_of(text, start=start, end=end)
        if _asks(sentence, kind=kind):
            wanted: Kind = (
                "preferred"
                if kind == "preferred" or is_preferred(sentence.words, text=sentence.text)
                else "requirement"
            )
            yield Item(sentence.text, wanted, sentence.start, sentence.end, section, prose=True)


def _asks(sentence: Line, *, kind: SectionKind | None) -> bool:
    words = sentence.words
    if len(words) < _LEAST_WORDS or sentence.text[-1] in "?:" or _GENERAL.within(words):
        return False
    if kind in ("required", "preferred"):
        return ASKS.within(words) or _ASKING.within(words)
    return _ASKING.within(words) and (ASKS.within(words) or "require" in sentence.text)
