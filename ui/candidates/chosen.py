"""The people chosen in the list, be it three or a hundred thousand, and what is done with all of them at once."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, cast

from rubrics.errors import SaringError
from screening.jobs import applications
from screening.people import candidates, tagging
from screening.privacy import bases
from ui.privacy.frozen import left_out_words
from ui.translations import translate

if TYPE_CHECKING:
    from screening.changes import Changes
    from screening.privacy.bases import Given
    from screening.workspace import Workspace
    from ui.models.candidates import CandidatesModel
    from ui.session import Session
    from ui.tasks import Progress
    from ui.widgets.rows_table import RowsTable

AT_ONCE = 5
"""Up to so many people a deed is done in the window's thread: it takes less than a frame or two."""


@dataclass(frozen=True)
class Chosen:
    """People chosen in a list: their numbers, so that it is these whatever comes into the list meanwhile.

    `job_id` is the job whose applications the list shows, "" for the newest of each.
    """

    numbers: tuple[int, ...]
    job_id: str

    @property
    def count(self) -> int:
        """How many they are."""
        return len(self.numbers)

    def read(self, workspace: Workspace) -> list[str]:
        """The candidates' ids; who is gone is not among them."""
        return candidates.ids_of(workspace, self.numbers)


def chosen(table: RowsTable, job_id: str) -> Chosen:
    """Who is chosen in the list of candidates now."""
    model = cast("CandidatesModel", table.rows)
    ranges = sorted({(one.top(), one.bottom()) for one in table.selectionModel().selection()})
    return Chosen(tuple(number for first, last in ranges for number in model.numbers(first, last)), job_id)


def move(session: Session, people: Chosen, stage: str, stage_name: str) -> None:
    """Move the applications that the list shows to a stage, of those whose job has it."""

    def work(workspace: Workspace, _progress: Progress | None) -> Changes:
        ids = applications.that_may_move(
            workspace, candidate_ids=people.read(workspace), job_id=people.job_id, stage=stage
        )
        return applications.move_many(workspace, application_ids=ids, stage=stage)

    def said(changes: Changes) -> str:
        return translate(
            "Chosen",
            "%n application(s) moved to {stage}",
            n=len(changes.touched.get("applications", ())),
            stage=stage_name,
        )

    _do(session, people, work, said, translate("Chosen", "Moving to {stage}", stage=stage_name))


def tag(session: Session, people: Chosen, *, add: Sequence[str], remove: Sequence[str]) -> None:
    """Put tags on people and take others off."""

    def work(workspace: Workspace, progress: Progress | None) -> Changes:
        return tagging.tag_many(
            workspace,
            candidate_ids=people.read(workspace),
            add=add,
            remove=remove,
            progress=progress.report if progress else None,
        )

    def said(changes: Changes) -> str:
        return translate("Chosen", "Tags of %n candidate(s) changed", n=len(changes.touched.get("candidates", ())))

    _do(session, people, work, said, translate("Chosen", "Changing tags"))


def put_on_job(session: Session, people: Chosen, job_id: str, title: str) -> None:
    """Put people on a job; who is on it already stays as they are."""

    def work(workspace: Workspace, _progress: Progress | None) -> Changes:
        return applications.apply_many(workspace, candidate_ids=people.read(workspace), job_id=job_id)

    def said(changes: Changes) -> str:
        return translate(
            "Chosen", "%n candidate(s) put on “{job}”", n=len(changes.touched.get("applications", ())), job=title
        )

    _do(session, people, work, said, translate("Chosen", "Putting on “{job}”", job=title))


def record_basis(session: Session, people: Chosen, given: Given) -> None:
    """Record on what basis their data is held."""

    def work(workspace: Workspace, progress: Progress | None) -> Changes:
        return bases.record_many(
            workspace,
            candidate_ids=people.read(workspace),
            given=given,
            progress=progress.report if progress else None,
        )

    def said(changes: Changes) -> str:
        return translate(
            "Chosen", "The basis of %n candidate(s) is on record", n=len(changes.touched.get("candidates", ()))
        )

    _do(session, people, work, said, translate("Chosen", "Recording the basis"), also_frozen=True)


def _do(
    session: Session,
    people: Chosen,
    work: Callable[[Workspace, Progress | None], Changes],
    said: Callable[[Changes], str],
    title: str,
    *,
    also_frozen: bool = False,
) -> None:
    """Do it here for a few, on the worker for many; then say what was done and offer to undo it.

    Who is left out, since their data are restricted, is named, unless it is done to them, too (`also_frozen`).
    """

    def whole(workspace: Workspace, progress: Progress | None) -> tuple[Changes, str]:
        left_out = "" if also_frozen else left_out_words(workspace, people.read(workspace))
        return work(workspace, progress), left_out

    def done(result: tuple[Changes, str]) -> None:
        changes, left_out = result
        session.done(changes, " · ".join(part for part in (said(changes), left_out) if part))

    if people.count > AT_ONCE:
        session.tasks.run(whole, title=title, done=done, failed=session.failed)
        return
    try:
        done(whole(session.workspace, None))
    except SaringError as error:
        session.report(error)
