"""Drafting a rubric from a profile, after import."""

import statistics
import time

import pytest

from rubrics.draft import draft
from rubrics.library import SAMPLE_PROFILE

pytestmark = pytest.mark.benchmark_ratio


def test_drafting_a_long_text(figure):
    profile = SAMPLE_PROFILE.read_text(encoding="utf-8")
    copies = range(100_000 // len(profile))
    text = "\n".join(profile.replace(".", f" {number}.") for number in copies)
    draft(profile)
    start = time.perf_counter()
    draft(text)
    figure("drafting 100 kB of text", (time.perf_counter() - start) * 1000, 0, "500 ms")


def test_drafting_the_sample_profile(figure):
    text = SAMPLE_PROFILE.read_text(encoding="utf-8")
    times = []
    for _ in range(10):
        start = time.perf_counter()
        draft(text).to_rubric()
        times.append((time.perf_counter() - start) * 1000)
    figure("drafting the sample profile, first time", times[0], 0, "100 ms")
    figure("drafting the sample profile, median of 10", statistics.median(times), 0, "100 ms")
