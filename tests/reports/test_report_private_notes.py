"""A private note never leaves its workspace: not in a document, in a list of the command line, or by a search."""

from typing import get_args

import pytest
from click.testing import CliRunner

from screening import documents
from screening.interviewing import notes
from screening.people import candidates
from screening.people.candidate_filter import Filter
from tests.exported import export_candidate, export_comparison, export_interview_kit
from ui.cli import main

SECRET = "Rahasiadapur"
OPEN = "Terbukauntuksemua"
FULL = {"ketelitian": 4, "kerapian": 3, "kesabaran": 5, "kerja-sama": 4}


@pytest.fixture
def interview(workspace, application_id, scored):
    """Rina's submitted interview with an open and a private note of every kind: (id, her id)."""
    scored("Rina Wijaya", FULL)
    interview_id, rina = workspace.one("SELECT interview_id, interviewer_id FROM scorecards WHERE status = 'submitted'")
    for kind in get_args(notes.Kind):
        for text, private in ((SECRET, True), (OPEN, False)):
            notes.add(
                workspace,
                interview_id=interview_id,
                interviewer_id=rina,
                text=f"{text} {kind}",
                kind=kind,
                private=private,
            )
    return interview_id, rina


@pytest.mark.parametrize("language", ["id", "en"])
@pytest.mark.parametrize("viewer", ["author", "other", "nobody"])
def test_no_document_has_a_private_note(
    workspace, application_id, job_id, interview, budi, tmp_path, copied, language, viewer
):
    viewer_id = {"author": interview[1], "other": budi, "nobody": None}[viewer]
    export_candidate(
        workspace, application_id=application_id, language=language, out=tmp_path / "r.pdf", viewer_id=viewer_id
    )
    export_comparison(workspace, job_id=job_id, language=language, out=tmp_path / "b.pdf", viewer_id=viewer_id)
    export_interview_kit(workspace, interview_id=interview[0], language=language, out=tmp_path / "p.pdf")
    texts = [copied((tmp_path / f"{name}.pdf").read_bytes()).text for name in "rbp"]
    assert OPEN in texts[0]
    assert [SECRET in text for text in texts] == [False] * 3
    kept = [copied(documents.content(workspace, one.id)).text for one in documents.rows(workspace)]
    assert [SECRET in text for text in kept] == [False] * 3


def test_no_command_prints_a_private_note(workspace, interview, application_id, job_id, tmp_path, copied):
    path = str(workspace.path)
    summary = ["report", "candidate", "--workspace", path]
    calls = [
        [*summary, "--application", application_id, "--notes", "--out", str(tmp_path / "r.pdf")],
        ["report", "comparison", "--workspace", path, "--job", job_id, "--out", str(tmp_path / "b.pdf")],
        *(["list", name, "--workspace", path, "--json"] for name in main.commands["list"].commands),
    ]
    for call in calls:
        result = CliRunner().invoke(main, call, catch_exceptions=False)
        assert result.exit_code == 0, (call, result.output)
        assert SECRET not in result.output
    assert len(calls) > 4
    texts = [copied((tmp_path / name).read_bytes()).text for name in ("r.pdf", "b.pdf")]
    assert OPEN in texts[0]
    assert all(SECRET not in text for text in texts)


def test_neither_the_search_nor_another_interviewer_finds_a_private_note(workspace, interview, budi):
    assert candidates.page(workspace, filter=Filter(text=OPEN[:8]))
    assert not candidates.page(workspace, filter=Filter(text=SECRET[:8]))
    seen = notes.of_interview(workspace, interview[0], viewer_id=budi)
    assert all(SECRET not in note.text for note in seen)


def test_the_audit_log_holds_no_words_of_any_note(workspace, interview):
    rows = workspace.all("SELECT * FROM audit")
    assert rows
    assert not [row for row in rows if SECRET in repr(tuple(row)) or OPEN in repr(tuple(row))]
