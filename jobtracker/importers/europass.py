"""A Europass CV as XML: that of today's editor (`Candidate`), and that of the years before 2020 (`SkillsPassport`).

Names of elements count without their namespaces, which differ from version to version.
"""

import html
import re
from collections.abc import Iterator
from datetime import date
from itertools import chain
from xml.etree import ElementTree as ET

from jobtracker.importers.json_resume import Resume, ResumeDegree, ResumeLanguage, ResumeNote, ResumeSkill, ResumeWork
from jobtracker.importers.text_file import decoded
from jobtracker.problems import Problem

Element = ET.Element
NATIVE = "Native speaker"
_REMEDY = "Choose the XML file that the Europass editor saves, or a PDF of the same CV."
_TAG = re.compile(r"<[^<>]*>")
_LEVELS = ("A1", "A2", "B1", "B2", "C1", "C2")
_LANGUAGES = {
    code: name
    for name, codes in {
        "Albanian": "sq alb sqi",
        "Arabic": "ar ara",
        "Bulgarian": "bg bul",
        "Chinese": "zh chi zho",
        "Croatian": "hr hrv",
        "Czech": "cs cze ces",
        "Danish": "da dan",
        "Dutch": "nl dut nld",
        "English": "en eng",
        "Estonian": "et est",
        "Finnish": "fi fin",
        "French": "fr fre fra",
        "German": "de ger deu",
        "Greek": "el gre ell",
        "Hindi": "hi hin",
        "Hungarian": "hu hun",
        "Icelandic": "is ice isl",
        "Irish": "ga gle",
        "Italian": "it ita",
        "Japanese": "ja jpn",
        "Latvian": "lv lav",
        "Lithuanian": "lt lit",
        "Macedonian": "mk mac mkd",
        "Maltese": "mt mlt",
        "Norwegian": "no nor nb nob",
        "Persian": "fa per fas",
        "Polish": "pl pol",
        "Portuguese": "pt por",
        "Romanian": "ro rum ron",
        "Russian": "ru rus",
        "Serbian": "sr srp",
        "Slovak": "sk slo slk",
        "Slovenian": "sl slv",
        "Spanish": "es spa",
        "Swedish": "sv swe",
        "Turkish": "tr tur",
        "Ukrainian": "uk ukr",
    }.items()
    for code in codes.split()
}


def read_europass(data: bytes) -> Resume:
    """Read a Europass CV.

    Raises:
        Problem: it is none, or tells nothing.
    """
    root = _parsed(data)
    old = root.find(".//LearnerInfo")
    resume = _old(old) if old is not None else _new(root)
    if not any((resume.work, resume.degrees, resume.languages, resume.skills, resume.words)):
        raise Problem("This is not a Europass CV, or there is nothing in it.", remedy=_REMEDY)
    return resume


def _parsed(data: bytes) -> Element:
    text = decoded(data)
    if "<!DOCTYPE" in text or "<!ENTITY" in text:  # no Europass CV has them, and what they name could be anything
        raise Problem("This is not a Europass CV.", remedy=_REMEDY)
    try:
        root = ET.fromstring(text)  # noqa: S314 - without entities there is nothing to blow up
    except (ET.ParseError, ValueError, RecursionError) as fault:
        raise Problem("This file is damaged, or is not XML.", remedy=_REMEDY) from fault
    for element in root.iter():
        element.tag = str(element.tag).rpartition("}")[2]  # that of a comment is none
    return root


def _new(root: Element) -> Resume:
    competencies = list(root.iter("PersonCompetency"))
    spoken = [each for each in competencies if _text(each, "TaxonomyID").casefold() == "language"]
    digital = [
        _text(each, "CompetencyName") for each in competencies if "digital" in _text(each, "TaxonomyID").casefold()
    ]
    named = chain(digital, (_plain(each) for each in root.iter("DigitalSkill")))
    mother = [_text(each) for each in root.iter("PrimaryLanguageCode")]
    told = ("Description", "ExecutiveSummary", "OccupationalSkillsCovered", "LicenseTypeCode")
    return Resume(
        skills=tuple(ResumeSkill(name, "") for name in dict.fromkeys(named) if name),
        work=tuple(_new_work(root)),
        degrees=tuple(_new_degree(each) for each in root.iter("EducationOrganizationAttendance")),
        languages=(
            *(ResumeLanguage(_language(code), NATIVE, "") for code in mother if code),
            *(
                ResumeLanguage(_language(_text(each, "CompetencyID")), _lowest(_texts(each, "ScoreText")), "")
                for each in spoken
                if _text(each, "CompetencyID") not in mother
            ),
        ),
        certificates=tuple(ResumeNote(name, "") for name in _texts(root, "CertificationName")),
        conditions=(),
        words=_words(root, told),
    )


