"""What is typed, as the full-text index is asked."""

import re


def query(typed: str) -> str:
    """Turn what the person typed into a query for `search MATCH`: all of its words, each by its beginning.

    Empty where nothing of it can be searched for.
    """
    words = [word for word in re.split(r"[\s\"\x00]+", typed) if re.search(r"\w", word)]
    return " ".join(f'"{word}"*' for word in words)
