"""`saring import`: people from a file into a workspace."""

from __future__ import annotations

import json
import sys
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from rubrics.errors import SaringError
from ui.commands.given import given_of, given_options
from ui.commands.options import FILE, json_option, workspace_option
from ui.commands.speech import my_language, my_name, say
from ui.commands.unlocking import open_workspace
from ui.import_problems import duplicate_words, problem_line, problem_words, what_to_do
from ui.wording import message, words

if TYPE_CHECKING:
    from screening.importing import Duplicate, Mapping, Plan, Problem, Table
    from screening.workspace import Workspace

_LARGEST_MAPPING = 1024 * 1024
_CELLS_NAMED = 5  # of those with the same question; --json has every one


@click.command("import")
@click.argument("file", type=FILE)
@workspace_option
@click.option("--job", default="", metavar="ID", help="The job they apply for; see `saring list jobs`.")
@click.option("--mapping", "mapping_file", type=FILE, help="A JSON file: which column is what, and answers.")
@click.option("--dry-run", is_flag=True, help="Only check; write nothing.")
@given_options
@json_option
def import_command(
    *,
    file: Path,
    workspace: Path,
    job: str,
    mapping_file: Path | None,
    dry_run: bool,
    as_json: bool,
    **basis: Any,
) -> None:
    """Import people from FILE (CSV, XLSX, ODS or vCard): all of them, or nobody.

    Whatever is wrong or uncertain is named by row and cell, and stops the import: exit code 1. Mend the file, or
    answer in a mapping: `--json` prints the mapping that was guessed, to change and hand back with --mapping.

    A mapping has "columns" ({"B": {"title": "Nama", "field": "name"}}; fields: name, first_name, last_name, email,
    phone, source, tags, note, applied_on, keep_until, stage, custom:ID, or "" to leave a column out), "title_rows"
    and "first_row" (row numbers; [] for no titles), "date_order" (dmy, mdy, ymd), "date_epoch" (1900, 1904),
    "date_cells" (as_shown, swapped), "phone_country" (62), "name_order" (as_written, family_first), "lone_names"
    (people, leave_out: rows with nothing but a name), "problem_rows" (stop; skip: leave rows with mistakes out;
    keep_in_note: leave the mistaken cell out and keep it in the note, and leave rows without a name out), "duplicates"
    ({"in_table", "in_file", "unsure"}: add, skip, or update, which fills in what is empty), "sheet", "encoding",
    "delimiter".
    What it does not name is guessed or asked.

    With --basis the basis on which their data is held is recorded for everybody who is added.
    """
    from screening import importing

    given = _given(mapping_file)
    with open_workspace(workspace, actor=my_name()) as opened:
        try:
            table, mapping = _table(opened, file, given)
            plan = importing.check(opened, table, mapping, job_id=job)
        except SaringError as error:
            if not as_json:
                raise
            _print(_failure(file, error))
            sys.exit(1)
        blocked = plan.blocked
        import_id = ""
        if not blocked and not dry_run:
            given = given_of(opened, **basis) if basis["basis"] else None
            import_id = importing.carry_out(opened, plan, given=given).id
    if as_json:
        _print(_report(file, plan, dry_run=dry_run, import_id=import_id))
    else:
        _tell(file, plan, dry_run=dry_run)
    sys.exit(1 if blocked else 0)


def _given(path: Path | None) -> dict[str, Any]:
    """What a mapping file says. Raises DocumentError and Refused with its path."""
    from rubrics.opening import content_of
    from screening.errors import Refused
    from screening.importing import Mapping

    if path is None:
        return {}
    content = content_of(path, _LARGEST_MAPPING)
    try:
        text = content.decode("utf-8-sig")
        data = json.loads(text)
    except (ValueError, RecursionError) as error:
        raise Refused("mapping_unreadable", path=str(path), detail=str(error)) from error
    if isinstance(data, dict) and isinstance(data.get("mapping"), dict):  # the whole of what --json printed
        data = data["mapping"]
        text = json.dumps(data)
    try:
        Mapping.from_json(text)
    except Refused as error:
        raise Refused(error.code, **{**error.params, "path": str(path)}) from error
    return {str(name): value for name, value in data.items()}


def _table(workspace: Workspace, file: Path, given: dict[str, Any]) -> tuple[Table, Mapping]:
    """The table of the file, and the mapping: what was given, and guessed for the rest."""
    from screening import importing

    table = importing.read(
        file, **{name: str(given[name]) for name in ("sheet", "encoding", "delimiter") if given.get(name)}
    )
    guessed = importing.guess(workspace, table)
    if not given:
        return table, guessed
    told = importing.Mapping.from_json(json.dumps(given))
    if given.get("title_rows") is not None:
        guessed = importing.with_titles(table, told.title_rows)
    elif "columns" in given and "title_rows" not in given and not guessed.title_rows:
        guessed = replace(guessed, unsure=())
    columns = told.fitted(table, guessed).columns if "columns" in given else guessed.columns
    answers = {
        name: getattr(told, name)
        for name in given
        if name not in {"columns", "title_rows", "first_row", "duplicates", "sheet", "encoding", "delimiter"}
    }
    if "first_row" in given:
        answers["first_row"] = told.first_row
    if "duplicates" in given:
        answers["duplicates"] = {**guessed.duplicates, **given["duplicates"]}
    unsure = tuple(name for name in guessed.unsure if given.get(name) is None)
    return table, replace(guessed, columns=columns, unsure=unsure, **answers)


