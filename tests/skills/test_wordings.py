"""What must not matter: in whatever usual words a line demands, wishes, offers a choice or counts, it asks the same."""

import tomllib
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from jobtracker.reading.reader import kept_text, read
from jobtracker.skills.comparer import compare
from jobtracker.skills.comparison import Ask, Group
from tests.skills.lines.show import TODAY, Lines, said

WORDINGS = tomllib.loads((Path(__file__).resolve().parent / "wordings.toml").read_text(encoding="utf-8"))
FRAMES = {
    "en": "Colleague\n\nRequirements:\n- {}\n\nBenefits:\n- Free fruit\n",
    "de": "Mitarbeiter (m/w/d)\n\nIhr Profil:\n- {}\n\nWir bieten:\n- Frisches Obst\n",
    "fr": "Collaborateur (H/F)\n\nVotre profil :\n- {}\n\nNos avantages :\n- Fruits frais\n",
}
LEADS = {
    "en": ("", "Strong knowledge of ", "You have worked with "),
    "de": ("", "Gute Kenntnisse in "),
    "fr": ("", "Bonne maîtrise de "),
}
FILLINGS = (
    ("Python", "Scala", "Kotlin", "Terraform"),
    ("QuickBooks", "Xero", "Sage", "Salesforce"),
    ("AutoCAD", "Revit", "SolidWorks", "SQL"),
    ("Tableau", "Looker", "Power BI", "WordPress"),
)
FLOOR = 0.97

Claim = tuple[str, str, str]  # the line, what it should ask for, what it is found to ask for


@pytest.fixture(scope="module")
def asks_of() -> Callable[[str, str], str]:
    lines = Lines()

    def asked(line: str, language: str) -> str:
        found = compare(read(kept_text(FRAMES[language].format(line))), lines.bare, profile=None, today=TODAY)
        return " & ".join(_said(one.ask, wished=one.item.kind == "preferred") for one in found.items if one.ask)

    return asked


def _said(ask: Ask, *, wished: bool) -> str:
    """What an ask says: its demands, then in a bracket what it wishes for."""
    parts = ask.parts if isinstance(ask, Group) and ask.how == "all" else (ask,)
    demands = [said(part) if not isinstance(part, Group) else f"({said(part)})" for part in parts if not part.preferred]
    wishes = [said(part) for part in parts if part.preferred]
    if wished:
        demands, wishes = [], demands
    return " & ".join([part.strip("()") for part in sorted(demands)] + [f"[{' & '.join(wishes)}]"] * bool(wishes))


def _claims(kind: str, asks_of: Callable[[str, str], str]) -> Iterator[Claim]:
    makers = {"wished": _wished, "any": _chosen, "all": _listed, "not_needed": _not_needed, "years": _years}
    for language, wordings in WORDINGS.items():
        for place, wording in enumerate(wordings[kind]):
            for number, lead in enumerate(LEADS[language]):
                skills = FILLINGS[(place + number) % len(FILLINGS)]
                for line, expected in makers[kind](wording, lead, skills, wordings):
                    yield line, expected, asks_of(line, language)


def _wished(wording: str, lead: str, skills: tuple[str, ...], _: object) -> Iterator[tuple[str, str]]:
    line = wording.format(R=skills[0], P=skills[3])
    yield (lead if wording.startswith("{R}") else "") + line, f"{skills[0]} & [{skills[3]}]"


def _chosen(wording: str, lead: str, skills: tuple[str, ...], _: object) -> Iterator[tuple[str, str]]:
    yield from _joined(wording, lead, skills, " | ")


def _listed(wording: str, lead: str, skills: tuple[str, ...], _: object) -> Iterator[tuple[str, str]]:
    yield from _joined(wording, lead, skills, " & ")


def _joined(wording: str, lead: str, skills: tuple[str, ...], sign: str) -> Iterator[tuple[str, str]]:
    named = [skill for skill, letter in zip(skills, "ABC", strict=False) if f"{{{letter}}}" in wording]
    expected = sign.join(sorted(named) if sign == " & " else named)
    yield lead + wording.format(A=skills[0], B=skills[1], C=skills[2]), expected


def _not_needed(wording: str, _: str, skills: tuple[str, ...], __: object) -> Iterator[tuple[str, str]]:
    yield wording.format(X=skills[0]), ""
    yield f"{skills[3]}; {wording.format(X=skills[0])}", skills[3]


def _years(wording: str, _: str, skills: tuple[str, ...], wordings: dict[str, list[str]]) -> Iterator[tuple[str, str]]:
    for spelt in wordings["spelt"]:
        if "jährige" not in spelt:  # which is an adjective and fits few of them
            yield wording.format(Y=spelt, S=skills[0]), f"3y & {skills[0]}"


@pytest.mark.parametrize("kind", ["wished", "any", "all", "not_needed", "years"])
def test_a_line_asks_the_same_in_whatever_usual_words(kind: str, asks_of: Callable[[str, str], str]) -> None:
    claims = list(_claims(kind, asks_of))
    assert len(claims) > 50
    wrong = [
        f"{line!r}: expected {expected!r}, found {found!r}" for line, expected, found in claims if expected != found
    ]
    assert 1 - len(wrong) / len(claims) >= FLOOR, "\n".join(wrong)
