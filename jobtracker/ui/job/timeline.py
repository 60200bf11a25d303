"""The timeline of a job: what happened, the newest first, and a place to write notes."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QMenu, QWidget

from jobtracker.ui.day import now_here, today
from jobtracker.ui.door import Door
from jobtracker.ui.icons import icon
from jobtracker.ui.job.around import Around
from jobtracker.ui.job.moments import local, moment_of
from jobtracker.ui.job.part import EntryPart, EntryVerbs
from jobtracker.ui.job.timeline_list import TimelineList
from jobtracker.ui.job.told import MARKDOWN, STEPS, TABS, key_of, kind_of, line_of
from jobtracker.ui.theme import TIGHT
from jobtracker.ui.widgets.addresses import visit
from jobtracker.ui.widgets.buttons import button
from jobtracker.ui.widgets.days import heading_words
from jobtracker.ui.widgets.entry_fields import FormField, Story
from jobtracker.ui.widgets.entry_panel import EntryPanel
from jobtracker.ui.widgets.frames import EmptyPlace
from jobtracker.ui.widgets.held_keys import hold_keys
from jobtracker.ui.widgets.line_list import Line
from jobtracker.ui.widgets.markdown import addresses

if TYPE_CHECKING:
    from jobtracker.hunt.effects import Effect
    from jobtracker.hunt.hunt import Hunt


class Timeline(EntryPart):
    """Notes are written and changed here, moves are redated or taken back; the rest is changed on its own tab."""

    def __init__(self, door: Door) -> None:
        super().__init__(door)
        self.panel.head.hide()
        self.add_button = button(self.tr("Add note"), self.add_note, picture="plus")
        self.add_button.setToolTip(self.tr("Ctrl+Enter"))
        self.menu: QMenu | None = None
        self._begun: dict[int, str] = {}
        self._lay_out()
        self.panel.elsewhere.connect(self._go_there)
        self.panel.list.chosen.connect(self._spare)
        self.shown.visited.connect(visit)
        self.shown.customContextMenuRequested.connect(self.offer_all)

    @property
    def verbs(self) -> EntryVerbs:
        """What the hunt does with an entry."""
        return EntryVerbs(add=_add, change=_change, remove=_remove)

    def make_panel(self) -> EntryPanel:
        """The list with the form of a note or a move."""
        self.shown = TimelineList(self.tr("Timeline"))
        self.note = Story(example=self.tr("Write a note… (Markdown)"), lines=2)
        rows = (
            (FormField("day", self.tr("Day"), "day"), FormField("time", self.tr("Time"), "time")),
            (FormField("text", self.tr("Note"), "story"),),
        )
        return EntryPanel(
            rows,
            name=self.tr("Timeline"),
            add=self.tr("Add note"),
            empty=EmptyPlace("clock", self.tr("Nothing happened yet"), ""),
            new=self._focus_note,
            listing=self.shown,
        )

    def show_job(self, around: Around) -> None:
        """Show a job; a note that was begun waits with its own job."""
        before, number = self._shown, around.posting.id
        if before not in {None, number}:
            self._begun[before or 0] = self.note.toPlainText()
            self.note.setPlainText(self._begun.pop(number, ""))
        super().show_job(around)

    def lines(self, around: Around) -> Sequence[Line]:
        """What happened, the newest first."""
        entries = around.sheet.timeline
        lines = [line_of(entry) for entry in entries]
        headings: dict[int, str] = {}
        before, now = None, today()
        for entry, line in zip(entries, lines, strict=True):
            day = local(entry.at).date()
            if day != before:
                headings[line.id] = heading_words(day, today=now)
            before = day
        self.shown.headings = headings
        self.shown.markdown = frozenset(key_of(entry.kind, entry.number) for entry in entries if entry.kind in MARKDOWN)
        self.shown.removable = frozenset(line.id for line in lines if kind_of(line.id)[0] in {"moved", "ended", "note"})
        self.shown.scheduleDelayedItemsLayout()
        return lines

    def panes(self) -> tuple[QWidget, ...]:
        """The note that is being written, the list, the form."""
        return (self.note, *super().panes())

    def leave(self) -> bool:
        """Close the form, then leave the note."""
        if super().leave():
            return True
        if self.note.hasFocus():
            self.panel.arrive()
            return True
        return False

    def add_note(self) -> None:
        """Keep what was written."""
        text = self.note.value()
        if text:
            self.do(
                lambda hunt, posting: hunt.notes.add({"posting_id": posting, "text": text}), self._noted, quiet=True
            )

    def offer_all(self, place: QPoint) -> None:
        """Open the menu of what can be done with an entry: also every link in it, with its whole address."""
        line = self.panel.list.current()
        if line is None:
            return
        menu = QMenu(self)
        menu.setAccessibleName(line.title)
        kind, _ = kind_of(line.id)
        words = self.tr("&Change") if line.values else self.tr("&Go there")
        menu.addAction(icon("edit"), words, self.panel.edit)
        if self.shown.is_removable(line):
            words = self.tr("&Remove") if kind == "note" else self.tr("&Take back")
            menu.addAction(icon("trash"), words, partial(self.panel.remove_wanted.emit, line.id))
        if line.detail:
            menu.addAction(
                icon("copy"), self.tr("Copy te&xt"), partial(QGuiApplication.clipboard().setText, line.detail)
            )
        for address in addresses(line.detail) if self.shown.is_markdown(line) else ():
            words = self.tr("Open {address}").format(address=address.replace("&", "&&"))
            menu.addAction(icon("link"), words, partial(visit, address))
        self.menu = menu
        hold_keys(self.window(), menu)
        menu.popup(self.shown.viewport().mapToGlobal(place))

    def _noted(self, effect: "Effect") -> None:
        self.note.clear()
        self.panel.choose(key_of("note", effect.id or 0))

    def _focus_note(self) -> None:
        self.note.setFocus(Qt.FocusReason.OtherFocusReason)

    def _go_there(self, key: int) -> None:
        kind, number = kind_of(key)
        if kind in TABS:
            self.tab_wanted.emit(TABS[kind], number)

    def _spare(self, line: Line | None) -> None:
        """A move has no text, and is taken back, not removed."""
        step = line is not None and kind_of(line.id)[0] in STEPS
        self.panel.form.spare({"text"} if step else ())
        words = self.tr("Take back") if step else self.tr("Remove")
        self.panel.remove_button.setText(f" {words}")
        self.panel.remove_button.setAccessibleName(words)
        self.panel.remove_button.setEnabled(line is None or self.shown.is_removable(line))

    def _change(self, number: int, values: dict[str, Any]) -> None:
        """Put day and time together as one moment, not in the future where only the day was said."""
        form = self.panel.form
        at = dict(form.line.values).get("at") if form.line else None
        if {"day", "time"} & values.keys() and isinstance(at, datetime):
            typed = form.values()
            day, clock = typed["day"] or at.date(), typed["time"] or at.time()
            same = clock == at.time().replace(second=0, microsecond=0)
            moment, now = moment_of(day, at.time() if same else clock), now_here()
            values = values | {"at": min(moment, now) if same and day == now.date() else moment}
        columns = {name: value for name, value in values.items() if name in {"at", "text"}}
        if columns:
            self.do(lambda hunt, posting: _change(hunt, posting, number, columns), self._follow)

    def _follow(self, key: int) -> None:
        """A corrected move is another event: go on with that one."""
        form = self.panel.form
        if form.line is not None and form.line.id != key:
            form.line = form.line._replace(id=key)
            self.panel.choose(key)

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(TIGHT)
        self.note.setAccessibleName(self.tr("New note"))
        row.addWidget(self.note, 1)
        row.addWidget(self.add_button, 0, Qt.AlignmentFlag.AlignBottom)
        self.column.insertLayout(0, row)
        self.shown.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            shortcut = QShortcut(QKeySequence(keys), self.note, context=Qt.ShortcutContext.WidgetShortcut)
            shortcut.activated.connect(self.add_note)


def _add(hunt: "Hunt", posting: int, values: Mapping[str, Any]) -> "Effect":
    return hunt.notes.add({"text": values["text"], "posting_id": posting})


def _change(hunt: "Hunt", posting: int, key: int, values: Mapping[str, Any]) -> int:
    """Change a note, or correct a move; returns the key of what stands there now."""
    kind, number = kind_of(key)
    if kind == "note":
        hunt.notes.change(number, values)
        return key
    hunt.applications.redate(number, on=values["at"])
    return key_of(kind, max(step.id for step in hunt.applications.history(posting)))


def _remove(hunt: "Hunt", _posting: int, key: int) -> object:
    kind, number = kind_of(key)
    return hunt.notes.remove(number) if kind == "note" else hunt.applications.retract(number)
