"""The columns of applications, interviews and documents."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime

from rubrics.model import Language
from screening.documents import Document
from screening.interviewing.interviews import InterviewRow
from screening.jobs.applications import ApplicationRow, DecisionRecord
from screening.jobs.jobs import STAGES
from ui.models.figures import DASH, day, day_and_time, figure, moment_value, percent
from ui.models.rows import Column
from ui.translations import translate
from ui.wording import stage_name, term


def applications_of_job(language: Language) -> Sequence[Column[ApplicationRow]]:
    """The people who applied for one job; each column is named like the order it stands for (`board.Order`)."""
    stage, _, submitted, decision = _state(language)
    return (
        Column[ApplicationRow](
            "candidate",
            translate("Applications", "Candidate"),
            lambda row: row.candidate.name,
            tooltip=lambda row: row.candidate.name,
        ),
        stage,
        Column(
            "waiting",
            translate("Applications", "In this stage"),
            time_in_stage,
            tooltip=lambda row: day_and_time(row.application.stage_since),
            about=translate("Applications", "For how long they have been at their stage"),
            value=lambda row: days_since(row.application.stage_since),
        ),
        Column(
            "score",
            translate("Applications", "Panel score"),
            score_words,
            tooltip=lambda row: blind_words() if row.blind else "",
            number=True,
            about=translate("Applications", "The panel’s score out of 100, and the share of the weight it rests on"),
            value=lambda row: row.score,
        ),
        decision,
        replace(submitted, title=translate("Applications", "Scorecards\nsubmitted")),
        Column(
            "next_interview",
            translate("Applications", "Next\ninterview"),
            lambda row: day_and_time(row.next_interview),
            value=lambda row: moment_value(row.next_interview),
        ),
        Column(
            "applied",
            translate("Applications", "Applied"),
            lambda row: day(row.application.created_at),
            value=lambda row: moment_value(row.application.created_at),
        ),
    )


def score_words(row: ApplicationRow) -> str:
    """The panel's score with its coverage, "89.8 (100%)"; a dash where there is none to be seen."""
    if row.blind:
        return translate("Applications", "Hidden")
    if row.score is None or row.coverage is None:
        return figure(row.score)
    return f"{figure(row.score)} ({percent(row.coverage)})"


def days_since(moment: str) -> int:
    """Whole days since a UTC time."""
    return max(0, (datetime.now(UTC) - datetime.fromisoformat(moment)).days)


def time_in_stage(row: ApplicationRow) -> str:
    """For how many days the application has been at its stage."""
    days = days_since(row.application.stage_since)
    return translate("Applications", "%n day(s)", n=days) if days else translate("Applications", "< 1 day")


def applications_of_candidate(language: Language) -> Sequence[Column[ApplicationRow]]:
    """The jobs one person applied for."""
    job = Column[ApplicationRow](
        "job",
        translate("Applications", "Job"),
        lambda row: row.job_title,
        tooltip=lambda row: row.job_title,
    )
    return (job, *_state(language))


def _state(language: Language) -> Sequence[Column[ApplicationRow]]:
    return (
        Column(
            "stage",
            translate("Applications", "Stage"),
            lambda row: stage_name(row.application.stage, language),
            sort=lambda row: STAGES.index(row.application.stage) if row.application.stage in STAGES else len(STAGES),
        ),
        Column(
            "interviews",
            translate("Applications", "Interviews"),
            lambda row: str(row.interviews) if row.interviews else DASH,
            sort=lambda row: row.interviews,
            number=True,
        ),
        Column(
            "submitted",
            translate("Applications", "Scorecards"),
            _scorecards,
            sort=lambda row: -1 if row.blind else row.submitted * 1000 + row.drafts,
            tooltip=lambda row: blind_words() if row.blind else "",
            number=True,
            about=translate("Applications", "Submitted scorecards; drafts are counted apart."),
        ),
        Column(
            "decision",
            translate("Applications", "Decision"),
            lambda row: term(f"decision.{row.application.decision}", language) if row.application.decision else DASH,
            tooltip=lambda row: row.application.decision_reason,
        ),
    )


