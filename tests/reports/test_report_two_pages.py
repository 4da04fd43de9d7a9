"""A candidate summary stands on two pages, however much was written; what is cut there stands in full behind it."""

from dataclasses import replace
from io import BytesIO

import pytest
from pypdf import PdfReader
from reportlab.platypus import PageBreak, Spacer

from reports.documents import candidate, shortened
from reports.documents.candidate import candidate_summary
from reports.documents.evidence import evidence
from reports.edition import Edition
from reports.typesetting.page import Imprint, Sheet
from reports.typesetting.paper import WRITING_LINE, WritingLines
from reports.typesetting.text import Text
from rubrics.model import Text as Text_
from screening.interviewing import notes

PRINTED = {"number": "S-2026-0007", "printed_at": "2026-11-22T08:15:30.123Z", "audit_head": "9f8e7d6c5b4a39281706"}
CRITERIA = ("ketelitian", "kerapian", "kesabaran", "kerja-sama")
PEOPLE = ("Rina Wijaya", "Budi Santoso", "Dwi Ayu", "Siti Aminah")
IN_FULL, SHORTENED = "Appendix: every text in full", "Shortened to fit two pages."


def of_words(start, count):
    """A text whose words are all different, so that one finds each of them again."""
    return " ".join(f"{start}{number}" for number in range(count))


@pytest.fixture
def much(scored, result_of):
    """Four scorecards; each says 40 words about each criterion and sums up in 150."""
    for person, name in enumerate(PEOPLE):
        said = {criterion: of_words(f"e{person}{criterion[-1]}", 40 + person) for criterion in CRITERIA}
        scored(name, dict.fromkeys(CRITERIA, 1 + person), evidence=said, summary=of_words(f"s{person}x", 150))
    return result_of()


def pages_of(result, *, language="en", paper="a4", audience="panel", taken=(), appendix=True):
    edition = Edition(language, paper=paper, audience=audience, notes=appendix)
    content = candidate_summary(result, notes=taken, edition=edition, **PRINTED).content
    assert candidate_summary(result, notes=taken, edition=edition, **PRINTED).content == content
    return [" ".join(page.extract_text().split()) for page in PdfReader(BytesIO(content)).pages]


def times(count, result):
    """So many times as many criteria, all with names and texts of their own."""
    many = [
        replace(
            one,
            criterion=replace(one.criterion, id=f"{one.criterion.id}{n}"),
            ratings=tuple(
                replace(rating, evidence=f"{one.criterion.id}{n} {rating.evidence}") for rating in one.ratings
            ),
        )
        for n in range(count)
        for one in result.criteria
    ]
    return replace(result, criteria=tuple(many))


def shown_of(result, audience="panel", paper="letter"):
    """The ids of those criteria whose evidence begins on the second page, and that page."""
    _, second, *appendix = pages_of(result, audience=audience, paper=paper)
    assert all(one.criterion.id in " ".join(appendix).split() for one in result.criteria)
    return [one.criterion.id for one in result.criteria if one.criterion.id in second.split()], second


def body_of(page):
    """The words of a page without its foot, and without what its header says of the document."""
    return page.partition("Page ")[0]


@pytest.mark.parametrize("paper", ["a4", "letter"])
@pytest.mark.parametrize("audience", ["hiring_manager", "panel", "candidate"])
def test_much_stands_on_two_pages_and_all_of_it_behind_them(much, paper, audience):
    first, second, *appendix = pages_of(much, paper=paper, audience=audience)

    assert SHORTENED in first + second
    assert IN_FULL not in first + second
    assert IN_FULL in appendix[0]
    assert "…" in first + second
    summary, all_of_it = set((first + second).split()), set(" ".join(appendix).split())
    written = {word for card in much.recommendations for word in card[2].split()}
    written |= {word for one in much.criteria for rating in one.ratings for word in rating.evidence.split()}
    assert written <= all_of_it
    assert written & summary
    assert written - summary
    for number, one in enumerate(much.criteria, 1):
        name = f"{number}. {one.criterion.name.get('en') or one.criterion.name.get('id')}"
        assert (first + second).count(name) == 2, "in the chart and with its evidence"


