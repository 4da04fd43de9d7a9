"""The interview record and the debrief pack, as their readers have them."""

import re
from dataclasses import replace

import pytest

from reports.as_text import as_text
from reports.batches import of_applications
from reports.documents.debrief_pack import debrief_pack
from reports.documents.interview_record import interview_record
from reports.edition import Edition
from reports.export import export, make
from reports.order import Order
from reports.summary_passages import candidate_passages
from rubrics.errors import SaringError
from rubrics.model import Text
from screening.errors import Refused
from screening.figures.debrief_pack import of_job
from screening.interviewing import debrief, interviewers, interviews, notes, scorecards
from screening.interviewing.interview_record import of_scorecard
from screening.interviewing.scorecard_form import Observation
from screening.jobs import applications, jobs
from screening.people import candidates

PRINTED = {"number": "S-2026-0007", "printed_at": "2026-11-22T08:15:30.123Z", "audit_head": "9f8e7d6c5b4a39281706"}


@pytest.fixture
def cards(workspace, application_id):
    """Rina and Budi scored Siti in one interview; Rina changed one score in the debrief."""
    people = [interviewers.ensure(workspace, name=name).id for name in ("Rina Wijaya", "Budi Santoso")]
    held = interviews.schedule(workspace, application_id=application_id, panel=people, place="Ruang 2").id
    made = []
    for person, score in zip(people, (5, 2), strict=True):
        card = scorecards.begin(workspace, interview_id=held, interviewer_id=person).id
        scorecards.rate(workspace, scorecard_id=card, criterion_id="ketelitian", score=score)
        scorecards.write_evidence(workspace, scorecard_id=card, criterion_id="ketelitian", text=f"Siti, bukti {score}.")
        scorecards.mark_not_assessed(workspace, scorecard_id=card, criterion_id="kerapian")
        scorecards.observe(
            workspace, scorecard_id=card, trait_id="kesabaran-minus", state="observed", evidence="Memotong."
        )
        scorecards.mark_preview(workspace, scorecard_id=card, preview_id="rutinitas", given=True, response="Biasa.")
        scorecards.submit(workspace, scorecard_id=card, recommendation="yes", summary="Ringkas.")
        notes.add(workspace, interview_id=held, interviewer_id=person, text=f"Catatan {score}", elapsed_seconds=60)
        made.append(card)
    notes.add(workspace, interview_id=held, interviewer_id=people[0], text="Rahasia", private=True)
    talk = debrief.begin(workspace, interview_id=held, interviewer_id=people[0]).id
    debrief.change(workspace, scorecard_id=talk, criterion_id="ketelitian", score=4, reason="Contoh Budi.")
    debrief.finish(workspace, scorecard_id=talk)
    return made


@pytest.fixture
def printed(workspace, copied, cards, job_id):
    """`printed("interview_record", "panel", language="en")`: the document read back."""

    def read(kind, audience, *, language="en", **options):
        about = {"scorecard_id": cards[0]} if kind == "interview_record" else {"job_id": job_id}
        order = Order(kind, Edition(language, audience=audience, notes=True, **options), **about)
        content = copied(make(workspace, order).pdf.content)
        content.assert_inside()
        return content

    return read


@pytest.mark.parametrize(
    ("language", "paper", "one_left", "none_marked"),
    [
        ("en", "a4", "1 other trait was left unmarked.", "Traits looked for No trait was marked."),
        ("id", "letter", "1 ciri lain tidak ditandai.", "Ciri yang dicari Tidak ada ciri yang ditandai."),
    ],
)
def test_a_record_counts_the_traits_that_were_left_unmarked(
    workspace, cards, copied, language, paper, one_left, none_marked
):
    record = of_scorecard(workspace, cards[0], viewer_id=None)
    counted = [trait.id for criterion, trait, _ in record.rubric.traits() if criterion.active]
    for marked, said in ((counted[1:], one_left), ((), none_marked)):
        seen = {trait: Observation(trait, "observed", "Terlihat.", "") for trait in marked}
        filled = replace(record, card=replace(record.card, observations=seen))
        edition = Edition(language, paper, audience="hr_file")
        content = interview_record(filled, edition=edition, **PRINTED).content
        assert said in copied(content).text


