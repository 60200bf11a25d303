"""The page of one posting: what the person has and lacks of what is asked, and why; list, evidence, text in step."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from jobtracker.hunt.effects import Effect
from jobtracker.hunt.open_posting import OpenPosting
from jobtracker.problems import Problem
from jobtracker.skills.comparison import Verdict
from jobtracker.skills.counts import Counts
from jobtracker.ui.door import Door
from jobtracker.ui.job.around import Around, look_around
from jobtracker.ui.job.standing import Standing
from jobtracker.ui.job.tabs import COMPARISON, JobTabs
from jobtracker.ui.page import Page
from jobtracker.ui.posting.asked import AskRow
from jobtracker.ui.posting.head import Head
from jobtracker.ui.posting.points import Chosen, Points
from jobtracker.ui.posting.requirement_list import RequirementList
from jobtracker.ui.posting.requirement_rows import Requirement, rows
from jobtracker.ui.posting.spans import Place, spans
from jobtracker.ui.posting.subject import Claim
from jobtracker.ui.posting.why import Why
from jobtracker.ui.theme import APART, NEAR
from jobtracker.ui.widgets.arranged_panes import ArrangedPanes
from jobtracker.ui.widgets.frames import Card, ScrolledColumn
from jobtracker.ui.widgets.hunt_words import effect_words
from jobtracker.ui.widgets.posting_text import PostingText

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from jobtracker.hunt.hunt import Hunt
    from jobtracker.settings import Settings


class PostingPage(Page):
    """Shows the posting that `show_id` names, and keeps it in step with every change."""

    def __init__(self, door: Door, settings: "Settings") -> None:
        super().__init__(door)
        self._id: int | None = None
        self.posting: OpenPosting | None = None
        self._path: tuple[int, ...] | None = None
        self.standing = Standing(door)
        self.head = Head(self.standing)
        self.requirements, self.why, self.text = RequirementList(), Why(door), PostingText()
        self._make_body()
        self.points = Points(self.body, self._chosen_point)
        self.tabs = JobTabs(door, settings, self.body)
        self._lay_out()
        self._connect()
        self._add_keys()
        door.changes.happened.connect(self._follow)

    def show_id(self, number: int) -> None:
        """Show another posting."""
        if number != self._id:
            self._id, self.posting = number, None
            self.tabs.hide()
            self.head.hide()

    def show_part(self, name: str) -> None:
        """Turn to a tab."""
        self.tabs.go(name)

    def refresh(self) -> None:
        """Ask for the posting anew."""
        number = self._id
        if number is not None:
            self.door.ask(lambda hunt: look_around(hunt, number), self._show_all, failed=self._lose)

    def keep_files(self, files: "Sequence[str]") -> bool:
        """Keep dropped files as documents of this job."""
        return self.posting is not None and self.tabs.keep_files(files)

    def panes(self) -> tuple[QWidget, ...]:
        """What F6 goes through."""
        comparison = (self.requirements, self.why, self.text) if self.tabs.name == COMPARISON else ()
        return (self.head, *self.tabs.panes(), *comparison)

    def leave(self) -> bool:
        """Esc: out of the form, out of the question, out of the text, back to the list."""
        if self.tabs.name != COMPARISON:
            return self.tabs.leave()
        if self.why.teaching.stop_asking():
            self.why.asked.setFocus(Qt.FocusReason.OtherFocusReason)
            return True
        if self.text.hasFocus() or not self.body.is_first():
            self._to_list()
            return True
        return False

    def _show_all(self, around: Around) -> None:
        if around.posting.id != self._id:
            return
        new = self.posting is None
        self._show(around.posting)
        self.standing.show_job(around)
        if new and len(around.sheet.timeline) == 1:  # of a job that was just saved one wants to see how it compares
            self.tabs.go(COMPARISON)
        self.tabs.show_job(around)
        self.tabs.show()
        if new:
            self.tabs.arrive()

    def _show(self, posting: OpenPosting) -> None:
        new = self.posting is None or self.posting.id != posting.id
        same_text = not new and self.posting is not None and self.posting.text == posting.text
        before = self.requirements.current
        self.posting = posting
        self.head.show_posting(posting)
        self.setWindowTitle(_window_title(posting))
        if not same_text:
            self.text.show_text(posting.text)
        self.text.mark(spans(posting.reading, posting.comparison))
        found = rows(posting.comparison, aside=posting.aside)
        self.body.withhold(self._requirements, on=not found)
        self._path = self.why.asked.current.path if before and not new and self.why.asked.current else None
        self.requirements.show_rows(found, key=before.key if before and not new else None)
        self._path = None
        self._spare_words(self.body.arrangement or "")
        if not found:
            self.why.show_nothing()
        self.head.show()
        if new:
            self.body.bring(self._requirements if found else self._text_pane)

    def _turn(self, name: str) -> None:
        """Another tab came in front; the comparison takes the focus itself."""
        self.head.spare(on=name != COMPARISON)
        if name == COMPARISON and self.posting is not None and self.sender() is self.tabs:
            bare = self.requirements.current is None and not self._requirements.isVisible()
            (self.text if bare else self.requirements).setFocus(Qt.FocusReason.OtherFocusReason)

    def _lose(self, problem: Problem) -> None:
        """The posting is no longer there: it was removed, or its saving was undone."""
        gone, self._id, self.posting = self.posting is None, None, None
        if gone:
            self.failed.emit(problem)
        if self.isVisible():
            self.back_wanted.emit()

    def _follow(self, _change: object) -> None:
        if self.isVisible():
            self.refresh()

    def _choose(self, requirement: Requirement) -> None:
        if self.posting is not None:
            start, end = requirement.key
            offers = self.posting.comparison.offers
            self.why.offer([offer.term for offer in offers if start <= offer.start < end])
            self.why.show_requirement(requirement, self.posting.text, path=self._path)
            if requirement.judged.ask is None:
                self._light(start, end, state=requirement.judged.verdict)

    def _choose_leaf(self, row: AskRow) -> None:
        if row.leaf is not None:
            self._light(row.leaf.start, row.leaf.end, state=row.verdict)

    def _light(self, start: int, end: int, *, state: Verdict | None) -> None:
        self.text.light(start, end, state=state or "neutral", follow=not self.text.hasFocus())

    def _reach(self, place: Place) -> None:
        """The person went to a span of the text: the list and the evidence follow."""
        self._path = place.path
        self.requirements.choose(place.key)
        self._path = None

    def _claim(self, claim: Claim) -> None:
        def verb(hunt: "Hunt") -> Effect:
            return hunt.profile.claim(claim.name, kind=claim.kind, level=claim.level, years=claim.years)

        self.door.ask(verb, self._tell)

    def _equate(self, term: str, skill: str) -> None:
        self.door.ask(lambda hunt: hunt.terms.same_as(term, skill), self._tell)
        self.requirements.setFocus(Qt.FocusReason.OtherFocusReason)

    def _deny(self, term: str) -> None:
        self.door.ask(lambda hunt: hunt.terms.not_a_skill(term), self._tell)

    def _chosen_point(self) -> Chosen:
        """Tell what the verbs of a single requirement are about."""
        chosen, leaf = self.requirements.current, self.why.asked.current
        start, end = self.text.selected()
        words = (start, end) if start < end else None
        if chosen is None or self.posting is None:
            return Chosen(words=words)
        part = leaf.leaf.start if leaf is not None and leaf.leaf is not None else None
        aside = chosen.key in self.posting.aside
        return Chosen(chosen.key, chosen.judged.item.kind, aside, None if aside else part, words)

    def _say(self, verb: "Callable[[Hunt, int], Effect]") -> None:
        number = self._id
        if number is not None:
            self.door.ask(lambda hunt: verb(hunt, number), self._tell)

    def _tell(self, effect: Effect) -> None:
        self.told.emit(effect_words(effect))

    def _to_list(self) -> None:
        self.body.bring(self._requirements)
        self.requirements.setFocus(Qt.FocusReason.OtherFocusReason)

    def _to_why(self) -> None:
        self.body.bring(self.why)
        self.why.asked.setFocus(Qt.FocusReason.OtherFocusReason)

    def _connect(self) -> None:
        self.head.back_wanted.connect(self.back_wanted)
        self.head.profile_wanted.connect(lambda: self.place_wanted.emit("profile"))
        self.head.company_wanted.connect(lambda: self.tabs.go("company"))
        self.standing.tab_wanted.connect(self.tabs.go)
        self.menus = self.standing.selection.menus
        self.standing.selection.verb_wanted.connect(self.verb_wanted)
        self.tabs.turned.connect(self._turn)
        self.tabs.posting_wanted.connect(self.posting_wanted)
        self.tabs.failed.connect(self.failed)
        self.tabs.told.connect(self.told)
        self.requirements.chosen.connect(self._choose)
        self.requirements.activated.connect(self._to_why)
        self.why.leaf_chosen.connect(self._choose_leaf)
        self.text.reached.connect(self._reach)
        self.text.left.connect(self._to_list)
        self.text.selectionChanged.connect(lambda: self.why.be_about(self.text.textCursor().selectedText()))
        self.points.said.connect(self._say)
        self.points.hinted.connect(self.told)
        _offer(self.points.menu, over=self.requirements)
        teaching = self.why.teaching
        teaching.offer_more(self.points.menu)
        teaching.claimed.connect(self._claim)
        teaching.equated.connect(self._equate)
        teaching.denied.connect(self._deny)
        teaching.needed_again.connect(lambda: self.points.say(self.points.verbs[0]))
        teaching.profile_wanted.connect(lambda: self.place_wanted.emit("profile"))

    def _make_body(self) -> None:
        _only_show(self.text, name=self.tr("The posting’s text"))
        self._requirements, self._text_pane = Card(margin=4), Card(margin=2)
        self._requirements.column.addWidget(self.requirements)
        self._text_pane.column.addWidget(self.text)
        self.body = ArrangedPanes(
            (
                (self.tr("Requirements"), self._requirements),
                (self.tr("Why"), self.why),
                (self.tr("Text"), self._text_pane),
            )
        )
        self.body.arranged.connect(self._spare_words)
        self._spare_words(self.body.arrangement or "")

    def _lay_out(self) -> None:
        whole = ScrolledColumn(margin=0)  # a small window with large text scrolls
        whole.column.setContentsMargins(APART, NEAR, APART, NEAR)
        whole.column.setSpacing(NEAR)
        whole.column.addWidget(self.head)
        whole.column.addWidget(self.tabs, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(whole)
        self.head.hide()
        self.tabs.hide()
        self.head.spare(on=self.tabs.name != COMPARISON)

    def _spare_words(self, arrangement: str) -> None:
        """Where room is scarce, the requirement's words stand in the list beside and need not be told twice."""
        self.why.words.setVisible(arrangement != "medium")

    def _add_keys(self) -> None:
        self.keys = (
            (self.tr("I have this"), "H"),
            (self.tr("Same as…"), "S"),
            (self.tr("Not a skill"), "N"),
            *((verb.words, verb.key) for verb in self.points.verbs),
            (self.tr("Why this verdict"), "Return"),
            (self.tr("Next marked place in the text"), "Tab"),
            *self.tabs.add_keys(self),
            *self.standing.add_keys(self),
        )
        teaching = self.why.teaching
        for key, verb in (("H", teaching.claim), ("S", teaching.ask_same), ("N", teaching.deny)):
            shortcut = QShortcut(QKeySequence(key), self.body)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(verb)


def _offer(menu: QMenu, *, over: RequirementList) -> None:
    """Have a menu open where the list is clicked with the other button."""
    over.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
    over.customContextMenuRequested.connect(lambda at: menu.popup(over.viewport().mapToGlobal(at)))


def _only_show(text: PostingText, *, name: str) -> None:
    """Have a text read and selected, by keys, too, but not changed."""
    text.setReadOnly(True)
    text.setTextInteractionFlags(
        Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
    )
    text.setAccessibleName(name)


def _window_title(posting: OpenPosting) -> str:
    must = posting.comparison.counts.get("requirement", Counts())
    return f"{posting.title} ({must.met}/{must.comparable})" if must.comparable else posting.title
