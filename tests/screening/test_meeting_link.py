"""Which part of a place is a link, and which only looks like one."""

import pytest

from screening.interviewing.meeting_link import meeting_link


@pytest.mark.parametrize(
    ("place", "link"),
    [
        ("https://meet.google.com/abc-defg-hij", "https://meet.google.com/abc-defg-hij"),
        ("Zoom: https://us02web.zoom.us/j/123?pwd=a1, kode 99", "https://us02web.zoom.us/j/123?pwd=a1"),
        ("meet.google.com/abc-defg-hij", "https://meet.google.com/abc-defg-hij"),
        ("us02web.zoom.us/j/123", "https://us02web.zoom.us/j/123"),
        ("Video (<https://contoh.example/r/1>).", "https://contoh.example/r/1"),
        ("HTTP://CONTOH.example:8080/x", "HTTP://CONTOH.example:8080/x"),
        ("tel:+62-812-3456", "tel:+62-812-3456"),
        ("mailto:hr@contoh.example", "mailto:hr@contoh.example"),
        ("http://[::1]/", "http://[::1]/"),
    ],
)
def test_a_link(place, link):
    assert meeting_link(place) == link


@pytest.mark.parametrize(
    "place",
    [
        "",
        "Ruang 2",
        "Lantai 3, jam 10:30",
        "zoom",
        "zoom.us",
        "file:///etc/passwd",
        "javascript:alert(1)",
        "data:text/html,x",
        "smb://server/share",
        "https://",
        "https://zoom.us@jahat.example/j/1",
        "https://user:rahasia@contoh.example/",
        "https:\\\\contoh.example",
        "https://contoh.example\\@jahat.example/",
        "http://[::1",
        "http://contoh.example:99999/",
        "tel:",
        "mailto:",
        "notmeet.google.company/abc",
    ],
)
def test_no_link(place):
    assert meeting_link(place) == ""
