"""The columns of jobs."""

from __future__ import annotations

from collections.abc import Sequence

from rubrics.model import Language
from screening.jobs.jobs import JobRow
from ui.models.figures import DASH, day, day_value
from ui.models.rows import Column
from ui.translations import translate
from ui.wording import stage_name, term


def columns(language: Language) -> Sequence[Column[JobRow]]:
    """A job with the rubric it is scored under and how many applications stand at each stage."""
    return (
        Column("title", translate("Jobs", "Job"), lambda row: row.job.title, tooltip=lambda row: row.job.title),
        Column(
            "rubric",
            translate("Jobs", "Rubric"),
            lambda row: rubric_words(row, language),
            tooltip=lambda row: rubric_words(row, language),
        ),
        Column(
            "stages",
            translate("Jobs", "Applications\nby stage"),
            lambda row: stage_words(row, language),
            sort=lambda row: row.applications,
            tooltip=lambda row: stage_words(row, language),
            letters=44,
        ),
        Column("status", translate("Jobs", "Status"), lambda row: term(f"job.{row.job.status}", language)),
        Column(
            "created",
            translate("Jobs", "Added"),
            lambda row: day(row.job.created_at),
            sort=lambda row: row.job.created_at,
            value=lambda row: day_value(row.job.created_at),
        ),
    )


def rubric_words(row: JobRow, language: Language) -> str:
    """Title and revision of the rubric a job is scored under."""
    return translate(
        "Jobs", "{title}, revision {revision}", title=row.rubric_title.get(language), revision=row.rubric_revision
    )


def job_words(row: JobRow, language: Language) -> str:
    """What is to be known of a job in one line: whether it is open, its rubric, how many applied, what it hides."""
    parts = [
        term(f"job.{row.job.status}", language),
        translate("Jobs", "%n application(s)", n=row.applications),
        rubric_words(row, language),
        translate("Jobs", "names hidden") if row.job.hide_names else "",
        translate("Jobs", "scores hidden until one’s own are submitted") if row.job.hide_scores else "",
    ]
    return " · ".join(part for part in parts if part)


def stage_words(row: JobRow, language: Language) -> str:
    """How many stand at each stage that anybody stands at, in the order of the pipeline; "…" until they are counted."""
    if not row.counts:
        return "…"
    counted = [f"{stage_name(stage, language)} {count}" for stage, count in row.counts.items() if count]
    return " · ".join(counted) or DASH
