"""Saring makes no connection to anywhere: nothing in it could, and a whole run asks the system for none."""

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
# What speaks to other machines, of Python, of Qt and of what is installed.
_SPEAKERS = re.compile(
    r"(socket|ssl|select|selectors|asyncio|urllib\.request|urllib3|http|ftplib|smtplib|poplib|imaplib|telnetlib|xmlrpc|"
    r"webbrowser|requests|httpx|aiohttp|PySide6\.Qt(Network|WebSockets|WebEngine\w*|NetworkAuth|HttpServer|Grpc))(\.|\Z)"
)
# A window's own local socket, and two ends of one that wake the event loop up.
_LOCAL_ONLY = {"ui/single_instance.py": {"PySide6.QtNetwork"}, "ui/stopping.py": {"socket"}}
_IMPORT = re.compile(r"^\s*(?:from|import)\s+([\w.]+)", re.MULTILINE)


def test_nothing_is_imported_that_speaks_to_other_machines():
    found = {}
    for floor in ("rubrics", "screening", "reports", "ui"):
        for path in (ROOT / floor).rglob("*.py"):
            modules = set(filter(_SPEAKERS.match, _IMPORT.findall(path.read_text(encoding="utf-8"))))
            if modules:
                found[path.relative_to(ROOT).as_posix()] = modules
    assert found == _LOCAL_ONLY


@pytest.mark.soak
@pytest.mark.skipif(shutil.which("strace") is None, reason="strace is not installed")
def test_a_whole_run_asks_the_system_for_no_connection_but_local_ones(tmp_path):
    """Every thread and child process is watched at the border of the system (strace, %network)."""
    seen = tmp_path / "seen"
    folders = {f"XDG_{name}_HOME": str(tmp_path / name.lower()) for name in ("CONFIG", "DATA", "CACHE")}
    done = subprocess.run(
        [
            *("strace", "-f", "-qq", "-e", "trace=%network", "-o", str(seen)),
            *(sys.executable, "-m", "tests.walk_offline", str(tmp_path)),
        ],
        cwd=ROOT,
        env={**os.environ, **folders, "HOME": str(tmp_path), "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        timeout=300,
        check=False,
    )
    assert done.stdout.split()[-2:] == ["this_file", "end"], done.stderr
    assert {"home", "interview", "reports", "audit"} <= set(done.stdout.split())
    calls = seen.read_text(encoding="utf-8", errors="replace").splitlines()
    assert any("AF_UNIX" in call for call in calls)  # the window's own local socket: so it is really watched
    strange = [call for call in calls if re.search(r"AF_(?!UNIX\b)[A-Z0-9]+|sin_addr|sin6_addr", call)]
    assert strange == []
