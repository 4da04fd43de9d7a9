"""What each option does, in Indonesian, by its help."""

from __future__ import annotations

OPTIONS = {
    "Show this message and exit.": "Tampilkan keterangan ini lalu selesai.",
    "Open, print the milliseconds until ready, and quit.": ("Buka, cetak berapa milidetik sampai siap, lalu tutup."),
    "Show the version and exit.": "Tampilkan versi lalu selesai.",
    "Where the sample workspace is made.": "Tempat contoh ruang kerja dibuat.",
    "The folder for the rubric and the PDFs.": "Folder untuk rubrik dan PDF.",
    "Do not open the window on it.": "Jangan buka jendela untuknya.",
    ("Instead of the twelve and their PDFs, make up that many candidates with jobs, interviews, scores and notes."): (
        "Sebagai ganti dua belas kandidat dan PDF-nya, karang sebanyak itu kandidat dengan lowongan, wawancara, "
        "nilai, dan catatan."
    ),
    "The same number makes up the same candidates.": "Angka yang sama mengarang kandidat yang sama.",
    "Write the rubric to this YAML file.": "Tulis rubrik ke berkas YAML ini.",
    "Print JSON.": "Cetak JSON.",
    "Write the schema to this file.": "Tulis skema ke berkas ini.",
    "The spreadsheet: a name ending in .xlsx or .csv.": "Lembar kerja: nama yang berakhiran .xlsx atau .csv.",
    "The rubric file; one that is there keeps its comments.": (
        "Berkas rubrik; yang sudah ada tetap menyimpan komentarnya."
    ),
    "Let the sheet win over changes made in the file since.": (
        "Utamakan lembar kerja di atas perubahan di berkas sejak itu."
    ),
    "The workspace file; it may also stand alone, without --workspace.": (
        "Berkas ruang kerja; boleh juga disebut begitu saja, tanpa --workspace."
    ),
    "The workspace file.": "Berkas ruang kerja.",
    "See `saring list applications`.": "Lihat `saring list applications`.",
    "The document's language; by default that of the window, which follows the settings.": (
        "Bahasa dokumen; jika tidak disebutkan, bahasa jendela sesuai pengaturan."
    ),
    "Who will read it: less is shown to those who need less.": (
        "Siapa yang akan membacanya: yang memerlukan lebih sedikit melihat lebih sedikit."
    ),
    "The size of the page.": "Ukuran halaman.",
    "Add an appendix: the interviewers' shared notes, and long texts in full.": (
        "Sertakan lampiran: catatan bersama para pewawancara dan teks panjang secara utuh."
    ),
    "Show a hiring manager what each interviewer gave.": (
        "Tunjukkan kepada manajer perekrutan nilai dari setiap pewawancara."
    ),
    (
        "The interviewer who looks; by default the name in the settings. Whoever still has to submit a scorecard "
        "sees only their own."
    ): (
        "Pewawancara yang melihat; jika tidak disebutkan, nama di pengaturan. Siapa yang masih harus mengirim "
        "lembar penilaian hanya melihat miliknya sendiri."
    ),
    (
        "Print codes in the place of names, or names though a job hides them (which is put on record). By default"
        " as the jobs say."
    ): (
        "Cetak kode sebagai ganti nama, atau nama walaupun lowongan menyembunyikannya (dan itu dicatat). Jika "
        "tidak disebutkan, sesuai lowongannya."
    ),
    "Ask for a passphrase; the file opens with it only (AES-256).": (
        "Tanyakan kata sandi; berkas hanya terbuka dengannya (AES-256)."
    ),
    "Name the file in a folder after the candidate.": "Beri nama berkas di folder menurut nama kandidat.",
    "The PDF file, or a folder in which it gets a name of its own.": (
        "Berkas PDF, atau folder tempat berkas itu mendapat nama sendiri."
    ),
    "See `saring list jobs`.": "Lihat `saring list jobs`.",
    "An application; may be repeated.": "Sebuah lamaran; boleh diulang.",
    "Of the rubric they were scored under; else the job's present one.": (
        "Revisi rubrik yang dipakai menilai; jika tidak disebutkan, yang sekarang berlaku di lowongan."
    ),
    "See `saring list interviews`.": "Lihat `saring list interviews`.",
    "See `saring list scorecards`.": "Lihat `saring list scorecards`.",
    "See `saring list candidates`.": "Lihat `saring list candidates`.",
    "As printed on it; see `saring list documents`.": "Seperti tercetak padanya; lihat `saring list documents`.",
    "Only those with a date of their own up to this one; see `saring retention list` for everybody due.": (
        "Hanya mereka yang punya tanggal sendiri sampai tanggal ini; lihat `saring retention list` untuk semua "
        "yang masanya habis."
    ),
    "Only those of whom no basis in force is on record.": (
        "Hanya mereka yang dasar pemrosesannya tidak tercatat atau tidak berlaku."
    ),
    "Only those the processing of whose data is restricted.": "Hanya mereka yang pemrosesan datanya dibatasi.",
    "Build indexes, search and guards anew; nothing that was entered changes.": (
        "Bangun ulang indeks, pencarian, dan pengaman; apa yang dimasukkan tidak berubah."
    ),
    "Say no more that entries are missing: you know where they are, or were.": (
        "Jangan katakan lagi bahwa ada catatan yang hilang: Anda tahu di mana catatan itu berada, atau pernah berada."
    ),
    "The text's language; told by each line if not given.": (
        "Bahasa teks; jika tidak disebutkan, dikenali dari setiap baris."
    ),
    "The job they apply for; see `saring list jobs`.": "Lowongan yang dilamar; lihat `saring list jobs`.",
    "A JSON file: which column is what, and answers.": "Berkas JSON: kolom mana berisi apa, dan jawaban.",
    "Only check; write nothing.": "Hanya periksa; jangan tulis apa pun.",
    "The basis (UU 27/2022 art. 20).": "Dasar pemrosesan (UU 27/2022 pasal 20).",
    "Version of the notice; see `saring notice list`.": "Versi pemberitahuan; lihat `saring notice list`.",
    "The day; today where it is left out.": "Harinya; hari ini jika tidak disebutkan.",
    "How it was given, such as “signed form”.": "Bagaimana diberikan, misalnya “formulir bertanda tangan”.",
    "A hash printed in the foot of a PDF or kept in a backup: is it of this log?": (
        "Hash yang tercetak di kaki PDF atau tersimpan di cadangan: apakah dari log ini?"
    ),
    "Only this action, by its code.": "Hanya tindakan ini, menurut kodenya.",
    "Only rows of this kind.": "Hanya baris jenis ini.",
    "Up to this day, included.": "Sampai dengan hari ini, termasuk harinya.",
    "From this day on.": "Sejak hari ini.",
    "Only about candidates of this name or code.": "Hanya tentang kandidat dengan nama atau kode ini.",
    "Only what this person did.": "Hanya yang dilakukan orang ini.",
    "At most so many rows.": "Paling banyak sekian baris.",
    "The file to write: .csv or .xlsx.": "Berkas yang ditulis: .csv atau .xlsx.",
    "CSV with semicolons, as Excel opens it where decimals have commas.": (
        "CSV dengan titik koma, seperti dibuka Excel jika desimal memakai koma."
    ),
    "Replace a file that is there.": "Ganti berkas yang sudah ada.",
    "Id or code (K-07) of one; see `saring list candidates`.": (
        "Id atau kode (K-07) seseorang; lihat `saring list candidates`."
    ),
    "Which one.": "Yang mana.",
    "How you learned of it.": "Bagaimana Anda mengetahuinya.",
    "Why; it stays on record.": "Alasannya; tetap tercatat.",
    "The folder to write to.": "Folder tujuan.",
    "The folder to write to; without it, only what would be left out is told.": (
        "Folder tujuan; tanpa itu hanya disebutkan apa yang tidak akan disertakan."
    ),
    "A name to leave out of what was typed; may be given often.": (
        "Nama yang dihilangkan dari tulisan; boleh diulang."
    ),
    "What is asked for.": "Apa yang diminta.",
    "The day it came in (2026-11-23); by default now.": (
        "Hari permintaan masuk (2026-11-23); jika tidak disebutkan, sekarang."
    ),
    "How it came in, and what exactly was asked for.": ("Bagaimana permintaan masuk, dan apa tepatnya yang diminta."),
    "How it was answered.": "Bagaimana dijawab.",
    "What was done; for a refusal, why.": "Apa yang dilakukan; untuk penolakan, alasannya.",
    "The right name.": "Nama yang benar.",
    "The right mail address.": "Alamat email yang benar.",
    "The right telephone number.": "Nomor telepon yang benar.",
    "Where the person really came from.": "Sumber yang benar.",
    "What is to stand in the remark about the person.": "Apa yang harus tertulis di catatan tentang orang ini.",
    "Id or code (K-07); may be given often.": "Id atau kode (K-07); boleh disebut beberapa kali.",
    "Asked for, consent withdrawn, or kept long enough.": (
        "Atas permintaan, persetujuan ditarik, atau sudah cukup lama disimpan."
    ),
    "Erase. Without it, only what would go is told. It cannot be undone.": (
        "Hapus. Tanpa ini hanya disebutkan apa yang akan dihapus. Tidak dapat diurungkan."
    ),
    "Erase the others where some are under a legal hold; without it nobody is.": (
        "Hapus yang lain jika penghapusan sebagian ditangguhkan; tanpa ini tidak seorang pun dihapus."
    ),
    "Then also delete the backups and former files that hold erased people, after a new checked backup.": (
        "Setelah itu buang juga cadangan dan berkas lama yang memuat orang terhapus, sesudah ada cadangan baru "
        "yang diperiksa."
    ),
    "Also tell paths and reasons where a job hides the name; that goes on record.": (
        "Sebutkan juga lokasi berkas dan alasan walaupun lowongan menyembunyikan nama; itu dicatat."
    ),
    "What it is called.": "Judulnya.",
    "A text file in UTF-8.": "Berkas teks UTF-8.",
    "Its language.": "Bahasanya.",
    "In force from this day; else today.": "Berlaku sejak hari ini; jika tidak disebutkan, mulai hari pemasukan.",
    "Whose last day is this one or earlier; by default whose time is over.": (
        "Mereka yang hari terakhirnya pada atau sebelum hari ini; jika tidak disebutkan, yang masanya sudah habis."
    ),
    "How many months; without --job the workspace's default.": (
        "Berapa bulan; tanpa --job berlaku untuk seluruh ruang kerja."
    ),
    "Only for this job; see `saring list jobs`.": "Hanya untuk lowongan ini; lihat `saring list jobs`.",
    "With --job: the job is to follow the default again.": (
        "Dengan --job: lowongan kembali mengikuti ketentuan ruang kerja."
    ),
    "Erase. Without it the list is printed, and nothing is changed.": (
        "Hapus. Tanpa ini daftarnya dicetak, dan tidak ada yang diubah."
    ),
    "Keep this one (K-07); may be repeated.": "Tetap simpan yang ini (K-07); boleh diulang.",
    "Have the system's keyring keep the key as well, so that it is not asked for.": (
        "Minta penyimpanan kunci sistem juga menyimpan kuncinya, sehingga tidak ditanyakan lagi."
    ),
    "The backup folder; by default the one in the settings.": (
        "Folder cadangan; jika tidak disebutkan, yang ada di pengaturan."
    ),
    "List the backups there are, and make none.": "Sebutkan cadangan yang ada, dan jangan buat yang baru.",
    "List the backups and former files that still hold people who were erased.": (
        "Sebutkan cadangan dan berkas lama yang masih memuat orang yang sudah dihapus."
    ),
    "Make a checked, protected backup, then delete them.": (
        "Buat cadangan yang diperiksa dan terlindung, lalu hapus salinan-salinan itu."
    ),
    "Make a checked backup, then delete those that still hold people who were erased.": (
        "Buat cadangan yang diperiksa, lalu buang yang masih memuat orang yang sudah dihapus."
    ),
    "The folder of one backup; by default the newest sound one.": (
        "Folder satu cadangan; jika tidak disebutkan, cadangan utuh yang terbaru."
    ),
    "Restore. Otherwise it is only said what that would change.": (
        "Pulihkan. Tanpa ini hanya disebutkan apa yang akan berubah."
    ),
    "Take over what can be read from the present, damaged file.": (
        "Ambil alih apa yang masih dapat dibaca dari berkas yang sekarang rusak."
    ),
}
