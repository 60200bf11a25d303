"""Rows of small widgets that flow into the next line."""

from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from jobtracker.ui.widgets.flow import FlowRow


def test_a_row_is_as_high_as_what_stands_in_it_now(qtbot: QtBot) -> None:
    place = QWidget()
    qtbot.addWidget(place)
    row = FlowRow(place)
    words = [QLabel("Python"), QLabel("Kubernetes"), QLabel("Terraform")]
    for word in words:
        row.addWidget(word)
    place.show()
    one = row.heightForWidth(1000)
    narrow = words[1].sizeHint().width() + 1
    assert row.heightForWidth(narrow) > 2 * one
    words[1].hide()
    assert row.heightForWidth(narrow) < 3 * one
    words[0].setText("Python\nand more")
    assert row.heightForWidth(1000) > one
    row.clear()
    assert row.heightForWidth(1000) == 0
