"""Somebody scores while another window imports: the file is theirs for as long as the import takes."""

from screening import importing
from screening.people import candidate_list
from screening.workspace import Workspace

SHEET = "Nama;E-mail\n" + "".join(f"Orang {number};o{number}@contoh.example\n" for number in range(40))


def test_what_is_scored_and_typed_meanwhile_is_kept_and_saved_once_the_import_is_done(
    rina_sits, on_disk, workspace_path, qtbot
):
    said = []

    def sit(_done, _total):
        if said:
            return
        rina_sits.press("4", "E")
        rina_sits.write("sambil impor")
        rina_sits.press("Escape")
        said.append(rina_sits.desk.banner.text.text())
        assert (rina_sits.lit(), on_disk.score("ketelitian")) == (None, None)  # not shown as saved
        assert rina_sits.panel.evidence.toPlainText() == "sambil impor"

    with Workspace.open(workspace_path, actor="Budi") as other:
        before = len(candidate_list.page(other, limit=1_000))
        table = importing.read_text(SHEET)
        plan = importing.check(other, table, importing.guess(other, table), job_id="")
        importing.carry_out(other, plan, progress=sit)
        assert len(candidate_list.page(other, limit=1_000)) == before + 40
    assert "kept here and tried again by itself" in said[0]
    assert "perhaps an import in another Saring window" in said[0] and "Wait until that is done" in said[0]
    qtbot.waitUntil(lambda: not rina_sits.desk.banner.isVisible())
    assert (on_disk.score("ketelitian"), rina_sits.lit()) == (4, 4)
    assert on_disk.evidence("ketelitian") == "sambil impor"
