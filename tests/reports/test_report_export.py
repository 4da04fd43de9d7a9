"""Exports: the file, the document in the workspace, and what happens when the disk says no."""

import io
import os
import stat
import sys
import tempfile
from contextlib import contextmanager
from pathlib import Path

import pytest
from pypdf import PdfReader

from reports.edition import Edition
from reports.export import export, finish, make
from reports.order import Order
from reports.output import save, saving
from rubrics.errors import SaringError
from screening import documents
from screening.errors import NotFound, WorkspaceError
from screening.interviewing import notes
from screening.workspace import Workspace
from tests.exported import export_candidate, export_comparison

FULL = {"ketelitian": 4, "kerapian": 3, "kesabaran": 5, "kerja-sama": 4}


def refused(code):
    """The context in which a SaringError of this code is expected."""
    return pytest.raises(SaringError, match=f"^{code} ")


def test_the_kept_document_is_the_file(workspace, application_id, scored, tmp_path):
    scored("Rina Wijaya", FULL)
    target = tmp_path / "ringkasan.pdf"
    exported = export_candidate(workspace, application_id=application_id, language="id", out=target)
    (document,) = documents.rows(workspace, application_id=application_id)
    assert exported.path == target
    assert exported.messages == ()
    assert exported.changes.id == document.id
    assert documents.content(workspace, document.id) == target.read_bytes()
    assert (document.kind, document.language, document.created_by) == ("candidate_summary", "id", "Rina Wijaya")
    assert document.title == "Ringkasan kandidat: Siti Nurhaliza"


def test_without_a_file_the_document_is_kept(workspace, job_id, tmp_path, copied):
    exported = export_comparison(workspace, job_id=job_id, language="en", out=None)
    (document,) = documents.rows(workspace, job_id=job_id)
    assert exported.path is None
    content = copied(documents.content(workspace, document.id))
    assert document.number in content.text
    assert content.reader.metadata.title == document.title == "Candidate comparison: Penata Arsip"
    assert list(tmp_path.glob("*.pdf*")) == []


def test_every_document_has_its_number(workspace, application_id, job_id, tmp_path, copied):
    for _ in range(2):
        export_candidate(workspace, application_id=application_id, language="id", out=tmp_path / "sama.pdf")
    export_comparison(workspace, job_id=job_id, language="id", out=None)
    numbers = [document.number for document in documents.rows(workspace)]
    assert len(set(numbers)) == 3
    assert numbers[1] in copied((tmp_path / "sama.pdf").read_bytes()).text


def test_notes_of_others_stay_private(workspace, application_id, scored, scorecard_id, interview_id, rina, copied):
    """Budi submitted; Rina still has a draft, and her notes are hers until she submits."""
    scored("Budi Santoso", FULL)
    notes.add(workspace, interview_id=interview_id, interviewer_id=rina, text="Masih draf.")
    exported = export_candidate(workspace, application_id=application_id, language="id", out=None)
    assert "Masih draf" not in copied(documents.content(workspace, exported.changes.id)).text


def test_shared_notes_are_the_appendix(workspace, application_id, scored, result_of, copied):
    scored("Rina Wijaya", FULL)
    result = result_of()
    for text, private in (("Untuk dibaca bersama.", False), ("Hanya untuk saya.", True)):
        notes.add(
            workspace,
            interview_id=result.interviews[0].id,
            interviewer_id=result.interviewers[0].id,
            text=text,
            private=private,
        )
    exported = export_candidate(
        workspace, application_id=application_id, language="id", out=None, viewer_id=result.interviewers[0].id
    )
    text = copied(documents.content(workspace, exported.changes.id)).text
    assert "Untuk dibaca bersama." in text
    assert "Hanya untuk saya." not in text


def test_messages_reach_the_caller(workspace, application_id, scored):
    scored("Rina Wijaya", FULL, summary="Tanda \ue000 tidak dikenal.")
    exported = export_candidate(workspace, application_id=application_id, language="id", out=None)
    assert [(message.code, message.params) for message in exported.messages] == [
        ("characters_marked", {"characters": "U+E000"})
    ]


def test_a_missing_folder_leaves_nothing(workspace, application_id, tmp_path):
    with refused("target_folder_missing"):
        export_candidate(workspace, application_id=application_id, language="id", out=tmp_path / "tidak ada" / "x.pdf")
    assert documents.rows(workspace) == []


def test_in_a_folder_the_file_gets_its_own_name(workspace, job_id, tmp_path):
    made = [export_comparison(workspace, job_id=job_id, language="id", out=tmp_path) for _ in range(2)]
    newest = [one.number for one in documents.rows(workspace)]
    assert [one.path.name for one in made] == [f"{one} Perbandingan kandidat Penata Arsip.pdf" for one in newest[::-1]]


