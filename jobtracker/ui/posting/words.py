"""The comparison in plain words: what a leaf asks for, which rule joined it with the profile, the counts."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QLocale

from jobtracker.skills.comparison import (
    AnyLeaf,
    CertificateAsk,
    Comparison,
    ConditionAsk,
    DegreeAsk,
    Evidence,
    Group,
    LanguageAsk,
    Rule,
    SkillAsk,
    SoftAsk,
    YearsAsk,
)
from jobtracker.skills.counts import Counts
from jobtracker.ui.posting.asked import AskRow, rows_of
from jobtracker.ui.widgets.language_names import language_name

translate = QCoreApplication.translate


def group_words(group: Group) -> str:
    """How many of a group are asked for: all, any, at least two."""
    if group.how == "all":
        return translate("Comparison", "All of")
    if group.at_least > 1:
        return translate("Comparison", "At least {number} of").format(number=group.at_least)
    return translate("Comparison", "Any of")


def leaf_words(leaf: AnyLeaf) -> str:
    """What a leaf asks for, as one reads it."""
    for kind, words in _LEAVES:
        if isinstance(leaf, kind):
            return words(leaf)
    raise TypeError(leaf)


def reasons(row: AskRow) -> tuple[str, ...]:
    """Why a leaf has its mark: a sentence for each evidence, and whether it is only preferred. Empty for a group."""
    if row.leaf is None:
        return ()
    told = [_reason(evidence, row.leaf) for evidence in row.evidence]
    if row.leaf.preferred:
        told.append(translate("Comparison", "Only preferred: does not change the verdict."))
    return tuple(dict.fromkeys(told))


def _reason(evidence: Evidence, leaf: AnyLeaf) -> str:
    """The rule that joined posting and profile, as a sentence."""
    line = evidence.source.text if evidence.source else ""
    if not line and (evidence.rule in _TYPED or (evidence.rule == "missing" and not isinstance(leaf, SkillAsk))):
        return translate("Comparison", "Nothing in your profile answers this.")
    if evidence.rule in _TYPED and evidence.verdict in {"partial", "missing"}:
        return translate("Comparison", "Your profile says “{line}”: less than is asked for.").format(line=line)
    return _rule_words(evidence.rule).format(line=line, asked=leaf_words(leaf))


def counts_sentence(comparison: Comparison) -> str:
    """The counts: "Must-haves 6 of 9 met, 1 partly, 2 missing · nice-to-haves 2 of 5 · 1 to confirm"."""
    must, nice, stack = (comparison.counts.get(kind, Counts()) for kind in ("requirement", "preferred", "stack"))
    told = []
    if must.comparable:
        told.append(_share(translate("Comparison", "Must-haves {met} of {all} met"), must))
    if nice.comparable:
        told.append(
            _short(
                translate("Comparison", "nice-to-haves {met} of {all}")
                if told
                else translate("Comparison", "Nice-to-haves {met} of {all}"),
                nice,
            )
        )
    held, named = stack_share(comparison)
    if named:
        words = (
            translate("Comparison", "stack {met} of {all}") if told else translate("Comparison", "Stack {met} of {all}")
        )
        told.append(words.format(met=held, all=named))
    confirm = must.confirm + nice.confirm + stack.confirm
    if confirm:
        told.append(translate("Comparison", "{number} to confirm").format(number=confirm))
    return " · ".join(told)


def stack_share(comparison: Comparison) -> tuple[int, int]:
    """How many things of the stack the profile has, and how many are named; (0, 0) without a profile."""
    leaves = [
        row.verdict
        for judged in comparison.items
        if judged.item.kind == "stack" and judged.verdict is not None
        for row in rows_of(judged)
        if row.leaf is not None
    ]
    return leaves.count("met"), len(leaves)


def _share(words: str, counts: Counts) -> str:
    told = [_short(words, counts)]
    if counts.partial:
        told.append(translate("Comparison", "{number} partly").format(number=counts.partial))
    if counts.missing:
        told.append(translate("Comparison", "{number} missing").format(number=counts.missing))
    return ", ".join(told)


def _short(words: str, counts: Counts) -> str:
    return words.format(met=counts.met, all=counts.comparable)


def _rule_words(rule: Rule) -> str:
    return {
        "same name": translate("Comparison", "“{line}” is in your profile."),
        "alias": translate("Comparison", "“{line}” in your profile is another name for {asked}."),
        "implied by": translate("Comparison", "“{line}” in your profile implies {asked}."),
        "close": translate("Comparison", "“{line}” in your profile is close, but not the same."),
        "stated": translate("Comparison", "Your profile states “{line}”."),
        "missing": translate("Comparison", "Nothing in your profile gives {asked}."),
        "ask the person": translate("Comparison", "Your profile does not say. Only you can."),
    }.get(rule, translate("Comparison", "Your profile says “{line}”."))


def _number(amount: float) -> str:
    return QLocale().toString(int(amount)) if amount == int(amount) else QLocale().toString(amount, "f", 1)


def _years(leaf: YearsAsk) -> str:
    if leaf.max is not None and leaf.max > leaf.years:
        years = translate("Comparison", "{least}–{most} years").format(
            least=_number(leaf.years), most=_number(leaf.max)
        )
    elif leaf.years == 1:
        years = translate("Comparison", "1 year or more")
    else:
        years = translate("Comparison", "{years} years or more").format(years=_number(leaf.years))
    return (
        translate("Comparison", "{years} of {what}").format(years=years, what=leaf.of)
        if leaf.of
        else translate("Comparison", "{years} of work").format(years=years)
    )


def _degree(leaf: DegreeAsk) -> str:
    words = {
        "secondary": translate("Comparison", "Secondary school"),
        "vocational": translate("Comparison", "Vocational training"),
        "bachelor": translate("Comparison", "Bachelor’s degree"),
        "master": translate("Comparison", "Master’s degree"),
        "doctorate": translate("Comparison", "Doctorate"),
    }[leaf.degree]
    if leaf.fields:
        words = translate("Comparison", "{degree} in {fields}").format(degree=words, fields=", ".join(leaf.fields))
    if leaf.related:
        words = translate("Comparison", "{degree} or a related field").format(degree=words)
    return (
        translate("Comparison", "{degree}, or equivalent experience").format(degree=words)
        if leaf.or_experience
        else words
    )


def _language(leaf: LanguageAsk) -> str:
    return translate("Comparison", "{language}, {level} or better").format(
        language=language_name(leaf.language), level=leaf.level or "B1"
    )


_LEAVES: tuple[tuple[type, Callable[..., str]], ...] = (
    (SkillAsk, lambda leaf: str(leaf.skill)),
    (SoftAsk, lambda leaf: str(leaf.soft)),
    (YearsAsk, _years),
    (DegreeAsk, _degree),
    (CertificateAsk, lambda leaf: leaf.certificate or translate("Comparison", "A relevant certificate")),
    (LanguageAsk, _language),
    (ConditionAsk, lambda leaf: str(leaf.condition)),
)
_TYPED = frozenset({"years", "degree", "language", "certificate"})
