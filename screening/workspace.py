"""One open workspace: the file everything is in."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from functools import cached_property
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Any, Self

from screening.errors import WorkspaceError
from screening.own_folders import own_folder
from screening.stopping import stopping
from screening.storage import cipher, database, known_heads, opening
from screening.storage.whereabouts import Whereabouts
from screening.typed_text import signature

if TYPE_CHECKING:
    from sqlite_utils import Database

    from rubrics.model import Rubric

Row = tuple[Any, ...]

# How a transaction begins, ends and is undone, and the same for one inside another.
_OUTER = ("BEGIN IMMEDIATE", "COMMIT", ("ROLLBACK",))
_INNER = ("SAVEPOINT inner", "RELEASE inner", ("ROLLBACK TO inner", "RELEASE inner"))


class Workspace:
    """One open workspace file. It belongs to the thread that opened it; another thread takes its own with `again`.

    `actor` is the name of the person who writes ("" = unknown); it may be changed at any time. `key` is what the file
    is encrypted with, None for a plain one; it goes to no log and to no other program.
    """

    def __init__(
        self, path: Path, connection: database.Connection, *, actor: str, read_only: bool, key: bytes | None
    ) -> None:
        self.path = path
        self.key = key
        self.actor = actor
        self.read_only = read_only
        self.rubrics: dict[str, Rubric] = {}
        self._connection = connection
        self._is_spoilt = False
        self._whereabouts = Whereabouts(path)
        self._strangers: set[tuple[int, ...]] = set()
        self._known_head = known_heads.KnownHead(path)

    @classmethod
    def create(cls, path: Path, *, actor: str = "", key: bytes | None = None) -> Self:
        """Make a new workspace file, readable by its owner only, and open it; with a `key` of 32 bytes, encrypted.

        A key that nobody keeps makes the file unreadable for ever: see `screening.protection.protecting.create`.
        Raises WorkspaceError as `opening.create` does; "workspace_exists" for a file that is already there.
        """
        opening.create(path, key=key)
        return cls.open(path, actor=actor, key=key)

    @classmethod
    def open(cls, path: Path, *, actor: str = "", read_only: bool = False, key: bytes | None = None) -> Self:
        """Open an existing workspace file; a protected one with its key (`screening.protection.unlocking` finds it).

        A file of an older schema is backed up and brought up to date. Raises WorkspaceError as `opening.connect` does,
        BackupError where that backup cannot be made.
        """
        with database.held(path) as header:  # until the new one holds it
            key = key if cipher.is_protected(header) else None

            def back_up(connection: database.Connection, path: Path) -> None:
                from screening.backups import copying, making

                making.before(copying.OpenFile(connection, path, key), why="migration")

            connection = opening.connect(path, read_only=read_only, key=key, before_upgrade=back_up)
            return cls(path, connection, actor=actor, read_only=read_only, key=key)

    @property
    def connection(self) -> database.Connection:
        """The open connection: another one than before after a damaged page was met in a protected file.

        See `cipher.met_damage`. What is going on in a transaction is undone first.
        """
        if self._is_spoilt and not self._connection.in_transaction and not self._whereabouts.trouble():
            self._reconnect()
        return self._connection

    def distrust(self) -> None:
        """Have a fresh connection from now on, where the one of a protected file may have met a damaged page."""
        self._is_spoilt = self.key is not None

    @property
    def actor(self) -> str:
        """Who writes, without signs that cannot be seen and turn what is printed after them; "" = unknown."""
        return self._actor

    @actor.setter
    def actor(self, name: str) -> None:
        self._actor = signature(name)

    def again(self) -> Self:
        """A second connection to the same file, for another thread."""
        return self.open(self.path, actor=self.actor, read_only=self.read_only, key=self.key)

    @property
    def version(self) -> int:
        """Another number whenever another connection, of whatever program, has written to the file meanwhile.

        What this connection writes does not count (sqlite.org/pragma.html, data_version). Raises as `one` does.
        """
        (number,) = self.one("PRAGMA data_version") or (0,)
        return int(number)

    def wait_at_most(self, milliseconds: int) -> None:
        """How long this connection waits for another one that is writing, before "workspace_locked" is raised."""
        self.all(f"PRAGMA busy_timeout = {int(milliseconds)}")

    @cached_property
    def db(self) -> Database:
        """The same connection with sqlite-utils' tables. Loaded when first asked for: importing it takes long."""
        from sqlite_utils import Database

        return Database(self.connection, execute_plugins=False)

    @contextmanager
    def atomic(self) -> Iterator[None]:
        """All or nothing: what is written inside is on disk when the block ends, or was never written.

        A block inside another is kept or undone as a whole too, and is on disk when the outer one ends.
        Raises WorkspaceError where the file cannot be written; "workspace_gone" or "workspace_replaced" where it does
        not lie at its path any more, so that nothing is ever called saved that nobody would find.
        """
        inner = self.connection.in_transaction
        begin, end, undo = _INNER if inner else _OUTER
        try:
            if not inner:
                if self.key is not None and cipher.met_damage(self._connection):
                    self.distrust()  # what was read before shall not keep this from being saved
                self._require_place()
            self.connection.execute(begin)
            try:
                yield
                if not inner:  # what is only found out after the commit may be in the file all the same
                    self._require_file()
                self.connection.execute(end)
            except BaseException:
                if self.connection.in_transaction:  # a full disk undoes everything by itself
                    for statement in undo:
                        self.connection.execute(statement)
                raise
            if not inner:
                self._require_place()
                self._remember_head()
        except database.DriverError as error:
            raise self._meaning(error) from error

    @contextmanager
    def reading(self) -> Iterator[None]:
        """Everything read inside is of one and the same moment, whatever others write meanwhile."""
        if self.connection.in_transaction:
            yield
            return
        try:
            self.connection.execute("BEGIN")
            try:
                yield
            finally:
                self.connection.execute("ROLLBACK")
        except database.DriverError as error:
            raise self._meaning(error) from error

    def execute(self, sql: str, values: Sequence[object] = ()) -> int:
        """Run one statement; the number of rows it changed. Raises WorkspaceError, Refused (a trigger's)."""
        try:
            return int(self.connection.execute(sql, values).rowcount)
        except database.DriverError as error:
            raise self._meaning(error) from error

    def execute_many(self, sql: str, rows: Iterable[Sequence[object]]) -> None:
        """Run one statement for each of the rows. Raises as `execute` does."""
        try:
            self.connection.executemany(sql, rows)
        except database.DriverError as error:
            raise self._meaning(error) from error

    def one(self, sql: str, values: Sequence[object] = ()) -> Row | None:
        """The first row of a query, or None."""
        try:
            row: Row | None = self.connection.execute(sql, values).fetchone()
            self._require_sound()
        except database.UNREADABLE as error:
            raise self._meaning(error) from error
        return row

    def all(self, sql: str, values: Sequence[object] = ()) -> list[Row]:
        """Every row of a query."""
        try:
            rows: list[Row] = self.connection.execute(sql, values).fetchall()
            self._require_sound()
        except database.UNREADABLE as error:
            raise self._meaning(error) from error
        return rows

    @contextmanager
    def stopping(self, when: Callable[[], bool]) -> Iterator[None]:
        """A query inside stops, and Stopped is raised, as soon as `when` says so (`stopping`)."""
        with stopping(self.connection, when):
            yield

    def close(self) -> None:
        """Close the file; the last connection also folds the write-ahead log into it. Closing twice is fine."""
        if not self.read_only and self._whereabouts.trouble() and not self._is_back():
            with suppress(database.DriverError, WorkspaceError):  # the drive may be gone with the file
                self._leave()
        self.__dict__.pop("db", None)
        self._is_spoilt = False
        self._connection.close()
        self._whereabouts.close()

    def _remember_head(self) -> None:
        """Write down how far the file has come; one that is not finished yet is passed over."""
        if self.path.name.startswith("."):
            return
        last, home = self.one(known_heads.LAST_ROW), self.one(known_heads.WORKSPACE_ID)
        if last is not None and home is not None:
            self._known_head.remember(str(home[0]), last[0], last[1])

    def _require_file(self) -> None:
        """Raise a WorkspaceError unless the file lies where it was opened."""
        if trouble := self._whereabouts.trouble():
            raise WorkspaceError(trouble, self.path)

    def _require_place(self) -> None:
        """Raise a WorkspaceError unless everything committed is where it will be found.

        What was deleted beside the file, and a copy that was put in its place with its log, are made good: saving
        goes on from there.
        """
        if self.read_only or self._whereabouts.unchanged():
            return
        if not self._whereabouts.trouble():
            self._fold()  # a log that is deleted would take its commits along
        elif not self._is_back():
            with suppress(database.DriverError):  # the drive may be gone with the file
                self._leave()
            self._require_file()
        self._reconnect()

    def _reconnect(self) -> None:
        self._is_spoilt = False
        self.__dict__.pop("db", None)
        self._connection = database.reconnect(self._connection, self.path, key=self.key, read_only=self.read_only)
        # The former one is let go of last: closing the only descriptor of a file would take its locks along.
        former, self._whereabouts = self._whereabouts, Whereabouts(self.path)
        former.close()

    def _require_sound(self) -> None:
        """Raise "workspace_damaged" where what was read last may be zeros in the place of what was written."""
        if self.key is not None and cipher.met_damage(self._connection):
            self.distrust()
            raise WorkspaceError("workspace_damaged", self.path, detail="PRAGMA cipher_status = 0")

    def _meaning(self, error: Exception) -> Exception:
        """What a driver's error means for the user (`database.translate`)."""
        meaning = database.translate(error, self.path)
        if isinstance(meaning, WorkspaceError) and meaning.code == "workspace_damaged":
            self.distrust()
        return meaning

    def _is_back(self) -> bool:
        """Whether a copy has taken the file's place that has, with the write-ahead log, all that was committed."""
        from screening.storage import copies

        newcomer = self._whereabouts.newcomer()
        if not newcomer or newcomer in self._strangers:
            return False
        self._strangers.add(newcomer)  # looking takes long, and a save is tried again every now and then
        return copies.is_copy(self.connection, self.path, key=self.key)

    def _leave(self) -> None:
        """See to it that no commit is lost with a file that is not in its place.

        A renamed file is made complete, and its log emptied. A deleted one may come back as a copy, from another drive
        or a bin: that is complete only with the log, which stays as it is unless it lies beside a stranger by now.
        """
        if self._whereabouts.is_elsewhere() or self._whereabouts.trouble() == "workspace_replaced":
            self._fold()

    def _fold(self) -> None:
        """Put everything committed into the file itself, and empty the write-ahead log."""
        (busy, _, _) = self.connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
        if busy:
            raise WorkspaceError("workspace_locked", self.path)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self.close()


def matching(wanted: Mapping[str, str | None]) -> tuple[str, list[str]]:
    """The condition that columns have their wanted values, and these values; None stands for any.

    What is not asked for stays out of it: "? IS NULL OR …" would keep SQLite from using an index.
    """
    given = {column: value for column, value in wanted.items() if value is not None}
    return " AND ".join(f"{column} = ?" for column in given) or "TRUE", list(given.values())


def default_path() -> Path:
    """Where a person's own workspace lies; the folder is made where it is missing.

    Raises WorkspaceError where that fails.
    """
    from platformdirs import user_data_path

    path = user_data_path("saring", appauthor=False) / "saring.db"
    try:
        own_folder(path.parent)
    except OSError as error:
        raise WorkspaceError("workspace_folder_missing", path, folder=str(path.parent)) from error
    return path
