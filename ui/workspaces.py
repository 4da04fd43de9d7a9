"""Choosing, making and filling workspace files."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

from screening.workspace import Workspace, default_path
from ui.session import Session
from ui.translations import translate

SUFFIX = ".db"


def choose_existing(parent: QWidget | None) -> Path | None:
    """Ask for a workspace file that exists; None when the person thinks better of it."""
    chosen, _ = QFileDialog.getOpenFileName(
        parent, translate("Workspaces", "Open a workspace"), str(default_path().parent), _filter()
    )
    return Path(chosen) if chosen else None


def choose_new(parent: QWidget | None) -> Path | None:
    """Ask where a new workspace is to be; None when the person thinks better of it."""
    proposed = default_path().parent / (translate("Workspaces", "my-workspace") + SUFFIX)
    chosen, _ = QFileDialog.getSaveFileName(
        parent,
        translate("Workspaces", "Make a new workspace"),
        str(proposed),
        _filter(),
        # An existing file is never overwritten, so there is no question to ask.
        options=QFileDialog.Option.DontConfirmOverwrite,
    )
    if not chosen:
        return None
    return Path(chosen) if Path(chosen).suffix else Path(chosen + SUFFIX)


def _filter() -> str:
    workspaces = translate("Workspaces", "Saring workspaces (*.db)")
    return f"{workspaces};;{translate('Workspaces', 'All files (*)')}"


def sample_path() -> Path:
    """Where the sample workspace stands, beside the person's own."""
    return default_path().with_name("saring-sample" + SUFFIX)


def make_sample(session: Session, ready: Callable[[Path], None]) -> None:
    """Make the sample workspace where it is missing (on the worker), then hand its path to `ready`."""
    target = sample_path()
    if target.exists():
        ready(target)
        return
    session.tasks.run(
        lambda _workspace, _progress: fill_sample(target, session.my_name),
        title=translate("Workspaces", "Making the sample workspace"),
        done=lambda _: ready(target),
    )


def fill_sample(target: Path, me: str) -> None:
    """Write the sample workspace; the file gets its name only when it is complete."""
    from rubrics.library import SAMPLE_RUBRIC
    from screening.samples import sample

    target.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    unfinished = target.with_suffix(".part")
    unfinished.unlink(missing_ok=True)
    try:
        with Workspace.create(unfinished, actor=me) as workspace:
            sample.fill(workspace, yaml=SAMPLE_RUBRIC.read_text(encoding="utf-8"), me=me)
        unfinished.replace(target)
    finally:
        unfinished.unlink(missing_ok=True)
