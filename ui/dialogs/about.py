"""What this program is and whose work it rests on."""

from __future__ import annotations

from PySide6.QtCore import Qt, qVersion
from PySide6.QtWidgets import QMessageBox, QWidget

from ui.icons import pixmap
from ui.translations import translate


def show_about(parent: QWidget) -> None:
    """Open the box over the window."""
    from importlib.metadata import version  # takes long to load, and Help is opened rarely

    box = QMessageBox(parent)
    box.setWindowTitle(translate("About", "About Saring"))
    box.setText(f"Saring {version('saring')}")
    box.setIconPixmap(pixmap("saring", 48, ratio=parent.devicePixelRatioF()))
    box.setInformativeText(
        translate(
            "About",
            "Structured screening interviews, entirely on your own computer. Saring shows and explains; a person "
            "decides.\n\nMade with Qt {qt}, ReportLab, sqlite-utils and Lucide icons.",
            qt=qVersion(),
        )
    )
    box.setStandardButtons(QMessageBox.StandardButton.Close)
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    box.open()