@pytest.mark.parametrize(("language", "paper"), [("en", "a4"), ("id", "letter")])
@pytest.mark.parametrize("audience", ["hiring_manager", "panel", "candidate"])
def test_whoever_asks_for_no_appendix_has_two_pages_that_say_where_the_rest_is(much, language, paper, audience):
    told = {
        "en": "Every text stands in full in the summary with its appendix, which is made when asked for.",
        "id": "Semua teks selengkapnya ada di ringkasan dengan lampiran, yang dibuat bila diminta.",
    }[language]
    for count in (1, 6):
        longer = with_previews(times(count, much), 8)
        pages = pages_of(longer, language=language, paper=paper, audience=audience, appendix=False)
        assert len(pages) == 2
        assert told in " ".join(pages)
        asked = {"en": "which is made when asked for", "id": "yang dibuat bila diminta"}[language]
        assert " ".join(pages).count(asked) == 2, "of the texts, and of what was told in a preview"


@pytest.mark.parametrize("count", [4, 16])
def test_previews_that_do_not_fit_are_told_of_in_one_line(little, count):
    pages = pages_of(with_previews(little, count), appendix=False)
    assert len(pages) <= 2
    assert SHORTENED not in " ".join(pages)
    in_full = f"p{count - 1}x39" in " ".join(pages)
    assert in_full is not ("in full in the appendix, which is made when asked for" in " ".join(pages))


@pytest.mark.parametrize("paper", ["a4", "letter"])
def test_how_the_score_was_worked_out_stands_by_it(much, paper):
    """Below the figures, however long the chart is."""
    first, *_ = pages_of(times(4, much), paper=paper)
    assert first.index("Score out of 100") < first.index("How this was worked out") < first.index("Scores by criterion")


def test_the_decision_box_is_on_the_second_page(much):
    first, second, *appendix = pages_of(much, audience="hiring_manager")
    assert "The program does not decide" in second
    assert "The program does not decide" not in first + "".join(appendix)


@pytest.mark.parametrize(
    ("language", "behind", "elsewhere"),
    [
        ("en", "{} in the appendix", "{} in the summary with its appendix"),
        ("id", "{} di lampiran", "{} di ringkasan dengan lampiran"),
    ],
)
@pytest.mark.parametrize("audience", ["panel", "candidate"])
@pytest.mark.parametrize(
    ("count", "more"),
    [
        (4, {"en": "more", "id": "lagi"}),
        (6, {"en": "more criteria are", "id": "kriteria lagi ada"}),
        (20, {"en": "evidence for every criterion is", "id": "Bukti untuk setiap kriteria ada"}),
    ],
)
def test_texts_that_are_not_shown_are_counted(much, language, behind, elsewhere, audience, count, more):
    """With where they are: behind the summary only where an appendix is."""
    here, there = behind.format(more[language]), elsewhere.format(more[language])
    asked, alone = (
        " ".join(pages_of(times(count, much), language=language, audience=audience, appendix=appendix))
        for appendix in (True, False)
    )
    assert here in asked and there not in asked
    assert there in alone and here not in alone


def apart(result, ids):
    """The result with scores far apart on these criteria alone."""
    parts = [
        replace(one, part=replace(one.part, discuss=one.criterion.id in ids), after=None) for one in result.criteria
    ]
    return replace(result, criteria=tuple(parts))


@pytest.mark.parametrize("audience", ["panel", "candidate"])
def test_room_that_is_left_goes_to_evidence(much, audience):
    """Where one line for each of so many criteria is too much, there is one for as many as fit, in the rubric's order.

    Those on which the interviewers are far apart come first, which a candidate is not told.
    """
    result = apart(times(6, much), ())
    ids = [one.criterion.id for one in result.criteria]
    shown, second = shown_of(result, audience)
    assert 0 < len(shown) < len(ids)
    assert shown == ids[: len(shown)]
    assert f"It follows the rubric's order. {len(ids) - len(shown)} more criteria are in the appendix" in second
    assert "Chosen first for this list: must-haves that are not met" in second

    last, _ = shown_of(apart(result, ids[-2:]), audience)
    assert (last[-2:] == ids[-2:]) is (audience == "panel")
    assert last == shown if audience == "candidate" else len(last) in range(len(shown) - 1, len(shown) + 1)


