"""A keyring to measure the program's start with: its one secret is in the file that SARING_SECRET names."""

import os
from pathlib import Path

from keyring.backend import KeyringBackend


class KeyringInAFile(KeyringBackend):
    """Has the same secret for everybody who asks."""

    priority = 1

    def get_password(self, service, username):
        return Path(os.environ["SARING_SECRET"]).read_text()

    def set_password(self, service, username, password):
        Path(os.environ["SARING_SECRET"]).write_text(password)

    def delete_password(self, service, username):
        Path(os.environ["SARING_SECRET"]).unlink()
