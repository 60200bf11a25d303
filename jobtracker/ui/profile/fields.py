"""The fields of a form: what is typed as the profile keeps it, and back."""

from typing import Any

from PySide6.QtCore import QCoreApplication, QEvent, Qt, Signal
from PySide6.QtGui import QDoubleValidator, QFocusEvent, QIntValidator
from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QPlainTextEdit, QWidget

from jobtracker.ui.profile.sections import Field


class StoryEdit(QPlainTextEdit):
    """A few lines of text; Tab leaves it, and leaving it tells `editingFinished` as a line does."""

    editingFinished = Signal()  # noqa: N815 - as Qt calls it

    def __init__(self) -> None:
        super().__init__()
        self.setTabChangesFocus(True)
        self._fit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Called by Qt."""
        super().focusOutEvent(event)
        self.editingFinished.emit()

    def changeEvent(self, event: QEvent) -> None:
        """Called by Qt: another text size."""
        super().changeEvent(event)
        self._fit()

    def _fit(self) -> None:
        self.setFixedHeight(self.fontMetrics().lineSpacing() * 4 + 16)


Editor = QLineEdit | QComboBox | QCheckBox | StoryEdit


def make_editor(field: Field) -> Editor:
    """The widget that edits a field of this kind."""
    label = QCoreApplication.translate("Profile", field.label)
    made: Editor
    if field.kind == "flag":
        made = QCheckBox(label)
    elif field.kind == "story":
        made = StoryEdit()
    elif field.kind == "choice":
        made = QComboBox()
        made.setEditable(True)
        made.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        made.addItem("")
        made.addItems([QCoreApplication.translate("Profile", option) for option in field.options])
    else:
        made = QLineEdit()
        made.setPlaceholderText(field.example)
        _restrict(made, field)
    made.setAccessibleName(label)
    return made


def focus_of(editor: Editor) -> QWidget:
    """The widget inside an editor that takes the keys."""
    return (editor.lineEdit() or editor) if isinstance(editor, QComboBox) else editor


def put(editor: Editor, value: Any) -> None:  # noqa: ANN401 - whatever the field holds
    """Show a value."""
    text = "" if value is None else (f"{value:g}" if isinstance(value, float) else str(value))
    if isinstance(editor, QCheckBox):
        editor.setChecked(bool(value))
    elif isinstance(editor, QComboBox):
        editor.setCurrentText(text)
    elif isinstance(editor, StoryEdit):
        editor.setPlainText(text)
    else:
        editor.setText(text)
        editor.setCursorPosition(0)


def typed(editor: Editor, field: Field) -> Any:  # noqa: ANN401 - whatever the field holds
    """The value as the profile keeps it: numbers as numbers, an empty date or number as None."""
    if isinstance(editor, QCheckBox):
        return editor.isChecked()
    if isinstance(editor, QComboBox):
        return editor.currentText().strip()
    if isinstance(editor, StoryEdit):
        return editor.toPlainText().strip()
    text = editor.text().strip()
    if field.kind == "years":
        return float(text.replace(",", ".")) if _is_number(text) else None
    if field.kind == "year":
        return int(text) if text.isdigit() else None
    return (text or None) if field.kind == "date" else text


def _is_number(text: str) -> bool:
    return text.replace(",", ".").replace(".", "", 1).isdigit()


def _restrict(editor: QLineEdit, field: Field) -> None:
    if field.kind == "years":
        validator = QDoubleValidator(0, 80, 1, editor)
        validator.setNotation(QDoubleValidator.Notation.StandardNotation)
        editor.setValidator(validator)
    elif field.kind == "year":
        editor.setValidator(QIntValidator(0, 2200, editor))
    elif field.kind == "date":
        editor.setInputMethodHints(Qt.InputMethodHint.ImhPreferNumbers)
