"""The reasons one often has for a decision: an editable list, built in as reasons that are about the job and lawful.

They are kept in the workspace, since everybody who decides in it shares them. A list that was never edited follows the
window's language.
"""

from __future__ import annotations

from collections.abc import Sequence

from rubrics.model import Language
from screening import audit
from screening.changes import Changes
from screening.errors import Refused
from screening.identifiers import new_id, utc_now
from screening.typed_text import NAME_LIMIT, one_line
from screening.workspace import Workspace

MOST = 50

# Each is about evidence, the job or the person's own wish, and can be read by the person it is about.
BUILT_IN: dict[Language, tuple[str, ...]] = {
    "id": (
        "Semua syarat wajib terpenuhi, dengan bukti dari wawancara.",
        "Buktinya paling kuat di antara kandidat yang dinilai dengan rubrik yang sama.",
        "Satu syarat wajib dalam rubrik tidak terpenuhi.",
        "Kandidat lain menunjukkan bukti yang lebih kuat pada kriteria yang sama.",
        "Teramati ciri tidak cocok yang penting bagi pekerjaan ini.",
        "Bukti pada kriteria berbobot besar belum cukup.",
        "Masih diperlukan wawancara lanjutan atau contoh hasil kerja.",
        "Masih menunggu lembar penilaian dari pewawancara lain.",
        "Kondisi kerja yang ditawarkan tidak sesuai dengan keinginan kandidat.",
        "Kandidat mengundurkan diri.",
        "Kandidat tidak dapat dihubungi setelah beberapa kali dicoba.",
        "Posisi sudah terisi.",
        "Lowongan dibatalkan atau ditunda.",
    ),
    "en": (
        "Meets every must-have, with evidence from the interview.",
        "The strongest evidence among those scored on the same rubric.",
        "A must-have of the rubric is not met.",
        "Others showed stronger evidence on the same criteria.",
        "Unsuitable traits were observed that matter in this job.",
        "Too little evidence yet on a criterion with much weight.",
        "Another interview or a work sample is needed first.",
        "The scorecard of another interviewer is still missing.",
        "The working conditions on offer are not what the candidate is looking for.",
        "The candidate withdrew.",
        "The candidate could not be reached after several attempts.",
        "The position has been filled.",
        "The opening was cancelled or postponed.",
    ),
}


def listed(ws: Workspace, language: Language) -> tuple[str, ...]:
    """The reasons in their order; the built-in ones of this language where nobody has edited the list."""
    return _own(ws) or BUILT_IN[language]


def keep(ws: Workspace, *, texts: Sequence[str]) -> Changes:
    """Keep this list; blank lines and repetitions go. An empty one brings the built-in reasons back.

    Raises Refused "too_many_reasons" or "text_too_long".
    """
    cleaned = dict.fromkeys(one_line(text, field="reason", limit=NAME_LIMIT) for text in texts)
    cleaned.pop("", None)
    if len(cleaned) > MOST:
        raise Refused("too_many_reasons", count=len(cleaned), limit=MOST)
    texts = tuple(cleaned)
    with ws.atomic():
        before = _own(ws)
        ws.execute("DELETE FROM decision_reasons")
        for position, text in enumerate(texts):
            ws.db.table("decision_reasons").insert({"id": new_id(), "text": text, "position": position})
        details = {"texts": list(texts)}
        changes = audit.write(ws, "decision_reasons_edited", "decision_reasons", "", at=utc_now(), details=details)
    return changes.undone_by(lambda again: _put_back(again, now=texts, before=before))


def _put_back(ws: Workspace, *, now: tuple[str, ...], before: tuple[str, ...]) -> Changes:
    with ws.atomic():
        if _own(ws) != now:
            raise Refused("changed_since")
        return keep(ws, texts=before)


def _own(ws: Workspace) -> tuple[str, ...]:
    return tuple(text for (text,) in ws.all("SELECT text FROM decision_reasons ORDER BY position, id"))
