"""The title of the job, without decoration."""

from collections.abc import Sequence

from jobtracker.patterns import Pattern
from jobtracker.reading.findings import Found
from jobtracker.reading.firm_names import ends_as_firm, ends_in_people, is_institution, is_of_partners
from jobtracker.reading.headings import wording_of
from jobtracker.reading.labels import Field, topic_of
from jobtracker.reading.lines import Line, line_of
from jobtracker.reading.openers import DUTIES
from jobtracker.reading.roles import LEVELS, is_job_noun, names_job
from jobtracker.reading.signatures import FIRST, SIGNED
from jobtracker.reading.title_dress import GENDER, clean_title
from jobtracker.reading.title_prose import title_in_prose
from jobtracker.reading.words import Phrases, phrase_list, phrases_of, word_list, words_of

_HEADER_LINES = 45
_NAVIGATION = 25
_SENTENCE, _FULL_SENTENCE = 30, 16
_FEW_WORDS = 7
_PLAIN_WORDS = 4  # of a title in small letters: "Delivery driver"
_LONGEST = 130
_NAMED = 2  # words of a title in small letters that no list of trades knows
_LONGEST_ROW = 300  # of facts parted by bars
_MOST_WORDS = 16
# Labels that name the field of work, too: "Job: Supply Chain".
_VAGUE = frozenset(phrases_of("job|role|function|funktion|vacancy|opening|position|poste|puesto|rol"))
_SUBJECTS = frozenset(phrases_of("subject|betreff|objet|asunto|onderwerp|ämne|oggetto|assunto"))
# With these a message begins: no title.
_GREETING = frozenset(
    word_list("""
        oferta empleo trabajo vacante vacantes offre emploi recrutement job jobs vacancy vacature stellenangebot gesucht
        hiring urgent urgente hello hi hey hola bonjour hallo ciao olá hej dear all everyone folks team todos allemaal
        now open positions position vacancies logo announcement notice update news job offer alert zusammen liebe tous
    """)
)
_PERSON = Pattern(r": (?:Mr|Mrs|Ms|Miss|Dr|Prof|Herr|Frau|Mme|M\.|Sr|Sra|Dhr|Mevr|Fr|Rev)\b\.? ")
_PHONED = Pattern(r": [+(]?\d[\d ()/-]{6,}$")
_RATED = Pattern(r" [1-5][.,]\d ?[★⭐]")
_COUNTED = (" Nos.", " nos.", " No.", "Std.")  # so many are sought, at so much: "HVAC Technician - 5 Nos."
_AT_FIRM = Pattern(r" (?:at|@|bei|chez|bij) (?=[A-ZÀ-Þ0-9])[^,.;:]{2,60}$")
_OF_FIRM = frozenset(
    word_list(
        "careers career jobs life working work why vacancies roles openings about people job position role vacancy"
    )
)
_FIRST = 2  # lines: above a title without a noun of a job stands at most the firm with its stars
_FIRM = Pattern(r"\b(?:GmbH|AG|SE|KG|Inc|Ltd|LLC|LLP|PLC|plc|Corp|SA|SAS|S\.A|SL|BV|B\.V|AB|SpA|Co)\b\.?$")
_PARTS = Pattern(r"[,(/|–—:]|\s-\s|\b(?:of|for|in|at|II|I|III|IV|de|des|du|en)\b")
_VERBS = frozenset(
    word_list("""
        is are was we our you your join us who will has have can apply please this that do does am re ll ve ar om
        wij wil jij je dich wir suchen nous vous recherche recrute recherchons recrutons notre nos nuestra onze make
        werde rejoignez rejoins unseres unserem unseren unser
        could would do come earn get want love meet calling
        adresser envoyer envoyez enviar inviare
        seeks sucht zoekt zoeken busca buscamos contrata seleccionamos procura söker cerchiamo
    """)
)
_ACADEMIC = Phrases(
    *phrase_list("""
        phd position|phd positions|phd candidate|phd student|phd scholarship|postdoc position|doctoral position|
        doctoral candidate|postdoctoral position|faculty position|tenure track|promotionsstelle|doktorandenstelle
    """)
)
# A job noun in both genders: "Lohnverrechner*in", "Chargé·e", "Tischler:in".
_BOTH = Pattern(r"[^\W\d_]{4,}(?:[*:_·]in(?:nen)?|/-?in|·e|·euse|·trice)\b")
# Endings of job nouns that stand before what qualifies them: "Técnico Superior", "Chargée d'accueil".
_ROMANCE_ENDS = (
    "dor", "dora", "ero", "era", "ista", "iste", "eur", "euse", "ière", "ico", "ica", "ado", "ada", "ário", "ária",
    "gé", "gée", "yé", "yée",
)  # fmt: skip
_BOTH_SIGNS = "*:_·/"


