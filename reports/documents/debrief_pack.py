"""The debrief pack: the finalists of a job for the panel's table, what they differ on first, with room to write."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import pairwise
from typing import TYPE_CHECKING, Unpack

from reportlab.platypus import CondPageBreak, Spacer
from reportlab.platypus.flowables import Flowable

from reports.documents.evidence import CHART_ROOM, bare_chart, criterion, least_height_of, names_everybody
from reports.documents.people import marks_of, named_with_marks, scored_by
from reports.documents.ranking import already_decided
from reports.documents.verdict import debrief_held, recommended
from reports.edition import check_reader
from reports.output import Pdf
from reports.typesetting import styles
from reports.typesetting.direction import from_the_left
from reports.typesetting.flow import HEAD, Room
from reports.typesetting.page import Imprint, Printed, Sheet, heading, height_of, white_of
from reports.typesetting.paper import WritingLines
from reports.typesetting.passage import like
from reports.typesetting.table import Column, Table
from reports.typesetting.text import Label, Text, hold, paragraphs
from reports.wording.wording import Wording
from screening.figures.results import for_discussion
from screening.figures.scoring import DISCUSS_GAP

if TYPE_CHECKING:
    from screening.figures.debrief_pack import DebriefPack
    from screening.figures.results import ApplicationResult
    from screening.figures.scoring import Score

VOICE = 5.0  # white above what an interviewer wrote
MARK = 26.0  # width of the column with an interviewer's initials
AGREED = 2  # lines to write on below each criterion to discuss
AGREED_ROOM = 70.0  # left of these lines
NAME_LINES = 6  # of a criterion in the chart: those without a gap stand nowhere else
FINALIST_ROOM = 0.5  # of a page: the most that a finalist begins with; of a large panel the chart may be overleaf
NAMED = 3  # criteria to discuss that the overview names


def debrief_pack(pack: DebriefPack, **printed: Unpack[Printed]) -> Pdf:
    """The pack as a PDF; arguments as for a candidate summary. Raises SaringError "not_for_audience".

    A finalist begins where the figures and the chart still fit, or half a page where they are longer, on a new page
    otherwise; what interviewers sum up follows the chart as in a summary and may go on over the page. Codes stand for
    names where the records hold them.
    """
    edition = printed["edition"]
    check_reader("debrief_pack", edition)
    words = Wording(edition.language)
    imprint = Imprint.of(pack.rubric, pack.rubric_hash, printed)
    title = f"{words('debrief_pack')}: {pack.job.title}"
    sheet = Sheet(imprint, title=title, subject=pack.job.title, running=title)
    story = [*_head(sheet, pack), *_overview(sheet, pack), *_absent(sheet, pack)]
    for place, result in enumerate(pack.finalists, 1):
        story += _finalist(sheet, result, place)
    return sheet.build(story)


def _head(sheet: Sheet, pack: DebriefPack) -> list[Flowable]:
    words, ink = sheet.wording, sheet.ink
    how = [words("pack_how")]
    if pack.finalists and not sheet.imprint.edition.single_scores:
        how.append(words("method_no_single_scores"))
    if any(result.after is not None for result in pack.finalists):
        changed = [item for result in pack.finalists for item in result.criteria if item.is_changed]
        is_all = all(item.part.discuss for item in changed)
        how.append(debrief_held(words, pack.finalists, "here" if is_all else "discussed"))
        if changed and not sheet.imprint.edition.single_scores:
            how.append(words("debrief_whose"))
    counts = [words.plural("pack_count", len(pack.finalists))]
    counts += [words.plural("pack_absent_count", len(pack.absent))] if pack.absent else []
    return [
        Text(ink, words("debrief_pack"), styles.LABEL),
        Text(ink, pack.job.title, styles.TITLE),
        Text(ink, ", ".join(counts), styles.SUBTITLE),
        Spacer(0, 6),
        Text(ink, " ".join(how), styles.BODY),
    ]


def _overview(sheet: Sheet, pack: DebriefPack) -> list[Flowable]:
    """Who is talked about and over what, in the order of the pages that follow.

    No ranks and no numbers that would look like them: a ranking is the comparison's.
    """
    words, ink = sheet.wording, sheet.ink
    title = heading(ink, words("pack_overview"), room=130)
    if not pack.finalists:
        return [*title, Text(ink, words("pack_none"), styles.BODY)]
    told = [words("pack_order")] if len(pack.finalists) > 1 else []
    told.append(words("pack_discuss_when", gap=DISCUSS_GAP))
    note = [Text(ink, " ".join(told), styles.SMALL), Spacer(0, 4)]
    columns = [
        Column(words("candidate"), 0.23, style=styles.STRONG),
        Column(words("score"), 0.18),
        Column(words("pack_interviewers"), 0.085),
        Column(words("pack_to_discuss"), 0.27),
        Column(words("pack_concerns"), 0.235),
    ]
    rows = [
        [
            _who(sheet, result, place),
            _both_scores(sheet, result),
            str(scored_by(result)),
            [Text(ink, _to_discuss(words, result) or "–", styles.BODY)],
            [Text(ink, said, styles.BODY) for said in _concerns(words, result)] or "–",
        ]
        for place, result in enumerate(pack.finalists, 1)
    ]
    return [*title, *note, Table(ink, columns, rows, page=sheet.height)]


def _who(sheet: Sheet, result: ApplicationResult, place: int) -> list[Flowable]:
    """The name, which leads to the finalist's page, and what was decided already."""
    said: list[Flowable] = [Text(sheet.ink, result.candidate.name, styles.STRONG, leads_to=_place(place))]
    if decided := already_decided(sheet.wording, result.application):
        said.append(Text(sheet.ink, decided, styles.SMALL_STRONG))
    return said


