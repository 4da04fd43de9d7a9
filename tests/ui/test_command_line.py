"""The command line as a script calls it: exit codes, what is printed, what is on disk afterwards."""

import json
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner
from pypdf import PdfReader

from rubrics.library import SAMPLE_PROFILE, SAMPLE_RUBRIC
from screening.people import candidates
from screening.workspace import Workspace
from ui.cli import main
from ui.demo import make


@pytest.fixture
def saring(tmp_path, monkeypatch):
    """`saring(*arguments)` in an empty folder with settings of its own, in English."""
    for name in ("HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "LOCALAPPDATA", "APPDATA"):
        monkeypatch.setenv(name, str(tmp_path / "home"))
    monkeypatch.setenv("LC_ALL", "en_GB.UTF-8")
    monkeypatch.chdir(tmp_path)

    def call(*arguments):
        return CliRunner().invoke(main, [str(argument) for argument in arguments], catch_exceptions=False)

    return call


@pytest.fixture(scope="module")
def sample(tmp_path_factory):
    """The folder and workspace that `saring demo` makes."""
    folder = tmp_path_factory.mktemp("sample")
    workspace = folder / "contoh.db"
    result = CliRunner().invoke(
        main,
        ["demo", "--workspace", str(workspace), "--out", str(folder / "out"), "--no-window"],
        catch_exceptions=False,
    )
    assert result.exit_code == 0, result.output
    return workspace, folder / "out", result.output


def test_demo_makes_what_it_prints(sample):
    workspace, out, printed = sample
    paths = [Path(line.partition(": ")[2]) for line in printed.splitlines()]
    assert workspace in paths
    assert all(path.is_file() for path in paths)
    assert {path.suffix for path in paths} == {".db", ".yaml", ".pdf"}
    texts = {path.name: PdfReader(path).pages[0].extract_text() for path in out.glob("*.pdf")}
    assert any("Cakupan" in text for text in texts.values())
    assert any("Coverage" in text for text in texts.values())


def test_demo_does_not_overwrite(sample, saring):
    workspace, _, _ = sample
    before = workspace.read_bytes()
    result = saring("demo", "--workspace", workspace, "--out", "elsewhere", "--no-window")
    assert result.exit_code == 1
    assert "exists already" in result.stderr
    assert workspace.read_bytes() == before


def test_demo_without_arguments_takes_a_free_folder(saring, tmp_path):
    for _ in range(2):
        assert saring("demo", "--no-window").exit_code == 0
    assert (tmp_path / "saring-demo" / "saring-demo.db").is_file()
    assert (tmp_path / "saring-demo-2" / "saring-demo.db").is_file()


def test_demo_makes_up_as_many_candidates_as_asked_for(saring, tmp_path):
    result = saring("demo", "--candidates", 30, "--seed", 7, "--workspace", "crowd.db", "--no-window")
    assert result.output.splitlines()[0] == "30 of 30 candidates"
    with Workspace.open(tmp_path / "crowd.db") as workspace:
        assert candidates.count(workspace) == 30
    again = saring("demo", "--candidates", 30, "--workspace", "crowd.db", "--no-window")
    assert (again.exit_code, "exists already" in again.stderr) == (1, True)


def test_demo_leaves_files_of_the_same_name_alone(saring, tmp_path):
    mine = tmp_path / "out" / SAMPLE_RUBRIC.name
    mine.parent.mkdir()
    mine.write_text("# changed by HR", encoding="utf-8")
    result = saring("demo", "--workspace", "new.db", "--out", "out", "--no-window")
    assert result.exit_code == 1
    assert f"{Path('out') / mine.name} exists already" in result.stderr
    assert mine.read_text(encoding="utf-8") == "# changed by HR"
    assert list(tmp_path.glob("new.db*")) == []


def test_a_demo_that_cannot_finish_leaves_no_half_sample(saring, tmp_path):
    in_the_way = tmp_path / "out" / "K-07-en.pdf"  # among the last files to be made
    in_the_way.parent.mkdir()
    in_the_way.write_bytes(b"of another sample")
    assert saring("demo", "--workspace", "new.db", "--out", "out", "--no-window").exit_code == 1
    assert list(tmp_path.rglob("*.*")) == [in_the_way]


def test_an_interrupted_demo_leaves_no_half_sample(saring, tmp_path):
    begun = make(tmp_path / "new.db", tmp_path / "out")
    made = [path for (_, path), _ in zip(begun, range(3), strict=False)]
    assert all(path.is_file() for path in made)
    begun.close()
    assert list(tmp_path.rglob("*.*")) == []


def test_lists_tell_ids_that_reports_take(sample, saring, tmp_path):
    workspace, _, _ = sample
    jobs = json.loads(saring("list", "jobs", "--workspace", workspace, "--json").stdout)
    candidates = json.loads(saring("list", "candidates", "--workspace", workspace, "--json").stdout)
    rows = json.loads(saring("list", "applications", "--workspace", workspace, "--json").stdout)
    assert (len(jobs), len(candidates), len(rows)) == (1, 12, 12)

    for language, word in (("id", "Cakupan"), ("en", "Coverage")):
        target = tmp_path / f"{language}.pdf"
        scored = next(row for row in rows if row["submitted"])
        result = saring(
            "report",
            "candidate",
            "--workspace",
            workspace,
            "--application",
            scored["id"],
            "--language",
            language,
            "--out",
            target,
        )
        assert result.exit_code == 0, result.output
        text = "".join(page.extract_text() for page in PdfReader(target).pages)
        assert scored["candidate"] in text
        assert word in text

    target = tmp_path / "comparison.pdf"
    assert (
        saring("report", "comparison", "--workspace", workspace, "--job", jobs[0]["id"], "--out", target).exit_code == 0
    )
    assert jobs[0]["title"] in PdfReader(target).pages[0].extract_text()


def test_lists_are_aligned_tables(sample, saring):
    lines = saring("list", "candidates", "--workspace", sample[0]).stdout.splitlines()
    assert len(lines) == 13
    column = lines[0].index("name")
    assert all(line[column - 1] == " " and line[column] != " " for line in lines)


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (("list", "jobs", "--workspace", "missing.db"), "missing.db"),
        (("report", "candidate", "--workspace", "missing.db", "--application", "x", "--out", "x.pdf"), "missing.db"),
        (("doctor", "missing.db"), "missing.db"),
        (("rubric", "draft", "missing.txt"), "missing.txt"),
        (("rubric", "check", "missing.yaml"), "missing.yaml"),
    ],
)
def test_missing_files_are_named(saring, arguments, says):
    result = saring(*arguments)
    assert result.exit_code == 1
    assert says in result.output
    assert "Traceback" not in result.output


