"""Lines that state one thing behind a label: "Location: Utrecht", "Gehalt: 60.000 €"."""

from collections.abc import Iterator, Sequence
from typing import Literal, NamedTuple

from jobtracker.patterns import Pattern
from jobtracker.reading.lines import Line
from jobtracker.reading.starts import places_of
from jobtracker.reading.words import kept, phrase_list, phrases_of, word_list, words_of

Topic = Literal["title", "company", "place", "pay", "employment", "work_mode", "level", "fact"]
_LabelMark = tuple[int, int, tuple[int, Topic]]  # where a colon stands and ends, where its label starts, and its topic
_LONGEST_LABEL = 48
_LONGEST_LINE = 600
_MOST_WORDS = 5
_BARE = frozenset(("pay", "employment", "work_mode", "place"))
# Labels that may stand alone above a title, a firm or a date, as no heading of a section is worded.
_BARE_WORDINGS = frozenset(
    words_of(label)
    for label in phrase_list("""
        job title|position title|post title|stellenbezeichnung|intitulé du poste|employer|company name|arbeitgeber|
        employeur|werkgever|arbetsgivare|hiring organization|employer name|date posted|posted on|posting date|
        closing date|application deadline|apply by|open closing dates|deadline for applications|close date|
        sista ansökningsdag|bewerbungsfrist|bewerbungsschluss|veröffentlicht am|date de publication|
        date limite de candidature|sluitingsdatum
    """)
)
_SEPARATOR = Pattern(r"[\s:：】](?:(?<=\s)[:：\t】]|(?<=[:：\t】]))(?!//)(?!\d\d)")
_SEPARATING = (":", "\t", "：", "】")
_ROW = Pattern(r"\|[ *]*(?P<label>[^|*:]{2,30}?):?[ *]*\| *(?P<value>[^|]+)\|? *")
_DASH = Pattern(r"\s+[-–—]\s+|\? +(?=\S)")  # or a question: "Where? Leipzig or Ghent"
_DASHED = frozenset(("title", "company", "place", "pay", "employment", "work_mode", "fact"))
# Words that stand before a dash in titles and rows of facts, too.
_NOT_DASHED = frozenset(
    words_of(label)
    for label in phrase_list("""
        office|base|remote|contract|type|job|role|position|team|service|open to|shift|hospital|school|agency|client|
        stage|
        cargo|puesto|poste|region|country|business|organization|institution|hours|category|function|division|
        department
    """)
)
_WORD = Pattern(r"[^\W_]+")
# "Your pay:", "Dein Arbeitsort:"; "Your role:" heads what one does.
_YOURS = frozenset(word_list("your our dein deine ihr ihre euer unser votre ton tu su tuo il jouw je din"))
_OF_YOURS = frozenset(("pay", "employment", "work_mode", "place"))
_LABELS: dict[Topic, str] = {
    "title": """
        title|job title|position|position title|role|role title|job|vacancy|opening|hiring for|job name|
        stellenbezeichnung|position bezeichnung|stelle|jobtitel|intitulé du poste|poste|intitulé|puesto|cargo|
        título|função|vaga|functie|functietitel|befattning|tjänst|posizione|ruolo|titel|designation|job role|
        working title|business title|official title|posting title|role name|post title|post|job position|
        name of position|
        funktion|berufsbezeichnung|gesuchte position|nombre del puesto|nome da vaga|rol|rubrik|figura professionale
    """,
    "company": """
        company|company name|employer|organization|organisation|organization name|hiring company|unternehmen|firma|
        arbeitgeber|entreprise|société|employeur|empresa|compañía|bedrijf|werkgever|företag|arbetsgivare|azienda|
        salon|care home|nursery|contracting organisation|contracting organization|host organisation|host organization|
        hosting organisation|
        contracting authority|recruiting organisation|your agency|recruitment agency|advertiser|advertised by|brand|
        hiring organisation|name of organisation|träger|trägerin|träger der einrichtung|
        name of employer|school district|practice name|employing organisation|
        institution|hiring organization|client|agency|facility|restaurant|hotel|hospital|school|hiring agency|
        hiring institution|agency name|business|firm|name of company|company employer|employer name|betrieb|empleador|
        empregador|organisatie|instelling|opdrachtgever|datore di lavoro|ente|virksomhed|arbejdsgiver
    """,
    "place": """
        location|locations|job location|job locations|position location|work location|duty station|duty location|
        place of work|place|venue|based|workplace|office|office location|city|based in|where|site|primary location|
        standort|
        standorte|einsatzort|arbeitsort|ort|lieu|lieu de travail|localisation|lieux|ubicación|lugar|
        lugar de trabajo|localidad|localização|local|local de trabalho|locatie|standplaats|werklocatie|plaats|
        placering|ort|placeringsort|stationeringsort|sede|sede di lavoro|luogo|luogo di lavoro|localización|
        poste basé à|posting location|work locations|geographic location|region|base|job posting location|
        employment location|territory|sales territory|einsatzgebiet|vertriebsgebiet|
        country|station|job location city|city state|town|address|work address|work site|
        zona|zona de trabajo|región|região|regione|concelho|distrito|provincia|província|población|municipio|município|
        comune|commune|gemeente|bundesland|département|localidade|campus|based at|dienstort|
        stadt|ville|ciudad|cidade|città|stad|plaats|dienstsitz|lugar de trabajo|sted|
        arbetsplats|kommun|work station|workstation|wo|où|dónde|waar|onde|dove
    """,
    "pay": """
        salary|salary range|pay|pay range|compensation|compensation range|remuneration|remuneration salary|
        base salary|base pay|hourly rate|rate|wage|wages|package|annual salary|starting salary|pay rate|
        salary package|gehalt|vergütung|jahresgehalt|monatsgehalt|stundenlohn|lohn|bruttojahresgehalt|salaire|
        rémunération|salaire brut|fourchette de salaire|salario|retribución|remuneración|rango salarial|salário|
        remuneração|salaris|salarisindicatie|bruto maandsalaris|lön|retribuzione|stipendio|ral|day rate|tagessatz|
        tjm|estimated salary|hiring range|pay scale|target salary range|budget|ote|fee|honorar|ctc|
        salary band|expected salary|pay scale grade|salary period|
        entgelt|wie viel|combien|we pay|what we pay|renta|renta líquida|sueldo|sueldo bruto|loon|lønn|løn|bruttogehalt|
        bruttolohn|monatslohn|rémunération brute|basic salary|gross salary|monthly salary
    """,
    "employment": """
        employment type|job type|type|contract|contract type|type of contract|time type|work schedule|schedule|term|
        employment|type of employment|position type|hours|working hours|appointment type|job status|status|
        anstellungsart|beschäftigungsart|arbeitszeit|vertragsart|beschäftigungsumfang|type de contrat|contrat|
        temps de travail|durée|jornada|tipo de contrato|contrato|tipo de empleo|regime|tipo de vínculo|
        dienstverband|contractvorm|uren|contracttype|anställningsform|omfattning|anställningstyp|tipo di contratto|
        contratto|orario|employment status|duration|job category type|working pattern|working time|stellenart|
        arbeitsverhältnis|vínculo|tipo de empleo|tipo de oferta|jornada laboral|worker type|type de poste|
        full part time|
        vertragstyp|
        stellenumfang|laufzeit|shift and schedule|shift schedule|
        horaires|arbeitszeiten|horario|werktijden|orario di lavoro|arbetstider|
        contract term|contract duration|hours of work|régime|job types|expected hours
    """,
    "work_mode": """
        work mode|workplace type|work arrangement|working arrangement|work arrangements|working model|remote|
        remote type|work type|work model|working model|location type|work location type|workplace|work style|
        arbeitsmodell|arbeitsform|mode de travail|télétravail|modalidad|modalidad de trabajo|modalidade|werkvorm|
        arbetssätt|modalità di lavoro|modalità|remote status|remote job|telework eligible|remote work|teletrabajo|
        thuiswerken|lieu du poste|distansarbete|work setup|on site remote|homeoffice
    """,
    "level": """
        minimum experience|experiencia mínima|estudios mínimos|
        researcher profile|
        level|seniority|seniority level|experience level|career level|grade|job level|management level|
        karrierestufe|erfahrungslevel|berufserfahrung|niveau|niveau d expérience|nivel|senioridade|nível|
        ervaringsniveau|livello
    """,
    "fact": """
        issued on|date issued|issue date|date of issue|posted date|dateposted|posteddate|postdate|posting closes|
        competition closes|vacancy closes|opens|closing|
        posting period|ansøgningsfrist|søknadsfrist|ważne do|department|
        team|civil service title|title classification|function|job function|industry|industries|
        title code no|post until|open until|job id|job requisition id|requisition id|req id|reference|ref|job reference|
        reference number|posted|posted on|date posted|start date|start date time|duration|application deadline|
        deadline|closing date|opening date|reporting to|reports to|reports directly to|
        responsible to|accountable to|line manager|category|job category|
        industry type|role category|functional area|division|job code|job number|announcement code|
        announcement number|job announcement number|travel|travel requirement|security clearance|supervisory status|
        promotion potential|number of vacancies|vacancies|who may apply|open to|open to eligibility criteria|
        intended audience|visa|visa sponsorship|band|pay scheme|
        relocation|sponsorship|office locations|url|link|website|phone|tel|telephone|fax|
        e mail|email|contact|contact person|fetched|source|series grade|series|apply by|valid until|abteilung|
        bereich|referenznummer|kennziffer|eintrittsdatum|startdatum|ab|beginn|ansprechpartner|bewerbungsfrist|
        expérience|date de début|référence|service|secteur|
        secteur d activité|secteur d activité du poste|qualification|date limite|inicio|referencia|afdeling|vakgebied|
        startdatum|avdelning|tillträde|sista ansökningsdag|job family|business unit|language|languages required|
        shift|language requirements|headcount|openings|number of openings|positions|start|job posted|requisition|
        position number|posting date|end date|
        published|published on|closes|closes on|placed on|date placed|date advertised|advertised|expires|expires on|
        expiry date|expiration date|expiry|advertised on|listed|listed on|date listed|live until|
        open closing dates|close date|application due|applications due|due date|apply before|closing on|subject|from|
        betreff|objet|asunto|onderwerp|ämne|oggetto|assunto|
        sent|publish date|date published|applications close|
        last date to apply|last day to apply|deadline for applications|
        bewerbungsschluss|bewerben bis|frist|veröffentlicht|veröffentlicht am|online seit|date limite de candidature|
        date de publication|publié le|fecha límite|fecha de publicación|plazo|prazo|scadenza|sluitingsdatum|
        geplaatst op
    """,
}
TOPICS: dict[tuple[str, ...], Topic] = {
    label: topic for topic, labels in _LABELS.items() for label in phrases_of(labels)
}
_FIRST_WORDS = frozenset([label[0] for label in TOPICS])


