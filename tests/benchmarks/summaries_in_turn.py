"""A program that makes summaries of people with names of their own, and then one for each line it is sent.

`summaries_in_turn.py WORKSPACE APPLICATION NUMBER`: after the first NUMBER it says how much memory it has (MiB). Each
line it reads then is the number of a person, and is answered with how long their summary took: milliseconds of the
processor.
"""

import gc
import sys
import time
from dataclasses import replace
from pathlib import Path

import psutil

from reports.documents.candidate import candidate_summary
from reports.edition import Edition
from screening.figures import results
from screening.workspace import Workspace


def main(path, application_id, number):
    with Workspace.open(Path(path), read_only=True) as workspace:
        result = results.application_result(workspace, application_id)
    edition = Edition("id")

    def make(person):
        candidate = replace(result.candidate, name=f"Siti Nurhaliza {person} Putri{person}")
        start = time.process_time()
        candidate_summary(
            replace(result, candidate=candidate),
            edition=edition,
            number="S-2026-0007",
            printed_at="2026-11-22T08:15:30.123Z",
            audit_head="9f8e7d6c5b4a39281706",
        )
        return (time.process_time() - start) * 1000

    for person in range(int(number)):
        make(person)
    gc.collect()
    print(psutil.Process().memory_info().rss / 2**20, flush=True)
    for line in sys.stdin:
        print(make(int(line)), flush=True)


if __name__ == "__main__":
    main(*sys.argv[1:])
