"""Headings composed of the nouns that name a section: "Knowledge, Skills & Experience", "Essential Skills"."""

from jobtracker.reading.findings import SectionKind
from jobtracker.reading.words import word_list

_NOUNS: dict[SectionKind, frozenset[str]] = {
    "required": frozenset(
        word_list("""
            knowledge skills skill skillset experience experiences abilities ability qualifications qualification
            education training competencies competences competency attributes requirements requirement background
            certifications certification licence license
            certificates licences licenses licensure credentials expertise behaviours
            behaviors characteristics eligibility aptitudes aptitude traits languages
            kenntnisse fähigkeiten erfahrung erfahrungen qualifikation qualifikationen ausbildung anforderungen
            voraussetzungen kompetenzen
            compétences compétence qualités expérience expériences formation diplômes connaissances aptitudes savoir
            être faire exigences
            conocimientos experiencia formación habilidades competencias requisitos estudios aptitudes idiomas
            conhecimentos experiência formação competências qualificações
            kennis ervaring vaardigheden opleiding competenties eisen
            kunskaper erfarenhet utbildning kompetens egenskaper
            competenze esperienza formazione conoscenze requisiti
        """)
    ),
    "responsibilities": frozenset(
        word_list("""
            duties duty responsibilities responsibility tasks task accountabilities accountability activities functions
            function deliverables aufgaben tätigkeiten verantwortlichkeiten verantwortung aufgabengebiet
            missions mission tâches responsabilités activités funciones tareas responsabilidades actividades
            atividades tarefas funções taken verantwoordelijkheden werkzaamheden arbetsuppgifter ansvar mansioni
            attività responsabilità
        """)
    ),
    "benefits": frozenset(
        word_list("""
            benefits benefit perks rewards reward compensation pay salary bonus
            vergütung gehalt zusatzleistungen leistungen vorteile rémunération avantages salario beneficios salário
            benefícios salaris arbeidsvoorwaarden lön förmåner stipendio
        """)
    ),
}
_MUSTS = frozenset(
    word_list("""
        required essential minimum mandatory necessary basic must have requises requis exigées mínimos imprescindibles
        requeridos requeridas requerida mínima mínimo
        vereiste vereist
    """)
)
_WISHES = frozenset(
    word_list("""
        preferred desired desirable optional advantageous wünschenswerte wünschenswert souhaitées souhaité souhaitée
        deseables deseados deseable valorables gewenste desejáveis preferenziali meriterande
    """)
)
_PLAIN = frozenset(
    word_list("""
        the our a an and la le les l die der das los las key core main primary principal technical professional
        personal relevant formal academic specific job role position work your und et y e en og och or oder ou o di
        de du des of for related general special other principales principaux principale fachliche persönliche weitere
    """)
)
_MOST_WORDS = 9
_TELLING = _WISHES.union(*_NOUNS.values()) - {
    "bonus",
    "experience",
    "experiences",
    "background",
    "faire",
    "être",
    "pay",
    "mission",
    "function",
}


def names_kind(words: tuple[str, ...]) -> bool:
    """Whether one of a heading's words is a noun or an adjective that says what it heads."""
    return not _TELLING.isdisjoint(words)


def composed(words: tuple[str, ...]) -> SectionKind | None:
    """What a heading heads that is made of such nouns and what describes them; None where it says anything else."""
    if not 1 < len(words) <= _MOST_WORDS:
        return None
    said = [word for word in words if word not in _PLAIN]
    nouns = [word for word in said if word not in _MUSTS and word not in _WISHES]
    if not nouns:
        return None
    for kind, names in _NOUNS.items():
        if names.issuperset(nouns):
            wished = kind == "required" and not _WISHES.isdisjoint(said) and _MUSTS.isdisjoint(said)
            return "preferred" if wished else kind
    return None
