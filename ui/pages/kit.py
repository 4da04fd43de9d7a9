"""The interview kit of one interview: to read before it, to print, to save as PDF, and to start from."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from rubrics.errors import SaringError
from rubrics.model import LANGUAGES, Language
from screening.interviewing import kits
from screening.interviewing.kits import Kit
from ui.actions import action
from ui.dialogs.export import ask_file, make
from ui.meeting import MeetingActions
from ui.models.applications import language_name
from ui.pages.base import Navigator, Page
from ui.session import Session
from ui.translations import translate
from ui.widgets.action_row import ActionRow
from ui.widgets.document_view import DocumentView
from ui.widgets.either import Either
from ui.widgets.elided import ElidedLabel
from ui.widgets.empty import EmptyState
from ui.widgets.header import header
from ui.widgets.kit_view import write_kit

if TYPE_CHECKING:
    from PySide6.QtGui import QFocusEvent

    from reports.export import Exported
    from reports.order import Order
    from screening.workspace import Workspace
    from ui.tasks import Progress


class KitPage(Page):
    """Real text that a screen reader reads; whose copy it is and its language can be chosen."""

    name = "kit"
    watches = ("interviews", "interviewers", "candidates", "applications", "jobs", "scorecards")

    def __init__(self, session: Session, navigator: Navigator, parent: QWidget | None = None) -> None:
        super().__init__(session, navigator, parent)
        self._wanted = ""
        self._kit: Kit | None = None
        self.heading = ElidedLabel("", "title")
        self.view = DocumentView(translate("KitPage", "Interview kit"))
        self.view.setObjectName("kit")
        self.copy_for = QComboBox(objectName="copy-for")
        self.language = QComboBox(objectName="kit-language")
        for one in LANGUAGES:
            self.language.addItem(language_name(one), one)
        self.language.setCurrentIndex(self.language.findData(session.language))
        self._make_actions()
        self._build()
        self.copy_for.currentIndexChanged.connect(lambda _: self._show())
        self.language.currentIndexChanged.connect(lambda _: self._show())

    def _make_actions(self) -> None:
        self.start = action(
            self, translate("KitPage", "Start the interview"), self._start, icon_name="play", keys="Ctrl+Return"
        )
        self.save = action(self, translate("KitPage", "Save as PDF…"), self._save, icon_name="file-down", keys="Ctrl+S")
        self.print = action(self, translate("KitPage", "Print…"), self._print, icon_name="printer", keys="Ctrl+P")
        self.meeting = MeetingActions(self.session, self, open_keys="Ctrl+L", copy_keys="Ctrl+Shift+L")
        self.candidate = action(
            self, translate("KitPage", "Go to the candidate"), self._go_to_candidate, icon_name="circle-user"
        )
        self.addActions(self.menu_actions())

    def menu_actions(self) -> list[QAction]:
        """Everything one can do with the kit."""
        return [self.start, self.save, self.print, *self.meeting.both, self.candidate]

    def _build(self) -> None:
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(32, 24, 32, 24)
        column.setSpacing(12)
        column.addLayout(header(self.heading))
        column.addWidget(
            ActionRow(self.save, self.print, self.meeting.open, self.meeting.copy, self.candidate, primary=self.start)
        )
        choices = QHBoxLayout()
        choices.setSpacing(8)
        for text, field in (
            (translate("KitPage", "&Copy for"), self.copy_for),
            (translate("KitPage", "&Language"), self.language),
        ):
            words = QLabel(text)
            words.setBuddy(field)
            field.setAccessibleName(text.replace("&", ""))
            field.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
            choices.addWidget(words)
            choices.addWidget(field)
            choices.addSpacing(8)
        choices.addStretch()
        column.addLayout(choices)
        column.addWidget(self.view, 1)
        home = action(self, translate("KitPage", "Go to Home"), lambda: self.navigator.go("home"), icon_name="house")
        self._whole = Either(
            content,
            EmptyState(
                "book-open",
                translate("KitPage", "No interview is chosen"),
                translate("KitPage", "Home lists today’s interviews; a candidate’s page has all of theirs."),
                home,
            ),
            self.view,
        )
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._whole)

    @property
    def window_title(self) -> str:
        """The candidate as the kit names them, and what this is."""
        return f"{self._kit.candidate.name} · {self.title()}" if self._kit else self.title()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The focus goes to the text."""
        self._whole.first.setFocus(event.reason())

    def show_record(self, record_id: str) -> None:
        """Show the kit of this interview."""
        if record_id:
            self._wanted = record_id
        self.refresh_when_seen()

    def refresh(self) -> None:
        """Read the interview and who may take a copy along."""
        self._kit = None
        try:
            if self._wanted:
                self._kit = kits.kit_of(self.session.workspace, interview_id=self._wanted)
        except SaringError as error:
            self._wanted = ""
            self.session.report(error)
        self._whole.show_filled(self._kit is not None)
        for one in (self.start, self.save, self.print, self.candidate):
            one.setEnabled(self._kit is not None)
        self.meeting.show_place(self._kit.interview.place if self._kit else "")
        if self._kit is not None:
            self._offer_copies(self._kit)
            self._show()

    def _offer_copies(self, kit: Kit) -> None:
        """The panel, oneself, and nobody in particular; what was chosen stays chosen."""
        me = self.session.me
        before = self.copy_for.currentData() if self.copy_for.property("interview") == kit.interview.id else me.id
        with QSignalBlocker(self.copy_for):
            self.copy_for.clear()
            for one in (me, *(one for one in kit.panel if one.id != me.id)):
                self.copy_for.addItem(one.name, one.id)
            self.copy_for.addItem(translate("KitPage", "Anybody: a line for the name"), "")
            self.copy_for.setCurrentIndex(max(0, self.copy_for.findData(before)))
            self.copy_for.setProperty("interview", kit.interview.id)

    def _show(self) -> None:
        if not self._wanted or self._kit is None:
            return
        self._kit = kits.kit_of(self.session.workspace, interview_id=self._wanted, interviewer_id=self._interviewer_id)
        kit, language = self._kit, self._language
        self.heading.setText(translate("KitPage", "Interview kit: {who}", who=kit.candidate.name))
        self.view.show_document(lambda view: write_kit(view, kit, language))

    @property
    def _interviewer_id(self) -> str | None:
        return self.copy_for.currentData() or None

    @property
    def _language(self) -> Language:
        chosen: Language = self.language.currentData()
        return chosen

    # -- doing

    def _start(self) -> None:
        if self._kit:
            self.navigator.go("interview", self._kit.interview.id)

    def _go_to_candidate(self) -> None:
        if self._kit:
            self.navigator.go("candidate", self._kit.candidate.id)

    def _order(self) -> Order | None:
        """The kit on the screen, as a document."""
        from reports.edition import Edition
        from reports.order import Order

        if self._kit is None:
            return None
        interview, reader = self._kit.interview.id, self._interviewer_id
        return Order("interview_kit", Edition(self._language), interview_id=interview, viewer_id=reader or "")

    def _save(self) -> None:
        order = self._order()
        if order is not None:
            from reports.file_names import file_name

            out = ask_file(self.session, self, file_name(self.session.workspace, order))
            if out is not None:
                make(self.session, order, out)

    def _print(self) -> None:
        """Show the pages as they will be printed; the document is kept once somebody prints it."""
        order, kit = self._order(), self._kit
        if order is None or kit is None:
            return
        from ui.dialogs.print_preview import look_and_print

        def draw(workspace: Workspace, _progress: Progress) -> bytes:
            from reports.export import make

            return make(workspace, order).pdf.content

        def keep(workspace: Workspace) -> Exported:
            from reports.export import export

            return export(workspace, order, out=None)

        look_and_print(
            self.session,
            self,
            self.print,
            draw,
            opening=translate("KitPage", "Making the interview kit"),
            title=translate("KitPage", "Interview kit: {who}", who=kit.candidate.name),
            keep=keep,
        )
