"""Reports show both: what was scored alone and what the debrief made of it; and what came late is marked."""

from dataclasses import replace
from io import BytesIO

import pytest
from pypdf import PdfReader
from reportlab.platypus import Spacer

from reports.as_text import as_text
from reports.documents.candidate import candidate_summary
from reports.documents.evidence import criterion as told_of
from reports.documents.evidence import evidence
from reports.edition import Edition
from reports.summary_passages import candidate_passages
from reports.typesetting import styles
from reports.typesetting.page import Imprint, Sheet
from reports.typesetting.text import Text
from screening.figures import comparing
from screening.interviewing import debrief, interviewers, interviews, notes, scorecards

AT = "2026-11-22T08:15:30.123Z"
PRINTED = {"number": "S-2026-0007", "printed_at": AT, "audit_head": "9f8e7d6c5b4a39281706"}


@pytest.fixture
def panel(workspace, application_id):
    """Rina and Budi have scored one interview: (interview, Rina, Budi, their scorecards)."""
    people = [interviewers.ensure(workspace, name=name).id for name in ("Rina Wijaya", "Budi Santoso")]
    held = interviews.schedule(workspace, application_id=application_id, panel=people).id
    cards = []
    for person, scores in zip(people, ((5, 4, 4, 4), (2, 4, 4, 4)), strict=True):
        card = scorecards.begin(workspace, interview_id=held, interviewer_id=person).id
        for criterion, score in zip(("ketelitian", "kerapian", "kesabaran", "kerja-sama"), scores, strict=True):
            scorecards.rate(workspace, scorecard_id=card, criterion_id=criterion, score=score)
        scorecards.submit(workspace, scorecard_id=card, recommendation="yes", summary="Runtut.")
        cards.append(card)
    return held, *people, cards


@pytest.fixture
def talked(workspace, panel):
    """Rina changed ketelitian from 5 to 3, Budi said that kerapian was not asked about."""
    held, rina, budi, _ = panel
    for person, criterion, score, reason in (
        (rina, "ketelitian", 3, "Contoh Budi lebih baru."),
        (budi, "kerapian", None, "Ternyata tidak ditanyakan."),
    ):
        card = debrief.begin(workspace, interview_id=held, interviewer_id=person).id
        debrief.change(workspace, scorecard_id=card, criterion_id=criterion, score=score, reason=reason)
        debrief.finish(workspace, scorecard_id=card)


SAID = {
    "en": (
        "After the debrief: 60.0",
        "→ 2.5; discuss",
        "after the debrief: 2.5",
        "After the debrief: 3. Contoh Budi lebih baru.",
        "After the debrief: not assessed. Ternyata tidak ditanyakan.",
        "After the debrief: weighted mean 3.4, so (3.4 − 1) ÷ 4 × 100 = 60.0.",
        "The scores given alone stay as they were",
    ),
    "id": (
        "Setelah rapat evaluasi: 60,0",
        "→ 2,5; bahas",
        "setelah rapat evaluasi: 2,5",
        "Setelah rapat evaluasi: 3. Contoh Budi lebih baru.",
        "Setelah rapat evaluasi: tidak dinilai. Ternyata tidak ditanyakan.",
        "Setelah rapat evaluasi: rata-rata berbobot 3,4, jadi (3,4 − 1) ÷ 4 × 100 = 60,0.",
        "Nilai mandiri tetap seperti semula",
    ),
}


@pytest.mark.usefixtures("talked")
@pytest.mark.parametrize("language", ["en", "id"])
def test_the_summary_shows_both_phases_and_every_reason(result_of, summary, copied, language):
    # alone: (3.5 × 2 + 4 + 4 + 4) / 5 = 3.8, 70 points; after: (2.5 × 2 + 12) / 5 = 3.4, 60 points
    pdf = copied(summary(result_of(), language).content)
    assert {"en": "Score out of 100 70.0", "id": "Nilai dari 100 70,0"}[language] in pdf.pages[0]
    for said in SAID[language]:
        assert said in pdf.text
    pdf.assert_inside()


