"""Every action of the window in one table: words, menu, keys; menus and the shortcut sheet follow from it."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from jobtracker.ui.follow_up import KEY as FOLLOW_UP
from jobtracker.ui.icons import icon
from jobtracker.ui.menu_titles import MENUS
from jobtracker.ui.pages import PLACES


@dataclass(frozen=True, slots=True)
class Entry:
    """One action. `name` is what the frame is asked to do; `keys` are portable key names, the first is shown.

    `apart` sets it and what follows apart in the menu.
    """

    name: str
    text: str
    menu: str
    keys: tuple[str, ...] = ()
    picture: str = ""
    apart: bool = False


_FILE, _EDIT, _GO, _HELP = MENUS


def _going() -> Iterator[Entry]:
    places = [place for place in PLACES if place.name != "settings"]
    for number, place in enumerate(places, start=1):
        yield Entry(f"go:{place.name}", place.title, _GO, (f"Ctrl+{number}",), place.picture)


ACTIONS: tuple[Entry, ...] = (
    Entry("add", str(QT_TRANSLATE_NOOP("Action", "&Add a posting")), _FILE, ("Ctrl+N",), "plus"),
    Entry("paste", str(QT_TRANSLATE_NOOP("Action", "&Paste a posting")), _FILE, ("Ctrl+V",), "paste"),
    Entry("open", str(QT_TRANSLATE_NOOP("Action", "&Open files")), _FILE, ("Ctrl+O",), "open"),
    Entry("import", str(QT_TRANSLATE_NOOP("Action", "&Import jobs from a table …")), _FILE, (), "jobs", apart=True),
    Entry("fill", str(QT_TRANSLATE_NOOP("Action", "&Fill the profile from a CV …")), _FILE, (), "profile"),
    Entry("table", str(QT_TRANSLATE_NOOP("Action", "Save all jobs as a &table …")), _FILE, (), "columns", apart=True),
    Entry("proof", str(QT_TRANSLATE_NOOP("Action", "P&roof of my search …")), _FILE, (), "text"),
    Entry("print", str(QT_TRANSLATE_NOOP("Action", "Save the comparison as P&DF …")), _FILE, ("Ctrl+P",), "text"),
    Entry("export", str(QT_TRANSLATE_NOOP("Action", "&Export everything …")), _FILE, (), "export"),
    Entry("restore", str(QT_TRANSLATE_NOOP("Action", "&Restore from a file …")), _FILE, (), "import"),
    Entry(
        "samples", str(QT_TRANSLATE_NOOP("Action", "&Try it with sample postings")), _FILE, (), "samples", apart=True
    ),
    Entry("go:settings", str(QT_TRANSLATE_NOOP("Action", "&Settings")), _FILE, ("Ctrl+,",), "settings"),
    Entry("quit", str(QT_TRANSLATE_NOOP("Action", "&Quit")), _FILE, ("Ctrl+Q",), "close"),
    Entry("undo", str(QT_TRANSLATE_NOOP("Action", "&Undo")), _EDIT, ("Ctrl+Z",), "undo"),
    Entry("redo", str(QT_TRANSLATE_NOOP("Action", "&Redo")), _EDIT, ("Ctrl+Shift+Z", "Ctrl+Y"), "redo"),
    Entry("follow_up", str(QT_TRANSLATE_NOOP("Action", "&Follow up in a week")), _EDIT, (FOLLOW_UP,), "clock"),
    Entry("copy", str(QT_TRANSLATE_NOOP("Action", "&Copy the comparison")), _EDIT, ("Ctrl+Shift+C",), "copy"),
    Entry("search", str(QT_TRANSLATE_NOOP("Action", "&Search")), _EDIT, ("Ctrl+F",), "search"),
    Entry("palette", str(QT_TRANSLATE_NOOP("Action", "&Commands")), _GO, ("Ctrl+K",), "list"),
    *_going(),
    Entry("back", str(QT_TRANSLATE_NOOP("Action", "&Back")), _GO, ("Esc", "Alt+Left"), "back"),
    Entry("next_pane", str(QT_TRANSLATE_NOOP("Action", "&Next pane")), _GO, ("F6",), "forward"),
    Entry("help", str(QT_TRANSLATE_NOOP("Action", "&Help")), _HELP, ("F1",), "help"),
    Entry("shortcuts", str(QT_TRANSLATE_NOOP("Action", "&Keyboard shortcuts")), _HELP, ("?",), "list"),
)


def words_of(entry: Entry) -> str:
    """The action's words in the person's language."""
    room = "Place" if entry.name.startswith("go:") and entry.menu == _GO else "Action"
    return QCoreApplication.translate(room, entry.text)


def keys_of_all() -> tuple[tuple[str, str], ...]:
    """Every action that has a key, with its words and the first of its keys."""
    return tuple((words_of(entry).replace("&", ""), entry.keys[0]) for entry in ACTIONS if entry.keys)


def fill_menus(
    window: QWidget, menus: Mapping[str, QMenu], verbs: Mapping[str, Callable[[], object]]
) -> dict[str, QAction]:
    """Fill the window's menus; every entry of the table calls the verb of its name."""
    made: dict[str, QAction] = {}
    for entry in sorted(ACTIONS, key=lambda entry: MENUS.index(entry.menu)):
        action = QAction(icon(entry.picture), words_of(entry), window)
        action.setShortcuts([QKeySequence(key) for key in entry.keys])
        action.setMenuRole(QAction.MenuRole.QuitRole if entry.name == "quit" else QAction.MenuRole.NoRole)
        action.triggered.connect(verbs[entry.name])
        if entry.apart:
            menus[entry.menu].addSeparator()
        menus[entry.menu].addAction(action)
        window.addAction(action)
        made[entry.name] = action
    return made