def title_of(lines: Sequence[Line], *, fields: Sequence[Field], text: str) -> Found[str] | None:
    """The title; None where no line and no sentence names the job."""
    top = _top(lines, fields=fields, text=text)
    if top:
        return (title_in_prose(lines, text=text) if _is_firm_in_row(top, lines=lines) else None) or top
    for field in fields:
        if field.topic == "title" and field.value and _reads_as_title(field.value):
            return _found(text, start=field.start, end=field.end)
    return title_in_prose(lines, text=text) or title_at_head(lines, text=text)


def _is_firm_in_row(title: Found[str], *, lines: Sequence[Line]) -> bool:
    """Whether what opens a row is rather a firm called after those who work there: "Oduya Engineers | Leeds"."""
    row = lines[0].text
    opens = " | " in row and row.startswith(f"{title.value} | ")
    return opens and ends_in_people(words_of(title.value))


def title_at_head(lines: Sequence[Line], *, text: str) -> Found[str] | None:
    """A heading above all lists, whose words no list of trades knows: likely the title, and to be checked."""
    first_list = next((index for index, line in enumerate(lines) if _is_list_heading(line)), len(lines))
    head = lines[: min(first_list, _HEADER_LINES)]
    marked = [line for line in head if line.level in (1, 2)]
    firsts = [line for line in head[:_FIRST] if not (_RATED.search(line.text) or _hires(line) or _is_labelled(line))]
    for line in marked or firsts[:1]:
        bare = clean_title(line.text)
        at = _AT_FIRM.search(bare)
        bare = bare[: at.start()] if at and _OF_FIRM.isdisjoint(words_of(bare)) else bare
        words = words_of(bare)
        plain = not any(word in _VERBS for word in words) and line.text[-1] not in ".;,?!:" and "@" not in line.text
        listed = line.mark in ("bullet", "number")
        if (
            0 < len(words) <= _FEW_WORDS
            and not _GREETING.issuperset(words)
            and plain
            and (_capitalised(bare) or _above_facts(lines, line=line))
            and not (listed or _FIRM.search(bare) or words[-1] == "logo")
        ):
            begin = text.find(bare, line.start, line.end)
            return Found(bare, begin, begin + len(bare), sure=False) if begin >= 0 else None
    return None


def _is_labelled(line: Line) -> bool:
    """Whether a line is a labelled statement of something else: "Employer: Kestrel County"."""
    return (topic_of(line.text.partition(":")[0]) or "title") != "title"


def _hires(line: Line) -> bool:
    """Whether a line names a firm by what it is: "Kanzlei Ruppold & Partner"."""
    return is_institution(line.text) or ends_as_firm(line.text)


def _above_facts(lines: Sequence[Line], *, line: Line) -> bool:
    """Whether the first line stands right above a row of facts: "Firm · Town · Full-time"."""
    if line is not lines[0] or len(lines) == 1 or not line.text[0].isupper() or lines[1].gap:
        return False
    return (
        any(sign in lines[1].text for sign in (" · ", " | ", " • ", " – ", " - ")) and lines[1].text[-1] not in ".!?:"
    )


def _found(text: str, *, start: int, end: int, sure: bool = True) -> Found[str] | None:
    raw = text[start:end]
    name = clean_title(raw)
    if not name:
        return None
    at = raw.find(name)
    return Found(name, start + max(at, 0), start + at + len(name) if at >= 0 else end, sure=sure)


def _reads_as_title(value: str) -> bool:
    words = words_of(value)
    if not 0 < len(words) <= _MOST_WORDS or len(value) > _LONGEST or (value[-1] == "." and words[0] in DUTIES):
        return False
    return any(letter.isalpha() for letter in value)


def _top(lines: Sequence[Line], *, fields: Sequence[Field], text: str) -> Found[str] | None:
    labelled = {field.line: field for field in reversed(fields)}
    best: tuple[float, int, int] | None = None
    told = False
    for index in range(int(_opens_with_firm(lines)), min(len(lines), _HEADER_LINES)):
        line = lines[index]
        field = labelled.get(index)
        if field and field.value and _reads_as_title(field.value) and _tells_title(field):
            vague = words_of(field.label) in _VAGUE and not _names_job(words_of(field.value))
            score, start, end = (2.5 if vague else 5.0) - 0.1 * index, field.start, field.end
        elif field:
            head = _before_label(text, line=line, field=field)
            score, start, end = _score(head, index=index, told=told), head.start, head.end
        else:
            score, start, end = _score(line, index=index, told=told), line.start, line.end
        if told and index + 1 < len(lines) and lines[index + 1].text[0] == ":":
            continue
        told = told or len(line.words) > (_SENTENCE if line.text[-1] != "." else _FULL_SENTENCE)
        if (told or index > FIRST) and SIGNED.whole(line.words):
            break
        if score > 0 and (best is None or score > best[0]):
            best = (score, start, end)
        if _is_list_heading(line) and (best or index > _NAVIGATION):
            break
    return _found(text, start=best[1], end=best[2]) if best else None


