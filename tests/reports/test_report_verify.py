"""Verifying a PDF: only the very file that was exported passes, whatever was done to it or to the workspace."""

import hashlib
import io
import shutil

import pikepdf
import pytest
from pypdf import PdfReader, PdfWriter

from reports.edition import Edition
from reports.export import export, order_of
from reports.many import export_merged
from reports.order import Order
from reports.verify import verify
from screening import documents
from screening.interviewing import interviewers, interviews, scorecards
from screening.jobs import applications, jobs
from screening.people import candidates
from screening.privacy import erasure
from screening.storage import database
from screening.workspace import Workspace
from ui.verdicts import verdict_lines

FULL = {"ketelitian": 4, "kerapian": 3, "kesabaran": 5, "kerja-sama": 4}


def fill(path, yaml, name):
    """A workspace with one scored candidate and three documents: summary, comparison, and one with a passphrase."""
    with Workspace.open(path, actor="Rina Wijaya") as opened:
        rina = interviewers.ensure(opened, name="Rina Wijaya").id
        job_id = jobs.add(opened, title="Penata Arsip", yaml=yaml).id
        person = candidates.add(opened, name=name).id
        application = applications.apply(opened, candidate_id=person, job_id=job_id).id
        interview = interviews.schedule(opened, application_id=application, panel=(rina,)).id
        card = scorecards.begin(opened, interview_id=interview, interviewer_id=rina).id
        for criterion, score in FULL.items():
            scorecards.rate(opened, scorecard_id=card, criterion_id=criterion, score=score)
        scorecards.submit(opened, scorecard_id=card, recommendation="yes", summary="Rapi dan sabar.")
        summary = Order("candidate_summary", Edition("id"), application_id=application)
        made = [
            export(opened, summary, out=None),
            export(opened, Order("comparison", Edition("en"), job_id=job_id), out=None),
            export(opened, summary, out=None, passphrase="kopi tubruk"),
        ]
        return [documents.content(opened, one.changes.id) for one in made]


@pytest.fixture(autouse=True)
def sound_pdfs():
    """In the place of the one for all reports: PDFs that are not sound are what is tried here."""


@pytest.fixture(scope="module")
def ours(tmp_path_factory, prepared_file, yaml):
    """The workspace file and what was exported from it."""
    path = shutil.copy(prepared_file, tmp_path_factory.mktemp("verify") / "kita.db")
    return path, fill(path, yaml, "Siti Nurhaliza")


@pytest.fixture
def verdict(ours):
    """`verdict(bytes)`: what our workspace says of them."""

    def call(content):
        with Workspace.open(ours[0], read_only=True) as opened:
            return verify(opened, content)

    return call


@pytest.fixture
def exported(ours):
    return ours[1]


def saved(pdf, **options):
    """A PDF of pikepdf's as bytes."""
    buffer = io.BytesIO()
    pdf.save(buffer, **options)
    return buffer.getvalue()


def test_the_very_file_passes(verdict, exported):
    for place, (kind, content) in enumerate(
        zip(("candidate_summary", "comparison", "candidate_summary"), exported, strict=True), start=1
    ):
        found = verdict(content)
        assert found.code == "this_file"
        assert found.trouble == ()
        (document,), (since,) = found.documents, found.since
        assert (document.kind, document.number[-4:]) == (kind, f"{place:04}")
        assert since.state == "same"


def test_a_file_with_a_passphrase_passes_without_it(verdict, exported):
    assert PdfReader(io.BytesIO(exported[2])).is_encrypted
    assert verdict(exported[2]).documents[0].protected


