"""The two tables of colours, light and dark: every colour of the window is named here and nowhere else."""

from typing import Literal, NamedTuple

from PySide6.QtGui import QColor, QPalette

Verdict = Literal["met", "partial", "missing", "confirm"]
State = Literal["met", "partial", "missing", "confirm", "required", "preferred", "neutral"]
_MIDDLE = 128
STATES: tuple[State, ...] = ("met", "partial", "missing", "confirm", "required", "preferred", "neutral")


class Colours(NamedTuple):
    """One theme. Inks stand on `page`, `card` and their own tint; each is readable there (4.5:1 and more)."""

    dark: bool
    window: str
    page: str
    card: str
    border: str
    edge: str
    text: str
    muted: str
    accent: str
    on_accent: str
    selected: str
    hover: str
    scroll: str
    tooltip: str
    on_tooltip: str
    met: str
    met_tint: str
    met_bar: str
    partial: str
    partial_tint: str
    partial_bar: str
    missing: str
    missing_tint: str
    missing_bar: str
    confirm: str
    confirm_tint: str
    confirm_bar: str
    required: str
    required_tint: str
    preferred: str
    preferred_tint: str
    neutral: str
    neutral_tint: str

    def named(self, name: str) -> QColor:
        """The colour of that name, such as "muted" or "met_tint"."""
        return QColor(str(getattr(self, name)))

    def ink(self, state: State) -> QColor:
        """The colour of a state's icon and word."""
        return self.named(state)

    def tint(self, state: State) -> QColor:
        """The quiet ground behind a state's icon and word."""
        return self.named(f"{state}_tint")

    def bar(self, verdict: Verdict) -> QColor:
        """The colour of a verdict's share in a bar; from met to missing they fade, so that grey tells them apart."""
        return self.named(f"{verdict}_bar")


LIGHT = Colours(
    dark=False,
    window="#f3f3f1",
    page="#fafaf9",
    card="#ffffff",
    border="#e3e2de",
    edge="#8e8d88",
    text="#1f2023",
    muted="#5c5d64",
    accent="#4350c4",
    on_accent="#ffffff",
    selected="#e6e8fa",
    hover="#ececea",
    scroll="#c6c5c0",
    tooltip="#2a2b30",
    on_tooltip="#f4f4f2",
    met="#0a6649",
    met_tint="#dcf2e7",
    met_bar="#14825c",
    partial="#765000",
    partial_tint="#fbeecb",
    partial_bar="#dda02b",
    missing="#a32b18",
    missing_tint="#fce5df",
    missing_bar="#f3c6bb",
    confirm="#22568f",
    confirm_tint="#e0ecf9",
    confirm_bar="#b4d0ef",
    required="#3d3e45",
    required_tint="#e6e6e3",
    preferred="#5b3fa0",
    preferred_tint="#ece7f8",
    neutral="#54555c",
    neutral_tint="#eeeeeb",
)

DARK = Colours(
    dark=True,
    window="#16171a",
    page="#1b1c20",
    card="#222429",
    border="#33353c",
    edge="#777a84",
    text="#ecedef",
    muted="#a7aab3",
    accent="#a5b0ff",
    on_accent="#15172e",
    selected="#2d3254",
    hover="#292b31",
    scroll="#4b4e57",
    tooltip="#3a3c44",
    on_tooltip="#f1f1f3",
    met="#72d8aa",
    met_tint="#17382c",
    met_bar="#55cc99",
    partial="#f0c264",
    partial_tint="#3b3014",
    partial_bar="#b98a2c",
    missing="#ff9f8b",
    missing_tint="#45211b",
    missing_bar="#6a382f",
    confirm="#93c1ff",
    confirm_tint="#1c304c",
    confirm_bar="#33537e",
    required="#d6d8de",
    required_tint="#373a42",
    preferred="#c6b1ff",
    preferred_tint="#332a50",
    neutral="#b6b9c1",
    neutral_tint="#2e3037",
)


def colours_of(palette: QPalette) -> Colours:
    """The theme that a widget is painted in: `colours_of(self.palette())` follows every change by itself."""
    border = palette.color(QPalette.ColorGroup.Active, QPalette.ColorRole.Mid)  # no style sheet changes it
    return LIGHT if border.lightness() > _MIDDLE else DARK


def palette_of(colours: Colours) -> QPalette:
    """The same theme as Qt's own palette, for everything that Fusion paints."""
    role, group = QPalette.ColorRole, QPalette.ColorGroup
    palette = QPalette()
    for part, name in (
        (role.Window, "page"),
        (role.WindowText, "text"),
        (role.Base, "card"),
        (role.AlternateBase, "hover"),
        (role.ToolTipBase, "tooltip"),
        (role.ToolTipText, "on_tooltip"),
        (role.PlaceholderText, "muted"),
        (role.Text, "text"),
        (role.Button, "card"),
        (role.ButtonText, "text"),
        (role.BrightText, "missing"),
        (role.Light, "card"),
        (role.Midlight, "hover"),
        (role.Mid, "border"),
        (role.Dark, "edge"),
        (role.Shadow, "border"),
        (role.Highlight, "accent"),
        (role.HighlightedText, "on_accent"),
        (role.Accent, "accent"),
        (role.Link, "accent"),
        (role.LinkVisited, "preferred"),
    ):
        palette.setColor(part, colours.named(name))
    for part in (role.WindowText, role.Text, role.ButtonText):
        palette.setColor(group.Disabled, part, colours.named("edge"))
    palette.setColor(group.Disabled, role.Highlight, colours.named("border"))
    return palette
