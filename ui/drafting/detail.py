"""What is chosen among the criteria, to be changed; below it the criterion as it will be asked and scored."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDoubleSpinBox,
    QGridLayout,
    QHBoxLayout,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from rubrics.model import Criterion, Language
from ui.drafting.criteria_model import CriterionRow, OfferRow, Row, TraitRow
from ui.drafting.fields import LineField, ParagraphField
from ui.models.figures import decimal
from ui.translations import translate
from ui.widgets.action_row import ActionRow
from ui.widgets.document_view import DocumentView
from ui.widgets.labels import label
from ui.wording import term

_LEVELS = (None, 1, 2, 3, 4)
_PREVIEW_LEAST = 100  # pixels; a lower preview shows nothing


class WeightBox(QDoubleSpinBox):
    """Writes 1 and 1.5, not 1.00 and 1.50."""

    def textFromValue(self, value: float) -> str:
        """As the reports write it."""
        return decimal(value, 2)


class CriterionForm(QWidget):
    """Name, whether it is scored, weight with its reason, must-have. Signals carry what the person wants."""

    renamed = Signal(str)
    scored = Signal(bool)
    weighted = Signal(float)
    reasoned = Signal(str)
    required = Signal(object)
    left = Signal()

    def __init__(self, actions: list[QAction], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.name = LineField("drafting-name", translate("Drafting", "Name of the criterion"))
        self.active = QCheckBox(translate("Drafting", "Scored in the interview"))
        self.active.setObjectName("drafting-active")
        self.weight = WeightBox(minimum=0.5, maximum=10, singleStep=0.5, decimals=2)
        self.weight.lineEdit().setTextMargins(8, 0, 0, 0)
        self.weight.setObjectName("drafting-weight")
        for spoken in (self.weight, self.weight.lineEdit()):
            spoken.setAccessibleName(translate("Drafting", "Weight"))
        self.must_have = QComboBox()
        self.must_have.setObjectName("drafting-must-have")
        self.must_have.setAccessibleName(translate("Drafting", "Must-have"))
        for level in _LEVELS:
            words = (
                translate("Drafting", "no must-have")
                if level is None
                else translate("Drafting", "must score above {level}", level=level)
            )
            self.must_have.addItem(words, level)
        self.reason = LineField("drafting-reason", translate("Drafting", "Reason for the weight"))
        self.reason.setPlaceholderText(translate("Drafting", "Why does it count more or less than the others?"))
        name = label(translate("Drafting", "&Name"), wrap=False)
        name.setBuddy(self.name)
        weight = label(translate("Drafting", "W&eight"), wrap=False)
        weight.setBuddy(self.weight)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(8)
        grid.addWidget(name, 0, 0)
        grid.addWidget(self.name, 0, 1)
        grid.addWidget(weight, 1, 0)
        count = QHBoxLayout()
        count.setSpacing(8)
        count.addWidget(self.weight)
        count.addWidget(self.must_have, 1)
        grid.addLayout(count, 1, 1)
        grid.addWidget(self.reason, 2, 1)
        grid.addWidget(self.active, 3, 1)
        grid.addWidget(ActionRow(*actions), 4, 0, 1, 2)
        self.name.typed.connect(self.renamed)
        self.name.left.connect(self.left)
        self.active.clicked.connect(self.scored)
        self.weight.valueChanged.connect(self.weighted)
        self.weight.editingFinished.connect(self.left)
        self.must_have.activated.connect(lambda number: self.required.emit(_LEVELS[number]))
        self.reason.typed.connect(self.reasoned)
        self.reason.left.connect(self.left)

    def show_row(self, row: CriterionRow) -> None:
        """Shows a criterion."""
        group = row.group
        self.name.setPlaceholderText(row.name)
        self.name.show_text(group.name or ("" if self.name.hasFocus() and not self.name.text() else row.name))
        with QSignalBlocker(self.weight):
            if self.weight.value() != group.weight:
                self.weight.setValue(group.weight)
        self.active.setChecked(group.active)
        self.must_have.setCurrentIndex(_LEVELS.index(group.must_have))
        self.reason.show_text(group.weight_reason)
        self.reason.setVisible(group.weight != 1 or bool(group.weight_reason))


class TraitForm(QWidget):
    """The words of a trait and why it stands where it stands."""

    reworded = Signal(str)
    left = Signal()

    def __init__(self, actions: list[QAction], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.side = label("", "heading")
        self.words = ParagraphField("drafting-words", translate("Drafting", "Wording of the trait"))
        self.why = label("", "muted")
        self.quote = label("", "muted")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        for shown in (self.side, self.words, self.why, self.quote):
            column.addWidget(shown)
        column.addWidget(ActionRow(*actions))
        self.words.typed.connect(self.reworded)
        self.words.left.connect(self.left)

    def show_row(self, row: TraitRow) -> None:
        """Shows a trait."""
        is_good = row.side == "suitable"
        self.side.setText(
            translate("Drafting", "Suitable trait") if is_good else translate("Drafting", "Unsuitable trait")
        )
        original = row.entry.item.text
        self.words.setPlaceholderText(original)
        empty = self.words.hasFocus() and not self.words.toPlainText()
        self.words.show_text(row.entry.wording or ("" if empty else original))
        why = row.why[:1].upper() + row.why[1:]
        self.why.setText(translate("Drafting", "Paired with the suitable trait above it. {why}", why=why))
        self.why.setVisible(bool(row.why))
        self.quote.setText(translate("Drafting", "In the document: “{words}”", words=original))
        self.quote.setVisible(bool(row.entry.wording))


class OfferForm(QWidget):
    """A pair that is not made until somebody says so."""

    def __init__(self, accept: QAction, refuse: QAction, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.words = label("")
        self.why = label("", "muted")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(label(translate("Drafting", "A possible opposite, not paired"), "heading"))
        column.addWidget(self.words)
        column.addWidget(self.why)
        column.addWidget(ActionRow(refuse, primary=accept))

    def show_row(self, row: OfferRow, criterion: CriterionRow) -> None:
        """Shows an offered pair."""
        good = next((one.entry.text for one in criterion.children if one.key == row.link.suitable), criterion.name)
        self.words.setText(translate("Drafting", "Is “{bad}” the opposite of “{good}”?", bad=row.entry.text, good=good))
        self.why.setText(row.why)


class Detail(QWidget):
    """The form for the chosen row, and the criterion as it will be."""

    def __init__(self, criterion: CriterionForm, trait: TraitForm, offer: OfferForm, language: Language) -> None:
        super().__init__()
        self._language: Language = language
        self.criterion, self.trait, self.offer = criterion, trait, offer
        self._forms = QStackedWidget()
        self._nothing = label(
            translate("Drafting", "No criterion yet: mark a sentence of the document as suitable or unsuitable."),
            "muted",
        )
        for form in (criterion, trait, offer, self._nothing):
            self._forms.addWidget(form)
        self.preview = DocumentView(translate("Drafting", "The criterion as it will be asked and scored"))
        self.preview.setObjectName("drafting-preview")
        self._shown: Criterion | None = None
        self._has_preview = False
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self._forms)
        column.addWidget(self.preview, 1)
        column.addStretch()

    def show_row(self, row: Row | None, criterion: CriterionRow | None, written_in: Language) -> None:
        """Shows the chosen row and its criterion; `written_in` is the rubric's language."""
        form: QWidget = self._nothing
        if isinstance(row, CriterionRow):
            form = self.criterion
            self.criterion.show_row(row)
        elif isinstance(row, TraitRow):
            form = self.trait
            self.trait.show_row(row)
        elif isinstance(row, OfferRow) and criterion is not None:
            form = self.offer
            self.offer.show_row(row, criterion)
        if self._forms.currentWidget() is not form:
            self._forms.setCurrentWidget(form)
        self._forms.setFixedHeight(max(form.sizeHint().height(), form.heightForWidth(self.width())))
        self._has_preview = criterion is not None
        self._fit()
        if criterion is not None and criterion.criterion != self._shown:
            self._shown = criterion.criterion
            shown = criterion.criterion
            self.preview.show_document(lambda view: write_criterion(view, shown, written_in, self._language))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The form comes first where there is little room."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        has_room = self.height() >= self._forms.height() + _PREVIEW_LEAST
        self.preview.setVisible(self._has_preview and has_room)


def write_criterion(view: DocumentView, criterion: Criterion, written_in: Language, language: Language) -> None:
    """Question, probes, anchors from the top and the sentence it comes from."""
    view.subheading(term(f"question.{criterion.question.kind}", language))
    view.text(criterion.question.text.get(written_in))
    view.items((probe.get(written_in) for probe in criterion.probes), role="muted", above=4)
    view.subheading(translate("Drafting", "Anchors"))
    anchors = sorted(criterion.anchors, key=lambda anchor: -anchor.level)
    view.items((anchor.text.get(written_in) for anchor in anchors), (str(anchor.level) for anchor in anchors))
    view.subheading(translate("Drafting", "What is scored"))
    view.text(criterion.definition.get(written_in))
    view.subheading(translate("Drafting", "Source"))
    view.quote("", criterion.source)
