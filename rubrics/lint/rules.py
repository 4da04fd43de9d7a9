"""The rules of advice, in one table. An id is the Problem's code and the heading that explains it in the help."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice

from rubrics.format.nodes import Mapping
from rubrics.lint import anchors, criteria, languages, numbers, questions, wording
from rubrics.lint.content import content
from rubrics.lint.remarks import Check
from rubrics.problems import Problem

MOST_REMARKS = 100  # of one rule; nobody reads more
RULES: dict[str, Check] = {
    "criteria_few": numbers.criteria_few,
    "criteria_many": numbers.criteria_many,
    "weight_reason_missing": numbers.weight_reason_missing,
    "weight_missing": numbers.weight_missing,
    "must_haves_many": numbers.must_haves_many,
    "criterion_double": criteria.criterion_double,
    "criterion_twice": criteria.criterion_twice,
    "trait_twice": criteria.trait_twice,
    "anchor_vague": anchors.anchor_vague,
    "anchors_alike": anchors.anchors_alike,
    "question_double": questions.question_double,
    "question_closed": questions.question_closed,
    "question_leading": questions.question_leading,
    "question_forbidden": questions.question_forbidden,
    "risky_wording": wording.risky_wording,
    "language_swapped": languages.language_swapped,
    "language_wrong": languages.language_wrong,
    "language_mixed": languages.language_mixed,
    "translation_missing": languages.translation_missing,
}


def advise(root: Mapping, source: str) -> Iterator[Problem]:
    """The advice of every rule on a rubric file; `source` is the text that the tree was made of."""
    whole = content(root, source)
    for rule, check in RULES.items():
        for remark in islice(check(whole), MOST_REMARKS):
            yield Problem(remark.line, remark.column, "advice", rule, remark.params)
