"""The checker for PDF/UA finds what it says it looks for: a sound document is harmed in every one of these ways."""

import io
import re

import pikepdf
import pytest
from fontTools.ttLib import TTFont
from pikepdf import Dictionary, Name

from reports.edition import Edition
from reports.typesetting import styles
from reports.typesetting.charts import CriteriaChart, Row
from reports.typesetting.page import Imprint, Sheet, heading
from reports.typesetting.table import Column, Table
from reports.typesetting.tags import Element, item
from reports.typesetting.text import Text
from tests.reports.matterhorn import ABSENT, CHECKED, Checked

# What the Matterhorn Protocol 1.1 leaves to software.
CONDITIONS = frozenset(
    f"{checkpoint}-{number:03}"
    for checkpoint, numbers in {
        "01": (3, 4, 5, 7),
        "02": (1, 3, 4),
        "06": (1, 2, 3),
        "07": (1, 2),
        "09": (4, 5, 6, 7, 8),
        "10": (1,),
        "11": (1, 2, 3, 4, 5, 6),
        "13": (4,),
        "14": (2, 3, 6, 7),
        "15": (3,),
        "17": (2, 3),
        "19": (3, 4),
        "20": (1, 2, 3),
        "21": (1,),
        "25": (1,),
        "26": (1, 2),
        "28": (2, *range(4, 13), *range(14, 19)),
        "30": (1, 2),
        "31": (*range(1, 10), *range(11, 31)),
    }.items()
    for number in numbers
)


@pytest.fixture(scope="module")
def sound():
    """A page with what documents are made of: headings, a list, a table, a chart with a link, two scripts."""
    imprint = Imprint(Edition("en"), "S-1", "2026-11-22T08:15:30.123Z", "9f8e", "Archivist", 1, "")
    sheet = Sheet(imprint, title="Archive", subject="Archivist", running="Archive")
    ink, items = sheet.ink, Element("L")
    blocks = [
        Text(ink, "Archive", styles.TITLE),
        CriteriaChart(ink, [Row("Tidiness", (("RW", 4),), 4.0, "4.0", leads_to="tidiness")]),
        *heading(ink, "Tidiness", place="tidiness"),
        *[Text(ink, text, styles.BODY, tag=item(items)) for text in ("Ask first.", "Then tell.")],
        *heading(ink, "People"),
        Table(ink, [Column("Name", 0.5), Column("Said", 0.5)], [["Siti", "محمد علي"]], page=sheet.height),
    ]
    content = sheet.build(blocks).content
    assert Checked(content).failures == [], "before it was harmed"
    return content


def elements(pdf, role):
    return [one for one in pdf.objects if isinstance(one, Dictionary) and "/P" in one and one.get("/S") == f"/{role}"]


def renamed(role, other, count=None):
    def harm(pdf):
        for one in elements(pdf, role)[:count]:
            one.S = Name(f"/{other}")

    return harm


def with_notes(*ids):
    def harm(pdf):
        for one, name in zip(elements(pdf, "LBody"), ids, strict=True):
            one.S = Name.Note
            if name:
                one.ID = pikepdf.String(name)

    return harm


def without(role, key):
    def harm(pdf):
        for one in elements(pdf, role):
            del one[key]

    return harm


def in_catalog(**entries):
    def harm(pdf):
        for key, value in entries.items():
            pdf.Root[f"/{key}"] = value() if callable(value) else value

    return harm


def not_in_catalog(key):
    def harm(pdf):
        del pdf.Root[key]

    return harm


def written(before, after):
    """The page's operators with this in the place of that."""

    def harm(pdf):
        (page,) = pdf.pages
        content = page.Contents.read_bytes()
        assert before in content
        page.Contents = pdf.make_stream(content.replace(before, after, 1))

    return harm


def in_metadata(pattern, after=b""):
    def harm(pdf):
        metadata, count = re.subn(pattern, after, pdf.Root.Metadata.read_bytes(), flags=re.DOTALL)
        assert count
        pdf.Root.Metadata.write(metadata)

    return harm


def with_link(**entries):
    def harm(pdf):
        for key, value in entries.items():
            pdf.pages[0].Annots[0][f"/{key}"] = value

    return harm


def a_link_that_says_nothing(pdf):
    del pdf.pages[0].Annots[0].Contents


def with_tabs(value):
    def harm(pdf):
        del pdf.pages[0].Tabs
        if value:
            pdf.pages[0].Tabs = value

    return harm


