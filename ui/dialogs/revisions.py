"""Two revisions of a rubric file side by side: any that was kept, and the file as it is."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtWidgets import QComboBox, QDialog, QDialogButtonBox, QHBoxLayout, QVBoxLayout, QWidget

from rubrics.model import Language, Rubric
from rubrics.revisions import kept, kept_numbers
from ui.dialogs.rubric_changes import write_changes
from ui.translations import translate
from ui.widgets.choice import choice
from ui.widgets.document_view import DocumentView
from ui.widgets.labels import label


@dataclass(frozen=True, slots=True)
class Version:
    """A rubric as it was, or as it is in the file."""

    name: str
    rubric: Rubric


def versions(path: Path, present: Rubric) -> list[Version]:
    """The revisions of a file that were kept, the lowest number first, and last the file as it is; takes its time."""
    found = [
        Version(translate("Revisions", "Revision {number}", number=number), rubric)
        for number in kept_numbers(path)
        if (rubric := kept(path, number)) is not None
    ]
    now = translate("Revisions", "The file now (revision {number})", number=present.revision)
    return [*found, Version(now, present)]


class RevisionsDialog(QDialog):
    """Shows what changed from one version to another; at first from the last that differs to the file as it is."""

    def __init__(self, found: list[Version], language: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._found = found
        self._language: Language = language
        self.setWindowTitle(translate("Revisions", "Revisions of {title}", title=found[-1].rubric.title.get(language)))
        self.resize(820, 620)
        self.before = self._chooser(translate("Revisions", "&From"), "before")
        self.after = self._chooser(translate("Revisions", "&to"), "after")
        line = QHBoxLayout()
        line.setSpacing(8)
        for words, box in (
            (translate("Revisions", "&From"), self.before),
            (translate("Revisions", "&to"), self.after),
        ):
            caption = label(words, wrap=False)
            caption.setBuddy(box)
            line.addWidget(caption)
            line.addWidget(box)
        line.addStretch()
        self.view = DocumentView(translate("Revisions", "What changed"))
        buttons = QDialogButtonBox()
        close = buttons.addButton(translate("Revisions", "Close"), QDialogButtonBox.ButtonRole.RejectRole)
        close.setDefault(True)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 20, 24, 20)
        layout.setSpacing(16)
        layout.addLayout(line)
        layout.addWidget(self.view, 1)
        layout.addWidget(buttons)
        now = found[-1].rubric
        others = [number for number, one in enumerate(found) if one.rubric != now]
        self.before.setCurrentIndex(others[-1] if others else 0)
        self.after.setCurrentIndex(len(found) - 1)
        for box in (self.before, self.after):
            box.currentIndexChanged.connect(lambda _: self._show())
        self._show()

    def _chooser(self, spoken: str, name: str) -> QComboBox:
        box = choice(spoken.replace("&", ""), name=name, letters=24)
        box.addItems([one.name for one in self._found])
        return box

    def _show(self) -> None:
        before, after = self._found[self.before.currentIndex()].rubric, self._found[self.after.currentIndex()].rubric
        self.view.show_document(lambda view: write_changes(view, before, after, self._language))
