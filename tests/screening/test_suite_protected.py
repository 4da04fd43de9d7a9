"""What works in a plain workspace works in a protected one: many of the other tests, run over encrypted files."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
MODULES = (
    "screening/test_scorecards.py",
    "screening/test_notes.py",
    "screening/test_candidate_search.py",
    "screening/test_documents.py",
    "screening/test_attachments.py",
    "screening/test_audit.py",
    "screening/test_merging.py",
    "screening/test_board.py",
    "screening/test_importing_carry_out.py",
    "screening/test_interviews.py",
    "screening/test_people_undo.py",
    "ui/test_export_many.py",
    "ui/test_shell_tasks.py",
)
# They look into the file with another program, which is what protection prevents.
LOOK_INTO_THE_FILE = (
    "screening/test_scorecards.py::test_reopening_has_a_reason_on_record",
    "screening/test_notes.py::test_a_removed_note_leaves_the_file",
    "screening/test_attachments.py::test_bytes_that_were_changed_are_not_opened",
    "screening/test_audit.py::test_the_log_names_nobody_and_quotes_nothing",
)


@pytest.mark.soak
def test_other_tests_over_protected_workspaces(tmp_path):
    left_out = [option for one in LOOK_INTO_THE_FILE for option in ("--deselect", f"tests/{one}")]
    modules = [f"tests/{one}" for one in MODULES]
    options = ["-p", "tests.protected_workspaces", "-p", "no:cacheprovider", "-m", "not soak and not benchmark_ratio"]
    done = subprocess.run(
        [sys.executable, "-m", "pytest", "-q", f"--basetemp={tmp_path / 'inner'}", *options, *left_out, *modules],
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        check=False,
        capture_output=True,
        text=True,
    )
    assert done.returncode == 0, done.stdout[-3000:]
    assert "passed" in done.stdout
