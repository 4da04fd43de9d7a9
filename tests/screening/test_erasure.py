"""Erasing a person: nothing of them is left in the file, and everybody else is as they were."""

import json
import shutil
from pathlib import Path
from types import SimpleNamespace

import pytest

from screening import audit, doctor, documents, exports, importing
from screening.backups import folders, making
from screening.errors import NotFound, Refused
from screening.figures import comparing
from screening.finding import search_index
from screening.identifiers import new_id, utc_now
from screening.importing import remembering
from screening.importing.mapping import Column, Mapping
from screening.insights import stages
from screening.insights.selection import Selection
from screening.interviewing import interviewers, interviews, notes, scorecards
from screening.jobs import applications, jobs
from screening.people import attachments, candidates, merging, saved_filters
from screening.people.candidate_filter import Filter
from screening.privacy import cleaning, erasure, remaining_copies, tombstones
from screening.protection import key_file
from screening.storage import converting
from screening.workspace import Workspace
from tests import erased_people

CV = b"%PDF-1.4\n1 0 obj<<>>endobj\n(Riwayat hidup Mardiana Kusumawardani)\ntrailer<<>>\n%%EOF\n"


def every_value(ws):
    """Every value of every ordinary table, also those that SQLite works out."""
    tables = ws.all("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE '%\\_fts%' ESCAPE '\\'")
    rows = (row for (table,) in tables for row in ws.all(f'SELECT * FROM "{table}"'))
    return {
        value.encode() if isinstance(value, str) else bytes(value)
        for row in rows
        for value in row
        if isinstance(value, str | bytes) and len(value) >= 4
    }


def bytes_on_disk(path):
    """All files beside a closed workspace, and the workspace itself."""
    return {one.name: one.read_bytes() for one in path.parent.iterdir() if one.is_file()}


def index_terms(ws):
    return {
        index: [row[0] for row in ws.all(f"SELECT term FROM {index}_terms ORDER BY term")]
        for index in ("candidates_fts", "notes_fts")
    }


def meet(ws, job_id, name, *, word, **fields):
    """Somebody applied, was met by Rina and Budi, scored, noted, decided on, documented; `word` is in every text."""
    rina, budi = (interviewers.ensure(ws, name=who).id for who in ("Rina Wijaya", "Budi Santoso"))
    person = candidates.add(ws, name=name, tags=("arsip", word), **fields).id
    applied = applications.apply(ws, candidate_id=person, job_id=job_id).id
    applications.move(ws, application_id=applied, stage="interview")
    met = interviews.schedule(
        ws, application_id=applied, panel=(rina, budi), place=f"Ruang {word}", accommodation=f"Kursi {word}"
    ).id
    for who, private in ((rina, False), (budi, True)):
        card = scorecards.begin(ws, interview_id=met, interviewer_id=who).id
        for criterion in ("ketelitian", "kerapian", "kesabaran", "kerja-sama"):
            scorecards.rate(ws, scorecard_id=card, criterion_id=criterion, score=4)
            scorecards.write_evidence(
                ws, scorecard_id=card, criterion_id=criterion, text=f"Bukti {word} tentang {criterion}"
            )
        scorecards.observe(
            ws, scorecard_id=card, trait_id="kesabaran-minus", state="observed", evidence=f"Terburu-buru, {word}"
        )
        scorecards.mark_preview(ws, scorecard_id=card, preview_id="rutinitas", given=True, response=f"Siap {word}")
        notes.add(ws, interview_id=met, interviewer_id=who, text=f"Catatan arsip {word} " * 40, private=private)
        scorecards.submit(ws, scorecard_id=card, recommendation="yes", summary=f"Ringkasan {word}")
    scorecards.reopen(ws, scorecard_id=card, reason=f"Lupa bukti {word}")
    applications.decide(ws, application_id=applied, decision="hold", reason=f"Menunggu {word}")
    attachments.add(ws, candidate_id=person, name=f"CV {name}.pdf", content=CV + word.encode())
    for kind, about in (("candidate_summary", {"application_id": applied}), ("own_data", {"candidate_id": person})):
        keep(ws, f"{kind}: {name} {word}", kind=kind, place=f"/rumah/{name}/{kind}.pdf", **about)
    return person


