"""A file dialog opens where a file of the same kind was chosen last, also after the next start."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog

from screening.settings import Settings
from screening.workspace import Workspace
from ui import folders
from ui.dialogs.export import export_document
from ui.session import Session


@pytest.fixture
def window(open_window, sample_path):
    return open_window(sample_path, page="candidates")


@pytest.fixture
def session(qapp, settings, empty_path):
    """What a window without anything to show would have."""
    made = Session(Workspace.open(empty_path, actor=settings.your_name), settings)
    yield made
    made.close()


@pytest.fixture
def export_to(qtbot, window, in_dialog, monkeypatch):
    """`export_to(folder)` exports the candidate as a PDF into this folder; the path that the dialog proposed."""

    (application,) = window.session.workspace.one("SELECT id FROM applications ORDER BY id LIMIT 1")

    def export(folder):
        proposed = []

        def ask(_parent, _title, path, _kinds):
            proposed.append(Path(path))
            return str(folder / "ringkasan.pdf"), ""

        monkeypatch.setattr(QFileDialog, "getSaveFileName", ask)
        in_dialog(lambda dialog: dialog.accept())
        subjects = {"candidate_summary": {"application_id": application}}
        export_document(window.session, window.page, subjects, who="Siti Nurhaliza Putri", hidden=False)
        qtbot.waitUntil(lambda: bool(proposed) and not window.session.tasks.busy)
        assert (folder / "ringkasan.pdf").exists()
        return proposed[0]

    return export


def test_a_folder_is_proposed_again_for_its_kind_of_file_and_after_the_next_start(window, export_to, tmp_path):
    chosen = tmp_path / "Laporan"
    chosen.mkdir()

    first, second = export_to(chosen), export_to(chosen)

    assert (first.parent, second.parent) == (Path.home(), chosen)
    assert first.name == second.name and first.suffix == ".pdf"
    assert folders.proposed(window.session, "tables", "a.xlsx") == str(Path.home() / "a.xlsx")
    window.session.settings = Settings.load(window.session.settings.path)
    assert folders.proposed(window.session, "documents", "a.pdf") == str(chosen / "a.pdf")


@pytest.mark.parametrize(
    "kept", ["", "{", "[]", '{"documents": 3}', '{"documents": "bukan/map"}', '{"documents": "/\\u0000"}']
)
def test_without_a_folder_that_is_there_it_is_the_persons_own(session, kept):
    session.settings.set("folders", kept)

    assert folders.proposed(session, "documents", "a.pdf") == str(Path.home() / "a.pdf")


def test_a_folder_that_is_gone_is_not_proposed(session, tmp_path):
    gone = tmp_path / "Lama"
    folders.remember(session, "tables", gone)

    assert folders.proposed(session, "tables") == str(Path.home())


def test_where_settings_cannot_be_saved_the_document_is_and_the_person_is_told(window, export_to, tmp_path):
    target = tmp_path / "Laporan"
    target.mkdir()
    told = []
    window.session.problem.connect(told.append)
    window.session.settings.path = tmp_path / "bukan-map" / "settings.json"
    (tmp_path / "bukan-map").write_text("berkas")

    export_to(target)

    assert [error.code for error in told] == ["settings_not_saved"]
