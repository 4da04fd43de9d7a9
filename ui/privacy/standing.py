"""What holds about a person's data just now, in one line: a restriction, a legal hold, requests that wait."""

from __future__ import annotations

from typing import TYPE_CHECKING

from screening.privacy import holds, requests, restriction
from ui.models.figures import day
from ui.privacy.words import kind_words, time_left_words
from ui.translations import language, translate

if TYPE_CHECKING:
    from screening.changes import Changes
    from screening.workspace import Workspace


def standing_words(workspace: Workspace, candidate_id: str) -> str:
    """The line, "" where there is nothing to say."""
    said = []
    if frozen := restriction.standing(workspace, candidate_id):
        said.append(translate("Privacy", "Processing restricted since {day}", day=day(frozen.set_at)))
    if holds.standing(workspace, candidate_id):
        said.append(translate("Privacy", "Legal hold"))
    waiting = [one for one in requests.of_candidate(workspace, candidate_id) if not one.outcome]
    if waiting:
        first = min(waiting, key=lambda one: one.due_at)
        kind, left = kind_words(first.kind, language()), time_left_words(first, language())
        said.append(translate("Privacy", "{kind}: {left}", kind=kind, left=left))
        if more := len(waiting) - 1:
            said.append(translate("Privacy", "%n more request(s)", n=more))
    return " · ".join(said)


def for_both_words(changes: Changes) -> str:
    """What is to be said after two records were parted, where what was set while they were one now stands for both."""
    if changes.label != "merge_undone" or not changes.touches("holds", "restrictions", "requests"):
        return ""
    return translate(
        "Privacy",
        "A legal hold, a restriction or a request from the time when both were one stands for both now: lift or "
        "answer it where it does not belong.",
    )
