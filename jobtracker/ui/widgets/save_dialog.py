"""Asks for the file that something is saved in; the window goes on meanwhile."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QWidget


def ask_target(
    over: QWidget, *, title: str, name: str, chosen: Callable[[Path], object], kind: str = ""
) -> QFileDialog:
    """Open the dialog with a first name, whose ending is given to names without one; `kind` says what such files are.

    `chosen` gets the file that the person chose.
    """
    suffix = name.rpartition(".")[2]
    dialog = QFileDialog(over, title)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setDefaultSuffix(suffix)
    dialog.setNameFilters([kind or f"{suffix.upper()} (*.{suffix})"])
    dialog.selectFile(name)
    dialog.fileSelected.connect(lambda file: chosen(Path(file)))
    dialog.open()
    return dialog
