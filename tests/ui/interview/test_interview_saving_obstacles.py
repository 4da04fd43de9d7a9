"""Real obstacles: what is done meanwhile arrives afterwards, in order, and the page shows what is stored."""

import os
from contextlib import contextmanager
from time import perf_counter, process_time

import pytest
from PySide6.QtWidgets import QApplication
from sqlcipher3 import dbapi2 as driver

from screening.errors import WorkspaceError
from screening.workspace import Workspace

pytestmark = pytest.mark.skipif(os.name != "posix", reason="made with Unix's means")


@pytest.fixture
def workspace_path(request, tmp_path):
    """Where it can be in the way: on a disk of its own that can be filled, or in an ordinary folder."""
    folder = request.getfixturevalue("small_disk") if "full" in request.node.name else tmp_path
    return folder / "ruang kerja.db"


@contextmanager
def locked(path):
    """Somebody else is writing."""
    other = driver.connect(str(path), isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    try:
        yield
    finally:
        other.rollback()
        other.close()


@contextmanager
def full(path):
    """The disk has no byte left."""
    ballast = path.with_name("ballast")
    free = os.statvfs(path.parent)
    with ballast.open("wb") as file:
        os.posix_fallocate(file.fileno(), 0, free.f_bavail * free.f_frsize)
    try:
        yield
    finally:
        ballast.unlink()


@contextmanager
def gone(path):
    """The file and what lies beside it are moved away, and later put back."""
    away = path.with_name("away")
    away.mkdir()
    for one in path.parent.glob(f"{path.name}*"):
        one.rename(away / one.name)
    try:
        yield
    finally:
        for one in away.iterdir():
            one.rename(path.parent / one.name)


@contextmanager
def folder_gone(path):
    """The whole folder is elsewhere for a while, as that of a drive that was unplugged."""
    away = path.parent.with_name(f"{path.parent.name} away")
    path.parent.rename(away)
    try:
        yield
    finally:
        away.rename(path.parent)


@contextmanager
def replaced(path):
    """Another workspace lies where this one was, as after somebody put back a backup by hand."""
    with gone(path):
        Workspace.create(path).close()
        try:
            yield
        finally:
            for one in path.parent.glob(f"{path.name}*"):
                one.unlink()


@contextmanager
def no_file_may_grow(_path):
    """The system lets this process write nothing, as it does when a quota is used up."""
    import resource

    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (0, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))


# What the banner says of each: what is wrong, and what to do next; where it is stands in it too.
OBSTACLES = {
    locked: ("in use by another program", "Wait until"),
    full: ("is full", "Free some space"),
    gone: ("no longer in its place", "Put the file back"),
    folder_gone: ("no longer in its place", "Put the file back"),
    replaced: ("Another file", "back under the same name"),
    no_file_may_grow: ("could not be read or written", "Check the disk"),
}
DAILY = {full, gone, replaced}
every_obstacle = pytest.mark.parametrize(
    "obstacle",
    [pytest.param(one, id=one.__name__, marks=[] if one in DAILY else pytest.mark.soak) for one in OBSTACLES],
)


def shown(recruiter):
    """What the page shows of each criterion, gone through one by one."""
    found = {}
    for row, place in enumerate(recruiter.desk.record.places):
        if place.kind == "criterion":
            recruiter.desk.open_row(row)
            states = {trait: line.button.state_word for trait, line in recruiter.panel.traits.rows.items()}
            found[place.id] = (recruiter.lit(), recruiter.panel.evidence.toPlainText(), states)
    return found


def stored(on_disk, recruiter):
    """The same from the file."""
    card, found = on_disk.card(), {}
    words = {"observed": "Observed", "not_observed": "Not observed", "not_probed": "Not probed"}
    for criterion in recruiter.desk.record.rubric.active_criteria:
        rating = card.ratings.get(criterion.id)
        score = None if rating is None else "0" if rating.not_assessed else rating.score
        states = {
            trait.id: words[card.observations[trait.id].state if trait.id in card.observations else "not_probed"]
            for trait in criterion.traits
        }
        found[criterion.id] = (score, rating.evidence if rating else "", states)
    return found