@pytest.mark.parametrize(
    ("language", "expected"),
    [
        ("en", ["Interview record", "Score out of 100", "Not assessed", "Left blank", "After", "unsuitable"]),
        ("id", ["Rekaman penilaian", "Nilai dari 100", "Tidak dinilai", "Tidak diisi", "Sesudah", "tidak cocok"]),
    ],
)
def test_a_record_holds_everything_of_one_scorecard(printed, language, expected):
    content = printed("interview_record", "hr_file", language=language)
    shared = ["Siti Nurhaliza", "Rina Wijaya", "Ruang 2", "bukti 5.", "Memotong.", "Biasa.", "Ringkas.", "Contoh Budi."]

    assert [text for text in [*shared, *expected, "Catatan 5", "1:00"] if text not in content.text] == []
    assert [text for text in ("bukti 2", "Catatan 2", "Rahasia") if text in content.text] == []
    assert [text for text in ("Not assessed No written", "Tidak dinilai Tanpa bukti") if text in content.text] == []


@pytest.mark.parametrize(("language", "said"), [("en", "alone, before the debrief"), ("id", "sebelum rapat evaluasi")])
def test_the_figures_of_a_record_say_that_they_are_from_before_the_debrief(
    workspace, cards, printed, copied, language, said
):
    assert said in printed("interview_record", "hr_file", language=language).pages[0]
    other = Order("interview_record", Edition(language, audience="hr_file"), scorecard_id=cards[1])
    assert said not in copied(make(workspace, other).pdf.content).text, "nothing was changed"


def test_a_record_without_single_scores_keeps_the_evidence(printed):
    text = printed("interview_record", "hiring_manager").text

    assert "are not shown in this document" in text and "bukti 5." in text
    assert [said for said in ("Score out of 100", "What 5 means:", "Before") if said in text] == []
    assert "What 5 means:" in printed("interview_record", "hiring_manager", allow_single_scores=True).text


@pytest.mark.parametrize(
    ("language", "said", "heading"),
    [
        ("en", "recommendation and later changes are not shown in this document", "Changes after the debrief"),
        ("id", "serta perubahannya kemudian tidak dicantumkan", "Perubahan setelah rapat evaluasi"),
    ],
)
def test_a_record_without_single_scores_does_not_say_who_changed_one(workspace, cards, copied, language, said, heading):
    """From that and the means before and after it a single score could be worked out.

    Only one of the two has finished a debrief: that alone would say whose the changes are.
    """
    for card in cards:
        order = Order("interview_record", Edition(language, audience="hiring_manager"), scorecard_id=card)
        text = copied(make(workspace, order).pdf.content).text
        assert said in text
        assert "Contoh Budi" not in text and heading not in text


@pytest.mark.parametrize(
    ("language", "submitted", "late"),
    [
        ("en", "Submitted", "written or changed after submission"),
        ("id", "Dikirim", "ditulis atau diubah setelah penilaian dikirim"),
    ],
)
def test_a_record_without_single_scores_does_not_say_whose_scorecard_was_reopened(
    workspace, application_id, copied, language, submitted, late
):
    """The last submission and late notes, beside the summary's time of a reopening, would say it."""
    person = interviewers.ensure(workspace, name="Rina Wijaya").id
    held = interviews.schedule(workspace, application_id=application_id, panel=[person]).id
    card = scorecards.begin(workspace, interview_id=held, interviewer_id=person).id
    scorecards.submit(workspace, scorecard_id=card, recommendation="yes", summary="")
    notes.add(workspace, interview_id=held, interviewer_id=person, text="Catatan susulan.")
    scorecards.reopen(workspace, scorecard_id=card, reason="Lupa satu hal.")
    scorecards.submit(workspace, scorecard_id=card, recommendation="yes", summary="")

    def read(audience):
        edition = Edition(language, audience=audience, notes=True)
        return copied(make(workspace, Order("interview_record", edition, scorecard_id=card)).pdf.content).text

    told, untold = read("hr_file"), read("hiring_manager")
    assert [said for said in (submitted, late, "Catatan susulan.") if said not in told] == []
    assert [said for said in (submitted, late) if said in untold] == []
    assert "Catatan susulan." in untold


