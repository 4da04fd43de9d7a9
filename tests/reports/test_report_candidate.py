"""The candidate summary, read back as its reader gets it."""

from dataclasses import replace
from io import BytesIO
from itertools import pairwise

import pytest
from pypdf import PdfReader
from pypdf.generic import ContentStream

from reports.documents.candidate import candidate_summary
from reports.edition import Edition
from rubrics.model import Text
from screening.figures.scoring import score
from screening.interviewing import notes, scorecards
from screening.interviewing.notes import Note
from screening.jobs import applications
from screening.people import candidates

PRINTED = {"number": "S-2026-0007", "printed_at": "2026-11-22T08:15:30.123Z", "audit_head": "9f8e7d6c5b4a39281706"}
FULL = {"ketelitian": 4, "kerapian": 3, "kesabaran": 5, "kerja-sama": 4}


def note(text="Menyebut angka tanpa diminta.", **fields):
    return Note(
        **{
            "id": "n",
            "interview_id": "i",
            "scorecard_id": "s",
            "interviewer_id": "p",
            "criterion_id": "ketelitian",
            "kind": "observation",
            "text": text,
            "private": False,
            "elapsed_seconds": 1122,
            "created_at": "2026-11-22T02:20:00.000Z",
            "updated_at": "2026-11-22T02:20:00.000Z",
            **fields,
        }
    )


@pytest.mark.usefixtures("jakarta")
def test_the_answer_comes_first(scored, result_of, summary, copied):
    scored("Rina Wijaya", FULL, recommendation="strong_yes", summary="Runtut dan konkret.")
    text = copied(summary(result_of(), "id").content).pages[0]
    # (2·4 + 3 + 5 + 4) / 5 = 4; (4 − 1) / 4 · 100 = 75
    for said in (
        "Siti Nurhaliza",
        "Penata Arsip",
        "22 November 2026 pukul 09.00",
        "Rina Wijaya (RW)",
        "Nilai dari 100 75,0 Semua kriteria dinilai",
        "Sangat disarankan RW",
        "Cakupan 100% 4 dari 4 kriteria dinilai",
        "Terpenuhi: Kerapian",
        "Runtut dan konkret.",
    ):
        assert said in text


@pytest.mark.usefixtures("jakarta")
def test_it_speaks_english(scored, result_of, summary, copied):
    scored("Rina Wijaya", FULL | {"kerapian": 2, "kerja-sama": None}, recommendation="no")
    text = copied(summary(result_of(), "en").content).text
    # (2·4 + 2 + 5) / 4 = 3.75; 68.75; bounds (15 + 1) / 5 and (15 + 5) / 5
    for said in (
        "Candidate summary",
        "Round 1, 22 November 2026 at 09:00",
        "Score out of 100 68.8 Range 55.0 to 75.0",
        "No RW",
        "Coverage 80% 3 of 4 criteria assessed",
        "Not met: Kerapian (en)",
        "must-have not met",
        "What 4 means: Ketelitian at level 4",
        "weighted mean 3.75 on the scale 1–5, so (3.75 − 1) ÷ 4 × 100 = 68.8",
        "the criteria assessed have a weight of 4 out of 5.",
        "Range: criteria not assessed taken as 1 (55.0) or as 5 (75.0).",
        "The program does not decide",
    ):
        assert said in text
    assert "Nilai" not in text


def test_the_printed_mean_gives_the_printed_score(scored, result_of, summary, copied):
    scored("Rina Wijaya", {"ketelitian": 4, "kerapian": 3})  # (2·4 + 3) / 3, and from 3.67 one would get 66.8
    text = copied(summary(result_of(), "en").content).text
    assert "weighted mean 3.667 on the scale 1–5, so (3.667 − 1) ÷ 4 × 100 = 66.7." in text


def test_not_assessed_is_never_a_zero(scored, result_of, summary, copied):
    scored("Rina Wijaya", FULL | {"kesabaran": None})
    text = copied(summary(result_of(), "id").content).text
    assert "3. Kesabaran Tidak dinilai" in text
    assert " 0 " not in text


