"""A filter of candidates in words, field by field: what its chips say."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any

from rubrics.model import Language
from screening.people.candidate_filter import Filter, day_of, days_from_now
from ui.models.figures import date_words
from ui.translations import translate
from ui.wording import stage_name, term

DECISIONS = ("", "advance", "hold", "reject", "hire", "withdrawn")

# The fields of a filter that one chip stands for.
PARTS: dict[str, tuple[str, ...]] = {
    "job": ("job_id", "without_job"),
    "stage": ("stage",),
    "decision": ("decision",),
    "score": ("score_from", "score_to"),
    "source": ("source",),
    "tag": ("tag",),
    "added": ("added_from", "added_to"),
    "interview": ("has_interview",),
    "keep_until": ("keep_until_from", "keep_until_before"),
    "privacy": ("restricted", "without_basis"),
    "import": ("import_id",),
}
_EMPTY = Filter()


@dataclass(frozen=True, slots=True)
class Chip:
    """A part of a filter that is set, and what it says."""

    part: str
    text: str


def without(wanted: Filter, part: str) -> Filter:
    """The filter with this part taken off. A stage belongs to its job."""
    parts = ("job", "stage") if part == "job" and wanted.job_id else (part,)
    changes: dict[str, Any] = {name: getattr(_EMPTY, name) for one in parts for name in PARTS[one]}
    return replace(wanted, **changes)


def title(part: str) -> str:
    """What a part is called."""
    return {
        "job": translate("Filter", "Job"),
        "stage": translate("Filter", "Stage"),
        "decision": translate("Filter", "Decision"),
        "score": translate("Filter", "Score"),
        "source": translate("Filter", "Source"),
        "tag": translate("Filter", "Tag"),
        "added": translate("Filter", "Added"),
        "interview": translate("Filter", "Interview"),
        "keep_until": translate("Filter", "Keep until"),
        "privacy": translate("Filter", "Privacy"),
        "import": translate("Filter", "Import"),
    }[part]


def chips(wanted: Filter, language: Language, jobs: Mapping[str, str], imports: Mapping[str, str]) -> list[Chip]:
    """The parts of a filter that are set; `jobs` and `imports` say what stands behind an id."""
    said = {
        "job": _job(wanted, jobs),
        "stage": stage_name(wanted.stage, language) if wanted.stage else "",
        "decision": "" if wanted.decision is None else term(f"decision.{wanted.decision}", language),
        "score": _score(wanted),
        "source": wanted.source,
        "tag": wanted.tag,
        "added": _added(wanted),
        "interview": ""
        if wanted.has_interview is None
        else translate("Filter", "arranged")
        if wanted.has_interview
        else translate("Filter", "none yet"),
        "keep_until": _keep_until(wanted),
        "privacy": _privacy(wanted),
        "import": imports.get(wanted.import_id, translate("Filter", "of an import")) if wanted.import_id else "",
    }
    return [
        Chip(part, translate("Filter", "{field}: {value}", field=title(part), value=words))
        for part, words in said.items()
        if words
    ]


def _privacy(wanted: Filter) -> str:
    said = (
        translate("Filter", "processing restricted") if wanted.restricted else "",
        translate("Filter", "no basis on record") if wanted.without_basis else "",
    )
    return ", ".join(filter(None, said))


def _job(wanted: Filter, jobs: Mapping[str, str]) -> str:
    if wanted.without_job:
        return translate("Filter", "none")
    return jobs.get(wanted.job_id, translate("Filter", "gone")) if wanted.job_id else ""


def _score(wanted: Filter) -> str:
    lowest, highest = wanted.score_from, wanted.score_to
    if lowest is not None and highest is not None:
        return translate("Filter", "{lowest} to {highest}", lowest=f"{lowest:g}", highest=f"{highest:g}")
    if lowest is not None:
        return translate("Filter", "{lowest} or more", lowest=f"{lowest:g}")
    return translate("Filter", "{highest} or less", highest=f"{highest:g}") if highest is not None else ""


def _added(wanted: Filter) -> str:
    days = days_from_now(wanted.added_from)
    if days is not None and not wanted.added_to:
        return translate("Filter", "in the last %n day(s)", n=1 - days) if days else translate("Filter", "today")
    first, last = day_of(wanted.added_from), day_of(wanted.added_to)
    if first and first == last:
        return date_words(first)
    if first and last:
        return translate("Filter", "{first} to {last}", first=date_words(first), last=date_words(last))
    if first:
        return translate("Filter", "since {day}", day=date_words(first))
    return translate("Filter", "until {day}", day=date_words(last)) if last else ""


def _keep_until(wanted: Filter) -> str:
    days = days_from_now(wanted.keep_until_before)
    if days is not None and not wanted.keep_until_from:
        return translate("Filter", "within %n day(s)", n=days - 1) if days else translate("Filter", "passed")
    first, before = day_of(wanted.keep_until_from), day_of(wanted.keep_until_before)
    if first and before:
        return translate("Filter", "from {first}, before {last}", first=date_words(first), last=date_words(before))
    if first:
        return translate("Filter", "from {day}", day=date_words(first))
    return translate("Filter", "before {day}", day=date_words(before)) if before else ""
