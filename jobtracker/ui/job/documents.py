"""The documents of a job: which version of the CV and the letter was sent, and what came back."""

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, QLocale, QPoint, Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog

from jobtracker.ui.day import today
from jobtracker.ui.door import Door
from jobtracker.ui.job.around import Around
from jobtracker.ui.job.moments import local, moment_of, short_day
from jobtracker.ui.job.part import EntryPart, EntryVerbs
from jobtracker.ui.widgets.asked_line import AskedLine
from jobtracker.ui.widgets.buttons import button
from jobtracker.ui.widgets.entry_fields import FormField
from jobtracker.ui.widgets.entry_panel import EntryPanel
from jobtracker.ui.widgets.frames import EmptyPlace
from jobtracker.ui.widgets.line_list import Line

if TYPE_CHECKING:
    from datetime import date

    from jobtracker.hunt.documents import Used
    from jobtracker.hunt.effects import Effect
    from jobtracker.hunt.hunt import Hunt
    from jobtracker.ui.colours import State

_HINTS = {
    "cv": ("cv", "resume", "résumé", "lebenslauf", "vita"),
    "letter": ("letter", "anschreiben", "motivation", "bewerbung", "cover"),
    "offer": ("offer", "angebot", "contract", "vertrag"),
}
_NOON = 12