@pytest.mark.skipif(sys.platform != "linux", reason="file names are text on this system")
def test_a_folder_whose_name_is_no_text(workspace, job_id, tmp_path):
    """Such as one of the time before UTF-8: the file is written, and where it lies is kept as far as it can be read."""
    folder = tmp_path / os.fsdecode(b"lamaran \xe4")
    folder.mkdir()
    done = export_comparison(workspace, job_id=job_id, language="id", out=folder)
    assert done.path.parent == folder and done.path.read_bytes() == documents.content(workspace, done.changes.id)


def test_a_folder_is_no_file(tmp_path):
    with refused("target_is_folder"):
        save(b"%PDF", tmp_path)


def test_nothing_but_a_pdf_is_replaced(workspace, job_id, tmp_path):
    """A slip of the keyboard costs neither the workspace nor a device nor another document."""
    letter = tmp_path / "surat.docx"
    letter.write_bytes(b"PK\x03\x04")
    link = tmp_path / "tautan.pdf"
    link.symlink_to(workspace.path)
    for target in (workspace.path, link, letter):
        before = target.read_bytes()
        with refused("target_no_pdf"):
            export_comparison(workspace, job_id=job_id, language="id", out=target)
        assert target.read_bytes() == before
    assert documents.rows(workspace) == []


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no named pipes")
def test_a_pipe_is_no_target(tmp_path):
    pipe = tmp_path / "pipa.pdf"
    os.mkfifo(pipe)
    with refused("target_no_pdf"):
        save(b"%PDF-new", pipe)
    assert stat.S_ISFIFO(pipe.stat().st_mode)


def test_a_link_to_a_pdf_stays_a_link(tmp_path):
    real, link = tmp_path / "asli.pdf", tmp_path / "tautan.pdf"
    real.write_bytes(b"%PDF-older")
    link.symlink_to(real)
    save(b"%PDF-new", link)
    assert link.is_symlink()
    assert real.read_bytes() == b"%PDF-new"


def test_links_that_lead_to_each_other(tmp_path):
    one, other = tmp_path / "satu.pdf", tmp_path / "dua.pdf"
    one.symlink_to(other)
    other.symlink_to(one)
    with refused("target_no_pdf"):
        save(b"%PDF-new", one)


@pytest.fixture
def closed_folder(tmp_path):
    """A folder that takes no file: one of the system's own where there is one, as nothing is closed to root."""
    system = Path("/proc/self")
    if system.is_dir():
        return system
    folder = tmp_path / "terkunci"
    folder.mkdir(mode=stat.S_IRUSR | stat.S_IXUSR)
    return folder


def test_a_folder_that_refuses_files(workspace, job_id, closed_folder):
    with refused("target_not_writable"):
        export_comparison(workspace, job_id=job_id, language="id", out=closed_folder / "x.pdf")
    assert documents.rows(workspace) == []


@pytest.fixture
def letterbox():
    """A folder one may put files into without seeing what lies there; root, for whom nothing is closed, is nobody."""
    if os.name != "posix":
        pytest.skip("rights of folders are other ones here")
    root = os.geteuid() == 0
    with tempfile.TemporaryDirectory() as name:
        Path(name).chmod(0o333)
        if root:
            os.seteuid(65534)
        yield Path(name)
        if root:
            os.seteuid(0)
        Path(name).chmod(stat.S_IRWXU)


def test_a_folder_that_shows_nobody_what_is_in_it(letterbox):
    save(b"%PDF-1.7", letterbox / "x.pdf")
    assert (letterbox / "x.pdf").read_bytes() == b"%PDF-1.7"


def test_a_name_the_system_refuses(workspace, job_id, tmp_path):
    with refused("target_not_writable"):
        export_comparison(workspace, job_id=job_id, language="id", out=tmp_path / f"{'x' * 300}.pdf")
    assert documents.rows(workspace) == []


def test_whoever_was_overtaken_and_cannot_save_leaves_no_gap(workspace, job_id, tmp_path):
    order = Order("comparison", Edition("id"), job_id=job_id)
    made = make(workspace, order, number=documents.next_number(workspace))
    export_comparison(workspace, job_id=job_id, language="en", out=None)  # it has that number by then
    with refused("target_folder_missing"):
        finish(workspace, order, made, number=documents.rows(workspace)[0].number, out=tmp_path / "gone" / "a.pdf")
    export_comparison(workspace, job_id=job_id, language="id", out=None)
    assert sorted(one.number[-4:] for one in documents.rows(workspace)) == ["0001", "0002"]


