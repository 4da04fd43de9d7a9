"""What an interviewer marked beside the scores: the traits that were looked for, and what the candidate was told."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from reportlab.platypus import CondPageBreak
from reportlab.platypus.flowables import Flowable

from reports.documents.previews import preview
from reports.typesetting import styles
from reports.typesetting.page import Sheet, height_of, together
from reports.typesetting.passage import like
from reports.typesetting.text import Label, Text, hold, keep_caption, paragraphs
from rubrics import model

MARKS = 92.0  # width of the column with the marks
SHORT = 100.0  # points: two that are not higher end a list together
MARKED, MARKED_STRONG = (replace(style, before=5.0) for style in (styles.BODY, styles.STRONG))


def trait(
    sheet: Sheet, text: model.Text, state: str, *, suitable: bool, evidence: str, stressed: bool = False
) -> list[Text]:
    """Whether a trait was observed, which it is, and what was seen or said of it.

    `state` is "observed", "not_observed" or "not_probed". What is `stressed` is bold.
    """
    words, ink = sheet.wording, sheet.ink
    kind = words("own_trait_suitable" if suitable else "own_trait_unsuitable")
    said, what = words(f"kit_{state}"), words.text(text)
    label = Label(said[0].upper() + said[1:], styles.SMALL_STRONG if stressed else styles.SMALL)
    style = MARKED_STRONG if stressed else MARKED
    return [
        Text(ink, like(what, f"{what} ({kind})"), style, indent=MARKS, label=label),
        *paragraphs(ink, evidence, styles.EVIDENCE, indent=MARKS),
    ]


def told(sheet: Sheet, kind: str, claim: model.Text, reality: model.Text, *, given: bool, response: str) -> list[Text]:
    """Whether the candidate was told a point of the realistic job preview, which it is, and what they said of it.

    `kind` is that of the claim: "expectation" or "misconception".
    """
    words, ink = sheet.wording, sheet.ink
    label = Label(words("told_given" if given else "told_not_given"), styles.SMALL)
    blocks = preview(sheet, kind, claim, reality, style=MARKED, indent=MARKS, label=label)
    if response.strip():
        said = f"{words('preview_response')}: {response.strip()}"
        blocks += paragraphs(ink, said, styles.EVIDENCE, indent=MARKS)
    return blocks


def on_pages(marked: Sequence[Sequence[Text]], sheet: Sheet) -> list[Flowable]:
    """What was marked, one below the other, each on one page as far as it fits there; a short last one not alone.

    Where one goes on over the page, the header says the first words of it.
    """
    for one in marked:
        hold(one, sheet.width)
        keep_caption(one, sheet.width)
    end = [block for one in marked[-2:] for block in one]
    if len(marked) > 2 and height_of(end, sheet) <= SHORT:
        marked = [*marked[:-2], end]
    return [block for one in marked for block in together(one, sheet, name=one[0].said)]


def first_room(blocks: Sequence[Flowable]) -> float:
    """The height in points that the first of such blocks asks for, 0 where none does."""
    return next((float(one.height) for one in blocks if isinstance(one, CondPageBreak)), 0.0)
