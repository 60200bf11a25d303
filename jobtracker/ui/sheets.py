"""The one style sheet, filled with a theme's colours."""

import re
from dataclasses import fields
from functools import lru_cache

from jobtracker.paths import resources
from jobtracker.ui.colours import Colours

_NAMES = "|".join(sorted((entry.name for entry in fields(Colours)), key=len, reverse=True))
_COLOUR = re.compile(rf"@({_NAMES})\b")
_LENGTH = re.compile(r"\{([0-9.]+)\}")
_ICON = re.compile(r"@icon:([a-z-]+)")


@lru_cache(maxsize=4)
def style_sheet(colours: Colours, *, line: int) -> str:
    """resources/theme/window.qss with the theme's colours and lengths; `line` is the height of a line in pixels."""
    sheet = (resources() / "theme" / "window.qss").read_text(encoding="utf-8")
    folder = (resources() / "icons").as_posix()
    tone = "dark" if colours.dark else "light"
    sheet = _ICON.sub(lambda hit: f'"{folder}/{hit[1]}-{tone}.svg"', sheet)
    sheet = _LENGTH.sub(lambda hit: f"{round(float(hit[1]) * line)}px", sheet)
    return _COLOUR.sub(lambda hit: str(getattr(colours, hit[1])), sheet)
