"""Workspaces to protect, and a keyring that is nobody's."""

import shutil
from pathlib import Path

import keyring
import pytest
from keyring.backend import KeyringBackend

from screening.people import candidates
from screening.protection import key_file, protecting, slots
from screening.workspace import Workspace
from tests.protection_secrets import NAME, SECRETS


@pytest.fixture(autouse=True)
def cheap(monkeypatch):
    """A thousandth of the work for each guess; one test looks at what it really takes."""
    monkeypatch.setattr(slots, "MEMORY_KIB", 64)
    monkeypatch.setattr(slots, "PASSES", 1)


class KeyringInMemory(KeyringBackend):
    """A keyring as the library wants one, with nothing of the system's in it."""

    priority = 1

    def __init__(self):
        super().__init__()
        self.kept = {}

    def get_password(self, service, username):
        return self.kept.get((service, username))

    def set_password(self, service, username, password):
        self.kept[service, username] = password

    def delete_password(self, service, username):
        del self.kept[service, username]


@pytest.fixture
def system_keyring():
    before = keyring.get_keyring()
    mine = KeyringInMemory()
    keyring.set_keyring(mine)
    yield mine
    keyring.set_keyring(before)


@pytest.fixture
def plain(workspace):
    """A workspace with a candidate who has an interview, closed."""
    candidates.add(workspace, name=NAME, email="siti@contoh.id")
    workspace.close()
    return workspace.path


@pytest.fixture(scope="module")
def protected_file(prepared_file, tmp_path_factory):
    """The same workspace, protected once for all tests."""
    path = Path(shutil.copy(prepared_file, tmp_path_factory.mktemp("protected")))
    with Workspace.open(path, actor="Rina Wijaya") as ws:
        candidates.add(ws, name=NAME, email="siti@contoh.id")
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(slots, "MEMORY_KIB", 64)
        patch.setattr(slots, "PASSES", 1)
        protecting.protect(path, secrets=SECRETS, actor="Rina")
    return path


@pytest.fixture
def protected(protected_file, workspace_path):
    """A protected workspace of the test's own, closed."""
    shutil.copy(protected_file, workspace_path)
    shutil.copy(key_file.path_of(protected_file), key_file.path_of(workspace_path))
    return workspace_path
