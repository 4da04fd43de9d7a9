"""`saring import`: rows in, duplicates and problems by row and cell, with exit codes."""

import json

import pytest
from click.testing import CliRunner

from screening.jobs import applications
from screening.people import candidate_list
from screening.workspace import Workspace
from ui.cli import main

GOOD = "Nama,E-mail,No. HP\nSiti Aminah,siti@contoh.example,08123456789\nBudi,budi@contoh.example,8123456780\n"


@pytest.fixture
def run(workspace_path, workspace, job_id, tmp_path):
    """`run(content, *options, mapping=None)` imports a file; what was printed and the exit code."""

    def call(content, *options, mapping=None, job=job_id):
        path = tmp_path / "pelamar.csv"
        path.write_text(content, encoding="utf-8")
        if mapping is not None:
            answers = tmp_path / "mapping.json"
            answers.write_text(json.dumps(mapping), encoding="utf-8")
            options = (*options, "--mapping", str(answers))
        return CliRunner().invoke(
            main, ["import", str(path), "--workspace", str(workspace_path), "--job", job, *options]
        )

    return call


@pytest.fixture
def names(workspace_path):
    def read():
        with Workspace.open(workspace_path, read_only=True) as opened:
            return [row.name for row in candidate_list.page(opened)]

    return read


def test_people_come_in_and_onto_the_job(run, names, workspace, job_id):
    result = run(GOOD, "--json")
    assert result.exit_code == 0
    report = json.loads(result.stdout)
    assert (report["status"], report["rows"], report["added"]) == ("imported", 2, 2)
    assert [(notice["cell"], notice["code"]) for notice in report["notices"]] == [("C3", "phone_zero_restored")]
    assert names() == ["Budi", "Siti Aminah"]
    assert len(applications.rows(workspace, job_id=job_id)) == 2


def test_a_dry_run_writes_nothing(run, names):
    result = run(GOOD, "--dry-run", "--json")
    assert result.exit_code == 0
    report = json.loads(result.stdout)
    assert (report["status"], report["would_add"]) == ("checked", 2)
    assert names() == []


def test_a_problem_stops_everything_and_is_named_by_row_and_cell(run, names):
    result = run(GOOD + "Cici,cici@contoh.example,6.28123E+12\n", "--json")
    assert result.exit_code == 1
    report = json.loads(result.stdout)
    (problem,) = report["problems"]
    assert (problem["row"], problem["column"], problem["cell"], problem["value"]) == (4, "C", "C4", "6.28123E+12")
    assert problem["reason"] and problem["what_to_do"]
    assert (report["status"], report["added"]) == ("blocked", 0)
    assert names() == []


def test_problems_are_told_in_words_too(run, names):
    result = run(GOOD + ",cici@contoh.example,\n")
    assert result.exit_code == 1
    assert "A4" in result.stderr
    assert names() == []


def test_duplicates_are_listed_and_added_once(run, names):
    result = run(GOOD + "SITI AMINAH,siti@contoh.example,08123456789\n", "--json")
    assert result.exit_code == 0
    report = json.loads(result.stdout)
    (duplicate,) = report["duplicates"]
    assert (duplicate["row"], duplicate["of_row"], duplicate["deed"], duplicate["sure"]) == (4, 2, "skip", True)
    assert len(names()) == 2


def test_the_guessed_mapping_can_be_changed_and_handed_back(run, names):
    content = "Nama,Melamar,Lain\nSiti,03/04/2025,x\n"
    asked = json.loads(run(content.replace("Melamar", "Tanggal Melamar"), "--json").stdout)
    assert [problem["asks"] for problem in asked["problems"]] == ["date_order"]
    mapping = {**asked["mapping"], "date_order": "dmy"}
    result = run(content.replace("Melamar", "Tanggal Melamar"), mapping=mapping)
    assert result.exit_code == 0
    assert names() == ["Siti"]


def test_rows_with_mistakes_can_be_left_out(run, names):
    result = run(GOOD + "Cici,cici@contoh.example,12\n", mapping={"problem_rows": "skip"})
    assert result.exit_code == 0
    assert names() == ["Budi", "Siti Aminah"]


def test_columns_of_a_table_without_titles(run, names):
    content = "\n".join(GOOD.splitlines()[1:])
    assert run(content).exit_code == 1
    assert run(content, mapping={"title_rows": [], "columns": {"A": "name", "B": "email", "C": "phone"}}).exit_code == 0
    assert names() == ["Budi", "Siti Aminah"]


