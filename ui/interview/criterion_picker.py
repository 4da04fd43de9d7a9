"""A small list of the criteria: a digit or two, or the arrows and Enter, choose one."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QApplication, QFrame, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from ui.interview.places import Place
from ui.translations import translate
from ui.widgets.labels import label

_WIDTH = 320
_MOST_ROWS = 14
_ID_ROLE = Qt.ItemDataRole.UserRole


class CriterionPicker(QFrame):
    """Lies over the page; `chosen` carries a criterion's id, "" for none. Esc or a click elsewhere changes nothing.

    It is a part of the window and no window of its own: whoever is typing keeps the place in the field. It goes with
    what it was opened over, which another page hides: the note could not be moved from there.
    """

    chosen = Signal(str)

    def __init__(self, places: Sequence[Place], current: str, title: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.setAutoFillBackground(True)
        self._before: QWidget | None = None  # where the focus was
        self.list = _DigitList(self)
        self.list.setAccessibleName(title)
        for place in places:
            if place.kind == "criterion":
                self._add(place.number, place.name, place.id, current)
        self._add(0, translate("Interview", "No criterion"), "", current)
        self.list.picked.connect(self._pick)
        self.list.itemClicked.connect(self._pick)
        self.list.left.connect(self.close)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(8, 8, 8, 8)
        layout.setSpacing(4)
        layout.addWidget(label(title, "muted"))
        layout.addWidget(self.list)
        self.setFocusProxy(self.list)

    def _add(self, number: int, name: str, criterion_id: str, current: str) -> None:
        item = QListWidgetItem(f"{number}  {name}", self.list)
        item.setData(_ID_ROLE, criterion_id)
        item.setToolTip(name)
        if criterion_id == current:
            self.list.setCurrentItem(item)

    def open_over(self, widget: QWidget) -> None:
        """Show it above this widget, inside the window, with the focus in it."""
        self.ensurePolished()
        rows = min(self.list.count(), _MOST_ROWS)
        self.list.setFixedHeight(
            rows * (self.list.sizeHintForRow(0) + 2 * self.list.spacing()) + 2 * self.list.frameWidth()
        )
        room = self.parentWidget().rect().adjusted(8, 8, -8, -8)
        size = self.sizeHint().boundedTo(room.size())
        size.setWidth(min(_WIDTH, room.width()))
        corner = widget.mapTo(self.parentWidget(), QPoint(widget.width() - size.width(), -size.height() - 4))
        left = max(room.left(), min(corner.x(), room.right() - size.width()))
        top = max(room.top(), min(corner.y(), room.bottom() - size.height()))
        self.setGeometry(left, top, size.width(), size.height())
        self._before = QApplication.focusWidget()
        widget.installEventFilter(self)
        self.show()
        self.raise_()
        self.list.setFocus(Qt.FocusReason.PopupFocusReason)
        self.list.scrollToItem(self.list.currentItem())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc closes; no key gets through to the page below."""
        if event.key() == Qt.Key.Key_Escape:
            self._go_back()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """What it was opened over is hidden."""
        if event.type() == QEvent.Type.Hide:
            self.close()
        return super().eventFilter(watched, event)

    def _pick(self, item: QListWidgetItem) -> None:
        criterion_id = item.data(_ID_ROLE)
        self._go_back()
        self.chosen.emit(criterion_id)

    def _go_back(self) -> None:
        if self._before is not None:
            self._before.setFocus(Qt.FocusReason.PopupFocusReason)
        self.close()


class _DigitList(QListWidget):
    """Rows by number: "3" chooses at once where no other number begins with it, "1" waits for "12" or Enter."""

    picked = Signal(QListWidgetItem)
    left = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._typed = ""
        self.setSpacing(2)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Digits, Enter, and what moves in a list; a letter finds nothing here."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.picked.emit(self.currentItem())
        elif Qt.Key.Key_0 <= event.key() <= Qt.Key.Key_9:
            self._type(str(event.key() - Qt.Key.Key_0))
        elif event.key() == Qt.Key.Key_Escape or (event.text().isprintable() and event.text()):
            event.ignore()
        else:
            self._typed = ""
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Somebody went on to something else."""
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.ActiveWindowFocusReason:
            self.left.emit()

    def _type(self, digit: str) -> None:
        numbers = {self.item(row).text().split(" ", 1)[0]: self.item(row) for row in range(self.count())}
        for typed in (self._typed + digit, digit):
            if typed in numbers:
                self._typed = typed
                self.setCurrentItem(numbers[typed])
                if not any(other.startswith(typed) and other != typed for other in numbers):
                    self.picked.emit(numbers[typed])
                return