def _both_scores(sheet: Sheet, result: ApplicationResult) -> list[Flowable]:
    """The score given alone, and that after the debrief where one was held."""
    words, ink = sheet.wording, sheet.ink
    said: list[Flowable] = [Text(ink, _points(words, result.score), styles.BODY)]
    if result.after is not None:
        after = words("after_value", value=_points(words, result.after))
        said.append(Text(ink, after, styles.SMALL_STRONG))
    return said


def _points(words: Wording, score: Score) -> str:
    if score.points is not None:
        return words.figure(score.points)
    return words("pack_not_enough" if score.mean is not None else "pack_not_scored")


def _to_discuss(words: Wording, result: ApplicationResult) -> str:
    """The criteria with scores far apart, the farthest first; more than a few are counted, the pages name them."""
    if (n := sum(one.part.discuss for one in result.criteria)) > NAMED:
        return words("pack_many", n=n, all=len(result.criteria))
    names = [words.text(one.criterion.name) for one in for_discussion(result.criteria) if one.part.discuss]
    return like(names[0], "; ".join(names)) if names else ""


def _concerns(words: Wording, result: ApplicationResult) -> list[str]:
    """What stands beside the score: must-haves not met, unsuitable traits, scorecards that do not count."""
    counts = {
        "pack_not_met": sum(one.status == "not_met" for one in result.score.must_haves),
        "attention_watch_outs": len(result.watch_outs),
        "pack_drafts": result.drafts,
        "pack_other_snapshots": result.other_snapshots,
    }
    names = words.listed(dict.fromkeys(one.name for one in result.drafting))
    return [words.plural(code, n, names=names) for code, n in counts.items() if n]


def _absent(sheet: Sheet, pack: DebriefPack) -> list[Flowable]:
    words, ink = sheet.wording, sheet.ink
    if not pack.absent:
        return []
    columns = [Column(words("candidate"), 0.3), Column(words("reason"), 0.7)]
    rows = [[one.candidate.name, words(f"pack_absent.{one.reason}")] for one in pack.absent]
    return [*heading(ink, words("pack_absent")), Table(ink, columns, rows, page=sheet.height)]


def _finalist(sheet: Sheet, result: ApplicationResult, place: int) -> list[Flowable]:
    words, ink = sheet.wording, sheet.ink
    marks = marks_of(result)
    name, code = result.candidate.name, result.candidate.code
    gaps = [one for one in for_discussion(result.criteria) if one.part.discuss]
    numbers = {one.criterion.id: number for number, one in enumerate(result.criteria, 1)}
    places = {number: f"{_place(place)}, {number}" for item in gaps if (number := numbers[item.criterion.id])}
    opening: list[Flowable] = [
        *heading(ink, name if code in name else f"{from_the_left(name)} ({code})", place=_place(place)),
        sheet.goes_on(name),
        *_figures(sheet, result, marks),
    ]
    chart = bare_chart(sheet, result, marks, places, name_lines=NAME_LINES)
    chart_begins = min(least_height_of(chart, sheet), CHART_ROOM)
    begins = min(height_of(opening, sheet) + chart_begins, FINALIST_ROOM * sheet.height)
    blocks = [Room(begins, white_of([*opening, *chart[:-2]])), *opening, CondPageBreak(chart_begins), *chart]
    blocks += _voices(sheet, result, marks)
    if not gaps:
        blocks += [Spacer(0, 8), Text(ink, words("pack_nothing_to_discuss"), styles.BODY)]
    for item, (number, where) in zip(gaps, places.items(), strict=True):
        about = words.numbered(number, item.criterion.name)
        blocks += _discussed(sheet, criterion(sheet, result, item, number, marks, place=where), about)
    return [*blocks, *_watch_outs(sheet, result, marks), sheet.goes_on("")]


