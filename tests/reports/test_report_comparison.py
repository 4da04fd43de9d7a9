"""The comparison of a job, read back as its reader gets it."""

from dataclasses import replace

import pytest

from reports.documents.comparison import comparison
from reports.documents.groups import without_clear_difference
from reports.edition import Edition
from reports.export import make
from reports.order import Order
from screening.figures import comparing
from screening.figures.clarity import Clarity
from screening.figures.scoring import score
from screening.insights import stages
from screening.insights.selection import Selection
from screening.interviewing import interviewers, interviews, scorecards
from screening.jobs import applications, jobs, snapshots
from screening.people import candidates
from screening.privacy import restriction

PRINTED = {"number": "S-2026-0007", "printed_at": "2026-11-22T08:15:30.123Z", "audit_head": "9f8e7d6c5b4a39281706"}
FULL = {"ketelitian": 4, "kerapian": 3, "kesabaran": 5, "kerja-sama": 4}


@pytest.fixture
def add(workspace, job_id):
    """`add("Agus", {...}, {...})`: a candidate of the job with one submitted scorecard per interviewer.

    `people` are their names, where it matters who they are.
    """

    def apply(name, *cards, observed=None, people=None):
        candidate_id = candidates.add(workspace, name=name).id
        application_id = applications.apply(workspace, candidate_id=candidate_id, job_id=job_id).id
        for number, scores in enumerate(cards):
            name = f"Pewawancara {number}" if people is None else people[number]
            person = interviewers.ensure(workspace, name=name).id
            interview = interviews.schedule(workspace, application_id=application_id, panel=(person,)).id
            card = scorecards.begin(workspace, interview_id=interview, interviewer_id=person).id
            for criterion_id, value in scores.items():
                scorecards.rate(workspace, scorecard_id=card, criterion_id=criterion_id, score=value)
            for trait_id, text in (observed or {}).items():
                scorecards.observe(workspace, scorecard_id=card, trait_id=trait_id, state="observed", evidence=text)
            scorecards.submit(workspace, scorecard_id=card, recommendation="yes", summary="")
        return application_id

    return apply


@pytest.fixture
def found(workspace, job_id):
    return lambda: comparing.comparison(workspace, job_id)


def many(comparison, people, criteria):
    """The comparison with its first candidate repeated, and as many criteria."""
    first = comparison.ranked[0]
    kinds = comparison.rubric.active_criteria
    more = tuple(replace(kinds[n % len(kinds)], id=f"k{n}") for n in range(criteria))
    rubric = replace(comparison.rubric, criteria=more)
    figures = score(rubric, [{criterion.id: 1 + n % 5 for n, criterion in enumerate(more)}])
    items = tuple(
        replace(first.result.criteria[0], criterion=criterion, part=part)
        for criterion, part in zip(more, figures.parts, strict=True)
    )
    result = replace(first.result, rubric=rubric, score=figures, criteria=items)
    ranked = tuple(
        replace(
            first,
            rank=1,
            result=replace(result, candidate=replace(result.candidate, name=f"Kandidat nomor-{n}", code=f"K-{n}")),
        )
        for n in range(1, people + 1)
    )
    return replace(comparison, rubric=rubric, ranked=ranked)


def test_ranking_with_ties_bounds_and_coverage(add, found, compared, copied):
    add("Agus Setiawan", FULL)
    add("Dewi Lestari", FULL)
    add("Bayu Prasetyo", FULL | {"ketelitian": 1})
    add("Citra Ayu", {"ketelitian": 5, "kerapian": 5})
    text = copied(compared(found(), "id").content).pages[0]
    # full: 75; ketelitian 1 instead of 4: (2 + 12) / 5 = 2.8, 45; two of four: 5, 100 with (15 + 2) / 5 as lower bound
    for said in (
        "Dari 4 lamaran: 4 masuk peringkat. Peringkat hanya menata bukti; keputusan ada di tangan manusia.",
        "1 Citra Ayu K-04 100,0 60,0 sampai 100,0 60%",
        "2 Agus Setiawan K-01 75,0 Semua kriteria dinilai 100% Terpenuhi: 1 dari 1 pewawancara Disarankan (1)",
        "2 Dewi Lestari K-02 75,0",
        "4 Bayu Prasetyo K-03 45,0",
        "Peringkat Kandidat Nilai",
        "Syarat wajib dan ciri tidak cocok Rekomendasi",
    ):
        assert said in text


