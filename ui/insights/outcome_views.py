"""The views of scores, coverage, and the time until a scorecard is submitted."""

from __future__ import annotations

from collections.abc import Sequence

from screening.insights.outcomes import Coverage, JobCoverage, Scores, TimeToSubmit
from ui.insights.charts import Bar, Chart, scale
from ui.insights.shown import Line, Shown, WorkedOut, counted, percent, share, whole, words
from ui.models.figures import decimal
from ui.translations import language, translate

_SHARES = tuple((place / 4, f"{place * 25}%") for place in range(5))


def scores(found: Scores, *, all_jobs: bool) -> Shown:
    """How the candidates' scores are spread."""
    notes = []
    if found.without:
        notes.append(
            translate(
                "Insights",
                "%n application(s) with scorecards have not enough evidence for a score and are not in the chart.",
                n=found.without,
            )
        )
    if found.quartiles is None:
        return Shown(translate("Insights", "Nobody has a score in this period yet."), notes=tuple(notes))
    if all_jobs:
        notes.append(
            translate(
                "Insights",
                "Scores under different rubrics stand side by side here. Choose one job to compare like with like.",
            )
        )
    labels = [f"{low}–{low + 9}" if low < 90 else "90–100" for low in range(0, 100, 10)]
    middle = found.quartiles
    return Shown(
        reading=translate(
            "Insights",
            "Half of the {number} scores are {median} or lower. The middle half lies between {lower} and {upper}.",
            number=counted(middle.number),
            median=decimal(middle.median),
            lower=decimal(middle.lower),
            upper=decimal(middle.upper),
        ),
        **_histogram(
            translate("Insights", "Scores out of 100: applications"),
            labels,
            found.counts,
            (translate("Insights", "Points"), translate("Insights", "Applications")),
        ),
        notes=tuple(notes),
        worked_out=WorkedOut(
            translate(
                "Insights",
                "A score is that of the panel, out of 100, from scorecards given alone. Each class takes its lower "
                "edge in; only the last one takes 100 in. What a score rests on stands on the candidate’s page.",
            ),
            (),
            translate("Insights", "Quartiles: Hyndman & Fan 1996, definition 7"),
        ),
    )


def time_to_submit(found: TimeToSubmit) -> Shown:
    """How soon after the interview scorecards were submitted."""
    notes = []
    if found.without_end:
        notes.append(
            translate(
                "Insights",
                "%n scorecard(s) left out: the clock of the interview was not stopped before they were submitted.",
                n=found.without_end,
            )
        )
    if found.reopened:
        notes.append(
            translate(
                "Insights",
                "%n scorecard(s) left out: they were reopened, and only the last submission has a time.",
                n=found.reopened,
            )
        )
    if found.hours is None:
        nothing = translate("Insights", "No scorecard of an interview with a stopped clock was submitted yet.")
        return Shown(nothing, notes=tuple(notes))
    labels = (
        translate("Insights", "under 1 h"),
        translate("Insights", "1–4 h"),
        translate("Insights", "4–24 h"),
        translate("Insights", "1–2 days"),
        translate("Insights", "2–7 days"),
        translate("Insights", "over 7 days"),
    )
    return Shown(
        reading=translate(
            "Insights",
            "Half of the {number} scorecards were submitted within {median} hours of the end of the interview, three "
            "quarters within {upper} hours.",
            number=counted(found.hours.number),
            median=decimal(found.hours.median),
            upper=decimal(found.hours.upper),
        ),
        **_histogram(
            translate("Insights", "Time from the end of the interview to the submitted scorecard"),
            labels,
            found.counts,
            (translate("Insights", "Time"), translate("Insights", "Scorecards")),
        ),
        notes=tuple(notes),
        worked_out=WorkedOut(
            translate(
                "Insights",
                "Time = when the scorecard was submitted − when the interview’s clock was last stopped.",
            ),
            (),
            translate("Insights", "Quartiles: Hyndman & Fan 1996, definition 7"),
        ),
    )


