"""Importing 100,000 people next to a bare executemany of the rows that it writes."""

import time

import pytest
from sqlcipher3 import dbapi2 as driver

from screening import importing

PEOPLE = 100_000
TABLES = ("candidates", "applications", "stage_changes", "audit", "audit_keys")


def letters(number):
    return "".join(chr(97 + number // step % 26) for step in (1, 26, 676))


def sheet(people):
    """A CSV file as a job portal exports it."""
    lines = ["Nama Lengkap;E-mail;No. HP;Sumber;Tanggal Melamar;Catatan"]
    for number in range(people):
        phone, day = f"0812{10_000_003 + number}", f"{1 + number % 28} Agustus 2024"
        name, email = f"Kandidat {letters(number)} Wijaya", f"kandidat{number}@contoh.example"
        lines.append(f"{name};{email};{phone};Portal;{day};Dari portal {number}")
    return "\n".join(lines)


@pytest.mark.benchmark_ratio
def test_import_of_100_000_people(workspace, workspace_path, tmp_path, job_id, figure):
    path = tmp_path / "pelamar.csv"
    path.write_text(sheet(PEOPLE), encoding="utf-8")
    before = {table: workspace.one(f"SELECT count(*) FROM {table}")[0] for table in TABLES}

    start = time.perf_counter()
    table = importing.read(path)
    read = time.perf_counter()
    plan = importing.check(workspace, table, importing.guess(workspace, table), job_id=job_id)
    checked = time.perf_counter()
    assert (plan.added, plan.problems, plan.duplicates) == (PEOPLE, (), ())
    importing.carry_out(workspace, plan)
    ours = time.perf_counter() - start

    # The same rows of the same tables in a file of their own, without indexes, search, audit chain and triggers.
    bare = driver.connect(str(tmp_path / "bare.db"), isolation_level=None)
    bare.execute("PRAGMA journal_mode = WAL")
    bare.execute("PRAGMA synchronous = FULL")
    rows = {}
    for name in TABLES:
        columns = [row[1] for row in workspace.all(f"PRAGMA table_info({name})")]
        order = "rowid" if name != "applications" else "id"
        rows[name] = workspace.all(f"SELECT {', '.join(columns)} FROM {name} ORDER BY {order}")[before[name] :]
        bare.execute(f"CREATE TABLE {name} ({', '.join(columns)})")
    begin = time.perf_counter()
    bare.execute("BEGIN IMMEDIATE")
    for name, content in rows.items():
        marks = ", ".join("?" * len(content[0]))
        bare.executemany(f"INSERT INTO {name} VALUES ({marks})", content)
    bare.execute("COMMIT")
    base = time.perf_counter() - begin
    bare.close()
    assert len(rows["candidates"]) == PEOPLE

    # The same rows into the tables of a workspace as they are, with indexes, search and triggers.
    same = tmp_path / "same.db"
    with type(workspace).create(same) as other:
        other.execute("PRAGMA foreign_keys = OFF")
        begin = time.perf_counter()
        with other.atomic():
            for name, content in rows.items():
                columns = [row[1] for row in workspace.all(f"PRAGMA table_info({name})")]
                marks = ", ".join("?" * len(columns))
                other.execute_many(f"INSERT INTO {name} ({', '.join(columns)}) VALUES ({marks})", content)
        indexed = time.perf_counter() - begin

    figure("import of 100,000, rows into the same tables", ours, indexed, "≤ 10", "s ")
    figure("import of 100,000, rows into bare tables", ours, base, "≤ 10", "s ")
    figure("import of 100,000: reading", read - start, 0, "-", "s ")
    figure("import of 100,000: checking", checked - read, 0, "-", "s ")
    figure("import of 100,000: writing", ours - (checked - start), 0, "-", "s ")
