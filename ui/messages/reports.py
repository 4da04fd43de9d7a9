"""What goes wrong, or is worth knowing, when a report is made and saved."""

from __future__ import annotations

MESSAGES: dict[str, tuple[str, str]] = {
    "print_failed": (
        "Printer tidak menerima dokumen ini. Periksa apakah printer menyala dan tersambung, lalu cetak lagi; PDF-nya "
        "sudah tersimpan di halaman Laporan.",
        "The printer did not take the document. Check that it is on and connected, then print again; the PDF is kept "
        "on the page Reports.",
    ),
    "print_no_such_page": (
        "Tidak ada yang dicetak: halaman yang dipilih tidak ada di dokumen ini, yang berakhir pada halaman {last}. "
        "Pilih halaman 1 sampai {last}, lalu cetak lagi.",
        "Nothing was printed: the pages chosen are not in this document, which ends with page {last}. Choose from "
        "pages 1 to {last} and print again.",
    ),
    "target_folder_missing": (
        "Folder {folder} tidak ada. Pilih folder lain atau buat foldernya dahulu, lalu simpan lagi.",
        "The folder {folder} does not exist. Choose another folder or create it, then save again.",
    ),
    "target_folder_not_writable": (
        "Saring tidak dapat menulis ke folder {folder}, jadi belum ada dokumen yang dibuat. Periksa izin foldernya "
        "atau pilih folder lain.",
        "Nothing can be written to the folder {folder}, so no document has been made. Check the folder's permissions "
        "or choose another one.",
    ),
    "target_is_folder": (
        "{path} adalah folder, bukan berkas. Tambahkan nama berkas yang berakhiran .pdf.",
        "{path} is a folder, not a file. Add a file name that ends in .pdf.",
    ),
    "target_no_pdf": (
        "{path} sudah ada dan bukan PDF, jadi tidak ditimpa. Pilih nama lain yang berakhiran .pdf.",
        "{path} exists already and is not a PDF, so it is not overwritten. Choose another name that ends in .pdf.",
    ),
    "target_not_writable": (
        "Berkas {path} tidak dapat ditulis. Tutup program yang sedang membukanya, periksa izin foldernya, "
        "atau pilih tempat lain.",
        "The file {path} cannot be written. Close the program that has it open, check the folder's permissions, "
        "or choose another place.",
    ),
    "target_disk_full": (
        "Berkas {path} tidak dapat ditulis: ruang penyimpanan penuh. Kosongkan ruang atau pilih tempat lain.",
        "The file {path} cannot be written: the disk is full. Free some space or choose another place.",
    ),
    "target_too_large": (
        "Berkas {path} tidak dapat ditulis: tempat itu, atau batas di komputer ini, tidak menerima berkas sebesar itu. "
        "Pilih tempat lain; jika tetap gagal, minta pengelola komputer memeriksa batas ukuran berkas.",
        "The file {path} cannot be written: that place, or a limit on this computer, takes no file of its size. "
        "Choose another place; where that fails too, have whoever looks after the computer check the limit.",
    ),
    "kept_but_not_saved": (
        "Dokumen {number} sudah tersimpan di ruang kerja, tetapi berkas {path} tidak dapat ditulis. "
        "Tutup program yang sedang membukanya, lalu simpan dokumen itu dari halaman Laporan.",
        "Document {number} is kept in the workspace, but the file {path} could not be written. "
        "Close the program that has it open, then save the document from the Reports page.",
    ),
    "pdf_passphrase_empty": (
        "Kata sandi PDF masih kosong. Ketik kata sandinya, atau simpan dokumen tanpa kata sandi.",
        "The passphrase of the PDF is empty. Type one, or save the document without.",
    ),
    "pdf_passphrase_too_long": (
        "Kata sandi PDF terlalu panjang: paling banyak {most} bita, kira-kira sebanyak huruf tanpa aksen. Pilih yang "
        "lebih pendek.",
        "The passphrase of the PDF is too long: at most {most} bytes, about as many letters without accents. Choose a "
        "shorter one.",
    ),
    "pdf_passphrase_character": (
        "Kata sandi PDF mengandung karakter {character}, yang tidak diterima pembaca PDF. Hapus karakter itu.",
        "The passphrase of the PDF holds the character {character}, which PDF readers do not take. Remove it.",
    ),
    "pdf_passphrase_directions": (
        "Kata sandi PDF mencampur huruf dari kanan ke kiri, misalnya huruf Arab, dengan huruf Latin, atau tidak "
        "diawali dan diakhiri huruf seperti itu. Tidak semua pembaca PDF menerimanya; pilih kata sandi dalam satu "
        "aksara.",
        "The passphrase of the PDF mixes letters from the right, such as Arabic ones, with Latin ones, or does not "
        "begin and end with such a letter. Not all PDF readers take that; choose one in a single script.",
    ),
    "pdf_passphrase_wrong": (
        "Kata sandi ini tidak membuka dokumen tersebut. Coba lagi; jika kata sandinya hilang, ekspor dokumen itu lagi "
        "dengan kata sandi baru.",
        "This passphrase does not open the document. Try again; where it is lost, export the document again with a new "
        "one.",
    ),
    "merge_protected": (
        "“{title}” dilindungi kata sandi, jadi tidak dapat digabungkan. Buat dokumen itu lagi tanpa kata sandi; berkas "
        "gabungannya dapat diberi kata sandi.",
        "“{title}” is protected by a passphrase, so it cannot be merged. Make it again without one; the merged file "
        "can have one.",
    ),
    "merge_unreadable": (
        "“{title}” tidak dapat dibaca sebagai PDF, jadi tidak dapat digabungkan. Buat dokumen itu lagi.",
        "“{title}” cannot be read as a PDF, so it cannot be merged. Make that document again.",
    ),
    "merge_nothing": (
        "Tidak ada dokumen untuk digabungkan. Pilih sedikitnya satu.",
        "There is no document to merge. Choose at least one.",
    ),
    "glyphs_missing": (
        "Tidak ada fon di komputer ini yang memuat huruf atau tanda berikut; di PDF tertulis kodenya: {characters}.",
        "No font on this computer has the following characters; the PDF shows their codes: {characters}.",
    ),
    "characters_marked": (
        "Karakter berikut sengaja ditulis sebagai kode di PDF, karena dengan sendirinya tidak terlihat, dapat membalik "
        "urutan teks, atau tidak punya arti yang disepakati: {characters}.",
        "The PDF shows the following characters as their codes on purpose, since by themselves they cannot be seen, "
        "may turn text round, or have no agreed meaning: {characters}.",
    ),
    "name_in_text": (
        "Nama masih tertulis di catatan, bukti, atau alasan tentang {codes}, persis seperti yang diketik. "
        "Periksa PDF sebelum membagikannya.",
        "The name still stands in the notes, the evidence or the reasons about {codes}, as it was typed. "
        "Check the PDF before you share it.",
    ),
    "may_name_in_text": (
        "Kata berikut mungkin nama orang lain, mungkin bukan, dan dicetak seperti yang diketik: {names}. Baca "
        "tempatnya sebelum menyerahkan dokumen.",
        "These words may name other people, or may not, and are printed as they were typed: {names}. Read where they "
        "stand before you hand the document over.",
    ),
    "may_name_others": (
        "Kata berikut mungkin nama orang lain, mungkin bukan, dan dibiarkan seperti yang diketik: {names}. Baca "
        "tempatnya sebelum menyerahkan salinan. Yang memang nama orang lain dapat dihilangkan di halaman kandidat, "
        "bagian Privasi, atau dengan saring candidate access --leave-out.",
        "These words may name other people, or may not, and stay as they were typed: {names}. Read where they stand "
        "before you hand the copy over. Leave out what does name somebody else in the part Privacy of the candidate's "
        "page, or with saring candidate access --leave-out.",
    ),
    "score_in_debrief": (
        "Alasan perubahan setelah rapat evaluasi tampaknya menyebut nilai satu pewawancara, padahal nilai itu tidak "
        "ditunjukkan kepada pembaca ini: {where}. Alasan dicetak persis seperti yang diketik; periksa teksnya sebelum "
        "membagikannya.",
        "Reasons for changes after the debrief seem to name what one interviewer scored, which these readers are not "
        "shown: {where}. Reasons are printed as they were typed; check the text before you share it.",
    ),
    "score_in_reopening": (
        "Alasan pembukaan kembali lembar penilaian tampaknya menyebut nilai satu pewawancara, padahal nilai itu tidak "
        "ditunjukkan kepada pembaca ini: {where}. Alasan dicetak persis seperti yang diketik; periksa teksnya sebelum "
        "membagikannya.",
        "Reasons for reopening a scorecard seem to name what one interviewer scored, which these readers are not shown"
        ": {where}. Reasons are printed as they were typed; check the text before you share it.",
    ),
    "score_in_decision": (
        "Alasan keputusan tampaknya menyebut nilai satu pewawancara, padahal nilai itu tidak ditunjukkan kepada "
        "pembaca ini: {where}. Alasan dicetak persis seperti yang diketik; periksa teksnya sebelum membagikannya.",
        "The reason for the decision seems to name what one interviewer scored, which these readers are not shown: "
        "{where}. Reasons are printed as they were typed; check the text before you share it.",
    ),
    "interviewer_in_debrief": (
        "Alasan perubahan setelah rapat evaluasi tampaknya menyebut nama pewawancara, padahal pembaca ini tidak diberi "
        "tahu nilai siapa yang berubah: {where}. Alasan dicetak persis seperti yang diketik; periksa teksnya sebelum "
        "membagikannya.",
        "Reasons for changes after the debrief seem to name an interviewer, and these readers are not told whose "
        "scores were changed: {where}. Reasons are printed as they were typed; check the text before you share it.",
    ),
    "interviewer_in_reopening": (
        "Alasan pembukaan kembali tampaknya menyebut nama pewawancara, padahal pembaca ini tidak diberi tahu lembar "
        "penilaian siapa yang dibuka kembali: {where}. Alasan dicetak persis seperti yang diketik; periksa teksnya "
        "sebelum membagikannya.",
        "Reasons for reopening a scorecard seem to name an interviewer, and these readers are not told whose it was: "
        "{where}. Reasons are printed as they were typed; check the text before you share it.",
    ),
    "not_for_audience": (
        "Dokumen ini tidak dibuat untuk pembaca tersebut, karena memuat data orang lain. Pilih pembaca atau jenis "
        "dokumen yang lain.",
        "This document is not made for these readers, because it holds other people's data. Choose other readers or "
        "another kind of document.",
    ),
    "no_application": (
        "Tidak ada lamaran yang dapat diringkas. Masukkan orang ini ke sebuah lowongan.",
        "There is no application to summarise. Put this person on a job.",
    ),
    "no_record": (
        "Tidak ada lembar penilaian terkirim yang boleh Anda lihat.",
        "There is no submitted scorecard that you may see.",
    ),
    "unknown_document_kind": (
        "Saring tidak mengenal dokumen jenis “{kind}”.",
        "Saring knows no documents of the kind “{kind}”.",
    ),
    "document_protected": (
        "Dokumen {number} hanya dapat dibuka dengan kata sandi, sehingga isinya tidak dapat dibandingkan.",
        "Document {number} opens with a passphrase only, so that its contents cannot be compared.",
    ),
    "order_unreadable": (
        "Pesanan dokumen tidak dapat dibaca. Buatlah dokumen itu dari halaman kandidat atau lowongannya.",
        "The order for the document cannot be read. Make the document from the page of its candidate or job.",
    ),
    "order_unknown": (
        "Untuk dokumen {number} tidak tercatat bagaimana ia dibuat. Buatlah dokumen baru dari halaman kandidat, "
        "lowongan, atau wawancaranya.",
        "How document {number} was made is not on record. Make a new one from the page of its candidate, job or "
        "interview.",
    ),
    "words_not_kept": (
        "Dalam dokumen {number} ada kata yang sengaja dihilangkan. Kata itu tidak disimpan, sehingga dokumen yang baru "
        "akan memuatnya. Buatlah salinan baru di halaman kandidat, bagian Privasi, lalu pilih lagi kata itu, atau "
        "gunakan saring candidate access --leave-out.",
        "Words were left out of document {number} by hand. They are not kept, so a new document would have them. Make "
        "a new copy on the candidate’s page, under Privacy, and choose the words again, or use saring candidate access "
        "--leave-out.",
    ),
    "scorecard_hidden": (
        "Lembar penilaian ini belum boleh Anda lihat: masih berupa draf, atau Anda belum mengirim lembar penilaian "
        "Anda sendiri.",
        "You may not see this scorecard yet: it is still a draft, or you have not submitted your own.",
    ),
    "scorecard_of_debrief": (
        "Lembar ini hanya memuat perubahan dari rapat evaluasi. Ekspor rekaman lembar penilaian mandirinya; perubahan "
        "itu tercantum di dalamnya.",
        "This sheet only holds the changes of a debrief. Export the record of the independent scorecard; the changes "
        "stand in it.",
    ),
    "own_data_blind": (
        "Data pribadi kandidat ini memuat nilai yang belum boleh Anda lihat. Kirim dulu lembar penilaian Anda, atau "
        "minta rekan yang tidak mewawancarai kandidat ini untuk mengekspornya.",
        "This candidate's own data holds scores that you may not see yet. Submit your scorecard first, or ask a "
        "colleague who does not interview this candidate to export it.",
    ),
    "own_data_read_first": (
        "Saring menandai kandidat dan pewawancara yang dikenalnya. Baca dokumen ini sebelum menyerahkannya: nama orang "
        "lain, misalnya pemberi referensi, hanya dapat ditemukan oleh manusia.",
        "Saring has marked the candidates and interviewers it knows. Read the document before you hand it over: only a "
        "person can find the names of others, such as referees.",
    ),
    "restricted_left_out": (
        "Yang Anda minta tetapi tidak disertakan karena pemrosesan datanya dibatasi: {count}.",
        "Asked for and left out, since processing of their data is restricted: {count}.",
    ),
    "edition_unreadable": (
        "Pilihan ekspor dokumen ini tidak dapat dibaca; mungkin dibuat oleh versi Saring yang lebih baru. Ekspor "
        "dokumen baru dengan pilihan Anda sendiri.",
        "The options this document was exported with cannot be read; a newer version of Saring may have made it. "
        "Export a new document with options of your own.",
    ),
    "document_not_drawn": (
        "Dokumen ini tidak dapat dibuat karena kesalahan yang tidak terduga ({kind}). Buka orangnya di Saring: apakah "
        "datanya tampil? Jika tampil, laporkan kesalahan ini.",
        "This document could not be made: something unexpected happened ({kind}). Open the person in Saring: is all "
        "there? If it is, please report this error.",
    ),
}