def keep(ws, title, **fields):
    """A document of two pages of the file or more."""
    (number,) = documents.take_numbers(ws)
    content = f"%PDF-1.7 {number} {title}".encode() * 200
    return documents.keep(ws, title=title, language="id", number=number, content=content, **fields).id


@pytest.fixture(scope="module")
def crowd(tmp_path_factory, prepared_file, yaml):
    """A file with a job, people who share words with Mardiana, and her: the path and all the ids."""
    path = tmp_path_factory.mktemp("crowd") / "saring.db"
    shutil.copy(prepared_file, path)
    with Workspace.open(path, actor="Rina Wijaya") as ws:
        job_id = jobs.add(ws, title="Penata Arsip", yaml=yaml).id
        others = [meet(ws, job_id, f"Mardiana Putri {n}", word=f"lemari{n}", source="Bursa kerja") for n in range(3)]
        many = [
            candidates.add(ws, name=f"Kusumawardani {n}", note=f"Arsip nomor {n}", tags=("arsip",)).id
            for n in range(40)
        ]
        applications.apply_many(ws, candidate_ids=many, job_id=job_id)
        mardiana = meet(
            ws,
            job_id,
            "Mardiana Kusumawardani",
            word="zamrudkhatulistiwa",
            email="mardiana.kusumawardani@contoh.example",
            phone="+62 811-9988-7766",
            source="Bursa kerja",
            note="Bisa mulai Januari; tinggal di Wonosobo.",
        )
        candidates.edit(ws, candidate_id=mardiana, note="Pindah ke Purwokerto; tinggal di Wonosobo.")
        for one in others:
            candidates.edit(ws, candidate_id=one, note="Lemari arsip " * 50)
    return SimpleNamespace(path=path, job_id=job_id, mardiana=mardiana, others=others)


@pytest.fixture
def workspace(crowd, workspace_path):
    shutil.copy(crowd.path, workspace_path)
    with Workspace.open(workspace_path, actor="Rina Wijaya") as opened:
        yield opened


@pytest.fixture
def job_id(crowd):
    return crowd.job_id


@pytest.fixture
def mardiana(crowd):
    return crowd.mardiana


@pytest.fixture
def others(crowd):
    return crowd.others


@pytest.mark.parametrize("worth", [0, 500], ids=["one by one", "anew"])
def test_no_byte_of_an_erased_person_is_left(workspace, mardiana, monkeypatch, worth):
    monkeypatch.setattr(search_index, "_WORTH", worth)
    before = every_value(workspace)
    erasure.erase(workspace, candidate_ids=[mardiana], why="request")

    after = every_value(workspace)
    kept = b"\n".join(after)
    gone = [value for value in before - after if value not in kept]
    assert len(gone) > 30 and any(b"zamrudkhatulistiwa" in value for value in gone)
    assert workspace.path.with_name(f"{workspace.path.name}-wal").stat().st_size == 0
    assert cleaning.is_clean(workspace)
    path = workspace.path
    workspace.close()
    for name, content in bytes_on_disk(path).items():
        left = [value[:80] for value in gone if value[:200] in content]
        assert left == [], name
        for word in (b"zamrud", b"Wonosobo", b"wonosobo", b"811-9988", b"8119988", b"mardiana.kusuma"):
            assert word not in content
    assert b"Mardiana Putri 1" in path.read_bytes()
    assert doctor.examine(path) == []


def test_no_byte_is_left_in_a_protected_file_and_its_backups_either(workspace, mardiana):
    path, key = workspace.path, bytes(range(32))
    workspace.close()
    converting.convert(path, old=None, new=key, finish=lambda _: None)
    key_file.path_of(path).write_bytes(b"its keys")
    making.make(path, folders.default_folder(), why="manual", key=key)

    def told():
        kept = [path, Path(f"{path}-wal"), *folders.default_folder().rglob("*.db")]
        contents = [erased_people.in_the_clear(one.read_bytes(), key) for one in kept if one.exists()]
        assert b"Mardiana Putri 1" in contents[0]
        words = (b"zamrud", b"Wonosobo", b"wonosobo", b"8119988", b"mardiana.kusuma")
        return [sum(one.count(word) for one in contents) for word in words]

    assert all(told())
    with Workspace.open(path, key=key) as ws:
        erasure.erase(ws, candidate_ids=[mardiana], why="request")
        assert remaining_copies.delete(ws) == 1
        assert not any(told())
    assert not any(told()) and doctor.examine(path, key=key) == []


