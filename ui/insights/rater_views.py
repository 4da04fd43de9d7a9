"""The views of how interviewers rate: worth another look, never a judgement, and no score is corrected by them."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from screening.insights.habits import RaterFigure, RaterSpread
from screening.statistics import raters
from screening.statistics.figure import Figure
from ui.insights.charts import Bar, Chart, scale
from ui.insights.shown import (
    Cell,
    Line,
    Shown,
    WorkedOut,
    counted,
    number,
    percent,
    share,
    sign,
    whole,
    why_missing,
    words,
)
from ui.models.figures import decimal
from ui.translations import translate


def severity(found: Sequence[RaterFigure]) -> Shown:
    """Who gives higher or lower scores than the others of the same interviews."""
    edge = max(0.5, *scale([one.figure.value or 0 for one in found])[-1:])
    few = translate("Insights", "Takes {needs} candidates scored together with others; so far {has}")
    shown = _each(
        found,
        translate("Insights", "Severity: levels above or below the others in the same interviews"),
        lambda figure: sign(figure.value),
        lambda figure: translate(
            "Insights",
            "own mean {own} − everybody’s mean {grand} over the same {cells} scores of {candidates} candidates = "
            "{value}",
            own=decimal(figure.given["own"], 2),
            grand=decimal(figure.given["grand"], 2),
            cells=counted(figure.given["cells"]),
            candidates=counted(figure.given["targets"]),
            value=sign(figure.value),
        ),
        few,
        lowest=-edge,
        highest=edge,
        ticks=tuple((place, sign(place)) for place in (-edge, -edge / 2, 0.0, edge / 2, edge)),
    )
    return _filled(
        shown,
        reading=translate(
            "Insights",
            "To the right: higher scores than the others who sat in the same interviews; to the left: lower ones. "
            "Whether the difference is the interviewer’s or the others’, these figures cannot say.",
        ),
        heads=(
            (translate("Insights", "Levels apart"), True),
            (translate("Insights", "Own mean"), True),
            (translate("Insights", "Everybody’s mean"), True),
            (translate("Insights", "Candidates"), True),
        ),
        cells=lambda one: (
            number(one.figure.value, 2, signed=True),
            _given(one.figure, "own"),
            _given(one.figure, "grand"),
            _count(one.figure, "targets"),
        ),
        formula=translate(
            "Insights",
            "Severity = an interviewer’s mean − the grand mean over the same cells. A cell is one criterion in one "
            "interview that at least two people scored. Shown from 5 candidates in common on.",
        ),
        source=translate("Insights", "Deviation of a judge from the grand mean, as in Shrout & Fleiss 1979"),
        rows=found,
    )


def spread(found: Sequence[RaterSpread]) -> Shown:
    """Which scores each interviewer gives, and whether they keep to the middle."""
    if not found:
        return _nothing()
    bars, lines = [], []
    for one in found:
        every = sum(one.levels.values())
        why = why_missing(one.sd, "") if one.sd.missing else ""
        said = why or translate(
            "Insights",
            "standard deviation {sd}, {midpoint} of {ratings} scores at level {middle}",
            sd=decimal(one.sd.value, 2),
            midpoint=percent(one.midpoint.value),
            ratings=counted(every),
            middle=raters.MIDPOINT,
        )
        shares = tuple((times / every, str(level)) for level, times in sorted(one.levels.items()) if times)
        figure = why or translate("Insights", "SD {sd}", sd=decimal(one.sd.value, 2))
        levels = ", ".join(f"{level}: {times}×" for level, times in sorted(one.levels.items()))
        bar = Bar(one.name, figure, f"{one.name}: {said}", one.sd.value, shares=() if why else shares)
        bars.append(bar)
        cells = (number(one.sd.value), share(one.midpoint.value), whole(every), words(levels))
        lines.append(Line(one.id, (words(one.name), *cells)))
    return Shown(
        reading=translate(
            "Insights",
            "How often each level was given, from light (1) to dark (5). A small standard deviation, or many scores in "
            "the middle, may come from the candidates as well as from the rating.",
        ),
        chart=Chart(translate("Insights", "Spread of scores by interviewer"), tuple(bars), 1),
        titles=(
            (translate("Insights", "Interviewer"), False),
            (translate("Insights", "Standard deviation"), True),
            (translate("Insights", "At the midpoint"), True),
            (translate("Insights", "Number of scores"), True),
            (translate("Insights", "Levels"), False),
        ),
        lines=tuple(lines),
        notes=(_caution(),),
        worked_out=WorkedOut(
            translate(
                "Insights",
                "Standard deviation of all scores somebody gave, over n − 1, and the share of them at level 3. Shown "
                "from 20 scores on.",
            ),
            tuple(bar.words for bar in bars),
            translate("Insights", "Central tendency: Saal, Downey & Lahey 1980"),
        ),
    )


def halo(found: Sequence[RaterFigure]) -> Shown:
    """How far the criteria of one scorecard lie apart."""
    ticks = scale([one.figure.value or 0 for one in found])
    few = translate("Insights", "Takes {needs} candidates with enough criteria; so far {has}")
    shown = _each(
        found,
        translate("Insights", "Halo: how far the criteria of a scorecard lie apart"),
        lambda figure: decimal(figure.value, 2),
        lambda figure: translate(
            "Insights",
            "mean standard deviation {value} within {cards} scorecards of {candidates} candidates",
            value=decimal(figure.value, 2),
            cards=counted(figure.given["cards"]),
            candidates=counted(figure.given["targets"]),
        ),
        few,
        highest=ticks[-1],
        ticks=tuple((tick, decimal(tick, 2)) for tick in ticks),
    )
    return _filled(
        shown,
        reading=translate(
            "Insights",
            "A short bar means that all criteria of a candidate come out alike. One impression may have coloured them "
            "all, or the candidates really are alike throughout.",
        ),
        heads=(
            (translate("Insights", "Spread within"), True),
            (translate("Insights", "Scorecards"), True),
            (translate("Insights", "Candidates"), True),
        ),
        cells=lambda one: (number(one.figure.value), _count(one.figure, "cards"), _count(one.figure, "targets")),
        formula=translate(
            "Insights",
            "Each score is standardised first: (score − mean of the criterion) ÷ standard deviation of the criterion. "
            "The figure is the mean standard deviation within a scorecard. Shown from 4 criteria and 5 candidates on; "
            "a criterion that always got the same score is left out.",
        ),
        source=translate("Insights", "Halo as the spread within a ratee: Saal, Downey & Lahey 1980"),
        rows=found,
    )


def straight_lining(found: Sequence[RaterFigure]) -> Shown:
    """How often all criteria of a scorecard have the same score."""
    shown = _each(
        found,
        translate("Insights", "Straight-lining: scorecards with the same score throughout"),
        lambda figure: percent(figure.value),
        lambda figure: translate(
            "Insights",
            "{alike} of {cards} scorecards have the same score throughout = {value}",
            alike=counted(figure.given["alike"]),
            cards=counted(figure.given["cards"]),
            value=percent(figure.value),
        ),
        "",
        highest=1,
        ticks=tuple((place / 4, f"{place * 25}%") for place in range(5)),
    )
    return _filled(
        shown,
        reading=translate(
            "Insights",
            "A bar says on how many scorecards every criterion has the same score. Some candidates are alike "
            "throughout; many such scorecards are worth another look together.",
        ),
        heads=(
            (translate("Insights", "Share"), True),
            (translate("Insights", "The same throughout"), True),
            (translate("Insights", "Scorecards"), True),
        ),
        cells=lambda one: (share(one.figure.value), _count(one.figure, "alike"), _count(one.figure, "cards")),
        formula=translate(
            "Insights",
            "Share = scorecards on which all scored criteria have the same score ÷ scorecards with at least 5 scored "
            "criteria.",
        ),
        source=translate("Insights", "A rule made for Saring: fewer criteria are easily the same by chance."),
        rows=found,
    )


def order(found: Sequence[RaterFigure]) -> Shown:
    """Whether scores go with the place of an interview in the day."""
    few = ""
    shown = _each(
        found,
        translate("Insights", "Order: correlation of score and place in the day"),
        lambda figure: sign(figure.value),
        lambda figure: translate(
            "Insights",
            "r = {value} over {interviews} interviews; {slope} levels from one place in the day to the next",
            value=sign(figure.value),
            interviews=counted(figure.given["interviews"]),
            slope=sign(figure.given["slope"]),
        ),
        few,
        lowest=-1,
        highest=1,
        ticks=tuple((place, sign(place)) for place in (-1.0, -0.5, 0.0, 0.5, 1.0)),
    )
    return _filled(
        shown,
        reading=translate(
            "Insights",
            "To the right: later interviews of a day get higher scores; to the left: lower ones. Who is invited when "
            "may be the reason.",
        ),
        heads=(
            (translate("Insights", "Correlation"), True),
            (translate("Insights", "Levels per place"), True),
            (translate("Insights", "Interviews"), True),
        ),
        cells=lambda one: (
            number(one.figure.value, 2, signed=True),
            number(one.figure.given.get("slope"), 2, signed=True),
            _count(one.figure, "interviews"),
        ),
        formula=translate(
            "Insights",
            "Pearson’s r of a scorecard’s mean score and the place of its interview among all interviews that somebody "
            "sits in on that day, by its start or else its planned time. Shown from 10 interviews on.",
        ),
        source=translate("Insights", "Pearson’s product-moment correlation"),
        rows=found,
    )


def _each(
    found: Sequence[RaterFigure],
    title: str,
    figure: Callable[[Figure], str],
    said: Callable[[Figure], str],
    too_few: str,
    *,
    highest: float,
    lowest: float = 0,
    ticks: tuple[tuple[float, str], ...] = (),
) -> Chart:
    """A bar for every interviewer; where there is no figure, the reason."""
    bars = []
    for one in found:
        if one.figure.value is None:
            why = why_missing(one.figure, too_few)
            bars.append(Bar(one.name, why, f"{one.name}: {why}", None))
        else:
            bars.append(Bar(one.name, figure(one.figure), f"{one.name}: {said(one.figure)}", one.figure.value))
    return Chart(title, tuple(bars), highest, lowest, ticks)


def _filled(
    chart: Chart,
    *,
    reading: str,
    heads: tuple[tuple[str, bool], ...],
    cells: Callable[[RaterFigure], tuple[Cell, ...]],
    formula: str,
    source: str,
    rows: Sequence[RaterFigure],
) -> Shown:
    if not rows:
        return _nothing()
    missing = [bar.figure if bar.value is None else "" for bar in chart.bars]
    titles = ((translate("Insights", "Interviewer"), False), *heads)
    if any(missing):
        titles = (*titles, (translate("Insights", "What is missing"), False))
    lines = []
    for one, why in zip(rows, missing, strict=True):
        line = (words(one.name), *cells(one), words(why))
        lines.append(Line(one.id, line[: len(titles)]))
    return Shown(
        reading=reading,
        chart=chart,
        titles=titles,
        lines=tuple(lines),
        notes=(translate("Insights", "Nobody has enough data for this figure yet."),)
        if all(missing)
        else (_caution(),),
        worked_out=WorkedOut(formula, tuple(bar.words for bar in chart.bars), source),
    )


def _nothing() -> Shown:
    return Shown(translate("Insights", "No scorecard was submitted in this period yet."))


def _caution() -> str:
    return translate(
        "Insights",
        "Worth another look together, not a judgement: such figures barely go with how accurate ratings are (mean "
        "r = 0.05; Murphy & Balzer 1989), and no score is ever corrected by them.",
    )


def _given(figure: Figure, name: str) -> Cell:
    return number(figure.given.get(name) if figure.value is not None else None)


def _count(figure: Figure, name: str) -> Cell:
    given = figure.given.get(name) if figure.value is not None else None
    return Cell(counted(given), None if given is None else int(given))
