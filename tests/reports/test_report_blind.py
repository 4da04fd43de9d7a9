"""Documents hold what whoever makes them may see, and names only where they are wanted."""

import pytest

from reports.edition import Edition
from reports.export import export
from reports.order import Order
from reports.wording.told_scores import tells_score
from screening import audit, documents
from screening.interviewing import debrief, interviewers, interviews, scorecards
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


@pytest.mark.parametrize(
    "reason",
    [
        "Anchor 4 asks for a check, and he did check.",
        "Contoh kedua menunjukkan unggahan dihapus dahulu; itu tingkat 2, bukan 4.",
        "Turun dari 4 menjadi 2 karena contoh Budi.",
        "Raised from 3 to 4 after the recording.",
        "Nilainya menjadi tiga.",
        "Skor saya 5 terlalu tinggi.",
        "I gave a 4 because of the first example.",
        "5 → 3",
        "Lower: 3 instead of 5.",
    ],
)
def test_a_reason_that_names_a_score_is_found(reason):
    assert tells_score(reason)


@pytest.mark.parametrize(
    "reason",
    [
        "Contoh Budi lebih baru.",
        "He gave 3 examples, not 2 as I had heard.",
        "Memberi 4 contoh dari pekerjaan terakhir.",
        "Pindah dari 2 gudang ke 3 gudang lain.",
        "Pertanyaan 3 tidak diajukan; menit 4.",
        "Nilai transaksinya 5 juta, naik 4,5 persen.",
        "Raised from 3 to 4 people in a year.",
        "Menilai satu per satu; rapat pukul 3.",
        "Lower: helping friends only, as Wayan's second question showed.",
        "Score sheets were mixed up in round 2.",
    ],
)
def test_other_figures_in_a_reason_are_no_scores(reason):
    assert not tells_score(reason)


@pytest.mark.parametrize(
    ("reasons", "told"),
    [
        (("Skor 5 tertukar.", "Naik dari 2 ke 3.", "Budi memberi 3."), ("score", {"score_in_decision"})),
        (("Budi salah baris.", "Setelah contoh Dwi.", "Budi dan Dwi sepakat."), ("interviewer", set())),
    ],
    ids=["score", "interviewer"],
)
def test_what_a_reason_tells_is_said_after_the_export_where_readers_are_not_told(
    workspace, application_id, job_id, reasons, told
):
    people = [interviewers.ensure(workspace, name=name).id for name in ("Dwi Ayu", "Budi Santoso")]
    held = interviews.schedule(workspace, application_id=application_id, panel=people).id
    for person, score in zip(people, (5, 2), strict=True):
        card = scorecards.begin(workspace, interview_id=held, interviewer_id=person).id
        scorecards.rate(workspace, scorecard_id=card, criterion_id="ketelitian", score=score)
        scorecards.submit(workspace, scorecard_id=card, recommendation="yes", summary="")
    scorecards.reopen(workspace, scorecard_id=card, reason=reasons[0])
    scorecards.submit(workspace, scorecard_id=card, recommendation="yes", summary="")
    talk = debrief.begin(workspace, interview_id=held, interviewer_id=people[1]).id
    debrief.change(workspace, scorecard_id=talk, criterion_id="ketelitian", score=3, reason=reasons[1])
    debrief.finish(workspace, scorecard_id=talk)
    applications.decide(workspace, application_id=application_id, decision="hold", reason=reasons[2])

    def said(kind, audience, **about):
        edition = Edition("en", audience=audience)
        messages = export(workspace, Order(kind, edition, **about), out=None).messages
        return {one.code: one.params["where"] for one in messages if one.params}

    what, more = told
    changed = {f"{what}_in_debrief": "Siti Nurhaliza (Budi Santoso): Ketelitian (en)"}
    reopened = {f"{what}_in_reopening": "Siti Nurhaliza (Budi Santoso)"}
    decided = dict.fromkeys(more, "Siti Nurhaliza")
    for kind, about, expected in (
        ("candidate_summary", {"application_id": application_id}, changed | reopened | decided),
        ("interview_record", {"scorecard_id": card}, {}),
        ("debrief_pack", {"job_id": job_id}, changed),
    ):
        assert said(kind, "hiring_manager", **about) == expected
        assert said(kind, "panel", **about) == {}
    assert said("candidate_summary", "candidate", application_id=application_id) == changed | reopened | decided


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
