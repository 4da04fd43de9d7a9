"""The letterhead in the workspace: kept, tidied, told to the log without its words, and taken back."""

import pytest

from screening import audit, letterhead
from screening.errors import Refused
from screening.letterhead import Letterhead

PNG = b"\x89PNG\r\n\x1a\n" + b"pixels"


def test_an_empty_workspace_has_none(workspace):
    assert letterhead.get(workspace) == Letterhead()
    assert not letterhead.get(workspace)


def test_it_is_kept_and_tidied(workspace):
    changes = letterhead.save(workspace, Letterhead("  PT  Bahari\u202e ", "\n Jalan 1 \r\n\n Jakarta\n", PNG))
    assert letterhead.get(workspace) == Letterhead("PT Bahari", "Jalan 1\nJakarta", PNG)
    assert letterhead.get(workspace).logo_type == "image/png"
    assert changes.touches("letterhead")
    assert "Bahari" not in str(audit.entries(workspace)[0])
    assert audit.verify(workspace) == []


def test_it_is_taken_back_and_done_again(workspace):
    letterhead.save(workspace, Letterhead("PT Bahari"))
    changes = letterhead.save(workspace, Letterhead("PT Samudra", "", PNG))
    again = changes.undo(workspace)
    assert letterhead.get(workspace) == Letterhead("PT Bahari")
    again.undo(workspace)
    assert letterhead.get(workspace) == Letterhead("PT Samudra", "", PNG)
    letterhead.save(workspace, Letterhead("PT Lain"))
    with pytest.raises(Refused) as refused:
        changes.undo(workspace)
    assert refused.value.code == "changed_since"


@pytest.mark.parametrize(
    ("wanted", "code"),
    [
        (Letterhead("n" * 201), "text_too_long"),
        (Letterhead(address="\n".join("123456")), "address_too_many_lines"),
        (Letterhead(logo=b"GIF89a"), "logo_type"),
    ],
    ids=["name", "address", "logo"],
)
def test_what_does_not_fit_is_refused(workspace, wanted, code):
    with pytest.raises(Refused) as refused:
        letterhead.save(workspace, wanted)
    assert refused.value.code == code
    assert letterhead.get(workspace) == Letterhead()
