"""What went wrong, said so that a person can act on it."""

import errno
from typing import NamedTuple

from jobtracker.wording import translate


class Problem(Exception):  # noqa: N818 - the word that a person reads
    """One clear sentence of what happened, and one of what the person can do.

    Args:
        what: what happened, a whole sentence, without a name or text of the person's own.
        remedy: what to do now, a whole sentence; empty where nothing is to be done.
        named: what stands in braces in the sentences, such as the name of a file.

    Both are said in the person's language: `packaging/dev.py translate` collects them where they stand.
    """

    def __init__(self, what: str, *, remedy: str = "", **named: object) -> None:
        self.what = _say(what, named)
        self.remedy = _say(remedy, named) if remedy else ""
        super().__init__(f"{self.what} {self.remedy}".strip())


class LostFile(Problem):
    """The person's file is damaged, empty or gone: a backup, an archive or a new file can take its place."""


class Cause(NamedTuple):
    """The two sentences of a problem that was not met yet, for a table of them."""

    what: str
    remedy: str = ""


def reason(fault: Exception) -> str:
    """Say why the system refused a file, in words that end a sentence."""
    said = {
        errno.ENOSPC: translate("Reason", "the disk is full"),
        errno.EACCES: translate("Reason", "that is not allowed there"),
        errno.EPERM: translate("Reason", "that is not allowed there"),
        errno.EROFS: translate("Reason", "that is not allowed there"),
        errno.ENOENT: translate("Reason", "it is not there"),
        errno.ENOTDIR: translate("Reason", "it is not there"),
        errno.EISDIR: translate("Reason", "it is a folder"),
        errno.EIO: translate("Reason", "the disk failed"),
        errno.ENAMETOOLONG: translate("Reason", "its name is too long"),
    }
    unknown = getattr(fault, "strerror", None) or translate("Reason", "the system refuses it")
    return said.get(getattr(fault, "errno", None) or 0, str(unknown))


def _say(text: str, named: dict[str, object]) -> str:
    said = translate("Problem", text)
    return said.format(**named) if named else said
