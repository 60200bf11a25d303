"""The one style sheet, filled with a theme's colours."""

import re
from functools import lru_cache

from jobtracker.paths import resources
from jobtracker.ui.colours import Colours

_MARK = re.compile(r"@icon:([a-z-]+)|@([a-z_]+)|\{([0-9.]+)\}")


@lru_cache(maxsize=4)
def style_sheet(colours: Colours, *, line: int) -> str:
    """resources/theme/window.qss with the theme's colours and lengths; `line` is the height of a line in pixels."""
    sheet = (resources() / "theme" / "window.qss").read_text(encoding="utf-8")
    folder = (resources() / "icons").as_posix()
    tone = "dark" if colours.dark else "light"

    def fill(mark: re.Match[str]) -> str:
        icon, colour, lines = mark.groups()
        if icon:
            return f'"{folder}/{icon}-{tone}.svg"'
        return str(getattr(colours, colour)) if colour else f"{round(float(lines) * line)}px"

    head, about, rest = sheet.partition("*/")  # what stands at the top says what the marks mean
    return head + about + _MARK.sub(fill, rest)
