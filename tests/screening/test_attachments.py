"""Attachments: what is taken, under which name, and that it comes back byte for byte or not at all."""

import io
import zipfile

import pytest

from screening import audit, doctor
from screening.errors import NotFound, Refused, WorkspaceError
from screening.people import attachments, candidates
from screening.workspace import Workspace

PDF = b"%PDF-1.7\n1 0 obj\n<<>>\nendobj\n%%EOF\n"
PNG = b"\x89PNG\r\n\x1a\n" + b"\0" * 40
TYPE_OF_WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"


def word():
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w") as archive:
        archive.writestr("[Content_Types].xml", "<Types/>")
        archive.writestr("word/document.xml", "<w:document/>")
    return made.getvalue()


def add(workspace, candidate_id, name="CV.pdf", content=PDF):
    return attachments.add(workspace, candidate_id=candidate_id, name=name, content=content)


def test_a_cv_is_on_disk_byte_for_byte(workspace, candidate_id, workspace_path):
    changes = add(workspace, candidate_id, "CV Siti.pdf", PDF)
    assert changes.touches("attachments") and changes.touches("candidates")
    assert changes.label == "attachment_added"
    workspace.close()
    with Workspace.open(workspace_path) as again:
        (one,) = attachments.of_candidate(again, candidate_id)
        assert attachments.content(again, one.id) == PDF
    assert (one.name, one.media_type, one.form, one.size) == ("CV Siti.pdf", "application/pdf", "pdf", len(PDF))
    assert one.added_by == "Rina Wijaya"


@pytest.mark.parametrize(
    ("name", "content", "media_type", "form", "kept_as"),
    [
        ("cv.docx", word(), TYPE_OF_WORD, "word", "cv.docx"),
        ("cv.exe", PDF, "application/pdf", "pdf", "cv.exe.pdf"),
        ("foto.pdf", PNG, "image/png", "image", "foto.pdf.png"),
        ("FOTO.JPEG", b"\xff\xd8\xff\xe0" + b"\0" * 20, "image/jpeg", "image", "FOTO.jpeg"),
        ("a.gif", b"GIF89a" + b"\0" * 20, "image/gif", "image", "a.gif"),
        ("a.tif", b"II*\0" + b"\0" * 20, "image/tiff", "image", "a.tif"),
        ("a.webp", b"RIFF\0\0\0\0WEBPVP8 ", "image/webp", "image", "a.webp"),
    ],
    ids=["word", "pdf-called-exe", "png-called-pdf", "jpeg", "gif", "tiff", "webp"],
)
def test_what_it_is_stands_in_the_bytes(workspace, candidate_id, name, content, media_type, form, kept_as):
    add(workspace, candidate_id, name, content)
    (one,) = attachments.of_candidate(workspace, candidate_id)
    assert (one.media_type, one.form, one.name) == (media_type, form, kept_as)


@pytest.mark.parametrize(
    ("name", "content", "code"),
    [
        ("kosong.pdf", b"", "attachment_empty"),
        ("cv.pdf", b"MZ\x90\0" * 20, "attachment_type"),
        ("cv.pdf", b"just words", "attachment_type"),
        ("cv.pdf", b"<html><script>x</script>", "attachment_type"),
        ("cv.docx", b"PK\x03\x04 and then rubbish", "attachment_type"),
        ("cv.doc", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + "WordDocument".encode("utf-16-le"), "attachment_type"),
        ("besar.pdf", PDF + b"\0" * attachments.MAXIMUM_SIZE, "attachment_too_large"),
    ],
    ids=["empty", "program", "text", "html", "broken-zip", "old-word", "too-large"],
)
def test_what_is_not_taken(workspace, candidate_id, name, content, code):
    with pytest.raises(Refused, match=code) as refused:
        add(workspace, candidate_id, name, content)
    assert refused.value.params["name"] == name
    assert attachments.of_candidate(workspace, candidate_id) == []


def test_the_largest_size_is_taken(workspace, candidate_id):
    add(workspace, candidate_id, "cv.pdf", PDF.ljust(attachments.MAXIMUM_SIZE, b"\n"))
    assert attachments.of_candidate(workspace, candidate_id)[0].size == attachments.MAXIMUM_SIZE


