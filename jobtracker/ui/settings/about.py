"""Settings: where the data lies, and what this program is."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt, QUrl
from PySide6.QtGui import QDesktopServices

from jobtracker.ui.door import Door
from jobtracker.ui.settings.cards import note, titled
from jobtracker.ui.settings.licences import LicenceSheet
from jobtracker.ui.widgets.buttons import button
from jobtracker.ui.widgets.flow import FlowRow
from jobtracker.ui.widgets.frames import Card
from jobtracker.ui.widgets.labels import Label
from jobtracker.version import version

translate = QCoreApplication.translate


def data_card(folder: Path, act: Callable[[str], object]) -> Card:
    """Where everything lies, and the way out of it and back; `act` does what a menu entry does, by its name."""
    card = titled(translate("Settings", "Your data"))
    words = translate("Settings", "Everything stays in this folder on your machine; nothing is ever sent.")
    card.column.addWidget(note(words))
    place = Label(str(folder), role="strong", wrap=True)
    place.setAccessibleName(translate("Settings", "Data folder: {folder}").format(folder=folder))
    place.setTextInteractionFlags(
        Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
    )
    card.column.addWidget(place)
    opened = button(
        translate("Settings", "Open folder"),
        lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder))),
        picture="folder",
    )
    row = FlowRow()
    row.addWidget(opened)
    for name, told, picture in (
        ("export", translate("Settings", "Export everything …"), "export"),
        ("restore", translate("Settings", "Restore from a file …"), "import"),
    ):
        row.addWidget(button(told, partial(act, name), picture=picture))
    card.column.addLayout(row)
    return card


class VersionLabel(Label):
    """Name and version; what knows the version is loaded beside, which takes longer than the whole page."""

    def __init__(self, door: Door) -> None:
        super().__init__("jobtracker", role="strong")
        door.beside.run(version, self._tell)

    def _tell(self, known: str) -> None:
        self.setText(translate("Settings", "jobtracker {version}").format(version=known))


def about_card(door: Door) -> Card:
    """Name, version, promises, licence."""
    card = titled(translate("Settings", "About"))
    card.column.addWidget(VersionLabel(door))
    for sentence in (
        translate("Settings", "Paste a posting, see requirement by requirement how you fit."),
        translate(
            "Settings",
            "Saved at once. Never deletes a file it cannot read. A backup before every upgrade. Works offline.",
        ),
        translate("Settings", "Free software under the MIT licence, made with Qt (LGPL) and other free libraries."),
    ):
        card.column.addWidget(note(sentence))
    row = FlowRow()
    told = button(translate("Settings", "Licences"), lambda: LicenceSheet(told).show_page(), picture="text")
    row.addWidget(told)
    card.column.addLayout(row)
    return card
