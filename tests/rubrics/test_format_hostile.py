"""Whatever a file holds, reading it ends soon and gives problems, never a crash."""

import time

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from rubrics.format import check, parse
from ui.wording import words

ALIAS_BOMB = "a: &a [x, x, x, x, x, x, x, x, x]\n" + "".join(
    f"{new}: &{new} [{', '.join(['*' + old] * 9)}]\n" for old, new in zip("abcdefgh", "bcdefghi", strict=True)
)
LONG = 1_000_000
WORST = {
    "alias bomb": ALIAS_BOMB,
    "brackets": "[" * LONG,
    "brackets on lines": "[\n" * (LONG // 2),
    "dashes": "- " * (LONG // 2),
    "exclamation marks": "!" * LONG,
    "exclamation marks on lines": ("!" * 9_000 + "\n") * 100,
    "items": "- a\n" * (LONG // 4),
    "pairs in a line": "{" + "a: b, " * (LONG // 6) + "}",
    "question marks": "? " * (LONG // 2),
    "documents": "---\n" * (LONG // 4),
    "tabs": "\t\n" * (LONG // 2),
    "nul bytes": "\x00" * LONG,
    "invisible": "\u202e\n" * (LONG // 2),
    "nested keys": "".join(" " * depth + "a:\n" for depth in range(1_000)),
    "a long text": "a: |\n" + "  kata kata kata\n" * (LONG // 20),
}
PIECES = [
    "format: 1\n", "criteria:\n", "  - id: a\n", "anchors:\n", "1: ", "{", "}", "[", "]", ",", ": ", "- ", "\n", " ",
    "  ", "\t", '"', "'", "&a ", "*a ", "!t ", "|\n", ">\n", "#", "?", "%", "---\n", "...\n", "\\", "\r", "\ufeff",
    "<<: ", "weight: ", ".nan", "1e999", "true", "~", "id: ", "en: ", "\ud800", "\U0001f642", "\x00", "\u2028",
    '"\\ud800"', '"\\Uffffffff"', "!%ff ", "9" * 5_000,
]  # fmt: skip
fragments = st.lists(st.sampled_from(PIECES), max_size=60).map("".join)


def spoken(problems):
    """Every problem in words, as the command line prints them; a text that no terminal takes would raise here."""
    return [words(f"rubric.{problem.code}", "id", **problem.params).encode() for problem in problems]


@settings(max_examples=300, deadline=2_000)
@given(st.one_of(fragments, st.text(st.characters(), max_size=300)))
@example("? [a]\n: b")
@example("a: *a")
@example("format: 1\n\\\t")
@example("9" * 5_000 + ": 1\nformat: " + "9" * 5_000)
@example('format: 1\n"\\ud800": 1\nid: "\\ud800"')
def test_any_text_gives_a_rubric_or_problems(text):
    rubric, problems = parse(text)
    assert (rubric is None) == any(problem.severity == "error" for problem in problems)
    assert rubric is not None or problems
    assert len(spoken(problems)) == len(problems)
    assert all(problem.line >= 0 and problem.column >= 1 for problem in problems)


@settings(max_examples=100, deadline=2_000)
@given(st.one_of(st.binary(max_size=300), fragments.map(lambda text: text.encode("utf-8", "surrogatepass"))))
@example("format: 1".encode("utf-16"))
@example(b"PK\x03\x04\x14\x00\x06\x00")
def test_any_bytes_in_a_file_give_problems(tmp_path_factory, content):
    path = tmp_path_factory.mktemp("hostile") / "rubrik.yaml"
    path.write_bytes(content)
    assert spoken(check(path))


@pytest.mark.parametrize("name", WORST)
def test_the_worst_files_end_within_seconds(name):
    started = time.process_time()
    rubric, problems = parse(WORST[name])
    seconds = time.process_time() - started
    assert rubric is None
    assert 0 < len(problems) <= 200
    assert seconds < 10  # 3 at most where this was written; without the caps it would be minutes


def test_an_alias_bomb_is_refused_at_every_alias():
    problems = parse(ALIAS_BOMB)[1]
    assert sum(problem.code == "yaml_alias" for problem in problems) == 72


def test_a_huge_file_is_not_even_read(tmp_path):
    path = tmp_path / "besar.yaml"
    with path.open("wb") as file:
        file.truncate(50_000_000)
    started = time.process_time()
    (problem,) = check(path)
    assert problem.code == "file_too_large"
    assert time.process_time() - started < 1
