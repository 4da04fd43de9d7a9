"""Any rubric: a strategy for Hypothesis, and texts that have tripped programs up."""

import random

from hypothesis import strategies as st

from rubrics.format.text import cleaned
from rubrics.model import Anchor, Criterion, Preview, Question, Rubric, Text, Trait

TRICKY = [
    "ya: tidak", "# bukan komentar", "- butir", "yes", "null", "1.5", "~", "*tebal*", "&", "!", "'", '"', "a 'b' \"c\"",
    "{a}", "[b]", "a, b", "a #b", "a:", ":a", "? a", "|", ">-", "%a", "@a", "`a`", "...", "---", "--- a", "\\n", "\\",
    "baris satu\nbaris dua", "baris\n\n  menjorok\nakhir", "tab\tdi tengah", "spasi  ganda", "2024-01-01", "0x1F",
    "Apakah Anda siap? Ya, siap.", "kata " * 40, "katapanjang" * 20, "名前：値", "عربي", "é", "e\u0301", "🙂",
    "\u00a0tepi", "=1+1", "+62 812", "-5", "@semua", "'=a", "''-b", "_x000D_", "[Kriteria]", "'[Rubrik]", "sep=;", "ya",
    "a;b;c", "a\r\nb", "TRUE",
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


st.register_type_strategy(Text, st.builds(Text, id=strings, en=strings))
st.register_type_strategy(
    Rubric,
    st.builds(lambda seed, pool: Dice(seed, pool).rubric(), seeds, st.lists(strings, min_size=2, max_size=6)),
)