def test_what_fits_on_two_pages_is_not_shortened(scored, result_of):
    scored("Rina Wijaya", dict.fromkeys(CRITERIA, 4), evidence=dict.fromkeys(CRITERIA, of_words("e", 30)))
    assert len(text := pages_of(result_of())) <= 2
    assert not any(SHORTENED in page or IN_FULL in page for page in text)


def test_a_long_reason_is_cut_on_two_pages_and_in_full_behind_them(much):
    told = {"decision": "hold", "decision_reason": of_words("r", 900), "decided_at": "2026-11-22T08:15:30.123Z"}
    first, second, *appendix = pages_of(replace(much, application=replace(much.application, **told)))
    assert "r0" in second.split()
    assert "r899" not in (first + second).split()
    assert {f"r{number}" for number in range(900)} <= set(" ".join(appendix).split())


def test_a_reason_that_is_not_cut_stands_once(much):
    told = {"decision": "hold", "decision_reason": of_words("r", 30), "decided_at": "2026-11-22T08:15:30.123Z"}
    _, second, *appendix = pages_of(replace(much, application=replace(much.application, **told)))
    assert of_words("r", 30) in second
    assert appendix and "r29" not in " ".join(appendix)


def test_notes_come_after_the_texts_in_full(much, workspace):
    card = much.scorecards[0]
    notes.add(workspace, interview_id=card.interview_id, interviewer_id=card.interviewer_id, text="One note.")
    pages = pages_of(much, taken=notes.of_interview(workspace, card.interview_id))
    text = " ".join(pages)
    assert text.index(IN_FULL) < text.index("Appendix: interview notes") < text.index("One note.")


def test_which_texts_are_shown_tells_no_single_score(much):
    """The longest are, whatever score they stand for."""
    hidden = [body_of(page) for page in pages_of(much, audience="hiring_manager")[:2]]
    turned = tuple(
        replace(one, ratings=tuple(replace(rating, score=6 - rating.score) for rating in one.ratings))
        for one in much.criteria
    )
    assert [body_of(page) for page in pages_of(replace(much, criteria=turned), audience="hiring_manager")[:2]] == hidden


def test_a_page_is_saved_by_less_white(much):
    """Three pages with a few lines on the last become two with every text, not two that are shortened."""
    people = much.recommendations
    seen = set()
    for words in (20, 35, 50, 130):
        said = tuple((person, code, of_words(f"s{number}x", words)) for number, (person, code, _) in enumerate(people))
        pages = pages_of(replace(much, recommendations=said), paper="letter")
        seen.add((len(pages), any(SHORTENED in page for page in pages)))
    assert all(shortened == (count > 2) for count, shortened in seen)
    assert len(seen) > 1


def test_the_heading_of_the_evidence_stays_with_what_is_first_shown(much):
    marks = {card.id: "RW" for card in much.scorecards}
    edition = Edition("en")
    parted = set()
    for left in range(60, 200, 10):
        sheet = Sheet(Imprint(edition, *PRINTED.values(), "R", 1, ""), title="T", subject="S", running="")
        blocks = shortened.evidence(sheet, much, marks, shortened.Cuts(0))
        place = [WritingLines(sheet.ink, "", 1, indent=0), Spacer(0, sheet.height - left - WRITING_LINE)]
        drawn = sheet.draw([*place, *blocks, PageBreak(), *evidence(sheet, much, marks)])
        content = sheet.finish(drawn).content
        pages = [" ".join(page.extract_text().split()) for page in PdfReader(BytesIO(content)).pages]
        page = next(page for page in pages if "Evidence by criterion" in page)
        assert "1. " in page, left
        parted.add(page == pages[0])
    assert parted == {True, False}


