"""Several documents in one file, taken apart again: outline, tags, languages, page labels, properties."""

import io
from itertools import count

import pikepdf
import pytest
from pypdf import PdfReader
from reportlab.platypus import PageBreak

from reports.edition import Edition
from reports.merging import Part, merge
from reports.protection import protect
from reports.typesetting import styles
from reports.typesetting.page import Imprint, Sheet, heading
from reports.typesetting.text import Text
from rubrics.errors import SaringError
from tests.reports.matterhorn import Checked

MADE = "2026-11-22T08:15:30.123Z"


@pytest.fixture(scope="module")
def part():
    """`part("Siti", "en", pages=2)`: a document with a title, headings and as many pages."""
    numbers = count(1)

    def make(name, language="id", *, pages=1):
        imprint = Imprint(
            edition=Edition(language),
            number=f"S-2026-{next(numbers):04}",
            printed_at=MADE,
            audit_head="9f8e",
            rubric_title="Arsip",
            rubric_revision=1,
            rubric_hash="",
        )
        sheet = Sheet(imprint, title=name, subject="", running=name)
        story = [Text(sheet.ink, name, styles.TITLE)]
        for page in range(1, pages + 1):
            story += [PageBreak()] if page > 1 else []
            story += heading(sheet.ink, f"{name} {page}")
            story.append(
                Text(sheet.ink, f"Isi {name} {page}. " * 20, styles.BODY, place=f"{page}", leads_to=f"{pages}")
            )
        return Part(name, sheet.build(story).content)

    return make


@pytest.fixture(scope="module")
def parts(part):
    return [part("Siti", pages=2), part("Budi", "en"), part("Ayu", pages=3)]


@pytest.fixture(scope="module")
def merged(parts):
    return merge(parts, title="Semua ringkasan", language="id", made_at=MADE, author="Rina")


def test_the_merged_file_holds_to_pdf_ua_as_its_parts_do(parts, merged):
    assert [Checked(part.content).failures for part in parts] == [[], [], []]
    checked = Checked(merged)
    assert checked.failures == []
    assert checked.out_of_order() == []
    (document,) = checked.roots
    assert [one.role for one in document.kids] == ["Part", "Part", "Part"]
    assert [str(one.raw.Lang) for one in document.kids] == ["id", "en", "id"]
    assert checked.said("H1") == [("H1", "Siti"), ("H1", "Budi"), ("H1", "Ayu")]
    assert all(element.pieces[0][0] == page for element, page in zip(_headings(checked), (0, 2, 3), strict=True))


def _headings(checked):
    return [one for one in checked.elements if one.role == "H1"]


def test_the_outline_leads_to_every_part_and_its_headings(merged):
    reader = PdfReader(io.BytesIO(merged))
    assert [_shown(reader, entry) for entry in reader.outline] == [
        ("Siti", 0),
        [("Siti 1", 0), ("Siti 2", 1)],
        ("Budi", 2),
        [("Budi 1", 2)],
        ("Ayu", 3),
        [("Ayu 1", 3), ("Ayu 2", 4), ("Ayu 3", 5)],
    ]
    assert reader.trailer["/Root"]["/PageMode"] == "/UseOutlines"


def _shown(reader, entry):
    if isinstance(entry, list):
        return [_shown(reader, one) for one in entry]
    return entry.title, reader.get_destination_page_number(entry)


def test_links_lead_to_the_pages_of_their_own_part(merged):
    checked = Checked(merged)
    targets = [checked.numbers[one.Dest[0].objgen] for page in checked.pages for one in page.Annots]
    assert targets == [1, 1, 2, 5, 5, 5]


def test_pages_are_called_by_their_part(merged):
    assert PdfReader(io.BytesIO(merged)).page_labels == ["1.1", "1.2", "2.1", "3.1", "3.2", "3.3"]


def test_the_properties_are_those_of_the_whole(merged):
    with pikepdf.open(io.BytesIO(merged)) as pdf:
        assert str(pdf.docinfo.Title) == pdf.open_metadata()["dc:title"] == "Semua ringkasan"
        assert str(pdf.docinfo.Author) == "Rina"
        assert str(pdf.docinfo.CreationDate) == "D:20261122081530+00'00'"
        assert str(pdf.Root.Lang) == "id"


def test_the_pages_say_what_they_said(parts, merged):
    alone = [page.extract_text() for part in parts for page in PdfReader(io.BytesIO(part.content)).pages]
    assert [page.extract_text() for page in PdfReader(io.BytesIO(merged)).pages] == alone


def test_the_same_parts_give_the_same_bytes(parts, merged):
    again = merge(iter(parts), title="Semua ringkasan", language="id", made_at=MADE, author="Rina")
    assert again == merged


def test_with_an_untagged_part_the_whole_does_not_call_itself_accessible(parts):
    with pikepdf.open(io.BytesIO(parts[0].content)) as pdf:
        del pdf.Root.StructTreeRoot, pdf.Root.MarkInfo
        bare = io.BytesIO()
        pdf.save(bare)
    whole = merge([parts[1], Part("Lama", bare.getvalue())], title="T", language="id", made_at=MADE)
    with pikepdf.open(io.BytesIO(whole)) as pdf:
        assert len(pdf.pages) == 3
        assert "pdfuaid:part" not in pdf.open_metadata()


@pytest.mark.parametrize(
    ("content", "code"),
    [
        pytest.param(lambda parts: protect(parts[1].content, "rahasia"), "merge_protected", id="protected"),
        pytest.param(lambda _: b"%PDF-1.7 nothing", "merge_unreadable", id="unreadable"),
    ],
)
def test_a_part_that_cannot_be_taken_is_named(parts, content, code):
    with pytest.raises(SaringError) as caught:
        merge([parts[0], Part("Budi", content(parts))], title="T", language="id", made_at=MADE)
    assert (caught.value.code, caught.value.params) == (code, {"title": "Budi"})


def test_nothing_is_not_merged():
    with pytest.raises(SaringError, match="merge_nothing"):
        merge([], title="T", language="id", made_at=MADE)
