"""Saving the drafted rubric as a new file, and splitting a trait: the two short forms of the wizard."""

from __future__ import annotations

import re
from pathlib import Path

from PySide6.QtWidgets import QLineEdit, QWidget

from rubrics.errors import SaringError
from rubrics.model import Rubric
from rubrics.problems import has_errors
from screening.changes import Changes
from ui.dialogs.form import FormDialog
from ui.rubric_files import free_name, save_new
from ui.rubric_problems import problem_words
from ui.session import Session
from ui.translations import translate

# Where a trait is likely to be two: "… dan …", "… maupun …", "… and …", a comma.
_JOINT = re.compile(r",? (?:dan juga|dan|serta|atau|maupun|tetapi|and also|and|or|but) |[,;] ")


class SaveRubric(FormDialog):
    """Asks for the file's name; `saved` is the file after accepting. An existing file is never written over."""

    def __init__(
        self, session: Session, rubric: Rubric, folder: Path, offers: int, parent: QWidget | None = None
    ) -> None:
        super().__init__(
            session, translate("Drafting", "Save the rubric"), translate("Drafting", "Save and edit further"), parent
        )
        from rubrics.format import dump

        self._folder = folder
        self._text = dump(rubric)
        self.saved: Path | None = None
        active = len(rubric.active_criteria)
        self.add_line(
            translate(
                "Drafting",
                "Criteria: {active} scored, {offered} offered in the file but not scored.",
                active=active,
                offered=len(rubric.criteria) - active,
            )
        )
        if offers:
            self.add_line(
                translate(
                    "Drafting", "%n possible pair(s) were neither accepted nor refused: they are not paired.", n=offers
                )
            )
        self.name = QLineEdit(free_name(folder, f"{rubric.id}.yaml").name, objectName="name")
        self.add_row(translate("Drafting", "&File name"), self.name)
        self.add_line(translate("Drafting", "In the folder {folder}", folder=folder))
        self.name.setSelection(0, len(Path(self.name.text()).stem))
        self.name.setFocus()

    def save(self) -> Changes | None:
        """Writes the file. Raises SaringError: no name, a file of this name, a folder that cannot be written."""
        name = self.name.text().strip()
        if not name or Path(name).name != name:
            raise SaringError("file_name_unusable", name=name)
        path = self._folder / (name if Path(name).suffix in {".yaml", ".yml"} else f"{name}.yaml")
        save_new(path, self._text)
        self.saved = path
        return None


def check_sound(rubric: Rubric, session: Session) -> None:
    """Raises SaringError where the rubric could not be used: no scored criterion, or an error of the format."""
    from rubrics.format import dump, parse

    if not rubric.active_criteria:
        raise SaringError("draft_no_criteria")
    _, problems = parse(dump(rubric))
    if has_errors(problems):
        first = next(problem for problem in problems if problem.severity == "error")
        raise SaringError("draft_unsound", problem=problem_words(first, session.language))


class SplitTrait(FormDialog):
    """Two traits of one; `parts` after accepting."""

    def __init__(self, session: Session, trait: str, parent: QWidget | None = None) -> None:
        super().__init__(session, translate("Drafting", "Split the trait"), translate("Drafting", "Split"), parent)
        self.parts = ("", "")
        self.add_line(
            translate("Drafting", "The first part stays where it is, the second becomes a criterion of its own.")
        )
        joint = _JOINT.search(trait)
        first, second = (trait[: joint.start()], trait[joint.end() :]) if joint else (trait, "")
        self.first = QLineEdit(first, objectName="first")
        self.second = QLineEdit(second, objectName="second")
        self.add_row(translate("Drafting", "&First trait"), self.first)
        self.add_row(translate("Drafting", "&Second trait"), self.second)
        self.first.setFocus()

    def save(self) -> Changes | None:
        """Takes both parts. Raises SaringError where one is empty."""
        first, second = self.first.text().strip(), self.second.text().strip()
        if not first or not second:
            raise SaringError("draft_trait_empty")
        self.parts = (first, second)
        return None
