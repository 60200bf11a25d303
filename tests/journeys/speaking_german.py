"""Started by a test: opens the window in German, shows every page, and writes down all that it says."""

import json
import sys
from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import QLocale, QSize
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QLabel, QLineEdit, QMenu, QTreeView, QWidget

from jobtracker.loading import load
from jobtracker.problems import Problem
from jobtracker.ui.job.tabs import TABS
from jobtracker.ui.pages import PAGES
from workshop.sample_window import SampleWindow

SPOKEN = ("text", "title", "placeholderText", "toolTip", "accessibleName", "accessibleDescription", "windowTitle")


def main(data: Path) -> None:
    """Show all there is and print each text as JSON."""
    application = QApplication(sys.argv[:1])
    shown = SampleWindow(application, data, language="de", text=200)
    said = {"empty": texts_of(shown.window)}
    for place in PAGES:
        if place.listed:
            shown.go(place.name)
            said[f"empty {place.name}"] = texts_of(shown.window)
    shown.add_samples()
    too_large = said.setdefault("too large", [])
    for place in PAGES:
        shown.go(place.name)
        said[place.name] = texts_of(shown.window)
        for size in (QSize(1280, 800), QSize(800, 600)):
            shown.window.resize(size)
            shown.settle()
        if shown.window.size() != QSize(800, 600):
            too_large.append(place.name)
    for tab in TABS:
        shown.go("posting")
        shown.turn(tab.name)
        said[tab.name] = texts_of(shown.window)
    shown.show_board()
    said["board"] = texts_of(shown.window)
    said["undo"] = undo_words(shown)
    worded = "jobtracker.hunt.comparison_markdown"  # loaded late, as the window does
    shown.window.door.ask(
        lambda hunt: load(worded).as_markdown(hunt.postings.open(1)), lambda told: said.update(copied=[told])
    )
    shown.settle()
    line = QLineEdit()
    menu = line.createStandardContextMenu()
    said["line edit"] = [action.text().replace("&", "").partition("\t")[0] for action in menu.actions()]
    said["problem"] = [str(Problem("This is not a date.", remedy="Write a year such as 2024."))]
    refused = said.setdefault("refused", [])
    shown.window.door.ask(
        lambda hunt: hunt.calendar.export(data), lambda _made: None, failed=lambda told: refused.append(str(told))
    )
    shown.settle()
    said["month"] = [QLocale().monthName(3)]
    shown.close()
    print(json.dumps(said, ensure_ascii=False))  # noqa: T201 - what the test reads


def undo_words(shown: SampleWindow) -> list[str]:
    """Have the hunt do something, and read what the window says of it."""
    shown.window.door.ask(lambda hunt: hunt.applications.archive([1]))
    shown.settle()
    toast = shown.window.toast
    return [toast.sentence.accessibleName(), toast.offered.text()]


def texts_of(window: QWidget) -> list[str]:
    """Everything that the widgets and actions of the window say."""
    return sorted({text for widget in window.findChildren(QWidget) for text in _said_by(widget) if text.strip()})


def _said_by(widget: QWidget) -> Iterator[str]:
    names = [name for name in SPOKEN if widget.metaObject().indexOfProperty(name) >= 0]
    if not isinstance(widget, QLabel | QAbstractButton | QMenu):
        names = [name for name in names if name != "text"]  # what the person or the posting says
    yield from (str(widget.property(name) or "") for name in names)
    yield from (action.text() for action in widget.actions())
    if isinstance(widget, QComboBox):
        yield from (widget.itemText(place) for place in range(widget.count()))
    if isinstance(widget, QTreeView) and widget.model() is not None:
        model = widget.model()
        yield from (str(model.headerData(place, widget.header().orientation())) for place in range(model.columnCount()))


if __name__ == "__main__":
    main(Path(sys.argv[1]))
