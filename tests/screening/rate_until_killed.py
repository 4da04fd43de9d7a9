"""A program that scores until it is killed: `rate_until_killed.py WORKSPACE SCORECARD`.

For every number read from standard input it forks a child, which counts on from there: each entry is written, and only
then acknowledged by printing its number. "dead" is printed when the child is gone.
"""

import os
import sys
from itertools import count
from pathlib import Path

import rubrics.format  # noqa: F401  loaded once, and not by every child
from screening import scorecards
from screening.workspace import Workspace

CRITERIA = ("ketelitian", "kerapian", "kesabaran", "kerja-sama")


def entry(number):
    """The criterion, and the score or the evidence, that entry `number` writes."""
    criterion = CRITERIA[number // 2 % len(CRITERIA)]
    if number % 2:
        return criterion, None, f"Bukti nomor {number}. " * (number % 400)
    return criterion, 1 + number * 7 // 8 % 5, None


def write(ws, scorecard_id, number):
    criterion, score, evidence = entry(number)
    where = {"scorecard_id": scorecard_id, "criterion_id": criterion}
    if score is None:
        scorecards.write_evidence(ws, **where, text=evidence)
    else:
        scorecards.rate(ws, **where, score=score)


def main(path, scorecard_id):
    for line in sys.stdin:
        child = os.fork()
        if child == 0:
            ws = Workspace.open(Path(path))
            for number in count(int(line)):
                write(ws, scorecard_id, number)
                os.write(1, f"{number}\n".encode())
        os.write(1, f"child {child}\n".encode())
        os.waitpid(child, 0)
        os.write(1, b"dead\n")


if __name__ == "__main__":
    main(*sys.argv[1:])