def with_form(content, **entries):
    """A picture of operators that the page shows."""

    def harm(pdf):
        form = pdf.make_stream(content, Type=Name.XObject, Subtype=Name.Form, BBox=[0, 0, 9, 9], **entries)
        pdf.pages[0].add_resource(form, Name.XObject, Name.Fm)
        pdf.pages[0].contents_add(b"/Artifact BMC /Fm Do EMC")

    return harm


def a_lost_way_back(pdf):
    del pdf.Root.StructTreeRoot.ParentTree.Nums[1][0]


def fonts(pdf, subtype):
    return [font for font in pdf.pages[0].Resources.Font.values() if font.Subtype == f"/{subtype}"]


def with_simple_fonts(change):
    def harm(pdf):
        for font in fonts(pdf, "TrueType"):
            change(pdf, font)

    return harm


def with_composite_fonts(change):
    def harm(pdf):
        for font in fonts(pdf, "Type0"):
            change(pdf, font, font.DescendantFonts[0])

    return harm


def to_unicode(target):
    """The first character that a font shows is said to be this one."""

    def change(pdf, font):
        told = re.sub(rb"<01> <[0-9A-F]+>", b"<01> <" + target + b">", font.ToUnicode.read_bytes())
        font.ToUnicode = pdf.make_stream(told)

    return with_simple_fonts(change)


def with_program(change):
    def harm(pdf, font):
        program = TTFont(io.BytesIO(font.FontDescriptor.FontFile2.read_bytes()))
        change(program)
        program.save(saved := io.BytesIO())
        font.FontDescriptor.FontFile2 = pdf.make_stream(saved.getvalue())

    return with_simple_fonts(harm)


def no_cmap(program):
    del program["cmap"]


def two_cmaps_for_letters(program):
    (first, *_) = program["cmap"].tables
    other = type(first)(first.format)
    other.__dict__ |= first.__dict__
    first.platformID, first.platEncID = 1, 0
    other.platformID, other.platEncID = 3, 1
    program["cmap"].tables = [first, other]


def encrypted(content):
    with pikepdf.open(io.BytesIO(content)) as pdf:
        deaf = pikepdf.Permissions(accessibility=False)
        pdf.save(
            saved := io.BytesIO(),
            encryption=pikepdf.Encryption(owner="a", user="", R=3, aes=False, metadata=False, allow=deaf),
        )
    return saved.getvalue()


def set_font(key, value):
    def change(pdf, font, *_):
        font[f"/{key}"] = value

    return change


def set_descendant(key, value):
    def change(pdf, _, font):
        font[f"/{key}"] = value(pdf) if callable(value) else value

    return change


def no_to_unicode(_, font):
    del font.ToUnicode


def for_letters(_, font):
    font.FontDescriptor.Flags = 32


def not_embedded(_, font):
    del font.FontDescriptor.FontFile2


def too_wide(_, font):
    font.Widths = [999] * len(font.Widths)


def no_places(_, __, font):
    del font.CIDToGIDMap


def all_places(glyph):
    return set_descendant("CIDToGIDMap", lambda pdf: pdf.make_stream(glyph * 1000))


def with_cid_set(pdf, _, font):
    font.FontDescriptor.CIDSet = pdf.make_stream(b"\xff")


