"""Whoever wants to run the long tests finds all of them in the documentation."""

from pathlib import Path

HERE = Path(__file__).parent
MARK = "mark." + "soak"


def test_every_long_run_is_named_with_what_it_does():
    page = (HERE.parent / "docs" / "long-runs.md").read_text(encoding="utf-8")
    long = {file.name for file in HERE.rglob("test_*.py") if MARK in file.read_text(encoding="utf-8")}
    assert len(long) > 20
    assert sorted(name for name in long if name not in page) == []
