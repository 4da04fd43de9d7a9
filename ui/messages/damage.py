"""What an examination of a workspace finds that only a backup, or the rest of the file, can tell."""

from __future__ import annotations

MESSAGES: dict[str, tuple[str, str]] = {
    "entries_missing": (
        "{path} berakhir pada catatan {seq}, padahal di komputer ini sudah sampai {known} ({at}): {count} catatan "
        "tidak ada lagi. Mungkin log tulis di sampingnya rusak, atau salinan lama diletakkan di tempatnya. Log "
        "yang rusak disimpan utuh bersama berkasnya, di sampingnya, dengan nama berkas itu ditambah tanggal dan jam. "
        "Lihat cadangan terbaru sebelum meneruskan. Ini dikatakan terus sampai dijawab atau sebuah cadangan "
        "dipulihkan.",
        "{path} ends at entry {seq}, though on this computer it had come to {known} ({at}); entries that are gone: "
        "{count}. The write-ahead log beside it may be damaged, or an older copy was put in its place. A "
        "damaged log is kept with its file as it was found, beside it, under its name with the date and time. Look at "
        "the newest backup before you go on. This is said until it is answered or a backup is restored.",
    ),
    "entries_replaced": (
        "{path} bukan kelanjutan dari berkas yang dikenal di komputer ini: catatan {known} ({at}) sekarang berbeda. "
        "Mungkin komputer lain menulis di salinan yang lebih lama dan folder tersinkron meletakkannya di sini, atau "
        "jejak auditnya ditulis ulang; yang Anda simpan sejak salinan itu tidak ada lagi. Bandingkan dengan cadangan "
        "terbaru sebelum meneruskan. Ini dikatakan terus sampai dijawab atau sebuah cadangan dipulihkan.",
        "{path} does not go on from the file known on this computer: entry {known} ({at}) is another one now. Perhaps "
        "another computer wrote to an older copy and a synchronised folder put that one here, or the audit trail was "
        "written anew; what you saved since that copy is gone. Compare with the newest backup before you go on. This "
        "is said until it is answered or a backup is restored.",
    ),
    "doctor_unopened": (
        "{path} terlalu rusak untuk diperiksa: {detail}. Biarkan berkas ini apa adanya, lalu pulihkan cadangan beserta "
        "yang masih terbaca: `saring restore --workspace {path} --salvage`",
        "{path} is too damaged to be examined: {detail}. Leave the file as it is, and restore a backup together with "
        "what can still be read: `saring restore --workspace {path} --salvage`",
    ),
    "person_erased": (
        "{who} telah dihapus untuk selamanya ({at}); yang tersisa hanya catatan bahwa itu dilakukan.",
        "{who} was erased for good ({at}); all that is left is the record that it was done.",
    ),
    "doctor.entries_missing": (
        "Catatan {first} sampai {last} tidak ada, padahal pernah disimpan di komputer ini: log tulisnya rusak, atau "
        "salinan lama diletakkan di tempat berkas ini. Bandingkan dengan cadangan terbaru (`saring backup --list`); "
        "jika memang disengaja, jawab dengan `saring doctor --accept-missing`",
        "The entries {first} to {last} are missing, though they were saved on this computer: the write-ahead log is "
        "damaged, or an older copy was put in the file's place. Compare with the newest backup "
        "(`saring backup --list`); if it was meant, answer with `saring doctor --accept-missing`",
    ),
    "doctor.entries_replaced": (
        "Catatan {row} bukan catatan yang pernah disimpan di komputer ini: berkasnya diganti dengan salinan yang "
        "dilanjutkan di tempat lain, atau jejak auditnya ditulis ulang. Bandingkan dengan cadangan terbaru "
        "(`saring backup --list`); jika memang disengaja, jawab dengan `saring doctor --accept-missing`",
        "The entry {row} is not the one that was saved on this computer: the file was replaced with a copy that went "
        "on elsewhere, or the audit trail was written anew. Compare with the newest backup (`saring backup --list`); "
        "if it was meant, answer with `saring doctor --accept-missing`",
    ),
    "doctor.schema": (
        "Tabel {name} tidak lagi disusun seperti yang dibuat Saring. Pulihkan berkas ini dari cadangan",
        "The table {name} is not made the way Saring makes it. Restore the file from a backup",
    ),
    "doctor.index": (
        "Indeks {name} tidak lagi disusun seperti yang dibuat Saring",
        "The index {name} is not made the way Saring makes it",
    ),
    "doctor.following": (
        "Tabel {table} tidak sesuai dengan data yang menjadi sumbernya",
        "The table {table} does not say what follows from the other data",
    ),
    "doctor.disagreeing": (
        "Tabel {table} memuat dua nilai yang ditulis bersamaan tetapi tidak lagi cocok; salah satunya rusak. "
        "Bandingkan dengan cadangan, atau pulihkan dari cadangan itu",
        "The table {table} holds two values that were written together and do not match any more; one of them is "
        "damaged. Compare with a backup, or restore it",
    ),
    "doctor.decision": (
        "Keputusan pada lamaran {application} tidak sama dengan yang tercatat dalam jejak audit",
        "A decision on the application {application} is not the one that the audit trail recorded",
    ),
    "doctor.note": (
        "Catatan wawancara {note} tidak sama dengan yang tercatat dalam jejak audit. Bandingkan dengan cadangan",
        "The note {note} is not the one that the audit trail recorded. Compare with a backup",
    ),
    "doctor.interview": (
        "Wawancara {interview} tidak sama dengan yang tercatat dalam jejak audit: jadwal, tempat, fokus, akomodasi, "
        "atau waktunya berubah sendiri. Bandingkan dengan cadangan",
        "The interview {interview} is not the one that the audit trail recorded: its date, place, focus, accommodation "
        "or times changed by themselves. Compare with a backup",
    ),
    "doctor.unwritten": (
        "Tabel {table}: {count} baris berbeda dari cadangan tanggal {at}, padahal jejak audit tidak mencatat perubahan "
        "apa pun. Pulihkan cadangan itu beserta apa yang masih terbaca dari berkas ini (`saring restore --salvage`)",
        "The table {table}: {count} rows differ from the backup of {at}, though the audit trail knows of no change. "
        "Restore that backup together with what can be read of this file (`saring restore --salvage`)",
    ),
}
