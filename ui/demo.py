"""The sample: from the shipped job profile to PDFs, through the same doors as any other document."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import ExitStack
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

    Yields (kind, path) of each file as it stands: "rubric", "workspace" or "document". Where it cannot finish, or is
    closed before, what it made is taken away again: half a sample looks like a whole one.
    Raises SaringError where a file exists already or a folder cannot be written.
    """
    from reports.edition import Edition
    from reports.export import export
    from reports.order import Order
    from reports.output import save
    from rubrics.draft import draft, read_document
    from rubrics.format import dump
    from rubrics.library import SAMPLE_PROFILE
    from screening.jobs import applications
    from screening.people import candidates
    from screening.samples import sample
    from screening.settings import Settings
    from screening.workspace import Workspace

    require_free(workspace)
    make_folder(out)
    make_folder(workspace.parent)
    drafted = with_must_have(draft(read_document(SAMPLE_PROFILE)).to_rubric(source=SAMPLE_PROFILE.name))
    yaml = dump(drafted)
    me = Settings.load().signature

    with ExitStack() as unfinished:

        def begin(name: str) -> Path:
            target = out / name
            require_free(target)
            unfinished.callback(target.unlink, missing_ok=True)
            return target

        # The workspace comes first: of two samples with one name, only one gets past this line.
        with Workspace.create(workspace, actor=me) as opened:
            for ending in ("", "-wal", "-shm"):  # SQLite leaves the latter two beside it on a full disk
                unfinished.callback(workspace.with_name(workspace.name + ending).unlink, missing_ok=True)
            rubric = begin(f"{drafted.id}.yaml")
            save(yaml.encode("utf-8"), rubric)
            yield "rubric", rubric
            made = sample.fill(opened, yaml=yaml, me=me)
            yield "workspace", workspace
            for language in LANGUAGES:
                for application_id in made.summarised:
                    # The candidate's code, since names do not belong into file names.
                    application = applications.get(opened, application_id)
                    target = begin(f"{candidates.get(opened, application.candidate_id).code}-{language}.pdf")
                    order = Order("candidate_summary", Edition(language, notes=True), application_id=application_id)
                    export(opened, order, out=target)
                    yield "document", target
                target = begin(f"{drafted.id}-{language}.pdf")
                export(opened, Order("comparison", Edition(language), job_id=made.job_id), out=target)
                yield "document", target
        unfinished.pop_all()


def make_crowd(workspace: Path, people: int, seed: int) -> Iterator[int]:
    """Make a workspace with many candidates on jobs for every shipped rubric; yields how many are there so far.

    Where it cannot finish, or is closed before, the file is taken away again. Raises SaringError where it exists
    already or its folder cannot be written.
    """
    from rubrics.library import library
    from screening.samples import crowd
    from screening.settings import Settings
    from screening.workspace import Workspace

    require_free(workspace)
    make_folder(workspace.parent)
    me = Settings.load().signature
    yamls = [path.read_text(encoding="utf-8") for path in library()]
    with ExitStack() as unfinished, Workspace.create(workspace, actor=me) as opened:
        for ending in ("", "-wal", "-shm"):
            unfinished.callback(workspace.with_name(workspace.name + ending).unlink, missing_ok=True)
        yield from crowd.fill(opened, yamls=yamls, people=people, seed=seed, me=me)
        unfinished.pop_all()


def require_free(path: Path) -> None:
    """Raises SaringError "target_exists" where there is a file already: a sample overwrites nothing."""
    if path.exists():
        raise SaringError("target_exists", path=str(path))


def with_must_have(rubric: Rubric) -> Rubric:
    """The rubric with its first criterion as a must-have: a draft names none, since that is for a person to choose."""
    first, *others = rubric.criteria
    return replace(rubric, criteria=(replace(first, must_have=DEFAULT_THRESHOLD), *others))


def make_folder(path: Path) -> None:
    """Make a folder where it is missing. Raises SaringError where that fails."""
    try:
        path.mkdir(mode=0o700, parents=True, exist_ok=True)
    except OSError as error:
        raise SaringError("folder_not_made", path=str(path), reason=error.strerror or str(error)) from error
