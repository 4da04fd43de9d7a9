"""Whether a kept document would say the same today: what it is made from, who changed that, and what differs."""

import dataclasses
import io
from collections.abc import Mapping

import pytest
from PIL import Image

from reports.edition import Edition
from reports.export import export, export_again, make, order_of
from reports.kinds import KINDS
from reports.order import Order
from reports.since import Difference, Since, differences, since
from reports.sources import source_hash
from rubrics.errors import SaringError
from rubrics.model import Criterion, Preview, Rubric, Trait
from screening import audit, documents, letterhead
from screening.errors import NotFound
from screening.interviewing import interviewers, interviews, notes, scorecards
from screening.jobs import applications, jobs
from screening.letterhead import Letterhead
from screening.people import candidates, merging, tagging

PRINTED = {"number": "S-2026-0007", "printed_at": "2026-11-22T08:15:30.123Z", "audit_head": "9f8e7d6c5b4a39281706"}
FULL = {"ketelitian": 4, "kerapian": 3, "kesabaran": 5, "kerja-sama": 4}
# Other values of fields that take only some.
OTHERS = {"decision": "hire", "recommendation": "no", "kind": "quote", "state": "not_observed", "status": "not_met"}
FIXED = {"phase", "status", "rubric_hash", "id", "scorecard_id", "interview_id", "interviewer_id", "criterion_id"}


@pytest.fixture
def filled(workspace, application_id, scored):
    """Siti's application with all that a document can hold: scores, evidence, traits, a preview, a note, a decision."""
    scored(
        "Budi Santoso",
        FULL,
        evidence={"ketelitian": "Rapi"},
        observed={"kerapian-minus": "Lupa", "kesabaran-plus": "Tenang"},
        summary="Baik",
        given=True,
    )
    card = scorecards.of_application(workspace, application_id)[0]
    notes.add(
        workspace,
        interview_id=card.interview_id,
        interviewer_id=card.interviewer_id,
        text="Menyebut angka",
        criterion_id="ketelitian",
    )
    applications.decide(workspace, application_id=application_id, decision="hold", reason="Menunggu")
    return card


@pytest.fixture
def orders(application_id, job_id, filled):
    """An order of each kind, by its name."""
    edition = Edition("id", notes=True)
    return {
        "candidate_summary": Order("candidate_summary", edition, application_id=application_id),
        "comparison": Order("comparison", Edition("id"), job_id=job_id),
        "interview_kit": Order("interview_kit", Edition("id"), interview_id=filled.interview_id),
    }


def changed(value, field=""):
    """The value with one thing in it changed, for each thing there is; rubrics never change."""
    if isinstance(value, Rubric | Criterion | Trait | Preview):
        return
    if dataclasses.is_dataclass(value):
        for name in (one.name for one in dataclasses.fields(value) if one.name not in FIXED):
            for new in changed(getattr(value, name), name):
                yield dataclasses.replace(value, **{name: new})
    elif isinstance(value, Mapping):
        for key in value:
            yield from ({**value, key: new} for new in changed(value[key], field))
    elif isinstance(value, list | tuple):
        for place, one in enumerate(value):
            yield from (type(value)([*value[:place], new, *value[place + 1 :]]) for new in changed(one, field))
    elif isinstance(value, bool):
        yield not value
    elif isinstance(value, int | float):
        yield value - 1 if value > 1 else value + 1
    elif isinstance(value, str):
        if field in OTHERS:
            yield OTHERS[field]
        elif field.endswith("_at") or field == "keep_until":
            yield "2025-01-02T03:04:05.000Z"
        else:
            yield f"{value}x"


@pytest.mark.parametrize("kind", ["candidate_summary", "comparison", "interview_kit"])
def test_what_leaves_the_hash_as_it_is_leaves_the_document_as_it_is(workspace, orders, kind):
    """Whatever the records hold: either it counts as a source, or no document shows it."""
    order = orders[kind]
    contents = KINDS[kind].read(workspace, order)

    def hashed(contents):
        return source_hash(kind, order.edition, contents, Letterhead())

    def drawn(contents):
        return KINDS[kind].draw(**contents.records, edition=order.edition, **PRINTED).content

    before, pdf, silent, telling = hashed(contents), drawn(contents), 0, 0
    for records in changed(contents.records):
        other = dataclasses.replace(contents, records=records)
        if hashed(other) != before:
            telling += 1
        else:
            silent += 1
            if silent % 7 == 0:  # the same fields come again and again
                assert drawn(other) == pdf
    assert telling > 10
    assert silent > 10


