"""The interviews of a job: several rounds, each with its time and zone, people, preparation and outcome."""

from collections.abc import Mapping, Sequence
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog

from jobtracker.hunt.appointments import starting
from jobtracker.ui.colours import State
from jobtracker.ui.day import today
from jobtracker.ui.door import Door
from jobtracker.ui.job.around import Around
from jobtracker.ui.job.moments import in_zone, local_zone, moment_words, zone_named, zone_names, zone_words
from jobtracker.ui.job.part import EntryPart, EntryVerbs
from jobtracker.ui.widgets.addresses import reachable, visit
from jobtracker.ui.widgets.entry_fields import FormField
from jobtracker.ui.widgets.entry_panel import EntryPanel
from jobtracker.ui.widgets.frames import EmptyPlace
from jobtracker.ui.widgets.hunt_words import interview_result_words, interview_words
from jobtracker.ui.widgets.line_list import Line
from jobtracker.ui.widgets.notice import Notice
from jobtracker.ui.widgets.save_dialog import ask_target

if TYPE_CHECKING:
    from jobtracker.hunt.effects import Effect
    from jobtracker.hunt.hunt import Hunt
    from jobtracker.records.interview import Interview

KINDS = ("phone", "video", "on-site", "technical", "assignment", "panel", "final", "other")
RESULTS = ("passed", "not passed", "cancelled")
_PICTURES = {"phone": "phone", "video": "video", "on-site": "place"}
_LOOKS: dict[str | None, State] = {"passed": "met", "not passed": "missing", "cancelled": "neutral", None: "confirm"}
_BEFORE = frozenset({"saved", "applied"})
_WHEN = ("day", "time", "zone")


class Interviews(EntryPart):
    """Lists the rounds; offers to move the job when the first one is added, and each as a calendar file."""

    def __init__(self, door: Door) -> None:
        super().__init__(door)
        self.notice = Notice()
        self.column.insertWidget(0, self.notice)
        self.panel.form.offer(self.tr("To calendar…"), self.choose_file, picture="calendar")
        self.link = self.panel.form.offer(self.tr("Open link"), self._open_link, picture="link")
        self.panel.list.chosen.connect(self._know_link)
        self.panel.form.complete("zone", [zone_words(name) for name in zone_names()])

    @property
    def verbs(self) -> EntryVerbs:
        """What the hunt does with an entry."""
        return EntryVerbs(add=_add, change=_change, remove=_remove)

    def make_panel(self) -> EntryPanel:
        """The list with its form."""
        empty = EmptyPlace(
            "calendar",
            self.tr("No interview yet"),
            self.tr("Note each round with its time, its people and what you prepare. It can go into your calendar."),
        )
        return EntryPanel(self._fields(), name=self.tr("Interviews"), add=self.tr("Add an interview"), empty=empty)

    def lines(self, around: Around) -> Sequence[Line]:
        """The rounds in their order."""
        self.panel.form.complete("people", [contact.name for contact in around.contacts])
        self._offer_move(around)
        now = self.door.clock()
        return [_line(each, now=now) for each in around.sheet.interviews]

    def first(self, around: Around) -> int | None:
        """The next round that is to come or goes on, else the latest."""
        rounds, now = around.sheet.interviews, self.door.clock()
        coming = (each for each in rounds if each.outcome is None and _end(each) > now)
        found = next(coming, rounds[-1] if rounds else None)
        return found.id if found is not None else None

    def choose_file(self) -> QFileDialog:
        """Ask where the calendar file shall lie; the window goes on meanwhile."""
        title = self.around.posting.title if self.around else ""
        return ask_target(
            self,
            title=self.tr("Save as a calendar file"),
            name=f"{''.join(sign for sign in title if sign.isalnum() or sign in ' -')[:40].strip()}.ics",
            kind=self.tr("Calendar files (*.ics)"),
            chosen=lambda file: self.export(str(file)),
        )

    def export(self, file: str) -> None:
        """Write the chosen round to a calendar file."""
        number = self.current()
        if number is not None:
            self.do(lambda hunt, _: hunt.calendar.export(Path(file), interview=number), lambda _: self._written(file))

    def _written(self, file: str) -> None:
        words = self.tr("Written to {file}.").format(file=file)
        self.notice.say(words, state="met", word=self.tr("Calendar"))

    def _offer_move(self, around: Around) -> None:
        target = next((stage for stage in around.stages if stage.meaning == "interviewing"), None)
        wanted = bool(around.sheet.interviews) and around.job.meaning in _BEFORE and target is not None
        if not wanted or target is None:
            self.notice.hide()
            return
        number, name = target.id or 0, target.name
        self.notice.say(
            self.tr("This job has an interview, and stands in “{stage}”.").format(stage=around.job.stage),
            state="confirm",
            word=self.tr("Next stage"),
            offer=(
                self.tr("Move to {stage}").format(stage=name),
                lambda: self.do(lambda hunt, posting: hunt.applications.move(posting, number)),
            ),
        )

    def _know_link(self, line: Line | None) -> None:
        place = str(dict(line.values)["place"]) if line else ""
        self.link.setVisible(reachable(place))
        self.link.setToolTip(place)

    def _open_link(self) -> None:
        visit(self.link.toolTip())

    def _fields(self) -> tuple[tuple[FormField, ...], ...]:
        kinds = tuple((kind, interview_words(kind)) for kind in KINDS)
        results = ((None, self.tr("Still open")), *((each, interview_result_words(each)) for each in RESULTS))
        return (
            (FormField("kind", self.tr("Kind"), "choice", options=kinds, first=lambda: "video"),),
            (
                FormField("day", self.tr("Day"), "day", first=_tomorrow, share=3),
                FormField("time", self.tr("Time"), "time", "14:30", share=2, needed=self.tr("When does it begin?")),
                FormField("minutes", self.tr("Minutes"), "number", "60", first=lambda: 60, share=2),
            ),
            (FormField("zone", self.tr("Time zone"), "text", "Europe/Berlin", first=local_zone),),
            (FormField("place", self.tr("Place or link"), "text", "https://"),),
            (FormField("people", self.tr("People"), "names", self.tr("Several with a semicolon between them")),),
            (FormField("outcome", self.tr("How it went"), "choice", options=results),),
            (FormField("notes", self.tr("Preparation and notes"), "story", self.tr("Markdown")),),
        )


