"""How the pages look: each is compared with an image of it that somebody has looked at and found good.

The comparison is coarse, so that other figures and another date change nothing, and a block that moves, vanishes or
turns dark is found. After a change that was meant: run this with KEEP_PAGE_IMAGES=1, look at what changed in
tests/data/pages, and commit it.
"""

import os
from dataclasses import replace
from pathlib import Path

import pytest
from reportlab.platypus import Spacer

from reports.documents.candidate import candidate_summary
from reports.documents.comparison import comparison
from reports.documents.interview_kit import interview_kit
from reports.edition import Edition
from reports.typesetting import styles
from reports.typesetting.page import Imprint, Sheet
from reports.typesetting.text import Text
from screening.figures import comparing
from screening.figures.results import application_result
from screening.insights import stages
from screening.insights.selection import Selection
from screening.interviewing import interviewers, interviews, scorecards
from screening.jobs import applications, jobs
from screening.letterhead import Letterhead
from screening.people import candidates
from screening.workspace import Workspace

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

KEPT = Path(__file__).parents[1] / "data" / "pages"
PRINTED = {
    "number": "S-2026-0007",
    "printed_at": "2026-11-22T08:15:30.123Z",
    "audit_head": "9f8e7d6c5b4a39281706",
    "letterhead": Letterhead("PT Bahari Nusantara", "Jalan Jenderal Sudirman Kav. 52–53\nJakarta Selatan 12190"),
}
WIDTH = 240  # pixels of a page
FIELD = 12  # pixels of a field's sides: about two lines of text
DIFFERENT = 40  # of 255 levels of grey, by which the mean of a field may differ
MANY = 0.02  # share of the fields that may differ by a quarter of that


@pytest.fixture(scope="module")
def results(tmp_path_factory, yaml):
    """Three candidates, two of whom two interviewers have scored."""
    path = tmp_path_factory.mktemp("pages") / "saring.db"
    with Workspace.create(path, actor="Rina Wijaya") as workspace:
        job_id = jobs.add(workspace, title="Penata Arsip", yaml=yaml).id
        people = {"Siti Nurhaliza": ((4, 3, 5, 4), (2, 3, 4, 4)), "Agus Setiawan": ((3, 2, None, 3), (3, 2, 4, 2))}
        for name, cards in {**people, "Eka Putra": ()}.items():
            candidate_id = candidates.add(workspace, name=name).id
            application_id = applications.apply(workspace, candidate_id=candidate_id, job_id=job_id).id
            for who, scores in zip(("Rina Wijaya", "Budi Santoso"), cards, strict=False):
                _submit(workspace, application_id, who, scores)
        compared = comparing.comparison(workspace, job_id)
        funnel = stages.funnel(workspace, Selection(job_id=job_id), None)
        (best, _) = compared.ranked
        yield application_result(workspace, best.result.application.id), compared, funnel


def _submit(workspace, application_id, who, scores):
    person = interviewers.ensure(workspace, name=who).id
    interview_id = interviews.schedule(workspace, application_id=application_id, panel=(person,)).id
    card = scorecards.begin(workspace, interview_id=interview_id, interviewer_id=person).id
    for criterion, score in zip(("ketelitian", "kerapian", "kesabaran", "kerja-sama"), scores, strict=True):
        if score is not None:
            scorecards.rate(workspace, scorecard_id=card, criterion_id=criterion, score=score)
            said = "Menceritakan kejadian lengkap: situasi, langkah yang diambil sendiri, dan hasilnya."
            scorecards.write_evidence(workspace, scorecard_id=card, criterion_id=criterion, text=said)
    scorecards.submit(workspace, scorecard_id=card, recommendation="yes", summary="Runtut dan konkret.")


def summary(results, paper, audience):
    edition = Edition("id", paper=paper, audience=audience)
    return candidate_summary(results[0], edition=edition, **PRINTED).content


def compared(results, paper, audience):
    edition = Edition("en", paper=paper, audience=audience)
    return comparison(results[1], funnel=results[2], edition=edition, **PRINTED).content


def kit(results, paper, audience):
    edition = Edition("en", paper=paper, audience=audience)
    return interview_kit(results[0].rubric, edition=edition, printed_at=PRINTED["printed_at"]).content


@pytest.mark.parametrize(
    ("make", "paper", "audience"),
    [
        pytest.param(summary, "a4", "panel", id="summary-a4-panel"),
        pytest.param(summary, "letter", "hiring_manager", id="summary-letter-hiring-manager"),
        pytest.param(compared, "letter", "panel", id="comparison-letter-panel"),
        pytest.param(kit, "a4", "panel", id="kit-a4-panel"),
    ],
)
def test_pages_look_as_they_did(make, paper, audience, results, request, qapp, tmp_path):
    name = request.node.callspec.id
    for number, page in enumerate(pages_of(make(results, paper, audience), tmp_path), 1):
        kept = KEPT / f"{name}-{number}.png"
        if os.environ.get("KEEP_PAGE_IMAGES"):
            KEPT.mkdir(exist_ok=True)
            page.save(str(kept))
        assert kept.exists(), f"{name} has more pages than before"
        assert unlike(page, kept) == []
    assert not (KEPT / f"{name}-{number + 1}.png").exists(), f"{name} has fewer pages than before"


