"""The lawful bases on which data may be held. Apart, since the command line names them before it does anything."""

from __future__ import annotations

from typing import Literal

Code = Literal["consent", "contract", "legal_obligation", "vital_interest", "public_task", "legitimate_interest"]

CODES: tuple[Code, ...] = (
    "consent",
    "contract",
    "legal_obligation",
    "vital_interest",
    "public_task",
    "legitimate_interest",
)
"""In the order of UU 27/2022 art. 20(2); GDPR art. 6(1) has the same."""
