"""The stage of a job that a word in a table means."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from screening.importing.titles import folded

_WORDS: dict[str, str] = {
    "new": "new|baru|lamaran masuk|applied|melamar|masuk|received|diterima lamarannya",
    "screening": "screening|penyaringan|seleksi|seleksi berkas|seleksi administrasi|skrining|administrasi|cv screening",
    "interview": "interview|wawancara|interviu|interview hr|interview user|wawancara hr|wawancara user",
    "offer": "offer|penawaran|offering|offered|ditawari",
    "hired": "hired|dipekerjakan|direkrut|diterima bekerja|diterima kerja|bergabung|joined|onboarding",
    "rejected": "rejected|ditolak|tidak lolos|gagal|tolak|reject|tidak diterima|not selected",
    "withdrawn": "withdrawn|mengundurkan diri|mundur|batal|withdraw|undur diri|dibatalkan pelamar",
}


@cache
def stage_of(word: str) -> str:
    """The code of the usual stage that a word means in either language, "" for none."""
    text = folded(word)
    return next((code for code, words in _WORDS.items() if text in words.split("|")), "") if text else ""


def stage_in(word: str, stages: Sequence[str]) -> str:
    """The stage among a job's own that a word means, "" for none."""
    text = folded(word)
    return next((stage for stage in stages if folded(stage) == text), "") or (
        code if (code := stage_of(word)) in stages else ""
    )