@pytest.mark.parametrize(
    ("language", "said", "arrow"),
    [("en", "after the debrief: mean unchanged", "→ unchanged"), ("id", "rata-rata tetap", "→ tetap")],
)
def test_a_mean_that_stays_though_scores_changed_is_called_unchanged(
    workspace, panel, result_of, summary, copied, language, said, arrow
):
    held, rina, budi, _ = panel
    for person, score in ((rina, 2), (budi, 5)):
        card = debrief.begin(workspace, interview_id=held, interviewer_id=person).id
        debrief.change(workspace, scorecard_id=card, criterion_id="ketelitian", score=score, reason="Tertukar.")
        debrief.finish(workspace, scorecard_id=card)
    result = result_of()
    text = copied(summary(result, language).content).text
    assert said in text and arrow in text and "→ 3" not in text
    edition = Edition(language, audience="panel")
    assert said in as_text(candidate_passages(result, edition=edition, printed_at=AT))


def test_where_nothing_was_changed_nothing_is_said_of_arrows(workspace, panel, result_of, summary, copied):
    held, rina, *_ = panel
    card = debrief.begin(workspace, interview_id=held, interviewer_id=rina).id
    debrief.finish(workspace, scorecard_id=card)
    text = copied(summary(result_of(), "en").content).text
    assert "talked the scores over in a debrief; no score was changed." in text
    assert "→" not in text and "with its reason" not in text


@pytest.mark.usefixtures("panel")
def test_both_means_of_the_reckoning_have_the_same_decimals(result_of, summary, copied):
    result = result_of()
    score = replace(result.score, mean=4.18, points=79.5)
    text = copied(
        summary(replace(result, score=score, after=replace(score, mean=4.144, points=78.6)), "en").content
    ).text
    assert "weighted mean 4.180 on" in text and "weighted mean 4.144, so" in text


def test_what_the_debrief_made_of_a_score_stays_with_whose_it_is(workspace, panel, result_of):
    held, rina, *_ = panel
    card = debrief.begin(workspace, interview_id=held, interviewer_id=rina).id
    reason = "Contoh Budi lebih baru. " * 6
    debrief.change(workspace, scorecard_id=card, criterion_id="ketelitian", score=3, reason=reason)
    debrief.finish(workspace, scorecard_id=card)
    result = result_of()
    marks = {one.id: "RW" for one in result.scorecards}
    rina_said, budi_said = result.criteria[0].ratings
    ratings = (replace(budi_said, evidence="Ya.\n" * 12), replace(rina_said, evidence="Menghitung ulang. " * 8))
    result = replace(result, criteria=(replace(result.criteria[0], ratings=ratings), *result.criteria[1:]))
    begun = set()
    for left in range(160, 360, 12):
        sheet = Sheet(Imprint(Edition("en"), "", AT, "", "R", 1, ""), title="T", subject="S", running="T")
        place = [Text(sheet.ink, "First", styles.BODY), Spacer(0, sheet.height - left)]
        content = sheet.finish(sheet.draw([*place, *evidence(sheet, result, marks)])).content
        second = PdfReader(BytesIO(content)).pages[1].extract_text().splitlines()
        begun.add(next(line for line in second if line.split()[-1:] != ["T"])[:4].strip())
    assert begun == {"Ya.", "RW 5", "2. K"}


@pytest.mark.parametrize("audience", ["hiring_manager", "candidate"])
def test_readers_without_single_scores_learn_what_was_changed_and_not_whose_it_was(
    workspace, panel, result_of, copied, audience
):
    held, rina, _, (_, card) = panel
    scorecards.reopen(workspace, scorecard_id=card, reason="Nilai tertukar.")
    scorecards.rate(workspace, scorecard_id=card, criterion_id="kesabaran", score=5)
    scorecards.submit(workspace, scorecard_id=card, recommendation="yes", summary="Runtut.")
    talk = debrief.begin(workspace, interview_id=held, interviewer_id=rina).id
    debrief.change(workspace, scorecard_id=talk, criterion_id="ketelitian", score=3, reason="Contoh lain lebih baru.")
    debrief.finish(workspace, scorecard_id=talk)
    made = candidate_summary(result_of(), edition=Edition("en", audience=audience), **PRINTED)
    text = copied(made.content).text
    assert "after the debrief: 2.5" in text.lower()
    assert " No written evidence After the debrief: Contoh lain lebih baru." in text
    assert "Whose scores were changed is not said" in text
    third = text.rpartition(" 3. Kesabaran")[2]
    assert "Added or changed after a scorecard was reopened" in third.partition(" 4. ")[0]
    assert "A scorecard was reopened on" in text and "Nilai tertukar." in text
    assert "the scorecard was reopened" not in text and "Reopened on" not in text