def test_a_record_without_single_scores_tells_of_no_score_what_the_summary_tells(workspace, application_id, copied):
    names = ("Rina Wijaya", "Budi Santoso", "Ayu Lestari")
    people = [interviewers.ensure(workspace, name=name).id for name in names]
    held = interviews.schedule(workspace, application_id=application_id, panel=people).id
    given = {"ketelitian": (4, 2, 0), "kerapian": (3, 0, None), "kesabaran": (0, 0, None), "kerja-sama": (0, 5, 4)}
    made = []
    for place, person in enumerate(people):
        made.append(scorecards.begin(workspace, interview_id=held, interviewer_id=person).id)
        for criterion, scores in given.items():
            if scores[place] == 0:
                scorecards.mark_not_assessed(workspace, scorecard_id=made[-1], criterion_id=criterion)
            elif scores[place] is not None:
                scorecards.rate(workspace, scorecard_id=made[-1], criterion_id=criterion, score=scores[place])
        scorecards.submit(workspace, scorecard_id=made[-1], recommendation="yes", summary="")
    talk = debrief.begin(workspace, interview_id=held, interviewer_id=people[0]).id
    debrief.change(workspace, scorecard_id=talk, criterion_id="kerja-sama", score=4, reason="Ternyata ditanyakan.")
    debrief.finish(workspace, scorecard_id=talk)

    def read(kind, **about):
        order = Order(kind, Edition("en", audience="hiring_manager"), **about)
        return copied(make(workspace, order).pdf.content).text

    summary = read("candidate_summary", application_id=application_id)
    assert "Not assessed: AL" in summary and summary.count("Not assessed: ") == 1
    absence = re.compile("Not assessed|Left blank|No written")
    said = [absence.findall(read("interview_record", scorecard_id=card))[:4] for card in made]
    assert said == [
        ["No written", "No written", "Not assessed", "No written"],
        ["No written", "No written", "Not assessed", "No written"],
        ["Not assessed", "No written", "Left blank", "No written"],
    ]


@pytest.mark.parametrize("kind", ["interview_record", "own_data"])
def test_what_was_marked_stands_with_what_was_said_of_it(workspace, application_id, candidate_id, rina, copied, kind):
    held = interviews.schedule(workspace, application_id=application_id, panel=(rina,)).id
    card = scorecards.begin(workspace, interview_id=held, interviewer_id=rina).id
    scorecards.observe(workspace, scorecard_id=card, trait_id="ketelitian-plus", state="observed")
    scorecards.mark_preview(workspace, scorecard_id=card, preview_id="rutinitas", given=True, response="Biasa.")
    about = {"scorecard_id": card} if kind == "interview_record" else {"candidate_id": candidate_id}
    audience = "hr_file" if kind == "interview_record" else "candidate"

    def text():
        return copied(make(workspace, Order(kind, Edition("en", audience=audience), **about)).pdf.content).text

    scorecards.submit(workspace, scorecard_id=card, recommendation="yes", summary="Ringkas.")
    seen = "Observed able to Ketelitian (suitable) "
    assert f"Traits looked for {seen}" in text()
    told = "What people often expect: Setiap hari seru."
    assert f"Realistic job previews Given {told} Response: Biasa." in text()
    scorecards.reopen(workspace, scorecard_id=card, reason="Bukti kurang.")
    scorecards.observe(workspace, scorecard_id=card, trait_id="kesabaran-minus", state="observed", evidence="Memotong.")
    scorecards.mark_preview(workspace, scorecard_id=card, preview_id="rutinitas", given=False, response="")
    scorecards.submit(workspace, scorecard_id=card, recommendation="yes", summary="Ringkas.")
    assert "Observed lacks Kesabaran (unsuitable) Memotong." in text() and seen in text()
    none = "Realistic job previews None was given."
    assert (none if kind == "interview_record" else f"Not given {told}") in text()


def test_a_record_is_hidden_from_whoever_still_has_to_score(workspace, application_id, cards):
    dewi = interviewers.ensure(workspace, name="Dewi").id
    interviews.schedule(workspace, application_id=application_id, panel=(dewi,))

    with pytest.raises(Refused, match="scorecard_hidden"):
        make(workspace, Order("interview_record", Edition("en"), scorecard_id=cards[0], viewer_id=dewi))


def test_a_batch_tells_nobody_who_still_has_to_score_that_there_are_records(workspace, application_id, job_id, cards):
    asked = Order("interview_record", Edition("en"), job_id=job_id)
    assert {one.scorecard_id for one in of_applications(workspace, asked, [application_id]).orders} == set(cards)
    meeting = of_applications(workspace, replace(asked, kind="meeting"), [application_id])
    assert [one.kind for one in meeting.orders] == ["comparison", "candidate_summary", "debrief_pack"]

    dewi = interviewers.ensure(workspace, name="Dewi").id
    interviews.schedule(workspace, application_id=application_id, panel=(dewi,))
    blind = replace(asked, viewer_id=dewi)
    batch = of_applications(workspace, blind, [application_id])
    assert batch.orders == () and [one.error.code for one in batch.missing] == ["no_record"]
    meeting = of_applications(workspace, replace(blind, kind="meeting"), [application_id])
    assert [one.kind for one in meeting.orders] == ["comparison", "debrief_pack"]


