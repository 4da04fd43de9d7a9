"""A summary on two pages, however much was written: its texts cut to a few lines, and all of them in full behind it.

Each step gives up what a reader with two minutes misses least. First the realistic job preview goes to the appendix,
which is about the job and not about the person (`candidate` does that); then texts stand closer, without being cut;
then they are cut to ever fewer lines; then what the given levels mean goes, on all criteria at once; at last only some
of the texts are shown. What is cut ends with an ellipsis, what is not shown is counted, and the appendix, for those who
ask for it, has all of it.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, TypeAlias

from reportlab.platypus import CondPageBreak, Spacer
from reportlab.platypus.flowables import Flowable

from reports.documents.decision import MOST_ON_LINE
from reports.documents.evidence import (
    FIGURE,
    WHO,
    anchors,
    figure_of,
    observed,
    place_of,
    who_gave,
    with_first,
)
from reports.documents.said_of_criterion import remarks_on, silence
from reports.documents.verdict import voices_heading
from reports.typesetting import styles
from reports.typesetting.flow import HEAD, Room
from reports.typesetting.lines import Span
from reports.typesetting.page import Sheet, heading, height_of, white_of
from reports.typesetting.passage import like
from reports.typesetting.text import Label, Text, hold

if TYPE_CHECKING:
    from screening.figures.results import ApplicationResult, CriterionResult, GivenRating

Said: TypeAlias = tuple[str, str]  # who, and what
MARK = 26.0  # where a text begins, right of the interviewer's initials
NOTE = 90.0  # height of the line that texts are cut, and of a heading and a text below it


@dataclass(frozen=True, slots=True)
class Cut:
    """How much is shown: lines of what each interviewer sums up, and of how many texts on a criterion or trait.

    With `meaning`, what the given levels stand for and suitable traits that were observed are shown as well.
    """

    summary: int
    texts: int
    lines: int = 1
    meaning: bool = False


MANY = 1_000
CUTS = (
    Cut(MANY, MANY, MANY, meaning=True),
    Cut(6, MANY, 6, meaning=True),
    Cut(6, MANY, 3, meaning=True),
    Cut(6, MANY, 3),
    Cut(4, MANY, 2),
    Cut(3, MANY),
    Cut(2, 3),
    Cut(2, 2),
    Cut(2, 1),
    Cut(1, 1),
    Cut(1, 0),
)
"""From the most to the least that is shown; the first with which the summary stands on two pages is taken.

