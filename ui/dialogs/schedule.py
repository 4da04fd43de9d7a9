"""Plan an interview: when, where, who asks, and what it concentrates on."""

from __future__ import annotations

from datetime import datetime, timedelta

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QListWidget, QListWidgetItem, QPlainTextEdit, QVBoxLayout, QWidget

from screening.changes import Changes
from screening.interviewing import interviewers, interviews
from screening.interviewing.interviews import Interview
from screening.interviewing.timetable import Clash, clashes, next_free
from screening.jobs import applications, jobs, snapshots
from ui.candidates.entry_fields import completing
from ui.dialogs.form import FormDialog
from ui.dialogs.own_name import ask_own_name
from ui.dialogs.schedule_panel import ROOM_FOR_TICK, PanelList
from ui.dialogs.schedule_time import WhenField
from ui.models.figures import clock_pattern, local
from ui.session import Session
from ui.translations import translate
from ui.widgets.fields import spin_box

NOTICE = timedelta(minutes=30)  # a new interview is proposed for no earlier than this from now
_ID = Qt.ItemDataRole.UserRole


class ScheduleForm(FormDialog):
    """A new interview of an application, or a change to one that is planned."""

    def __init__(
        self, session: Session, application_id: str, interview: Interview | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(
            session,
            translate("ScheduleForm", "Change interview")
            if interview
            else translate("ScheduleForm", "Schedule interview"),
            translate("ScheduleForm", "Save"),
            parent,
        )
        self._application_id = application_id
        self._interview = interview
        self._time_fields(interview)
        self.place = QLineEdit(interview.place if interview else "", objectName="place")
        self.place.setPlaceholderText(translate("ScheduleForm", "A room, or the address of a video call"))
        self.add_row(translate("ScheduleForm", "Pla&ce"), self.place)
        self.own_name = ask_own_name(self)
        self._panel_fields(interview)
        self._focus_fields(interview)
        self.accommodation = QPlainTextEdit(interview.accommodation if interview else "", objectName="accommodation")
        self.accommodation.setTabChangesFocus(True)
        self.accommodation.setFixedHeight(56)
        self.accommodation.setPlaceholderText(
            translate("ScheduleForm", "What the person needs to take part; never shown in a comparison")
        )
        self.add_row(translate("ScheduleForm", "&Accommodation"), self.accommodation)
        self.told = self.add_line("")
        self.told.setObjectName("told")
        self.told.setMinimumHeight(2 * self.told.fontMetrics().lineSpacing())  # so that nothing jumps for a word
        self.planned_minutes.valueChanged.connect(lambda _: self._tell())
        self._time.changed.connect(self._tell)
        self.panel.itemChanged.connect(lambda _: self._tell())
        self._tell()
        self.when.setFocus()

    # -- fields

    def _time_fields(self, interview: Interview | None) -> None:
        settings, workspace = self.session.settings, self.session.workspace
        minutes = interview.planned_minutes if interview else settings.planned_minutes
        proposed = next_free(
            workspace,
            application_id=self._application_id,
            earliest=datetime.now() + NOTICE,
            planned_minutes=minutes,
            panel=[one.id for one in interviews.panel(workspace, interview.id)] if interview else [self.session.me.id],
        )
        self._time = WhenField(
            interview.scheduled_at if interview else "",
            proposed,
            planned=bool(interview.scheduled_at) if interview else True,
        )
        self.planned, self.when, self.second = self._time.planned, self._time.when, self._time.second
        self.add_row(translate("ScheduleForm", "&When"), self._time)
        self.planned_minutes = spin_box(5, 480, step=5, suffix=translate("ScheduleForm", " minutes"))
        self.planned_minutes.setObjectName("minutes")
        self.planned_minutes.setValue(minutes)
        self.add_row(translate("ScheduleForm", "&Length"), self.planned_minutes)
        self.round = spin_box(1, 99)
        self.round.setObjectName("round")
        earlier = interviews.rows(self.session.workspace, application_id=self._application_id)
        self.round.setValue(
            interview.round if interview else 1 + max((row.interview.round for row in earlier), default=0)
        )
        self.add_row(translate("ScheduleForm", "R&ound"), self.round)

    def _panel_fields(self, interview: Interview | None) -> None:
        workspace = self.session.workspace
        me = self.session.me
        chosen = [one.id for one in interviews.panel(workspace, interview.id)] if interview else [me.id]
        everybody = interviewers.all_of(workspace)
        self.panel = PanelList(everybody, chosen)
        self.another = _NameField(objectName="another")
        self.another.setPlaceholderText(translate("ScheduleForm", "Another interviewer’s name, then Enter"))
        self.another.setAccessibleName(translate("ScheduleForm", "Another interviewer"))
        self.another.entered.connect(self._add_interviewer)
        offered = completing(self.another, sorted(one.name for one in everybody))
        # Queued: the field takes the name that was clicked first.
        offered.activated.connect(self._add, Qt.ConnectionType.QueuedConnection)
        column = QVBoxLayout()
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self.panel)
        column.addWidget(self.another)
        both = QWidget()
        both.setLayout(column)
        both.setFocusProxy(self.panel)
        self.add_row(translate("ScheduleForm", "&Panel"), both)
        self.panel.setAccessibleName(translate("ScheduleForm", "Panel"))

    def _focus_fields(self, interview: Interview | None) -> None:
        workspace = self.session.workspace
        job = jobs.get(workspace, applications.get(workspace, self._application_id).job_id)
        self.focus = QListWidget(objectName="focus")
        for criterion in snapshots.rubric(workspace, job.rubric_hash).active_criteria:
            item = QListWidgetItem(criterion.name.get(self.session.language), self.focus)
            item.setData(_ID, criterion.id)
            item.setSizeHint(ROOM_FOR_TICK)
            item.setCheckState(_checked(bool(interview and criterion.id in interview.focus)))
        self.focus.setFixedHeight(136)
        self.focus.setSpacing(2)
        self.focus.setToolTip(translate("ScheduleForm", "Nothing ticked: the interview covers every criterion."))
        self.add_row(translate("ScheduleForm", "&Focus criteria"), self.focus)

    def _add_interviewer(self) -> None:
        """Puts a name on the panel; the person is written with the interview."""
        if name := self.another.text().strip():
            self._add(name)

    def _add(self, name: str) -> None:
        self.panel.invite(name)
        self.another.clear()

    # -- writing

    def save(self) -> Changes:
        """Writes new interviewers and the interview together."""
        self._add_interviewer()
        workspace = self.session.workspace
        before = self.session.me.id
        if self.own_name is not None:
            self.own_name.take(another=True)
        me = self.session.me.id
        changes: Changes | None = None
        with workspace.atomic():
            panel = []
            for chosen, name in self.panel.chosen:
                key = me if chosen == before else chosen
                if not key:
                    made = interviewers.ensure(workspace, name=name)
                    changes, key = (changes | made if changes else made), made.id
                if key not in panel:
                    panel.append(key)
            fields = {
                "round": self.round.value(),
                "scheduled_at": self._time.scheduled_at,
                "planned_minutes": self.planned_minutes.value(),
                "place": self.place.text(),
                "focus": tuple(item.data(_ID) for item in _ticked(self.focus)),
                "panel": panel,
                "accommodation": self.accommodation.toPlainText(),
            }
            written = (
                interviews.edit(workspace, interview_id=self._interview.id, **fields)
                if self._interview
                else interviews.schedule(workspace, application_id=self._application_id, **fields)
            )
        return changes | written if changes else written

    # -- what is worth knowing

    def _tell(self) -> None:
        """Say quietly what is odd about the time and who is already taken; nothing of it is in the way."""
        said = self._time.odd()
        said += [_words(clash) for clash in self._clashes()]
        self.told.setText("\n".join(said))

    def _clashes(self) -> list[Clash]:
        if not self._time.scheduled_at:
            return []
        return clashes(
            self.session.workspace,
            application_id=self._application_id,
            scheduled_at=self._time.scheduled_at,
            planned_minutes=self.planned_minutes.value(),
            panel=[key for key, _ in self.panel.chosen if key],
            but=self._interview.id if self._interview else "",
        )