class Field(NamedTuple):
    """One labelled statement; `start` and `end` are those of its value, and `line` the index of its line."""

    topic: Topic
    label: str
    value: str
    start: int
    end: int
    line: int


def label_end(text: str) -> int:
    """Where a label's colon stands in a line; -1 without one near enough to the start."""
    at = text.find(":", 0, _LONGEST_LABEL + 1)
    if at < 0:
        at = text.find("：", 0, _LONGEST_LABEL + 1)
    if at < 0 or text[at : at + 3] == "://":
        return -1
    return at


@kept
def topic_of(label: str) -> Topic | None:
    """What a label speaks of."""
    return TOPICS.get(words_of(label))


def fields_of(text: str, *, lines: Sequence[Line]) -> tuple[Field, ...]:
    """All labelled statements of a text; an empty value stands on the lines below."""
    fields: list[Field] = []
    for index, line in enumerate(lines):
        piece = text[line.start : line.end] if line.end - line.start <= _LONGEST_LINE else ""
        marks = _marks_of(piece, words=line.words)
        if marks:
            fields += _fields(piece, marks=marks, line=line, index=index)
        topic = bare_topic(line)
        if topic in _BARE or (topic and line.words in _BARE_WORDINGS):
            fields.append(
                _below(topic, line=line, after=lines[index + 1] if index + 1 < len(lines) else None, index=index)
            )
    return tuple(fields)


