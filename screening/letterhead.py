"""The letterhead: the company's name, its address and its logo, as the first page of every document shows them."""

from __future__ import annotations

import hashlib
from dataclasses import asdict, dataclass
from io import BytesIO

from screening import audit
from screening.changes import Changes
from screening.errors import Refused
from screening.identifiers import utc_now
from screening.typed_text import NAME_LIMIT, many_lines, one_line
from screening.workspace import Workspace

ADDRESS_LINES = 5
ADDRESS_LIMIT = 400
LARGEST_FILE = 5 * 1024 * 1024
"""Bytes of the largest picture that is looked at."""
MOST_PIXELS = 40_000_000
"""A small file may unfold to more than the memory holds: beyond this it is not opened."""
LONGEST_SIDE = 20_000
"""Pixels: a picture of one column and 40 million rows takes half a minute and 1.4 GB to be made smaller."""
LOGO_SIZE = (640, 176)
"""Width and height in pixels a logo is reduced to: four for each point of the room it has on paper."""

_PNG = b"\x89PNG\r\n\x1a\n"
_JPEG = b"\xff\xd8\xff"


@dataclass(frozen=True, slots=True)
class Letterhead:
    """What stands at the top of a document's first page. `logo` is a PNG or JPEG made by `fit_logo`, b"" for none."""

    name: str = ""
    address: str = ""
    logo: bytes = b""

    def __bool__(self) -> bool:
        """Whether there is anything to show."""
        return bool(self.name or self.address or self.logo)

    @property
    def logo_type(self) -> str:
        """The media type of the logo, "" without one."""
        if self.logo.startswith(_PNG):
            return "image/png"
        return "image/jpeg" if self.logo.startswith(_JPEG) else ""


def get(ws: Workspace) -> Letterhead:
    """The letterhead of this workspace; an empty one where none was entered."""
    row = ws.one("SELECT name, address, logo FROM letterhead")
    return Letterhead(row[0], row[1], bytes(row[2])) if row else Letterhead()


def save(ws: Workspace, letterhead: Letterhead) -> Changes:
    """Keep the letterhead for the documents to come; those that are kept already stay as they are.

    Raises Refused "text_too_long", "address_too_many_lines", "logo_type" (a logo that `fit_logo` has not made).
    """
    address = "\n".join(
        line
        for part in many_lines(letterhead.address, field="address", limit=ADDRESS_LIMIT).splitlines()
        if (line := one_line(part, field="address"))
    )
    if address.count("\n") >= ADDRESS_LINES:
        raise Refused("address_too_many_lines", limit=ADDRESS_LINES)
    if letterhead.logo and not letterhead.logo_type:
        raise Refused("logo_type")
    wanted = Letterhead(one_line(letterhead.name, field="name", limit=NAME_LIMIT), address, letterhead.logo)
    with ws.atomic():
        before = get(ws)
        ws.db.table("letterhead").upsert({"id": 1, **asdict(wanted), "logo_type": wanted.logo_type}, pk="id")
        changes = audit.write(ws, "letterhead_changed", "letterhead", "1", at=utc_now(), details=_told(wanted))
    return changes.undone_by(lambda opened: _take_back(opened, before, wanted))


def fit_logo(content: bytes) -> bytes:
    """A picture as documents print it: upright, on white, small enough, and free of what a camera wrote into it.

    What is in the file counts, not what it is called. Raises Refused "logo_too_large" (as a file or in pixels),
    "logo_type" (neither PNG nor JPEG), "logo_damaged".
    """
    from PIL import Image, ImageOps, UnidentifiedImageError

    too_large = Refused("logo_too_large", limit_mb=LARGEST_FILE // (1024 * 1024))
    if len(content) > LARGEST_FILE:
        raise too_large
    if not content.startswith((_PNG, _JPEG)):
        raise Refused("logo_type")
    form = "PNG" if content.startswith(_PNG) else "JPEG"
    try:
        with Image.open(BytesIO(content), formats=(form,)) as opened:
            if opened.width * opened.height > MOST_PIXELS or max(opened.size) > LONGEST_SIDE:
                raise too_large
            upright = ImageOps.exif_transpose(opened)
            if upright.mode.startswith("I"):  # 16 bits of grey, of which Pillow would show the darkest 256th alone
                upright = upright.point(lambda grey: grey / 256).convert("L")
            drawn = upright.convert("RGBA")
    except Image.DecompressionBombError as error:
        raise too_large from error
    except (UnidentifiedImageError, OSError, SyntaxError, ValueError) as error:
        raise Refused("logo_damaged") from error
    drawn.thumbnail(LOGO_SIZE)
    paper = Image.new("RGBA", drawn.size, "white")
    paper.alpha_composite(drawn)
    out = BytesIO()
    paper.convert("RGB").save(out, form, quality=90, optimize=True)
    return out.getvalue()


def _take_back(ws: Workspace, before: Letterhead, ours: Letterhead) -> Changes:
    if get(ws) != ours:
        raise Refused("changed_since")
    return save(ws, before)


def _told(letterhead: Letterhead) -> dict[str, object]:
    """What the audit log commits to."""
    logo = hashlib.sha256(letterhead.logo).hexdigest() if letterhead.logo else ""
    return {"name": letterhead.name, "address": letterhead.address, "logo": logo}
