"""What the command line says."""

from __future__ import annotations

MESSAGES: dict[str, tuple[str, str]] = {
    "command.made": ("{what}: {path}", "{what}: {path}"),
    "command.people_made": ("{number} dari {total} kandidat", "{number} of {total} candidates"),
    "command.made_rubric": ("Rubrik", "Rubric"),
    "command.made_sheet": ("Lembar kerja", "Spreadsheet"),
    "command.made_workspace": ("Ruang kerja", "Workspace"),
    "command.made_folder": ("Folder", "Folder"),
    "command.made_document": ("Dokumen", "Document"),
    "command.workspace_twice": (
        "Ruang kerja disebut dua kali: --workspace dan {path}. Sebutkan satu saja.",
        "The workspace is named twice: --workspace and {path}. Name it once.",
    ),
    "command.folder_or_erased": (
        "--folder tidak dapat dipakai bersama --of-erased atau --delete-of-erased: semua folder cadangan yang "
        "diketahui diperiksa.",
        "--folder does not go with --of-erased or --delete-of-erased: every backup folder that is known is looked at.",
    ),
    "command.retention_months": (
        "Sebutkan --months dengan angka, dengan --job untuk satu lowongan saja; atau --job dengan --as-default.",
        "Give --months with a number, and --job for one job only; or --job with --as-default.",
    ),
    "command.upgraded": (
        "{path} berasal dari versi lama dan sudah diperbarui; cadangan dari sebelumnya ada di {folder}",
        "{path} was of an older version and was brought up to date; the backup from before is in {folder}",
    ),
    "command.passphrase": ("Kata sandi", "Passphrase"),
    "command.passphrase_again": ("Kata sandi sekali lagi", "The passphrase once more"),
    "command.sound": ("{path}: tidak ada masalah ditemukan", "{path}: no problems found"),
    "command.rubric_sound": ("{path}: tidak ada masalah", "{path}: no problems"),
    "command.damaged": ("{path}: {text}", "{path}: {text}"),
    "command.no_display": (
        "Jendela tidak dapat dibuka karena tidak ada layar (DISPLAY maupun WAYLAND_DISPLAY tidak disetel). "
        "Jalankan dari sesi desktop, atau gunakan salah satu perintah; lihat `saring --help`.",
        "The window cannot be opened because there is no display (neither DISPLAY nor WAYLAND_DISPLAY is set). "
        "Start it from a desktop session, or use one of the commands; see `saring --help`.",
    ),
    "interviewer_unknown": (
        "Di ruang kerja ini tidak ada pewawancara bernama “{name}”. Periksa ejaan namanya.",
        "Nobody who scores in this workspace is called “{name}”. Check how the name is spelt.",
    ),
    "command.unknown": (
        "“{name}” bukan perintah dan bukan berkas ruang kerja yang ada. Perintah yang tersedia: {commands}.",
        "“{name}” is neither a command nor a workspace file that exists. The commands are: {commands}.",
    ),
    "command.not_text": (
        "{value} bukan teks dalam pengodean sistem ini. Periksa ejaan id atau nama yang Anda berikan.",
        "{value} is no text in this system's encoding. Check how the id or the name you gave is spelt.",
    ),
    "target_exists": (
        "{path} sudah ada dan tidak ditimpa. Pilih nama lain, atau pindahkan berkas itu terlebih dahulu.",
        "{path} exists already and is not overwritten. Choose another name, or move that file away first.",
    ),
    "folder_not_made": (
        "Folder {path} tidak dapat dibuat: {reason}. Pilih folder lain yang boleh Anda tulisi.",
        "The folder {path} cannot be made: {reason}. Choose another one that you may write to.",
    ),
    "command.place_network": (
        "Perhatian: {path} berada di drive jaringan ({by}). Di sana berkas mudah rusak bila dibuka dua orang atau "
        "sambungannya terputus. Pindahkan berkas ke drive komputer ini.",
        "Take care: {path} is on a network drive ({by}). There a file is easily damaged when two people open it or the "
        "connection is lost. Move the file to a drive of this computer.",
    ),
    "command.place_synchronised": (
        "Perhatian: {path} berada di folder yang disinkronkan oleh {by}. Berkas ini dapat tertimpa versi lama atau "
        "rusak. Pindahkan berkas ke folder yang tidak disinkronkan.",
        "Take care: {path} is in a folder that {by} synchronises. That may put an older version in its place or damage "
        "it. Move the file to a folder that is not synchronised.",
    ),
    "no_records": ("Belum ada data.", "Nothing here yet."),
}
