"""What imports, remembered titles and saved filters say of somebody goes with them, and nothing else."""

import pytest

from screening import importing
from screening.importing import remembering
from screening.importing.mapping import Column, Mapping
from screening.people import candidates, merging, saved_filters
from screening.people.candidate_filter import Filter
from screening.privacy import erasure


@pytest.mark.parametrize(
    ("text", "stays"),
    [
        ("zubai", True),  # a beginning tells nothing that is not in a dictionary
        ("Zubaidah", False),
        ("purnomo, zubaidah", False),
        ("zub.purnomo@", False),
        ("0811-9988", False),
        ("+62 811 9988", False),
        ("Zubáidah", False),
        ("Ｐｕｒｎｏｍｏ", False),
        ("Zu\u200bbaidah Pur\u00adnomo", False),
        ("@zubaidahputripurnomo", False),
        ("zub_purnomo88, zub.purnomo", False),
        ("WA 8119988 7766", False),
        ("tanya 811 / 9988 / 7766 besok", False),
        ("zubaidi.purnama", True),
        ("Putri", True),  # somebody else is called so, too
        ("Anisa", True),
        ("2026-11", True),
    ],
)
def test_a_filter_that_looks_for_a_part_of_her_is_forgotten(workspace, text, stays):
    known = candidates.add(
        workspace, name="Zubaidah Putri Purnomo", email="zub.purnomo@contoh.example", phone="+62 811-9988-7766"
    ).id
    candidates.add(workspace, name="Eka Putri", email="eka@contoh.example", phone="0812 1111 2222")
    saved_filters.save(workspace, name="Dicari", filter=Filter(text=text))
    erasure.erase(workspace, candidate_ids=[known], why="request")
    assert bool(saved_filters.all_of(workspace)) is stays


@pytest.mark.parametrize(
    ("source", "stays"),
    [
        ("Anita dan kawan.csv", True),
        ("CV-AniSuryani.csv", False),
        ("ani_suryani2026.csv", False),
        ("anisuryani.csv", False),
        ("pelamar suryani.csv", False),
        ("organisasi.csv", True),
    ],
)
def test_the_name_of_an_imported_file_is_masked_by_whole_words(workspace, checked, source, stays):
    known = candidates.add(workspace, name="Ani Suryani", phone="+62 811-9988-7766").id
    importing.carry_out(workspace, checked("Nama,Email\nEka Putri,eka@contoh.example\n", name=source))
    erasure.erase(workspace, candidate_ids=[known], why="request")
    assert workspace.one("SELECT source FROM imports") == (source if stays else "….csv",)


@pytest.mark.parametrize(
    ("cells", "stays"),
    [
        (("Purnomo, Zubaidah", "x"), False),
        (("dr. Zubaidah Purnomo, Sp.A", "x"), False),
        (("0811 9988 7766", "x"), False),
        (("Nama Zubaidahwati Purnomo", "Email"), True),
        (("Nama", "Email"), True),
    ],
)
def test_remembered_titles_are_compared_cell_by_cell(workspace, cells, stays):
    known = candidates.add(workspace, name="Zubaidah Purnomo", phone="+62 811-9988-7766").id
    fields = ("name", "email")
    columns = tuple(Column(cell, field) for cell, field in zip(cells, fields, strict=True))
    remembering.remember(workspace, Mapping((1,), 2, columns))
    erasure.erase(workspace, candidate_ids=[known], why="request")
    assert bool(workspace.all("SELECT * FROM import_mappings")) is stays


_FORMERLY = {"name": "Zubaidah Purnomo", "email": "zub@contoh.example", "phone": "+62 811-9988-7766"}
_NOW = {"name": "Ida Larasati", "email": "ida@contoh.example", "phone": "+62 813-2222-3333"}


def _looked_for(ws):
    for name in ("Zubaidah", "zub@contoh.example", "0811 9988 7766"):
        saved_filters.save(ws, name=name, filter=Filter(text=name))
    columns = (Column("Zubaidah Purnomo", "name"), Column("0811 9988 7766", "phone"))
    remembering.remember(ws, Mapping((1,), 2, columns))
    saved_filters.save(ws, name="Arsip", filter=Filter(text="arsip"))


def _by_hand(ws, candidate_id):
    candidates.edit(ws, candidate_id=candidate_id, **_NOW)


def _one_after_the_other(ws, candidate_id):
    for field, value in _NOW.items():
        candidates.edit(ws, candidate_id=candidate_id, **{field: value})
    candidates.edit(ws, candidate_id=candidate_id, name="Ida Laras")


def _undone_and_done_again(ws, candidate_id):
    changes = candidates.edit(ws, candidate_id=candidate_id, **_NOW)
    changes.undo(ws).undo(ws)


def _by_a_merge(ws, candidate_id):
    other = candidates.add(ws, **_NOW).id
    merging.merge(ws, kept_id=candidate_id, merged_id=other, take=("name", "email", "phone"))


def _by_a_merge_that_was_undone_before_a_correction(ws, candidate_id):
    other = candidates.add(ws, name="Ida").id
    merging.merge(ws, kept_id=other, merged_id=candidate_id).undo(ws)
    candidates.edit(ws, candidate_id=candidate_id, **_NOW)


def _before_it_was_merged(ws, candidate_id):
    """The record that is corrected becomes part of another one, which is erased."""
    candidates.edit(ws, candidate_id=candidate_id, **_NOW)
    kept = candidates.add(ws, name="Ida Larasati").id
    merging.merge(ws, kept_id=kept, merged_id=candidate_id)
    return kept


@pytest.mark.parametrize(
    "change",
    [
        _by_hand,
        _one_after_the_other,
        _undone_and_done_again,
        _by_a_merge,
        _by_a_merge_that_was_undone_before_a_correction,
        _before_it_was_merged,
    ],
)
def test_what_looks_for_a_former_name_is_forgotten_too(workspace, checked, change):
    known = candidates.add(workspace, **_FORMERLY).id
    importing.carry_out(workspace, checked("Nama,Email\nEka Putri,eka@contoh.example\n", name="CV Zubaidah.csv"))
    _looked_for(workspace)
    erased = change(workspace, known) or known
    erasure.erase(workspace, candidate_ids=[erased], why="request")

    assert [one.name for one in saved_filters.all_of(workspace)] == ["Arsip"]
    assert workspace.all("SELECT titles_key FROM import_mappings") == [("email\nnama",)]
    assert workspace.one("SELECT source FROM imports") == ("….csv",)
    path = workspace.path
    workspace.close()
    content = path.read_bytes()
    words = (b"ubaidah", b"zub@", b"811-9988", b"811 9988", b"8119988")  # "9988" alone stands in a hash at times
    assert [text for text in words if text in content] == []


def test_a_value_that_a_merge_lent_stays_with_the_one_whose_it_is(workspace):
    kept, other = candidates.add(workspace, name="Ida Larasati").id, candidates.add(workspace, **_FORMERLY).id
    merging.merge(workspace, kept_id=kept, merged_id=other, take=("name",)).undo(workspace)
    saved_filters.save(workspace, name="Zubaidah", filter=Filter(text="zub@contoh.example"))
    erasure.erase(workspace, candidate_ids=[kept], why="request")
    assert len(saved_filters.all_of(workspace)) == 1


def test_undoing_how_somebody_came_takes_what_they_were_called_before_along(workspace):
    added = candidates.add(workspace, name="Zubaidah Purnomo")
    candidates.edit(workspace, candidate_id=added.id, name="Ida Larasati").undo(workspace)
    added.undo(workspace)
    path = workspace.path
    workspace.close()
    assert b"Zubaidah" not in path.read_bytes()
