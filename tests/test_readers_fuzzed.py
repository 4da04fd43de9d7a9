"""Whatever somebody sends, reading it gives a value or a clear error, in bounded time and memory."""

import sys
from random import Random

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.fuzzed_kinds import NAMES, kind_named
from tests.fuzzing import spoilt, try_one

# How many inputs a soak run gives each reader; together more than a million. The quick ones get the most.
SOAKED = {
    "people.vcf": 300_000,
    "people.csv": 250_000,
    "profile.txt": 350_000,
    "rubric.yaml": 12_000,
    "picture": 120_000,
    "logo": 60_000,
    "people.xlsx": 10_000,
    "people.ods": 15_000,
    "rubric.csv": 5_000,
    "rubric.xlsx": 1_000,
    "profile.docx": 15_000,
    "profile.pdf": 10_000,
}
TOGETHER = 200  # inputs of one seed in a soak run
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


def _peak() -> int:
    """The most memory this process has had so far, in KiB."""
    import resource

    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss


@pytest.mark.soak
@pytest.mark.skipif(sys.platform != "linux", reason="measures memory as Linux tells it")
@pytest.mark.parametrize("name", SOAKED)
def test_a_million_spoilt_files_in_bounded_time_and_memory(name: str):
    kind, before = kind_named(name), _peak()

    @settings(
        max_examples=SOAKED[name] // TOGETHER, deadline=None, database=None, suppress_health_check=list(HealthCheck)
    )
    @given(seed=st.integers(0, 2**64 - 1))
    def soak(seed: int) -> None:
        random = Random(seed)
        for _ in range(TOGETHER):
            content = spoilt(random, kind)
            try:
                try_one(kind, content)
            except Exception as error:
                error.add_note(f"{name}: {content!r}")
                raise

    soak()
    assert _peak() - before < MOST_MEMORY


def test_the_soak_run_gives_a_million_inputs_to_every_reader_there_is():
    assert set(SOAKED) == set(NAMES)
    assert sum(SOAKED.values()) >= 1_000_000
