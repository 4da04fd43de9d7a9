"""The debrief pack for those who are not shown what each interviewer gave, and what was said and decided already."""

import io
import re
from dataclasses import replace
from itertools import pairwise, product

import pypdf
import pytest

from reports.as_text import as_text
from reports.documents.candidate import candidate_summary
from reports.documents.debrief_pack import debrief_pack
from reports.edition import Edition
from reports.export import make
from reports.order import Order
from reports.summary_passages import candidate_passages
from screening.figures.debrief_pack import of_job
from screening.interviewing import debrief, interviewers, interviews, scorecards
from screening.jobs import applications
from screening.people import candidates
from screening.privacy import restriction

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
        (
            "en",
            (
                "after the debrief: 25.0",
                "After the debrief 25.0; coverage 100%",
                "(→ in the chart)",
            ),
        ),
        (
            "id",
            ("setelah rapat evaluasi: 25,0", "Setelah rapat evaluasi 25,0; cakupan 100%", "(→ pada grafik)"),
        ),
    ],
)
def test_the_score_after_the_debrief_and_the_arrow_are_told(pack, language, said):
    text = pack("hiring_manager", language)
    assert [text.count(one) for one in said] == [1] * 3


@pytest.mark.parametrize(
    ("changed", "language", "said"),
    [
        ("ketelitian", "en", "every change with its reason."),
        ("ketelitian", "id", "setiap perubahan dengan alasannya."),
        ("kerapian", "en", "reasons are given here only for the criteria to discuss."),
        ("kerapian", "id", "alasan perubahan hanya dicantumkan pada kriteria yang perlu dibahas."),
    ],
)
def test_a_pack_says_of_which_changes_it_has_the_reasons(workspace, application_id, pack, changed, language, said):
    """They differ by 3 on ketelitian alone, and the pack prints what was said of criteria to discuss."""
    people = [interviewers.ensure(workspace, name=name).id for name in ("Rina Wijaya", "Budi Santoso")]
    held = interviews.schedule(workspace, application_id=application_id, panel=people).id
    for person, score in zip(people, (5, 2), strict=True):
        card = scorecards.begin(workspace, interview_id=held, interviewer_id=person).id
        for criterion, given in {"ketelitian": score, "kerapian": 4, "kesabaran": 4}.items():
            scorecards.rate(workspace, scorecard_id=card, criterion_id=criterion, score=given)
        scorecards.submit(workspace, scorecard_id=card, recommendation="yes", summary="")
    talk = debrief.begin(workspace, interview_id=held, interviewer_id=people[0]).id
    debrief.change(workspace, scorecard_id=talk, criterion_id=changed, score=3, reason="Contoh Budi lebih baru.")
    debrief.finish(workspace, scorecard_id=talk)
    text = pack("hiring_manager", language)
    assert said in text
    assert ("Contoh Budi lebih baru." in text) == (changed == "ketelitian")


def test_without_a_debrief_nothing_is_said_of_what_came_after_one(scored, pack):
    scored("Rina Wijaya", {"ketelitian": 5})
    scored("Budi Santoso", {"ketelitian": 2})
    assert "after" not in pack("panel").lower()


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("en", "To discuss: criteria with scores 2 or more levels apart."),
        ("id", "Perlu dibahas: kriteria yang nilainya berjarak 2 tingkat atau lebih."),
    ],
)
@pytest.mark.parametrize("audience", ["hiring_manager", "panel"])
def test_a_pack_says_when_a_criterion_is_to_be_discussed(scored, pack, language, said, audience):
    scored("Rina Wijaya", {"ketelitian": 5})
    scored("Budi Santoso", {"ketelitian": 2})
    assert said in pack(audience, language)


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
    assert pack("hiring_manager", language).count(f"{said}: DA") == 1


def test_one_score_stays_untold_though_others_did_not_assess(scored, result_of, copied):
    scored("Rina Wijaya", {"ketelitian": 5}, evidence={"ketelitian": "Menata berkas."})
    scored("Budi Santoso", {"ketelitian": None})
    edition = Edition("en", audience="hiring_manager")
    text = copied(candidate_summary(result_of(), edition=edition, **PRINTED).content).text
    assert "RW Menata berkas." in text and "Not assessed: BS" not in text


def test_scores_of_one_person_in_two_rounds_stay_untold_too(workspace, scored, result_of, copied):
    """Rina gave both scores on ketelitian: that Budi gave none would say whose the mean is."""
    for score in (4, 5):
        scored("Rina Wijaya", {"ketelitian": score}, evidence={"ketelitian": "Menata berkas."})
    budi = scored("Budi Santoso", {"ketelitian": None, "kerapian": None, "kesabaran": None, "kerja-sama": None})
    edition = Edition("en", audience="hiring_manager")
    text = copied(candidate_summary(result_of(), edition=edition, **PRINTED).content).text
    assert "Not assessed: BS" not in text and "Left blank: BS" not in text
    assert "Only one interviewer has scored, so these figures are what that person gave." in text
    order = Order("interview_record", edition, scorecard_id=budi)
    first = copied(make(workspace, order).pdf.content).text.partition("1. Ke")[2].partition("2. Ke")[0]
    assert first and "Not assessed" not in first


