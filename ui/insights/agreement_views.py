"""The views of agreement: by criterion in one job, by job over all."""

from __future__ import annotations

from collections.abc import Sequence

from screening.insights.agreeing import Agreement, CriterionAgreement, JobAgreement
from screening.statistics.agreement import GOOD, TENTATIVE
from screening.statistics.figure import Figure
from ui.insights.charts import Bar, Chart
from ui.insights.shown import Line, Shown, WorkedOut, counted, number, plain, whole, why_missing, words
from ui.models.figures import decimal
from ui.translations import language, translate


def agreement(found: Agreement) -> Shown:
    """How far the interviewers of one interview agree."""
    if not found.jobs:
        return Shown(
            translate(
                "Insights",
                "No interview has two submitted scorecards in this period yet. Agreement needs two people who heard "
                "the same answers.",
            )
        )
    return _of_criteria(found.criteria, found.jobs[0]) if found.criteria else _of_jobs(found.jobs)


def _of_criteria(criteria: Sequence[CriterionAgreement], job: JobAgreement) -> Shown:
    bars, lines = [], []
    for one in criteria:
        name = one.criterion.name.get(language())
        bar = _bar(name, one.alpha, "α")
        bars.append(bar)
        given = one.alpha.given
        cells = (
            number(one.alpha.value, 3),
            whole(round(given.get("targets", given.get("has", 0)))),
            words(_grade(one.alpha)),
        )
        lines.append(Line(one.criterion.id, (words(name), *cells)))
    steps = [_alpha_step(one) for one in criteria]
    return Shown(
        reading=_reliability(job),
        chart=Chart(
            translate("Insights", "Agreement on each criterion: Krippendorff’s alpha"),
            tuple(bars),
            1,
            ticks=_ticks(),
            limits=_limits(),
        ),
        titles=(
            (translate("Insights", "Criterion"), False),
            (translate("Insights", "Alpha"), True),
            (translate("Insights", "Interviews"), True),
            (translate("Insights", "Reading"), False),
        ),
        lines=tuple(lines),
        notes=_notes(),
        worked_out=WorkedOut(
            translate(
                "Insights",
                "Krippendorff’s alpha = 1 − observed ÷ expected disagreement, with ranks as distances (ordinal). A "
                "unit is a criterion in an interview that at least two people scored alone. From 0.8 on good, from "
                "0.667 on tentative; 0 is agreement by chance.",
            ),
            (*steps, *_icc_steps(job)),
            _source(),
        ),
    )


def _of_jobs(jobs: Sequence[JobAgreement]) -> Shown:
    bars, lines = [], []
    for one in jobs:
        bars.append(_bar(one.title, one.single, "ICC"))
        cells = (number(one.single.value, 3), number(one.panel.value, 3), whole(one.shared))
        lines.append(Line(one.job_id, (words(one.title), *cells)))
    return Shown(
        reading=translate(
            "Insights",
            "A bar is the share of the variation of scores that lies between candidates rather than between the "
            "interviewers of one candidate. Choose a job to see its criteria.",
        ),
        chart=Chart(
            translate("Insights", "Reliability of one interviewer’s score by job: ICC(1,1)"),
            tuple(bars),
            1,
            ticks=_ticks(),
        ),
        titles=(
            (translate("Insights", "Job"), False),
            (translate("Insights", "One interviewer"), True),
            (translate("Insights", "Panel"), True),
            (translate("Insights", "Interviews"), True),
        ),
        lines=tuple(lines),
        notes=_notes(),
        worked_out=WorkedOut(_icc_formula(), tuple(step for one in jobs for step in _icc_steps(one)), _source()),
    )


def _reliability(job: JobAgreement) -> str:
    if job.single.value is None or job.panel.value is None:
        few = translate("Insights", "Takes {needs} interviews with two scorecards; so far {has}")
        why = why_missing(job.single if job.single.missing else job.panel, few)
        return translate("Insights", "Reliability of the scores: not known yet. {why}.", why=why)
    return translate(
        "Insights",
        "Reliability of the scores out of 100 over {number} interviews: {single} for one interviewer, ICC(1,1), and "
        "{panel} for the panel, ICC(1,k).",
        number=counted(job.shared),
        single=plain(job.single.value),
        panel=plain(job.panel.value),
    )


def _bar(name: str, figure: Figure, sign: str) -> Bar:
    if figure.value is None:
        why = why_missing(figure, translate("Insights", "Takes {needs} interviews with two scorecards; so far {has}"))
        return Bar(name, why, f"{name}: {why}", None)
    written = plain(figure.value)
    said = f"{name}: {sign} = {written}"
    grade = _grade(figure) if sign == "α" else ""
    return Bar(name, written, f"{said}, {grade}" if grade else said, figure.value)


def _grade(figure: Figure) -> str:
    if figure.value is None:
        return why_missing(figure, translate("Insights", "Takes {needs} interviews with two scorecards; so far {has}"))
    if figure.value >= GOOD:
        return translate("Insights", "good")
    if figure.value >= TENTATIVE:
        return translate("Insights", "tentative")
    return translate("Insights", "worth another look")


def _alpha_step(one: CriterionAgreement) -> str:
    name = one.criterion.name.get(language())
    if one.alpha.value is None:
        return f"{name}: {_grade(one.alpha)}"
    return translate(
        "Insights",
        "{criterion}: 1 − {observed} ÷ {expected} = {value}, from {ratings} scores in {units} interviews",
        criterion=name,
        observed=decimal(one.alpha.given["observed"], 3),
        expected=decimal(one.alpha.given["expected"], 3),
        value=plain(one.alpha.value, 3),
        ratings=counted(one.alpha.given["ratings"]),
        units=counted(one.alpha.given["targets"]),
    )


def _icc_steps(job: JobAgreement) -> tuple[str, ...]:
    if job.single.value is None:
        return ()
    given = job.single.given
    return (
        translate(
            "Insights",
            "{job}: between candidates {between}, within {within}, k = {raters}: ICC(1,1) = {single}, ICC(1,k) = "
            "{panel}",
            job=job.title,
            between=decimal(given["between"], 1),
            within=decimal(given["within"], 1),
            raters=decimal(given["raters"], 2),
            single=plain(job.single.value, 3),
            panel=plain(job.panel.value, 3),
        ),
    )


def _icc_formula() -> str:
    return translate(
        "Insights",
        "ICC(1,1) = (between − within) ÷ (between + (k − 1) · within), ICC(1,k) = (between − within) ÷ between: mean "
        "squares of scores out of 100, k interviewers to a candidate. Everybody’s panel may be another one.",
    )


def _source() -> str:
    return translate(
        "Insights",
        "Krippendorff 2011; Shrout & Fleiss 1979; unequal panels: Donner 1986; at least 10 interviews are a rule made "
        "for Saring, 30 make the figures steady (Koo & Li 2016)",
    )


def _notes() -> tuple[str, ...]:
    return (
        translate(
            "Insights",
            "Little agreement is a reason to look at anchors and questions together, not at a person. With candidates "
            "who are much alike, agreement comes out low by itself.",
        ),
    )


def _limits() -> tuple[tuple[float, str], ...]:
    return ((TENTATIVE, decimal(TENTATIVE, 3)), (GOOD, decimal(GOOD, 1)))


def _ticks() -> tuple[tuple[float, str], ...]:
    return tuple((place / 4, decimal(place / 4, 2)) for place in range(5))
