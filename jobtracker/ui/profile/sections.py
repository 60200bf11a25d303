"""The parts of the profile: their words, their fields, and how each entry reads in one line."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Literal

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from jobtracker.ui.widgets.line_list import Line

if TYPE_CHECKING:
    from jobtracker.hunt.sheet import Sheet, SkillLine

FieldKind = Literal["text", "skill", "years", "year", "date", "choice", "flag", "story"]


@dataclass(frozen=True, slots=True)
class Field:
    """One field of the form. `options` are offered where `kind` is "choice", others may be typed."""

    name: str
    label: str
    kind: FieldKind = "text"
    example: str = ""
    options: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Section:
    """One part of the profile. `name` is its name in the sheet; the first field is what it is called."""

    name: str
    title: str
    picture: str
    empty: str
    text: str
    add: str
    fields: tuple[Field, ...]
    lines: "Callable[[Sheet], Sequence[Line]]"


def _span(start: str | None, end: str | None) -> str:
    if not start and not end:
        return ""
    until = end or QCoreApplication.translate("Profile", "today")
    return f"{start or '…'} – {until}"


def _joined(*parts: str | None) -> str:
    return "  ·  ".join(part for part in parts if part)


def _values(entry: object, fields: Sequence[Field]) -> tuple[tuple[str, Any], ...]:
    return tuple((field.name, getattr(entry, field.name)) for field in fields)


def years_words(years: float | None) -> str:
    """Years in words: "5 years"; nothing where they are not known."""
    if years is None:
        return ""
    return (
        QCoreApplication.translate("Profile", "{years} year")
        if years == 1
        else QCoreApplication.translate("Profile", "{years} years")
    ).format(years=f"{years:g}")


def asked_words(jobs: int) -> str:
    """How many saved postings ask for it."""
    if not jobs:
        return ""
    return (
        QCoreApplication.translate("Profile", "asked by {jobs} job")
        if jobs == 1
        else QCoreApplication.translate("Profile", "asked by {jobs} jobs")
    ).format(jobs=jobs)


def _skill(line: "SkillLine") -> Line:
    used = (
        QCoreApplication.translate("Profile", "last used {year}").format(year=line.last_used) if line.last_used else ""
    )
    soft = QCoreApplication.translate("Profile", "soft skill") if line.soft else ""
    detail = _joined(years_words(line.years), line.level, used, soft, line.proof)
    return Line(line.id, line.name, detail, asked_words(line.asked_by), _values(line, SKILL_FIELDS))


NAME = str(QT_TRANSLATE_NOOP("Profile", "Name"))
START = str(QT_TRANSLATE_NOOP("Profile", "From"))
END = str(QT_TRANSLATE_NOOP("Profile", "To (empty: until today)"))
LEVELS = (
    str(QT_TRANSLATE_NOOP("Profile", "Beginner")),
    str(QT_TRANSLATE_NOOP("Profile", "Intermediate")),
    str(QT_TRANSLATE_NOOP("Profile", "Advanced")),
    str(QT_TRANSLATE_NOOP("Profile", "Expert")),
)
SKILL_FIELDS = (
    Field("name", NAME, "skill", "PostgreSQL"),
    Field("years", str(QT_TRANSLATE_NOOP("Profile", "Years")), "years", "3"),
    Field("level", str(QT_TRANSLATE_NOOP("Profile", "Level")), "choice", "", LEVELS),
    Field("last_used", str(QT_TRANSLATE_NOOP("Profile", "Last used")), "year", "2026"),
    Field("proof", str(QT_TRANSLATE_NOOP("Profile", "Where it shows")), "story"),
    Field("soft", str(QT_TRANSLATE_NOOP("Profile", "A soft skill")), "flag"),
)
WORK_FIELDS = (
    Field("position", str(QT_TRANSLATE_NOOP("Profile", "Position"))),
    Field("employer", str(QT_TRANSLATE_NOOP("Profile", "Employer"))),
    Field("start", START, "date", "2021-04"),
    Field("end", END, "date", "2024-09"),
    Field("summary", str(QT_TRANSLATE_NOOP("Profile", "What you did")), "story"),
)
DEGREE_FIELDS = (
    Field("study_type", str(QT_TRANSLATE_NOOP("Profile", "Degree")), "text", "Bachelor"),
    Field("area", str(QT_TRANSLATE_NOOP("Profile", "Field of study")), "text", "Computer science"),
    Field("school", str(QT_TRANSLATE_NOOP("Profile", "School"))),
    Field("start", START, "date", "2015-10"),
    Field("end", str(QT_TRANSLATE_NOOP("Profile", "To")), "date", "2018-09"),
)
LANGUAGE_FIELDS = (
    Field("language", str(QT_TRANSLATE_NOOP("Profile", "Language")), "text", "English"),
    Field(
        "fluency",
        str(QT_TRANSLATE_NOOP("Profile", "How well")),
        "choice",
        "B2",
        ("A1", "A2", "B1", "B2", "C1", "C2", str(QT_TRANSLATE_NOOP("Profile", "Native speaker"))),
    ),
)
CERTIFICATE_FIELDS = (
    Field("name", NAME),
    Field("issued", str(QT_TRANSLATE_NOOP("Profile", "Issued")), "date", "2023-05"),
    Field("until", str(QT_TRANSLATE_NOOP("Profile", "Valid until")), "date", "2026-05"),
)
CONDITION_FIELDS = (Field("name", str(QT_TRANSLATE_NOOP("Profile", "What holds for you")), "text", "EU work permit"),)

SECTIONS: tuple[Section, ...] = (
    Section(
        name="skills",
        title=str(QT_TRANSLATE_NOOP("Profile", "Skills")),
        picture="skills",
        empty=str(QT_TRANSLATE_NOOP("Profile", "What can you do?")),
        text=str(
            QT_TRANSLATE_NOOP("Profile", "From your CV, or typed one by one; every saved job is compared at once.")
        ),
        add=str(QT_TRANSLATE_NOOP("Profile", "Add a skill")),
        fields=SKILL_FIELDS,
        lines=lambda sheet: [_skill(line) for line in sheet.skills],
    ),
    Section(
        name="work",
        title=str(QT_TRANSLATE_NOOP("Profile", "Work")),
        picture="jobs",
        empty=str(QT_TRANSLATE_NOOP("Profile", "Where did you work?")),
        text=str(QT_TRANSLATE_NOOP("Profile", "Years of experience are counted from the dates.")),
        add=str(QT_TRANSLATE_NOOP("Profile", "Add work")),
        fields=WORK_FIELDS,
        lines=lambda sheet: [
            Line(
                row.id or 0,
                row.position,
                _joined(row.employer, row.summary),
                _span(row.start, row.end),
                _values(row, WORK_FIELDS),
            )
            for row in sheet.work
        ],
    ),
    Section(
        name="degrees",
        title=str(QT_TRANSLATE_NOOP("Profile", "Degrees")),
        picture="degree",
        empty=str(QT_TRANSLATE_NOOP("Profile", "What did you study?")),
        text=str(QT_TRANSLATE_NOOP("Profile", "Degrees and vocational training, with their field.")),
        add=str(QT_TRANSLATE_NOOP("Profile", "Add a degree")),
        fields=DEGREE_FIELDS,
        lines=lambda sheet: [
            Line(
                row.id or 0,
                _joined(row.study_type, row.area),
                row.school,
                f"{row.start or ''} – {row.end or ''}".strip(" –"),
                _values(row, DEGREE_FIELDS),
            )
            for row in sheet.degrees
        ],
    ),
    Section(
        name="languages",
        title=str(QT_TRANSLATE_NOOP("Profile", "Languages")),
        picture="language",
        empty=str(QT_TRANSLATE_NOOP("Profile", "Which languages do you speak?")),
        text=str(QT_TRANSLATE_NOOP("Profile", "With their level, A1 to C2, or in your own words.")),
        add=str(QT_TRANSLATE_NOOP("Profile", "Add a language")),
        fields=LANGUAGE_FIELDS,
        lines=lambda sheet: [
            Line(row.id or 0, row.language, row.fluency, "", _values(row, LANGUAGE_FIELDS)) for row in sheet.languages
        ],
    ),
    Section(
        name="certificates",
        title=str(QT_TRANSLATE_NOOP("Profile", "Certificates")),
        picture="certificate",
        empty=str(QT_TRANSLATE_NOOP("Profile", "What are you certified for?")),
        text=str(QT_TRANSLATE_NOOP("Profile", "Certificates and licences, a driving licence too.")),
        add=str(QT_TRANSLATE_NOOP("Profile", "Add a certificate")),
        fields=CERTIFICATE_FIELDS,
        lines=lambda sheet: [
            Line(
                row.id or 0,
                row.name,
                "",
                f"{row.issued or ''} – {row.until or ''}".strip(" –"),
                _values(row, CERTIFICATE_FIELDS),
            )
            for row in sheet.certificates
        ],
    ),
    Section(
        name="conditions",
        title=str(QT_TRANSLATE_NOOP("Profile", "Conditions")),
        picture="condition",
        empty=str(QT_TRANSLATE_NOOP("Profile", "What else holds for you?")),
        text=str(
            QT_TRANSLATE_NOOP(
                "Profile", "A work permit, a clearance, willingness to travel: what postings demand besides skills."
            )
        ),
        add=str(QT_TRANSLATE_NOOP("Profile", "Add a condition")),
        fields=CONDITION_FIELDS,
        lines=lambda sheet: [
            Line(row.id or 0, row.name, "", "", _values(row, CONDITION_FIELDS)) for row in sheet.conditions
        ],
    ),
)
