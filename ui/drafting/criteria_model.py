"""The criteria in the making as a tree: each with its traits and the opposites that are only offered."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any, Literal

from PySide6.QtCore import QAbstractItemModel, QMimeData, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtWidgets import QWidget

from rubrics.draft.workbench import SIDES, Entry, Group, Link, Side, Workbench
from rubrics.model import Criterion, Language
from ui.models.figures import decimal, percent
from ui.models.rows import as_tooltip
from ui.translations import translate
from ui.wording import words

ROW_ROLE = Qt.ItemDataRole.UserRole
MIME = "application/x-saring-draft-row"

Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class TraitRow:
    """A trait of a criterion; `why` says in words how it came there."""

    side: Side
    entry: Entry
    why: str

    @property
    def key(self) -> int:
        """The key of the trait."""
        return self.entry.key

    kind: Literal["trait"] = "trait"


@dataclass(frozen=True, slots=True)
class OfferRow:
    """A trait that may be the opposite of one of this criterion's."""

    link: Link
    entry: Entry
    why: str

    @property
    def key(self) -> int:
        """The key of the trait."""
        return self.entry.key

    kind: Literal["offer"] = "offer"


@dataclass(frozen=True, slots=True)
class CriterionRow:
    """A criterion with its rows."""

    group: Group
    criterion: Criterion
    name: str
    children: tuple[TraitRow | OfferRow, ...]

    @property
    def key(self) -> int:
        """The key of the group."""
        return self.group.key

    kind: Literal["criterion"] = "criterion"


Row = CriterionRow | TraitRow | OfferRow


def rows_of(bench: Workbench, language: Language) -> list[CriterionRow]:
    """The rows of a workbench; `language` is the window's."""
    criteria = bench.rubric().criteria
    return [
        CriterionRow(group, criterion, criterion.name.get(bench.language), tuple(_children(bench, group, language)))
        for group, criterion in zip(bench.kept, criteria, strict=True)
    ]


def _children(bench: Workbench, group: Group, language: Language) -> Iterator[TraitRow | OfferRow]:
    for side in SIDES:
        for entry in group.of(side):
            yield TraitRow(side, entry, _why(bench, group, side, entry, language))
    for link in bench.offers(group):
        yield OfferRow(link, bench.trait(link.unsuitable)[1], _sure(link, language))


def _why(bench: Workbench, group: Group, side: Side, entry: Entry, language: Language) -> str:
    if side == "suitable" or not group.of("suitable"):
        return ""
    link = bench.link(entry.key)
    return _sure(link, language) if link else translate("Drafting", "paired by you")


def _sure(link: Link, language: Language) -> str:
    share = percent(link.confidence)
    return translate("Drafting", "{share} sure: {reason}", share=share, reason=words(f"pair.{link.reason}", language))