def bare_topic(line: Line) -> Topic | None:
    """What a line speaks of that is a label and nothing else: its value stands below it."""
    if line.mark in ("bullet", "number") or len(line.words) > _MOST_WORDS:
        return None
    if not line.text[:1].isupper() and len(line.words) == 1 and line.words != ("locations",):
        return None
    return TOPICS.get(line.words)


def _below(topic: Topic, *, line: Line, after: Line | None, index: int) -> Field:
    """The statement whose label is a line and whose value is the next one; places may be several, on several lines."""
    if after is None or topic == "place" or len(after.text) > _LONGEST_LABEL or bare_topic(after):
        return Field(topic, line.text, "", line.end, line.end, index)
    return Field(topic, line.text, after.text, after.start, after.end, index)


def _fields(piece: str, *, marks: Sequence[_LabelMark], line: Line, index: int) -> list[Field]:
    fields = []
    for place, (at, after, (start, topic)) in enumerate(marks):
        until = marks[place + 1][2][0] if place + 1 < len(marks) else len(piece)
        value = piece[after:until]
        begin = line.start + after + len(value) - len(value.lstrip(" *_\t\n"))
        value = value.strip(" ,;|·•-–*_\t\n")
        fields.append(Field(topic, piece[start:at].strip(), value, begin, begin + len(value), index))
    return fields


