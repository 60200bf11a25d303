"""What is another about a person than before: so that only the asks that this concerns are judged anew."""

from typing import NamedTuple

from jobtracker.skills.fit import title_fits
from jobtracker.skills.holdings import Holdings


class Differences(NamedTuple):
    """Skills that are there or not or whose years are others, and the rest by its kind.

    `titles` are those of jobs that were added, removed or lasted otherwise.
    """

    skills: frozenset[str]
    titles: frozenset[str]
    degrees: bool
    languages: bool
    certificates: bool
    conditions: bool

    @property
    def work(self) -> bool:
        """Whether any dated work is another."""
        return bool(self.titles)

    def concerns(self, name: str) -> bool:
        """Tell whether an ask for a skill, or for years of a skill or field, may be answered otherwise."""
        return name in self.skills or any(title_fits(title, name) for title in self.titles)


def differences(before: Holdings, now: Holdings) -> Differences:
    """Compare a person with what they were; what differs in no way that a verdict hangs on is not among it."""
    skills = {*(before.skills ^ now.skills)} | {name for name, _ in before.stated_years ^ now.stated_years}
    if before.months != now.months:  # all work counts as experience with what is had without years of its own
        skills |= now.skills
    was, is_ = before.profile, now.profile
    reworded = before.lexicon is not now.lexicon
    return Differences(
        frozenset(skills),
        frozenset(title for title, _, _ in before.spans ^ now.spans),
        degrees=was.degrees != is_.degrees,
        languages=reworded or was.languages != is_.languages,
        certificates=reworded or was.certificates != is_.certificates,
        conditions=was.conditions != is_.conditions,
    )
