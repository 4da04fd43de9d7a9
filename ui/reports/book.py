"""The comparison of a job as an Excel workbook, for those who go on reckoning with it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtWidgets import QFileDialog, QWidget

from ui import folders
from ui.translations import translate
from ui.wording import words

if TYPE_CHECKING:
    from reports.output import Message
    from screening.workspace import Workspace
    from ui.session import Session
    from ui.tasks import Progress


class _Written(NamedTuple):
    rows: int
    messages: tuple[Message, ...]


def export_book(
    session: Session,
    parent: QWidget,
    *,
    job_id: str,
    title: str,
    rubric_hash: str | None = None,
    chosen: list[str] | None = None,
) -> None:
    """Ask for a file and write the comparison of these applications (None: all) into it, on the worker.

    `rubric_hash` names the rubric that they were scored under, None for the job's present one.
    Everybody is called by their code as soon as somebody's name is hidden.
    """
    from reports.file_names import safe

    answer, _ = QFileDialog.getSaveFileName(
        parent,
        translate("ComparisonBook", "Save the comparison"),
        folders.proposed(session, "tables", safe(title, ".xlsx")),
        translate("ComparisonBook", "Excel workbook (*.xlsx)"),
    )
    if not answer:
        return
    folders.remember(session, "tables", Path(answer).parent)
    path = Path(answer) if Path(answer).suffix.lower() == ".xlsx" else Path(f"{answer}.xlsx")
    viewer, language = session.me.id, session.language

    def work(workspace: Workspace, progress: Progress) -> _Written:
        from reports.comparison_book import comparison_sheets
        from reports.edition import Edition
        from reports.wording import names
        from screening import exports, view_files
        from screening.figures import comparing

        compared = comparing.comparison(
            workspace, job_id, viewer_id=viewer, rubric_hash=rubric_hash, chosen=chosen, step=progress.report
        )
        people = [place.result.candidate for place in compared.ranked] + [one.candidate for one in compared.left_out]
        hide = any(one.hidden for one in people)
        found = names.of_comparison(workspace, compared, hide=hide)
        sheets = comparison_sheets(found, edition=Edition(language))
        rows = view_files.write_book(
            path, sheets, replace=True, saving=lambda _: exports.comparison_exported(workspace, job_id)
        )
        said = names.left_in_text(workspace, [place.result for place in found.ranked]) if hide else ()
        return _Written(rows, said)

    def done(written: _Written) -> None:
        told = [translate("ComparisonBook", "The comparison is saved as {path}", path=path)]
        session.tell(" ".join(told + [words(one.code, language, **one.params) for one in written.messages]))

    session.tasks.run(work, title=translate("ComparisonBook", "Writing {file}", file=path.name), done=done)
