"""The list of candidates: filtered, searched, in any order, read page by page, the same with twelve or 100,000.

An order that an index holds is walked from where one is; a search asks the trigram indexes first. Where they name few
people, these are sorted; where they name many, the order is walked, since the next page is never far then. Whoever
knows the list without its text already can say where everybody stands in it: then nobody has to be sorted or walked by.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence, Set
from dataclasses import dataclass, replace
from typing import Literal, NamedTuple

from screening.errors import NotFound
from screening.finding import search
from screening.finding.search import Sought
from screening.people import candidate_record, visibility
from screening.people.candidate_filter import SCORE, Filter, Values, conditions
from screening.people.candidate_record import Candidate, CandidateRow
from screening.workspace import Workspace

Sort = Literal[
    "name",
    "code",
    "email",
    "phone",
    "source",
    "tags",
    "created_at",
    "keep_until",
    "job",
    "stage",
    "decision",
    "score",
    "next_interview",
]

_NEXT_INTERVIEW = """coalesce((SELECT min(met.scheduled_at) FROM interviews met WHERE met.application_id = a.id
    AND met.ended_at = '' AND met.scheduled_at >= strftime('%Y-%m-%dT%H:%M:%fZ', 'now')), '')"""
# The place of a stage among those of its job; the first one is 0.
_STAGE = "(SELECT key FROM json_each(j.stages) WHERE value = a.stage)"
# What a hidden name, address or source would tell by its place in the order is left out of it.
_KEYS: dict[Sort, str] = {
    "name": candidate_record.NAME_KEY,
    "code": "c.number",
    "email": "iif(c.hidden, '', c.email_key)",
    "phone": "iif(c.hidden, '', c.phone_key)",
    "source": "iif(c.hidden, '', lower(c.source))",
    "tags": "iif(c.hidden, '', lower(c.tags))",
    "created_at": "c.created_at",
    "keep_until": "c.keep_until",
    "job": "coalesce(lower(j.title), '')",
    "stage": f"coalesce({_STAGE}, -1)",
    "decision": "coalesce(a.decision, '')",
    "score": f"coalesce({SCORE}, -1)",
    "next_interview": _NEXT_INTERVIEW,
}
_SHOWN = f"""coalesce(a.id, ''), coalesce(a.job_id, ''), coalesce(j.title, ''), coalesce(a.stage, ''),
    coalesce(a.decision, ''), {SCORE}, {_NEXT_INTERVIEW}, c.restricted"""
_COLUMNS = f"{candidate_record.COLUMNS}, {_SHOWN}"
_EVERYBODY = "FROM candidates c"
_NEWEST = "LEFT JOIN applications a ON a.id = c.latest_application"
_FOR_JOB = "JOIN applications a ON a.candidate_id = c.id"
_JOB = "LEFT JOIN jobs j ON j.id = a.job_id"

# Whose name is hidden is not found by it, nor by an address: that would say who is behind the code.
_FOUND_BY = "c.seen_text"
# A note that the viewer may read: not private, and of others only what they have submitted, and one has oneself.
_READABLE = f"""NOT n.private AND (?1 IS NULL OR n.interviewer_id = ?1 OR NOT EXISTS (
        SELECT 1 FROM interviews i WHERE i.id = n.interview_id AND ({visibility.blind_to("i.application_id")}
            OR EXISTS (SELECT 1 FROM scorecards draft WHERE draft.interview_id = n.interview_id
                AND draft.interviewer_id = n.interviewer_id
                AND draft.phase = 'independent' AND draft.status = 'draft'))))"""
_MANY = 2_000
"""Hits in an index beyond which the order is walked: so many are sorted in half a frame."""
_MANY_PLACED = 8_000
"""The same where everybody's place in the order is known."""
_IN_CODES = frozenset("k0123456789 ")  # what stands in the folded code of a person, "K-07"
_SAMPLE = 300  # of them tell how far the order would have to be walked
_NEAR = 10_000  # places; walking so far takes less time than putting the hits in order
_NAMED = "SELECT rowid AS number FROM candidates_fts WHERE candidates_fts MATCH"
_NOTES = "SELECT rowid FROM notes_fts WHERE notes_fts MATCH"
_NOTED = """SELECT o.candidate_number AS number FROM notes_fts
    CROSS JOIN note_owners o ON o.note_number = notes_fts.rowid WHERE notes_fts MATCH"""


class Places(NamedTuple):
    """A list known already: by number, where everybody stands in it, and those whose name is hidden.

    It is as old as its reading: who came later is not in it, and whose name was shown meanwhile is still hidden in it.
    """

    of: Mapping[int, int]
    hidden: Set[int]


