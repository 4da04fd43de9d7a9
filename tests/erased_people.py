"""People who are erased while something goes wrong, and what has to be true of the file afterwards."""

from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes

from screening.people import attachments, candidates
from screening.privacy import cleaning, tombstones
from screening.workspace import Workspace

PEOPLE = 7
FEW = 5
"""So many of those who are due are erased at a time."""
LATER = "2099-01-01"
"""By this day everybody is due."""

_PLACE = b"Wonosobo"
_TOLD = f"Tinggal di {_PLACE.decode()}"
_PICTURE = b"\x89PNG\r\n\x1a\n" + _PLACE
PAGE = 4096


def add(path, key=None):
    """Put PEOPLE with a note and a picture each into a workspace; their ids."""
    with Workspace.open(path, key=key) as ws:
        for number in range(PEOPLE):
            person = candidates.add(ws, name=f"Ani {chr(97 + number)}", note=_TOLD).id
            attachments.add(ws, candidate_id=person, name="foto.png", content=_PICTURE + bytes([number]))
        return [one.id for one in candidates.page(ws) if one.note == _TOLD]


def leave_behind(path, left=_PLACE):
    """Put bytes wherever a page of a closed plain file has room that belongs to nobody; in how many pages."""
    content = bytearray(path.read_bytes())
    rooms = 0
    for start in range(PAGE, len(content), PAGE):
        kind, cells = content[start], int.from_bytes(content[start + 3 : start + 5], "big")
        begin = start + 2 * cells + (12 if kind in {2, 5} else 8)
        end = start + int.from_bytes(content[start + 5 : start + 7], "big")
        if kind in {2, 5, 10, 13} and end - begin >= len(left):
            content[end - len(left) : end] = left
            rooms += 1
    path.write_bytes(content)
    return rooms


def require_gone_or_there(path, people, *, together, done, key=None):
    """Everybody is wholly there or wholly gone, so many `together`, all where it was `done`; how many are there.

    Cleaning that was cut short is done when the file is opened the next time, as the window does it; then no byte of
    whoever is gone is in the file.
    """
    with Workspace.open(path, key=key) as ws:
        there = {one.id for one in candidates.page(ws) if one.note == _TOLD}
        assert {row[0] for row in ws.all("SELECT candidate_id FROM attachments")} == there
        assert {stone.candidate_id for stone in tombstones.all_of(ws)} == set(people) - there
        gone = PEOPLE - len(there)
        assert gone == PEOPLE if done else gone in {*range(0, PEOPLE, together), PEOPLE}
        assert cleaning.clean(ws)
    told = any(one.name.startswith(path.name) for one in tell_of_them(path.parent, key))
    assert told is bool(there)
    return len(there)


def in_the_clear(content, key):
    """What the pages of a protected file, or of its log, say (SQLCipher 4: AES-256 in CBC mode, 80 bytes kept)."""
    is_file = content.startswith(b"SQLite format 3")
    first, step = (0, PAGE) if is_file else (56, PAGE + 24)  # a log's header, and one before each page
    found = b""
    for start in range(first, len(content) - PAGE + 1, step):
        page = content[start : start + PAGE]
        number = start // PAGE + 1 if is_file else int.from_bytes(content[start - 24 : start - 20], "big")
        decryptor = Cipher(algorithms.AES(key), modes.CBC(page[-80:-64])).decryptor()
        found += decryptor.update(page[96 if number == 1 else 0 : -80])
    return found


def tell_of_them(folder, key=None):
    """The files in whose bytes, in the clear, somebody can be found."""

    def says(file):
        content = file.read_bytes()
        return content if key is None else in_the_clear(content, key)

    return {one for one in folder.iterdir() if _PLACE in says(one)}
