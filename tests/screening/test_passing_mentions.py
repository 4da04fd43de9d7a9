"""What imports, remembered titles and saved filters say of somebody goes with them, and nothing else."""

import pytest

from screening import importing
from screening.importing import remembering
from screening.importing.mapping import Column, Mapping
from screening.people import candidates, saved_filters
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
    known = candidates.add(workspace, name="Ani Suryani").id
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