def blind_words() -> str:
    """Why one sees nothing of what others made of somebody, not even how many have submitted."""
    return translate("Comparison", "Hidden until your own scorecard is submitted")


def _scorecards(row: ApplicationRow) -> str:
    if row.blind:
        return translate("Applications", "Hidden")
    if not row.drafts:
        return str(row.submitted) if row.submitted else DASH
    return translate("Applications", "{submitted} + {drafts} draft", submitted=row.submitted, drafts=row.drafts)


def interviews() -> Sequence[Column[InterviewRow]]:
    """The interviews of one application or of one person."""
    return (
        Column(
            "round",
            translate("Interviews", "Round"),
            lambda row: str(row.interview.round),
            sort=lambda row: row.interview.round,
            number=True,
        ),
        Column(
            "when",
            translate("Interviews", "When"),
            lambda row: day_and_time(row.interview.scheduled_at),
            sort=lambda row: row.interview.scheduled_at,
            value=lambda row: moment_value(row.interview.scheduled_at),
        ),
        Column("job", translate("Interviews", "Job"), lambda row: row.job.title, tooltip=lambda row: row.job.title),
        Column(
            "place",
            translate("Interviews", "Place"),
            lambda row: row.interview.place or DASH,
            tooltip=lambda row: row.interview.place,
        ),
        Column(
            "state",
            translate("Interviews", "State"),
            interview_state,
            sort=lambda row: row.interview.started_at,
        ),
        Column(
            "scorecards",
            translate("Interviews", "Scorecards submitted"),
            _submitted,
            sort=lambda row: -1 if row.blind else row.submitted,
            tooltip=lambda row: blind_words() if row.blind else "",
            number=True,
        ),
    )


def _submitted(row: InterviewRow) -> str:
    if row.blind:
        return translate("Applications", "Hidden")
    if not row.scorecards:
        return DASH
    return translate("Interviews", "{submitted} of {scorecards}", submitted=row.submitted, scorecards=row.scorecards)


def interview_state(row: InterviewRow) -> str:
    """Where an interview stands: planned, started, or over, in a word; many score without starting the clock."""
    if row.interview.ended_at or (row.scorecards and row.submitted == row.scorecards):
        return translate("Interviews", "Done")
    if row.interview.started_at or row.begun:
        return translate("Interviews", "Under way")
    return translate("Interviews", "Planned")


def decisions(language: Language) -> Sequence[Column[DecisionRecord]]:
    """What was decided when, by whom and why."""
    return (
        Column(
            "when",
            translate("Decisions", "When"),
            lambda one: day_and_time(one.at),
            sort=lambda one: one.at,
            value=lambda one: moment_value(one.at),
        ),
        Column("decision", translate("Decisions", "Decision"), lambda one: term(f"decision.{one.decision}", language)),
        Column(
            "reason",
            translate("Decisions", "Reason"),
            lambda one: " ".join(one.reason.split()),
            tooltip=lambda one: one.reason,
        ),
        Column("by", translate("Decisions", "By"), lambda one: one.by or DASH),
    )


def documents(language: Language) -> Sequence[Column[Document]]:
    """The exported documents of an application or a job."""
    return (
        Column("number", translate("Documents", "Number"), lambda one: one.number),
        Column("title", translate("Documents", "Title"), lambda one: one.title, tooltip=lambda one: one.title),
        Column("kind", translate("Documents", "Kind"), lambda one: term(f"document.{one.kind}", language)),
        Column("language", translate("Documents", "Language"), lambda one: language_name(one.language)),
        Column(
            "made",
            translate("Documents", "Made"),
            lambda one: day_and_time(one.created_at),
            sort=lambda one: one.created_at,
            value=lambda one: moment_value(one.created_at),
        ),
        Column("by", translate("Documents", "By"), lambda one: one.created_by),
    )


def language_name(code: str) -> str:
    """The name of a language of the program in the window's language."""
    return {
        "id": translate("Languages", "Indonesian"),
        "en": translate("Languages", "English"),
    }.get(code, code)
