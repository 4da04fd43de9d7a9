"""The candidate summary: the answer on the first page, then what it rests on, on two pages at most.

The appendix, for those who ask for it, has the shared notes, and all that was too long for two pages.

The first page has to do for a reader with two minutes: figures, chart, what interviewers sum up, and unsuitable
traits. However much evidence was written, it comes after them.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Collection, Mapping, Sequence
from typing import TYPE_CHECKING, Unpack

from reportlab.platypus import CondPageBreak, PageBreak, Spacer
from reportlab.platypus.flowables import Flowable

from reports.documents import shortened
from reports.documents.decision import decision, is_reason_cut, reason
from reports.documents.evidence import chart, evidence
from reports.documents.notes_appendix import appendix, notes_appendix
from reports.documents.people import marks_of
from reports.documents.previews import preview
from reports.documents.shortened import Cuts
from reports.documents.verdict import attention, head, verdict, voices
from reports.edition import check_reader
from reports.output import Pdf
from reports.typesetting import styles
from reports.typesetting.flow import HEAD, Fit
from reports.typesetting.page import APPENDIX, Imprint, Printed, Sheet, heading, height_of
from reports.typesetting.passage import like
from reports.typesetting.text import Label, Text, hold, paragraphs
from reports.wording.names import for_readers
from reports.wording.wording import Wording

MOST_PAGES = 2
MOST_TRIED = 4  # what takes more is not set with less white: it would not do
FEW_NOTES = 0.3  # of a page
PREVIEW = 100.0  # up to this height, what was told in a preview stays with who told it

if TYPE_CHECKING:
    from screening.figures.results import ApplicationResult
    from screening.interviewing.notes import Note


def candidate_summary(
    result: ApplicationResult,
    *,
    notes: Sequence[Note] = (),
    **printed: Unpack[Printed],
) -> Pdf:
    """The summary of one application as a PDF.

    `notes` are in the appendix of an edition that asks for it; private ones are left out whatever is handed in. The
    code stands for the name where the result holds it. The same arguments give the same bytes on one computer.
    Raises SaringError "not_for_audience".
    """
    edition = printed["edition"]
    check_reader("candidate_summary", edition)
    words = Wording(edition.language)
    result = for_readers(result, edition)
    name = result.candidate.name
    imprint = Imprint.of(result.rubric, result.rubric_hash, printed)
    kind = words("candidate_summary")
    sheet = Sheet(
        imprint,
        title=f"{kind}: {name}",
        subject=result.job.title,
        running=f"{kind}: {name}, {result.job.title}",
    )
    marks = marks_of(result)
    drawn = sheet.draw(_in_full(sheet, result, marks), most_pages=MOST_PAGES)
    behind: list[Flowable] = []
    is_whole = True
    if drawn.page > MOST_PAGES or drawn.could_be_better:  # seldom; to try it before drawing would cost every summary
        story = _in_full(sheet, result, marks)
        fitted = sheet.fit(story, most_pages=MOST_TRIED)
        if fitted.pages > MOST_PAGES and result.scorecards:
            story, fitted, behind = _shorter(sheet, result, marks)
            is_whole = False
        drawn = sheet.draw(story, fitted)
    if edition.notes:
        writers = {(card.interview_id, card.interviewer_id): marks[card.id] for card in result.scorecards}
        held = [(one, result.places_in_round[one.id]) for one in result.interviews]
        behind += notes_appendix(sheet, notes, interviews=held, rubric=result.rubric, writers=writers)
    if behind and is_whole and height_of(behind, sheet) < FEW_NOTES * sheet.height:
        fitted = sheet.fit([*_in_full(sheet, result, marks), *behind], most_pages=MOST_TRIED)
        if fitted.pages <= MOST_PAGES:  # with less white on all pages the notes need none of their own
            drawn = sheet.draw(_in_full(sheet, result, marks), fitted)
        elif result.previews and result.scorecards:  # a page for so little has room for what was told in a preview
            story = _in_full(sheet, result, marks, apart=True)
            drawn = sheet.draw(story, sheet.fit(story, most_pages=MOST_TRIED))
            behind = [PageBreak(), *_previews_apart(sheet, result, marks), *behind]
    return sheet.finish(drawn, behind)


def _in_full(
    sheet: Sheet, result: ApplicationResult, marks: Mapping[str, str], *, apart: bool = False
) -> list[Flowable]:
    """The summary with every text in its place; with `apart` but for the previews, which an appendix then has."""
    if not result.scorecards:
        blocks = [*head(sheet, result), *_nothing_yet(sheet, result)]
    else:
        blocks = [
            *_first(sheet, result, marks),
            *voices(sheet, result, marks),
            *_watch_outs(sheet, result, marks),
            *evidence(sheet, result, marks),
            *(
                shortened.previews(sheet, result, attached=sheet.imprint.edition.notes)
                if apart
                else _previews(sheet, result, marks)
            ),
        ]
    return [*blocks, *decision(sheet, result)]


def _first(
    sheet: Sheet, result: ApplicationResult, marks: Mapping[str, str], told: Collection[int] | None = None
) -> list[Flowable]:
    """Who, the verdict, and all criteria at a glance.

    `told` are the numbers of those of which more is said below where texts are cut: no reason of a change is there.
    """
    is_behind = sheet.imprint.edition.notes
    return [
        *head(sheet, result),
        *verdict(sheet, result, marks, reasons="here" if told is None else "appendix" if is_behind else "elsewhere"),
        *chart(sheet, result, marks, told),
    ]


def _shorter(
    sheet: Sheet, result: ApplicationResult, marks: Mapping[str, str]
) -> tuple[list[Flowable], Fit, list[Flowable]]:
    """A summary that is too long for two pages, with as little taken from it as may be, and what has the rest.

    Nobody is given pages behind it who does not ask for an appendix.
    """
    is_asked = sheet.imprint.edition.notes
    saves_a_page = False
    if result.previews:
        story = _in_full(sheet, result, marks, apart=True)
        fitted = sheet.fit(story, most_pages=MOST_TRIED)
        behind = _previews_apart(sheet, result, marks)
        saves_a_page = fitted.pages <= MOST_PAGES and _saves_a_page(sheet, result, marks, behind)
        if fitted.pages <= MOST_PAGES and not saves_a_page:
            return story, fitted, behind if is_asked else []
    story = _cut(sheet, result, marks, Cuts(0), told=False, attached=is_asked or saves_a_page)
    fitted = sheet.fit(story, most_pages=MOST_TRIED)
    if fitted.pages <= MOST_PAGES and shortened.is_whole(result, story):
        return story, fitted, _previews_apart(sheet, result, marks) if is_asked or saves_a_page else []
    story, fitted, cuts = _on_two_pages(sheet, result, marks)
    return story, fitted, _every_text(sheet, result, marks, cuts) if is_asked else []


def _saves_a_page(
    sheet: Sheet, result: ApplicationResult, marks: Mapping[str, str], behind: Sequence[Flowable]
) -> bool:
    """Whether texts that stand closer leave room on two pages for what would nearly leave a page empty `behind`."""
    if height_of(behind, sheet) > FEW_NOTES * sheet.height:
        return False
    story = _cut(sheet, result, marks, Cuts(0), told=False, attached=True)
    pages = sheet.fit([*story, *behind], most_pages=MOST_TRIED).pages
    return pages <= MOST_PAGES and shortened.is_whole(result, story)


def _on_two_pages(
    sheet: Sheet, result: ApplicationResult, marks: Mapping[str, str]
) -> tuple[list[Flowable], Fit, Cuts]:
    """The summary with its texts cut as little as two pages allow; as much as may be where even that is too long.

    What room is left goes to the most telling texts: as many of them as fit are cut a step less.
    """
    tried: dict[Cuts, tuple[list[Flowable], Fit]] = {}

    def is_too_long(cuts: Cuts) -> bool:
        story = _cut(sheet, result, marks, cuts)
        tried[cuts] = story, sheet.fit(story, most_pages=MOST_TRIED)
        return tried[cuts][1].pages > MOST_PAGES

    steps = range(len(shortened.CUTS))
    step = bisect_left(steps, True, key=lambda number: not is_too_long(Cuts(number)))
    if step == len(steps):
        return *tried[Cuts(steps[-1])], Cuts(steps[-1])
    order = shortened.most_telling(sheet, result, step)
    first = [frozenset(order[:number]) for number in range(len(order) + 1)]
    longest = bisect_left(first, True, lo=1, key=lambda some: is_too_long(Cuts(step, some))) - 1
    cuts = Cuts(step, first[longest])
    return *tried[cuts], cuts


def _cut(
    sheet: Sheet,
    result: ApplicationResult,
    marks: Mapping[str, str],
    cuts: Cuts,
    *,
    told: bool = True,
    attached: bool | None = None,
) -> list[Flowable]:
    """The summary with its texts cut so far; where nothing is cut, nothing of it is `told`.

    `attached`: what was told in a preview stands behind it; without a word of that, where the edition asks for it.
    """
    is_asked = sheet.imprint.edition.notes
    led_to = [n for n, item in enumerate(result.criteria, 1) if is_asked or cuts.of(item.criterion.id).texts]
    blocks = [
        *_first(sheet, result, marks, led_to),
        *(shortened.note(sheet) if told else []),
        *shortened.voices(sheet, result, marks, cuts),
        *(shortened.watch_outs(sheet, result, marks, cuts) if result.watch_outs else _no_watch_outs(sheet)),
        *shortened.evidence(sheet, result, marks, cuts, is_all=not told or not is_asked),
        *shortened.previews(sheet, result, attached=is_asked if attached is None else attached),
    ]
    return [*blocks, *decision(sheet, result, most_lines=_lines_of_reason(cuts))]


def _lines_of_reason(cuts: Cuts) -> int:
    return 2 * cuts.summary


def _every_text(sheet: Sheet, result: ApplicationResult, marks: Mapping[str, str], cuts: Cuts) -> list[Flowable]:
    """The appendix to a summary whose texts are cut so far: all of them in full, in the same order.

    Why it was decided so stands there where that is cut too: on a decision in full nobody looks for more.
    """
    words, ink = sheet.wording, sheet.ink
    is_cut = is_reason_cut(sheet, result.application, _lines_of_reason(cuts))
    why = reason(sheet, result.application) if is_cut else []
    return [
        PageBreak(),
        sheet.goes_on(words("in_full"), APPENDIX),
        *heading(ink, words("in_full")),
        *voices(sheet, result, marks),
        *(_watch_outs(sheet, result, marks) if result.watch_outs else []),
        *evidence(sheet, result, marks),
        *_previews(sheet, result, marks),
        *(heading(ink, words("decision")) if why else []),
        *why,
        sheet.goes_on("", APPENDIX),
    ]


def _nothing_yet(sheet: Sheet, result: ApplicationResult) -> list[Flowable]:
    words, ink = sheet.wording, sheet.ink
    if result.hidden:
        return [Text(ink, words("nothing_shown"), styles.NOTICE), *attention(sheet, result)]
    return [
        Text(ink, words("nothing_yet"), styles.NOTICE),
        Text(ink, words("nothing_yet_why"), styles.BODY),
        Spacer(0, 6),
        *attention(sheet, result),
    ]


def _watch_outs(sheet: Sheet, result: ApplicationResult, marks: Mapping[str, str]) -> list[Flowable]:
    """Observed unsuitable traits with their evidence: beside the score, never taken from it."""
    words, ink = sheet.wording, sheet.ink
    if not result.watch_outs:
        return _no_watch_outs(sheet)
    note = Text(ink, words("watch_outs_note"), styles.SMALL)
    note.keepWithNext = HEAD
    blocks: list[Flowable] = []
    for watch_out in result.watch_outs:
        trait, criterion = words.text(watch_out.trait.text), words.text(watch_out.criterion.name)
        spans = [
            (styles.SUBHEADING.font, like(trait, f"{trait} ")),
            (styles.BODY.font, like(criterion, f"({criterion})")),
        ]
        title = Text(ink, spans, styles.SUBHEADING)
        title.keepWithNext = HEAD
        reports: list[Text] = []
        for card_id, (_, evidence_given) in zip(watch_out.scorecards, watch_out.reports, strict=True):
            label = Label(marks[card_id], styles.SMALL_STRONG)
            said = paragraphs(
                ink, evidence_given.strip() or words("evidence_none"), styles.BODY, indent=26, label=label
            )
            if card_id in watch_out.late and sheet.imprint.edition.single_scores:
                said.append(Text(ink, words("late"), styles.SMALL_STRONG, indent=26))
            reports += said
        hold(reports, sheet.width)
        blocks += sheet.named(trait, [title, *reports])
    return [*heading(ink, words("watch_outs")), note, *sheet.listed(words("watch_outs"), blocks)]


def _no_watch_outs(sheet: Sheet) -> list[Flowable]:
    return [Spacer(0, 12), Text(sheet.ink, sheet.wording("watch_outs_none"), styles.BODY)]


def _previews(sheet: Sheet, result: ApplicationResult, marks: Mapping[str, str]) -> list[Flowable]:
    """What the candidate was told about the real job. Enthusiasm is never scored (Phillips 1998)."""
    if not result.previews:
        return []
    title = sheet.wording("previews")
    return [*heading(sheet.ink, title), *sheet.listed(title, _told(sheet, result, marks))]


def _previews_apart(sheet: Sheet, result: ApplicationResult, marks: Mapping[str, str]) -> list[Flowable]:
    """The same as an appendix, which begins where a fifth of a page is free or all of it fits."""
    if not result.previews:
        return []
    return appendix(sheet, sheet.wording("previews_apart"), _told(sheet, result, marks))


def _told(sheet: Sheet, result: ApplicationResult, marks: Mapping[str, str]) -> list[Flowable]:
    words, ink = sheet.wording, sheet.ink
    blocks: list[Flowable] = []
    for one, names in result.previews:
        said = preview(sheet, one.kind, one.claim, one.reality)
        given = words("preview_given", names=words.listed(names)) if names else words("preview_not_given")
        said.append(Text(ink, given, styles.SMALL if names else styles.SMALL_STRONG))
        responses: list[Text] = []
        for card in result.scorecards:
            mark = card.previews.get(one.id)
            if mark and mark.response.strip():
                label = Label(marks[card.id], styles.SMALL_STRONG)
                answer = f"{words('preview_response')}: {mark.response}"
                responses += paragraphs(ink, answer, styles.SMALL_INK, indent=26, label=label)
        hold(responses, sheet.width)
        for block in said if responses else said[:-1]:
            block.keepWithNext = HEAD
        room = CondPageBreak(min(height_of(said, sheet), PREVIEW))
        blocks += [room, *sheet.named(words.text(one.reality) or words.text(one.claim), [*said, *responses])]
        blocks.append(Spacer(0, 5))
    return blocks
