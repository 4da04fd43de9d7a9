"""Erasing people on the worker, and what the window says afterwards; bound to no page, so that it is always said."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from rubrics.errors import SaringError
from ui.keeping_words import obstacle_words
from ui.models.figures import day_and_time
from ui.privacy import own_traces
from ui.privacy.words import copy_words, deleted_words, remaining_words
from ui.translations import translate
from ui.wording import words

if TYPE_CHECKING:
    from rubrics.model import Language
    from screening.changes import Changes
    from screening.people.candidates import Candidate
    from screening.privacy.remaining_copies import RemainingCopy
    from screening.privacy.retention import Due, Erased
    from screening.privacy.tombstone_record import Why
    from screening.workspace import Workspace
    from ui.session import Session
    from ui.tasks import Progress


_MOST_NAMED = 8


@dataclass(frozen=True, slots=True)
class _Done:
    """What was erased, and of the copies of the workspace how many were deleted, stay, or could not be looked at.

    `naming` are the folders chosen last that are called by somebody, with whom.

    `problem` is why they could not go, or not be counted: the people are gone all the same.
    """

    erased: Erased | Changes
    naming: dict[str, set[str]]
    deleted: int = 0
    remaining: int = 0
    not_looked_at: tuple[RemainingCopy, ...] = ()
    problem: SaringError | None = None


def erase_one(session: Session, one: Candidate, *, why: Why, and_backups: bool) -> None:
    """Erase somebody, whatever they are due."""

    def work(workspace: Workspace, progress: Progress) -> Changes:
        from screening.privacy import erasure

        progress.check()
        return erasure.carry_out(workspace, candidate_ids=[one.id], why=why)

    def told(changes: Changes) -> tuple[Changes, list[str]]:
        return changes, [translate("Privacy", "Everything about {code} was erased", code=one.code)]

    title = translate("Privacy", "Erasing {code}", code=one.code)
    _run(session, title, [one.id], work, told, and_backups=and_backups)


def erase_due(session: Session, candidate_ids: list[str], *, today: str, and_backups: bool) -> None:
    """Erase those of these people who are due on a local day; it can be stopped between them."""

    def work(workspace: Workspace, progress: Progress) -> Erased:
        from screening.privacy import retention

        def go_on(done: int, everybody: int) -> bool:
            if progress.cancelled:  # reporting would end the work before the file is cleaned
                return False
            progress.report(done, everybody)
            return True

        return retention.carry_out(workspace, candidate_ids=candidate_ids, today=today, go_on=go_on)

    def told(done: Erased) -> tuple[Changes, list[str]]:
        said = [translate("RetentionPage", "%n person(s) erased", n=done.erased)]
        said += [_kept_words(one, session.language) for one in done.kept[:_MOST_NAMED]]
        said += ["…"] if len(done.kept) > _MOST_NAMED else []
        if done.stopped:
            said.append(translate("RetentionPage", "stopped before the end"))
        return done.changes, said

    title = translate("RetentionPage", "Erasing %n person(s)", n=len(candidate_ids))
    _run(session, title, candidate_ids, work, told, and_backups=and_backups)


def _kept_words(one: Due, language: Language) -> str:
    """Who stayed, and why."""
    why = obstacle_words(one, language) or words("retention.not_due_now", language)
    return words("retention.kept", language, who=one.candidate.code, why=why)


def delete_copies(session: Session) -> None:
    """Delete the backups and former files that hold people who were erased."""

    def done(number: int) -> None:
        session.tell(deleted_words(number, session.language))
        session.backups.changed.emit()
        session.backups.look()

    def work(workspace: Workspace, _progress: Progress) -> int:
        from screening.privacy import remaining_copies

        return remaining_copies.delete(workspace)

    title = translate("Privacy", "Deleting backups that hold erased people")
    session.tasks.run(work, title=title, done=done, failed=session.failed)


def _run(
    session: Session,
    title: str,
    candidate_ids: list[str],
    erase: Callable[[Workspace, Progress], Erased | Changes],
    told: Callable[..., tuple[Changes, list[str]]],
    *,
    and_backups: bool,
) -> None:
    def work(workspace: Workspace, progress: Progress) -> _Done:
        from screening.privacy import remaining_copies

        naming = own_traces.folders_naming(workspace, session.settings, candidate_ids)
        done = _Done(erase(workspace, progress), naming)
        try:
            if and_backups and not progress.cancelled:
                done = replace(done, deleted=remaining_copies.delete(workspace))
        except SaringError as error:
            done = replace(done, problem=error)
        try:
            return replace(
                done,
                remaining=len(remaining_copies.of_erased(workspace)),
                not_looked_at=tuple(remaining_copies.not_looked_at(workspace)),
            )
        except SaringError as error:
            return replace(done, problem=done.problem or error)

    def done(found: _Done) -> None:
        changes, said = told(found.erased)
        if found.deleted:
            said.append(deleted_words(found.deleted, session.language))
        if found.remaining:
            said.append(remaining_words(found.remaining, session.language))
        said += [copy_words(one, session.language, day_and_time) for one in found.not_looked_at]
        session.erased(changes, " · ".join(one.rstrip(".") for one in said))
        try:
            own_traces.forget(session.settings, found.naming, changes.touched.get("candidates", frozenset()))
        except SaringError as error:
            session.report(error)
        if found.problem is not None:
            session.report(found.problem)
        session.backups.changed.emit()
        session.backups.look()

    session.tasks.run(work, title=title, done=done, failed=session.failed)
