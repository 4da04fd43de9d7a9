"""Many documents at once: whole files, one merged PDF, and what fails is named while the others go on."""

import io
import json
import shutil
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest
from pypdf import PdfReader

from reports.edition import Edition
from reports.many import about, export_many, export_merged
from reports.order import Order
from rubrics.errors import SaringError
from screening import document_list, documents
from screening.interviewing import interviews
from screening.jobs import applications, jobs
from screening.people import candidates
from screening.workspace import Workspace

NAMES = ("Siti Nurhaliza", "Budi Santoso", "Clara Wijaya")


@pytest.fixture
def orders(workspace, job_id):
    """A summary of each of three people."""
    made = []
    for name in NAMES:
        person = candidates.add(workspace, name=name).id
        applied = applications.apply(workspace, candidate_id=person, job_id=job_id).id
        made.append(Order("candidate_summary", Edition("id"), application_id=applied))
    return made


@pytest.fixture
def folder(tmp_path):
    made = tmp_path / "keluar"
    made.mkdir()
    return made


@pytest.fixture
def spoil(workspace):
    """`spoil(order)` leaves something in a person's data that nobody can read."""

    def spoil(order):
        interview = interviews.schedule(workspace, application_id=order.application_id, panel=()).id
        workspace.execute("UPDATE interviews SET scheduled_at = 'kapan?' WHERE id = ?", (interview,))

    return spoil


def go_on(_done, _total):
    return False


def whole(folder):
    """The PDFs in a folder, each of which can be read, and nothing else."""
    found = sorted(folder.iterdir())
    assert all(one.suffix == ".pdf" and PdfReader(one).pages for one in found)
    return found


def test_every_document_is_a_file_and_kept_as_it_is(workspace, orders, folder):
    seen = []
    outcome = export_many(workspace, orders, folder=folder, step=lambda *at: seen.append(at))
    assert seen == [(0, 3), (1, 3), (2, 3), (3, 3)]
    assert (len(outcome.made), outcome.failed, outcome.left) == (3, (), 0)
    assert [one.path.read_bytes() for one in outcome.made] == [
        documents.content(workspace, one.changes.id) for one in outcome.made
    ]
    assert whole(folder) == sorted(one.path for one in outcome.made)
    assert not any(part in path.name for path in folder.iterdir() for name in NAMES for part in name.split())
    assert outcome.changes.touched["documents"] == {one.changes.id for one in outcome.made}


def test_processes_draw_the_same_documents_in_the_same_order(workspace, orders, folder, tmp_path):
    other = tmp_path / "lain"
    other.mkdir()
    here = export_many(workspace, orders, folder=folder, step=go_on, processes=0)
    there = export_many(workspace, orders, folder=other, step=go_on, processes=1)
    texts = [
        [" ".join(page.extract_text() for page in PdfReader(one.path).pages) for one in outcome.made]
        for outcome in (here, there)
    ]
    assert [text.count(name) for text, name in zip(texts[1], NAMES, strict=True)] == [
        text.count(name) for text, name in zip(texts[0], NAMES, strict=True)
    ]
    numbers = [documents.get(workspace, one.changes.id).number for one in there.made]
    assert all(number in text for number, text in zip(numbers, texts[1], strict=True))


def test_stopped_in_the_middle_there_are_whole_files_only_and_it_says_which(workspace, orders, folder):
    outcome = export_many(workspace, orders, folder=folder, step=lambda done, _: done == 1)
    assert (len(outcome.made), outcome.left) == (1, 2)
    assert whole(folder) == [outcome.made[0].path]
    assert len(documents.rows(workspace)) == 1


def test_stopped_before_it_began_nothing_is_written(workspace, orders, folder):
    outcome = export_many(workspace, orders, folder=folder, step=lambda *_: True)
    assert (outcome.made, outcome.left, outcome.changes) == ((), 3, None)
    assert documents.rows(workspace) == []


@pytest.mark.parametrize("processes", [0, pytest.param(1, marks=pytest.mark.soak)], ids=["here", "process"])
def test_who_cannot_be_read_is_named_and_the_others_go_on(workspace, orders, folder, spoil, processes):
    spoil(orders[1])
    gone = Order("candidate_summary", Edition("id"), application_id="tidak ada")
    outcome = export_many(workspace, [*orders, gone], folder=folder, step=go_on, processes=processes)
    assert len(whole(folder)) == len(outcome.made) == 2
    assert [(one.about, one.error.code) for one in outcome.failed] == [
        ("Budi Santoso", "document_not_drawn"),
        ("tidak ada", "record_missing"),
    ]
    assert str(outcome.failed[0].error.params["trace"]).startswith("Traceback (most recent call last):")