def _marks_of(piece: str, *, words: tuple[str, ...]) -> tuple[_LabelMark, ...]:
    if piece[:1] == "|" and (celled := _celled(piece)):
        return celled
    if any(sign in piece for sign in _SEPARATING):
        return _parted_marks(piece)
    return tuple(_dashed(piece)) if words[:1] and words[0] in _FIRST_WORDS else ()


@kept
def _parted_marks(piece: str) -> tuple[_LabelMark, ...]:
    return tuple(_marks(piece))


def _marks(piece: str) -> Iterator[_LabelMark]:
    """Each label of a line."""
    known = [(at, after, label) for at, after in _separators(piece) for label in (label_before(piece, at=at),) if label]
    for at, after, label in known:
        if len(known) > 1 or _parted(piece, at=label[0]):
            yield at, after, label


def _separators(piece: str) -> list[tuple[int, int]]:
    """Where colons, tabs and the like begin and end that may part a label from its value."""
    spans: list[tuple[int, int]] = []
    last = 0
    for at in sorted(places_of(_SEPARATING, text=piece)):
        found = _SEPARATOR.match(piece, at - 1) if last < at and piece[at - 1].isspace() else None
        found = (found or _SEPARATOR.match(piece, at)) if at >= last else None
        if found:
            spans.append(found.span())
            last = found.end()
    return spans


def _celled(piece: str) -> tuple[_LabelMark, ...]:
    """The label in the first of two cells of a table in Markdown: "| **Employer** | Harrow Ltd |"."""
    row = _ROW.fullmatch(piece)
    topic = TOPICS.get(words_of(row["label"])) if row else None
    return ((row.end("label"), row.start("value"), (row.start("label"), topic)),) if row and topic else ()


def _dashed(piece: str) -> Iterator[_LabelMark]:
    """The label of "Location - Leeds", as recruiters' mails write them."""
    head = piece[:_LONGEST_LABEL]
    dash = _DASH.search(head) if any(sign in head for sign in "-–—?") else None
    if dash:
        words = words_of(piece[: dash.start()])
        topic = TOPICS.get(words)
        if topic in _DASHED and words not in _NOT_DASHED:
            yield dash.start(), dash.end(), (0, topic)


def label_before(piece: str, *, at: int) -> tuple[int, Topic] | None:
    """The longest known label that ends at `at`: where it starts and what it speaks of."""
    start = max(0, at - _LONGEST_LABEL)
    small = words_of(piece[start:at])[-_MOST_WORDS:]
    topics = [_topic_before(small[first:]) for first in range(len(small))]
    if not any(topics):
        return None
    words = list(_WORD.finditer(piece, start, at))[-_MOST_WORDS:]
    for word, topic in zip(words, topics, strict=False):
        if topic and (word[0][0].isupper() or not piece[: word.start()].strip(" *_【")):
            return word.start(), topic
    return None


def _topic_before(label: tuple[str, ...]) -> Topic | None:
    return TOPICS.get(label) or (_topic_of_yours(label) if label[0] in _YOURS else None)


def _topic_of_yours(label: tuple[str, ...]) -> Topic | None:
    topic = TOPICS.get(label[1:])
    return topic if topic in _OF_YOURS else None


def _parted(piece: str, *, at: int) -> bool:
    """Whether a label within a line stands apart from what is before it."""
    before = piece[:at].strip(" *_【")
    return not before or before[-1] in "|·•,;.)\t" or bool(_SEPARATOR.search(before))
