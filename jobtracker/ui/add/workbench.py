"""The draft in work: its text, fields and points in step with each other, read anew as the person types."""

from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal

from jobtracker.hunt.drafts import Draft, DraftItem
from jobtracker.hunt.stretch import tightened
from jobtracker.reading.findings import Kind
from jobtracker.ui.add.clipboard import LARGEST
from jobtracker.ui.add.drafting import Drafting
from jobtracker.ui.add.parts import AddParts
from jobtracker.ui.add.spans import FIELD_TINT, TINTS, FieldPlace, PointPlace, field_places
from jobtracker.ui.door import Door
from jobtracker.ui.latest import Latest

_TYPING_MS = 450
_POINTS: dict[str, Kind] = {"requirement": "requirement", "preferred": "preferred", "stack": "stack"}
_WORDS = frozenset({"title", "company", "places"})


class Workbench(QObject):
    """Holds the drafting that is shown; `changed` tells that it is another one now, `unclear` what was not understood.

    A field or point that the person is in or points at lights its words; a click on lit words goes to their field.
    """

    changed = Signal()
    unclear = Signal(str)

    def __init__(self, door: Door, parts: AddParts, parent: QObject) -> None:
        super().__init__(parent)
        self.drafting: Drafting | None = None
        self._door, self._parts = door, parts
        self._lit: object = None
        self._typing = QTimer(self)
        self._typing.setSingleShot(True)
        self._typing.setInterval(_TYPING_MS)
        self._typing.timeout.connect(self._reread)
        self._again: Latest[Draft] = Latest(door, self._read_again)
        self._connect()

    def show(self, drafting: Drafting) -> None:
        """Show another draft."""
        self.drafting = drafting
        self._lit = None
        self._typing.stop()
        self._parts.show_text(drafting.draft.text)
        self._show_findings(drafting)

    def clear(self) -> None:
        """Show none."""
        self._typing.stop()
        self.drafting = self._lit = None
        self._parts.clear()

    def stop(self) -> None:
        """Do not read the text anew any more."""
        self._typing.stop()

    def _show_findings(self, drafting: Drafting) -> None:
        """Show what the draft says beside and in the text, which stays as it is."""
        self._parts.show_fields(drafting)
        self._parts.show_points(drafting)

    def _edited(self) -> None:
        self._parts.save.setEnabled(True)
        self._typing.start()

    def _reread(self) -> None:
        text = self._parts.editor.text()
        if text.strip() and len(text) <= LARGEST:
            self._again.ask(lambda hunt: hunt.postings.draft(text))

    def _read_again(self, draft: Draft) -> None:
        overtaken = self._typing.isActive() or len(draft.text) != len(self._parts.editor.text())
        if self.drafting is None or overtaken:
            return
        self.drafting.read_anew(draft)
        self._parts.editor.adopt(draft.text)
        self._show_findings(self.drafting)
        self.changed.emit()

    def _set_field(self, name: str, value: object) -> None:
        if self.drafting is not None:
            self.drafting.set_field(name, value)
            self._parts.show_points(self.drafting)
            self.changed.emit()

    def _change_item(self, item: DraftItem, **changes: Any) -> None:  # noqa: ANN401 - kind or kept
        if self.drafting is not None:
            self.drafting.set_item(item.start, item.end, **changes)
            self._parts.show_points(self.drafting)
            self.changed.emit()

    def _assign(self, name: str) -> None:
        """Take the selected words for what the person says they are."""
        drafting, (start, end) = self.drafting, self._parts.editor.selected()
        if drafting is None or self._typing.isActive():
            return
        start, end = tightened(drafting.draft.text, start, end)
        words = " ".join(drafting.draft.text[start:end].split())
        if not words:
            return
        if name in _POINTS:
            place = drafting.add_item(start, end, _POINTS[name])
            self._parts.show_points(drafting)
            self._parts.points.choose(*place)
            self.changed.emit()
        elif name in _WORDS:
            self._parts.form.set_text(name, words)
            self._note_place(name, start, end)
        else:
            self._door.ask(
                lambda hunt: hunt.postings.value_in(name, words),
                lambda value: self._take_value(drafting, name, value, (start, end)),
            )

    def _take_value(self, drafting: Drafting, name: str, value: object, place: tuple[int, int]) -> None:
        if drafting is not self.drafting:
            return
        if value is None:
            self.unclear.emit(name)
            return
        drafting.set_field(name, value)
        self._note_place(name, *place)
        self._parts.show_fields(drafting)
        self.changed.emit()

    def _note_place(self, name: str, start: int, end: int) -> None:
        if self.drafting is not None:
            self.drafting.select_field(name, start, end)
            self._parts.show_points(self.drafting)

    def _reach(self, place: object) -> None:
        """A click on lit words: go to what they were read as; on words lit already, stay there to edit them."""
        if isinstance(place, PointPlace):
            self._parts.points.choose(place.start, place.end)
            self._parts.bring(self._parts.points)
        elif isinstance(place, FieldPlace) and place.name != self._lit:
            self._parts.go_to_field(place.name)

    def _choose_point(self, item: DraftItem) -> None:
        self._lit = item
        away = not self._parts.editor.hasFocus()
        self._light_point(item, follow=away)

    def _enter_field(self, name: str) -> None:
        self._lit = name
        self._light_field(name, follow=True)

    def _point_at_field(self, name: str) -> None:
        if name:
            self._light_field(name, follow=False)
        else:
            self._light_again()

    def _point_at_item(self, item: DraftItem | None) -> None:
        if item is not None:
            self._light_point(item, follow=False)
        else:
            self._light_again()

    def _light_again(self) -> None:
        """Light what was lit before the mouse pointed elsewhere."""
        if isinstance(self._lit, DraftItem):
            self._light_point(self._lit, follow=False)
        else:
            self._light_field(str(self._lit or ""), follow=False)

    def _light_point(self, item: DraftItem, *, follow: bool) -> None:
        self._parts.editor.light(item.start, item.end, state=TINTS.get(item.kind, "neutral"), follow=follow)

    def _light_field(self, name: str, *, follow: bool) -> None:
        found = field_places(self.drafting) if self.drafting else ()
        place = next((place for place in found if place[0] == name), None)
        if place is not None:
            self._parts.editor.light(place[1], place[2], state=FIELD_TINT, follow=follow)
        else:
            self._parts.editor.light(None)

    def _connect(self) -> None:
        editor, form, points = self._parts.editor, self._parts.form, self._parts.points
        form.changed.connect(self._set_field)
        form.entered.connect(self._enter_field)
        form.pointed.connect(self._point_at_field)
        points.chosen.connect(self._choose_point)
        points.pointed.connect(self._point_at_item)
        points.ticked.connect(lambda item, kept: self._change_item(item, kept=kept))
        points.turned.connect(lambda item, kind: self._change_item(item, kind=kind))
        editor.edited.connect(self._edited)
        editor.reached.connect(self._reach)
        editor.assigned.connect(self._assign)
