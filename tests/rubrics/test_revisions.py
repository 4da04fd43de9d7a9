"""Saving a rubric file as a revision: never over somebody else's text, and with a number that tells."""

import pytest

from rubrics import revisions
from rubrics.errors import RubricError, SaringError
from rubrics.format import parse
from rubrics.library import SAMPLE_RUBRIC

TEXT = SAMPLE_RUBRIC.read_text(encoding="utf-8")
MEANS_MORE = TEXT.replace("minimum_coverage: 0.6 ", "minimum_coverage: 0.7 ")
RESPELT = TEXT.replace("Merawat ruang", "Mengurus ruang")


@pytest.fixture
def path(tmp_path):
    assert TEXT not in {MEANS_MORE, RESPELT}
    file = tmp_path / "komunitas.yaml"
    file.write_text(TEXT, encoding="utf-8")
    revisions.keep(file, TEXT)
    return file


def saved(path, text):
    return revisions.save_revision(path, text, seen=revisions.fingerprint(path))


def test_a_change_of_meaning_raises_the_revision_and_keeps_the_comments(path):
    proposal = revisions.propose(path, MEANS_MORE)
    assert (proposal.revision, proposal.changes_meaning, proposal.before.revision) == (2, True, 1)
    assert parse(proposal.text)[0].revision == 2
    comments = [line for line in TEXT.splitlines() if line.startswith("#")]
    assert [line for line in proposal.text.splitlines() if line.startswith("#")] == comments
    saved(path, proposal.text)
    assert revisions.kept(path, 1).minimum_coverage == 0.6
    assert revisions.kept(path, 2).minimum_coverage == 0.7
    assert path.read_text(encoding="utf-8") == proposal.text


def test_a_change_of_wording_keeps_the_number(path):
    proposal = revisions.propose(path, RESPELT)
    assert (proposal.revision, proposal.changes_meaning, len(proposal.changes)) == (1, False, 1)
    assert proposal.text == RESPELT
    saved(path, RESPELT)
    assert revisions.kept_text(path, 1) == RESPELT


def test_a_number_raised_by_hand_stays(path):
    by_hand = MEANS_MORE.replace("revision: 1", "revision: 5")
    proposal = revisions.propose(path, by_hand)
    assert (proposal.text, proposal.revision, proposal.before.revision) == (by_hand, 5, 1)
    assert proposal.changes_meaning


def test_a_number_that_was_given_before_is_not_given_again(path):
    saved(path, revisions.propose(path, MEANS_MORE).text)
    lowered = TEXT.replace("minimum_coverage: 0.6 ", "minimum_coverage: 0.8 ")
    assert revisions.propose(path, lowered).revision == 3


def test_without_kept_revisions_the_file_on_disk_is_compared(tmp_path):
    file = tmp_path / "komunitas.yaml"
    file.write_text(TEXT, encoding="utf-8")
    assert revisions.propose(file, MEANS_MORE).revision == 2
    assert revisions.propose(tmp_path / "new.yaml", TEXT).changes == ()


def test_a_file_changed_elsewhere_is_not_overwritten(path):
    seen = revisions.fingerprint(path)
    path.write_text(RESPELT, encoding="utf-8")
    with pytest.raises(SaringError, match="rubric_changed_elsewhere"):
        revisions.save_revision(path, MEANS_MORE, seen=seen)
    assert path.read_text(encoding="utf-8") == RESPELT
    assert [one.name for one in path.parent.iterdir() if one.name.endswith(".new")] == []


def test_a_file_that_came_or_went_meanwhile_is_noticed(path):
    seen = revisions.fingerprint(path)
    path.unlink()
    with pytest.raises(SaringError, match="rubric_changed_elsewhere"):
        revisions.save_revision(path, TEXT, seen=seen)
    assert not path.exists()
    saved(path, TEXT)
    with pytest.raises(SaringError, match="rubric_changed_elsewhere"):
        revisions.save_revision(path, RESPELT, seen=None)
    assert path.read_text(encoding="utf-8") == TEXT


def test_a_text_with_errors_is_not_saved(path):
    with pytest.raises(RubricError):
        saved(path, "format: 1\n")
    assert path.read_text(encoding="utf-8") == TEXT


def test_a_broken_file_leaves_its_last_good_text(path):
    path.write_text("format: 1\ncriteria: [", encoding="utf-8")
    assert revisions.last_good(path) == TEXT
    saved(path, RESPELT)
    assert revisions.last_good(path) == RESPELT


def test_what_was_changed_under_the_same_number_is_told(path):
    path.write_text(MEANS_MORE, encoding="utf-8")
    revisions.keep(path, MEANS_MORE)
    (change,) = revisions.unannounced(path, parse(MEANS_MORE)[0])
    assert (change.what, change.before, change.after) == ("minimum_coverage", "0.6", "0.7")
    assert revisions.kept_text(path, 1) == TEXT
    assert revisions.unannounced(path, parse(RESPELT)[0]) == ()


def test_files_of_one_folder_have_their_own_revisions(path):
    other = path.with_name("salinan.yaml")
    saved_text = MEANS_MORE
    revisions.save_revision(other, saved_text, seen=None)
    assert revisions.kept_text(path, 1) == TEXT
    assert revisions.kept_text(other, 1) == MEANS_MORE


def test_rubbish_among_the_kept_revisions_stops_nobody(tmp_path):
    file = tmp_path / "komunitas.yaml"
    file.write_text(TEXT, encoding="utf-8")
    kept = tmp_path / revisions.FOLDER / "revisions" / file.name
    (kept / "1.yaml").mkdir(parents=True)
    for name in ("007.yaml", "-3.yaml", "\u0661.yaml", "x.yaml"):
        (kept / name).write_text("rubbish", encoding="utf-8")
    (kept / "2.yaml").symlink_to("2.yaml")
    (tmp_path / revisions.FOLDER / "last" / file.name).mkdir(parents=True)
    assert revisions.kept_numbers(file) == []
    assert revisions.last_good(file) is None
    proposal = revisions.propose(file, MEANS_MORE)
    saved(file, proposal.text)
    assert (proposal.revision, file.read_text(encoding="utf-8")) == (2, proposal.text)


def test_a_folder_of_revisions_that_cannot_be_opened_stops_nobody(tmp_path):
    file = tmp_path / "komunitas.yaml"
    file.write_text(TEXT, encoding="utf-8")
    (tmp_path / revisions.FOLDER).symlink_to(revisions.FOLDER)  # leads nowhere, for root too
    proposal = revisions.propose(file, MEANS_MORE)
    saved(file, proposal.text)
    assert (revisions.kept_numbers(file), revisions.last_good(file)) == ([], None)
    assert (proposal.revision, file.read_text(encoding="utf-8")) == (2, proposal.text)
