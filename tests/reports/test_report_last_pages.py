"""How a document ends, and what the pages in between are called: no decision, note or criterion alone on a page."""

import re
from dataclasses import replace
from io import BytesIO

import pytest
from pypdf import PdfReader

from reports.documents.candidate import candidate_summary
from reports.documents.debrief_pack import debrief_pack
from reports.documents.interview_record import interview_record
from reports.edition import Edition
from screening.figures.debrief_pack import of_job
from screening.interviewing import interviewers, interviews, notes, scorecards
from screening.interviewing.interview_record import of_scorecard
from screening.interviewing.scorecard_form import Observation
from screening.jobs import applications
from screening.people import candidates

PRINTED = {"number": "S-2026-0007", "printed_at": "2026-11-22T08:15:30.123Z", "audit_head": "9f8e7d6c5b4a39281706"}
CRITERIA = ("ketelitian", "kerapian", "kesabaran", "kerja-sama")
HEADER = "Candidate summary: Siti Nurhaliza, Penata Arsip"
LINE = "Menceritakan kejadian lengkap: situasi, langkah yang diambil sendiri, dan hasilnya terukur. "


@pytest.fixture
def two_cards(scored, result_of):
    evidence = dict.fromkeys(CRITERIA, LINE)
    scored("Rina Wijaya", dict.fromkeys(CRITERIA, 4), evidence=evidence, summary="Runtut.", given=True)
    scored("Budi Santoso", dict.fromkeys(CRITERIA, 2), evidence=evidence, recommendation="no")
    return result_of()


def of_length(result, lines):
    """The same result with a summary of so many lines."""
    (interviewer, said, _), *rest = result.recommendations
    return replace(result, recommendations=((interviewer, said, LINE * lines), *rest))


def last_pages(result, *, audience="panel", taken=(), count=1):
    """How many pages there are, and the text of the last ones between header and foot."""
    edition = Edition("en", paper="letter", audience=audience, notes=True)
    found = PdfReader(BytesIO(candidate_summary(result, notes=taken, edition=edition, **PRINTED).content)).pages
    return len(found), [body(" ".join(page.extract_text().split())) for page in found[-count:]]


def body(page):
    return page.partition(HEADER)[2].partition("Page ")[0].strip()


def decided(result, reason):
    told = {"decision": "hold", "decision_reason": reason, "decided_at": "2026-11-22T08:15:30.123Z"}
    return replace(result, application=replace(result.application, **told))


@pytest.mark.parametrize(("audience", "reason"), [("panel", ""), ("hiring_manager", LINE)], ids=["box", "recorded"])
def test_a_decision_never_stands_alone_on_a_page(two_cards, audience, reason):
    result = decided(two_cards, reason) if reason else two_cards
    counts = set()
    result = replace(result, criteria=result.criteria[:1])
    for lines in range(0, 30, 3):
        count, (last,) = last_pages(of_length(result, lines), audience=audience)
        counts.add(count)
        company, decision, _ = last.rpartition("Decision")
        assert count == 1 or (decision and len(company) > 60)
    assert len(counts) > 1  # it did come near the end of a page


def test_what_was_decided_at_length_fills_pages_of_its_own(two_cards):
    _, text = last_pages(decided(two_cards, LINE * 60), count=9)

    assert " ".join(text).count("hasilnya terukur") > 60


def test_notes_begin_where_half_a_page_is_free_and_never_end_with_one_alone(workspace, two_cards):
    card = two_cards.scorecards[0]
    for number in range(24):
        notes.add(workspace, interview_id=card.interview_id, interviewer_id=card.interviewer_id, text=f"note {number}.")
    taken = notes.of_interview(workspace, card.interview_id)
    begun = set()
    for lines in range(0, 48, 8):
        _, text = last_pages(of_length(two_cards, lines), taken=taken, count=2)
        begun |= {page.startswith("Appendix") for page in text if "Appendix" in page}
        assert len(text[-1].split("note ")) > 3
    assert begun == {True, False}


def test_few_notes_stand_where_there_is_room_for_them(workspace, two_cards):
    card = two_cards.scorecards[0]
    notes.add(workspace, interview_id=card.interview_id, interviewer_id=card.interviewer_id, text="One note.")
    taken = notes.of_interview(workspace, card.interview_id)
    edition = Edition("en", notes=True)
    stood = set()
    for lines in range(0, 60, 15):
        result = of_length(two_cards, lines)
        with_notes, without = (
            PdfReader(BytesIO(candidate_summary(result, notes=some, edition=edition, **PRINTED).content)).pages
            for some in (taken, ())
        )
        is_free = lowest(without[-1]) > 160  # heading, what it says of itself, the day and the note
        assert len(with_notes) == len(without) or not is_free
        stood.add((is_free, lowest(without[-1]) > 400))
    assert {(True, False), (True, True)} <= stood


