"""The one window: menu bar, navigation rail, banner, the page, and what the worker is doing."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QByteArray, QEvent, QObject, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QCloseEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from rubrics.errors import SaringError
from screening.changes import Changes
from ui import tab_order, theme, translations, unanswered_key
from ui.locking.lock import Lock
from ui.menus import Menus
from ui.navigation import RAIL, REACHED_THROUGH, page_class
from ui.pages.base import NEW, Page
from ui.palette.key import PaletteKey
from ui.palette.recent import Recent
from ui.reopening import place_of
from ui.session import Session
from ui.translations import translate
from ui.widgets.banner import Banner, Words
from ui.widgets.rail import Rail
from ui.widgets.task_strip import TaskStrip
from ui.wording import message

NARROW_BELOW = 1000
TITLE_BAR = 32  # pixels that the system's frame may take above the window
Place = tuple[str, str]  # page name, record id


class MainWindow(QMainWindow):
    """Shows one page of a session at a time; it is the pages' Navigator."""

    first_painted = Signal()  # the first page stands on the screen with its data
    left = Signal()  # the window closes, everything is saved

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.session = session
        self.pages: dict[str, Page] = {}
        self._place: Place = ("", "")
        self._behind: list[Place] = []
        self._closing = False
        self._asking = False
        self.recent = Recent(session.settings.recent)
        self.banner = Banner()
        self.banner.left.connect(lambda: self.page.setFocus(Qt.FocusReason.OtherFocusReason))
        self.setMinimumSize(760, 480)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self._restore_geometry()
        self._build()
        session.changed.connect(self._spread)
        session.setting_changed.connect(self._setting_changed)
        session.told.connect(self._tell)
        session.problem.connect(self.show_problem)
        session.refused.connect(self.banner.until_changed)
        session.warned.connect(lambda words: self.banner.show_message(words, "bad"))
        session.undo.changed.connect(self._name_undo)
        session.undo.changed.connect(self.banner.withdraw_undo)
        session.tasks.crashed.connect(self._task_failed)
        PaletteKey(self)
        self.lock = Lock(self)
        self.lock.changed.connect(lambda _locked: self._speak())

    # -- building

    def _build(self) -> None:
        """Build everything that holds words; done again after a change of language."""
        self.pages = {}
        self.menus = Menus(self)
        self.setMenuBar(self.menus.bar)
        self.rail = Rail(self.menus.go)
        self.stack = QStackedWidget()
        beside_rail = QWidget()
        right = QVBoxLayout(beside_rail)
        right.setContentsMargins(0, 0, 0, 0)
        right.setSpacing(0)
        right.addWidget(self.stack, 1)
        right.addWidget(TaskStrip(self.session.tasks))
        self.banner.lie_over(self.stack, beside_rail)
        central = QWidget()
        layout = QHBoxLayout(central)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.rail)
        layout.addWidget(beside_rail, 1)
        self.setCentralWidget(central)
        self.rail.set_narrow(self.width() < NARROW_BELOW)

    def rebuild(self) -> None:
        """Build the window anew in the language that is installed now, on the same page, focus in the same place."""
        self.flush()
        focused = QApplication.focusWidget()
        name = focused.objectName() if focused is not None else ""
        place, self._place = self._place, ("", "")
        self.removeAction(self.menus.opener)  # a key of two actions would start neither
        self.menus.deleteLater()
        self._build()
        self.centralWidget().show()  # Qt would do so only later, and the page would stay unread until then
        self._show(place)
        self.banner.speak()
        again = self.centralWidget().findChild(QWidget, name) if name else None
        if again is not None:
            again.setFocus(Qt.FocusReason.OtherFocusReason)

    # -- going from page to page

    @property
    def page(self) -> Page:
        """The page that is shown."""
        return self.pages[self._place[0]]

    @property
    def place(self) -> Place:
        """The page that is shown, and the record on it, "" for none in particular."""
        return self._place

    def go(self, page: str, record_id: str = "") -> None:
        """Show a page, and on it a record; what is being typed on the present page is written first."""
        if not record_id and page == self._place[0]:
            self.page.setFocus()
            return
        self.flush()
        before = self._place
        self._show((page, record_id))
        if before[0] and before != self._place:
            self._behind.append(before)
            self.menus.back.setEnabled(True)

    def back(self) -> None:
        """Show the place one came from."""
        if self._behind:
            self.flush()
            self._show(self._behind.pop())
        self.menus.back.setEnabled(bool(self._behind))

    def _show(self, place: Place) -> None:
        name, record_id = place
        page = self.pages.get(name)
        if page is None:
            page = page_class(name)(self.session, self)
            if not self.pages and not self.isVisible():
                page.installEventFilter(self)
            self.stack.addWidget(page)
            self.pages[name] = page
        page.show_record(record_id)
        # Coming back here asks for nothing new.
        self._place = (name, "" if record_id == NEW else record_id)
        self.recent.visit(*self._place)
        self.stack.setCurrentWidget(page)
        self.rail.light(REACHED_THROUGH.get(name, name))
        self.menus.show_page(page)
        self.update_title()
        page.setFocus(Qt.FocusReason.OtherFocusReason)

    def update_title(self) -> None:
        """Name the page and the workspace in the title bar."""
        self.setWindowTitle(f"{self.page.window_title} – {self.session.workspace.path.stem} – Saring")

    # -- news

    def focusNextPrevChild(self, forward: bool) -> bool:
        """What Tab and Shift+Tab do."""
        return tab_order.move(self, forward=forward)

    def _spread(self, changes: Changes) -> None:
        for page in list(self.pages.values()):
            page.on_changes(changes)
        if self._place[0]:  # no page is shown yet while the window is built
            self.update_title()

    def _setting_changed(self, name: str) -> None:
        if name == "theme":
            theme.apply(QApplication.instance(), self.session.settings.theme)
        elif name == "language":
            self._speak()
        elif name == "your_name":
            for page in self.pages.values():
                if page.watches:  # another person may see other things
                    page.refresh_when_seen()
        self.menus.follow_settings()

    def _speak(self) -> None:
        """Build the window in the language of the settings; behind the lock only when somebody goes on.

        What is built anew would be seen.
        """
        wanted = translations.resolve(self.session.settings.language)
        if wanted != translations.language() and not self.lock.locked:
            self.flush()
            translations.install(wanted)
            self.rebuild()

    def _tell(self, text: str, undoable: bool) -> None:
        self.banner.show_message(lambda: text, undo=self.menus.undo if undoable else None)

    def _name_undo(self) -> None:
        self.menus.name_undo()  # those of the language the window speaks now

    def _task_failed(self, error: Exception) -> None:
        """Nobody waits for this task's error: it goes where every uncaught one goes."""
        raise error

    def show_problem(self, error: SaringError, *, answer: Callable[[], QAction] | None = None) -> None:
        """Say in the banner what is in the way and what to do; what `answer` makes is offered beside it."""
        self.banner.show_message(lambda: message(error, self.session.language), "bad", answer=answer)

    def suggest(self, words: Words, answer: Callable[[], QAction]) -> None:
        """Say in the banner what may be well to do, with a button that does it."""
        self.banner.show_message(words, answer=answer)

    def come_to_front(self) -> None:
        """Somebody tried to open the same workspace a second time."""
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.show()
        self.raise_()
        self.activateWindow()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Notice the first paint of the first page, which has read its data on the way into sight."""
        if event.type() == QEvent.Type.Paint:
            watched.removeEventFilter(self)
            QTimer.singleShot(0, self, self.first_painted.emit)  # once everything else is painted too
        return super().eventFilter(watched, event)

    # -- size and end

    def sizeHint(self) -> QSize:
        """What fits the design's smallest full size."""
        return QSize(1280, 720)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """A key that nothing answered to: where it stands for a deed that is not offered now, that is said."""
        super().keyPressEvent(event)
        said = "" if event.isAutoRepeat() or self.lock.locked else unanswered_key.words(event, self.menus)
        if said:
            self.session.tell(said)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The rail shows words only where there is room for them."""
        self.rail.set_narrow(event.size().width() < NARROW_BELOW)
        super().resizeEvent(event)

    def _restore_geometry(self) -> None:
        saved = QByteArray.fromBase64(self.session.settings.window_geometry.encode())
        if saved.isEmpty() or not self.restoreGeometry(saved):
            room = self.screen().availableSize() - QSize(0, TITLE_BAR)
            self.resize(self.sizeHint().boundedTo(room))

    def flush(self) -> None:
        """Write what is being typed on any page. Raises SaringError where that fails."""
        for page in list(self.pages.values()):
            page.flush()

    def may_leave(self) -> bool:
        """Whether the workspace can be left now: the typed text is saved and no task runs."""
        if self.session.tasks.busy:
            self.session.tell(translate("MainWindow", "“{task}” is still running.", task=self.session.tasks.title))
            return False
        return self._typed_is_safe()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Save what is typed, let the worker stop, remember the window; then close."""
        if not self._typed_is_safe():
            event.ignore()
            return
        if self.session.tasks.busy:
            event.ignore()
            if not self._closing:
                self._closing = True
                self.session.tasks.idle.connect(self.close)
                self.session.tell(
                    translate(
                        "MainWindow", "Saring closes as soon as “{task}” has stopped.", task=self.session.tasks.title
                    )
                )
                self.session.tasks.cancel()
            return
        self.left.emit()
        super().closeEvent(event)

    def _typed_is_safe(self) -> bool:
        """Whether everything typed is saved, or the person closes all the same."""
        if self._asking:
            return False  # the question stands already
        try:
            self.flush()
        except SaringError as error:
            from ui.dialogs.not_saved import ask

            self._asking = True
            try:
                return ask(self, error, next((page for page in self.pages.values() if page.has_unsaved), None))
            finally:
                self._asking = False
        return True

    def save_unasked(self) -> bool:
        """The session or the process is being ended, perhaps with nobody there to answer: save what is typed.

        Where the workspace takes nothing, a copy goes into the documents folder, and a message says so. False where
        something is not in the workspace then.
        """
        try:
            self.flush()
        except SaringError:
            for page in self.pages.values():
                if page.has_unsaved:
                    self._copy_unasked(page)
            return False
        return True

    def _copy_unasked(self, page: Page) -> None:
        from ui.interview.rescue import proposed_paths

        for path in proposed_paths():
            try:
                page.save_copy(path)
            except SaringError as error:
                self.show_problem(error)
            else:
                return

    def remember(self) -> None:
        """Keep the window's place and the last page for the next start."""
        settings = self.session.settings
        for name, value in (
            ("left_at", place_of(self)),
            ("recent", self.recent.as_text()),
            ("window_geometry", self.saveGeometry().toBase64().data().decode()),
            ("last_page", REACHED_THROUGH.get(self._place[0], self._place[0])),
        ):
            if getattr(settings, name) != value:
                settings.set(name, value)


def start_page(last_page: str) -> str:
    """The page to open with: the last one where it still exists."""
    return last_page if last_page in {destination.name for destination in RAIL} else "home"
