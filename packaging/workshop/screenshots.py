"""Pictures every page, every tab of a job, the board and a full inbox: light and dark, in two sizes, also empty."""

import sys
from pathlib import Path
from typing import get_args

from PySide6.QtWidgets import QApplication

from jobtracker.problems import Problem
from jobtracker.settings import LanguageChoice, ThemeChoice
from jobtracker.ui.job.tabs import TABS
from jobtracker.ui.pages import PAGES
from workshop.sample_window import SampleWindow

THEMES = tuple(theme for theme in get_args(ThemeChoice) if theme != "system")
SIZES = ((1280, 800), (800, 600))
EMPTY = tuple(place.name for place in PAGES if place.listed)


def main(data: Path, folder: Path, *, language: LanguageChoice, text: int) -> int:
    """Take the pictures into `folder`, with `data` as the person's data folder, which must be empty."""
    application = QApplication(sys.argv[:1])
    taken = 0
    try:
        for theme in THEMES:
            shown = SampleWindow(application, data / theme, theme=theme, language=language, text=text)
            taken += _take(shown, EMPTY, folder, f"empty-{theme}")
            shown.add_samples()
            taken += _take(shown, tuple(place.name for place in PAGES), folder, theme)
            shown.go("posting")
            taken += sum(_take_tab(shown, tab.name, folder, theme) for tab in TABS[1:])
            shown.show_board()
            taken += _picture(shown, folder, f"board-{theme}")
            shown.close()
            shown = SampleWindow(application, data / f"inbox-{theme}", theme=theme, language=language, text=text)
            shown.fill_inbox(data)
            taken += _picture(shown, folder, f"inbox-{theme}")
            shown.close()
    except Problem as problem:
        print(f"screenshots: {problem}", file=sys.stderr)
        return 1
    print(f"{taken} pictures in {folder}")
    return 0


def _take(shown: SampleWindow, pages: tuple[str, ...], folder: Path, about: str) -> int:
    taken = 0
    for page in pages:
        shown.go(page)
        taken += _picture(shown, folder, f"{page}-{about}")
    return taken


def _take_tab(shown: SampleWindow, tab: str, folder: Path, about: str) -> int:
    shown.turn(tab)
    return _picture(shown, folder, f"posting-{tab}-{about}")


def _picture(shown: SampleWindow, folder: Path, name: str) -> int:
    for width, height in SIZES:
        shown.resize(width, height)
        shown.picture(folder / f"{name}-{width}x{height}.png")
    return len(SIZES)


if __name__ == "__main__":
    wanted, percent = sys.argv[3:] or ("en", "100")
    spoken = next(code for code in get_args(LanguageChoice) if code == wanted)
    sys.exit(main(Path(sys.argv[1]), Path(sys.argv[2]), language=spoken, text=int(percent)))
