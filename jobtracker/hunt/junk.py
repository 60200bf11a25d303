"""What a copied page brought along beside the posting: set aside by the reader, and still to be seen."""

from jobtracker.reading.junk import without_junk
from jobtracker.reading.lines import lines_of


def junk_in(text: str) -> tuple[tuple[int, int], ...]:
    """Start and end of each line that is no part of the posting, neighbours as one."""
    lines = lines_of(text)
    kept = {line.start for line in without_junk(lines)}
    found: list[tuple[int, int]] = []
    before = False
    for line in lines:
        junk = line.start not in kept
        if junk and before:
            found[-1] = (found[-1][0], line.end)
        elif junk:
            found.append((line.start, line.end))
        before = junk
    return tuple(found)
