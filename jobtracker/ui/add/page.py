"""Add: a paste is read in the background, shown with what was found, corrected and saved."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, Qt, QTimer
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QVBoxLayout, QWidget

from jobtracker.hunt.drafts import Draft, DraftItem
from jobtracker.problems import Problem
from jobtracker.ui.add.clipboard import Pasted
from jobtracker.ui.add.drafting import Drafting, finished
from jobtracker.ui.add.intake import LARGEST, Intake
from jobtracker.ui.add.parts import AddParts
from jobtracker.ui.add.spans import FIELD_TINT, TINTS, PointPlace, fields_found
from jobtracker.ui.door import Door
from jobtracker.ui.latest import Latest
from jobtracker.ui.page import Page

if TYPE_CHECKING:
    from collections.abc import Callable

_TYPING_MS = 450
_KEEPING_MS = 700


class AddPage(Page):
    """One draft at a time; what it replaces can be brought back."""

    def __init__(self, door: Door, parent: QWidget | None = None) -> None:
        super().__init__(door, parent)
        self.drafting: Drafting | None = None
        self._asked_for_kept = False
        self._saving_waits = False
        self._typing, self._keeping = QTimer(self), QTimer(self)
        self._again: Latest[Draft] = Latest(door, self._read_again)
        self.intake, self.parts = Intake(door, self), AddParts()
        self.editor, self.form, self.points = self.parts.editor, self.parts.form, self.parts.points
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.parts)
        self._connect()
        self._clear()

    def refresh(self) -> None:
        """Come in front; the first time, ask for a draft that was left when the app last stopped."""
        if not self._asked_for_kept:
            self._asked_for_kept = True
            self.door.ask(lambda hunt: hunt.postings.kept_draft(), self._restore)
        self.parts.place_focus()

    def panes(self) -> tuple[QWidget, ...]:
        """What F6 goes through."""
        return (self.editor, self.form, self.points, self.parts.save)

    def take(self, pasted_: QMimeData) -> None:
        """Read what was pasted or dropped."""
        self._asked_for_kept = True
        self.intake.take(pasted_)

    def save(self) -> None:
        """Save what stands here, whatever is missing."""
        text = self.editor.text()
        if self.intake.reading:
            self._saving_waits = True
        elif not text.strip():
            nothing = Problem(
                self.tr("There is nothing to save yet."), remedy=self.tr("Paste or type the posting first.")
            )
            self._refuse(Pasted(), nothing)
        elif self.parts.save.isEnabled():
            drafting = self.drafting or Drafting.blank()
            self._typing.stop()
            self._keeping.stop()
            self.parts.save.setEnabled(False)
            self.door.ask(
                lambda hunt: hunt.postings.capture(finished(drafting, text, hunt=hunt)),
                self._saved,
                failed=self._not_saved,
            )

    def discard(self) -> None:
        """Throw the draft away; it can be brought back until the next one."""
        self._offer_back(self.tr("The draft was thrown away."))
        self._clear()
        self.door.ask(lambda hunt: hunt.postings.keep_draft(None))
        self.intake.take_next()
        self.parts.place_focus()

    def _begin(self) -> None:
        self._saving_waits = False
        self.parts.show_reading(on=True)

    def _took(self, draft: Draft) -> None:
        self.parts.show_reading(on=False)
        self.parts.notice.hide()
        if self.drafting is not None and self.drafting.draft.text != draft.text:
            self._offer_back(self.tr("This replaced the posting that was here, which was not saved yet."))
        if not draft.looks_like_posting:
            self.parts.notice.say(draft.remark, state="partial", word=self.tr("Check"))
        self._show(Drafting(draft))
        self.parts.place_focus()
        if self._saving_waits:
            self.save()
        else:
            self._keep()

    def _refuse(self, paste: Pasted, problem: Problem) -> None:
        """Say why; what was there before stays as it is."""
        self._saving_waits = False
        self.parts.show_reading(on=self.intake.reading)
        offer: tuple[str, Callable[[], object]] | None = None
        if paste.text and len(paste.text) > LARGEST:
            offer = (self.tr("Keep only its beginning"), partial(self.intake.take_beginning, paste))
        elif self.intake.waits:
            offer = (self.tr("Go on to the next"), self.intake.take_next)
        sentence = f"{problem.what} {problem.remedy}".strip()
        self.parts.notice.say(sentence, state="missing", word=self.tr("Not read"), offer=offer)

    def _restore(self, draft: Draft | None) -> None:
        if draft is not None and self.drafting is None:
            self._show(Drafting.restored(draft))
            sentence = self.tr("You had not saved this posting when the program last ended.")
            self.parts.notice.say(sentence, state="confirm", word=self.tr("Draft"))
            self.parts.place_focus()

    def _show(self, drafting: Drafting) -> None:
        self.drafting = drafting
        self._typing.stop()
        self.parts.show_text(drafting.draft.text)
        self._show_findings(drafting)

    def _show_findings(self, drafting: Drafting) -> None:
        """Show what the draft says beside and in the text, which stays as it is."""
        self.parts.show_fields(drafting)
        self.parts.show_points(drafting.draft)
        self.setWindowTitle(drafting.draft.title or self.tr("Add a posting"))

    def _clear(self) -> None:
        self._typing.stop()
        self._keeping.stop()
        self.drafting = None
        self.parts.clear()
        self.setWindowTitle(self.tr("Add a posting"))

    def _edited(self) -> None:
        self.parts.save.setEnabled(True)
        self._typing.start()

    def _reread(self) -> None:
        text = self.editor.text()
        if text.strip() and len(text) <= LARGEST:
            self._again.ask(lambda hunt: hunt.postings.draft(text))

    def _read_again(self, draft: Draft) -> None:
        overtaken = self._typing.isActive() or len(draft.text) != len(self.editor.text())
        if self.drafting is None or overtaken:
            return
        self.drafting.read_anew(draft)
        self.editor.adopt(draft.text)
        self._show_findings(self.drafting)
        self._keeping.start()

    def _set_field(self, name: str, value: object) -> None:
        if self.drafting is not None:
            self.drafting.set_field(name, value)
            self._keeping.start()

    def _change_item(self, item: DraftItem, **changes: object) -> None:
        if self.drafting is not None:
            self.drafting.set_item(item.start, item.end, **changes)
            self.parts.show_points(self.drafting.draft)
            self._keeping.start()

    def _assign(self, name: str) -> None:
        """Take the selected words for what the person says they are."""
        start, end = self.editor.selected()
        words = " ".join(self.editor.text()[start:end].split())
        if name in {"title", "company", "places"}:
            self.form.set_text(name, words)
        elif self.drafting is not None and not self._typing.isActive():
            place = self.drafting.add_item(start, end, "preferred" if name == "preferred" else "requirement")
            self.parts.show_points(self.drafting.draft)
            self.points.choose(*place)
            self._keeping.start()

    def _paste_in(self, data: QMimeData) -> None:
        """A paste into the text: it replaces an empty one, else it goes where the caret is."""
        if self.editor.is_replaced_by_paste():
            self.intake.take(data)
        else:
            self.intake.insert(data, length=len(self.editor.text()))

    def _reach(self, place: object) -> None:
        if isinstance(place, PointPlace):
            self.points.choose(place.start, place.end)

    def _choose_point(self, item: DraftItem) -> None:
        away = not self.editor.hasFocus()
        self.editor.light(item.start, item.end, state=TINTS.get(item.kind, "neutral"), follow=away)

    def _enter_field(self, name: str) -> None:
        found = fields_found(self.drafting.draft.reading) if self.drafting else ()
        field = next((field for each, field in found if each == name), None)
        if field is not None and field.start is not None and field.end is not None:
            self.editor.light(field.start, field.end, state=FIELD_TINT)
        else:
            self.editor.light(None)

    def _type(self) -> None:
        self._show(Drafting.blank())
        self.parts.save.setEnabled(False)
        self.editor.setFocus(Qt.FocusReason.OtherFocusReason)

    def _saved(self, number: int) -> None:
        self.parts.notice.hide()
        self._clear()
        if not self.intake.take_next():
            self.posting_wanted.emit(number)

    def _not_saved(self, problem: Problem) -> None:
        self.parts.save.setEnabled(True)
        self._refuse(Pasted(), problem)

    def _offer_back(self, sentence: str) -> None:
        before = self.drafting
        if before is not None and before.draft.text.strip():
            back = (self.tr("Bring it back"), partial(self._bring_back, before))
            self.parts.notice.say(sentence, state="confirm", word=self.tr("Draft"), offer=back)

    def _bring_back(self, drafting: Drafting) -> None:
        self._show(drafting)
        self._keep()

    def _keep(self) -> None:
        """Let the draft outlive a crash."""
        if self.drafting is not None:
            draft = self.drafting.draft
            self.door.ask(lambda hunt: hunt.postings.keep_draft(draft))

    def _connect(self) -> None:
        self.keys = (
            (self.tr("Save posting"), "Ctrl+Return"),
            (self.tr("Keep or leave out a requirement"), "Space"),
            (self.tr("Must have"), "M"),
            (self.tr("Nice to have"), "N"),
        )
        for timer, pause, verb in ((self._typing, _TYPING_MS, self._reread), (self._keeping, _KEEPING_MS, self._keep)):
            timer.setSingleShot(True)
            timer.setInterval(pause)
            timer.timeout.connect(verb)
        self.intake.begun.connect(self._begin)
        self.intake.read.connect(self._took)
        self.intake.refused.connect(self._refuse)
        self.intake.words.connect(self.editor.insertPlainText)
        self.intake.waiting.connect(self.parts.show_waiting)
        self.parts.save_wanted.connect(self.save)
        self.parts.discard_wanted.connect(self.discard)
        self.parts.paste_wanted.connect(self.paste_wanted)
        self.parts.typing_wanted.connect(self._type)
        self.form.changed.connect(self._set_field)
        self.form.entered.connect(self._enter_field)
        self.points.chosen.connect(self._choose_point)
        self.points.ticked.connect(lambda item, kept: self._change_item(item, kept=kept))
        self.points.turned.connect(lambda item, kind: self._change_item(item, kind=kind))
        self.editor.edited.connect(self._edited)
        self.editor.pasting.connect(self._paste_in)
        self.editor.reached.connect(self._reach)
        self.editor.assigned.connect(self._assign)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(self.save)
