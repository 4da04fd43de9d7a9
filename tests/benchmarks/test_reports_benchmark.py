"""A candidate summary against the same pages drawn by hand, against LibreOffice, and a thousand of them in a row.

What is drawn by hand has every text of the summary in its place, font and size and as many lines, rectangles and
circles, and is measured twice:

- on a bare canvas of ReportLab: what the eye sees, without colours, and nothing for those who listen or look around;
- on a canvas with tags: in its colours too, in as many tagged paragraphs, headings and figures, with as many links and
  entries of the outline, an alternative text and metadata, packed into the same kind of file. That is the same
  content; what is left of the ratio is what choosing words, breaking lines and flowing blocks over pages cost.

Both use the reports' own fonts. Times are those of this process (CPU): others may use the machine at the same time.
"""

import html
import io
import os
import shutil
import statistics
import subprocess
import sys
import time
from contextlib import ExitStack
from datetime import datetime
from itertools import islice
from pathlib import Path
from typing import NamedTuple

import pytest
from pypdf import PdfReader
from reportlab.lib.colors import Color
from reportlab.pdfgen.canvas import Canvas

from reports.documents.candidate import candidate_summary
from reports.edition import Edition
from reports.typesetting import fonts
from reports.typesetting.canvas import TaggedCanvas
from reports.typesetting.tags import artifact, link, tagged
from rubrics.library import SAMPLE_RUBRIC
from screening.figures import results
from screening.samples import sample
from screening.workspace import Workspace

pytestmark = pytest.mark.benchmark_ratio

PRINTED = {"number": "S-2026-0007", "printed_at": "2026-11-22T08:15:30.123Z", "audit_head": "9f8e7d6c5b4a39281706"}
ROUNDS = 61
MANY, TENTH = 1_000, 10
TURNS = 100  # the quickest quarter of them speaks for a process
PROGRAM = Path(__file__).with_name("summaries_in_turn.py")


class Placed(NamedTuple):
    """A piece of text where it stands on a page."""

    x: float
    y: float
    font: str
    size: float
    text: str


class Drawn(NamedTuple):
    """What one page holds: its texts, how many shapes of each kind, its colours and marked pieces, and its links."""

    texts: list[Placed]
    lines: int
    rectangles: int
    circles: int
    colours: list[Color]
    pieces: list[str]
    links: int


@pytest.fixture(scope="module")
def sample_file(tmp_path_factory):
    """The sample, and the first candidate's application in it: two interviewers, evidence on every criterion."""
    path = tmp_path_factory.mktemp("reports") / "sample.db"
    with Workspace.create(path, actor="Rina Wijaya") as workspace:
        ids = sample.fill(workspace, yaml=SAMPLE_RUBRIC.read_text(encoding="utf-8"))
    return path, ids.summarised[0]


@pytest.fixture(scope="module")
def result(sample_file):
    path, application_id = sample_file
    with Workspace.open(path) as workspace:
        return results.application_result(workspace, application_id)


def made(result):
    return candidate_summary(result, edition=Edition("id"), **PRINTED)


def layout(content):
    """What the pages of a PDF hold."""
    pages = []
    for page in PdfReader(io.BytesIO(content)).pages:
        placed = []

        def collect(text, matrix, text_matrix, font, size, placed=placed):
            if text.strip() and font:
                x, y = text_matrix[4] + matrix[4], text_matrix[5] + matrix[5]
                placed.append(Placed(x, y, font["/BaseFont"].partition("+")[2], size, text.strip()))

        page.extract_text(visitor_text=collect)
        operations = page.get_contents().operations
        names = [operator for _, operator in operations]
        colours = [Color(*map(float, operands)) for operands, operator in operations if operator in {b"rg", b"RG"}]
        pieces = [operands[0][1:] for operands, operator in operations if operator in {b"BDC", b"BMC"}]
        shapes = names.count(b"l"), names.count(b"re"), names.count(b"c") // 4
        pages.append(Drawn(placed, *shapes, colours, pieces, len(page.get("/Annots", ()))))
    return pages


def by_hand(pages, size):
    """The same texts, lines, rectangles and circles with the canvas alone."""
    buffer = io.BytesIO()
    canvas = Canvas(buffer, pagesize=size, invariant=1, initialFontName=fonts.REGULAR)
    for page in pages:
        for placed in page.texts:
            draw_text(canvas, placed)
        draw_shapes(canvas, page)
        canvas.showPage()
    canvas.save()
    return buffer.getvalue()


def draw_text(canvas, placed):
    canvas.setFont(placed.font, placed.size)
    canvas.drawString(placed.x, placed.y, placed.text)


def draw_shapes(canvas, page):
    for number in range(page.lines):
        canvas.line(50, 50 + number, 500, 50 + number)
    for number in range(page.rectangles):
        canvas.rect(50, 50 + number, 100, 10, stroke=0, fill=1)
    for number in range(page.circles):
        canvas.circle(100 + number, 300, 7)