def test_unknown_records_are_named(sample, saring, tmp_path):
    target = tmp_path / "x.pdf"
    result = saring("report", "candidate", "--workspace", sample[0], "--application", "nobody", "--out", target)
    assert result.exit_code == 1
    assert "nobody" in result.stderr
    assert not target.exists()


def test_a_target_that_cannot_be_written(sample, saring, tmp_path):
    workspace = sample[0]
    job = json.loads(saring("list", "jobs", "--workspace", workspace, "--json").stdout)[0]["id"]
    result = saring("report", "comparison", "--workspace", workspace, "--job", job, "--out", tmp_path / "no" / "x.pdf")
    assert result.exit_code == 1
    assert str(tmp_path / "no") in result.stderr


def test_a_mistyped_command_is_no_workspace(saring, tmp_path):
    result = saring("lits")
    assert result.exit_code == 2
    assert "lits" in result.stderr
    assert "doctor" in result.stderr
    assert list(tmp_path.glob("lits*")) == []


def test_draft_writes_a_rubric_that_has_no_errors(saring, tmp_path):
    target = tmp_path / "draft.yaml"
    assert saring("rubric", "draft", SAMPLE_PROFILE, "--out", target).exit_code == 0
    assert saring("rubric", "check", target).exit_code == 0
    before = target.read_bytes()
    again = saring("rubric", "draft", SAMPLE_PROFILE, "--out", target)
    assert again.exit_code == 1
    assert target.read_bytes() == before


@pytest.mark.parametrize("target", ["missing/draft.yaml", "file/draft.yaml", "y" * 300], ids=["folder", "file", "long"])
def test_a_draft_that_cannot_be_saved_says_so(saring, tmp_path, target):
    (tmp_path / "file").write_text("not a folder", encoding="utf-8")
    result = saring("rubric", "draft", SAMPLE_PROFILE, "--out", target)
    assert result.exit_code == 1
    assert target.partition("/")[0] in result.stderr
    assert [path.name for path in tmp_path.rglob("*") if path.is_file()] == ["file"]


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no device that is always full")
@pytest.mark.parametrize("buffering", [{}, {"PYTHONUNBUFFERED": "1"}], ids=["buffered", "unbuffered"])
def test_output_that_cannot_be_written_is_said_in_words(sample, buffering):
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONUNBUFFERED"} | buffering
    with Path("/dev/full").open("wb") as full:
        result = subprocess.run(
            [sys.executable, "-m", "ui", "list", "jobs", "--workspace", str(sample[0])],
            stdout=full,
            stderr=subprocess.PIPE,
            text=True,
            env=environment,
            check=False,
        )
    assert result.returncode == 1
    assert "Traceback" not in result.stderr
    assert "Exception ignored" not in result.stderr
    assert "No space left on device" in result.stderr