def coverage(found: Sequence[JobCoverage], *, all_jobs: bool) -> Shown:
    """How much of the rubric was scored: criterion by criterion in one job, job by job in all."""
    scored = [one for one in found if one.coverage.applications]
    notes = []
    others = sum(one.coverage.other_snapshot for one in found)
    if others:
        notes.append(
            translate(
                "Insights",
                "%n application(s) were scored under another revision of the rubric and are not counted.",
                n=others,
            )
        )
    if not scored:
        return Shown(translate("Insights", "No scorecard was submitted in this period yet."), notes=tuple(notes))
    shown = _of_jobs(scored) if all_jobs else _of_criteria(scored[0].coverage)
    return Shown(shown.reading, shown.chart, shown.titles, shown.lines, tuple(notes), shown.worked_out)


def _of_criteria(found: Coverage) -> Shown:
    bars, lines = [], []
    for one in found.criteria:
        name, part = one.criterion.name.get(language()), one.scored / found.applications
        said = translate(
            "Insights",
            "{criterion}: scored for {number} of {all} candidates ({share})",
            criterion=name,
            number=counted(one.scored),
            all=counted(found.applications),
            share=percent(part),
        )
        bars.append(Bar(name, percent(part), said, part))
        lines.append(Line(one.criterion.id, (words(name), whole(one.scored), whole(found.applications), share(part))))
    middle = found.shares
    return Shown(
        reading=translate(
            "Insights",
            "A bar says for how many of the {number} candidates somebody scored the criterion. Half of the candidates "
            "have a coverage of {median} or less; {low} are below the minimum of {minimum}.",
            number=counted(found.applications),
            median=percent(middle.median if middle else None),
            low=counted(found.too_low),
            minimum=percent(found.minimum),
        ),
        chart=Chart(
            translate("Insights", "Candidates for whom the criterion was scored"), tuple(bars), 1, ticks=_SHARES
        ),
        titles=(
            (translate("Insights", "Criterion"), False),
            (translate("Insights", "Scored"), True),
            (translate("Insights", "Candidates"), True),
            (translate("Insights", "Share"), True),
        ),
        lines=tuple(lines),
        worked_out=_coverage_worked_out(tuple(bar.words for bar in bars)),
    )


def _of_jobs(found: Sequence[JobCoverage]) -> Shown:
    bars, lines = [], []
    for one in found:
        median = one.coverage.shares.median if one.coverage.shares else None
        said = translate(
            "Insights",
            "{job}: half of {all} candidates have a coverage of {median} or less; {low} are below the minimum of "
            "{minimum}",
            job=one.title,
            all=counted(one.coverage.applications),
            median=percent(median),
            low=counted(one.coverage.too_low),
            minimum=percent(one.coverage.minimum),
        )
        bars.append(Bar(one.title, percent(median), said, median))
        cells = (words(one.title), whole(one.coverage.applications), share(median), whole(one.coverage.too_low))
        lines.append(Line(one.job_id, cells))
    return Shown(
        reading=translate(
            "Insights", "A bar is the median coverage of the candidates of a job. Choose a job to see its criteria."
        ),
        chart=Chart(translate("Insights", "Median coverage by job"), tuple(bars), 1, ticks=_SHARES),
        titles=(
            (translate("Insights", "Job"), False),
            (translate("Insights", "Candidates"), True),
            (translate("Insights", "Median"), True),
            (translate("Insights", "Below minimum"), True),
        ),
        lines=tuple(lines),
        worked_out=_coverage_worked_out(tuple(bar.words for bar in bars)),
    )


def _coverage_worked_out(steps: tuple[str, ...]) -> WorkedOut:
    return WorkedOut(
        translate(
            "Insights",
            "Coverage of a candidate = weight of the criteria that somebody scored ÷ weight of all criteria of the "
            "job’s present rubric. “Not assessed” is no score.",
        ),
        steps,
        translate("Insights", "A rule made for Saring: a blank is not a zero."),
    )


def _histogram(title: str, labels: Sequence[str], counts: Sequence[int], heads: tuple[str, str]) -> dict[str, object]:
    every = sum(counts)
    ticks = scale(counts, whole=True)
    bars, lines = [], []
    for label, count in zip(labels, counts, strict=True):
        said = f"{label}: {counted(count)} ({percent(count / every)})"
        bars.append(Bar(label, counted(count), said, count))
        lines.append(Line(label, (words(label), whole(count), share(count / every))))
    written = tuple((tick, counted(tick)) for tick in ticks)
    return {
        "chart": Chart(title, tuple(bars), ticks[-1], ticks=written, upright=True),
        "titles": ((heads[0], False), (heads[1], True), (translate("Insights", "Share"), True)),
        "lines": tuple(lines),
    }