def test_the_scale_is_drawn_and_explained_where_something_was_assessed(scored, result_of, summary):
    """The chart of what was not assessed has no lines of the scale; the legend names those whose dots are there."""

    def drawn(result):
        page = PdfReader(BytesIO(summary(result, language="en").content)).pages[0]
        points = [
            [float(number) for number in numbers]
            for numbers, kind in ContentStream(page.get_contents(), None).operations
            if kind in (b"m", b"l")
        ]
        upright = [x for (x, y), (same, end) in pairwise(points) if x == same and abs(y - end) > 20]
        return len(upright), page.extract_text()

    scored("Rina Wijaya", dict.fromkeys(FULL))
    scored("Budi Santoso", dict.fromkeys(FULL))
    strip_only, text = drawn(result_of())
    assert text.count("Rina Wijaya") == 1 and "panel mean" not in text
    scored("Dwi Ayu", FULL | {"kerapian": None})
    with_scale, text = drawn(result_of())
    assert with_scale == strip_only + 2 * 5, "above and below the row that nobody assessed"
    assert [text.count(name) for name in ("Rina Wijaya", "Dwi Ayu")] == [1, 2]


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("en", "No written evidence: RW 4, BS 2. Not assessed: DA. Left blank: EP"),
        ("id", "Tanpa bukti tertulis: RW 4, BS 2. Tidak dinilai: DA. Tidak diisi: EP"),
    ],
)
def test_who_wrote_nothing_is_told_on_one_line(scored, result_of, summary, copied, language, said):
    scored("Rina Wijaya", FULL, evidence={"kerapian": "Rapi."})
    scored("Budi Santoso", FULL | {"ketelitian": 2}, evidence={"kerapian": "Ya."})
    scored("Dwi Ayu", FULL | {"ketelitian": None}, evidence={"kerapian": "Tertib."})
    scored("Eka Putra", {name: score for name, score in FULL.items() if name != "ketelitian"})
    assert copied(summary(result_of(), language).content).text.count(said) == 1


@pytest.mark.parametrize("others", [1, 2])
def test_who_left_a_criterion_blank_is_told_unless_that_tells_a_single_score(scored, result_of, copied, others):
    for name in ("Rina Wijaya", "Budi Santoso")[:others]:
        scored(name, FULL)
    scored("Eka Putra", {name: score for name, score in FULL.items() if name != "ketelitian"})
    edition = Edition("en", audience="hiring_manager")
    text = copied(candidate_summary(result_of(), edition=edition, **PRINTED).content).text
    assert text.count("Left blank: EP") == (others > 1)


@pytest.mark.parametrize("audience", ["hiring_manager", "candidate"])
def test_a_figure_without_a_word_behind_it_says_so_to_who_sees_no_single_scores(scored, result_of, audience):
    scored("Rina Wijaya", FULL, evidence={"kerapian": "Rapi."})
    scored("Budi Santoso", FULL, evidence={"kerapian": "Ya."})
    content = candidate_summary(result_of(), edition=Edition("en", audience=audience), **PRINTED).content
    text = " ".join(page.extract_text() for page in PdfReader(BytesIO(content)).pages)
    assert text.count("No written evidence") == len(FULL) - 1 and "evidence:" not in text


def test_too_little_evidence_gives_no_score(scored, result_of, summary, copied):
    scored("Rina Wijaya", {"kerapian": 5, "kesabaran": 5})
    text = copied(summary(result_of(), "id").content).text
    assert "Belum cukup bukti Cakupan 40% di bawah batas 60%, jadi tidak ada nilai" in text
    assert "Kisaran" not in text
    assert "100 %" not in text and "= 100" not in text


