"""Requirement lines as employers write them, each held against what it should say.

Run it to see every assertion that does not hold, by file. An `ask` is written with `&` for all, `|` for any, `2(…)` for
at least two, `?` behind a part that is only preferred; `3y` is years, `degree:bachelor`, `lang:German B2`, `cert:…`,
`cond` and `soft` are the other leaves; anything else is a skill under any of its names. Where a verdict is written as
"confirm|missing", either will do.
"""

import json
import re
import tomllib
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from jobtracker.hunt.resumes import profile_of
from jobtracker.importers.json_resume import read_resume
from jobtracker.reading.reader import kept_text, read
from jobtracker.skills.comparer import Lexicon, compare
from jobtracker.skills.comparison import (
    AnyLeaf,
    Ask,
    CertificateAsk,
    Comparison,
    DegreeAsk,
    Group,
    Judged,
    LanguageAsk,
    SkillAsk,
    SoftAsk,
    YearsAsk,
)
from jobtracker.skills.profile import Profile
from tests.skills.whole_catalogue import whole_catalogue

HERE = Path(__file__).resolve().parent
TODAY = date(2026, 6, 1)
_FRAMES = {
    "en": "Team member\n\nRequirements:\n- {}\n\nBenefits:\n- Free fruit\n",
    "de": "Mitarbeiter (m/w/d)\n\nIhr Profil:\n- {}\n\nWir bieten:\n- Frisches Obst\n",
    "fr": "Collaborateur (H/F)\n\nVotre profil :\n- {}\n\nNos avantages :\n- Fruits frais\n",
    "es": "Colaborador (H/M)\n\nRequisitos:\n- {}\n\nOfrecemos:\n- Fruta fresca\n",
    "nl": "Medewerker (m/v)\n\nFunctie-eisen:\n- {}\n\nWij bieden:\n- Vers fruit\n",
}
_SPLIT = re.compile(r"([&|()?]|\b[2-9](?=\())")


@dataclass(frozen=True, slots=True)
class Claim:
    """One assertion about one line, and whether it holds."""

    file: str
    line: str
    about: str
    expected: str
    found: str

    @property
    def holds(self) -> bool:
        """Whether what was found is what was expected."""
        return self.expected == self.found


class Lines:
    """Reads each line as the only requirement of a small posting, for each person concerned."""

    def __init__(self) -> None:
        self.catalogue = whole_catalogue()
        people = json.loads((HERE / "people.json").read_text(encoding="utf-8"))
        self.people = {name: profile_of(read_resume(json.dumps(lines))) for name, lines in people.items()}
        self.bare = Lexicon(self.catalogue)
        self.lexicons = {name: Lexicon(self.catalogue, own=_skills(one)) for name, one in self.people.items()}

    def claims(self) -> Iterator[Claim]:
        """Every assertion of every file."""
        for file in sorted(HERE.glob("*.toml")):
            table = tomllib.loads(file.read_text(encoding="utf-8"))
            for line in table["line"]:
                for about, expected, found in self._judge(line, table["language"]):
                    yield Claim(file.stem, line["text"], about, expected, found)

    def _judge(self, line: Mapping[str, object], language: str) -> Iterator[tuple[str, str, str]]:
        text = kept_text(_FRAMES[language].format(line["text"]))
        plain = self._compared(text, None)
        item = _item(plain, str(line["text"]))
        yield "kind", str(line.get("kind", "requirement")), item.item.kind if item else "no item"
        if "ask" in line:
            yield "ask", self._written(str(line["ask"])), said(item.ask) if item and item.ask else "nothing"
        named = {mention.skill for mention in plain.mentions}
        for skill in _names(line.get("skills")):
            yield "skill", self._name(skill), self._name(skill) if self._name(skill) in named else "not seen"
        for skill in _names(line.get("not_skills")):
            yield "skill", "no skill", skill if self._name(skill) in named else "no skill"
        verdicts = line.get("verdicts")
        for person, verdict in verdicts.items() if isinstance(verdicts, dict) else ():
            judged = _item(self._compared(text, person), str(line["text"]))
            given = (judged.verdict if judged else None) or "none"
            yield person, verdict, verdict if given in verdict.split("|") else given

    def _compared(self, text: str, person: str | None) -> Comparison:
        lexicon = self.lexicons[person] if person else self.bare
        profile = self.people[person] if person else None
        return compare(read(text), lexicon, profile=profile, today=TODAY)

    def _name(self, text: str) -> str:
        return self.catalogue.named(text) or text

    def _written(self, ask: str) -> str:
        parts = (part.strip() for part in _SPLIT.split(ask))
        words = [part if _SPLIT.fullmatch(part) else self._leaf(part) for part in parts if part]
        return _spaced("".join(words))

    def _leaf(self, words: str) -> str:
        kind, colon, name = words.partition(":")
        return f"cert:{self._name(name)}" if colon and kind == "cert" else words if colon else self._name(words)


def said(ask: Ask) -> str:
    """The ask in the notation of the files."""
    written = _group(ask) if isinstance(ask, Group) else _leaf_said(ask)
    bare = isinstance(ask, Group) and not ask.preferred and ask.at_least == 1
    return _spaced(written[1:-1] if bare else written.rstrip("?"))


def _group(group: Group) -> str:
    parts = (_group(part) if isinstance(part, Group) else _leaf_said(part) for part in group.parts)
    many = str(group.at_least) if group.at_least > 1 else ""
    return f"{many}({('&' if group.how == 'all' else '|').join(parts)})" + ("?" if group.preferred else "")


def _leaf_said(leaf: AnyLeaf) -> str:
    return _bare_leaf(leaf) + ("?" if leaf.preferred else "")


def _bare_leaf(leaf: AnyLeaf) -> str:
    return next((write(leaf) for kind, write in _WRITTEN if isinstance(leaf, kind)), "cond")


_WRITTEN: tuple[tuple[type, Callable[..., str]], ...] = (
    (SkillAsk, lambda leaf: leaf.skill),
    (SoftAsk, lambda _: "soft"),
    (YearsAsk, lambda leaf: f"{leaf.years:g}y"),
    (DegreeAsk, lambda leaf: f"degree:{leaf.degree}"),
    (LanguageAsk, lambda leaf: f"lang:{leaf.language} {leaf.level or ''}".strip()),
    (CertificateAsk, lambda leaf: f"cert:{leaf.certificate}"),
)


def _spaced(words: str) -> str:
    return re.sub(r"\s*([&|])\s*", r" \1 ", words)


def _item(comparison: Comparison, text: str) -> Judged | None:
    """What stands for the line: the item that begins as it does."""
    return next((one for one in comparison.items if text.startswith(one.item.text[:12])), None)


def _names(values: object) -> list[str]:
    return [str(value) for value in values] if isinstance(values, list) else []


def _skills(profile: Profile) -> list[str]:
    return [skill.name for skill in profile.skills]


def main() -> None:
    """Print what does not hold, and the share that does."""
    claims = list(Lines().claims())
    wrong = [claim for claim in claims if not claim.holds]
    file = ""
    for claim in wrong:
        if claim.file != file:
            file = claim.file
            print(f"\n== {file}")  # noqa: T201 - this is what it is run for
        print(f"{claim.line}\n    {claim.about}: expected {claim.expected}, found {claim.found}")  # noqa: T201
    print(f"\n{len(claims) - len(wrong)} of {len(claims)} hold ({1 - len(wrong) / len(claims):.1%})")  # noqa: T201


if __name__ == "__main__":
    main()
