"""What the people of a crowd are called and what is said about them: invented, in the proportions one meets."""

from __future__ import annotations


def _words(text: str) -> tuple[str, ...]:
    return tuple(text.split())


def _phrases(text: str) -> tuple[str, ...]:
    return tuple(text.strip().replace("\n", "|").split("|"))


_GIVEN = _words("""
Siti Budi Dewi Agus Rina Andi Sri Eko Putri Dimas Ayu Rizky Nur Hendra Fitri Bayu Indah Joko Maya Arif Ratna
Yusuf Wulan Fajar Lestari Bambang Kartika Ilham Nabila Teguh Anisa Galih Intan Rahmat Desi Wahyu Tri Aditya Yuni
Surya Dian Irfan Melati Hadi Salsabila Ridwan Nadia Gilang Amelia Taufik Bella Reza Citra Farhan Vina Iqbal
Retno Doni Laras Zulfikar Hana Krisna Murni Satria Tia Umar Winda Xaverius Yoga Zahra Qonita Ujang Asep Euis
Cecep Neneng
""")
_FAMILY = _words("""
Santoso Wijaya Lestari Setiawan Nurhaliza Pratama Kusuma Hidayat Saputra Rahmawati Gunawan Wibowo Maharani
Ramadhan Susanto Permata Kurniawan Anggraini Prasetyo Handayani Nugroho Safitri Hakim Utami Firmansyah Puspita
Maulana Aini Suryadi Wulandari Halim Fauzi Azzahra Purnomo Yulianti Syahputra Oktaviani Budiman Cahyani Mulyadi
Iskandar Savitri Hartono Novita Basuki Damayanti Rachman Pertiwi Wardana Ningsih Zulkarnain Yudhistira
""")
_MIDDLE = _words("""
Nur Dwi Tri Eka Putra Putri Muhammad Abdul Ahmad Fitri Sari Adi Bagus Ayu Indra Catur Ika Rizki
""")
_BATAK = _words("""
Siregar Simanjuntak Tambunan Nasution Sitorus Hutapea Panjaitan Lubis Manurung Sinaga Ginting Harahap
""")
_BATAK_GIVEN = _words("""
Maria Yohanes Togar Rotua Bonar Tiur Ruth Samuel Duma Parlindungan Martha Poltak Grace Daniel
""")
_BALI_BIRTH = _words("""
Wayan Made Nyoman Ketut Putu Kadek Komang Gede
""")
_BALI = _words("""
Suarjana Ardika Pratiwi Astuti Sudarma Widiani Artawan Suartini Mahendra Dharmawan
""")
_TIONGHOA = _words("""
Tan Lim Wijaya Halim Kho Oei Tjandra Hartanto Salim Gunadi Liem
""")
_TIONGHOA_GIVEN = _words("""
Kevin Michelle Steven Jessica Hendrik Felicia Albert Vivian Suryanto Meilani Edwin Cynthia
""")
_SINGLE = _words("""
Suharti Sukarno Wagiman Mulyono Sumarni Paijo Ngatiyem Sutrisno Jumadi Rukmini Kasiyem Slamet
""")
_ELSEWHERE = (
    "José Álvares",
    "Nguyễn Thị Hương",
    "Trần Quốc Việt",
    "محمد علي حسن",
    "فاطمة الزهراء",
    "李明",
    "王秀英",
    "田中 さくら",
    "கவிதா ராமன்",
    "अंजलि शर्मा",
    "สมชาย ใจดี",
    "Zoë van den Berg",
    "Łukasz Wiśniewski",
    "François Lefèvre",
    "Anne-Marie O'Connor",
    "Søren Kjærgaard",
    "İbrahim Yıldız",
    "Olena Шевченко",
    "김민지",
    "Chidinma Okafor",
)

