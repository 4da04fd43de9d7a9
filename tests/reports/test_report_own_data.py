"""A candidate's own data as a document: complete, in both languages, and without anybody else's."""

import re
from dataclasses import replace

import pytest

from reports.documents.own_data import own_data as print_own_data
from reports.edition import Edition
from reports.export import export, export_again, make
from reports.order import Order
from reports.since import differences
from rubrics.errors import SaringError
from rubrics.model import Text
from screening import audit, documents
from screening.interviewing import notes
from screening.jobs import applications, jobs
from screening.people import candidates, merging, own_data
from screening.privacy import bases, notices, requests

PRINTED = {"number": "S-2026-0007", "printed_at": "2026-11-22T08:15:30.123Z", "audit_head": "9f8e7d6c5b4a39281706"}


@pytest.fixture
def own(workspace, candidate_id, application_id, scored, rina):
    candidates.add(workspace, name="Agus Setiawan")
    card = scored(
        "Rina Wijaya",
        {"ketelitian": 4, "kesabaran": None},
        evidence={"ketelitian": "Lebih rapi daripada Agus Setiawan <b>."},
        observed={"ketelitian-minus": "Satu nomor terlewat."},
        summary="Rina menyarankan.",
        given=True,
    )
    (interview_id,) = workspace.one("SELECT interview_id FROM scorecards WHERE id = ?", (card,))
    for text, private in (("Terlihat.", False), ("Rahasia.", True)):
        notes.add(workspace, interview_id=interview_id, interviewer_id=rina, text=text, private=private)
    applications.decide(workspace, application_id=application_id, decision="advance", reason="Cukup bukti")
    return own_data.of_candidate(workspace, candidate_id)


def made(own, language="en", paper="a4"):
    return print_own_data(own, edition=Edition(language, paper, "candidate"), author="Rina Wijaya", **PRINTED)


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("id", ["kecuali yang disebutkan di bagian akhir", "Nilai (1–5)", "kriteria (menurut bobot) dinilai"]),
        (
            "en",
            [
                "except what is named towards its end",
                "Score (1–5)",
                "An entry in a scorecard was made or changed",
                "Not assessed –",
            ],
        ),
    ],
    ids=["indonesian", "english"],
)
def test_the_words_are_those_of_somebody_who_knows_nothing_of_the_program(own, language, said, copied):
    text = copied(made(own, language).content).text

    assert [one for one in said if one not in text] == []


@pytest.mark.parametrize(
    ("language", "paper", "expected"),
    [
        ("id", "a4", ["Data pribadi Anda", "[kandidat lain]", "[Pewawancara 1] menyarankan."]),
        ("en", "letter", ["Your personal data", "[another candidate]", "[Interviewer 1] menyarankan."]),
    ],
    ids=["indonesian", "english-letter"],
)
def test_the_document_holds_the_record(jakarta, own, copied, language, paper, expected):
    content = copied(made(own, language, paper).content)
    content.assert_inside()
    shared = [
        "Siti Nurhaliza",
        "K-01",
        "siti@contoh.example",
        "Penata Arsip",
        "Satu nomor terlewat.",
        "Terlihat.",
        "<b>",
    ]

    assert [text for text in [*shared, *expected] if text not in content.text] == []
    assert [name for name in ("Agus", "Rina", "Wijaya", "Rahasia", "⟦") if name in content.text] == []
    assert "Rina" not in str(content.reader.metadata)


def test_what_is_left_out_is_named_with_its_reason(own, copied):
    content = copied(made(own).content)
    last = content.text[content.text.index("What is left out, and why") :]

    assert "Interviewers' private notes 1" in last and "Mentions of other candidates 1" in last
    assert "In: Penata Arsip, round 1" in last
    assert content.outline[-2:] == ["What is left out, and why", "What was done with your data"]


def test_what_is_left_out_stands_under_its_heading(own, copied):
    for lines in range(0, 48, 3):
        pages = copied(made(replace(own, note="Baris.\n" * lines)).content).pages
        (page,) = [text for text in pages if "What is left out, and why" in text]
        assert "Why, and where" in page.partition("What is left out, and why")[2], lines