def _report(file: Path, plan: Plan, *, dry_run: bool, import_id: str) -> dict[str, Any]:
    blocked = plan.blocked
    return {
        "file": str(file),
        "status": "blocked" if blocked else "checked" if dry_run else "imported",
        "dry_run": dry_run,
        "import_id": import_id,
        "rows": plan.rows,
        "added": plan.added if not blocked else 0,
        "updated": plan.updated if not blocked else 0,
        "skipped": plan.skipped if not blocked else 0,
        "would_add": plan.added,
        "would_update": plan.updated,
        "would_skip": plan.skipped,
        "duplicates": [_duplicate(one) for one in plan.duplicates],
        "problems": [_problem(one, plan.table) for one in plan.problems if one.severity != "notice"],
        "notices": [_problem(one, plan.table) for one in plan.problems if one.severity == "notice"],
        "mapping": _mapping(plan),
    }


def _mapping(plan: Plan) -> dict[str, Any]:
    """The mapping to hand back: what is still asked about the whole table stays open in it."""
    written: dict[str, Any] = json.loads(plan.mapping.to_json())
    asked = {problem.asks for problem in plan.blocking if not problem.row}
    return written | {name: empty for name, empty in (("title_rows", None), ("encoding", "")) if name in asked}


def _problem(problem: Problem, table: Table) -> dict[str, Any]:
    return {
        "row": problem.row or None,
        "column": problem.column_name or None,
        "cell": problem.cell or None,
        "value": problem.value,
        "code": problem.code,
        "severity": problem.severity,
        "reason": problem_words(problem, my_language()),
        "what_to_do": what_to_do(problem, my_language()),
        "asks": problem.asks or None,
        "sheet": table.sheet or None,
    }


def _duplicate(duplicate: Duplicate) -> dict[str, Any]:
    return {
        "row": duplicate.row,
        "of_row": duplicate.of_row or None,
        "candidate_id": duplicate.candidate_id or None,
        "name": duplicate.name,
        "by": list(duplicate.by),
        "sure": duplicate.sure,
        "deed": duplicate.deed or "ask",
        "fills": list(duplicate.fills),
        "differs": list(duplicate.differs),
        "reason": duplicate_words(duplicate, my_language()),
    }


def _failure(file: Path, error: SaringError) -> dict[str, Any]:
    """A file that could not even be read as a table, in the same form."""
    reason = message(error, my_language())
    row = error.params.get("row")
    problem = {
        "row": row,
        "column": None,
        "cell": None,
        "value": "",
        "code": error.code,
        "severity": "error",
        "reason": reason,
    }
    numbers = dict.fromkeys(("rows", "added", "updated", "skipped"), 0)
    return {
        "file": str(file),
        "status": "unreadable",
        **numbers,
        "duplicates": [],
        "problems": [problem],
        "notices": [],
    }


def _tell(file: Path, plan: Plan, *, dry_run: bool) -> None:
    language = my_language()
    for alike in _alike(plan.problems):
        problem, *others = alike
        line = problem_line(problem, plan.table, language)
        if others:
            cells = ", ".join(one.cell for one in others[:_CELLS_NAMED]) + ("…" if len(others) > _CELLS_NAMED else "")
            line = f"{line} {words('import.others_alike', language, number=len(others), cells=cells)}"
        click.echo(f"{file}: {line}", err=problem.severity != "notice")
    for duplicate in plan.duplicates:
        click.echo(f"{file}: {duplicate_words(duplicate, language)}", err=not duplicate.deed)
    numbers = {"rows": plan.rows, "added": plan.added, "updated": plan.updated, "skipped": plan.skipped}
    if plan.blocked:
        asked = sum(not duplicate.deed for duplicate in plan.duplicates)
        click.echo(words("import.nothing", language, path=file, problems=len(plan.blocking) + asked), err=True)
    else:
        say("import.would" if dry_run else "import.done", **numbers)


def _alike(problems: Sequence[Problem]) -> list[list[Problem]]:
    """Mistakes one by one; a question or a notice about many cells of one column is one that is said once."""
    groups: dict[object, list[Problem]] = {}
    for place, problem in enumerate(problems):
        alike = problem.severity != "error" and problem.cell
        key = (problem.code, problem.column) if alike else place
        groups.setdefault(key, []).append(problem)
    return list(groups.values())


def _print(data: dict[str, Any]) -> None:
    click.echo(json.dumps(data, ensure_ascii=False, indent=2))