def test_what_was_asked_for_and_the_letterhead_are_sources(workspace, orders):
    order = orders["candidate_summary"]
    contents = KINDS[order.kind].read(workspace, order)
    editions = [
        order.edition,
        *(
            dataclasses.replace(order.edition, **{name: value})
            for name, value in (("language", "en"), ("paper", "letter"), ("audience", "hr_file"), ("notes", False))
        ),
    ]
    hashes = [source_hash(order.kind, edition, contents, Letterhead()) for edition in editions]
    hashes.append(source_hash(order.kind, order.edition, contents, Letterhead(name="PT Arsip Nusantara")))
    assert len(set(hashes)) == len(hashes)


def test_the_same_data_give_the_same_hash_at_any_time(workspace, orders):
    for order in (orders["candidate_summary"], orders["interview_kit"]):
        first, second = make(workspace, order, number="S-2026-0001"), make(workspace, order)
        assert first.source_hash == second.source_hash


@pytest.fixture
def kept(workspace, orders):
    """`kept("comparison")`: a document of this kind, just exported."""

    def call(kind="candidate_summary", **options):
        return documents.get(workspace, export(workspace, orders[kind], out=None, **options).changes.id)

    return call


def test_what_no_document_shows_changes_nothing(workspace, kept, candidate_id, application_id, yaml):
    made = [kept(kind) for kind in KINDS if kind in {"candidate_summary", "comparison", "interview_kit"}]
    candidates.edit(workspace, candidate_id=candidate_id, phone="0812", email="a@b.example", note="Lain")
    tagging.tag_many(workspace, candidate_ids=[candidate_id], add=["Malam"])
    other = jobs.add(workspace, title="Arsiparis", yaml=yaml).id
    applications.apply(workspace, candidate_id=candidate_id, job_id=other)
    kept("comparison")
    assert [since(workspace, one).state for one in made] == ["same"] * 3


def test_who_changed_what_is_told(workspace, kept, candidate_id, application_id, filled, job_id):
    summary, comparison = kept(), kept("comparison")
    workspace.actor = "Budi Santoso"
    scorecards.reopen(workspace, scorecard_id=filled.id, reason="Salah ketik")
    scorecards.rate(workspace, scorecard_id=filled.id, criterion_id="ketelitian", score=2)
    scorecards.submit(workspace, scorecard_id=filled.id, recommendation="no", summary="Ragu")
    workspace.actor = "Dewi"
    applications.decide(workspace, application_id=application_id, decision="reject", reason="Kurang bukti")
    for one in (summary, comparison):
        found = since(workspace, one)
        assert found.state == "changed"
        assert {(deed.by, deed.kind) for deed in found.deeds} == {
            ("Budi Santoso", "scorecards"),
            ("Budi Santoso", "ratings"),
            ("Dewi", "applications"),
        }
    assert since(workspace, documents.get(workspace, kept().id)).state == "same"


def test_what_changed_is_shown_passage_by_passage(workspace, kept, application_id, candidate_id):
    summary = kept()
    assert differences(workspace, summary.id, viewer_id=None) == []
    applications.decide(workspace, application_id=application_id, decision="hire", reason="Bukti kuat")
    found = differences(workspace, summary.id, viewer_id=None)
    assert all(isinstance(one, Difference) for one in found)
    assert "Bukti kuat" in " ".join(line for one in found for line in one.today)
    assert "Menunggu" in " ".join(line for one in found for line in one.before)
    candidates.edit(workspace, candidate_id=candidate_id, name="Siti Rahayu")
    lines = [line for one in differences(workspace, summary.id, viewer_id=None) for line in one.today]
    assert "Siti Rahayu" in lines  # a heading, without the mark of one


