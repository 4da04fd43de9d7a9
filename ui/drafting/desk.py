"""The desk: the document on the left, on the right what becomes of it."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QIcon, QResizeEvent
from PySide6.QtWidgets import QComboBox, QGridLayout, QSplitter, QTabWidget, QVBoxLayout, QWidget

from rubrics.draft.workbench import Workbench
from rubrics.model import LANGUAGES
from ui.drafting.beliefs import BeliefCard, Cards, DutyLine
from ui.drafting.criteria_model import CriterionRow, TraitRow, rows_of
from ui.drafting.criteria_tree import CriteriaTree
from ui.drafting.detail import CriterionForm, Detail, OfferForm, TraitForm
from ui.drafting.fields import LineField
from ui.drafting.kind_bar import KindBar
from ui.drafting.left_out import LeftOut
from ui.drafting.source_list import SourceList, Span
from ui.drafting.steps import Steps
from ui.drafting.work import Work
from ui.icons import icon
from ui.session import Session
from ui.translations import translate
from ui.widgets.labels import label

_BESIDE_FROM = 940  # pixels: wide enough for the criteria and the chosen one side by side
_COMPACT_BELOW = 440  # pixels of height: the document needs the room more than the legend
_LANGUAGE_NAMES = {"id": "Bahasa Indonesia", "en": "English"}  # a language is named in its own words


class Desk(QWidget):
    """Shows the open work and writes every step into it; without one it is empty."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self.language = session.language
        self.work: Work | None = None
        self.title = LineField("drafting-title", translate("Drafting", "Title of the rubric"))
        self.role = LineField("drafting-role", translate("Drafting", "Name of the job"))
        self.written_in = QComboBox()
        self.written_in.setObjectName("drafting-language")
        self.written_in.setAccessibleName(translate("Drafting", "Language of the rubric"))
        for code in LANGUAGES:
            self.written_in.addItem(_LANGUAGE_NAMES[code], code)
        self.source = SourceList(self.language)
        self.kinds = KindBar(self.language)
        self.tree = CriteriaTree()
        self.steps = Steps(self)
        self.detail = self._make_detail()
        self.beliefs = Cards(translate("Drafting", "The document names no expectations and misconceptions."))
        self.duties = Cards(translate("Drafting", "The document names no duties."))
        self.left_out = LeftOut(self.language)
        self._build()
        self._connect()

    def _make_detail(self) -> Detail:
        steps = self.steps
        criterion = CriterionForm([steps.up, steps.down, steps.merge, steps.split, steps.drop])
        trait = TraitForm([steps.move, steps.part, steps.split, steps.drop])
        return Detail(criterion, trait, OfferForm(steps.accept, steps.refuse), self.language)

    def _build(self) -> None:
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.source, 1)
        column.addWidget(self.kinds)
        self._criteria = QSplitter(Qt.Orientation.Horizontal)
        self._criteria.setChildrenCollapsible(False)
        self._criteria.setHandleWidth(12)
        self._criteria.addWidget(self.tree)
        self._criteria.addWidget(self.detail)
        self.tabs = QTabWidget()
        self.tabs.setObjectName("drafting-tabs")
        self.tabs.setDocumentMode(True)
        for spoken in (self.tabs, self.tabs.tabBar()):
            spoken.setAccessibleName(translate("Drafting", "What becomes of the document"))
        self.tabs.tabBar().setDrawBase(False)
        for page in (self._criteria, self.beliefs, self.duties, self.left_out):
            self.tabs.addTab(page, "")
        self._criteria.setContentsMargins(0, 8, 0, 0)
        self._sides = QSplitter(Qt.Orientation.Horizontal)
        self._sides.setChildrenCollapsible(False)
        self._sides.setHandleWidth(16)
        self._sides.addWidget(left)
        self._sides.addWidget(self.tabs)
        self._sides.setSizes([400, 640])
        self._criteria.setSizes([310, 330])
        for splitter in (self._sides, self._criteria):
            splitter.setStretchFactor(0, 1)
            splitter.setStretchFactor(1, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(12)
        layout.addLayout(self._head())
        layout.addWidget(self._sides, 1)
        self.setFocusProxy(self.source)

    def _head(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(8)
        fields: tuple[tuple[str, QWidget], ...] = (
            (translate("Drafting", "&Title"), self.title),
            (translate("Drafting", "&Job"), self.role),
            (translate("Drafting", "&Language"), self.written_in),
        )
        for number, (words, field) in enumerate(fields):
            caption = label(words, "muted", wrap=False)
            caption.setBuddy(field)
            grid.addWidget(caption, 0, 2 * number)
            grid.addWidget(field, 0, 2 * number + 1)
        grid.setColumnStretch(1, 3)
        grid.setColumnStretch(3, 3)
        return grid

    def _connect(self) -> None:
        self.title.typed.connect(lambda text: self._set_head("title", title=text))
        self.role.typed.connect(lambda text: self._set_head("role", role=text))
        for field in (self.title, self.role):
            field.left.connect(self._stop_typing)
        self.written_in.activated.connect(lambda number: self._set_head("language", language=LANGUAGES[number]))
        self.source.chosen.connect(self._sentence_chosen)
        self.source.menu_asked.connect(lambda _number, place: self.steps.kind_menu(place))
        self.kinds.asked.connect(self.steps.read_as)
        self.tree.chosen.connect(self._row_chosen)
        self.tree.customContextMenuRequested.connect(self.steps.row_menu)
        self.tree.criteria.trait_dropped.connect(self.steps.move_trait, Qt.ConnectionType.QueuedConnection)
        self.tree.criteria.criterion_dropped.connect(self.steps.place, Qt.ConnectionType.QueuedConnection)
        self.tree.criteria.ticked.connect(lambda key, on: self._change(key, "active", active=on))
        form = self.detail.criterion
        form.renamed.connect(lambda text: self._change_chosen("rename", typed=True, name=text))
        form.scored.connect(lambda on: self._change_chosen("active", active=on))
        form.weighted.connect(lambda weight: self._change_chosen("weight", typed=True, weight=weight))
        form.reasoned.connect(lambda text: self._change_chosen("weight_reason", typed=True, weight_reason=text))
        form.required.connect(lambda level: self._change_chosen("must_have", must_have=level))
        form.left.connect(self._stop_typing)
        self.detail.trait.reworded.connect(self._reword)
        self.detail.trait.left.connect(self._stop_typing)
        self.left_out.brought_back.connect(self.steps.bring_back)
        self.left_out.chosen.connect(lambda start: self.source.mark({start: []}))

    # -- showing

    def show_work(self, work: Work | None) -> None:
        """Opens this work; None where there is none any more."""
        if self.work is not None and self.work is not work:
            self.work.changed.disconnect(self._show)
        is_new = work is not None and work is not self.work
        self.work = work
        if work is None or not is_new:
            self.steps.enable()
            return
        work.changed.connect(self._show)
        self._show()
        self.tabs.setCurrentIndex(0)
        self.source.choose(0)

    def _show(self) -> None:
        if self.work is None:
            return
        bench = self.work.bench
        self.title.show_text(bench.title)
        self.role.show_text(bench.role)
        self.written_in.setCurrentIndex(LANGUAGES.index(bench.language))
        self.source.sentences.show_bench(bench)
        self.tree.show_rows(rows_of(bench, self.language))
        self._row_chosen()
        self._show_kind()
        self._show_beliefs(bench)
        self._show_duties(bench)
        left_out = self.left_out.show_bench(bench)
        active = sum(group.active for group in bench.kept)
        for number, words in enumerate(
            (
                translate("Drafting", "Criteria ({active} of {all})", active=active, all=len(bench.kept)),
                translate("Drafting", "Preview ({number})", number=len(self.beliefs.cards)),
                translate("Drafting", "Duties ({number})", number=len(self.duties.cards)),
                translate("Drafting", "Left out ({number})", number=left_out),
            )
        ):
            self.tabs.setTabText(number, words)
        self._warn(len(bench.risky))

    def _warn(self, risky: int) -> None:
        """The tab that explains risky wording is marked while there is any."""
        at = self.tabs.indexOf(self.left_out)
        self.tabs.setTabIcon(at, icon("triangle-alert", "warning") if risky else QIcon())
        self.tabs.setTabToolTip(
            at, translate("Drafting", "With %n place(s) of risky wording", n=risky) if risky else ""
        )

    def _show_kind(self) -> None:
        number = self.source.current
        self.kinds.show_kind(self.source.kind_at(number) if number >= 0 else None)

    def _show_beliefs(self, bench: Workbench) -> None:
        beliefs = [one for one in bench.beliefs if not one.dropped]
        fresh = self.beliefs.keep([one.key for one in beliefs])
        for number, belief in enumerate(beliefs):
            if belief.key in fresh:
                card = BeliefCard(belief, self.language)
                self._follow_belief(card, belief.key)
                self.beliefs.add(belief.key, card, number)
            self.beliefs.cards[belief.key].show_belief(bench, belief)

    def _show_duties(self, bench: Workbench) -> None:
        duties = [one for one in bench.duties if not one.dropped]
        fresh = self.duties.keep([one.key for one in duties])
        for number, duty in enumerate(duties):
            if duty.key in fresh:
                line = DutyLine(duty, number + 1)
                self._follow_duty(line, duty.key)
                self.duties.add(duty.key, line, number)
            self.duties.cards[duty.key].show_duty(duty)

    # -- choosing

    def _sentence_chosen(self, number: int) -> None:
        self._show_kind()
        self.steps.enable()
        if self.work is None or number < 0:
            return
        start = self.work.bench.sentences[number].start
        groups = self.work.bench.of_sentence(start)
        if groups and self.source.hasFocus():
            self.tree.choose(groups[0].key)
            self.tabs.setCurrentIndex(0)

    def _row_chosen(self) -> None:
        self.steps.enable()
        if self.work is None:
            return
        row, criterion = self.tree.current, self.tree.criterion
        self.detail.show_row(row, criterion, self.work.bench.language)
        spans: dict[int, list[Span]] = {}
        items = criterion.group.items if criterion else ()
        if row is not None and not isinstance(row, CriterionRow):
            items = (row.entry.item,)
        for item in items:
            spans.setdefault(item.sentence.start, []).append((item.start, item.end))
        self.source.mark(spans)

    def focus_name(self) -> None:
        """The keyboard goes to the name of the chosen criterion, or the words of the chosen trait."""
        field = self.detail.trait.words if isinstance(self.tree.current, TraitRow) else self.detail.criterion.name
        field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        field.selectAll()

    # -- writing

    def _set_head(self, code: str, **fields: Any) -> None:
        if self.work:
            typing = None if code == "language" else 0
            self.work.do(code, replace(self.work.bench, **fields), typing=typing)

    def _change(self, key: int, code: str, *, typed: bool = False, **fields: Any) -> None:
        if self.work:
            self.work.do(code, self.work.bench.change(key, **fields), typing=key if typed else None)

    def _change_chosen(self, code: str, *, typed: bool = False, **fields: Any) -> None:
        if criterion := self.tree.criterion:
            self._change(criterion.key, code, typed=typed, **fields)

    def _reword(self, text: str) -> None:
        row = self.tree.current
        if self.work and isinstance(row, TraitRow):
            self.work.do("reword", self.work.bench.reword(row.key, text), typing=row.key)

    def _follow_belief(self, card: BeliefCard, key: int) -> None:
        card.claimed.connect(lambda text: self._change_belief("claim", key, claim_wording=text))
        card.answered.connect(lambda text: self._change_belief("reality", key, reality_wording=text))
        card.dropped.connect(lambda: self._drop_card("belief", key))
        card.left.connect(self._stop_typing)

    def _follow_duty(self, line: DutyLine, key: int) -> None:
        line.reworded.connect(lambda text: self._change_duty(key, text))
        line.dropped.connect(lambda: self._drop_card("duty", key))
        line.left.connect(self._stop_typing)

    def _change_belief(self, code: str, key: int, **fields: str) -> None:
        if self.work:
            self.work.do(code, self.work.bench.change_belief(key, **fields), typing=key)

    def _change_duty(self, key: int, text: str) -> None:
        if self.work:
            self.work.do("duty", self.work.bench.change_duty(key, wording=text), typing=key)

    def _drop_card(self, what: str, key: int) -> None:
        if self.work:
            bench = self.work.bench
            change = bench.change_belief if what == "belief" else bench.change_duty
            self.work.do("drop", change(key, dropped=True))

    def _stop_typing(self) -> None:
        if self.work:
            self.work.stop_typing()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The chosen criterion stands beside the others where there is room, else below them."""
        super().resizeEvent(event)
        beside = event.size().width() >= _BESIDE_FROM
        wanted = Qt.Orientation.Horizontal if beside else Qt.Orientation.Vertical
        if self._criteria.orientation() != wanted:
            self._criteria.setOrientation(wanted)
            self._criteria.setSizes([310, 330] if beside else [180, 320])
        self.kinds.set_compact(event.size().height() < _COMPACT_BELOW)

    @property
    def menu_actions(self) -> list[QAction]:
        """What one can do here."""
        return [*self.steps.all, self.left_out.bring_back]
