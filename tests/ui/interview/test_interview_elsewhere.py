"""What another window or another person changes while an interview is open here: nothing typed is lost."""

from screening.interviewing import interviews, notes
from screening.workspace import Workspace


def test_a_note_removed_in_another_window_while_it_is_written_is_kept_as_a_new_one(rina_sits, on_disk, workspace_path):
    rina_sits.press("N")
    rina_sits.write("ya")
    rina_sits.desk.flush()
    with Workspace.open(workspace_path) as elsewhere:
        notes.remove(elsewhere, note_id=on_disk.notes()[0].id)
    rina_sits.write(" dan lagi")
    rina_sits.press("Ctrl+Return")
    assert on_disk.texts() == ["ya dan lagi"]


def test_the_words_of_a_note_that_is_refused_stay_in_sight(rina_sits, on_disk, workspace_path, interview_id):
    with Workspace.open(workspace_path) as elsewhere:
        interviews.cancel(elsewhere, interview_id=interview_id)
    rina_sits.press("N")
    rina_sits.write("ya")
    rina_sits.press("Ctrl+Return")
    assert rina_sits.window.banner.isVisible()
    assert rina_sits.desk.notes.panel.field.toPlainText().strip() == "ya"


def test_under_another_name_nobody_scores_on_for_the_one_before(rina_sits, on_disk, interview_id):
    window = rina_sits.window
    window.go("settings")
    window.session.set("your_name", "Tono Baru")
    window.go("interview", interview_id)
    assert rina_sits.desk.record.me.name == "Tono Baru"
    rina_sits.press("4")
    assert on_disk.score("ketelitian") is None
