"""The sidebar: ＋ Add, then the places with their counts; icons alone where the window is narrow."""

from PySide6.QtCore import QCoreApplication, QEvent, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QFrame, QSizePolicy, QVBoxLayout, QWidget

from jobtracker.ui.colours import colours_of
from jobtracker.ui.door import Door
from jobtracker.ui.icons import paint_icon
from jobtracker.ui.pages import PLACES, Place
from jobtracker.ui.theme import HAIR, NEAR, TIGHT, font_of

_WIDEST = 14  # lines of text
_MOST_TOLD = 99
_STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
_STANDS_FOR = {"posting": "jobs", "company": "jobs"}


class NavButton(QAbstractButton):
    """One place: icon, name and count, painted; checked where one is.

    `strong` is the one button that adds; the count of a `pressing` one stands on a badge.
    """

    step_wanted = Signal(int)
    """Go to the button before (-1) or after (1) this one."""

    def __init__(
        self,
        text: str,
        *,
        picture: str,
        strong: bool = False,
        pressing: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._picture, self._strong, self._pressing = picture, strong, pressing
        self._count, self._compact = 0, False
        self.setText(text)
        self.setAccessibleName(text)
        self.setCheckable(not strong)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def count(self, number: int) -> None:
        """Show how many things lie there."""
        self._count = number
        words = self.tr("{place}, {count} due") if self._pressing else self.tr("{place}, {count}")
        self.setAccessibleName(words.format(place=self.text(), count=number) if number else self.text())
        self.update()

    def compact(self, *, on: bool) -> None:
        """Show the icon alone."""
        self._compact = on
        self.setToolTip(self.text() if on else "")
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Called by Qt."""
        metrics = QFontMetrics(font_of("strong" if self._strong else "body"))
        height = metrics.height() + TIGHT * 2
        if self._compact:
            return QSize(height + HAIR, height)
        wanted = NEAR * 2 + self._side() + TIGHT + metrics.horizontalAdvance(self.text() + "  9999")
        return QSize(min(wanted, metrics.height() * _WIDEST), height)

    def minimumSizeHint(self) -> QSize:
        """Called by Qt: it never shrinks."""
        return self.sizeHint()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Called by Qt: Enter presses it, as Space does; arrows go on without pressing."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.click()
        elif event.key() in _STEPS:
            self.step_wanted.emit(_STEPS[Qt.Key(event.key())])
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Called by Qt when the text size changes."""
        super().changeEvent(event)
        self.updateGeometry()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """Called by Qt."""
        colours = colours_of(self.palette())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ground = self._ground()
        if ground:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colours.named(ground))
            painter.drawRoundedRect(self.rect().adjusted(1, 1, -1, -1), 7, 7)
        if self.hasFocus():
            painter.setPen(QPen(colours.named("text" if self._strong else "accent"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(self.rect().adjusted(1, 1, -1, -1), 7, 7)
        self._paint_content(painter)

    def _ground(self) -> str:
        if self._strong:
            return "accent"
        if self.isChecked():
            return "selected"
        return "hover" if self.underMouse() and self.isEnabled() else ""

    def _paint_content(self, painter: QPainter) -> None:
        colours = colours_of(self.palette())
        side = self._side()
        ink = "on_accent" if self._strong else ("accent" if self.isChecked() else "muted")
        left = (self.width() - side) // 2 if self._compact else NEAR
        paint_icon(
            painter, QRect(left, (self.height() - side) // 2, side, side), name=self._picture, colour=colours.named(ink)
        )
        if self._compact:
            self._paint_badge(painter, font=font_of("small"), right=self.width(), middle=self.height() // 3)
            return
        middle = Qt.AlignmentFlag.AlignVCenter
        painter.setFont(font_of("strong" if self._strong or self.isChecked() else "body"))
        painter.setPen(colours.named("on_accent" if self._strong else "text"))
        words = self.rect().adjusted(NEAR + side + TIGHT, 0, -NEAR, 0)
        text = painter.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, words.width())
        painter.drawText(words, int(middle | Qt.AlignmentFlag.AlignLeft), text)
        if self._pressing:
            self._paint_badge(painter, font=font_of("small"), right=words.right() + HAIR, middle=self.height() // 2)
        elif self._count:
            painter.setFont(font_of("small"))
            painter.setPen(colours.named("muted"))
            painter.drawText(words, int(middle | Qt.AlignmentFlag.AlignRight), f"{self._count}")

    def _paint_badge(self, painter: QPainter, *, font: QFont, right: int, middle: int) -> None:
        """The count on a round ground, which tells it apart without its colour."""
        if not self._pressing or not self._count:
            return
        colours, metrics = colours_of(self.palette()), QFontMetrics(font)
        words = f"{min(self._count, _MOST_TOLD)}" + ("+" if self._count > _MOST_TOLD else "")
        height = metrics.height() + 2
        width = max(height, metrics.horizontalAdvance(words) + TIGHT + 2)
        rect = QRect(right - width, middle - height // 2, width, height)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colours.named("accent"))
        painter.drawRoundedRect(rect, height / 2, height / 2)
        painter.setFont(font)
        painter.setPen(colours.named("on_accent"))
        painter.drawText(rect, int(Qt.AlignmentFlag.AlignCenter), words)

    def _side(self) -> int:
        return max(18, self.fontMetrics().height() + 2)


class Sidebar(QFrame):
    """Where one can go; tells `wanted` with the name of a page."""

    wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("sidebar")
        self.setAccessibleName(self.tr("Places"))
        self._compact = False
        self._group = QButtonGroup(self)
        self.add = NavButton(self.tr("Add"), picture="plus", strong=True)
        self.add.setToolTip(self.tr("Add a posting (Ctrl+N)"))
        self.add.clicked.connect(self._add)
        self.places = {place.name: self._button(place) for place in PLACES}
        column = QVBoxLayout(self)
        column.setContentsMargins(NEAR, NEAR, NEAR, NEAR)
        column.setSpacing(HAIR)
        column.addWidget(self.add)
        column.addSpacing(TIGHT)
        for place in PLACES:
            if place.name == "settings":
                column.addStretch(1)
            column.addWidget(self.places[place.name])
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
        shown = (self.add, *self.places.values())
        for number, each in enumerate(shown):
            each.step_wanted.connect(lambda step, at=number: shown[(at + step) % len(shown)].setFocus())

    def compact(self, *, on: bool) -> None:
        """Show icons alone, or the names too."""
        if on != self._compact:
            self._compact = on
            for shown in (self.add, *self.places.values()):
                shown.compact(on=on)

    def count(self, door: Door) -> None:
        """Ask anew how many things lie at each place."""
        for place in PLACES:
            if place.figure is not None:
                door.ask(place.figure, self.places[place.name].count)

    def mark(self, name: str) -> None:
        """Show where one is; a page without a place of its own marks none."""
        name = _STANDS_FOR.get(name, name)
        self._group.setExclusive(False)
        for place, shown in self.places.items():
            shown.setChecked(place == name)
        self._group.setExclusive(True)

    def _add(self) -> None:
        self.wanted.emit("add")

    def _button(self, place: Place) -> NavButton:
        title = QCoreApplication.translate("Place", place.title)
        made = NavButton(title, picture=place.picture, pressing=place.pressing, parent=self)
        made.clicked.connect(lambda: self.wanted.emit(place.name))
        self._group.addButton(made)
        return made
