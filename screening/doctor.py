"""An examination of a workspace file: is everything as it was written?"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Mapping, Sequence
from datetime import datetime, timedelta
from pathlib import Path

from rubrics.errors import SaringError
from screening import audit, documents, missing_entries
from screening.backups import unwritten
from screening.errors import WorkspaceError
from screening.figures import panel_scores
from screening.finding import search_index
from screening.interviewing import as_written, scorecards
from screening.jobs import applications, snapshots
from screening.people import attachments, merging
from screening.privacy import cleaning, tombstones
from screening.storage import database, following, full_text, schema, unfinished
from screening.storage.findings import Finding
from screening.workspace import Workspace

_INDEXES = ("candidates_fts", "notes_fts")
_MOST_ROWS = 100
_TOGETHER = 500  # scorecards: one by one, asking takes longer than what is asked for
_AT_ONCE = timedelta(minutes=1)  # an older program looked at the clock twice
# What our own code says of values that it never wrote: a damaged file may hold anything.
_NONSENSE = (*database.UNREADABLE, SaringError, ValueError, TypeError, LookupError, AttributeError, ArithmeticError)


def examine(path: Path, *, key: bytes | None = None) -> list[Finding]:
    """Everything that is wrong with a workspace file; an empty list for a sound one. Nothing in it is changed.

    Raises WorkspaceError where the file cannot be opened at all.
    """
    with Workspace.open(path, read_only=True, key=key) as ws:
        found: list[Finding] = []
        for check in _CHECKS:
            wrong = _run(check, ws)
            found += [finding for finding in wrong if finding not in found]
            if wrong:
                ws.distrust()  # the damaged page that one check met is not to stop the next
        return found


def _run(check: Callable[[Workspace], list[Finding]], ws: Workspace) -> list[Finding]:
    try:
        return check(ws)
    except WorkspaceError as error:  # a damaged page stops one check and not the others
        return [Finding("unreadable", {"detail": str(error.params.get("detail", error.code))})]
    except _NONSENSE as error:  # a value that nobody wrote
        return [Finding("unreadable", {"detail": str(error)})]


def _integrity(ws: Workspace) -> list[Finding]:
    try:
        lines = ws.all(f"PRAGMA integrity_check({_MOST_ROWS})")
    except WorkspaceError:  # of a protected file this is said of every page behind a damaged one, too
        lines = ws.all("PRAGMA cipher_integrity_check")[:_MOST_ROWS] if ws.key is not None else []
        if not lines:
            raise
    return [Finding("integrity", {"detail": str(line)}) for (line,) in lines if line != "ok"]


def _references(ws: Workspace) -> list[Finding]:
    broken = ws.all('SELECT DISTINCT "table", parent FROM pragma_foreign_key_check LIMIT ?', (_MOST_ROWS,))
    return [Finding("reference", {"table": table, "parent": parent}) for table, parent in broken]


def _triggers(ws: Workspace) -> list[Finding]:
    return [Finding("trigger", {"trigger": name}) for name in database.wrong_triggers(ws.connection)]


def _schema(ws: Workspace) -> list[Finding]:
    """Tables and indexes are made as a new file's are; what guards them is `_triggers`'s."""
    wrong = schema.wrong_schema(ws.connection)
    return [Finding("index" if kind == "index" else "schema", {"name": name}) for name, kind in wrong.items()]


def _search(ws: Workspace) -> list[Finding]:
    """Ask FTS5 whether an index says what its table says. Asking counts as a write: it is done on a copy in memory."""
    broken = full_text.broken_indexes(ws.connection, _INDEXES, ws.path, key=ws.key)
    return [Finding("search", {"index": index}) for index in broken]


def _search_keys(ws: Workspace) -> list[Finding]:
    """What people and notes are found by is what they say: only the program can fold words, no trigger does."""
    stale = search_index.stale(ws.connection)
    return [Finding("search", {"index": f"{table}_fts"}) for table, keys in stale.items() if keys]


def _documents(ws: Workspace) -> list[Finding]:
    """A document still has the bytes that its SHA-256 and the audit log speak of, and a number for itself alone."""
    promises = audit.promises(ws, "document_kept")
    before_merges = merging.first_subjects(ws)
    found = []
    for document in documents.rows(ws):
        promise, first_subject = promises.get(document.id), before_merges.get(document.id, "")
        if not documents.is_vouched_for(ws, document, promise=promise, first_subject=first_subject):
            found.append(Finding("document", {"number": document.number}))
    return [*found, *(Finding("document_number", {"number": one}) for one in documents.numbers_given_again(ws))]


def _attachments(ws: Workspace) -> list[Finding]:
    """An attachment still has the bytes that its SHA-256 and the audit log speak of; named by its id, not its file."""
    promises = audit.promises(ws, "attachment_added")
    found = []
    for (attachment_id,) in ws.all("SELECT id FROM attachments ORDER BY id"):
        attachment = attachments.get(ws, attachment_id)
        content = ws.one("SELECT content FROM attachments WHERE id = ?", (attachment_id,))
        intact = content is not None and hashlib.sha256(content[0]).hexdigest() == attachment.sha256
        if not intact or not _kept(ws, promises.get(attachment_id), attachments.told(attachment)):
            found.append(Finding("attachment", {"attachment": attachment_id}))
    return found


def _rubrics(ws: Workspace) -> list[Finding]:
    rows = ws.all("SELECT hash, yaml, data FROM rubrics ORDER BY kept_at")
    return [Finding("rubric", {"hash": row[0][:12]}) for row in rows if not snapshots.is_intact(*row)]


def _scorecards(ws: Workspace) -> list[Finding]:
    """A submitted scorecard still says what the audit log committed to, and about the same candidate."""
    promises = audit.promises(ws, "scorecard_submitted") | audit.promises(ws, "debrief_finished")
    submitted = ws.all(
        """SELECT s.id, i.id, a.candidate_id FROM scorecards s JOIN interviews i ON i.id = s.interview_id
        JOIN applications a ON a.id = i.application_id WHERE s.status = 'submitted' ORDER BY s.id"""
    )
    found = []
    for first in range(0, len(submitted), _TOGETHER):
        some = submitted[first : first + _TOGETHER]
        cards = scorecards.load_many(ws, [row[0] for row in some])
        for scorecard_id, interview_id, candidate_id in some:
            promise = promises.get(scorecard_id)
            same = promise is not None and (
                candidate_id == promise[0]
                or merging.is_same_person(ws, promise[0], candidate_id, interview_id=interview_id)
            )
            if not same or not _kept(ws, promise, scorecards.content(cards[scorecard_id])):
                found.append(Finding("scorecard", {"scorecard": scorecard_id}))
    return found


def _decisions(ws: Workspace) -> list[Finding]:
    """A decision still says what the audit log committed to in its minute, about the application or one merged in."""
    promises: dict[str, list[tuple[str, str, str]]] = {}
    for record_id, *promise in ws.all(
        "SELECT record_id, at, candidate_id, commitment FROM audit WHERE action = 'decision_recorded' ORDER BY seq"
    ):
        promises.setdefault(record_id, []).append((promise[0], promise[1], promise[2]))
    there = {row[0] for row in ws.all("SELECT id FROM applications")}
    joined = [record_id for record_id in promises if record_id not in there]
    found: dict[str, None] = {}
    for application_id, decision, reason, decided_at in ws.all(
        "SELECT application_id, decision, reason, decided_at FROM decisions ORDER BY number"
    ):
        told = applications.told(decision, reason)
        moment = datetime.fromisoformat(decided_at)
        if not any(
            abs(datetime.fromisoformat(at) - moment) < _AT_ONCE and _kept(ws, promise, told)
            for record_id in (application_id, *joined)
            for at, *promise in promises.get(record_id, ())
        ):
            found[application_id] = None
    return [Finding("decision", {"application": one}) for one in list(found)[:_MOST_ROWS]]


def _notes(ws: Workspace) -> list[Finding]:
    return [Finding("note", {"note": one}) for one in as_written.changed_notes(ws)[:_MOST_ROWS]]


def _interviews(ws: Workspace) -> list[Finding]:
    return [Finding("interview", {"interview": one}) for one in as_written.changed_interviews(ws)[:_MOST_ROWS]]


def _panel_scores(ws: Workspace) -> list[Finding]:
    """The score that lists sort by is the one that the scorecards give."""
    try:
        found = panel_scores.wrong(ws)
    except (ValueError, KeyError, TypeError):  # a rubric that cannot be read: `_rubrics` names it
        return []
    return [Finding("panel_score", {"application": one}) for one in found[:_MOST_ROWS]]


def _erasures(ws: Workspace) -> list[Finding]:
    """A tombstone says what the audit log says, its person is gone, and so are the bytes."""
    promises = audit.promises(ws, "candidate_erased")
    found = [
        Finding("tombstone", {"code": stone.code})
        for stone in tombstones.all_of(ws)
        if not _kept(ws, promises.get(stone.candidate_id), tombstones.told(stone))
        or ws.one("SELECT 1 FROM candidates WHERE id = ?", (stone.candidate_id,))
    ]
    return found if cleaning.is_clean(ws) else [*found, Finding("erasure_unclean")]


def _left_behind(ws: Workspace) -> list[Finding]:
    """Of a protected workspace it may be readable: whoever makes such a file lets nobody else open the workspace."""
    return [Finding("left_behind", {"path": str(one)}) for one in unfinished.left_behind(ws.path)]


def _kept(ws: Workspace, promise: Sequence[str] | None, details: Mapping[str, object]) -> bool:
    """Whether the audit log speaks of the record and does not gainsay it; it is silent once the key was erased."""
    if promise is None:
        return False
    candidate_id, commitment = promise
    return audit.kept_promise(ws, candidate_id=candidate_id, commitment=commitment, details=details) is not False


_CHECKS = (
    _integrity,
    _references,
    _schema,
    _triggers,
    _search,
    _search_keys,
    following.worked_out,
    following.written_twice,
    audit.verify,
    missing_entries.findings,
    _documents,
    _attachments,
    _rubrics,
    _scorecards,
    _decisions,
    _notes,
    _interviews,
    _panel_scores,
    _erasures,
    unwritten.findings,
    _left_behind,
)
