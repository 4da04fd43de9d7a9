"""The sample: from the shipped job profile to PDFs, through the same doors as any other document."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import count
from pathlib import Path

from rubrics.errors import SaringError


def free_folder(wanted: Path) -> Path:
    """`wanted`, or `wanted-2`, `wanted-3` … where that exists: a sample never overwrites another."""
    if not wanted.exists():
        return wanted
    return next(path for n in count(2) if not (path := wanted.with_name(f"{wanted.name}-{n}")).exists())


def make(workspace: Path, out: Path) -> Iterator[tuple[str, Path]]:
    """Draft the rubric, make the workspace, export the documents.

    Yields (kind, path) of each file as it stands: "rubric", "workspace" or "document".
    Raises SaringError where the workspace exists already or a folder cannot be written.
    """
    from reports.export import export_candidate, export_comparison
    from rubrics.draft import draft, read_document
    from rubrics.format import dump, save
    from rubrics.library import SAMPLE_PROFILE
    from screening import sample
    from screening.settings import Settings
    from screening.workspace import Workspace

    if workspace.exists():
        raise SaringError("target_exists", path=str(workspace))
    make_folder(out)
    make_folder(workspace.parent)

    drafted = draft(read_document(SAMPLE_PROFILE)).to_rubric(source=SAMPLE_PROFILE.name)
    rubric_path = out / f"{drafted.id}.yaml"
    yaml = dump(drafted)
    save(rubric_path, yaml)
    yield "rubric", rubric_path

    me = Settings.load().your_name
    with Workspace.create(workspace, actor=me) as opened:
        made = sample.fill(opened, yaml=yaml, me=me)
        yield "workspace", workspace
        for application_id in made.summarised:
            for language in ("id", "en"):
                target = out / f"{application_id[-8:]}-{language}.pdf"
                yield (
                    "document",
                    export_candidate(opened, application_id=application_id, language=language, out=target).path,
                )
        for language in ("id", "en"):
            target = out / f"comparison-{language}.pdf"
            yield "document", export_comparison(opened, job_id=made.job_id, language=language, out=target).path


def make_folder(path: Path) -> None:
    """Make a folder where it is missing. Raises SaringError where that fails."""
    try:
        path.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise SaringError("folder_not_made", path=str(path), reason=error.strerror or str(error)) from error
