"""Add: what is pasted or dropped goes into the inbox, is read in the background, corrected and saved."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QVBoxLayout, QWidget

from jobtracker.hunt.drafts import Draft
from jobtracker.problems import Problem
from jobtracker.ui.add.clipboard import Pasted
from jobtracker.ui.add.desk import Desk
from jobtracker.ui.add.drafting import Drafting, finished, titled
from jobtracker.ui.add.intake import Intake
from jobtracker.ui.add.parts import AddParts
from jobtracker.ui.add.remarks import Remarks
from jobtracker.ui.add.twins import Twins
from jobtracker.ui.add.workbench import Workbench
from jobtracker.ui.door import Door
from jobtracker.ui.page import Page

if TYPE_CHECKING:
    from collections.abc import Callable

    from jobtracker.hunt.hunt import Hunt
    from jobtracker.hunt.inbox import InboxEntry


class AddPage(Page):
    """One draft in work, the others in the inbox above it; none is lost before it is saved or thrown away."""

    def __init__(self, door: Door, parent: QWidget | None = None) -> None:
        super().__init__(door, parent)
        self._asked_for_kept = False
        self._saving_waits = False
        self.intake, self.parts = Intake(door, self), AddParts()
        self.bench = Workbench(door, self.parts, self)
        self.desk = Desk(door, lambda: self.bench.drafting, self)
        self.remarks = Remarks(self.parts.notice, self)
        self.twins = Twins(door, lambda: self.bench.drafting, self)
        self.editor, self.form, self.points = self.parts.editor, self.parts.form, self.parts.points
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.parts)
        self._connect()
        self._clear()

    @property
    def drafting(self) -> Drafting | None:
        """The draft in work."""
        return self.bench.drafting

    def refresh(self) -> None:
        """Come in front; the first time, ask for what was left when the app last stopped."""
        if not self._asked_for_kept:
            self._asked_for_kept = True
            self.door.ask(lambda hunt: hunt.inbox.entries(), self._restore)
        self.parts.place_focus()

    def panes(self) -> tuple[QWidget, ...]:
        """What F6 goes through."""
        return (self.parts.inbox, *self.parts.empty_places, self.editor, self.form, self.points, self.parts.save)

    def leave(self) -> bool:
        """Esc: put the offers for selected words away."""
        return self.editor.close_bar()

    def take(self, pasted_: QMimeData) -> None:
        """Read what was pasted or dropped."""
        self.desk.keep()
        self.intake.take(pasted_)

    def save(self) -> None:
        """Save what stands here, whatever is missing."""
        if self.intake.busy:
            self._saving_waits = True
            self.told.emit(self.tr("It is saved as soon as it is read"))
        elif not self.editor.text().strip():
            nothing = Problem(
                self.tr("There is nothing to save yet."), remedy=self.tr("Paste or type the posting first.")
            )
            self._refuse(Pasted(), nothing)
        elif self.parts.save.isEnabled():
            self._hand_over(lambda hunt, number, draft: hunt.inbox.capture(number, draft))

    def save_all(self) -> None:
        """Save all drafts that were read as postings, as one thing to undo."""
        self.desk.keep()
        self.door.ask(lambda hunt: hunt.inbox.capture_all(titled), self._saved_all)

    def discard(self) -> None:
        """Throw the draft away; it can be brought back until the next one."""
        before, number = self.drafting, self.desk.number
        self._go_past()
        if number is not None:
            self.desk.remove(number)
        if before is not None and before.draft.text.strip():
            self.remarks.discard(partial(self._bring_back, before))

    def _hand_over(self, verb: "Callable[[Hunt, int | None, Draft], int]") -> None:
        """Have the draft in work, with its number in the inbox, become a posting's."""
        drafting, number, text = self.drafting or Drafting.blank(), self.desk.number, self.editor.text()
        self.bench.stop()
        self.parts.save.setEnabled(False)
        self.door.ask(
            lambda hunt: verb(hunt, number, finished(drafting, text, hunt=hunt)), self._saved, failed=self._not_saved
        )

    def _begin(self) -> None:
        self._saving_waits = False
        self.parts.show_reading(on=True)

    def _took(self, number: int, draft: Draft, alone: bool) -> None:  # noqa: FBT001 - as the signal gives it
        """A draft was read: it comes in front where it was pasted or dropped alone, or where nothing else is open."""
        self.parts.show_reading(on=False)
        if self.drafting is not None and not alone:
            return
        self.desk.lay_down(number)
        self._show(Drafting.restored(draft))
        if self._saving_waits:
            self.save()

    def _show(self, drafting: Drafting) -> None:
        self.parts.notice.hide()
        self.bench.show(drafting)
        self.setWindowTitle(drafting.draft.title or self.tr("Add a posting"))
        if drafting.draft.remark:
            self.remarks.doubt(drafting.draft.remark)
        self.parts.place_focus()
        self._show_inbox()
        self.twins.look()

    def _show_unread(self, entry: "InboxEntry") -> None:
        self.parts.notice.hide()
        self.bench.clear()
        again = (self.tr("Read again"), partial(self.intake.go_on, (entry,))) if entry.state == "refused" else None
        self.parts.show_unread(entry.reason or self.tr("This file waits to be read."), again=again)
        self.parts.place_focus()

    def _show_inbox(self) -> None:
        self.parts.inbox.show_entries(self.desk.entries, current=self.desk.number)
        self.parts.name_discard(in_inbox=len(self.desk.entries) > 1)

    def _refuse(self, paste: Pasted, problem: Problem) -> None:
        """Say why; what was there before stays as it is."""
        self._saving_waits = False
        self.parts.show_reading(on=self.intake.busy)
        file = partial(self.intake.save_long, paste, over=self) if paste.is_long else None
        self.remarks.refuse(problem, beginning=partial(self.intake.take_beginning, paste), file=file)

    def _restore(self, entries: "tuple[InboxEntry, ...]") -> None:
        """Bring back what the last session left, and read on where it was reading."""
        if self.drafting is None and entries:
            self.desk.opened.connect(
                lambda _drafting: self.remarks.restore(len(entries)), Qt.ConnectionType.SingleShotConnection
            )
        self.desk.show(entries)
        self.intake.go_on([entry for entry in entries if entry.state == "waiting"])

    def _clear(self) -> None:
        self.desk.clear()
        self.bench.clear()
        self.setWindowTitle(self.tr("Add a posting"))

    def _go_past(self) -> bool:
        self.bench.clear()
        left = self.desk.leave()
        self.parts.place_focus()
        return left

    def _paste_in(self, data: QMimeData) -> None:
        """A paste into the text: it replaces an empty one, else it goes where the caret is."""
        if self.editor.is_replaced_by_paste():
            self.intake.take(data)
        else:
            self.intake.insert(data, length=len(self.editor.text()))

    def _type(self) -> None:
        self.desk.lay_down(None)
        self.bench.show(Drafting.blank())
        self.parts.save.setEnabled(False)
        self.editor.setFocus(Qt.FocusReason.OtherFocusReason)

    def _saved(self, posting: int) -> None:
        self.parts.notice.hide()
        if not self._go_past():
            self.posting_wanted.emit(posting)
        self.desk.list()

    def _saved_all(self, _number: int) -> None:
        self._clear()
        self.parts.notice.hide()
        self.door.ask(lambda hunt: hunt.inbox.entries(), self._show_rest)

    def _show_rest(self, entries: "tuple[InboxEntry, ...]") -> None:
        self.desk.show(entries)
        if not entries:
            self.place_wanted.emit("jobs")

    def _not_saved(self, problem: Problem) -> None:
        self.parts.save.setEnabled(True)
        self._refuse(Pasted(), problem)

    def _bring_back(self, drafting: Drafting) -> None:
        self.desk.lay_down(None)
        self._show(drafting)
        self.desk.keep(always=True)

    def _remove(self, number: int) -> None:
        if number == self.desk.number:
            self.discard()
        else:
            self.desk.remove(number)

    def _say_twin(self, sentence: str, posting: int) -> None:
        changes = partial(self.twins.show_changes, posting)
        self.remarks.tell_twin(sentence, there=partial(self.posting_wanted.emit, posting), changes=changes)

    def _renew(self, posting: int) -> None:
        self._hand_over(lambda hunt, number, draft: hunt.renewals.take(posting, draft, entry=number))

    def _connect(self) -> None:
        self.intake.begun.connect(self._begin)
        self.intake.read.connect(self._took)
        self.intake.refused.connect(self._refuse)
        self.intake.words.connect(self.editor.insertPlainText)
        self.intake.changed.connect(self.desk.list)
        self.intake.reading.connect(self.parts.inbox.show_progress)
        self.bench.changed.connect(self.desk.note_change)
        self.bench.unclear.connect(self.remarks.tell_unclear)
        self.twins.found.connect(self._say_twin)
        self.twins.taken.connect(self._renew)
        self.desk.opened.connect(self._show)
        self.desk.unread.connect(self._show_unread)
        self.desk.listed.connect(self._show_inbox)
        self.editor.pasting.connect(self._paste_in)
        self.parts.save_wanted.connect(self.save)
        self.parts.discard_wanted.connect(self.discard)
        self.parts.paste_wanted.connect(self.paste_wanted)
        self.parts.typing_wanted.connect(self._type)
        self.parts.inbox.save_wanted.connect(self.save_all)
        self.parts.inbox.stop_wanted.connect(self.intake.stop)
        self.parts.inbox.list.chosen.connect(self.desk.open)
        self.parts.inbox.list.removed.connect(self._remove)
        self._connect_keys()

    def _connect_keys(self) -> None:
        verbs = (
            (self.tr("Save posting"), "Ctrl+Return", self.save),
            ("", "Ctrl+Enter", self.save),
            (self.tr("Save all of the inbox"), "Ctrl+Shift+Return", self.save_all),
            ("", "Ctrl+Shift+Enter", self.save_all),
            (self.tr("Next draft of the inbox"), "Ctrl+PgDown", partial(self.desk.step, 1)),
            (self.tr("Draft before"), "Ctrl+PgUp", partial(self.desk.step, -1)),
            (self.tr("Go to the field of the words at the caret"), "Ctrl+J", self.editor.reach_caret),
        )
        for _words, key, verb in verbs:
            shortcut = QShortcut(QKeySequence(key), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(verb)
        self.keys = (
            *((words, key) for words, key, _verb in verbs if words),
            *((offer.sentence, offer.key) for offer in self.editor.offers.all() if offer.key),
            (self.tr("Keep or leave out a requirement"), "Space"),
            (self.tr("Must have"), "M"),
            (self.tr("Nice to have"), "N"),
        )
