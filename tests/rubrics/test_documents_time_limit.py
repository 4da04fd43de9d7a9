"""Work that takes too long is ended, whatever it does."""

import threading

import pytest

from rubrics.documents.time_limit import OutOfTimeError, within


def test_gives_what_the_work_gives():
    assert within(5, lambda: "teliti") == "teliti"


def test_raises_what_the_work_raises():
    with pytest.raises(KeyError, match="teliti"):
        within(5, lambda: {}["teliti"])


def test_ends_work_that_swallows_errors():
    ended = threading.Event()

    def work():
        try:
            while True:
                try:
                    sum(range(1000))
                except Exception:  # noqa: BLE001 - as libraries do
                    continue
        finally:
            ended.set()

    with pytest.raises(OutOfTimeError):
        within(0.05, work)
    assert ended.wait(5)