@dataclass(frozen=True, slots=True)
class _Hits:
    """The numbers of those whom the indexes name for a search text: by what they are found by, and by notes on them.

    None where they are too many to be worth asking for.
    """

    sought: Sought
    people: set[int] | None
    noted: set[int] | None

    @property
    def everybody(self) -> set[int] | None:
        """Nobody else can be found."""
        return None if self.people is None or self.noted is None else self.people | self.noted


@dataclass(frozen=True, slots=True)
class _Query:
    """A list as SQL: where it reads from, on what conditions, and the values of both."""

    source: str
    conditions: list[str]
    value: Values
    numbers: set[int] | None = None  # nobody else can be in it

    @property
    def where(self) -> str:
        return " AND ".join(self.conditions)


def page(
    ws: Workspace,
    *,
    filter: Filter = Filter(),  # noqa: A002, B008  the word of the trade; it never changes
    after: Candidate | CandidateRow | None = None,
    limit: int = 200,
    sort: Sort = "name",
    descending: bool = False,
    viewer_id: str | None = None,
) -> list[CandidateRow]:
    """The next candidates in the given order, `after` the last one of the page before.

    `filter.text` is looked for in name, code, email, phone and tags, and in notes that this viewer may read (None: all)
    and that are not private; of people whose name is hidden only in the code and the notes. All its words must occur
    in the one or in one note: three letters anywhere, fewer at the beginning of a word. By name, those without one come
    first, by their number. Raises NotFound where `after` is no longer there.
    """
    query = _query(filter, viewer_id, _hits(ws, filter.text))
    order = _onward(ws, query, filter, sort, descending=descending, after=after)
    # Numbers first: what else is shown would be read of everybody who has to be sorted.
    found = ws.all(f"SELECT c.number {_narrowed(query)} {order} LIMIT {int(limit)}", query.value.all)
    return by_number(ws, [number for (number,) in found], filter=filter, viewer_id=viewer_id)


def numbers(
    ws: Workspace,
    *,
    filter: Filter = Filter(),  # noqa: A002, B008
    sort: Sort = "name",
    descending: bool = False,
    viewer_id: str | None = None,
    limit: int | None = None,
    places: Places | None = None,
) -> list[int]:
    """The numbers of the first `limit` candidates that a filter lets through, or of all: `by_number` reads them.

    `places` may be those in the same list without the filter's text (`places_of`): then the first ones of a search are
    found sooner. Nobody else is among them.
    """
    hits = _hits(ws, filter.text)
    if hits is not None and places is not None and limit is not None:
        if hits.people is not None:
            hits = replace(hits, people=_by_what_is_seen(hits.sought, hits.people, places))
        if hits.people is None and hits.noted is not None:
            hits = replace(hits, people=_far_off(ws, hits.sought, places, limit))
        if hits.everybody is not None:
            return _placed(ws, hits, places, wanted=filter, viewer_id=viewer_id, limit=limit)
    query = _query(filter, viewer_id, hits)
    order = _onward(ws, query, filter, sort, descending=descending, after=None)
    source = _whole(query, filter) if limit is None else _narrowed(query)
    return _together(ws, f"SELECT c.number AS number {source} {order} LIMIT {limit or -1}", query.value.all)


def places_of(ws: Workspace, listed: Sequence[int]) -> Places:
    """The places of everybody in a whole list: `numbers` takes them for a search in it."""
    # The index by the shown name knows them: without it everybody would be read.
    hidden = _together(
        ws, f"SELECT c.number AS number FROM candidates c WHERE {candidate_record.NAME_KEY} = '' AND c.hidden", ()
    )
    return Places(dict(zip(listed, range(len(listed)), strict=True)), frozenset(hidden))


def count(ws: Workspace, *, filter: Filter = Filter(), viewer_id: str | None = None) -> int:  # noqa: A002, B008
    """How many candidates a filter lets through."""
    if filter.empty:
        row = ws.one("SELECT count(*) FROM candidates")
    else:
        query = _query(filter, viewer_id, _hits(ws, filter.text))
        row = ws.one(f"SELECT count(*) {_whole(query, filter)}", query.value.all)
    return int(row[0]) if row else 0