def test_others_their_figures_and_their_words_stay(workspace, job_id, mardiana, others):
    def figures():
        found = comparing.comparison(workspace, job_id)
        return [
            (place.result.candidate.id, place.result.score)
            for place in found.ranked
            if place.result.candidate.id != mardiana
        ]

    def rows():
        return [row for row in applications.rows(workspace) if row.candidate.id != mardiana]

    before = figures(), rows()
    in_funnel = stages.funnel(workspace, Selection(job_id=job_id), None)
    erasure.erase(workspace, candidate_ids=[mardiana], why="request")

    assert (figures(), rows()) == before and len(before[0]) == 3
    assert stages.funnel(workspace, Selection(job_id=job_id), None) != in_funnel
    assert [one.id for one in candidates.page(workspace, filter=Filter(text="mardiana"))] == sorted(others)
    assert candidates.page(workspace, filter=Filter(text="zamrud")) == []


@pytest.mark.parametrize("worth", [0, 500], ids=["one by one", "anew"])
def test_the_search_index_is_as_if_they_had_never_been_there(workspace, mardiana, monkeypatch, worth):
    monkeypatch.setattr(search_index, "_WORTH", worth)
    erasure.erase(workspace, candidate_ids=[mardiana], why="request")
    for index in ("candidates_fts", "notes_fts"):
        workspace.execute(f"CREATE VIRTUAL TABLE temp.{index}_terms USING fts5vocab ('main', '{index}', 'row')")
    left = index_terms(workspace)
    for index in left:
        workspace.execute(f"INSERT INTO {index} ({index}) VALUES ('rebuild')")
    assert index_terms(workspace) == left


def test_the_log_keeps_what_was_done_and_can_no_longer_be_asked_what(workspace, mardiana):
    rows = [one for one in audit.entries(workspace, limit=10_000) if one.candidate_id == mardiana]
    erasure.erase(workspace, candidate_ids=[mardiana], why="request")

    assert rows == [one for one in audit.entries(workspace, limit=10_000) if one.candidate_id == mardiana] != []
    assert audit.verify(workspace) == []
    assert audit.kept_promise(workspace, candidate_id=mardiana, commitment=rows[0].commitment, details={}) is None
    (newest,) = audit.entries(workspace, limit=1)
    assert (newest.action, newest.record_id) == ("candidate_erased", mardiana)


def test_the_tombstone_counts_and_names_nobody(workspace, mardiana):
    code = candidates.get(workspace, mardiana).code
    erasure.erase(workspace, candidate_ids=[mardiana], why="request")

    (stone,) = tombstones.all_of(workspace)
    assert (stone.candidate_id, stone.code, stone.why, stone.erased_by) == (mardiana, code, "request", "Rina Wijaya")
    assert stone.details["counts"] == {
        "applications": 1,
        "interviews": 1,
        "scorecards": 2,
        "notes": 2,
        "decisions": 1,
        "attachments": 1,
        "documents": 2,
        "merged_records": 0,
    }
    assert [(one["kind"], one["files"]) for one in stone.details["documents"]] == [
        ("candidate_summary", 1),
        ("own_data", 1),
    ]
    assert "ardiana" not in json.dumps(stone.details)
    for write in ("DELETE FROM tombstones", "UPDATE tombstones SET code = 'K-99'"):
        with pytest.raises(Refused, match="audit_append_only"):
            workspace.execute(write)