def test_matrix_has_a_figure_for_everybody(add, found, compared, copied):
    add("Agus Setiawan", FULL, FULL | {"ketelitian": 1})
    add("Dewi Lestari", {"ketelitian": 5, "kerja-sama": 4})
    text = copied(compared(found(), "en").content).text
    for said in (
        "1. Dewi Lestari 2. Agus Setiawan",
        "1. Ketelitian (en) (weight 2) 5.0 2.5",
        "2. Kerapian (en) (must-have) – 3.0",
        "3. Kesabaran (en) – 5.0",
        "4. Kerja sama (en) 4.0 4.0",
        "each interviewer's score, from 1 to 5",
    ):
        assert said in text


@pytest.mark.parametrize(
    ("people", "said"),
    [
        (1, ()),
        (3, ("each interviewer's score, from 1 to 5", "nilai tiap pewawancara, dari 1 sampai 5")),
        (4, ("each interviewer's score, 1 to 5; 3 dots: 3 people or more", "1 sampai 5; 3 titik: 3 orang atau lebih")),
    ],
    ids=["nobody", "few", "many"],
)
def test_the_legend_explains_the_dots_that_are_there(people, said, add, found, compared, copied):
    add("Agus Setiawan", *[FULL] * people)
    for language, words in zip(("en", "id"), said or (None, None), strict=True):
        text = copied(compared(found(), language, paper="letter").content).text
        assert "…" not in text
        assert words in text if words else "each interviewer" not in text and "tiap pewawancara" not in text


@pytest.mark.parametrize(("language", "paper"), [("id", "a4"), ("en", "letter")])
@pytest.mark.parametrize("people", [7, 12])
def test_no_name_above_the_matrix_is_broken_within_a_word(add, found, compared, copied, people, language, paper):
    add("Agus Setiawan", FULL)
    table = many(found(), people, 5)
    names = [f"Bimo{n} Setyawardhana Kusumawijaya" for n in range(people)]
    ranked = [
        replace(one, result=replace(one.result, candidate=replace(one.result.candidate, name=name)))
        for one, name in zip(table.ranked, names, strict=True)
    ]
    pages = copied(compared(replace(table, ranked=tuple(ranked)), language, paper).content).pages
    begins = next(
        number for number, page in enumerate(pages) if {"id": "Kriteria dan", "en": "Criteria and"}[language] in page
    )
    text = " ".join(pages[begins:])
    for number in range(people):
        assert f"Bimo{number} Setyawardhana Kusumawijaya" in text


@pytest.mark.parametrize(("language", "paper"), [("id", "a4"), ("en", "letter")])
def test_a_candidates_concerns_stay_below_the_name(add, found, compared, copied, language, paper):
    for number in range(9):
        add(
            f"Orang-{number}.",
            FULL,
            FULL,
            observed={f"{one}-minus": f"Sebab-{number}." for one in ("kesabaran", "kerapian")},
        )
    pages = copied(compared(found(), language, paper).content).pages
    (begins,) = [
        number
        for number, page in enumerate(pages)
        if {"id": "Dicatat di samping", "en": "They stand beside"}[language] in page
    ]
    assert "Orang-" in pages[begins].partition("Dicatat" if language == "id" else "They stand")[2], "no heading alone"
    parted = {number for number in range(9) for page in pages[begins:] if 0 < page.count(f"Sebab-{number}.") < 4}
    assert parted == set()


