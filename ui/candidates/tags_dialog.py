"""Tags for many people at once: some to add, some to take off."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from rubrics.errors import SaringError
from screening.people import filter_choices, tagging
from ui.candidates.entry_fields import TagsField
from ui.dialogs.form import FormDialog
from ui.session import Session
from ui.translations import translate


class TagsDialog(FormDialog):
    """After accepting, `put_on` and `taken_off` are the tags; the page writes them, for as many as it has."""

    def __init__(self, session: Session, people: int, parent: QWidget | None = None) -> None:
        super().__init__(session, translate("TagsDialog", "Tags"), translate("TagsDialog", "Apply"), parent)
        self.setMinimumWidth(440)
        self.add_line(translate("TagsDialog", "For %n candidate(s)", n=people))
        if tagging.leaves_some_out(session.workspace):
            self.add_line(translate("TagsDialog", "Whoever is named by a code keeps their tags as they are."))
        known = filter_choices.tags(session.workspace)
        self._on = TagsField((), known)
        self._off = TagsField((), known)
        self._off.setObjectName("tags-off")
        for field in (self._on, self._off):
            field.setPlaceholderText(translate("TagsDialog", "Separated by commas"))
        self.add_row(translate("TagsDialog", "&Add"), self._on)
        self.add_row(translate("TagsDialog", "&Remove"), self._off)
        self._on.setFocus()

    @property
    def put_on(self) -> tuple[str, ...]:
        """The tags to add."""
        return self._on.tags

    @property
    def taken_off(self) -> tuple[str, ...]:
        """The tags to take off."""
        return self._off.tags

    def save(self) -> None:
        """Nothing is written here."""
        if not self.put_on and not self.taken_off:
            raise SaringError("no_tag")
