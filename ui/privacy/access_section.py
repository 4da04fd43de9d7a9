"""What one person is handed: a copy of everything held, and what they may take along."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFileDialog

from ui.actions import action
from ui.dialogs.answered import answered
from ui.privacy.section import Section
from ui.translations import translate
from ui.widgets.action_row import ActionRow

if TYPE_CHECKING:
    from reports.own_data_file import Saved
    from screening.changes import Changes
    from screening.people.candidates import Candidate
    from screening.workspace import Workspace
    from ui.pages.base import Navigator
    from ui.session import Session
    from ui.tasks import Progress


class AccessSection(Section):
    """Both are written on the worker into a folder one chooses, and are on record."""

    def __init__(self, session: Session, navigator: Navigator) -> None:
        super().__init__(
            session,
            navigator,
            translate("Keeping", "Copies for the person"),
            translate(
                "Keeping",
                "Access: everything held, with others’ data and private notes left out. Portability: what the person "
                "provided, with their files. Read a copy before you hand it over.",
            ),
        )
        self._candidate: Candidate | None = None
        self.access = action(
            self,
            translate("Keeping", "Access: PDF and JSON…"),
            self._access,
            icon_name="file-down",
            keys="Ctrl+Shift+P",
            about=translate("Keeping", "Everything held about this person, to read and for programs"),
        )
        self.portable = action(
            self,
            translate("Keeping", "Portability: JSON, CSV and files…"),
            self._take_along,
            icon_name="folder",
            about=translate("Keeping", "What this person provided, in a folder of its own"),
        )
        self.deeds = [self.access, self.portable]
        self.column.addWidget(ActionRow(self.access, self.portable))

    def show_candidate(self, one: Candidate) -> None:
        """Remember who it is about."""
        self._candidate = one

    def _access(self) -> None:
        from ui.privacy.access_form import AccessForm

        one, language, viewer = self._candidate, self.session.language, self.session.me.id
        if one is None:
            return
        form = AccessForm(self.session, one, self)
        folder = self._folder() if answered(form) else None
        if not folder:
            return
        leave_out = form.leave_out

        def work(workspace: Workspace, _progress: Progress) -> Changes:
            from reports.edition import Edition
            from reports.export import export
            from reports.order import Order
            from reports.own_data_file import save_access

            saved = save_access(workspace, one.id, out=folder, language=language, viewer_id=viewer, leave_out=leave_out)
            order = Order(
                "own_data",
                Edition(language, audience="candidate"),
                candidate_id=one.id,
                viewer_id=viewer,
                leave_out=leave_out,
            )
            exported = export(workspace, order, out=folder)
            return saved.changes | exported.changes

        session = self.session

        def made(changes: Changes) -> None:
            session.done(
                changes,
                translate(
                    "Keeping", "PDF and JSON are in {folder}. Read them before you hand them over.", folder=folder
                ),
            )

        session.tasks.run(work, title=translate("Keeping", "Making the copies for {code}", code=one.code), done=made)

    def _take_along(self) -> None:
        folder = self._folder()
        one, language = self._candidate, self.session.language
        if not one or not folder:
            return

        def work(workspace: Workspace, _progress: Progress) -> Saved:
            from reports.own_data_file import save_portable

            return save_portable(workspace, one.id, folder=folder, language=language)

        session = self.session

        def taken_along(saved: Saved) -> None:
            session.done(saved.changes, translate("Keeping", "Saved in {folder}", folder=saved.path))

        session.tasks.run(
            work,
            title=translate("Keeping", "Putting together what {code} provided", code=one.code),
            done=taken_along,
        )

    def _folder(self) -> Path | None:
        chosen = QFileDialog.getExistingDirectory(self, translate("Keeping", "Where to save the copies"))
        return Path(chosen) if chosen else None
