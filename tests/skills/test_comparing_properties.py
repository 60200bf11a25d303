import time
from collections.abc import Callable
from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from jobtracker.reading.findings import Reading
from jobtracker.skills.catalogue import Catalogue
from jobtracker.skills.comparer import Lexicon, compare
from jobtracker.skills.comparison import Ask, Comparison, Group
from jobtracker.skills.profile import Profile, Skill

Compared = Callable[..., Comparison]

SKILLS = (
    "Python",
    "Java",
    "Docker",
    "Kubernetes",
    "PostgreSQL",
    "MySQL",
    "MongoDB",
    "AWS",
    "React",
    "Communication",
    "Beekeeping",
)
ORDER = ("missing", "partial", "met")
JOINTS = (
    "and",
    "or",
    ",",
    "/",
    "(",
    ")",
    ".",
    ";",
    ":",
    "\n- ",
    "such as",
    "e.g.",
    "including",
    "at least one of",
    "with",
)
SAID = (
    "5+ years of",
    "knowledge of",
    "databases",
    "cloud platforms",
    "experience",
    "is a plus",
    "preferred",
    "not required",
)
OTHERS = ("Bachelor's degree in", "fluent", "English", "C", "Go", "driving licence B", "🚀")
WORDS = (*SKILLS, *JOINTS, *SAID, *OTHERS)

lines = st.lists(st.sampled_from(WORDS), min_size=1, max_size=14).map(" ".join)
profiles = st.lists(st.sampled_from(SKILLS), max_size=5, unique=True)
anything = st.text(max_size=200)


def person(names: list[str]) -> Profile:
    return Profile(skills=tuple(Skill(name, path=f"skills[{place}]") for place, name in enumerate(names)))


def groups(ask: Ask | None) -> list[Group]:
    if not isinstance(ask, Group):
        return []
    return [ask, *(inner for part in ask.parts for inner in groups(part))]


@given(line=lines, names=profiles, added=st.sampled_from(SKILLS))
def test_adding_a_skill_never_worsens_a_verdict(compared: Compared, line: str, names: list[str], added: str) -> None:
    # A name that only the profile knows also makes the posting's words a mention: both must know it to be compared.
    before = compared(line, person(names)).items[0].verdict
    after = compared(line, person([*names, added])).items[0].verdict
    if before in ORDER and after in ORDER:
        assert ORDER.index(after) >= ORDER.index(before)
    elif added != "Beekeeping":
        assert before == "confirm"


@given(line=lines, names=profiles)
def test_the_order_of_skills_never_matters(compared: Compared, line: str, names: list[str]) -> None:
    one, other = compared(line, person(names)), compared(line, person(names[::-1]))
    assert [judged.verdict for judged in one.items] == [judged.verdict for judged in other.items]
    assert one.mentions == other.mentions
    assert one.counts == other.counts


@given(line=st.one_of(lines, anything))
def test_mentions_and_evidence_quote_text_that_is_there(compared: Compared, line: str) -> None:
    comparison = compared(line, person(["Python", "Docker"]))
    for mention in comparison.mentions:
        assert line[mention.start : mention.end] == mention.text != ""
    for first, second in zip(comparison.mentions, comparison.mentions[1:], strict=False):
        assert first.end <= second.start
    for evidence in comparison.items[0].evidence:
        assert 0 <= evidence.start < evidence.end <= len(line)


@given(line=st.one_of(lines, anything))
def test_groups_have_two_parts_or_more(compared: Compared, line: str) -> None:
    for group in groups(compared(line).items[0].ask):
        assert len(group.parts) >= 2
        assert 1 <= group.at_least <= len(group.parts)


@given(line=lines, names=profiles)
def test_every_judged_item_is_counted_once(compared: Compared, line: str, names: list[str]) -> None:
    counts = compared(line, person(names)).counts
    assert sum(count.total for count in counts.values()) == 1


def test_a_megabyte_of_hostile_text_is_compared_in_time(compared: Compared) -> None:
    for piece in ("Python, ", "(", "5+ years or ", "C ", "master's or ", "a" * 50, "- ", "or ", "English ", "own car "):
        line = piece * (200_000 // len(piece))
        assert compared(line, person(["Python"])).items[0].verdict is not None


def test_a_line_that_names_thousands_outside_of_all_points_is_compared_in_time(catalogue: Catalogue) -> None:
    lexicon = Lexicon(catalogue)
    for piece in ("Python, ", "English, ", "team player, ", "me@home.example "):
        posting = Reading(text=piece * (200_000 // len(piece)), language="en")
        begun = time.process_time()
        compare(posting, lexicon, profile=None, today=date(2026, 11, 1))
        assert time.process_time() - begun < 20  # a second is usual; line by line for each name it would be minutes
