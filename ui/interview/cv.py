"""When the CV stands beside the interview: shown and hidden by a key, remembered for the session, never while blind."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from screening.people import attachments
from ui.translations import translate

if TYPE_CHECKING:
    from screening.changes import Changes
    from screening.people.attachments import Attachment
    from ui.interview.cv_panel import CvPanel
    from ui.interview.desk import Desk


class Cv:
    """The CV of the candidate at a desk. The panel, and QtPdf with it, is made when it is first wanted."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self.panel: CvPanel | None = None

    @property
    def is_open(self) -> bool:
        """Whether a file stands beside the interview."""
        return self._candidate_id in self._desk.session.cvs

    def turn(self) -> None:
        """Show or hide it; where there is nothing to show, say why."""
        if self.is_open:
            self.hide()
            return
        if self._hidden:
            self._desk.session.tell(
                translate("Interview", "Names are hidden. A CV says who it is, so it is not shown here.")
            )
            return
        files = self._files()
        if not files:
            self._desk.session.tell(
                translate("Interview", "No CV is attached yet. Attach one on the candidate’s page.")
            )
            return
        self._show(files, files[0])

    def hide(self) -> None:
        """Give its room back."""
        self._desk.session.cvs.pop(self._candidate_id, None)
        self._desk.columns.show_beside(None)

    def scroll(self, direction: int) -> None:
        """Most of a page down (1) or up (-1), with the focus elsewhere."""
        if self.panel is not None and self.is_open:
            self.panel.view.scroll(0.8 * direction)

    def come_back(self) -> None:
        """Show what stood here earlier in this session, as long as it is there and may be seen."""
        wanted = self._desk.session.cvs.get(self._candidate_id)
        if wanted is None:
            return
        files = self._files()
        found = next((one for one in files if one.id == wanted), files[0] if files else None)
        if found is None or self._hidden:
            self.hide()
        else:
            self._show(files, found)

    def follow(self, changes: Changes) -> None:
        """A file was attached or removed, or names were hidden, while it stands here."""
        if changes.touches("attachments", "jobs", "candidates", "applications"):
            self.come_back()

    @property
    def _candidate_id(self) -> str:
        return self._desk.record.candidate.id

    @property
    def _hidden(self) -> bool:
        return self._desk.record.candidate.hidden

    def _files(self) -> list[Attachment]:
        return attachments.of_candidate(self._desk.record.workspace, self._candidate_id)

    def _show(self, files: list[Attachment], wanted: Attachment) -> None:
        if self.panel is None:
            from ui.interview.cv_panel import CvPanel  # brings QtPdf along

            self.panel = CvPanel(self._desk.session, self._desk)
            self.panel.chosen.connect(lambda one: self._show(self._files(), one))
            self.panel.window_asked.connect(self._open_window)
            self.panel.closed.connect(self.hide)
        self._desk.session.cvs[self._candidate_id] = wanted.id
        self.panel.show_files(files, wanted)
        self._desk.columns.show_beside(self.panel)

    def _open_window(self, attachment: Attachment) -> None:
        """A second window beside this one, which keeps the keyboard."""
        from ui.dialogs.attachment_window import AttachmentWindow

        window = AttachmentWindow(self._desk.session, attachment, self._desk)
        window.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        window.show()
