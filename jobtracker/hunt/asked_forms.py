"""What postings ask for, without where they say it: short to keep, quick to load, and equal wherever the ask is."""

import json
from collections.abc import Iterator
from dataclasses import replace
from typing import Any, NamedTuple

from jobtracker.hunt.written_form import read_form, write_form
from jobtracker.skills.comparison import (
    AnyLeaf,
    Ask,
    CertificateAsk,
    Comparison,
    ConditionAsk,
    DegreeAsk,
    Group,
    LanguageAsk,
    SkillAsk,
    SoftAsk,
    YearsAsk,
)

BETWEEN = "\n"
LEAVES = (SkillAsk, SoftAsk, YearsAsk, DegreeAsk, CertificateAsk, LanguageAsk, ConditionAsk)
_DECODE = json.JSONDecoder().raw_decode  # `json.loads` looks at each form twice more
Part = Any  # a leaf's form, or a list: how, at least, preferred, parts


class AskedForm(NamedTuple):
    """One point of a posting: its kind, and the form of what it asks; a verdict alone where it asks for nothing."""

    kind: str
    form: str


def write_asked(asked: Comparison) -> str:
    """Write down what a posting asks for, a line for each point; equal asks have equal lines."""
    return BETWEEN.join(
        f"{judged.item.kind} {json.dumps(_part(judged.ask), separators=(',', ':')) if judged.ask else judged.verdict}"
        for judged in asked.items
        if judged.ask is not None or judged.verdict is not None
    )


def read_asked(written: str) -> Iterator[AskedForm]:
    """Read the lines again."""
    for line in written.split(BETWEEN) if written else ():
        kind, _, form = line.partition(" ")
        yield AskedForm(kind, form)


def read_part(form: str) -> Part:
    """Read what one point asks.

    Raises:
        ValueError: it is no form of ours.
    """
    part, end = _DECODE(form)
    if end != len(form):
        raise ValueError("This is no ask.")
    return part


def read_leaf(form: str) -> AnyLeaf:
    """Make a leaf of its form.

    Raises:
        ValueError: it is no form of ours.
    """
    leaf = read_form(form)
    if isinstance(leaf, LEAVES):
        return leaf
    raise ValueError("This is no leaf of an ask.")


def _part(ask: Ask) -> Part:
    """A leaf that is only preferred becomes a group of its own, so that the same leaf is the same everywhere."""
    if isinstance(ask, Group):
        return [ask.how, ask.at_least, ask.preferred, [_part(part) for part in ask.parts]]
    form = write_form(replace(ask, start=0, end=0, preferred=False))
    return ["all", 1, True, [form]] if ask.preferred else form