def test_what_is_out_of_reach_is_told_before(workspace, mardiana):
    told = erasure.preview(workspace, [mardiana])
    assert [(one.kind, one.place) for one in told.out_of_reach.files] == [
        ("candidate_summary", "/rumah/Mardiana Kusumawardani/candidate_summary.pdf"),
        ("own_data", "/rumah/Mardiana Kusumawardani/own_data.pdf"),
    ]
    (number,) = [one.number for one in told.out_of_reach.files if one.kind == "own_data"]
    document = documents.numbered(workspace, number)
    documents.handed_out(workspace, document.id, "printed")
    (printed,) = erasure.preview(workspace, [mardiana]).out_of_reach.handed_out
    assert (printed.how, printed.number) == ("document_printed", number)
    assert told.counts["documents"] == 2 and told.obstacles == ()


def test_documents_about_everybody_go_where_the_person_stands_in_them(workspace, job_id, mardiana, others):
    (others_application,) = [row.application.id for row in applications.rows(workspace, candidate_id=others[0])]
    (own_application,) = [row.application.id for row in applications.rows(workspace, candidate_id=mardiana)]

    among_own, among_others = (json.dumps({"chosen": [one, "x"]}) for one in (own_application, others_application))
    everybody = keep(workspace, "Semua", kind="comparison", job_id=job_id, ordered='{"kind": "comparison"}')
    chosen = keep(workspace, "Dipilih", kind="comparison", job_id=job_id, ordered=among_own)
    without = keep(workspace, "Lain", kind="comparison", job_id=job_id, ordered=among_others)
    whole = keep(workspace, "Gabungan", kind="merged", parts=(without, chosen))
    told = erasure.preview(workspace, [mardiana])
    erasure.erase(workspace, candidate_ids=[mardiana], why="request")

    assert len(told.together) == 3
    for gone in (everybody, chosen, whole):
        with pytest.raises(NotFound):
            documents.get(workspace, gone)
    assert documents.content(workspace, without)
    assert doctor.examine(workspace.path) == []


def comparison(ws, job_id):
    """A comparison of everybody, as it is kept: it knows the row of the log that it was made at."""
    return keep(ws, "Semua", kind="comparison", job_id=job_id, audit_seq=audit.last(ws)[0])


def left_of(ws, ids):
    return [one for one in ids if ws.one("SELECT 1 FROM documents WHERE id = ?", (one,))]


def told_out(ws, person):
    return [one.how for one in erasure.preview(ws, [person]).out_of_reach.handed_out]


def test_who_stands_in_it_is_told_by_the_log_and_not_by_a_clock_that_was_set_back(workspace, job_id, set_clock_back):
    ws = workspace
    first = meet(ws, job_id, "Diana K.", word="pirusmuda")
    without = comparison(ws, job_id)
    for exported in (exports.comparison_exported(ws, job_id), exports.table_exported(ws, "candidates", 9)):
        with exported:
            pass
    applied_before = meet(ws, job_id, "Diana Kartika", word="pirustua")
    set_clock_back()
    came_later = meet(ws, job_id, "Kartika D.", word="kecubung")
    of_all = comparison(ws, job_id)
    with exports.comparison_exported(ws, job_id), exports.table_exported(ws, "candidates", 9):
        pass
    assert sorted(told_out(ws, first)) == sorted(["comparison_exported", "table_exported"] * 2)
    for person in (applied_before, came_later):
        assert sorted(told_out(ws, person)) == ["comparison_exported", "table_exported"]
        assert len(erasure.preview(ws, [person]).together) == 1
    erasure.erase(ws, candidate_ids=[came_later], why="request")
    assert left_of(ws, [without, of_all]) == [without]


def test_what_was_made_while_two_were_one_is_told_by_the_log_too(workspace, job_id, mardiana, others, set_clock_back):
    ws = workspace
    (application,) = [row.application.id for row in applications.rows(ws, candidate_id=others[0])]

    def summary():
        fields = {"kind": "candidate_summary", "application_id": application}
        return keep(ws, "Ringkasan", **fields, audit_seq=audit.last(ws)[0])

    before = summary()
    merged = merging.merge(ws, kept_id=others[0], merged_id=mardiana)
    set_clock_back()
    both = summary()
    merged.undo(ws)
    after = summary()
    erasure.erase(ws, candidate_ids=[mardiana], why="request")
    assert left_of(ws, [before, both, after]) == [before, after]


