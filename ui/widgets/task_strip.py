"""What the worker is doing, how far it is, and a button to stop it."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QPushButton, QWidget

from ui.icons import icon
from ui.tasks import Tasks
from ui.translations import translate
from ui.widgets.labels import label


class TaskStrip(QWidget):
    """Seen only while a task runs."""

    def __init__(self, tasks: Tasks, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self.title = label("", wrap=False)
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setFixedWidth(160)
        self.cancel_button = QPushButton(icon("x"), translate("TaskStrip", "Cancel"))
        self.cancel_button.setProperty("role", "quiet")
        self.cancel_button.clicked.connect(self._cancel)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(16, 4, 8, 4)
        layout.setSpacing(12)
        layout.addWidget(self.title, 1)
        layout.addWidget(self.bar)
        layout.addWidget(self.cancel_button)
        tasks.started.connect(self._started)
        tasks.progressed.connect(self._progressed)
        tasks.idle.connect(self.hide)
        self.setVisible(tasks.busy)
        if tasks.busy:
            self._started(tasks.title)

    def _started(self, title: str) -> None:
        self.title.setText(title)
        self.bar.setRange(0, 0)
        self.bar.setAccessibleName(title)
        self.cancel_button.setEnabled(True)
        self.show()

    def _progressed(self, done: int, total: int) -> None:
        self.bar.setRange(0, max(total, 1))
        self.bar.setValue(done)

    def _cancel(self) -> None:
        self.title.setText(translate("TaskStrip", "{task}: stopping …", task=self._tasks.title))
        self.cancel_button.setEnabled(False)
        self._tasks.cancel()
