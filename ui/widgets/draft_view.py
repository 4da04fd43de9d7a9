"""What was read from a document, to be checked before it becomes a rubric."""

from __future__ import annotations

from collections.abc import Sequence

from reports.wording import Wording
from rubrics.draft import Claim, Draft, Item
from rubrics.model import Language
from ui.translations import translate
from ui.widgets.document_view import DocumentView


def write_draft(view: DocumentView, draft: Draft, title: str, language: Language) -> None:
    """Everything found, each with the sentence it comes from; risky wording apart at the end."""
    view.title(title)
    view.field(translate("DraftView", "Role"), draft.role)
    _pairs(view, draft, language)
    _items(view, translate("DraftView", "Suitable traits without an opposite"), _alone(draft, "suitable"), "+")
    _items(view, translate("DraftView", "Unsuitable traits without an opposite"), _alone(draft, "unsuitable"), "−")
    _items(view, translate("DraftView", "Duties"), draft.duties, "•")
    _claims(view, translate("DraftView", "Expectations and what the job is really like"), draft.expectations)
    _claims(view, translate("DraftView", "Misconceptions"), draft.misconceptions)
    _items(
        view,
        translate("DraftView", "What sets the job apart: offered as criteria, not scored until you say so"),
        draft.distinctions,
        "•",
    )
    if draft.discriminatory:
        view.heading(translate("DraftView", "Risky wording, left out of the rubric"))
        view.text(
            translate(
                "DraftView",
                "These words touch on a protected characteristic. Ask for what the job needs instead.",
            ),
            "warning",
        )
        view.items((risky.item.text for risky in draft.discriminatory), ["!"] * len(draft.discriminatory), "warning")


def _pairs(view: DocumentView, draft: Draft, language: Language) -> None:
    """Pairs that are made, then those that are only offered."""
    wording = Wording(language)
    made = [pair for pair in draft.pairs if pair.asserted]
    offered = [pair for pair in draft.pairs if not pair.asserted]
    for title, pairs in (
        (translate("DraftView", "Pairs: two ends of one criterion"), made),
        (translate("DraftView", "Possible pairs, not made: you decide"), offered),
    ):
        if pairs:
            view.heading(title)
        for pair in pairs:
            good, bad = draft.suitable[pair.suitable], draft.unsuitable[pair.unsuitable]
            sure = translate("DraftView", "{share} sure", share=wording.percent(pair.confidence))
            view.items([good.text, bad.text], ["+", "−"], above=10)
            view.items([f"{sure} · {reason_words(pair.reason)}"], [" "], "muted")


def reason_words(reason: str) -> str:
    """Why two traits were taken for a pair."""
    return {
        "same_competence": translate("DraftView", "the same competence"),
        "opposite": translate("DraftView", "words that are opposites"),
        "related": translate("DraftView", "related words"),
        "overlap": translate("DraftView", "words in common"),
    }.get(reason, reason)


def _alone(draft: Draft, side: str) -> list[Item]:
    paired = {getattr(pair, side) for pair in draft.pairs if pair.asserted}
    items: Sequence[Item] = getattr(draft, side)
    return [item for place, item in enumerate(items) if place not in paired]


def _items(view: DocumentView, title: str, items: Sequence[Item], mark: str) -> None:
    if not items:
        return
    view.heading(title)
    last = None
    for item in items:
        if last is not None and item.sentence != last:
            view.quote(translate("DraftView", "From"), last.text)
        view.items([item.text], [mark])
        last = item.sentence
    if last is not None:
        view.quote(translate("DraftView", "From"), last.text)


def _claims(view: DocumentView, title: str, claims: Sequence[Claim]) -> None:
    if not claims:
        return
    view.heading(title)
    for claim in claims:
        view.items([claim.claim.text])
        if claim.reality:
            view.quote(translate("DraftView", "In reality"), claim.reality.text)
