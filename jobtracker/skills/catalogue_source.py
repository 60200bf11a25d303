"""The TOML files of the catalogue: read, and checked as a whole, every fault with its file and line."""

import re
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from typing import Any, get_args

from jobtracker.patterns import Pattern
from jobtracker.problems import Problem
from jobtracker.skills.comparison import MentionKind

FORM = "2"  # part of the version: what was read with another is read anew
HASH_LENGTH = 12
KINDS: tuple[str, ...] = get_args(MentionKind)
WORDS = ("aliases", "implies", "close", "de", "fr", "es")  # keys that hold lists of words
RULE_WORDS = ("names", "not_before", "not_after", "needs")
HEADER = Pattern(r"^[ \t]*\[\[[ \t]*skill[ \t]*\]\]", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class SourceRule:
    """What tells some names of a skill from the common words they also are."""

    names: tuple[str, ...]
    case: bool
    not_before: tuple[str, ...]
    not_after: tuple[str, ...]
    needs: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Entry:
    """One `[[skill]]` as its file words it; `at` tells the place of a word within it as "file:line"."""

    name: str
    kind: MentionKind
    group: str
    names: tuple[str, ...]
    implies: tuple[str, ...]
    close: tuple[str, ...]
    rules: tuple[SourceRule, ...]
    file: str
    line: int
    source: str

    def at(self, word: str = "") -> str:
        """Tell the line that says the word, or else where the skill begins."""
        found = self.source.find(f'"{word}"') if word else -1
        return f"{self.file}:{self.line + (self.source.count(chr(10), 0, found) if found > 0 else 0)}"


def sources(folder: Path) -> list[Path]:
    """List the files of the catalogue, always in the same order."""
    return sorted(folder.glob("*.toml"), key=lambda path: path.name)


def version_of(folder: Path) -> str:
    """Hash what the files hold, whatever the line ends of the checkout."""
    digest = sha256(FORM.encode())
    for path in sources(folder):
        digest.update(path.name.encode())
        digest.update(path.read_bytes().replace(b"\r\n", b"\n"))
    return digest.hexdigest()[:HASH_LENGTH]


def read_entries(folder: Path) -> list[Entry]:
    """Read all skills of all files; one Problem lists every fault found."""
    faults: list[str] = []
    entries: list[Entry] = []
    paths = sources(folder)
    for path in paths:
        entries.extend(_entries_of(path, faults=faults))
    if not paths:
        faults.append("no file of skills was found")
    faults.extend(_duplicates(entries))
    faults.extend(_dangling(entries))
    if faults:
        raise Problem(
            "The catalogue of skills has faults: {faults}.",
            remedy="Mend the lines named, or install the program again.",
            faults="; ".join(faults),
        )
    return entries


def _entries_of(path: Path, *, faults: list[str]) -> list[Entry]:
    """Read the skills of one file, those with faults left out."""
    try:
        text = path.read_text(encoding="utf-8")
        document = tomllib.loads(text)
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        faults.append(f"{path.name}: {error}")
        return []
    skills = document.get("skill", [])
    kind = document.get("kind", "hard")
    faults.extend(f"{path.name}:1: unknown key {key!r}" for key in document.keys() - {"kind", "skill"})
    if not isinstance(skills, list) or not all(isinstance(skill, dict) for skill in skills):
        faults.append(f"{path.name}:1: skills are written as [[skill]]")
        return []
    starts = [match.start() for match in HEADER.finditer(text)]
    if len(starts) != len(skills):
        faults.append(f"{path.name}:1: each skill is written as [[skill]] on a line of its own")
        return []
    entries = []
    line = 1 + text.count("\n", 0, starts[0]) if starts else 1
    for skill, start, end in zip(skills, starts, [*starts[1:], len(text)], strict=True):
        source = text[start:end]
        found = [*_faults_of(skill, kind=kind)]
        faults.extend(f"{path.name}:{line}: {fault}" for fault in found)
        if not found:
            entries.append(_entry(skill, kind=kind, file=path.name, line=line, source=source))
        line += source.count("\n")
    return entries


def _faults_of(skill: dict[str, Any], *, kind: object) -> Iterator[str]:
    """Tell what is wrong with one skill by itself."""
    for key in ("name", "group"):
        if not isinstance(skill.get(key), str) or not skill[key].strip() or not skill[key].isprintable():
            yield f"{key} must be some text"
    if skill.get("kind", kind) not in KINDS:
        yield f"kind must be one of {', '.join(KINDS)}"
    for key in sorted(skill.keys() - {"name", "group", "kind", "rule", *WORDS}):
        yield f"unknown key {key!r}"
    for key in WORDS:
        if not _is_words(skill.get(key, [])):
            yield f"{key} must be a list of texts, trimmed"
    rules = skill.get("rule", [])
    for rule in rules if isinstance(rules, list) else [rules]:
        yield from _rule_faults(rule, names=_names(skill))


def _rule_faults(rule: object, *, names: tuple[str, ...]) -> Iterator[str]:
    """Tell what is wrong with one rule."""
    if not isinstance(rule, dict):
        yield "a rule is written as [[skill.rule]]"
        return
    for key in sorted(rule.keys() - {"case", *RULE_WORDS}):
        yield f"unknown key {key!r} in a rule"
    if not isinstance(rule.get("case", False), bool):
        yield "case must be true or false"
    wrong = [key for key in RULE_WORDS if not _is_words(rule.get(key, []))]
    for key in wrong:
        yield f"{key} must be a list of texts, trimmed"
    if "names" not in wrong:
        for name in rule.get("names") or ["(none)"]:
            if name not in names:
                yield f"a rule is for {name!r}, which is no name of this skill"


def _is_words(value: object) -> bool:
    """Tell whether a value is a list of texts without spaces around them."""
    return isinstance(value, list) and all(
        isinstance(word, str) and word and word == word.strip() and word.isprintable() for word in value
    )


def _names(skill: dict[str, Any]) -> tuple[str, ...]:
    """List all names of a skill, its own first."""
    lists = [skill.get(key, []) for key in ("aliases", "de", "fr", "es")]
    return (skill.get("name", ""), *(word for words in lists if isinstance(words, list) for word in words))


def _entry(skill: dict[str, Any], *, kind: MentionKind, file: str, line: int, source: str) -> Entry:
    """Make the entry of a skill without faults."""
    return Entry(
        name=skill["name"],
        kind=skill.get("kind", kind),
        group=skill["group"],
        names=_names(skill),
        implies=tuple(skill.get("implies", ())),
        close=tuple(skill.get("close", ())),
        rules=tuple(
            SourceRule(
                names=tuple(rule["names"]),
                case=rule.get("case", False),
                not_before=tuple(rule.get("not_before", ())),
                not_after=tuple(rule.get("not_after", ())),
                needs=tuple(rule.get("needs", ())),
            )
            for rule in skill.get("rule", ())
        ),
        file=file,
        line=line,
        source=source,
    )


def _duplicates(entries: list[Entry]) -> Iterator[str]:
    """Tell every name that two skills have, or one has twice."""
    first: dict[str, Entry] = {}
    for entry in entries:
        for name in entry.names:
            other = first.setdefault(" ".join(name.casefold().split()), entry)
            if other is not entry:
                yield f"{entry.at(name)}: {name!r} is a name of {other.name!r} already ({other.at(name)})"
        if len({" ".join(name.casefold().split()) for name in entry.names}) < len(entry.names):
            yield f"{entry.at()}: {entry.name!r} lists a name twice"


def _dangling(entries: list[Entry]) -> Iterator[str]:
    """Tell every concept that is implied or close and that there is none of."""
    known = {entry.name for entry in entries}
    for entry in entries:
        for key, words in (("implies", entry.implies), ("close", entry.close)):
            for word in words:
                if word not in known:
                    yield f"{entry.at(word)}: {key} {word!r}, which is no skill"
                elif word == entry.name:
                    yield f"{entry.at(word)}: {entry.name!r} {key} itself"