class _NameField(QLineEdit):
    """A line whose Enter adds what it holds instead of saving the whole form."""

    entered = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.text().strip():
            offered = self.completer().popup()
            if offered.isVisible() and offered.currentIndex().isValid():
                self.setText(offered.currentIndex().data())
            offered.hide()
            self.entered.emit()
            return
        super().keyPressEvent(event)


def _checked(on: bool) -> Qt.CheckState:
    return Qt.CheckState.Checked if on else Qt.CheckState.Unchecked


def _ticked(items: QListWidget) -> list[QListWidgetItem]:
    return [items.item(row) for row in range(items.count()) if items.item(row).checkState() == Qt.CheckState.Checked]


def _words(clash: Clash) -> str:
    """Who is taken, by which interview and when; the person there is named as the lists name them."""
    begin = local(clash.row.interview.scheduled_at)
    about = {
        "who": clash.row.candidate.name,
        "job": clash.row.job.title,
        "start": begin.time().toString(clock_pattern()),
        "end": begin.addSecs(60 * clash.row.interview.planned_minutes).time().toString(clock_pattern()),
    }
    if clash.same_candidate:
        return translate("ScheduleForm", "{who} has another interview from {start} to {end} ({job}).", **about)
    names = ", ".join(clash.interviewers)
    return translate("ScheduleForm", "{names}: already with {who} from {start} to {end} ({job}).", names=names, **about)
