"""The search indexes follow what is written, edited and removed, and keep nothing of what is gone."""

import random
import sys

import pytest

from screening.doctor import examine
from screening.interviewing import notes
from screening.people import candidates
from screening.people.candidate_filter import Filter

WORDS = ("yang", "dan", "anggota", *(f"kata{number}" for number in range(300)))


def some_text(chance, most_words):
    """Some words are used often, and most hardly ever."""
    length = chance.randrange(1, most_words)
    return " ".join(WORDS[min(int(chance.paretovariate(0.7)), len(WORDS) - 1)] for _ in range(length))


def found(workspace, text):
    return [person.name for person in candidates.page(workspace, filter=Filter(text=text))]


def test_a_long_note_that_was_edited_and_removed_is_found_no_more(workspace, interview_id, rina):
    note_id = notes.add(workspace, interview_id=interview_id, interviewer_id=rina, text="anggota komunitas " * 300).id
    notes.edit(workspace, note_id=note_id, text="anggota forum " * 300)
    assert (found(workspace, "komun"), found(workspace, "anggota forum")) == ([], ["Siti Nurhaliza"])
    notes.remove(workspace, note_id=note_id)
    assert found(workspace, "anggota") == []
    assert examine(workspace.path) == []


@pytest.mark.parametrize("most_words", [20, 300, 3_000])
def test_the_index_of_notes_stays_sound_through_many_changes(workspace, interview_id, rina, most_words):
    chance, there = random.Random(most_words), []
    for _ in range(40):
        with workspace.atomic():
            text = some_text(chance, most_words)
            if len(there) < 3 or chance.random() < 0.4:
                added = notes.add(workspace, interview_id=interview_id, interviewer_id=rina, text=text)
                there.append(added.id)
            elif chance.random() < 0.6:
                notes.edit(workspace, note_id=chance.choice(there), text=text)
            else:
                notes.remove(workspace, note_id=there.pop(chance.randrange(len(there))))
    assert examine(workspace.path) == []


def test_a_removed_note_leaves_no_word_in_the_file(workspace, interview_id, rina):
    note_id = notes.add(workspace, interview_id=interview_id, interviewer_id=rina, text="Xylofonist sejak kecil").id
    workspace.all("PRAGMA wal_checkpoint(TRUNCATE)")
    assert b"ylofonist" in workspace.path.read_bytes()
    notes.remove(workspace, note_id=note_id)
    workspace.all("PRAGMA wal_checkpoint(TRUNCATE)")
    assert b"ylofonist" not in workspace.path.read_bytes()


@pytest.mark.parametrize(
    ("name", "search"),
    [
        ("Jean-Luc d'Arc", "jean-lu"),
        ("Jean-Luc d'Arc", "d'ar"),
        ("Siti@Kantor", "kantor"),
        ("Siti_Aminah", "siti_am"),
        ("ᦂᦱᦃ", "ᦂᦱᦃ"),
        ("कमल", "कमल"),
        ("Ṣ̌abā", "ṣ̌ab"),
    ],
)
def test_words_with_signs_in_them_are_found(workspace, name, search):
    candidates.add(workspace, name=name)
    assert found(workspace, search) == [name]


@pytest.mark.parametrize("plane", range(3))
def test_no_character_makes_a_search_fail(workspace, plane):
    size = 0x1000
    for start in range(plane << 16, min((plane + 1) << 16, sys.maxunicode), size):
        kept = [chr(code) for code in range(start, start + size) if not 0xD800 <= code < 0xE000]
        found(workspace, " ".join(f"a{char}b" for char in kept[::16]))
