"""A plugin for pytest, `-p tests.protected_workspaces`: every workspace that a test makes or opens is encrypted."""

from screening import doctor
from screening.storage import opening
from screening.workspace import Workspace

KEY = bytes(range(32))

for function in (
    Workspace.open.__func__,
    Workspace.create.__func__,
    opening.connect,
    opening.create,
    doctor.examine,
):
    assert function.__kwdefaults__["key"] is None
    function.__kwdefaults__["key"] = KEY
