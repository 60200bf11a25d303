"""What the add page says above the draft: each a sentence under a mark, with what one can do about it."""

from collections.abc import Callable

from PySide6.QtCore import QObject

from jobtracker.problems import Problem
from jobtracker.ui.widgets.field_words import field_titles
from jobtracker.ui.widgets.notice import Notice


class Remarks(QObject):
    """Says one thing at a time."""

    def __init__(self, notice: Notice, parent: QObject) -> None:
        super().__init__(parent)
        self._notice = notice

    def refuse(self, problem: Problem, *, beginning: Callable[[], object], file: Callable[[], object] | None) -> None:
        """Why something was not read; where it was too long (`file`), its beginning or a file of it is offered."""
        self._notice.say(
            f"{problem.what} {problem.remedy}".strip(),
            state="missing",
            word=self.tr("Not read"),
            offer=(self.tr("Read its beginning"), beginning) if file else None,
            second=(self.tr("Save as a file"), file) if file else None,
        )

    def doubt(self, sentence: str) -> None:
        """That the words do not look like a posting."""
        self._notice.say(sentence, state="partial", word=self.tr("Check"))

    def restore(self, number: int) -> None:
        """That drafts are back which were not saved."""
        sentence = self.tr("You had not saved this posting when the program last ended.")
        if number > 1:
            words = self.tr("You had not saved these {number} postings when the program last ended.")
            sentence = words.format(number=number)
        self._notice.say(sentence, state="confirm", word=self.tr("Draft"))

    def discard(self, back: Callable[[], object]) -> None:
        """That a draft was thrown away, which can be brought back."""
        sentence = self.tr("The draft was thrown away.")
        self._notice.say(sentence, state="confirm", word=self.tr("Draft"), offer=(self.tr("Bring it back"), back))

    def tell_twin(self, sentence: str, *, there: Callable[[], object], changes: Callable[[], object]) -> None:
        """That a posting like this one was saved before."""
        self._notice.say(
            sentence,
            state="partial",
            word=self.tr("Saved before"),
            offer=(self.tr("Open that one"), there),
            second=(self.tr("What changed"), changes),
            stays=True,
        )

    def tell_unclear(self, name: str) -> None:
        """That selected words do not say what a field asks for."""
        words = self.tr("These words do not say it clearly: type it into “{field}”.")
        sentence = words.format(field=dict(field_titles())[name])
        self._notice.say(sentence, state="partial", word=self.tr("Not set"))