def test_draft_prints_json_in_the_agreed_shape(saring):
    drafted = json.loads(saring("rubric", "draft", SAMPLE_PROFILE, "--json").stdout)
    assert set(drafted) == {
        "role",
        "language",
        "duties",
        "suitable",
        "unsuitable",
        "pairs",
        "expectations",
        "misconceptions",
        "distinctions",
        "discriminatory",
    }
    assert drafted["suitable"] and drafted["unsuitable"] and drafted["pairs"]


@pytest.mark.parametrize(
    "content",
    [b"", b"\x00\x01\x02" * 100, b"\xff\xfe\xfa", b"x" * 50_000_000, b"Buka pukul 9. Parkir di belakang."],
    ids=["empty", "binary", "not-utf8", "50MB", "no-profile"],
)
def test_documents_that_give_nothing_are_refused_in_words(saring, tmp_path, content):
    document = tmp_path / "document.txt"
    document.write_bytes(content)
    result = saring("rubric", "draft", document, "--out", tmp_path / "out.yaml")
    assert result.exit_code == 1
    assert result.stderr.strip()
    assert "Traceback" not in result.output
    assert not (tmp_path / "out.yaml").exists()


def test_check_names_file_line_and_column(saring, tmp_path):
    broken = tmp_path / "broken.yaml"
    lines = SAMPLE_RUBRIC.read_text(encoding="utf-8").splitlines()
    place = next(number for number, line in enumerate(lines) if line.startswith("revision:"))
    lines[place] = "revison: 1"
    broken.write_text("\n".join(lines), encoding="utf-8")
    result = saring("rubric", "check", SAMPLE_RUBRIC, broken)
    assert result.exit_code == 1
    assert f"{broken}:{place + 1}:1: error: " in result.stdout
    assert f"{SAMPLE_RUBRIC}: no problems" in result.stdout


def test_the_command_line_speaks_the_systems_language(saring, monkeypatch):
    monkeypatch.setenv("LC_ALL", "id_ID.UTF-8")
    assert "tidak ada masalah" in saring("rubric", "check", SAMPLE_RUBRIC).stdout


def test_doctor_finds_damage(sample, saring, tmp_path):
    workspace = sample[0]
    assert saring("doctor", workspace).exit_code == 0
    damaged = tmp_path / "damaged.db"
    content = bytearray(workspace.read_bytes())
    middle = len(content) // 2
    content[middle : middle + 4096] = b"\xaa" * 4096
    damaged.write_bytes(content)
    result = saring("doctor", damaged)
    assert result.exit_code == 1
    assert str(damaged) in result.output


def test_no_display_is_said_in_words(saring, monkeypatch, sample):
    monkeypatch.setattr(sys, "platform", "linux")
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    result = saring(sample[0])
    assert result.exit_code == 1
    assert "no display" in result.stderr


def test_version():
    result = subprocess.run([sys.executable, "-m", "ui", "--version"], capture_output=True, text=True, check=True)
    assert result.stdout.startswith("saring, version ")


def test_rubric_diff_tells_meaning_from_wording(saring, tmp_path):
    changed = tmp_path / "changed.yaml"
    text = SAMPLE_RUBRIC.read_text(encoding="utf-8")
    text = text.replace("minimum_coverage: 0.6", "minimum_coverage: 0.7").replace("revision: 1", "revision: 2")
    changed.write_text(text.replace("Looks after a discussion", "Cares for a discussion"), encoding="utf-8")
    result = saring("rubric", "diff", SAMPLE_RUBRIC, changed)
    assert result.exit_code == 0
    lines = result.output.splitlines()
    assert lines[0] == "Revision 1 → 2"
    assert lines[1].startswith("Meaning")
    assert lines[2] == "  Minimum coverage: 0.6 → 0.7"
    assert lines[3].startswith("Wording")
    assert lines[4].startswith("  Summary · en: Looks after")
    found = json.loads(saring("rubric", "diff", SAMPLE_RUBRIC, changed, "--json").output)
    assert [(one["effect"], one["what"]) for one in found] == [("wording", "summary"), ("meaning", "minimum_coverage")]


def test_rubric_diff_of_equal_and_of_broken_files(saring, tmp_path):
    assert "No difference" in saring("rubric", "diff", SAMPLE_RUBRIC, SAMPLE_RUBRIC).output
    broken = tmp_path / "broken.yaml"
    broken.write_text("format: 1\n", encoding="utf-8")
    result = saring("rubric", "diff", SAMPLE_RUBRIC, broken)
    assert result.exit_code == 1
    assert "broken.yaml:1:1" in result.output


