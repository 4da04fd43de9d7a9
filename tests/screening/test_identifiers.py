"""Ids that sort by time, and times as they are written."""

import uuid
from datetime import UTC, datetime, timedelta, timezone

from screening.identifiers import new_id, utc_now, utc_text


def test_an_id_is_a_uuid_of_version_7():
    made = uuid.UUID(new_id())
    assert (made.version, made.variant) == (7, uuid.RFC_4122)
    assert abs((made.int >> 80) / 1000 - datetime.now(UTC).timestamp()) < 5


def test_ids_sort_in_the_order_they_were_made():
    made = [new_id() for _ in range(20_000)]
    assert made == sorted(made)
    assert len(set(made)) == len(made)


def test_times_are_utc_with_milliseconds():
    jakarta = datetime(2026, 11, 22, 15, 15, 30, 123_900, tzinfo=timezone(timedelta(hours=7)))
    assert utc_text(jakarta) == "2026-11-22T08:15:30.123Z"
    assert datetime.fromisoformat(utc_now()).tzinfo == UTC
