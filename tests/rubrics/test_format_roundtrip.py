"""Any rubric survives being written, read, stored as JSON and changed in place."""

import json
import random
import re
from dataclasses import replace

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from rubrics.format import dump, from_data, parse, to_data, update
from rubrics.model import Rubric, Text

seeds = st.integers(0, 2**32)
rubrics = st.from_type(Rubric)
texts = st.from_type(Text)

# A few every time; 2,500 of the commented kind were run once.
careful = settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow])


def errors(problems):
    return [problem for problem in problems if problem.severity == "error"]


@careful
@given(rubrics)
def test_what_is_written_reads_the_same(rubric):
    again, problems = parse(dump(rubric))
    assert errors(problems) == []
    assert again == rubric


@careful
@given(rubrics)
def test_plain_data_goes_through_json_and_back(rubric):
    assert from_data(json.loads(json.dumps(to_data(rubric)))) == rubric


def commented(text, dice, newline):
    """The text as HR leaves it: comments above lines, beside them and within, blank lines, other line ends."""
    lines, block = [], None
    for line in text.split("\n"):
        indent = len(line) - len(line.lstrip(" "))
        within_text = block is not None and (not line or indent > block)
        if within_text or not line:
            lines.append(line)
            continue
        chance = dice.random()
        if chance < 0.2:
            lines.append(" " * indent + f"# di atas {len(lines)}")
        elif chance < 0.3:
            lines += ["", f"# sendiri {len(lines)}", ""]
        elif chance < 0.4 and block is None:
            lines.append(" " * (indent + 4) + f"# di dalam {len(lines)}")
        opens = re.search(r"^( *(?:- )?).*?[>|]-$", line) if re.search(r"(: |- )[>|]-$", line) else None
        block = None
        if opens:
            block = len(opens.group(1)) if re.match(r" *- \S+:", line) else indent
        lines.append(line + (f"  # di samping {len(lines)}" if dice.random() < 0.3 else ""))
    return newline.join(lines)


@careful
@given(rubrics, rubrics, seeds.map(random.Random), st.sampled_from(["\n", "\r\n"]))
def test_any_commented_file_can_be_changed_into_any_rubric(before, after, dice, newline):
    text = commented(dump(before), dice, newline)
    assert parse(text)[0] == before
    assert update(text, before) == text
    changed = update(text, after)
    assert parse(changed)[0] == after
    assert newline == "\n" or "\n" not in changed.replace("\r\n", "")


@careful
@given(rubrics, seeds.map(random.Random), texts, st.integers(1, 1000))
def test_every_comment_outlives_a_change_of_single_values(before, dice, title, revision):
    text = commented(dump(before), dice, "\n")
    criteria = tuple(replace(criterion, weight=0.5, definition=title) for criterion in before.criteria)
    changed = update(text, replace(before, title=title, revision=revision, criteria=criteria))
    there = set(re.findall(r"# di atas \d+|# sendiri \d+", changed))
    assert there >= {
        comment
        for comment in re.findall(r"# di atas \d+|# sendiri \d+", text)
        if not re.search(rf"^ +{comment}\n +(id|en):", text, re.MULTILINE)  # a language that went took its own along
    }
