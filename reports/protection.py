"""A passphrase on a PDF, so that only those who know it can open the file."""

from __future__ import annotations

import io
import stringprep
import unicodedata

from rubrics.errors import SaringError

LONGEST = 127  # bytes of UTF-8 that PDF looks at (ISO 32000-2, 7.6.4.3.3)
PROHIBITED = (
    stringprep.in_table_c12,
    stringprep.in_table_c21_c22,
    stringprep.in_table_c3,
    stringprep.in_table_c4,
    stringprep.in_table_c5,
    stringprep.in_table_c6,
    stringprep.in_table_c7,
    stringprep.in_table_c8,
    stringprep.in_table_c9,
    stringprep.in_table_a1,
)


def protect(content: bytes, passphrase: str) -> bytes:
    """The same PDF, encrypted with AES-256 (revision 6 of the standard handler) including its metadata.

    Who has the passphrase may do everything with the file; a screen reader may read it. The salts and keys are drawn
    anew each time: the same content and passphrase give other bytes, so a protected document is kept as it is and
    cannot be made again byte for byte. Raises SaringError: pdf_passphrase_empty, pdf_passphrase_too_long (more than
    127 bytes), pdf_passphrase_character (one that no reader takes), pdf_passphrase_directions.
    """
    import pikepdf

    secret = prepared(passphrase)
    encryption = pikepdf.Encryption(owner=secret, user=secret, R=6, allow=pikepdf.Permissions())
    protected = io.BytesIO()
    with pikepdf.open(io.BytesIO(content)) as pdf:
        pdf.save(protected, encryption=encryption, object_stream_mode=pikepdf.ObjectStreamMode.generate)
    return protected.getvalue()


def opened(content: bytes, passphrase: str) -> bytes:
    """The same PDF without its passphrase, to be drawn. Raises SaringError "pdf_passphrase_wrong"."""
    import pikepdf

    plain = io.BytesIO()
    try:
        with pikepdf.open(io.BytesIO(content), password=_mapped(passphrase).encode()) as pdf:
            pdf.save(plain)
    except (pikepdf.PasswordError, UnicodeError) as error:
        raise SaringError("pdf_passphrase_wrong") from error
    return plain.getvalue()


def prepared(passphrase: str) -> str:
    """The passphrase as readers prepare it before they try it (SASLprep, RFC 4013), so that it opens in all of them.

    A space is a space and a ligature its letters, however they were typed. Raises as `protect` does.
    """
    secret = _mapped(passphrase)
    if not secret.strip():
        raise SaringError("pdf_passphrase_empty")
    for character in secret:
        if any(is_in(character) for is_in in PROHIBITED):
            raise SaringError("pdf_passphrase_character", character=f"U+{ord(character):04X}")
    if not _runs_one_way(secret):
        raise SaringError("pdf_passphrase_directions")
    if len(secret.encode()) > LONGEST:
        raise SaringError("pdf_passphrase_too_long", most=LONGEST)
    return secret


def _mapped(passphrase: str) -> str:
    mapped = "".join(" " if stringprep.in_table_c12(c) else c for c in passphrase if not stringprep.in_table_b1(c))
    return unicodedata.normalize("NFKC", mapped)


def _runs_one_way(secret: str) -> bool:
    """Whether letters from the right stand alone, and at both ends, where there are any (RFC 3454, section 6)."""
    if not any(map(stringprep.in_table_d1, secret)):
        return True
    ends = secret[0], secret[-1]
    return all(map(stringprep.in_table_d1, ends)) and not any(map(stringprep.in_table_d2, secret))
