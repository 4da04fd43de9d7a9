"""An import that is killed half-way has never been."""

import signal
import subprocess
import sys
from pathlib import Path

from screening.people import candidate_list
from screening.storage import doctor
from screening.workspace import Workspace

ROOT = Path(__file__).resolve().parents[2]


def test_nobody_is_there_after_a_kill(workspace, workspace_path, job_id, tmp_path):
    workspace.close()
    sheet = tmp_path / "pelamar.csv"
    people = "".join(f"Siti {chr(97 + n % 26)}{chr(97 + n // 26 % 26)};s{n}@contoh.example\n" for n in range(2_500))
    sheet.write_text(f"Nama;Email\n{people}", encoding="utf-8")
    program = Path(__file__).with_name("import_until_killed.py")
    killed = subprocess.run(
        [sys.executable, str(program), str(workspace_path), job_id, str(sheet)],
        cwd=ROOT,
        env={"PYTHONPATH": str(ROOT), "XDG_DATA_HOME": str(tmp_path / "data")},
        check=False,
    )
    assert killed.returncode == -signal.SIGKILL
    with Workspace.open(workspace_path) as opened:
        assert candidate_list.count(opened) == 0
        assert opened.one("SELECT count(*) FROM imports") == (0,)
        assert opened.one("SELECT count(*) FROM audit WHERE kind IN ('candidates', 'imports')") == (0,)
    assert not doctor.examine(workspace_path)
