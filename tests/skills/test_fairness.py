"""What must hold between two people compared with the same line, and between a verdict and its evidence."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from jobtracker.skills.comparison import AnyLeaf, Ask, Comparison, Evidence, Group, SoftAsk
from jobtracker.skills.experience import months
from jobtracker.skills.profile import Degree, Language, Profile, Skill, Stated, Work

Compared = Callable[..., Comparison]

ORDER = ("missing", "partial", "met")
SKILLS = ("Python", "Java", "Docker", "PostgreSQL", "MySQL", "MongoDB", "AWS", "Azure", "React", "Django", "Teamwork")
LEVELS = ("A1", "A2", "B1", "B2", "C1", "C2")
STUDIES = ("High school diploma", "Apprenticeship", "Bachelor", "Master", "PhD")
TITLES = ("Backend developer", "Accountant", "Nurse", "Data engineer", "Cook")
PARTS = (
    *SKILLS,
    "a relational database",
    "cloud platforms (AWS, GCP)",
    "databases such as MongoDB or Redis",
    "5+ years of Python",
    "3 years of experience",
    "at least 2 years as a backend developer",
    "a Bachelor's degree in Computer Science",
    "a Master's degree or equivalent experience",
    "fluent English",
    "German B2",
    "CISSP",
    "driving licence B",
    "a clean driving record",
    "willingness to travel",
    "right to work in Germany",
    "team player",
)
ENDS = ("", "", " required", " is a plus", " (preferred)", " not required")
JOINTS = (" and ", " or ", ", ", " / ", "; ", ". ", " as well as ", ", ideally ", " and/or ", ", or ")
DAY = date(2010, 1, 1)

parts = st.tuples(st.sampled_from(PARTS), st.sampled_from(ENDS)).map("".join)
lines = st.lists(st.tuples(parts, st.sampled_from(JOINTS)).map("".join), min_size=1, max_size=6).map("".join)
skills = st.lists(st.sampled_from(SKILLS), max_size=5, unique=True)
spans = st.tuples(st.integers(0, 4000), st.integers(1, 3000))
jobs = st.lists(st.tuples(st.sampled_from(TITLES), spans), max_size=4)


def worked(rows: Sequence[tuple[str, tuple[int, int]]]) -> tuple[Work, ...]:
    return tuple(
        Work(title, "", DAY + timedelta(first), DAY + timedelta(first + days), f"work[{place}]")
        for place, (title, (first, days)) in enumerate(rows)
    )


def person(names: Sequence[str], **more: object) -> Profile:
    named = tuple(Skill(name, path=f"skills[{place}]") for place, name in enumerate(names))
    return Profile(skills=named, **more)  # type: ignore[arg-type]


people = st.builds(
    lambda names, rows, study, level: person(
        names,
        work=worked(rows),
        degrees=(Degree(study, "Computer Science", "education[0]"),),
        languages=(Language("English", level, "languages[0]"),),
        certificates=(Stated("CISSP", "certificates[0]"),),
        conditions=(Stated("Right to work in the EU", "conditions[0]"),),
    ),
    skills,
    jobs,
    st.sampled_from(STUDIES),
    st.sampled_from(LEVELS),
)


def no_worse(before: str | None, after: str | None) -> bool:
    """Whether a verdict did not fall; what only the person can say stays so, or is told now."""
    if before in ORDER and after in ORDER:
        return ORDER.index(after) >= ORDER.index(before)
    return before in (after, "confirm")


def leaves(ask: Ask, way: tuple[int, ...] = ()) -> Iterator[tuple[tuple[int, ...], AnyLeaf, bool]]:
    """Each leaf, its way from the root, and whether it or a group around it is only preferred."""
    if not isinstance(ask, Group):
        yield way, ask, ask.preferred
        return
    for place, part in enumerate(ask.parts):
        for inner, leaf, wished in leaves(part, (*way, place)):
            yield inner, leaf, wished or ask.preferred


@given(line=lines, who=people, added=st.sampled_from(SKILLS))
def test_a_skill_more_is_never_worse(compared: Compared, line: str, who: Profile, added: str) -> None:
    more = replace(who, skills=(*who.skills, Skill(added, path="skills[9]")))
    assert no_worse(compared(line, who).items[0].verdict, compared(line, more).items[0].verdict)


@given(line=lines, who=people, job=st.tuples(st.sampled_from(TITLES), spans))
def test_a_job_more_is_never_worse(
    compared: Compared, line: str, who: Profile, job: tuple[str, tuple[int, int]]
) -> None:
    added = replace(worked([job])[0], path="work[9]")
    more = replace(who, work=(*who.work, added))
    assert no_worse(compared(line, who).items[0].verdict, compared(line, more).items[0].verdict)


@given(line=lines, who=people, places=st.tuples(st.integers(0, 4), st.integers(0, 4)))
def test_a_higher_degree_is_never_worse(compared: Compared, line: str, who: Profile, places: tuple[int, int]) -> None:
    low, high = sorted(places)
    verdicts = [
        compared(line, replace(who, degrees=(Degree(STUDIES[place], "Computer Science", "education[0]"),))).items[0]
        for place in (low, high)
    ]
    assert no_worse(verdicts[0].verdict, verdicts[1].verdict)


@given(line=lines, who=people, places=st.tuples(st.integers(0, 5), st.integers(0, 5)))
def test_a_language_spoken_better_is_never_worse(
    compared: Compared, line: str, who: Profile, places: tuple[int, int]
) -> None:
    low, high = sorted(places)
    verdicts = [
        compared(line, replace(who, languages=(Language("English", LEVELS[place], "languages[0]"),))).items[0]
        for place in (low, high)
    ]
    assert no_worse(verdicts[0].verdict, verdicts[1].verdict)


@given(line=lines, who=people, data=st.data())
def test_the_order_of_a_profile_never_matters(compared: Compared, line: str, who: Profile, data: st.DataObject) -> None:
    mixed = replace(
        who,
        skills=tuple(data.draw(st.permutations(who.skills))),
        work=tuple(data.draw(st.permutations(who.work))),
    )
    one, other = compared(line, who).items[0], compared(line, mixed).items[0]
    assert one == other


@given(line=lines, who=people)
def test_the_same_line_and_person_give_the_same_comparison(compared: Compared, line: str, who: Profile) -> None:
    assert compared(line, who) == compared(line, replace(who))


@given(line=lines, who=people)
def test_each_leaf_has_one_evidence_that_quotes_posting_and_profile(
    compared: Compared, line: str, who: Profile
) -> None:
    judged = compared(line, who).items[0]
    asked = {} if judged.ask is None else {way: leaf for way, leaf, _ in leaves(judged.ask)}
    assert [evidence.leaf for evidence in judged.evidence] == list(asked)
    for evidence in judged.evidence:
        leaf = asked[evidence.leaf]
        assert (leaf.start, leaf.end) == (evidence.start, evidence.end)
        assert line[evidence.start : evidence.end].strip()
        assert _quoted(evidence, who)


def _quoted(evidence: Evidence, who: Profile) -> bool:
    """Whether the line of the profile is there, and says what the evidence quotes of it."""
    if evidence.source is None:
        return evidence.rule in ("missing", "ask the person", "years")
    held = {
        **{skill.path: skill.name for skill in who.skills},
        **{job.path: job.position for job in who.work},
        **{degree.path: f"{degree.study_type}, {degree.area}" for degree in who.degrees},
        **{spoken.path: f"{spoken.language}: {spoken.fluency}" for spoken in who.languages},
        **{paper.path: paper.name for paper in (*who.certificates, *who.conditions)},
    }
    return held.get(evidence.source.path) == evidence.source.text


@given(line=lines, who=people)
def test_a_verdict_is_what_its_evidence_says(compared: Compared, line: str, who: Profile) -> None:
    judged = compared(line, who).items[0]
    if judged.ask is None:
        assert judged.verdict in ("met", "confirm")
        return
    wished = {way for way, _, preferred in leaves(judged.ask) if preferred}
    counted = {one.verdict for one in judged.evidence if one.leaf not in wished} or {
        one.verdict for one in judged.evidence
    }
    if judged.verdict == "met":
        assert "met" in counted
    if judged.verdict == "partial":
        assert counted & {"met", "partial"}
    if judged.verdict == "missing":
        assert "missing" in counted
    if judged.verdict == "confirm":
        assert "confirm" in counted
    if counted in ({"met"}, {"missing"}):
        assert judged.verdict in counted


@given(line=lines)
def test_nothing_can_be_told_of_soft_skills_but_what_is_stated(compared: Compared, line: str) -> None:
    judged = compared(line, person(["Python"])).items[0]
    asked = {} if judged.ask is None else {way: leaf for way, leaf, _ in leaves(judged.ask)}
    for evidence in judged.evidence:
        if isinstance(asked[evidence.leaf], SoftAsk):
            assert evidence.verdict == "confirm"


@given(rows=jobs, today=st.integers(0, 9000))
def test_months_of_work_are_counted_once_in_any_order(rows: list[tuple[str, tuple[int, int]]], today: int) -> None:
    work = worked(rows)
    day = DAY + timedelta(today)
    assert months((*work, *work), day) == months(work, day) == months(work[::-1], day)
    assert months(work, day) <= sum(months((job,), day) for job in work) + len(work)