def test_a_target_that_is_taken_at_the_last_moment(workspace, job_id, tmp_path):
    """The document is kept by then: the message says so and gives its number."""
    target = tmp_path / "a.pdf"

    def take(statement):
        if statement.startswith("INSERT INTO document_files"):
            target.mkdir()

    workspace.connection.set_trace_callback(take)
    with refused("kept_but_not_saved") as caught:
        export_comparison(workspace, job_id=job_id, language="id", out=target)
    workspace.connection.set_trace_callback(None)
    (kept,) = documents.rows(workspace)
    assert caught.value.params == {"number": kept.number, "path": str(target)}
    assert [path for path in tmp_path.iterdir() if path.name.startswith(".saring")] == []
    assert list(target.iterdir()) == []


def test_what_cannot_be_kept_is_not_saved(workspace, application_id, workspace_path, tmp_path):
    target = tmp_path / "ringkasan.pdf"
    target.write_bytes(b"%PDF-older")
    with (
        Workspace.open(workspace_path, read_only=True) as read_only,
        pytest.raises(WorkspaceError),
    ):
        export_candidate(read_only, application_id=application_id, language="id", out=target)
    assert target.read_bytes() == b"%PDF-older"
    assert [path for path in tmp_path.iterdir() if path.name.startswith(".saring")] == []


def test_unknown_records(workspace):
    with pytest.raises(NotFound):
        export_candidate(workspace, application_id="x", language="id", out=None)
    with pytest.raises(NotFound):
        export_comparison(workspace, job_id="x", language="id", out=None)


@pytest.mark.skipif(os.name != "posix", reason="Windows has no such permissions")
def test_save_replaces_and_a_new_file_is_its_owners_alone(tmp_path):
    target, other = tmp_path / "a.pdf", tmp_path / "b.pdf"
    target.write_bytes(b"%PDF-older and longer")
    target.chmod(0o640)  # shared with a group, by hand
    save(b"new", target)
    save(b"new", other)
    assert target.read_bytes() == b"new"
    assert [stat.S_IMODE(one.stat().st_mode) for one in (target, other)] == [0o640, 0o600]
    assert {path.name for path in tmp_path.iterdir()} == {"a.pdf", "b.pdf"}


def test_an_interrupted_save_leaves_the_old_file(tmp_path):
    target = tmp_path / "a.pdf"
    target.write_bytes(b"%PDF-older")

    def fail():
        with saving(b"new", target):
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        fail()
    assert target.read_bytes() == b"%PDF-older"
    assert list(tmp_path.iterdir()) == [target]


def test_a_document_with_a_passphrase_is_kept_and_saved_as_it_is_handed_out(workspace, application_id, tmp_path):
    order = Order("candidate_summary", Edition("id"), application_id=application_id)
    made = export(workspace, order, out=tmp_path / "rahasia.pdf", passphrase="burung merpati")
    document = documents.get(workspace, made.changes.id)
    saved = (tmp_path / "rahasia.pdf").read_bytes()
    assert document.protected
    assert saved == documents.content(workspace, document.id)
    reader = PdfReader(io.BytesIO(saved))
    assert reader.is_encrypted
    assert not reader.decrypt("salah")
    assert reader.decrypt("burung merpati")
    assert document.number in " ".join(page.extract_text() for page in reader.pages)


@contextmanager
def largest_file(most):
    """Inside, the system refuses files of more bytes, as file systems do at limits of their own."""
    resource = pytest.importorskip("resource")
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (most, before[1]))
    try:
        yield
    finally:  # at once: what the tests themselves print may go to a file
        resource.setrlimit(resource.RLIMIT_FSIZE, before)


def test_a_place_that_takes_no_file_of_this_size(tmp_path):
    (tmp_path / "x.pdf").write_bytes(b"%PDF-old")
    with refused("target_too_large"), largest_file(100):
        save(b"%PDF-" + b"x" * 200, tmp_path / "x.pdf")
    assert (tmp_path / "x.pdf").read_bytes() == b"%PDF-old"
    assert [one.name for one in tmp_path.iterdir()] == ["x.pdf"]


def test_what_a_killed_program_left_is_cleared_away_and_nothing_else(tmp_path):
    names = (".saring-a1b2.pdf.part", ".saring-c3d4.pdf.part", "penting.pdf.part", ".saring-catatan.txt")
    for name in names:
        (tmp_path / name).write_bytes(b"%PDF-half")
        os.utime(tmp_path / name, (0, 0))
    os.utime(tmp_path / names[1])  # somebody may be writing it now
    save(b"%PDF-1.7", tmp_path / "x.pdf")
    assert {one.name for one in tmp_path.iterdir()} == {*names[1:], "x.pdf"}
