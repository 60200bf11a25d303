"""The type of employment, as the posting states it for this job."""

from collections.abc import Sequence

from jobtracker.patterns import Pattern
from jobtracker.reading.findings import EmploymentType, Found
from jobtracker.reading.labels import Field
from jobtracker.reading.lines import Line
from jobtracker.reading.roles import is_job_noun
from jobtracker.reading.words import Phrases, phrase_list, word_list, words_of

_ORDER: tuple[EmploymentType, ...] = ("full-time", "part-time", "internship", "contract", "temporary", "permanent")
_WORDS: dict[EmploymentType, str] = {
    "full-time": """
        full time|fulltime|full time employee|voll oder teilzeit|voll und teilzeit|voll teilzeit|full or part time|
        full and part time|full part time|voll bzw teilzeit|
        vollzeit|vollzeitstelle|temps plein|temps complet|à temps plein|
        tiempo completo|jornada completa|tempo integral|período integral|tempo inteiro|voltijd|voltijds|heltid|
        tempo pieno|fuldtid|fuld tid|på fuld tid|fulltid|
        pełny etat|cały etat
    """,
    "part-time": """
        part time|parttime|jornada parcial|jornada reducida|tiempo parcial|temps non complet|teilzeit|
        teilzeitstelle|temps partiel|mi temps|à temps partiel|media jornada|tiempo parcial|
        meio período|tempo parcial|meio período|deeltijd|deltid|tempo parziale|minijob|geringfügige beschäftigung|
        deeltijds|niepełny etat|część etatu|
        zero hours contract|zero hours
    """,
    "internship": """
        internship|internships|intern position|praktikum|werkstudententätigkeit|stage de|en stage|contrat de stage|
        prácticas|estágio|praktik|tirocinio|contrat d apprentissage|alternance|contrat en alternance
    """,
    "contract": """
        contract role|contract position|contract job|contractor|independent contractor|contract to hire|
        month contract|months contract|long term contract|short term contract|freelance|freelancer|freiberuflich|
        freiberufler|prestation|autónomo|zzp|
        b2b contract|b2b|c2c|c2h|corp to corp|w2 contract|contract w2|on w2|w2 only
    """,
    "temporary": """
        temporary|temporary position|temp|fixed term|month ftc|fixed term contract|limited term|befristet|befristete|
        befristeter|befristete anstellung|cdd|intérim|intérimaire|mission intérimaire|contrat à durée déterminée|
        contrato temporal|temporal|temporário|tijdelijk|tijdelijk contract|bepaalde tijd|visstid|vikariat|tidsbegränsad|
        tempo determinato|zeitarbeit|interim|seasonal|maternity cover|parental leave cover|elternzeitvertretung|
        mutterschutzvertretung|krankheitsvertretung|remplacement congé maternité
    """,
    "permanent": """
        permanent|permanent position|permanent contract|permanent role|regular employee|permanent employee|
        unbefristet|unbefristete|unbefristeter|unbefristete anstellung|festanstellung|feste anstellung|cdi|
        contrat à durée indéterminée|contrato indefinido|indefinido|tempo indeterminado|duración indefinida|
        contrato sem termo|efetivo|vast contract|
        onbepaalde tijd|onbepaalde duur|
        vaste aanstelling|vast dienstverband|tillsvidare|tillsvidareanställning|fast anställning|fast stilling|
        tempo indeterminato|open ended
    """,
}
# In running text only what speaks of this job's contract, not "full-time support" or "a contract with suppliers".
_LABELLED = {kind: Phrases(*phrase_list(words)) for kind, words in _WORDS.items()}
_LABELLED_ONLY: dict[EmploymentType, Phrases] = {
    "internship": Phrases("intern", "stagiaire", "praktikant"),
    "contract": Phrases("contract", "freelance", "contractor"),
}
_STATED: dict[EmploymentType, Phrases] = {
    "full-time": Phrases(
        *phrase_list("""
            full time position|full time role|full time job|full time employment|full time employee|full time staff|
            full time basis|full time permanent|permanent full time|position is full time|role is full time|
            be full time|voll oder teilzeit|voll und teilzeit|voll bzw teilzeit|voll teilzeit|
            job is full time|full time opportunity|a full time|full time contract|full time hours|in vollzeit|vollzeit|
            vollzeitstelle|temps plein|temps complet|jornada completa|tiempo completo|tempo integral|fulltime|voltijd|
            fuldtid|fuld tid|fulltid|pełny etat|voltijds|heltid|tempo pieno|tempo inteiro|plein temps|
            full time regular|full time remote|full time in|full time or part time|full or part time|
            full time and part time|full and part time|part time or full time|full time considered|
            regular full time|us full time
        """)
    ),
    "part-time": Phrases(
        *phrase_list("""
            part time position|part time role|part time job|part time basis|part time employment|part time opportunity|
            position is part time|role is part time|a part time|be part time|initially part time|us part time|
            in teilzeit|teilzeit|
            teilzeitstelle|temps partiel|mi temps|
            media jornada|jornada parcial|tiempo parcial|tempo parcial|parttime|deeltijd|deltid
        """)
    ),
    "internship": Phrases(
        *phrase_list("""
            internship position|this internship|paid internship|internship program|month internship|our internship|
            the internship|internship opportunity|praktikum|stage de|prácticas en
        """)
    ),
    "contract": Phrases(
        *phrase_list("""
            contract position|contract role|freelance opportunity|freelance position|freelance role|freelance basis|
            month contract|contract to hire|independent contractor|this contract|auf freelance basis|remote contract|
            freelance mission|b2b contract|contract basis|is a contract
        """)
    ),
    "temporary": Phrases(
        *phrase_list("""
            temporary position|temporary role|fixed term contract|fixed term position|fixed term appointment|fixed term|
            temporary contract|temporary basis|contract voor bepaalde tijd|bepaalde tijd|contrat à durée déterminée|
            contrato a termo|contrato de duración determinada|visstidsanställning|tidsbegränsad anställning|auf zeit|
            befristeten vertrag|befristet|befristete|befristeter|zunächst befristet|mission intérimaire|
            en cdd|un cdd|cdd de|en intérim|mission d intérim|contrat temporal|tijdelijk contract|vikariat|
            tempo determinato|contrat saisonnier|emploi saisonnier|cdd saisonnier|seasonal position|
            seasonal role|saisonstelle|saisonvertrag|contratto stagionale|contrato de temporada|säsongsanställning
        """)
    ),
    "permanent": Phrases(
        *phrase_list("""
            permanent position|permanent role|permanent contract|permanent employment|permanent full time|
            full time permanent|a permanent|permanent basis|unbefristet|unbefristete|unbefristeter|unbefristeten|
            festanstellung|en cdi|un cdi|poste en cdi|contrat à durée indéterminée|contrato indefinido|
            contrato sem termo|vast contract|fast stilling|fast ansættelse|
            vaste aanstelling|vaste baan|tillsvidareanställning|tempo indeterminato|open ended contract|
            post is open ended
        """)
    ),
}
_NOT_THIS = Phrases(
    *phrase_list("""
        full time equivalent|full time employees|full time students|full time student|full time study|
        full time support|team of full time|contract to|years of full time|unbefristeter übernahme|mejores prácticas|
        buenas prácticas|
        or part time experience|full time work experience|full time experience
    """)
)
# What the pay of others is reckoned by: "3.344 € auf Basis Vollzeit"; and what may follow: "uitzicht op vast".
_RECKONED = Phrases(
    *phrase_list("""
        basis vollzeit|vollzeitbasis|bei vollzeit|bei vollzeitbeschäftigung|year on a full time basis|
        month on a full time basis|base temps plein|pour un temps plein|basis van een fulltime|basis van fulltime|
        uitzicht op een vaste aanstelling|uitzicht op een vast contract|uitzicht op vaste aanstelling|
        uitzicht op een vast dienstverband|uitzicht op een vaste baan|uitzicht op vast dienstverband|
        zicht op een vast contract|kans op een vast contract|
        view to a permanent|view to permanent|possibility of a permanent|possibility of permanent|
        potential to become permanent|option to become permanent|aussicht auf eine unbefristete|
        option auf unbefristete|option auf festanstellung|spätere festanstellung|évolution possible en cdi|
        évolutif en cdi|possibilité de cdi|possibilité d un cdi|débouchant sur un cdi|suivi d un cdi
    """)
)
# What a type stands before when it speaks of this job: "a full-time Nurse", "permanent employment".
_OF_JOB = frozenset(
    word_list("""
        position role job contract employment employee staff member opportunity hours permanent post vacancy
        appointment hybrid remote stelle position anstellung dauerhaft vertrag poste contrat contrato puesto vaga
        functie baan tjänst contratto
    """)
)
# Without one of these a line says nothing of it.
_TOLD = frozenset[str]().union(
    *(phrases.telling_words for phrases in _STATED.values()),
    *(_LABELLED[kind].telling_words for kind in ("full-time", "part-time", "permanent")),
)
_NAMED = frozenset[str](("contract",)).union(*(phrases.telling_words for phrases in _LABELLED.values()))
_STOPS = Pattern(r"[,;|()]|\. ")
_ALONE: tuple[EmploymentType, ...] = ("full-time", "part-time", "permanent")
_MONTHS = (("months",), ("month",))
_REACH = 6
_HEADER_LINES = 14
_SHORT_LINE = 140
_BEHIND_TITLE = 14  # characters: "Barista part-time"