FEET = {
    "en": ("Rubric Archivist, revision 1, ", "2 rubrics", "No rubric", "Revision Content code "),
    "id": ("Rubrik Penata Arsip, revisi 1, ", "2 rubrik", "Tanpa rubrik", "Revisi Kode isi "),
}


@pytest.mark.parametrize(("language", "paper"), [("en", "a4"), ("id", "letter")])
def test_the_foot_says_under_which_rubrics_the_person_was_scored(workspace, own, copied, language, paper):
    one, several, none, table = FEET[language]
    (application,) = own.applications
    (interview,) = application.interviews
    (card,) = interview.scorecards
    other = replace(card, revision=2, rubric_hash="0a1b2c3d4e5f" + card.rubric_hash[12:])
    twice = replace(application, interviews=(replace(interview, scorecards=(card, other, card)),))

    pages = copied(made(own, language, paper).content).pages
    assert [f"{one}{card.rubric_hash[:8]}" in page for page in pages] == [True] * len(pages)
    content = copied(made(replace(own, applications=(twice,)), language, paper).content)
    assert [several in page for page in content.pages] == [True] * len(content.pages)
    title = card.rubric.get(language)
    said = content.text.partition(table)[2]
    assert f"{title} 1 {card.rubric_hash[:8]} {title} 2 0a1b2c3d" in said
    pages = copied(made(replace(own, applications=()), language, paper).content).pages
    assert [none in page for page in pages] == [True] * len(pages)


@pytest.mark.parametrize(("language", "paper"), [("en", "a4"), ("id", "letter")])
def test_no_last_page_is_a_leftover(own, copied, language, paper):
    counts = set()
    for lines in range(0, 60, 12):
        content = copied(made(replace(own, note="Baris.\n" * lines), language, paper).content)
        counts.add(len(content.pages))
        assert filled(content.reader.pages[-1]) > 0.2, lines
    assert len(counts) > 1


def filled(page):
    """How much of the room between header and foot is taken, as a share of 1."""
    found = []
    page.extract_text(
        visitor_text=lambda text, matrix, text_matrix, *_: (
            found.append(text_matrix[5] + matrix[5]) if text.strip() else None
        )
    )
    top = float(page.mediabox.height) - 50
    return (top - min(y for y in found if y > 58)) / (top - 58)


PERSONAL = {"en": "Your personal data", "id": "Data pribadi Anda"}


def bodies(own, copied):
    """The texts of the pages without the header, which says what goes on there."""
    pages = copied(made(own).content).pages
    return [page.partition("Your personal data: Siti Nurhaliza ")[2] or page for page in pages]


def test_a_scorecard_begins_where_its_head_and_the_first_rows_fit(own, copied):
    """It stays under the page's last lines as long as they fit, and its head is never parted from its table."""
    started_at = {}
    for lines in range(8, 30, 3):
        pages = bodies(replace(own, note="Baris.\n" * lines), copied)
        (number,) = [number for number, text in enumerate(pages) if "Scorecard of" in text]
        assert "Criterion Score" in pages[number].partition("Scorecard of")[2], lines
        started_at[lines] = number
    assert started_at[8] == 0 and started_at[26] == 1


def with_interview(own, **parts):
    (application,) = own.applications
    return replace(own, applications=(replace(application, interviews=(replace(application.interviews[0], **parts),)),))


@pytest.mark.parametrize(
    ("language", "who", "none", "alone"),
    [
        (
            "en",
            r"Changes by Interviewer {} after the debrief",
            "No score was changed.",
            "assessed; from the scores given before the debrief",
        ),
        (
            "id",
            r"Perubahan Pewawancara {} setelah rapat evaluasi",
            "Tidak ada nilai yang diubah.",
            "dinilai; dari nilai yang diberikan sebelum rapat evaluasi",
        ),
    ],
)
def test_what_changed_after_the_debrief_stands_by_number_and_where_nothing_did_it_says_so(
    own, copied, language, who, none, alone
):
    (card,) = own.applications[0].interviews[0].scorecards
    talks = [
        replace(card, by=by, phase="debrief", ratings=card.ratings[:count], traits=(), previews=())
        for by, count in ((3, 1), (2, 0))
    ]
    text = copied(made(with_interview(own, scorecards=(card, *talks)), language).content).text

    assert re.search(rf"{who.format(2)} .{{10,120}} {re.escape(none)} {who.format(3)}", text)
    assert text.count(none) == 1 and alone in text
    assert alone not in copied(made(own, language).content).text


