"""Actions whose tooltip names their shortcut."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QKeySequence

from ui.icons import icon

SYMBOL = "symbol"


def action(
    owner: QObject,
    text: str,
    triggered: Callable[[], object],
    *,
    icon_name: str = "",
    keys: str | Sequence[str] = (),
    about: str = "",
    context: Qt.ShortcutContext = Qt.ShortcutContext.WindowShortcut,
) -> QAction:
    """An action of `owner`. `keys` are portable names ("Ctrl+N"); the first is the one that is shown.

    `about` says more in the tooltip. A WindowShortcut works while the owner is in sight and its window is active.
    """
    made = QAction(text, owner)
    names = [keys] if isinstance(keys, str) else keys
    # Portable: read as the window's language writes keys, "Return" would be nothing in Indonesian.
    sequences = [QKeySequence.fromString(name, QKeySequence.SequenceFormat.PortableText) for name in names if name]
    made.setShortcuts(sequences)
    made.setShortcutContext(context)
    if icon_name:
        made.setIcon(icon(icon_name))
        made.setProperty(SYMBOL, icon_name)  # so that a button on another ground can draw it in another colour
    made.setToolTip(tooltip(about or text.replace("…", "").replace("&", ""), sequences))
    made.triggered.connect(lambda _checked: triggered())
    return made


def separator(parent: QObject) -> QAction:
    """A line between two actions of a menu; made once, since it stays as long as its parent."""
    made = QAction(parent)
    made.setSeparator(True)
    return made


def tooltip(text: str, sequences: Sequence[QKeySequence] = ()) -> str:
    """`text` with the first shortcut behind it, as the system writes it."""
    shown = sequences[0].toString(QKeySequence.SequenceFormat.NativeText) if sequences else ""
    return f"{text} ({shown})" if shown else text