def test_interviewers_who_disagree(scored, result_of, summary, copied):
    scored("Rina Wijaya", FULL, evidence={"ketelitian": "Memeriksa ulang tiga kali."}, recommendation="yes")
    scored("Budi Santoso", FULL | {"ketelitian": 2}, evidence={"ketelitian": "Lupa satu berkas."}, recommendation="no")
    text = copied(summary(result_of(), "id").content).text
    for said in (
        "Disarankan RW Tidak disarankan BS",
        "1 kriteria dinilai berbeda 2 tingkat atau lebih",
        "1. Ketelitian BS RW 3,0 bahas; bobot 2",
        "Bahas: nilai berjarak 2; bobot 2",
        "Arti nilai 2: Ketelitian tingkat 2 Arti nilai 4: Ketelitian tingkat 4",
        "RW 4 Memeriksa ulang tiga kali.",
        "BS 2 Lupa satu berkas.",
        "rata-rata panel",
    ):
        assert said in text


def test_a_level_without_an_anchor_shows_its_neighbours(scored, result_of, summary, copied):
    scored("Rina Wijaya", FULL)
    result = result_of()
    first, *others = result.criteria
    sparse = replace(first.criterion, anchors=tuple(a for a in first.criterion.anchors if a.level in {1, 3, 5}))
    result = replace(result, criteria=(replace(first, criterion=sparse), *others))
    text = copied(summary(result, "en").content).text
    assert "What 3 means: Ketelitian at level 3 What 5 means: Ketelitian at level 5" in text


def test_watch_outs_stand_beside_the_score(scored, result_of, summary, copied):
    scored("Rina Wijaya", FULL)
    before = result_of().score.points
    scored("Budi Santoso", FULL, observed={"kerapian-minus": "Mejanya penuh kertas lepas."})
    text = copied(summary(result_of(), "id").content).text
    assert result_of().score.points == before
    assert "Perlu dicermati: 1 ciri tidak cocok teramati." in text
    assert "kurang Kerapian (Kerapian) BS Mejanya penuh kertas lepas." in text
    assert "Dicatat di samping nilai dan tidak menguranginya." in text


def test_previews_given_and_not(scored, result_of, summary, copied):
    scored("Rina Wijaya", FULL)
    assert "Belum disampaikan" in copied(summary(result_of(), "id").content).text
    scored("Budi Santoso", FULL, given=True)
    assert "Disampaikan oleh Budi Santoso" in copied(summary(result_of(), "id").content).text


def test_nobody_scored_yet(application_id, interview_id, result_of, summary, copied):
    for language, said in (
        ("id", "Belum ada lembar penilaian yang dikirim"),
        ("en", "No scorecard has been submitted"),
    ):
        content = copied(summary(result_of(), language).content)
        assert said in content.text
        assert len(content.pages) == 1
        assert "0%" not in content.text


def test_drafts_are_told_and_not_counted(scored, scorecard_id, result_of, summary, copied):
    scored("Budi Santoso", FULL)
    assert (
        "1 scorecard is still a draft and not counted (Rina Wijaya)" in copied(summary(result_of(), "en").content).text
    )


def test_a_person_decides(workspace, application_id, scored, result_of, summary, copied):
    scored("Rina Wijaya", FULL)
    text = copied(summary(result_of(), "id").content).text
    assert "Program ini tidak memutuskan." in text
    assert "Tanda tangan" in text
    applications.decide(workspace, application_id=application_id, decision="hold", reason="Menunggu rapat evaluasi.")
    text = copied(summary(result_of(), "id").content).text
    assert "Keputusan Ditunda Menunggu rapat evaluasi. Dicatat oleh Rina Wijaya," in text
    assert text.index("Keputusan Ditunda, ") < text.index("Nilai dari 100")  # the answer first
    assert "Tanda tangan" not in text


def test_private_notes_stay_out(scored, result_of, summary, copied):
    scored("Rina Wijaya", FULL)
    shown = [note("Terlihat."), note("Rahasia pribadi.", private=True)]
    content = copied(summary(result_of(), "id", notes=shown).content)
    assert "18:42" in content.pages[-1] and "Terlihat." in content.pages[-1]
    assert "Rahasia" not in content.text
    only_private = copied(summary(result_of(), "id", notes=shown[1:]).content)
    assert "Lampiran" not in only_private.text


