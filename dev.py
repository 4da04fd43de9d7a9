"""Everything a fresh machine needs to run, test and look at Saring; standard library only.

python3 dev.py run [ARGUMENTS]   start `saring` with the arguments given (`run demo` shows a sample)
python3 dev.py test [--all] [..] run the tests on every processor; --all adds the long soak runs; the rest: pytest
python3 dev.py lint              ruff, the type checker and the import contracts
python3 dev.py bench             measure the figures and print them as a table
python3 dev.py screenshots       every page, both languages, light and dark, into build/screenshots/
python3 dev.py pages             draw tests/data/pages anew, what documents look like; look at what changed
"""

from __future__ import annotations

import ctypes
import hashlib
import os
import shutil
import subprocess
import sys
import venv
from pathlib import Path

ROOT = Path(__file__).resolve().parent
VENV = ROOT / ".venv"
BIN = VENV / ("Scripts" if os.name == "nt" else "bin")
PYTHON = BIN / ("python.exe" if os.name == "nt" else "python")

# Shared libraries that Qt loads from the system, and the Debian package of each.
QT_LIBRARIES = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
}


def is_installed(library: str) -> bool:
    """Whether the system's loader finds this shared library."""
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def ensure_qt_libraries() -> None:
    """Install Qt's shared libraries on Debian as root; elsewhere name the packages and stop."""
    if not sys.platform.startswith("linux"):
        return
    missing = [package for library, package in QT_LIBRARIES.items() if not is_installed(library)]
    if not missing:
        return
    if shutil.which("apt-get") and os.geteuid() == 0:
        subprocess.run(["apt-get", "update", "-qq"], check=True)
        environment = os.environ | {"DEBIAN_FRONTEND": "noninteractive"}
        subprocess.run(["apt-get", "install", "-y", "-qq", *missing], check=True, env=environment)
        return
    sys.exit(
        "Qt needs shared libraries that this system lacks. Install them, then run this again:\n"
        f"    sudo apt-get install {' '.join(missing)}\n"
        "(those are Debian's and Ubuntu's names; other systems have the same libraries under similar ones)"
    )


def ensure_environment(*, with_tools: bool) -> None:
    """Make .venv and install what the lock names, unless that has been done for this very lock."""
    lock = ROOT / ("requirements-dev.lock" if with_tools else "requirements.lock")
    stamp = VENV / f".{lock.stem}.stamp"
    digest = hashlib.sha256(sys.version.encode())
    for path in (lock, ROOT / "pyproject.toml"):
        digest.update(path.read_bytes())
    if stamp.is_file() and stamp.read_text() == digest.hexdigest():
        return
    if sys.version_info < (3, 11):  # noqa: UP036 (an older Python can start this file, and should be told)
        sys.exit("Saring needs Python 3.11 or newer; this is " + sys.version.split()[0])
    ensure_qt_libraries()
    venv.create(VENV, with_pip=True, clear=not PYTHON.is_file())
    pip = [str(PYTHON), "-m", "pip", "install", "--quiet", "--disable-pip-version-check"]
    subprocess.run([*pip, "--require-hashes", "--only-binary", ":all:", "-r", str(lock)], check=True)
    # A plain path instead of setuptools' import hook, which every start of Python would have to load; setuptools warns
    # at length about either.
    quiet = os.environ | {"PYTHONWARNINGS": "ignore"}
    editable = ["--no-deps", "--no-build-isolation", "--config-settings", "editable_mode=compat", "-e", str(ROOT)]
    subprocess.run([*pip, *editable], check=True, env=quiet)
    stamp.write_text(digest.hexdigest())


def call(*command: str | Path, **environment: str) -> int:
    """Run a command in the project's folder; its exit code."""
    sys.stdout.flush()
    return subprocess.run(
        [str(part) for part in command], cwd=ROOT, env=os.environ | environment, check=False
    ).returncode


def run(arguments: list[str]) -> int:
    """`saring` with these arguments, in the folder it was called from."""
    ensure_environment(with_tools=False)
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    return subprocess.run([str(PYTHON), "-P", "-m", "ui", *arguments], env=environment, check=False).returncode


def test(arguments: list[str], **environment: str) -> int:
    """The tests; with --all also the soak runs, and how much of the code they reach."""
    ensure_environment(with_tools=True)
    everything = "--all" in arguments
    chosen = [argument for argument in arguments if argument != "--all"]
    markers = [] if everything else ["-m", "not soak and not benchmark_ratio"]
    coverage = ["--cov", "--cov-report=term"] if everything and not chosen else []
    side_by_side = [] if chosen else ["-n", "logical", "--dist", "worksteal"]
    environment["QT_QPA_PLATFORM"] = "offscreen"
    return call(PYTHON, "-m", "pytest", *markers, *side_by_side, *coverage, *chosen, **environment)


def lint(arguments: list[str]) -> int:
    """ruff, mypy and the import contracts; all of them run, the worst exit code counts."""
    ensure_environment(with_tools=True)
    commands = (["ruff", "check", *arguments], ["ruff", "format", "--check"], ["mypy"])
    results = [call(PYTHON, "-m", *command) for command in commands]
    return max(*results, call(BIN / "lint-imports"))


def bench(arguments: list[str]) -> int:
    """The figures of tests/benchmarks as a table of ratios."""
    ensure_environment(with_tools=True)
    return call(
        PYTHON,
        "-m",
        "pytest",
        "tests/benchmarks",
        "-m",
        "benchmark_ratio",
        "-q",
        *arguments,
        QT_QPA_PLATFORM="offscreen",
    )


def screenshots(arguments: list[str]) -> int:
    """Every page as PNG into build/screenshots/."""
    ensure_environment(with_tools=True)
    target = ROOT / "build" / "screenshots"
    return call(PYTHON, "-m", "tests.screenshots", target, *arguments, QT_QPA_PLATFORM="offscreen")


def pages(arguments: list[str]) -> int:
    """The pictures that tests compare the documents' pages with, as the pages are now."""
    return test(["tests/reports/test_report_page_images.py", "-k", "look", *arguments], KEEP_PAGE_IMAGES="1")


COMMANDS = {"run": run, "test": test, "lint": lint, "bench": bench, "screenshots": screenshots, "pages": pages}


def main() -> int:
    """Do what the first argument names."""
    name, *arguments = sys.argv[1:] or [""]
    if name not in COMMANDS:
        print(__doc__)
        return 2
    try:
        return COMMANDS[name](arguments)
    except subprocess.CalledProcessError as error:
        return error.returncode


if __name__ == "__main__":
    sys.exit(main())
