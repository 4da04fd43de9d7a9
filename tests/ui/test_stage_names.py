"""Stages in words: those that every job begins with in the window's language, a job's own ones as they were typed."""

import pytest

from screening.jobs.jobs import STAGES
from ui.wording import stage_name, stage_typed


@pytest.mark.parametrize("language", ["id", "en"])
def test_every_first_stage_has_a_name_of_its_own_that_leads_back_to_it(language):
    names = [stage_name(stage, language) for stage in STAGES]
    assert len(set(names)) == len(STAGES)
    assert [stage_typed(f" {name.upper()} ") for name in names] == list(STAGES)


@pytest.mark.parametrize("typed", ["Tes tertulis", "{0} %n", "stage.new", "Neu", "{}"])
def test_an_own_stage_is_shown_as_it_was_typed(typed):
    assert stage_typed(typed) == typed
    assert [stage_name(typed, language) for language in ("id", "en")] == [typed, typed]
