"""The disk refuses one write or flush after the other: whoever works is told, and what was acknowledged is there.

Each call that writes to a file fails in turn, either this one alone (EIO) or all of them from then on (ENOSPC), while
somebody scores, imports, backs up, restores, upgrades, erases, or changes the protection. The file is opened without
the failure afterwards, as a person would who found another disk.
"""

import os
import random
import shutil
from itertools import count
from pathlib import Path

import pytest

from rubrics.errors import SaringError
from rubrics.model import LANGUAGES
from screening.backups import checking, folders, making
from screening.doctor import examine
from screening.errors import WorkspaceError
from screening.people import candidates
from screening.protection import protecting, recovery_code, slots
from screening.protection.protecting import Secrets
from screening.protection.unlocking import unlock
from screening.storage import database
from screening.workspace import Workspace
from tests import erased_people
from ui.wording import message

OLD, NEW = "kata sandi yang lama", "kata sandi yang baru"
CODE = recovery_code.new_code()
PEOPLE = 40
OLD_FILE = Path(__file__).parents[1] / "data" / "workspaces" / "version-1.db"
FAILURES = (("EIO", False), ("ENOSPC", True))
STEPS = 12


class Place:
    """A workspace in a folder of its own that is put there anew for each failure. `made` is what lay there before."""

    def __init__(self, folder, worker, made):
        self.folder = folder
        self.path = folder / "saring.db"
        self.worker = worker
        self._made = made

    def renew(self):
        shutil.rmtree(self.folder, ignore_errors=True)
        shutil.rmtree(os.environ["XDG_DATA_HOME"], ignore_errors=True)  # the backups of the time before
        shutil.copytree(self._made, self.folder)

    def names(self, key=None):
        with Workspace.open(self.path, key=key) as ws:
            return sorted(person.name for person in candidates.page(ws, limit=1_000))

    def require_sound(self, key=None):
        assert examine(self.path, key=key) == []
        left = {one.name for one in self.folder.iterdir() if one.name.startswith(".")}
        assert left == set()


class Scoring:
    """Every step that was said to be written is there, and none that was refused.

    But for the last one, where no flush is done any more until the end: SQLite has written it by then, and whoever
    opens the file on a sound disk finds it in the log, once and whole.
    """

    def __init__(self, place, script, application_id, rina, rows):
        self._place, self._script, self._application_id, self._rows = place, script, application_id, rows
        self.work = "score"
        self.given = {"application_id": application_id, "interviewer_id": rina, "first": 0, "last": STEPS}

    def require(self, outcome):
        assert outcome.done == list(range(len(outcome.done)))
        with Workspace.open(self._place.path) as ws:
            found = self._script.read(ws, self._application_id, rows_before=self._rows)
        all_of_them = len(outcome.done) == STEPS
        assert found == self._script.foreseen(len(outcome.done)) or (
            found == self._script.foreseen(len(outcome.done) + 1) and outcome.refused and not all_of_them
        )
        self._place.require_sound()


class Importing:
    """Everybody is there, or nobody."""

    def __init__(self, place, job_id, sheet):
        self._place = place
        self.work = "bring_in"
        self.given = {"job_id": job_id, "sheet": str(sheet)}

    def require(self, outcome):
        assert len(self._place.names()) == 1 + (PEOPLE if outcome.done else 0)
        self._place.require_sound()


class BackingUp:
    """The backup is there and whole, or there is none that says it were; the one from before stays."""

    def __init__(self, place):
        self._place = place
        self.work = "back_up"
        self.given = {"folder": str(place.folder / "cadangan")}

    def require(self, outcome):
        made = folders.everything(self._place.folder / "cadangan")
        assert [one for one in made if checking.fault(one) is not None] == []
        if outcome.done:
            assert Path(outcome.done[0]) in {one.folder for one in made}
        assert len(made) >= 1 + bool(outcome.done)
        (home,) = (self._place.folder / "cadangan").iterdir()
        assert [one.name for one in home.iterdir() if one.name.startswith(".")] == []
        self._place.require_sound()


class Restoring:
    """The file at the place is the present one or the restored one, and the present one is nowhere lost."""

    def __init__(self, place):
        self._place = place
        self.work = "restore"

    @property
    def given(self):
        (backup,) = folders.everything(self._place.folder / "cadangan")
        return {"backup": str(backup.folder)}

    def require(self, outcome):
        present, restored = ["Orang Baru", "Siti Nurhaliza"], ["Siti Nurhaliza"]
        names = self._place.names()
        assert names == restored if outcome.done else names in (present, restored)
        if names == restored:
            (kept,) = self._place.folder.glob("saring *.db")
            with Workspace.open(kept) as ws:
                assert sorted(person.name for person in candidates.page(ws)) == present
        self._place.require_sound()


class Upgrading:
    """The file is the old one, or the new one."""

    def __init__(self, place):
        self._place = place
        self.work = "upgrade"
        self.given = {}

    def require(self, outcome):
        connection = database.driver.connect(str(self._place.path))
        (version,) = connection.execute("PRAGMA user_version").fetchone()
        (people,) = connection.execute("SELECT count(*) FROM candidates").fetchone()
        connection.close()
        assert version in ({database.SCHEMA_VERSION} if outcome.done else {1, database.SCHEMA_VERSION})
        assert len(self._place.names()) == people > 0
        self._place.require_sound()