def employment_of(lines: Sequence[Line], *, fields: Sequence[Field], title: str | None) -> Found[EmploymentType] | None:
    """The type of employment; where several are stated the first of the house's order."""
    found: dict[EmploymentType, Found[EmploymentType]] = {}
    for field in fields:
        if field.topic in ("employment", "work_mode"):
            _note(found, words=words_of(field.value[:200]), labelled=True, start=field.start, end=field.end)
    if not found:
        _from_header(found, lines=lines, title=title)
    if "full-time" not in found:
        for line in lines:
            if not (_TOLD.isdisjoint(line.words) or _NOT_THIS.within(line.words)):
                _note(found, words=_without_reckoning(line.words), labelled=False, start=line.start, end=line.end)
                _note_alone(found, line=line)
    return next((found[kind] for kind in _ORDER if kind in found), None)


def _without_reckoning(words: tuple[str, ...]) -> tuple[str, ...]:
    """The words without what only the pay is reckoned by."""
    at = _RECKONED.find(words)
    return words if at < 0 else words[:at] + words[at + _RECKONED.at(words, index=at) :]


def _from_header(
    found: dict[EmploymentType, Found[EmploymentType]], *, lines: Sequence[Line], title: str | None
) -> None:
    if title:
        _note(found, words=words_of(title), labelled=True, start=None, end=None)
        named = next((line for line in lines[:_HEADER_LINES] if title in line.text), None)
        if named:
            _behind_title(found, line=named, title=title)
    for line in lines[:_HEADER_LINES]:
        if _NAMED.isdisjoint(line.words) or _RECKONED.within(line.words):
            continue
        short = len(line.text) <= _SHORT_LINE * (2 if "|" in line.text else 1)
        if short and line.text[-1] not in ".!?" and line.mark != "bullet":
            _note(found, words=line.words, labelled=True, start=line.start, end=line.end, header=True)
            if len(line.words) == 1 and _LABELLED_ONLY["contract"].whole(line.words):
                found.setdefault("contract", Found("contract", line.start, line.end))


