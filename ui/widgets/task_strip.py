"""What the worker is doing, how far it is, and a button to stop it."""

from __future__ import annotations

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QFrame, QHBoxLayout, QProgressBar, QPushButton, QWidget

from ui.icons import icon
from ui.tasks import Tasks
from ui.translations import translate
from ui.widgets.labels import label

SHOWN_AFTER_MS = 300  # what takes no longer needs no word, and the page does not jump for it


class TaskStrip(QFrame):
    """Seen only while a task runs that takes its time."""

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
        tasks.idle.connect(self._idle)
        self.setProperty("role", "task")
        self._appear = QTimer(self, singleShot=True, interval=SHOWN_AFTER_MS)
        self._appear.timeout.connect(self.show)
        self.hide()
        if tasks.busy:
            self._started(tasks.title)

    def _started(self, title: str) -> None:
        self.title.setText(title)
        self.bar.setRange(0, 0)
        self.bar.setAccessibleName(title)
        self.cancel_button.setEnabled(True)
        if self.isHidden():
            self._appear.start()

    def _idle(self) -> None:
        self._appear.stop()
        self.hide()

    def _progressed(self, done: int, total: int) -> None:
        self.bar.setRange(0, max(total, 1))
        self.bar.setValue(done)

    def _cancel(self) -> None:
        self.title.setText(translate("TaskStrip", "{task}: stopping …", task=self._tasks.title))
        self.cancel_button.setEnabled(False)
        self._tasks.cancel()