def test_a_changed_byte_does_not_pass(verdict, exported):
    content = exported[0]
    for place in (len(content) // 2, len(content) - 3):
        broken = bytearray(content)
        broken[place] ^= 1
        assert verdict(bytes(broken)).code not in {"this_file", "doubtful", "extended"}


def test_a_file_that_another_program_saved_is_named_as_such(verdict, exported):
    found = verdict(saved(pikepdf.open(io.BytesIO(exported[0]))))
    assert found.code == "rewritten"
    assert found.documents[0].number.endswith("0001")


def test_altered_text_is_found_on_its_page(verdict, exported):
    """What a forger does: another score over the old one, saved as a PDF that looks sound."""
    pdf = pikepdf.open(io.BytesIO(exported[0]))
    page = pdf.pages[0]
    font = pikepdf.Dictionary(Type=pikepdf.Name.Font, Subtype=pikepdf.Name.Type1, BaseFont=pikepdf.Name.Helvetica)
    page.add_resource(font, pikepdf.Name.Font, pikepdf.Name.Palsu)
    page.contents_add(b"BT /Palsu 40 Tf 100 600 Td (98 dari 100) Tj ET")
    found = verdict(saved(pdf))
    assert (found.code, found.pages) == ("altered", (1,))


def test_something_added_behind_is_found(verdict, exported):
    for added in (b"\n% catatan\n", b"\n1 0 obj\n<< /Type /Catalog >>\nendobj\n%%EOF\n"):
        assert verdict(exported[0] + added).code == "extended"


def test_a_page_taken_out_and_a_page_put_in(verdict, exported):
    pdf = pikepdf.open(io.BytesIO(exported[0]))
    assert len(pdf.pages) > 1
    del pdf.pages[0]
    found = verdict(saved(pdf))
    assert (found.code, found.missing, found.pages) == ("pages_missing", (1,), ())
    pdf = pikepdf.open(io.BytesIO(exported[0]))
    pdf.pages.reverse()
    assert verdict(saved(pdf)).code == "rearranged"
    pdf = pikepdf.open(io.BytesIO(exported[0]))
    pdf.pages.append(pdf.pages[0])
    assert verdict(saved(pdf)).code == "rearranged"
    pdf = pikepdf.open(io.BytesIO(exported[0]))
    pdf.add_blank_page()
    found = verdict(saved(pdf))
    assert (found.code, found.strange) == ("mixed", (len(pdf.pages),))


def test_a_merged_file_names_what_is_in_it(verdict, exported):
    writer = PdfWriter()
    for content in exported[:2]:
        writer.append(io.BytesIO(content))
    buffer = io.BytesIO()
    writer.write(buffer)
    found = verdict(buffer.getvalue())
    assert (found.code, found.strange) == ("mixed", ())
    assert [one.number[-1] for one in found.documents] == ["1", "2"]


def test_a_truncated_file_is_known_by_its_beginning(verdict, exported):
    for part in (len(exported[0]) // 3, len(exported[0]) - 10):
        found = verdict(exported[0][:part])
        assert found.code == "truncated"
        assert found.documents[0].number.endswith("0001")


@pytest.mark.parametrize("share", [0.1, 0.3, 0.5, 0.8])
@pytest.mark.parametrize("kind", ["candidate_summary", "comparison"])
def test_half_a_download_is_told_from_an_earlier_document_about_the_same(ours, tmp_path, kind, share):
    path = shutil.copy(ours[0], tmp_path / "kita.db")
    with Workspace.open(path, actor="Rina Wijaya") as opened:
        (first,) = [one for one in documents.rows(opened) if one.kind == kind and not one.protected]
        again = export(opened, order_of(first), out=None).changes.id
        content = documents.content(opened, again)
        found = verify(opened, content[: int(len(content) * share)])
    assert (found.code, [one.id for one in found.documents]) == ("truncated", [again])


def test_a_beginning_that_older_documents_share_names_them_all(ours, tmp_path):
    """Before the number stood at the beginning of a file, documents about the same began alike."""
    path = shutil.copy(ours[0], tmp_path / "kita.db")
    beginning = b"%PDF-1.7\n" + b"%" * 3_000
    with Workspace.open(path, actor="Rina Wijaya") as opened:
        for number in ("S-2020-0001", "S-2020-0002"):
            content = beginning + number.encode()
            documents.keep(opened, kind="comparison", title="x", language="id", number=number, content=content)
        found = verify(opened, beginning)
        told = [text for _, text in verdict_lines(tmp_path / "half.pdf", found, "en")]
    assert (found.code, [one.number for one in found.documents]) == ("truncated", ["S-2020-0001", "S-2020-0002"])
    assert "only the beginning of one of these documents" in told[0]


@pytest.mark.parametrize("length", [5, 9, 300])
def test_a_few_bytes_that_many_pdfs_begin_with_are_no_document(verdict, exported, length):
    assert (verdict(exported[0][:length]).code, verdict(exported[0][:length]).documents) == ("unreadable", ())


def test_what_another_workspace_exported_is_not_ours_though_it_has_our_number(
    verdict, exported, tmp_path, prepared_file, yaml
):
    theirs = fill(shutil.copy(prepared_file, tmp_path / "lain.db"), yaml, "Siti Nurhaliza")
    assert verdict(theirs[0]).code == "elsewhere"
    assert verdict(theirs[2]).code == "encrypted"


def test_a_document_about_somebody_who_was_erased(verdict, tmp_path, prepared_file, yaml):
    path = shutil.copy(prepared_file, tmp_path / "dihapus.db")
    summary, comparison, _ = fill(path, yaml, "Siti Nurhaliza")
    with Workspace.open(path, actor="Dewi") as opened:
        (person,) = candidates.page(opened)
        erasure.erase(opened, candidate_ids=[person.id], why="request")
    with Workspace.open(path, read_only=True) as opened:
        for content, number in ((summary, "0001"), (comparison, "0002")):
            found = verify(opened, content)
            assert (found.code, found.documents) == ("erased", ())
            ((gone,),) = (found.gone,)
            assert (gone.number[-4:], gone.code) == (number, person.code)
        theirs = fill(shutil.copy(prepared_file, tmp_path / "lain.db"), yaml, "Siti Nurhaliza")
        assert verify(opened, theirs[0]).code == "elsewhere", "the same number, but another log"


def test_a_file_that_somebody_else_encrypted(verdict, exported):
    pdf = pikepdf.open(io.BytesIO(exported[0]))
    locked = saved(pdf, encryption=pikepdf.Encryption(owner="a", user="b", R=6))
    assert verdict(locked).code == "encrypted"
    unlocked = saved(pikepdf.open(io.BytesIO(exported[2]), password="kopi tubruk"))
    assert verdict(unlocked).code == "copy_of_protected"


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (b"", "not_pdf"),
        (b"PK\x03\x04 surat.docx", "not_pdf"),
        (b"%PDF-1.7\n%%EOF", "unreadable"),
        (b"%PDF-1.7\n" + bytes(range(256)) * 40, "unreadable"),
    ],
    ids=["empty", "word", "hollow", "noise"],
)
def test_what_is_no_sound_pdf(verdict, content, code):
    assert verdict(content).code == code


