"""What one does from the list of candidates with those who are selected: one, a few, or all that the filter shows.

The dialogs are loaded as they are opened: the page is there sooner.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMenu

from screening.people import candidates, filter_choices
from ui.actions import action
from ui.candidates import chosen
from ui.candidates.chosen import Chosen
from ui.dialogs.answered import answered
from ui.privacy.frozen import freeze
from ui.translations import translate
from ui.wording import stage_name

if TYPE_CHECKING:
    from reports.batches import Batch
    from reports.order import Order
    from screening.workspace import Workspace
    from ui.pages.candidates import CandidatesPage


class Deeds(QObject):
    """The actions and what they do; `of` says who is selected."""

    def __init__(self, page: CandidatesPage, of: Callable[[], Chosen]) -> None:
        super().__init__(page)
        self._page = page
        self._session = page.session
        self._of = of
        self._stages = QMenu(page)
        self._stages.aboutToShow.connect(self._fill_stages)
        self.move = action(
            page,
            translate("CandidatesPage", "Move to stage"),
            self._ask_stage,
            icon_name="arrow-right",
            keys="Ctrl+M",
            about=translate("CandidatesPage", "Move those selected to another stage of the job they applied for"),
        )
        self.tag = action(
            page,
            translate("CandidatesPage", "Tags…"),
            self._ask_tags,
            icon_name="tag",
            keys="Ctrl+T",
            about=translate("CandidatesPage", "Add or remove tags of those selected"),
        )
        self.merge = action(
            page,
            translate("CandidatesPage", "Merge…"),
            self._merge,
            icon_name="users",
            keys="Ctrl+Shift+G",
            about=translate("CandidatesPage", "Make two records of one person one"),
        )
        self.summaries = action(
            page,
            translate("CandidatesPage", "Export as PDF…"),
            self._export,
            icon_name="file-down",
            keys="Ctrl+E",
            about=translate("CandidatesPage", "Export the summaries or interview records of those selected as PDF"),
        )
        self.basis = action(
            page,
            translate("CandidatesPage", "Basis and notice…"),
            self._record_basis,
            icon_name="shield",
            keys="Ctrl+Shift+B",
            about=translate("CandidatesPage", "Record on what basis the data of those selected is held"),
        )
        self.everybody = action(
            page,
            translate("CandidatesPage", "Select all"),
            page.table.selectAll,
            icon_name="square-check",
            about=translate("CandidatesPage", "Select everybody whom the list shows: Ctrl+A in the list"),
        )
        self.columns = action(
            page,
            translate("CandidatesPage", "Columns…"),
            self._choose_columns,
            icon_name="columns-3",
            keys="Ctrl+Shift+C",
            about=translate("CandidatesPage", "Choose and order the columns; drag their edges to size them"),
        )
        self.fields = action(
            page,
            translate("CandidatesPage", "Own fields…"),
            self._change_fields,
            icon_name="list",
            about=translate("CandidatesPage", "Fields of your own for candidates, such as a notice period"),
        )
        self.actions = [self.move, self.tag, self.summaries, self.basis, self.merge]
        self.shown = [self.move, self.tag]

    def enable(self, selected: int, *, frozen: bool) -> None:
        """Offer what can be done with so many; `frozen`: it is one person, whose data are restricted."""
        for one in (self.move, self.tag, self.summaries, self.basis):
            one.setEnabled(selected > 0)
        self.merge.setEnabled(selected in (1, 2))
        freeze((self.move, self.tag, self.summaries, self.merge), frozen=frozen)

    def put_on_job(self) -> None:
        """Put those selected on a job."""
        from ui.dialogs.put_on_job import PutOnJob

        people = self._of()
        words = translate("CandidatesPage", "%n candidate(s)", n=people.count)
        dialog = PutOnJob(self._session, None, words, self._page)
        if answered(dialog):
            chosen.put_on_job(self._session, people, dialog.job_id, dialog.job_title)

    def _export(self) -> None:
        from reports.batches import of_candidates
        from ui.reports.many import export_batch

        people = self._of()

        def read(workspace: Workspace, order: Order) -> Batch:
            return of_candidates(workspace, order, people.numbers, job_id=people.job_id)

        who = translate("CandidatesPage", "%n candidate(s)", n=people.count)
        kinds = ("candidate_summary", "interview_record")
        export_batch(self._session, self._page, kinds, read, count=people.count, who=who)

    def _ask_stage(self) -> None:
        row = self._page.action_row
        button = row.button(self.move)
        self._stages.popup(button.mapToGlobal(button.rect().bottomLeft()))

    def _fill_stages(self) -> None:
        self._stages.clear()
        people = self._of()
        for stage in filter_choices.stages(self._session.workspace, people.job_id):
            name = stage_name(stage, self._session.language)
            self._stages.addAction(
                name.replace("&", "&&"),
                lambda stage=stage, name=name: chosen.move(self._session, people, stage, name),
            )

    def _choose_columns(self) -> None:
        from ui.candidates.columns_dialog import ColumnsDialog

        answered(ColumnsDialog(self._session, self._page.columns, self._page))

    def _change_fields(self) -> None:
        from ui.candidates.fields_dialog import FieldsDialog

        answered(FieldsDialog(self._session, self._page))

    def _ask_tags(self) -> None:
        from ui.candidates.tags_dialog import TagsDialog

        people = self._of()
        dialog = TagsDialog(self._session, people.count, self._page)
        if answered(dialog):
            chosen.tag(self._session, people, add=dialog.put_on, remove=dialog.taken_off)

    def _record_basis(self) -> None:
        from ui.privacy.basis_form import BasisForm

        people = self._of()
        form = BasisForm(
            self._session, translate("CandidatesPage", "%n candidate(s)", n=people.count), parent=self._page
        )
        if answered(form) and form.given is not None:
            chosen.record_basis(self._session, people, form.given)

    def _merge(self) -> None:
        from ui.dialogs.merge import MergeDialog, PickDuplicate

        workspace = self._session.workspace
        ids = self._of().read(workspace)
        if not ids:
            return
        first, other = ids[0], ids[-1]
        if len(ids) == 1:
            pick = PickDuplicate(self._session, candidates.get(workspace, first), self._page)
            if not answered(pick):
                return
            other = pick.other_id
        dialog = MergeDialog(self._session, first, other, self._page)
        if answered(dialog) and dialog.changes:
            self._page.table.choose(dialog.changes.id)
