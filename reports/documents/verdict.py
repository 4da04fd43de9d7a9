"""The head of a candidate summary: who, for which job, and the verdict in one line."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Literal, TypeAlias

from reportlab.platypus import Spacer
from reportlab.platypus.flowables import Flowable

from reports.documents.figures import Column, FigureStrip, Range, Shares
from reports.documents.people import RECOMMENDATIONS, named_with_marks, scored_by, share_of_voices, voices_counted
from reports.documents.rounds import interviews_of
from reports.typesetting import styles
from reports.typesetting.lines import Span
from reports.typesetting.page import Sheet, heading
from reports.typesetting.passage import like
from reports.typesetting.text import Label, Text, hold, paragraphs
from reports.wording.unbroken import NO_BREAK
from reports.wording.wording import Wording
from rubrics.model import Rubric

if TYPE_CHECKING:
    from screening.figures.results import ApplicationResult
    from screening.figures.scoring import Score
    from screening.interviewing.scorecards import Reopening
    from screening.jobs.applications import Application

Reasons: TypeAlias = Literal["here", "appendix", "elsewhere", "discussed"]
"""Where a document says why scores were changed in a debrief: in it, behind it, not in it, of criteria to discuss."""

FACTS = 84.0  # width of the column with the names of the facts
STRIP = (0.267, 0.296, 0.234, 0.203)  # two words of a recommendation and how many gave it stand on one line
VOICES_ROOM = 66.0  # for the heading of what interviewers sum up, and two lines of the first
MUST_HAVE_LINES = 6  # of names in the strip, which has to fit on a page; each stands at its criterion as well


def head(sheet: Sheet, result: ApplicationResult) -> list[Flowable]:
    """Kind of document, name, job, interviews, interviewers, and what was decided."""
    words, ink = sheet.wording, sheet.ink
    name, code = result.candidate.name, result.candidate.code
    kind = words("candidate_summary")
    return [
        Text(ink, kind if name == code else f"{kind} · {code}", styles.LABEL),
        Text(ink, name, styles.TITLE),
        Text(ink, result.job.title, styles.SUBTITLE),
        Spacer(0, 6),
        _fact(sheet, "interview", interviews_of(words, result)),
        *_interviewers(sheet, result),
        *_decided(sheet, result.application),
        Spacer(0, 12),
    ]


def _interviewers(sheet: Sheet, result: ApplicationResult) -> list[Flowable]:
    """Who scored; nothing where that is hidden from who makes the document: nobody has is not what it means."""
    named = named_with_marks(sheet.wording, result)
    if not named and result.hidden:
        return []
    return [_fact(sheet, "interviewers", named or sheet.wording("nobody"))]


def _decided(sheet: Sheet, application: Application) -> list[Flowable]:
    """What was decided already, which a reader wants to know before anything else; why stands in its own section."""
    words = sheet.wording
    if not application.decision:
        return []
    what, on = words(f"decision.{application.decision}"), words.date(application.decided_at)
    return [_fact(sheet, "decision", words("decided_on", decision=what, date=on))]


def _fact(sheet: Sheet, code: str, value: str) -> Text:
    label = Label(sheet.wording(code), styles.LABEL_MUTED)
    return Text(sheet.ink, value, styles.BODY, indent=FACTS, label=label)


def verdict(
    sheet: Sheet, result: ApplicationResult, marks: Mapping[str, str], *, reasons: Reasons = "here"
) -> list[Flowable]:
    """The strip of four figures, how they were worked out, and what else wants a look.

    `reasons` says where those of what a debrief changed stand.
    """
    figures = strip(
        sheet, result.rubric, result.score, _recommendations(sheet, result, marks), after=_after(sheet, result)
    )
    return [figures, *_method(sheet, result, reasons), *attention(sheet, result)]


def strip(
    sheet: Sheet, rubric: Rubric, score: Score, recommendations: Sequence[Text], *, after: Sequence[Text] = ()
) -> FigureStrip:
    """The four figures: score (with what stands `after` it), recommendations, coverage and must-haves."""
    columns = [
        Column(STRIP[0], [*_score(sheet, score), *after], _range(score)),
        Column(STRIP[1], recommendations),
        Column(STRIP[2], _coverage(sheet, score), _shares(score)),
        Column(STRIP[3], _must_haves(sheet, score, rubric)),
    ]
    return FigureStrip(columns)


def attention(sheet: Sheet, result: ApplicationResult) -> list[Flowable]:
    """One line with what a reader should not overlook; nothing where there is nothing, and nothing for a candidate."""
    words = sheet.wording
    if not sheet.imprint.edition.internal:
        return []
    said = words.attention(result)
    if not said:
        return []
    spans: list[Span] = [(styles.STRONG.font, f"{words('attention')}: "), (styles.BODY.font, "; ".join(said) + ".")]
    return [Text(sheet.ink, spans, styles.BODY), Spacer(0, 6)]


def _score(sheet: Sheet, score: Score) -> list[Text]:
    words, ink = sheet.wording, sheet.ink
    label = Text(ink, words("score_of_100"), styles.LABEL)
    if score.points is None:
        why = words.why_no_score(score)
        return [label, Text(ink, words("not_enough"), styles.STRIP_WORDS), Text(ink, why, styles.SMALL)]
    figure: list[Span] = [(styles.STRIP_FIGURE.font, words.figure(score.points))]
    low, high = words.figure(score.low), words.figure(score.high)
    note = words("bounds_none_missing") if low == high else words("bounds", low=low, high=high)
    return [label, Text(ink, figure, styles.STRIP_FIGURE), Text(ink, note, styles.SMALL)]


def _after(sheet: Sheet, result: ApplicationResult) -> list[Text]:
    """The score after the debrief, where one was held: both stand in the report."""
    words = sheet.wording
    if result.after is None:
        return []
    if result.after.points is None:
        said = words("after_debrief_not_enough")
    else:
        said = words("after_debrief", points=words.figure(result.after.points))
    return [Text(sheet.ink, said, styles.SMALL_STRONG)]


def _range(score: Score) -> Range | None:
    return None if score.points is None else Range(score.low, score.high, score.points)


def _shares(score: Score) -> Shares:
    return Shares([(part.weight, part.value is not None) for part in score.parts], score.minimum_coverage)


def recommended(sheet: Sheet, result: ApplicationResult, marks: Mapping[str, str]) -> list[str]:
    """What is recommended, the best first: "Yes: RW, BS", or "Yes (2 of 3)" where nobody is shown."""
    words, single = sheet.wording, sheet.imprint.edition.single_scores
    said = []
    for code, cards in _recommended(result, marks).items():
        many = f":{NO_BREAK}{_unparted(cards)}" if single else f" ({share_of_voices(words, result, len(cards))})"
        said.append(words(f"recommendation.{code}") + many)
    return said


def _recommended(result: ApplicationResult, marks: Mapping[str, str]) -> dict[str, list[str]]:
    """By recommendation, the best first: the marks of the scorecards that give it."""
    given: dict[str, list[str]] = {code: [] for code in RECOMMENDATIONS}
    for card, (_, recommendation, _) in zip(result.scorecards, result.recommendations, strict=True):
        given[recommendation].append(marks[card.id])
    return {code: cards for code, cards in given.items() if cards}


def _unparted(cards: Sequence[str]) -> str:
    """Marks that stand on one line as long as it has room for them."""
    return f",{NO_BREAK}".join(cards)


def _recommendations(sheet: Sheet, result: ApplicationResult, marks: Mapping[str, str]) -> list[Text]:
    """The same as lines, of how many said once above them: the longest does not break then."""
    words, ink = sheet.wording, sheet.ink
    blocks = [Text(ink, words("recommendation"), styles.LABEL)]
    if not sheet.imprint.edition.single_scores:
        blocks.append(Text(ink, voices_counted(words, result), styles.SMALL))
    for code, cards in _recommended(result, marks).items():
        who = _unparted(cards) if sheet.imprint.edition.single_scores else f"({len(cards)})"
        spans = [(styles.STRONG.font, words(f"recommendation.{code}")), (styles.BODY.font, f" {who}")]
        blocks.append(Text(ink, spans, styles.BODY))
    return blocks


def _coverage(sheet: Sheet, score: Score) -> list[Text]:
    words, ink = sheet.wording, sheet.ink
    rated = sum(part.value is not None for part in score.parts)
    return [
        Text(ink, words("coverage"), styles.LABEL),
        Text(ink, words.percent(score.coverage), styles.STRIP_FIGURE),
        Text(ink, words("coverage_criteria", rated=rated, all=len(score.parts)), styles.SMALL),
        Text(ink, words("coverage_minimum", minimum=words.percent(score.minimum_coverage)), styles.SMALL),
    ]


def _must_haves(sheet: Sheet, score: Score, rubric: Rubric) -> list[Text]:
    words, ink = sheet.wording, sheet.ink
    label = Text(ink, words("must_haves"), styles.LABEL)
    if not score.must_haves:
        return [label, Text(ink, words("must_haves_none"), styles.SMALL)]
    blocks = [label]
    for status in ("not_met", "not_assessed", "met"):
        names = [
            words.text(rubric.criterion(item.criterion_id).name) for item in score.must_haves if item.status == status
        ]
        if names:
            font = styles.STRONG.font if status == "not_met" else styles.BODY.font
            kind = words(f"must_have.{status}") + (f" ({len(names)})" if len(names) > 1 else "")
            spans = [(styles.STRONG.font, f"{kind}: "), (font, like(names[0], "; ".join(names)))]
            blocks.append(Text(ink, spans, styles.SMALL_INK, most_lines=MUST_HAVE_LINES))
    return blocks


def voices(sheet: Sheet, result: ApplicationResult, marks: Mapping[str, str]) -> list[Flowable]:
    """What each interviewer sums up, and who reopened a scorecard and why; nothing where nobody wrote anything.

    Readers without single scores are not told whose was reopened: beside the means before and after it that would tell
    by how much somebody changed a score.
    """
    blocks: list[Flowable] = []
    single = sheet.imprint.edition.single_scores
    for card, (_, _, summary) in zip(result.scorecards, result.recommendations, strict=True):
        label = Label(marks[card.id], styles.SMALL_STRONG)
        if said := paragraphs(sheet.ink, summary, styles.BODY, indent=26, label=label):
            hold(said, sheet.width)
            blocks += [*sheet.named(f"{marks[card.id]} · {sheet.wording('voices')}", said), Spacer(0, 3)]
        for one in result.reopenings.get(card.id, ()) if single else ():
            blocks += [*_reopening(sheet, one, label), Spacer(0, 4)]
    if not single:
        for one in sorted((one for every in result.reopenings.values() for one in every), key=lambda one: one.at):
            told = sheet.wording("reopened_somebody", date=sheet.wording.moment(one.at), reason=one.reason)
            blocks += [*paragraphs(sheet.ink, told, styles.SMALL), Spacer(0, 4)]
    return [*voices_heading(sheet), *blocks] if blocks else []


def voices_heading(sheet: Sheet) -> list[Flowable]:
    """What the interviewers' own closing words stand under; it stays with the first of them."""
    return heading(sheet.ink, sheet.wording("voices"), room=VOICES_ROOM)


