"""A card of rows that each lead somewhere: Tab reaches the list, Up and Down go through it, Enter follows a row."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QFrame, QHBoxLayout, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from ui import theme
from ui.icons import icon, pixmap
from ui.models.rows import as_tooltip
from ui.widgets.labels import label

ROW_HEIGHT = 48
SIDE = 16
ICON = 20
SMALL = 36  # width of a button beside a row


@dataclass(frozen=True, slots=True)
class Beside:
    """Something else one can do with a row: a small button after it."""

    icon: str
    text: str
    run: Callable[[], None]


@dataclass(frozen=True, slots=True)
class Row:
    """What one row says: an icon, a title over a line of detail, a word at the right; `beside` are small buttons."""

    icon: str
    title: str
    detail: str
    side: str
    follow: Callable[[], None]
    beside: tuple[Beside, ...] = ()


class RowButton(QAbstractButton):
    """One row; a button, so that keyboard, mouse and screen reader treat it as one."""

    def __init__(self, row: Row, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.row = row
        self.setText(row.title)
        self.setAccessibleName(", ".join(part for part in (row.title, row.detail, row.side) if part))
        self._cut = False  # whether some of it has no room
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMinimumHeight(ROW_HEIGHT)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.clicked.connect(row.follow)

    def event(self, event: QEvent) -> bool:
        """The tooltip says what has no room."""
        if event.type() == QEvent.Type.ToolTip and self._cut:
            self.setToolTip(as_tooltip("\n".join(part for part in (self.row.title, self.row.detail) if part)))
        elif event.type() == QEvent.Type.ToolTip:
            self.setToolTip("")
        return super().event(event)

    def sizeHint(self) -> QSize:
        """High enough for two lines in the present font."""
        return QSize(240, max(ROW_HEIGHT, 2 * self.fontMetrics().height() + 12))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter follows the row, as Space does."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        elif event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            event.ignore()  # the list goes from row to row; a button alone would go to the small one beside it
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Icon, two lines, a word at the right; a ring where the focus is."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.underMouse() or self.isDown():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.color("hover"))
            painter.drawRoundedRect(self.rect().adjusted(4, 2, -4, -2), 6, 6)
        if self.hasFocus():
            painter.setPen(theme.color("accent"))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(self.rect().adjusted(4, 2, -5, -3), 6, 6)
            painter.drawRoundedRect(self.rect().adjusted(5, 3, -6, -4), 5, 5)
        middle = self.height() // 2
        painter.drawPixmap(
            SIDE, middle - ICON // 2, pixmap(self.row.icon, ICON, role="muted", ratio=self.devicePixelRatioF())
        )
        left = SIDE + ICON + 12
        right = self._draw_side(painter)
        self._draw_words(painter, QRect(left, 0, right - left, self.height()))

    def _draw_side(self, painter: QPainter) -> int:
        """Draw the word at the right; where it begins."""
        width = self.fontMetrics().horizontalAdvance(self.row.side)
        edge = self.width() - SIDE
        painter.setPen(theme.color("muted"))
        painter.drawText(
            QRect(edge - width, 0, width, self.height()), int(Qt.AlignmentFlag.AlignVCenter), self.row.side
        )
        return edge - width - 12

    def _draw_words(self, painter: QPainter, space: QRect) -> None:
        bold = QFont(self.font())
        bold.setWeight(QFont.Weight.DemiBold)
        lines = ((self.row.title, bold, "text"), (self.row.detail, self.font(), "muted"))
        shown = [line for line in lines if line[0]]
        height = self.fontMetrics().height()
        top = space.center().y() - height * len(shown) // 2
        self._cut = False
        for text, font, role in shown:
            painter.setFont(font)
            painter.setPen(theme.color(role))
            fitting = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, space.width())
            self._cut |= fitting != text
            painter.drawText(QRect(space.left(), top, space.width(), height), 0, fitting)
            top += height


class RowList(QWidget):
    """A heading and a card of rows; hidden while it has none. `role` is the heading's look: "subheading" in a part."""

    def __init__(self, heading: str, parent: QWidget | None = None, *, role: str = "heading") -> None:
        super().__init__(parent)
        self.heading = label(heading, role)
        self.buttons: list[RowButton] = []
        self._lines: list[QWidget] = []
        self._card = QFrame()
        self._card.setProperty("role", "card")
        self._card.setAccessibleName(heading)
        self._rows = QVBoxLayout(self._card)
        self._rows.setContentsMargins(0, 4, 0, 4)
        self._rows.setSpacing(0)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(self.heading)
        layout.addWidget(self._card)
        self.hide()

    def set_rows(self, rows: list[Row]) -> None:
        """Show these rows instead of the ones before; the focus stays at its place in the list."""
        focused = self._focused_line()
        for line in self._lines:
            self._rows.removeWidget(line)
            line.deleteLater()
        self.buttons = [RowButton(row) for row in rows]
        most = max((len(row.beside) for row in rows), default=0)
        self._lines = [_line(button, most) for button in self.buttons]
        for line in self._lines:
            self._rows.addWidget(line)
        self.setVisible(bool(rows))
        if focused is not None and rows:
            self._lines[min(focused, len(rows) - 1)].show()  # what is not shown yet takes no focus
            self.buttons[min(focused, len(rows) - 1)].setFocus(Qt.FocusReason.OtherFocusReason)

    def _focused_line(self) -> int | None:
        """Where the focus is, or was before a dialog came up: in a row, or in a small button beside it."""
        inside = self.window().focusWidget()
        if inside is None:
            return None
        return next((at for at, line in enumerate(self._lines) if line is inside or line.isAncestorOf(inside)), None)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Up and Down go from row to row."""
        step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()))
        focused = next((number for number, button in enumerate(self.buttons) if button.hasFocus()), None)
        if step is None or focused is None:
            super().keyPressEvent(event)
            return
        at = max(0, min(focused + step, len(self.buttons) - 1))
        self.buttons[at].setFocus(Qt.FocusReason.TabFocusReason)


def _line(button: RowButton, most: int) -> QWidget:
    """A row with its small buttons behind it; `most` is how many any row of the list has."""
    if not most:
        return button
    line = QWidget()
    layout = QHBoxLayout(line)
    layout.setContentsMargins(0, 0, SIDE - 4, 0)
    layout.setSpacing(0)
    layout.addWidget(button, 1)
    layout.addSpacing(SMALL * (most - len(button.row.beside)))
    for one in button.row.beside:
        small = QToolButton()
        small.setIcon(icon(one.icon))
        small.setAutoRaise(True)
        small.setFixedWidth(SMALL)
        small.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        small.setToolTip(one.text)
        small.setAccessibleName(f"{one.text}: {button.row.title}")
        small.clicked.connect(one.run)
        layout.addWidget(small)
    return line
