"""What a decision rests on: the figures with their bounds, what was noticed, and what is still missing."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from screening.figures.results import ApplicationResult, application_result
from screening.jobs import deciding
from ui.models import comparison
from ui.models.applications import blind_words
from ui.session import Session
from ui.translations import translate
from ui.widgets.document_view import DocumentView
from ui.widgets.figure_strip import FigureStrip
from ui.widgets.labels import label
from ui.widgets.worked_out import notices, write_result

LOWEST = 88  # pixels of the text


class DecisionBasis(QWidget):
    """Shows one application as the person at the window may see it; nothing to whoever is blind to it."""

    def __init__(self, session: Session, application_id: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        workspace = session.workspace
        result = application_result(workspace, application_id, viewer_id=session.me.id)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(label(translate("DecisionBasis", "What it rests on"), "heading"))
        self.warnings = label("", "warning")
        self.warnings.setObjectName("basis-warnings")
        column.addWidget(self.warnings)
        if result.hidden:
            self.warnings.setText(blind_words())
            column.addStretch()
            return
        said = notices(result)
        missing = deciding.missing_scorecards(workspace, application_id)
        if missing:
            said.append(_missing_words(missing))
        if not result.scorecards:
            said.insert(0, _nothing_words())
        self.warnings.setText("\n".join(said))
        self.warnings.setVisible(bool(said))
        if result.scorecards:
            column.addWidget(_figures(result))
            reading = DocumentView(translate("DecisionBasis", "What the score rests on"))
            reading.setObjectName("basis-reading")
            reading.setMinimumHeight(LOWEST)
            reading.show_document(lambda view: write_result(view, result, session.language))
            column.addWidget(reading, 1)
        else:
            column.addStretch()


def _figures(result: ApplicationResult) -> FigureStrip:
    strip = FigureStrip(
        (
            translate("DecisionBasis", "Score out of 100"),
            translate("DecisionBasis", "Coverage"),
            translate("DecisionBasis", "Must-haves"),
            translate("DecisionBasis", "Watch-outs"),
        )
    )
    strip.setObjectName("basis-figures")
    strip.set_figures(
        (
            comparison.points(result),
            comparison.coverage(result),
            comparison.must_haves(result),
            comparison.watch_outs(result),
        )
    )
    return strip


def _nothing_words() -> str:
    return translate(
        "DecisionBasis", "Nobody has submitted a scorecard. Say in the reason what the decision rests on instead."
    )


def _missing_words(missing: list[deciding.MissingScorecard]) -> str:
    names = [
        translate("DecisionBasis", "{name} (round {round})", name=one.interviewer, round=one.round) for one in missing
    ]
    return translate("DecisionBasis", "Scorecards still missing: {names}.", names=", ".join(names))
