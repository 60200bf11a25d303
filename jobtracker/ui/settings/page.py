"""Settings: how the window looks, where the data lies, what this program is."""

from PySide6.QtCore import QCoreApplication, Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QButtonGroup, QComboBox, QGridLayout, QPushButton, QVBoxLayout, QWidget

from jobtracker.problems import Problem
from jobtracker.settings import Settings, ThemeChoice
from jobtracker.ui.door import Door
from jobtracker.ui.icons import icon
from jobtracker.ui.page import Page
from jobtracker.ui.theme import APART, NEAR, WIDE, Theme
from jobtracker.ui.widgets.buttons import button
from jobtracker.ui.widgets.flow import FlowRow
from jobtracker.ui.widgets.frames import Card, ScrolledColumn
from jobtracker.ui.widgets.labels import Label

_SIZES = (100, 110, 125, 150, 175, 200)
_WIDEST = 760


class SettingsPage(Page):
    """Every choice holds at once and is kept."""

    def __init__(self, door: Door, *, theme: Theme, settings: Settings) -> None:
        super().__init__(door)
        self._theme = theme
        self._settings = settings
        self.themes: dict[ThemeChoice, QPushButton] = {}
        self.sizes = QComboBox()
        scrolled = ScrolledColumn(margin=0)
        for card in (self._appearance(), self._data(), self._about()):
            card.setMaximumWidth(_WIDEST)
            scrolled.column.addWidget(card)
        scrolled.column.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(WIDE, APART, WIDE, 0)
        column.setSpacing(APART)
        column.addWidget(Label(self.tr("Settings"), role="display"))
        column.addWidget(scrolled, 1)

    def refresh(self) -> None:
        """Focus the first choice."""
        self.themes[self._settings.choices.theme].setFocus()

    def _appearance(self) -> Card:
        card = _titled(self.tr("Appearance"))
        grid = QGridLayout()
        grid.setHorizontalSpacing(WIDE)
        grid.setVerticalSpacing(NEAR)
        grid.setColumnStretch(1, 1)
        grid.addWidget(Label(self.tr("Theme")), 0, 0)
        grid.addWidget(self._theme_row(), 0, 1)
        grid.addWidget(Label(self.tr("Text size")), 1, 0)
        for percent in _SIZES:
            self.sizes.addItem(self.tr("{percent} %").format(percent=percent), percent)
        self.sizes.setCurrentIndex(max(self.sizes.findData(self._settings.choices.text), 0))
        self.sizes.setAccessibleName(self.tr("Text size"))
        self.sizes.activated.connect(self._choose_size)
        grid.addWidget(self.sizes, 1, 1, Qt.AlignmentFlag.AlignLeft)
        card.column.addLayout(grid)
        return card

    def _theme_row(self) -> QWidget:
        choices: tuple[tuple[ThemeChoice, str, str], ...] = (
            ("system", self.tr("As the desktop"), "settings"),
            ("light", self.tr("Light"), "sun"),
            ("dark", self.tr("Dark"), "moon"),
        )
        row = QWidget()
        group = QButtonGroup(row)
        line = FlowRow(row)
        for choice, text, picture in choices:
            pill = QPushButton(icon(picture), f" {text}")
            pill.setObjectName("choice")
            pill.setCheckable(True)
            pill.setAutoDefault(True)
            pill.setChecked(self._settings.choices.theme == choice)
            pill.setAccessibleName(self.tr("Theme: {choice}").format(choice=text))
            pill.clicked.connect(lambda _on, chosen=choice: self._keep(theme=chosen))
            group.addButton(pill)
            line.addWidget(pill)
            self.themes[choice] = pill
        return row

    def _data(self) -> Card:
        card = _titled(self.tr("Your data"))
        card.column.addWidget(
            Label(
                self.tr("Everything stays in this folder on your machine; nothing is ever sent."),
                tone="muted",
                wrap=True,
            )
        )
        self.folder = Label(str(self._settings.folder), role="strong", wrap=True)
        self.folder.setAccessibleName(self.tr("Data folder: {folder}").format(folder=self._settings.folder))
        self.folder.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        card.column.addWidget(self.folder)
        card.column.addWidget(
            button(self.tr("Open folder"), self._open_folder, picture="folder"), 0, Qt.AlignmentFlag.AlignLeft
        )
        return card

    def _about(self) -> Card:
        card = _titled(self.tr("About"))
        version = QCoreApplication.applicationVersion()
        card.column.addWidget(Label(self.tr("jobtracker {version}").format(version=version), role="strong"))
        for sentence in (
            self.tr("Paste a posting, see requirement by requirement how you fit."),
            self.tr(
                "Saved at once. Never deletes a file it cannot read. A backup before every upgrade. Works offline."
            ),
            self.tr("Free software under the MIT licence."),
        ):
            card.column.addWidget(Label(sentence, tone="muted", wrap=True))
        return card

    def _choose_size(self, place: int) -> None:
        self._keep(text=int(self.sizes.itemData(place)))

    def _keep(self, **choice: ThemeChoice | int) -> None:
        try:
            self._settings.change(**choice)
        except Problem as problem:
            self.failed.emit(problem)
        choices = self._settings.choices
        self._theme.choose(choices.theme, percent=choices.text)

    def _open_folder(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._settings.folder)))


def _titled(text: str) -> Card:
    card = Card(margin=WIDE)
    card.column.setSpacing(NEAR)
    card.column.addWidget(Label(text, role="heading"))
    return card