def test_the_head_of_a_note_and_the_facts_of_an_interview_stay_with_what_follows(own, copied):
    (note,) = own.applications[0].interviews[0].notes
    own = with_interview(own, notes=(replace(note, text="Kata " * 30),) * 9, place="Ruang 2", accommodation="Teks")
    heads = set()
    for lines in range(0, 60, 2):
        pages = bodies(replace(own, note="Baris.\n" * lines), copied)
        for number, page in enumerate(pages):
            _, head, said = page.rpartition(", Interviewer 1, observation")
            assert not head or "Kata" in said, lines
            assert ("Interview, round 1" in page) == ("Interviewers Interviewer 1" in page), lines
            heads.add((number, bool(head)))
    assert {(1, True), (2, True)} <= heads


def test_what_the_person_was_told_is_parted_where_a_page_ends(own, copied):
    (card,) = own.applications[0].interviews[0].scorecards
    own = with_interview(own, scorecards=(replace(card, previews=card.previews * 3),))
    parted = set()
    for lines in range(0, 60, 2):
        pages = bodies(replace(own, note="Baris.\n" * lines), copied)
        parted.add(tuple(count for page in pages if (count := page.count("What people often expect"))))
        (page,) = [page for page in pages if "Realistic job previews" in page]
        assert "Given" in page.partition("Realistic job previews")[2], lines
    assert {(1, 2), (3,)} <= parted


def test_the_last_trait_stands_on_no_page_alone(own, copied):
    (card,) = own.applications[0].interviews[0].scorecards
    traits = tuple(replace(card.traits[0], trait=Text(f"Ciri-{number}."), evidence="") for number in range(6))
    own = with_interview(own, scorecards=(replace(card, traits=traits),))
    parted = set()
    for lines in range(0, 60, 2):
        pages = bodies(replace(own, note="Baris.\n" * lines), copied)
        parted.add(tuple(count for page in pages if (count := page.count("Ciri-"))))
    assert (6,) in parted and len(parted) > 1
    assert [counts for counts in parted if counts[-1] == 1] == []


def test_what_may_name_others_is_said_to_whoever_makes_a_summary_for_the_candidate(workspace, own, application_id):
    candidates.add(workspace, name="Mawar Dewi")
    applications.decide(workspace, application_id=application_id, decision="hold", reason="Tunggu Mawar.")
    order = Order("candidate_summary", Edition("en", audience="candidate"), application_id=application_id)
    (said,) = [one for one in export(workspace, order, out=None).messages if one.code == "may_name_in_text"]
    assert said.params == {"names": "Mawar"}


def test_whoever_hands_it_over_is_told_to_read_it(workspace, own, candidate_id):
    order = Order("own_data", Edition("en", audience="candidate"), candidate_id=candidate_id)

    assert [one.code for one in export(workspace, order, out=None).messages] == ["own_data_read_first"]
    assert made(own) == made(own)


def test_its_source_is_the_same_after_an_export_and_not_after_a_change(workspace, own, candidate_id):
    order = Order("own_data", Edition("en", audience="candidate"), candidate_id=candidate_id)
    before = make(workspace, order).source_hash
    export(workspace, order, out=None)
    assert make(workspace, order).source_hash == before
    candidates.edit(workspace, candidate_id=candidate_id, note="Baru")
    assert make(workspace, order).source_hash != before


def test_a_summary_for_the_candidate_names_nobody_else_either(workspace, own, application_id, copied):
    order = Order("candidate_summary", Edition("en", audience="candidate", notes=True), application_id=application_id)
    text = copied(make(workspace, order).pdf.content).text

    assert [name for name in ("Agus", "Rina", "Wijaya", "Rahasia", "⟦") if name in text] == []
    assert "rapi daripada [another candidate] <b>." in text and "[Interviewer 1] menyarankan." in text


def test_it_is_for_the_person_alone(own):
    with pytest.raises(SaringError, match="not_for_audience"):
        print_own_data(own, edition=Edition("en", audience="hr_file"), **PRINTED)