class CriteriaModel(QAbstractItemModel):
    """Criteria at the top, their traits below. Dropping a row tells what is wanted and changes nothing itself.

    `trait_dropped` carries the trait and the criterion it is put on (0 for one of its own), `criterion_dropped` the
    criterion and the one it is put before (0 for the end).
    """

    trait_dropped = Signal(int, int)
    criterion_dropped = Signal(int, int)
    ticked = Signal(int, bool)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.rows: list[CriterionRow] = []

    def show_rows(self, rows: Sequence[CriterionRow]) -> None:
        """Shows these criteria. Where the rows are the same ones, only what changed is drawn anew."""
        if _shape(rows) != _shape(self.rows):
            self.beginResetModel()
            self.rows = list(rows)
            self.endResetModel()
            return
        for number, row in enumerate(rows):
            old = self.rows[number]
            if row != old:
                self.rows[number] = row
                index = self.index(number, 0)
                self.dataChanged.emit(index, index)
                if row.children:
                    self.dataChanged.emit(self.index(0, 0, index), self.index(len(row.children) - 1, 0, index))

    def row_of(self, index: Index) -> Row | None:
        """What an index stands for."""
        if not index.isValid():
            return None
        if index.internalId() == 0:
            return self.rows[index.row()]
        return self.rows[index.internalId() - 1].children[index.row()]

    def find(self, key: int, kind: str = "") -> QModelIndex:
        """Where the criterion or trait of this key stands; a trait rather as itself than as an offer."""
        offered = QModelIndex()
        for number, row in enumerate(self.rows):
            above = self.index(number, 0)
            if row.key == key:
                return above
            for place, child in enumerate(row.children):
                if child.key == key and child.kind == (kind or "trait"):
                    return self.index(place, 0, above)
                if child.key == key:
                    offered = self.index(place, 0, above)
        return offered

    def criterion_at(self, index: Index) -> CriterionRow | None:
        """The criterion an index stands for or under."""
        if not index.isValid():
            return None
        return self.rows[index.row() if index.internalId() == 0 else index.internalId() - 1]

    # -- what Qt asks

    def index(self, row: int, column: int, parent: Index = QModelIndex()) -> QModelIndex:  # noqa: B008
        """The index of a row."""
        if not parent.isValid():
            return self.createIndex(row, column, 0) if 0 <= row < len(self.rows) else QModelIndex()
        if parent.internalId() == 0 and 0 <= row < len(self.rows[parent.row()].children):
            return self.createIndex(row, column, parent.row() + 1)
        return QModelIndex()

    def parent(self, index: Index) -> QModelIndex:  # type: ignore[override]
        """The criterion of a trait."""
        if not index.isValid() or index.internalId() == 0:
            return QModelIndex()
        return self.createIndex(index.internalId() - 1, 0, 0)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """How many rows there are under an index."""
        if not parent.isValid():
            return len(self.rows)
        return len(self.rows[parent.row()].children) if parent.internalId() == 0 else 0

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """One column."""
        return 1

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Rows can be dragged; criteria can be ticked and take traits."""
        row = self.row_of(index)
        if row is None:
            return Qt.ItemFlag.ItemIsDropEnabled
        usual = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsDropEnabled
        if row.kind == "criterion":
            return usual | Qt.ItemFlag.ItemIsDragEnabled | Qt.ItemFlag.ItemIsUserCheckable
        return usual | Qt.ItemFlag.ItemIsDragEnabled if row.kind == "trait" else usual

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Words, tick and spoken words of a row."""
        row = self.row_of(index)
        if row is None:
            return None
        if role == ROW_ROLE:
            return row
        if role == Qt.ItemDataRole.CheckStateRole and isinstance(row, CriterionRow):
            return Qt.CheckState.Checked if row.group.active else Qt.CheckState.Unchecked
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole):
            return row.name if isinstance(row, CriterionRow) else row.entry.text
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return spoken(row)
        return as_tooltip(spoken(row)) if role == Qt.ItemDataRole.ToolTipRole else None

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """A tick is asked for, not made."""
        row = self.row_of(index)
        if role != Qt.ItemDataRole.CheckStateRole or not isinstance(row, CriterionRow):
            return False
        self.ticked.emit(row.key, Qt.CheckState(value) == Qt.CheckState.Checked)
        return False

    # -- dragging

    def supportedDropActions(self) -> Qt.DropAction:
        """Rows are moved."""
        return Qt.DropAction.MoveAction

    def mimeTypes(self) -> list[str]:
        """Only rows of a tree like this one."""
        return [MIME]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        """Kind and key of the dragged row."""
        row = self.row_of(indexes[0])
        data = QMimeData()
        data.setData(MIME, f"{row.kind} {row.key}".encode() if row else b"")
        return data

    def canDropMimeData(self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: Index) -> bool:
        """A trait goes onto a criterion or beside them, a criterion between others."""
        kind, _ = _dragged(data)
        return kind == "trait" or (kind == "criterion" and not parent.isValid() and row >= 0)

    def dropMimeData(self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: Index) -> bool:
        """Tells what is wanted; nothing moves by itself."""
        kind, key = _dragged(data)
        if kind == "trait":
            target = self.criterion_at(parent)
            self.trait_dropped.emit(key, target.key if target else 0)
        elif kind == "criterion":
            self.criterion_dropped.emit(key, self.rows[row].key if 0 <= row < len(self.rows) else 0)
        return False


def spoken(row: Row) -> str:
    """A row in full, as a screen reader says it and the tooltip shows it."""
    if isinstance(row, TraitRow):
        side = translate("Drafting", "Suitable") if row.side == "suitable" else translate("Drafting", "Unsuitable")
        return f"{side}: {row.entry.text}" + (f" ({row.why})" if row.why else "")
    if isinstance(row, OfferRow):
        return translate(
            "Drafting", "Possible opposite, not paired: {trait} ({why})", trait=row.entry.text, why=row.why
        )
    return ", ".join([row.name, *chips(row)])


def chips(row: CriterionRow) -> list[str]:
    """What is special about a criterion, in words."""
    found = []
    if not row.group.active:
        found.append(translate("Drafting", "offered"))
    if row.group.must_have is not None:
        found.append(translate("Drafting", "must-have"))
    if row.group.weight != 1:
        found.append(translate("Drafting", "weight {weight}", weight=decimal(row.group.weight, 2)))
    return found


def _dragged(data: QMimeData) -> tuple[str, int]:
    kind, _, key = bytes(data.data(MIME).data()).decode().partition(" ")
    return kind, int(key) if key.isdigit() else 0


def _shape(rows: Sequence[CriterionRow]) -> list[tuple[int, list[tuple[str, int]]]]:
    return [(row.key, [(child.kind, child.key) for child in row.children]) for row in rows]
