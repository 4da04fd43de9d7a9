"""Documents hold what whoever makes them may see, and names only where they are wanted."""

import pytest

from reports.edition import Edition
from reports.export import export
from reports.order import Order
from screening import audit, documents
from screening.interviewing import interviews, scorecards
from screening.jobs import applications, jobs
from screening.people import candidates
from tests.exported import export_candidate, export_comparison

ALONE = {"ketelitian": 2, "kerapian": 1, "kerja-sama": 4}  # 31.25 of 100


@pytest.fixture
def read(workspace, copied):
    """`read(exported)`: title, metadata, outline and text of an exported document."""

    def read(exported):
        one = documents.get(workspace, exported.changes.id)
        pdf = copied(documents.content(workspace, one.id))
        return "\n".join([one.title, pdf.text, *pdf.outline, str(pdf.reader.metadata)])

    return read


def test_whoever_has_yet_to_score_prints_nothing_of_others(workspace, scored, read, application_id, job_id, rina, budi):
    scored(
        "Budi Santoso",
        ALONE,
        evidence={"kerapian": "bukti_budi"},
        observed={"kerapian-minus": "ciri_budi"},
        summary="ringkasan_budi",
    )
    interviews.schedule(workspace, application_id=application_id, panel=(rina,))
    workspace.actor = "Dewi Lestari"
    applications.decide(workspace, application_id=application_id, decision="hold", reason="alasan_dewi")
    for viewer, hidden in ((rina, True), (budi, False)):
        summary = read(
            export_candidate(workspace, application_id=application_id, language="en", out=None, viewer_id=viewer)
        )
        compared = read(export_comparison(workspace, job_id=job_id, language="en", out=None, viewer_id=viewer))
        for said in ("bukti_budi", "ciri_budi", "ringkasan_budi", "alasan_dewi", "Budi Santoso (BS)"):
            assert (said in summary) is not hidden, said
        assert ("Hold" in summary) and ("Hold" in compared)
        assert ("until the maker of this document has submitted" in summary) is hidden
        assert ("until the maker of this document has submitted" in compared) is hidden
        assert "Nobody has submitted" not in summary
        assert ("31.3" in summary or "31.2" in summary) is not hidden
        assert ("31.3" in compared or "31.2" in compared) is not hidden
        assert "No scorecard" not in summary


@pytest.mark.parametrize(("language", "box"), [("id", "Program ini tidak memutuskan"), ("en", "does not decide")])
def test_who_still_has_to_score_gets_no_decision_to_fill_in(
    workspace, scored, read, application_id, rina, language, box
):
    scored("Budi Santoso", ALONE)
    interviews.schedule(workspace, application_id=application_id, panel=(rina,))
    about = {"application_id": application_id, "language": language, "out": None}
    assert box not in read(export_candidate(workspace, viewer_id=rina, **about))
    assert box in read(export_candidate(workspace, **about))


@pytest.mark.parametrize(
    ("language", "said"),
    [("id", "0 finalis, 1 kandidat lain tidak ada"), ("en", "0 finalists, 1 other candidate is not in this pack")],
)
def test_a_pack_counts_those_whom_its_reader_may_not_see_yet(
    workspace, scored, read, application_id, job_id, rina, language, said
):
    for name in ("Budi Santoso", "Dwi Ayu"):
        scored(name, ALONE)
    interviews.schedule(workspace, application_id=application_id, panel=(rina,))
    made = export(workspace, Order("debrief_pack", Edition(language), job_id=job_id, viewer_id=rina), out=None)
    assert said in read(made)


@pytest.mark.parametrize("language", ["id", "en"])
def test_the_code_stands_for_the_name_when_asked(workspace, scored, read, application_id, job_id, language):
    scored("Budi Santoso", ALONE)
    about = {"language": language, "out": None}
    for made in (
        export_candidate(workspace, application_id=application_id, hide_name=True, **about),
        export_comparison(workspace, job_id=job_id, hide_name=True, **about),
    ):
        text = read(made)
        assert "K-01" in text
        assert "Siti" not in text
        assert "Nurhaliza" not in text
        assert made.messages == ()


def test_a_name_in_what_was_typed_is_told_after_the_export(workspace, scored, application_id, job_id):
    scored("Budi Santoso", ALONE, evidence={"kerapian": "Kata SITI: lemari itu rapi", "ketelitian": "Sitinja"})
    for made in (
        export_candidate(workspace, application_id=application_id, language="id", out=None, hide_name=True),
        export_comparison(workspace, job_id=job_id, language="id", out=None, hide_name=True),
    ):
        assert [(one.code, one.params) for one in made.messages] == [("name_in_text", {"codes": "K-01"})]
    plain = export_candidate(workspace, application_id=application_id, language="id", out=None)
    assert plain.messages == ()


def test_a_name_in_the_reason_of_a_reopening_is_told_too(workspace, scored, application_id):
    card = scored("Budi Santoso", ALONE)
    scorecards.reopen(workspace, scorecard_id=card, reason="Siti melengkapi jawabannya")
    scorecards.submit(workspace, scorecard_id=card, recommendation="yes", summary="")
    made = export_candidate(workspace, application_id=application_id, language="id", out=None, hide_name=True)
    assert [(one.code, one.params) for one in made.messages] == [("name_in_text", {"codes": "K-01"})]


def test_a_kit_has_the_code_when_asked_and_a_hidden_name_only_on_record(workspace, read, interview_id, job_id):
    def kit(hide_name):
        return read(
            export(
                workspace,
                Order("interview_kit", Edition("id"), interview_id=interview_id, hide_name=hide_name),
                out=None,
            )
        )

    assert "Siti" in kit(None)
    assert "Siti" not in kit(True)
    jobs.edit(workspace, job_id=job_id, title="Penata Arsip", hide_names=True, hide_scores=True)
    assert "Siti" not in kit(None)
    assert "Siti" in kit(False)
    assert [one.action for one in audit.entries(workspace)].count("names_revealed") == 1


def test_one_hidden_name_makes_codes_of_all_in_a_comparison(workspace, yaml, scored, read, candidate_id, job_id):
    scored("Budi Santoso", ALONE)
    other = candidates.add(workspace, name="Agus Setiawan").id
    applications.apply(workspace, candidate_id=other, job_id=job_id)
    hiding = jobs.add(workspace, title="Tanpa nama", yaml=yaml, hide_names=True).id
    applications.apply(workspace, candidate_id=candidate_id, job_id=hiding)
    text = read(export_comparison(workspace, job_id=job_id, language="id", out=None))
    assert "K-01" in text
    assert "K-02" in text
    assert "Siti" not in text
    assert "Agus" not in text
    named = read(export_comparison(workspace, job_id=job_id, language="id", out=None, hide_name=False))
    assert "Siti Nurhaliza" in named
    assert "Agus Setiawan" in named
