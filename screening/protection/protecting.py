"""Protecting a workspace and taking the protection away, a new key, a new passphrase, a new recovery code.

What opens a key is on disk before any file needs it, and is taken away after none does: whenever the program is ended
in between, the workspace opens, with the secrets from before or with the new ones. It is written while nobody else can
open the workspace, so that of two programs that protect it at once the one that is refused spoils nothing.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from pathlib import Path

from screening import audit
from screening.changes import Changes
from screening.errors import Refused, WorkspaceError
from screening.identifiers import utc_now
from screening.protection import guessing, key_file, recovery_code, system_keyring
from screening.protection.key_file import KeySlots
from screening.protection.slots import prepared, wrap
from screening.storage import cipher, converting, database, opening, window_lock
from screening.storage.beside import hidden
from screening.workspace import Workspace

SHORTEST = 12
"""Characters of a passphrase: more than where guesses are counted (NIST SP 800-63B), since a file lets one guess on."""
LONGEST = 1_000


@dataclass(frozen=True, slots=True)
class Secrets:
    """What is to open a workspace. `confirmed`: the recovery code was typed back; `in_keyring`: the system keeps it."""

    passphrase: str = field(repr=False)
    recovery_code: str = field(repr=False)
    confirmed: bool
    in_keyring: bool = False


@dataclass(frozen=True, slots=True)
class Protection:
    """How a workspace is protected now."""

    protected: bool
    in_keyring: bool = False
    code_confirmed: bool = True


def state(path: Path) -> Protection:
    """How a workspace file is protected. Raises WorkspaceError as `database.held` and `key_file.read` do."""
    if not database.is_protected(path):
        return Protection(protected=False)
    sets = key_file.read(path)
    codes = [slot for one in sets if (slot := one.slot("recovery")) is not None]
    return Protection(
        protected=True,
        in_keyring=any(one.in_keyring for one in sets),
        code_confirmed=bool(codes) and codes[-1].confirmed,
    )


def require_fit(passphrase: str) -> None:
    """Raises Refused "passphrase_short", "passphrase_long" (`limit` characters), "passphrase_plain" (guessed at once),
    "passphrase_not_text".
    """
    length = len(prepared(passphrase))
    if length < SHORTEST:
        raise Refused("passphrase_short", limit=SHORTEST)
    if length > LONGEST:
        raise Refused("passphrase_long", limit=LONGEST)
    if guessing.hard_characters(passphrase) < guessing.FEWEST or recovery_code.is_meant(passphrase):
        raise Refused("passphrase_plain")


def create(path: Path, *, secrets: Secrets, actor: str = "") -> Workspace:
    """Make a new workspace that is protected from its first byte on, and open it.

    Raises Refused (`require_fit`), WorkspaceError as `Workspace.create` and `key_file.write` do.
    """
    require_fit(secrets.passphrase)
    with _alone(path):
        return _create(path, secrets, actor)


@contextmanager
def _alone(path: Path) -> Iterator[None]:
    """While nobody else makes a workspace there: two would write, set aside and take away each other's key file.

    Raises WorkspaceError "workspace_exists" where somebody is at it. On a drive without locks nobody can tell.
    """
    try:
        lock = window_lock.take(hidden(path, ".making"), like=path)
    except window_lock.Locked as error:
        raise WorkspaceError("workspace_exists", path) from error
    try:
        yield
    finally:
        if lock is not None:
            lock.release()


def _create(path: Path, secrets: Secrets, actor: str) -> Workspace:
    if path.exists():
        opening.create(path)  # says why not
    key, slots = _new_key(secrets)
    aside = key_file.set_aside(path)
    key_file.write(path, (slots,))
    try:
        workspace = Workspace.create(path, actor=actor, key=key)
    except BaseException:
        _withdraw(path, slots.key_id, aside)
        raise
    if all(one.key_id != slots.key_id for one in _there(path)):  # somebody was making the same one, and was later
        key_file.write(path, (slots, *_there(path)))
    with workspace.atomic():
        audit.write(workspace, "protection_set", "workspace", "1", at=utc_now())
    _keep_in_keyring(path, (slots,), key)
    return workspace


def require_possible(path: Path, *, key: bytes | None = None, actor: str = "") -> None:
    """Whether a workspace that nobody has open can be encrypted, asked before its recovery code is shown to anybody.

    A file of an older version is brought up to date. `key` is what it is encrypted with now. Raises as
    `Workspace.open` and `converting.require_possible` do.
    """
    Workspace.open(path, actor=actor, key=key).close()
    converting.require_possible(path, key=key)


def protect(path: Path, *, secrets: Secrets, actor: str = "", stop: Callable[[], bool] = lambda: False) -> bytes:
    """Encrypt a plain workspace that nobody has open; its new key.

    `stop` as in `converting.convert`. Raises Refused (`require_fit`), WorkspaceError "protected_already", and as
    `key_file.write` and `converting.convert` do; the workspace is plain then, as it was.
    """
    require_fit(secrets.passphrase)
    if database.is_protected(path):
        raise Refused("protected_already", path=str(path))
    key, slots = _new_key(secrets)
    log = _logging("protection_set", actor, key)

    def finish(fresh: Path) -> None:
        key_file.set_aside(path)
        key_file.write(path, (slots,))
        log(fresh)

    try:
        converting.convert(path, old=None, new=key, finish=finish, stop=stop)
    except BaseException:
        if not database.is_protected(path):
            _take_away(path, slots.key_id)
        raise
    _keep_in_keyring(path, (slots,), key)
    return key


def unprotect(path: Path, *, key: bytes, actor: str = "", stop: Callable[[], bool] = lambda: False) -> None:
    """Decrypt a protected workspace that nobody has open, and take its key file away.

    Raises WorkspaceError as `converting.convert` does; the workspace is protected then, as it was.
    """
    sets = key_file.read(path)
    finish = _logging("protection_taken_off", actor, None)
    converting.convert(path, old=key, new=None, finish=finish, stop=stop)
    _take_away(path, key_file.id_of(key))
    _forget(sets)


def renew(
    path: Path, *, key: bytes, secrets: Secrets, actor: str = "", stop: Callable[[], bool] = lambda: False
) -> bytes:
    """Encrypt a protected workspace that nobody has open with a new key, for new secrets; the new key.

    For when somebody may have seen the old key: a passphrase and a recovery code from before do not open the file any
    more, though they still open older backups. Raises as `protect` does; the old key and secrets hold then.
    """
    require_fit(secrets.passphrase)
    before = (_slots_of(path, key),)
    fresh_key, slots = _new_key(secrets)
    log = _logging("key_renewed", actor, fresh_key)

    def finish(fresh: Path) -> None:
        key_file.write(path, (_slots_of(path, key), slots))
        log(fresh)

    try:
        converting.convert(path, old=key, new=fresh_key, finish=finish, stop=stop)
    except BaseException:
        if database.fits(path, key):
            _give_up(path, slots.key_id)
        raise
    key_file.write(path, (slots,))
    _forget(before)
    _keep_in_keyring(path, (slots,), fresh_key)
    return fresh_key


def change_passphrase(ws: Workspace, *, passphrase: str) -> Changes:
    """From now on another passphrase opens the workspace; its key and everything else stay.

    Raises Refused (`require_fit`), WorkspaceError as `key_file.read` and `key_file.write` do.
    """
    require_fit(passphrase)
    slots, key = _own(ws)
    key_file.write(ws.path, (slots.with_slot(wrap("passphrase", passphrase, key, key_id=slots.key_id)),))
    return _told(ws, "passphrase_changed")


def change_recovery_code(ws: Workspace, *, code: str, confirmed: bool) -> Changes:
    """From now on this recovery code opens the workspace, and not the one before. Raises as `change_passphrase`."""
    slots, key = _own(ws)
    slot = wrap("recovery", recovery_code.read(code), key, key_id=slots.key_id, confirmed=confirmed)
    key_file.write(ws.path, (slots.with_slot(slot),))
    return _told(ws, "recovery_code_changed")


def confirm_recovery_code(ws: Workspace, *, typed: str) -> Changes:
    """Somebody typed the recovery code from its paper: it is known to be there.

    Raises Refused "recovery_code_other" for another code, and as `recovery_code.read` does; WorkspaceError.
    """
    slots, _ = _own(ws)
    slot = slots.slot("recovery")
    if slot is None or slot.open(recovery_code.read(typed), key_id=slots.key_id) is None:
        raise Refused("recovery_code_other")
    key_file.write(ws.path, (slots.with_slot(replace(slot, confirmed=True)),))
    return _told(ws, "recovery_code_confirmed")


def use_keyring(ws: Workspace, *, wanted: bool) -> Changes:
    """Have the system's keyring keep the key, or forget it.

    Raises Refused "keyring_missing" where there is none that keeps it, "keyring_keeps" where it does not let it go;
    WorkspaceError.
    """
    slots, key = _own(ws)
    if not wanted:
        system_keyring.forget(slots.key_id)
        if system_keyring.recall(slots.key_id) == key:
            raise Refused("keyring_keeps", service=system_keyring.SERVICE, key=slots.key_id)
    if wanted and not system_keyring.remember(slots.key_id, key):
        raise Refused("keyring_missing")
    key_file.write(ws.path, (replace(slots, in_keyring=wanted),))
    return _told(ws, "keyring_used" if wanted else "keyring_left")


def _new_key(secrets: Secrets) -> tuple[bytes, KeySlots]:
    key = cipher.new_key()
    key_id = key_file.id_of(key)
    code = recovery_code.read(secrets.recovery_code)
    slots = (
        wrap("passphrase", secrets.passphrase, key, key_id=key_id),
        wrap("recovery", code, key, key_id=key_id, confirmed=secrets.confirmed),
    )
    return key, KeySlots(key_id, slots, in_keyring=secrets.in_keyring)


def _own(ws: Workspace) -> tuple[KeySlots, bytes]:
    """The slots of the key that an open workspace has; those of a key that was given up are left behind."""
    if ws.key is None:
        raise Refused("not_protected", path=str(ws.path))
    return _slots_of(ws.path, ws.key), ws.key


def _slots_of(path: Path, key: bytes) -> KeySlots:
    key_id = key_file.id_of(key)
    for slots in key_file.read(path):
        if slots.key_id == key_id:
            return slots
    raise Refused("keys_of_another", path=str(key_file.path_of(path)))


def _take_away(path: Path, key_id: str) -> None:
    """Take the key file of a plain workspace away, unless somebody else just wrote it there for a key of theirs."""
    if any(one.key_id == key_id for one in _there(path)):
        key_file.remove(path)


def _withdraw(path: Path, key_id: str, aside: Path | None) -> None:
    """Take a key away that no workspace was made with; whoever made one there meanwhile needs what was set aside."""
    _give_up(path, key_id)
    _take_away_alone(path, key_id)
    if aside is not None and path.exists() and not key_file.path_of(path).exists():
        aside.rename(key_file.path_of(path))


def _take_away_alone(path: Path, key_id: str) -> None:
    """Take the key file away where it holds this key and no other."""
    if [one.key_id for one in _there(path)] == [key_id]:
        key_file.remove(path)


def _give_up(path: Path, key_id: str) -> None:
    """Take a key that no file has out of the key file."""
    sets = _there(path)
    rest = tuple(one for one in sets if one.key_id != key_id)
    if rest and rest != sets:
        key_file.write(path, rest)


def _there(path: Path) -> tuple[KeySlots, ...]:
    """What the key file says, nothing where it says nothing."""
    try:
        return key_file.read(path)
    except WorkspaceError:
        return ()


def _logging(action: str, actor: str, key: bytes | None) -> Callable[[Path], None]:
    """Writes into the new file what was done to the workspace: it is on record where it happened, and only there."""

    def log(fresh: Path) -> None:
        with Workspace.open(fresh, actor=actor, key=key) as ws, ws.atomic():
            audit.write(ws, action, "workspace", "1", at=utc_now())

    return log


def _keep_in_keyring(path: Path, sets: tuple[KeySlots, ...], key: bytes) -> None:
    """Where the keyring does not take the key after all, the passphrase is asked for."""
    (slots,) = sets
    if slots.in_keyring and not system_keyring.remember(slots.key_id, key):
        key_file.write(path, (replace(slots, in_keyring=False),))


def _forget(sets: tuple[KeySlots, ...]) -> None:
    for slots in sets:
        if slots.in_keyring:
            system_keyring.forget(slots.key_id)


def _told(ws: Workspace, action: str) -> Changes:
    with ws.atomic():
        return audit.write(ws, action, "workspace", "1", at=utc_now())
