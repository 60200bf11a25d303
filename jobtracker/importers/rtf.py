"""A Rich Text file. Read in a child process only."""

from striprtf.striprtf import rtf_to_text

from jobtracker.importers.source import Source
from jobtracker.problems import Problem


def read(data: bytes) -> Source:
    """The file's text.

    Raises:
        Problem: there is none in it.
    """
    written = data.decode("cp1252", errors="replace")
    text = str(rtf_to_text(written, encoding="cp1252", errors="replace"))  # type: ignore[no-untyped-call]
    if not text.strip():
        raise Problem("There is no text in this file.", remedy="Open it, copy the posting and paste it.")
    return Source(text=text)