def by_hand_tagged(pages, size, info, alt):
    """The same pages for those who listen, too. `info` is the document's data, `alt` the words for its figure."""
    canvas = TaggedCanvas(size, language="id", font=fonts.REGULAR)
    canvas.setTitle(info.title)
    canvas.setSubject(info.subject)
    canvas.setCreator(info.creator)
    canvas.set_origin(PRINTED["number"], datetime.fromisoformat(PRINTED["printed_at"]))
    for page in pages:
        texts, colours = iter(page.texts), iter(page.colours)
        share = -(-len(page.texts) // len(page.pieces))
        for role in page.pieces:
            if role == "H2":
                canvas.addOutlineEntry("Bukti per kriteria", place_at(canvas))
            with artifact(canvas) if role == "Artifact" else tagged(canvas, role, alt=alt if role == "Figure" else ""):
                for placed in islice(texts, share):
                    draw_text(canvas, placed)
                for _ in range(page.links if role == "Figure" else 0):
                    with link(canvas, place_at(canvas), (50, 700, 200, 712), "Bukti per kriteria", of=canvas.root):
                        canvas.setFillColor(next(colours))
        with artifact(canvas):
            for colour in colours:
                canvas.setFillColor(colour)
            draw_shapes(canvas, page)
        canvas.showPage()
    return canvas.content()


def place_at(canvas):
    place = canvas.new_place()
    canvas.bookmarkHorizontal(place, 50, 700)
    return place


def test_candidate_summary(result, figure, alternate):
    content = made(result).content
    reader = PdfReader(io.BytesIO(content))
    pages = layout(content)
    size = tuple(map(float, reader.pages[0].mediabox[2:]))
    alt = "; ".join(f"{item.criterion.name}: {item.part.value}" for item in result.criteria)
    bare = lambda: by_hand(pages, size)  # noqa: E731
    complete = lambda: by_hand_tagged(pages, size, reader.metadata, alt)  # noqa: E731
    for which, hand in (("untagged", bare), ("tagged", complete)):
        times = alternate(lambda: made(result), hand, rounds=ROUNDS, clock=time.process_time)
        figure(f"candidate summary, {len(pages)} pages, by hand {which}", *times, "<= 1.5")
        assert len(PdfReader(io.BytesIO(hand())).pages) == len(pages)
    figure("candidate summary, size of the file", len(content) / 1000, 0, "<= 60", "kB")
    drawn = layout(complete())
    assert [page.pieces for page in drawn] == [[*page.pieces, "Artifact"] for page in pages]


def test_libre_office(result, figure, alternate, tmp_path):
    """The same texts as a page of HTML, in their sizes; LibreOffice is started for each, as one has to."""
    program = shutil.which("soffice")
    if not program:
        pytest.skip("there is no LibreOffice here")
    source = tmp_path / "summary.html"
    said = [f'<p style="font-size:{one.size}pt">{html.escape(one.text)}</p>' for one in texts_of(made(result).content)]
    source.write_text(f'<html lang="id"><meta charset="utf-8"><body>{"".join(said)}</body></html>', encoding="utf-8")
    profile = f"-env:UserInstallation={(tmp_path / 'profile').as_uri()}"
    command = [program, profile, "--headless", "--convert-to", "pdf", "--outdir", str(tmp_path), str(source)]

    def convert():
        subprocess.run(command, check=True, capture_output=True, timeout=300)

    theirs, ours = alternate(convert, lambda: made(result), rounds=3, warm_up=1)
    figure("the same texts by LibreOffice, against the summary", theirs, ours, ">= 10")
    assert PdfReader(tmp_path / "summary.pdf").pages


def texts_of(content):
    return [placed for page in layout(content) for placed in page.texts]


def test_a_thousand(sample_file, figure):
    """One process that has made ten summaries and one that has made a thousand take turns at the next ones.

    So both see the same machine: between the tenth and the thousandth of one process it may become another.
    """
    with ExitStack() as stack:
        few, many = (stack.enter_context(InTurn(*sample_file, number)) for number in (TENTH, MANY))
        memory = few.heard(), many.heard()
        times = [(few.make(person), many.make(person)) for person in range(MANY, MANY + TURNS)]
    first, last = (statistics.quantiles(part)[0] for part in zip(*times, strict=True))
    figure("time of the thousandth summary, against the tenth", last, first, "<= 1.1")
    figure("memory after the thousandth, against the tenth", memory[1], memory[0], "flat", "MiB")


class InTurn:
    """A process that has made so many summaries, and makes another one when it is told to."""

    def __init__(self, path, application_id, number):
        command = [sys.executable, str(PROGRAM), str(path), application_id, str(number)]
        # Where texts lie in a dictionary is chance, and makes one process faster than another.
        environment = {**os.environ, "PYTHONHASHSEED": "0"}
        self._process = subprocess.Popen(
            command, env=environment, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
        )

    def heard(self):
        return float(self._process.stdout.readline())

    def make(self, person):
        """The milliseconds that it took."""
        self._process.stdin.write(f"{person}\n")
        self._process.stdin.flush()
        return self.heard()

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self._process.communicate()