def test_a_folder_that_vanishes_costs_only_what_comes_after(workspace, orders, folder):
    def take_away(done, _total):
        if done == 2:
            shutil.rmtree(folder)

    outcome = export_many(workspace, orders, folder=folder, step=take_away)
    assert [one.error.code for one in outcome.failed] == ["target_folder_missing"]
    assert len(documents.rows(workspace)) == 2


@pytest.mark.parametrize(
    ("place", "code"),
    [
        ("/nowhere/at/all", "target_folder_missing"),
        pytest.param(
            "/proc",
            "target_folder_not_writable",
            marks=pytest.mark.skipif(not Path("/proc/self").exists(), reason="needs Linux's /proc, closed to root too"),
        ),
    ],
    ids=["missing", "closed"],
)
def test_a_folder_that_takes_nothing_is_said_once_and_before_anything_is_made(workspace, orders, place, code):
    with pytest.raises(SaringError) as caught:
        export_many(workspace, orders, folder=Path(place), step=go_on)
    assert caught.value.code == code
    assert documents.rows(workspace) == []
    assert documents.take_numbers(workspace)[0].endswith("-0001")


def test_a_full_disk_is_said_of_each_and_leaves_no_halves(workspace, orders, small_disk):
    (small_disk / "penuh").write_bytes(b"\0" * (16 * 1024 * 1024 - 30_000))
    outcome = export_many(workspace, orders, folder=small_disk, step=go_on)
    assert {one.error.code for one in outcome.failed} == {"target_disk_full"}
    assert len(outcome.failed) + len(outcome.made) == 3
    assert len(list(small_disk.iterdir())) == 1 + len(outcome.made) == 1 + len(documents.rows(workspace))


def test_who_draws_does_not_outlive_the_program(workspace, workspace_path, orders, folder):
    """The processes share its standard output: that ends when the last of them does."""
    program = """import json, sys
from pathlib import Path
from reports.many import export_many
from reports.order import Order
from screening.workspace import Workspace
def step(done, _total):
    if done == 1:
        print("one", flush=True)
        sys.stdin.read()
with Workspace.open(Path(sys.argv[1]), actor="Rina Wijaya") as opened:
    orders = [Order.from_json(one) for one in json.loads(sys.argv[3])]
    export_many(opened, orders, folder=Path(sys.argv[2]), step=step, processes=1)
"""
    asked = json.dumps([one.to_json() for one in orders])
    with subprocess.Popen(
        [sys.executable, "-c", program, workspace_path, folder, asked],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    ) as running:
        assert running.stdout.readline() == "one\n"
        running.kill()
        running.communicate(timeout=120)
    (saved,) = whole(folder)
    (kept,) = documents.rows(workspace)
    assert saved.read_bytes() == documents.content(workspace, kept.id)


def test_nobody_hidden_is_named_in_files_or_failures(workspace, orders, folder, job_id, spoil):
    jobs.edit(workspace, job_id=job_id, title="Penata Arsip", hide_names=True, hide_scores=False)
    spoil(orders[1])
    outcome = export_many(workspace, orders, folder=folder, step=go_on, named_files=True)
    said = [path.name for path in folder.iterdir()] + [one.about for one in outcome.failed]
    assert len(said) == 3
    assert not any(part in text for text in said for name in NAMES for part in name.split())
    assert about(workspace, orders[0]).startswith("K-")


def test_all_of_them_in_one_file_with_an_outline(workspace, orders, tmp_path):
    out = tmp_path / "semua.pdf"
    outcome = export_merged(workspace, orders, out=out, step=go_on)
    document = documents.get(workspace, outcome.changes.id)
    assert (document.kind, len(document.parts)) == ("merged", 3)
    assert out.read_bytes() == documents.content(workspace, document.id)
    reader = PdfReader(out)
    top = [one.title for one in reader.outline if not isinstance(one, list)]
    assert [title.rpartition(": ")[2] for title in top] == list(NAMES)
    assert len(reader.pages) == sum(
        len(PdfReader(io.BytesIO(documents.content(workspace, part))).pages) for part in document.parts
    )


def test_one_hidden_part_hides_the_whole(workspace, orders, tmp_path, rina, yaml):
    outcome = export_merged(workspace, orders, out=tmp_path / "semua.pdf", step=go_on)
    hiding = jobs.add(workspace, title="Tertutup", yaml=yaml, hide_names=True, hide_scores=False).id
    person = applications.get(workspace, orders[2].application_id).candidate_id
    applications.apply(workspace, candidate_id=person, job_id=hiding)
    shown = document_list.numbers(workspace, viewer_id=rina)
    listed = {one.id for one in document_list.read(workspace, shown)}
    assert outcome.merged.changes.id not in listed