@every_obstacle
def test_everything_arrives_in_order(rina_sits, on_disk, workspace_path, obstacle):
    rina_sits.press("2", "N")
    rina_sits.write("lama")
    rina_sits.press("Ctrl+Return", "Escape")
    (old,) = rina_sits.desk.record.notes
    with obstacle(workspace_path):
        rina_sits.press("4", "S", "S", "E")  # the tick goes two states on
        rina_sits.write("bukti")
        rina_sits.press("Escape", "J", "3", "0", "Ctrl+Z")  # back to 3
        rina_sits.desk.notes.panel.list.move_asked.emit(old, "kesabaran")
        rina_sits.press("J", "U", "5", "Backspace", "N")
        rina_sits.write("baru")
        rina_sits.press("Ctrl+Return")
        rina_sits.write("dan lagi")
        rina_sits.press("Escape", "K", "K")
        assert rina_sits.open_row() == 0
        assert rina_sits.desk.banner.isVisible()
        said = rina_sits.desk.banner.text.text()
        assert [words for words in (*OBSTACLES[obstacle], workspace_path.name) if words not in said] == [], said
        assert rina_sits.desk.header.saved.text() == "not saved"
        assert rina_sits.panel.evidence.toPlainText() == "bukti"
        assert rina_sits.desk.notes.panel.field.toPlainText() == "baru\ndan lagi"
        with pytest.raises(WorkspaceError):  # who wants to leave stays, and is told why
            rina_sits.window.go("home")
        assert rina_sits.window.page.name == "interview"
    rina_sits.click(rina_sits.desk.banner.retry)
    assert not rina_sits.desk.banner.isVisible()
    assert rina_sits.desk.header.saved.text().startswith("saved ")
    assert stored(on_disk, rina_sits) == {
        "ketelitian": (4, "bukti", {"ketelitian-plus": "Not observed", "ketelitian-minus": "Not probed"}),
        "kerapian": (3, "", {"kerapian-plus": "Not probed", "kerapian-minus": "Not probed"}),
        "kesabaran": (None, "", {"kesabaran-plus": "Not probed", "kesabaran-minus": "Observed"}),
        "kerja-sama": (None, "", {"kerja-sama-plus": "Not probed", "kerja-sama-minus": "Not probed"}),
    }
    assert shown(rina_sits) == stored(on_disk, rina_sits)
    assert [(one.text, one.criterion_id) for one in on_disk.notes()] == [
        ("lama", "kesabaran"),
        ("baru\ndan lagi", "kesabaran"),
    ]
    while rina_sits.desk.writer.undo_name:
        rina_sits.press("Ctrl+Z")
    assert all(score is None and evidence == "" for score, evidence, _ in stored(on_disk, rina_sits).values())
    assert on_disk.notes() == []


@pytest.mark.parametrize("obstacle", [full], ids=["full"])
def test_it_is_tried_again_by_itself(rina_sits, on_disk, workspace_path, qtbot, obstacle):
    with obstacle(workspace_path):
        rina_sits.press("4")
        assert rina_sits.desk.banner.isVisible()
    qtbot.waitUntil(lambda: not rina_sits.desk.banner.isVisible())
    assert on_disk.score("ketelitian") == rina_sits.lit() == 4


def test_the_window_answers_while_somebody_else_holds_the_file(rina_sits, workspace_path):
    with locked(workspace_path):
        rina_sits.press("4")  # which waits for a moment, in case the other one is done soon
        begun = perf_counter()
        for _ in range(10):
            rina_sits.press("3", "5")
        assert perf_counter() - begun < 10 * 0.2  # not 20 times the 0.2 s that a lock is waited for
    rina_sits.desk.writer.retry()


def test_a_pause_in_typing_is_on_disk_within_a_third_of_a_second(rina_sits, workspace_path):
    reader = driver.connect(str(workspace_path), isolation_level=None)
    rina_sits.press("E")
    rina_sits.write("kata")
    begun = process_time()  # other work on the machine does not count
    while not reader.execute("SELECT 1 FROM ratings WHERE evidence = 'kata'").fetchone():
        QApplication.processEvents()
        assert process_time() - begun < 0.3
    reader.close()