def by_number(
    ws: Workspace,
    wanted: Sequence[int],
    *,
    filter: Filter = Filter(),  # noqa: A002, B008
    viewer_id: str | None = None,
) -> list[CandidateRow]:
    """The candidates of these numbers as the list shows them, in the order asked for.

    In the place of somebody who is not there any more stands a row with nothing in it.
    """
    value = Values(viewer_id)
    listed = value(json.dumps(list(wanted)))
    joins = f"LEFT {_FOR_JOB} AND a.job_id = {value(filter.job_id)}" if filter.job_id else _NEWEST
    found = ws.all(
        f"""SELECT {_COLUMNS}, c.number FROM json_each({listed}) asked CROSS JOIN candidates c ON c.number = asked.value
        {joins} {_JOB}""",
        value.all,
    )
    rows = {row[-1]: candidate_record.listed(row) for row in found}
    return [rows.get(number, candidate_record.NOBODY) for number in wanted]


def ids_of(ws: Workspace, wanted: Sequence[int]) -> list[str]:
    """The ids of the candidates of these numbers, in their order; who is not there any more is left out."""
    known: dict[int, str] = dict(
        ws.all(
            "SELECT number, id FROM candidates WHERE number IN (SELECT value FROM json_each(?))",
            (json.dumps(list(wanted)),),
        )
    )
    return [known[number] for number in wanted if number in known]


def applications_of(ws: Workspace, wanted: Sequence[int], *, job_id: str = "") -> list[str]:
    """The ids of the applications that the list shows of the candidates of these numbers, in their order.

    Those for the job, without one the newest of each; who has none is left out.
    """
    found = ws.all(
        """SELECT a.id FROM json_each(?1) asked CROSS JOIN candidates c ON c.number = asked.value
        JOIN applications a ON a.candidate_id = c.id AND iif(?2 = '', a.id = c.latest_application, a.job_id = ?2)
        ORDER BY asked.key""",
        (json.dumps(list(wanted)), job_id),
    )
    return [row[0] for row in found]


def without_application(ws: Workspace, wanted: Sequence[int], *, job_id: str = "") -> list[str]:
    """The ids of those among the candidates of these numbers who have no application (for the job), in their order."""
    found = ws.all(
        """SELECT c.id FROM json_each(?1) asked CROSS JOIN candidates c ON c.number = asked.value
        WHERE NOT EXISTS (SELECT 1 FROM applications a WHERE a.candidate_id = c.id AND ?2 IN ('', a.job_id))
        ORDER BY asked.key""",
        (json.dumps(list(wanted)), job_id),
    )
    return [row[0] for row in found]


def number_of(ws: Workspace, candidate_id: str) -> int:
    """The number of a candidate, 0 for none."""
    row = ws.one("SELECT number FROM candidates WHERE id = ?", (candidate_id,))
    return int(row[0]) if row else 0


def _query(wanted: Filter, viewer_id: str | None, hits: _Hits | None) -> _Query:
    value = Values(viewer_id)
    made = ["?1 IS ?1", *conditions(wanted, value)]  # every statement has the viewer among its values
    source = f"{_EVERYBODY} {_FOR_JOB if wanted.job_id else _NEWEST} {_JOB}"
    if hits is None:
        return _Query(source, made, value)
    made.append(_occurs(hits, value))
    return _Query(source, made, value, hits.everybody)


def _far_off(ws: Workspace, sought: Sought, places: Places, limit: int) -> set[int] | None:
    """Many whom the index names, where the first of them stand far down; None where they do not, or are too many."""
    some = _together(ws, f"{_NAMED} ? LIMIT {_SAMPLE}", (sought.people,))
    seen = _by_what_is_seen(sought, set(some), places)
    down = sorted(places.of.get(number, len(places.of)) for number in seen)
    first = min(limit, _MANY) * _SAMPLE // _MANY
    if first < len(down) and down[first] < _NEAR:
        return None
    named = _named(ws, _NAMED, sought.people, _MANY_PLACED)
    return None if named is None else _by_what_is_seen(sought, named, places)


def _by_what_is_seen(sought: Sought, people: set[int], places: Places) -> set[int]:
    """Of those whom the index names, who may be found by what is shown: a hidden name is known to the index alone."""
    in_code = _IN_CODES.issuperset("".join(sought.in_people))
    return people if in_code else people - places.hidden


def _placed(
    ws: Workspace, hits: _Hits, places: Places, *, wanted: Filter, viewer_id: str | None, limit: int
) -> list[int]:
    """The first of those whom the indexes name, in the order of their places, who are found indeed."""
    people, noted = hits.people or set(), hits.noted or set()
    named = sorted(filter(places.of.__contains__, people | noted), key=places.of.__getitem__)
    found: list[int] = []
    first, size = 0, limit + limit // 4  # the index names hardly anybody who is not found
    while first < len(named) and len(found) < limit:
        some = set(named[first : first + size])
        query = _query(wanted, viewer_id, _Hits(hits.sought, people & some, noted & some))
        there = set(_together(ws, f"SELECT c.number AS number {_narrowed(query)}", query.value.all))
        found += (number for number in named[first : first + size] if number in there)
        first, size = first + size, 2 * size
    return found[:limit]


