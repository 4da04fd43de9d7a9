"""The main job from end to end: a job profile becomes a rubric, an interview is scored on it, a PDF comes out."""

from click.testing import CliRunner
from pypdf import PdfReader
from PySide6.QtCore import Qt

from screening import documents
from screening.doctor import examine
from screening.interviewing import interviewers, interviews, scorecards
from screening.jobs import applications, jobs, snapshots
from screening.people import candidates
from screening.workspace import Workspace
from ui.cli import main

PROFILE = """\
Pekerjaan sebagai barista melibatkan penyajian kopi dan pelayanan kepada tamu kedai.
Tugas utama meliputi menyeduh kopi, membersihkan mesin, dan mencatat pesanan.
Profil orang yang cocok untuk tipe pekerjaan Barista adalah seseorang yang teliti dalam menakar bahan, memiliki \
kesabaran menghadapi antrean panjang, dan memiliki pengetahuan yang baik tentang jenis biji kopi.
Sebagai seorang barista, mereka juga harus memiliki kemampuan menjelaskan pilihan menu kepada tamu.
Profil orang yang tidak cocok dengan pekerjaan barista adalah mereka yang ceroboh dalam menakar bahan serta mudah \
marah ketika antrean panjang.
Ekspektasi: Seorang barista sering dibayangkan hanya menggambar di atas kopi susu. Realita: Sebagian besar waktunya \
habis untuk membersihkan alat dan menyiapkan bahan.
"""


def run(*arguments):
    result = CliRunner().invoke(main, [str(argument) for argument in arguments], catch_exceptions=False)
    assert result.exit_code == 0, result.output
    return result.stdout


def test_from_profile_to_summary(qtbot, tmp_path, open_window):
    profile, rubric_file, workspace_file = (tmp_path / name for name in ("barista.txt", "barista.yaml", "work.db"))
    profile.write_text(PROFILE, encoding="utf-8")
    run("rubric", "draft", profile, "--out", rubric_file)
    run("rubric", "check", rubric_file)

    with Workspace.create(workspace_file, actor="Rina Wijaya") as workspace:
        job_id = jobs.add(workspace, title="Barista", yaml=rubric_file.read_text(encoding="utf-8")).id
        candidate_id = candidates.add(workspace, name="Siti Aminah").id
        application_id = applications.apply(workspace, candidate_id=candidate_id, job_id=job_id).id
        me = interviewers.ensure(workspace, name="Rina Wijaya").id
        interview_id = interviews.schedule(workspace, application_id=application_id, panel=[me]).id
        rubric = snapshots.rubric(workspace, jobs.get(workspace, job_id).rubric_hash)

    window = open_window(workspace_file)
    window.go("interview", interview_id)
    desk = window.page.desk
    keys = "54235"[: len(rubric.active_criteria)]
    for key in keys:
        qtbot.keyClick(desk, key)
        qtbot.keyClick(desk, Qt.Key.Key_E)
        qtbot.keyClicks(window.focusWidget(), f"Bukti untuk nilai {key}")
        qtbot.keyClick(window.focusWidget(), Qt.Key.Key_Escape)
        qtbot.keyClick(desk, Qt.Key.Key_J)
    window.close()

    with Workspace.open(workspace_file, actor="Rina Wijaya") as workspace:
        (card,) = scorecards.of_interview(workspace, interview_id)
        scores = [card.ratings[criterion.id].score for criterion in rubric.active_criteria]
        assert scores == [int(key) for key in keys]
        assert all(
            card.ratings[criterion.id].evidence == f"Bukti untuk nilai {score}"
            for criterion, score in zip(rubric.active_criteria, scores, strict=True)
        )
        scorecards.submit(workspace, scorecard_id=card.id, recommendation="yes", summary="Cekatan dan ramah.")

    target = tmp_path / "summary.pdf"
    run("report", "candidate", "--workspace", workspace_file, "--application", application_id, "--out", target)
    text = " ".join("".join(page.extract_text() for page in PdfReader(target).pages).split())
    points = (sum(scores) / len(scores) - 1) / 4 * 100
    assert "Siti Aminah" in text
    assert f"{points:.0f}" in text
    assert all(f"Bukti untuk nilai {score}" in text for score in scores)
    assert "Cekatan dan ramah." in text

    with Workspace.open(workspace_file) as workspace:
        (document,) = documents.rows(workspace, application_id=application_id)
        assert documents.content(workspace, document.id) == target.read_bytes()
    assert examine(workspace_file) == []
