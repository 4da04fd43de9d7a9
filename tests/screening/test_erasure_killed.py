"""An erasure that is killed at any moment: everybody is wholly there or wholly gone, and the next opening cleans up."""

import os
import random
import shutil

import pytest

from screening.doctor import examine
from screening.protection import protecting, recovery_code, slots
from screening.protection.protecting import Secrets
from screening.workspace import Workspace
from tests import erased_people

pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="no fork")


def case(work, *, protected, kills, soak):
    kind = "protected" if protected else "plain"
    marks = [pytest.mark.soak] if soak else []
    return pytest.param(work, protected, kills, marks=marks, id=f"{work}, {kind}, {'soak' if soak else 'daily'}")


@pytest.mark.parametrize(
    ("work", "protected", "kills"),
    [
        case("erase_due", protected=True, kills=3, soak=False),
        *(
            case(work, protected=protected, kills=500, soak=True)
            for work in ("erase", "erase_due")
            for protected in (False, True)
        ),
    ],
)
def test_killed_at_any_moment_everybody_is_wholly_there_or_wholly_gone(
    worker, tmp_path, monkeypatch, work, protected, kills
):
    """Over both kinds of files and both ways to erase, 2,000 kills in a soak run."""
    monkeypatch.setattr(slots, "MEMORY_KIB", 32)
    monkeypatch.setattr(slots, "PASSES", 1)
    made, place = tmp_path / "dibuat", tmp_path / "ruang"
    made.mkdir()
    secrets = Secrets("empat kata yang panjang", recovery_code.new_code(), confirmed=True)
    with (
        protecting.create(made / "saring.db", secrets=secrets)
        if protected
        else Workspace.create(made / "saring.db") as ws
    ):
        key = ws.key
    people = erased_people.add(made / "saring.db", key)
    given = {"path": str(place / "saring.db"), "people": people, "key": key and key.hex()}
    given |= {"today": erased_people.LATER} if work == "erase_due" else {}
    chance, killed, found = random.Random(5), 0, set()

    def renew():
        for folder in (place, os.environ["XDG_DATA_HOME"]):  # with the backups of the time before
            shutil.rmtree(folder, ignore_errors=True)
        shutil.copytree(made, place)

    renew()
    assert worker.do(work, **given).done
    while killed < kills:
        renew()
        outcome = worker.do_and_kill(chance, work, **given)
        assert outcome.bugs == []
        assert outcome.refused == []
        killed += outcome.killed
        together = erased_people.FEW if work == "erase_due" else erased_people.PEOPLE
        left = erased_people.require_gone_or_there(
            place / "saring.db", people, together=together, done=bool(outcome.done), key=key
        )
        found.add(left)
        if killed % 10 == 0:
            assert examine(place / "saring.db", key=key) == []
    assert examine(place / "saring.db", key=key) == []
    print(f"{killed} kills, left: {sorted(found)}")
    assert kills < 100 or found >= {0, erased_people.PEOPLE}
