"""A stretch of a posting that was selected by hand. Imported before the database's libraries are."""


def tightened(text: str, start: int, end: int) -> tuple[int, int]:
    """The selection without the blanks and bullets around it."""
    while start < end and (text[start].isspace() or text[start] in "•·*–-"):
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return start, end
