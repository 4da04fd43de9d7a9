"""What may not be changed is not replaced either: REPLACE of another program takes rows away behind triggers' backs."""

import re
import shutil
import sqlite3

import pytest
from sqlcipher3 import dbapi2 as driver

from screening import documents
from screening.identifiers import new_id, utc_now
from screening.interviewing import interviewers, interviews, notes, scorecards
from screening.jobs import applications, jobs
from screening.people import attachments, candidates
from screening.privacy import holds, notices, restriction, tombstones
from screening.privacy.tombstone_record import Tombstone
from screening.storage.triggers import TRIGGERS
from screening.workspace import Workspace

FOURS = ("ketelitian", "kerapian", "kesabaran", "kerja-sama")
_GUARD = re.compile(r"BEFORE (?:UPDATE|DELETE)\b.*? ON (\w+) WHEN .*RAISE\(ABORT, '(\w+)'\)", re.DOTALL)
CODES: dict[str, set[str]] = {}
"""Per table that has a guard against changes or removals: what those say."""
for _sql in TRIGGERS.values():
    if _found := _GUARD.search(_sql):
        CODES.setdefault(_found[1], set()).add(_found[2])
SEARCHED = {"candidates", "notes"}
# A copy of a row that is kept, made so that nothing keeps it.
FREE = {"scorecards": {"status": "draft"}, "candidates": {"restricted": 0}}


@pytest.fixture(scope="module")
def full_file(tmp_path_factory, yaml):
    """Siti, scored by Rina and about to be by Budi; Tono, the same and restricted; Ani, whom a claim keeps."""
    path = tmp_path_factory.mktemp("full") / "penuh.db"
    with Workspace.create(path, actor="Rina Wijaya") as ws:
        job_id = jobs.add(ws, title="Penata Arsip", yaml=yaml).id
        panel = [interviewers.ensure(ws, name=name).id for name in ("Rina Wijaya", "Budi Santoso")]
        people = [candidates.add(ws, name=name).id for name in ("Siti", "Tono", "Ani")]
        for person in people[:2]:
            attachments.add(ws, candidate_id=person, name="cv.png", content=b"\x89PNG\r\n\x1a\n" + bytes(9))
            application_id = applications.apply(ws, candidate_id=person, job_id=job_id).id
            applications.decide(ws, application_id=application_id, decision="hold", reason="Menunggu")
            interview_id = interviews.schedule(ws, application_id=application_id, panel=panel).id
            _score(ws, interview_id, panel)
        restriction.restrict(ws, candidate_id=people[1], reason="Kebenaran data dipersoalkan")
        holds.put(ws, candidate_id=people[2], reason="Sengketa")
        notices.add(ws, title="Pemberitahuan", language="id", text="Kami menyimpan.", effective_on="2026-01-01")
        for content in (b"x", b"y"):
            (number,) = documents.take_numbers(ws)
            documents.keep(ws, kind="results", title="x", language="id", number=number, content=content, job_id=job_id)
        stone = Tombstone(new_id(), "K-09", utc_now(), "Rina Wijaya", "request", {})
        tombstones.put(ws, [stone])
        tombstones.put(ws, [stone])
        assert len(tombstones.all_of(ws)) == 1
    return path


def _score(ws, interview_id, panel):
    card = scorecards.begin(ws, interview_id=interview_id, interviewer_id=panel[0]).id
    for criterion in FOURS:
        scorecards.rate(ws, scorecard_id=card, criterion_id=criterion, score=4)
    scorecards.observe(ws, scorecard_id=card, trait_id="kesabaran-plus", state="observed", evidence="")
    scorecards.mark_preview(ws, scorecard_id=card, preview_id="rutinitas", given=True, response="")
    notes.add(ws, interview_id=interview_id, interviewer_id=panel[0], text="Bertanya soal jam kerja")
    scorecards.submit(ws, scorecard_id=card, recommendation="yes", summary="Siap")
    scorecards.reopen(ws, scorecard_id=card, reason="Salah ketik")
    scorecards.submit(ws, scorecard_id=card, recommendation="yes", summary="Siap")
    scorecards.begin(ws, interview_id=interview_id, interviewer_id=panel[1])
    notes.add(ws, interview_id=interview_id, interviewer_id=panel[1], text="Datang tepat waktu")


