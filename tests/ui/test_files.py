"""Files chosen in the dialog are read like dropped ones."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QUrl

from jobtracker.ui.main_window import MainWindow

Settle = Callable[[MainWindow], None]


def test_a_chosen_page_is_read_as_a_posting(window: MainWindow, settle: Settle, tmp_path: Path) -> None:
    page = tmp_path / "saved.html"
    page.write_text("<h1>Beekeeper</h1><h2>Requirements</h2><ul><li>Driving licence B</li></ul>", encoding="utf-8")
    window.actions_by_name["open"].trigger()
    dialog = window.files.open()
    assert dialog.isVisible()
    assert "*.pdf" in dialog.nameFilters()[0]
    dialog.urlsSelected.emit([QUrl.fromLocalFile(str(page))])
    dialog.close()
    settle(window)
    assert window.pages.name == "add"
    draft = window.pages.current.drafting.draft  # type: ignore[attr-defined]
    assert (draft.title, [draft.text[item.start : item.end] for item in draft.items]) == (
        "Beekeeper",
        ["Driving licence B"],
    )