EDITIONS = [("id", "a4"), ("en", "letter")]
ASIDE = {"id": ("Setelah rapat evaluasi", "Disepakati"), "en": ("After the debrief", "Agreed")}


def give(workspace, application_id, names):
    """All wrote two short paragraphs on every criterion, a sixth many, and after the debrief one line each."""
    people = {name: interviewers.ensure(workspace, name=name).id for name in names}
    held = interviews.schedule(workspace, application_id=application_id, panel=[*people.values()]).id
    for number, (name, person) in enumerate(people.items()):
        card = scorecards.begin(workspace, interview_id=held, interviewer_id=person).id
        for criterion in CRITERIA:
            scorecards.rate(workspace, scorecard_id=card, criterion_id=criterion, score=2 if number else 5)
            long = "Runtut.\n" * 18 if number == 5 else ""
            said = f"first-{name[0]}-{criterion}.\n{long}second-{name[0]}-{criterion}."
            scorecards.write_evidence(workspace, scorecard_id=card, criterion_id=criterion, text=said)
        scorecards.submit(workspace, scorecard_id=card, recommendation="yes", summary="")
    for name, person in people.items():
        talk = debrief.begin(workspace, interview_id=held, interviewer_id=person).id
        for criterion in CRITERIA:
            reason = f"third-{name[0]}-{criterion}."
            debrief.change(workspace, scorecard_id=talk, criterion_id=criterion, score=3, reason=reason)
        debrief.finish(workspace, scorecard_id=talk)


@pytest.fixture
def voiced(workspace, application_id):
    """Two wrote something."""
    give(workspace, application_id, ("Rina Wijaya", "Budi Santoso"))


@pytest.fixture
def by_many(workspace, application_id):
    """So many wrote something that no criterion stays on one page as a whole."""
    give(workspace, application_id, ("Ana", "Budi", "Citra", "Dwi", "Eka", "Fajar"))


@pytest.fixture
def printed(workspace, job_id, copied):
    """`printed("id", "a4", name=, title=, said=)`: the job's pack read back, with another name, title or summary."""

    def make(language, paper, *, name="", title="", said=None):
        pack = of_job(workspace, job_id)
        (result,) = pack.finalists
        if said is not None:
            told = tuple((person, advice, said) for person, advice, _ in result.recommendations)
            result = replace(result, recommendations=told)
        if name:
            result = replace(result, candidate=replace(result.candidate, name=name))
        pack = replace(pack, finalists=(result,), job=replace(pack.job, title=title or pack.job.title))
        return copied(debrief_pack(pack, edition=Edition(language, paper=paper), **PRINTED).content)

    return make


@pytest.mark.usefixtures("by_many")
@pytest.mark.parametrize(("language", "paper"), EDITIONS)
def test_what_one_person_said_is_not_parted_before_or_after_a_single_line(printed, language, paper):
    after, agreed = ASIDE[language]
    for lines in range(2, 12, 2):
        pages = printed(language, paper, said="Runtut.\n" * lines).pages
        for mark, criterion in product("ABCDEF", CRITERIA):
            said = [f"{which}-{mark}-{criterion}." for which in ("first", "second", "third")]
            (page,) = [page for page in pages if any(one in page for one in said[mark == "F" :])]
            assert f"{said[1]} {after}: 3. {said[2]}" in page
            assert mark == "F" or said[0] in page
        for page in pages:
            assert page.count(agreed) == page.count("third-F"), "lines to write on stand below what they are about"


@pytest.mark.usefixtures("by_many")
@pytest.mark.parametrize(("language", "paper"), EDITIONS)
def test_the_header_says_which_criterion_goes_on_over_the_page(printed, language, paper):
    kind = {"id": "Bahan rapat evaluasi", "en": "Debrief pack"}[language]
    pages = printed(language, paper, name="Ana", title="Penata").pages
    parted = 0
    for page in pages[1:]:
        header, _, body = page.partition(f"Ana · {kind}: Penata ")
        first = min(CRITERIA, key=lambda one: (f"-{one}." not in body, body.find(f"-{one}.")))
        goes_on = f"-{first}." in body and not re.match(r"[\d–][\d.,]* \d\. ", body)
        parted += goes_on
        name = first.replace("-", " ").capitalize()
        assert bool(header) == goes_on, (header, body[:100])
        if goes_on:
            assert re.fullmatch(rf"{CRITERIA.index(first) + 1}\. {name}( \(en\))? · ", header)
    assert parted > 1, "some criterion goes on over the page"


