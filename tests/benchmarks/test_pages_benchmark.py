"""Each page among 1,000 people and among 10,000 and 100,000: the same window's work, measured in turn.

Times are those of the window's own thread (CPU): on a machine that does nothing else, what a clock shows.
"""

import statistics
import time

import pytest

pytestmark = pytest.mark.benchmark_ratio

ROUNDS = 7
# Of each page what its first screen shows, asked for without anything of ours around it; :job is the job shown.
PAGES = {
    "home": "SELECT id FROM applications WHERE decision = '' AND coverage IS NOT NULL ORDER BY id LIMIT 8",
    "jobs": "SELECT j.id, j.title, (SELECT count(*) FROM applications a WHERE a.job_id = j.id) FROM jobs j",
    "job": """SELECT a.id, a.stage, a.score, c.name FROM applications a JOIN candidates c ON c.id = a.candidate_id
        WHERE a.job_id = :job AND a.stage = 'new' ORDER BY a.stage_since LIMIT 50""",
    "candidates": """SELECT c.*, a.stage, a.decision, a.score FROM candidates c
        LEFT JOIN applications a ON a.id = c.latest_application
        ORDER BY iif(c.hidden, '', c.name_key), c.number LIMIT 50""",
    "candidate": """SELECT c.*, a.*, i.* FROM candidates c JOIN applications a ON a.candidate_id = c.id
        LEFT JOIN interviews i ON i.application_id = a.id WHERE c.id = :candidate""",
    "compare": """SELECT a.id, a.score, a.coverage, c.name FROM applications a
        JOIN candidates c ON c.id = a.candidate_id WHERE a.job_id = :job ORDER BY a.score DESC LIMIT 200""",
    "debrief": """SELECT a.id, c.name FROM applications a JOIN candidates c ON c.id = a.candidate_id
        JOIN interviews i ON i.application_id = a.id JOIN scorecards s ON s.interview_id = i.id
        WHERE a.job_id = :job AND s.status = 'submitted' GROUP BY a.id HAVING count(*) > 1""",
    "insights": "SELECT id, title FROM jobs",
    "reports": "SELECT id, title FROM documents ORDER BY created_at DESC LIMIT 50",
}
OF_A_JOB = ("job", "compare", "debrief")


class Crowd:
    """A window on a file with so many people, and what is looked at in it."""

    def __init__(self, window):
        self.window = window
        all_of = self.window.session.workspace.all
        # The same work in each file: the job with the fewest applications of those that have a hundred or more.
        ((job,),) = all_of(
            """SELECT job_id FROM applications GROUP BY job_id HAVING count(*) >= 100 ORDER BY count(*) LIMIT 1"""
        )
        ((candidate,),) = all_of(
            """SELECT a.candidate_id FROM applications a JOIN interviews i ON i.application_id = a.id
            WHERE a.job_id = ? AND i.ended_at <> '' ORDER BY a.id LIMIT 1""",
            (job,),
        )
        self.shown = {"job": job, "candidate": candidate}

    def show(self, page):
        """Milliseconds of the window's thread until a page is painted, seen from another one."""
        record = self.shown["job" if page in OF_A_JOB else "candidate"] if page in (*OF_A_JOB, "candidate") else ""
        start = time.thread_time()
        self.window.go(page, record)
        self.window.page.repaint()
        return (time.thread_time() - start) * 1000

    def bare(self, page):
        """Milliseconds of the page's bare query."""
        start = time.thread_time()
        self.window.session.workspace.connection.execute(PAGES[page], self.shown).fetchall()
        return (time.thread_time() - start) * 1000


@pytest.fixture
def windows(opened, crowd_file):
    return {people: Crowd(opened(crowd_file(people), "settings")) for people in (1_000, 10_000, 100_000)}


@pytest.mark.parametrize("page", PAGES)
def test_a_page_grows_little(windows, page, settled, figure):
    first = {people: crowd.show(page) for people, crowd in reversed(windows.items())}
    times = {people: [] for people in windows}
    bare = {people: [] for people in windows}
    for _ in range(ROUNDS):
        for people, crowd in windows.items():
            settled(crowd.window)
            crowd.window.go("settings")
            bare[people].append(crowd.bare(page))
            crowd.window.pages[page].refresh_when_seen()
            times[people].append(crowd.show(page))
    few = statistics.median(times[1_000])
    for people in windows:
        ours = statistics.median(times[people])
        figure(f"{page} read anew, {people:,} people", ours, statistics.median(bare[people]), "-")
    figure(f"{page} built, 100,000 people", first[100_000], 0, "100 ms")
    figure(f"{page}: 100,000 against 1,000 people", statistics.median(times[100_000]), few, "<= 2")
