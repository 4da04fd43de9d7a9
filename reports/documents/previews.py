"""The realistic job preview: what a candidate is told, apart from what people expect or wrongly believe."""

from __future__ import annotations

from reports.typesetting import styles
from reports.typesetting.lines import Span
from reports.typesetting.page import Sheet
from reports.typesetting.styles import Style
from reports.typesetting.text import Label, Text
from rubrics import model


def preview(
    sheet: Sheet,
    kind: str,
    claim: model.Text,
    reality: model.Text,
    *,
    style: Style = styles.BODY,
    indent: float = 0.0,
    label: Label | None = None,
) -> list[Text]:
    """What is told, and below it the claim that it answers; the claim alone where the rubric does not say what is so.

    `kind` is that of the claim: "expectation" or "misconception". The first of these blocks has this `style` and
    `label`; all are moved to the right by `indent` points.
    """
    words, ink = sheet.wording, sheet.ink
    expected, told = words.text(claim), words.text(reality)
    name = f"{words(f'preview.{kind}')}: "
    if not told:
        alone: list[Span] = [(styles.STRONG.font, name), (styles.BODY.font, expected)]
        return [Text(ink, alone, style, indent=indent, label=label)]
    said: list[Span] = [(styles.STRONG.font, f"{words('preview_reality')}: "), (styles.BODY.font, told)]
    below: list[Span] = [(styles.SMALL.font, name), (styles.SMALL.font, expected)]
    return [Text(ink, said, style, indent=indent, label=label), Text(ink, below, styles.SMALL, indent=indent)]