def test_concerns_with_their_evidence(add, found, compared, copied):
    add("Agus Setiawan", FULL | {"kerapian": 2}, observed={"kesabaran-minus": "Memotong tiga kali."})
    text = copied(compared(found(), "id").content).text
    for said in (
        "Tidak terpenuhi: 1 1 ciri tidak cocok teramati",
        "Agus Setiawan Syarat wajib tidak terpenuhi (harus di atas 2): Kerapian",
        "Ciri tidak cocok teramati: kurang Kesabaran Pewawancara 0: Memotong tiga kali.",
    ):
        assert said in text


def test_long_evidence_is_cut_to_three_lines_and_what_was_cut_is_counted(add, found, compared, copied):
    said = "\n".join(f"Ia bercerita panjang tentang tamu nomor {n} yang datang terlambat." for n in range(40))
    add("Agus Setiawan", FULL, FULL, observed={"kesabaran-minus": said, "kerapian-minus": "Sekali."})
    add("Dewi Lestari", FULL, observed={"kesabaran-minus": said})
    pages = copied(compared(found(), "en").content).pages
    assert "3 texts are shortened; they stand in full in the candidate summaries with their appendices." in " ".join(
        pages
    )
    assert " ".join(pages).count("…") == 3
    assert "Pewawancara 1: Sekali. " in " ".join(pages)
    assert 0 < " ".join(pages).count("tamu nomor") / 3 < 8
    assert len(pages) == 2


def test_how_scores_are_worked_out_stands_above_the_ranking(add, found, compared, copied):
    add("Agus Setiawan", FULL)
    text = copied(compared(found(), "en").content).pages[0]
    assert text.index("Ranking Score = (weighted mean") < text.index("Rank Candidate")


def test_who_is_not_ranked_and_why(add, found, compared, copied):
    add("Agus Setiawan", FULL)
    add("Dewi Lestari", {"ketelitian": 5})
    add("Eka Putra")
    comparison = found()
    (one,) = comparison.left_out
    others = [
        replace(one, candidate=replace(one.candidate, name=name), reason=reason)
        for name, reason in (("Fajar", "other_snapshot"), ("Gita", "hidden"))
    ]
    reasons = {"no_scorecard": 1, "other_snapshot": 1, "hidden": 1}
    comparison = replace(comparison, left_out=(*comparison.left_out, *others), reasons=reasons)
    text = copied(compared(comparison, "en").content).text
    for said in (
        "Of 5 applications: 1 ranked, 4 not ranked.",
        "Dewi Lestari Not enough evidence: coverage 40%, minimum 60%",
        "Eka Putra No scorecard submitted yet",
        "Fajar Scored under another version of the rubric, so the scores cannot be compared",
        "Gita Hidden until the maker of this document has submitted their own scorecard",
    ):
        assert said in text


def test_who_is_not_named_is_counted_everywhere_with_the_reason(workspace, job_id, add, found, copied):
    add("Agus Setiawan", FULL)
    kept = applications.get(workspace, add("Dewi Lestari", FULL)).candidate_id
    restriction.restrict(workspace, candidate_id=kept, reason="Keberatan.")
    funnel = stages.funnel(workspace, Selection(job_id=job_id), None)
    for language, texts in (
        (
            "en",
            (
                "Of 2 applications: 1 ranked, 1 not ranked.",
                "1 more application, not named here: processing of the data is restricted.",
                "1 application for this job; the bars show how many ever reached a stage. "
                "1 more is not counted here, since processing of the data is restricted.",
            ),
        ),
        (
            "id",
            (
                "1 lamaran lagi, tanpa nama di sini: pemrosesan datanya dibatasi.",
                "1 lamaran lagi tidak dihitung di sini karena pemrosesan datanya dibatasi.",
            ),
        ),
    ):
        text = copied(comparison(found(), funnel=funnel, edition=Edition(language), **PRINTED).content).text
        for said in texts:
            assert said in text
        assert "Dewi" not in text