# (share in a hundred, parts to choose one of each)
NAMES: tuple[tuple[int, tuple[tuple[str, ...], ...]], ...] = (
    (44, (_GIVEN, _FAMILY)),
    (26, (_GIVEN, _MIDDLE, _FAMILY)),
    (5, (("Muhammad", "Siti", "Ahmad", "Abdul", "M."), _GIVEN, _FAMILY)),
    (8, (_BATAK_GIVEN, _BATAK)),
    (4, (("I", "Ni"), _BALI_BIRTH, _BALI)),
    (5, (_TIONGHOA_GIVEN, _TIONGHOA)),
    (5, (_SINGLE,)),
    (3, (_ELSEWHERE,)),
)

CITIES = _words("""
Jakarta Bandung Surabaya Yogyakarta Semarang Medan Makassar Denpasar Malang Palembang Balikpapan Padang Bogor
Manado Pontianak Banjarmasin Solo Pekanbaru Mataram Kupang Ambon Jayapura Cirebon Tangerang
""")
SOURCES = ("Situs lowongan", "Media sosial", "Referensi karyawan", "Bursa kerja kampus", "LinkedIn", "Datang sendiri")
TAGS = (
    "komunitas",
    "senior",
    "lulusan baru",
    "penerjemah",
    "siap pindah",
    "paruh waktu",
    "kerja jarak jauh",
    "bahasa Inggris",
    "bahasa Jepang",
    "bursa kerja 2026",
    "magang",
    "cadangan",
)
MAIL_HOSTS = ("contoh.example", "surel.example", "kantor.example", "kampus.example", "mail.example")

# A note is an opening, what it is about, and how it went on.
NOTE_BEGINNINGS = _phrases(
    """
Menceritakan dengan runtut bagaimana|Tidak dapat memberi contoh ketika|Pernah menengahi warga ketika
Menjelaskan langkah demi langkah saat|Ragu menjawab pertanyaan tentang bagaimana
Menyebut angka tanpa diminta ketika|Bertanya balik tentang bagaimana
“Waktu itu saya kumpulkan dulu pendapat semua orang”, ketika|Gave a clear example of how
Could not recall a time when|Perlu didalami lagi: bagaimana|Terdengar yakin saat bercerita bagaimana
Mengaku pernah gagal ketika|Described step by step how
"""
)
NOTE_TOPICS = _phrases(
    """
anggota komunitas berselisih di grup|jadwal kegiatan berubah mendadak|keluhan pelanggan datang bersamaan
gudang menerima barang yang rusak|lansia menolak minum obat|laporan bulanan terlambat
rekan satu tim tidak sepakat|the release slipped by two weeks|anggaran dipotong di tengah jalan
berita bohong menyebar di media sosial|data penjualan tidak cocok dengan stok|relawan baru belum memahami aturan
a customer threatened to leave|listrik padam selama acara daring|dua tenggat jatuh pada hari yang sama
"""
)
NOTE_ENDINGS = _phrases(
    """
lalu menyusun aturan bersama|dan menindaklanjuti sampai selesai|tetapi hasilnya tidak disebutkan
kemudian meminta umpan balik|dengan bantuan atasan|dan mencatat pelajaran untuk berikutnya
tanpa menyebut peran sendiri|and measured the result afterwards|lalu membagi tugas dengan jelas|dan tetap tenang
but blamed the others|sambil menjaga komunikasi terbuka|dan memastikan semua pihak setuju
lalu mengevaluasi setiap minggu
"""
)

EVIDENCE = {
    5: "Menceritakan kejadian lengkap: situasi, langkah yang diambil sendiri, dan hasil yang terukur.",
    4: "Contohnya jelas dengan tindakan dan hasil; satu bagian masih umum.",
    3: "Ada contoh, tetapi hasilnya belum terlihat jelas.",
    2: "Jawaban tetap umum setelah dua pertanyaan pendalaman.",
    1: "Tidak dapat memberi contoh; mengatakan belum pernah mengalaminya.",
}
REASONS = {
    "advance": "Bukti kuat pada sebagian besar kriteria.",
    "hold": "Menunggu hasil kandidat lain dalam gelombang yang sama.",
    "reject": "Beberapa kriteria penting tidak didukung bukti.",
    "hire": "Panel sepakat dan referensi sesuai.",
    "withdrawn": "Kandidat menerima tawaran lain.",
}
