"""Who is compared: the scored candidates of a job with a tick each."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from rubrics.model import Language
from screening.figures.comparing import FEWEST, MOST, Comparable
from ui.models.figures import figure
from ui.translations import translate
from ui.widgets.labels import label
from ui.wording import stage_name, term

_KEY = int(Qt.ItemDataRole.UserRole)
_BEST = 10


class ChooseDialog(QDialog):
    """`chosen` are the ids of the applications that were ticked, best score first; None stands for all of them."""

    def __init__(
        self, people: Sequence[Comparable], ticked: Collection[str] | None, language: Language, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(translate("ChooseDialog", "Who is compared?"))
        self._all = [one.application_id for one in people]
        self.search = QLineEdit(clearButtonEnabled=True)
        self.search.setPlaceholderText(translate("ChooseDialog", "Part of a name, a stage or a decision"))
        self.search.setAccessibleName(translate("ChooseDialog", "Show only those with these words"))
        self.search.textChanged.connect(self._filter)
        self.list = QListWidget()
        self.list.setAccessibleName(translate("ChooseDialog", "Candidates with a scorecard under this rubric"))
        self.list.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.list.setUniformItemSizes(True)
        self.list.setStyleSheet("QListWidget::item { padding: 4px 8px; }")
        self.list.setMinimumSize(480, 220)
        for place, one in enumerate(people):
            self.list.addItem(
                _item(one, language, ticked=place < MOST if ticked is None else one.application_id in ticked)
            )
        self.list.setCurrentRow(0)
        self.count = label("", "muted", wrap=True)
        self.buttons = QDialogButtonBox()
        accept = translate("ChooseDialog", "Compare")
        self.accept_button = self.buttons.addButton(accept, QDialogButtonBox.ButtonRole.AcceptRole)
        self.accept_button.setDefault(True)
        self.buttons.addButton(translate("FormDialog", "Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        ticks = QHBoxLayout()
        for words, tick in (
            (translate("ChooseDialog", "The {number} &best", number=_BEST), self._tick_best),
            (translate("ChooseDialog", "Tick all &shown"), lambda: self._tick_shown(on=True)),
            (translate("ChooseDialog", "&None shown"), lambda: self._tick_shown(on=False)),
        ):
            button = QPushButton(words)
            button.setAutoDefault(False)
            button.clicked.connect(tick)
            ticks.addWidget(button)
        ticks.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 20)
        column.setSpacing(12)
        for part in (self.search, self.list):
            column.addWidget(part)
        column.addLayout(ticks)
        column.addWidget(self.count)
        column.addWidget(self.buttons)
        self.list.itemChanged.connect(lambda _: self._tell())
        self._tell()
        self.search.setFocus()

    @property
    def chosen(self) -> list[str] | None:
        """The ids of the applications that are ticked; None where it is everybody."""
        ticked = [str(item.data(_KEY)) for item in self._items() if item.checkState() == Qt.CheckState.Checked]
        return None if ticked == self._all else ticked

    def _items(self) -> list[QListWidgetItem]:
        return [self.list.item(row) for row in range(self.list.count())]

    def _filter(self, typed: str) -> None:
        words = typed.casefold().split()
        for item in self._items():
            item.setHidden(not all(word in item.text().casefold() for word in words))

    def _tick_best(self) -> None:
        for place, item in enumerate(self._items()):
            item.setCheckState(Qt.CheckState.Checked if place < _BEST else Qt.CheckState.Unchecked)

    def _tick_shown(self, *, on: bool) -> None:
        for item in self._items():
            if not item.isHidden():
                item.setCheckState(Qt.CheckState.Checked if on else Qt.CheckState.Unchecked)

    def _tell(self) -> None:
        """How many are ticked, and whether that many can be compared."""
        number = sum(item.checkState() == Qt.CheckState.Checked for item in self._items())
        fits = FEWEST <= number <= MOST
        said = translate("ChooseDialog", "{number} of {all} ticked.", number=number, all=len(self._all))
        if not fits:
            limits = translate("ChooseDialog", "Tick {least} to {most} candidates.", least=FEWEST, most=MOST)
            said = f"{said} {limits}"
        self.count.setText(said)
        self.accept_button.setEnabled(fits)


def _item(one: Comparable, language: Language, *, ticked: bool) -> QListWidgetItem:
    score = translate("ChooseDialog", "not enough evidence") if one.score is None else figure(one.score)
    said = [one.name, score, stage_name(one.stage, language)]
    if one.decision:
        said.append(term(f"decision.{one.decision}", language))
    item = QListWidgetItem(" · ".join(said))
    item.setData(_KEY, one.application_id)
    item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
    item.setCheckState(Qt.CheckState.Checked if ticked else Qt.CheckState.Unchecked)
    return item