def test_few_notes_stand_closer_where_that_saves_a_page(workspace, two_cards):
    card = two_cards.scorecards[0]
    for number in range(3):
        notes.add(workspace, interview_id=card.interview_id, interviewer_id=card.interviewer_id, text=f"note {number}.")
    taken = notes.of_interview(workspace, card.interview_id)

    def end_of(result, some):
        edition = Edition("en", paper="letter", notes=True)
        found = PdfReader(BytesIO(candidate_summary(result, notes=some, edition=edition, **PRINTED).content)).pages
        return len(found), lowest(found[-1])

    (_, above), (_, below) = end_of(two_cards, ()), end_of(two_cards, taken)
    need = above - below  # with all their white
    went_over = {}
    for lines in (9, 12, 17, 23):
        result = decided(of_length(two_cards, 1), "Satu baris.\n" * lines)
        (before, left), (pages, _) = end_of(result, ()), end_of(result, taken)
        went_over[left - 58 > need] = [*went_over.get(left - 58 > need, []), pages - before]
    assert went_over == {True: [0], False: [0, 0, 1]}


def test_few_notes_on_a_page_of_their_own_have_the_previews_with_them(workspace, two_cards):
    card = two_cards.scorecards[0]
    for number in range(3):
        notes.add(workspace, interview_id=card.interview_id, interviewer_id=card.interviewer_id, text=f"note {number}.")
    taken = notes.of_interview(workspace, card.interview_id)
    counts = set()
    for lines in range(20, 29):
        result = decided(two_cards, "Satu baris.\n" * lines)
        without, _ = last_pages(result)
        with_notes, (last,) = last_pages(result, taken=taken)
        if without == 2:
            counts.add(with_notes)
            assert ("realistic job preview" in last) == (with_notes == 3)
    assert counts == {2, 3}


def lowest(page):
    """How far above the lower edge of the page its last text stands, the foot aside."""
    found = []
    page.extract_text(
        visitor_text=lambda text, matrix, text_matrix, *_: (
            found.append(text_matrix[5] + matrix[5]) if text.strip() else 0
        )
    )
    return min(y for y in found if y > 58)


def test_how_many_recommend_stands_on_the_line_of_what(two_cards, copied):
    (first, _, _), (second, _, _) = two_cards.recommendations
    two_cards = replace(two_cards, recommendations=((first, "strong_no", ""), (second, "no", "")))
    edition = Edition("id", audience="hiring_manager")
    content = copied(candidate_summary(two_cards, edition=edition, **PRINTED).content)

    lines = content.reader.pages[0].extract_text().splitlines()
    assert "dari 2 pewawancara" in " ".join(lines)
    assert any("Tidak disarankan (1)" in line for line in lines)
    assert any("Sangat tidak disarankan (1)" in line for line in lines)


def test_a_name_from_the_right_leaves_its_code_at_the_right(workspace, two_cards, job_id, candidate_id, copied):
    candidates.edit(workspace, candidate_id=candidate_id, name="محمد عبد الرحمن")
    content = debrief_pack(of_job(workspace, job_id), edition=Edition("en"), **PRINTED).content
    places = []

    def collect(text, matrix, text_matrix, font, size):
        if text.strip():
            places.append((text.strip(), text_matrix[5] + matrix[5]))

    PdfReader(BytesIO(content)).pages[0].extract_text(visitor_text=collect)
    line = next(y for text, y in places if "K-01" in text)
    drawn = "".join(text for text, y in places if y == line)  # from the left, as it is set
    assert drawn == "محمد عبد الرحمن(K-01)"
    header = PdfReader(BytesIO(content)).pages[1].extract_text().splitlines()[0]
    assert header.endswith("· Debrief pack: Penata Arsip")