def test_a_legal_hold_stops_it_with_its_reason(workspace, mardiana, others):
    workspace.execute(
        "INSERT INTO holds (id, candidate_id, reason, set_by, set_at) VALUES (?, ?, 'Gugatan 12/2026', 'Budi', ?)",
        (new_id(), mardiana, utc_now()),
    )
    (obstacle,) = erasure.preview(workspace, [others[0], mardiana]).obstacles
    assert (obstacle.candidate_id, obstacle.reason) == (mardiana, "Gugatan 12/2026")
    before = every_value(workspace)
    with pytest.raises(Refused) as caught:
        erasure.erase(workspace, candidate_ids=[others[0], mardiana], why="request")
    assert (caught.value.code, caught.value.params["reason"]) == ("erasure_held", "Gugatan 12/2026")
    assert every_value(workspace) == before
    with pytest.raises(Refused, match="candidate_held"):
        workspace.execute("DELETE FROM candidates WHERE id = ?", (mardiana,))


def test_what_was_merged_into_the_record_goes_with_it(workspace, mardiana, job_id):
    twin = meet(workspace, job_id, "Diana K.", word="pirusmuda", email="diana@contoh.example", note="Punya anak kucing")
    code = candidates.get(workspace, twin).code
    merging.merge(workspace, kept_id=mardiana, merged_id=twin)
    erasure.erase(workspace, candidate_ids=[mardiana], why="request")

    assert {one.candidate_id: one.code for one in tombstones.all_of(workspace)}[twin] == code
    assert workspace.all("SELECT * FROM merges") == []
    path = workspace.path
    workspace.close()
    content = b"".join(bytes_on_disk(path).values())
    assert [word for word in (b"pirusmuda", b"Diana K.", b"kucing", b"diana@") if word in content] == []
    assert doctor.examine(path) == []


def test_documents_from_before_a_merge_go_where_the_record_that_went_stood_in_them(workspace, job_id):
    earlier = meet(workspace, job_id, "Diana K.", word="pirusmuda")
    everybody = keep(workspace, "Semua", kind="comparison", job_id=job_id, ordered='{"kind": "comparison"}')
    for exported in (
        exports.comparison_exported(workspace, job_id),
        exports.table_exported(workspace, "candidates", 9),
    ):
        with exported:
            pass
    later = meet(workspace, job_id, "Diana Kartika", word="pirustua")
    merging.merge(workspace, kept_id=later, merged_id=earlier)
    told = erasure.preview(workspace, [later])
    erasure.erase(workspace, candidate_ids=[later], why="request")

    assert len(told.together) == 1
    assert {one.how for one in told.out_of_reach.handed_out} == {"comparison_exported", "table_exported"}
    with pytest.raises(NotFound):
        documents.get(workspace, everybody)


def test_a_merge_that_was_undone_forgets_the_one_and_leaves_the_other(workspace, mardiana, others):
    merged = merging.merge(workspace, kept_id=others[0], merged_id=mardiana)
    merged.undo(workspace)
    kept = merging.merge(workspace, kept_id=others[1], merged_id=others[2])
    erasure.erase(workspace, candidate_ids=[mardiana], why="request")

    assert doctor.examine(workspace.path) == []
    kept.undo(workspace)
    assert candidates.get(workspace, others[2]).name == "Mardiana Putri 2"
    path = workspace.path
    workspace.close()
    assert b"Wonosobo" not in path.read_bytes() and b"zamrud" not in path.read_bytes()


def test_a_document_made_while_two_were_one_goes_with_either_of_them(workspace, mardiana, others, next_moment):
    (application,) = [row.application.id for row in applications.rows(workspace, candidate_id=others[0])]
    before = keep(workspace, "Sebelum", kind="candidate_summary", application_id=application)
    next_moment()
    merged = merging.merge(workspace, kept_id=others[0], merged_id=mardiana)
    both = keep(workspace, "Keduanya", kind="candidate_summary", application_id=application)
    merged.undo(workspace)
    next_moment()
    after = keep(workspace, "Sesudah", kind="candidate_summary", application_id=application)
    number = documents.get(workspace, both).number
    assert number in erasure.preview(workspace, [mardiana]).together
    erasure.erase(workspace, candidate_ids=[mardiana], why="request")

    assert documents.content(workspace, before) and documents.content(workspace, after)
    with pytest.raises(NotFound):
        documents.get(workspace, both)