def test_one_reason_of_several_changes_is_told_once_where_it_is_told_of_nobody(workspace, panel, result_of, copied):
    held, rina, budi, _ = panel
    for person, score in ((rina, 3), (budi, 4)):
        card = debrief.begin(workspace, interview_id=held, interviewer_id=person).id
        debrief.change(workspace, scorecard_id=card, criterion_id="ketelitian", score=score, reason="Tertukar.")
        debrief.finish(workspace, scorecard_id=card)
    result, edition = result_of(), Edition("en", audience="hiring_manager")
    printed = copied(candidate_summary(result, edition=edition, **PRINTED).content).text
    mail = as_text(candidate_passages(result, edition=edition, printed_at=AT))
    assert (printed.count("Tertukar."), mail.count("Tertukar.")) == (1, 1)


def with_long_texts(result, scorecard_id):
    """The result with 400 words about each criterion on one scorecard, and none on the others."""
    long = " ".join(f"kata{number}" for number in range(400))
    criteria = tuple(
        replace(
            one,
            ratings=tuple(replace(each, evidence=long * (each.scorecard_id == scorecard_id)) for each in one.ratings),
        )
        for one in result.criteria
    )
    return replace(result, criteria=criteria)


WHERE = {
    ("en", True): "the reason for each change is in the appendix.",
    ("en", False): "the reason for each change is in the summary with its appendix.",
    ("id", True): "alasan setiap perubahan ada di lampiran.",
    ("id", False): "alasan setiap perubahan ada di ringkasan dengan lampiran.",
}


@pytest.mark.usefixtures("talked")
@pytest.mark.parametrize(("language", "appendix"), WHERE)
@pytest.mark.parametrize("audience", ["hiring_manager", "panel", "candidate"])
def test_a_shortened_summary_says_where_the_reasons_of_changes_stand(
    panel, result_of, copied, language, appendix, audience
):
    """Its two pages have none of them, so they do not say that they do."""
    result = with_long_texts(result_of(), panel[3][1])
    made = candidate_summary(result, edition=Edition(language, audience=audience, notes=appendix), **PRINTED)
    first, second, *behind = copied(made.content).pages
    assert WHERE[language, appendix] in first
    assert "Contoh Budi lebih baru." not in first + second
    assert ("Contoh Budi lebih baru." in " ".join(behind)) == appendix
    assert "with its reason" not in first and "dengan alasannya" not in first


def test_a_shortened_criterion_names_everybody_who_scored_it(panel, talked, result_of):
    """Rina wrote nothing, and the debrief changed her score: the chart shows it, and so do the texts."""
    result = with_long_texts(result_of(), panel[3][1])
    made = candidate_summary(result, edition=Edition("en"), **PRINTED)
    first = " ".join(page.extract_text() for page in PdfReader(BytesIO(made.content)).pages[:2])
    assert "Shortened to fit two pages." in first
    assert "no written evidence: RW 5" in " ".join(first.split())


def test_without_a_debrief_nothing_is_said_of_one(panel, result_of, summary, copied):
    assert "debrief" not in copied(summary(result_of(), "en").content).text


def test_a_debrief_may_leave_too_little_evidence(workspace, panel, result_of, summary, copied):
    held, rina, budi, _ = panel
    for person in (rina, budi):
        card = debrief.begin(workspace, interview_id=held, interviewer_id=person).id
        for criterion in ("ketelitian", "kerapian"):
            debrief.change(workspace, scorecard_id=card, criterion_id=criterion, score=None, reason="Tidak ditanyakan.")
        debrief.finish(workspace, scorecard_id=card)
    assert "After the debrief: not enough evidence" in copied(summary(result_of(), "en").content).text


@pytest.mark.usefixtures("talked")
def test_a_comparison_ranks_by_the_independent_scores_and_shows_the_others(workspace, job_id, compared, copied):
    text = copied(compared(comparing.comparison(workspace, job_id), "en").content).text
    assert "70" in text and "after the debrief: 60" in text
    assert "Ranks go by the scores given before the debrief; those after it stand beside them." in text


