"""A saved web page: its bytes as HTML, and the address that it names as its own. Read in a child process only."""

import codecs
import re

from jobtracker.importers.source import Source
from jobtracker.importers.text_file import decoded

_HEAD = 4096  # bytes in which a page says what it is written in
_CHARSET = re.compile(rb"""charset\s*=\s*["']?\s*([A-Za-z0-9_:.-]{2,40})""", re.IGNORECASE)
_SAVED_FROM = re.compile(r"<!-- saved from url=\(\d{1,5}\)(https?://[^\s<>\"]{4,2000}) -->")
_CANONICAL = re.compile(r"<link\s[^<>]{0,300}rel=[\"']?canonical[\"']?[^<>]{0,2000}>", re.IGNORECASE)
_HREF = re.compile(r"href=[\"']?(https?://[^\s<>\"']{4,2000})", re.IGNORECASE)
_MUCH = 200_000  # characters: a page that is shorter is kept as it is
_OPENING = re.compile(r"<(script|style|svg)\b([^<>]{0,2000})>", re.IGNORECASE)
_DATA = re.compile(r"data:[a-z]{2,20}/[a-z0-9.+-]{2,60}(?:;[a-z0-9=-]{1,40})*,[A-Za-z0-9+/=%_-]{200,}", re.IGNORECASE)


def read(data: bytes) -> Source:
    """The page as it was saved; of a large one, what shows or states nothing is left out."""
    html = html_of(data)
    return Source(html=lightened(html), url=address(html))


def lightened(html: str) -> str:
    """A large page without its scripts (but those that state a posting), styles, drawings and embedded pictures."""
    if len(html) <= _MUCH:
        return html
    parts, at, lowered = [], 0, html.lower()
    if len(lowered) != len(html):  # a letter that has no single small one would shift all places
        return html
    while (opening := _OPENING.search(html, at)) is not None:
        name = opening[1].lower()
        end = lowered.find(f"</{name}", opening.end())
        if end < 0:
            break
        if name == "script" and "ld+json" in opening[2].lower():
            parts.append(html[at:end])
        else:
            parts.append(html[at : opening.start()])
            end = html.find(">", end) + 1 or len(html)
        at = end
    return _DATA.sub("", "".join((*parts, html[at:])))


def html_of(data: bytes, charset: str | None = None) -> str:
    """The page's text: by the charset that came with it or that it declares, else as any text file."""
    declared = _CHARSET.search(data, 0, _HEAD)
    named = charset or (declared[1].decode("ascii") if declared else "")
    if data.startswith((codecs.BOM_UTF8, codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)) or named.casefold() == "utf-8":
        return decoded(data)
    try:
        codec = codecs.lookup(named)
    except (LookupError, ValueError):
        return decoded(data)
    return data.decode(codec.name, errors="replace") if codec.name in _KNOWN else decoded(data)


_KNOWN = frozenset(
    codecs.lookup(name).name
    for name in (
        *(f"iso8859-{part}" for part in (1, 2, 5, 7, 9, 15)),
        *(f"cp125{part}" for part in range(9)),
        "ascii", "koi8-r", "koi8-u", "gb18030", "gbk", "gb2312", "big5", "shift_jis", "euc_jp", "euc_kr",
    )
)  # fmt: skip


def address(html: str) -> str:
    """The address that a saved page names: where it was saved from, else its canonical link; empty where none."""
    start = html[:200_000]
    saved = _SAVED_FROM.search(start)
    if saved:
        return saved[1]
    for link in _CANONICAL.finditer(start):
        href = _HREF.search(link[0])
        if href:
            return href[1]
    return ""
