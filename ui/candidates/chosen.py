"""The people chosen in the list, be it three or a hundred thousand, and what is done with all of them at once."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from rubrics.errors import SaringError
from screening import applications, candidates, tagging
from screening.candidate_filter import Filter
from ui.models.rows import KEY_ROLE
from ui.translations import translate

if TYPE_CHECKING:
    from screening.candidates import Sort
    from screening.changes import Changes
    from screening.workspace import Workspace
    from ui.session import Session
    from ui.tasks import Progress
    from ui.widgets.rows_table import RowsTable

AT_ONCE = 50
"""Up to so many people a deed is done in the window's thread: it takes less than a frame or two."""

_APPLICATIONS = """SELECT a.id FROM json_each(?2) wanted JOIN candidates c ON c.id = wanted.value
    JOIN applications a ON a.candidate_id = c.id AND (a.job_id = ?1 OR (?1 = '' AND a.id = c.latest_application))
    JOIN jobs j ON j.id = a.job_id WHERE EXISTS (SELECT 1 FROM json_each(j.stages) WHERE value = ?3)"""


@dataclass(frozen=True)
class Chosen:
    """People chosen in a list: by `ids` where those are known, else by the `rows` (first, last) of what it shows."""

    count: int
    ids: tuple[str, ...]
    rows: tuple[tuple[int, int], ...]
    filter: Filter
    sort: Sort
    descending: bool
    viewer_id: str

    def read(self, workspace: Workspace) -> list[str]:
        """The candidates' ids."""
        if self.ids or not self.rows:
            return list(self.ids)
        everybody = candidates.ids(
            workspace, filter=self.filter, sort=self.sort, descending=self.descending, viewer_id=self.viewer_id
        )
        return [one for first, last in self.rows for one in everybody[first : last + 1]]


def chosen(table: RowsTable, session: Session, *, filter: Filter, order: tuple[Sort, bool]) -> Chosen:  # noqa: A002
    """Who is chosen in the list of candidates now; `order` is what it is sorted by, and whether downward."""
    ranges = sorted({(one.top(), one.bottom()) for one in table.selectionModel().selection()})
    count = sum(last - first + 1 for first, last in ranges)
    ids: tuple[str, ...] = ()
    if count <= AT_ONCE:
        model = table.model()
        keys = [model.index(row, 0).data(KEY_ROLE) for first, last in ranges for row in range(first, last + 1)]
        ids = tuple(keys) if all(keys) else ()
    return Chosen(count, ids, tuple(ranges), filter, *order, session.me.id)


def move(session: Session, people: Chosen, stage: str, stage_name: str) -> None:
    """Move the applications that the list shows to a stage, of those whose job has it."""

    def work(workspace: Workspace, _progress: Progress | None) -> Changes:
        wanted = json.dumps(people.read(workspace))
        rows = workspace.all(_APPLICATIONS, (people.filter.job_id, wanted, stage))
        return applications.move_many(workspace, application_ids=[row[0] for row in rows], stage=stage)

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


def _do(
    session: Session,
    people: Chosen,
    work: Callable[[Workspace, Progress | None], Changes],
    said: Callable[[Changes], str],
    title: str,
) -> None:
    """Do it here for a few, on the worker for many; then say what was done and offer to undo it."""

    def done(changes: Changes) -> None:
        session.done(changes, said(changes))

    def failed(error: Exception) -> None:
        if not isinstance(error, SaringError):
            raise error
        session.report(error)

    if not people.ids:
        session.tasks.run(work, title=title, done=done, failed=failed)
        return
    try:
        done(work(session.workspace, None))
    except SaringError as error:
        session.report(error)
