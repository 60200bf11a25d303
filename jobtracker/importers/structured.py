"""The objects of one kind in a page's JSON-LD, however they are nested, and however untidily they are written."""

import json
import re
from collections.abc import Iterator, Mapping
from typing import Any

_LARGEST = 2_000_000  # characters
_DEEPEST = 12  # values within values
_MOST = 20_000  # values looked into
_WRAPPING = re.compile(
    r"^\s*(?:<!--|//\s*<!\[CDATA\[|<!\[CDATA\[|/\*\s*<!\[CDATA\[\s*\*/)|(?:-->|//\s*\]\]>|\]\]>)?;?\s*$"
)


def objects_in(written: str, *, kind: str) -> Iterator[Mapping[str, Any]]:
    """Every object of that kind (schema.org's name of it), from the outermost to the innermost."""
    if kind not in written or len(written) > _LARGEST:
        return
    left = _MOST
    values: list[tuple[object, int]] = [(_parsed(written), 0)]
    while values and left:
        left -= 1
        value, depth = values.pop()
        if isinstance(value, dict):
            if _is(value.get("@type"), kind):
                yield value
            inner = list(value.values())
        else:
            inner = value if isinstance(value, list) else []
        if depth < _DEEPEST:
            values += [(each, depth + 1) for each in reversed(inner) if isinstance(each, dict | list)]


def _parsed(written: str) -> object:
    for text in (written, _WRAPPING.sub("", written.strip())):
        try:
            return json.loads(text, strict=False)  # line ends within texts are common
        except (ValueError, RecursionError):
            continue
    return None


def _is(types: object, kind: str) -> bool:
    """Whether "JobPosting", "schema:JobPosting" or "https://schema.org/JobPosting" is among the types."""
    names = types if isinstance(types, list) else [types]
    return any(isinstance(name, str) and name.replace(":", "/").rsplit("/", 1)[-1] == kind for name in names)
