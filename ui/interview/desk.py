"""The scoring desk: criteria left, the open one in the middle, notes right, and the keys that work it all."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QDialog, QMenu, QStackedWidget, QVBoxLayout, QWidget

from ui import theme
from ui.dialogs.submit import ReopenDialog, SubmitDialog
from ui.interview import fields, steps
from ui.interview.clock import is_running
from ui.interview.columns import ROOMY_FROM, Columns
from ui.interview.concerns import Concerns
from ui.interview.cv import Cv
from ui.interview.debrief_panel import DebriefPanel
from ui.interview.debriefing import Debriefing
from ui.interview.fields import TextField
from ui.interview.header import Header
from ui.interview.history import History
from ui.interview.key_actions import KeyActions
from ui.interview.menu import Menu
from ui.interview.note_taking import NoteTaking
from ui.interview.notes_panel import NotesPanel
from ui.interview.one_view import OneView
from ui.interview.place_list import PlaceList
from ui.interview.places import Place
from ui.interview.quick_phrases import QuickPhrases
from ui.interview.save_banner import SaveBanner
from ui.interview.scoring import Scoring
from ui.interview.scroll_view import ScrollView
from ui.interview.type_size import LARGEST, SMALLEST, TypeWheel
from ui.interview.writer import Writer
from ui.translations import translate
from ui.widgets.result_view import ResultView

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from rubrics.errors import SaringError
    from screening.changes import Changes
    from ui.interview.record import InterviewRecord
    from ui.session import Session

_BANNER_LEAST = 620


class Desk(QWidget):
    """Shows an InterviewRecord and writes what is pressed and typed; what is shown always comes from the record."""

    kit_asked = Signal()
    job_asked = Signal()

    def __init__(self, session: Session, record: InterviewRecord, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self.record = record
        self.writer = Writer(session, self, session.histories.setdefault(record.card.id, History()))
        self._row = 0
        self._saved_at = record.saved_at
        self._has_old_colours = False
        language = record.language
        self.header = Header(self)
        self.banner = SaveBanner(self)
        self.columns = Columns(self)
        self.places = PlaceList(self.columns)
        self.middle = QStackedWidget(self.columns)
        self._result: ResultView | None = None
        self.concerns = Concerns(record, self)
        self.scoring = Scoring(record, self.writer, lambda: self.place, self.enter, self.concerns)
        self.debriefing = Debriefing(DebriefPanel(language, self.middle), record, self.writer, lambda: self.place)
        self.notes = NoteTaking(
            NotesPanel(language, self.columns.right), record, self.writer, lambda: self.place, self.concerns
        )
        self.cv = Cv(self)
        self.phrases = QuickPhrases(session, self, begin_note=self.begin_with_phrase, open_dialog=self._open)
        self.menu = Menu(self)
        self._key_actions = KeyActions(self)
        self._wheel = TypeWheel(self)
        self._build()
        self._connect()
        self.setFocusProxy(self.places)
        self._fit_type()
        self.refresh()
        self.cv.come_back()
        left_at = session.interview_places.get(record.interview.id, ("", ""))
        self.open_row(self._first_row())
        if not record.submitted or left_at[0] == "debrief":
            self.open_place(left_at)

    def _build(self) -> None:
        self.middle.addWidget(self.debriefing.panel)
        self._show_view()
        self.columns.fill(self.places, self.middle, self.notes.panel)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.header)
        layout.addWidget(self.columns, 1)
        menu = QMenu(self)
        menu.setToolTipsVisible(True)
        menu.addActions(self.menu.entries)
        self.header.menu.setMenu(menu)
        self._order_tabs()

    def _show_view(self) -> None:
        """One at a time or all in one scroll, as the setting says."""
        record = self.record
        if self.session.settings.interview_scroll:
            self.view: OneView | ScrollView = ScrollView(
                self.scoring, record.rubric, record.places, record.language, self.middle
            )
        else:
            self.view = OneView(self.scoring, record.rubric, self.middle)
        self.scoring.use(self.view)
        self.view.entered.connect(lambda place: self.enter((place.kind, place.id)))
        self.middle.insertWidget(0, self.view)

    def _order_tabs(self) -> None:
        """Tab goes from the list through the middle to the notes, and last to the header."""
        notes, header = self.notes.panel, self.header
        stops = [self.places, *self.view.tab_stops]
        stops += self._result.tab_stops if self._result is not None else []
        stops += [*self.debriefing.panel.tab_stops, *notes.tab_stops]
        stops += [header.clock, header.submit, header.reopen, header.decide, header.export, header.job, header.menu]
        for before, after in pairwise(stops):
            QWidget.setTabOrder(before, after)

    def _connect(self) -> None:
        self.header.clock.clicked.connect(self.turn_clock)
        self.header.submit.clicked.connect(self.submit)
        self.header.reopen.clicked.connect(self.reopen)
        self.header.decide.clicked.connect(self.decide)
        self.header.job.clicked.connect(self.job_asked)
        self.places.asked.connect(self.open_row)
        self.places.note_dropped.connect(self.notes.move_by_id)
        self.notes.panel.phrases.setMenu(self.phrases.menu)
        writer = self.writer
        writer.saved.connect(self._saved)
        writer.stuck.connect(self._stuck)
        writer.freed.connect(self.banner.hide)
        writer.refused.connect(self.session.report)
        writer.history_changed.connect(self.menu.follow)
        writer.returned.connect(lambda step: self.open_place(step.place))
        self.banner.retry_asked.connect(writer.retry)
        self.banner.copy_asked.connect(self.save_copy)
        self.debriefing.panel.reopen_asked.connect(self.reopen_debrief)
        self.debriefing.lacking.connect(lambda criterion_id: self.open_place(("debrief", criterion_id)))
        self.concerns.changed.connect(self._mark)
        theme.watcher.changed.connect(self._recolour)
        fields.watcher.refused.connect(self._refused)
        self.session.setting_changed.connect(self._setting_changed)

    @property
    def result(self) -> ResultView:
        """The result of the application, made when it is first wanted: while one scores there is none to see."""
        if self._result is None:
            self._result = ResultView(self.session, self.middle)
            self._result.setContentsMargins(8, 0, 8, 0)
            self.middle.addWidget(self._result)
            self._order_tabs()
        return self._result

    # -- where one is

    @property
    def place(self) -> Place:
        """The open place."""
        return self.record.places[self._row]

    def open_row(self, row: int) -> None:
        """Open the place in this row of the list; what is being typed is committed, a note is finished."""
        self._leave_texts()
        self._open_row(row)

    def enter(self, kind_and_id: tuple[str, str]) -> None:
        """Open the place that was clicked or tabbed into; nothing moves, and the focus stays where it is."""
        for row, place in enumerate(self.record.places):
            if (place.kind, place.id) == kind_and_id and row != self._row:
                self.scoring.leave()
                self.debriefing.leave()
                self.notes.finish()
                self._open_row(row, bring=False)

    def _open_row(self, row: int, *, bring: bool = True) -> None:
        self._row = max(0, min(row, len(self.record.places) - 1))
        self.session.interview_places[self.record.interview.id] = (self.place.kind, self.place.id)
        self.scoring.open(bring=bring)
        if self.place.kind == "result":
            self.middle.setCurrentWidget(self.result)
        else:
            self.middle.setCurrentWidget(self.debriefing.panel if self.place.kind == "debrief" else self.view)
        self.places.open(self._row)
        self._show_afterwards()
        self.notes.show_open()

    def open_place(self, kind_and_id: tuple[str, str]) -> None:
        """Open a place by its kind ("criterion" or "preview") and id."""
        for row, place in enumerate(self.record.places):
            if (place.kind, place.id) == kind_and_id and row != self._row:
                self.open_row(row)

    def move_by(self, by: int) -> None:
        """Open the next or an earlier place; at the ends one stays."""
        if 0 <= self._row + by < len(self.record.places):
            self.open_row(self._row + by)

    def _first_row(self) -> int:
        places = self.record.places
        return next((row for row, place in enumerate(places) if place.kind == "result"), 0)

    # -- showing the record

    def refresh(self) -> None:
        """Show everything anew."""
        record = self.record
        round_ = translate("Interview", "round {round}", round=record.interview.round)
        self.header.show_names(record.who, f"{record.job.title} · {round_}")
        self.header.clock_panel.show_clock(record.clock, locked=record.submitted)
        self.header.show_submitted(submitted=record.submitted)
        if record.submitted:
            self.header.show_locked(record.card.submitted_at)
        else:
            self.header.show_saved("" if self.writer.waiting else self._saved_at)
        self.notes.panel.show_late(late=record.submitted)
        self.notes.show_pen()
        self.notes.show()
        self.show_card()
        self.menu.follow()

    def _recolour(self) -> None:
        """Other colours. Out of sight nothing is read, for the file may be closed by then."""
        self._has_old_colours = not self.isVisible()
        if not self._has_old_colours:
            self.refresh()

    def show_card(self) -> None:
        """Show what the scorecard says: the list, the open place, the coverage."""
        record = self.record
        self.concerns.look_at_card()
        self.places.show_rows(self.concerns.mark(record.rows), self._row)
        self.header.show_progress(record.progress)
        self.scoring.show()
        self._show_afterwards()

    def _show_afterwards(self) -> None:
        """Show the debrief or the result where one of them is open."""
        self.debriefing.show()
        if self.place.kind == "result":
            self.result.show_result(self.record.result)
        elif self._result is not None:
            self._result.show_result(None)

    def _mark(self) -> None:
        """Show what else is worth another look."""
        self.places.show_rows(self.concerns.mark(self.record.rows), self._row)
        self.scoring.show_marks()
        self.notes.panel.list.notes.mark()

    def update_from(self, changes: Changes) -> None:
        """Show what a write changed."""
        was_submitted = self.record.submitted
        touched = self.record.update(changes)
        self.cv.follow(changes)
        if not touched:
            return
        if was_submitted != self.record.submitted:
            self.writer.forget_history()
            self._row = self._first_row()
            self.refresh()
            self.open_row(self._row)
        elif changes.touches("interviews", "candidates", "jobs"):
            self.refresh()
        elif changes.touches("notes"):
            self.notes.show()
        else:
            self.show_card()

    # -- what one does besides scoring and notes

    def rate(self, wanted: steps.Given) -> None:
        """Score the open criterion; with the setting "auto advance" a first answer opens the next one."""
        if self.place.kind == "debrief":
            self.debriefing.change(wanted)
        elif self.scoring.rate(wanted) and self.session.settings.auto_advance:
            self.move_by(1)

    def go_to_evidence(self) -> None:
        """Write the evidence of the open place; in the debrief the reason for a change."""
        if self.place.kind == "debrief":
            self.debriefing.go_to_reason()
        else:
            self.scoring.go_to_evidence()

    def back_to_scoring(self) -> None:
        """Leave the text; it is committed."""
        self.places.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def go_to_notes(self) -> None:
        """Write a note."""
        self.notes.panel.field.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def begin_with_phrase(self, phrase: str) -> None:
        """Begin a note with a quick phrase."""
        if not self.record.submitted:
            self.notes.begin(phrase)

    def finish_writing(self) -> None:
        """In the notes: this note is complete, the next one can begin. In another text: back to scoring."""
        field = self.notes.panel.field
        if field.hasFocus():
            if not self.notes.finish():
                field.begin_line()  # it stays in sight until it is saved
        else:
            self.back_to_scoring()

    def turn_view(self) -> None:
        """One criterion at a time, or all in one scroll."""
        self.session.set("interview_scroll", not self.session.settings.interview_scroll)

    def resize_type(self, by: int) -> None:
        """Larger or smaller type by so many per cent; 0: as it was made."""
        percent = self.session.settings.interview_font + by if by else 100
        self.session.set("interview_font", max(SMALLEST, min(percent, LARGEST)))

    def _setting_changed(self, name: str) -> None:
        if name == "interview_scroll":
            self._leave_texts()
            before = self.view
            self._show_view()
            self.middle.removeWidget(before)
            before.hide()
            before.deleteLater()
            self._order_tabs()
            self._open_row(self._row)
            self.menu.follow()
        elif name == "interview_font":
            self._fit_type()

    def _fit_type(self) -> None:
        self.columns.set_type(self.session.settings.interview_font)
        self.columns.share(self.width())
        self.view.fit()

    def turn_source(self) -> None:
        """Show or hide the definition and the profile's sentence."""
        self.scoring.criterion_panel.head.source_button.toggle()

    def turn_clock(self) -> None:
        """Start or stop the clock."""
        if not self.record.submitted:
            run = not self.writer.said("clock", is_running(self.record.interview))
            name = translate("Interview", "clock")
            self.writer.write("clock", name, lambda: steps.turn_clock(self.record, run=run), said=run)

    def undo(self) -> None:
        """Take back the last thing done, what is being typed included, and show where it happened."""
        self._travel(self.writer.undo)

    def redo(self) -> None:
        """Do again what was undone last."""
        self._travel(self.writer.redo)

    def _travel(self, go: Callable[[], None]) -> None:
        place, field = self.place, QApplication.focusWidget()
        self._leave_texts()
        go()
        if isinstance(field, TextField) and self.place == place and field.isVisible():
            field.setFocus(Qt.FocusReason.OtherFocusReason)  # which shows by now what is so

    def submit(self) -> None:
        """Open the submit dialog, with everything typed on disk."""
        self._leave_texts()
        if not self.record.submitted and self.writer.retry():
            dialog = SubmitDialog(
                self.session,
                self.record.card,
                self.record.rubric,
                self.record.who,
                self,
                writer=self.writer,
                concerns=self.concerns.submit_lines(),
            )
            dialog.went_to.connect(self.open_place)
            self._open(dialog)

    def reopen(self) -> None:
        """Ask for the reason, and make the scorecard a draft again."""
        if self.record.submitted:
            self._open(ReopenDialog(self.session, self.record.card, self))

    def decide(self) -> None:
        """Record what is decided about this application."""
        from ui.dialogs.decide import DecideDialog  # nobody decides while they score

        if self.record.submitted:
            self._open(DecideDialog(self.session, self.record.application.id, self.record.who, self))

    def reopen_debrief(self) -> None:
        """Ask for the reason, and make the finished debrief scorecard a draft again."""
        talk = self.record.talk
        if talk is not None and talk.card is not None and talk.finished:
            self._open(ReopenDialog(self.session, talk.card, self))

    def _open(self, dialog: QDialog) -> None:
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.finished.connect(self._come_back)
        dialog.open()

    def _come_back(self) -> None:
        self.window().activateWindow()
        self.back_to_scoring()

    # -- saving

    def flush(self) -> None:
        """Commit what is being typed. Raises WorkspaceError where that is not possible."""
        self.scoring.flush()
        self.debriefing.flush()
        self.notes.panel.field.flush()
        self.writer.require_saved()

    @property
    def copy(self) -> str:
        """Everything of the interview as it stands here, in words: for a file elsewhere."""
        from ui.interview.rescue import Copy

        self.scoring.flush()
        self.notes.panel.field.flush()
        return Copy(self.record, self.writer, self.notes.pen, self.notes.panel.field.toPlainText()).text()

    def save_copy(self, path: Path | None = None) -> bool:
        """Write the copy to `path`, or to a file the person is asked for; False where there is none.

        Raises SaringError where it cannot be written.
        """
        from ui.interview import rescue

        path = path or rescue.ask_for_path(self)
        if path is None:
            return False
        rescue.write(path, self.copy)
        self.session.tell(translate("Rescue", "Everything of this interview stands in {path} as well.", path=path))
        return True

    def _leave_texts(self) -> None:
        focused = QApplication.focusWidget()
        if isinstance(focused, TextField) and self.middle.isAncestorOf(focused):
            self.back_to_scoring()  # the field is about to show another text
        self.scoring.leave()
        self.debriefing.leave()
        self.notes.finish()

    def _saved(self, at: str) -> None:
        self._saved_at = at
        self.header.show_saved(at)

    def _stuck(self, error: SaringError) -> None:
        if not self.isVisible():
            return  # the window closes without what could not be saved
        self.header.show_saved("")
        self.banner.show_problem(error, self.writer.waiting, self.record.language)

    def _refused(self, error: SaringError) -> None:
        if self.isVisible():
            self.session.report(error)

    def hideEvent(self, event: QHideEvent) -> None:
        """Another page, or the end of the window."""
        if not event.spontaneous():
            self.writer.rest()
            self._wheel.listen(None)
        super().hideEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        """Go on trying to save what could not be saved."""
        self.writer.resume()
        super().showEvent(event)
        if self._has_old_colours:
            self._recolour()
        self._wheel.listen(self.window().windowHandle())

    # -- keys and room

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """A key that no text field wanted."""
        self.notes.panel.list.let_rest()
        self._key_actions.hear(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the room out anew."""
        super().resizeEvent(event)
        self.columns.share(self.width())
        self.header.set_roomy(roomy=self.width() >= ROOMY_FROM)
        width = max(min(self.width(), _BANNER_LEAST), self.header.clock_panel.x() - 8)
        self.banner.fit(width, self.header.height() - 1)