def _reopening(sheet: Sheet, one: Reopening, label: Label) -> list[Text]:
    words = sheet.wording
    code = "reopened" if one.by else "reopened_unknown"
    said = words(code, date=words.moment(one.at), name=one.by, reason=one.reason)
    return paragraphs(sheet.ink, said, styles.SMALL, indent=26, label=label)


def _method(sheet: Sheet, result: ApplicationResult, reasons: Reasons) -> list[Flowable]:
    """Small lines: how the figures above were worked out."""
    words = sheet.wording
    means = words.means(*(one.mean or 0.0 for one in (result.score, result.after) if one is not None))
    said = worked_out(words, result.score, means[0])
    if len(result.scorecards) > 1:
        said.append(words("method_panel"))
    if not sheet.imprint.edition.single_scores:
        said.append(words("method_one_interviewer" if scored_by(result) == 1 else "method_no_single_scores"))
    if result.after is not None:
        said += [*_after_worked_out(words, result.after, means[-1]), debrief_held(words, [result], reasons)]
        if not sheet.imprint.edition.single_scores and any(item.is_changed for item in result.criteria):
            said.append(words("debrief_whose"))
    return [Text(sheet.ink, " ".join(said), styles.TINY), Spacer(0, 6)]


def debrief_held(words: Wording, results: Sequence[ApplicationResult], reasons: Reasons) -> str:
    """How what a debrief changed can be told from what was given alone, and where the `reasons` of that stand."""
    if not any(item.is_changed for result in results for item in result.criteria):
        return words("debrief_held_unchanged")
    return words("debrief_held", reasons=words(f"debrief_reasons.{reasons}"))


def _after_worked_out(words: Wording, score: Score, mean: str) -> list[str]:
    return [] if score.points is None else [words("method_after", mean=mean, points=words.figure(score.points))]


def worked_out(words: Wording, score: Score, mean: str) -> list[str]:
    """How a score and its bounds were worked out, in sentences; `mean` as it is to be written."""
    weights = {
        "rated": words.number(sum(part.weight for part in score.parts if part.value is not None), 2),
        "all": words.number(sum(part.weight for part in score.parts), 2),
    }
    if score.points is None:
        said = [words("method_not_enough", **weights, **words.short_of(score))]
    else:
        said = [words("method", **weights, mean=mean, points=words.figure(score.points))]
        if score.coverage < 1:
            said.append(words("method_bounds", low=words.figure(score.low), high=words.figure(score.high)))
    return said
