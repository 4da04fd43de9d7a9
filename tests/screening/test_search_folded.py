"""Whom a search finds however the name is spelt, and by what was written about the person."""

import shutil
from pathlib import Path

import pytest

from screening.doctor import examine
from screening.people import candidates, merging, tagging
from screening.people.candidate_filter import Filter
from screening.storage import database
from screening.workspace import Workspace

VERSION_5 = Path(__file__).parents[1] / "data" / "workspaces" / "version-5.db"


def names(workspace, text):
    return [one.name for one in candidates.page(workspace, filter=Filter(text=text))]


@pytest.mark.parametrize(
    ("name", "sought"),
    [
        ("Łukasz Ørsted", ["lukasz", "orsted", "ØRSTED", "łuk"]),
        ("Đặng Thị Hồng", ["dang thi hong", "dan"]),
        ("Æsop Þór", ["aesop", "thor"]),
        ("İbrahim Işık", ["ibrahim isik"]),
        ("Ma'ruf Sa’diyah", ["maruf", "ma'ruf", "ma’ruf", "sadiyah", "ruf"]),
        ("王小明", ["王", "小明", "明", "王小明", "小 王"]),
    ],
    ids=["strokes", "vietnamese", "ligatures", "turkish", "apostrophes", "chinese"],
)
def test_a_name_is_found_however_it_is_spelt(workspace, name, sought):
    candidates.add(workspace, name=name)
    candidates.add(workspace, name="Siti Aminah")
    assert {text: names(workspace, text) for text in sought} == {text: [name] for text in sought}


def test_a_person_is_found_by_the_note_about_them(workspace):
    person = candidates.add(workspace, name="Siti", note="Pernah di Surabaya;\nTel.: +62 813-1111-2222").id
    assert names(workspace, "surab") == names(workspace, "pernah siti") == names(workspace, "1111-2222") == ["Siti"]
    tagging.tag_many(workspace, candidate_ids=[person], add=["kasir"])
    assert names(workspace, "surabaya kasir") == ["Siti"]
    candidates.edit(workspace, candidate_id=person, note="Pindah ke Medan")
    assert names(workspace, "surabaya") == []
    assert names(workspace, "medan") == ["Siti"]
    assert examine(workspace.path) == []


def test_either_of_two_numbers_is_found_in_any_spelling(workspace):
    candidates.add(workspace, name="Siti", phone="081234567802 / 081398765432")
    for text in ("081234567802", "+6281234567802", "6281398765432", "0813 9876"):
        assert names(workspace, text) == ["Siti"], text


def test_merged_people_are_found_by_both_notes(workspace):
    one = candidates.add(workspace, name="Siti", note="Surabaya").id
    other = candidates.add(workspace, name="Siti", note="Medan").id
    merging.merge(workspace, kept_id=one, merged_id=other)
    assert names(workspace, "surabaya medan") == ["Siti"]


def test_a_file_of_the_fifth_schema_is_searched_like_a_new_one(tmp_path):
    path = Path(shutil.copy(VERSION_5, tmp_path / "lama.db"))
    connection = database.driver.connect(str(path))
    connection.execute("UPDATE candidates SET note = 'Domisili Surabaya'")
    connection.commit()
    connection.close()
    with Workspace.open(path) as opened:
        assert names(opened, "surabaya") == ["Siti Nurhaliza"]
    assert examine(path) == []