def test_the_code_stands_for_a_hidden_name(scored, result_of, summary, copied):
    scored("Rina Wijaya", FULL)
    result = result_of()
    content = copied(summary(replace(result, candidate=candidates.without_name(result.candidate)), "id").content)
    assert result.candidate.code in content.pages[0]
    assert "Siti" not in content.text + str(content.reader.metadata) + "".join(content.outline)


@pytest.mark.usefixtures("jakarta")
def test_every_page_tells_where_it_comes_from(scored, result_of, summary, copied):
    scored("Rina Wijaya", FULL)
    result = result_of()
    content = copied(summary(result, "id", notes=[note()], author="Rina Wijaya").content)
    total = len(content.pages)
    for number, text in enumerate(content.pages, 1):
        assert f"Halaman {number} dari {total}" in text
        assert f"Rubrik Penata Arsip, revisi 1, {result.rubric_hash[:8]}" in text
        assert "Dokumen S-2026-0007, dibuat 22 November 2026 pukul 15.15" in text
        assert "Jejak audit 9f8e7d6c5b4a" in text
    for text in content.pages[1:]:
        assert text.startswith("Ringkasan kandidat: Siti Nurhaliza, Penata Arsip")


def test_document_data(scored, result_of, summary, copied):
    scored("Rina Wijaya", FULL)
    content = copied(summary(result_of(), "en", notes=[note()], author="Rina Wijaya").content)
    metadata = content.reader.metadata
    assert (metadata.title, metadata.author) == ("Candidate summary: Siti Nurhaliza", "Rina Wijaya")
    assert metadata.creation_date.isoformat() == "2026-11-22T08:15:30+00:00"
    assert content.reader.trailer["/Root"]["/Lang"] == "en"
    assert content.outline == [
        "Scores by criterion",
        "Evidence by criterion",
        "Realistic job preview",
        "Decision",
        "Appendix: interview notes",
    ]
    pages = [content.reader.get_destination_page_number(entry) for entry in content.reader.outline]
    assert pages[0] == 0 and pages[-1] == len(content.pages) - 1


def test_the_first_page_does_for_a_reader_with_two_minutes(scored, result_of, summary, copied):
    long = "Menceritakan kejadian lengkap: situasi, langkah yang diambil sendiri, dan hasil yang terukur. " * 6
    seen = {"kerapian-minus": "Mejanya penuh kertas lepas."}
    for name in ("Rina Wijaya", "Budi Santoso", "Ni Luh Ayu"):
        scored(name, FULL, evidence=dict.fromkeys(FULL, long), summary=long, observed=seen)
    first, *others = copied(summary(result_of(), "id").content).pages
    assert "Nilai per kriteria" in first and "4. Kerja sama" in first
    assert first.index("Nilai per kriteria") < first.index("RW Menceritakan")
    text = " ".join([first, *others])
    assert text.index("Ciri tidak cocok yang teramati") < text.index("Bukti per kriteria")


@pytest.mark.parametrize("lines", range(12, 28, 3))
def test_the_heading_of_the_evidence_stands_above_its_beginning(lines, scored, result_of, summary, copied):
    scored("Rina Wijaya", FULL, evidence={"ketelitian": "Tiga arsip. " * 40}, summary="Runtut.\n" * lines)
    pages = copied(summary(result_of(), "id").content).pages
    (page,) = [text for text in pages if "Bukti per kriteria" in text]
    assert "Tiga arsip." in page.partition("Bukti per kriteria")[2]


def test_many_interviews_that_nobody_noted_the_time_of_are_counted(scored, result_of, summary, copied):
    for name in ("Rina Wijaya", "Budi Santoso", "Ni Luh Ayu", "Hendra Gunawan"):
        scored(name, FULL)
    result = result_of()
    untimed = [replace(one, scheduled_at="", started_at="") for one in result.interviews]
    assert "4 interviews, times not recorded" in copied(summary(replace(result, interviews=untimed), "en").content).text


