"""A reader given very many files that hypothesis spoils: by several processes at once, each with a corpus that grows.

Hypothesis keeps what it tried for as long as it runs, some kilobytes an input, so it is asked for a part at a time.
Whatever came to an end that was not met before (another error, another thing that an error says) is spoilt further in
the parts that follow.
The bytes that are being read lie in a file meanwhile, so that what takes a whole process down is known afterwards.
"""

from __future__ import annotations

import mmap
import time
from collections import Counter
from collections.abc import Callable, Sequence
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from dataclasses import dataclass, replace
from multiprocessing import get_context
from pathlib import Path
from random import Random

import hypothesis
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from tests.fuzzed_kinds import kind_named
from tests.fuzzing import Kind, can_be_repacked, spoilt, try_one

PART = 5_000  # inputs that hypothesis is asked for at a time
LARGEST_CORPUS = 200  # files
LARGEST_KEPT = 20_000  # bytes of a file that is spoilt further: the small ones are read the fastest
ROOM = 4_000_000  # bytes of one input


@dataclass(frozen=True)
class Run:
    """What one process did. `seconds` are the processor's; `memory` is its peak beside what it had before, in KiB."""

    inputs: int
    seconds: float
    memory: int
    ends: Counter[str]


def soak(name: str, *, inputs: int, seed: int, processes: int, folder: Path) -> list[Run]:
    """Give a reader so many inputs, in equal parts to so many processes.

    Raises what the reader raised, with its input as a note.
    """
    shares = [inputs // processes + (number < inputs % processes) for number in range(processes)]
    with ProcessPoolExecutor(processes, mp_context=get_context("spawn")) as pool:
        places = [folder / f"{name}.{number}" for number in range(processes)]
        runs = [
            pool.submit(run, name, share, f"{seed}/{number}", place)
            for number, (share, place) in enumerate(zip(shares, places, strict=True))
        ]
        return [_result(one, places) for one in runs]


def _result(done: Future[Run], places: Sequence[Path]) -> Run:
    try:
        return done.result()
    except BrokenProcessPool as error:
        for place in places:
            error.add_note(f"{place.name}: {_noted(place)!r}")
        raise


def run(name: str, inputs: int, seed: str, place: Path) -> Run:
    """So many inputs for a reader, one after the other; the one that is being read lies at `place`."""
    kind, random = kind_named(name), Random(seed)
    for one in kind.seeds:
        try_one(kind, one)
    before, began, ends = _peak(), time.process_time(), Counter[str]()
    place.write_bytes(bytes(ROOM))
    with place.open("r+b") as file, mmap.mmap(file.fileno(), ROOM) as noted:

        def read(content: bytes) -> None:
            _note(noted, content)
            try:
                came = try_one(kind, content)
            except Exception as error:
                error.add_note(f"{name}: {content!r}")
                raise
            if came not in ends:
                new.append(content)
            ends[came] += 1

        while (missing := inputs - ends.total()) > 0:
            new: list[bytes] = []
            _spoil(kind, read, inputs=min(missing, PART), seed=random.getrandbits(64))
            for content in new:
                kind = _grown(kind, content, random)
    return Run(inputs, time.process_time() - began, _peak() - before, ends)


def _spoil(kind: Kind, read: Callable[[bytes], None], *, inputs: int, seed: int) -> None:
    """Have hypothesis spoil the sound files of a kind so many times at most: what it gives up on is not read."""

    @hypothesis.seed(seed)
    @settings(
        max_examples=inputs,
        phases=[Phase.generate],
        deadline=None,
        database=None,
        suppress_health_check=list(HealthCheck),
    )
    @given(random=st.randoms(use_true_random=False))
    def one(random: Random) -> None:
        read(spoilt(random, kind))

    one()


def _grown(kind: Kind, content: bytes, random: Random) -> Kind:
    if len(content) > LARGEST_KEPT or (kind.archives and not can_be_repacked(content)):
        return kind
    seeds = [*kind.seeds, content]
    if len(seeds) > LARGEST_CORPUS:
        del seeds[random.randrange(len(seeds))]
    return replace(kind, seeds=seeds)


def _note(noted: mmap.mmap, content: bytes) -> None:
    noted[:8] = len(content).to_bytes(8, "little")
    noted[8 : 8 + len(content[: ROOM - 8])] = content[: ROOM - 8]


def _noted(place: Path) -> bytes:
    there = place.read_bytes() if place.exists() else b""
    return there[8 : 8 + int.from_bytes(there[:8], "little")]


def _peak() -> int:
    """The most memory this process has had so far, in KiB."""
    import resource

    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
