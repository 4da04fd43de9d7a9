"""What changed between two revisions of a rubric, side by side: first what is scored otherwise, then the wording."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QVBoxLayout, QWidget

from rubrics.compare import Change, compare
from rubrics.model import Language, Rubric
from screening.jobs.rubric_use import RubricUse, Scored
from ui.rubric_changes import by_effect, change_words
from ui.translations import translate
from ui.widgets.document_view import DocumentView
from ui.wording import words

LISTED = 200  # people


class RubricChanges(QDialog):
    """The changes from one rubric to another to read; with `accept` also a question that this button agrees to.

    `uses` are the jobs that have an earlier revision of it, `scored` those who have scorecards for the job that moves.
    """

    def __init__(
        self,
        before: Rubric,
        after: Rubric,
        language: Language,
        parent: QWidget | None = None,
        *,
        uses: Sequence[RubricUse] = (),
        scored: Sequence[Scored] = (),
        accept: str = "",
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(
            translate(
                "RubricChanges",
                "{title}: revision {before} and revision {after}",
                title=after.title.get(language),
                before=before.revision,
                after=after.revision,
            )
        )
        self.resize(820, 620)
        self.view = DocumentView(translate("RubricChanges", "What changed"))
        self.view.setObjectName("changes")
        self.view.show_document(lambda view: write_changes(view, before, after, language, uses=uses, scored=scored))
        self.buttons = QDialogButtonBox()
        if accept:
            agree = self.buttons.addButton(accept, QDialogButtonBox.ButtonRole.AcceptRole)
            agree.setObjectName("accept")
            agree.setDefault(True)
            self.buttons.addButton(translate("RubricChanges", "Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        else:
            self.buttons.addButton(translate("RubricChanges", "Close"), QDialogButtonBox.ButtonRole.RejectRole)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 24, 24, 20)
        layout.setSpacing(16)
        layout.addWidget(self.view, 1)
        layout.addWidget(self.buttons)


def write_changes(
    view: DocumentView,
    before: Rubric,
    after: Rubric,
    language: Language,
    *,
    uses: Sequence[RubricUse] = (),
    scored: Sequence[Scored] = (),
) -> None:
    """Write the changes of meaning, those of wording, the jobs that keep an earlier revision, and who was scored."""
    changes = compare(before, after)
    if not changes:
        view.text(words("command.no_changes", language), "muted")
    for effect, found in by_effect(changes):
        view.heading(words(f"effect.{effect}", language))
        for change in found:
            _write_change(view, change, before, after, language)
    if uses:
        view.heading(translate("RubricChanges", "Jobs that keep their revision until you move them"))
        for use in uses:
            view.subheading(use.job.title, translate("RubricChanges", "revision {revision}", revision=use.revision))
            view.text(use_words(use), "muted")
    if scored:
        view.heading(translate("RubricChanges", "Scored before: these scorecards keep their revision"))
        for one in scored[:LISTED]:
            view.text(f"{one.candidate.name}: {scored_words(one)}")
        if (more := len(scored) - LISTED) > 0:
            view.text(translate("RubricChanges", "and %n more", n=more), "muted")


def _write_change(view: DocumentView, change: Change, before: Rubric, after: Rubric, language: Language) -> None:
    shown = change_words(change, before, after, language)
    view.subheading(shown.where)
    if change.kind != "moved" and change.what not in {"criterion", "preview"}:
        view.side_by_side(shown.before, shown.after)


def scored_words(one: Scored) -> str:
    """Under which revision somebody was scored, and how many scorecards are finished and begun."""
    parts = [
        translate("RubricChanges", "revision {revision}", revision=one.revision),
        translate("RubricChanges", "%n scorecard(s) submitted", n=one.submitted) if one.submitted else "",
        translate("RubricChanges", "%n scorecard(s) begun", n=one.drafts) if one.drafts else "",
    ]
    return " · ".join(part for part in parts if part)


def use_words(use: RubricUse) -> str:
    """What hangs on a job's rubric: interviews still to come, scorecards begun and submitted."""
    parts = [
        translate("RubricChanges", "%n interview(s) not begun", n=use.waiting),
        translate("RubricChanges", "%n scorecard(s) begun", n=use.drafts),
        translate("RubricChanges", "%n scorecard(s) submitted", n=use.submitted),
    ]
    return " · ".join(parts)
