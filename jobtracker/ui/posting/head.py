"""The head of a posting: what job it is, and the counts in words over a quiet bar."""

from PySide6.QtCore import QCoreApplication, Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from jobtracker.hunt.open_posting import OpenPosting
from jobtracker.skills.comparison import Comparison
from jobtracker.skills.counts import Counts
from jobtracker.ui.day import today
from jobtracker.ui.posting.words import counts_sentence
from jobtracker.ui.theme import HAIR, NEAR, TIGHT
from jobtracker.ui.widgets.buttons import button, icon_button
from jobtracker.ui.widgets.days import day_words
from jobtracker.ui.widgets.field_words import pay_words, value_words
from jobtracker.ui.widgets.labels import BrokenLabel, Label
from jobtracker.ui.widgets.link_button import LinkButton
from jobtracker.ui.widgets.states import FitBar

_KINDS = ("requirement", "preferred", "stack")
_SAFE = frozenset({"http", "https"})
_FACTS = 44  # letters


class Head(QWidget):
    """Title, company, place and pay; counts, or why there are none."""

    back_wanted = Signal()
    profile_wanted = Signal()
    company_wanted = Signal()

    def __init__(self, standing: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._standing = standing
        self._url = ""
        self.title, self.facts = BrokenLabel(role="title"), BrokenLabel(tone="muted")
        self.company = LinkButton(self.company_wanted, rank="inline")
        self.link = button(self.tr("Open link"), self._open_link, rank="link", picture="link")
        self.counts = Label(wrap=True)
        self.bar = FitBar()
        self.invite = button(self.tr("Fill in your profile"), self.profile_wanted, rank="primary", picture="profile")
        self._counts = QWidget()
        self._line = QHBoxLayout()
        self._lay_out()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Called by Qt: where a long company leaves too little room beside it, the facts stand below."""
        super().resizeEvent(event)
        needed = self.company.sizeHint().width() + self.fontMetrics().averageCharWidth() * _FACTS
        beside = self.width() > needed
        self._line.setDirection(QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom)

    def show_posting(self, posting: OpenPosting) -> None:
        """Show what job this is and how it compares."""
        self.title.setText(posting.title or self.tr("Untitled posting"))
        self.facts.setText(" · ".join(_facts(posting)))
        self.facts.setVisible(bool(self.facts.text()))
        name = posting.company
        self.company.say(name, name=self.tr("{company}: all about this company").format(company=name))
        self.company.setVisible(bool(name))
        self._url = posting.url if QUrl(posting.url).scheme() in _SAFE else ""
        self.link.setVisible(bool(self._url))
        self.link.setToolTip(self._url)
        self._count(posting)

    def spare(self, *, on: bool) -> None:
        """Leave the counts out where something else than the comparison is in front."""
        self._counts.setVisible(not on)

    def _count(self, posting: OpenPosting) -> None:
        comparison = posting.comparison
        readable = any(judged.item.kind in _KINDS for judged in comparison.items)
        self.bar.setVisible(readable and posting.compared)
        self.invite.setVisible(readable and not posting.compared)
        self.counts.set_tone("text" if readable else "muted")
        if not readable:
            self.counts.setText(
                self.tr("I could not read requirements here. The text is kept below, with all that was recognised.")
            )
        elif not posting.compared:
            asked = sum(judged.item.kind in _KINDS for judged in comparison.items)
            words = self.tr("{number} requirements were read. Fill in your profile to see which of them you meet.")
            self.counts.setText(words.format(number=asked))
        else:
            self.counts.setText(counts_sentence(comparison))
            self.bar.show_counts(_whole(comparison))

    def _open_link(self) -> None:
        if self._url:
            QDesktopServices.openUrl(QUrl(self._url))

    def _lay_out(self) -> None:
        titles = QVBoxLayout()
        titles.setSpacing(HAIR)
        titles.addWidget(self.title)
        line = self._line
        line.setSpacing(TIGHT)
        line.addWidget(self.company, 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(self.facts, 1)
        line.addWidget(self.link, 0, Qt.AlignmentFlag.AlignTop)
        titles.addLayout(line)
        titles.addWidget(self._standing)
        top = QHBoxLayout()
        top.setSpacing(TIGHT)
        back = icon_button("back", self.tr("Back (Esc)"), self.back_wanted)
        top.addWidget(back, 0, Qt.AlignmentFlag.AlignTop)
        top.addLayout(titles, 1)
        counts = QHBoxLayout()
        counts.setContentsMargins(0, 0, 0, 0)
        counts.setSpacing(NEAR)
        counts.addWidget(self.counts, 1)
        counts.addWidget(self.invite)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(TIGHT)
        column.addLayout(top)
        below = QVBoxLayout(self._counts)
        below.setContentsMargins(0, 0, 0, 0)
        below.setSpacing(TIGHT)
        below.addLayout(counts)
        below.addWidget(self.bar)
        column.addWidget(self._counts)


def _facts(posting: OpenPosting) -> list[str]:
    values = (posting.work_mode, posting.employment_type, posting.seniority)
    return [
        fact
        for fact in (
            ", ".join(posting.places),
            *(value_words(value) if value else "" for value in values),
            pay_words(posting.salary) if posting.salary else "",
            _by(posting),
        )
        if fact
    ]


def _by(posting: OpenPosting) -> str:
    if posting.closes is None:
        return ""
    now = today()
    over, ahead = (
        QCoreApplication.translate("Head", "closed {day}"),
        QCoreApplication.translate("Head", "apply by {day}"),
    )
    return (over if posting.closes < now else ahead).format(day=day_words(posting.closes, today=now))


def _whole(comparison: Comparison) -> Counts:
    """The must-haves; where there are none, the rest."""
    for kind in _KINDS:
        counts = comparison.counts.get(kind, Counts())
        if counts.total:
            return counts
    return Counts()