def test_a_change_that_does_not_show_is_told_from_one_that_does(workspace, kept, filled):
    """In the kit no start is printed: the interview was touched, the pages are the same to the last byte."""
    kit = kept("interview_kit")
    interviews.start_clock(workspace, interview_id=filled.interview_id)
    assert since(workspace, kit).state == "touched"
    interviews.edit(workspace, interview_id=filled.interview_id, place="Ruang Melati")
    assert since(workspace, kit).state == "changed"


@pytest.fixture
def noted(workspace, filled):
    """`noted(text)` writes a note down; the note."""

    def write(text):
        return notes.add(
            workspace, interview_id=filled.interview_id, interviewer_id=filled.interviewer_id, text=text
        ).id

    return write


def test_text_that_only_moved_is_said_once(workspace, kept, noted):
    texts = ["Menyebut angka kunjungan arsip tahun lalu", "Menata berkas menurut abjad dan tahun"]
    first, second = map(noted, texts)
    summary = kept()
    notes.edit(workspace, note_id=first, text=texts[1])
    notes.edit(workspace, note_id=second, text=texts[0])
    found = differences(workspace, summary.id, viewer_id=None)
    moved = [one.moved for one in found if one.moved]
    assert set(moved) & set(texts) and len(moved) == len(set(moved))
    assert not [one for one in found if set(moved) & {*one.before, *one.today}]
    assert since(workspace, summary).state == "changed"


def test_the_same_words_and_pictures_are_no_change_and_another_logo_is_one(workspace, kept, noted):
    """Another blank between two words: other sources and other bytes, and nothing that a reader would see."""
    note = noted("Rapi sekali")
    summary = kept()
    notes.edit(workspace, note_id=note, text="Rapi   sekali")
    assert since(workspace, summary).state == "touched"
    notes.edit(workspace, note_id=note, text="Rapi sekali!")
    assert since(workspace, summary).state == "changed"
    letterhead.save(workspace, Letterhead(name="PT Arsip", logo=picture("red")))
    summary = kept()
    letterhead.save(workspace, Letterhead(name="PT Arsip", logo=picture("blue")))
    assert since(workspace, summary).state == "changed"


def test_other_scores_with_the_same_mean_are_a_change(workspace, kept, scored, filled):
    """The comparison draws each interviewer's score as a dot, and writes down the mean alone."""
    other = scored("Rina Wijaya", FULL | {"ketelitian": 2})
    comparison = kept("comparison")
    for card_id, score, summary in ((filled.id, 5, filled.summary), (other, 1, "")):
        scorecards.reopen(workspace, scorecard_id=card_id, reason="Tertukar")
        scorecards.rate(workspace, scorecard_id=card_id, criterion_id="ketelitian", score=score)
        scorecards.submit(workspace, scorecard_id=card_id, recommendation="yes", summary=summary)
    assert since(workspace, comparison).state == "changed"
    said = [line for one in differences(workspace, comparison.id, viewer_id=None) for line in one.today]
    assert any("5, 1" in line for line in said)


def picture(color):
    """A small logo."""
    out = io.BytesIO()
    Image.new("RGB", (40, 20), color).save(out, "PNG")
    return out.getvalue()


def test_the_letterhead_and_the_name_are_part_of_it(workspace, kept, candidate_id):
    summary = kept()
    letterhead.save(workspace, Letterhead(name="PT Arsip Nusantara"))
    assert since(workspace, summary).state == "changed"
    assert [deed.kind for deed in since(workspace, summary).deeds] == ["letterhead"]
    letterhead.save(workspace, Letterhead())
    assert since(workspace, summary).state == "same"
    candidates.edit(workspace, candidate_id=candidate_id, name="Siti Nurhaliza Putri")
    assert since(workspace, summary).state == "changed"


def test_what_a_viewer_may_not_know_is_not_told(workspace, kept, application_id, interview_id, scorecard_id, rina):
    """Rina has a draft: neither that others have scored nor who took notes in private."""
    summary = kept()
    notes.add(workspace, interview_id=interview_id, interviewer_id=rina, text="Rahasia", private=True)
    workspace.actor = "Budi Santoso"
    budi = interviewers.ensure(workspace, name="Budi Santoso").id
    card = scorecards.begin(workspace, interview_id=interview_id, interviewer_id=budi).id
    scorecards.submit(workspace, scorecard_id=card, recommendation="yes", summary="")
    assert {deed.by for deed in since(workspace, summary, viewer_id=rina).deeds} <= {"Rina Wijaya"}
    assert "notes" not in {deed.kind for deed in since(workspace, summary, viewer_id=budi).deeds}
    assert "scorecards" in {deed.kind for deed in since(workspace, summary).deeds}


