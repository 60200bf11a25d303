"""What went wrong, said so that a person can act on it."""


class Problem(Exception):  # noqa: N818 - the word that a person reads
    """One clear sentence of what happened, and one of what the person can do.

    Args:
        what: what happened, a whole sentence, without a name or text of the person's own.
        remedy: what to do now, a whole sentence; empty where nothing is to be done.
    """

    def __init__(self, what: str, *, remedy: str = "") -> None:
        super().__init__(f"{what} {remedy}".strip())
        self.what = what
        self.remedy = remedy


class LostFile(Problem):
    """The person's file is damaged, empty or gone: a backup, an archive or a new file can take its place."""
