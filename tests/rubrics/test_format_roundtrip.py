"""Any rubric survives being written, read, stored as JSON and changed in place."""

import json
import random
import re
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
    "Apakah Anda siap? Ya, siap.", "kata " * 40, "katapanjang" * 20, "名前：値", "عربي", "é", "e\u0301", "🙂",
    "\u00a0tepi",
]  # fmt: skip
words = st.one_of(
    st.text(st.characters(codec="utf-8", exclude_categories=("Cs",)), min_size=1, max_size=60),
    st.lists(st.sampled_from(TRICKY), min_size=1, max_size=4).map(" ".join),
    st.sampled_from(TRICKY),
)
strings = words.map(cleaned).filter(bool)
seeds = st.integers(0, 2**32)


class Dice(random.Random):
    """Builds a rubric without errors from a few texts, the same one for the same seed."""

    def __init__(self, seed, pool):
        super().__init__(seed)
        self.pool = pool
        self.used = 0

    def string(self):
        return self.choice(self.pool)

    def text(self):
        return self.choice([Text(id=self.string()), Text(en=self.string()), Text(self.string(), self.string())])

    def maybe(self, value, empty):
        return value if self.random() < 0.5 else empty

    def several(self, build, most):
        return tuple(build() for _ in range(self.randint(0, most)))

    def identifier(self):
        self.used += 1
        return self.choice(["", "a-", "yes-", "null-", "0-"]) + f"{self.randrange(20)}k{self.used}"

    def trait(self):
        return Trait(self.identifier(), self.text(), self.maybe(self.string(), ""))

    def criterion(self, *, active=True):
        levels = sorted({1, 3, 5} | set(self.sample([2, 4], self.randint(0, 2))))
        return Criterion(
            id=self.identifier(),
            name=self.text(),
            definition=self.text(),
            question=Question(self.choice(["behavioural", "situational"]), self.text()),
            anchors=tuple(Anchor(level, self.text()) for level in levels),
            probes=self.several(self.text, 3),
            suitable=self.several(self.trait, 2),
            unsuitable=self.several(self.trait, 2),
            source=self.maybe(self.string(), ""),
            category=self.maybe(self.text(), Text()),
            weight=self.choice([1.0, 1.0, 2.0, 1.5, 1 / 3, 5e-324, 1e-05, 100.0]),
            weight_reason=self.maybe(self.text(), Text()),
            must_have=self.choice([None, 1, 2, 3, 4]),
            active=active,
        )

    def preview(self):
        return Preview(
            id=self.identifier(),
            kind=self.choice(["expectation", "misconception"]),
            claim=self.text(),
            question=self.text(),
            reality=self.maybe(self.text(), Text()),
            follow_up=self.maybe(self.text(), Text()),
            source=self.maybe(self.string(), ""),
        )

    def rubric(self):
        criteria = [self.criterion(), *self.several(lambda: self.criterion(active=False), 2)]
        self.shuffle(criteria)
        return Rubric(
            id=self.identifier(),
            revision=self.randint(1, 1_000_000),
            language=self.choice(["id", "en"]),
            title=self.text(),
            role=self.text(),
            criteria=tuple(criteria),
            previews=self.several(self.preview, 2),
            duties=self.several(self.text, 3),
            summary=self.maybe(self.text(), Text()),
            source=self.maybe(self.string(), ""),
            minimum_coverage=self.choice([0.0, 0.6, 0.125, 1.0]),
        )


rubrics = st.builds(lambda seed, pool: Dice(seed, pool).rubric(), seeds, st.lists(strings, min_size=2, max_size=6))
texts = st.builds(Text, id=strings, en=strings)

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
