"""The rubrics that ship with Saring, and the sample profile one of them was made from."""

from __future__ import annotations

from pathlib import Path

FOLDER = Path(__file__).resolve().parent
SAMPLE_RUBRIC = FOLDER / "pengelola-komunitas-online.yaml"
SAMPLE_PROFILE = FOLDER / "profil-pengelola-komunitas-online.txt"


def library() -> list[Path]:
    """The shipped rubric files, by name."""
    return sorted(FOLDER.glob("*.yaml"))