@pytest.mark.parametrize("kind", ["interview_record", "debrief_pack"])
def test_they_are_for_no_candidate(printed, kind):
    with pytest.raises(SaringError, match="not_for_audience"):
        printed(kind, "candidate")


def test_a_hidden_name_stays_hidden_in_both(workspace, printed, cards, job_id):
    jobs.edit(workspace, job_id=job_id, title="Penata Arsip", hide_names=True, hide_scores=True)
    order = Order("interview_record", Edition("en"), scorecard_id=cards[0])
    made = make(workspace, order)

    assert "Nurhaliza" not in printed("interview_record", "panel").text + made.contents.title
    assert "Nurhaliza" not in printed("debrief_pack", "panel").text
    assert (made.contents.coded, [one.code for one in made.contents.messages]) == (True, ["name_in_text"])


@pytest.mark.parametrize("language", ["en", "id"])
def test_a_pack_says_what_to_discuss_and_leads_there(printed, language):
    content = printed("debrief_pack", "panel", language=language)
    links = [one for page in content.reader.pages for one in page.get("/Annots", [])]

    assert content.outline[0] == ("The finalists" if language == "en" else "Para finalis")
    assert "Siti Nurhaliza (K-01)" in content.text and "bukti 5." in content.text and "Memotong." in content.text
    assert re.search(r"RW 5\b", content.text) and ("3 apart" if language == "en" else "berjarak 3") in content.text
    assert len(links) >= 2
    assert "Rahasia" not in content.text


@pytest.mark.parametrize(("language", "said"), [("en", "not a ranking"), ("id", "bukan peringkat")])
def test_finalists_have_no_numbers_that_would_look_like_ranks(workspace, printed, job_id, language, said):
    assert said not in printed("debrief_pack", "panel", language=language).text  # of one alone
    other = applications.apply(workspace, candidate_id=candidates.add(workspace, name="Agus").id, job_id=job_id).id
    people = [one.id for one in interviewers.all_of(workspace)]
    held = interviews.schedule(workspace, application_id=other, panel=people).id
    for person in people:
        card = scorecards.begin(workspace, interview_id=held, interviewer_id=person).id
        scorecards.rate(workspace, scorecard_id=card, criterion_id="ketelitian", score=4)
        scorecards.submit(workspace, scorecard_id=card, recommendation="yes", summary="")
    text = printed("debrief_pack", "panel", language=language).text
    assert said in text and "Agus (K-02)" in text
    assert not re.search(r"\d\. ?(Siti|Agus)", text)


@pytest.mark.usefixtures("cards")
def test_nothing_of_a_name_is_cut_in_a_pack(workspace, job_id, copied):
    """Of a criterion without a gap and of an interviewer the chart and its legend alone say the name."""
    long = " ".join(f"Kata{number}" for number in range(14))
    interviewers.rename(workspace, interviewer_id=interviewers.all_of(workspace)[0].id, name=f"Rina {long}")
    pack = of_job(workspace, job_id)
    (one,) = pack.finalists
    *first, last = one.criteria
    assert not last.part.discuss
    last = replace(last, criterion=replace(last.criterion, name=Text(f"Kerja {long}", "")))
    pack = replace(pack, finalists=(replace(one, criteria=(*first, last)),))
    printed = {"number": "S-2026-0007", "printed_at": "2026-11-22T08:15:30.123Z", "audit_head": "9f8e"}
    text = copied(debrief_pack(pack, edition=Edition("id"), **printed).content).text
    assert f"Rina {long}" in text and f"Kerja {long}" in text and "…" not in text


def test_a_pack_without_single_scores_keeps_the_evidence(printed):
    text = printed("debrief_pack", "hiring_manager").text

    assert "Yes (2 of 2)" in text and "bukti 2." in text
    assert re.findall(r"\b(?:RW|BS) [1-5]\b|3 apart", text) == []