def test_what_was_made_of_the_others_application_while_two_were_one_goes_with_the_record_that_stayed(
    workspace, mardiana, yaml, next_moment
):
    other_job = jobs.add(workspace, title="Kurir", yaml=yaml, hide_scores=False).id
    twin = candidates.add(workspace, name="Diana K.").id
    application = applications.apply(workspace, candidate_id=twin, job_id=other_job).id
    said = {"kind": "comparison", "job_id": other_job}
    before = keep(workspace, "Sebelum", **said, ordered='{"kind": "comparison"}')
    next_moment()
    merged = merging.merge(workspace, kept_id=mardiana, merged_id=twin)
    gone = [
        keep(workspace, "Sendiri", kind="candidate_summary", application_id=application),
        keep(workspace, "Semua", **said, ordered='{"kind": "comparison"}'),
        keep(workspace, "Terpilih", **said, ordered=json.dumps({"kind": "comparison", "chosen": [application]})),
    ]
    chosen = json.dumps({"kind": "comparison", "chosen": ["somebody"]})
    others = keep(workspace, "Orang lain", **said, ordered=chosen)
    merged.undo(workspace)
    next_moment()
    after = keep(workspace, "Sesudah", kind="candidate_summary", application_id=application)
    numbers = [documents.get(workspace, one).number for one in gone]
    assert set(numbers) <= set(erasure.preview(workspace, [mardiana]).together)
    erasure.erase(workspace, candidate_ids=[mardiana], why="request")

    left = {row[0] for row in workspace.all("SELECT id FROM documents")}
    assert left >= {before, others, after} and left.isdisjoint(gone)


@pytest.mark.parametrize("who", [0, 1, 2], ids=["the one that stayed", "the one between", "the first to go"])
def test_what_was_made_while_three_were_one_goes_with_each_whatever_the_clock_says(workspace, others, who):
    last, between, first = others
    (applied,) = [row.application.id for row in applications.rows(workspace, candidate_id=last)]
    before = keep(workspace, "Sebelum", kind="candidate_summary", application_id=applied)
    inner = merging.merge(workspace, kept_id=between, merged_id=first)
    outer = merging.merge(workspace, kept_id=last, merged_id=between)
    long_ago = "2001-01-01T00:00:00.000Z"
    made = keep(workspace, "Ketiganya", kind="candidate_summary", application_id=applied, created_at=long_ago)
    outer.undo(workspace)
    inner.undo(workspace)
    after = keep(workspace, "Sesudah", kind="candidate_summary", application_id=applied)
    erasure.erase(workspace, candidate_ids=[others[who]], why="request")

    kept = {row[0] for row in workspace.all("SELECT id FROM documents")}
    assert made not in kept
    assert ({before, after} <= kept) == (who > 0)


def test_what_was_made_while_two_were_one_goes_also_where_the_other_was_merged_on(workspace, others):
    first, second, third = others
    (applied,) = [row.application.id for row in applications.rows(workspace, candidate_id=second)]
    merged = merging.merge(workspace, kept_id=second, merged_id=first)
    made = keep(workspace, "Keduanya", kind="candidate_summary", application_id=applied)
    merged.undo(workspace)
    merging.merge(workspace, kept_id=third, merged_id=second)
    erasure.erase(workspace, candidate_ids=[first], why="request")

    with pytest.raises(NotFound):
        documents.get(workspace, made)


def test_an_import_and_a_saved_filter_forget_them(workspace, checked, job_id):
    known = candidates.add(workspace, name="Zubaidah Purnomo", email="zub@contoh.example").id
    plan = checked("Nama,Email,Sumber\nZubaidah Purnomo,zub@contoh.example,Zamrud\n", name="lamaran zubaidah.csv")
    importing.carry_out(workspace, plan)
    saved_filters.save(workspace, name="Dia", filter=Filter(text="zubaidah purnomo"))
    saved_filters.save(workspace, name="Arsip", filter=Filter(text="arsip"))
    assert known in workspace.one("SELECT details FROM imports")[0]
    erasure.erase(workspace, candidate_ids=[known], why="withdrawal")

    assert [one.name for one in saved_filters.all_of(workspace)] == ["Arsip"]
    assert workspace.one("SELECT source FROM imports") == ("….csv",)
    assert json.loads(workspace.one("SELECT details FROM imports")[0])["updated"] == {}
    path = workspace.path
    workspace.close()
    assert b"ubaidah" not in path.read_bytes()


