"""The sample: from the shipped job profile to PDFs, through the same doors as any other document."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from itertools import count
from pathlib import Path

from rubrics.errors import SaringError
from rubrics.model import DEFAULT_THRESHOLD, LANGUAGES, Rubric


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
    from screening import applications, candidates, sample
    from screening.settings import Settings
    from screening.workspace import Workspace

    if workspace.exists():
        raise SaringError("target_exists", path=str(workspace))
    make_folder(out)
    make_folder(workspace.parent)

    drafted = with_must_have(draft(read_document(SAMPLE_PROFILE)).to_rubric(source=SAMPLE_PROFILE.name))
    rubric_path = out / f"{drafted.id}.yaml"
    yaml = dump(drafted)
    save(rubric_path, yaml)
    yield "rubric", rubric_path

    me = Settings.load().signature
    with Workspace.create(workspace, actor=me) as opened:
        made = sample.fill(opened, yaml=yaml, me=me)
        yield "workspace", workspace
        for language in LANGUAGES:
            for application_id in made.summarised:
                # The candidate's code, since names do not belong into file names.
                application = applications.get(opened, application_id)
                target = out / f"{candidates.get(opened, application.candidate_id).code}-{language}.pdf"
                export_candidate(opened, application_id=application_id, language=language, out=target)
                yield "document", target
            target = out / f"{drafted.id}-{language}.pdf"
            export_comparison(opened, job_id=made.job_id, language=language, out=target)
            yield "document", target


def with_must_have(rubric: Rubric) -> Rubric:
    """The rubric with its first criterion as a must-have: a draft names none, since that is for a person to choose."""
    first, *others = rubric.criteria
    return replace(rubric, criteria=(replace(first, must_have=DEFAULT_THRESHOLD), *others))


def make_folder(path: Path) -> None:
    """Make a folder where it is missing. Raises SaringError where that fails."""
    try:
        path.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise SaringError("folder_not_made", path=str(path), reason=error.strerror or str(error)) from error
