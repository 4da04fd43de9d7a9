"""What is said of a criterion beside the evidence, in words, on paper as in a mail. Free of ReportLab."""

from __future__ import annotations

import math
from collections.abc import Mapping
from functools import partial
from typing import TYPE_CHECKING

from reports.wording.unbroken import NO_BREAK

if TYPE_CHECKING:
    from reports.edition import Edition
    from reports.wording.wording import Wording
    from rubrics.model import Anchor
    from screening.figures.results import ApplicationResult, CriterionResult, GivenRating


def remarks_on(words: Wording, edition: Edition, result: ApplicationResult, item: CriterionResult) -> list[str]:
    """What is remarkable about a criterion's scores: not assessed, a must-have, far apart, changed, its weight."""
    remarks = [words("not_assessed")] if item.part.value is None else []
    for must in result.score.must_haves:
        if must.criterion_id == item.criterion.id:
            remarks.append(words(f"must_have_{must.status}", threshold=must.threshold))
    if item.part.discuss and edition.internal:
        single = edition.single_scores
        remarks.append(words("discuss_gap", gap=words.number(item.part.gap)) if single else words("discuss"))
    if item.is_changed:
        remarks.append(words.after(item))
    if item.part.weight != 1:
        remarks.append(words("weight", weight=words.number(item.part.weight, 2)))
    return remarks


def shown_anchors(edition: Edition, item: CriterionResult) -> list[Anchor]:
    """What the given levels stand for; where a level's anchor is not written, the two it lies between."""
    written = sorted(anchor.level for anchor in item.criterion.anchors)
    shown: set[int] = set()
    for score in _levels(edition, item):
        below = [level for level in written if level <= score][-1:]
        shown.update(below if score in below else [*below, *[level for level in written if level > score][:1]])
    return [anchor for anchor in item.criterion.anchors if anchor.level in shown]


def _levels(edition: Edition, item: CriterionResult) -> set[int]:
    """The levels that were given; for readers who see only the panel's mean, those it lies between."""
    if edition.single_scores:
        return {rating.score for rating in item.ratings if rating.score is not None}
    return set() if item.part.value is None else {math.floor(item.part.value), math.ceil(item.part.value)}


def silence(
    words: Wording,
    edition: Edition,
    result: ApplicationResult,
    item: CriterionResult,
    marks: Mapping[str, str],
    *,
    with_evidence_only: bool = False,
) -> list[str]:
    """Who scored a criterion and wrote nothing, and who did not score it: "No written evidence: NP 3. Left blank: WS".

    Readers without single scores are told of the first only where nobody wrote anything. Of a criterion that nobody
    scored nothing is told: its heading says so. Whose score came late or was changed by the debrief is told of
    elsewhere where it is told, unless nothing but evidence is shown beside this.
    """
    if item.part.value is None:
        return []
    said: dict[str, list[str]] = {"evidence_none": [], "not_assessed": [], "left_blank": []}
    single = edition.single_scores
    silent = _wrote_nothing if with_evidence_only else partial(is_silent, told=single)
    for rating in filter(silent, item.ratings):
        mark = marks[rating.scorecard_id]
        if rating.score is None and may_tell_absence(edition, item):
            said[no_score(rating)].append(mark)
        elif rating.score is not None and single:
            said["evidence_none"].append(f"{mark}{NO_BREAK}{rating.score}")
    if may_tell_absence(edition, item):
        answered = {rating.scorecard_id for rating in item.ratings}
        said["left_blank"] += [marks[card.id] for card in result.scorecards if card.id not in answered]
    told = [f"{words(code)}: {', '.join(who)}" for code, who in said.items() if who]
    is_empty = all(map(silent, item.ratings)) and not single
    return [words("evidence_none"), *told] if is_empty else told


def is_silent(rating: GivenRating, *, told: bool, of_nobody: bool = False) -> bool:
    """Whether nothing is told beside a score, or that there is none; `of_nobody` where nobody scored the criterion.

    `told`: beside a score stands what the debrief made of it, and whether it came late.
    """
    is_told = told and (rating.changed is not None or (rating.late and not of_nobody))
    return _wrote_nothing(rating) and not is_told


def _wrote_nothing(rating: GivenRating) -> bool:
    return not rating.evidence.strip()


def no_score(rating: GivenRating) -> str:
    """The code of why there is no score."""
    return "not_assessed" if rating.not_assessed else "left_blank"


def may_tell_absence(edition: Edition, item: CriterionResult) -> bool:
    """Whether it is told who gave no score: whoever is not to see single ones would know that of the only one left.

    So they would know of one that was given in the debrief by the only one who had given none before.
    """
    people = {rating.interviewer.id for rating in item.ratings if rating.score is not None}
    return edition.single_scores or (edition.internal and len(people) > 1 and not item.is_changed)
