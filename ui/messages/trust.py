"""What `saring verify` and the Reports page say of a document: is it the one that was exported, and what changed."""

from __future__ import annotations

MESSAGES: dict[str, tuple[str, str]] = {
    "verify.this_file": (
        "{path}: berkas ini persis seperti saat diekspor dari ruang kerja ini.",
        "{path}: this is the very file that was exported from this workspace.",
    ),
    "verify.doubtful": (
        "{path}: isinya sama dengan yang tersimpan di ruang kerja ini, tetapi jejak audit tidak membenarkannya. "
        "Jangan mengandalkan berkas ini sebelum Anda tahu sebabnya.",
        "{path}: its bytes are those kept in this workspace, but the audit trail does not vouch for them. "
        "Do not rely on this file before you know why.",
    ),
    "verify.extended": (
        "{path}: bukan berkas yang diekspor: di belakang dokumen ini ada yang ditambahkan, misalnya tanda tangan atau "
        "catatan, yang dapat mengubah apa yang terlihat.",
        "{path}: not the file that was exported: something was added behind the document, such as a signature or a "
        "remark, and that may change what is seen.",
    ),
    "verify.rewritten": (
        "{path}: bukan berkas yang diekspor: teksnya sama, tetapi program lain telah menyimpannya kembali. "
        "Gambar dan tampilannya mungkin berbeda.",
        "{path}: not the file that was exported: the text is the same, but another program saved it anew. "
        "Its pictures and its look may differ.",
    ),
    "verify.copy_of_protected": (
        "{path}: bukan berkas yang diekspor: dokumen ini tersimpan dengan kata sandi, sehingga teksnya tidak dapat "
        "dibandingkan.",
        "{path}: not the file that was exported: that document is kept with a passphrase, so that the text cannot be "
        "compared.",
    ),
    "verify.altered": (
        "{path}: bukan berkas yang diekspor: teksnya diubah pada halaman {pages}.",
        "{path}: not the file that was exported: its text was altered on page {pages}.",
    ),
    "verify.pages_missing": (
        "{path}: bukan berkas yang diekspor: ada halaman yang hilang ({pages}). Teks halaman lainnya tidak berubah. "
        "Mintalah berkas yang utuh.",
        "{path}: not the file that was exported: pages are missing ({pages}). The text of the others is unchanged. "
        "Ask for the whole file.",
    ),
    "verify.rearranged": (
        "{path}: bukan berkas yang diekspor: ada halaman yang berulang atau berpindah tempat. Teksnya tidak berubah.",
        "{path}: not the file that was exported: pages stand twice or in another place. Their text is unchanged.",
    ),
    "verify.unlike": (
        "{path}: bukan berkas yang diekspor: tandanya sama dengan dokumen di bawah ini, tetapi teks setiap halamannya "
        "lain. Teksnya diubah, atau berkas ini diekspor dari salinan lain ruang kerja ini.",
        "{path}: not the file that was exported: it bears the marks of the document below, but the text of every page "
        "is another. It was altered, or another copy of this workspace exported it.",
    ),
    "verify.mixed": (
        "{path}: disusun dari halaman beberapa dokumen. Periksa setiap dokumen dalam berkas aslinya.",
        "{path}: put together from pages of several documents. Check each document in its own file.",
    ),
    "verify.mixed_altered": ("Teksnya diubah pada halaman {pages}.", "The text was altered on page {pages}."),
    "verify.mixed_erased": (
        "Di dalamnya ada halaman tentang seseorang yang datanya sudah dihapus. Salinan ini berada di luar jangkauan "
        "Saring: musnahkan, kecuali ada alasan untuk menyimpannya.",
        "Pages about a person who was erased are in it. This copy is out of Saring's reach: destroy it, unless there "
        "is a reason to keep it.",
    ),
    "verify.mixed_strange": (
        "Halaman yang tidak berasal dari ruang kerja ini: {pages}.",
        "Pages that are not from this workspace: {pages}.",
    ),
    "verify.erased": (
        "{path}: membawa tanda dokumen ruang kerja ini tentang seseorang yang datanya sudah dihapus. Apakah isinya "
        "masih seperti saat diekspor tidak dapat dipastikan lagi. Salinan ini berada di luar jangkauan Saring: "
        "musnahkan, kecuali ada alasan untuk menyimpannya.",
        "{path}: bears the marks of a document of this workspace about a person who was erased. Whether it still says "
        "what was exported cannot be told any more. This copy is out of Saring's reach: destroy it, unless there is a "
        "reason to keep it.",
    ),
    "verify.gone": (
        "{number}, tentang {code}, data dihapus {at}",
        "{number}, about {code}, erased {at}",
    ),
    "verify.elsewhere": (
        "{path}: dokumen Saring, tetapi tidak diekspor dari ruang kerja ini.",
        "{path}: a document of Saring's, but not exported from this workspace.",
    ),
    "verify.unmarked": (
        "{path}: tidak ada tanda bahwa berkas ini diekspor dari Saring.",
        "{path}: nothing in this file says that it was exported from Saring.",
    ),
    "verify.truncated": (
        "{path}: hanya bagian awal dari dokumen yang diekspor; sisanya hilang. Mintalah berkas itu dikirim lagi.",
        "{path}: only the beginning of a document that was exported; the rest is missing. Ask for the file again.",
    ),
    "verify.truncated_one_of": (
        "{path}: hanya bagian awal dari salah satu dokumen berikut, yang awalnya sama; sisanya hilang. Mintalah "
        "berkas itu dikirim lagi.",
        "{path}: only the beginning of one of these documents, which begin alike; the rest is missing. Ask for the "
        "file again.",
    ),
    "verify.encrypted": (
        "{path}: bukan berkas yang diekspor dari ruang kerja ini. Berkas ini hanya dapat dibuka dengan kata sandi, "
        "sehingga isinya tidak dapat diperiksa.",
        "{path}: not a file that was exported from this workspace. It opens with a password only, so that its contents "
        "cannot be checked.",
    ),
    "verify.unreadable": (
        "{path}: PDF ini rusak atau tidak lengkap, sehingga asalnya tidak dapat diketahui. Mintalah berkas itu "
        "dikirim lagi.",
        "{path}: this PDF is damaged or incomplete, so that its origin cannot be told. Ask for the file again.",
    ),
    "verify.too_large": (
        "{path}: bukan berkas yang diekspor dari ruang kerja ini: setiap berkas yang diekspor langsung dikenali. "
        "Dari dokumen mana halamannya tidak dapat diperiksa: jumlahnya lebih dari 2.000, atau terlalu rumit untuk "
        "dibaca. Mintalah berkas aslinya, atau periksa halamannya dalam beberapa bagian.",
        "{path}: not a file that was exported from this workspace: one that was exported is known at once. Which "
        "document its pages are from cannot be checked: there are more than 2,000 of them, or they are too complex to "
        "be read. Ask for the original file, or check the pages in several parts.",
    ),
    "verify.kept_altered": (
        "{path}: bukan berkas yang diekspor, atau yang tersimpan diubah: isinya membawa tanda dokumen di bawah ini, "
        "tetapi dokumen itu di ruang kerja ini bukan lagi seperti yang dicatat jejak audit, sehingga tidak dapat "
        "dibandingkan. Jalankan `saring doctor`, atau bandingkan dengan cadangan.",
        "{path}: not the file that was exported, or what is kept was altered: it bears the marks of the document "
        "below, but in this workspace that is no longer what the audit trail says was kept, so that they cannot be "
        "compared. Run `saring doctor`, or compare with a backup.",
    ),
    "verify.not_pdf": ("{path}: bukan PDF.", "{path}: not a PDF."),
    "verify.document": ("Dokumen {number}: {kind}, {at}, oleh {by}", "Document {number}: {kind}, {at}, by {by}"),
    "verify.merged": ("berkas gabungan (isi: {n} dokumen)", "merged file (documents in it: {n})"),
    "verify.nobody": ("(tanpa nama)", "(no name)"),
    "since.same": (
        "Data sumbernya tidak berubah sejak itu.",
        "The data it was made from have not changed since.",
    ),
    "since.touched": (
        "Ada data yang diubah sejak itu, tetapi dokumen ini hari ini tetap sama.",
        "Data were changed since, but the document would be the same today.",
    ),
    "since.changed": (
        "Data sumbernya berubah sejak itu; hari ini dokumen ini akan berbeda.",
        "The data it was made from have changed since; the document would be different today.",
    ),
    "since.hidden": (
        "Tidak dapat diketahui apakah datanya berubah sejak itu: pembuat dokumen ini sekarang belum boleh melihat "
        "semuanya.",
        "Whether the data changed since cannot be told: whoever made this document may not see all of it now.",
    ),
    "since.gone": (
        "Yang dibahas dokumen ini sudah tidak ada di ruang kerja.",
        "What this document is about is no longer in the workspace.",
    ),
    "since.unknown": (
        "Tidak dapat diketahui apakah datanya berubah sejak itu: versi Saring yang lama tidak mencatat sumbernya.",
        "Whether the data changed since cannot be told: an older version of Saring did not note down its sources.",
    ),
    "since.withheld": (
        "Apakah datanya berubah sejak itu baru terlihat setelah Anda mengirim lembar penilaian Anda.",
        "Whether the data changed since is shown to you once you have submitted your own scorecard.",
    ),
    "since.deeds": ("{by}: {what}, {count} kali, terakhir {at}", "{by}: {what}, {count} ×, last {at}"),
    "since.of_applications": ("lamaran (tahap, keputusan)", "the application (stage, decision)"),
    "since.of_candidates": ("data kandidat", "the candidate's data"),
    "since.of_interviews": ("wawancara", "the interview"),
    "since.of_scorecards": ("lembar penilaian", "the scorecard"),
    "since.of_ratings": ("nilai dan bukti", "ratings and evidence"),
    "since.of_notes": ("catatan", "notes"),
    "since.of_jobs": ("lowongan", "the job"),
    "since.of_letterhead": ("kop surat", "the letterhead"),
    "since.of_others": ("data lain", "other data"),
    "doctor.audit_rewritten": (
        "Jejak audit: ditulis ulang sejak dokumen {number} dicetak",
        "Audit trail: rewritten since document {number} was printed",
    ),
}
