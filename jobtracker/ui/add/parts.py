"""The parts of the add page and how they lie: what is pasted on the left, what was read of it on the right."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from jobtracker.hunt.drafts import Draft
from jobtracker.ui.add.drafting import Drafting, first_line
from jobtracker.ui.add.editor import Editor
from jobtracker.ui.add.inbox import InboxBar
from jobtracker.ui.add.point_list import PointList, look_of
from jobtracker.ui.add.spans import spans, unsure
from jobtracker.ui.theme import APART, HAIR, NEAR, TIGHT
from jobtracker.ui.widgets.arranged_panes import ArrangedPanes
from jobtracker.ui.widgets.buttons import button
from jobtracker.ui.widgets.field_form import FieldForm
from jobtracker.ui.widgets.flow import FlowRow
from jobtracker.ui.widgets.frames import Card, EmptyPlace, ScrolledColumn, rule
from jobtracker.ui.widgets.labels import Label
from jobtracker.ui.widgets.notice import Notice
from jobtracker.ui.widgets.states import StateChip

_LINES_FOR_KEY = 24


class AddParts(QWidget):
    """Everything on the page. `save_wanted`, `discard_wanted`, `paste_wanted`, `typing_wanted` tell of its buttons."""

    save_wanted = Signal()
    discard_wanted = Signal()
    paste_wanted = Signal()
    typing_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.editor, self.form, self.points = Editor(), FieldForm(), PointList()
        self.notice, self.inbox = Notice(), InboxBar()
        self.save = button(self.tr("Save posting"), self.save_wanted, rank="primary", picture="check")
        self.save.setToolTip(self.tr("Save and compare with your profile (Ctrl+Enter)"))
        self.discard = button(self.tr("Start over"), self.discard_wanted, picture="trash")
        self.told = Label(role="small", tone="muted")
        self._text_pane, self._field_pane, self._point_pane = Card(margin=2), Card(margin=0), Card(margin=4)
        self.panes = ArrangedPanes(
            (
                (self.tr("Text"), self._text_pane),
                (self.tr("Fields"), self._field_pane),
                (self.tr("Requirements"), self._point_pane),
            ),
            beside=False,
        )
        self._stack = QStackedWidget()
        self._unread = QVBoxLayout()
        self._lay_out()

    @property
    def empty_places(self) -> tuple[QWidget, ...]:
        """What stands there as long as there is no draft in work; shown is one at most."""
        places = (self._stack.widget(place) for place in (0, 2))
        return tuple(place for place in places if place is not None)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Called by Qt: where there are few lines, they are for the text and not for what its colours mean."""
        super().resizeEvent(event)
        self._key.setVisible(self.height() > self.fontMetrics().height() * _LINES_FOR_KEY)

    def show_empty(self) -> None:
        """Show that nothing is pasted yet."""
        self._stack.setCurrentIndex(0)
        self.save.setEnabled(False)
        self.discard.hide()

    def show_reading(self, *, on: bool) -> None:
        """Say that a paste is being read, which is seen only where it takes its time."""
        self._told_reading.setVisible(on)

    def name_discard(self, *, in_inbox: bool) -> None:
        """Say what throwing the draft away means: starting over, or one entry less in the inbox."""
        words = self.tr("Remove") if in_inbox else self.tr("Start over")
        self.discard.setText(f" {words}")
        self.discard.setAccessibleName(words)

    def show_unread(self, reason: str, *, again: tuple[str, Callable[[], object]] | None) -> None:
        """Show in place of a draft why there is none, and perhaps a way to try again."""
        while (old := self._unread.takeAt(0)) is not None:
            widget = old.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        title = self.tr("This file could not be read") if again else self.tr("Nothing was read yet")
        place = EmptyPlace("warning" if again else "clock", title, reason)
        if again:
            place.offer(again[0], again[1], rank="primary", picture="redo")
        self._unread.addWidget(place)
        self._stack.setCurrentIndex(2)
        self.save.setEnabled(False)
        self.discard.show()

    def bring(self, widget: QWidget) -> None:
        """Show the pane that holds this, wherever it hides."""
        for pane in (self._text_pane, self._field_pane, self._point_pane):
            if pane.isAncestorOf(widget):
                self.panes.bring(pane)

    def go_to_field(self, name: str) -> None:
        """Put the focus into a field, and that in view."""
        self.bring(self.form)
        field = self.form.fields[name]
        field.setFocus(Qt.FocusReason.OtherFocusReason)
        self._fields.ensureWidgetVisible(field)

    def show_body(self) -> None:
        """Show the text with its fields and requirements."""
        self._stack.setCurrentIndex(1)
        self.discard.show()

    def show_text(self, text: str) -> None:
        """Show another text; one that cannot be shown as it is cannot be edited."""
        self.editor.show_text(text)
        self.editor.setReadOnly(self.editor.broken)
        self.show_body()

    def show_fields(self, drafting: Drafting) -> None:
        """Show a draft's fields, those that the person did not set and the reader is unsure of marked."""
        draft = drafting.draft
        self.form.show_draft(draft, unsure=unsure(draft.reading) - drafting.touched, placeholder=first_line(draft.text))

    def show_points(self, drafting: Drafting) -> None:
        """Show a draft's requirements, in the list and in the text."""
        self.points.model_.show_draft(drafting.draft)
        self.editor.mark(spans(drafting))
        self._junk.setVisible(bool(drafting.draft.junk))
        self.count(drafting.draft)
        self.save.setEnabled(True)

    def clear(self) -> None:
        """Show that nothing is pasted."""
        self.editor.show_text("")
        self.show_empty()

    def place_focus(self) -> None:
        """Put the focus where one goes on: never into the text, so that the next paste is a posting of its own.

        Whoever goes through the inbox by keys stays there.
        """
        if self.inbox.list.hasFocus():
            return
        if self._stack.currentIndex() == 2:  # noqa: PLR2004 - the third: nothing was read
            self.inbox.list.setFocus(Qt.FocusReason.OtherFocusReason)
        elif self.is_empty:
            self._empty_place.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            wanted = self.points if self.points.model_.rowCount() else self.form.fields["title"]
            shown = wanted.isVisibleTo(self)  # where one pane is shown at a time, the text is in front
            (wanted if shown else self.panes.tabs).setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def is_empty(self) -> bool:
        """Whether nothing is pasted yet."""
        return self._stack.currentIndex() == 0

    def count(self, draft: Draft) -> None:
        """Say how many requirements will be saved."""
        kept = [item.kind for item in draft.items if item.kept]
        must, nice, stack = (kept.count(kind) for kind in ("requirement", "preferred", "stack"))
        if not must + nice + stack:
            self.told.setText(self.tr("None recognised. Select words in the text to add some."))
            return
        words = [self.tr("{number} must").format(number=must), self.tr("{number} nice").format(number=nice)]
        words += [self.tr("{number} stack").format(number=stack)] if stack else []
        self.told.setText(" · ".join(words))

    def _lay_out(self) -> None:
        self._text_pane.column.addWidget(self.editor, 1)
        self._text_pane.column.addWidget(rule())
        self._key = self._legend()
        self._text_pane.column.addWidget(self._key)
        fields = self._fields = ScrolledColumn(margin=NEAR)
        fields.column.addWidget(self.form)
        fields.column.addStretch(1)
        self._field_pane.column.addWidget(fields)
        head = QHBoxLayout()
        head.setContentsMargins(NEAR, TIGHT, NEAR, 0)
        head.addWidget(Label(self.tr("Requirements"), role="heading"), 1)
        head.addWidget(self.told)
        self._point_pane.column.addLayout(head)
        self._point_pane.column.addWidget(self.points, 1)
        self._stack.addWidget(_scrolled(self._empty()))
        self._stack.addWidget(self.panes)
        unread = QWidget()
        unread.setLayout(self._unread)
        self._stack.addWidget(_scrolled(unread))
        top = QHBoxLayout()
        top.setSpacing(TIGHT)
        top.addWidget(Label(self.tr("Add a posting"), role="title", wrap=True), 1)
        self._told_reading = Label(self.tr("Reading…"), tone="muted")
        self._told_reading.hide()
        top.addWidget(self._told_reading)
        buttons = FlowRow(long=True)
        buttons.addWidget(self.discard)
        buttons.addWidget(self.save)
        top.addLayout(buttons)
        column = QVBoxLayout(self)
        column.setContentsMargins(APART, NEAR, APART, APART)
        column.setSpacing(NEAR)
        column.addLayout(top)
        column.addWidget(self.inbox)
        column.addWidget(self.notice)
        column.addWidget(self._stack, 1)

    def _empty(self) -> QWidget:
        place = self._empty_place = EmptyPlace(
            "paste",
            self.tr("Paste a job posting"),
            self.tr(
                "Copy the whole posting in your browser and press Ctrl+V here, or drop saved pages, mails, PDF and "
                "Word files. Title, place, pay and requirements are read from it; you correct what is wrong."
            ),
        )
        place.offer(self.tr("Paste from the clipboard"), self.paste_wanted, rank="primary", picture="paste")
        place.offer(self.tr("Type it"), self.typing_wanted, picture="edit")
        return place

    def _legend(self) -> QWidget:
        legend = QWidget()
        legend.setContentsMargins(TIGHT, HAIR, TIGHT, HAIR)
        row = FlowRow(legend, gap=HAIR)
        row.setContentsMargins(TIGHT, HAIR, TIGHT, HAIR)
        chips = [StateChip("confirm", word=self.tr("Field"), picture="edit")]
        for kind in ("requirement", "preferred", "stack"):
            look = look_of(kind)
            chips.append(StateChip(look.state, word=look.word, picture=look.picture))
        chips.append(StateChip("neutral", word=self.tr("Tasks and benefits"), picture="list"))
        self._junk = StateChip("neutral", word=self.tr("Left aside"), picture="close")
        self._junk.setToolTip(self.tr("What the page brought along: greyed in the text, and not read"))
        chips.append(self._junk)
        for chip in chips:
            row.addWidget(chip)
        legend.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        return legend


def _scrolled(place: QWidget) -> ScrolledColumn:
    """In little room, what is said in place of a draft scrolls rather than makes the window grow."""
    around = ScrolledColumn(margin=0)
    around.column.addWidget(place)
    return around
