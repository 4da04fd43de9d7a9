"""What a card says about an application, and since when it has been where it is."""

from __future__ import annotations

from datetime import UTC, datetime

from rubrics.model import Language
from screening.applications import ApplicationRow
from ui.models.applications import blind_words
from ui.models.figures import day_and_time, decimal, percent
from ui.translations import translate
from ui.wording import stage_name, term


def days_since(moment: str) -> int:
    """Whole days since a UTC time."""
    return max(0, (datetime.now(UTC) - datetime.fromisoformat(moment)).days)


def time_in_stage(row: ApplicationRow) -> str:
    """For how many days the application has been in its stage."""
    days = days_since(row.application.stage_since)
    return translate("Board", "%n day(s)", n=days) if days else translate("Board", "Less than a day")


def score_words(row: ApplicationRow) -> str:
    """The panel's score out of 100, why it is not to be seen, or nothing where there is none."""
    if row.blind:
        return translate("Board", "Scores hidden")
    if row.score is None:
        return ""
    score = translate("Board", "Score {score}", score=decimal(row.score))
    return score if row.coverage is None else f"{score} ({percent(row.coverage)})"


def decision_words(row: ApplicationRow, language: Language) -> str:
    """The decision, or nothing where nobody has decided."""
    return term(f"decision.{row.application.decision}", language) if row.application.decision else ""


def next_words(row: ApplicationRow) -> str:
    """When the next interview is, or nothing where none is planned."""
    return day_and_time(row.next_interview) if row.next_interview else ""


def spoken(row: ApplicationRow, language: Language) -> str:
    """The whole card in words, for a screen reader and the tooltip."""
    following = next_words(row)
    parts = (
        row.candidate.name,
        stage_name(row.application.stage, language),
        blind_words() if row.blind else score_words(row),
        decision_words(row, language),
        translate("Board", "in this stage: {time}", time=time_in_stage(row)),
        translate("Board", "next interview: {time}", time=following) if following else "",
    )
    return ", ".join(part for part in parts if part)
