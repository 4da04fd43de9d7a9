"""The rubric as the printed kit that interviewers take along."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from rubrics.model import Language, Rubric
from ui.editor.droppable_work import DroppableWork
from ui.translations import translate
from ui.widgets.labels import label
from ui.widgets.pdf_preview import PdfPreview


class KitPreview(QWidget):
    """Makes the kit of the rubric it is shown, beside the window's thread."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.pdf = PdfPreview(translate("Editor", "Preview of the printed interview kit"))
        self._waiting = label(translate("Editor", "The interview kit is being made…"), "muted")
        self._shown: tuple[Rubric, Language] | None = None
        self._wanted: tuple[Rubric, Language] | None = None
        self._background = DroppableWork(self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 8, 0, 0)
        layout.addWidget(self._waiting)
        layout.addWidget(self.pdf, 1)
        self.setFocusProxy(self.pdf)

    def show_rubric(self, rubric: Rubric, language: Language) -> None:
        """Show the kit of this rubric in this language, as soon as it is made."""
        self._wanted = (rubric, language)
        self._make()

    def _make(self) -> None:
        if self._background.busy or self._wanted is None or self._wanted == self._shown:
            return
        wanted = rubric, language = self._wanted
        self._waiting.setVisible(self._shown is None)

        def work(_check: object) -> bytes:
            from reports.documents.interview_kit import interview_kit
            from reports.edition import Edition
            from screening.identifiers import utc_now

            return interview_kit(rubric, edition=Edition(language), printed_at=utc_now()).content

        def made(content: bytes) -> None:
            self._shown = wanted
            self._waiting.hide()
            self.pdf.show_pdf(content)
            self._make()

        self._background.run(work, made)