With the first of them nothing is cut: the texts only stand closer.
"""


@dataclass(frozen=True, slots=True)
class Cuts:
    """How far all texts are cut: as `CUTS[step]` says; those on the traits and criteria with these ids less.

    What levels mean is shown for all criteria or for none: with some of them, their neighbours would look forgotten.
    """

    step: int
    first: frozenset[str] = frozenset()

    @property
    def summary(self) -> int:
        """Lines of what each interviewer sums up."""
        return CUTS[self.step].summary

    def of(self, about: str) -> Cut:
        """How far the texts on the trait or criterion with this id are cut."""
        here = CUTS[self.step]
        return replace(_less(self.step), meaning=here.meaning) if about in self.first else here


def _less(step: int) -> Cut:
    """The last one before this step by which more of the texts on a criterion is shown, if there is one."""
    here = CUTS[step]
    return next((one for one in CUTS[step::-1] if (one.texts, one.lines) != (here.texts, here.lines)), here)


def is_whole(result: ApplicationResult, story: Sequence[Flowable]) -> bool:
    """Whether a story whose texts only stand closer, once it was wrapped, says all that was said but the previews."""
    ratings = [rating for item in result.criteria for rating in item.ratings]
    said = [*(summary for _, _, summary in result.recommendations), *(one.evidence for one in ratings)]
    said += [text for one in result.watch_outs for _, text in one.reports]
    said.append(result.application.decision_reason)
    return not (
        any(result.reopenings.values())
        or any(rating.late or rating.changed for rating in ratings)
        or any(one.late for one in result.watch_outs)
        or any("\n" in text.strip() for text in said)
        or any(isinstance(block, Text) and block.is_cut for block in story)
    )


def most_telling(sheet: Sheet, result: ApplicationResult, step: int) -> list[str]:
    """Whose texts are cut a step less where room is left, by id; [] where that step changes nothing about them.

    Unsuitable traits come first, then criteria with evidence: must-haves that are not met, those whose scores are far
    apart, and all others in the rubric's order. To a candidate nothing is said of scores that are apart.
    """
    if _less(step) == CUTS[step]:
        return []
    short = {must.criterion_id for must in result.score.must_haves if must.status == "not_met"}
    internal = sheet.imprint.edition.internal
    written = [one for one in result.criteria if any(rating.evidence.strip() for rating in one.ratings)]
    written.sort(key=lambda one: (one.criterion.id not in short, not (internal and one.part.discuss)))
    return [*(one.trait.id for one in result.watch_outs), *(one.criterion.id for one in written)]


def note(sheet: Sheet) -> list[Flowable]:
    """That texts are cut here, and where they stand in full; it stays with what comes next."""
    said = "shortened" if sheet.imprint.edition.notes else "shortened_alone"
    return [CondPageBreak(NOTE), Spacer(0, 6), Text(sheet.ink, sheet.wording(said), styles.SMALL_STRONG)]


def voices(sheet: Sheet, result: ApplicationResult, marks: Mapping[str, str], cuts: Cuts) -> list[Flowable]:
    """The first lines of what each interviewer sums up."""
    blocks: list[Flowable] = []
    for card, (_, _, summary) in zip(result.scorecards, result.recommendations, strict=True):
        if summary.strip():
            blocks += [_line(sheet, marks[card.id], summary, indent=MARK, lines=cuts.summary), Spacer(0, 3)]
    return [*voices_heading(sheet), *blocks] if blocks else []


def watch_outs(sheet: Sheet, result: ApplicationResult, marks: Mapping[str, str], cuts: Cuts) -> list[Flowable]:
    """Every observed unsuitable trait, by whom, and the first lines of their evidence."""
    words, ink = sheet.wording, sheet.ink
    told = Text(ink, words("watch_outs_note"), styles.SMALL)
    told.keepWithNext = HEAD
    blocks: list[Flowable] = []
    for one in result.watch_outs:
        cut = cuts.of(one.trait.id)
        trait, criterion = words.text(one.trait.text), words.text(one.criterion.name)
        said = [(marks[card], text) for card, (_, text) in zip(one.scorecards, one.reports, strict=True)]
        who = "; ".join([", ".join(mark for mark, _ in said), *_rest(sheet, said, cut)])
        spans: list[Span] = [
            (styles.STRONG.font, like(trait, f"{trait} ")),
            (styles.BODY.font, like(criterion, f"({criterion}) ")),
            (styles.SMALL.font, f"· {who}"),
        ]
        title = Text(ink, spans, styles.CLOSE_HEADING)
        lines = [_line(sheet, *text, indent=MARK, lines=cut.lines) for text in _most(said, cut)]
        hold(lines, sheet.width)
        title.keepWithNext = HEAD if lines else 0
        blocks += sheet.named(trait, [title, *lines])
    return [*heading(ink, words("watch_outs")), told, *sheet.listed(words("watch_outs"), blocks)]


def evidence(
    sheet: Sheet, result: ApplicationResult, marks: Mapping[str, str], cuts: Cuts, *, is_all: bool = False
) -> list[Flowable]:
    """Criteria with the first lines of what was written about each; the chart shows the scores of all.

    Where not even one line of each fits, those that are not shown are counted. A criterion leads to where all of it
    stands, unless it `is_all` here, or all there is of it.
    """
    words, ink, is_behind = sheet.wording, sheet.ink, sheet.imprint.edition.notes
    blocks: list[Flowable] = []
    left_out = 0
    for number, item in enumerate(result.criteria, 1):
        cut = cuts.of(item.criterion.id)
        if cut.texts:
            blocks += _criterion(sheet, result, item, number=number, marks=marks, cut=cut, is_all=is_all)
        else:
            left_out += 1
    if not blocks:
        where = "evidence_in_appendix" if is_behind else "evidence_in_appendix_alone"
        return [Spacer(0, 8), Text(ink, words(where), styles.BODY)]
    told: list[Flowable] = []
    if left_out:
        which = words("evidence_first" if sheet.imprint.edition.internal else "evidence_first_external")
        others = words.plural("evidence_left_out" if is_behind else "evidence_left_out_alone", left_out)
        told.append(Text(ink, f"{which} {others}", styles.SMALL))
    return [*heading(ink, words("evidence"), room=with_first(blocks, height_of(told, sheet))), *told, *blocks]


def _criterion(
    sheet: Sheet,
    result: ApplicationResult,
    item: CriterionResult,
    *,
    number: int,
    marks: Mapping[str, str],
    cut: Cut,
    is_all: bool,
) -> list[Flowable]:
    words, ink, edition = sheet.wording, sheet.ink, sheet.imprint.edition
    written = [rating for rating in item.ratings if rating.evidence.strip()]
    given = [(who_gave(sheet, rating, marks[rating.scorecard_id]), rating.evidence) for rating in written]
    kept = _far_apart(written) if item.part.discuss and edition.single_scores else ()
    name = words.numbered(number, item.criterion.name)
    spans: list[Span] = [(styles.STRONG.font, like(name, f"{name} "))]
    quiet = silence(words, edition, result, item, marks, with_evidence_only=True)
    if remarks := [*remarks_on(words, edition, result, item), *quiet, *_rest(sheet, given, cut)]:
        spans.append((styles.SMALL.font, f"· {'; '.join(one[0].lower() + one[1:] for one in remarks)}"))
    label = Label(figure_of(sheet, item.part), styles.STRONG)
    here, there = (place_of(number), "") if is_all else ("", place_of(number))
    title = Text(ink, spans, styles.CLOSE_HEADING, indent=FIGURE, label=label, place=here, leads_to=there)
    lines = [_line(sheet, *one, indent=WHO, at=FIGURE, lines=cut.lines) for one in _most(given, cut, kept)]
    meaning = [*observed(sheet, item), *anchors(sheet, item)] if cut.meaning else []
    hold(lines, sheet.width)
    begins = [title, *meaning, *lines[:1]]  # is not parted: what levels mean, and what they rest on
    return [Room(height_of(begins, sheet), white_of(begins)), *sheet.named(name, [title, *meaning, *lines])]


def previews(sheet: Sheet, result: ApplicationResult, *, attached: bool) -> list[Flowable]:
    """How much of what belongs to the real job was told; what it was stands in the appendix.

    It is `attached` or made when asked for.
    """
    words, ink = sheet.wording, sheet.ink
    if not result.previews:
        return []
    given = sum(bool(names) for _, names in result.previews)
    said = words.plural("previews_short" if attached else "previews_alone", len(result.previews), given=given)
    spans: list[Span] = [(styles.STRONG.font, f"{words('previews')}. "), (styles.SMALL_INK.font, said)]
    return [Spacer(0, 8), Text(ink, spans, styles.SMALL_INK)]


def _most(said: Sequence[Said], cut: Cut, kept: Sequence[int] = ()) -> list[Said]:
    """The texts that are shown, in their order: those at the places in `kept`, then of those who wrote most.

    Where `kept` is empty, which they are tells nobody who gave which score.
    """
    first = kept if cut.texts >= len(kept) else ()
    order = sorted(range(len(said)), key=lambda number: (number not in first, -len(said[number][1])))
    return [said[number] for number in sorted(order[: cut.texts])]


def _far_apart(ratings: Sequence[GivenRating]) -> list[int]:
    """Where among them the lowest and the highest score stand, each at its longest text; nothing where all agree."""
    scored = [(one.score, len(one.evidence), number) for number, one in enumerate(ratings) if one.score is not None]
    if len({score for score, _, _ in scored}) < 2:
        return []
    lowest = min(scored, key=lambda one: (one[0], -one[1]))
    highest = max(scored, key=lambda one: one[:2])
    return [lowest[2], highest[2]]


def _rest(sheet: Sheet, said: Sequence[Said], cut: Cut) -> list[str]:
    """How many texts are not shown, and where they are: without an appendix not in this document."""
    rest = len(said) - cut.texts
    where = "more_texts" if sheet.imprint.edition.notes else "more_texts_alone"
    return [sheet.wording.plural(where, rest)] if rest > 0 else []


def _line(sheet: Sheet, label: str, text: str, *, indent: float, lines: int, at: float = 0.0) -> Text:
    begins = " ".join(text[: MOST_ON_LINE * (lines + 1)].split())  # of a megabyte no more is broken into lines
    return Text(
        sheet.ink,
        like(text, begins) or sheet.wording("evidence_none"),
        styles.SMALL_INK,
        indent=indent,
        label=Label(label, styles.SMALL_STRONG, at=at),
        most_lines=lines,
    )
