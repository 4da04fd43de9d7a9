"""An interview kit to read: the same words in the same order as on paper, with the keys of the scoring page."""

from __future__ import annotations

from reports.wording.wording import Wording
from rubrics.model import LEVELS, Criterion, Language, Preview
from screening.interviewing.kits import Kit
from ui.widgets.document_view import DocumentView


def write_kit(view: DocumentView, kit: Kit, language: Language) -> None:
    """The whole kit, in `language` where the rubric is written in it."""
    words, interview = Wording(language), kit.interview
    view.title(kit.candidate.name)
    which = words.round(interview.round, kit.place_in_round)
    view.text(words("kit_job_round", job=kit.job.title, which=which), "muted")
    view.field(words("kit_when"), words.planned(interview.scheduled_at, interview.planned_minutes))
    for code, said in (
        ("kit_place", interview.place),
        ("kit_panel", words.listed(one.name for one in kit.panel)),
        ("kit_copy_for", kit.copy_for.name if kit.copy_for else ""),
        ("kit_focus_list", ", ".join(f"{number} {words.text(one.name)}" for number, one in kit.focus)),
        ("kit_accommodation", interview.accommodation),
    ):
        if said:
            view.field(words(code), said)
    view.items((words(f"kit_step_{number}") for number in (1, 2, 3)), ("1.", "2.", "3."), above=8)
    for number, criterion in enumerate(kit.rubric.active_criteria, start=1):
        _criterion(view, words, number, criterion, in_focus=criterion.id in interview.focus)
    if kit.rubric.previews:
        view.heading(words("previews"))
        view.text(words("kit_previews"), "muted")
        for number, preview in enumerate(kit.rubric.previews, start=1):
            _preview(view, words, number, preview)
    view.heading(words("kit_on_paper"))
    view.text(words("kit_keys"))
    view.text(words("kit_paper_time"))


def _criterion(view: DocumentView, words: Wording, number: int, criterion: Criterion, *, in_focus: bool) -> None:
    remarks = [words("kit_focus")] if in_focus else []
    if criterion.must_have is not None:
        remarks.append(words("kit_must_have", threshold=criterion.must_have))
    if criterion.weight != 1:
        remarks.append(words("weight", weight=words.number(criterion.weight, 2)))
    view.heading(f"{number}. {words.text(criterion.name)}")
    if remarks:
        view.text("; ".join(remarks).capitalize(), "accent" if in_focus else "muted")
    view.text(words.text(criterion.definition), "muted")
    view.subheading(words.text(criterion.question.text))
    view.items(words.text(probe) for probe in criterion.probes)
    anchors = {level: criterion.anchor(level) for level in LEVELS}
    said = [words.text(anchor.text) if anchor else "" for anchor in anchors.values()]
    marks = [str(level) for level in anchors]
    view.items([*said, words("not_assessed")], [*marks, "0"], above=8)
    key = 0
    for code, traits in (("kit_suitable", criterion.suitable), ("kit_unsuitable", criterion.unsuitable)):
        if traits:
            view.text(words(code), "muted")
            view.items((words.text(one.text) for one in traits), _keys(key, len(traits)))
            key += len(traits)


def _keys(before: int, count: int) -> list[str]:
    """The keys of the next traits; there are nine."""
    return [f"Shift+{number}" if number <= 9 else "•" for number in range(before + 1, before + count + 1)]


def _preview(view: DocumentView, words: Wording, number: int, preview: Preview) -> None:
    view.subheading(f"{number}. {words.text(preview.question)}")
    view.text(words.text(preview.follow_up or preview.reality))
