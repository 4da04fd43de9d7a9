"""Ways to look at a workspace file from outside, and to break it."""

import importlib.util
import os
import sys
import tempfile
from contextlib import contextmanager
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from sqlcipher3 import dbapi2 as driver

from screening import identifiers, importing
from screening.identifiers import utc_now

NOBODY = 65534


@pytest.fixture
def outside(workspace_path):
    """`outside()` opens the file without any of our code: what it says is what is on disk."""
    opened = []

    def connect():
        opened.append(driver.connect(str(workspace_path)))
        return opened[-1]

    yield connect
    for connection in opened:
        connection.close()


@pytest.fixture
def damage_page(workspace_path, outside):
    """`damage_page(table)` overwrites the first page of a table with rubbish, as a failing disk would."""

    def damage(table):
        connection = outside()
        (page,) = connection.execute("SELECT rootpage FROM sqlite_schema WHERE name = ?", (table,)).fetchone()
        (size,) = connection.execute("PRAGMA page_size").fetchone()
        connection.close()
        with workspace_path.open("r+b") as file:
            file.seek((page - 1) * size)
            file.write(b"\xa5" * size)

    return damage


@pytest.fixture
def read_folder():
    """A folder that everybody may read and only its owner may write to."""
    with tempfile.TemporaryDirectory() as name:
        Path(name).chmod(0o755)
        yield Path(name)


@pytest.fixture
def ordinary_user():
    """`with ordinary_user():` whoever runs the tests has no more rights than others, also where it is root."""

    @contextmanager
    def drop():
        if os.geteuid() != 0:
            yield
            return
        os.seteuid(NOBODY)
        try:
            yield
        finally:
            os.seteuid(0)

    return drop


@pytest.fixture
def set_clock_back(monkeypatch):
    """`set_clock_back()` makes it an hour earlier than it is."""

    def back():
        class Earlier(datetime):
            @classmethod
            def now(cls, tz=None):
                return datetime.now(tz) - timedelta(hours=1)

        monkeypatch.setattr(identifiers, "datetime", Earlier)

    return back


@pytest.fixture
def next_moment():
    """`next_moment()`: what comes next has a later time. A fast machine does several things in one millisecond."""

    def wait():
        at = utc_now()
        while utc_now() == at:
            pass

    return wait


@pytest.fixture(scope="session")
def beside():
    """`beside(name)` is the module in this folder that programs under test use too."""

    def load(name):
        if name not in sys.modules:
            spec = importlib.util.spec_from_file_location(name, Path(__file__).with_name(f"{name}.py"))
            sys.modules[name] = importlib.util.module_from_spec(spec)
            spec.loader.exec_module(sys.modules[name])
        return sys.modules[name]

    return load


@pytest.fixture(scope="session")
def script(beside):
    """The scripted interview."""
    return beside("scripted_interview")


@pytest.fixture(scope="session")
def _worker(beside, tmp_path_factory):
    with beside("stopped_work").worker(tmp_path_factory.mktemp("worker")) as worker:
        yield worker


@pytest.fixture
def worker(_worker):
    """Does what it is told until it is killed, or with calls to the system that fail: see `stopped_work`."""
    _worker.takes = 0.0
    return _worker


@pytest.fixture
def checked(workspace, job_id, tmp_path):
    """`checked(content, name, **answers)` checks a file by the guessed mapping."""

    def run(content, name="pelamar.csv", **answers):
        path = tmp_path / name
        path.write_bytes(content.encode() if isinstance(content, str) else content)
        table = importing.read(path)
        mapping = replace(importing.guess(workspace, table), **answers)
        return importing.check(workspace, table, mapping, job_id=job_id)

    return run
