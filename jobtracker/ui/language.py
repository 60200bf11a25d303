"""The language that the program speaks: the person's choice, or the first of the system's that it knows."""

from collections.abc import Iterable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from jobtracker import wording
from jobtracker.paths import resources

ENGLISH = "en"
NAMES = {ENGLISH: "English", "de": "Deutsch"}
"""Every language that it speaks, each in its own words. English stands in the sources, the rest beside them."""


def language_of(choice: str, *, wanted: Iterable[str]) -> str:
    """Tell which language to speak: the chosen one, else the first wanted one that there is, else English."""
    if choice in NAMES:
        return choice
    codes = (name.replace("_", "-").partition("-")[0].casefold() for name in wanted)
    return next((code for code in codes if code in NAMES), ENGLISH)


def speak(application: QCoreApplication, choice: str) -> str:
    """Have all that is said from now on said in the person's language, dates too; returns which one that is."""
    system = QLocale.system()
    language = language_of(choice, wanted=system.uiLanguages())
    own = QLocale(language)
    if system.language() not in {own.language(), QLocale.Language.C}:
        QLocale.setDefault(QLocale(own.language(), system.territory()))  # its days and figures, in our words
    elif language != ENGLISH and system.language() == QLocale.Language.C:
        QLocale.setDefault(own)
    if language != ENGLISH:
        _load(application, f"qtbase_{language}", Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)))
        if _load(application, f"jobtracker_{language}", resources() / "translations"):
            wording.speak(QCoreApplication.translate)
    return language


def _load(application: QCoreApplication, name: str, folder: Path) -> bool:
    """Put a file of translations before those that are there; False where it cannot be read."""
    translator = QTranslator(application)
    return translator.load(name, str(folder)) and application.installTranslator(translator)
