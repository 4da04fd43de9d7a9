"""The debrief pack for those who are not shown what each interviewer gave, and what was said and decided already."""

import pytest

from reports.documents.candidate import candidate_summary
from reports.documents.debrief_pack import debrief_pack
from reports.edition import Edition
from screening.figures.debrief_pack import of_job
from screening.interviewing import debrief, interviewers, interviews, scorecards
from screening.jobs import applications

PRINTED = {"number": "S-2026-0007", "printed_at": "2026-11-22T08:15:30.123Z", "audit_head": "9f8e7d6c5b4a39281706"}
CRITERIA = ("ketelitian", "kerapian", "kesabaran", "kerja-sama")
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


@pytest.fixture
def talked(workspace, application_id):
    """Two in one interview gave 5 and 2 for everything; in the debrief the first went down to 2."""
    people = [interviewers.ensure(workspace, name=name).id for name in ("Rina Wijaya", "Budi Santoso")]
    held = interviews.schedule(workspace, application_id=application_id, panel=people).id
    for person, score in zip(people, (5, 2), strict=True):
        card = scorecards.begin(workspace, interview_id=held, interviewer_id=person).id
        for criterion in CRITERIA:
            scorecards.rate(workspace, scorecard_id=card, criterion_id=criterion, score=score)
        scorecards.submit(workspace, scorecard_id=card, recommendation="yes", summary="")
    talk = debrief.begin(workspace, interview_id=held, interviewer_id=people[0]).id
    for criterion in CRITERIA:
        debrief.change(workspace, scorecard_id=talk, criterion_id=criterion, score=2, reason="Contoh Budi.")
    debrief.finish(workspace, scorecard_id=talk)


@pytest.mark.usefixtures("talked")
@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("en", ("after debrief: 25.0", "After the debrief 25.0; coverage 100%", "those after it have an arrow (→)")),
        ("id", ("setelah rapat: 25,0", "Setelah rapat evaluasi 25,0; cakupan 100%", "didahului tanda →")),
    ],
)
def test_the_score_after_the_debrief_and_the_arrow_are_told(pack, language, said):
    text = pack("hiring_manager", language)
    assert [text.count(one) for one in said] == [1] * 3


def test_without_a_debrief_nothing_is_said_of_what_came_after_one(scored, pack):
    scored("Rina Wijaya", {"ketelitian": 5})
    scored("Budi Santoso", {"ketelitian": 2})
    assert "after" not in pack("panel").lower()


@pytest.mark.usefixtures("talked")
@pytest.mark.parametrize(("language", "said"), [("en", "Decision: Hold"), ("id", "Keputusan: Ditunda")])
def test_what_was_decided_already_is_told(workspace, application_id, pack, language, said):
    assert said not in pack("panel", language)
    applications.decide(workspace, application_id=application_id, decision="hold", reason="Menunggu hasil tes.")
    assert said in pack("panel", language)


@pytest.mark.parametrize(("language", "said"), [("en", "Yes: RW, BS"), ("id", "Disarankan: RW, BS")])
def test_a_recommendation_is_parted_from_whose_it_is(scored, pack, language, said):
    scored("Rina Wijaya", {"ketelitian": 5})
    scored("Budi Santoso", {"ketelitian": 2})
    assert said in pack("panel", language)


@pytest.mark.parametrize(("language", "said"), [("en", "Not assessed"), ("id", "Tidak dinilai")])
def test_who_did_not_assess_is_named_unless_that_tells_what_one_gave(scored, pack, language, said):
    scored("Rina Wijaya", {"ketelitian": 5}, evidence=EVIDENCE)
    scored("Budi Santoso", {"ketelitian": 2}, evidence=EVIDENCE)
    scored("Dwi Ayu", {"ketelitian": None, "kerapian": 4})
    assert pack("hiring_manager", language).count(f"DA {said}") == 1


def test_one_score_stays_untold_though_others_did_not_assess(scored, result_of, copied):
    scored("Rina Wijaya", {"ketelitian": 5}, evidence={"ketelitian": "Menata berkas."})
    scored("Budi Santoso", {"ketelitian": None})
    edition = Edition("en", audience="hiring_manager")
    text = copied(candidate_summary(result_of(), edition=edition, **PRINTED).content).text
    assert "RW Menata berkas." in text and "BS Not assessed" not in text