@pytest.mark.parametrize(
    ("language", "late", "late_note", "reopened"),
    [
        ("en", "Added or changed after the scorecard was reopened", "written or changed after submission", "Reopened"),
        (
            "id",
            "Ditambahkan atau diubah setelah lembar penilaian dibuka kembali",
            "ditulis atau diubah setelah penilaian dikirim",
            "Dibuka kembali",
        ),
    ],
)
def test_what_came_late_is_marked_and_the_reopening_explained(
    workspace, panel, result_of, summary, copied, language, late, late_note, reopened
):
    held, rina, _, (card, _) = panel
    notes.add(workspace, interview_id=held, interviewer_id=rina, text="Catatan susulan.")
    before = copied(summary(result_of(), language, notes=notes.of_interview(workspace, held)).content).text
    assert late not in before and reopened not in before and late_note in before
    scorecards.reopen(workspace, scorecard_id=card, reason="Lupa menulis bukti.")
    scorecards.write_evidence(workspace, scorecard_id=card, criterion_id="kesabaran", text="Menunggu giliran.")
    scorecards.observe(
        workspace, scorecard_id=card, trait_id="kerapian-minus", state="observed", evidence="Meja penuh berkas."
    )
    scorecards.submit(workspace, scorecard_id=card, recommendation="yes", summary="Runtut.")
    after = copied(summary(result_of(), language).content).text
    assert after.count(late) == 2  # the evidence and the watch-out
    assert reopened in after and "Lupa menulis bukti." in after and "Rina Wijaya" in after
    edition = Edition(language, audience="hiring_manager")
    shown = copied(candidate_summary(result_of(), edition=edition, **PRINTED).content).text
    assert "oleh Rina Wijaya: Lupa menulis bukti." not in shown and late not in shown
    assert "by Rina Wijaya: Lupa menulis bukti." not in shown and "Lupa menulis bukti." in shown


def test_a_criterion_of_one_line_asks_for_no_room_of_the_next(panel, result_of):
    result = result_of()
    marks = {one.id: "RW" for one in result.scorecards}
    begun = set()
    for left in range(40, 120, 4):
        sheet = Sheet(Imprint(Edition("en"), "", AT, "", "R", 1, ""), title="T", subject="S", running="T")
        story = [Text(sheet.ink, "First", styles.BODY), Spacer(0, sheet.height - left)]
        for number, lines in ((1, 1), (2, 6)):
            item = result.criteria[number - 1]
            ratings = (replace(item.ratings[0], evidence="Ya.\n" * lines),)
            one = replace(item, ratings=ratings, observed_suitable=(), criterion=replace(item.criterion, anchors=()))
            story += told_of(sheet, replace(result, scorecards=()), one, number, marks, place="")
        second = PdfReader(BytesIO(sheet.finish(sheet.draw(story)).content)).pages[1].extract_text().splitlines()
        begun.add(next(line for line in second if line.split()[-1:] != ["T"])[:2].strip())
    assert begun == {"1.", "2."}


@pytest.mark.usefixtures("talked")
def test_a_mail_copy_names_the_score_after_the_debrief_not_which_debrief_it_was(result_of):
    said = {
        audience: as_text(candidate_passages(result_of(), edition=Edition("en", audience=audience), printed_at=AT))
        for audience in ("panel", "hiring_manager")
    }
    assert "After the debrief: 3. Contoh Budi lebih baru." in said["panel"]
    assert "After the debrief: Contoh Budi lebih baru." in said["hiring_manager"]


def test_a_mail_without_single_scores_says_reasons_below_what_everybody_wrote(workspace, panel, result_of):
    held, rina, *_ = panel
    talk = debrief.begin(workspace, interview_id=held, interviewer_id=rina).id
    debrief.change(workspace, scorecard_id=talk, criterion_id="ketelitian", score=3, reason="Contoh lain lebih baru.")
    debrief.finish(workspace, scorecard_id=talk)
    result = result_of()
    first = result.criteria[0]
    said = tuple(replace(one, evidence=f"Bukti {one.interviewer.name}.") for one in first.ratings)
    result = replace(result, criteria=(replace(first, ratings=said), *result.criteria[1:]))
    text = as_text(candidate_passages(result, edition=Edition("en", audience="hiring_manager"), printed_at=AT))
    assert text.index("Bukti Rina") < text.index("Bukti Budi") < text.index("Contoh lain lebih baru.")
