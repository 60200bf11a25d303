"""All fields of a posting, corrected in place: each is saved as it is left."""

from typing import Any

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget

from jobtracker.ui.door import Door
from jobtracker.ui.job.around import Around
from jobtracker.ui.job.moments import short_day
from jobtracker.ui.job.part import Part
from jobtracker.ui.theme import NEAR, TIGHT
from jobtracker.ui.widgets.days import long_day_words
from jobtracker.ui.widgets.entry_fields import FormField, TypedLine, make_editor
from jobtracker.ui.widgets.field_form import FieldForm
from jobtracker.ui.widgets.frames import Card, ScrolledColumn
from jobtracker.ui.widgets.labels import Label


class Details(Part):
    """The form of a posting's fields, its source and its tags."""

    def __init__(self, door: Door) -> None:
        super().__init__(door)
        self.form = FieldForm()
        self.source, self.tags = (
            _line(FormField("source", self.tr("Source"), "text", self.tr("Where you found it"))),
            _line(FormField("tags", self.tr("Tags"), "names", self.tr("Several with a semicolon between them"))),
        )
        self.added = Label(role="small", tone="muted", wrap=True)
        self._changes: dict[str, Any] = {}
        self._shown: int | None = None
        self._lay_out()
        self.form.changed.connect(self._note)
        self.source.finished.connect(self._keep_source)
        self.tags.finished.connect(self._keep_tags)
        for field in self.form.findChildren(QWidget):
            if isinstance(field, QLineEdit | QComboBox):
                field.installEventFilter(self)
        for keys in ("Ctrl+Return", "Return", "Enter"):
            shortcut = QShortcut(QKeySequence(keys), self, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(self.keep)

    def show_job(self, around: Around) -> None:
        """Show the fields, but for one that is being typed in."""
        super().show_job(around)
        new = self._shown != around.posting.id
        if new:
            self._changes.clear()
        self._shown = around.posting.id
        if not self._changes:
            self.form.show_draft(around.posting)
        self.source.show_value(around.job.source)
        self.tags.show_value(around.job.tags)
        self.tags.complete(around.tags)
        words = self.tr("Added {day}. The text as you pasted it is under Comparison.")
        self.added.setText(words.format(day=short_day(around.posting.added)))
        self.added.setToolTip(long_day_words(around.job.added))

    def arrive(self) -> None:
        """Start with the title."""
        self.form.fields["title"].setFocus(Qt.FocusReason.OtherFocusReason)

    def keep(self) -> None:
        """Save what was changed."""
        changes, self._changes = self._changes, {}
        if changes:
            self.do(lambda hunt, posting: hunt.postings.correct(posting, **changes))
        focused = self.focusWidget()
        if focused in {self.source, self.tags} and isinstance(focused, TypedLine):
            (self._keep_source if focused is self.source else self._keep_tags)()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Called by Qt: a field that is left is saved."""
        if event.type() == QEvent.Type.FocusOut and self._changes:
            self.keep()
        return super().eventFilter(watched, event)

    def _note(self, name: str, value: object) -> None:
        self._changes[name] = value
        if isinstance(self.form.fields[name], QComboBox):
            self.keep()

    def _keep_source(self) -> None:
        around, source = self.around, self.source.value()
        if around is not None and source != around.job.source:
            self.do(lambda hunt, posting: hunt.postings.correct(posting, source=source))

    def _keep_tags(self) -> None:
        around = self.around
        if around is None:
            return
        wanted = self.tags.value()
        fresh = [tag for tag in wanted if tag not in around.job.tags]
        gone = [tag for tag in around.job.tags if tag not in wanted]
        if fresh or gone:
            self.do(lambda hunt, posting: hunt.tags.change([posting], add=fresh, remove=gone))

    def _lay_out(self) -> None:
        card = Card(margin=1)
        scrolled = ScrolledColumn(margin=NEAR)
        scrolled.column.setSpacing(TIGHT)
        scrolled.column.addWidget(self.form)
        for line in (self.source, self.tags):
            self.form.add_row(line)
        scrolled.column.addWidget(self.added)
        scrolled.column.addStretch(1)
        card.column.addWidget(scrolled)
        self.column.addWidget(card, 1)


def _line(field: FormField) -> TypedLine:
    made = make_editor(field)
    if not isinstance(made, TypedLine):
        raise TypeError(field.name)
    return made
