"""Settings' part "Privacy": how long people are kept, and the versions of the notice; both are the workspace's."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from rubrics.errors import SaringError
from screening.privacy import notices, retention
from ui.actions import action
from ui.dialogs.answered import answered
from ui.models.figures import date_words
from ui.translations import translate
from ui.widgets.action_row import ActionRow
from ui.widgets.fields import add_field, section, spin_box
from ui.widgets.row_list import Row, RowList

if TYPE_CHECKING:
    from screening.privacy.notices import Notice
    from ui.session import Session

_MOST = 8  # versions that are listed


class PrivacyPart(QWidget):
    """Whoever opens this file sees the same months and the same notices."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._told: dict[str, int] = {}
        self.months = spin_box(1, retention.LONGEST, suffix=translate("PrivacyPart", " months"))
        self.months.setObjectName("keep_months")
        self.months.editingFinished.connect(self._set_months)
        part = section(translate("PrivacyPart", "Privacy"))
        add_field(
            part,
            translate("PrivacyPart", "&Keep people for"),
            self.months,
            translate(
                "PrivacyPart",
                "Counted from the end of the last application; a job can have months of its own, and a person a date "
                "of their own. Home shows who falls due; nothing is erased by itself. Kept in this workspace.",
            ),
        )
        part.addSpacing(8)
        self.versions = RowList(translate("PrivacyPart", "Privacy notice"), role="subheading")
        self.versions.setObjectName("notices")
        self.add_notice = action(
            self,
            translate("PrivacyPart", "New version of the privacy notice…"),
            self._add,
            icon_name="plus",
            about=translate("PrivacyPart", "The text that candidates are told; it is kept as a version of its own"),
        )
        part.addWidget(self.versions)
        part.addWidget(ActionRow(self.add_notice))
        self.setLayout(part)
        part.setContentsMargins(0, 0, 0, 0)

    @property
    def deeds(self) -> list[QAction]:
        """What the page's menu offers."""
        return [self.add_notice]

    def refresh(self) -> None:
        """Show what the workspace says."""
        workspace = self._session.workspace
        if not self.months.hasFocus():
            self.months.setValue(retention.default_months(workspace))
        self._told = notices.told(workspace)
        self.versions.set_rows([self._row(one) for one in notices.all_of(workspace)[:_MOST]])

    def flush(self) -> None:
        """Save the months as they are typed so far."""
        if self.months.value() != retention.default_months(self._session.workspace):
            self._session.apply(retention.set_default(self._session.workspace, months=self.months.value()))

    def _set_months(self) -> None:
        try:
            self.flush()
        except SaringError as error:
            self._session.report(error)
            self.refresh()

    def _row(self, one: Notice) -> Row:
        title = translate("PrivacyPart", "Version {number}: {title}", number=one.number, title=one.title)
        since = translate("PrivacyPart", "in force from {day}", day=date_words(one.effective_on))
        told = translate("PrivacyPart", "%n candidate(s) told", n=self._told.get(one.id, 0))
        return Row("file-text", title, f"{since} · {told}", one.language, lambda: self._read(one))

    def _add(self) -> None:
        from ui.privacy.notice_form import NoticeForm

        if answered(NoticeForm(self._session, self)):
            self.refresh()

    def _read(self, one: Notice) -> None:
        from ui.privacy.notice_form import NoticeText

        answered(NoticeText(self._session, one.id, self))
