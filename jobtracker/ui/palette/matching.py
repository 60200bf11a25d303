"""How well a text answers what was typed: beginnings of words before their middles, and scattered letters last."""

_WHOLE, _START, _WORD, _INSIDE, _WORDS, _PARTS, _SCATTERED = 100, 90, 80, 60, 50, 40, 20


def fit(typed: str, text: str, *, scattered: bool = True) -> int:
    """Give how well `text` answers, 0 where it does not; both folded to lower case. `scattered` allows for gaps."""
    if not typed:
        return 1
    found = _found(typed, text)
    return found or (_scattered(typed, text) if scattered else 0)


def _found(typed: str, text: str) -> int:
    if typed == text:
        return _WHOLE
    if text.startswith(typed):
        return _START
    if f" {typed}" in text:
        return _WORD
    if typed in text:
        return _INSIDE
    words = typed.split()
    if len(words) > 1 and all(word in text for word in words):
        return _WORDS if all(f" {word}" in f" {text}" for word in words) else _PARTS
    return 0


def _scattered(typed: str, text: str) -> int:
    """All letters in their order, most of them close together: "mta" finds "move to applied"."""
    at, gaps = -1, 0
    for letter in typed.replace(" ", ""):
        found = text.find(letter, at + 1)
        if found < 0:
            return 0
        starts = found == 0 or not text[found - 1].isalnum()
        gaps += 0 if starts or found == at + 1 else 1
        at = found
    return max(_SCATTERED - 4 * gaps, 0)