@pytest.mark.parametrize(
    ("language", "told"),
    [("id", ("Disarankan (3 dari 3 lembar penilaian)", "Penilai")), ("en", ("Yes (3 of 3 scorecards)", "Scored by"))],
)
def test_who_met_the_candidate_twice_is_one_of_those_who_scored(scored, pack, language, told):
    scored("Rina Wijaya", dict.fromkeys(CRITERIA, 5))
    for score in (2, 4):
        scored("Budi Santoso", dict.fromkeys(CRITERIA, score))
    text = pack("hiring_manager", language)
    assert [one in text for one in told] == [True, True]
    assert re.findall(r"Siti Nurhaliza [\d.,]+ (\d) ", text) == ["2"]


@pytest.mark.usefixtures("voiced")
@pytest.mark.parametrize(("language", "paper"), EDITIONS)
def test_a_voice_that_goes_on_over_the_page_has_two_lines_on_either(printed, language, paper):
    parted = set()
    for lines in range(27, 43, 2):
        pages = printed(language, paper, said="Runtut.\n" * lines).pages
        counts = [page.count("Runtut.") for page in pages]
        assert sum(counts) == 2 * lines
        both = [count % lines for count in counts if count]
        assert all(one != 1 and one != lines - 1 for one in both), (lines, counts)
        parted.update(both)
    assert len(parted) > 2


@pytest.mark.usefixtures("voiced")
@pytest.mark.parametrize(
    ("language", "figures", "chart"),
    [("id", "Rekomendasi", "rata-rata panel"), ("en", "Recommendation", "panel mean")],
)
def test_a_finalists_chart_stands_on_the_page_of_the_figures(workspace, job_id, copied, language, figures, chart):
    """However much the interviewers sum up, which stands below it."""
    pack = of_job(workspace, job_id)
    (result,) = pack.finalists
    second = set()
    for lines in (*range(6), 24):
        said = tuple((person, advice, "Runtut.\n" * lines) for person, advice, _ in result.recommendations)
        both = replace(pack, finalists=(replace(result, recommendations=said), result))
        edition = Edition(language, audience="hiring_manager")
        pages = copied(debrief_pack(both, edition=edition, **PRINTED).content).pages
        counts = [(page.count(f" {figures} "), page.count(f" {chart} ")) for page in pages]
        assert all(told == drawn for told, drawn in counts), (lines, counts)
        assert sum(told for told, _ in counts) == 2
        assert "Runtut." not in pages[0].partition(f" {chart} ")[0]
        second.add(max(number for number, (told, _) in enumerate(counts) if told))
    assert len(second) > 1, "one of them begins on a page of its own"


@pytest.mark.usefixtures("voiced")
@pytest.mark.parametrize(("language", "paper"), EDITIONS)
def test_the_header_of_a_long_name_says_the_job_too(printed, language, paper):
    kind = {"id": "Bahan rapat evaluasi", "en": "Debrief pack"}[language]
    long = " ".join(["Raden Mas Haryo Bimo"] + ["Setyawardhana"] * 12)
    job = "Penata Arsip dan Dokumen Elektronik"
    page = printed(language, paper, name=long, title=job, said="Runtut.\n" * 40).pages[1]
    begins, _, rest = page.partition("…")
    assert "Raden Mas Haryo Bimo Setyawardhana" in begins[-160:]
    assert rest.startswith(f" · {kind}: {job} ")
    page = printed(language, paper, name="Ana", title=job, said="Runtut.\n" * 40).pages[1]
    assert f"Ana · {kind}: {job} " in page and "…" not in page


@pytest.mark.usefixtures("voiced")
@pytest.mark.parametrize(("language", "paper"), EDITIONS)
def test_a_figure_stands_on_one_line_with_its_word_and_nothing_is_too_small_to_read(printed, language, paper):
    lines, sizes = [], set()
    for page in printed(language, paper).reader.pages:
        lines += [" ".join(line.split()) for line in page.extract_text().splitlines()]
        page.extract_text(visitor_text=lambda text, cm, tm, font, size: sizes.add(size) if text.strip() else None)
    said = {
        "id": ("evaluasi: 50", "Arti nilai 5:"),
        "en": ("debrief: 50", "What 5 means:"),
    }
    for one in said[language]:
        assert any(one in line for line in lines), one
    assert min(size for size in sizes if size) >= 7


