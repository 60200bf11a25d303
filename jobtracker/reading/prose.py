"""Sentences of running text that ask something of the candidate."""

from collections.abc import Iterator

from jobtracker.reading.findings import Item, Kind, SectionKind
from jobtracker.reading.headings import wording_of
from jobtracker.reading.kinds import ASKS
from jobtracker.reading.lines import Line, line_of
from jobtracker.reading.preferences import is_preferred
from jobtracker.reading.sentences import sentences_of
from jobtracker.reading.words import Phrases, kept_line, phrase_list, word_list, words_of

_SPEAKING: frozenset[SectionKind | None] = frozenset(
    (None, "about_role", "required", "preferred", "responsibilities", "stack")
)
_ASKING = Phrases(
    *phrase_list("""
        position requires|role requires|job requires|requires|required|is required|are required|you must|must have|
        must be|must possess|you should have|should have|you have|you ll have|you will have|you bring|you ll bring|
        you will need|
        you ll need|you need|we require|we expect|applicants must|applicants should|candidates must|
        candidates should|candidate must|candidate should|ideal candidate|successful candidate|successful applicant|
        the candidate|he or she will have|she or he will have|they will have|
        looking for someone|looking for a|looking for an|look for someone|
        looking for a person|seeking someone|seeking a candidate|you should be|you should know|you should also|
        we are looking for candidates|is a must|is essential|are essential|is mandatory|we ask|a plus|
        is nice|are nice|it helps if|would be nice|would be great|not a must|is preferred|
        preferred|an asset|desirable|nice to have|an advantage|you possess|you are comfortable|you re comfortable|
        you are experienced|you re experienced|wir erwarten|du bringst|sie bringen|du hast|sie haben|sie verfügen|
        du verfügst|voraussetzung|erforderlich|von vorteil|wünschenswert|vous avez|vous êtes|vous possédez|
        vous justifiez|vous maîtrisez|vous disposez|tu as|tu es|tu maîtrises|exigé|exigée|requis|requise|
        indispensable|souhaité|souhaitée|je hebt|je bent|je beschikt|vereist|wij vragen|een pre|buscamos|
        se requiere|imprescindible|necesario|exige se|é necessário|du har|krävs|vi söker|meriterande|richiesta|
        richiesto|è richiesta|necessaria
    """)
)
# What asks whatever it is that follows: "This position requires…", "Setzen wir voraus".
_DEMANDING = Phrases(
    *phrase_list("""
        position requires|role requires|job requires|post requires|you must be|you must have|you must hold|
        you must possess|you must speak|you need to be|you need to have|you will need to be|you ll need to be|
        you need a|you need an|you need at least|you need to know|you need to speak|you ll need at least|
        you will be a qualified|you will be an experienced|you ll be a qualified|you ll be an experienced|
        you should have|you should be able|you should be comfortable|you should speak|you must speak|you must know|
        also have the ability|also have experience|also have knowledge|also have strong|also have excellent|
        also have good|role you need|position you need|role you ll need|role you will need|job you need|post you need|
        you need to know|you ll need to know|you will need to know|is nice but|you bring your own|if you hold|
        deseable|deseables|pedimos|sie beherrschen|und beherrschen|du beherrschst|
        you should know|you should already|you should be familiar|you should be fluent|bonus if you|bonus points if you|
        bonus points for|extra points if you|extra points for|it s a bonus if|it would be great if you|
        you must already|you must be able|you will need to have|you ll need to have|you ll have at least|
        you will have at least|you have at least|you will need a|you will need an|you ll need a|you ll need an|
        you will need at least|you have worked|you ve worked|you have already worked|you ve already worked|
        you have built|you ve built|you have led|you ve led|you have managed|you ve managed|you have run|you ve run|
        you have taught|you ve taught|you have shipped|you ve shipped|you are good with|you re good with|
        you are good at|you re good at|you are great with|you re great with|
        looking for someone with|looking for somebody with|looking for someone who has|
        looking for somebody who has|seeking someone with|seeking someone who has|
        need someone with|need somebody with|need someone who has|need somebody who has|need a person who has|
        want someone with|want someone who has|want somebody who has|
        preference will be given|preference is given|preference given|will be preferred|will be given preference|
        applicants must|applicants should|applicants need|candidates must|candidates should|candidates need|
        candidate must|candidate should|candidate will have|candidate will possess|candidate will bring|
        candidate will hold|candidate will demonstrate|candidate will be a|candidate will be an|
        candidate will be able|candidate will be fluent|candidate has|candidate is a|candidate is an|
        applicant will have|applicant will be a|applicant must|applicant should|we also expect|we expect you to|
        we expect a|we expect an|is a must|is essential|are essential|is mandatory|are mandatory|is indispensable|
        is needed|are needed|
        is a prerequisite|is nice to have|are nice to have|is desirable|are desirable|is an advantage|
        would be an advantage|would be advantageous|
        is advantageous|is a plus|are a plus|would be a plus|is a bonus|would be a bonus|even better|
        is an asset|are an asset|would be an asset|definite asset|definite plus|strong plus|big plus|real plus|
        you have completed|would be beneficial|would be desirable|is highly desirable|
        would be helpful|is helpful|would be useful|is useful|would be welcome|ideally you|idealerweise|idéalement|
        idealmente|bij voorkeur|
        wir erwarten|erwarten wir|setzen wir voraus|voraussetzung ist|ist voraussetzung|
        sind voraussetzung|wird vorausgesetzt|werden vorausgesetzt|
        ist erforderlich|sind erforderlich|zwingend erforderlich|ist von vorteil|sind von vorteil|wäre von vorteil|
        ist wünschenswert|sind wünschenswert|wäre wünschenswert|wünschenswert ist|
        wünschenswert sind|von vorteil ist|von vorteil sind|erforderlich ist|erforderlich sind|vorausgesetzt wird|
        vorausgesetzt werden|erwünscht ist|erwünscht sind|ist erwünscht|sind erwünscht|
        ist ein plus|wäre ein plus|ist ein muss|
        runden ihr profil|runden dein profil|rundet ihr profil|rundet dein profil|sie bringen|du bringst|
        est exigé|est exigée|sont exigés|sont exigées|est requis|est requise|sont requis|sont requises|
        est indispensable|sont indispensables|est impératif|est obligatoire|est souhaité|est souhaitée|
        est souhaitable|serait un plus|seraient un plus|est un plus|sont un plus|serait un atout|est un atout|
        sont un atout|seraient un atout|serait apprécié|serait appréciée|seraient appréciées|est apprécié|
        est appréciée|is preferred|are preferred|
        vous faites preuve|vous êtes doté|vous êtes dotée|vous aimez|vous savez|
        sont appréciées|il faut avoir|vous devez|tu dois|
        se requiere|se requieren|se exige|se precisa|es imprescindible|es necesario|es necesaria|es requisito|
        se valorará|se valorarán|se valora|será un plus|es un plus|es deseable|sería deseable|
        será valorado|será valorada|serán valorados|serán valoradas|
        debe tener|debe contar|debe poseer|debe manejar|debe dominar|debe saber|deberá tener|deberá contar|
        debes tener|debes contar|debes poseer|debes saber|debes manejar|valoramos|valoraremos|
        é necessário|é necessária|é obrigatório|é obrigatória|é imprescindível|é desejável|
        será valorizado|será valorizada|
        serão valorizados|serão valorizadas|valoriza se|valorizamos|exige se|requer se|é um plus|será um diferencial|
        is vereist|zijn vereist|is een vereiste|is noodzakelijk|is een must|is een pré|is een pre|zijn een pré|
        zijn een pre|is een plus|is een plus|strekt tot aanbeveling|is mooi meegenomen|is wenselijk|
        is een voordeel|heeft onze voorkeur|heeft de voorkeur|wij vragen|wij verwachten|we verwachten|we vragen|
        är ett krav|är krav|krävs|är meriterande|är ett plus|är en fördel|är önskvärt|
        è richiesta|è richiesto|sono richieste|sono richiesti|è necessaria|è necessario|è indispensabile|
        è obbligatoria|è gradita|è gradito|costituisce titolo|costituirà titolo|è un plus|è preferibile|
        completa il profilo|completano il profilo
    """)
)
# So a sentence begins that leaves out of whom it speaks: "Must have 1+ year on a busy line".
_BARE_DEMANDS = frozenset(("must", verb) for verb in word_list("have be hold possess know own speak enjoy love bring"))
# A demand on the papers that are sent, or on what the firm itself must do, asks nothing of the candidate.
_PAPERS = frozenset(
    word_list("""
        application applications apply applying resume resumes cv cvs deadline submitted submit receive received
        bewerbung bewerbungen bewerbungsunterlagen candidature candidatures candidatura candidaturas sollicitatie
        ansökan registration register employer employers company
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
    "described below",
    "listed below",
    "outlined below",
)
_READER = frozenset(word_list("you du sie vous tu je jij u"))
# With these behind it, it says what one will do or get.
_NOT_YET = frozenset(word_list("will ll d can may get receive report are wirst werden erhältst bekommst krijgt får"))
# With one of these a brief sentence ends that says no more of what it names.
_VERDICTS = frozenset(word_list("advantage advantageous beneficial desirable essential preferred"))
_MOST_BRIEF = 14
_LONGEST = 600
_LONGEST_LABEL = 30
_LONGEST_PARAGRAPH = 50_000
_LEAST_WORDS = 4


def asking_sentences(text: str, *, line: Line, kind: SectionKind | None, section: int | None) -> Iterator[Item]:
    """The sentences of a line of prose that ask something, as items."""
    if kind not in _SPEAKING or not line.words:
        return
    asks = _asks_among_demands if kind in ("required", "preferred") else _asks
    for start, end in sentences_of(text, start=line.start, end=min(line.end, line.start + _LONGEST_PARAGRAPH)):
        if end - start > _LONGEST:
            continue
        sentence = line_of(text, start=start, end=end)
        if asks(sentence.text, sentence.words):
            wanted: Kind = (
                "preferred"
                if kind == "preferred" or is_preferred(sentence.words, text=sentence.text)
                else "requirement"
            )
            yield Item(sentence.text, wanted, sentence.start, sentence.end, section, prose=True)


def _labelled(text: str) -> bool:
    """Whether a sentence says before a colon what it lists: "Must have: C and an RTOS."."""
    wording = wording_of(words_of(text[: text.index(":")]))
    return wording is not None and wording.sure and wording.kind in ("required", "preferred")


def _may_ask(text: str, words: tuple[str, ...]) -> bool:
    row = text.count(" | ") > 1  # of facts: "Full-time | On-site | Travel required"
    return not (len(words) < _LEAST_WORDS or row or text[-1] in "?:")


@kept_line
def _asks_among_demands(text: str, words: tuple[str, ...]) -> bool:
    if not _may_ask(text, words):
        return False
    labelled = ":" in text[:_LONGEST_LABEL] and _labelled(text)
    asks = labelled or ASKS.within(words) or _ASKING.within(words) or _speaks_of_the_reader(words)
    return asks and not _GENERAL.within(words)


def _speaks_of_the_reader(words: tuple[str, ...]) -> bool:
    """Whether a sentence among demands says what the reader is or does: "Du behärskar svenska i tal och skrift"."""
    return words[0] in _READER and words[1] not in _NOT_YET and _PAPERS.isdisjoint(words)


@kept_line
def _asks(text: str, words: tuple[str, ...]) -> bool:
    """Whether a sentence of prose, that no heading says to ask, asks something of the candidate."""
    return _may_ask(text, words) and _demands(text, words) and not _GENERAL.within(words)


def _demands(text: str, words: tuple[str, ...]) -> bool:
    if ":" in text[:_LONGEST_LABEL] and _labelled(text):
        return True
    if (_DEMANDING.within(words) or words[:2] in _BARE_DEMANDS) and _PAPERS.isdisjoint(words):
        return True
    if words[-1] in _VERDICTS and len(words) <= _MOST_BRIEF and _PAPERS.isdisjoint(words):
        return True  # "Foot trimming an advantage."
    return _ASKING.within(words) and (ASKS.within(words) or "require" in text)