def test_a_pack_without_anybody_says_so(workspace, application_id, job_id, copied):
    done = export(workspace, Order("debrief_pack", Edition("en"), job_id=job_id), out=None)
    text = copied(make(workspace, Order("debrief_pack", Edition("en"), job_id=job_id)).pdf.content).text

    assert "No candidate has been scored by at least two people" in text and done.messages == ()


def test_somebody_chosen_who_is_not_in_the_pack_is_named(workspace, printed, job_id, application_id, copied):
    other = candidates.add(workspace, name="Agus Setiawan").id
    alone = applications.apply(workspace, candidate_id=other, job_id=job_id).id
    order = Order("debrief_pack", Edition("en"), job_id=job_id, chosen=(application_id, alone))
    text = copied(make(workspace, order).pdf.content).text

    assert "Not in this pack" in text and "Agus Setiawan Scored by fewer than two people" in text


def test_whatever_is_typed_is_printed_as_it_was_typed(workspace, scored, copied, job_id, candidate_id):
    typed = "<b>tebal</b> &amp; %s {x} ⟦candidate⟧ \\n “—” " + "panjang" * 40
    card = scored("Rina Wijaya", {"ketelitian": 5}, evidence={"ketelitian": f"{typed}\n\n{typed}"}, summary=typed)
    scored("Budi Santoso", {"ketelitian": 2})
    for order, shown in (
        (Order("interview_record", Edition("en"), scorecard_id=card), "⟦candidate⟧"),
        (Order("debrief_pack", Edition("en"), job_id=job_id), "⟦candidate⟧"),
        (Order("own_data", Edition("en", audience="candidate"), candidate_id=candidate_id), "[another candidate]"),
    ):
        content = copied(make(workspace, order).pdf.content)
        content.assert_inside()
        assert f"<b>tebal</b> &amp; %s {{x}} {shown} \\n “—”" in content.text


@pytest.mark.parametrize(
    ("language", "first", "second"),
    [
        ("en", "1st interview of round 1", "2nd interview of round 1"),
        ("id", "wawancara ke-1 pada ronde 1", "wawancara ke-2 pada ronde 1"),
    ],
)
def test_two_interviews_of_one_round_are_told_apart_wherever_the_round_is_named(
    workspace, two_first_rounds, application_id, candidate_id, result_of, copied, language, first, second
):
    held = [workspace.one("SELECT interview_id FROM scorecards WHERE id = ?", (card,))[0] for card in two_first_rounds]
    for one in held:
        notes.add(workspace, interview_id=one, interviewer_id=interviewers.find(workspace, "Rina Wijaya").id, text="Ya")
    begun = [f"{said[0].upper()}{said[1:]}" for said in (first, second)]

    def made(kind, **about):
        edition = Edition(language, audience="candidate" if kind == "own_data" else "panel", notes=True)
        return make(workspace, Order(kind, edition, **about))

    summary = copied(made("candidate_summary", application_id=application_id).pdf.content).text
    for said in (
        f"{begun[0]}, 22 November",
        f"; {begun[1]}, 22 November",
        f"Rina Wijaya (RWa: {first}, RWb: {second})",
        f"RWa Rina Wijaya, {first} RWb Rina Wijaya, {second}",
    ):
        assert said in summary
    assert [len(re.findall(rf"{said}, \d", summary)) for said in begun] == [2, 2], "in the head and above the notes"
    for number, (card, interview) in enumerate(zip(two_first_rounds, held, strict=True)):
        record = copied(made("interview_record", scorecard_id=card).pdf.content).text
        assert len(re.findall(rf"{begun[number]}, \d", record)) == 2
        kit = made("interview_kit", interview_id=interview)
        assert kit.contents.title.endswith(f", {(first, second)[number]}")
        assert f"Penata Arsip, {(first, second)[number]}" in copied(kit.pdf.content).text
    writer = interviewers.find(workspace, "Rina Wijaya").id
    notes.add(workspace, interview_id=held[1], interviewer_id=writer, text="Rahasia", private=True)
    own = copied(made("own_data", candidate_id=candidate_id).pdf.content).text
    assert all(title in own for title in begun)
    assert f": Penata Arsip, {second}" in own, "where the private note is"
    mail = as_text(candidate_passages(result_of(), edition=Edition(language), printed_at=PRINTED["printed_at"]))
    assert f"{begun[0]}, 22 November" in mail
    assert f"; {begun[1]}, 22 November" in mail