def test_a_table_whose_first_row_was_taken_for_titles_is_not_remembered(workspace, checked):
    importing.carry_out(workspace, checked("Nama,Email\nEka Putri,eka@contoh.example\n", name="orang.csv"))
    known = candidates.add(workspace, name="Zubaidah Purnomo", email="zub@contoh.example").id
    headless = Mapping((1,), 2, (Column("Zubaidah Purnomo", "name"), Column("zub@contoh.example", "email")))
    remembering.remember(workspace, headless)
    erasure.erase(workspace, candidate_ids=[known], why="request")

    assert workspace.all("SELECT titles_key FROM import_mappings") == [("email\nnama",)]
    path = workspace.path
    workspace.close()
    assert b"ubaidah" not in path.read_bytes()


def test_a_short_name_in_a_longer_word_takes_no_filter_along(workspace):
    ani = candidates.add(workspace, name="Ani").id
    for name, text in (("Organisasi", "organisasi"), ("Dia", "arsip, Ani")):
        saved_filters.save(workspace, name=name, filter=Filter(text=text))
    erasure.erase(workspace, candidate_ids=[ani], why="request")
    assert [one.name for one in saved_filters.all_of(workspace)] == ["Organisasi"]


def test_many_at_once_are_erased_together_or_not_at_all(workspace, mardiana, others, job_id):
    gone = [one.id for one in candidates.page(workspace, filter=Filter(text="kusumawardani"), limit=1000)]
    assert len(gone) == 41
    workspace.execute(
        "INSERT INTO holds (id, candidate_id, reason, set_by, set_at) VALUES ('h', ?, 'Sengketa', '', '')",
        (gone[-1],),
    )
    with pytest.raises(Refused, match="erasure_held"):
        erasure.erase(workspace, candidate_ids=gone, why="retention")
    assert len(candidates.page(workspace, limit=1000)) == 44
    workspace.execute("UPDATE holds SET lifted_at = 'x'")
    erasure.erase(workspace, candidate_ids=[*gone, "nobody"], why="retention")

    assert sorted(one.id for one in candidates.page(workspace, limit=1000)) == sorted(others)
    assert len(tombstones.all_of(workspace)) == 41
    path = workspace.path
    workspace.close()
    assert b"usumawardani" not in path.read_bytes().replace(CV, b"")
    assert doctor.examine(path) == []


def test_it_cannot_be_undone_and_every_table_about_people_is_thought_of(workspace, mardiana):
    assert erasure.erase(workspace, candidate_ids=[mardiana], why="request").undo is None
    parents = {"candidates", "applications", "interviews", "scorecards", "documents"}
    children = {
        table
        for (table,) in workspace.all("SELECT name FROM sqlite_schema WHERE type = 'table'")
        if any(row[2] in parents for row in workspace.all(f"PRAGMA foreign_key_list({table})"))
    }
    assert children - {table for table, _, _ in erasure.DELETED} == {"restrictions", "candidate_tags"}


def test_what_another_reader_holds_is_cleaned_later(workspace, mardiana):
    with Workspace.open(workspace.path) as reader:
        reader.connection.execute("BEGIN")
        reader.all("SELECT count(*) FROM candidates")
        workspace.wait_at_most(1)
        erasure.erase(workspace, candidate_ids=[mardiana], why="request")
        assert not cleaning.is_clean(workspace)
        assert [one.code for one in doctor.examine(workspace.path)] == ["erasure_unclean"]
        reader.connection.execute("ROLLBACK")
    assert cleaning.clean(workspace) and cleaning.is_clean(workspace)
    path = workspace.path
    workspace.close()
    assert b"zamrud" not in path.read_bytes()
