"""A rating against the least it could cost: one row written and committed, with the same pragmas on the same disk."""

from itertools import count

import pytest

from screening.interviewing import notes, scorecards

pytestmark = pytest.mark.benchmark_ratio

CRITERIA = ("ketelitian", "kerapian", "kesabaran", "kerja-sama")


def test_rating(workspace, scorecard_id, bare, figure, alternate):
    numbers = count()

    def rate():
        number = next(numbers)
        scorecards.rate(workspace, scorecard_id=scorecard_id, criterion_id=CRITERIA[number % 4], score=1 + number % 5)

    figure("rating with its audit row, committed", *alternate(rate, bare, rounds=1000), 2)


def test_evidence(workspace, scorecard_id, bare, figure, alternate):
    numbers = count()

    def write():
        number = next(numbers)
        text = f"Menceritakan kejadian nomor {number} dengan tindakan dan hasil. " * 4
        scorecards.write_evidence(workspace, scorecard_id=scorecard_id, criterion_id=CRITERIA[number % 4], text=text)

    figure("evidence with its audit row, committed", *alternate(write, bare, rounds=500), 2)


def test_note(workspace, interview_id, rina, bare, figure, alternate):
    numbers = count()

    def add():
        text = f"Catatan nomor {next(numbers)} tentang pekerjaan yang lalu"
        notes.add(workspace, interview_id=interview_id, interviewer_id=rina, text=text)

    figure("new note with search index and audit row", *alternate(add, bare, rounds=500), 2)