def test_scorecards_under_another_rubric_are_told_beside_the_rank(workspace, job_id, add, found, compared, copied):
    both = add("Agus Setiawan", FULL)
    few = add("Dewi Lestari", FULL)
    yaml = snapshots.yaml_text(workspace, jobs.get(workspace, job_id).rubric_hash)
    jobs.change_rubric(workspace, job_id=job_id, yaml=yaml.replace("revision: 1", "revision: 2"))
    person = interviewers.ensure(workspace, name="Pewawancara 9").id
    for application_id, scores in ((both, FULL), (few, {"ketelitian": 5})):
        interview = interviews.schedule(workspace, application_id=application_id, panel=(person,)).id
        card = scorecards.begin(workspace, interview_id=interview, interviewer_id=person).id
        for key, level in scores.items():
            scorecards.rate(workspace, scorecard_id=card, criterion_id=key, score=level)
        scorecards.submit(workspace, scorecard_id=card, recommendation="yes", summary="")
    ranked, _, others = copied(compared(found(), "en").content).text.partition("Not ranked")
    for name, text in (("Agus Setiawan", ranked), ("Dewi Lestari", others)):
        assert name in text
        assert "1 scorecard was made under another version of the rubric and is not counted" in text


def test_that_nobody_gave_a_score_is_not_told_as_too_little_of_it(add, found, compared, copied):
    add("Agus Setiawan", {})
    for language, said in (
        ("en", "Agus Setiawan Scorecards were submitted, but nobody gave a score on any criterion"),
        ("id", "Agus Setiawan Lembar penilaian sudah dikirim, tetapi tidak ada satu kriteria pun yang dinilai"),
    ):
        assert said in copied(compared(found(), language).content).text


@pytest.mark.parametrize(
    ("language", "said", "title"),
    [
        (
            "en",
            "Of 4 applications: 2 ranked, 1 scored but not chosen, 1 not chosen and not comparable yet.",
            "Not compared",
        ),
        (
            "id",
            "Dari 4 lamaran: 2 masuk peringkat, 1 sudah dinilai tetapi tidak dipilih, "
            "1 tidak dipilih dan belum dapat dibandingkan.",
            "Tidak dibandingkan",
        ),
    ],
)
def test_of_a_choice_every_application_of_the_job_is_counted_once(
    workspace, job_id, add, compared, copied, language, said, title
):
    for name in ("Agus Setiawan", "Bayu Prasetyo", "Citra Ayu"):
        add(name, FULL)
    add("Eka Putra")
    chosen = [one.application_id for one in comparing.comparable(workspace, job_id)][:2]
    content = copied(compared(comparing.comparison(workspace, job_id, chosen=chosen), language).content)
    assert said in content.text and title in content.outline
    assert not {"Not ranked", "Belum masuk peringkat"} & set(content.outline)


def test_nobody_at_all(found, compared, copied):
    for language, said in (("id", "Belum ada lamaran."), ("en", "No candidate has enough evidence")):
        content = copied(compared(found(), language).content)
        assert said in content.text
        assert len(content.pages) == 1


def test_candidates_of_one_name_are_told_apart_by_their_codes_wherever_they_are_named(workspace, job_id, add, copied):
    for scores in (FULL | {"kerapian": 2}, FULL, None):
        add("Siti Aminah", *([scores] * 2 if scores else []))
    add("Dewi Lestari", FULL, FULL)
    text = copied(make(workspace, Order("comparison", Edition("en"), job_id=job_id)).pdf.content).text
    assert "Siti Aminah (K-01) Must-have not met" in text
    assert "Rank 1: Siti Aminah (K-02) and Dewi Lestari, 75.0" in text or "Dewi Lestari and Siti Aminah (K-02)" in text
    assert "Siti Aminah (K-03) No scorecard submitted yet" in text
    assert "Dewi Lestari (" not in text
    pack = copied(make(workspace, Order("debrief_pack", Edition("en"), job_id=job_id)).pdf.content).text
    assert "Siti Aminah (K-01)" in pack and "Siti Aminah (K-02)" in pack and "(K-01) (K-01)" not in pack


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("en", "Where only one interviewer has scored, the figures are what that person gave."),
        ("id", "Bila hanya satu pewawancara yang menilai, angka-angkanya sama dengan nilainya."),
    ],
)
def test_who_sees_no_single_scores_is_told_where_the_figures_are_some(workspace, job_id, add, copied, language, said):
    def text(audience):
        order = Order("comparison", Edition(language, audience=audience), job_id=job_id)
        return copied(make(workspace, order).pdf.content).text

    add("Agus Setiawan", FULL, FULL)
    assert said not in text("hiring_manager")
    add("Eka Putra", FULL, FULL, people=("Rina Wijaya", "Rina Wijaya"))
    assert said in text("hiring_manager")
    assert said not in text("panel"), "whose score is which is shown"