def _behind_title(found: dict[EmploymentType, Found[EmploymentType]], *, line: Line, title: str) -> None:
    behind = line.text.partition(title)[2]
    _note(found, words=words_of(behind[:_BEHIND_TITLE]), labelled=True, start=line.start, end=line.end, header=True)
    for part in _STOPS.split(behind[:_SHORT_LINE]):
        for kind, phrases in _LABELLED_ONLY.items():
            if phrases.whole(words_of(part)):
                found.setdefault(kind, Found(kind, line.start, line.end))


def _note(
    found: dict[EmploymentType, Found[EmploymentType]],
    *,
    words: tuple[str, ...],
    labelled: bool,
    start: int | None,
    end: int | None,
    header: bool = False,
) -> None:
    for kind in _ORDER:
        phrases = (_LABELLED if labelled else _STATED)[kind]
        if not labelled and kind in ("full-time", "part-time", "permanent") and _before_job(words, kind=kind):
            found.setdefault(kind, Found(kind, start, end))
        only = _LABELLED_ONLY.get(kind)
        if phrases.within(words) or (labelled and not header and only and only.within(words)):
            found.setdefault(kind, Found(kind, start, end))
    if labelled and _for_months(words):
        found.setdefault("contract", Found("contract", start, end))


def _for_months(words: tuple[str, ...]) -> bool:
    """Whether a contract is named with its length: "Contract, 6 months"."""
    places = [index for index, word in enumerate(words) if word == "contract"]
    return any(
        words[index + 1 : index + 2] and words[index + 1].isdigit() and words[index + 2 : index + 3] in _MONTHS
        for index in places
    )


def _note_alone(found: dict[EmploymentType, Found[EmploymentType]], *, line: Line) -> None:
    """Take a type that stands between commas: "Plumber in Galway, full time, 24 € an hour"."""
    first, *others = _STOPS.split(line.text[:_SHORT_LINE])
    for part in (first, *others) if others else ():
        for kind in _all_kinds(tuple(word for word in words_of(part) if not word[0].isdigit())):
            found.setdefault(kind, Found(kind, line.start, line.end))


def _all_kinds(words: tuple[str, ...]) -> Sequence[EmploymentType]:
    """The types that words are made of, and of nothing else: "Permanent part time"."""
    kinds: list[EmploymentType] = []
    at = 0
    while at < len(words):
        sizes = ((_LABELLED[kind].at(words, index=at), kind) for kind in _ALONE)
        size, kind = next((each for each in sizes if each[0]), (0, _ALONE[0]))
        if not size:
            return ()
        kinds.append(kind)
        at += size
    return kinds


def _before_job(words: tuple[str, ...], *, kind: EmploymentType) -> bool:
    at = _LABELLED[kind].find(words)
    if at < 0:
        return False
    return any(word in _OF_JOB or is_job_noun(word) for word in words[at + 1 : at + 1 + _REACH])
