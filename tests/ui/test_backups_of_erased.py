"""Settings tell which backups still hold people who were erased, and delete them when asked to."""

from screening.backups import folders, making
from screening.people import candidates
from screening.privacy import erasure, remaining_copies
from screening.workspace import Workspace


def test_settings_tell_of_them_and_delete_them(qtbot, open_window, workspace, candidate_id, in_dialog):
    path = workspace.path
    making.make(workspace, folders.chosen_folder(), why="manual")
    workspace.close()
    window = open_window(path)
    window.go("settings")
    part = window.page.backups
    qtbot.waitUntil(lambda: not window.session.tasks._quiet)
    assert part.erased.isHidden() and not part.delete_copies.isEnabled()

    with Workspace.open(path) as other:
        erasure.erase(other, candidate_ids=[candidate_id], why="request")
        candidates.add(other, name="Budi")
    part.refresh()
    qtbot.waitUntil(part.erased.isVisible)
    assert part.erased.text() == "1 backup or former file still holds people who were erased."
    asked = []

    def choose(which):
        def answer(box):
            asked.append(box.detailedText())
            next(one for one in box.buttons() if one.text().replace("&", "") == which).click()

        return answer

    in_dialog(choose("Cancel"))
    part.delete_copies.trigger()
    assert not window.session.tasks.busy
    (kept,) = folders.everything(folders.chosen_folder())
    in_dialog(choose("Delete"))
    part.delete_copies.trigger()
    qtbot.waitUntil(lambda: not window.session.tasks.busy)
    assert str(kept.folder) in asked[0]
    assert "1 copy that held erased people was deleted" in window.banner.message.text()
    assert not kept.folder.exists() and len(folders.everything(folders.chosen_folder())) == 1
    qtbot.waitUntil(part.erased.isHidden)
    assert not part.delete_copies.isEnabled()
    assert remaining_copies.of_erased(window.session.workspace) == []