@pytest.mark.parametrize("is_short", [True, False])
def test_an_unsuitable_trait_stands_above_two_lines_of_what_was_seen(scored, result_of, is_short):
    scored("Rina Wijaya", dict.fromkeys(CRITERIA, 3), observed={"kerapian-minus": "Terdengar dua kali. " * 9})
    result = result_of()
    (trait,) = result.watch_outs
    first_seen = replace(trait, reports=tuple((name, "Ya.") for name, _ in trait.reports))
    result = replace(result, watch_outs=(first_seen, trait))
    marks = {card.id: "RW" for card in result.scorecards}
    begun = set()
    for left in range(100, 160):
        sheet = Sheet(Imprint(Edition("en"), *PRINTED.values(), "R", 1, ""), title="T", subject="S", running="")
        story = (
            shortened.watch_outs(sheet, result, marks, shortened.Cuts(0))
            if is_short
            else candidate._watch_outs(sheet, result, marks)
        )
        place = [WritingLines(sheet.ink, "", 1, indent=0), Spacer(0, sheet.height - left - WRITING_LINE)]
        first, *_ = PdfReader(BytesIO(sheet.finish(sheet.draw([*place, *story])).content)).pages
        text = " ".join(first.extract_text().split())
        named = text.count(trait.trait.text.get("en")) == 2
        begun.add(named)
        assert named == ("Terdengar" in text), left
    assert begun == {True, False}


def test_where_scores_are_far_apart_the_lowest_and_the_highest_are_shown(much):
    """However little one of them wrote; but only to readers who see who gave what."""
    (one, *others) = much.criteria
    said = {1: "the lowest", 2: of_words("b", 30), 3: of_words("c", 30), 4: "the highest"}
    ratings = tuple(replace(rating, evidence=said[rating.score]) for rating in one.ratings)
    result = replace(much, criteria=(replace(one, ratings=ratings, part=replace(one.part, discuss=True)), *others))
    for audience in ("panel", "hiring_manager"):
        marks = {card.id: str(number) for number, card in enumerate(result.scorecards)}
        imprint = Imprint(Edition("en", audience=audience), *PRINTED.values(), "R", 1, "")
        sheet = Sheet(imprint, title="T", subject="S", running="")
        step = next(number for number, cut in enumerate(shortened.CUTS) if cut.texts == 2)
        shown = [
            block.said
            for block in shortened.evidence(sheet, result, marks, shortened.Cuts(step))
            if isinstance(block, Text)
        ]
        first = shown[2:4]
        assert (first == ["the lowest", "the highest"]) is (audience == "panel"), first


@pytest.mark.parametrize("language", ["id", "en"])
def test_the_legend_says_what_a_counted_dot_means_and_names_only_whose_dots_are_there(much, language):
    told = {"id": "n pewawancara memberi nilai ini", "en": "n interviewers gave this score"}[language]
    first, *_ = pages_of(much, language=language)
    assert told not in first, "each stands for itself"
    agreed = tuple(
        replace(one, ratings=tuple(replace(rating, score=3) for rating in one.ratings)) for one in much.criteria
    )
    some = replace(much, criteria=(*agreed[1:], much.criteria[0]))
    for result, named in ((some, 2), (replace(much, criteria=agreed), 1)):
        first, *_ = pages_of(result, language=language)
        assert told in first
        assert [first.count(name) for name in PEOPLE] == [named] * len(PEOPLE), "in the head, and in the legend"


WORDS = {
    "en": {
        "previews": "Realistic job preview",
        "apart": "Appendix: realistic job preview",
        "told": "points; in full in the appendix.",
        "shortened": "Shortened to fit two pages.",
        "summaries": "Interviewers' summaries",
        "meaning": " means: ",
    },
    "id": {
        "previews": "Gambaran kerja nyata",
        "apart": "Lampiran: gambaran kerja nyata",
        "told": "hal; selengkapnya di lampiran.",
        "shortened": "Dipendekkan agar ringkasan muat dalam dua halaman.",
        "summaries": "Ringkasan pewawancara",
        "meaning": "Arti nilai ",
    },
}


