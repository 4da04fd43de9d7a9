"""What an erasure could not clean at once, since another program read the file or the disk was full, is done later."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from screening.workspace import Workspace
    from ui.tasks import Progress, Tasks


def clean_later(tasks: Tasks) -> None:
    """Try it once more on the worker, while nobody waits for it."""

    def clean(workspace: Workspace, _progress: Progress) -> bool:
        from screening.privacy import cleaning

        return workspace.read_only or cleaning.clean(workspace)

    tasks.run_quietly(clean, done=lambda _: None)
