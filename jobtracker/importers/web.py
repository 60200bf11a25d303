"""What a reader of a web page would see of it: the text, with headings, bullets and lines kept."""

import re
from dataclasses import dataclass, field

from selectolax.lexbor import LexborHTMLParser, LexborNode

from jobtracker.problems import Problem


def _tags(names: str) -> frozenset[str]:
    return frozenset(names.split())


_MOST = 8_000_000  # characters
_HEADINGS = {f"h{level}": level for level in range(1, 7)}
_BOLD_ONLY = 7  # the level of a heading that is only bold, below h6
_LONGEST_HEADING = 200  # characters
_UNSEEN = _tags("""
        head script style noscript template svg math iframe object embed canvas audio video select datalist textarea
        title meta link map area progress meter dialog
    """)
_BLOCKS = (
    _tags("""
            address article aside blockquote body br caption center dd details div dl dt fieldset figcaption figure
            footer form header hgroup hr html legend li main menu nav option p pre section summary table tbody tfoot
            thead tr
        """)
    | frozenset(_HEADINGS)
    | {"ul", "ol"}
)
_SPACED = frozenset(("p", "ul", "ol", "dl", "table", "section", "article", "blockquote", "pre", *_HEADINGS))
_LISTS = frozenset(("ul", "ol"))
_BOLD = frozenset(("b", "strong"))
_CLOSED_BY_THEMSELVES = _tags("""
        area base br col embed hr img input link meta param source track wbr p li option tr td th thead tbody dt dd
    """)
_DEEPEST = 400  # elements within elements
_TAG = re.compile(r"<(/?)([a-zA-Z][^\s/<>]*)[^<>]*>?")
_HIDDEN_STYLE = re.compile(r"(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)", re.IGNORECASE)
_BOLD_STYLE = re.compile(r"font-weight\s*:\s*(?:bold|[6-9]00)", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Visible:
    """A page's visible text; `headings` hold start, end and level: 1-6 as marked, 7 for a line all in bold."""

    text: str
    headings: tuple[tuple[int, int, int], ...] = ()


def visible_text(html: str) -> Visible:
    """The text that the page shows, list items as "• " lines, nothing hidden."""
    if len(html) > _MOST:
        raise Problem("This page is too large to read.", remedy="Copy only the posting itself from it.")
    root = LexborHTMLParser(_flattened(html.replace("\0", "\ufffd").encode("utf-8", "replace").decode())).root
    page = _Page()
    if root is not None:
        _walk(root, page=page)
    return page.visible()


def _flattened(html: str) -> str:
    """The page without the tags that stand deeper than any browser nests: the parser's time grows with the depth."""
    depth = 0

    def keep(tag: re.Match[str]) -> str:
        nonlocal depth
        name = tag[2].lower()
        if name in _CLOSED_BY_THEMSELVES:
            return tag[0]
        if tag[1]:
            depth = max(depth - 1, 0)
            return tag[0] if depth < _DEEPEST else ""
        depth += 1
        return tag[0] if depth <= _DEEPEST else ""

    return _TAG.sub(keep, html)


@dataclass(slots=True)
class _Page:
    """The page's lines as they are walked."""

    lines: list[str] = field(default_factory=list)
    headings: list[tuple[int, int, int]] = field(default_factory=list)
    length: int = 0
    gap: bool = False
    bullet: bool = False
    level: int = 0
    bold: int = 0
    pre: int = 0
    lists: int = 0
    parts: list[str] = field(default_factory=list)
    all_bold: bool = True

    def add(self, text: str) -> None:
        """Add running text to the current line."""
        if self.pre and "\n" in text:
            *rows, text = text.split("\n")
            for row in rows:
                self._add(row)
                self.end_line()
        self._add(text)

    def _add(self, text: str) -> None:
        self.parts.append(text)
        if text and not self.bold and not text.isspace():
            self.all_bold = False

    def end_line(self) -> None:
        """Close the current line; a line without text leaves no trace."""
        line = _folded("".join(self.parts))
        all_bold, self.parts, self.all_bold = self.all_bold, [], True
        if not line:
            return
        if self.gap and self.lines:
            self._append("")
        self.gap = False
        shown = f"• {line}" if self.bullet else line
        level = self.level or (_BOLD_ONLY if all_bold and not self.bullet else 0)
        if level and len(line) <= _LONGEST_HEADING:
            start = self.length + len(shown) - len(line)
            self.headings.append((start, start + len(line), level))
        self.bullet = False
        self._append(shown)

    def _append(self, line: str) -> None:
        self.lines.append(line)
        self.length += len(line) + 1

    def visible(self) -> Visible:
        """What was gathered."""
        self.end_line()
        return Visible("\n".join(self.lines), tuple(self.headings))


def _folded(text: str) -> str:
    cells = (" ".join(cell.split()) for cell in text.split("\t"))
    return "\t".join(cell for cell in cells if cell)


def _walk(root: LexborNode, *, page: _Page) -> None:
    node: LexborNode | None = root
    path: list[LexborNode] = []
    while node is not None:
        if _enter(node, page=page):
            child = node.child
            if child is not None:
                path.append(node)
                node = child
                continue
            _leave(node, page=page)
        following = node.next
        while following is None and path:
            parent = path.pop()
            _leave(parent, page=page)
            following = parent.next
        node = following if path else None


def _enter(node: LexborNode, *, page: _Page) -> bool:
    """Open a node; whether to go into it."""
    tag = node.tag or ""
    if tag == "-text":
        text = node.text_content or ""
        page.add(text if page.pre else re.sub(r"[\t\n\r\f]", " ", text))
        return False
    if tag.startswith(("-", "!")) or tag in _UNSEEN or _hidden(node):
        return False
    if tag in _BLOCKS:
        page.end_line()
        page.gap = page.gap or (tag in _SPACED and not page.lists)
    elif tag in {"td", "th"} and page.parts:
        page.parts.append("\t")
    page.bullet = page.bullet or tag == "li"
    page.lists += tag in _LISTS
    page.level = _HEADINGS.get(tag, page.level)
    page.bold += _is_bold(node)
    page.pre += tag == "pre"
    return True


def _leave(node: LexborNode, *, page: _Page) -> None:
    tag = node.tag or ""
    page.lists -= tag in _LISTS
    if tag in _BLOCKS:
        page.end_line()
        page.gap = page.gap or (tag in _SPACED and not page.lists)
    if tag == "li":
        page.bullet = False
    if tag in _HEADINGS:
        page.level = 0
    page.bold -= _is_bold(node)
    page.pre -= tag == "pre"


def _is_bold(node: LexborNode) -> bool:
    if node.tag in _BOLD:
        return True
    return node.tag == "span" and bool(_BOLD_STYLE.search(node.attributes.get("style") or ""))


def _hidden(node: LexborNode) -> bool:
    attributes = node.attributes
    if not attributes:
        return False
    if "hidden" in attributes or (attributes.get("aria-hidden") or "").lower() == "true":
        return True
    return bool(_HIDDEN_STYLE.search(attributes.get("style") or ""))
