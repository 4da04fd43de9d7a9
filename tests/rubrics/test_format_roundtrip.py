"""Any rubric survives being written, read, stored as JSON and changed in place."""

import json
from dataclasses import replace

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from rubrics.format import dump, from_data, parse, to_data, update
from rubrics.format.text import cleaned
from rubrics.model import Anchor, Criterion, Preview, Question, Rubric, Text, Trait

TRICKY = [
    "ya: tidak", "# bukan komentar", "- butir", "yes", "null", "1.5", "~", "*tebal*", "&", "!", "'", '"', "a 'b' \"c\"",
    "{a}", "[b]", "a, b", "a #b", "a:", ":a", "? a", "|", ">-", "%a", "@a", "`a`", "...", "---", "--- a", "\\n", "\\",
    "baris satu\nbaris dua", "baris\n\n  menjorok\nakhir", "tab\tdi tengah", "spasi  ganda", "2024-01-01", "0x1F",
    "Apakah Anda siap? Ya, siap.", "kata " * 40, "katapanjang" * 20, "名前：値", "عربي", "é", "e\u0301", "🙂", "\u00a0tepi",
]  # fmt: skip
words = st.one_of(
    st.text(st.characters(codec="utf-8", exclude_categories=("Cs",)), min_size=1, max_size=60),
    st.lists(st.sampled_from(TRICKY), min_size=1, max_size=4).map(" ".join),
    st.sampled_from(TRICKY),
)
strings = words.map(cleaned).filter(bool)
texts = st.one_of(
    st.builds(Text, id=strings), st.builds(Text, en=strings), st.builds(Text, id=strings, en=strings)
)
maybe_texts = st.one_of(st.just(Text()), texts)
maybe_strings = st.one_of(st.just(""), strings)
identifiers = st.from_regex(r"[a-z0-9]{1,6}(-[a-z0-9]{1,4}){0,2}", fullmatch=True)


def some(item, most=3):
    return st.lists(item, max_size=most).map(tuple)


def named(build, name):
    return st.lists(build, max_size=3).map(tuple)


@st.composite
def anchors(draw):
    levels = {1, 3, 5} | draw(st.sets(st.sampled_from([2, 4])))
    return tuple(Anchor(level, draw(texts)) for level in sorted(levels))


@st.composite
def rubrics(draw):
    """A rubric without errors, ids unique as the format wants them."""
    criterion_ids = draw(st.lists(identifiers, min_size=1, max_size=4, unique=True))
    trait_ids = iter(draw(st.lists(identifiers, min_size=16, max_size=16, unique=True)))
    preview_ids = draw(st.lists(identifiers, max_size=2, unique=True))
    traits = st.lists(st.builds(lambda text, source: (text, source), texts, maybe_strings), max_size=2)

    def some_traits():
        return tuple(Trait(next(trait_ids), text, source) for text, source in draw(traits))

    criteria = [
        Criterion(
            id=criterion_id,
            name=draw(texts),
            definition=draw(texts),
            question=Question(draw(st.sampled_from(["behavioural", "situational"])), draw(texts)),
            anchors=draw(anchors()),
            probes=draw(some(texts)),
            suitable=some_traits(),
            unsuitable=some_traits(),
            source=draw(maybe_strings),
            category=draw(maybe_texts),
            weight=draw(st.floats(min_value=0, max_value=100, exclude_min=True)),
            weight_reason=draw(maybe_texts),
            must_have=draw(st.sampled_from([None, 1, 2, 3, 4])),
            active=position == 0 or draw(st.booleans()),
        )
        for position, criterion_id in enumerate(criterion_ids)
    ]
    previews = [
        Preview(
            id=preview_id,
            kind=draw(st.sampled_from(["expectation", "misconception"])),
            claim=draw(texts),
            question=draw(texts),
            reality=draw(maybe_texts),
            follow_up=draw(maybe_texts),
            source=draw(maybe_strings),
        )
        for preview_id in preview_ids
    ]
    return Rubric(
        id=draw(identifiers),
        revision=draw(st.integers(1, 1_000_000)),
        language=draw(st.sampled_from(["id", "en"])),
        title=draw(texts),
        role=draw(texts),
        criteria=tuple(draw(st.permutations(criteria))),
        previews=tuple(previews),
        duties=draw(some(texts)),
        summary=draw(maybe_texts),
        source=draw(maybe_strings),
        minimum_coverage=draw(st.floats(0, 1)),
    )


careful = settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])


def errors(problems):
    return [problem for problem in problems if problem.severity == "error"]


@careful
@given(rubrics())
def test_what_is_written_reads_the_same(rubric):
    again, problems = parse(dump(rubric))
    assert errors(problems) == []
    assert again == rubric


@careful
@given(rubrics())
def test_plain_data_goes_through_json_and_back(rubric):
    assert from_data(json.loads(json.dumps(to_data(rubric)))) == rubric


@careful
@given(rubrics(), rubrics())
def test_any_rubric_can_be_changed_into_any_other(before, after):
    assert parse(update(dump(before), after))[0] == after


@careful
@given(rubrics())
def test_changing_nothing_changes_no_byte(rubric):
    text = dump(rubric)
    assert update(text, rubric) == text
