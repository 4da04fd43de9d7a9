"""A workspace is encrypted or decrypted while its window is closed: what is to be done, and the dialog meanwhile."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QProgressBar, QVBoxLayout, QWidget

from screening.stopping import Stopped
from ui.background import Background
from ui.session import Session
from ui.translations import translate
from ui.widgets.labels import label


@dataclass(frozen=True, slots=True)
class Conversion:
    """What is to be done to the file while nobody has it open.

    `work` gets the file, its present key (None for a plain one), the actor's name and what tells whether to stop; it
    gives the key from then on. `title` says it while it runs, `done` afterwards.
    """

    title: str
    done: Callable[[], str]
    work: Callable[[Path, bytes | None, str, Callable[[], bool]], bytes | None]


def tell_of(conversion: Conversion, session: Session) -> None:
    """Say that it is done; backups that stay readable are named until the message is closed."""
    from screening.protection import plain_backups

    left = len(plain_backups.of(session.workspace))
    if not left:
        session.tell(conversion.done())
        return

    def words() -> str:
        still = translate(
            "Protection",
            "%n backup(s) from before the protection can be read by anybody: delete them in Settings.",
            n=left,
        )
        return f"{conversion.done()} {still}"

    session.warned.emit(words)


class ConvertingDialog(QDialog):
    """Runs a conversion and shows that it does; it can be stopped until the file is replaced.

    Afterwards `key` is the file's key, and `error` what went wrong (None; Stopped where it was stopped).
    """

    def __init__(
        self, conversion: Conversion, path: Path, key: bytes | None, actor: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.key = key
        self.error: Exception | None = None
        self._start = lambda stop: conversion.work(path, key, actor, stop)
        self._background = Background(self)
        self._background.finished.connect(self._finished)
        self.setWindowTitle("Saring")
        self.setMinimumWidth(420)
        self.buttons = QDialogButtonBox()
        self.stop_button = self.buttons.addButton(
            translate("FormDialog", "Cancel"), QDialogButtonBox.ButtonRole.RejectRole
        )
        self.buttons.rejected.connect(self.reject)
        bar = QProgressBar(minimum=0, maximum=0, textVisible=False)
        bar.setAccessibleName(conversion.title)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 24, 24, 20)
        layout.setSpacing(16)
        heading = label(conversion.title, "heading")
        heading.setWordWrap(True)
        for widget in (heading, bar, self.buttons):
            layout.addWidget(widget)

    def run(self) -> None:
        """Do the work and return when it is over."""
        self._background.start(self._start)
        self.exec()
        self._background.wait()

    def reject(self) -> None:
        """Ask the work to stop; the dialog closes when it has."""
        self._background.stop()
        self.stop_button.setEnabled(False)

    def _finished(self, key: bytes | None, error: Exception | None) -> None:
        self.error = error
        if error is None:
            self.key = key
        super().accept()

    @property
    def stopped(self) -> bool:
        """Whether the person stopped it, and the file is as it was."""
        return isinstance(self.error, Stopped)
