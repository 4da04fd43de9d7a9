"""What FTS5 writes of how an index is made up: a bit of it that fell over is noticed, or it changes nothing."""

import pytest

from screening.people import candidates
from screening.storage import database, full_text

INDEX = "candidates_fts"
STRUCTURE = 10  # the number of that record (sqlite.org/src/file/ext/fts5/fts5_index.c)


@pytest.fixture
def copy(workspace):
    """A copy in memory, its index in several parts."""
    for number in range(60):
        person = candidates.add(workspace, name=f"Orang {number} Surabaya").id
        if number % 7 == 0:
            candidates.edit(workspace, candidate_id=person, name=f"Ubah {number} Surabaya")
    found = database.in_memory()
    workspace.connection.backup(found)
    yield found
    found.close()


def found_by(connection):
    return connection.execute(f"SELECT rowid FROM {INDEX} WHERE {INDEX} MATCH 'sur' ORDER BY rowid").fetchall()


def works(connection):
    """Whether the index can be written to for a long time, and says the same afterwards."""
    before = found_by(connection)
    try:
        connection.execute(f"INSERT INTO {INDEX} ({INDEX}) VALUES ('optimize')")
    except database.DriverError:
        return False
    return before == found_by(connection)


@pytest.mark.parametrize("byte", [6, 12, 13])
def test_no_bit_that_matters_goes_unseen(copy, workspace_path, byte):
    whole = copy.execute(f"SELECT block FROM {INDEX}_data WHERE id = {STRUCTURE}").fetchone()[0]
    everybody = found_by(copy)
    assert len(everybody) == 60
    for bit in range(8):
        flipped = bytearray(whole)
        flipped[byte] ^= 1 << bit
        damaged = database.in_memory()
        copy.backup(damaged)
        damaged.execute(f"UPDATE {INDEX}_data SET block = ? WHERE id = {STRUCTURE}", (bytes(flipped),))
        if not full_text.broken_indexes(damaged, [INDEX], workspace_path):
            assert found_by(damaged) == everybody, (byte, bit)
            assert works(damaged), (byte, bit)
        damaged.close()
    assert full_text.broken_indexes(copy, [INDEX], workspace_path) == []