H1 = b"/H1 <</MCID 0>> BDC"
LANGUAGE = {"11-001", "11-002", "11-003", "11-004", "11-006"}
HARMS = [
    (written(H1, H1 + b" /Artifact BMC EMC"), {"01-003"}),
    (written(H1, b"/Artifact BMC /P <</MCID 999>> BDC EMC EMC " + H1), {"01-004"}),
    (lambda pdf: pdf.pages[0].contents_add(b"0 0 m 10 10 l S"), {"01-005"}),
    (in_catalog(MarkInfo=Dictionary(Marked=True, Suspects=True)), {"01-007"}),
    (renamed("L", "Verse"), {"02-001"}),
    (lambda pdf: pdf.Root.StructTreeRoot.update({"/RoleMap": Dictionary(A=Name.B, B=Name.A)}), {"02-003"}),
    (lambda pdf: pdf.Root.StructTreeRoot.update({"/RoleMap": Dictionary(P=Name.H1)}), {"02-004"}),
    (not_in_catalog("/Metadata"), {"06-001"}),
    (in_metadata(rb"<pdfuaid:part>1</pdfuaid:part>"), {"06-002"}),
    (in_metadata(rb"<dc:title>.*?</dc:title>"), {"06-003"}),
    (not_in_catalog("/ViewerPreferences"), {"07-001"}),
    (in_catalog(ViewerPreferences=Dictionary(DisplayDocTitle=False)), {"07-002"}),
    (renamed("TR", "Sect"), {"09-004"}),
    (renamed("L", "Sect"), {"09-005"}),
    (renamed("H1", "TOCI"), {"09-006"}),
    (with_simple_fonts(no_to_unicode), {"10-001", "31-027"}),
    (not_in_catalog("/Lang"), LANGUAGE),
    (without("Figure", "/Alt"), {"13-004"}),
    (renamed("H1", "P"), {"14-002"}),
    (renamed("H2", "H4"), {"14-003"}),
    (lambda pdf: (renamed("H1", "H")(pdf), renamed("H2", "H")(pdf)), {"14-006"}),
    (renamed("H2", "H"), {"14-007"}),
    (without("TH", "/A"), {"15-003"}),
    (with_notes("", "a"), {"19-003"}),
    (with_notes("a", "a"), {"19-004"}),
    (a_link_that_says_nothing, {"28-004", "28-012"}),
    (with_tabs(None), {"28-008"}),
    (with_tabs(Name.R), {"28-009"}),
    (renamed("Link", "Span"), {"28-011"}),
    (with_form(b"", Ref=Dictionary()), {"30-001"}),
    (with_form(b"/P <</MCID 999>> BDC EMC"), {"30-002"}),
    (with_composite_fonts(set_descendant("CIDToGIDMap", Name.Other)), {"31-004"}),
    (with_composite_fonts(no_places), {"31-005"}),
    (
        with_composite_fonts(set_font("Encoding", Name("/UniJIS-UTF16-H"))),
        {"31-006", *ABSENT["a CMap that is not Identity"]},
    ),
    (with_simple_fonts(not_embedded), {"31-009"}),
    (with_composite_fonts(all_places(b"\xff\xff")), {"31-011"}),
    (with_simple_fonts(too_wide), {"31-016"}),
    (with_simple_fonts(set_font("Encoding", Name.WinAnsiEncoding)), {"31-024"}),
    (with_program(no_cmap), {"31-025"}),
    (with_program(two_cmaps_for_letters), {"31-026"}),
    (to_unicode(b"0000"), {"31-028"}),
    (to_unicode(b"FEFF"), {"31-029"}),
    (with_composite_fonts(all_places(b"\0\0")), {"31-030"}),
    (renamed("LBody", "Ruby"), ABSENT["ruby"]),
    (renamed("LBody", "Warichu"), ABSENT["warichu"]),
    (renamed("Figure", "Formula"), ABSENT["a formula"]),
    (in_catalog(OCProperties=Dictionary()), ABSENT["optional content"]),
    (in_catalog(Names=Dictionary(EmbeddedFiles=Dictionary())), ABSENT["an embedded file"]),
    (in_catalog(AcroForm=Dictionary()), ABSENT["a form"]),
    (with_link(Subtype=Name.Stamp), ABSENT["an annotation that is no link"]),
    (with_link(A=Dictionary(S=Name.Rendition)), ABSENT["an action"]),
    (in_catalog(OpenAction=Dictionary(S=Name.Rendition)), ABSENT["an action"]),
    (with_simple_fonts(set_font("Subtype", Name.Type1)), ABSENT["a Type 1 font"]),
    (with_composite_fonts(with_cid_set), ABSENT["a CIDSet"]),
    (with_simple_fonts(for_letters), ABSENT["a TrueType font for letters"]),
    (a_lost_way_back, {"ISO 32000 14.7.4"}),
    (lambda pdf: pdf.pages[0].contents_add(b"/P BMC"), {"ISO 32000 14.6"}),
]


@pytest.mark.parametrize(("harm", "conditions"), HARMS, ids=["+".join(sorted(found)) for _, found in HARMS])
def test_the_checker_sees_what_is_wrong(sound, harm, conditions):
    with pikepdf.open(io.BytesIO(sound)) as pdf:
        harm(pdf)
        pdf.save(harmed := io.BytesIO())
    assert set(conditions) <= seen(harmed.getvalue())


def seen(content):
    return {failure.partition(": ")[0] for failure in Checked(content).failures}


def test_an_encrypted_document_that_no_screen_reader_may_read(sound):
    assert "26-002" in seen(encrypted(sound))
    with pytest.raises(pikepdf.PdfError):  # condition 26-001
        Checked(encrypted(sound).replace(b"/P -", b"/Q -"))


def test_every_condition_is_looked_for_and_found():
    absent = [condition for group in ABSENT.values() for condition in group]
    assert len(CONDITIONS) == 87
    assert sorted([*CHECKED, *absent]) == sorted(CONDITIONS)
    assert set().union(*(found for _, found in HARMS)) >= CONDITIONS - {"26-001", "26-002"}