@pytest.mark.parametrize("colour", ["white", "black"])
def test_a_block_that_vanishes_or_turns_dark_is_found(colour, results, qapp, tmp_path):
    from PySide6.QtGui import QColor, QPainter

    kept = KEPT / "summary-a4-panel-1.png"
    page = next(iter(pages_of(summary(results, "a4", "panel"), tmp_path)))
    assert unlike(page, kept) == []
    page = page.convertToFormat(page.Format.Format_RGB32)
    painter = QPainter(page)
    painter.fillRect(20, page.height() // 2, WIDTH - 40, 3 * FIELD, QColor(colour))
    painter.end()
    assert unlike(page, kept) != []


@pytest.mark.parametrize("paper", ["a4", "letter"])
@pytest.mark.parametrize("make", [summary, compared, kit])
def test_no_text_stands_on_another(make, paper, results, qapp, tmp_path):
    result, comparison, funnel = results
    name = "Raden Mas Haryo Bimo Setyawardhana Kusumawijaya bin Abdurrahman Wahid Al-Hasyimi"
    result = replace(result, candidate=replace(result.candidate, name=name))
    places = [replace(place, result=result) for place in (*comparison.ranked, *comparison.ranked * 6)]
    long = (result, replace(comparison, ranked=tuple(places)), funnel)
    texts, overlapping = texts_of(make(long, paper, "panel"), tmp_path)
    assert texts > 50
    assert overlapping == []


def test_text_that_stands_on_another_would_be_found(qapp, tmp_path):
    sheet = Sheet(Imprint(Edition("en"), "", PRINTED["printed_at"], "", "R", 1, ""), title="T", subject="S", running="")
    over = Text(sheet.ink, "Said once", styles.BODY)
    content = sheet.build([over, Spacer(0, -styles.BODY.leading), Text(sheet.ink, "Said over it", styles.BODY)])
    assert texts_of(content.content, tmp_path)[1] != []


def texts_of(content, tmp_path):
    """How many pieces of text there are, and where two of a page lie on each other or one beyond its edge."""
    from PySide6.QtCore import QRectF
    from PySide6.QtPdf import QPdfDocument

    file = tmp_path / "texts.pdf"
    file.write_bytes(content)
    document = QPdfDocument()
    document.load(str(file))
    number, wrong = 0, []
    for page in range(document.pageCount()):
        places = [polygon.boundingRect() for polygon in document.getAllText(page).bounds()]
        number += len(places)
        whole = QRectF(0, 0, document.pagePointSize(page).width(), document.pagePointSize(page).height())
        wrong += [(page, place) for place in places if not whole.contains(place)]
        for first, place in enumerate(places):
            for other in places[first + 1 :]:
                both = place.intersected(other)
                if both.width() > 1 and both.height() > 2.5:
                    wrong.append((page, place, other))
    document.close()
    return number, wrong


def pages_of(content, tmp_path):
    from PySide6.QtCore import QSize
    from PySide6.QtGui import QColor, QImage, QPainter
    from PySide6.QtPdf import QPdfDocument

    file = tmp_path / "pages.pdf"
    file.write_bytes(content)
    document = QPdfDocument()
    document.load(str(file))
    for number in range(document.pageCount()):
        size = document.pagePointSize(number)
        drawn = document.render(number, QSize(4 * WIDTH, round(4 * WIDTH * size.height() / size.width())))
        paper = QImage(drawn.size(), QImage.Format.Format_RGB32)
        paper.fill(QColor("white"))
        painter = QPainter(paper)
        painter.drawImage(0, 0, drawn)
        painter.end()
        yield smaller(paper, WIDTH, paper.height() * WIDTH // paper.width())
    document.close()


def smaller(image, width, height):
    from PySide6.QtCore import Qt
    from PySide6.QtGui import QImage

    fitted = image.scaled(
        width, height, Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation
    )
    return fitted.convertToFormat(QImage.Format.Format_Grayscale8)


def unlike(page, kept):
    """The fields of a page (x, y, how many levels of grey) that look other than they did."""
    from PySide6.QtGui import QImage

    before = QImage(str(kept))
    if page.size() != before.size():
        return [(page.width(), page.height(), "size")]
    columns, rows = page.width() // FIELD, page.height() // FIELD
    one, other = smaller(page, columns, rows), smaller(before, columns, rows)
    apart = [
        (x, y, difference)
        for y in range(rows)
        for x in range(columns)
        if (difference := abs(one.pixelColor(x, y).red() - other.pixelColor(x, y).red())) > DIFFERENT / 4
    ]
    return apart if len(apart) > MANY * rows * columns or any(one[2] > DIFFERENT for one in apart) else []
