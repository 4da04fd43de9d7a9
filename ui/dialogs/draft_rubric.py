"""A new rubric from a document: shows what was read, then saves it as a rubric file. Nothing is guessed silently."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QLineEdit, QWidget

from rubrics.draft import Draft
from rubrics.errors import SaringError
from screening.changes import Changes
from ui.dialogs.form import FormDialog
from ui.rubric_files import save_new
from ui.session import Session
from ui.translations import translate
from ui.widgets.document_view import DocumentView
from ui.widgets.draft_view import write_draft


class DraftRubric(FormDialog):
    """What was read of `document`; `saved` is the file after accepting."""

    def __init__(
        self, session: Session, draft: Draft, document: Path, folder: Path, parent: QWidget | None = None
    ) -> None:
        super().__init__(
            session,
            translate("DraftRubric", "New rubric from {document}", document=document.name),
            translate("DraftRubric", "Save as a rubric file"),
            parent,
        )
        from rubrics.format import dump

        self._folder = folder
        self.saved: Path | None = None
        rubric = draft.to_rubric(source=document.name)
        self._text = dump(rubric)
        self.add_line(
            translate(
                "DraftRubric",
                "This is what was read. Saving writes a rubric file with {criteria} criteria, which you then "
                "check and complete: questions, anchors and weights are proposals.",
                criteria=len(rubric.active_criteria),
            )
        )
        self.view = DocumentView(translate("DraftRubric", "What was read"))
        self.view.setObjectName("draft")
        self.view.setMinimumSize(680, 320)
        title = rubric.title.get(rubric.language)
        self.view.show_document(lambda view: write_draft(view, draft, title, session.language))
        self.form.addRow(self.view)
        self.name = QLineEdit(f"{rubric.id}.yaml", objectName="name")
        self.add_row(translate("DraftRubric", "&File name"), self.name)
        self.add_line(translate("DraftRubric", "In the folder {folder}", folder=folder))
        self.resize(760, 640)

    def save(self) -> Changes | None:
        """Writes the file. Raises SaringError: no name, a file of this name, a folder that cannot be written."""
        name = self.name.text().strip()
        if not name or Path(name).name != name:
            raise SaringError("file_name_unusable", name=name)
        path = self._folder / (name if Path(name).suffix else f"{name}.yaml")
        save_new(path, self._text)
        self.saved = path
        return None
