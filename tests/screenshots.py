"""Every page of the window as PNG, in both languages, light and dark, on the sample workspace: `dev.py screenshots`."""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QApplication

from rubrics.library import SAMPLE_RUBRIC
from screening import applications, interviews, sample
from screening.workspace import Workspace
from ui.app import build_window

SIZES = {"": QSize(1280, 720), "-small": QSize(1024, 640)}
ME = "Rina Wijaya"


def records(workspace: Workspace) -> dict[str, str]:
    """The record each page is shown with."""
    application = max(applications.rows(workspace), key=lambda row: row.submitted)
    drafts = [row for row in interviews.rows(workspace, open_only=True) if row.scorecards > row.submitted]
    return {
        "home": "",
        "jobs": "",
        "candidates": "",
        "candidate": application.candidate.id,
        "interview": drafts[0].interview.id,
        "compare": application.application.job_id,
        "reports": "",
        "rubrics": "",
        "settings": "",
    }


def main(target: Path) -> None:
    """Write the pictures into `target`."""
    from reports.export import export_candidate

    target.mkdir(parents=True, exist_ok=True)
    app = QApplication([])
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "contoh.db"
        with Workspace.create(path, actor=ME) as workspace:
            made = sample.fill(workspace, yaml=SAMPLE_RUBRIC.read_text(encoding="utf-8"), me=ME)
            export_candidate(workspace, application_id=made.summarised[0], language="id", out=None)
            shown = records(workspace)
        for language in ("id", "en"):
            for theme in ("light", "dark"):
                window = build_window(app, path, language=language, theme_choice=theme)
                for suffix, size in SIZES.items():
                    window.resize(size)
                    window.show()
                    for page, record_id in shown.items():
                        window.go(page, record_id)
                        app.processEvents()
                        app.processEvents()
                        window.grab().save(str(target / f"{page}-{language}-{theme}{suffix}.png"))
                window.close()
    print(f"{len(list(target.glob('*.png')))} pictures in {target}")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
