"""What comes onto the workbench: a whole draft at first, later a sentence that is read as something else."""

from __future__ import annotations

from bisect import insort
from collections.abc import Iterable, Sequence
from dataclasses import replace

from rubrics.draft import pairs
from rubrics.draft.indonesian.frames import NEED
from rubrics.draft.records import PAIR_THRESHOLD, Claim, Draft, Item, Kind, Sentence
from rubrics.draft.rereading import reread
from rubrics.draft.rubric import title_of
from rubrics.draft.sections import lower, sounds_like_trait
from rubrics.draft.traits import pieces
from rubrics.draft.workbench import Belief, Entry, Group, Link, Side, Workbench, added
from rubrics.errors import DocumentError

MOST_ACTIVE = 8
"""OPM structured interview guide: 5 to 8 criteria; the rest is offered."""

MOST_ITEMS = 200


def begin(draft: Draft) -> Workbench:
    """The workbench as the document proposes it, before a person has done anything.

    Raises DocumentError "document_many_traits" beyond what one profile says of one job, and a rubric file may hold.
    """
    items = len(draft.suitable) + len(draft.unsuitable) + len(draft.distinctions) + len(draft.duties)
    if items > MOST_ITEMS:
        raise DocumentError("document_many_traits", count=items, limit=MOST_ITEMS)
    title = draft.title if draft.title != draft.role else title_of(draft.role)
    bench = Workbench(draft, title, draft.role, draft.language, draft.sentences)
    bench, suitable = _add_traits(bench, "suitable", draft.suitable)
    bench, unsuitable = _add_traits(bench, "unsuitable", draft.unsuitable)
    links = [
        Link(suitable[pair.suitable], unsuitable[pair.unsuitable], pair.confidence, pair.reason) for pair in draft.pairs
    ]
    return _add_rest(_propose(_paired(bench, links)), draft)


def read_as(bench: Workbench, number: int, kind: Kind) -> Workbench:
    """Reads the sentence at this position anew as that kind; what it gave before is taken out.

    As the kind it was first read as it gives what it gave at first.
    """
    sentence = replace(bench.sentences[number], kind=kind)
    following = bench.sentences[number + 1 : number + 2]
    bench = _without(bench, sentence.start)
    bench = replace(bench, sentences=tuple(sentence if n == number else s for n, s in enumerate(bench.sentences)))
    if kind == "reality":
        return _answered(bench, number)
    answer = [one for one in following if one.kind == "reality" and one in bench.silent()]
    if kind == bench.draft.sentences[number].kind:
        return _take_in(bench, _as_it_was(bench.draft, sentence, answer))
    return _take_in(bench, reread(bench.draft.text, [sentence, *answer], bench.language))


def asked_for(item: Item) -> list[Item]:
    """The traits in "… membutuhkan pemahaman yang mendalam tentang …"; empty where nothing is asked of a person."""
    match = NEED.match(lower(item.text))
    if not match or not sounds_like_trait(match.group("body")):
        return []
    found = pieces(item.text, *match.span("body"), "suitable")
    return [Item(piece.text, item.start, item.end, item.sentence) for piece in found]


def _take_in(bench: Workbench, found: Draft) -> Workbench:
    """Adds what sentences say, with new pairs only between traits that have no opposite yet."""
    first = bench.next_key
    bench, _ = _add_traits(bench, "suitable", found.suitable)
    bench, _ = _add_traits(bench, "unsuitable", found.unsuitable)
    good = [entry for group in bench.kept if not group.of("unsuitable") for entry in group.of("suitable")]
    bad = [entry for group in bench.kept if not group.of("suitable") for entry in group.of("unsuitable")]
    possible = pairs.find([entry.item for entry in good], [entry.item for entry in bad], bench.role)
    links = [Link(good[pair.suitable].key, bad[pair.unsuitable].key, pair.confidence, pair.reason) for pair in possible]
    fresh = [link for link in links if max(link.suitable, link.unsuitable) >= first]
    return _add_rest(_paired(bench, fresh), found)


# --- adding ------------------------------------------------------------------------------------------------


def _add_traits(bench: Workbench, side: Side, items: Iterable[Item]) -> tuple[Workbench, list[int]]:
    """Each trait in a criterion of its own, or beside a suitable one that says the same; and its key."""
    keys = []
    for item in items:
        entry = Entry(bench.next_key, item)
        bench = replace(bench, next_key=bench.next_key + 1)
        same = _same(bench, item) if side == "suitable" else None
        if same is not None:
            bench = replace(
                bench, groups=tuple(added(one, side, entry) if one is same else one for one in bench.groups)
            )
        else:
            bench = _add_group(bench, added(Group(bench.next_key), side, entry))
        keys.append(entry.key)
    return bench, keys


def _same(bench: Workbench, item: Item) -> Group | None:
    return next((one for one in bench.groups if one.suitable and pairs.is_same(one.suitable[0].text, item.text)), None)


def _add_group(bench: Workbench, group: Group) -> Workbench:
    """Suitable traits first, then unsuitable ones, then what is offered, each in the document's order."""
    active = sum(one.active for one in bench.kept) < MOST_ACTIVE and group.active
    before = [one.key for one in bench.groups if _rank(one) <= _rank(group)]
    return bench.insert(replace(group, active=active), behind=before[-1] if before else None)