@pytest.mark.parametrize(
    ("given", "kept"),
    [
        ("../../etc/passwd.pdf", "passwd.pdf"),
        ("C:\\Users\\siti\\CV.pdf", "CV.pdf"),
        ('C<V>:"|?*.pdf', "C V.pdf"),
        ("cv\u202efdp.exe\n.pdf", "cvfdp.exe.pdf"),
        (".pdf", "CV.pdf"),
        ("...", "CV.pdf"),
        ("  .sembunyi  .pdf", "sembunyi.pdf"),
        ("x" * 5000 + ".pdf", "x" * 116 + ".pdf"),
        ("سيرة 🙂.pdf", "سيرة 🙂.pdf"),
    ],
    ids=["path", "windows-path", "signs", "direction", "ending-alone", "dots", "hidden", "long", "arabic"],
)
def test_the_name_is_one_that_every_system_takes(workspace, candidate_id, given, kept):
    add(workspace, candidate_id, given)
    assert attachments.of_candidate(workspace, candidate_id)[0].name == kept


def test_the_same_bytes_are_attached_once_to_a_person(workspace, candidate_id):
    add(workspace, candidate_id, "CV.pdf")
    with pytest.raises(Refused, match="attachment_exists") as refused:
        add(workspace, candidate_id, "lagi.pdf")
    assert refused.value.params["name"] == "CV.pdf"
    other = candidates.add(workspace, name="Budi").id
    add(workspace, other, "CV.pdf")
    assert len(attachments.of_candidate(workspace, other)) == 1


def test_the_newest_comes_first(workspace, candidate_id):
    for number in range(3):
        add(workspace, candidate_id, f"{number}.pdf", PDF + bytes([number]))
    assert [one.name for one in attachments.of_candidate(workspace, candidate_id)] == ["2.pdf", "1.pdf", "0.pdf"]


def test_removing_takes_the_bytes_out_of_the_file(workspace, candidate_id, workspace_path):
    secret = b"%PDF-1.7 " + b"alamat rahasia " * 400
    made = add(workspace, candidate_id, "CV.pdf", secret).id
    removed = attachments.remove(workspace, attachment_id=made)
    assert removed.label == "attachment_removed" and removed.touches("attachments")
    assert attachments.of_candidate(workspace, candidate_id) == []
    for ask in (attachments.get, attachments.content):
        with pytest.raises(NotFound):
            ask(workspace, made)
    with pytest.raises(NotFound):
        attachments.remove(workspace, attachment_id=made)
    workspace.close()
    assert b"alamat rahasia" not in workspace_path.read_bytes()


def test_nobody_to_attach_it_to(workspace):
    with pytest.raises(NotFound):
        add(workspace, "tidak-ada")


def test_the_audit_log_commits_to_the_bytes_and_not_to_the_name(workspace, candidate_id):
    made = add(workspace, candidate_id, "CV Siti Nurhaliza.pdf").id
    (one,) = attachments.of_candidate(workspace, candidate_id)
    (entry,) = [row for row in audit.entries(workspace) if row.action == "attachment_added"]
    assert (entry.record_id, entry.candidate_id, entry.kind) == (made, candidate_id, "attachments")
    assert audit.kept_promise(
        workspace,
        candidate_id=candidate_id,
        commitment=entry.commitment,
        details={"sha256": one.sha256, "size": one.size, "media_type": one.media_type},
    )
    assert "Siti" not in repr(entry)
    attachments.remove(workspace, attachment_id=made)
    assert audit.entries(workspace)[0].action == "attachment_removed"
    assert audit.verify(workspace) == []


def test_bytes_that_were_changed_are_not_opened(workspace, candidate_id, workspace_path, outside):
    made = add(workspace, candidate_id).id
    with pytest.raises(Refused, match="document_fixed"):
        workspace.execute("UPDATE attachments SET content = x'00'")
    connection = outside()
    trigger = connection.execute("SELECT sql FROM sqlite_schema WHERE name = 'attachments_no_update'").fetchone()[0]
    connection.execute("DROP TRIGGER attachments_no_update")
    connection.execute("UPDATE attachments SET content = x'00'")
    connection.execute(trigger)
    connection.commit()
    with pytest.raises(WorkspaceError, match="attachment_altered"):
        attachments.content(workspace, made)
    workspace.close()
    assert [finding.params["attachment"] for finding in doctor.examine(workspace_path)] == [made]
