"""The views of how applications move through the stages."""

from __future__ import annotations

from collections.abc import Sequence

from screening.insights.stages import Funnel, StageTime
from screening.statistics.distribution import Quartiles
from ui.insights.charts import Bar, Chart, scale
from ui.insights.shown import Line, Shown, WorkedOut, counted, number, percent, share, whole, words
from ui.models.figures import DASH, decimal
from ui.translations import language, translate
from ui.wording import stage_name


def funnel(found: Funnel) -> Shown:
    """How many applications were ever in each stage."""
    if not found.applications:
        return Shown(translate("Insights", "No application came in during this period."))
    ticks = scale([found.applications], whole=True)
    bars, lines = [], []
    for one in found.stages:
        name = stage_name(one.stage, language())
        part = one.ever / found.applications
        said = translate(
            "Insights",
            "{stage}: {ever} of {all} applications were ever here ({share}), {now} are here now",
            stage=name,
            ever=counted(one.ever),
            all=counted(found.applications),
            share=percent(part),
            now=counted(one.now),
        )
        bars.append(Bar(name, f"{counted(one.ever)} · {percent(part)}", said, one.ever, part=one.now))
        lines.append(Line(one.stage, (words(name), whole(one.ever), share(part), whole(one.now))))
    return Shown(
        reading=translate(
            "Insights",
            "%n application(s) came in. A bar says how many of them were ever in the stage; the hatched part is there "
            "now.",
            n=found.applications,
        ),
        chart=Chart(
            translate("Insights", "Funnel by stage: applications that were ever there"),
            tuple(bars),
            highest=ticks[-1],
            ticks=_written(ticks),
        ),
        titles=(
            (translate("Insights", "Stage"), False),
            (translate("Insights", "Ever there"), True),
            (translate("Insights", "Share"), True),
            (translate("Insights", "There now"), True),
        ),
        lines=tuple(lines),
        worked_out=WorkedOut(
            translate(
                "Insights",
                "Share = applications that were ever in the stage ÷ all applications that came in during the period. "
                "A stage that was skipped is not counted; a candidate on two jobs counts twice.",
            ),
            tuple(bar.words for bar in bars),
            translate("Insights", "A count of the stage changes kept in the workspace; no estimate."),
        ),
    )


def times(found: Sequence[StageTime]) -> Shown:
    """How long applications stay in each stage."""
    if not any(one.over or one.so_far for one in found):
        return Shown(translate("Insights", "No application came in during this period."))
    ticks = scale([one.over.upper for one in found if one.over])
    bars, lines = [], []
    for one in found:
        name = stage_name(one.stage, language())
        over, so_far = one.over, one.so_far
        said = _said(name, over, so_far)
        nothing = translate("Insights", "nobody has left this stage yet")
        bars.append(
            Bar(
                name,
                days(over.median) if over else nothing,
                said,
                over.median if over else None,
                box=(over.lower, over.upper) if over else None,
            )
        )
        middle = f"{decimal(over.lower)}–{decimal(over.upper)}" if over else DASH
        cells = (
            words(name),
            whole(over.number if over else 0),
            number(over.median if over else None, 1),
            words(middle),
            whole(so_far.number if so_far else 0),
            number(so_far.median if so_far else None, 1),
        )
        lines.append(Line(one.stage, cells))
    return Shown(
        reading=translate(
            "Insights",
            "The mark is the median: half of the stays that are over were as short or shorter. The box holds the "
            "middle half. Whoever is still in a stage is counted apart, so that long stays do not drop out.",
        ),
        chart=Chart(
            translate("Insights", "Time in stage, in days"), tuple(bars), highest=ticks[-1], ticks=_written(ticks)
        ),
        titles=(
            (translate("Insights", "Stage"), False),
            (translate("Insights", "Stays over"), True),
            (translate("Insights", "Median days"), True),
            (translate("Insights", "Middle half"), False),
            (translate("Insights", "Still there"), True),
            (translate("Insights", "Median days so far"), True),
        ),
        lines=tuple(lines),
        worked_out=WorkedOut(
            translate(
                "Insights",
                "A stay lasts from the move into a stage to the next move; one that goes on lasts until now. Days are "
                "rounded to a tenth. Median and quartiles lie straight between neighbouring stays.",
            ),
            tuple(bar.words for bar in bars),
            translate("Insights", "Quartiles: Hyndman & Fan 1996, definition 7"),
        ),
    )


def days(value: float) -> str:
    """A number of days in words."""
    return translate("Insights", "{number} days", number=decimal(value))


def _said(name: str, over: Quartiles | None, so_far: Quartiles | None) -> str:
    parts = []
    if over:
        parts.append(
            translate(
                "Insights",
                "{number} stays over, median {median} days, middle half {lower} to {upper} days",
                number=counted(over.number),
                median=decimal(over.median),
                lower=decimal(over.lower),
                upper=decimal(over.upper),
            )
        )
    if so_far:
        parts.append(
            translate(
                "Insights",
                "{number} still there, median so far {median} days",
                number=counted(so_far.number),
                median=decimal(so_far.median),
            )
        )
    return f"{name}: {'; '.join(parts) or DASH}"


def _written(ticks: Sequence[float]) -> tuple[tuple[float, str], ...]:
    return tuple((tick, counted(tick) if tick == round(tick) else decimal(tick, 2)) for tick in ticks)
