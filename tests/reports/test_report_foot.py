"""The foot of a page tells which document it is, however long the title of its rubric."""

import pytest

from reports.edition import Edition
from reports.typesetting import styles
from reports.typesetting.page import Imprint, Sheet
from reports.typesetting.text import Text

PRINTED = ("S-2026-0007", "2026-11-22T08:15:30.123Z", "9f8e7d6c5b4a39281706")


@pytest.mark.parametrize(
    ("title", "language"),
    [
        ("Penata Arsip", "id"),
        ("Pengelola Komunitas Daring " * 30, "id"),
        ("Sangatpanjang" * 40, "en"),
        ("مدير المجتمع " * 20, "id"),
        ("社区经理" * 60, "en"),
    ],
    ids=["short", "long", "one-word", "arabic", "chinese"],
)
def test_revision_and_hash_stand_on_every_page(copied, title, language):
    for hash_, paper in (("0a1b2c3d4e5f", "a4"), ("", "letter")):
        imprint = Imprint(Edition(language, paper), *PRINTED, title.strip(), 12, hash_)
        sheet = Sheet(imprint, title="T", subject="S", running="T")
        pdf = copied(sheet.build([Text(sheet.ink, "Said.", styles.BODY) for _ in range(60)]).content)
        pdf.assert_inside()
        assert len(pdf.pages) == 2
        said = {"id": "revisi 12", "en": "revision 12"}[language]
        wanted = [said, hash_[:8], "S-2026-0007", "9f8e7d6c5b4a", title[:8]]
        assert [[one for one in wanted if one not in page] for page in pdf.pages] == [[], []]