def test_the_schema_is_saved_for_editors_and_nothing_is_overwritten(saring, tmp_path):
    result = saring("rubric", "schema", "--out", "saring-rubric.schema.json")
    assert result.exit_code == 0
    assert "# yaml-language-server: $schema=saring-rubric.schema.json" in result.output
    written = (tmp_path / "saring-rubric.schema.json").read_text(encoding="utf-8")
    assert json.loads(written)["properties"]["format"]["const"] == 1
    assert saring("rubric", "schema").output == written
    (tmp_path / "saring-rubric.schema.json").write_text("{}", encoding="utf-8")
    assert saring("rubric", "schema", "--out", "saring-rubric.schema.json").exit_code == 1
    assert (tmp_path / "saring-rubric.schema.json").read_text(encoding="utf-8") == "{}"


def test_wording_marks_a_text_line_by_line(saring, tmp_path):
    text = tmp_path / "lowongan.txt"
    text.write_bytes(
        "Mampu bekerja dalam tim\r\n\r\nDiutamakan: belum menikah\r\nMust be under 30\r\n".encode("utf-16")
    )
    found = json.loads(saring("wording", text, "--json").output)
    assert [set(one) for one in found] == [{"line", "column", "phrase", "category", "severity", "proposal"}] * 2
    assert [(one["line"], one["column"], one["phrase"]) for one in found] == [
        (3, 13, "belum menikah"),
        (4, 1, "Must be under 30"),
    ]
    assert [(one["category"], one["severity"]) for one in found] == [("marital", "high"), ("age", "high")]
    printed = saring("wording", text).output.splitlines()
    assert printed[0].startswith(f"{text}:3:13: high risk, marital status: “belum menikah”.")
    assert len(printed) == 2


def test_wording_reads_what_is_piped_in_and_says_when_nothing_is_risky(tmp_path):
    piped = CliRunner().invoke(main, ["wording", "-", "--language", "en"], input="Finds race conditions\n")
    assert (piped.exit_code, "no risky wording" in piped.output or "tidak ada" in piped.output) == (0, True)
    assert json.loads(CliRunner().invoke(main, ["wording", "-", "--json"], input="").output) == []


@pytest.mark.parametrize("piped", [b"\0\1\2" * 500, "usia".encode("utf-16")[:-1], b"\x1f\x8bgz", b"\x81\x8d\xe9"])
def test_wording_says_what_was_piped_in_and_is_no_text(piped):
    result = CliRunner().invoke(main, ["wording", "-"], input=piped, catch_exceptions=False)
    assert result.exit_code == 1
    assert "stdin" in result.output


@pytest.mark.skipif(os.name != "posix", reason="this system has no such shell")
def test_wording_with_nothing_to_read_from_says_so(saring):
    program = ["sh", "-c", 'exec "$@" <&-', "sh", sys.executable, "-m", "ui", "wording", "-"]
    closed = subprocess.run(program, capture_output=True, text=True, check=False)
    assert (closed.returncode, "stdin" in closed.stderr, "Traceback" in closed.stderr) == (1, True, False)


@pytest.mark.skipif(not hasattr(os, "geteuid"), reason="this system has other rules for who may read a file")
@pytest.mark.parametrize("command", [["rubric", "draft"], ["rubric", "check"], ["wording"]])
def test_a_file_nobody_may_read_is_named_in_my_language(saring, tmp_path, monkeypatch, command):
    monkeypatch.setenv("LC_ALL", "id_ID.UTF-8")
    profile = tmp_path / "profil.txt"
    profile.write_text("Orang yang cocok adalah seseorang yang teliti.", encoding="utf-8")
    profile.chmod(0)
    was = os.geteuid()
    if was == 0:
        os.seteuid(65534)
    try:
        result = saring(*command, profile.name)
    finally:
        if was == 0:
            os.seteuid(was)
    assert result.exit_code == 1
    assert "profil.txt tidak dapat dibaca" in result.output
    assert "Errno" not in result.output


def test_wording_of_a_missing_file_says_so(saring):
    result = saring("wording", "nowhere.txt")
    assert result.exit_code == 1
    assert "nowhere.txt" in result.output


def test_check_prints_advice_that_names_a_language(saring, tmp_path):
    text = SAMPLE_RUBRIC.read_text(encoding="utf-8")
    indonesian = "Menyambut tamu dan menjawab telepon. Welcomes the guests and answers the phone."
    text = re.sub(
        r"^summary:.*?^source:", f"summary:\n  id: {indonesian}\nsource:", text, flags=re.DOTALL | re.MULTILINE
    )
    (tmp_path / "a.yaml").write_text(text, encoding="utf-8")
    result = saring("rubric", "check", "a.yaml")
    assert "[language_mixed]" in result.output
