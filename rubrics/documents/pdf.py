"""The text layer of a PDF, read through pypdf within limits."""

from __future__ import annotations

import logging
import math
import struct
import zlib
from collections.abc import Callable, Sequence
from dataclasses import replace
from io import BytesIO
from typing import TYPE_CHECKING, Any, TypeVar

from rubrics.documents.dots import Dots
from rubrics.documents.lines import BULLET, Line, Page, paragraphs
from rubrics.documents.tagged import Marked, Part, tagged_text
from rubrics.documents.time_limit import MOST_SECONDS, OutOfTimeError, within
from rubrics.errors import DocumentError

if TYPE_CHECKING:
    from pypdf import PageObject, PdfReader

MOST_PAGES = 200
LARGEST_STREAM = 8_000_000  # bytes unpacked; the text of a page takes some 10 kB
MOST_UNPACKED = 4 * LARGEST_STREAM  # bytes held at once of what was unpacked
MOST_OPERATIONS = 400_000  # values and operators on one page; a detailed drawing has some 50,000
MOST_FORMS = 500  # reused parts on one page
MOST_OBJECTS = 200_000  # of which a file tells; a tagged one of 200 pages has some 50,000
MOST_LINES_BEHIND = 50_000  # behind the mark at the end, which is looked for backwards, line by line
FEWEST_LETTERS = 40  # less text than this beside pictures is the stamp of a scanner

Result = TypeVar("Result")
Place = tuple[float, float, float]  # left end, base line and size of letters

_ARTIFACT = "/Artifact"

_UNUSED_CODE = "\x7f"  # shown as a bullet by WinAnsiEncoding (ISO 32000-1, D.3, note 3)

_LIMITS: dict[str, Any] = {
    "array_based_stream_maximum_output_length": LARGEST_STREAM,
    "brotli_maximum_output_length": LARGEST_STREAM,
    "lzw_maximum_output_length": LARGEST_STREAM,
    "maximum_declared_stream_length": LARGEST_STREAM,
    "run_length_maximum_output_length": LARGEST_STREAM,
    "stream_decoding_work_maximum_length": 4 * LARGEST_STREAM,
    "stream_parsing_work_maximum_count": MOST_OPERATIONS,
    "xform_maximum_invocations_per_extraction": MOST_FORMS,
    "zlib_maximum_output_length": LARGEST_STREAM,
}

# pypdf meets damage of every kind with whatever Python raises on the way.
DAMAGE = (
    ArithmeticError,
    AssertionError,
    AttributeError,
    EOFError,
    LookupError,
    NotImplementedError,
    RecursionError,
    TypeError,
    ValueError,
    struct.error,
    zlib.error,
)

# What pypdf says about damage is for programmers.
logging.getLogger("pypdf").addHandler(logging.NullHandler())


def read_pdf(content: bytes) -> str:
    """The text of a PDF, a paragraph or list item a line.

    Raises DocumentError: document_damaged, document_encrypted, document_scanned, document_garbled, document_empty,
    document_many_pages, document_too_complex.
    """
    text, has_pictures = within_limits(lambda: _text(content))
    _check_letters(text, has_pictures=has_pictures)
    return text


def within_limits(work: Callable[[], Result], *, seconds: float = MOST_SECONDS) -> Result:
    """What pypdf makes of a file within so many seconds, with what it raises over a bad one put in our words.

    Raises DocumentError: document_damaged, document_encrypted, document_too_complex.
    """
    from pypdf.errors import DependencyError, DeprecationError, FileNotDecryptedError, LimitReachedError, PyPdfError

    try:
        return within(seconds, work)
    except (DependencyError, FileNotDecryptedError) as error:
        raise DocumentError("document_encrypted") from error
    except (LimitReachedError, MemoryError, OutOfTimeError) as error:
        raise DocumentError("document_too_complex", type="PDF") from error
    except (PyPdfError, DeprecationError, *DAMAGE) as error:
        raise DocumentError("document_damaged", type="PDF") from error


def opened(content: bytes) -> PdfReader:
    """The reader of a file, under the limits of `limit_this_thread`; in `within_limits`, which says what it raises."""
    from pypdf import PdfReader
    from pypdf.errors import FileNotDecryptedError

    _require_quick(content)
    limit_this_thread()
    reader = PdfReader(BytesIO(content))
    if reader.is_encrypted and not reader.decrypt(""):
        raise FileNotDecryptedError
    return reader


def limit_this_thread() -> None:
    """Have pypdf hold to our limits in this thread, which each piece of work that is limited in time has of its own."""
    from pypdf import overwrite_configuration

    overwrite_configuration(**_LIMITS)


def _require_quick(content: bytes) -> None:
    """Refuse what pypdf would go through for long before it says that it is damaged, or without an end.

    Raises DocumentError: document_damaged, document_too_complex.
    """
    behind = max(content.rfind(b"%%EOF"), 0)
    if max(content.count(b"\n", behind), content.count(b"\r", behind)) > MOST_LINES_BEHIND:
        raise DocumentError("document_damaged", type="PDF")
    if content.count(b"obj") > 2 * MOST_OBJECTS:  # each begins with "obj" and ends with "endobj"
        raise DocumentError("document_too_complex", type="PDF")


