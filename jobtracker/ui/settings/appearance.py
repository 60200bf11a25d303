"""Settings: how the window looks, and what it opens with."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QButtonGroup, QComboBox, QGridLayout, QPushButton, QWidget

from jobtracker.settings import Choices
from jobtracker.ui.icons import icon
from jobtracker.ui.language import NAMES
from jobtracker.ui.settings.cards import Keep, titled
from jobtracker.ui.theme import NEAR, WIDE
from jobtracker.ui.widgets.flow import FlowRow
from jobtracker.ui.widgets.labels import Label

_SIZES = (100, 110, 125, 150, 175, 200)
_Choice = tuple[str, str, str]
translate = QCoreApplication.translate


class Appearance:
    """The card with theme, text size, first page and language."""

    def __init__(self, choices: Choices, keep: Keep) -> None:
        self._keep = keep
        self.themes: dict[str, QPushButton] = {}
        self.first: dict[str, QPushButton] = {}
        self.sizes, self.languages = QComboBox(), QComboBox()
        self.card = titled(translate("Settings", "Appearance"))
        grid = QGridLayout()
        grid.setHorizontalSpacing(WIDE)
        grid.setVerticalSpacing(NEAR)
        grid.setColumnStretch(1, 1)
        self._add_sizes(choices)
        self._add_languages(choices)
        for row, (title, made) in enumerate(
            (
                (translate("Settings", "Theme"), self._theme_row(choices)),
                (translate("Settings", "Text size"), self.sizes),
                (translate("Settings", "Opens with"), self._first_row(choices)),
                (translate("Settings", "Language"), self.languages),
            )
        ):
            grid.addWidget(Label(title), row, 0)
            grid.addWidget(
                made, row, 1, Qt.AlignmentFlag.AlignLeft if isinstance(made, QComboBox) else Qt.AlignmentFlag(0)
            )
        note = translate("Settings", "The language changes at the next start.")
        grid.addWidget(Label(note, tone="muted", wrap=True), grid.rowCount(), 1)
        self.card.column.addLayout(grid)

    def _add_sizes(self, choices: Choices) -> None:
        for percent in _SIZES:
            self.sizes.addItem(translate("Settings", "{percent} %").format(percent=percent), percent)
        self.sizes.setCurrentIndex(max(self.sizes.findData(choices.text), 0))
        self.sizes.setAccessibleName(translate("Settings", "Text size"))
        self.sizes.activated.connect(lambda place: self._keep(text=int(self.sizes.itemData(place))))

    def _add_languages(self, choices: Choices) -> None:
        self.languages.addItem(translate("Settings", "As the system"), "system")
        for code, name in NAMES.items():
            self.languages.addItem(name, code)
        self.languages.setCurrentIndex(max(self.languages.findData(choices.language), 0))
        self.languages.setAccessibleName(translate("Settings", "Language"))
        self.languages.activated.connect(lambda place: self._keep(language=str(self.languages.itemData(place))))

    def _theme_row(self, choices: Choices) -> QWidget:
        offered = (
            ("system", translate("Settings", "As the desktop"), "settings"),
            ("light", translate("Settings", "Light"), "sun"),
            ("dark", translate("Settings", "Dark"), "moon"),
        )
        named = translate("Settings", "Theme: {choice}")
        return _pills(offered, self.themes, named=named, now=choices.theme, chosen=lambda name: self._keep(theme=name))

    def _first_row(self, choices: Choices) -> QWidget:
        offered = (
            ("jobs", translate("Place", "Jobs"), "jobs"),
            ("today", translate("Place", "Today"), "today"),
        )
        named = translate("Settings", "Opens with: {choice}")
        return _pills(offered, self.first, named=named, now=choices.page, chosen=lambda name: self._keep(page=name))


def _pills(offered: Sequence[_Choice], made: dict[str, QPushButton], *, named: str, now: str, chosen: Keep) -> QWidget:
    row = QWidget()
    group = QButtonGroup(row)
    line = FlowRow(row)
    for choice, text, picture in offered:
        pill = QPushButton(icon(picture), f" {text}")
        pill.setObjectName("choice")
        pill.setCheckable(True)
        pill.setAutoDefault(True)
        pill.setChecked(now == choice)
        pill.setAccessibleName(named.format(choice=text))
        pill.clicked.connect(lambda _on, name=choice: chosen(name))
        group.addButton(pill)
        line.addWidget(pill)
        made[choice] = pill
    return row
