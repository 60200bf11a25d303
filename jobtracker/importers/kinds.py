"""The kinds of file that a posting can come in, known by name and by first bytes.

To add one: a module with `read(data: bytes) -> Source`, and its line in `KINDS`.
"""

from dataclasses import dataclass
from pathlib import PurePath


@dataclass(frozen=True, slots=True, kw_only=True)
class Kind:
    """One kind of file. `starts` are first bytes that tell it whatever its name; `module` reads it.

    `apart`: its format is open to attack, so that only a child process reads it.
    """

    name: str
    suffixes: tuple[str, ...]
    module: str
    starts: tuple[bytes, ...] = ()
    apart: bool = False


_MAIL_STARTS = (b"From: <Saved by", b"MIME-Version:", b"Return-Path:", b"Received:", b"Delivered-To:", b"Message-ID:")
KINDS = (
    Kind(name="pdf", suffixes=(".pdf",), starts=(b"%PDF-",), module="jobtracker.importers.pdf", apart=True),
    Kind(name="docx", suffixes=(".docx",), starts=(b"PK\x03\x04",), module="jobtracker.importers.docx", apart=True),
    Kind(name="rtf", suffixes=(".rtf",), starts=(b"{\\rtf",), module="jobtracker.importers.rtf", apart=True),
    Kind(
        name="mail",
        suffixes=(".eml", ".mhtml", ".mht"),
        starts=_MAIL_STARTS,
        module="jobtracker.importers.mail",
        apart=True,
    ),
    Kind(
        name="page",
        suffixes=(".html", ".htm", ".xhtml"),
        starts=(b"<!DOCTYPE html", b"<!doctype html", b"<html", b"<HTML"),
        module="jobtracker.importers.page",
        apart=True,
    ),
    Kind(
        name="text", suffixes=(".txt", ".md", ".markdown", ".text", ".log", ""), module="jobtracker.importers.text_file"
    ),
)


def kind_of(name: str, head: bytes) -> Kind | None:
    """The kind of a file by its first bytes, else by its name; None: none that can hold a posting."""
    opening = head.lstrip(b"\xef\xbb\xbf \t\r\n")
    for kind in KINDS:
        if opening.startswith(kind.starts):
            return kind
    suffix = PurePath(name).suffix.casefold()
    return next((kind for kind in KINDS if suffix in kind.suffixes), None)


def suffixes() -> tuple[str, ...]:
    """Every suffix that is known, for a file dialog."""
    return tuple(suffix for kind in KINDS for suffix in kind.suffixes if suffix)
