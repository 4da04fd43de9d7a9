"""What a card says about an application."""

from __future__ import annotations

from PySide6.QtCore import QLocale

from rubrics.model import Language
from screening.jobs.applications import ApplicationRow
from ui.models.applications import blind_words, score_words, time_in_stage
from ui.models.figures import clock_pattern, day_and_time, local
from ui.translations import translate
from ui.wording import stage_name, term


def decision_words(row: ApplicationRow, language: Language) -> str:
    """The decision, or nothing where nobody has decided."""
    return term(f"decision.{row.application.decision}", language) if row.application.decision else ""


def decision_briefly(row: ApplicationRow, language: Language) -> str:
    """The decision in a word."""
    return term(f"decision_short.{row.application.decision}", language)


def next_briefly(row: ApplicationRow) -> str:
    """When the next interview is, "23 Nov 14:00"."""
    return QLocale().toString(local(row.next_interview), f"d MMM {clock_pattern()}")


def next_words(row: ApplicationRow) -> str:
    """When the next interview is, or nothing where none is planned."""
    return day_and_time(row.next_interview) if row.next_interview else ""


def spoken(row: ApplicationRow, language: Language) -> str:
    """The whole card in words, for a screen reader and the tooltip."""
    following = next_words(row)
    parts = (
        row.candidate.name,
        stage_name(row.application.stage, language),
        _score(row),
        decision_words(row, language),
        translate("Board", "in this stage: {time}", time=time_in_stage(row)),
        translate("Board", "next interview: {time}", time=following) if following else "",
    )
    return ", ".join(part for part in parts if part)


def _score(row: ApplicationRow) -> str:
    if row.blind:
        return blind_words()
    return "" if row.score is None else translate("Board", "score {score}", score=score_words(row))