def test_two_light_pages_with_embedded_fonts(scored, result_of, summary, copied):
    long = "Menceritakan kejadian lengkap: situasi, langkah yang diambil sendiri, dan hasil yang terukur. " * 2
    for name in ("Rina Wijaya", "Budi Santoso"):
        scored(name, FULL, evidence=dict.fromkeys(FULL, long), summary=long)
    pdf = summary(result_of(), "id")
    assert len(copied(pdf.content).pages) == 2
    copied(pdf.content).assert_inside()
    assert len(pdf.content) <= 60_000
    assert embedded_fonts(copied(pdf.content).reader) == {"FiraSans-Regular", "FiraSans-SemiBold", "FiraSans-Italic"}


def embedded_fonts(reader):
    """The names of all fonts of a file, all of which must be embedded."""
    names = set()
    for page in reader.pages:
        for font in page["/Resources"]["/Font"].values():
            assert "/FontFile2" in font["/FontDescriptor"], font["/BaseFont"]
            names.add(font["/BaseFont"].partition("+")[2])
    return names


def test_same_input_same_bytes(scored, result_of, summary):
    scored("Rina Wijaya", FULL)
    result = result_of()
    assert summary(result, "id", notes=[note("李 😀")]) == summary(result, "id", notes=[note("李 😀")])
    assert summary(result, "id") != summary(result, "en")


@pytest.mark.parametrize("people", [1, 5, 9])
def test_large_panels(people, scored, result_of, summary, copied):
    for number in range(people):
        scored(f"Ani Sari {number}", FULL, evidence={"kerapian": f"Bukti {number}."})
    text = copied(summary(result_of(), "id").content).text
    assert all(f"Bukti {number}." in text for number in range(people))
    assert ("rata-rata panel" in text) == (people > 1)


def test_many_criteria_break_over_pages(scored, result_of, summary, copied):
    scored("Rina Wijaya", FULL)
    result = result_of()
    result = replace(result, criteria=result.criteria * 10)
    content = copied(summary(result, "id").content)
    content.assert_inside()
    assert all(f"{number}. Ke" in content.text for number in range(1, 41))


def test_notes_of_the_workspace(workspace, scored, result_of, application_id, summary, copied):
    scored("Rina Wijaya", FULL)
    result = result_of()
    interview_id = result.interviews[0].id
    rina = result.interviewers[0].id
    notes.add(workspace, interview_id=interview_id, interviewer_id=rina, text="“Saya susun ulang.”", kind="quote")
    shown = notes.of_interview(workspace, interview_id)
    assert "RW, quote" in copied(summary(result, "en", notes=shown).content).pages[-1]


def test_two_rounds_with_the_same_interviewer(workspace, scored, result_of, summary, copied):
    scored("Rina Wijaya", FULL, evidence={"ketelitian": "Pertama."}, observed={"kerapian-minus": "Berantakan."})
    scored("Budi Santoso", FULL)
    scored(
        "Rina Wijaya",
        FULL | {"ketelitian": 2},
        evidence={"ketelitian": "Kedua."},
        observed={"kerapian-minus": "Lagi."},
        recommendation="no",
        summary="Ragu.",
        given=True,
    )
    result = result_of()
    last = result.interviews[-1].id
    notes.add(workspace, interview_id=last, interviewer_id=result.interviewers[0].id, text="Diam lama.")
    text = copied(summary(result, "id", notes=notes.of_interview(workspace, last)).content).text
    for said in (
        "Rina Wijaya (RWa: ronde 1, RWb: ronde 3), Budi Santoso (BS)",
        "Disarankan RWa, BS Tidak disarankan RWb",
        "RWb Ragu.",
        "1. Ketelitian RWb RWa BS",
        "RWa Rina Wijaya, ronde 1 BS Budi Santoso RWb Rina Wijaya, ronde 3 rata-rata panel",
        "RWa 4 Pertama.",
        "RWb 2 Kedua.",
        "RWa Berantakan. RWb Lagi.",
        "Disampaikan oleh Rina Wijaya",
        "RWb, pengamatan",
    ):
        assert said in text