def _tomorrow() -> date:
    return today() + timedelta(days=1)


def _line(interview: "Interview", *, now: datetime) -> Line:
    there = in_zone(interview.starts_at, interview.zone)
    result = interview.outcome.value if interview.outcome else None
    values = (
        ("kind", interview.kind.value),
        ("day", there.date()),
        ("time", there.time().replace(second=0, microsecond=0)),
        ("minutes", interview.minutes),
        ("zone", zone_words(interview.zone)),
        ("place", interview.place),
        ("people", interview.people),
        ("outcome", result),
        ("notes", interview.notes),
    )
    kind = interview.kind.value
    when, here = moment_words(interview.starts_at, interview.zone)
    detail = "  ·  ".join(part for part in (here, ", ".join(interview.people), interview.place) if part)
    over = _end(interview) <= now
    open_words = QCoreApplication.translate("Job", "How did it go?") if over else ""
    words = interview_result_words(result) or open_words
    return Line(
        interview.id or 0,
        f"{interview_words(kind)} · {when}",
        detail,
        words,
        values,
        picture=_PICTURES.get(kind, "calendar"),
        state="partial" if open_words and result is None else _LOOKS[result],
        faint=result == "cancelled",
    )


def _end(interview: "Interview") -> datetime:
    return interview.starts_at + timedelta(minutes=interview.minutes)


def _columns(values: Mapping[str, Any]) -> dict[str, Any]:
    columns = {name: value for name, value in values.items() if name not in {"day", "time"}}
    return columns | ({"zone": zone_named(columns["zone"])} if "zone" in columns else {})


def _add(hunt: "Hunt", posting: int, values: Mapping[str, Any]) -> "Effect":
    columns = _columns(values)
    at = starting(values["day"], values["time"], zone_name=columns["zone"])
    return hunt.interviews.add({**columns, "starts_at": at, "posting_id": posting})


def _change(hunt: "Hunt", _posting: int, number: int, values: Mapping[str, Any]) -> object:
    columns = _columns(values)
    if set(_WHEN) & values.keys():
        kept = hunt.interviews.get(number)
        there = in_zone(kept.starts_at, kept.zone)
        day, at = values.get("day", there.date()), values.get("time", there.time())
        columns["starts_at"] = starting(day, at, zone_name=columns.get("zone", kept.zone))
    return hunt.interviews.change(number, columns)


def _remove(hunt: "Hunt", _posting: int, number: int) -> object:
    return hunt.interviews.remove(number)
