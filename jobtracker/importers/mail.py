"""A saved e-mail (.eml, RFC 5322) or a page saved as one file (.mhtml, RFC 2557). Read in a child process only."""

import email
from email.message import EmailMessage
from email.policy import default as modern
from html import escape

from jobtracker.importers.page import address, html_of
from jobtracker.importers.source import Source
from jobtracker.importers.text_file import decoded
from jobtracker.problems import Problem

_MOST_PARTS = 500


def read(data: bytes) -> Source:
    """The page or text that the message shows: HTML first, else plain text.

    Raises:
        Problem: there is neither in it.
    """
    message = email.message_from_bytes(data, policy=modern)
    pages, texts = _bodies(message)
    if pages:
        html = pages[0]
        return Source(html=_subject(message) + html, url=_address(message) or address(html))
    if texts:
        return Source(text="\n\n".join(texts), url=_address(message))
    raise Problem("There is no text in this message.", remedy="Copy the posting from it and paste it.")


def _bodies(message: EmailMessage) -> tuple[list[str], list[str]]:
    pages: list[str] = []
    texts: list[str] = []
    for number, part in enumerate(message.walk()):
        if number > _MOST_PARTS:
            break
        if part.is_multipart() or part.get_content_disposition() == "attachment":
            continue
        data = part.get_payload(decode=True)
        if not isinstance(data, bytes) or not data.strip():
            continue
        if part.get_content_type() == "text/html":
            pages.append(html_of(data, part.get_content_charset()))
        elif part.get_content_type() == "text/plain":
            texts.append(_plain(data, part.get_content_charset()))
    return pages, texts


def _plain(data: bytes, charset: str | None) -> str:
    try:
        return data.decode(charset or "utf-8")
    except (LookupError, UnicodeDecodeError, ValueError):
        return decoded(data)


def _subject(message: EmailMessage) -> str:
    """A message's subject may be the one place that names the job; a saved page has its own title."""
    saved_page = message.get("Snapshot-Content-Location") or message.get_content_type() == "multipart/related"
    subject = str(message.get("Subject") or "").strip()
    return f"<p>{escape(subject)}</p>" if subject and not saved_page else ""


def _address(message: EmailMessage) -> str:
    place = str(message.get("Snapshot-Content-Location") or message.get("Content-Location") or "").strip()
    return place if place.startswith(("http://", "https://")) else ""
