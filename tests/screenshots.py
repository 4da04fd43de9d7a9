"""Every page of the window as PNG, in both languages, light and dark, on the sample workspace: `dev.py screenshots`."""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path

from PySide6.QtCore import QSize
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from rubrics.library import SAMPLE_PROFILE, SAMPLE_RUBRIC
from screening.jobs import applications
from screening.samples import sample
from screening.samples.sample import SampleIds
from screening.settings import Settings
from screening.workspace import Workspace
from ui.app import build_window
from ui.main_window import MainWindow

SIZES = {"": QSize(1280, 720), "-small": QSize(760, 480)}
ME = "Rina Wijaya"


def records(workspace: Workspace, made: SampleIds) -> dict[str, str]:
    """The record each page is shown with."""
    return {
        "home": "",
        "jobs": made.job_id,
        "job": made.job_id,
        "candidates": "",
        "importing": "",
        "candidate": applications.get(workspace, made.summarised[1]).candidate_id,
        "privacy": applications.get(workspace, made.summarised[1]).candidate_id,
        "interview": made.draft_interview_id,
        "kit": made.draft_interview_id,
        "compare": made.job_id,
        "debrief": made.job_id,
        "insights": made.job_id,
        "reports": "",
        "rubrics": "",
        "drafting": str(SAMPLE_PROFILE),
        "settings": "",
        "audit": "",
        "retention": "",
    }


def main(target: Path) -> None:
    """Write the pictures into `target`."""
    target.mkdir(parents=True, exist_ok=True)
    app = QApplication([])
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "contoh.db"
        settings = Settings.load(Path(folder) / "settings.json")
        settings.set("your_name", ME)
        shown = fill(path)
        for language in ("id", "en"):
            for theme in ("light", "dark"):
                window = build_window(app, path, language=language, theme_choice=theme, settings=settings)
                window.show()
                for suffix, size in SIZES.items():
                    window.resize(size)
                    for page, record_id in shown.items():
                        window.go(page, record_id)
                        settle(window)
                        window.grab().save(str(target / f"{page}-{language}-{theme}{suffix}.png"))
                window.close()
                window.session.close()
    print(f"{len(list(target.glob('*.png')))} pictures in {target}")


def fill(path: Path) -> dict[str, str]:
    """Make the sample workspace with two exported documents; the record each page is shown with."""
    from reports.edition import Edition
    from reports.export import export
    from reports.order import Order

    with Workspace.create(path, actor=ME) as workspace:
        made = sample.fill(workspace, yaml=SAMPLE_RUBRIC.read_text(encoding="utf-8"), me=ME)
        export(workspace, Order("comparison", Edition("id"), job_id=made.job_id), out=None)
        summary = Order("candidate_summary", Edition("id", notes=True), application_id=made.summarised[0])
        export(workspace, summary, out=None)
        return records(workspace, made)


def settle(window: MainWindow) -> None:
    """Let the worker finish, and what follows from that be painted; a PDF page is drawn in its own time."""
    while window.session.tasks.busy:
        QTest.qWait(20)
    QTest.qWait(400 if window.page.name == "reports" else 40)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