def test_a_page_that_goes_on_names_the_finalist(workspace, job_id, copied):
    people = [interviewers.ensure(workspace, name=name).id for name in ("Rina Wijaya", "Budi Santoso")]
    names = ("Siti Nurhaliza", "Agus Setiawan", "Eka Putra")
    for place, name in enumerate(names):
        person = candidates.add(workspace, name=name).id
        application = applications.apply(workspace, candidate_id=person, job_id=job_id).id
        held = interviews.schedule(workspace, application_id=application, panel=people).id
        for who, score in zip(people, (5, 2) if place < 2 else (4, 4), strict=True):
            card = scorecards.begin(workspace, interview_id=held, interviewer_id=who).id
            for criterion in CRITERIA:
                scorecards.rate(workspace, scorecard_id=card, criterion_id=criterion, score=score)
                scorecards.write_evidence(workspace, scorecard_id=card, criterion_id=criterion, text=LINE * 4)
            scorecards.submit(workspace, scorecard_id=card, recommendation="yes", summary=LINE)
    pack = of_job(workspace, job_id)
    edition = Edition("en", paper="letter")
    content = copied(debrief_pack(pack, edition=edition, **PRINTED).content)

    running = "Debrief pack: Penata Arsip"
    first = pack.finalists[0].candidate.name
    begun = first if f"{first} (" in content.pages[0] else ""
    gone_on = 0
    for page in content.pages[1:]:
        starts = [one.candidate.name for one in pack.finalists]
        fresh = page.startswith(f"{running} ") and any(page.startswith(f"{running} {start}") for start in starts)
        assert fresh or page.startswith(f"{begun} · {running}"), page[:80]
        gone_on += not fresh
        for start in starts:
            begun = start if f"{start} (" in page else begun
    assert gone_on >= 2


def test_lines_to_write_on_stay_with_what_they_are_about(workspace, two_cards, job_id, copied):
    pack = of_job(workspace, job_id)
    (one,) = pack.finalists
    parted = 0
    for length in (5, 9, 16):
        criteria = tuple(
            replace(item, ratings=tuple(replace(given, evidence=f"Bukti. {LINE * length}") for given in item.ratings))
            for item in one.criteria
        )
        longer = replace(pack, finalists=(replace(one, criteria=criteria),))
        pages = copied(debrief_pack(longer, edition=Edition("en"), **PRINTED).content).pages
        running = f"{one.candidate.name} · Debrief pack: Penata Arsip"
        for page in pages[1:]:
            going_on, header, said = page.partition(running)
            assert header and re.fullmatch(r"(\d\. .+ · )?", going_on), page[:80]
            assert not said.startswith(" Agreed"), length
            parted += not re.match(r"\S+ \d\. ", said.strip())
    assert parted


def test_how_many_traits_were_left_unmarked_begins_no_page(workspace, two_cards):
    card = two_cards.scorecards[0]
    record = of_scorecard(workspace, card.id)
    seen = {
        trait.id: Observation(trait.id, "observed", LINE if number % 2 else "", "")
        for number, (_, trait, suitable) in enumerate(record.rubric.traits())
        if suitable
    }
    on_second = set()
    for lines in range(4, 16):
        filled = replace(record, card=replace(record.card, summary="x\n" * lines, observations=seen))
        content = interview_record(filled, edition=Edition("en", audience="hr_file"), **PRINTED).content
        for number, page in enumerate(PdfReader(BytesIO(content)).pages):
            text = " ".join(page.extract_text().split()).partition("Penata Arsip")[2].strip()
            assert not re.match(r"\d+ other traits", text), lines
            on_second.add(number * ("other traits" in text))
    assert 1 in on_second


def test_pages_of_notes_say_that_they_are(workspace, two_cards):
    card = two_cards.scorecards[0]
    for _ in range(12):
        notes.add(workspace, interview_id=card.interview_id, interviewer_id=card.interviewer_id, text=LINE * 6)
    taken = notes.of_interview(workspace, card.interview_id)
    content = candidate_summary(two_cards, notes=taken, edition=Edition("en", notes=True), **PRINTED).content
    pages = [" ".join(page.extract_text().split()) for page in PdfReader(BytesIO(content)).pages]
    begins = next(number for number, page in enumerate(pages) if "The times on the left" in page)
    assert len(pages) > begins + 1
    for page in pages[begins + 1 :]:
        assert re.match(rf"(\d\d\.\d\d \w+, .+ · )?Round 1.* · Appendix: interview notes · {HEADER}", page), page[:200]
    assert not any(page.startswith("Appendix") for page in pages[:begins])


def test_that_nobody_noted_an_unsuitable_trait_is_no_part_of_what_interviewers_sum_up(two_cards):
    (first, said, _), (second, other, _) = two_cards.recommendations
    result = replace(two_cards, recommendations=((first, said, "One."), (second, other, "Two.")), watch_outs=())
    content = candidate_summary(result, edition=Edition("en"), **PRINTED).content
    places = {}
    PdfReader(BytesIO(content)).pages[0].extract_text(
        visitor_text=lambda text, matrix, text_matrix, *_: places.setdefault(text.strip(), text_matrix[5] + matrix[5])
    )
    none = places["No interviewer noted an unsuitable trait."]
    assert places["Two."] - none > 1.5 * (places["One."] - places["Two."])