@pytest.mark.parametrize(("language", "paper"), EDITIONS)
def test_there_is_the_same_white_between_all_voices(scored, printed, language, paper):
    for name in ("Rina Wijaya", "Budi Santoso", "Dwi Ayu"):
        scored(name, {"ketelitian": 3}, summary="Runtut.", observed={"ketelitian-minus": "Terdengar."})
    heights = {"Runtut.": [], "Terdengar.": []}

    def collect(text, cm, tm, font, size):
        if text.strip() in heights:
            heights[text.strip()].append(tm[5])

    for page in printed(language, paper).reader.pages:
        page.extract_text(visitor_text=collect)
    apart = [above - below for found in heights.values() for above, below in pairwise(found)]
    assert len(apart) == 4
    assert max(apart) - min(apart) < 0.1 and min(apart) > 17, "more than the 13 points of a line"


@pytest.mark.parametrize(
    ("language", "said"),
    [("en", "Budi Santoso (BSa: round 1, BSb: round 2)"), ("id", "Budi Santoso (BSa: ronde 1, BSb: ronde 2)")],
)
def test_the_marks_of_somebody_with_two_scorecards_are_explained_to_everybody(
    scored, pack, result_of, copied, language, said
):
    scored("Budi Santoso", {"ketelitian": 5}, evidence=EVIDENCE)
    scored("Budi Santoso", {"ketelitian": 2}, evidence=EVIDENCE)
    scored("Rina Wijaya", {"ketelitian": 4})

    assert said in pack("hiring_manager", language)
    for audience in ("hiring_manager", "panel"):
        edition = Edition(language, audience=audience)
        assert said in copied(candidate_summary(result_of(), edition=edition, **PRINTED).content).text


def test_who_has_no_dot_in_the_chart_is_explained_beside_it(scored, pack):
    scored("Rina Wijaya", {"ketelitian": 5}, summary="Teliti.")
    scored("Budi Santoso", {"ketelitian": 2}, summary="Kurang.")
    scored("Dwi Ayu", {"ketelitian": None}, summary="Belum tahu.")
    assert "Dwi Ayu (DA)" in pack("panel")


def test_two_people_with_the_same_initials_keep_their_marks_from_document_to_document(
    workspace, scored, application_id, copied, job_id
):
    scored("Rina Wijaya", {"ketelitian": 5})
    second = [scored("Rudi Wibowo", {"ketelitian": score}) for score in (2, 3)]
    other = candidates.add(workspace, name="Agus Setiawan").id
    held = interviews.schedule(
        workspace,
        application_id=applications.apply(workspace, candidate_id=other, job_id=job_id).id,
        panel=(interviewers.find(workspace, "Rudi Wibowo").id,),
    ).id
    alone = scorecards.begin(
        workspace, interview_id=held, interviewer_id=interviewers.find(workspace, "Rudi Wibowo").id
    ).id
    scorecards.rate(workspace, scorecard_id=alone, criterion_id="ketelitian", score=2)
    scorecards.submit(workspace, scorecard_id=alone, recommendation="yes", summary="")

    texts = [
        copied(make(workspace, Order("interview_record", Edition("en"), scorecard_id=card)).pdf.content).text
        for card in (*second, alone)
    ]
    assert [re.search(r"Rudi Wibowo \((\w+)\)", text)[1] for text in texts] == ["R2a", "R2b", "R2"]
    summary = copied(
        make(workspace, Order("candidate_summary", Edition("en"), application_id=application_id)).pdf.content
    )
    assert "Rina Wijaya (RW), Rudi Wibowo (R2a: round 1, R2b: round 1)" in re.sub(r"round \d", "round 1", summary.text)


@pytest.mark.parametrize(
    ("language", "told", "summed_up"),
    [
        ("en", "nobody gave a score 0", "Nobody scored any criterion, so there is no score"),
        ("id", "tidak dinilai siapa pun 0", "Tidak satu kriteria pun dinilai, jadi tidak ada nilai"),
    ],
)
def test_a_finalist_whom_nobody_gave_a_score_is_scored_by_nobody(
    scored, pack, result_of, copied, language, told, summed_up
):
    for name in ("Rina Wijaya", "Budi Santoso"):
        scored(name, dict.fromkeys(CRITERIA))
    assert told in pack("panel", language)
    edition = Edition(language, audience="panel")
    assert summed_up in copied(candidate_summary(result_of(), edition=edition, **PRINTED).content).text
    assert summed_up in as_text(candidate_passages(result_of(), edition=edition, printed_at=PRINTED["printed_at"]))


def test_nothing_is_told_of_somebody_whose_data_are_restricted(workspace, application_id, candidate_id, job_id):
    restriction.restrict(workspace, candidate_id=candidate_id, reason="Dibantah")
    made = make(workspace, Order("debrief_pack", Edition("id"), job_id=job_id, chosen=(application_id,)))
    text = "".join(page.extract_text() for page in pypdf.PdfReader(io.BytesIO(made.pdf.content)).pages)

    assert "Siti" not in text and "dibatasi" not in text
    assert [one.params for one in made.contents.messages if one.code == "restricted_left_out"] == [{"count": "1"}]
    assert made.contents.named == ()
