"""The interview kit as it comes out of the printer."""

from dataclasses import replace

import pytest

from reports.interview_kit import interview_kit
from rubrics.format import read
from rubrics.library import SAMPLE_RUBRIC
from rubrics.model import Text

PRINTED_AT = "2026-11-22T08:15:30.123Z"


@pytest.fixture(scope="module")
def rubric():
    return read(SAMPLE_RUBRIC)


def kit(rubric, language="en"):
    return interview_kit(rubric, language=language, printed_at=PRINTED_AT)


@pytest.mark.parametrize("language", ["id", "en"])
def test_holds_all_that_is_asked_and_rated(rubric, copied, language):
    printed = copied(kit(rubric, language).content)
    printed.assert_inside()
    expected = [
        text
        for criterion in rubric.active_criteria
        for text in (
            criterion.name,
            criterion.definition,
            criterion.question.text,
            *criterion.probes,
            *(anchor.text for anchor in criterion.anchors),
            *(trait.text for trait in criterion.traits),
        )
    ] + [preview.question for preview in rubric.previews]
    for text in expected:
        assert " ".join(text.get(language).split()) in printed.text
    offered = [criterion for criterion in rubric.criteria if not criterion.active]
    assert offered
    assert not any(criterion.question.text.get(language) in printed.text for criterion in offered)


def test_a_criterion_stays_on_one_page(rubric, copied):
    printed = copied(kit(rubric).content)
    for criterion in rubric.active_criteria:
        (page,) = [page for page in printed.pages if criterion.question.text.en in page]
        assert all(anchor.text.en in page for anchor in criterion.anchors)
        assert all(trait.text.en in page for trait in criterion.traits)


def test_foot_names_the_revision_and_no_document(rubric, copied):
    printed = copied(kit(replace(rubric, revision=7)).content)
    assert all("Online Community Manager, revision 7" in page for page in printed.pages)
    assert "Document" not in printed.text
    assert "Audit" not in printed.text


def test_hostile_and_long_text_is_set_as_text(rubric, copied):
    long = Text("<b>tebal</b> & " + "kata " * 4000, "")
    criterion = replace(rubric.criteria[0], definition=long)
    printed = copied(kit(replace(rubric, criteria=(criterion,)), "id").content)
    assert "<b>tebal</b> &" in printed.text
    assert printed.text.count("kata ") >= 3999


def test_the_same_rubric_gives_the_same_bytes(rubric):
    assert kit(rubric).content == kit(rubric).content