class _Outsider:
    """Another program with the file, as SQLite opens it by default."""

    def __init__(self, module, path, table):
        self.errors = (module.Error,)
        self._connection = module.connect(str(path), isolation_level=None)
        assert self._connection.execute("PRAGMA recursive_triggers").fetchone() == (0,)
        self._table = table
        made = self._connection.execute("SELECT sql FROM sqlite_schema WHERE name = ?", (table,)).fetchone()[0]
        indexes = self._connection.execute('SELECT name FROM pragma_index_list(?) WHERE "unique"', (table,)).fetchall()
        self.keys = [
            tuple(c for (c,) in self._connection.execute("SELECT name FROM pragma_index_info(?) ORDER BY seqno", index))
            for index in indexes
        ]
        number = self._connection.execute(
            "SELECT name FROM pragma_table_info(?) WHERE pk AND type = 'INTEGER'", (table,)
        ).fetchall()
        self._rowid = "" if "WITHOUT ROWID" in made else number[0][0] if len(number) == 1 else "rowid"
        if self._rowid:
            self.keys.append((self._rowid,))
        columns = self._connection.execute(
            "SELECT name FROM pragma_table_xinfo(?) WHERE hidden = 0", (table,)
        ).fetchall()
        self.columns = list(dict.fromkeys([*filter(None, [self._rowid]), *(name for (name,) in columns)]))
        self._parents = self._connection.execute('SELECT "from" FROM pragma_foreign_key_list(?)', (table,)).fetchall()

    def close(self):
        self._connection.close()

    def rows(self):
        found = self._connection.execute(f"SELECT {', '.join(self.columns)} FROM {self._table}").fetchall()
        return [dict(zip(self.columns, row, strict=True)) for row in found]

    def kept(self):
        """Rows that are refused to be changed or removed."""
        return [row for row in self.rows() if self._is_kept(row)]

    def _is_kept(self, row):
        itself = ", ".join(f"{name} = {name}" for name in self.columns)
        return any(
            self.refusal(f"{deed} WHERE {' AND '.join(f'{name} = ?' for name in self.keys[0])}", self._key(row))
            for deed in (f"UPDATE {self._table} SET {itself}", f"DELETE FROM {self._table}")
        )

    def _key(self, row):
        return [row[name] for name in self.keys[0]]

    def other(self, row, key=()):
        """A row like it that is of somebody else, and that only the key makes the same."""
        changed = {name for one in self.keys if one != key for name in one[:1]} | {name for (name,) in self._parents}
        return {name: _other(value) if name in changed - set(key) else value for name, value in row.items()}

    def put(self, row, deed="INSERT"):
        names, marks = ", ".join(row), ", ".join("?" for _ in row)
        return f"{deed} INTO {self._table} ({names}) VALUES ({marks})", list(row.values())

    def moved_over(self, free, row, key):
        # By this name it is not among the columns that a trigger may list.
        settings = ", ".join(f"{'rowid' if name == self._rowid else name} = ?" for name in key)
        condition = " AND ".join(f"{name} = ?" for name in self.keys[0])
        values = [*(row[name] for name in key), *self._key(free)]
        return f"UPDATE OR REPLACE {self._table} SET {settings} WHERE {condition}", values

    def refusal(self, sql, values, *before):
        """What is said against it, "" for nothing; nothing of it stays."""
        self._connection.execute("BEGIN")
        try:
            for statement in before:
                self._connection.execute(*statement)
            self._connection.execute(sql, values)
        except self.errors as error:
            return str(error)
        else:
            return ""
        finally:
            self._connection.execute("ROLLBACK")


def _other(value):
    return value + 1_000 if isinstance(value, int) else value and f"{'y' if value[0] == 'x' else 'x'}{value[1:]}"


@pytest.fixture(params=["sqlite3", "sqlcipher3"])
def outsider(request, full_file, tmp_path):
    module = sqlite3 if request.param == "sqlite3" else driver
    path = shutil.copy(full_file, tmp_path / "penuh.db")
    opened = []

    def look(table):
        if table in SEARCHED and module.sqlite_version_info < (3, 42):
            pytest.skip("this SQLite is older than the file's search indexes, and adds nobody")
        opened.append(_Outsider(module, path, table))
        return opened[-1]

    yield look
    for one in opened:
        one.close()


@pytest.mark.parametrize("table", sorted(CODES))
def test_what_is_kept_is_not_replaced(outsider, table):
    other = outsider(table)
    kept = other.kept()
    assert kept
    for row in (*kept[:3], *kept[-2:]):
        assert other.refusal(*other.put(row, "REPLACE")) in CODES[table]
        for key in other.keys:
            assert other.refusal(*other.put(other.other(row, key), "REPLACE")) in CODES[table], key
            free = {**other.other(row), **FREE.get(table, {})}
            assert other.refusal(*other.put(free)) == "", "what follows would say nothing"
            assert other.refusal(*other.moved_over(free, row, key), other.put(free)) in CODES[table], key
