"""Insights: stages, results, and how interviewers rate, for one job or all and a period."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any

from PySide6.QtCore import QBuffer, QIODevice, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from rubrics.errors import SaringError
from screening.insights.selection import Selection, jobs_known, left_out
from screening.workspace import Workspace
from ui import folders, theme
from ui.actions import action
from ui.dialogs.answered import answered
from ui.insights.panel import Panel
from ui.insights.period import Period
from ui.insights.views import VIEWS, View, group_title
from ui.pages.base import Navigator, Page
from ui.session import Session
from ui.tasks import Progress, Task
from ui.translations import translate
from ui.view_export import export_action
from ui.widgets.action_row import ActionRow
from ui.widgets.choice import choice
from ui.widgets.either import Either
from ui.widgets.empty import EmptyState
from ui.widgets.header import header

_VIEW = int(Qt.ItemDataRole.UserRole)
_LIST_WIDTH = 168


@dataclass(frozen=True, slots=True)
class _Found:
    """What the worker read: for which question, of which view and selection, and how many it left out."""

    asked: int
    view: View
    selection: Selection
    figures: Any
    hidden: int


class InsightsPage(Page):
    """The list of views on the left, the chosen one on the right; read on the worker."""

    name = "insights"
    watches = ("jobs", "applications", "candidates", "interviews", "interviewers", "scorecards")

    def __init__(self, session: Session, navigator: Navigator, parent: QWidget | None = None) -> None:
        super().__init__(session, navigator, parent)
        self._wanted = ""
        self._task: Task | None = None
        self._asked = 0
        self._headings: list[QListWidgetItem] = []
        self.job = choice(translate("InsightsPage", "Job"), name="job", letters=20)
        self.job.activated.connect(lambda _: self._choose_job())
        self.period = Period()
        self.period.changed.connect(self._read)
        self.views = QListWidget()
        self.views.setObjectName("views")
        self.views.setAccessibleName(translate("InsightsPage", "Views"))
        self.views.setFixedWidth(_LIST_WIDTH)
        self.views.setStyleSheet("QListWidget::item { padding: 4px 8px; }")
        self._fill_views()
        self.views.currentItemChanged.connect(self._read)
        self.panel = Panel()
        self._make_actions()
        self._build()

    def _fill_views(self) -> None:
        group = ""
        for view in VIEWS:
            if view.group != group:
                group = view.group
                heading = QListWidgetItem(group_title(group))
                heading.setFlags(Qt.ItemFlag.NoItemFlags)
                font = self.views.font()
                font.setBold(True)
                heading.setFont(font)
                self.views.addItem(heading)
                self._headings.append(heading)
            item = QListWidgetItem(f"   {view.title}")
            item.setData(_VIEW, view.name)
            item.setData(int(Qt.ItemDataRole.AccessibleTextRole), view.title)
            self.views.addItem(item)
        self.choose_view(VIEWS[0].name)
        self._color_headings()
        theme.watcher.changed.connect(self._color_headings)

    def _color_headings(self) -> None:
        """Quiet, yet readable: what cannot be chosen would otherwise be paler than text may be."""
        for heading in self._headings:
            heading.setForeground(theme.color("muted"))

    def _make_actions(self) -> None:
        self.export_chart = action(
            self,
            translate("InsightsPage", "Export chart…"),
            self._export_chart,
            icon_name="file-down",
            keys="Ctrl+E",
            about=translate("InsightsPage", "Save the chart as a picture (PNG)"),
        )
        self.export_table = export_action(self, self.panel.table, lambda: self._heading)
        self.addActions(self.menu_actions())

    def _build(self) -> None:
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(32, 24, 28, 16)
        column.setSpacing(12)
        column.addLayout(header(self.title(), ActionRow(self.export_chart, self.export_table)))
        chosen = QHBoxLayout()
        chosen.setSpacing(8)
        chosen.addWidget(self.job)
        chosen.addWidget(self.period)
        chosen.addStretch(1)
        column.addLayout(chosen)
        below = QHBoxLayout()
        below.setSpacing(16)
        below.addWidget(self.views)
        below.addWidget(self.panel, 1)
        column.addLayout(below, 1)
        go = action(
            self,
            translate("InsightsPage", "Go to the jobs"),
            lambda: self.navigator.go("jobs"),
            icon_name="briefcase",
        )
        self._whole = Either(
            content,
            EmptyState(
                "chart-column",
                translate("InsightsPage", "No job yet"),
                translate(
                    "InsightsPage",
                    "Once candidates apply and are interviewed, this page shows how they move through the stages and "
                    "how well interviewers agree.",
                ),
                go,
            ),
            self.views,
        )
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._whole)

    def menu_actions(self) -> list[QAction]:
        """What one can do here."""
        return [self.export_chart, self.export_table]

    # -- what is chosen

    @property
    def view(self) -> View:
        """The chosen view."""
        name = self.views.currentItem().data(_VIEW)
        return next(view for view in VIEWS if view.name == name)

    def choose_view(self, name: str) -> None:
        """Show the view of this name."""
        for row in range(self.views.count()):
            if self.views.item(row).data(_VIEW) == name:
                self.views.setCurrentRow(row)

    @property
    def selection(self) -> Selection:
        """The chosen job and period."""
        since, until = self.period.bounds
        return Selection(self.job.currentData() or None, since, until)

    @property
    def _heading(self) -> str:
        """The view and the job, for the window's title, files and pictures."""
        return f"{self.view.title} – {self.job.currentText()}"

    @property
    def reading(self) -> bool:
        """Whether the figures are still being read."""
        return self._task is not None

    def show_record(self, record_id: str) -> None:
        """Show the figures of this job."""
        if record_id:
            self._wanted = record_id
            self.refresh_when_seen()

    # -- reading

    def refresh(self) -> None:
        """Read the list of jobs, then the figures of the chosen view."""
        known = jobs_known(self.session.workspace)
        self._whole.show_filled(bool(known))
        self.job.clear()
        self.job.addItem(translate("InsightsPage", "All jobs"), "")
        for job_id, title in known:
            self.job.addItem(title, job_id)
        self.job.setCurrentIndex(max(0, self.job.findData(self._wanted)))
        self._read()

    def _choose_job(self) -> None:
        self._wanted = self.job.currentData()
        self._read()

    def _read(self) -> None:
        """Read on the worker; what was asked for before is not waited for."""
        if self.job.count() == 0:
            return  # not in sight yet
        if self._task is not None:
            self._task.progress.cancel()
        view, selection, viewer = self.view, self.selection, self.session.me.id
        self._asked += 1
        asked = self._asked

        def read(workspace: Workspace, progress: Progress) -> _Found:
            hidden = left_out(workspace, selection, viewer) if view.from_scorecards else 0
            progress.check()
            return _Found(asked, view, selection, view.read(workspace, selection, viewer), hidden)

        self._task = self.session.tasks.run(
            read, title=translate("InsightsPage", "Reading: {view}", view=view.title), done=self._arrived
        )

    def _arrived(self, found: _Found) -> None:
        """Show what was read, unless something else was asked for meanwhile."""
        if found.asked != self._asked:
            return
        self._task = None
        view, selection, hidden = found.view, found.selection, found.hidden
        notes = []
        if hidden:
            notes.append(
                translate(
                    "InsightsPage",
                    "%n application(s) left out: you have still to submit your own scorecard of them, and until then "
                    "no figure tells what others made of them.",
                    n=hidden,
                )
            )
        shown = view.show(found.figures, selection)
        self.panel.show_view(view.title, shown, tuple(notes))
        self.export_chart.setEnabled(shown.chart is not None)

    # -- doing

    def _export_chart(self) -> None:
        chart = self.panel.chart.chart
        if chart is None:
            return
        from reports.file_names import safe

        dialog = QFileDialog(
            self,
            translate("InsightsPage", "Save the chart"),
            folders.proposed(self.session, "pictures", safe(self._heading, ".png")),
            translate("InsightsPage", "Pictures (*.png)"),
        )
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("png")
        if answered(dialog):
            path = Path(dialog.selectedFiles()[0])
            folders.remember(self.session, "pictures", path.parent)
            self.save_chart(path)

    def save_chart(self, path: Path) -> None:
        """Write the chart into a picture and say so; where that fails, say why."""
        from rubrics.format.files import save_bytes
        from screening import exports
        from ui.insights.drawing import picture

        chart = self.panel.chart.chart
        if chart is None:
            return
        content = QBuffer()
        content.open(QIODevice.OpenModeFlag.WriteOnly)
        about = f"{self.job.currentText()} · {self.period.words}"
        picture(chart, self.panel.chart.font(), about).save(content, "PNG")
        try:
            with exports.chart_exported(self.session.workspace, self.job.currentData() or ""):
                save_bytes(path, bytes(content.data().data()))
        except OSError:
            self.session.report(SaringError("target_not_writable", path=str(path)))
            return
        except SaringError as error:
            self.session.report(error)
            return
        self.session.tell(translate("InsightsPage", "Saved as {path}", path=path))