def test_whether_others_scored_since_is_not_told_by_their_documents(workspace, orders, application_id, interview_id):
    """Budi still has to score, and holds a summary that Dewi made before anybody had: whole and among others."""
    workspace.actor = "Dewi Lestari"
    summary = documents.get(workspace, export(workspace, orders["candidate_summary"], out=None).changes.id)
    merged = dataclasses.replace(summary, id="x", kind="merged", parts=(summary.id,))
    people = [interviewers.ensure(workspace, name=name).id for name in ("Agus Setiawan", "Budi Santoso")]
    interview = interviews.schedule(workspace, application_id=application_id, panel=people).id
    card = scorecards.begin(workspace, interview_id=interview, interviewer_id=people[0]).id
    scorecards.submit(workspace, scorecard_id=card, recommendation="yes", summary="")
    for document in (summary, merged):
        assert since(workspace, document, viewer_id=people[1]) == Since("withheld")
        assert since(workspace, document, viewer_id=people[0]).state == "changed"
        assert since(workspace, document).state == "changed"


def test_a_document_of_a_merged_record_is_compared_with_the_record_that_stayed(workspace, kept, candidate_id):
    summary = kept()
    stays = candidates.add(workspace, name="Siti N.").id
    merging.merge(workspace, kept_id=stays, merged_id=candidate_id)
    merged = documents.get(workspace, summary.id)
    assert order_of(merged).application_id == merged.application_id
    assert since(workspace, merged).state == "changed"  # the name is another one


def test_what_is_not_there_any_more(workspace, kept):
    summary = kept()
    gone = dataclasses.replace(summary, application_id="", ordered=summary.ordered.replace(summary.application_id, "x"))
    assert since(workspace, gone).state == "gone"


def test_what_its_maker_may_not_see_any_more_cannot_be_told(workspace, filled):
    """The scorecard of a record is reopened: a draft is nobody else's, and asking about the document no error."""
    order = Order("interview_record", Edition("id", audience="hr_file"), scorecard_id=filled.id)
    record = documents.get(workspace, export(workspace, order, out=None).changes.id)
    assert since(workspace, record).state == "same"
    workspace.actor = "Budi Santoso"
    scorecards.reopen(workspace, scorecard_id=filled.id, reason="Salah ketik")
    found = since(workspace, record)
    assert found.state == "hidden"
    assert "Budi Santoso" in {deed.by for deed in found.deeds}


def test_a_document_whose_bytes_were_tampered_with_is_compared_all_the_same(workspace, kept, application_id):
    summary = kept()
    workspace.execute("DROP TRIGGER document_files_no_update")
    workspace.execute("UPDATE document_files SET content = x'00' WHERE document_id = ?", (summary.id,))
    applications.decide(workspace, application_id=application_id, decision="hire", reason="Bukti kuat")
    assert since(workspace, summary).state == "changed"


def test_an_order_that_somebody_tampered_with_is_not_guessed_about(workspace, kept):
    summary = kept()
    foreign = dataclasses.replace(summary, ordered=summary.ordered.replace("candidate_summary", "../x"))
    assert since(workspace, foreign).state == "unknown"


def test_a_document_that_is_said_to_be_part_of_itself(workspace, kept):
    summary = kept()
    other = documents.keep(
        workspace, kind="merged", title="Semua", language="id", number="S-2026-9000", content=b"x", parts=[summary.id]
    ).id
    whole = documents.get(workspace, other)
    with workspace.atomic():
        for (name,) in workspace.all(
            "SELECT name FROM sqlite_master WHERE type = 'trigger' AND tbl_name = 'documents'"
        ):
            workspace.execute(f'DROP TRIGGER "{name}"')
        workspace.execute("UPDATE documents SET parts = json_array(id) WHERE id = ?", (other,))
    assert since(workspace, dataclasses.replace(whole, parts=(other,))).state == "unknown"