@pytest.mark.parametrize(
    ("language", "paper", "begins", "ends"),
    [("en", "a4", "How sure this order is", "there are 2."), ("id", "letter", "Seberapa pasti urutan", "ada 2.")],
)
def test_no_last_word_of_the_warning_stands_alone(add, found, compared, copied, language, paper, begins, ends):
    for name in ("Agus Setiawan", "Eka Putra"):
        add(name, FULL, FULL)
    lines = copied(compared(found(), language, paper).content).reader.pages[0].extract_text().splitlines()
    first = next(number for number, line in enumerate(lines) if line.startswith(begins))
    last = next(number for number, line in enumerate(lines) if line.endswith(ends))
    assert last > first
    assert len(lines[last]) > 0.75 * len(lines[first])


def test_codes_stand_for_hidden_names(workspace, job_id, add, found, compared, copied):
    add("Agus Setiawan", FULL | {"kerapian": 1})
    add("Eka Putra")
    jobs.edit(workspace, job_id=job_id, title="Penata Arsip", hide_names=True, hide_scores=True)
    text = copied(compared(found(), "id").content).text
    assert "K-01" in text and "K-02" in text
    assert "Agus" not in text and "Eka" not in text


@pytest.mark.parametrize("names", [("Siti Aminah", "SÍTI AMINAH"), ("Đorđe Zupan", "Dorde Zupan")])
def test_names_that_read_alike_are_told_apart_however_they_are_written(workspace, job_id, add, copied, names):
    for name in names:
        add(name, FULL, FULL | {"kerapian": 2})
    for kind in ("comparison", "debrief_pack"):
        text = copied(make(workspace, Order(kind, Edition("en"), job_id=job_id)).pdf.content).text
        for number, name in enumerate(names, 1):
            assert text.count(name) == text.count(f"{name} (K-0{number})") > 1


