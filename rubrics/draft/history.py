"""Every state of the workbench since it was begun, to take steps back and do them again."""

from __future__ import annotations

from dataclasses import dataclass, replace

from rubrics.draft.workbench import Workbench


@dataclass(frozen=True, slots=True)
class Step:
    """The code of a step ("merge", "rename" …) and the workbench on the other side of it."""

    code: str
    bench: Workbench


@dataclass(frozen=True, slots=True)
class History:
    """The workbench now, with the steps that led to it (the last one last) and those taken back (the next one last)."""

    bench: Workbench
    past: tuple[Step, ...] = ()
    future: tuple[Step, ...] = ()

    def do(self, code: str, bench: Workbench) -> History:
        """A new step; what was taken back is gone. A step that changes nothing is none."""
        if bench == self.bench:
            return self
        return History(bench, (*self.past, Step(code, self.bench)))

    def amend(self, bench: Workbench) -> History:
        """The last step goes on: further letters of the same word. Written back as it was, it is none."""
        if self.past and bench == self.past[-1].bench:
            return replace(self, bench=bench, past=self.past[:-1])
        return replace(self, bench=bench)

    def undo(self) -> History:
        """One step back, where there is one."""
        if not self.past:
            return self
        last = self.past[-1]
        return History(last.bench, self.past[:-1], (*self.future, Step(last.code, self.bench)))

    def redo(self) -> History:
        """The step that was taken back last, where there is one."""
        if not self.future:
            return self
        following = self.future[-1]
        return History(following.bench, (*self.past, Step(following.code, self.bench)), self.future[:-1])

    @property
    def undoes(self) -> str:
        """The code of the step that undo takes back, "" where there is none."""
        return self.past[-1].code if self.past else ""

    @property
    def redoes(self) -> str:
        """The code of the step that redo does again, "" where there is none."""
        return self.future[-1].code if self.future else ""
