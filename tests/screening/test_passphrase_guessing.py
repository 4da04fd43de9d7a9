"""What somebody who tries passphrases would try first is refused; words that are long and unrelated are not."""

import pytest

from screening.errors import Refused
from screening.protection.protecting import require_fit


@pytest.mark.parametrize(
    "passphrase",
    [
        "passwordpassword",
        "P@ssw0rd12345",
        "katasandi12345",
        "kata sandi 2026",
        "123456789012",
        "987654321098",
        "qwertyuiop12",
        "1q2w3e4r5t6y",
        "abcdefghijkl",
        "gajahgajahgajah",
        "abcabcabcabcabc",
        "Indonesia2026",
        "rahasia rahasia rahasia",
        "aaaabbbbccccdddd",
        "admin saring 1234",
    ],
)
def test_what_is_tried_first_is_refused(passphrase):
    with pytest.raises(Refused, match="passphrase_plain"):
        require_fit(passphrase)


@pytest.mark.parametrize(
    "passphrase",
    [
        "gajah ungu menari pelan",
        "correct horse battery staple",
        "kata sandi yang panjang",
        "empat kata yang panjang",
        "xK9#mQ2$vL7!",
        "密码正确的马电池钉书钉一二三",
        "Rahasia dapur nenek di Solo",
        "hujan-turun-malam-hari",
    ],
)
def test_unrelated_words_pass(passphrase):
    require_fit(passphrase)
