"""What each command does, in Indonesian, by the first paragraph of its help."""

from __future__ import annotations

COMMANDS = {
    "Encrypt a workspace, or change what opens it.": "Enkripsi ruang kerja, atau ubah apa yang membukanya.",
    "Structured screening interviews, offline.": (
        "Wawancara penyaringan terstruktur, tanpa jaringan.\n\n"
        "Tanpa perintah, jendela dibuka, dengan WORKSPACE jika disebutkan."
    ),
    "Make a sample workspace with a rubric, twelve candidates and PDFs, and open it.": (
        "Buat contoh ruang kerja dengan satu rubrik, dua belas kandidat, dan PDF, lalu buka."
    ),
    "Draft, check, compare and exchange rubric files.": "Susun, periksa, bandingkan, dan tukarkan berkas rubrik.",
    "Read a job profile and draft a rubric from it.": "Baca profil lowongan dan susun draf rubrik darinya.",
    "Name every problem of rubric files; exit code 1 where there is an error.": (
        "Sebutkan setiap masalah di berkas rubrik; kode keluar 1 jika ada kesalahan."
    ),
    "Say what changed from rubric file A to B, and what of it changes how candidates are scored.": (
        "Sebutkan apa yang berubah dari berkas rubrik A ke B, dan mana yang mengubah cara kandidat dinilai."
    ),
    "Give the JSON Schema of rubric files, for editors that check YAML.": (
        "Berikan JSON Schema berkas rubrik, untuk penyunting teks yang memeriksa YAML."
    ),
    "Write a rubric file as a spreadsheet (.xlsx or .csv).": (
        "Tulis berkas rubrik sebagai lembar kerja (.xlsx atau .csv)."
    ),
    "Bring a rubric back from a spreadsheet; exit code 1 with every mistake by sheet and cell.": (
        "Ambil kembali rubrik dari lembar kerja; kode keluar 1 dengan setiap kesalahan per lembar dan sel."
    ),
    "Export PDF documents; each is kept in the workspace too.": (
        "Ekspor dokumen PDF; masing-masing juga disimpan di ruang kerja."
    ),
    "The summary of one candidate for one job.": "Ringkasan satu kandidat untuk satu lowongan.",
    "The candidates of a job side by side.": "Para kandidat satu lowongan berdampingan.",
    "The kit an interviewer takes to an interview.": "Panduan yang dibawa pewawancara ke wawancara.",
    "All that one scorecard holds.": "Seluruh isi satu lembar penilaian.",
    "The finalists of a job, widest gaps first.": "Para finalis satu lowongan, selisih terbesar lebih dahulu.",
    "A candidate's own data, on their request.": "Data milik seorang kandidat, atas permintaannya.",
    "Export a document once more, with the same options from today's data.": (
        "Ekspor sebuah dokumen sekali lagi, dengan pilihan yang sama dari data hari ini."
    ),
    "Save a document as it was kept, byte for byte.": "Simpan dokumen seperti yang tersimpan, bita demi bita.",
    "List what a workspace holds.": "Daftar isi ruang kerja.",
    "The jobs with their ids.": "Lowongan dengan id-nya.",
    "The candidates with their ids.": "Kandidat dengan id-nya.",
    "The applications with their ids.": "Lamaran dengan id-nya.",
    "The interviews with their ids.": "Wawancara dengan id-nya.",
    "The scorecards with their ids.": "Lembar penilaian dengan id-nya.",
    "The documents with their ids.": "Dokumen dengan id-nya.",
    "Examine a workspace file; exit code 1 with what is wrong.": (
        "Periksa berkas ruang kerja; kode keluar 1 dengan apa yang salah."
    ),
    'Mark risky wording in FILE ("-": standard input), each with a neutral proposal.': (
        'Tandai ungkapan berisiko di FILE ("-": masukan standar), masing-masing dengan usulan yang netral.'
    ),
    "Import people from FILE (CSV, XLSX, ODS or vCard): all of them, or nobody.": (
        "Impor orang dari FILE (CSV, XLSX, ODS, atau vCard): semuanya, atau tidak seorang pun.\n\n"
        "Apa yang salah atau tidak pasti disebutkan per baris dan sel, dan menghentikan impor: kode keluar 1. "
        "Perbaiki berkasnya, atau jawab dalam pemetaan: `--json` mencetak pemetaan yang ditebak, untuk diubah dan"
        " diserahkan kembali dengan --mapping.\n\n"
        'Pemetaan berisi "columns" ({"B": {"title": "Nama", "field": "name"}}; kolom: name, first_name, '
        'last_name, email, phone, source, tags, note, applied_on, keep_until, stage, custom:ID, atau "" untuk '
        'melewati kolom), "title_rows" dan "first_row" (nomor baris; [] jika tanpa judul), "date_order" (dmy, '
        'mdy, ymd), "date_epoch" (1900, 1904), "date_cells" (as_shown, swapped), "phone_country" (62), '
        '"name_order" (as_written, family_first), "lone_names" (people, leave_out: baris yang hanya berisi nama),'
        ' "problem_rows" (stop; skip: baris yang salah dilewati; keep_in_note: sel yang salah dilewati dan '
        'disimpan di catatan, dan baris tanpa nama dilewati), "duplicates" ({"in_table", "in_file", "unsure"}: '
        'add, skip, atau update, yang mengisi apa yang masih kosong), "sheet", "encoding", "delimiter".\n\n'
        "Apa yang tidak disebutkan akan ditebak atau ditanyakan.\n\n"
        "Dengan --basis, dasar pemrosesan datanya dicatat untuk setiap orang yang ditambahkan."
    ),
    "Say whether a PDF was exported from this workspace just as it is, and whether its data changed since.": (
        "Sebutkan apakah sebuah PDF diekspor dari ruang kerja ini persis seperti adanya, dan apakah datanya "
        "berubah sejak itu.\n\n"
        "Kode keluar 0 untuk berkas yang persis diekspor, 1 untuk yang lain."
    ),
    "The audit log: who did what and when. It is tamper-evident: `saring audit verify` says what that means.": (
        "Jejak audit: siapa melakukan apa dan kapan. Perubahan di dalamnya akan ketahuan: `saring audit verify` "
        "menjelaskan artinya."
    ),
    ("Say whether any row was altered or taken out. Exit code 1 where one was, or where --head is not of this log."): (
        "Sebutkan apakah ada baris yang diubah atau diambil. Kode keluar 1 jika ada, atau jika --head bukan dari "
        "log ini."
    ),
    "The newest rows of the log in words.": "Baris terbaru log dalam kata-kata.",
    "Write the log into a CSV file or an Excel workbook, newest first; the export is a row of the log itself.": (
        "Tulis log ke berkas CSV atau buku kerja Excel, yang terbaru lebih dahulu; ekspor itu sendiri menjadi "
        "satu baris log."
    ),
    "What is held about one person, why and how long, and the person's rights.": (
        "Apa yang disimpan tentang satu orang, mengapa dan berapa lama, serta hak orang itu."
    ),
    "Why one person's data is held, until when, and what holds it back.": (
        "Mengapa data satu orang disimpan, sampai kapan, dan apa yang menahannya."
    ),
    "Record on what basis one person's data is held.": "Catat dasar pemrosesan data satu orang.",
    "Record that one person withdrew, and say what follows. Nothing else happens.": (
        "Catat bahwa satu orang menarik persetujuannya, dan sebutkan akibatnya. Selain itu tidak ada yang terjadi."
    ),
    "Put a legal hold on one person: nobody can erase them until it is lifted.": (
        "Tangguhkan penghapusan data satu orang (legal hold): datanya tidak dapat dihapus sampai penangguhan diakhiri."
    ),
    "Lift every legal hold that stands on one person.": "Akhiri semua penangguhan penghapusan untuk satu orang.",
    "Everything held about one person, for that person: a PDF to read and a JSON file.": (
        "Semua yang disimpan tentang satu orang, untuk orang itu: PDF untuk dibaca dan berkas JSON."
    ),
    "What one person provided, to take along: JSON, CSV and their files, in a folder of its own.": (
        "Apa yang diberikan satu orang, untuk dibawa: JSON, CSV, dan berkas-berkasnya, dalam folder tersendiri."
    ),
    "Put on record what one person asks for; it is to be answered within 3 x 24 hours.": (
        "Catat apa yang diminta satu orang; harus dijawab dalam 3 x 24 jam."
    ),
    "What candidates ask for and nobody has answered yet, the most urgent first.": (
        "Permintaan kandidat yang belum dijawab, yang paling mendesak lebih dahulu."
    ),
    "Put on record how a request was answered.": "Catat bagaimana sebuah permintaan dijawab.",
    ("Correct what is wrong about one person, also while processing is restricted; an open request is answered."): (
        "Perbaiki apa yang salah tentang satu orang, juga selama pemrosesannya dibatasi; permintaan yang terbuka "
        "terjawab."
    ),
    ("Freeze what is held about one person: to be seen and corrected, not to be scored, decided on or compared."): (
        "Bekukan apa yang disimpan tentang satu orang: dapat dilihat dan diperbaiki, tidak dapat dinilai, "
        "diputuskan, atau dibandingkan."
    ),
    "End a restriction; tell the person before.": "Akhiri pembatasan; beri tahu orangnya lebih dahulu.",
    "Take everything about people out of the file for good; by default only tell what would go.": (
        "Hapus semua tentang orang dari berkas untuk selamanya; tanpa pilihan lain hanya disebutkan apa yang akan"
        " dihapus.\n\n"
        "Kode keluar 1 jika penghapusan ditangguhkan."
    ),
    "Take the remains of what was erased out of the file, where that was not possible at once.": (
        "Keluarkan sisa data terhapus dari berkas, jika itu tidak dapat langsung dilakukan."
    ),
    "The versions of the privacy notice. A version is never changed.": (
        "Versi-versi pemberitahuan privasi. Sebuah versi tidak pernah diubah."
    ),
    "Every version, the newest first, and how many people were told of it.": (
        "Setiap versi, yang terbaru lebih dahulu, dan berapa orang yang diberi tahu tentangnya."
    ),
    "Print the text of a version.": "Cetak teks sebuah versi.",
    "Keep a text as the next version.": "Simpan sebuah teks sebagai versi berikutnya.",
    "How long people are kept. Nothing is erased by itself.": (
        "Berapa lama orang disimpan. Tidak ada yang terhapus dengan sendirinya."
    ),
    "Whose data falls due, why, and who is held back. Nothing is changed.": (
        "Data siapa yang masanya habis, mengapa, dan siapa yang tertahan. Tidak ada yang diubah."
    ),
    "Set for how many months people are kept after the end of their application.": (
        "Tentukan untuk berapa bulan orang disimpan setelah lamarannya selesai."
    ),
    ("Erase those whose time is over and whom nothing holds back. It cannot be undone; a backup is made before."): (
        "Hapus mereka yang masanya sudah habis dan tidak tertahan. Tidak dapat diurungkan; sebelumnya dibuat cadangan."
    ),
    "Encrypt a workspace, change what opens it, or take the protection off.": (
        "Enkripsi ruang kerja, ubah apa yang membukanya, atau lepaskan perlindungannya.\n\n"
        "Ruang kerja yang terlindung dibuka dengan kata sandinya atau dengan kode pemulihannya. Setiap perintah "
        "menanyakannya di terminal, kecuali penyimpanan kunci sistem memegang kuncinya; off, renew, passphrase, "
        "dan recovery-code selalu bertanya. Skrip menyerahkannya dengan salah satu dari dua cara, tidak pernah di"
        " baris perintah, tempat orang lain dapat melihatnya:\n\n"
        "\b\n"
        "  SARING_PASSPHRASE_FD=3   baris pertama yang dapat dibaca dari deskriptor berkas 3\n"
        "  SARING_PASSPHRASE=...    variabel lingkungan itu sendiri\n\n"
        "Dengan cara yang sama SARING_NEW_PASSPHRASE_FD atau SARING_NEW_PASSPHRASE menyerahkan kata sandi "
        "baru. Tanpa orang di terminal, kode pemulihan yang baru dicetak tetapi belum dikonfirmasi: confirm-code "
        "menerimanya kembali dari kertasnya.\n\n"
        "\b\n"
        "  SARING_PASSPHRASE_FD=3 saring list jobs --workspace saring.db 3< secret.txt"
    ),
    "Say whether a workspace is protected, and how.": "Sebutkan apakah ruang kerja terlindung, dan bagaimana.",
    "Encrypt a workspace; print its recovery code.": "Enkripsi ruang kerja; cetak kode pemulihannya.",
    "Decrypt a workspace.": "Lepaskan enkripsi ruang kerja.",
    "Encrypt a workspace with a new key, for a new passphrase and a new recovery code.": (
        "Enkripsi ruang kerja dengan kunci baru, untuk kata sandi baru dan kode pemulihan baru."
    ),
    "Type the recovery code back from its paper, once; scripts hand it over in SARING_RECOVERY_CODE or _FD.": (
        "Ketik ulang kode pemulihan dari kertasnya, sekali; skrip menyerahkannya lewat SARING_RECOVERY_CODE atau _FD."
    ),
    "List the backups and former files of a protected workspace that anybody can read, or delete them.": (
        "Daftar cadangan dan berkas terdahulu dari ruang kerja yang terlindung yang dapat dibaca siapa saja, atau "
        "hapus."
    ),
    "Change the passphrase; the recovery code stays.": "Ubah kata sandi; kode pemulihan tetap.",
    "Print a new recovery code; the one before opens nothing any more.": (
        "Cetak kode pemulihan baru; yang sebelumnya tidak membuka apa pun lagi."
    ),
    "Have the system's keyring keep the key, or forget it.": (
        "Minta penyimpanan kunci sistem menyimpan kuncinya, atau melupakannya."
    ),
    "Make a checked backup of a workspace, which may be open in the window.": (
        "Buat cadangan ruang kerja yang diperiksa, juga selagi ruang kerja terbuka di jendela."
    ),
    "Put a backup in the place of a workspace; the present file stays beside it.": (
        "Letakkan cadangan di tempat ruang kerja; berkas yang sekarang tetap ada di sampingnya.\n\n"
        "Tanpa --yes tidak ada yang diubah. SARING_PASSPHRASE membuka berkas yang sekarang, atau cadangannya jika itu "
        "kata sandinya; SARING_BACKUP_PASSPHRASE (atau _FD) membuka cadangan yang punya kata sandi lain."
    ),
}
