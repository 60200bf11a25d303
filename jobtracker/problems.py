"""What went wrong, said so that a person can act on it."""

from jobtracker.wording import translate


class Problem(Exception):  # noqa: N818 - the word that a person reads
    """One clear sentence of what happened, and one of what the person can do.

    Args:
        what: what happened, a whole sentence, without a name or text of the person's own.
        remedy: what to do now, a whole sentence; empty where nothing is to be done.
        named: what stands in braces in the first sentence, such as the name of a file.

    Both are said in the person's language: `packaging/dev.py translate` collects them where they stand.
    """

    def __init__(self, what: str, *, remedy: str = "", **named: object) -> None:
        said = translate("Problem", what)
        self.what = said.format(**named) if named else said
        self.remedy = translate("Problem", remedy) if remedy else ""
        super().__init__(f"{self.what} {self.remedy}".strip())


class LostFile(Problem):
    """The person's file is damaged, empty or gone: a backup, an archive or a new file can take its place."""
