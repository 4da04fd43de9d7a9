"""Two texts of one file side by side, line against line."""

from __future__ import annotations

from dataclasses import dataclass
from difflib import SequenceMatcher

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFontDatabase, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QHBoxLayout, QPlainTextEdit, QTextEdit, QVBoxLayout, QWidget

from ui import theme
from ui.translations import translate
from ui.widgets.labels import label

_AROUND = 3  # equal lines shown round each difference


@dataclass(frozen=True, slots=True)
class Line:
    """A line of both texts: None where that one has no such line. "…" stands for lines that are equal."""

    left: str | None
    right: str | None
    number_left: int = 0
    number_right: int = 0

    @property
    def differs(self) -> bool:
        """Whether the two texts differ here."""
        return self.left != self.right


def compared(left: str, right: str) -> list[Line]:
    """The lines that differ, with a few equal ones round them."""
    ours, theirs = left.splitlines(), right.splitlines()
    matcher = SequenceMatcher(None, ours, theirs, autojunk=len(ours) + len(theirs) > 5000)
    lines: list[Line] = []
    for group in matcher.get_grouped_opcodes(_AROUND):
        if lines:
            lines.append(Line("…", "…"))
        for _, start, end, new_start, new_end in group:
            for offset in range(max(end - start, new_end - new_start)):
                one = ours[start + offset] if start + offset < end else None
                other = theirs[new_start + offset] if new_start + offset < new_end else None
                lines.append(Line(one, other, start + offset + 1, new_start + offset + 1))
    return lines


class TwoTexts(QDialog):
    """Shows where `left` and `right` differ; what differs has a mark and a ground, both sides scroll together."""

    def __init__(
        self, title: str, left: tuple[str, str], right: tuple[str, str], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.resize(1000, 600)
        lines = compared(left[1], right[1])
        self.left = _side(left[0], lines, left_side=True)
        self.right = _side(right[0], lines, left_side=False)
        for one, other in ((self.left, self.right), (self.right, self.left)):
            one.verticalScrollBar().valueChanged.connect(other.verticalScrollBar().setValue)
        sides = QHBoxLayout()
        sides.setSpacing(12)
        for heading, pane in ((left[0], self.left), (right[0], self.right)):
            column = QVBoxLayout()
            column.addWidget(label(heading, "heading"))
            column.addWidget(pane)
            sides.addLayout(column, 1)
        buttons = QDialogButtonBox()
        close = buttons.addButton(translate("Editor", "Close"), QDialogButtonBox.ButtonRole.RejectRole)
        close.setDefault(True)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 20, 24, 20)
        layout.setSpacing(16)
        layout.addLayout(sides, 1)
        if not lines:
            layout.addWidget(label(translate("Editor", "The two texts are the same."), "muted"))
        layout.addWidget(buttons)


def _side(spoken: str, lines: list[Line], *, left_side: bool) -> QPlainTextEdit:
    pane = QPlainTextEdit()
    pane.setReadOnly(True)
    pane.setAccessibleName(spoken)
    pane.setTabChangesFocus(True)
    pane.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
    pane.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)  # or the two sides would not stay side by side
    pane.setTextInteractionFlags(
        Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
    )
    shown, marked = [], []
    for number, line in enumerate(lines):
        text = line.left if left_side else line.right
        place = line.number_left if left_side else line.number_right
        mark = ("−" if left_side else "+") if line.differs and text is not None else " "
        counted = f"{place:>4}" if place and text is not None else "    "
        shown.append(f"{counted} {mark} {text}" if text is not None else "")
        if line.differs:
            marked.append((number, text is not None))
    pane.setPlainText("\n".join(shown))
    _paint(pane, marked, QColor(theme.color("bad_ground" if left_side else "good_ground")))
    return pane


def _paint(pane: QPlainTextEdit, marked: list[tuple[int, bool]], ground: QColor) -> None:
    selections = []
    for number, is_there in marked:
        cursor = QTextCursor(pane.document().findBlockByNumber(number))
        one = QTextEdit.ExtraSelection()
        one.format.setBackground(ground if is_there else theme.color("hover"))
        one.format.setProperty(QTextCharFormat.Property.FullWidthSelection, True)
        one.cursor = cursor
        selections.append(one)
    pane.setExtraSelections(selections)