def _occurs(hits: _Hits, value: Values) -> str:
    """The condition that a candidate, or one of the notes on them, has every word; known hits spare the looking."""
    sought, noted = hits.sought, hits.noted
    own = " AND ".join(f"instr({_FOUND_BY}, {value(text)})" for text in sought.in_people)
    if noted is not None and not noted:
        return f"({own})"
    among = "" if noted is None else f"c.number IN (SELECT value FROM json_each({value(json.dumps(list(noted)))})) AND "
    words = " AND ".join(f"instr(n.search_key, {value(text)})" for text in sought.in_notes)
    in_note = f"""{among}EXISTS (SELECT 1 FROM note_owners o JOIN notes n ON n.number = o.note_number
        WHERE o.candidate_number = c.number AND {words} AND {_READABLE})"""
    return in_note if hits.people is not None and not hits.people else f"(({own}) OR ({in_note}))"


def _hits(ws: Workspace, text: str) -> _Hits | None:
    """Whom the indexes name for a text; None where there is nothing to look for."""
    sought = search.sought(text)
    if sought is None:
        return None
    people = _named(ws, _NAMED, sought.people, _MANY)
    return _Hits(sought, people, _noted(ws, sought.notes) if sought.notes else set())


def _noted(ws: Workspace, wanted: str) -> set[int] | None:
    """The numbers of those on whom somebody wrote a note that the index names, None where these are too many."""
    # Who they are about takes four times as long as how many there are.
    ((many,),) = ws.all(f"SELECT count(*) FROM ({_NOTES} ? LIMIT {_MANY + 1})", (wanted,))
    return None if many > _MANY else _named(ws, _NOTED, wanted, _MANY)


def _named(ws: Workspace, select: str, wanted: str, most: int) -> set[int] | None:
    """The numbers of everybody whom an index names, None where they are more than `most`."""
    found = _together(ws, f"{select} ? LIMIT {most + 1}", (wanted,))
    return None if len(found) > most else set(found)


def _together(ws: Workspace, select: str, values: Sequence[object]) -> list[int]:
    """Every `number` of a statement in its order, handed over as one text: row by row takes three times as long.

    Between two rows SQLite waits for its turn in Python, and so would the window while the worker reads.
    """
    ((found,),) = ws.all(f"SELECT json_group_array(number) FROM ({select})", values)
    numbers: list[int] = json.loads(found)
    return numbers


def _narrowed(query: _Query) -> str:
    """The source with its conditions, for a page: those whom the indexes named, or everybody in order."""
    if query.numbers is None:
        return f"{query.source} WHERE {query.where}"
    listed = query.value(json.dumps(list(query.numbers)))
    # CROSS keeps SQLite from walking everybody in order for the sake of these few.
    named = f"FROM json_each({listed}) hit CROSS JOIN candidates c ON c.number = hit.value"
    return f"{query.source.replace(_EVERYBODY, named)} WHERE {query.where}"


def _whole(query: _Query, wanted: Filter) -> str:
    """The source with its conditions, for everybody in it."""
    sought = search.sought(wanted.text)
    if sought is None or query.numbers is not None:
        return _narrowed(query)
    value = query.value
    people = f"{_NAMED} {value(sought.people)}"
    if sought.notes:
        people += f" UNION {_NOTED} {value(sought.notes)}"
    return f"{query.source} WHERE +c.number IN ({people}) AND {query.where}"


def _onward(
    ws: Workspace,
    query: _Query,
    wanted: Filter,
    sort: Sort,
    *,
    descending: bool,
    after: Candidate | CandidateRow | None,
) -> str:
    """The rest of a statement: where the page begins, and in what order."""
    direction, following = ("DESC", "<") if descending else ("ASC", ">")
    key = _KEYS[sort]
    onward = ""
    if after is not None:
        value = Values(query.value.all[0] if isinstance(query.value.all[0], str) else None)
        source = f"FROM candidates c {_FOR_JOB if wanted.job_id else _NEWEST} {_JOB}"
        place = f"c.id = {value(after.id)}" + (f" AND a.job_id = {value(wanted.job_id)}" if wanted.job_id else "")
        last = ws.one(f"SELECT {key}, c.number {source} WHERE {place}", value.all)
        if last is None:
            raise NotFound("candidates", after.id)
        onward = f"AND ({key}, c.number) {following} ({query.value(last[0])}, {query.value(last[1])})"
    return f"{onward} ORDER BY {key} {direction}, c.number {direction}"
