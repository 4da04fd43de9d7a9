"""PDF documents with tags, written out by hand: what the tags say, and tags that are not to be trusted."""

import pytest

from rubrics.documents.pdf import read_pdf

PROSE = "Orang yang cocok adalah seseorang yang teliti"


def marked(number, text, y, *, role="P"):
    return f"/{role} <</MCID {number}>>BDC BT /F1 11 Tf 1 0 0 1 72 {y} Tm ({text})Tj ET EMC\n"


def element(role, *kids):
    return f"<</S/{role}/Pg 3 0 R/K[{' '.join(map(str, kids))}]>>"


def pdf_of(content, *elements, more=""):
    objects = [
        f"<</Type/Catalog/Pages 2 0 R/StructTreeRoot<</K[{' '.join(elements)}]{more}>>>>",
        "<</Type/Pages/Count 1/Kids[3 0 R]>>",
        "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</Font<</F1 5 0 R>>>>/Contents 4 0 R>>",
        f"<</Length {len(content)}>>stream\n{content}\nendstream",
        "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>",
    ]
    body = "".join(f"{number} 0 obj{one}endobj\n" for number, one in enumerate(objects, start=1))
    return f"%PDF-1.7\n{body}trailer<</Root 1 0 R>>\nstartxref\n0\n%%EOF".encode()


def lines(content, *elements, more=""):
    return [line for line in read_pdf(pdf_of(content, *elements, more=more)).splitlines() if line]


def test_headings_items_with_and_without_labels_and_cells():
    content = "".join(marked(n, text, 700 - 14 * n) for n, text in enumerate(["Koki", "1.", "memasak", "jujur", PROSE]))
    found = lines(
        content,
        element("H2", 0),
        element("L", element("LI", element("Lbl", 1), element("LBody", 2)), element("LI", element("LBody", 3))),
        element("Table", element("TR", element("TD", element("P", 4)))),
    )
    assert found == ["# Koki", "1. memasak", "• jujur", PROSE]


def test_a_paragraph_is_whole_whatever_its_lines_look_like():
    parts = ["Orang yang cocok", "teli-", "ti dan sabar"]
    content = "".join(marked(n, text, 700 - 40 * n) for n, text in enumerate(parts))
    assert lines(content, element("P", element("Span", 0), 1, 2)) == ["Orang yang cocok teliti dan sabar"]


def test_the_order_is_that_of_the_tags():
    content = marked(0, "Yang kedua.", 700) + marked(1, "Yang pertama.", 600)
    assert lines(content, element("P", 1), element("P", 0)) == ["Yang pertama.", "Yang kedua."]


def test_roles_of_the_program_are_looked_up():
    more = "/RoleMap<</Judul/Bab/Bab/H1>>"
    assert lines(marked(0, "Koki", 700), element("Judul", 0), more=more) == ["# Koki"]


def test_page_headers_are_left_out():
    content = "/Artifact BMC BT /F1 9 Tf 1 0 0 1 72 700 Tm (Rahasia)Tj ET EMC\n" + marked(0, PROSE, 500)
    assert lines(content, element("P", 0)) == [PROSE]


@pytest.mark.parametrize("empty", [element("H1"), element("L", element("LI", element("Lbl"))), element("H1", 7)])
def test_an_empty_heading_or_item_says_nothing_of_what_follows(empty):
    assert lines(marked(0, PROSE, 700), empty, element("P", 0)) == [PROSE]


@pytest.mark.parametrize(
    "elements",
    [
        [],
        [element("P", 0)],
        [element("P", 0), element("P", 7)],
        ["<</S/P/K 0>>", "<</S/P/K 1>>"],
        ["null"],
        ["(text)"],
        ["1 0 R"],
    ],
    ids=["none", "a part missing", "an unknown part", "no page", "null", "no element", "a ring"],
)
def test_tags_that_leave_text_out_are_not_trusted(elements):
    content = marked(0, "Teliti.", 700) + marked(1, "Jujur dan sabar.", 600)
    assert lines(content, *elements) == ["Teliti.", "Jujur dan sabar."]


def test_tags_that_follow_the_lines_are_not_trusted():
    words = "Seseorang yang mampu bekerja dengan teliti dan jujur setiap hari di toko yang sangat besar"
    content = "".join(marked(n, words if n == 0 else words.lower(), 700 - 14 * n) for n in range(6))
    assert len(lines(content, *[element("P", n) for n in range(6)])) == 1


def test_parts_that_begin_within_a_text_are_not_trusted():
    first, second = "/P <</MCID 0>>BDC (Teliti.)Tj EMC", f"/P <</MCID 1>>BDC ({PROSE})Tj EMC"
    content = f"BT /F1 11 Tf 1 0 0 1 72 700 Tm {first} 0 -40 Td {second} ET"
    assert lines(content, element("P", 1), element("P", 0)) == ["Teliti.", PROSE]
