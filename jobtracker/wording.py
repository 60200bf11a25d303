"""Sentences that rooms without Qt hand to the window, said in the person's language once the window has told how."""

from collections.abc import Callable

Translate = Callable[[str, str], str]


class _Tongue:
    """How a text is said in another language, by its context; None as long as English is spoken."""

    translate: Translate | None = None


def speak(translate_it: Translate | None) -> None:
    """From now on have what is said translated by this; None: leave it English."""
    _Tongue.translate = translate_it


def translate(context: str, text: str) -> str:
    """Say a text in the person's language, as it stands where that has no words for it."""
    return text if _Tongue.translate is None else _Tongue.translate(context, text)
