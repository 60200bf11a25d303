"""Proof of the search for the job centre: what was done within some days, as a PDF to print or send."""

from collections.abc import Sequence
from datetime import date, timedelta
from html import escape
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QDialog, QFormLayout, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from jobtracker.ui.day import today
from jobtracker.ui.door import Door
from jobtracker.ui.latest import Latest
from jobtracker.ui.pdf import pdf_of
from jobtracker.ui.theme import APART, NEAR, TIGHT, WIDE
from jobtracker.ui.widgets.buttons import button
from jobtracker.ui.widgets.days import short_day_words
from jobtracker.ui.widgets.entry_fields import TypedLine
from jobtracker.ui.widgets.hunt_words import interview_words, outcome_words
from jobtracker.ui.widgets.labels import Label
from jobtracker.ui.widgets.save_dialog import ask_target
from jobtracker.whole_files import save

if TYPE_CHECKING:
    from jobtracker.hunt.listings import Deed

translate = QCoreApplication.translate


class ProofSheet(QDialog):
    """Asks for the days and the name that stand above the list. `told` says what was saved."""

    told = Signal(str)
    failed = Signal(object)

    def __init__(self, door: Door, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Proof of my search"))
        self.setModal(True)
        self._door = door
        self._deeds: tuple[Deed, ...] = ()
        self._asked: Latest[tuple[Deed, ...]] = Latest(door, self._show)
        self.name = QLineEdit()
        self.start, self.end = TypedLine("day"), TypedLine("day")
        self.count = Label(tone="muted", wrap=True)
        self.save = button(self.tr("Save as PDF …"), self._ask_file, rank="primary", picture="export")
        for field, words in (
            (self.name, self.tr("Your name")),
            (self.start, self.tr("From")),
            (self.end, self.tr("To")),
        ):
            field.setAccessibleName(words)
        self._lay_out()
        for field in (self.start, self.end):
            field.textChanged.connect(self._ask)

    def come(self) -> None:
        """Open with the last month."""
        now = today()
        self.start.show_value((now.replace(day=1) - timedelta(days=1)).replace(day=1))
        self.end.show_value(now)
        self._ask()
        self.open()
        self.name.setFocus()

    def write(self, file: Path) -> None:
        """Write the list."""
        page = page_of(self._deeds, name=self.name.text().strip(), start=self._from, end=self._until)
        said = self.tr("Saved {file}").format(file=file.name)
        title = self.windowTitle()
        self._door.beside.run(
            lambda: save(file, pdf_of(page, title=title)), lambda _: self.told.emit(said), failed=self.failed.emit
        )
        self.accept()

    @property
    def _from(self) -> date:
        return self.start.value() or today()

    @property
    def _until(self) -> date:
        return self.end.value() or today()

    def _ask(self) -> None:
        start, end = self._from, self._until
        self._asked.ask(lambda hunt: hunt.listings.deeds(start, end))

    def _show(self, deeds: "tuple[Deed, ...]") -> None:
        self._deeds = deeds
        applied = sum(deed.what == "applied" for deed in deeds)
        interviews = len(deeds) - applied
        sent = self.tr("1 application") if applied == 1 else self.tr("{count} applications").format(count=applied)
        held = self.tr("1 interview") if interviews == 1 else self.tr("{count} interviews").format(count=interviews)
        self.count.setText(self.tr("{sent} and {held} in these days.").format(sent=sent, held=held))
        self.save.setEnabled(bool(deeds))

    def _ask_file(self) -> None:
        name = f"{self._from.isoformat()}_{self._until.isoformat()}.pdf"
        ask_target(self, title=self.windowTitle(), name=name, chosen=self.write)

    def _lay_out(self) -> None:
        form = QFormLayout()
        form.setHorizontalSpacing(NEAR)
        form.setVerticalSpacing(TIGHT)
        form.addRow(self.tr("Your name"), self.name)
        form.addRow(self.tr("From"), self.start)
        form.addRow(self.tr("To"), self.end)
        row = QHBoxLayout()
        row.setSpacing(TIGHT)
        row.addWidget(self.save)
        row.addWidget(button(self.tr("Cancel"), self.reject))
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(WIDE, WIDE, WIDE, WIDE)
        column.setSpacing(APART)
        about = self.tr("The applications and interviews of some days in one list, for the job centre or yourself.")
        column.addWidget(Label(about, wrap=True))
        column.addLayout(form)
        column.addWidget(self.count)
        column.addLayout(row)
        self.setMinimumWidth(self.fontMetrics().averageCharWidth() * 56)


def page_of(deeds: "Sequence[Deed]", *, name: str, start: date, end: date) -> str:
    """Word the list as a page; every word of the person's own is text, never markup."""
    now = today()
    span = translate("Proof", "{start} to {end}").format(
        start=short_day_words(start, today=date.min), end=short_day_words(end, today=date.min)
    )
    head = (
        translate("Proof", "Day"),
        translate("Proof", "What"),
        translate("Proof", "Company"),
        translate("Proof", "Job"),
        translate("Proof", "Place"),
        translate("Proof", "Found at"),
        translate("Proof", "Result"),
    )
    rows = [
        (
            short_day_words(deed.day, today=now),
            translate("Proof", "Applied") if deed.what == "applied" else interview_words(deed.what),
            deed.company,
            deed.title,
            deed.places,
            deed.source,
            outcome_words(deed.outcome) or translate("Proof", "open"),
        )
        for deed in deeds
    ]
    title = translate("Proof", "My search for a job")
    made = translate("Proof", "Made on {day}").format(day=short_day_words(now, today=date.min))
    cells = "".join(f"<tr>{_cells(row, 'td')}</tr>" for row in rows)
    above = "".join(f"<p>{escape(line)}</p>" for line in (name, span) if line)
    return (
        f"<h2>{escape(title)}</h2>{above}"
        f'<table width="100%" cellspacing="0" cellpadding="4" border="1" style="border-collapse: collapse">'
        f"<thead><tr>{_cells(head, 'th')}</tr></thead>{cells}</table><p>{escape(made)}</p>"
    )


def _cells(words: Sequence[str], tag: str) -> str:
    return "".join(f'<{tag} align="left">{escape(word)}</{tag}>' for word in words)