def test_a_candidate_does_not_learn_who_made_it(workspace, orders, tmp_path):
    told = [replace(one, edition=Edition("id", audience="candidate")) for one in orders]
    export_merged(workspace, told, out=tmp_path / "semua.pdf", step=go_on)
    kept = documents.rows(workspace)
    assert len(kept) == 4
    for one in kept:
        reader = PdfReader(io.BytesIO(documents.content(workspace, one.id)))
        assert "Rina" not in str(reader.metadata)
        assert "Rina" not in reader.root_object["/Metadata"].get_data().decode()


def test_stopped_nothing_is_merged(workspace, orders, tmp_path):
    out = tmp_path / "semua.pdf"
    outcome = export_merged(workspace, orders, out=out, step=lambda done, _: done == 2)
    assert (len(outcome.made), outcome.left, outcome.merged) == (2, 1, None)
    assert not out.exists()


@pytest.mark.parametrize("looks", [4, 5, 7], ids=["before", "while", "after"])
def test_stopped_while_it_is_merged_no_file_is_written_and_the_parts_are_kept(workspace, orders, tmp_path, looks):
    asked = iter(range(1, 100))
    out = tmp_path / "semua.pdf"
    outcome = export_merged(workspace, orders, out=out, step=lambda *_: next(asked) > looks)
    assert (len(outcome.made), outcome.left, outcome.merged, outcome.failed) == (3, 0, None, ())
    assert [one.kind for one in documents.rows(workspace)] == ["candidate_summary"] * 3
    assert list(tmp_path.glob("*.pdf*")) == []


def test_a_whole_for_a_folder_that_is_not_there_is_not_begun(workspace, orders, tmp_path):
    with pytest.raises(SaringError, match="target_folder_missing"):
        export_merged(workspace, orders, out=tmp_path / "tidak ada" / "semua.pdf", step=go_on)
    assert documents.rows(workspace) == []


def test_where_the_whole_cannot_be_saved_the_parts_are_kept(workspace, orders, folder):
    def take_away(done, total):
        if done == total:
            shutil.rmtree(folder, ignore_errors=True)  # it is asked again while the documents are merged
        return False

    outcome = export_merged(workspace, orders, out=folder / "semua.pdf", step=take_away)
    assert [one.error.code for one in outcome.failed] == ["target_folder_missing"]
    assert len(documents.rows(workspace)) == 3


def test_what_was_made_can_be_read_by_another_connection(workspace, workspace_path, orders, folder):
    export_many(workspace, orders, folder=folder, step=go_on)
    with Workspace.open(workspace_path) as other:
        assert len(documents.rows(other)) == 3


def numbers(workspace):
    return sorted(one.number[-4:] for one in documents.rows(workspace))


@pytest.mark.parametrize("processes", [0, 2])
def test_a_number_is_used_up_by_what_is_kept_alone(workspace, orders, folder, spoil, processes):
    """A gap in the numbers would look as if a document had been taken away."""
    spoil(orders[1])
    outcome = export_many(workspace, orders, folder=folder, step=go_on, processes=processes)
    assert (len(outcome.made), len(outcome.failed)) == (2, 1)
    assert numbers(workspace) == ["0001", "0002"]
    for one in outcome.made:
        number = documents.get(workspace, one.changes.id).number
        assert number in PdfReader(one.path).pages[0].extract_text()
    export_many(workspace, orders[:1], folder=folder, step=lambda done, _total: True, processes=processes)
    export_many(workspace, orders[2:], folder=folder, step=go_on, processes=processes)
    assert numbers(workspace) == ["0001", "0002", "0003"]


def test_two_who_export_at_once_get_numbers_of_their_own(workspace, workspace_path, orders, folder):
    """The other window keeps a document while this one has drawn its next one."""
    with Workspace.open(workspace_path, actor="Budi Santoso") as other:

        def step(done, _total):
            if done == 1 and len(numbers(other)) == 1:
                export_many(other, orders[:1], folder=folder, step=go_on, processes=0)
            return False

        outcome = export_many(workspace, orders, folder=folder, step=step, processes=2)
    assert not outcome.failed
    assert numbers(workspace) == ["0001", "0002", "0003", "0004"]
    for path in whole(folder):
        assert path.name[:11] in PdfReader(path).pages[0].extract_text()