def _opens_with_firm(lines: Sequence[Line]) -> bool:
    """Whether the first line is a firm called after those who work there, the title below: "Oduya Architects"."""
    return len(lines) > 1 and ends_in_people(lines[0].words) and _score(lines[1], index=1, told=False) > 0


def _tells_title(field: Field) -> bool:
    """Whether a labelled value is the title; the subject of a mail is where it names a job."""
    if field.topic == "title":
        said = words_of(field.value)
        return not (
            words_of(field.label) in _VAGUE and field.value[0].islower() and len(said) > _NAMED and not names_job(said)
        )
    return words_of(field.label) in _SUBJECTS and names_job(words_of(field.value))


def _before_label(text: str, *, line: Line, field: Field) -> Line:
    """What stands in a line before its first label; nothing where the label opens it."""
    at = text.rfind(field.label, line.start, field.start) if field.label else line.start
    return line_of(text, start=line.start, end=max(at, line.start))


def _is_list_heading(line: Line) -> bool:
    wording = wording_of(line.words)
    return bool(wording and wording.sure and not names_job(line.words))


def _score(line: Line, *, index: int, told: bool) -> float:
    """How much a line looks like the title; `told` where running text has begun above it."""
    if not _may_be_title(line):
        return 0.0
    gendered = (("(" in line.text or "[" in line.text) and bool(GENDER.search(line.text))) or _names_both(line)
    if not (gendered or _names_job(line.words)):
        return 0.0
    bare = clean_title(line.text)
    named = words_of(bare)
    if (
        is_of_partners(line.text)
        or not 0 < len(named) <= _MOST_WORDS
        or not (gendered or _names_job(named))
        or not _VERBS.isdisjoint(named)
    ):
        return 0.0
    plain = not told and len(named) <= _PLAIN_WORDS and bare[0].isupper() and len(named) > 1
    sure = gendered or _ACADEMIC.within(named) or line.level or ((plain or _capitalised(bare)) and _headed_by_job(bare))
    if ((told or index > _FIRST) and not sure) or (_is_list_heading(line) and len(line.words) < 4):  # noqa: PLR2004
        return 0.0
    if told and len(line.words) > _FEW_WORDS and named[0] in DUTIES:
        return 0.0
    apart = 0.5 if line.gap and index else 0.0
    people = index > 1 and not line.level and ends_in_people(line.words)  # "Harcourt Consultants" as a signature
    return (
        4.0
        - 2.0 * people
        - 0.08 * index
        + apart
        + (2.0 if line.level in (1, 2) else 0.0)
        + 0.5 * (gendered or any(word in LEVELS for word in named))
    )


def _names_both(line: Line) -> bool:
    """Whether a short line names a job for both genders in one word."""
    return (
        len(line.words) <= _FEW_WORDS
        and any(sign in line.text for sign in _BOTH_SIGNS)
        and _BOTH.search(line.text) is not None
    )


def _may_be_title(line: Line) -> bool:
    """Whether a line is as short as a title and neither a point of a list nor a sentence."""
    if (
        _signs_off(line)
        or line.mark in ("bullet", "number")
        or not line.text
        or (line.text[-1] in ".;,?:" and not line.text.endswith(_COUNTED))
    ):
        return False
    if "|" in line.text:  # a row of facts may be longer than the title in it
        return len(line.text) <= _LONGEST_ROW
    return len(line.words) <= _MOST_WORDS and len(line.text) <= _LONGEST


def _signs_off(line: Line) -> bool:
    """Whether a line is the end of a mail, "Best, Sander", or who holds an office: "Headteacher: Mrs F. Boyle"."""
    if ": " in line.text and (_PERSON.search(line.text) or _PHONED.search(line.text)):
        return True
    return "," in line.text and len(line.words) <= _PLAIN_WORDS and SIGNED.starts(line.words)


def _names_job(words: tuple[str, ...]) -> bool:
    return names_job(words) or _ACADEMIC.within(words)


def _headed_by_job(title: str) -> bool:
    """Whether a part of the title ends in a job noun, which "Volunteer Leave" does not."""
    parts = [words_of(part) for part in _PARTS.split(title)]
    romance = parts[0][:1] and parts[0][0].endswith(_ROMANCE_ENDS) and is_job_noun(parts[0][0])
    return bool(romance) or any(
        part and (is_job_noun(part[-1]) or (part[-1].isdigit() and len(part) > 1)) for part in parts
    )


def _capitalised(title: str) -> bool:
    words = [word for word in title.split() if len(word) > 3 and word[0].isalpha()]  # noqa: PLR2004 - small words stay small
    return sum(word[0].isupper() for word in words) * 2 > len(words)