def test_one_person_in_two_rounds_has_a_mean_that_is_explained(scored, result_of, summary, copied):
    scored("Rina Wijaya", FULL)
    scored("Rina Wijaya", FULL)
    text = copied(summary(result_of(), "en").content).text
    assert "panel mean" in text and "The panel's score is the mean" in text


def test_an_interview_that_took_place_without_a_time(workspace, interview_id, rina, summary, result_of, copied):
    assert "Round 1, not scheduled yet" in copied(summary(result_of(), "en").content).text
    card = scorecards.begin(workspace, interview_id=interview_id, interviewer_id=rina).id
    scorecards.submit(workspace, scorecard_id=card, recommendation="no_decision", summary="")
    assert "Round 1, time not recorded" in copied(summary(result_of(), "en").content).text


def test_a_coverage_just_short_of_the_minimum(scored, result_of, summary, copied):
    scored("Rina Wijaya", FULL)
    result = result_of()
    result = replace(
        result, score=replace(result.score, points=None, enough=False, coverage=2 / 3, minimum_coverage=0.67)
    )
    text = copied(summary(result, "en").content).text
    assert "Coverage of 66.7% is below the minimum of 67%" in text


def test_forty_must_haves_with_long_names(scored, result_of, summary, copied):
    scored("Rina Wijaya", FULL)
    result = result_of()
    kinds = result.rubric.active_criteria
    criteria = tuple(
        replace(kinds[n % 4], id=f"k{n}", must_have=2, name=Text(f"Kemampuan nomor-{n} " + "yang panjang " * 16))
        for n in range(40)
    )
    rubric = replace(result.rubric, criteria=criteria)
    figures = score(rubric, [{criterion.id: 2 for criterion in criteria}])
    items = tuple(
        replace(result.criteria[0], criterion=criterion, part=part)
        for criterion, part in zip(criteria, figures.parts, strict=True)
    )
    content = copied(summary(replace(result, rubric=rubric, score=figures, criteria=items)).content)
    assert "Tidak terpenuhi (40): Kemampuan nomor-0" in content.pages[0]
    assert all(f"{n + 1}. Kemampuan nomor-{n} " in content.text for n in range(40))


@pytest.mark.usefixtures("jakarta")
def test_many_rounds_are_told_by_their_number(workspace, scored, result_of, summary, copied):
    for number in range(4):
        scored(f"Ani Sari {number}", FULL)
    result = result_of()
    content = copied(summary(result, "en").content)
    assert "Interview 4 interviews on 22 November 2026 Interviewers" in content.text
    first, *others = result.interviews
    result = replace(result, interviews=[replace(first, scheduled_at="2026-11-19T02:00:00.000Z"), *others])
    content = copied(summary(result, "en").content)
    assert "Interview 4 interviews, 19 November 2026 to 22 November 2026 Interviewers" in content.text


def test_coverage_tells_its_minimum(scored, result_of, summary, copied):
    scored("Rina Wijaya", FULL | {"kerapian": None})
    assert "80% 3 dari 4 kriteria dinilai Batas minimum 60%" in copied(summary(result_of(), "id").content).text


@pytest.mark.parametrize(
    ("name", "mark"), [("Citra أمين", "CI"), ("أمين Citra", "أم"), ("محمد علي", "مع"), ("Ω 李", "Ω李")]
)
def test_a_score_stands_behind_the_mark_of_whoever_gave_it(scored, result_of, summary, copied, name, mark):
    """A figure between letters from both sides goes to the other side of those from the right: "C5 أ"."""
    scored(name, {**FULL, "kesabaran": 5}, evidence={"kesabaran": "12 kali"})
    scored("שרה כהן", {**FULL, "kesabaran": 2}, evidence={"kesabaran": "34 kali"})
    text = copied(summary(result_of(), "en").content).text
    assert f"{mark} 5 12 kali" in text
    assert "שכ 2 34 kali" in text
    assert f"No written evidence: {mark} 4, שכ 4" in text
