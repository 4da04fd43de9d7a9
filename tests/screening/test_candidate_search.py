"""Candidates, looked through page by page and searched as one types."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from screening.errors import Refused
from screening.interviewing import notes
from screening.people import candidates
from screening.people.candidate_filter import Filter
from screening.workspace import Workspace


def names(workspace, search, **options):
    return [person.name for person in candidates.page(workspace, filter=Filter(text=search), **options)]


@pytest.fixture
def people(workspace):
    for name, email, phone, tags in (
        ("Siti Nurhaliza", "siti.n@contoh.example", "+62 812-3456-7890", ("komunitas", "senior")),
        ("Budi Santoso", "budi@lain.example", "021 555 0199", ()),
        ("José Álvares", "jose@contoh.example", "", ("penerjemah",)),
        ("Nur Aini", "", "", ()),
        ("محمد علي", "", "", ()),
        ("李明", "", "", ()),
    ):
        candidates.add(workspace, name=name, email=email, phone=phone, tags=tags)
    return workspace


@pytest.mark.parametrize(
    ("search", "found"),
    [
        ("nur", ["Nur Aini", "Siti Nurhaliza"]),
        ("NUR sit", ["Siti Nurhaliza"]),
        ("jose", ["José Álvares"]),
        ("alvares", ["José Álvares"]),
        ("jose\u0301", ["José Álvares"]),
        ("siti.n@con", ["Siti Nurhaliza"]),
        ("contoh", ["José Álvares", "Siti Nurhaliza"]),
        ("K-02", ["Budi Santoso"]),
        ("k-0", ["Budi Santoso", "José Álvares", "Nur Aini", "Siti Nurhaliza", "محمد علي", "李明"]),
        ("0812", ["Siti Nurhaliza"]),
        ("812 3456", ["Siti Nurhaliza"]),
        ("+6221", ["Budi Santoso"]),
        ("6281234", ["Siti Nurhaliza"]),
        ("+62 812", ["Siti Nurhaliza"]),
        ("812-3456", ["Siti Nurhaliza"]),
        ("0215550199", ["Budi Santoso"]),
        ("penerj", ["José Álvares"]),
        ("محمد", ["محمد علي"]),
        ("李", ["李明"]),
        ("haliza", ["Siti Nurhaliza"]),
        ("ntoso", ["Budi Santoso"]),
        ("uh", []),
        ("siti OR budi", []),
        ("name: siti", []),
        ("NEAR(siti budi)", []),
        ("siti*", ["Siti Nurhaliza"]),
        ("-siti", ["Siti Nurhaliza"]),
        ('"siti', ["Siti Nurhaliza"]),
        ("'; DROP TABLE candidates; --", []),
    ],
)
def test_search(people, search, found):
    assert names(people, search) == found
    assert candidates.count(people, filter=Filter(text=search)) == len(found)


@pytest.mark.parametrize("search", ["", "   ", '"', "*", "()", "^", "\0", "😀"])
def test_nothing_to_look_for_finds_everybody(people, search):
    assert candidates.count(people, filter=Filter(text=search)) == 6


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(search=st.text(alphabet=st.sampled_from("ab\"'*()^:-+{}\\ \0NEARORANDTé李"), max_size=20))
def test_no_search_text_is_dangerous(people, search):
    assert 0 <= candidates.count(people, filter=Filter(text=search)) <= 6


def test_search_follows_edits(people):
    (siti,) = candidates.page(people, filter=Filter(text="siti"))
    candidates.edit(people, candidate_id=siti.id, name="Dewi Lestari", tags=["arsip"])
    assert names(people, "siti nur") == []
    assert names(people, "dewi") == names(people, "arsip") == ["Dewi Lestari"]
    assert names(people, "contoh dewi") == ["Dewi Lestari"]


def test_search_looks_into_notes_that_are_not_private(workspace, interview_id, rina):
    note = notes.add(workspace, interview_id=interview_id, interviewer_id=rina, text="Pernah menengahi warga").id
    notes.add(workspace, interview_id=interview_id, interviewer_id=rina, text="tampak gugup", private=True)
    assert names(workspace, "mengen") == []
    assert names(workspace, "meneng") == ["Siti Nurhaliza"]
    assert names(workspace, "gugup") == []
    notes.remove(workspace, note_id=note)
    assert names(workspace, "meneng") == []


def test_pages_follow_each_other_without_gaps(workspace):
    for number in range(25):
        candidates.add(workspace, name=f"Sama {number % 3}", email=f"{number}@contoh.example")
    for sort in ("name", "code", "created_at"):
        for descending in (False, True):
            options = {"sort": sort, "descending": descending}
            seen = []
            while page := candidates.page(workspace, limit=7, after=seen[-1] if seen else None, **options):
                seen += page
            assert seen == candidates.page(workspace, limit=100, **options)
            assert len({person.id for person in seen}) == 25


def test_names_are_sorted_as_one_looks_them_up(people):
    assert names(people, "")[:4] == ["Budi Santoso", "José Álvares", "Nur Aini", "Siti Nurhaliza"]
    assert names(people, "", sort="code", descending=True)[-1] == "Siti Nurhaliza"


def test_everything_about_a_person_comes_back(workspace, workspace_path):
    made = candidates.add(
        workspace,
        name=" Siti\u202e  N. ",
        email="s@x.example",
        source="Referensi",
        tags=["a", "", "a", "é"],
        note="x\ny",
    )
    workspace.close()
    with Workspace.open(workspace_path) as again:
        person = candidates.get(again, made.id)
    assert (person.name, person.code, person.source) == ("Siti N.", "K-01", "Referensi")
    assert (person.tags, person.note, person.created_at) == (("a", "é"), "x\ny", made.at)


def test_a_change_of_one_field_leaves_the_others(workspace, candidate_id):
    before = candidates.get(workspace, candidate_id)
    candidates.edit(workspace, candidate_id=candidate_id, phone="")
    after = candidates.get(workspace, candidate_id)
    assert (after.phone, after.name, after.email, after.code) == ("", before.name, before.email, before.code)


@pytest.mark.parametrize("name", ["", "  ", "\u202e", "\n\t"])
def test_a_candidate_needs_a_name(workspace, name):
    with pytest.raises(Refused, match="name_missing"):
        candidates.add(workspace, name=name)


def test_too_many_tags(workspace):
    with pytest.raises(Refused, match="too_many_tags"):
        candidates.add(workspace, name="Siti", tags=[str(number) for number in range(51)])
