"""A person's work on a draft: what each sentence is, which traits make a criterion, how much it counts.

Every operation gives a new workbench and leaves the old one as it was, so that any step can be taken back. What
enters the workbench, at first and when a sentence is read anew, stands in intake.py.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Any, Literal

from rubrics.draft.records import Draft, Item, Risky, Sentence
from rubrics.model import Language, Level, PreviewKind, Rubric

Side = Literal["suitable", "unsuitable"]
SIDES: tuple[Side, ...] = ("suitable", "unsuitable")


@dataclass(frozen=True, slots=True)
class Entry:
    """A trait or duty on the workbench; `wording` is what the person wrote instead of the document's words."""

    key: int
    item: Item
    wording: str = ""
    dropped: bool = False

    @property
    def text(self) -> str:
        """The words that go into the rubric."""
        return self.wording or self.item.text


@dataclass(frozen=True, slots=True)
class Group:
    """A criterion in the making: its traits, or what sets the job apart, and what the person decided about it.

    An empty `name` stands for the proposed one.
    """

    key: int
    suitable: tuple[Entry, ...] = ()
    unsuitable: tuple[Entry, ...] = ()
    distinction: Item | None = None
    name: str = ""
    weight: float = 1.0
    weight_reason: str = ""
    must_have: Level | None = None
    active: bool = True
    dropped: bool = False

    def of(self, side: Side) -> tuple[Entry, ...]:
        """The traits of one side, without dropped ones."""
        entries = self.suitable if side == "suitable" else self.unsuitable
        return tuple(entry for entry in entries if not entry.dropped)

    @property
    def entries(self) -> tuple[Entry, ...]:
        """Every trait, dropped ones too; suitable ones first."""
        return self.suitable + self.unsuitable

    @property
    def items(self) -> tuple[Item, ...]:
        """What it rests on in the document; empty where everything in it was dropped."""
        found = tuple(entry.item for side in SIDES for entry in self.of(side))
        return (*found, self.distinction) if self.distinction else found


@dataclass(frozen=True, slots=True)
class Link:
    """Two traits (by key) that seem to be opposites; see records.Pair. `refused`: the person keeps them apart."""

    suitable: int
    unsuitable: int
    confidence: float
    reason: str
    refused: bool = False


@dataclass(frozen=True, slots=True)
class Belief:
    """What people expect or wrongly believe, with the answer to it; a wording replaces the document's words."""

    key: int
    kind: PreviewKind
    claim: Item
    reality: Item | None = None
    claim_wording: str = ""
    reality_wording: str = ""
    dropped: bool = False

    @property
    def claim_text(self) -> str:
        """The claim as it goes into the rubric."""
        return self.claim_wording or self.claim.text

    @property
    def reality_text(self) -> str:
        """The reality as it goes into the rubric, "" where there is none."""
        return self.reality_wording or (self.reality.text if self.reality else "")


