"""What was typed, with its misspelt words as they are written somewhere."""

from collections.abc import Iterable

from jobtracker.skills.likeness import nearest

SHORTEST = 4  # letters; shorter words are all alike


class Respelling:
    """Corrects a search by the words of what is searched."""

    def correct(self, typed: str, texts: Iterable[str]) -> str:
        """Give what was typed with each word that stands nowhere in the texts replaced by the one most like it."""
        known = {word for text in texts for word in text.casefold().split()}
        return " ".join(self._written(word, known) for word in typed.casefold().split())

    def _written(self, word: str, known: set[str]) -> str:
        if len(word) < SHORTEST or any(word in each for each in known):
            return word
        return nearest(word, known) or word
