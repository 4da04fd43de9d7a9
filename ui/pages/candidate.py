"""Candidate: one person with the jobs they applied for, and everything about the chosen application."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QDragEnterEvent, QDropEvent, QFocusEvent, QHideEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSplitter, QVBoxLayout, QWidget

from rubrics.errors import SaringError
from screening.errors import NotFound
from screening.jobs import applications
from screening.jobs.applications import ApplicationRow
from screening.people import candidates, custom_fields, merging
from screening.people.candidates import Candidate
from screening.privacy import restriction
from ui.actions import action, separator, tooltip
from ui.candidates.page_room import PageRoom
from ui.dialogs.answered import answered
from ui.dialogs.candidate_form import CandidateForm
from ui.dialogs.merge import MergeDialog, PickDuplicate
from ui.dialogs.put_on_job import PutOnJob
from ui.dropping import dropped_files
from ui.models.applications import applications_of_candidate
from ui.models.figures import date_words, day
from ui.models.rows import RowsModel
from ui.pages.base import Navigator, Page
from ui.privacy.frozen import freeze
from ui.privacy.standing import for_both_words, standing_words
from ui.session import Session
from ui.translations import translate
from ui.widgets.action_row import ActionRow
from ui.widgets.application_view import ApplicationView
from ui.widgets.attachments_row import AttachmentsRow
from ui.widgets.either import Either
from ui.widgets.elided import ElidedLabel
from ui.widgets.empty import EmptyState, action_button
from ui.widgets.header import header
from ui.widgets.rows_table import RowsTable


class CandidatePage(Page):
    """The person above, their applications below, the chosen application under that.

    Where one of the jobs hides names, only the code is shown until one asks for the name, which is put on record;
    on the way out of the page it is hidden again.
    """

    name = "candidate"
    watches = (
        "custom_fields",
        "candidates",
        "applications",
        "jobs",
        "interviews",
        "scorecards",
        "notes",
        "documents",
        "attachments",
    )

    def __init__(self, session: Session, navigator: Navigator, parent: QWidget | None = None) -> None:
        super().__init__(session, navigator, parent)
        self._wanted = ""
        self._candidate: Candidate | None = None
        self._revealed = False
        self._details_shown = False
        self.person = ElidedLabel("", "title")
        self.person.setObjectName("person")
        self.standing = ElidedLabel("", "warning")
        self.standing.setObjectName("standing")
        self.contact = ElidedLabel("", "muted")
        self.contact.setObjectName("contact")
        self.note = ElidedLabel("", "")
        self.note.setObjectName("note")
        self.own = ElidedLabel("", "")
        self.own.setObjectName("own-fields")
        self.merged = ElidedLabel("", "muted")
        self.merged.setObjectName("merged")
        self._model = RowsModel[ApplicationRow](
            applications_of_candidate(session.language), key=lambda row: row.application.id
        )
        self.table = RowsTable(self._model, spoken=translate("CandidatePage", "Applications"), stretch="job")
        self.table.setObjectName("applications")
        self.view = ApplicationView(session, navigator)
        self.files = AttachmentsRow(session)
        self.setAcceptDrops(True)
        self.table.chosen.connect(lambda _: self._show_chosen())
        self.table.opened.connect(lambda _: self.view.focus_result())
        self._make_actions()
        self._build()

    def _make_actions(self) -> None:
        self.edit = action(self, translate("CandidatePage", "Change…"), self._edit, icon_name="pencil", keys="F2")
        self.put = action(
            self, translate("CandidatePage", "Put on a job…"), self._put, icon_name="briefcase", keys="Ctrl+J"
        )
        self.reveal = action(
            self, translate("CandidatePage", "Show the name"), self._reveal, icon_name="eye", keys="Ctrl+H"
        )
        self.merge = action(
            self,
            translate("CandidatePage", "Merge…"),
            self._merge,
            icon_name="users",
            keys="Ctrl+Shift+G",
            about=translate("CandidatePage", "Make this and another record of the same person one"),
        )
        self.part = action(
            self,
            translate("CandidatePage", "Undo the merge"),
            self._part,
            icon_name="undo-2",
            about=translate("CandidatePage", "Put the record back that was merged into this one last"),
        )
        self.privacy = action(
            self,
            translate("CandidatePage", "Privacy…"),
            lambda: self.navigator.go("privacy", self._wanted),
            icon_name="shield",
            keys="Ctrl+Shift+D",
            about=translate("CandidatePage", "Requests, restriction, basis, retention, erasure"),
        )
        self.details = action(
            self,
            translate("CandidatePage", "Contact and CV"),
            self._show_details,
            icon_name="chevron-down",
            keys="Ctrl+Shift+T",
            about=translate("CandidatePage", "Show how to reach the person, notes and files, or hide them again"),
        )
        self.details.setVisible(False)  # in a window with room for them they are always there
        self._between = separator(self)
        self.addActions(self.menu_actions())

    def menu_actions(self) -> list[QAction]:
        """Actions on the person, then those on the application."""
        person = [
            self.edit,
            self.put,
            self.merge,
            self.part,
            self.reveal,
            self.details,
            self.files.attach,
            self.privacy,
        ]
        return [*person, self._between, *self.view.page_actions]

    def _build(self) -> None:
        above = QWidget()
        column = QVBoxLayout(above)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(header(self.person, ActionRow(self.reveal, self.details, self.edit, self.put)))
        column.addWidget(self.standing)
        about = self._about_person()
        column.addWidget(about)
        column.addWidget(self.table, 1)
        split = QSplitter(Qt.Orientation.Vertical)
        split.setChildrenCollapsible(False)
        split.setHandleWidth(8)
        self._below = Either(
            self.view,
            EmptyState(
                "briefcase",
                translate("CandidatePage", "Not on a job yet"),
                translate("CandidatePage", "Put this person on a job; then schedule the first interview."),
                self.put,
            ),
            self.table,
        )
        split.addWidget(above)
        split.addWidget(self._below)
        split.setStretchFactor(0, 0)
        split.setStretchFactor(1, 1)
        content = QWidget()
        layout = QHBoxLayout(content)
        layout.setContentsMargins(32, 24, 32, 16)
        layout.addWidget(split)
        self._room = PageRoom(split, self.table, about, self._said_low)
        self._whole = Either(
            content,
            EmptyState(
                "circle-user",
                translate("CandidatePage", "Nobody chosen"),
                translate("CandidatePage", "Choose somebody on the page “Candidates”."),
                action(
                    self,
                    translate("CandidatePage", "Go to the candidates"),
                    lambda: self.navigator.go("candidates"),
                    icon_name="users",
                ),
            ),
            self._below,
        )
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._whole)

    def _about_person(self) -> QWidget:
        """How to reach the person, what is noted of them, and their files."""
        about = QWidget()
        column = QVBoxLayout(about)
        column.setContentsMargins(0, 0, 0, 4)
        column.setSpacing(4)
        column.addWidget(self.contact)
        column.addWidget(self.own)
        column.addWidget(self.note)
        beside = action_button(self.part)
        beside.setProperty("role", "quiet")
        column.addLayout(header(self.merged, beside))
        column.addSpacing(4)
        files = QHBoxLayout()
        files.addWidget(self.files, 1)
        files.addWidget(action_button(self.privacy))
        column.addLayout(files)
        return about

    def _said_low(self, low: bool) -> None:
        """In a low window what is known of the person is a key away."""
        self._details_shown = False
        self.details.setVisible(low)
        self.view.result.make_low(low)

    def _show_details(self) -> None:
        self._details_shown = not self._details_shown
        self._room.show_details(self._details_shown)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """What has room is there."""
        super().resizeEvent(event)
        self._room.follow(event.size().height())

    @property
    def window_title(self) -> str:
        """The person, as the page names them."""
        return self.person.text() or self.title()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The focus goes to where work begins."""
        self._whole.first.setFocus(event.reason())

    def show_record(self, record_id: str) -> None:
        """Shows this candidate."""
        if record_id and record_id != self._wanted:
            self._wanted = record_id
            self._revealed = False
        self.refresh_when_seen()

    def refresh(self) -> None:
        """Reads the person and their applications."""
        workspace = self.session.workspace
        rows: list[ApplicationRow] = []
        self._candidate = None
        if self._wanted:
            try:
                self._candidate = candidates.get(workspace, self._wanted)
                rows = applications.rows(workspace, candidate_id=self._wanted, viewer_id=self.session.me.id)
            except NotFound as error:
                kept = merging.kept_for(workspace, self._wanted)
                if kept:
                    self.navigator.go("candidate", kept)  # the record is part of that one now
                    return
                self.session.report(error)
            except SaringError as error:
                self.session.report(error)
        self._whole.show_filled(self._candidate is not None)
        for one in self.menu_actions():
            one.setEnabled(self._candidate is not None)
        if not self._candidate:
            self.person.setText("")
            return
        self._show_person(self._candidate)
        self._model.set_rows(rows)
        self.table.choose_first()
        self._room.share()
        self._below.show_filled(bool(rows))
        self._show_chosen()

    def _show_person(self, one: Candidate) -> None:
        hidden, shown = one.hidden, self._revealed or not one.hidden
        if self._revealed:
            one = candidates.named(self.session.workspace, one.id)
        self.person.setText(f"{one.name} · {one.code}" if shown else one.code)
        contact = (one.email, one.phone, one.source, ", ".join(one.tags))
        self.contact.setText(
            " · ".join(part for part in contact if part)
            if shown
            else translate("CandidatePage", "A job this person applied for hides names.")
        )
        self.standing.setText(standing_words(self.session.workspace, one.id))
        self.standing.setVisible(bool(self.standing.text()))
        self.note.setText(one.note if shown else "")
        self.own.setText(" · ".join(self._own_fields(one)) if shown else "")
        self.own.setVisible(bool(self.own.text()))
        merges = merging.of_candidate(self.session.workspace, one.id)
        self.merged.setText(
            translate(
                "CandidatePage",
                "Merged with {who} ({code}) by {by} on {day}",
                who=merges[0].name,
                code=merges[0].code,
                by=merges[0].by,
                day=day(merges[0].at),
            )
            if merges
            else ""
        )
        self.merged.setVisible(bool(merges))
        self.part.setVisible(bool(merges))
        self.merge.setEnabled(not hidden)
        self.contact.setVisible(bool(self.contact.text()))
        self.note.setVisible(bool(self.note.text()))
        self.edit.setEnabled(shown)
        self.files.show_candidate(one.id, hidden=not shown)
        self.reveal.setVisible(hidden)
        words = (
            translate("CandidatePage", "Hide the name")
            if self._revealed
            else translate("CandidatePage", "Show the name")
        )
        self.reveal.setText(words)
        self.reveal.setToolTip(tooltip(words, self.reveal.shortcuts()))
        frozen = restriction.standing(self.session.workspace, one.id) is not None
        freeze((self.put, self.merge, self.part, self.files.attach), frozen=frozen)

    def _own_fields(self, one: Candidate) -> list[str]:
        """What is filled in for the fields of one's own, and until when the person is kept."""
        said = [
            translate("CandidatePage", "{field}: {value}", field=field.name, value=one.custom[field.id])
            for field in custom_fields.all_of(self.session.workspace)
            if one.custom.get(field.id)
        ]
        if one.keep_until:
            said.append(translate("CandidatePage", "Keep until {day}", day=date_words(one.keep_until)))
        return said

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Files may be dropped anywhere on the page of somebody whose name is shown."""
        if self._candidate and dropped_files(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """What is dropped is attached."""
        event.acceptProposedAction()
        self.files.take(dropped_files(event.mimeData()))

    def _show_chosen(self) -> None:
        row = self.table.current
        if row and self._candidate:
            self.view.show_application(row, self.person.text())

    def _edit(self) -> None:
        if self._candidate:
            known = candidates.named(self.session.workspace, self._candidate.id)
            form = CandidateForm(self.session, known, parent=self)
            if not answered(form) and form.wanted_id:
                self.navigator.go("candidate", form.wanted_id)

    def _merge(self) -> None:
        if not self._candidate:
            return
        pick = PickDuplicate(self.session, self._candidate, self)
        if answered(pick):
            dialog = MergeDialog(self.session, self._candidate.id, pick.other_id, self)
            if answered(dialog) and dialog.changes:
                self.navigator.go("candidate", dialog.changes.id)

    def _part(self) -> None:
        """Put back the record that was merged last, also long after; Ctrl+Z takes it back again."""
        merges = merging.of_candidate(self.session.workspace, self._candidate.id) if self._candidate else []
        if not merges:
            return
        last = merges[0]
        try:
            changes = merging.undo(self.session.workspace, merge_id=last.id)
        except SaringError as error:
            self.session.report(error)
        else:
            said = translate(
                "CandidatePage", "{who} ({code}) is a record of its own again", who=last.name, code=last.code
            )
            also = for_both_words(changes)
            self.session.done(changes, f"{said}. {also}" if also else said)

    def _put(self) -> None:
        if self._candidate:
            dialog = PutOnJob(self.session, self._candidate, self.person.text(), self)
            if answered(dialog) and dialog.changes:
                self.table.choose(dialog.changes.id)

    def _reveal(self) -> None:
        if self._candidate:
            self._revealed = not self._revealed
            if self._revealed:
                self.session.apply(candidates.reveal(self.session.workspace, candidate_ids=[self._candidate.id]))
            self.refresh()

    def hideEvent(self, event: QHideEvent) -> None:
        """A name that was shown is hidden again for the next time."""
        if self._revealed and self._candidate and not event.spontaneous():
            self._revealed = False
            self._show_person(self._candidate)
            self._stale = True  # what is below names the person as well
        super().hideEvent(event)
