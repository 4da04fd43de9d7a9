"""Before a copy of everything held about a person is saved: what it leaves out, and what else one may leave out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from ui.dialogs.form import FormDialog
from ui.translations import translate
from ui.widgets.labels import label

if TYPE_CHECKING:
    from screening.changes import Changes
    from screening.people.candidates import Candidate
    from screening.people.own_data_record import LeftOut, MayName
    from screening.workspace import Workspace
    from ui.session import Session
    from ui.tasks import Progress

    Found = tuple[tuple[LeftOut, ...], tuple[MayName, ...]]

_LIST_HEIGHT = 132


class AccessForm(FormDialog):
    """Writes nothing. `leave_out` are the words that were ticked, since they name somebody else."""

    def __init__(self, session: Session, candidate: Candidate, parent: QWidget | None = None) -> None:
        super().__init__(
            session,
            translate("Privacy", "Everything held about {code}, for the person", code=candidate.code),
            translate("Privacy", "Choose the &place…"),
            parent,
        )
        self.setMinimumWidth(600)
        self._candidate_id = candidate.id
        self.left_out = label(translate("Privacy", "Looking what is held…"))
        self.left_out.setObjectName("left_out")
        self.form.addRow(self.left_out)
        self._heading = label(translate("Privacy", "These words may name other people, or may not. Tick what does:"))
        self.words = QListWidget(objectName="may_name")
        self.words.setAccessibleName(self._heading.text())
        self.words.setFixedHeight(_LIST_HEIGHT)
        self.words.setSpacing(2)
        for part in (self._heading, self.words):
            self.form.addRow(part)
            part.hide()
        self.add_line(
            translate(
                "Privacy",
                "What is ticked is replaced by words in brackets wherever it stands in what was typed. Read the copy "
                "before you hand it over: only a person can find the names of others, such as referees.",
            )
        )
        self.save_button.setEnabled(False)
        viewer = session.me.id

        def look(workspace: Workspace, _progress: Progress) -> Found:
            from screening.people import own_data

            own, may_name = own_data.looked_through(workspace, self._candidate_id, viewer_id=viewer)
            return own.left_out, may_name

        session.tasks.run(look, title=translate("Privacy", "Looking what is held"), done=self._show, failed=self.failed)

    @property
    def leave_out(self) -> tuple[str, ...]:
        """The words that are to be left out of the copy, beside what Saring leaves out by itself."""
        items = (self.words.item(row) for row in range(self.words.count()))
        return tuple(
            str(one.data(Qt.ItemDataRole.UserRole)) for one in items if one.checkState() == Qt.CheckState.Checked
        )

    def save(self) -> Changes | None:
        """Nothing is written here."""
        return None

    def failed(self, error: Exception) -> None:
        """What cannot be looked at cannot be saved either: the button stays as it is."""
        self.left_out.hide()
        super().failed(error)
        self.save_button.setEnabled(False)

    def _show(self, found: Found) -> None:
        from reports.wording.own_places import places_words
        from reports.wording.wording import Wording

        left_out, may_name = found
        words = Wording(self.session.language)
        lines = [f"• {words(f'left.{one.code}')} ({one.count})" for one in left_out]
        self.left_out.setText(
            "\n".join([translate("Privacy", "Left out of the copy, which says why:"), *lines])
            if lines
            else translate("Privacy", "Nothing is left out of the copy.")
        )
        why = "\n".join(f"{words(f'left.{one.code}')}: {words(f'left.{one.code}.why')}" for one in left_out)
        self.left_out.setToolTip(why)
        self.left_out.setAccessibleDescription(why)
        for one in may_name:
            item = QListWidgetItem(f"{one.said} ({one.count}): {places_words(words, one.places)}", self.words)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Unchecked)
            item.setData(Qt.ItemDataRole.UserRole, one.said)
        for part in (self._heading, self.words):
            part.setVisible(bool(may_name))
        self.save_button.setEnabled(True)
        (self.words if may_name else self.save_button).setFocus()
        self._make_room()
