"""The installed program as its own process on a real X server, worked with real key events."""

import json
import os
import shutil
import subprocess
import sys

import pytest

from screening.interviewing import interviews, notes, scorecards
from screening.jobs import snapshots
from screening.workspace import Workspace

ME = "Rina Wijaya"
TIMEOUT_MS = 120_000

pytestmark = pytest.mark.skipif(
    not sys.platform.startswith("linux") or not shutil.which("Xvfb") or not shutil.which("xdotool"),
    reason="needs Xvfb and xdotool",
)


@pytest.fixture
def display():
    """A free X display of its own, reached only through its local socket."""
    reading, writing = os.pipe()
    command = ["Xvfb", "-displayfd", str(writing), "-screen", "0", "1280x800x24", "-nolisten", "tcp", "-noreset"]
    server = subprocess.Popen(command, pass_fds=(writing,), stderr=subprocess.DEVNULL)
    os.close(writing)
    with os.fdopen(reading) as answer:
        number = answer.readline().strip()
    assert number, "Xvfb did not start"
    yield f":{number}"
    server.terminate()
    server.wait(timeout=10)


@pytest.fixture
def environment(display, own_folders):
    """What a person's session looks like to the program: the X display, own folders, a name and a language."""
    settings = own_folders / "config" / "saring" / "settings.json"
    settings.parent.mkdir()
    settings.write_text(json.dumps({"your_name": ME, "language": "en", "theme": "light"}))
    return {**os.environ, "DISPLAY": display, "QT_QPA_PLATFORM": "xcb", "QT_ACCESSIBILITY": "0"}


class Person:
    """Hands on the keyboard of the display, eyes on the title of the window."""

    def __init__(self, environment, qtbot):
        self._environment = environment
        self.wait_until = lambda condition: qtbot.waitUntil(condition, timeout=TIMEOUT_MS)

    def _xdotool(self, *arguments):
        command = ["xdotool", *arguments]
        result = subprocess.run(command, env=self._environment, capture_output=True, text=True, check=False)
        return result.stdout.strip()

    def window(self):
        return self._xdotool("search", "--onlyvisible", "--name", "Saring").split("\n")[-1]

    def title(self):
        return self._xdotool("getwindowname", self.window())

    def take_the_keyboard(self):
        """Without a window manager the focus has to be given by hand."""
        self.wait_until(lambda: self.window() != "")
        self._xdotool("windowfocus", "--sync", self.window())

    def press(self, *keys):
        for key in keys:
            self._xdotool("key", "--clearmodifiers", key)

    def write(self, text):
        self._xdotool("type", "--delay", "20", text)

    def lay_out_the_keyboard(self, layout):
        subprocess.run(["setxkbmap", layout], env=self._environment, check=True)


@pytest.fixture
def person(environment, qtbot):
    return Person(environment, qtbot)


@pytest.fixture
def program(environment, sample_path, tmp_path):
    """`python -m ui WORKSPACE`, started from another folder, as from a menu."""
    with (tmp_path / "stderr.txt").open("w+") as errors:
        command = [sys.executable, "-m", "ui", str(sample_path)]
        process = subprocess.Popen(command, env=environment, cwd=tmp_path, stderr=errors)
        yield process
        if process.poll() is None:
            process.kill()
            process.wait()
        errors.seek(0)
        assert errors.read() == ""


@pytest.fixture
def draft(sample_path):
    """(interview id, function that reads my draft from the file) of the interview in progress today."""
    with Workspace.open(sample_path, read_only=True) as opened:
        (row,) = interviews.with_drafts(opened, limit=2)
        (card,) = [one for one in scorecards.of_interview(opened, row.interview.id) if one.status == "draft"]

    def read():
        with Workspace.open(sample_path, read_only=True) as opened:
            return scorecards.load(opened, card.id)

    return row, read


@pytest.fixture
def criteria(sample_path, draft):
    """The criteria of that draft, in the order of the page."""
    _, card = draft
    with Workspace.open(sample_path, read_only=True) as opened:
        return snapshots.rubric(opened, card().rubric_hash).active_criteria


def test_a_candidate_is_scored_with_real_keys(program, person, draft, criteria, sample_path):
    row, card = draft
    before = card()
    person.take_the_keyboard()
    person.wait_until(lambda: person.title().startswith("Home"))
    person.press("ctrl+Return")
    person.wait_until(lambda: person.title().startswith(row.candidate.name))

    third = criteria[2]
    assert third.id not in before.ratings

    person.press("Down", "j", "4")
    person.wait_until(lambda: third.id in card().ratings)
    assert card().ratings[third.id].score == 4

    person.press("KP_2")
    person.wait_until(lambda: card().ratings[third.id].score == 2)
    person.press("ctrl+z")
    person.wait_until(lambda: card().ratings[third.id].score == 4)

    person.press("shift+1")
    person.wait_until(lambda: third.traits[0].id in card().observations)
    assert card().observations[third.traits[0].id].state == "observed"

    person.press("e")
    person.write("Menjawab dengan 3 contoh")
    person.wait_until(lambda: card().ratings[third.id].evidence == "Menjawab dengan 3 contoh")
    person.press("Escape")
    person.write("Bercerita runtut")  # a capital: a note
    person.press("ctrl+Return")

    def texts():
        with Workspace.open(sample_path, read_only=True) as opened:
            return [(note.text, note.criterion_id) for note in notes.of_interview(opened, row.interview.id)]

    person.wait_until(lambda: ("Bercerita runtut", third.id) in texts())
    assert card().ratings[third.id].score == 4

    person.press("ctrl+q")
    person.wait_until(lambda: program.poll() is not None)
    assert program.returncode == 0


@pytest.mark.skipif(not shutil.which("setxkbmap"), reason="needs setxkbmap")
def test_the_digit_row_scores_on_a_french_keyboard(program, person, draft, criteria):
    row, card = draft
    person.lay_out_the_keyboard("fr")
    person.take_the_keyboard()
    person.wait_until(lambda: person.title().startswith("Home"))
    person.press("ctrl+Return")
    person.wait_until(lambda: person.title().startswith(row.candidate.name))
    first = criteria[0].id
    person.press("ampersand")  # the key of 1, without Shift
    person.wait_until(lambda: card().ratings[first].score == 1)
    person.press("apostrophe")  # the key of 4
    person.wait_until(lambda: card().ratings[first].score == 4)
    second = criteria[0].traits[1].id
    person.press("shift+eacute")  # the key of 2, with Shift
    person.wait_until(lambda: second in card().observations)
    person.press("ctrl+q")
    person.wait_until(lambda: program.poll() is not None)
