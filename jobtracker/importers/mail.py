"""An e-mail message, and a web page saved as one file (.mhtml), which is one too. Read in a child process only."""

import email
from dataclasses import dataclass, field
from email.message import EmailMessage
from email.policy import default as modern
from html import escape

from jobtracker.importers.page import address, html_of, lightened
from jobtracker.importers.source import Source
from jobtracker.importers.text_file import decoded
from jobtracker.problems import Problem

_MOST_PARTS = 500
_DEEPEST = 20  # messages within messages


@dataclass(slots=True)
class _Letter:
    """What one message of a nest of forwarded ones shows: its subject, and its bodies as pages and as texts."""

    subject: str
    pages: list[str] = field(default_factory=list)
    texts: list[str] = field(default_factory=list)

    @property
    def says_something(self) -> bool:
        return bool(self.pages or self.texts)


def read(data: bytes) -> Source:
    """The page or text that the message shows, and those that it forwards: HTML first, else plain text.

    Raises:
        Problem: there is neither in it.
    """
    message = email.message_from_bytes(data, policy=modern)
    letters: list[_Letter] = []
    try:
        _gather(message, letters, depth=0)
    except (ValueError, LookupError, AttributeError, TypeError, IndexError):  # the library fails on mangled headers
        if not any(letter.says_something for letter in letters):
            raise Problem("This message is damaged.", remedy="Copy the posting from it and paste it.") from None
    told = [letter for letter in letters if letter.says_something]
    if not told:
        raise Problem("There is no text in this message.", remedy="Copy the posting from it and paste it.")
    url = _address(message)
    if not any(letter.pages for letter in told):
        return Source(text="\n\n".join(text for letter in told for text in letter.texts), url=url)
    html = "<hr>".join(map(_page, told))
    return Source(html=lightened(html), url=url or address(html))


def _gather(part: EmailMessage, letters: list[_Letter], *, depth: int) -> None:
    """Take the bodies of a message, and of the messages within it each as a letter of its own."""
    letters.append(_Letter(_subject(part)))
    mine = letters[-1]
    waiting: list[tuple[EmailMessage, int]] = [(part, depth)]
    for _number in range(_MOST_PARTS):
        if not waiting:
            return
        here, level = waiting.pop(0)
        if level > _DEEPEST:
            continue
        if here.get_content_type() == "message/rfc822":
            for inner in _inner(here):
                _gather(inner, letters, depth=level + 1)
        elif here.is_multipart():
            waiting[:0] = [(inner, level + 1) for inner in _inner(here)]
        elif here.get_content_disposition() != "attachment":
            _take(here, mine)


def _inner(part: EmailMessage) -> list[EmailMessage]:
    payload = part.get_payload()
    return [each for each in payload if isinstance(each, EmailMessage)] if isinstance(payload, list) else []


def _take(part: EmailMessage, letter: _Letter) -> None:
    data = part.get_payload(decode=True)
    if not isinstance(data, bytes) or not data.strip():
        return
    if part.get_content_type() == "text/html":
        letter.pages.append(html_of(data, part.get_content_charset()))
    elif part.get_content_type() == "text/plain":
        letter.texts.append(_unwrapped(_plain(data, part.get_content_charset()), part))


def _page(letter: _Letter) -> str:
    subject = f"<p>{escape(letter.subject)}</p>" if letter.subject else ""
    return subject + (
        letter.pages[0] if letter.pages else "".join(f"<pre>{escape(text)}</pre>" for text in letter.texts)
    )


def _plain(data: bytes, charset: str | None) -> str:
    try:
        return data.decode(charset or "utf-8")
    except (LookupError, UnicodeDecodeError, ValueError):
        return decoded(data)


def _unwrapped(text: str, part: EmailMessage) -> str:
    """The text without quotation marks before every line, and without the line ends that only wrap (RFC 3676)."""
    lines = text.replace("\r\n", "\n").split("\n")
    filled = [line for line in lines if line.strip()]
    if sum(line.startswith(">") for line in filled) * 2 > len(filled):
        lines = [line.lstrip("> ") if line.startswith(">") else line for line in lines]
    if str(part.get_param("format", "")).casefold() != "flowed":
        return "\n".join(lines)
    out: list[str] = []
    open_line = False
    for line in lines:
        if open_line:
            out[-1] += line
        else:
            out.append(line)
        open_line = line.endswith(" ") and line != "-- "
    return "\n".join(out)


def _subject(message: EmailMessage) -> str:
    """A message's subject may be the one place that names the job; a saved page has its own title."""
    if message.get("Snapshot-Content-Location") or message.get_content_type() == "multipart/related":
        return ""
    return " ".join(str(message.get("Subject") or "").split())


def _address(message: EmailMessage) -> str:
    place = str(message.get("Snapshot-Content-Location") or message.get("Content-Location") or "").strip()
    return place if place.startswith(("http://", "https://")) else ""
