"""The house stands as it was drawn: four floors, imports downward, every code with its words."""

import ast
import string
import subprocess
import sys
from graphlib import TopologicalSorter
from pathlib import Path

import grimp
import pytest

from ui.messages import MESSAGES

ROOT = Path(__file__).resolve().parent.parent
FLOORS = ("rubrics", "screening", "reports", "ui")
ERRORS = {"SaringError", "RubricError", "DocumentError", "WorkspaceError", "BackupError", "Refused", "SettingError"}


def source_files():
    return [path for floor in FLOORS for path in sorted((ROOT / floor).rglob("*.py"))]


def test_import_contracts_hold():
    result = subprocess.run(
        [sys.executable, "-c", "import sys; from importlinter.cli import lint_imports; sys.exit(lint_imports())"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert result.returncode == 0, result.stdout


@pytest.mark.parametrize(("floor", "types_count"), [("screening", True), ("reports", False)])
def test_no_modules_import_each_other_in_a_circle(floor, types_count):
    """Imports inside functions count as well; those for types alone only where `types_count`."""
    imports = grimp.build_graph(floor, exclude_type_checking_imports=not types_count, cache_dir=None)
    assert len(imports.modules) > 1
    # Raises CycleError, which names the modules of a circle.
    TopologicalSorter({one: imports.find_modules_directly_imported_by(one) for one in imports.modules}).prepare()


@pytest.mark.parametrize(
    ("module", "unwanted"),
    [
        ("screening.workspace", {"ruamel", "reportlab", "PySide6", "snowballstemmer"}),
        ("reports.export", {"reportlab", "ruamel", "PySide6"}),
        ("rubrics.documents", {"docx", "lxml", "pypdf", "cryptography"}),
        ("rubrics.sheets", {"lxml", "python_calamine", "ruamel", "xlsxwriter"}),
        ("ui.cli", {"PySide6", "reportlab", "ruamel", "sqlite_utils", "snowballstemmer"}),
        ("ui.cli", {"docx", "lxml", "pypdf", "python_calamine", "xlsxwriter"}),
    ],
)
def test_heavy_libraries_load_late(module, unwanted):
    code = f"import sys, {module}; print(' '.join(sorted({{name.partition('.')[0] for name in sys.modules}})))"
    loaded = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True).stdout
    assert not unwanted & set(loaded.split())


def codes_in(path):
    """(code, line) of every error raised with a literal code in a file."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in ERRORS and node.args:
            code = node.args[0]
            if isinstance(code, ast.Constant) and isinstance(code.value, str):
                yield code.value, node.lineno


def test_every_error_has_words():
    raised = {(code, f"{path.relative_to(ROOT)}:{line}") for path in source_files() for code, line in codes_in(path)}
    assert raised
    assert {place for code, place in raised if code not in MESSAGES} == set()


@pytest.mark.parametrize("code", sorted(MESSAGES))
def test_both_languages_say_the_same(code):
    indonesian, english = MESSAGES[code]
    assert indonesian.strip() and english.strip()
    fields = [{name for _, name, _, _ in string.Formatter().parse(text) if name} for text in (indonesian, english)]
    assert fields[0] == fields[1]


def test_modules_stay_short():
    long = {str(path.relative_to(ROOT)) for path in source_files() if len(path.read_text("utf-8").splitlines()) > 500}
    assert long == set()
