"""What a disk may hold after a power cut, worked out from a recording of what a program wrote.

`record` runs a program under strace, `events` reads the recording, and `crashes` says what could be on the disk had
the power failed at some moment of it. The disk promises as little as POSIX does:

- What was written is certain only once a later fsync of that file has returned. Until then each write may be there,
  be missing, be there in some of its sectors only, or have enlarged the file by zeros; the same goes for changes of a
  file's size. As each write is drawn for itself, they may reach the disk in any order. What another thread wrote while
  an fsync was under way need not be covered by it.
- A name that was made, changed or removed is certain only once a later fsync of the folder has returned.

Names that end in one of `ignored` stand for memory that is mapped from a file: it is lost, or full of rubbish.
"""

import re
import subprocess
from dataclasses import dataclass, field, replace
from pathlib import Path

CALLS = "openat,lseek,write,pwrite64,ftruncate,fsync,fdatasync,unlink,rename,link"
SECTORS = (512, 4096)

# Calls that would write past this recording; a program that uses one needs a better `events`.
FORBIDDEN = (
    "pwritev,pwritev2,writev,fallocate,copy_file_range,sendfile,truncate,renameat,renameat2,linkat,unlinkat,creat"
)

_LINE = re.compile(r"(\d+) +(.*)\n")
_CALL = re.compile(r"(\w+)\((.*)\) += (\d+)")
_UNFINISHED = " <unfinished ...>"  # another thread came between
_RESUMED = re.compile(r"<\.\.\. \w+ resumed>")
_TEXT = re.compile(r'"((?:\\x[0-9a-f]{2})*)"')
_OPEN_FILE = re.compile(r"(\d+)<((?:\\x[0-9a-f]{2})*)>")


@dataclass(frozen=True)
class Event:
    """Something that happened: `kind` is "write", "size", "sync", "create", "link", "rename", "unlink" or "said".

    `name` is a name in the folder, "" for the folder itself. `at` is the place of a write, or the new size. Where other
    threads did something during a flush, there is a "begun" before its "sync", and `by` tells whose both are.
    """

    kind: str
    name: str
    data: bytes = b""
    at: int = 0
    new_name: str = ""
    by: str = ""


def record(command, *, recording):
    """Run a program to its end and keep what its threads write. Raises CalledProcessError where it fails."""
    options = ["-f", "-y", "-xx", "-s", "100000000", "-e", f"trace={CALLS},{FORBIDDEN}", "-o", str(recording)]
    subprocess.run(["strace", *options, *command], check=True, stdout=subprocess.DEVNULL)


def events(recording, folder):
    """What happened in a folder, and what the program said on its standard output, in order."""
    happened = []
    positions = {}  # where in a file its next plain write goes, by the file's descriptor
    with Path(recording).open() as lines:
        for thread, call, arguments, result in _calls(lines):
            if call == "openat":
                positions[result] = 0
            elif call == "lseek":
                positions[_OPEN_FILE.match(arguments)[1]] = int(result)
            if event := _event(call, arguments, Path(folder)):
                if event.at is None:
                    descriptor = _OPEN_FILE.match(arguments)[1]
                    event = replace(event, at=positions[descriptor])
                    positions[descriptor] += len(event.data)
                happened.append(replace(event, by=thread))
    return happened


def _calls(lines):
    """Each call as it ended: whose it was, its name, its arguments, its result. Of a flush also that it "begun"."""
    unfinished = {}
    for line in lines:
        thread, text = _LINE.match(line).groups()
        if text.endswith(_UNFINISHED):
            unfinished[thread] = text.removesuffix(_UNFINISHED)
            if text.startswith(("fsync", "fdatasync")):
                yield thread, "begun", unfinished[thread].partition("(")[2], ""
            continue
        if resumed := _RESUMED.match(text):
            text = unfinished.pop(thread) + text[resumed.end() :]
        if call := _CALL.match(text):
            yield thread, *call.groups()


def _event(call, arguments, folder):
    texts = [bytes.fromhex(text.replace("\\x", "")) for text in _TEXT.findall(arguments)]
    if call == "lseek":
        return None
    if call in {"openat", "unlink", "rename", "link"}:
        names = [_name(text, folder) for text in texts]
        if None in names or (call == "openat" and "O_CREAT" not in arguments):
            return None
        return Event("create" if call == "openat" else call, names[0], new_name=names[-1])
    number, path = _OPEN_FILE.match(arguments).groups()
    if number == "1" and call == "write":
        return Event("said", "", texts[0])
    name = _name(bytes.fromhex(path.replace("\\x", "")), folder)
    if name is None:
        return None
    last = arguments.rpartition(", ")[2]
    if call == "write":
        return Event("write", name, texts[0], None)  # wherever its descriptor is
    if call == "pwrite64":
        return Event("write", name, texts[0], int(last))
    if call == "ftruncate":
        return Event("size", name, at=int(last))
    if call in {"fsync", "fdatasync"}:
        return Event("sync", name)
    if call == "begun":
        return Event("begun", name)
    raise NotImplementedError(call)