class Documents(EntryPart):
    """Lists the documents; files come by dialog or drop, are copied, and stay as they were sent."""

    def __init__(self, door: Door) -> None:
        super().__init__(door)
        self.known = button(self.tr("Use a kept one"), self.ask_known, rank="link", picture="folder")
        self.panel.offer_above(self.known)
        self.first_known = self.panel.empty.offer(self.tr("Use a kept one"), self.ask_known)
        self.panel.form.offer(self.tr("Open"), self.open_chosen, picture="open")
        self.panel.form.offer(self.tr("Export…"), self.choose_target, picture="folder")
        self.sent = self.panel.form.offer(self.tr("Sent today"), self.send_today, picture="send")
        self.question: AskedLine | None = None

    @property
    def verbs(self) -> EntryVerbs:
        """What the hunt does with an entry."""
        return EntryVerbs(add=_never, change=_change, remove=_detach)

    def make_panel(self) -> EntryPanel:
        """The list with its form."""
        empty = EmptyPlace(
            "text",
            self.tr("No document yet"),
            self.tr("Drop the CV and the letter that you send, or the offer that you got. A copy is kept here."),
        )
        return EntryPanel(
            self._fields(),
            name=self.tr("Documents"),
            add=self.tr("Add documents…"),
            empty=empty,
            new=self.choose_files,
        )

    def lines(self, around: Around) -> Sequence[Line]:
        """The documents in the order in which they came."""
        here = {used.document.id for used in around.sheet.documents}
        others = any(each.id not in here for each in around.documents)
        for made in (self.known, self.first_known):
            made.setEnabled(others)
            made.setToolTip("" if others else self.tr("No document of another job is kept."))
        return [_line(used) for used in around.sheet.documents]

    def choose_files(self) -> QFileDialog:
        """Ask for files; the window goes on meanwhile."""
        dialog = QFileDialog(self, self.tr("Add documents"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        dialog.filesSelected.connect(self.take)
        dialog.open()
        return dialog

    def take(self, files: Sequence[str]) -> None:
        """Copy files in, each as one thing to undo."""
        for file in files:
            path = Path(file)
            self.do(lambda hunt, posting, path=path: _take(hunt, posting, path), self._taken)  # type: ignore[misc]

    def ask_known(self) -> None:
        """Ask for one of the documents of other jobs."""
        if self.around is None:
            return
        here = {used.document.id for used in self.around.sheet.documents}
        known = {_known_words(each.name, each.id or 0): each.id or 0 for each in self.around.documents}
        known = {words: number for words, number in known.items() if number not in here}

        def attach(words: str) -> None:
            found = [number for name, number in known.items() if words.casefold() in name.casefold()]
            if found:
                self.do(lambda hunt, posting: hunt.documents.attach(found[-1], posting), self._taken)

        place = self.known if self.known.isVisible() else self.first_known
        self.question = AskedLine(self.tr("Name of a kept document"), attach, known=known, parent=self)
        self.question.ask(place.mapToGlobal(QPoint(0, place.height())))

    def open_chosen(self) -> None:
        """Open a copy with the program that the desktop has for it."""
        number = self.current()
        if number is not None:
            self.do(lambda hunt, _: hunt.documents.path(number), show_file)

    def choose_target(self) -> QFileDialog:
        """Ask where to write the chosen document to."""
        dialog = QFileDialog(self, self.tr("Export the document"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        line = self.panel.list.current()
        if line is not None:
            dialog.selectFile(line.title)
        dialog.fileSelected.connect(self.export)
        dialog.open()
        return dialog

    def export(self, file: str) -> None:
        """Write the chosen document to a place of the person's choice."""
        number, said = self.current(), self.tr("Written to {file}").format(file=file)
        if number is not None:
            self.do(lambda hunt, _: hunt.documents.export(number, Path(file)), lambda _: self.told.emit(said))

    def send_today(self) -> None:
        """This version was sent just now."""
        number = self.current()
        if number is not None:
            self.do(lambda hunt, posting: hunt.documents.send(number, posting, on=None))

    def _taken(self, effect: "Effect") -> None:
        self.panel.added(effect.id or -1)

    def _fields(self) -> tuple[tuple[FormField, ...], ...]:
        kinds = tuple((kind, kind_words(kind)) for kind in ("cv", "letter", "offer", "other"))
        return (
            (FormField("name", self.tr("Name")),),
            (
                FormField("kind", self.tr("Kind"), "choice", options=kinds),
                FormField("sent", self.tr("Sent on"), "day"),
            ),
            (FormField("notes", self.tr("Notes"), "story"),),
        )


def kind_words(kind: str) -> str:
    """Name a kind of document."""
    words = {
        "cv": QCoreApplication.translate("Job", "CV"),
        "letter": QCoreApplication.translate("Job", "Letter"),
        "offer": QCoreApplication.translate("Job", "Offer"),
    }
    return words.get(kind, QCoreApplication.translate("Job", "Other"))


def kind_of(name: str) -> str:
    """Guess from its name what a file is."""
    words = name.casefold()
    return next((kind for kind, hints in _HINTS.items() if any(hint in words for hint in hints)), "other")


def show_file(path: Path) -> None:
    """Open a file with the program that the desktop has for it."""
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))


def _known_words(name: str, number: int) -> str:
    return f"{name} · {number}"


def _line(used: "Used") -> Line:
    document = used.document
    sent = local(used.sent_at).date() if used.sent_at else None
    size = QLocale().formattedDataSize(document.size, 0)
    added = QCoreApplication.translate("Job", "added {day}").format(day=short_day(document.added_at))
    words = QCoreApplication.translate("Job", "sent {day}").format(day=short_day(sent)) if sent else ""
    state: State = "met" if sent else "neutral"
    detail = "  ·  ".join(part for part in (kind_words(document.kind.value), size, added, document.notes) if part)
    values = (("name", document.name), ("kind", document.kind.value), ("sent", sent), ("notes", document.notes))
    return Line(document.id or 0, document.name, detail, words, values, picture="send" if sent else "text", state=state)


def _take(hunt: "Hunt", posting: int, file: Path) -> "Effect":
    return hunt.documents.take(file, posting=posting, kind=kind_of(file.name))


def _never(_hunt: "Hunt", _posting: int, _values: Mapping[str, Any]) -> "Effect":
    raise NotImplementedError


def _change(hunt: "Hunt", posting: int, number: int, values: Mapping[str, Any]) -> object:
    columns = {name: value for name, value in values.items() if name != "sent"}
    if columns:
        hunt.documents.change(number, columns)
    if "sent" in values:
        return hunt.documents.send(number, posting, on=_sent_at(values["sent"], hunt), sent=values["sent"] is not None)
    return None


def _sent_at(day: "date | None", hunt: "Hunt") -> Any:  # noqa: ANN401 - a moment or None
    if day is None or day == today():
        return None
    return moment_of(day, local(hunt.now()).time().replace(hour=_NOON, minute=0, second=0, microsecond=0))


def _detach(hunt: "Hunt", posting: int, number: int) -> object:
    return hunt.documents.detach(number, posting)
