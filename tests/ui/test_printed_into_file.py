"""The paper with the recovery code, printed into a file: for its owner alone."""

import os
import stat

import pytest
from PySide6.QtPrintSupport import QPrinter

from ui.dialogs.protect import NewCode
from ui.printing import whole_file


@pytest.mark.skipif(os.name != "posix", reason="permissions of POSIX")
def test_a_recovery_code_printed_into_a_file_is_for_its_owner_alone(qtbot, tmp_path):
    code = NewCode(tmp_path / "saring.db")
    qtbot.addWidget(code)
    path = tmp_path / "kode.pdf"
    printer = QPrinter()
    printer.setOutputFileName(str(path))
    with whole_file(printer):
        code.paper().print_(printer)
    assert path.read_bytes().startswith(b"%PDF-")
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
