"""The paper with the recovery code, printed into a file: for its owner alone."""

import os
import stat

import pytest
from PySide6.QtPrintSupport import QPrinter

from ui.dialogs.protect import NewCode


@pytest.mark.skipif(os.name != "posix", reason="permissions of POSIX")
def test_a_recovery_code_printed_into_a_file_is_for_its_owner_alone(qtbot, tmp_path):
    code = NewCode(tmp_path / "saring.db")
    qtbot.addWidget(code)
    path = tmp_path / "kode.pdf"
    printer = QPrinter()
    printer.setOutputFileName(str(path))
    code.print_with(printer)
    assert path.read_bytes().startswith(b"%PDF-")
    assert stat.S_IMODE(path.stat().st_mode) == 0o600


def test_what_keeps_it_from_being_printed_is_said_beside_the_code(qtbot, tmp_path):
    code = NewCode(tmp_path / "saring.db")
    qtbot.addWidget(code)
    code.show()
    printer = QPrinter()
    printer.setOutputFileName(str(tmp_path / "gone" / "kode.pdf"))
    code.print_with(printer)
    assert code.problem.isVisible() and str(tmp_path / "gone") in code.problem.text()
    printer.setOutputFileName(str(tmp_path / "kode.pdf"))
    code.print_with(printer)
    assert not code.problem.isVisible()
