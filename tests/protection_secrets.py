"""What the workspaces of these tests are protected with, and what is asked of them again and again."""

import pytest

from rubrics.errors import SaringError
from rubrics.model import LANGUAGES
from screening import audit
from screening.protection import recovery_code
from screening.protection.protecting import Secrets
from screening.workspace import Workspace
from ui.wording import message

PASSPHRASE = "empat kata yang panjang"
ANOTHER = "frasa sandi kedua 2026"
CODE = recovery_code.new_code()
SECRETS = Secrets(PASSPHRASE, CODE, confirmed=True)
NAME = "Siti Nurhaliza"


def refused(code, function, *arguments, **named):
    """The refusal has this code and can be said in both languages."""
    with pytest.raises(SaringError) as caught:
        function(*arguments, **named)
    assert caught.value.code == code
    assert all(message(caught.value, language) for language in LANGUAGES)
    return caught.value


def everything(path, key=None):
    """Every row of every table, with its number; but for the audit log, which tells of the protection too."""
    with Workspace.open(path, read_only=True, key=key) as ws:
        tables = ws.all("SELECT name, iif(wr, '', 'rowid, ') FROM pragma_table_list WHERE type IN ('table', 'shadow')")
        kept = [one for one in tables if not one[0].startswith(("audit", "sqlite_"))]
        return {name: ws.all(f'SELECT {number}* FROM "{name}" ORDER BY 1, 2') for name, number in kept}


def done(path, key=None):
    with Workspace.open(path, read_only=True, key=key) as ws:
        assert audit.verify(ws) == []
        return [action for (action,) in ws.all("SELECT action FROM audit ORDER BY seq")]