@pytest.mark.parametrize(("people", "criteria"), [(2, 2), (13, 8), (40, 40), (200, 6)])
def test_large_comparisons_repeat_names(people, criteria, add, found, compared, copied):
    add("Agus Setiawan", FULL)
    content = copied(compared(many(found(), people, criteria), "id").content)
    for number in (1, people):
        assert content.text.count(f"Kandidat nomor-{number} ") >= 2  # in the ranking and above the matrix
    last = f"{criteria}. "
    blocks = -(-people // 12)
    assert sum(page.count(last + "Ke") for page in content.pages) == blocks
    assert all(page.count("Halaman") == 1 for page in content.pages)
    content.assert_inside()
    boxes = {tuple(map(float, page.mediabox)) for page in content.reader.pages}
    assert len(boxes) == 1 and all(box[2] > box[3] for box in boxes)


def test_same_input_same_bytes(add, found, compared):
    add("Agus Setiawan", FULL, FULL)
    comparison = found()
    assert compared(comparison) == compared(comparison)


def test_what_was_decided_stands_beside_the_rank(workspace, add, found, compared, copied):
    withdrawn = add("Agus Setiawan", FULL)
    unseen = add("Eka Putra")
    add("Dewi Lestari", FULL | {"kerapian": 1})
    applications.decide(workspace, application_id=withdrawn, decision="withdrawn", reason="Pindah kota.")
    applications.decide(workspace, application_id=unseen, decision="reject", reason="Terlambat.")
    text = copied(compared(found(), "id").content).text
    assert "1 Agus Setiawan K-01 · Keputusan: Mengundurkan diri 75" in text
    assert "Peringkat 1: Agus Setiawan (keputusan: Mengundurkan diri), nilai 75,0 dari 100;" in text
    assert "Eka Putra Belum ada lembar penilaian yang dikirim. Keputusan: Tidak dilanjutkan" in text
    assert text.count("Keputusan:") == 2


def test_scores_without_a_clear_difference_are_marked(add, found, compared, copied):
    far = {"Agus": (5, 4), "Dewi": (4, 4), "Eka": (2, 1), "Fajar": (1, 1), "Gita": (3, 2)}
    for name, levels in far.items():
        add(name, *(dict.fromkeys(FULL, level) for level in levels))
    comparison = found()
    text = copied(compared(comparison, "en").content).text
    assert "no clear difference from the scores of the ranks 2 to 4" in text
    assert (
        "worked out from 5 candidates with two or more interviewers whose own scores have a coverage of at least 60%."
        in text
    )
    assert "≈ 1–2" in text


@pytest.mark.parametrize(
    ("language", "said", "first", "twice"),
    [
        (
            "en",
            "that takes 5 candidates with two or more interviewers whose own scores have a coverage of at least "
            "60%, and here there are 2. Score",
            "Rank 1: Agus and Eka, 75.0 out of 100; differences between scores may be chance.",
            ("How sure this order is", "may be chance"),
        ),
        (
            "id",
            "diperlukan 5 kandidat dengan sedikitnya dua pewawancara yang cakupan nilainya masing-masing minimal "
            "60%, dan di sini ada 2. Nilai",
            "Peringkat 1: Agus dan Eka, nilai 75,0 dari 100; selisih nilai dapat saja kebetulan.",
            ("eberapa pasti urutan ini", "dapat saja kebetulan"),
        ),
    ],
)
def test_with_too_few_data_the_head_of_the_ranking_says_so_once(
    add, found, compared, copied, language, said, first, twice
):
    """Counted are those with two scorecards that are enough each: Fajar has three, all with gaps, and a rank."""
    add("Agus", FULL, FULL)
    add("Dewi", FULL, FULL | {"ketelitian": 1})
    add("Eka", FULL)
    add("Fajar", {"ketelitian": 1}, {"kerapian": 1}, {"kesabaran": 1, "kerja-sama": 1})
    assert sum(one.rank is not None for one in found().ranked) == 4
    text = copied(compared(found(), language).content).pages[0]
    assert said in text.partition("Ranking" if language == "en" else "tangan manusia. Peringkat")[2]
    assert first in text
    assert [text.count(one) for one in twice] == [1, 1]
    assert "≈" not in text


@pytest.mark.parametrize(
    ("language", "said", "first"),
    [
        (
            "en",
            "Ranking These scores tell nobody apart: interviewers differ",
            "100; but these scores tell nobody apart.",
        ),
        ("id", "Peringkat Nilai-nilai ini tidak membedakan siapa pun: para", "tetapi nilai-nilai ini tidak membedakan"),
    ],
)
def test_interviewers_who_contradict_each_other_give_a_ranking_with_a_warning(
    add, found, compared, copied, language, said, first
):
    for number, levels in enumerate(((1, 5), (5, 1), (2, 5), (5, 1), (1, 4), (4, 2))):
        add(f"Acak {number}", *(dict.fromkeys(FULL, level) for level in levels))
    text = copied(compared(found(), language).content).pages[0]
    assert said in text and first in text
    assert text.count("≈ 1–6") == 6


def test_unknown_and_clearly_different_are_told_apart(add, found, compared, copied):
    for name, levels in {"Agus": (5, 5), "Dewi": (4, 4), "Eka": (2, 1), "Fajar": (1, 1), "Gita": (3, 3)}.items():
        add(name, *(dict.fromkeys(FULL, level) for level in levels))
    add("Hana", dict.fromkeys(FULL, 5))
    for language, said in (
        (
            "en",
            "clearly different from every other score; fewer than two interviewers scored Hana with enough coverage",
        ),
        (
            "id",
            "berbeda jelas dari semua nilai lain; kurang dari dua pewawancara menilai Hana dengan cakupan yang cukup",
        ),
    ):
        text = copied(compared(found(), language).content).pages[0]
        assert said in text
        assert "1 ≈ ? Hana" in text and "1 Agus" in text
        assert (
            "≈ ?: fewer than two interviewers with such a coverage"
            if language == "en"
            else "≈ ?: kurang dari dua pewawancara dengan cakupan"
        ) in text
    alone = replace(found(), ranked=tuple(one for one in found().ranked if one.result.candidate.name != "Agus"))
    text = copied(compared(alone, "en").content).pages[0]
    assert (
        "Rank 1: Hana, 100.0 out of 100; fewer than two interviewers scored with enough coverage, so it cannot" in text
    )


def test_one_rule_says_whose_scores_are_sure_enough_to_be_compared(add, found, compared, copied):
    """Whoever scored little, and whoever scored twice, makes no second interviewer, neither in the count nor in a sign.

    Hana has two scorecards of which one has a quarter of the weight, Indah two of one person.
    """
    for name, levels in {"Agus": (5, 4), "Dewi": (4, 4), "Eka": (2, 1), "Fajar": (1, 1), "Gita": (3, 2)}.items():
        add(name, *(dict.fromkeys(FULL, level) for level in levels))
    add("Hana", FULL, {"kesabaran": 5})
    add("Indah", FULL, FULL, people=("Rina Wijaya", "Rina Wijaya"))
    comparison = found()
    doubtful = [one.result.candidate.name for one in comparison.ranked if comparison.is_doubtful(one)]
    assert (comparison.clarity.people, sorted(doubtful)) == (5, ["Hana", "Indah"])
    assert copied(compared(comparison, "en").content).pages[0].count("≈ ? ") == 2


def test_groups_without_a_clear_difference(add, found, compared, copied):
    far = {"Agus": (5, 4), "Dewi": (4, 4), "Eka": (2, 1), "Fajar": (1, 1), "Gita": (3, 2)}
    for name, levels in far.items():
        add(name, *(dict.fromkeys(FULL, level) for level in levels))
    comparison = found()
    text = copied(compared(comparison, "en").content).pages[0]
    assert "Rank 1: Agus, 87.5 out of 100; no clear difference from the scores down to rank 2." in text
    for said in ("1–2 75.0 to 87.5 Agus and Dewi", "Ranks Score Candidates"):
        assert said in text
    for run in without_clear_difference(comparison):
        for one in run:
            others = {place.result.application.id for place in run if place is not one}
            assert others <= one.alike
    apart = replace(comparison, ranked=tuple(replace(one, alike=frozenset()) for one in comparison.ranked))
    text = copied(compared(apart, "id").content).text
    assert "nilai 87,5 dari 100; berbeda jelas dari semua nilai lain." in text
    assert "Setiap nilai berbeda jelas dari nilai lainnya." in text


def test_only_the_first_groups_are_listed(add, found, compared, copied):
    for number in range(5):
        add(f"Agus {number}", FULL, FULL | {"ketelitian": 1})
    comparison = found()
    first = comparison.ranked[0]
    places = [
        replace(
            first,
            rank=n,
            alike=frozenset({f"a{n - 1}", f"a{n + 1}"}),
            result=replace(first.result, application=replace(first.result.application, id=f"a{n}")),
        )
        for n in range(1, 31)
    ]
    chain = replace(comparison, ranked=tuple(places), clarity=Clarity("1,1", 0.5, 10.0, 5))
    assert [(run[0].rank, run[-1].rank) for run in without_clear_difference(chain)] == [
        (n, n + 1) for n in range(1, 30)
    ]
    assert "21 more groups further down are not listed" in copied(compared(chain, "en").content).text


def test_a_leader_who_misses_a_must_have_is_told_as_such(add, found, compared, copied):
    add("Agus Setiawan", FULL | {"kerapian": 2})
    add("Dewi Lestari", {**dict.fromkeys(FULL, 2), "kerapian": 3})
    text = copied(compared(found(), "en").content).text
    assert "Rank 1: Agus Setiawan, 70.0 out of 100; " in text
    assert "; must-have not met: Agus Setiawan." in text


def test_many_leaders_are_counted(add, found, compared, copied):
    for number in range(5):
        add(f"Agus {number}", FULL)
    assert "Rank 1: 5 candidates, each with 75.0 out of 100." in copied(compared(found(), "en").content).text


def test_the_funnel_says_how_far_the_applications_got(workspace, job_id, add, found, copied):
    for name in ("Agus", "Dewi", "Eka", "Fajar"):
        moved = add(name)
        if name != "Fajar":
            applications.move(workspace, application_id=moved, stage="screening")
    applications.move(workspace, application_id=moved, stage="rejected")
    add("Gita", FULL)
    funnel = stages.funnel(workspace, Selection(job_id=job_id), None)
    for language, said in (
        ("en", "5 applications for this job; the bars show how many ever reached a stage. New 5 (100%)"),
        ("id", "Penyaringan 3 (60%), sekarang 3"),
    ):
        made = comparison(found(), funnel=funnel, edition=Edition(language, paper="letter"), **PRINTED)
        assert said in copied(made.content).text
        copied(made.content).assert_inside()


def test_a_name_in_the_ranking_leads_to_what_stands_beside_the_score(add, found, compared, copied):
    add("Agus Setiawan", FULL | {"kerapian": 2})
    add("Dewi Lestari", FULL)
    content = copied(compared(found(), "en").content)
    (link,) = [note.get_object() for page in content.reader.pages for note in page.get("/Annots", [])]
    assert link["/Contents"] == "Agus Setiawan"
    target = list.__getitem__(link["/Dest"], 0)  # the page as a reference, not as what it refers to
    (number,) = [n for n, page in enumerate(content.reader.pages) if page.indirect_reference == target]
    assert "Agus Setiawan Must-have not met" in content.pages[number]


def test_recommendations_are_counted_by_scorecard_where_somebody_has_several(add, found, compared, copied):
    """Counted by person, three recommendations of two people would say what the one with two scorecards gave."""
    add("Agus", FULL, FULL)
    assert "of 2 interviewers Yes (2)" in copied(compared(found(), "en").content).text
    place = found().ranked[0]
    (one, *_), (other, *_) = place.result.recommendations
    for given, said in (
        (((one, "yes", ""), (other, "no", "")), "of 2 interviewers Yes (1) No (1)"),
        (((one, "yes", ""), (one, "yes", ""), (other, "yes", "")), "of 3 scorecards Yes (3)"),
        (((one, "strong_yes", ""), (one, "yes", ""), (other, "yes", "")), "of 3 scorecards Strong yes (1) Yes (2)"),
    ):
        again = replace(place, result=replace(place.result, recommendations=given))
        assert said in copied(compared(replace(found(), ranked=(again,)), "en").content).text


def test_the_comma_of_a_figure_stays_clear_of_the_dots_below_it(add, found, compared, copied):
    add("Agus", FULL, FULL, FULL)
    dots, figures, begun = [], [], []

    def drawn(operator, operands, matrix, _text):
        if operator == b"m":
            begun[:] = map(float, operands)
        elif operator == b"l" and begun == [float(one) for one in operands]:  # without length: a dot
            dots.append(matrix[5] + begun[1])

    def written(text, matrix, text_matrix, *_):
        if text.strip() == "3,0":
            figures.append(matrix[5] + text_matrix[5])

    for page in copied(compared(found(), "id").content).reader.pages:
        page.extract_text(visitor_operand_before=drawn, visitor_text=written)
    (figure,) = figures
    highest = max(dot for dot in dots if dot < figure)
    assert figure - highest > 1.5 + 2  # half a dot, and what a comma of 8 points takes below its line
