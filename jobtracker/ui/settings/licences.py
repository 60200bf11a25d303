"""The page of licences to read: the program's own, and those of what it is made with."""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QWidget

from jobtracker.paths import resources
from jobtracker.ui.theme import TextRole
from jobtracker.ui.widgets.labels import Label
from jobtracker.ui.widgets.sheet import Sheet

_MARKS: dict[str, TextRole] = {"# ": "title", "## ": "heading", "- ": "body"}


class LicenceSheet(Sheet):
    """Opens over the window; closes with Esc."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, title=self.tr("Licences"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)

    def show_page(self) -> None:
        """Open with what `resources/licences.md` says, a paragraph a label, in the person's language."""
        page = (resources() / "licences.md").read_text(encoding="utf-8")
        for paragraph in page.replace("\n- ", "\n\n- ").split("\n\n"):
            words = " ".join(paragraph.replace("**", "").split())
            mark = next((mark for mark in _MARKS if words.startswith(mark)), "")
            said = QCoreApplication.translate("Licences", words.removeprefix(mark))
            shown = f"• {said}" if mark == "- " else said
            self.scrolled.column.addWidget(Label(shown, role=_MARKS.get(mark, "body"), wrap=True))
        self.scrolled.column.addStretch(1)
        self.come(wide=44, high=40)
