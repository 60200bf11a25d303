"""Facts that a site sets out as labels above their values: "Work schedule", "Full-time", "Remote job", "No"."""

from collections.abc import Sequence

from jobtracker.reading.headings import LISTING, wording_of
from jobtracker.reading.labels import bare_topic
from jobtracker.reading.lines import Line
from jobtracker.reading.words import phrases_of, word_list

# Labels of such sheets beside those that speak of a field everywhere.
_LABELS = frozenset(
    phrases_of("""
        job grade|type of role|number of jobs available|open closing dates|pay scale grade|travel required|
        relocation expenses reimbursed|promotion potential|job family series|drug test|security clearance|
        position sensitivity and risk|trust determination process|financial disclosure|bargaining unit status|
        announcement number|control number|service|this job is open to|hiring paths|number of positions|
        job identification|posting date|job schedule|locations|degree level|job shift|employee status|type de poste|
        détails de l emploi|prise de poste|métier|statut du poste|zone de déplacement|secteur d activité du poste|
        télétravail|type de contrat|durée du travail|contrat travail|qualification|secteur d activité|déplacements|
        permis|conditions de travail|nombre de postes|conditions d exercice|branche|eintritt|eintritt ab|antrittsdatum|
        befristung|anstellungsart|arbeitsmodell|berufsfeld|referenz|pensum|stellenantritt|arbeitspensum|
        anzahl offene stellen|arbeitgeber|categoría|subcategoría|sector|número de vacantes|vacantes|nivel profesional|
        tipo de industria|horario|personal a cargo|salario|categoria|setor|número de vagas|uren per week|
        opleidingsniveau|carrièreniveau|dienstverband|publicatiedatum|varaktighet|yrkesroll|antal platser|
        anställningens omfattning|job functions|industries|seniority level|employment type|job function|
        pay transparency details|pay transparency|years of experience|shift|hours per week|full time equivalent|fte|
        vacancy type|contract length|
        application deadline|vertrag|befristung|arbeitszeiten|anzahl offener stellen|beginn der tätigkeit|
        veröffentlicht|nivel de experiencia|función laboral|sectores|niveau hiérarchique|type d emploi|fonction|
        secteurs|karrierestufe|beschäftigungsverhältnis|tätigkeitsbereich|branchen|avdelning|plats|distansstatus|
        job reference|department|faculty|division|campus|closing date|placed on|interview date|office locations|
        working hours|salary grade|staff group|band|pay scheme|specialty|site|town|employer|job type|role type|
        contract|hours|advertised on|vacancy reference
    """)
)
# What a sheet asks of the candidate stays to be read: it is a heading of its own.
_DEMANDS = frozenset(
    phrases_of("""
        experience|education|expérience|formation|minimum experience|experiencia mínima|estudios mínimos|
        experiencia|estudios|berufserfahrung|ausbildung|languages|langues|idiomas|language|sprachen|qualifications|
        qualification|permis
    """)
)
# A level that a site gives as experience asks for nothing by itself.
_LEVELS = frozenset(
    word_list("experienced entry level mid senior junior manager executive supervisor none any student director")
)
_SECTIONS = frozenset(("about_role", "responsibilities", "required", "preferred", "about_company"))
_MOST_WORDS = 6  # of a label
_MOST_VALUES = 3
_MOST_ADDRESS = 6  # lines
_LEAST_LABELS = 3
_LONGEST_VALUE = 110


def facts_of(lines: Sequence[Line]) -> frozenset[int]:
    """Where the labels and values of such sheets stand; what they tell is a field or nothing, never an item."""
    labels = [index for index, line in enumerate(lines) if len(line.words) <= _MOST_WORDS and _is_label(line)]
    labels = [
        index
        for index in labels
        if _is_known(lines[index]) or not any(line.mark for line in lines[index + 1 : index + 2])
    ]
    if len(labels) < _LEAST_LABELS:
        return frozenset()
    facts: set[int] = set()
    sheet: list[int] = []
    for index in labels:
        if sheet and not _are_values(lines[sheet[-1] + 1 : index]):
            facts.update(_sheet(lines, labels=sheet))
            sheet = []
        sheet.append(index)
    facts.update(_sheet(lines, labels=sheet))
    return frozenset(facts)


def _is_label(line: Line) -> bool:
    if line.mark or line.level or line.words in _DEMANDS:
        return False
    return _is_known(line) or (line.text[-1] == ":" and not _heads_a_list(line))


def _is_known(line: Line) -> bool:
    return line.words in _LABELS or bare_topic(line) is not None


def _heads_a_list(line: Line) -> bool:
    wording = wording_of(line.words)
    return wording is not None and wording.kind in LISTING and (wording.sure or wording.kind != "benefits")


def _are_values(lines: Sequence[Line]) -> bool:
    """Whether what stands between two labels can be the value of the first."""
    return len(lines) <= _MOST_VALUES and all(_is_value(line) for line in lines)


def _is_value(line: Line) -> bool:
    if len(line.text) > _LONGEST_VALUE or line.text[-1] in ":?!" or line.mark or line.level:
        return False
    wording = wording_of(line.words) if len(line.words) > 1 and line.words not in _DEMANDS else None
    return wording is None or not wording.sure or wording.kind not in _SECTIONS


def _sheet(lines: Sequence[Line], *, labels: Sequence[int]) -> list[int]:
    marked = frozenset(labels)
    valued = sum(label + 1 < len(lines) and label + 1 not in marked for label in labels)
    known = sum(_is_known(lines[label]) for label in labels)
    if len(labels) < _LEAST_LABELS or valued < _LEAST_LABELS or known < _LEAST_LABELS - 1:
        return []
    return _without_demands(lines, start=labels[0], end=_end_of_value(lines, label=labels[-1]))


def _end_of_value(lines: Sequence[Line], *, label: int) -> int:
    """Behind the value of the last label: one line, or those of an address that stand together."""
    first = label + 1
    if first == len(lines) or not _is_value(lines[first]):
        return first
    end = first + 1
    if bare_topic(lines[label]) == "place":
        most = min(first + _MOST_ADDRESS, len(lines))
        while end < most and not lines[end].gap and _is_in_address(lines[end]):
            end += 1
    return end


def _is_in_address(line: Line) -> bool:
    short = len(line.words) <= _MOST_WORDS and line.text[-1] not in ".;"
    return short and _is_value(line) and not (_is_label(line) or _heads_a_list(line))


def _without_demands(lines: Sequence[Line], *, start: int, end: int) -> list[int]:
    """The lines of a sheet; a label that demands something and the value below it are left to be read."""
    demanded = {
        index + step
        for index in range(start, end)
        if lines[index].words in _DEMANDS and (index + 1 == end or not _LEVELS.issuperset(lines[index + 1].words))
        for step in (0, 1)
    }
    return [index for index in range(start, end) if index not in demanded]
