"""Privacy: what one person asks for and what is done about it; their basis, how long they are kept, and erasure."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QFocusEvent
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from rubrics.errors import SaringError
from screening.people import candidates
from screening.people.candidates import Candidate
from ui.actions import action
from ui.pages.base import Navigator, Page
from ui.privacy.access_section import AccessSection
from ui.privacy.basis_section import BasisSection
from ui.privacy.erasure_section import ErasureSection
from ui.privacy.requests_section import RequestsSection
from ui.privacy.restriction_section import RestrictionSection
from ui.privacy.retention_section import RetentionSection
from ui.privacy.section import Section
from ui.session import Session
from ui.translations import translate
from ui.widgets.action_row import ActionRow
from ui.widgets.either import Either
from ui.widgets.elided import ElidedLabel
from ui.widgets.empty import EmptyState
from ui.widgets.header import header

COLUMN_WIDTH = 880


class PrivacyPage(Page):
    """One part below the other about one candidate, who is named as everybody may see them."""

    name = "privacy"
    watches = ("candidates", "applications", "documents", "jobs", "retention")
    looks_again = True

    def __init__(self, session: Session, navigator: Navigator, parent: QWidget | None = None) -> None:
        super().__init__(session, navigator, parent)
        self._wanted = ""
        self._candidate: Candidate | None = None
        self.person = ElidedLabel("", "title")
        self.person.setObjectName("person")
        self.sections = self._sections()
        self.to_candidate = action(
            self,
            translate("PrivacyPage", "To the candidate"),
            lambda: self.navigator.go("candidate", self._wanted),
            icon_name="circle-user",
        )
        self.trail = action(
            self,
            translate("PrivacyPage", "Audit trail"),
            lambda: self.navigator.go("audit", self._wanted),
            icon_name="history",
            about=translate("PrivacyPage", "Everything that was done about this person"),
        )
        self._build()
        self.addActions(self.menu_actions())

    def _sections(self) -> list[Section]:
        return [
            RequestsSection(self.session, self.navigator),
            RestrictionSection(self.session, self.navigator),
            BasisSection(self.session, self.navigator),
            RetentionSection(self.session, self.navigator),
            AccessSection(self.session, self.navigator),
            ErasureSection(self.session, self.navigator),
        ]

    def _build(self) -> None:
        column = QVBoxLayout()
        column.setContentsMargins(32, 24, 32, 32)
        column.setSpacing(24)
        column.addLayout(header(self.person, ActionRow(self.to_candidate, self.trail)))
        for part in self.sections:
            column.addWidget(part)
        column.addStretch()
        inner = QWidget()
        inner.setMaximumWidth(COLUMN_WIDTH)
        inner.setLayout(column)
        self.area = QScrollArea(widgetResizable=True, focusPolicy=Qt.FocusPolicy.NoFocus)
        self.area.setWidget(inner)
        to_list = action(
            self,
            translate("PrivacyPage", "Go to the candidates"),
            lambda: self.navigator.go("candidates"),
            icon_name="users",
        )
        nobody = EmptyState(
            "shield",
            translate("PrivacyPage", "Nobody chosen"),
            translate("PrivacyPage", "Choose somebody on the page “Candidates”, then “Privacy”."),
            to_list,
        )
        self._whole = Either(self.area, nobody, self.area)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._whole)

    def menu_actions(self) -> list[QAction]:
        """What one can do about the person's data."""
        return [*(one for part in self.sections for one in part.deeds), self.to_candidate, self.trail]

    @property
    def window_title(self) -> str:
        """The person, as the page names them."""
        return self.person.text() or self.title()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The focus goes to the first deed."""
        first = self.sections[0].findChild(ActionRow)
        if first is not None and self._candidate is not None:
            first.button(self.sections[0].deeds[0]).setFocus(event.reason())

    def show_record(self, record_id: str) -> None:
        """Show this candidate."""
        if record_id:
            self._wanted = record_id
        self.refresh_when_seen()

    def refresh(self) -> None:
        """Read everything about the person anew."""
        self._candidate = None
        if self._wanted:
            try:
                self._candidate = candidates.get(self.session.workspace, self._wanted)
            except SaringError as error:
                self._wanted = ""
                self.session.report(error)
        one = self._candidate
        self._whole.show_filled(one is not None)
        for deed in self.menu_actions():
            deed.setEnabled(one is not None)
        if one is None:
            self.person.setText("")
            return
        name = one.code if one.hidden else f"{one.name} · {one.code}"
        self.person.setText(translate("PrivacyPage", "Privacy: {who}", who=name))
        for part in self.sections:
            part.show_candidate(one)
