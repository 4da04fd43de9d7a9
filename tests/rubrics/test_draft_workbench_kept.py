"""Unfinished work is written down and read back exactly, whatever was done to it."""

import contextlib
import json

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from rubrics.draft import draft
from rubrics.draft.intake import begin, read_as
from rubrics.draft.keeping import from_data, to_data
from rubrics.errors import DocumentError
from rubrics.format import dump, parse

PROFILE = (
    "Tugas utama meliputi menyeduh kopi, membersihkan mesin, dan mencatat pesanan.\n"
    "Orang yang cocok untuk pekerjaan barista adalah seseorang yang teliti, sabar, dan belum menikah.\n"
    "Orang yang tidak cocok adalah mereka yang ceroboh, mudah marah, serta lamban.\n"
    "Ekspektasi: Barista hanya menggambar di atas kopi. Realita: Waktunya habis untuk membersihkan alat.\n"
    "Perbedaan dengan profesi serupa: Barista memerlukan pengetahuan tentang biji kopi.\n"
)
KINDS = (
    "opening", "duty", "suitable", "unsuitable", "expectation", "misconception", "reality", "distinction", "other"
)  # fmt: skip
STEPS = st.lists(st.tuples(st.sampled_from("rmsudpojx"), st.integers(0, 50), st.integers(0, 50)), max_size=12)


def changed(bench, what, one, other):
    """One step of a person's work, chosen by two numbers."""
    if what == "r":
        return read_as(bench, one % len(bench.sentences), KINDS[other % len(KINDS)])
    entries = [entry for group in bench.groups for entry in group.entries]
    if not bench.kept or not entries:
        return bench
    group, second = bench.kept[one % len(bench.kept)], bench.kept[other % len(bench.kept)]
    entry = entries[one % len(entries)]
    offers = bench.offers(group)
    return {
        "m": lambda: bench.merge(group.key, second.key) if group is not second else bench,
        "s": lambda: bench.split(group.key),
        "u": lambda: bench.move_trait(entry.key, (second.key, None)[other % 2]),
        "d": lambda: bench.drop_trait(entry.key, dropped=bool(other % 2)),
        "p": lambda: bench.place(group.key, second.key),
        "o": lambda: bench.join(offers[0]) if offers else bench,
        "j": lambda: bench.split_trait(entry.key, "satu", "dua"),
        "x": lambda: bench.change(
            group.key, name="Nama baru", weight=2.0, weight_reason="Sering.", dropped=other % 2 > 0
        ),
    }[what]()


@settings(max_examples=60, deadline=None)
@given(STEPS)
def test_any_work_is_kept_and_gives_a_sound_rubric(steps):
    bench = begin(draft(PROFILE))
    for step in steps:
        bench = changed(bench, *step)
    assert from_data(json.loads(json.dumps(to_data(bench)))) == bench
    keys = [group.key for group in bench.groups]
    keys += [entry.key for group in bench.groups for entry in group.entries]
    keys += [one.key for one in (*bench.duties, *bench.beliefs)]
    assert len(set(keys)) == len(keys)
    assert not keys or max(keys) < bench.next_key
    rubric, problems = parse(dump(bench.rubric()))
    errors = {problem.code for problem in problems if problem.severity == "error"}
    if bench.rubric().active_criteria:
        assert errors == set()
        assert rubric == bench.rubric()
    else:
        assert errors <= {"no_active_criteria", "empty_list"}


@pytest.mark.parametrize(
    "spoil",
    [
        lambda data: data.pop("groups"),
        lambda data: data["kinds"].__setitem__(0, "poem"),
        lambda data: data["kinds"].pop(),
        lambda data: data["duties"][0]["item"].__setitem__(1, -1),
        lambda data: data["duties"][0]["item"].__setitem__(3, 999),
        lambda data: data["groups"][0].__setitem__("colour", "blue"),
        lambda data: data.__setitem__("text", None),
        lambda data: data.__setitem__("draft", []),
    ],
    ids=["missing", "kind", "short", "place", "sentence", "field", "text", "list"],
)
def test_spoilt_data_is_refused(spoil):
    data = json.loads(json.dumps(to_data(begin(draft(PROFILE)))))
    spoil(data)
    with pytest.raises(ValueError, match=r"."):
        from_data(data)


def places(data, path=()):
    """Where every value stands in JSON data."""
    yield path
    for key, value in data.items() if isinstance(data, dict) else enumerate(data) if isinstance(data, list) else ():
        yield from places(value, (*path, key))


DATA = json.loads(json.dumps(to_data(begin(draft(PROFILE)))))


@settings(deadline=None)
@given(st.sampled_from([path for path in places(DATA) if path]), st.sampled_from([None, 5, "x", [], {}, [[]], True]))
def test_what_was_damaged_is_refused_or_still_makes_a_rubric(path, value):
    data = json.loads(json.dumps(DATA))
    into = data
    for key in path[:-1]:
        into = into[key]
    into[path[-1]] = value
    try:
        bench = from_data(data)
    except ValueError:
        return
    with contextlib.suppress(DocumentError):
        parse(dump(bench.rubric()))
    assert to_data(bench)
