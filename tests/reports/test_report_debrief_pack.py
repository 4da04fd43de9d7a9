"""The debrief pack for those who are not shown what each interviewer gave, and what was said and decided already."""

import pytest

from reports.documents.debrief_pack import debrief_pack
from reports.edition import Edition
from screening.figures.debrief_pack import of_job

PRINTED = {"number": "S-2026-0007", "printed_at": "2026-11-22T08:15:30.123Z", "audit_head": "9f8e7d6c5b4a39281706"}
EVIDENCE = dict.fromkeys(("ketelitian", "kerapian"), "Menata berkas.")


@pytest.fixture
def pack(workspace, job_id, copied):
    """`pack("hiring_manager", "en")`: the text of the job's pack."""

    def read(audience, language="en"):
        edition = Edition(language, audience=audience)
        return copied(debrief_pack(of_job(workspace, job_id), edition=edition, **PRINTED).content).text

    return read


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("en", "What each interviewer scored is not shown in this document."),
        ("id", "Nilai tiap pewawancara tidak dicantumkan dalam dokumen ini."),
    ],
)
def test_whose_initials_stand_before_the_texts_is_said_where_no_dot_is_drawn(scored, pack, language, said):
    scored("Rina Wijaya", {"ketelitian": 5}, evidence=EVIDENCE)
    scored("Budi Santoso", {"ketelitian": 2}, evidence=EVIDENCE)

    text = pack("hiring_manager", language)
    assert "Rina Wijaya (RW), Budi Santoso (BS)" in text and said in text
    text = pack("panel", language)  # its legend names them
    assert "Rina Wijaya (RW)" not in text and said not in text