def _new_work(root: Element) -> Iterator[ResumeWork]:
    for employer in root.iter("EmployerHistory"):
        name = _text(employer, "OrganizationName")
        for each in employer.iter("PositionHistory"):
            end = None if _text(each, "CurrentIndicator") == "true" else _day(_text(each, "EndDate"))
            yield _work(_text(each, "PositionTitle"), name, _day(_text(each, "StartDate")), end)


def _new_degree(each: Element) -> ResumeDegree:
    title = _text(each, "DegreeName") or _text(each, "ProgramName")
    start, end = _day(_text(each, "StartDate")), _day(_text(each, "EndDate"))
    school = _text(each, "OrganizationName")
    return ResumeDegree(title or school, "", school, "", start, end)


def _old(learner: Element) -> Resume:
    told = ("Activities", "Computer", "JobRelated", "Organisational", "Communication", "Other", "Headline")
    licences = " ".join(_texts(learner, "Licence"))
    driving = f"\nDriving licence {licences}" if licences else ""
    mother = [
        ResumeLanguage(_language(_text(each, "Code"), _text(each, "Label")), NATIVE, "")
        for each in learner.iter("MotherTongue")
    ]
    foreign = [
        ResumeLanguage(
            _language(_text(each, "Code"), _text(each, "Label")),
            _lowest([word for level in each.iter("ProficiencyLevel") for word in _plain(level).split()]),
            "",
        )
        for each in learner.iter("ForeignLanguage")
    ]
    return Resume(
        skills=(),
        work=tuple(
            _work(_label(each, "Position"), _text(each, "Employer/Name"), *_period(each))
            for each in learner.iter("WorkExperience")
        ),
        degrees=tuple(_old_degree(each) for each in learner.iter("Education")),
        languages=(*mother, *foreign),
        certificates=(),
        conditions=(),
        words=_words(learner, told) + driving,
    )


def _old_degree(each: Element) -> ResumeDegree:
    school = _text(each, "Organisation/Name")
    return ResumeDegree(_text(each, "Title") or school, _label(each, "Field"), school, "", *_period(each))


def _work(position: str, employer: str, start: date | None, end: date | None) -> ResumeWork:
    return ResumeWork(position or employer, employer, start, end if not (start and end and end < start) else None, "")


def _label(each: Element, name: str) -> str:
    return _text(each, f"{name}/Label") or _text(each, name)


def _period(each: Element) -> tuple[date | None, date | None]:
    return _attributes(each.find("Period/From")), _attributes(each.find("Period/To"))


def _attributes(moment: Element | None) -> date | None:
    """Read `year="2010" month="--03" day="---01"`."""
    if moment is None:
        return None
    parts = (moment.get("year", ""), moment.get("month", "1").strip("-"), moment.get("day", "1").strip("-"))
    return _day("-".join(parts))


def _day(words: str) -> date | None:
    """Read a day, month or year."""
    match = re.match(r"(\d{4})(?:-(\d\d?))?(?:-(\d\d?))?", words)
    try:
        return date(int(match[1]), int(match[2] or 1), int(match[3] or 1)) if match else None
    except ValueError:
        return None


def _lowest(words: list[str]) -> str:
    """Give the level that holds of all that was judged: of listening, reading, speaking and writing the lowest."""
    return min((word for word in words if word in _LEVELS), default="")


def _language(code: str, label: str = "") -> str:
    return _LANGUAGES.get(code.casefold().partition("-")[0]) or label or code


def _texts(each: Element, name: str) -> list[str]:
    return [words for found in each.iter(name) if (words := _plain(found))]


def _text(each: Element, path: str = ".") -> str:
    found = each if path == "." else each.find(f".//{path}")
    return "" if found is None else _plain(found)


def _plain(each: Element) -> str:
    return " ".join(html.unescape(_TAG.sub(" ", " ".join(each.itertext()))).split())


def _words(root: Element, names: tuple[str, ...]) -> str:
    """What is told in sentences, each list's points on lines of their own."""
    parts = [" ".join(found.itertext()) for name in names for found in root.iter(name)]
    return "\n".join(line for part in parts for each in _TAG.split(part) if (line := html.unescape(each).strip()))
