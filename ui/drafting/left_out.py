"""What does not go into the rubric, and why: risky wording, what the person dropped, sentences that gave nothing."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from rubrics.draft.rubric import criterion_of
from rubrics.draft.workbench import SIDES, Workbench
from rubrics.model import Language
from ui import theme
from ui.actions import action
from ui.icons import icon
from ui.translations import translate
from ui.widgets.action_row import ActionRow
from ui.wording import words

What = Literal["risky", "sentence", "criterion", "trait", "duty", "belief"]
LINE_ROLE = Qt.ItemDataRole.UserRole
_ICONS: dict[What, str] = {"risky": "triangle-alert", "sentence": "minus"}


@dataclass(frozen=True, slots=True)
class Line:
    """One thing left out: `key` of what was dropped, else `start` of its sentence."""

    what: What
    text: str
    key: int = 0
    start: int = 0

    @property
    def is_dropped(self) -> bool:
        """Whether the person dropped it and may bring it back."""
        return self.what not in {"risky", "sentence"}


def left_out(bench: Workbench, language: Language) -> list[Line]:
    """Everything that was left out: risky wording, what was dropped, then silent sentences."""
    risky = [
        Line("risky", _about_risky(one.item.text, one.category, language), start=one.item.sentence.start)
        for one in bench.risky
    ]
    silent = [
        Line("sentence", translate("Drafting", "Not used: {sentence}", sentence=one.text), start=one.start)
        for one in bench.silent()
    ]
    return [*risky, *_dropped(bench), *silent]


def _about_risky(phrase: str, category: str, language: Language) -> str:
    about = translate(
        "Drafting",
        "Risky wording: “{phrase}” ({category})",
        phrase=phrase,
        category=words(f"risky.{category}", language),
    )
    return f"{about}\n{words(f'neutral.{category}', language)}"


def _dropped(bench: Workbench) -> Iterator[Line]:
    for group in bench.groups:
        if group.dropped and group.items:
            name = criterion_of(bench, group).name.get(bench.language)
            text = translate("Drafting", "Dropped criterion: {name}", name=name)
            yield Line("criterion", text, group.key, group.items[0].sentence.start)
        for entry in (entry for side in SIDES for entry in getattr(group, side) if entry.dropped):
            text = translate("Drafting", "Dropped trait: {trait}", trait=entry.text)
            yield Line("trait", text, entry.key, entry.item.sentence.start)
    for duty in bench.duties:
        if duty.dropped:
            text = translate("Drafting", "Dropped duty: {duty}", duty=duty.text)
            yield Line("duty", text, duty.key, duty.item.sentence.start)
    for belief in bench.beliefs:
        if belief.dropped:
            text = translate("Drafting", "Dropped preview question: {claim}", claim=belief.claim_text)
            yield Line("belief", text, belief.key, belief.claim.sentence.start)


class LeftOut(QWidget):
    """The list; `chosen` carries where the sentence of the current line begins."""

    chosen = Signal(int)
    brought_back = Signal(str, int)

    def __init__(self, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._language: Language = language
        self.bring_back = action(self, translate("Drafting", "Bring back"), self._bring_back, icon_name="undo-2")
        self.list = _Lines()
        self.list.setObjectName("drafting-left-out")
        self.list.setAccessibleName(translate("Drafting", "What was left out"))
        self.list.setWordWrap(True)
        self.list.setSpacing(4)
        self.list.setIconSize(QSize(16, 16))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        self.list.currentItemChanged.connect(lambda *_: self._tell())
        self.list.wanted.connect(self._bring_back)
        self.list.itemDoubleClicked.connect(lambda _: self._bring_back())
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 8, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.list, 1)
        column.addWidget(ActionRow(self.bring_back))
        theme.watcher.changed.connect(self._draw_icons)

    @property
    def line(self) -> Line | None:
        """The current line."""
        item = self.list.currentItem()
        return item.data(LINE_ROLE) if item else None

    def show_bench(self, bench: Workbench) -> int:
        """Shows what this workbench leaves out; how much that is."""
        lines = left_out(bench, self._language)
        if lines != [self.list.item(number).data(LINE_ROLE) for number in range(self.list.count())]:
            place = self.list.currentRow()
            self.list.clear()
            for line in lines:
                item = QListWidgetItem(line.text)
                item.setData(LINE_ROLE, line)
                self.list.addItem(item)
            self._draw_icons()
            self.list.setCurrentRow(min(place, len(lines) - 1))
        self._tell()
        return len(lines)

    def _bring_back(self) -> None:
        """Asks for the current line to be brought back, where the person dropped it."""
        line = self.line
        if line is not None and line.is_dropped:
            self.brought_back.emit(line.what, line.key)

    def _tell(self) -> None:
        line = self.line
        self.bring_back.setEnabled(line is not None and line.is_dropped)
        if line is not None and self.list.hasFocus():
            self.chosen.emit(line.start)

    def _draw_icons(self) -> None:
        for number in range(self.list.count()):
            item = self.list.item(number)
            what = item.data(LINE_ROLE).what
            item.setIcon(icon(_ICONS.get(what, "trash-2"), "warning" if what == "risky" else "muted"))


class _Lines(QListWidget):
    """Enter is `wanted` on every system alike."""

    wanted = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.wanted.emit()
        else:
            super().keyPressEvent(event)