def test_somebody_of_whom_little_is_held(workspace, copied):
    somebody = candidates.add(workspace, name="Budi").id
    text = copied(made(own_data.of_candidate(workspace, somebody)).content).text

    assert "Nothing was left out." in text and "Application 1" not in text
    assert "which has 1 entry about you" in text


def test_a_hidden_name_is_put_on_record_and_the_document_not_listed(workspace, own, job_id, candidate_id):
    jobs.edit(workspace, job_id=job_id, title="Penata Arsip", hide_names=True, hide_scores=True)
    order = Order("own_data", Edition("en", audience="candidate"), candidate_id=candidate_id)
    exported = export(workspace, order, out=None)

    assert [one.action for one in audit.entries(workspace, limit=2)] == ["document_kept", "names_revealed"]
    assert not documents.may_see(workspace, exported.changes.id, viewer_id=None)
    jobs.edit(workspace, job_id=job_id, title="Penata Arsip", hide_names=False, hide_scores=True)
    assert documents.may_see(workspace, exported.changes.id, viewer_id=None)


def test_what_was_written_of_requests_and_a_withdrawal_is_in_the_document(workspace, candidate_id, copied):
    bases.record(workspace, candidate_id=candidate_id, given=bases.Given("consent", "2026-01-02"))
    (basis,) = bases.of_candidate(workspace, candidate_id)
    bases.withdraw(workspace, basis_id=basis.id, withdrawn_on="2026-02-03", how="Surat bermeterai")
    for kind, outcome, text in (
        ("access", "done", "Diserahkan di kantor"),
        ("erasure", "refused", "Masih ada sengketa"),
    ):
        requests.record(workspace, candidate_id=candidate_id, kind=kind, note=f"Lewat telepon {kind}")
        (one,) = [each for each in requests.of_candidate(workspace, candidate_id) if each.kind == kind]
        requests.answer(workspace, request_id=one.id, outcome=outcome, text=text)
    text = copied(made(own_data.of_candidate(workspace, candidate_id)).content).text

    said = ("Surat bermeterai", "Lewat telepon access", "Lewat telepon erasure", "Diserahkan di kantor")
    assert [one for one in said if one not in text] == []
    assert text.count("Masih ada sengketa") == 1
    assert "A request of yours was recorded (2 times)" in text and "Another action" not in text


@pytest.mark.parametrize(
    ("language", "section", "said"),
    [
        ("id", "Pemberitahuan yang disampaikan kepada Anda", "Versi 1: “Pelamar”"),
        ("en", "What you were told in notices", "Version 1: “Pelamar”"),
    ],
    ids=["indonesian", "english"],
)
def test_a_notice_that_was_told_is_there_word_for_word_and_once(
    workspace, candidate_id, copied, language, section, said
):
    text = "Data Anda kami simpan dua tahun.\n\nAnda boleh menarik persetujuan <kapan saja>."
    notice = notices.add(workspace, title="Pelamar", language="id", text=text, effective_on="2026-01-01").id
    for basis, day in (("consent", "2026-01-02"), ("contract", "2026-01-03")):
        given = bases.Given(basis, day, notice_id=notice)
        bases.record(workspace, candidate_id=candidate_id, given=given)
    printed = copied(made(own_data.of_candidate(workspace, candidate_id), language).content)

    assert said in printed.text
    assert [printed.text.count(line) for line in text.split("\n\n")] == [1, 1]
    sizes = {}
    for page in printed.reader.pages:
        page.extract_text(visitor_text=lambda shown, _cm, _tm, _font, size: sizes.setdefault(shown.strip(), size))
    assert sizes[section] > sizes[said], "a heading below another one looks so"


def test_a_record_before_a_merge_or_a_correction_is_in_the_document(workspace, candidate_id, copied):
    candidates.edit(workspace, candidate_id=candidate_id, name="Siti Nurhalizah")
    second = candidates.add(workspace, name="Siti N.", email="baru@contoh.example", tags=("mutasi",)).id
    merging.merge(workspace, kept_id=candidate_id, merged_id=second, take=("email",))
    text = copied(made(own_data.of_candidate(workspace, candidate_id)).content).text

    assert "siti@contoh.example" in text and "Before a merge" in text
    assert "Before a correction" in text and "K-01, Siti Nurhaliza; until" in text