def test_what_an_older_program_kept_is_not_guessed_about(workspace, application_id, kept):
    older = dataclasses.replace(kept(), ordered="", source_hash="")
    assert since(workspace, older).state == "unknown"
    assert order_of(older) == Order(
        "candidate_summary", Edition("id", notes=True), application_id=application_id, hide_name=False
    )
    with pytest.raises(SaringError, match="order_unknown"):
        order_of(dataclasses.replace(older, kind="interview_kit"))


def test_a_merged_document_is_as_its_parts_are(workspace, kept, application_id):
    parts = [kept(), kept("interview_kit")]
    (number,) = documents.take_numbers(workspace)
    made = documents.keep(
        workspace,
        kind="merged",
        title="Gabungan",
        language="id",
        number=number,
        content=b"%PDF",
        parts=[one.id for one in parts],
    )
    merged = documents.get(workspace, made.id)
    assert since(workspace, merged).state == "same"
    applications.decide(workspace, application_id=application_id, decision="hire", reason="Bukti kuat")
    assert since(workspace, merged).state == "changed"


def test_made_again_with_the_same_options_it_is_the_same_but_for_its_number(workspace, kept, copied):
    first = kept()
    again = documents.get(workspace, export_again(workspace, first.id, viewer_id=None, out=None).changes.id)
    assert (again.ordered, again.source_hash, again.title) == (first.ordered, first.source_hash, first.title)
    assert again.number != first.number
    before, after = (copied(documents.content(workspace, one.id)).text for one in (first, again))
    assert first.number in before
    assert again.number in after


def test_made_again_by_somebody_else_it_shows_what_that_one_may_see(
    workspace, orders, interview_id, scorecard_id, rina, copied
):
    first = export(workspace, orders["candidate_summary"], out=None).changes.id
    assert "Budi Santoso" in copied(documents.content(workspace, first)).text
    again = export_again(workspace, first, viewer_id=rina, out=None).changes.id
    assert "Budi Santoso" not in copied(documents.content(workspace, again)).text


def test_an_order_comes_back_from_its_text(orders):
    for order in (*orders.values(), dataclasses.replace(orders["comparison"], chosen=("a", "b"), hide_name=True)):
        assert Order.from_json(order.to_json()) == order


@pytest.mark.parametrize(
    "text",
    [
        "",
        "[]",
        "{}",
        '{"kind": "x"}',
        '{"kind": 1, "edition": {"language": "id"}}',
        '{"edition": {"language": "xx"}}',
        '{"kind": "x", "edition": {"language": "id"}, "more": 1}',
        '{"kind": "x", "edition": {"language": "id"}, "chosen": 1}',
    ],
    ids=range(8),
)
def test_a_text_that_is_no_order_is_refused(text):
    with pytest.raises(SaringError, match="order_unreadable"):
        Order.from_json(text)


def test_a_kind_that_is_not_known(workspace):
    with pytest.raises(SaringError, match="unknown_document_kind"):
        make(workspace, Order("horoscope", Edition("id")))
    with pytest.raises(NotFound):
        make(workspace, Order("comparison", Edition("id"), job_id="x"))


def test_every_page_of_every_kind_bears_its_foot(workspace, orders, filled, job_id, candidate_id, copied):
    """Number, rubric with its revision and hash, the day, and the head of the audit log when it was drawn."""
    every = [
        *orders.values(),
        Order("interview_record", Edition("id", audience="hr_file"), scorecard_id=filled.id),
        Order("debrief_pack", Edition("id"), job_id=job_id),
        Order("own_data", Edition("id", audience="candidate"), candidate_id=candidate_id),
    ]
    assert {one.kind for one in every} == set(KINDS)
    for order in every:
        head = audit.head(workspace)
        document = documents.get(workspace, export(workspace, order, out=None).changes.id)
        assert audit.head_at(workspace, document.audit_seq) == head
        foot = [document.number, head[:12]]
        if order.kind != "own_data":  # a person may have applied for jobs with several rubrics
            foot += [filled.rubric_hash[:8], "revisi 1"]
        for page in copied(documents.content(workspace, document.id)).pages:
            assert [one for one in foot if one not in page] == []
