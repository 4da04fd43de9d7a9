"""How the pages look: each is compared with a picture of it that somebody has looked at and found good.

The comparison is coarse, so that other figures and another date change nothing, and a block that moves, vanishes or
turns dark is found. After a change that was meant: `python3 dev.py pages` draws all pictures anew; look at what changed
in tests/data/pages, and commit it.
"""

import os
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from PIL import Image, ImageChops
from reportlab.platypus import Spacer

from reports.edition import PAPERS, READERS, Edition
from reports.kinds import KINDS
from reports.order import Order
from reports.typesetting import styles
from reports.typesetting.page import Imprint, Sheet
from reports.typesetting.text import Text
from rubrics.model import LANGUAGES
from screening import identifiers
from screening.interviewing import interviewers, interviews, notes, scorecards
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
    "author": "Rina Wijaya",
    "letterhead": Letterhead("PT Bahari Nusantara", "Jalan Jenderal Sudirman Kav. 52–53\nJakarta Selatan 12190"),
}
WIDTH = 240  # pixels of a page
FIELD = 12  # pixels of a field's sides: about two lines of text
COLOURS = 16  # of a kept picture: a third of the bytes that all of them take
DIFFERENT = 40  # of 255 levels of a colour, by which the mean of a field may differ
MANY = 0.02  # share of the fields that may differ by a quarter of that

LOOKED_AT = {
    "summary-id-a4-panel": ("candidate_summary", Edition("id")),
    "summary-id-letter-hiring-manager": ("candidate_summary", Edition("id", "letter", "hiring_manager")),
    "comparison-en-letter-panel-grey": ("comparison", Edition("en", "letter")),
    "kit-en-a4-panel": ("interview_kit", Edition("en")),
    "record-en-letter-hr-file": ("interview_record", Edition("en", "letter", "hr_file", notes=True)),
    "record-id-a4-panel": ("interview_record", Edition("id", notes=True)),
    "debrief-pack-id-a4-panel": ("debrief_pack", Edition("id")),
    "debrief-pack-en-letter-hiring-manager": ("debrief_pack", Edition("en", "letter", "hiring_manager")),
    "own-data-id-a4-candidate": ("own_data", Edition("id", "a4", "candidate")),
    "own-data-en-letter-candidate": ("own_data", Edition("en", "letter", "candidate")),
}
SCORES = {"Siti Nurhaliza": ((4, 3, 5, 4), (2, 3, 4, 4)), "Agus Setiawan": ((3, 2, None, 3), (3, 2, 4, 2))}
LONG_NAME = "Raden Mas Haryo Bimo Setyawardhana Kusumawijaya bin Abdurrahman Wahid Al-Hasyimi"


class Clock(datetime):
    """It goes on by seven seconds whenever somebody looks, so that pages that tell times look the same each time."""

    moment = datetime(2026, 11, 20, 2, tzinfo=UTC)

    @classmethod
    def now(cls, tz=None):
        cls.moment += timedelta(seconds=7)
        return cls.moment.astimezone(tz)


@pytest.fixture(scope="module")
def draw(tmp_path_factory, yaml):
    """`draw(kind, edition)`: a document about the better of two whom two interviewers scored; nobody scored a third."""
    return drawing(tmp_path_factory.mktemp("pages") / "saring.db", yaml, SCORES)


@pytest.fixture(scope="module")
def draw_long(tmp_path_factory, yaml):
    """The same with long names, and of more people."""
    scores = {f"{LONG_NAME} {number}": SCORES["Siti Nurhaliza"][: 1 + (number == 0)] for number in range(12)}
    return drawing(tmp_path_factory.mktemp("long") / "saring.db", yaml, scores)


def drawing(path, yaml, scores):
    """A workspace's documents, drawn from what is read of it here, so that the same contents can be drawn again."""
    with pytest.MonkeyPatch.context() as patched, Workspace.create(path, actor="Rina Wijaya") as workspace:
        patched.setattr(identifiers, "datetime", Clock)
        about = _fill(workspace, yaml, scores)
        found = {
            (kind, language): KINDS[kind].read(
                workspace, Order(kind, Edition(language, audience=READERS[kind][0], notes=True), **about)
            )
            for kind in KINDS
            for language in LANGUAGES
        }

    def draw(kind, edition):
        return KINDS[kind].draw(**found[kind, edition.language].records, edition=edition, **PRINTED).content

    return draw


def _fill(workspace, yaml, scores):
    """What documents can be about: the first of these people, in their first interview."""
    job_id = jobs.add(workspace, title="Penata Arsip", yaml=yaml, hide_scores=False).id
    made = []
    for name, cards in {**scores, "Eka Putra": ()}.items():
        candidate_id = candidates.add(workspace, name=name, email="seseorang@contoh.example").id
        application_id = applications.apply(workspace, candidate_id=candidate_id, job_id=job_id).id
        for who, given in zip(("Rina Wijaya", "Budi Santoso"), cards, strict=False):
            interview_id, card = _submit(workspace, application_id, who, given)
            made.append({"application_id": application_id, "candidate_id": candidate_id, "interview_id": interview_id})
            made[-1] |= {"scorecard_id": card, "job_id": job_id}
    return made[0]