def _place(number: int) -> str:
    """Where a finalist's page begins: the overview leads there."""
    return f"finalist {number}"


def _figures(sheet: Sheet, result: ApplicationResult, marks: Mapping[str, str]) -> list[Flowable]:
    """The score with its bounds, who recommends what, and whose marks stand here where no legend says it."""
    words, ink = sheet.wording, sheet.ink
    facts = [
        ("score_of_100", _with_bounds(words, result.score)),
        ("recommendation", "; ".join(recommended(sheet, result, marks))),
    ]
    if result.after is not None:
        facts.insert(1, ("after_debrief_column", _with_bounds(words, result.after)))
    if not names_everybody(sheet, result, marks):
        facts.insert(-1, ("interviewers", named_with_marks(words, result)))
    lines = [
        Text(ink, told, styles.BODY, indent=100, label=Label(words(code), styles.LABEL_MUTED)) for code, told in facts
    ]
    hold(lines, sheet.width)
    return [*lines, Spacer(0, 3)]


def _with_bounds(words: Wording, score: Score) -> str:
    said = _points(words, score)
    if score.points is not None and score.coverage < 1:
        said = f"{said} ({words('bounds_short', low=words.figure(score.low), high=words.figure(score.high))})"
    return f"{said}; {words('coverage').lower()} {words.percent(score.coverage)}"


def _voices(sheet: Sheet, result: ApplicationResult, marks: Mapping[str, str]) -> list[Flowable]:
    cards = zip(result.scorecards, result.recommendations, strict=True)
    blocks = _said_by(sheet, [(marks[card.id], summary) for card, (_, _, summary) in cards])
    return [*blocks, Spacer(0, 9)] if blocks else []


def _said_by(sheet: Sheet, voices: Sequence[tuple[str, str]]) -> list[Text]:
    """What interviewers wrote, each text behind the mark of who did, with more white between two than within one."""
    blocks: list[Text] = []
    for mark, said in voices:
        texts = paragraphs(sheet.ink, said, styles.EVIDENCE, indent=MARK, label=Label(mark, styles.SMALL_STRONG))
        for first in texts[:1]:
            first.spaceBefore = VOICE
        blocks += texts
    hold(blocks, sheet.width)
    return blocks


def _discussed(sheet: Sheet, blocks: list[Flowable], about: str) -> list[Flowable]:
    """A criterion with lines to write on below, on one page where it takes no more than a fifth of one.

    A longer one is parted between what interviewers gave: what it is about stays with the beginning of the first, and
    the lines stay with the end of the last. The header says what it is `about` where it goes on.
    """
    texts = [one for one in blocks if isinstance(one, Text)]
    lines = WritingLines(sheet.ink, sheet.wording("pack_agreed"), AGREED, indent=AGREED_ROOM)
    texts[-1].keepWithNext = 1
    whole = height_of([*texts, lines], sheet) + 10
    if whole <= sheet.most_white:
        return [CondPageBreak(whole), *texts, lines]
    *groups, last = _given(texts)
    parted: list[Flowable] = []
    ended: list[list[Flowable]] = [*groups, [*last, lines]]
    for group in ended:
        parted += [CondPageBreak(min(height_of(group, sheet), sheet.most_white)), *group]
    return sheet.named(about, parted)


def _given(texts: Sequence[Text]) -> list[list[Text]]:
    """A criterion's texts, parted where an interviewer's mark stands; what it is about goes with the first."""
    marked = [number for number, one in enumerate(texts) if number and one.label]
    starts = [0, *marked[1:], len(texts)]
    return [[*texts[start:end]] for start, end in pairwise(starts)]


def _watch_outs(sheet: Sheet, result: ApplicationResult, marks: Mapping[str, str]) -> list[Flowable]:
    """Observed unsuitable traits with their evidence; they never subtract."""
    words, ink = sheet.wording, sheet.ink
    blocks: list[Flowable] = []
    for one in result.watch_outs:
        trait = words.text(one.trait.text)
        said = like(trait, words("pack_unsuitable", trait=trait))
        title = Text(ink, said, styles.SUBHEADING)
        title.keepWithNext = HEAD
        reports = zip(one.scorecards, one.reports, strict=True)
        said_by = [(marks[card], given.strip() or words("evidence_none")) for card, (_, given) in reports]
        blocks += sheet.named(said, [title, *_said_by(sheet, said_by)])
    return blocks
