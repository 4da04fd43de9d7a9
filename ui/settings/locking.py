"""Settings' part "Lock": after how long the window locks by itself."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from rubrics.errors import SaringError
from screening.settings import SETTINGS
from ui.translations import translate
from ui.widgets.fields import add_field, section, spin_box

if TYPE_CHECKING:
    from ui.session import Session


class LockingPart(QWidget):
    """The minutes without anybody; 0 stands for never."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        declared = SETTINGS["lock_minutes"]
        self.minutes = spin_box(declared.lowest, declared.highest, step=5, suffix=translate("LockingPart", " minutes"))
        self.minutes.setObjectName("lock_minutes")
        self.minutes.setSpecialValueText(translate("LockingPart", "never"))
        self.minutes.valueChanged.connect(self._set)
        part = section(translate("LockingPart", "Lock"))
        add_field(
            part,
            translate("LockingPart", "Lock a&fter this long without use"),
            self.minutes,
            translate(
                "LockingPart",
                "While an interview’s clock runs, it waits at least an hour. F12 locks at once. Saring locks, too, "
                "when the screen is locked or the computer goes to sleep, where the system tells (on Linux it does). "
                "Without a passphrase a lock only hides what is on the screen.",
            ),
        )
        self.setLayout(part)
        part.setContentsMargins(0, 0, 0, 0)

    def refresh(self) -> None:
        """Show what the settings say."""
        self.minutes.setValue(self._session.settings.lock_minutes)

    def _set(self, minutes: int) -> None:
        try:
            self._session.set("lock_minutes", minutes)
        except SaringError as error:
            self._session.report(error)
            self.refresh()
