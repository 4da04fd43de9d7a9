"""What an examination found, as a person reads it."""

from datetime import UTC, datetime

import pytest

from screening.storage.findings import Finding
from ui.wording import finding_words


@pytest.mark.parametrize("language", ["en", "id"])
def test_a_time_is_told_as_the_clock_on_the_wall_showed_it(language):
    made = datetime(2026, 11, 23, 10, 5, tzinfo=UTC)
    said = finding_words(Finding("unwritten", {"table": "notes", "count": 1, "at": made.isoformat()}), language)
    assert f"{made.astimezone():%Y-%m-%d %H:%M}" in said and "+00:00" not in said


def test_a_time_that_is_damaged_itself_is_told_as_it_is():
    assert "kacau" in finding_words(Finding("audit_altered", {"row": 3, "at": "kacau"}), "en")
