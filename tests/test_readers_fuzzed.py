"""Whatever somebody sends, reading it gives a value or a clear error, in bounded time and memory."""

import os
import secrets
import sys
from collections import Counter
from pathlib import Path
from random import Random

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.fuzzed_kinds import NAMES, kind_named
from tests.fuzzing import spoilt, try_one
from tests.fuzzing_long import soak

SOAKED = 1_000_000  # inputs for each reader
MOST_MEMORY = 700_000  # KiB that one reader may take beside what is there before
LONG = settings(deadline=None, database=None, suppress_health_check=list(HealthCheck))

pytestmark = pytest.mark.no_qt_log  # Qt's own readers of pictures say on the terminal what is wrong with one


@pytest.mark.parametrize("name", NAMES)
def test_a_sound_file_is_read(name: str):
    kind = kind_named(name)
    assert {try_one(kind, seed) for seed in kind.seeds} <= {"value", "logo_type"}
    assert "value" in {try_one(kind, seed) for seed in kind.seeds}


@pytest.mark.parametrize("name", NAMES)
@settings(LONG, max_examples=15)
@given(random=st.randoms(use_true_random=False))
def test_a_spoilt_file_gives_a_value_or_a_clear_error(name: str, random: Random):
    kind = kind_named(name)
    try_one(kind, spoilt(random, kind))


@pytest.mark.soak
@pytest.mark.skipif(sys.platform != "linux", reason="measures memory as Linux tells it")
@pytest.mark.parametrize("name", NAMES)
def test_a_million_spoilt_files_in_bounded_time_and_memory(name: str, tmp_path: Path):
    seed, processes = secrets.randbits(64), os.cpu_count() or 1
    runs = soak(name, inputs=SOAKED, seed=seed, processes=processes, folder=tmp_path)
    inputs, seconds = sum(one.inputs for one in runs), sum(one.seconds for one in runs)
    ends = sum((one.ends for one in runs), Counter())
    print(f"{name}: {inputs} inputs, {inputs / seconds:.0f} in a second of a processor, {dict(ends)}, seed {seed}")
    assert inputs == SOAKED == ends.total()
    assert max(one.memory for one in runs) < MOST_MEMORY


@pytest.mark.parametrize("name", ["people.csv", "profile.docx"])
def test_a_long_run_gives_as_many_inputs_as_it_was_asked_for(name: str, tmp_path: Path):
    (first,) = soak(name, inputs=150, seed=8, processes=1, folder=tmp_path)
    assert first.inputs == first.ends.total() == 150
    assert len(first.ends) > 1