def _text(content: bytes) -> tuple[str, bool]:
    """The text of all pages, and whether a page shows a picture."""
    reader = opened(content)
    pages: list[Page] = []
    marked = Marked()
    has_pictures = False
    for number, page in enumerate(reader.pages):
        if number == MOST_PAGES:
            raise DocumentError("document_many_pages", limit=MOST_PAGES)
        box = page.mediabox
        pages.append(Page(_lines(page, number, marked), float(box.bottom), float(box.top)))
        has_pictures = has_pictures or _has_pictures(page)
        forget(reader)
    return tagged_text(reader, marked) or paragraphs(pages), has_pictures


def forget(reader: PdfReader) -> None:
    """Let go of what was unpacked once it is much: together the pages may hold far more than the file.

    Not after every page, for pages share streams, and each would be unpacked anew as often as there are pages.
    """
    if unpacked_bytes(reader) > MOST_UNPACKED:
        reader.resolved_objects.clear()


def unpacked_bytes(reader: PdfReader) -> int:
    """How much a reader holds by now of what it unpacked."""
    held = (getattr(one, "decoded_self", None) for one in list(reader.resolved_objects.values()))
    return sum(len(one.get_data()) for one in held if one is not None)


def _lines(page: PageObject, number: int, marked: Marked) -> list[Line]:
    """The lines of a page in the order in which they were written; what its marked parts show is added to `marked`."""
    lines: list[Line] = []
    pieces: list[tuple[str, Place]] = []
    marks, dots = _Marks(number, marked), Dots()

    def take(text: str, matrix: Sequence[float], text_matrix: Sequence[float], _font: Any, size: float) -> None:
        marks.take(text)
        for part in text.splitlines(keepends=True):
            pieces.append((part, _place(matrix, text_matrix, size)))
            if part.endswith("\n"):
                finish()

    def finish() -> None:
        text = "".join(part for part, _ in pieces).replace(_UNUSED_CODE, "•").strip()
        if text:
            (first, (x, y, _)), *others = [piece for piece in pieces if piece[0].strip()]
            _, (_, _, size) = max(pieces, key=lambda piece: len(piece[0]))
            inner = others[0][1][0] if others and BULLET.fullmatch(first.strip()) else None
            lines.append(Line(text, x, y, size, inner))
        pieces.clear()

    def see(operator: bytes, operands: Sequence[Any], matrix: Sequence[float], _: Any) -> None:
        marks.see(operator, operands)
        dots.see(operator, operands, matrix)

    page.extract_text(visitor_operand_before=see, visitor_text=take)
    finish()
    # Qt writes tabs where spaces are; those that are there beside them pypdf has guessed from the widths of letters.
    tabs, spaces = (sum(line.text.count(sign) for line in lines) for sign in "\t ")
    return dots.beside([replace(line, text=_spaced(line.text, guessed=tabs > spaces)) for line in lines])


def _spaced(text: str, *, guessed: bool) -> str:
    return " ".join((text.replace(" ", "") if guessed else text).split())


class _Marks:
    """Follows the marks on a page (ISO 32000-1, 14.6), to say which of its parts a text is in."""

    def __init__(self, page: int, marked: Marked) -> None:
        self._page = page
        self._marked = marked
        self._open: list[Part | str | None] = []
        self._in_text = False
        self._known: set[Part] = set()

    def see(self, operator: bytes, operands: Sequence[Any]) -> None:
        """Take note of an operator before it is carried out."""
        match operator:
            case b"BT" | b"ET":
                self._in_text = operator == b"BT"
            case b"BMC" | b"BDC":
                self._open.append(self._part(operands))
                self._check()
            case b"EMC" if self._open:
                self._check()
                self._open.pop()
            case _:
                pass

    def take(self, text: str) -> None:
        """Put text where it belongs; artifacts (headers, page numbers) belong nowhere."""
        part = next((one for one in reversed(self._open) if one is not None), None)
        if not isinstance(part, str):
            self._marked.add(part, text)

    def _part(self, operands: Sequence[Any]) -> Part | str | None:
        properties = operands[1] if len(operands) > 1 else None
        number = properties.get("/MCID") if isinstance(properties, dict) else None
        if isinstance(number, int):
            part = (self._page, int(number))
            if part in self._known:
                self._marked.sound = False
            self._known.add(part)
            return part
        return _ARTIFACT if operands and operands[0] == _ARTIFACT else None

    def _check(self) -> None:
        """Text is handed over when it ends: marks that change before that cannot be told apart."""
        if self._in_text and self._open[-1] is not None:
            self._marked.sound = False


def _place(matrix: Sequence[float], text_matrix: Sequence[float], size: float) -> Place:
    """Left end and base line in the page's own units (points), and the size of the letters."""
    a, b, c, d, e, f = matrix
    x, y = text_matrix[4], text_matrix[5]
    scale = math.hypot(text_matrix[2], text_matrix[3]) * math.hypot(c, d)
    return a * x + c * y + e, b * x + d * y + f, abs(size) * scale


def _has_pictures(page: PageObject) -> bool:
    resources = page.get("/Resources")
    objects = resources.get_object().get("/XObject") if resources is not None else None
    if objects is None:
        return False
    return any(one.get_object().get("/Subtype") == "/Image" for one in objects.get_object().values())


def _check_letters(text: str, *, has_pictures: bool) -> None:
    """Raises DocumentError where the pages hold pictures of text, or text whose letters are not told."""
    letters = sum(character.isalpha() for character in text)
    signs = sum(not character.isspace() for character in text)
    if letters < FEWEST_LETTERS and has_pictures:
        raise DocumentError("document_scanned")
    if not signs:
        raise DocumentError("document_empty")
    if letters < signs / 2:
        raise DocumentError("document_garbled")