@pytest.mark.parametrize(
    ("mapping", "named"),
    [
        ({"nama": 1}, "“nama” is not known"),
        ({"date_order": "ydm"}, "“ydm” cannot be used for “date_order”. Possible are: "),
        ({"columns": {"A": "alamat"}}, "“alamat” cannot be used for “columns.A.field”. Possible are: name, "),
        ({"columns": {"A": "name", "B": "name"}}, "only one column can be “name”, and not A, B"),
        ({"columns": {"A": {"title": "Alamat", "field": "name"}}}, "no column “Alamat”"),
        ({"columns": 5}, 'Possible are: {"A": {"title": "Nama", "field": "name"}}'),
        ({"columns": {"1": "name"}}, "“columns.1”. Possible are: A, B, "),
        ({"title_rows": ["1"]}, "“title_rows”. Possible are: [], [1], [1, 2]"),
        ({"duplicates": {"unsure": "perhaps"}}, "“perhaps” cannot be used for “duplicates.unsure”"),
        ({"duplicates": {"sure": "add"}}, "“duplicates.sure” is not known. Known are: in_table, in_file, unsure"),
        ({"phone_country": "x"}, "“phone_country”. Possible are: 62, "),
        ([], "mapping.json"),
    ],
    ids=range(12),
)
def test_a_wrong_mapping_is_refused_in_words(run, names, mapping, named):
    result = run(GOOD, mapping=mapping)
    assert result.exit_code == 1
    assert named in result.stderr
    assert names() == []


def test_a_year_from_which_days_count_needs_no_quotes(run, names):
    assert run(GOOD, mapping={"date_epoch": 1904}).exit_code == 0
    assert names()


def test_an_unreadable_file_is_a_problem_in_json_too(run):
    result = run('Nama,Email\n"Siti,x\nBudi,y\n', "--json")
    assert result.exit_code == 1
    report = json.loads(result.stdout)
    assert (report["status"], report["problems"][0]["row"]) == ("unreadable", 2)


def test_an_unknown_job_is_named(run, names):
    result = run(GOOD, job="nobody")
    assert result.exit_code == 1
    assert "nobody" in result.stderr
    assert names() == []


def test_a_question_about_a_column_is_said_once_and_every_mistake_by_itself(run, names):
    rows = "".join(f"Orang {number},{number}@contoh.example,0{number}/04/2025\n" for number in range(1, 9))
    asked = run(f"Nama,E-mail,Tanggal melamar\n{rows},a@contoh.example,\n,b@contoh.example,\n")
    assert asked.exit_code == 1
    lines = asked.stderr.splitlines()
    (question,) = (line for line in lines if "date_order" in line)
    assert "C2" in question
    assert "6 in all: C3, C4, C6, C7, C8…" in question  # 04/04 is the same day in any order
    assert [line.split(": ")[1] for line in lines if "name is missing" in line] == ["cell A10", "cell A11"]
    assert names() == []


@pytest.mark.parametrize(
    "content",
    [
        GOOD,
        "Siti,siti@contoh.example\nBudi,budi@contoh.example\n",
        "Nama;Surel\n\xaf\xa6\xb7 Siti;siti@contoh.example\n",
    ],
    ids=["good", "without titles", "in another encoding"],
)
def test_what_was_printed_handed_back_gives_the_same(run, tmp_path, workspace_path, job_id, content):
    path = tmp_path / "daftar.csv"
    path.write_text(content, encoding="latin-1")
    options = ["import", str(path), "--workspace", str(workspace_path), "--job", job_id, "--dry-run", "--json"]
    first = CliRunner().invoke(main, options)
    mapping = tmp_path / "printed.json"
    mapping.write_text(first.stdout, encoding="utf-8")
    again = CliRunner().invoke(main, [*options, "--mapping", str(mapping)])
    assert (again.exit_code, json.loads(again.stdout)) == (first.exit_code, json.loads(first.stdout))


@pytest.mark.parametrize("option", ["--job", "--as"])
def test_an_argument_that_is_no_text_is_named(run, names, workspace_path, option):
    if option == "--job":
        result = run(GOOD, job="\udcff")
    else:
        result = CliRunner().invoke(
            main, ["list", "applications", "--workspace", str(workspace_path), "--as", "Budi\udcff"]
        )
    assert result.exit_code == 1
    assert isinstance(result.exception, SystemExit)
    assert "\\udcff" in result.stderr
    assert names() == []
