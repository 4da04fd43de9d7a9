"""The running program: one workspace and its window at a time."""

from __future__ import annotations

import os
import sys
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtGui import QAction, QSessionManager
from PySide6.QtWidgets import QApplication

from rubrics.errors import SaringError
from screening.settings import Settings
from screening.workspace import default_path
from ui import opening, theme, translations
from ui.closing import Ending, back_up
from ui.errors import Net
from ui.icons import icon
from ui.main_window import MainWindow, start_page
from ui.places import warn_of_place
from ui.privacy.cleaning import Cleaner
from ui.reading_ahead import read_ahead
from ui.reopening import PlaceKeeper, come_back
from ui.session import Session
from ui.single_instance import Claim, WorkspaceInUse, claim
from ui.translations import translate
from ui.wording import message

if TYPE_CHECKING:
    from screening.backups.manifest import Backup
    from screening.protection.protecting import Secrets
    from ui.protection.converting import Conversion

_READ_AHEAD_MS = 300  # after the first paint


class Program(QObject):
    """Holds the window, the session behind it and the claim on its file; changes from one workspace to another."""

    def __init__(self, app: QApplication, settings: Settings) -> None:
        super().__init__(app)
        self._app = app
        self.settings = settings
        self.window: MainWindow | None = None
        self._claim: Claim | None = None
        self._noticed: opening.Opened | None = None  # and not said yet
        self._may_ask = True
        self._ending, self._closed = Ending(), False
        self.net = Net(self._show_problem, self)
        translations.install(translations.resolve(settings.language))
        theme.apply(app, settings.theme)
        app.setWindowIcon(icon("saring"))

    # -- opening

    def start(self, path: Path | None, *, ask: bool) -> MainWindow | None:
        """Open the workspace the program begins with; None when the person gave up.

        Where it cannot be opened and `ask` is set, a dialog says why and offers another file or a new one.
        Raises WorkspaceInUse, and SaringError without `ask`.
        """
        self._may_ask = ask
        if path is None:
            path = Path(self.settings.workspace) if self.settings.workspace else default_path()
        create, secrets = path == default_path() and not path.exists(), None
        while True:
            try:
                return self.open(path, create=create, secrets=secrets)
            except SaringError as error:
                if not ask:
                    raise
                from ui.backups.rescue import DAMAGED, find_rescue
                from ui.dialogs.cannot_open import ask_for_another

                rescue = find_rescue(path, error, self.settings)
                answer = ask_for_another(
                    message(error, translations.language()),
                    rescue,
                    again=None if error.code in DAMAGED else path,
                    detail=str(error.params.get("detail", "")) if error.code == "workspace_damaged" else "",
                )
                if answer is None:
                    return None
                path, create, secrets = answer

    def open(
        self, path: Path, *, create: bool = False, key: bytes | None = None, secrets: Secrets | None = None
    ) -> MainWindow:
        """Show a workspace in a window, and close the one before.

        A protected one is opened with its `key`; without it the keyring and then the person is asked. One that is made
        with `secrets` is protected.
        Raises WorkspaceInUse where another process shows it, SaringError where the file cannot be used.
        """
        path = path.absolute()
        claimed = claim(path)
        try:
            name = self.settings.your_name
            if create:
                opened = opening.make(path, name, secrets)
            else:
                first = start_page(self.settings.last_page)
                opened = opening.open_file(path, name, key, ask=self._may_ask, parent=self.window, first_page=first)
        except BaseException:
            claimed.release()
            raise
        self._noticed = opened
        window = MainWindow(Session(opened.workspace, self.settings))
        before, self.window = self.window, window
        previous_claim, self._claim = self._claim, claimed
        window.left.connect(window.remember)
        window.session.workspace_wanted.connect(self._change)
        window.session.restore_wanted.connect(self._restore)
        window.session.conversion_wanted.connect(self._convert)
        # In a new workspace Home shows the ways to begin.
        window.go("home" if create else start_page(self.settings.last_page))
        window.show()
        if before is not None and previous_claim is not None:
            before.close()
            before.session.close()
            before.deleteLater()
            previous_claim.release()
            window.session.backups.take_leave(before.session.workspace)
        return window

    def settle(self) -> None:
        """What can wait until the window is painted.

        Answer who opens the same workspace again, warm the worker up, go back to the interview that was left.
        """
        if self._claim is not None and self.window is not None:
            from ui.locking.desktop import DesktopWatch
            from ui.passing_files import wipe_leftovers

            wipe_leftovers()
            self._claim.listen(self.window.come_to_front)
            self.window.session.tasks.warm_up()
            come_back(self.window)  # opening an interview takes longer than the first page may
            tasks = self.window.session.tasks
            QTimer.singleShot(_READ_AHEAD_MS, self.window, lambda: read_ahead(tasks))
            QTimer.singleShot(_READ_AHEAD_MS, self.window, partial(Cleaner, self.window.session))
            PlaceKeeper(self.window)
            DesktopWatch(self.window.lock.lock, self.window)
            self.window.session.backups.start()
            self._say_what_was_noticed(self.window)

    def _say_what_was_noticed(self, window: MainWindow) -> None:
        """What opening the workspace brought to light, each when what was said before it is closed."""
        noticed, self._noticed = self._noticed, None
        said = [partial(warn_of_place, window)]  # on Home a line of the page says it, and the banner nothing
        if noticed is not None and noticed.missing is not None:
            said.insert(0, partial(window.show_problem, noticed.missing, answer=partial(_answer, window)))
        if noticed is not None and noticed.by_code:
            from ui.protection.suggestions import offer_new_passphrase

            said.append(partial(offer_new_passphrase, window))
        if window.session.workspace.key is not None:
            from ui.protection.suggestions import ask_for_code

            said.append(partial(ask_for_code, window))
        _say_in_turn(window, said)

    def listen_to_signals(self) -> None:
        """From now on Ctrl+C in the terminal closes the window."""
        from ui.stopping import Stopping

        Stopping(self._end, self)

    def listen_to_the_desktop(self) -> None:
        """Save what is typed when the desktop session ends; where that fails the person may still stay."""
        self._app.commitDataRequest.connect(self.commit_data)

    def commit_data(self, manager: QSessionManager) -> None:
        """The desktop session ends: nobody may be asked unless its manager allows it."""
        self._ending.ask()
        if self.window is None or self._closed or self.window.save_unasked() or not manager.allowsInteraction():
            return
        stays = not self.window.may_leave()
        manager.release()
        if stays:
            manager.cancel()

    def _end(self) -> None:
        self._ending.ask()
        if self.window is not None and not self._closed:
            self.window.save_unasked()
            self.window.close()

    def close(self) -> None:
        """Stop the worker, close the file, give the claim back, make the last backup."""
        if self.window is not None:
            if self.window.isVisible():  # the event loop was ended from outside, and no close event came
                self.window.save_unasked()
            self._closed = True
            self.window.session.close()
        if self._claim is not None:
            self._claim.release()
        if self.window is not None:
            self._back_up_at_closing(self.window.session)

    def _back_up_at_closing(self, session: Session) -> None:
        """Last of all, when the window is gone and the file free; what is in the way is said, and on Home next time."""
        from screening.backups import folders

        try:
            back_up(session.workspace, folders.in_use(self.settings), self._ending)
        except SaringError as error:
            print(message(error, translations.language()), file=sys.stderr)

    # -- changing

    def _restore(self, backup: Backup) -> None:
        """Put a backup in the place of the open workspace: close it, restore, open what is there then."""
        window, claimed = self.window, self._claim
        if window is None or claimed is None or not window.may_leave():
            return
        from ui.backups.rescue import key_for, restore_closed

        workspace = window.session.workspace
        path, present_key, actor = workspace.path, workspace.key, workspace.actor
        known, key = key_for(backup, present_key)
        if not known:
            return
        self._put_away(window, claimed)
        told = restore_closed(path, backup, key=key, present_key=present_key, actor=actor)
        # Where nothing was restored the present file has the other key.
        fresh = self._again(path, key if key is not None else present_key, present_key)
        if fresh is not None:
            told(fresh.session)

    def _put_away(self, window: MainWindow, claimed: Claim) -> None:
        """Close the window and its file for a while; the program goes on without a window until `_again`."""
        self._app.setQuitOnLastWindowClosed(False)
        window.close()
        window.session.close()
        claimed.release()
        self.window = self._claim = None
        window.deleteLater()

    def _again(self, path: Path, *keys: bytes | None) -> MainWindow | None:
        """Show a file again that was closed for a while: with the first key that opens it, else as at the start.

        None where it does not open and the person gave up, or another window has it by now: then the program ends.
        """
        tried = (self._tried(path, key) for key in dict.fromkeys(keys))
        try:
            fresh = next(filter(None, tried), None) or self.start(path, ask=True)
        except WorkspaceInUse:
            fresh = None
        finally:
            self._app.setQuitOnLastWindowClosed(True)
        if fresh is None:
            self._app.quit()
        else:
            self.settle()
        return fresh

    def _tried(self, path: Path, key: bytes | None) -> MainWindow | None:
        try:
            return self.open(path, key=key)
        except SaringError:
            return None

    def _change(self, wanted: str) -> None:
        """Go to another workspace: "open", "new" or "sample"."""
        window = self.window
        if window is None or not window.may_leave():
            return
        from ui import workspaces

        if wanted == "sample":
            workspaces.make_sample(window.session, lambda path: self._move(path, create=False))
        elif wanted == "new":
            if (path := workspaces.choose_new(window)) is not None:
                self._new(window, path)
        elif (path := workspaces.choose_existing(window)) is not None:
            self._move(path, create=False)

    def _new(self, window: MainWindow, path: Path) -> None:
        """Make a workspace, with a passphrase if the person wants one; an existing file is only said to be there."""
        from ui.dialogs.new_workspace import ask_for_protection

        wanted, secrets = (True, None) if path.exists() else ask_for_protection(window, path)
        if wanted:
            self._move(path, create=True, secrets=secrets)

    def _convert(self, conversion: Conversion) -> None:
        """Close the file, have it encrypted or decrypted, and show it again."""
        window, claimed = self.window, self._claim
        if window is None or claimed is None or not window.may_leave():
            return
        from ui.protection.converting import ConvertingDialog, tell_of

        workspace = window.session.workspace
        path, key, actor = workspace.path, workspace.key, workspace.actor
        page = window.page.name
        part = "protection" if page == "settings" else ""
        self._put_away(window, claimed)
        dialog = ConvertingDialog(conversion, path, key, actor)
        dialog.run()
        dialog.deleteLater()
        # What went wrong may have come after the file had its new key: then it is asked for.
        fresh = self._again(path, dialog.key)
        if fresh is not None:
            fresh.go(page, part)
            if dialog.error is None:
                tell_of(conversion, fresh.session)
            elif isinstance(dialog.error, SaringError):
                fresh.session.report(dialog.error)
        if dialog.error is not None and not isinstance(dialog.error, SaringError) and not dialog.stopped:
            raise dialog.error

    def _move(self, path: Path, *, create: bool, secrets: Secrets | None = None) -> None:
        window = self.window
        if window is None or os.path.realpath(path) == os.path.realpath(window.session.workspace.path):
            return
        try:
            self.open(path, create=create, secrets=secrets)
        except WorkspaceInUse:
            window.session.tell(translate("App", "This workspace is open in another window, which is in front now."))
            return
        except SaringError as error:
            window.session.report(error)
            return
        self.settings.set("workspace", str(path.absolute()))
        self.settle()

    def _show_problem(self, error: SaringError) -> None:
        if self.window is not None:
            self.window.show_problem(error)
        else:
            print(message(error, translations.language()), file=sys.stderr)


def _say_in_turn(window: MainWindow, said: list[partial[None]]) -> None:
    """Say one after another in the banner, the next when it is closed; at once where one needed no banner."""
    for number, say in enumerate(said, start=1):
        say()
        if window.banner.isVisible():
            following = partial(_say_in_turn, window, said[number:])
            window.banner.closed.connect(following, Qt.ConnectionType.SingleShotConnection)
            return


def _answer(window: MainWindow) -> QAction:
    """What is said to missing entries by somebody who knows where they are."""
    from screening.storage import known_heads

    def forget() -> None:
        known_heads.forget(window.session.workspace.path)

    answer = QAction(translate("Damage", "I have looked into it"), window)
    answer.setToolTip(translate("Damage", "Do not say it again when this workspace is opened"))
    answer.triggered.connect(forget)
    return answer