def _submit(workspace, application_id, who, scores):
    person = interviewers.ensure(workspace, name=who).id
    interview_id = interviews.schedule(
        workspace, application_id=application_id, panel=(person,), scheduled_at="2026-11-19T02:00:00.000Z"
    ).id
    card = scorecards.begin(workspace, interview_id=interview_id, interviewer_id=person).id
    for criterion, score in zip(("ketelitian", "kerapian", "kesabaran", "kerja-sama"), scores, strict=True):
        if score is not None:
            scorecards.rate(workspace, scorecard_id=card, criterion_id=criterion, score=score)
            said = "Menceritakan kejadian lengkap: situasi, langkah yang diambil sendiri, dan hasilnya."
            scorecards.write_evidence(workspace, scorecard_id=card, criterion_id=criterion, text=said)
    heard = "Dua kali memotong saat ditanya, juga setelah pertanyaan diulang."
    scorecards.observe(workspace, scorecard_id=card, trait_id="kesabaran-minus", state="observed", evidence=heard)
    notes.add(workspace, interview_id=interview_id, interviewer_id=person, text="Bertanya tentang pembagian tugas.")
    scorecards.submit(workspace, scorecard_id=card, recommendation="yes", summary="Runtut dan konkret.")
    return interview_id, card


@pytest.mark.parametrize("name", LOOKED_AT)
def test_pages_look_as_they_did(name, draw, qapp, tmp_path):
    is_kept_anew = bool(os.environ.get("KEEP_PAGE_IMAGES"))
    pages = [looked_at(page, name) for page in pages_of(draw(*LOOKED_AT[name]), tmp_path)]
    if is_kept_anew:
        for old in KEPT.glob(f"{name}-[0-9].png"):
            old.unlink()
    for number, page in enumerate(pages, 1):
        kept = KEPT / f"{name}-{number}.png"
        if is_kept_anew:
            page.quantize(COLOURS, dither=Image.Dither.NONE).save(kept, optimize=True)
        assert kept.exists(), f"{name} has more pages than before"
        assert unlike(page, kept) == []
    assert not (KEPT / f"{name}-{len(pages) + 1}.png").exists(), f"{name} has fewer pages than before"


def test_every_picture_is_compared():
    assert {kept.stem.rpartition("-")[0] for kept in KEPT.iterdir()} == set(LOOKED_AT)
    assert {kind for kind, _ in LOOKED_AT.values()} == set(KINDS)


@pytest.mark.parametrize("colour", ["white", "black", "green"])
def test_a_block_that_vanishes_or_takes_another_colour_is_found(colour, draw, qapp, tmp_path):
    name = "summary-id-a4-panel"
    page = next(iter(pages_of(draw(*LOOKED_AT[name]), tmp_path)))
    assert unlike(page, KEPT / f"{name}-1.png") == []
    page.paste(colour, (20, page.height // 2, WIDTH - 20, page.height // 2 + 3 * FIELD))
    assert unlike(page, KEPT / f"{name}-1.png") != []


@pytest.mark.parametrize("paper", PAPERS)
@pytest.mark.parametrize("kind", KINDS)
def test_no_text_stands_on_another(kind, paper, draw_long, qapp, tmp_path):
    language = "en" if paper == "letter" else "id"
    edition = Edition(language, paper, "candidate" if kind == "own_data" else "panel", notes=True)
    texts, overlapping = texts_of(draw_long(kind, edition), tmp_path)
    assert texts > 30
    assert overlapping == []


@pytest.mark.parametrize("kind", KINDS)
def test_the_same_contents_give_the_same_bytes(kind, draw):
    edition = Edition("en", audience=READERS[kind][0])
    assert draw(kind, edition) == draw(kind, edition)


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
        wrong += [
            (page, place) for place in places if not whole.contains(place.adjusted(0, 0, 0, 0.1))
        ]  # a dash is flat
        for first, place in enumerate(places):
            for other in places[first + 1 :]:
                both = place.intersected(other)
                if both.width() > 1 and both.height() > 2.5:
                    wrong.append((page, place, other))
    document.close()
    return number, wrong


def pages_of(content, tmp_path):
    """Every page on white, as a small picture."""
    from PySide6.QtCore import QSize
    from PySide6.QtGui import QImage
    from PySide6.QtPdf import QPdfDocument

    file = tmp_path / "pages.pdf"
    file.write_bytes(content)
    document = QPdfDocument()
    document.load(str(file))
    for number in range(document.pageCount()):
        points = document.pagePointSize(number)
        height = round(WIDTH * points.height() / points.width())
        drawn = document.render(number, QSize(4 * WIDTH, 4 * height)).convertToFormat(QImage.Format.Format_RGBA8888)
        ink = Image.frombytes("RGBA", (drawn.width(), drawn.height()), drawn.constBits().tobytes())
        paper = Image.new("RGBA", ink.size, "white")
        yield Image.alpha_composite(paper, ink).convert("RGB").resize((WIDTH, height), Image.Resampling.BOX)
    document.close()


def looked_at(page, name):
    """The page, without its colours where that is how it is looked at."""
    return page.convert("L").convert("RGB") if name.endswith("-grey") else page


def unlike(page, kept):
    """The fields of a page (x, y, how many levels) that look other than they did."""
    before = Image.open(kept).convert("RGB")
    if page.size != before.size:
        return [(*page.size, "size")]
    columns, rows = page.width // FIELD, page.height // FIELD
    means = [one.resize((columns, rows), Image.Resampling.BOX) for one in (page, before)]
    differences = ImageChops.difference(*means)
    fields = [(x, y, max(differences.getpixel((x, y)))) for y in range(rows) for x in range(columns)]
    apart = [field for field in fields if field[2] > DIFFERENT / 4]
    return apart if len(apart) > MANY * rows * columns or any(one[2] > DIFFERENT for one in apart) else []