@pytest.mark.parametrize(
    ("language", "title", "said"),
    [
        ("en", "What was done with your data", "A computer's clock was not always right"),
        ("id", "Apa yang dilakukan dengan data Anda", "Jam komputer tidak selalu tepat"),
    ],
)
def test_what_was_done_stands_in_the_order_of_time_though_a_clock_was_set_back(own, copied, language, title, said):
    trail = tuple(replace(own.trail[0], at=f"2026-11-0{day}T05:00:00.000Z") for day in (5, 3, 4))
    for one, is_straight in ((trail, False), (trail[1:], True)):
        text = copied(made(replace(own, trail=one), language).content).text.rpartition(title)[2]
        assert re.findall(r"([3-5]) November 2026", text) == ["3", "4", "5"][: len(one)]
        assert (said in text) is not is_straight


@pytest.mark.parametrize("language", ["en", "id"])
def test_a_page_that_goes_on_says_what_and_whose_it_is(own, copied, language):
    (card,) = own.applications[0].interviews[0].scorecards
    seen = replace(card.traits[0], evidence="Kata.\n" * 9)
    own = with_interview(own, scorecards=(replace(card, traits=(seen,) * 9, previews=card.previews * 9),))
    said = {
        "en": ("Traits looked for", "Realistic job previews", "Scorecard of Interviewer 1 · Interview, round 1"),
        "id": ("Ciri yang dicari", "Gambaran kerja nyata", "Lembar penilaian Pewawancara 1 · Wawancara ronde 1"),
    }
    traits, previews, whose = said[language]
    headers = set()
    for lines in (0, 9):
        for page in copied(made(replace(own, note="Baris.\n" * lines), language).content).pages[1:]:
            header = page.partition(f" · {PERSONAL[language]}: Siti Nurhaliza ")[0]
            headers |= {part for part in (traits, previews) if f"{part} · {whose}" in header}
    assert headers == {traits, previews}


@pytest.mark.parametrize(
    ("language", "application", "interview", "card"),
    [
        ("en", "Application 1: Penata Arsip", "Interview, round 1", "Scorecard of Interviewer 1"),
        ("id", "Lamaran 1: Penata Arsip", "Wawancara ronde 1", "Lembar penilaian Pewawancara 1"),
    ],
)
def test_a_decision_that_goes_on_says_which_application_it_is_of(own, copied, language, application, interview, card):
    headers = set()
    (one,) = own.applications
    for name, lines in (("Siti Nurhaliza", 40), ("Siti Nurhaliza", 8), ("Siti " + "Nurhaliza" * 6, 8)):
        decisions = tuple((at, what, "Kata.\n" * lines) for at, what, _ in one.decisions)
        changed = replace(own, name=name, applications=(replace(one, decisions=decisions),))
        for page in copied(made(changed, language).content).pages[1:]:
            header, _, below = page.partition(f" · {PERSONAL[language]}: {name} ")
            if below.startswith("Kata."):
                assert header == application
            headers.add(header)
    assert application in headers


def test_a_copy_that_words_were_left_out_of_is_not_made_again_with_them(workspace, candidate_id, copied):
    candidates.edit(workspace, candidate_id=candidate_id, note="Kenal xaverius dari pasar.")
    about = {"candidate_id": candidate_id, "edition": Edition("en", audience="candidate")}
    whole = export(workspace, Order("own_data", **about), out=None).changes.id
    order = Order("own_data", leave_out=("xaverius",), **about)
    kept = export(workspace, order, out=None).changes.id
    assert "xaverius" in copied(documents.content(workspace, whole)).text
    assert "xaverius" not in copied(documents.content(workspace, kept)).text

    assert export_again(workspace, whole, viewer_id=None, out=None)
    for again in (
        lambda: export_again(workspace, kept, viewer_id=None, out=None),
        lambda: differences(workspace, kept, viewer_id=None),
    ):
        with pytest.raises(SaringError, match="words_not_kept"):
            again()
    assert workspace.one("SELECT count(*) FROM documents") == (3,)
    assert workspace.one("SELECT count(*) FROM documents WHERE ordered LIKE '%xaverius%'") == (0,)
