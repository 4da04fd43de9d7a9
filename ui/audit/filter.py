"""What narrows the audit log: whom it is about, who did what, and when."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QVBoxLayout, QWidget

from screening.audit_log import THEMES, Choices, Wanted
from ui.actions import action
from ui.audit.words import action_words
from ui.insights.period import Period
from ui.session import Session
from ui.translations import translate
from ui.widgets.choice import choice
from ui.widgets.search_field import SearchField
from ui.wording import words

_GAP = 8  # pixels between two fields
TYPING_PAUSE_MS = 150  # a search goes through the whole log


class AuditFilter(QWidget):
    """`wanted` is what is asked for; `changed` comes when that is something else."""

    changed = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._candidate = ""
        self.search = SearchField(self, objectName="search")
        self.search.setPlaceholderText(translate("AuditFilter", "Candidate"))
        about = translate("AuditFilter", "Only about this candidate: name, code or email")
        self.search.setAccessibleName(about)
        self.search.setToolTip(about)
        self.search.setClearButtonEnabled(True)
        self.search.setMinimumWidth(140)
        self._typing = QTimer(self, singleShot=True, interval=TYPING_PAUSE_MS)
        self._typing.timeout.connect(self.changed)
        self.search.textEdited.connect(self._typed)
        self.search.textChanged.connect(self._emptied)
        self.who = choice(translate("AuditFilter", "Who did it"), name="who", letters=9)
        self.what = choice(translate("AuditFilter", "What was done"), name="what", letters=12)
        self.period = Period(self)
        for box in (self.who, self.what):
            box.activated.connect(lambda _: self.changed.emit())
        self.period.changed.connect(self.changed)
        self.offer(Choices((), ()))
        self.clear = action(
            self,
            translate("AuditFilter", "Clear the filter"),
            self._clear,
            icon_name="x",
            keys="Ctrl+Shift+X",
            about=translate("AuditFilter", "Show the whole trail again"),
        )
        self.seek = action(
            self, translate("AuditFilter", "Search for a candidate"), self._start, icon_name="search", keys="Ctrl+F"
        )
        self._build()

    def _build(self) -> None:
        self._line, self._second = QHBoxLayout(), QHBoxLayout()
        for line in (self._line, self._second):
            line.setSpacing(8)
        for widget, stretch in ((self.search, 3), (self.who, 0), (self.what, 1), (self.period, 0)):
            self._line.addWidget(widget, stretch)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(self._line)
        column.addLayout(self._second)
        self.period.changed.connect(self._arrange)

    def minimumSizeHint(self) -> QSize:
        """The period goes into a line of its own before anything is cut."""
        return QSize(0, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """One line where there is room for one."""
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        widgets = (self.search, self.who, self.what, self.period)
        wanted = sum(one.minimumSizeHint().width() for one in widgets) + _GAP * (len(widgets) - 1)
        below = max(wanted, _GAP) > self.width()
        if below == (self._second.indexOf(self.period) >= 0):
            return
        here, there = (self._line, self._second) if below else (self._second, self._line)
        here.removeWidget(self.period)
        there.addWidget(self.period, 0, Qt.AlignmentFlag.AlignLeft if below else Qt.AlignmentFlag(0))

    @property
    def wanted(self) -> Wanted:
        """Which rows are asked for."""
        since, until = self.period.bounds
        theme, one = self.what.currentData() or ("", "")
        return Wanted(
            actor=self.who.currentData() or "",
            theme=theme,
            action=one,
            candidate=self._candidate,
            people="" if self._candidate else self.search.text().strip(),
            since=since,
            until=until,
        )

    @property
    def actions_of_it(self) -> list[QAction]:
        """What one can do here, for the page's menu."""
        return [self.seek, self.clear]

    def offer(self, choices: Choices) -> None:
        """Offer whoever did something, and what was done; what is chosen stays chosen."""
        language = self._session.language
        people: list[tuple[str, object]] = [(translate("AuditFilter", "Everybody"), "")]
        people += [(name, name) for name in choices.actors]
        self._fill(self.who, people)
        deeds: list[tuple[str, object]] = [
            (words(f"audit_theme.{theme}", language), (theme, "")) for theme in ("", *THEMES)
        ]
        named = sorted((action_words(code, language), code) for code in choices.actions)
        self._fill(self.what, deeds, [(text, ("", code)) for text, code in named])

    def only(self, candidate_id: str, shown: str) -> None:
        """Narrow the log to one candidate, who is called so in the field."""
        self.search.setText(shown)  # not with its signals blocked: its own button would not come
        self._candidate = candidate_id
        self._typing.stop()
        self.changed.emit()

    def rest(self) -> None:
        """Look no further for what was being typed, until somebody types again."""
        self._typing.stop()

    def _fill(
        self, box: QComboBox, first: Sequence[tuple[str, object]], more: Sequence[tuple[str, object]] = ()
    ) -> None:
        before = box.currentData()
        with QSignalBlocker(box):
            box.clear()
            for text, data in first:
                box.addItem(text, data)
            if more:
                box.insertSeparator(box.count())
            for text, data in more:
                box.addItem(text, data)
            known = [box.itemData(number) for number in range(box.count())]
            box.setCurrentIndex(known.index(before) if before in known else 0)

    def _typed(self, _text: str) -> None:
        self._candidate = ""
        self._typing.start()

    def _emptied(self, text: str) -> None:
        if not text:  # by the field's own button, too
            self._candidate = ""
            self._typing.start()

    def _clear(self) -> None:
        if self.wanted.empty:
            return
        self.search.clear()
        self.rest()
        self._candidate = ""
        self.who.setCurrentIndex(0)
        self.what.setCurrentIndex(0)
        with QSignalBlocker(self.period):
            self.period.show_all()
        self.changed.emit()

    def _start(self) -> None:
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()
