"""The form of an archive, a ZIP file of tables as JSON lines and of documents: docs/archive.md describes it.

No member is ever written to a place that its own name says: tables are known by name, documents by their hash.
"""

import base64
import json
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, NoReturn

from jobtracker.problems import Problem
from jobtracker.store.connection import SCHEMA

FORMAT = 1
MIMETYPE, MANIFEST, SETTINGS = "mimetype", "manifest.json", "settings.json"
DIGEST = re.compile(r"[0-9a-f]{64}")

_TABLE = re.compile(r"tables/([a-z_]{1,40})\.jsonl")
_DOCUMENT = re.compile(r"documents/([0-9a-f]{64})")


@dataclass(frozen=True, slots=True)
class Member:
    """One file in the archive: how many bytes it has when unpacked, and their SHA-256."""

    size: int
    sha256: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Manifest:
    """What the archive says of itself.

    `rows` and `last` tell for each table how many rows it has and the highest id it ever gave; `missing` names
    documents whose file was gone or damaged when the archive was made.
    """

    program: str
    schema: int
    rows: Mapping[str, int]
    last: Mapping[str, int]
    members: Mapping[str, Member]
    missing: Sequence[str] = ()
    format: int = field(default=FORMAT)

    @property
    def jobs(self) -> int:
        """How many jobs are in it, those in the trash too."""
        return self.rows.get("posting", 0)

    @property
    def documents(self) -> tuple[str, ...]:
        """The documents in it, by the hash of their content."""
        found = (_DOCUMENT.fullmatch(name) for name in self.members)
        return tuple(each[1] for each in found if each)


def table_member(table: str) -> str:
    """Name the member that holds a table."""
    return f"tables/{table}.jsonl"


def document_member(digest: str) -> str:
    """Name the member that holds a document."""
    return f"documents/{digest}"


def write_manifest(manifest: Manifest) -> bytes:
    """Write the manifest: the same one always as the same bytes."""
    told = {
        "format": manifest.format,
        "program": manifest.program,
        "schema": manifest.schema,
        "tables": {
            name: {"rows": count, "last_id": manifest.last.get(name, 0)} for name, count in manifest.rows.items()
        },
        "missing_documents": list(manifest.missing),
        "members": {name: {"bytes": member.size, "sha256": member.sha256} for name, member in manifest.members.items()},
    }
    return json.dumps(told, indent=1, ensure_ascii=True).encode("ascii") + b"\n"


def read_manifest(written: bytes) -> Manifest:
    """Read a manifest.

    Raises:
        Problem: it was made by a newer program.
        ValueError: it makes no sense.
    """
    told = _mapping(parse(written))
    if _number(told, "format") > FORMAT or _number(told, "schema") > SCHEMA:
        raise newer()
    tables = {str(name): _mapping(about) for name, about in _mapping(told["tables"]).items()}
    members = {str(name): _mapping(about) for name, about in _mapping(told["members"]).items()}
    manifest = Manifest(
        program=str(told["program"])[:100],
        schema=_number(told, "schema"),
        rows={name: _number(about, "rows") for name, about in tables.items()},
        last={name: _number(about, "last_id") for name, about in tables.items()},
        members={name: Member(_number(about, "bytes"), str(about["sha256"])) for name, about in members.items()},
        missing=tuple(str(digest) for digest in _list(told["missing_documents"])),
        format=_number(told, "format"),
    )
    named = {table_member(name) for name in manifest.rows}
    if not named <= manifest.members.keys() or manifest.format < 1 or manifest.schema < 1:
        raise ValueError("The manifest contradicts itself.")
    for name in manifest.members.keys() - named - {MIMETYPE, SETTINGS}:
        if not _DOCUMENT.fullmatch(name) or manifest.members[name].sha256 != name.rpartition("/")[2]:
            raise ValueError("The manifest names what does not belong here.")
    return manifest


def write_row(columns: Sequence[str], row: Sequence[object], *, flags: frozenset[str]) -> bytes:
    """Write one row as a line of JSON; `flags` are the columns that say yes or no."""
    values = {
        name: bool(value) if name in flags and value in (0, 1) else _written(value)
        for name, value in zip(columns, row, strict=True)
    }
    line = json.dumps(values, ensure_ascii=False, separators=(",", ":"), allow_nan=False)
    try:
        return line.encode() + b"\n"
    except UnicodeEncodeError:  # lone surrogates stand as \ud800
        return json.dumps(values, separators=(",", ":"), allow_nan=False).encode("ascii") + b"\n"


def read_row(line: bytes, *, columns: Sequence[str]) -> tuple[object, ...]:
    """Read one row, its values in the order of the columns.

    Raises:
        ValueError: it is no row with exactly these columns.
    """
    values = _mapping(parse(line))
    if values.keys() != set(columns):
        raise ValueError("A row has other columns.")
    return tuple(_read(values[name]) for name in columns)


def parse(written: bytes) -> object:
    """Read JSON, strictly.

    Raises:
        ValueError: it is none, or one that nests too deep.
    """
    try:
        found: object = json.loads(written.decode(), parse_constant=_refuse)
    except RecursionError as error:
        raise ValueError("It nests too deep.") from error
    return found


def newer() -> Problem:
    """Say that only a newer program can read this."""
    return Problem(
        "This archive was made by a newer jobtracker.", remedy="Install the newer version, then restore it there."
    )


def _written(value: object) -> object:
    """Write a value of SQLite's as one of JSON's."""
    if isinstance(value, bytes):
        text = _as_text(value)
        return {"base64": base64.b64encode(value).decode("ascii")} if text is None else text
    return value


def _as_text(value: bytes) -> str | None:
    """Give the text with lone surrogates that bytes stand for; None where JSON would not give them back."""
    try:
        text = value.decode(errors="surrogatepass")
    except UnicodeDecodeError:
        return None
    return text if _read(json.loads(json.dumps(text))) == value else None


def _read(value: object) -> object:
    if isinstance(value, str):
        try:
            value.encode()
        except UnicodeEncodeError:
            return value.encode(errors="surrogatepass")
        return value
    if isinstance(value, dict) and value.keys() == {"base64"}:
        return base64.b64decode(str(value["base64"]), validate=True)
    if value is None or isinstance(value, bool | int | float):
        return value
    raise ValueError("A row holds what is no value.")


def _mapping(value: object) -> Mapping[str, Any]:
    if not isinstance(value, dict):
        raise ValueError("It is no object.")  # noqa: TRY004 - for whoever reads files, all that is wrong is a ValueError
    return value


def _list(value: object) -> list[object]:
    if not isinstance(value, list):
        raise ValueError("It is no list.")  # noqa: TRY004 - as above
    return value


def _number(told: Mapping[str, object], name: str) -> int:
    value = told[name]
    if not isinstance(value, int) or isinstance(value, bool) or value < 0:
        raise ValueError(f"{name} is no number.")
    return value


def _refuse(constant: str) -> NoReturn:
    raise ValueError(f"{constant} is no JSON.")
