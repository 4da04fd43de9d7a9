"""A candidate summary against the same pages drawn by hand on a canvas: same texts, places, fonts and shapes."""

import io
from typing import NamedTuple

import pytest
from pypdf import PdfReader
from reportlab.pdfgen.canvas import Canvas

from reports.documents.candidate import candidate_summary
from reports.edition import Edition
from reports.typesetting import fonts
from rubrics.library import SAMPLE_RUBRIC
from screening.figures import results
from screening.samples import sample
from screening.workspace import Workspace

pytestmark = pytest.mark.benchmark_ratio

PRINTED = {"number": "S-2026-0007", "printed_at": "2026-11-22T08:15:30.123Z", "audit_head": "9f8e7d6c5b4a39281706"}


class Placed(NamedTuple):
    """A piece of text where it stands on a page."""

    x: float
    y: float
    font: str
    size: float
    text: str


@pytest.fixture(scope="module")
def result(tmp_path_factory):
    """The first candidate of the sample: two interviewers, evidence on every criterion."""
    path = tmp_path_factory.mktemp("reports") / "sample.db"
    with Workspace.create(path, actor="Rina Wijaya") as workspace:
        ids = sample.fill(workspace, yaml=SAMPLE_RUBRIC.read_text(encoding="utf-8"))
        return results.application_result(workspace, ids.summarised[0])


def layout(content):
    """Every text of a PDF, page by page, and the drawing operators between them."""
    pages = []
    for page in PdfReader(io.BytesIO(content)).pages:
        placed = []

        def collect(text, matrix, text_matrix, font, size, placed=placed):
            if text.strip() and font:
                x, y = text_matrix[4] + matrix[4], text_matrix[5] + matrix[5]
                placed.append(Placed(x, y, font["/BaseFont"].partition("+")[2], size, text.strip()))

        page.extract_text(visitor_text=collect)
        operators = [operator for _, operator in page.get_contents().operations]
        pages.append((placed, operators.count(b"l"), operators.count(b"re"), operators.count(b"c") // 4))
    return pages


def by_hand(pages, size):
    """The same texts, lines, rectangles and circles with the canvas alone."""
    buffer = io.BytesIO()
    canvas = Canvas(buffer, pagesize=size, invariant=1, initialFontName=fonts.REGULAR)
    for texts, lines, rectangles, circles in pages:
        for x, y, font, points, text in texts:
            canvas.setFont(font, points)
            canvas.drawString(x, y, text)
        for number in range(lines):
            canvas.line(50, 50 + number, 500, 50 + number)
        for number in range(rectangles):
            canvas.rect(50, 50 + number, 100, 10, stroke=0, fill=1)
        for number in range(circles):
            canvas.circle(100 + number, 300, 7)
        canvas.showPage()
    canvas.save()
    return buffer.getvalue()


def test_candidate_summary(result, figure, alternate):
    content = candidate_summary(result, edition=Edition("id"), **PRINTED).content
    reader = PdfReader(io.BytesIO(content))
    pages = layout(content)
    size = tuple(map(float, reader.pages[0].mediabox[2:]))
    ours, bare = alternate(
        lambda: candidate_summary(result, edition=Edition("id"), **PRINTED), lambda: by_hand(pages, size), rounds=21
    )
    figure(f"candidate summary, {len(pages)} pages", ours, bare, "1.5")
    figure("candidate summary, size of the file", len(content) / 1000, 0, "60 kB", "kB")
    assert len(PdfReader(io.BytesIO(by_hand(pages, size))).pages) == len(pages)
