"""Where a text names a skill."""

from jobtracker.skills.comparison import MentionKind


class Spot:
    """A skill named from one word to another, the last included; `end` is its place in the text."""

    __slots__ = ("end", "first", "kind", "last", "own", "skill", "start")

    def __init__(
        self,
        first: int,
        last: int,
        start: int,
        end: int,
        skill: str,
        kind: MentionKind,
        own: bool = False,  # noqa: FBT001, FBT002 - it stands behind the others
    ) -> None:
        self.first = first
        self.last = last
        self.start = start
        self.end = end
        self.skill = skill
        self.kind = kind
        self.own = own

    def further(self, words: int, letters: int) -> "Spot":
        """The same skill so many words and letters further on."""
        return Spot(
            self.first + words,
            self.last + words,
            self.start + letters,
            self.end + letters,
            self.skill,
            self.kind,
            self.own,
        )

    def place(self) -> tuple[int, int]:
        """What spots are put in order by."""
        return self.first, self.last