@pytest.fixture
def little(scored, result_of):
    """Two scorecards with a line on each criterion."""
    for name in PEOPLE[:2]:
        said = {criterion: of_words(f"e{name[0]}{criterion}", 12) for criterion in CRITERIA}
        scored(name, dict.fromkeys(CRITERIA, 4), evidence=said, summary=of_words(f"s{name[0]}x", 15), given=True)
    return result_of()


def with_previews(result, count):
    """The result with so many points of the realistic preview, each told at some length."""
    (one, who) = result.previews[0]
    told = [replace(one, id=f"p{number}", reality=Text_(of_words(f"p{number}x", 40))) for number in range(count)]
    return replace(result, previews=tuple((each, who) for each in told))


@pytest.mark.parametrize(("language", "paper"), [("en", "a4"), ("id", "letter")])
def test_where_only_the_previews_are_too_much_they_alone_go_to_the_appendix(little, language, paper):
    """Before anything else is cut: what a reader decides by stands on two pages in full."""
    said = WORDS[language]
    written = {word for card in little.recommendations for word in card[2].split()}
    written |= {word for one in little.criteria for rating in one.ratings for word in rating.evidence.split()}
    steps = []
    for count in (1, 4, 16):
        pages = pages_of(with_previews(little, count), language=language, paper=paper)
        first_two = " ".join(pages[:2])
        assert said["shortened"] not in first_two
        assert written <= set(first_two.split())
        apart = any(said["apart"] in page for page in pages)
        assert apart is (said["told"] in first_two) is (len(pages) > 2)
        assert {f"p{number}x39" for number in range(count)} <= set(" ".join(pages).split())
        steps.append(apart)
    assert steps == sorted(steps) and {*steps} == {True, False}


def test_previews_have_no_page_of_their_own_that_closer_texts_save(little):
    (one, who), *_ = little.previews
    told = tuple((replace(one, id=f"p{n}", reality=Text_(of_words(f"p{n}x", 12))), who) for n in range(4))
    (interviewer, code, _), second = little.recommendations
    summed_up = ((interviewer, code, of_words("s", 260)), second)
    pages = pages_of(replace(little, previews=told, recommendations=summed_up), paper="letter")
    assert len(pages) == 2
    assert WORDS["en"]["apart"] in pages[1] and {"s259", "p3x11"} <= set(" ".join(pages).split())
    assert SHORTENED not in pages[0]


@pytest.mark.parametrize("language", ["en", "id"])
def test_what_interviewers_sum_up_has_a_heading_of_its_own(little, much, language):
    heading = WORDS[language]["summaries"]
    first, *_ = pages_of(little, language=language)
    assert f"{heading} RW sRx0 sRx1" in first
    text = " ".join(pages_of(much, language=language))
    assert text.count(heading) == 2  # shortened, and in full in the appendix
    silent = tuple((who, verdict, "") for who, verdict, _ in little.recommendations)
    assert heading not in " ".join(pages_of(replace(little, recommendations=silent), language=language))


def test_a_shortened_summary_tells_who_scored_and_wrote_nothing(much):
    """Six people on the chart are six in the evidence too."""
    first, *others = much.criteria
    *some, last = first.ratings
    quiet = replace(first, ratings=(*some, replace(last, evidence="")))
    pages = pages_of(replace(much, criteria=(quiet, *others)))
    assert SHORTENED in pages[0]
    assert "no written evidence: SA 4" in pages[0] + pages[1]


@pytest.mark.parametrize(
    ("language", "paper", "people", "is_said"),
    [("en", "letter", 2, True), ("id", "letter", 2, True), ("en", "a4", 3, False), ("id", "a4", 4, False)],
)
def test_what_scores_mean_is_said_of_all_criteria_or_of_none(much, language, paper, people, is_said):
    ids = {card.id for card in much.scorecards[:people]}
    fewer = [
        replace(one, ratings=tuple(rating for rating in one.ratings if rating.scorecard_id in ids))
        for one in much.criteria
    ]
    first, second, *_ = pages_of(replace(much, criteria=tuple(fewer)), language=language, paper=paper)
    assert WORDS[language]["shortened"] in first
    assert (first + second).count(WORDS[language]["meaning"]) == (people * len(CRITERIA) if is_said else 0)
