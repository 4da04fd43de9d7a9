"""Two or three people beside each other: criterion by criterion, who gave what on which evidence."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from rubrics.model import Criterion, Language
from screening.figures.comparing import RankedResult
from screening.figures.results import ApplicationResult, CriterionResult
from ui.compare.columns import Line, criterion_about, points_figure, rank_words
from ui.models import comparison as words
from ui.models.figures import DASH, figure, percent
from ui.models.notes import NoteRow, author, kind
from ui.translations import translate
from ui.widgets.document_view import DocumentView, Write
from ui.widgets.elided import ElidedLabel
from ui.widgets.empty import action_button
from ui.widgets.labels import label
from ui.widgets.worked_out import write_ratings, write_watch_outs
from ui.wording import term

FEWEST, MOST = 2, 3
Notes = Mapping[str, Sequence[NoteRow]]  # by the id of the application


class SideBySide(QWidget):
    """The names stay in sight above, everything else scrolls below them."""

    def __init__(self, back: QAction, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.reading = DocumentView(translate("ComparePage", "Two or three candidates side by side"))
        self.reading.setObjectName("beside")
        self.reading.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)  # the names keep their places
        self._heads = QGridLayout()
        self._heads.setSpacing(4)
        self._heads.setContentsMargins(24, 0, 36, 0)
        self.names: list[ElidedLabel] = []
        self._shown: list[QWidget] = []
        top = QHBoxLayout()
        top.addWidget(action_button(back))
        top.addWidget(label(translate("ComparePage", "Side by side"), "heading"), 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(top)
        column.addLayout(self._heads)
        column.addWidget(self.reading, 1)

    def show_people(self, people: Sequence[RankedResult], notes: Notes, language: Language) -> None:
        """Show these two or three, best first, with the notes one may read."""
        for widget in self._shown:
            self._heads.removeWidget(widget)
            widget.deleteLater()
        for number in range(MOST):
            self._heads.setColumnStretch(number, int(number < len(people)))
        self.names, self._shown = [], []
        for number, place in enumerate(people):
            name = ElidedLabel(place.result.candidate.name, "heading")
            figures = ElidedLabel(standing(place, language), "muted")
            self._heads.addWidget(name, 0, number)
            self._heads.addWidget(figures, 1, number)
            self.names.append(name)
            self._shown += [name, figures]
        results = [place.result for place in people]
        self.reading.show_document(lambda view: write_people(view, results, notes, language))


def standing(place: RankedResult, language: Language) -> str:
    """Rank, score, coverage and must-haves of a candidate in one line."""
    line = Line(place)
    result = place.result
    said = [rank_words(line).splitlines()[0]]
    if result.score.enough:
        said.append(translate("ComparePage", "score {points}", points=points_figure(line).main))
    said.append(translate("ComparePage", "coverage {share}", share=percent(result.score.coverage)))
    if result.score.must_haves:
        said.append(f"{translate('ComparePage', 'must-haves')}: {words.must_haves(result).main}")
    return " · ".join(said)


def write_people(view: DocumentView, results: Sequence[ApplicationResult], notes: Notes, language: Language) -> None:
    """Verdicts first, then every criterion, watch-outs, notes."""

    def row(title: str, about: str, cell: Callable[[DocumentView, ApplicationResult], None]) -> None:
        view.heading(title)
        if about:
            view.text(about, "muted")
        parts: list[Write] = [lambda part, one=one: cell(part, one) for one in results]  # type: ignore[misc]
        view.side_by_side_parts(parts, len(results))

    row(translate("ComparePage", "What the interviewers say"), "", lambda part, one: _verdicts(part, one, language))
    row(translate("ComparePage", "Watch-outs"), "", lambda part, one: _watch_outs(part, one, language))
    for number, one in enumerate(results[0].criteria):
        row(
            f"{number + 1}. {one.criterion.name.get(language)}",
            _about(one.criterion, language),
            lambda part, result, number=number: _criterion(part, result.criteria[number], result, language),  # type: ignore[misc]
        )
    row(
        translate("ComparePage", "Notes"),
        translate("ComparePage", "Your own, and what others noted and share."),
        lambda part, one: _notes(part, notes.get(one.application.id, ()), language),
    )


def _about(criterion: Criterion, language: Language) -> str:
    return " · ".join(line for line in criterion_about(criterion, language).splitlines()[1:] if line)


def _verdicts(part: DocumentView, result: ApplicationResult, language: Language) -> None:
    for person, recommendation, summary in result.recommendations:
        part.subheading(person.name, term(f"recommendation.{recommendation}", language))
        if summary:
            part.quote("", summary)
    if result.application.decision:
        part.field(
            translate("ComparePage", "Decision"), term(f"decision.{result.application.decision}", language), "accent"
        )


def _watch_outs(part: DocumentView, result: ApplicationResult, language: Language) -> None:
    if result.watch_outs:
        write_watch_outs(part, result, language)
    else:
        part.text(translate("ComparePage", "None observed"), "muted")


def _criterion(part: DocumentView, one: CriterionResult, result: ApplicationResult, language: Language) -> None:
    missed = any(must.criterion_id == one.criterion.id and must.status == "not_met" for must in result.score.must_haves)
    part.title(words.after_words(figure(one.part.value), one.after and figure(one.after.value)))
    if missed:
        part.text(term("must_have.not_met", language), "bad")
    if one.part.discuss:
        part.text(words.gap_words(one.part.gap), "warning")
    if not one.ratings:
        part.text(translate("ComparePage", "Nobody has scored this criterion."), "muted")
    write_ratings(part, one, result, language)
    part.items((trait.text.get(language) for trait in one.observed_suitable), ["+"] * len(one.observed_suitable))


def _notes(part: DocumentView, rows: Sequence[NoteRow], language: Language) -> None:
    if not rows:
        part.text(DASH, "muted")
    for row in rows:
        about = " · ".join(filter(None, (author(row), kind(row, language), row.criterion)))
        part.text(about, "muted")
        part.text(row.note.text)
