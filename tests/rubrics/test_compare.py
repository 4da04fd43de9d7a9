"""What changed between two rubrics, and whether it changes what is scored."""

from dataclasses import replace

import pytest

from rubrics.compare import changes_meaning, compare, is_respelling
from rubrics.format import read
from rubrics.library import SAMPLE_RUBRIC
from rubrics.model import Anchor, Question, Text, Trait


@pytest.fixture(scope="module")
def rubric():
    return read(SAMPLE_RUBRIC)


def with_criterion(rubric, number=0, **values):
    criteria = list(rubric.criteria)
    criteria[number] = replace(criteria[number], **values)
    return replace(rubric, criteria=tuple(criteria))


def test_nothing_changed(rubric):
    assert compare(rubric, rubric) == ()
    assert compare(rubric, replace(rubric, revision=9)) == ()


@pytest.mark.parametrize(
    ("values", "what"),
    [
        ({"weight": 2.0}, "weight"),
        ({"must_have": 3}, "must_have"),
        ({"must_have": None}, "must_have"),
        ({"active": False}, "active"),
        ({"definition": Text("Sesuatu yang lain sama sekali.", "Something else altogether.")}, "definition"),
        ({"question": Question("situational", Text("Apa yang akan Anda lakukan?", "What would you do?"))}, "question"),
        ({"suitable": ()}, "suitable"),
        ({"unsuitable": (Trait("baru", Text("mudah menyerah", "gives up easily")),)}, "unsuitable"),
    ],
)
def test_a_change_of_what_is_scored_is_meaning(rubric, values, what):
    changes = compare(rubric, with_criterion(rubric, **values))
    assert changes_meaning(changes)
    assert what in {change.what for change in changes if change.effect == "meaning"}
    assert {change.item for change in changes} == {rubric.criteria[0].id}


def test_a_weight_is_shown_as_it_was_and_as_it_is(rubric):
    (change,) = compare(rubric, with_criterion(rubric, weight=1.5))
    assert (change.effect, change.kind, change.what) == ("meaning", "changed", "weight")
    assert (change.before, change.after) == ("1", "1.5")


def test_an_anchor_of_another_content_is_meaning_and_its_spelling_is_not(rubric):
    first, *others = rubric.criteria[0].anchors

    def with_anchor(text):
        return with_criterion(rubric, anchors=(Anchor(first.level, text), *others))

    written = first.text
    (change,) = compare(rubric, with_anchor(Text(written.id + " sekali lagi", written.en)))
    assert (change.effect, change.what, change.place, change.language) == ("meaning", "anchor", "1", "id")
    (change,) = compare(rubric, with_anchor(Text(written.id.upper() + "!", written.en)))
    assert change.effect == "wording"
    (change,) = compare(rubric, with_anchor(Text(written.id, written.en + " again")))
    assert (change.effect, change.language) == ("wording", "en")


def test_an_anchor_at_a_further_level_is_meaning(rubric):
    bare = tuple(anchor for anchor in rubric.criteria[0].anchors if anchor.level in (1, 3, 5))
    fuller = (*bare, Anchor(2, Text("Perlu diingatkan dua kali.")))
    changes = compare(with_criterion(rubric, anchors=bare), with_criterion(rubric, anchors=fuller))
    assert [(change.effect, change.kind, change.place) for change in changes] == [("meaning", "added", "2")]


@pytest.mark.parametrize(
    "values",
    [
        {"name": Text("Nama lain", "Another name")},
        {"category": Text("Lain", "Other")},
        {"probes": (Text("Apa hasilnya?", "What came of it?"),)},
        {"weight_reason": Text("Karena begitu.", "Because.")},
        {"source": "Kalimat lain."},
    ],
)
def test_what_leaves_the_scores_alone_is_wording(rubric, values):
    changes = compare(rubric, with_criterion(rubric, **values))
    assert changes
    assert not changes_meaning(changes)


def test_a_translation_is_wording(rubric):
    written = rubric.criteria[0].definition
    bare = with_criterion(rubric, definition=Text(id=written.id))
    (change,) = compare(bare, rubric)
    assert (change.effect, change.language, change.before, change.after) == ("wording", "en", "", written.en)


def test_criteria_that_come_and_go_are_meaning_unless_they_are_only_offered(rubric):
    fewer = replace(rubric, criteria=rubric.criteria[1:])
    (change,) = compare(rubric, fewer)
    assert (change.effect, change.kind, change.what) == ("meaning", "removed", "criterion")
    assert change.before == rubric.criteria[0].name.get("id")
    (change,) = compare(fewer, rubric)
    assert (change.effect, change.kind, change.item) == ("meaning", "added", rubric.criteria[0].id)
    offered = next(criterion for criterion in rubric.criteria if not criterion.active)
    without = replace(rubric, criteria=tuple(one for one in rubric.criteria if one is not offered))
    assert not changes_meaning(compare(rubric, without))


def test_a_moved_criterion_is_named_alone(rubric):
    first, *others = rubric.criteria
    (change,) = compare(rubric, replace(rubric, criteria=(*others, first)))
    assert (change.effect, change.kind, change.item) == ("wording", "moved", first.id)


def test_the_minimum_coverage_is_meaning(rubric):
    (change,) = compare(rubric, replace(rubric, minimum_coverage=0.75))
    assert (change.effect, change.before, change.after) == ("meaning", "0.6", "0.75")


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("Menjawab dengan sopan", "menjawab dengan sopan."),
        ("memebri contoh nyata", "memberi contoh nyata"),
        ("dengan jelaas sekali", "dengan jelas sekali"),
        ("naïve answers", "naive answers"),
        ("recieves feedback", "receives feedback"),
    ],
)
def test_spelling(before, after):
    assert is_respelling(before, after)


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("mampu bekerja", "kurang mampu bekerja"),
        ("dengan tepat", "dengan cepat"),
        ("a typical answer", "an atypical answer"),
        ("can do", "can't do"),
        ("dalam 2 hari", "dalam 3 hari"),
        ("within 10000 ms", "within 10001 ms"),
        ("selalu bertanya", "sering bertanya"),
        ("", "apa saja"),
    ],
)
def test_other_words_are_no_spelling(before, after):
    assert not is_respelling(before, after)