def _rank(group: Group) -> tuple[bool, bool, int]:
    first = group.entries[0].item if group.entries else group.distinction
    return group.distinction is not None, not group.suitable, first.start if first else 0


def _paired(bench: Workbench, links: Sequence[Link]) -> Workbench:
    """Makes the sure pairs; the others are offered."""
    bench = replace(bench, links=(*bench.links, *links))
    for link in links:
        if link.confidence >= PAIR_THRESHOLD:
            bench = bench.join(link)
    return bench


def _add_rest(bench: Workbench, found: Draft) -> Workbench:
    for item in found.distinctions:
        asked = [Entry(bench.next_key + number, one) for number, one in enumerate(asked_for(item))]
        for entry in asked:
            key = entry.key + len(asked)
            bench = bench.insert(Group(key, (entry,), active=False), behind=_last(bench))
        if not asked:
            bench = bench.insert(Group(bench.next_key, distinction=item, active=False), behind=_last(bench))
    duties = list(bench.duties)
    for item in found.duties:
        insort(duties, Entry(bench.next_key, item), key=lambda one: one.item.start)
        bench = replace(bench, next_key=bench.next_key + 1)
    beliefs = list(bench.beliefs)
    for belief in _beliefs(found, bench.next_key):
        insort(beliefs, belief, key=lambda one: (one.kind, one.claim.start))
    risky = sorted({*bench.risky, *found.discriminatory}, key=lambda one: one.item.start)
    return replace(
        bench,
        duties=tuple(duties),
        beliefs=tuple(beliefs),
        risky=tuple(risky),
        next_key=bench.next_key + len(beliefs) - len(bench.beliefs),
    )


def _beliefs(found: Draft, key: int) -> list[Belief]:
    expected = [("expectation", claim) for claim in found.expectations]
    believed = [("misconception", claim) for claim in found.misconceptions]
    return [
        Belief(key + number, "expectation" if kind == "expectation" else "misconception", claim.claim, claim.reality)
        for number, (kind, claim) in enumerate(expected + believed)
    ]


def _last(bench: Workbench) -> int | None:
    return bench.groups[-1].key if bench.groups else None


def _propose(bench: Workbench) -> Workbench:
    """At most eight active: those with both ends first, then suitable traits, each in the document's order."""
    ranked = sorted(bench.groups, key=lambda one: (not (one.suitable and one.unsuitable), not one.suitable))
    active = {group.key for group in ranked[:MOST_ACTIVE]}
    return replace(bench, groups=tuple(replace(one, active=one.key in active) for one in bench.groups))


# --- taking out --------------------------------------------------------------------------------------------


def _without(bench: Workbench, start: int) -> Workbench:
    """Without anything that the sentence beginning at `start` gave."""

    def stays(item: Item | None) -> bool:
        return item is not None and item.sentence.start != start

    groups = [
        replace(
            group,
            suitable=tuple(entry for entry in group.suitable if stays(entry.item)),
            unsuitable=tuple(entry for entry in group.unsuitable if stays(entry.item)),
            distinction=group.distinction if stays(group.distinction) else None,
        )
        for group in bench.groups
    ]
    left = {entry.key for group in groups for entry in group.entries}
    return replace(
        bench,
        groups=tuple(group for group in groups if group.entries or group.distinction),
        links=tuple(link for link in bench.links if {link.suitable, link.unsuitable} <= left),
        duties=tuple(entry for entry in bench.duties if stays(entry.item)),
        beliefs=tuple(
            one if stays(one.reality) else replace(one, reality=None) for one in bench.beliefs if stays(one.claim)
        ),
        risky=tuple(one for one in bench.risky if stays(one.item)),
    )


def _answered(bench: Workbench, number: int) -> Workbench:
    """The sentence as the answer to the nearest claim before it that has none."""
    sentence = bench.sentences[number]
    open_claims = [one for one in bench.beliefs if one.reality is None and one.claim.start < sentence.start]
    if not open_claims:
        return bench
    belief = max(open_claims, key=lambda one: one.claim.start)
    found = reread(bench.draft.text, [belief.claim.sentence, sentence], bench.language)
    claims = (*found.expectations, *found.misconceptions)
    return bench.change_belief(belief.key, reality=claims[0].reality if claims else None)


def _as_it_was(draft: Draft, sentence: Sentence, answer: Sequence[Sentence]) -> Draft:
    """What was read in this sentence at first; an answer only where it stands in one of the sentences of `answer`."""

    def own(items: Iterable[Item]) -> tuple[Item, ...]:
        return tuple(item for item in items if item.sentence.start == sentence.start)

    places = {sentence.start, *(one.start for one in answer)}

    def answered(claims: Iterable[Claim]) -> tuple[Claim, ...]:
        return tuple(
            one if one.reality is None or one.reality.sentence.start in places else Claim(one.claim)
            for one in claims
            if one.claim.sentence.start == sentence.start
        )

    return replace(
        draft,
        suitable=own(draft.suitable),
        unsuitable=own(draft.unsuitable),
        duties=own(draft.duties),
        distinctions=own(draft.distinctions),
        expectations=answered(draft.expectations),
        misconceptions=answered(draft.misconceptions),
        discriminatory=tuple(one for one in draft.discriminatory if one.item.sentence.start == sentence.start),
    )
