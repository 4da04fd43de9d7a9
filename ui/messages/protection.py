"""What is said about protecting a workspace: its keys, passphrase and recovery code."""

from __future__ import annotations

MESSAGES: dict[str, tuple[str, str]] = {
    "workspace_protected": (
        "Ruang kerja {path} terlindungi dan memerlukan frasa sandi atau kode pemulihan. Buka di jendela Saring, atau "
        "jalankan perintahnya di terminal yang dapat menanyakannya; `saring protect --help` menjelaskan cara lain.",
        "The workspace {path} is protected and needs its passphrase or recovery code. Open it in the window, or run "
        "the command in a terminal that can ask for it; `saring protect --help` tells of other ways.",
    ),
    "workspace_other_key": (
        "Kunci yang ada tidak cocok dengan {path}: berkas kunci di sebelahnya milik ruang kerja lain, atau sebagian "
        "besar berkas ini rusak. Letakkan berkas kunci yang benar di sebelahnya, atau pulihkan keduanya dari cadangan.",
        "The key does not fit {path}: the key file beside it belongs to another workspace, or much of this file is "
        "damaged. Put the right key file beside it, or restore both from a backup.",
    ),
}
