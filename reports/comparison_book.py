"""The comparison of a job as a workbook: the ranking, criteria by candidates, and who is not ranked and why."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from reports.documents.certainty import in_words
from reports.documents.people import recommending, scored_by, share_of_voices
from reports.edition import Edition, check_reader
from reports.wording.wording import Wording
from screening.view_files import Share, Value, View

if TYPE_CHECKING:
    from screening.figures.comparing import Comparison, RankedResult

_STATUSES = ("not_met", "not_assessed")


def comparison_sheets(comparison: Comparison, *, edition: Edition) -> list[View]:
    """What a workbook says of a comparison, whose people have names or codes as they are to be read.

    Figures are numbers, as the program rounds none of them. Interviewers' single scores are in none of the sheets.
    Raises SaringError "not_for_audience".
    """
    check_reader("comparison", edition)
    words = Wording(edition.language)
    return [_ranking(comparison, words), _criteria(comparison, words), _not_ranked(comparison, words)]


def _ranking(comparison: Comparison, words: Wording) -> View:
    columns = ["rank", "candidate", "code", "score", "low", "high", "coverage", "alike", "after_debrief_column"]
    titles = [words(code) for code in columns]
    titles += [words(code) for code in ("must_haves_open", "unsuitable_observed", "recommendation", "decision")]
    titles += [words("scored_by_column"), words("other_snapshots_column")]
    return View(words("ranking"), titles, [_place(comparison, place, words) for place in comparison.ranked])


def _place(comparison: Comparison, place: RankedResult, words: Wording) -> list[Value]:
    result = place.result
    score = result.score
    given, _ = recommending(result)
    ranked = place.rank is not None
    return [
        place.rank,
        result.candidate.name,
        result.candidate.code,
        score.points,
        score.low if ranked else None,
        score.high if ranked else None,
        Share(score.coverage),
        in_words(words, comparison, place) or None,
        result.after.points if result.after else None,
        "; ".join(_concerns(comparison, place, words)) or None,
        "; ".join(words.text(one.trait.text) for one in result.watch_outs) or None,
        ", ".join(
            f"{words(f'recommendation.{code}')} ({share_of_voices(words, result, n)})" for code, n in given.items()
        )
        or None,
        words(f"decision.{result.application.decision}") if result.application.decision else None,
        scored_by(result),
        result.other_snapshots or None,
    ]


def _concerns(comparison: Comparison, place: RankedResult, words: Wording) -> Iterator[str]:
    for must in place.result.score.must_haves:
        if must.status in _STATUSES:
            name = words.text(comparison.rubric.criterion(must.criterion_id).name)
            yield f"{name} ({words(f'must_have.{must.status}').lower()})"


def _criteria(comparison: Comparison, words: Wording) -> View:
    """A row per criterion, a column per candidate; an empty cell was not assessed.

    Below it is told of how many people the means are: those of one person are that person's scores.
    """
    people = [place.result for place in comparison.ranked]
    titles = [words("criterion"), words("weight_column"), *(one.candidate.name for one in people)]
    rows: list[Sequence[Value]] = [
        [words.text(criterion.name), criterion.weight, *(one.criteria[number].part.value for one in people)]
        for number, criterion in enumerate(comparison.rubric.active_criteria)
    ]
    rows.append([words("score_of_100"), None, *(one.score.points for one in people)])
    rows.append([words("scored_by_column"), None, *map(scored_by, people)])
    return View(words("matrix"), titles, rows)


def _not_ranked(comparison: Comparison, words: Wording) -> View:
    rows: list[Sequence[Value]] = [
        [
            place.result.candidate.name,
            place.result.candidate.code,
            words.not_enough(place.result.score),
        ]
        for place in comparison.ranked
        if place.rank is None
    ]
    rows += [[one.candidate.name, one.candidate.code, words(f"left_out.{one.reason}")] for one in comparison.left_out]
    rows += [[None, None, said] for said in words.not_named(comparison)]
    return View(words("not_ranked"), [words("candidate"), words("code"), words("reason")], rows)
