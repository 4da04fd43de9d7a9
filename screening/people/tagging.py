"""Tags of many candidates at once."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager

from screening import audit
from screening.changes import Changes
from screening.errors import Refused
from screening.finding import search_index
from screening.identifiers import utc_now
from screening.people import candidates, visibility
from screening.storage.triggers import TRIGGERS
from screening.typed_text import sort_key
from screening.workspace import Workspace

# Told how many are done and how many there are; may raise to stop, and nothing is written.
Progress = Callable[[int, int], None]

_AT_ONCE = 1000
_FOLLOWS = "candidates_fts_update"
_ASKED = "(SELECT value FROM json_each(?))"
_HIDDEN = f"SELECT id FROM candidates WHERE id IN {_ASKED} AND hidden"


def leaves_some_out(ws: Workspace) -> bool:
    """Whether there is anybody whose tags cannot be changed, since a job hides their name."""
    return ws.one("SELECT 1 FROM candidates WHERE hidden LIMIT 1") is not None


def tag_many(
    ws: Workspace,
    *,
    candidate_ids: Sequence[str],
    add: Sequence[str] = (),
    remove: Sequence[str] = (),
    progress: Progress | None = None,
) -> Changes:
    """Put tags on candidates and take others off, whatever their case; all of them or none.

    Who is named by a code stays as they are: how many were changed would tell what tags a hidden person has.
    So does whose data are restricted. Raises Refused "too_many_tags", "text_too_long", "tags_hidden" where every one of
    them is hidden.
    """
    asked = list(dict.fromkeys(candidate_ids))
    hidden = {
        row[0] for row in ws.all(f"SELECT id FROM candidates WHERE id IN {_ASKED} AND hidden", (json.dumps(asked),))
    }
    wanted = [one for one in asked if one not in hidden]
    if hidden and not wanted:
        raise Refused("tags_hidden")
    restricted = {row[0] for row in ws.all(visibility.RESTRICTED)}
    wanted = [one for one in wanted if one not in restricted]
    gone = {sort_key(tag.strip()) for tag in remove}

    def tagged(tags: list[str]) -> list[str]:
        kept = [tag for tag in tags if sort_key(tag) not in gone]
        known = {sort_key(tag) for tag in kept}
        return kept + [tag for tag in add if tag.strip() and sort_key(tag.strip()) not in known]

    return _write(ws, wanted, lambda _, tags: tagged(tags), progress)


def _write(
    ws: Workspace,
    candidate_ids: Sequence[str],
    tagged: Callable[[str, list[str]], list[str]],
    progress: Progress | None = None,
    *,
    times: Mapping[str, str] | None = None,
) -> Changes:
    """Give each candidate the tags that `tagged` makes of the ones there are.

    `times` says since when each is as they are then; without it, since now.
    """
    before: dict[str, list[str]] = {}
    after: dict[str, list[str]] = {}
    since: dict[str, str] = {}
    at = utc_now()
    with ws.atomic(), _indexed(ws, at_once=search_index.quicker_anew(ws, len(candidate_ids))):
        for first in range(0, len(candidate_ids), _AT_ONCE):
            if progress:
                progress(first, len(candidate_ids))
            rows = []
            for candidate_id, name, email, phone, note, stored, updated_at in ws.all(
                f"SELECT id, name, email, phone, note, tags, updated_at FROM candidates WHERE id IN {_ASKED}",
                (json.dumps(candidate_ids[first : first + _AT_ONCE]),),
            ):
                tags = json.loads(stored)
                told = tagged(candidate_id, tags)
                columns = candidates.columns(name=name, email=email, phone=phone, tags=told, note=note)
                if columns["tags"] != stored:
                    before[candidate_id], after[candidate_id] = tags, json.loads(columns["tags"])
                    since[candidate_id] = updated_at
                    now = times[candidate_id] if times else at
                    rows.append((columns["tags"], columns["search_key"], now, candidate_id))
            ws.execute_many("UPDATE candidates SET tags = ?, search_key = ?, updated_at = ? WHERE id = ?", rows)
        if not after:
            return Changes({"candidates": frozenset()}, "candidates_tagged", at)
        entries = [(one, one, {"tags": tags}) for one, tags in after.items()]
        changes = audit.write_many(ws, "candidates_tagged", "candidates", entries, at=at)
    return changes.undone_by(lambda again: _put_back(again, now=after, before=before, times=since))


@contextmanager
def _indexed(ws: Workspace, *, at_once: bool) -> Iterator[None]:
    """Inside, the search index follows each change, or, `at_once`, all of them at the end."""
    if at_once:
        ws.execute(f"DROP TRIGGER {_FOLLOWS}")
    yield
    if at_once:
        ws.execute(TRIGGERS[_FOLLOWS])
        search_index.build_anew(ws)


def _put_back(
    ws: Workspace, *, now: Mapping[str, list[str]], before: Mapping[str, list[str]], times: Mapping[str, str]
) -> Changes:
    """Undo. Raises Refused "changed_since" where somebody has other tags by now, or is gone."""

    def back(candidate_id: str, tags: list[str]) -> list[str]:
        if tags != now[candidate_id]:
            raise Refused("changed_since")
        return before[candidate_id]

    # Looked at beforehand: a transaction around the one that writes would make each row three times as slow.
    ((there,),) = ws.all(f"SELECT count(*) FROM candidates WHERE id IN {_ASKED}", (json.dumps(list(before)),))
    if there != len(before):
        raise Refused("changed_since")
    return _write(ws, list(before), back, times=times)
