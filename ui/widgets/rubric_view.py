"""A rubric to read: every criterion with its question, probes, anchors and traits, and where each comes from."""

from __future__ import annotations

from rubrics.model import Criterion, Language, Preview, Rubric, Text, Trait
from ui.models.figures import decimal, percent
from ui.translations import translate
from ui.widgets.document_view import DocumentView
from ui.wording import term


def write_rubric(view: DocumentView, rubric: Rubric, language: Language) -> None:
    """The whole rubric in the order of the file, texts in `language` where they are written in it."""

    def say(text: Text) -> str:
        return text.get(language)

    view.title(say(rubric.title))
    view.field(translate("RubricView", "Role"), say(rubric.role))
    view.field(translate("RubricView", "Revision"), str(rubric.revision))
    view.field(translate("RubricView", "Minimum coverage"), percent(rubric.minimum_coverage))
    if rubric.source:
        view.field(translate("RubricView", "Drawn from"), rubric.source)
    if rubric.summary:
        view.text(say(rubric.summary))
    if rubric.duties:
        view.heading(translate("RubricView", "Duties"))
        view.items(say(duty) for duty in rubric.duties)
    view.heading(translate("RubricView", "Criteria"))
    for number, criterion in enumerate(rubric.active_criteria, start=1):
        _criterion(view, criterion, language, number)
    offered = [criterion for criterion in rubric.criteria if not criterion.active]
    if offered:
        view.heading(translate("RubricView", "Offered, not scored"))
        for criterion in offered:
            _criterion(view, criterion, language, None)
    if rubric.previews:
        view.heading(translate("RubricView", "Realistic job preview"))
        for preview in rubric.previews:
            _preview(view, preview, language)


def _criterion(view: DocumentView, criterion: Criterion, language: Language, number: int | None) -> None:
    name = criterion.name.get(language)
    view.subheading(f"{number}. {name}" if number else name, _importance(criterion))
    if criterion.category:
        view.field(translate("RubricView", "Category"), criterion.category.get(language))
    view.text(criterion.definition.get(language))
    if criterion.weight_reason:
        view.field(translate("RubricView", "Why this weight"), criterion.weight_reason.get(language))
    view.field(term(f"question.{criterion.question.kind}", language), criterion.question.text.get(language))
    if criterion.probes:
        view.field(translate("RubricView", "Probes"), " · ".join(probe.get(language) for probe in criterion.probes))
    anchors = sorted(criterion.anchors, key=lambda anchor: -anchor.level)
    view.text(translate("RubricView", "Anchors"), "muted")
    view.items((anchor.text.get(language) for anchor in anchors), (str(anchor.level) for anchor in anchors))
    _traits(view, translate("RubricView", "Suitable traits"), criterion.suitable, language, "+")
    _traits(view, translate("RubricView", "Unsuitable traits"), criterion.unsuitable, language, "−")
    if criterion.source:
        view.quote(translate("RubricView", "Source"), criterion.source)


def _importance(criterion: Criterion) -> str:
    words = [translate("RubricView", "weight {weight}", weight=decimal(criterion.weight, 2))]
    if criterion.must_have is not None:
        words.append(translate("RubricView", "must-have: above {level}", level=criterion.must_have))
    return " · ".join(words)


def _traits(view: DocumentView, title: str, traits: tuple[Trait, ...], language: Language, mark: str) -> None:
    if not traits:
        return
    view.text(title, "muted")
    for trait in traits:
        view.items([trait.text.get(language)], [mark])
        if trait.source:
            view.quote(translate("RubricView", "Source"), trait.source)


def _preview(view: DocumentView, preview: Preview, language: Language) -> None:
    view.subheading(preview.claim.get(language), term(f"preview.{preview.kind}", language))
    view.field(translate("RubricView", "Ask first"), preview.question.get(language))
    if preview.reality:
        view.field(translate("RubricView", "Then tell"), preview.reality.get(language))
    if preview.follow_up:
        view.field(translate("RubricView", "Then ask"), preview.follow_up.get(language))
    if preview.source:
        view.quote(translate("RubricView", "Source"), preview.source)
