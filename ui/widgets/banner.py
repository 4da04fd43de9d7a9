"""A message that lies over the page and says what happened or what is in the way; the page underneath never moves."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Literal

from PySide6.QtCore import QEvent, QMargins, QMetaObject, QObject, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QHideEvent, QKeySequence, QShowEvent
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QSizePolicy,
    QTextEdit,
    QToolButton,
    QWidget,
)

from ui import theme
from ui.actions import tooltip
from ui.icons import icon, pixmap
from ui.translations import translate
from ui.widgets import field_changes
from ui.widgets.labels import label

Kind = Literal["info", "bad"]
Words = Callable[[], str]  # what is to be said, in the language the window speaks when it is called
ICONS: dict[Kind, tuple[str, str]] = {"info": ("info", "accent"), "bad": ("triangle-alert", "bad")}
INFO_STAYS_MS = 8000
A_LETTER_MS = 100  # for texts that take longer to read
CLOSE_KEY = "Shift+Esc"
_NARROWEST, _WIDEST = 360, 720  # pixels
_AROUND_TEXT = 120
_GAP = 12
_SMALL = 160  # pixels of height up to which a whole widget is kept clear, and not only the line one writes in
_LINES_AROUND = 2


class Banner(QFrame):
    """Shows one message at a time; a mere notice leaves by itself, what is in the way or asks stays until it is closed.

    It lies at the lower edge of `page`, its sibling, above whatever has the focus or says that something is not saved.
    `left` tells that it was closed while it had the focus itself, `closed` that it was closed at all.
    """

    left = Signal()
    closed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.kind: Kind = "info"
        self._page = QWidget(self)
        self._again: Callable[[], None] | None = None  # says the message that is shown in another language
        self._picture = QLabel()
        self.message = label("")
        self.message.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.message.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.message.setSizePolicy(policy)
        self.offer = QPushButton()
        self.offer.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.offer.hide()
        self._offered: QAction | None = None
        self.offer.clicked.connect(self._take_offer)
        self.close_button = QToolButton()
        self.close_button.setIcon(icon("x"))
        self.close_button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.close_button.clicked.connect(self.close_message)
        self._layout = layout = QHBoxLayout(self)
        layout.setContentsMargins(16, 8, 8, 8)
        layout.setSpacing(12)
        layout.addWidget(self._picture)
        layout.addWidget(self.message, 1)
        layout.addWidget(self.offer)
        layout.addWidget(self.close_button)
        self._leave = QTimer(self, singleShot=True, interval=INFO_STAYS_MS)
        self._leave.timeout.connect(self.close_message)
        self._followed: list[QMetaObject.Connection] = []
        self._mended: list[QMetaObject.Connection] = []
        theme.watcher.changed.connect(self._color)
        QApplication.instance().focusChanged.connect(self._focus_moved)
        self.hide()

    def lie_over(self, page: QWidget, parent: QWidget) -> None:
        """Lie over `page`, its sibling from now on in `parent`; what was shown is out of sight until `speak`."""
        self._page = page
        self.setParent(parent)
        page.installEventFilter(self)
        about = translate("Banner", "Close this message")
        self.close_button.setToolTip(tooltip(about, [QKeySequence(CLOSE_KEY)]))
        self.close_button.setAccessibleName(about)

    def speak(self) -> None:
        """Say once more, in the language of now, what stays until it is closed; a mere notice has had its time."""
        if self._again is not None:
            self._again()
        elif self._leave.isActive():
            self.close_message()

    def show_message(
        self,
        words: Words,
        kind: Kind = "info",
        *,
        undo: QAction | None = None,
        answer: Callable[[], QAction] | None = None,
    ) -> None:
        """Show what `words` says, and say it aloud to who uses a screen reader.

        `undo` takes back what it speaks of; `answer` makes what else may be said to it, in its own words: for that it
        stays until it is closed, too.
        """
        self._mended = _end(self, self._mended)
        stays = kind == "bad" or answer is not None
        self._again = partial(self.show_message, words, kind, answer=answer) if stays else None
        text = words()
        self.kind = kind
        self._offered = answer() if answer is not None else undo
        self.offer.setVisible(self._offered is not None)
        if self._offered is not None:
            self.offer.setText(translate("Banner", "Undo") if undo is not None else self._offered.text())
            self.offer.setToolTip(self._offered.toolTip())
        self.message.setText(text)
        self.setAccessibleName(text)
        self._color()
        self._place()
        self.show()
        self.raise_()
        if stays:
            self._leave.stop()
        else:
            self._leave.start(max(INFO_STAYS_MS, A_LETTER_MS * len(text)))
        from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent  # takes long to load

        if QAccessible.isActive():
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, text))

    def until_changed(self, part: QWidget) -> None:
        """What was just said goes as soon as a field in `part` is changed: after that it may not be so any more."""
        self._mended = field_changes.watch(part, self.close_message)

    def withdraw_undo(self) -> None:
        """What the message offers to undo is not what was done last any more: both go."""
        if self._offered is not None and self._again is None:
            self.close_message()

    def _take_offer(self) -> None:
        offered = self._offered
        self.close_message()
        if offered is not None:
            offered.trigger()

    def close_message(self) -> None:
        """Take the message away."""
        had_focus = self.close_button.hasFocus() or self.offer.hasFocus()
        self._again = None
        self._offered = None
        self._mended = _end(self, self._mended)
        self._leave.stop()
        self.hide()
        if had_focus:
            self.left.emit()
        self.closed.emit()

    # -- where it lies

    def showEvent(self, event: QShowEvent) -> None:
        """From now on keep out of the way."""
        super().showEvent(event)
        self._follow(QApplication.focusWidget())

    def hideEvent(self, event: QHideEvent) -> None:
        """Nothing to keep out of the way of."""
        super().hideEvent(event)
        self._follow(None)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay at the page's edge."""
        if event.type() in (QEvent.Type.Resize, QEvent.Type.Move) and self.isVisible():
            self._place()
        return super().eventFilter(watched, event)

    def _focus_moved(self, _old: QWidget | None, new: QWidget | None) -> None:
        if self.isVisible() and (new is None or not self.isAncestorOf(new)):
            self._follow(new)  # nowhere, too: the field of a dialog goes with it
            if new is not None:
                self._place()

    def _follow(self, focused: QWidget | None) -> None:
        """In a large text only the line one writes in is kept clear: go along with it."""
        self._followed = _end(self, self._followed)
        if isinstance(focused, QPlainTextEdit | QTextEdit):
            for moved in (focused.cursorPositionChanged, focused.verticalScrollBar().valueChanged):
                self._followed.append(moved.connect(self._place))

    def _place(self) -> None:
        """At the lower edge, or as far up as it must be to hide nothing that matters now."""
        area = self._page.geometry()
        wanted = self.fontMetrics().horizontalAdvance(self.message.text()) + _AROUND_TEXT
        if self._offered is not None:
            wanted += self.offer.sizeHint().width() + self._layout.spacing()
        width = min(max(_NARROWEST, wanted), _WIDEST, area.width() - 2 * _GAP)
        height = min(self._layout.heightForWidth(width), area.height() - 2 * _GAP)
        left = area.left() + (area.width() - width) // 2
        lowest = area.bottom() + 1 - _GAP - height
        top = lowest
        for kept in sorted(self._kept_clear(), key=QRect.bottom, reverse=True):
            if QRect(left, top, width, height).intersects(kept):
                top = kept.top() - _GAP // 2 - height
        self.setGeometry(left, top if top >= area.top() else lowest, width, height)

    def _kept_clear(self) -> list[QRect]:
        """What must not be hidden: where one types or what one has just pressed, and other messages."""
        notices = [
            one for one in self._page.findChildren(QFrame) if one.isVisible() and one.property("role") == "banner-bad"
        ]
        kept = [self._on_parent(one, one.rect()) for one in notices]
        focused = QApplication.focusWidget()
        if focused is not None and self._page.isAncestorOf(focused):
            if focused.height() <= _SMALL:
                kept.append(self._on_parent(focused, focused.rect()))
            elif isinstance(focused, QPlainTextEdit | QTextEdit):
                line = focused.cursorRect()
                around = _LINES_AROUND * line.height()
                kept.append(self._on_parent(focused.viewport(), line + QMargins(0, around, 0, around)))
        return kept

    def _on_parent(self, widget: QWidget, rect: QRect) -> QRect:
        return QRect(widget.mapTo(self.parentWidget(), rect.topLeft()), rect.size())

    def _color(self) -> None:
        name, role = ICONS[self.kind]
        self._picture.setPixmap(pixmap(name, 20, role=role, ratio=self.devicePixelRatioF()))
        self.setProperty("role", f"floating-{self.kind}")
        self.style().unpolish(self)
        self.style().polish(self)


def _end(banner: Banner, connections: list[QMetaObject.Connection]) -> list[QMetaObject.Connection]:
    """Hear no more of these; a field that is gone took its connections with it."""
    for one in connections:
        banner.disconnect(one)
    return []