class Protecting:
    """The file opens with the secrets from before or with the new ones, and nothing of it stays in plain text."""

    def __init__(self, place, work):
        self._place = place
        self.work = work
        self.before, self.after = {"protect": ("", NEW), "renew": (OLD, NEW), "unprotect": (OLD, "")}[work]

    @property
    def given(self):
        given = {} if self.work == "unprotect" else {"passphrase": NEW, "code": CODE}
        return given if self.work == "protect" else {**given, "key": unlock(self._place.path, OLD).hex()}

    def require(self, outcome):
        secret, key = "", None
        if database.is_protected(self._place.path):
            secret, key = next((one, key) for one in (NEW, OLD) if (key := self._tried(one)) is not None)
        assert secret == self.after if outcome.done else secret in (self.before, self.after)
        assert self._place.names(key) == ["Siti Nurhaliza"]
        self._place.require_sound(key)
        if key is not None:
            plain = [one.name for one in self._place.folder.iterdir() if b"Nurhaliza" in one.read_bytes()]
            assert plain == []

    def _tried(self, secret):
        try:
            return unlock(self._place.path, secret)
        except WorkspaceError as error:
            if error.code not in {"passphrase_wrong", "secret_of_other_key"}:
                raise
            return None


class Erasing:
    """Everybody is wholly there or wholly gone; where only those who are due go, it is a few at a time."""

    def __init__(self, place, file, work):
        self._place, self.work = place, work
        self._people = erased_people.add(file)
        self.given = {"people": self._people} | ({"today": erased_people.LATER} if work == "erase_due" else {})

    def require(self, outcome):
        together = erased_people.FEW if self.work == "erase_due" else erased_people.PEOPLE
        left = erased_people.require_gone_or_there(
            self._place.path, self._people, together=together, done=bool(outcome.done)
        )
        self._place.require_sound()
        assert len(self._place.names()) == 1 + left


@pytest.fixture(scope="session")
def stopped_work(beside):
    return beside("stopped_work")


@pytest.fixture
def place(request, stopped_work, tmp_path, monkeypatch):
    """A place for the work, with what `made` will hold; see `case`."""
    if why := stopped_work.why_no_strace():
        pytest.skip(why)
    monkeypatch.setattr(slots, "MEMORY_KIB", 32)
    made = tmp_path / "dibuat"
    made.mkdir()
    return Place(tmp_path / "ruang", request.getfixturevalue("worker"), made)


@pytest.fixture
def case(request, place, workspace, job_id, application_id, rina, script, tmp_path):
    """One of the works named in `request.param`, and what has to be true after it."""
    (rows,) = workspace.one("SELECT count(*) FROM audit")
    made, file = tmp_path / "dibuat", tmp_path / "dibuat" / "saring.db"
    workspace.close()
    shutil.copy(OLD_FILE if request.param == "upgrade" else workspace.path, file)
    if request.param == "score":
        return Scoring(place, script, application_id, rina, rows)
    if request.param == "import":
        sheet = tmp_path / "pelamar.csv"
        people = "".join(f"Ani {chr(97 + n // 26)}{chr(97 + n % 26)};a{n}@contoh.example\n" for n in range(PEOPLE))
        sheet.write_text(f"Nama;Email\n{people}", encoding="utf-8")
        return Importing(place, job_id, sheet)
    if request.param in {"back up", "restore"}:
        (made / "cadangan").mkdir()
        making.make(file, made / "cadangan", why="manual")
        with Workspace.open(file) as ws:
            candidates.add(ws, name="Orang Baru")
        return BackingUp(place) if request.param == "back up" else Restoring(place)
    if request.param == "upgrade":
        return Upgrading(place)
    if request.param in {"erase", "erase due"}:
        return Erasing(place, file, request.param.replace(" ", "_"))
    if request.param != "protect":
        protecting.protect(file, secrets=Secrets(OLD, CODE, confirmed=True))
    return Protecting(place, request.param)


def fail_once(place, case, failure):
    """Whether there was such a call; whoever worked is told in words, or had no harm from it."""
    place.renew()
    outcome = place.worker.do_and_fail(failure, case.work, path=str(place.path), **case.given)
    assert outcome.bugs == []
    assert outcome.ended == 0
    for code, params in outcome.refused:
        assert all(message(SaringError(code, **params), language) for language in LANGUAGES)
    assert outcome.refused or outcome.done
    case.require(outcome)
    return outcome.failed


def calls_in_turn(stopped_work, place, case, calls, chosen):
    """Fail those calls of these kinds whose numbers `chosen` gives: how many failed, and what was wrong then."""
    failed, wrong = 0, []
    for call in calls:
        for error, lasting in FAILURES:
            for number in chosen():
                failure = stopped_work.Failure(call, number, error, lasting)
                try:
                    if not fail_once(place, case, failure):
                        break
                except (AssertionError, SaringError) as found:
                    wrong.append(f"{failure}: {found!r}")
                failed += 1
    print(f"{failed} calls failed")
    return failed, wrong


def works(*names):
    return pytest.mark.parametrize("case", names, indirect=True, ids=[name.replace(" ", "-") for name in names])


@works("score", "import", "back up", "restore", "upgrade", "protect", "renew", "unprotect", "erase", "erase due")
@pytest.mark.soak
def test_every_call_that_writes_fails_in_turn(stopped_work, place, case):
    failed, wrong = calls_in_turn(stopped_work, place, case, stopped_work.WRITING, lambda: count(1))
    assert wrong == []
    assert failed > 10


@works("score", "import", "renew", "erase due")
def test_some_calls_that_write_fail(stopped_work, place, case):
    chance = random.Random(8)
    failed, wrong = calls_in_turn(stopped_work, place, case, ("pwrite64", "fsync"), lambda: (chance.randrange(1, 9),))
    assert wrong == []
    assert failed > 0
