"""What one can do at the desk, as actions: each takes a step on the open work."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from ui.actions import action, tooltip
from ui.dialogs.answered import answered
from ui.drafting.criteria_model import CriterionRow, OfferRow, TraitRow
from ui.drafting.kinds import KINDS, letter, name
from ui.translations import translate
from ui.wording import words

if TYPE_CHECKING:
    from rubrics.draft.records import Kind
    from ui.drafting.desk import Desk
    from ui.drafting.work import Work

_TREE = Qt.ShortcutContext.WidgetWithChildrenShortcut
_LIST = Qt.ShortcutContext.WidgetShortcut


class Steps(QObject):
    """The actions of the desk, and which of them make sense for what is chosen."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._desk = desk
        self.kinds = {kind: self._kind_action(kind) for kind in KINDS}
        self.undo = self._action(translate("Drafting", "Undo"), self._undo, "undo-2", "Ctrl+Z")
        self.redo = self._action(translate("Drafting", "Redo"), self._redo, "redo-2", ("Ctrl+Shift+Z", "Ctrl+Y"))
        self.rename = self._of_tree(translate("Drafting", "Rename"), self._rename, "pencil", "F2")
        self.up = self._of_tree(translate("Drafting", "Move up"), lambda: self._step(-1), "arrow-up", "Alt+Up")
        self.down = self._of_tree(translate("Drafting", "Move down"), lambda: self._step(1), "arrow-down", "Alt+Down")
        self.merge = self._of_tree(
            translate("Drafting", "Merge with…"),
            self._merge,
            "layers",
            "Ctrl+M",
            translate("Drafting", "Make one criterion of this one and another"),
        )
        self.split = self._of_tree(
            translate("Drafting", "Split"),
            self._split,
            "arrow-left-right",
            "Ctrl+Shift+S",
            translate("Drafting", "Make a criterion of each trait; split a trait into two"),
        )
        self.move = self._of_tree(
            translate("Drafting", "Put into…"),
            self._move,
            "link",
            "Ctrl+T",
            translate("Drafting", "Put this trait into another criterion"),
        )
        self.part = self._of_tree(
            translate("Drafting", "On its own"),
            self._part,
            "minus",
            "Ctrl+U",
            translate("Drafting", "Make this trait a criterion of its own"),
        )
        self.accept = self._of_tree(
            translate("Drafting", "Accept the pair"), self._accept, "check", ("Ctrl+Return", "Ctrl+Enter")
        )
        self.refuse = self._of_tree(translate("Drafting", "Keep apart"), self._refuse, "x", "Ctrl+Backspace")
        self.drop = self._of_tree(translate("Drafting", "Drop"), self._drop, "trash-2", "Delete")

    def _action(self, text: str, done: Callable[[], object], icon_name: str, keys: str | tuple[str, ...]) -> QAction:
        return action(self._desk, text, done, icon_name=icon_name, keys=keys)

    def _of_tree(
        self, text: str, done: Callable[[], object], icon_name: str, keys: str | tuple[str, ...], about: str = ""
    ) -> QAction:
        made = action(self._desk.tree, text, done, icon_name=icon_name, keys=keys, about=about, context=_TREE)
        self._desk.tree.addAction(made)
        return made

    def _kind_action(self, kind: Kind) -> QAction:
        language = self._desk.language
        made = action(
            self._desk.source,
            translate("Drafting", "Read as: {kind}", kind=name(kind, language)),
            lambda: self.read_as(kind),
            keys=letter(kind, language),
            about=words(f"sentence_about.{kind}", language),
            context=_LIST,
        )
        self._desk.source.addAction(made)
        return made

    @property
    def of_criteria(self) -> list[QAction]:
        """What is done with the chosen row of the tree."""
        return [
            self.rename,
            self.up,
            self.down,
            self.merge,
            self.split,
            self.move,
            self.part,
            self.accept,
            self.refuse,
            self.drop,
        ]

    @property
    def all(self) -> list[QAction]:
        """Every step, for the page's menu."""
        return [self.undo, self.redo, *self.of_criteria, *self.kinds.values()]

    def enable(self) -> None:
        """Only what can be done now."""
        work, row = self._desk.work, self._desk.tree.current
        for one in self.kinds.values():
            one.setEnabled(work is not None and self._desk.source.current >= 0)
        language = self._desk.language
        undoes = work.history.undoes if work else ""
        redoes = work.history.redoes if work else ""
        for made, code, plain, named in (
            (
                self.undo,
                undoes,
                translate("Drafting", "Undo"),
                translate("Drafting", "Undo: {step}", step=words(f"step.{undoes}", language) if undoes else ""),
            ),
            (
                self.redo,
                redoes,
                translate("Drafting", "Redo"),
                translate("Drafting", "Redo: {step}", step=words(f"step.{redoes}", language) if redoes else ""),
            ),
        ):
            made.setEnabled(bool(code))
            made.setText(named if code else plain)
            made.setToolTip(tooltip(made.text(), made.shortcuts()))
        is_criterion, is_trait, is_offer = (
            isinstance(row, kind) if work else False for kind in (CriterionRow, TraitRow, OfferRow)
        )
        several = work is not None and len(work.bench.kept) > 1
        for one in (self.rename, self.drop, self.split):
            one.setEnabled(is_criterion or is_trait)
        if isinstance(row, CriterionRow) and work:
            self.split.setEnabled(len(row.children) > 1 and len(row.group.entries) > 1)
        for one in (self.up, self.down, self.merge):
            one.setEnabled(is_criterion and several)
        self.move.setEnabled(is_trait and several)
        self.part.setEnabled(is_trait and self._desk.tree.criterion is not None and len(self._mates()) > 1)
        self.accept.setEnabled(is_offer)
        self.refuse.setEnabled(is_offer)

    def _mates(self) -> tuple[object, ...]:
        criterion = self._desk.tree.criterion
        return criterion.group.entries if criterion else ()

    # -- steps

    def _undo(self) -> None:
        if self._desk.work:
            self._desk.work.undo()

    def _redo(self) -> None:
        if self._desk.work:
            self._desk.work.redo()

    def read_as(self, kind: Kind) -> None:
        """Reads the chosen sentence as this kind."""
        from rubrics.draft.intake import read_as

        work, number = self._desk.work, self._desk.source.current
        if work and number >= 0 and work.bench.sentences[number].kind != kind:
            work.do("kind", read_as(work.bench, number, kind))

    def kind_menu(self, place: QPoint) -> None:
        """The menu of a sentence, at this place of the source."""
        menu = QMenu(self._desk)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.setToolTipsVisible(True)
        menu.addActions(list(self.kinds.values()))
        menu.popup(self._desk.source.viewport().mapToGlobal(place))

    def row_menu(self, place: QPoint) -> None:
        """The menu of a row, at this place of the tree."""
        menu = QMenu(self._desk)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addActions([one for one in self.of_criteria if one.isEnabled()])
        menu.popup(self._desk.tree.viewport().mapToGlobal(place))

    def _chosen(self) -> tuple[Work | None, CriterionRow | TraitRow | OfferRow | None]:
        return self._desk.work, self._desk.tree.current

    def _rename(self) -> None:
        self._desk.focus_name()

    def _step(self, by: int) -> None:
        work, row = self._chosen()
        if not work or not isinstance(row, CriterionRow):
            return
        keys = [group.key for group in work.bench.kept]
        at = keys.index(row.key) + by
        if 0 <= at < len(keys):
            others = [key for key in keys if key != row.key]
            work.do("place", work.bench.place(row.key, others[at] if at < len(others) else None))

    def place(self, key: int, before: int) -> None:
        """Puts a criterion before another one (0: last)."""
        if (work := self._desk.work) and key != before:
            work.do("place", work.bench.place(key, before or None))

    def _others(self, picked: Callable[[int], object]) -> None:
        """A menu of the other criteria under the chosen row."""
        tree, criterion = self._desk.tree, self._desk.tree.criterion
        if criterion is None:
            return
        menu = QMenu(self._desk)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for row in tree.criteria.rows:
            if row.key != criterion.key:
                menu.addAction(row.name.replace("&", "&&"), lambda key=row.key: picked(key))
        menu.popup(tree.viewport().mapToGlobal(tree.visualRect(tree.currentIndex()).bottomLeft()))
        menu.setActiveAction(menu.actions()[0])

    def _merge(self) -> None:
        work, row = self._chosen()
        if work and isinstance(row, CriterionRow):
            self._others(lambda other: work.do("merge", work.bench.merge(row.key, other)))

    def _move(self) -> None:
        _, row = self._chosen()
        if isinstance(row, TraitRow):
            self._others(lambda target: self.move_trait(row.key, target))

    def move_trait(self, trait: int, target: int) -> None:
        """Puts a trait into a criterion (0: one of its own)."""
        if work := self._desk.work:
            work.do("move_trait" if target else "part", work.bench.move_trait(trait, target or None))
            self._desk.tree.choose(trait)

    def _part(self) -> None:
        _, row = self._chosen()
        if isinstance(row, TraitRow):
            self.move_trait(row.key, 0)

    def _split(self) -> None:
        from ui.drafting.saving import SplitTrait

        work, row = self._chosen()
        if not work:
            return
        if isinstance(row, CriterionRow):
            work.do("split", work.bench.split(row.key))
        elif isinstance(row, TraitRow):
            dialog = SplitTrait(self._desk.session, row.entry.text, self._desk)
            if answered(dialog):
                work.do("split_trait", work.bench.split_trait(row.key, *dialog.parts))

    def _accept(self) -> None:
        work, row = self._chosen()
        if work and isinstance(row, OfferRow):
            work.do("accept", work.bench.join(row.link))

    def _refuse(self) -> None:
        work, row = self._chosen()
        if work and isinstance(row, OfferRow):
            work.do("refuse", work.bench.refuse(row.link))

    def _drop(self) -> None:
        work, row = self._chosen()
        if work and isinstance(row, CriterionRow):
            work.do("drop", work.bench.change(row.key, dropped=True))
        elif work and isinstance(row, TraitRow):
            work.do("drop", work.bench.drop_trait(row.key))

    def bring_back(self, what: str, key: int) -> None:
        """Brings back what was dropped."""
        if not (work := self._desk.work):
            return
        bench = work.bench
        brought = {
            "criterion": lambda: bench.change(key, dropped=False),
            "trait": lambda: bench.drop_trait(key, dropped=False),
            "duty": lambda: bench.change_duty(key, dropped=False),
            "belief": lambda: bench.change_belief(key, dropped=False),
        }[what]()
        work.do("bring_back", brought)