@dataclass(frozen=True, slots=True)
class Workbench:
    """A draft and everything the person has made of it; intake.begin gives the first one.

    `draft` is what was read and never changes; `sentences` are its sentences, each with the kind it has now. `groups`
    stand in the order of the rubric. Keys are unique among groups, traits, duties and beliefs.
    """

    draft: Draft
    title: str
    role: str
    language: Language
    sentences: tuple[Sentence, ...]
    groups: tuple[Group, ...] = ()
    links: tuple[Link, ...] = ()
    beliefs: tuple[Belief, ...] = ()
    duties: tuple[Entry, ...] = ()
    risky: tuple[Risky, ...] = ()
    next_key: int = 1

    # -- looking

    def group(self, key: int) -> Group:
        """The group of this key. Raises KeyError."""
        for group in self.groups:
            if group.key == key:
                return group
        raise KeyError(key)

    def home(self, trait: int) -> Group:
        """The group a trait is in. Raises KeyError."""
        for group in self.groups:
            if any(entry.key == trait for entry in group.entries):
                return group
        raise KeyError(trait)

    def trait(self, key: int) -> tuple[Side, Entry]:
        """A trait and its side. Raises KeyError."""
        home = self.home(key)
        entry = next(entry for entry in home.entries if entry.key == key)
        return ("suitable" if entry in home.suitable else "unsuitable"), entry

    @property
    def kept(self) -> tuple[Group, ...]:
        """The groups that become criteria, in order."""
        return tuple(group for group in self.groups if not group.dropped and group.items)

    def link(self, unsuitable: int) -> Link | None:
        """What ties an unsuitable trait to a suitable one of its group; None where the person put it there."""
        mates = {entry.key for entry in self.home(unsuitable).suitable}
        found = [link for link in self.links if link.unsuitable == unsuitable and link.suitable in mates]
        return max(found, key=lambda link: link.confidence, default=None)

    def offers(self, group: Group) -> list[Link]:
        """Possible opposites of this group's traits that stand alone elsewhere: not paired until accepted."""
        mates = {entry.key for entry in group.of("suitable")}
        return [link for link in self.links if link.suitable in mates and not link.refused and self._is_open(link)]

    def _is_open(self, link: Link) -> bool:
        homes = [one for one in self.kept if link.unsuitable in {entry.key for entry in one.of("unsuitable")}]
        return bool(homes) and not homes[0].of("suitable")

    def of_sentence(self, start: int) -> list[Group]:
        """The criteria that rest on the sentence beginning at `start`."""
        return [group for group in self.kept if any(item.sentence.start == start for item in group.items)]

    def silent(self) -> list[Sentence]:
        """Sentences that give nothing, in order: read as nothing, or as a kind they hold nothing of."""
        speaking = {item.sentence.start for item in self._items()}
        return [one for one in self.sentences if one.start not in speaking and one.kind != "opening"]

    def _items(self) -> Iterator[Item]:
        for group in self.groups:
            yield from (entry.item for entry in group.entries)
            if group.distinction:
                yield group.distinction
        yield from (entry.item for entry in self.duties)
        yield from (one.item for one in self.risky)
        for belief in self.beliefs:
            yield belief.claim
            if belief.reality:
                yield belief.reality

    def rubric(self, *, source: str = "") -> Rubric:
        """The rubric as it is on the workbench; `source` names the document it came from."""
        from rubrics.draft.rubric import write

        return write(self, source=source)

    # -- criteria

    def change(self, key: int, **changes: Any) -> Workbench:
        """Fields of one group: name, weight, weight_reason, must_have, active, dropped."""
        return self._with_group(key, lambda group: replace(group, **changes))

    def merge(self, key: int, other: int) -> Workbench:
        """One criterion of two, in the place of `key`; what the person set for `key` counts, else what for `other`."""
        one, two = self.group(key), self.group(other)
        weighted = one if one.weight != 1 or one.weight_reason else two
        both = replace(
            one,
            suitable=one.suitable + two.suitable,
            unsuitable=one.unsuitable + two.unsuitable,
            distinction=one.distinction or two.distinction,
            name=one.name or two.name,
            weight=weighted.weight,
            weight_reason=weighted.weight_reason,
            must_have=one.must_have or two.must_have,
            active=one.active or two.active,
        )
        return replace(self, groups=tuple(both if one.key == key else one for one in self.groups if one.key != other))

    def split(self, key: int) -> Workbench:
        """A criterion per suitable trait, each with the opposites found for it; of one suitable trait, one per trait.

        The first keeps the place, the name, the weight and the rest.
        """
        group = self.group(key)
        leaving = group.suitable[1:] or (group.unsuitable if group.suitable else group.unsuitable[1:])
        bench = self
        for entry in reversed(leaving):  # each goes right behind the group it leaves
            opposites = [link.unsuitable for link in self.links if link.suitable == entry.key]
            bench = bench.move_trait(entry.key, None)
            for other in group.unsuitable:
                if other.key in opposites and bench.home(other.key).key == key:
                    bench = bench.move_trait(other.key, bench.home(entry.key).key)
        return bench

    def place(self, key: int, before: int | None) -> Workbench:
        """Puts a criterion before another one, or (None) last."""
        others = [group for group in self.groups if group.key != key]
        at = next((number for number, group in enumerate(others) if group.key == before), len(others))
        return replace(self, groups=(*others[:at], self.group(key), *others[at:]))

    # -- traits

    def move_trait(self, trait: int, target: int | None) -> Workbench:
        """Puts a trait into another criterion, or (None) into one of its own right behind the one it leaves.

        What it was paired with in the one it leaves is not offered as its opposite again.
        """
        home = self.home(trait)
        if target == home.key:
            return self
        side, entry = self.trait(trait)
        bench = self._parted(trait, home)
        if target is None:
            bench = bench.insert(Group(bench.next_key, active=home.active), behind=home.key)
            target = bench.next_key - 1
        bench = bench._with_group(home.key, lambda group: _without(group, entry))
        bench = bench._with_group(target, lambda group: added(group, side, entry))
        return replace(bench, groups=tuple(group for group in bench.groups if group.entries or group.distinction))

    def insert(self, group: Group, *, behind: int | None) -> Workbench:
        """A new group (whose key is `next_key`) behind another one, or (None) first."""
        at = next((number for number, one in enumerate(self.groups, start=1) if one.key == behind), 0)
        return replace(
            self, groups=(*self.groups[:at], group, *self.groups[at:]), next_key=max(self.next_key, group.key + 1)
        )

    def join(self, link: Link) -> Workbench:
        """Makes two traits the ends of one criterion: an offered pair is accepted."""
        one, other = self.home(link.suitable), self.home(link.unsuitable)
        if len(other.entries) == 1:
            return self.merge(one.key, other.key)
        return self.move_trait(link.unsuitable, one.key)

    def refuse(self, link: Link) -> Workbench:
        """Keeps two traits apart that were offered as opposites."""
        return replace(self, links=tuple(replace(one, refused=True) if one == link else one for one in self.links))

    def reword(self, trait: int, wording: str) -> Workbench:
        """The person's own words for a trait; "" brings the document's words back."""
        return self._with_trait(trait, lambda entry: replace(entry, wording=wording))

    def split_trait(self, trait: int, first: str, second: str) -> Workbench:
        """Two traits of one: the first part stays, the second gets a criterion of its own right behind."""
        side, entry = self.trait(trait)
        home = self.home(trait)
        bench = self.reword(trait, first)
        rest = Entry(bench.next_key, entry.item, second)
        return bench.insert(added(Group(rest.key + 1, active=home.active), side, rest), behind=home.key)

    def drop_trait(self, trait: int, *, dropped: bool = True) -> Workbench:
        """Leaves a trait out, or brings it back."""
        return self._with_trait(trait, lambda entry: replace(entry, dropped=dropped))

    # -- duties and beliefs

    def change_duty(self, key: int, **changes: Any) -> Workbench:
        """Fields of one duty: wording, dropped."""
        return replace(self, duties=tuple(replace(one, **changes) if one.key == key else one for one in self.duties))

    def change_belief(self, key: int, **changes: Any) -> Workbench:
        """Fields of one belief: claim_wording, reality_wording, dropped."""
        return replace(self, beliefs=tuple(replace(one, **changes) if one.key == key else one for one in self.beliefs))

    # -- inside

    def _with_group(self, key: int, change: Callable[[Group], Group]) -> Workbench:
        return replace(self, groups=tuple(change(one) if one.key == key else one for one in self.groups))

    def _with_trait(self, trait: int, change: Callable[[Entry], Entry]) -> Workbench:
        def changed(entries: Sequence[Entry]) -> tuple[Entry, ...]:
            return tuple(change(one) if one.key == trait else one for one in entries)

        return self._with_group(
            self.home(trait).key,
            lambda group: replace(group, suitable=changed(group.suitable), unsuitable=changed(group.unsuitable)),
        )

    def _parted(self, trait: int, home: Group) -> Workbench:
        mates = {entry.key for entry in home.entries}

        def is_cut(link: Link) -> bool:
            ends = {link.suitable, link.unsuitable}
            return trait in ends and ends <= mates

        return replace(self, links=tuple(replace(one, refused=True) if is_cut(one) else one for one in self.links))


def added(group: Group, side: Side, entry: Entry) -> Group:
    """The group with one more trait."""
    if side == "suitable":
        return replace(group, suitable=(*group.suitable, entry))
    return replace(group, unsuitable=(*group.unsuitable, entry))


def _without(group: Group, entry: Entry) -> Group:
    return replace(
        group,
        suitable=tuple(one for one in group.suitable if one.key != entry.key),
        unsuitable=tuple(one for one in group.unsuitable if one.key != entry.key),
    )
