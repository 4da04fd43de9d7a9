"""Who may be the same person: e-mail, telephone, similar names; never somebody whose name is hidden."""

import pytest

from screening import importing
from screening.jobs import jobs
from screening.people import candidates, duplicates, phones

PEOPLE = (
    ("Siti Nurhaliza", "siti@contoh.example", "+62 812-3456-7890"),
    ("Muhammad Rizky Ramadhan", "rizky@contoh.example", "0857 1111 2222"),
    ("Dewi", "dewi@contoh.example", ""),
    ("Ni Luh Ayu Pratiwi", "", "021 555 0100"),
    ("Budi Santoso", "", ""),
    ("Nguyễn Thị Hương", "", "+84 24 3926 1234"),
    ("山田 太郎", "", ""),
)


@pytest.fixture
def people(workspace):
    return {name: candidates.add(workspace, name=name, email=email, phone=phone).id for name, email, phone in PEOPLE}


def found(workspace, **typed):
    return [(one.candidate.name, one.reasons) for one in duplicates.likely(workspace, **typed)]


@pytest.mark.parametrize(
    "written", ["081234567890", "62 812 3456 7890", "+62 (0)812-3456-7890", "0062 812 3456 7890", "812.3456.7890"]
)
def test_a_number_is_the_same_however_it_is_written(workspace, people, written):
    if "(0)" in written:
        assert phones.kept_key(written) == "6281234567890"
    assert found(workspace, phone=written) == [("Siti Nurhaliza", ("phone",))]


@pytest.mark.parametrize("written", ["021 5550100", "+62215550100", "+84 24 39261234", "620812", "00 44 20", ""])
def test_the_key_of_what_is_typed_is_the_one_the_file_keeps(workspace, written):
    one = candidates.add(workspace, name="Orang", phone=written).id
    (kept,) = workspace.one("SELECT phone_key FROM candidates WHERE id = ?", (one,))
    assert phones.kept_key(written) == kept


def test_an_address_is_the_same_whatever_its_case(workspace, people):
    assert found(workspace, email=" SITI@Contoh.example ") == [("Siti Nurhaliza", ("email",))]
    assert found(workspace, email="siti@contoh.exampl") == []


@pytest.mark.parametrize(
    ("typed", "name"),
    [
        ("siti nurhalisa", "Siti Nurhaliza"),
        ("Nurhaliza, Siti", "Siti Nurhaliza"),
        ("Siti Nurhaliza Putri", "Siti Nurhaliza"),
        ("M. Rizky Ramadhan", "Muhammad Rizky Ramadhan"),
        ("Muhamad Riski Ramadan", "Muhammad Rizky Ramadhan"),
        ("DEWI", "Dewi"),
        ("Ni Luh Ayu Pratiwi", "Ni Luh Ayu Pratiwi"),
        ("nguyen thi huong", "Nguyễn Thị Hương"),
        ("山田 太郎", "山田 太郎"),
    ],
)
def test_similar_names(workspace, people, typed, name):
    assert found(workspace, name=typed) == [(name, ("name",))]


@pytest.mark.parametrize(
    "typed", ["", "  ", "Siti", "Siti Aminah", "Rizky", "Dewi Lestari", "Budi Hartono", "%", '"', "* AND"]
)
def test_other_names_are_other_people(workspace, people, typed):
    assert found(workspace, name=typed) == []


def test_the_surest_come_first_and_oneself_never(workspace, people):
    twin = candidates.add(workspace, name="Siti Nurhaliza").id
    typed = {"name": "Siti Nurhaliza", "email": "siti@contoh.example"}
    assert found(workspace, **typed) == [
        ("Siti Nurhaliza", ("email", "name")),
        ("Siti Nurhaliza", ("name",)),
    ]
    assert [one.candidate.id for one in duplicates.likely(workspace, **typed, except_id=people["Siti Nurhaliza"])] == [
        twin
    ]
    assert len(duplicates.likely(workspace, **typed, limit=1)) == 1


def test_nobody_learns_who_is_behind_a_code(workspace, candidate_id, application_id, job_id):
    typed = {"name": "Siti Nurhaliza", "email": "siti@contoh.example", "phone": "0812 3456 7890"}
    assert len(duplicates.likely(workspace, **typed)) == 1
    jobs.edit(workspace, job_id=job_id, title="Penata Arsip", hide_names=True, hide_scores=False)
    assert duplicates.likely(workspace, **typed) == []


@pytest.mark.parametrize(
    "written",
    [
        "HP 0812-3456-789 / 0813 1111 222",
        "WA: +62 812 3456 789 (kantor)",
        "021 555 0199 atau 08123456789",
        "0812.3456.789",
    ],
)
def test_a_number_is_known_among_words_and_other_numbers(workspace, written):
    candidates.add(workspace, name="Siti Nurhaliza", phone=written)
    candidates.add(workspace, name="Lain Orang", phone="08123456789012")  # another one that begins so
    for typed in ("+62 812-3456-789", "0899 9999 999 / 0812 3456789"):
        (found,) = duplicates.likely(workspace, phone=typed)
        assert (found.candidate.name, found.reasons) == ("Siti Nurhaliza", ("phone",))
    assert duplicates.likely(workspace, phone="0812 3456 78") == []


def test_a_row_of_a_table_is_known_by_the_second_number_too(workspace):
    known = candidates.add(workspace, name="Siti Nurhaliza", phone="HP 0812-3456-789 / 0813 1111 222").id
    table = importing.read_text("Nama,HP\nOrang Lain,08131111222\nOrang Baru,0812 3456 780\n")
    plan = importing.check(workspace, table, importing.guess(workspace, table), job_id="")
    assert [(one.row, one.candidate_id) for one in plan.duplicates] == [(2, known)]


@pytest.mark.parametrize(
    ("known", "typed"),
    [
        ("Muhammad Rizky", "Mohammad Rizki"),
        ("Moch. Ilham", "Muhammad Ilham"),
        ("Soekarno", "Sukarno"),
        ("Djoko Widodo", "Joko Widodo"),
        ("Achmad Fauzi", "Ahmad Fauzi"),
        ("Jusuf Hidayat", "Yusuf Hidayat"),
        ("Siti Nur Aini", "Siti Nuraini"),
        ("Nuraini", "Nur Aini"),
        ("Ma'ruf Amin", "Maruf Amin"),
        ("Đặng Hồng", "Dang Hong"),
    ],
)
def test_a_name_in_another_usual_spelling_is_similar(workspace, known, typed):
    candidates.add(workspace, name=known)
    candidates.add(workspace, name="Budi Hartono")
    for one in (typed, known):
        assert [found.candidate.name for found in duplicates.likely(workspace, name=one)] == [known]
