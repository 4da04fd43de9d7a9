"""The views of the page in their order: what each reads on the worker, and what it shows of it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from ui.translations import translate

if TYPE_CHECKING:
    from screening.insights.selection import Selection
    from screening.workspace import Workspace
    from ui.insights.shown import Shown

# name in code, group, whether scorecards are in it, so that applications may be left out
_NAMES = (
    ("funnel", "stages", False),
    ("times", "stages", False),
    ("scores", "outcomes", True),
    ("coverage", "outcomes", True),
    ("time_to_submit", "outcomes", True),
    ("severity", "raters", True),
    ("spread", "raters", True),
    ("halo", "raters", True),
    ("straight_lining", "raters", True),
    ("order", "raters", True),
    ("agreement", "raters", True),
)


@dataclass(frozen=True, slots=True)
class View:
    """One view. `from_scorecards` says that the viewer may have to be left in the dark about some applications."""

    name: str
    group: str
    from_scorecards: bool

    @property
    def title(self) -> str:
        """Its name in the list and above the chart."""
        return _title(self.name)

    def read(self, workspace: Workspace, selection: Selection, viewer_id: str | None) -> Any:
        """The figures, read on the worker."""
        return _reader(self.name)(workspace, selection, viewer_id)

    def show(self, found: Any, selection: Selection) -> Shown:
        """What the page shows of the figures."""
        from ui.insights import agreement_views, outcome_views, rater_views, stage_views

        if self.name in ("scores", "coverage"):
            return getattr(outcome_views, self.name)(found, all_jobs=selection.job_id is None)
        module = {"stages": stage_views, "outcomes": outcome_views, "raters": rater_views}[self.group]
        return getattr(agreement_views if self.name == "agreement" else module, self.name)(found)


VIEWS = tuple(View(*one) for one in _NAMES)


def group_title(group: str) -> str:
    """The heading of a group of views."""
    return {
        "stages": translate("Insights", "Stages"),
        "outcomes": translate("Insights", "Results"),
        "raters": translate("Insights", "Worth another look"),
    }[group]


def _reader(name: str) -> Callable[[Workspace, Selection, str | None], Any]:
    from screening.insights import agreeing, habits, outcomes, stages

    return {
        "funnel": stages.funnel,
        "times": stages.times,
        "scores": outcomes.scores,
        "coverage": outcomes.coverage,
        "time_to_submit": outcomes.time_to_submit,
        "severity": habits.severity,
        "spread": habits.spread,
        "halo": habits.halo,
        "straight_lining": habits.straight_lining,
        "order": habits.order,
        "agreement": agreeing.agreeing,
    }[name]


def _title(name: str) -> str:
    return {
        "funnel": translate("Insights", "Funnel by stage"),
        "times": translate("Insights", "Time in stage"),
        "scores": translate("Insights", "Scores"),
        "coverage": translate("Insights", "Coverage"),
        "time_to_submit": translate("Insights", "Time to submit"),
        "severity": translate("Insights", "Severity"),
        "spread": translate("Insights", "Spread"),
        "halo": translate("Insights", "Halo"),
        "straight_lining": translate("Insights", "Straight-lining"),
        "order": translate("Insights", "Order of the day"),
        "agreement": translate("Insights", "Agreement"),
    }[name]