def _name(path, folder):
    """The name of a file in the folder; "" for the folder itself, None for anything elsewhere."""
    path = Path(path.decode())
    if path == folder:
        return ""
    return path.name if path.parent == folder else None


@dataclass
class _File:
    """`certain` is on the disk; of `pending` each may be. `covered` counts those before a flush that is under way."""

    certain: bytearray = field(default_factory=bytearray)
    pending: list = field(default_factory=list)
    covered: dict = field(default_factory=dict)  # by the thread that asked for it

    def begin_sync(self, by):
        self.covered[by] = len(self.pending)

    def sync(self, by):
        covered = self.covered.pop(by, len(self.pending))
        for event in self.pending[:covered]:
            _apply(self.certain, event)
        del self.pending[:covered]
        self.covered = {other: max(0, number - covered) for other, number in self.covered.items()}

    def after_a_crash(self, chance):
        content = bytearray(self.certain)
        mood = chance.choice(("nothing", "up to some moment", "some of it", "some of it"))
        certain = chance.randrange(len(self.pending) + 1) if mood == "up to some moment" else 0
        for number, event in enumerate(self.pending):
            if number < certain:
                _apply(content, event)
            elif mood == "some of it":
                _perhaps(content, event, chance)
        return bytes(content)


def _apply(content, event):
    if event.kind == "size":
        del content[event.at :]
    _enlarge(content, event.at)
    content[event.at : event.at + len(event.data)] = event.data


def _perhaps(content, event, chance):
    fate = chance.choice(("there", "missing", "torn", "zeros"))
    if fate == "there" or (fate == "torn" and event.kind == "size"):
        _apply(content, event)
    elif fate == "torn":
        size, end = chance.choice(SECTORS), event.at + len(event.data)
        _enlarge(content, chance.choice((event.at, end)))
        for start in range(event.at // size * size, end, size):
            if chance.random() < 0.5:
                first, last = max(start, event.at), min(start + size, end)
                _apply(content, Event("write", event.name, event.data[first - event.at : last - event.at], first))
    elif fate == "zeros" and event.kind == "write":
        _enlarge(content, event.at + len(event.data))


def _enlarge(content, size):
    content.extend(bytes(max(0, size - len(content))))


class _Disk:
    """The folder as the program sees it (`seen`), as it is on the disk (`certain`), and the changes in between."""

    def __init__(self, files):
        self.seen = {name: _File(bytearray(content)) for name, content in files.items()}
        self.certain = dict(self.seen)
        self.pending = []

    def take(self, event):
        if event.kind == "sync" and not event.name:
            for change in self.pending:
                self.certain.update(change)
            self.pending.clear()
        elif event.kind == "sync":
            self.seen[event.name].sync(event.by)
        elif event.kind == "begun" and event.name:
            self.seen[event.name].begin_sync(event.by)
        elif event.kind in {"write", "size"}:
            self.seen[event.name].pending.append(event)
        elif event.kind == "create" and event.name not in self.seen:
            self._rename({event.name: _File()})
        elif event.kind == "unlink":
            self._rename({event.name: None})
        elif event.kind == "link":
            self._rename({event.new_name: self.seen[event.name]})
        elif event.kind == "rename":
            self._rename({event.new_name: self.seen[event.name], event.name: None})

    def _rename(self, change):
        self.pending.append(change)
        self.seen = {name: file for name, file in {**self.seen, **change}.items() if file is not None}

    def after_a_crash(self, chance):
        names = dict(self.certain)
        for change in self.pending:
            if chance.random() < 0.5:
                names.update(change)
        return {name: file.after_a_crash(chance) for name, file in names.items() if file is not None}


def crashes(happened, files, *, chance, number, ignored=()):
    """So many states of a folder after a power cut at random moments of what happened, earlier ones first.

    Where they are enough for that, each moment comes as often as any other, and the rest at random. `files` is what
    the folder held before: name -> content. Each state comes with how often the program had spoken.
    """
    disk, said, moment = _Disk(files), 0, 0
    moments = range(len(happened) + 1)
    often, rest = divmod(number, len(moments))
    for cut in sorted([*moments] * often + [chance.choice(moments) for _ in range(rest)]):
        for event in happened[moment:cut]:
            said += event.kind == "said"
            if event.kind != "said" and not event.name.endswith(ignored or "\0"):
                disk.take(event)
        moment = cut
        yield disk.after_a_crash(chance), said
