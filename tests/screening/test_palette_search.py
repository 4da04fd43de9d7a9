"""People by a few letters: what is found, what comes first, and that nothing one may type is an obstacle."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from screening.finding import fuzzy, palette
from screening.jobs import applications, jobs
from screening.people import candidates


def best(ws, text, limit=5):
    found = palette.people(ws, text, limit=limit, known_words=palette.vocabulary(ws))
    return [one.candidate.name for one in found]


@pytest.fixture
def crowd(workspace):
    """Some people whose names have much in common."""
    for name, email, phone in (
        ("Siti Nurhaliza", "siti.nur@contoh.example", "0812-3456-7890"),
        ("Siti", "", ""),
        ("Nur Siti Aminah", "", ""),
        ("Budi Santoso", "bsantoso@contoh.example", "+62 857 1111 2222"),
        ("Señorita Ñandú", "", ""),
        ("Ахмад Фаузи", "", ""),
        ("李小龙", "", ""),
        ("O'Neil % _ \" *", "", ""),
    ):
        candidates.add(workspace, name=name, email=email, phone=phone)
    return workspace


@pytest.mark.parametrize(
    ("typed", "first"),
    [
        ("siti", "Siti"),
        ("siti nur", "Siti Nurhaliza"),
        ("nur siti", "Nur Siti Aminah"),
        ("nsa", "Nur Siti Aminah"),
        ("sinur", "Siti Nurhaliza"),
        ("nurhalisa", "Siti Nurhaliza"),
        ("haliza", "Siti Nurhaliza"),
        ("bdui", "Budi Santoso"),
        ("senorita nandu", "Señorita Ñandú"),
        ("ахмад", "Ахмад Фаузи"),
        ("李", "李小龙"),
        ("bsantoso@contoh", "Budi Santoso"),
        ("6285711112222", "Budi Santoso"),
        ("1234567890"[2:], "Siti Nurhaliza"),
        ("o'neil", "O'Neil % _ \" *"),
    ],
)
def test_what_one_means_comes_first(crowd, typed, first):
    assert best(crowd, typed)[:1] == [first]


def test_a_whole_name_stands_before_its_longer_relatives(crowd):
    assert best(crowd, "siti")[0] == "Siti"
    assert set(best(crowd, "siti")) == {"Siti", "Siti Nurhaliza", "Nur Siti Aminah"}


def test_a_code_is_enough_also_where_the_name_is_hidden(crowd, yaml):
    ((key, code),) = crowd.all("SELECT id, code FROM candidates WHERE name = 'Siti Nurhaliza'")
    job = jobs.add(crowd, title="Tanpa nama", yaml=yaml, hide_names=True).id
    applications.apply(crowd, candidate_id=key, job_id=job)
    assert best(crowd, code)[0] == code
    for typed in ("siti nur", "nurhaliza", "nurhalisa", "haliza", "sn", "sinur", "siti.nur@contoh", "081234567890"):
        assert code not in best(crowd, typed)
        assert "Siti Nurhaliza" not in best(crowd, typed)
    assert "nurhaliza" not in palette.vocabulary(crowd)  # no word of it is kept in the memory either


def test_the_job_of_the_latest_application_stands_beside_the_name(workspace, application_id):
    (found,) = palette.people(workspace, "siti", limit=5)
    assert found.job_title == "Penata Arsip"
    assert palette.some(workspace, ["gone", found.candidate.id])[0].candidate.name == "Siti Nurhaliza"


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.text(max_size=40))
def test_nothing_one_may_type_is_an_obstacle(crowd, text):
    assert len(best(crowd, text)) <= 5


@given(st.lists(st.text(alphabet="abcdefgh", min_size=1, max_size=8), min_size=1, max_size=4))
def test_a_text_fits_itself_and_its_words_in_any_order(words):
    own = fuzzy.fit(words, words)
    assert own == fuzzy.fit(list(reversed(words)), words) or own > 90
    assert fuzzy.fit([], words) == fuzzy.fit(words, []) == 0