def test_a_file_larger_than_any_document_is_not_taken_apart(verdict, exported, monkeypatch):
    """Half a gigabyte of zeros behind a PDF's first line took a minute and two gigabytes of memory."""
    monkeypatch.setattr("reports.verify.LARGEST_READ", 50_000)
    assert verdict(b"%PDF-1.7\n" + bytes(50_000)).code == "too_large"
    assert verdict(exported[0] + bytes(50_000)).code == "extended"


def test_a_pdf_of_somebody_else(verdict):
    pdf = pikepdf.new()
    pdf.add_blank_page()
    assert verdict(saved(pdf)).code == "unmarked"


@pytest.mark.parametrize(
    ("statement", "code"),
    [
        ("UPDATE documents SET created_by = 'Orang Lain'", "document"),
        ("UPDATE audit SET actor = 'Orang Lain' WHERE seq = 3", "audit_altered"),
        ("DELETE FROM audit WHERE seq = (SELECT max(seq) FROM audit)", "audit_gap"),
    ],
    ids=["document", "row", "cut"],
)
def test_a_workspace_that_was_tampered_with_vouches_for_nothing(ours, tmp_path, statement, code):
    path = shutil.copy(ours[0], tmp_path / "palsu.db")
    tamper(path, statement)
    with Workspace.open(path, read_only=True) as opened:
        found = verify(opened, ours[1][0])
    assert found.code == "doubtful"
    assert code in {one.code for one in found.trouble}


def test_a_forged_document_put_into_the_workspace_is_doubted(ours, tmp_path):
    """Its bytes and its hash are there; the audit log never heard of it."""
    path = shutil.copy(ours[0], tmp_path / "palsu.db")
    forged = saved(pikepdf.open(io.BytesIO(ours[1][0])))
    sha256 = hashlib.sha256(forged).hexdigest()
    tamper(path, f"UPDATE documents SET sha256 = '{sha256}', size = {len(forged)} WHERE number LIKE '%0001'")
    connection = database.driver.connect(str(path))
    connection.execute("DROP TRIGGER document_files_no_update")
    the_first = "(SELECT id FROM documents WHERE number LIKE '%0001')"
    connection.execute(f"UPDATE document_files SET content = ? WHERE document_id = {the_first}", (forged,))
    connection.commit()
    connection.close()
    with Workspace.open(path, read_only=True) as opened:
        assert verify(opened, forged).code == "doubtful"


def tamper(path, statement):
    """Change a file as somebody with an SQLite tool would: the guards go first and come back afterwards."""
    connection = database.driver.connect(str(path))
    guards = connection.execute("SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'").fetchall()
    for name, _ in guards:
        connection.execute(f"DROP TRIGGER {name}")
    connection.execute(statement)
    for _, sql in guards:
        connection.execute(sql)
    connection.commit()
    connection.close()


def test_a_merged_document_of_our_own_passes_with_what_is_in_it(ours, tmp_path):
    path = shutil.copy(ours[0], tmp_path / "kita.db")
    with Workspace.open(path, actor="Rina Wijaya") as opened:
        application, job_id = opened.one("SELECT id, job_id FROM applications")
        orders = [
            Order("candidate_summary", Edition("id"), application_id=application),
            Order("comparison", Edition("id"), job_id=job_id),
        ]
        done = export_merged(opened, orders, out=tmp_path / "gabungan.pdf", step=lambda *_: False, processes=0)
        found = verify(opened, (tmp_path / "gabungan.pdf").read_bytes())
        assert (found.code, found.trouble) == ("this_file", ())
        assert found.documents[0].parts == tuple(one.changes.id for one in done.made)
        assert found.since[0].state == "same"
        applications.decide(opened, application_id=application, decision="hire", reason="Bukti kuat")
        found = verify(opened, (tmp_path / "gabungan.pdf").read_bytes())
    assert found.since[0].state == "changed"
    assert [deed.kind for deed in found.since[0].deeds] == ["applications"]
