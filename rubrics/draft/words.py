"""Indonesian words by what they do in a sentence about a person. Data; the rules stand in traits.py.

Forms with ke-…-an, per-…-an or a clitic are derived where they are looked up: only base forms stand here.
"""

from __future__ import annotations


def listed(words: str) -> frozenset[str]:
    """A set of words written with spaces between them."""
    return frozenset(words.split())


CONJUNCTIONS = listed("dan serta atau ataupun maupun juga tetapi tapi namun melainkan & and or")

# A contrast belongs to what it is a contrast to, unless "juga" follows: "tidak hanya …, tetapi juga …".
CONTRASTS = listed("tetapi tapi namun melainkan")

NEGATORS = listed("tidak tak bukan belum tanpa kurang minim jarang nggak gak")

HAVE = listed("memiliki mempunyai punya menunjukkan membawa")

# Words that may stand before a trait and say nothing about it.
FILLERS = listed(
    "harus perlu wajib mesti juga pula akan sebaiknya hendaknya diharapkan dituntut seharusnya tentu tentunya "
    "memang pun adanya ada tersebut orang seseorang seorang mereka individu pribadi sosok yang kandidat calon "
    "pelamar merupakan adalah ialah yaitu yakni kamu anda dirimu dia ia kalian sifat"
)

INTENSIFIERS = listed("sangat cukup lebih amat begitu terlalu agak paling selalu benar-benar sungguh relatif tetap")

# Degrees that weaken what follows: "memiliki sedikit pengalaman".
SCARCE = listed("sedikit minim minimnya kurangnya terbatas rendahnya keterbatasan")

# Words that take a verb after them and hand it on over a list.
VERB_TAKERS = listed(
    "mampu dapat bisa sanggup mau bersedia ingin siap suka senang gemar terbiasa berani hobi pandai pintar mahir "
    "lihai terampil cakap piawai fasih kompeten andal ahli rajin tekun gigih sulit susah sukar kesulitan enggan "
    "malas takut ragu sering kerap jarang cenderung lambat lamban gagal kesusahan segan sungkan alergi lalai lupa "
    "berminat tertarik antusias rela ikhlas tahan kuat nyaman betah gampang kesediaan kemauan keinginan "
    "keberanian kesiapan kesanggupan kebiasaan kecenderungan keengganan ketidakmampuan kemalasan ketakutan merasa "
    "hanya kuasa berusaha berupaya bersemangat berkomitmen lekas tega krasan kapok jera getol keranjingan doyan "
    "gandrung sigap tangkas kegigihan ketekunan keuletan kerajinan kepandaian kepintaran kefasihan"
)

# States one falls into: "mudah marah, panik, dan tersinggung" repeats "mudah".
MANNERS = listed("mudah cepat gampang cenderung terlalu sering suka lekas kerap selalu")
STATES = listed(
    "marah panik tersinggung menyerah bosan lelah menangis cemas gugup stres frustrasi emosi kesal jenuh putus- "
    "asa terpancing terpengaruh terdistraksi terganggu tertekan capek letih lupa goyah patah-semangat puas "
    "bingung khawatir jengkel kecewa terbawa tergoda curiga percaya sakit mengantuk mengeluh gemetar kelelahan "
    "kewalahan terpuruk tersulut teralihkan terintimidasi terhasut terbujuk naik-pitam naik-darah pitam gentar "
    "ciut minder iri cemburu salah-paham pingsan mual pusing kedinginan kepanasan lengah alpa tertipu menyalahkan "
    "menghakimi berubah berputus-asa jatuh-sakit tertidur kambuh"
)

# Nouns of skill: an activity may follow them at once ("kemampuan komunikasi") and is handed on over a list.
SKILLS = listed(
    "kemampuan keterampilan ketrampilan keahlian kecakapan kompetensi kemahiran kepiawaian kelihaian skill "
    "kapasitas kebisaan"
)

# Nouns of knowledge and leaning: their objects stay together ("pengetahuan tentang A dan B").
KNOWLEDGE = listed(
    "pengetahuan pemahaman wawasan pengalaman minat ketertarikan kepekaan penguasaan perhatian kepedulian "
    "sertifikat sertifikasi ijazah pendidikan latar-belakang sim lisensi izin gelar kecintaan kesadaran hobi "
    "passion gairah hasrat kegemaran apresiasi dasar-dasar keyakinan referensi portofolio surat-izin diploma "
    "rekomendasi rekam-jejak jam-terbang kepakaran literasi"
)

# Other nouns that name a quality of a person.
QUALITIES = listed(
    "stamina integritas empati dedikasi motivasi inisiatif kreativitas imajinasi konsentrasi fokus disiplin "
    "semangat komitmen loyalitas etos etika mental mentalitas fisik refleks intuisi naluri insting logika daya "
    "rasa jiwa sikap karakter kepribadian bakat visi koordinasi artikulasi suara toleransi tekad ambisi dorongan "
    "selera estetika attitude mindset pola-pikir cara-pikir kontrol-diri kerja-sama hati pikiran nyali energi "
    "kondisi tanggung-jawab percaya-diri kecepatan kekuatan ketahanan kesehatan kecerdasan kepemimpinan "
    "kewaspadaan keluwesan kelincahan kepercayaan-diri keingintahuan kesediaan kemauan keinginan kesiapan "
    "kesanggupan kelenturan keseimbangan pengendalian-diri pendirian prinsip jaringan relasi interpersonal "
    "fleksibilitas kapabilitas potensi profesionalisme sportivitas solidaritas responsivitas produktivitas "
    "akurasi presisi konsistensi kharisma karisma humor jam-terbang ketenangan keuletan keandalan kelembutan "
    "kehati-hatian keteguhan keadilan kematangan kedewasaan kebiasaan kecenderungan kesulitan keraguan keengganan "
    "penglihatan pendengaran indra daya-tahan daya-ingat kebugaran jasmani wibawa kejelian ketajaman kosakata "
    "kendali-diri kendali kesigapan kecermatan reputasi rekam-jejak kewibawaan ketegasan optimisme antusiasme "
    "idealisme totalitas kepercayaan ketangkasan ketepatan keikhlasan ketulusan kasih-sayang keterbukaan "
    "keteraturan kerendahan-hati budi-pekerti akhlak tata-krama sopan-santun kesopanan keramahan kerapian "
    "kerapihan kebersihan kehangatan kelihaian nalar penalaran ingatan kelapangan-dada kemandirian kecakapan "
    "kepatuhan ketaatan kesetiaan kerahasiaan"
)

GOOD = listed(
    "sabar penyabar teliti cermat telaten tekun rajin rapi jujur disiplin mandiri ramah sopan santun tenang tegas "
    "tegar ulet gigih tangguh kuat sehat bugar prima cekatan sigap tanggap tangkas gesit lincah cepat tepat "
    "akurat kreatif inovatif imajinatif komunikatif kooperatif proaktif aktif adaptif fleksibel luwes "
    "supel terbuka jeli peka sensitif empatik penyayang peduli hangat percaya-diri optimis "
    "positif antusias bersemangat energik dinamis logis analitis kritis sistematis terstruktur terorganisir "
    "teratur metodis rasional objektif netral adil bijaksana bijak dewasa matang stabil konsisten tepat-waktu "
    "bertanggung-jawab berani loyal setia patuh taat terampil mahir cakap pandai pintar cerdas kompeten andal "
    "profesional berpengalaman ambisius kompetitif termotivasi persuasif diplomatis ekstrover ekstrovert introver "
    "introvert humoris ceria murah-senyum murah-hati rendah-hati sederhana waspada hati-hati berhati-hati awas "
    "responsif efisien efektif produktif visioner strategis detail fokus pekerja-keras tahan higienis bersih "
    "gemar senang suka hafal lihai piawai fasih spontan ekspresif artistik estetis berwawasan berdedikasi "
    "berkomitmen berintegritas berorientasi berpikir berjiwa berkomunikasi berkarakter bernalar berbakat "
    "berempati berminat berpendirian bermental berbadan berfisik berpengetahuan berpendidikan bermotivasi "
    "berprinsip menguasai memahami menyukai mencintai menyenangi menikmati menghargai mengerti mengetahui "
    "mengutamakan mementingkan meminati menjunjung pantang tahu paham melek fit siap sadar suportif inklusif "
    "toleran etis transparan ikhlas tulus lembut sayang gembira akomodatif praktis realistis serbabisa "
    "multitasking tertib terarah kalem sportif kolaboratif pemberani bertenaga skeptis lantang riang periang "
    "jenaka santai tepercaya terpercaya amanah saleh lugas jernih dermawan pemaaf pengertian pengasih bersahaja "
    "bersahabat akrab familier grapyak handal tahan-banting tahan-lama mumpuni militan kukuh teguh konsekuen apik "
    "resik steril tertata terkontrol terkendali terukur teruji tersertifikasi bersertifikat berlisensi berijazah "
    "berketerampilan berkeahlian berkemampuan berkemauan berkepribadian berbudi berakhlak beretika bermoral "
    "berwibawa berkharisma berdisiplin berpenglihatan berotot bergairah berinisiatif bertekad berambisi bernyali "
    "berkepala-dingin bersikap berlatar berpembawaan bertoleransi berfokus impresif reflektif intuitif obyektif "
    "subyektif selektif perfeksionis idealis pragmatis futuristik progresif otodidak serba-bisa multitalenta "
    "poliglot bilingual siaga lekas terlatih terbiasa kebal nyaman betah krasan tertarik terpikat terpanggil "
    "terdorong terorganisasi terencana terjadwal menghormati mematuhi menaati mencermati mengayomi menyimak "
    "mengagumi mempercayai mendukung memedulikan memperhatikan mengikuti mengenal menyadari mempertimbangkan "
    "memprioritaskan memegang ingin-tahu baik-hati lapang-dada berjiwa- besar kepala-dingin tahan-uji gemulai "
    "anggun elegan musikal fotografis teknis numerik tegap perkasa segar tajam saksama seksama hemat irit arif"
)

BAD = listed(
    "ceroboh sembrono gegabah teledor lalai pemarah pemalas malas lambat lamban lelet kaku pasif tertutup egois "
    "manipulatif berantakan acuh cuek apatis plin-plan bimbang peragu ragu pemalu penakut takut minder panik "
    "impulsif emosional temperamental agresif kasar arogan sombong angkuh curang licik boros jorok kotor pelupa "
    "defensif pesimis pendiam canggung gugup cepat-marah cengeng manja bergantung tergantung bosan bosanan jenuh "
    "individualis individualistis tergesa-gesa terburu-buru serampangan asal-asalan monoton keras-kepala kekanak- "
    "kanakan pembosan penunda pelit dominan perfeksionis pikun enggan sungkan segan jijik mabuk fobia alergi anti "
    "antipati kikuk lemah letih lesu buruk tidak-sabaran ketus judes galak dingin pilih- pilih cerewet pendendam "
    "gagap gaptek mengharapkan menginginkan mendambakan mengandalkan menyepelekan meremehkan mengabaikan menunda "
    "mengeluh membenci menghindari menolak menuntut melupakan memihak berpihak bertele-tele berbohong berubah- "
    "ubah bergosip panikan gampangan introver introvert pemurung murung muram gentar pengecut ciut lemas loyo "
    "letoy lemot grogi gugupan baperan baper sensitif rapuh labil moody temperamen pemarahan pembangkang "
    "pembohong penggosip penghasut pendusta pencuri penipu pemboros penidur pengeluh penyendiri pemilih perajuk "
    "pencemburu pendengki penuntut pembual sinis sarkastis jutek bengis kejam brutal ganas usil jahil iseng culas "
    "lancang congkak takabur tinggi-hati besar-kepala keras-hati kepala-batu bandel bebal dungu bodoh naif sempit "
    "picik kolot konservatif fanatik semrawut amburadul acak-acakan asal semaunya seenaknya sembarangan ugal- "
    "ugalan grusa-grusu nekat abai lengah alpa tergesa terburu tertekan terbebani terpengaruh terdistraksi "
    "tersinggung terintimidasi terlambat teralihkan terpancing terpuruk apriori diskriminatif rasis bias "
    "subjektif egosentris narsis materialistis serakah rakus pamrih oportunis munafik antisosial asosial anti- "
    "sosial bungkam buta-warna melebih-lebihkan menganggap-remeh menggerutu menunda-nunda menyalahkan menghakimi "
    "menggosip membangkang melanggar mengulur membuang-buang memaksakan mementingkan mencampuri menyela memotong "
    "mudah-marah naik-pitam naik-darah patah-arang patah-hati masa-bodoh lemah-mental putus-harapan buru-buru "
    "ceplas-ceplos blak-blakan gemetar gemetaran pusing mual"
)

# Adjectives that judge a noun and never stand as a trait of their own.
EVALUATIONS = listed(
    "baik tinggi kuat luas tajam memadai mendalam cukup prima besar jelas bagus mumpuni stabil matang positif "
    "sehat rendah buruk lemah minim terbatas sempit rapi cepat menarik andal handal"
)

# A piece that begins like this belongs to what stands before it.
ATTACHED = listed(
    "seperti misalnya contohnya terutama khususnya termasuk baik dalam pada ketika saat bila karena sebab agar "
    "supaya sehingga untuk dengan meskipun walaupun walau meski di ke dari secara yang apalagi bahkan sekalipun "
    "hingga sampai sambil tentang terhadap mengenai"
)

PREPOSITIONS = listed(
    "dalam untuk di ke dari pada dengan tentang terhadap mengenai akan bagi kepada secara sebagai antara saat "
    "ketika bila jika karena agar supaya sehingga sambil oleh atas selama tanpa sampai hingga saat"
)

# Between a head and the verb it takes: "keterampilan dalam mengelola", "kemampuan untuk membangun".
LINKS = listed("dalam untuk")

SUBORDINATORS = listed(
    "untuk agar supaya sehingga saat ketika sambil jika bila yang karena guna demi meskipun walaupun"
)

OBJECT_LISTS = listed("tentang mengenai terhadap pada seperti akan bidang")

ADVERBIALS = listed("dengan secara")

# Verbs without a prefix that shows them.
BARE_VERBS = listed(
    "datang bangun duduk tidur ikut masuk keluar pergi kerja naik turun tinggal pindah hadir makan minum mandi "
    "lari bekerja belajar beternak terlibat terjun turun tampil berpikir kehilangan kenal jual beli"
)

# Words that begin like verbs and are none.
NOT_VERBS = listed(
    "mental memori mendalam menarik menteri mentor mengenai menurut melalui mereka merek merah merdeka melodi "
    "menengah memadai mentah menantu mentega menit membosankan menyenangkan menantang meyakinkan melelahkan "
    "menegangkan memuaskan menular berkas beragam berbagai berbeda berkala bersama berapa berikut berjam-jam "
    "bermutu berkualitas berharga bersamaan bertahun-tahun berbulan-bulan berhari-hari berlebihan bertekanan "
    "berbahaya berulang berskala berbasis bernama berwarna berbentuk berat berita bersih berani berjenjang "
    "berkelanjutan berturut-turut bertahap dialog diskusi distribusi disiplin digital direktur dinamis diplomatis "
    "diplomasi diagram diagnosis diagnosa dimensi dinding dirinya dinasti diskon distributor divisi dirgantara "
    "diabetes dialek didikan melek bersahaja bersahabat bertubi-tubi beruntung berbakti metodis memorial membran "
    "merpati mekar melarat meriah"
)

# Verbs that are adjectives elsewhere ("hasil yang menarik"); among duties they are verbs.
DUTY_VERBS = listed("menarik meyakinkan")

# Nouns with pe-…-an that name a thing rather than an action.
NOT_ACTIONS = listed(
    "pelanggan perusahaan pekerjaan peralatan pertanyaan pengalaman perasaan pendapatan pendidikan peraturan "
    "permintaan persediaan pedesaan penampilan perhatian pesanan pelayanan perkotaan pegangan pengetahuan "
    "penyakitan perlengkapan percakapan peranan perbedaan persoalan permasalahan perkembangan pertumbuhan "
    "persyaratan kesehatan pemerintahan perbankan pertanian peternakan perikanan perhotelan percetakan "
    "perkantoran pengaduan pertemuan perumahan persaingan penerbangan perikanan pendengaran penglihatan "
    "pengunjungan"
)

# Two words that are one: looked up with a hyphen.
PHRASES = listed(
    "percaya-diri bertanggung-jawab tanggung-jawab putus-asa patah-semangat tepat-waktu kerja-sama bekerja-sama "
    "rendah-hati murah-hati murah-senyum keras-kepala pekerja-keras kerja-keras pola-pikir cara-pikir kontrol- "
    "diri pengendalian-diri kepercayaan-diri jam-terbang latar-belakang sama-sekali ingin-tahu berpikir-kritis "
    "berterima-kasih naik-turun jual-beli budi-daya daya-ingat daya-tahan naik-pitam naik-darah kepala-dingin "
    "tahan-banting tahan-uji lapang-dada baik-hati besar-kepala tinggi-hati keras-hati kepala-batu jiwa-besar "
    "patah-arang masa-bodoh jatuh-sakit rasa-percaya salah-paham buta-warna anti-sosial gagap-teknologi salah- "
    "hitung kurang-ajar"
)

# Nouns that say nothing without what judges them: "fisik dan mental yang kuat" stays together.
EMPTY_NOUNS = listed(
    "fisik mental hati pikiran daya kondisi suara sikap jiwa kepribadian karakter etika rasa koordinasi"
)

# Activities that may follow a noun of skill directly.
SKILL_NOUNS = listed(
    "komunikasi negosiasi analisis analitis manajemen organisasi kepemimpinan presentasi interpersonal teknis "
    "numerik verbal riset observasi adaptasi kolaborasi koordinasi improvisasi literasi kerja-sama administrasi "
    "sosial membaca menulis berhitung konseptual strategis matematika desain kreatif persuasi diplomasi "
    "dokumentasi bahasa komputer"
)

# Takers that speak for a person, so that a leading negation spreads to them.
GOOD_TAKERS = listed("mampu dapat bisa sanggup mau bersedia siap suka senang terbiasa")

# Nouns of action without the shape of one.
ACTIONS = listed("manajemen promosi presentasi analisis dialog kerja-sama riset kolaborasi diskusi kunjungan liputan")

# Nouns that already say that something is missing.
NEGATIVE_NOUNS = listed(
    "kesulitan kecenderungan keengganan keraguan kebiasaan ketakutan kekurangan kelemahan kekhawatiran kecemasan "
    "kegugupan ketergantungan kecanggungan fobia trauma alergi gangguan keterbatasan kepanikan"
)

# What may stand before or behind a duty and is no part of it.
BEFORE_DUTIES = listed("juga untuk dalam harus perlu wajib")
TRAILING = listed("juga lainnya lain-lain sebagainya dll")

# Sets put together, since they are asked often.
ADJECTIVES = GOOD | BAD
POSSESSIONS = QUALITIES | KNOWLEDGE | SKILLS
PASSED_OVER = FILLERS | (INTENSIFIERS - MANNERS)
HEADS_OF_VERBS = (
    SKILLS
    | LINKS
    | listed(
        "mampu dapat bisa sanggup mau bersedia ingin siap suka senang gemar terbiasa pandai pintar mahir terampil "
        "sulit susah sukar kesulitan enggan malas takut ragu sering kerap jarang cenderung lambat gagal segan sungkan "
        "hobi kesediaan kemauan keinginan kesiapan kesanggupan kecenderungan keengganan ketidakmampuan gampang"
    )
)
LEADING = NEGATORS | INTENSIFIERS | FILLERS | HAVE | SCARCE | VERB_TAKERS | ADJECTIVES | MANNERS | LINKS

# --- for comparing traits (senses.py) ----------------------------------------------------------------------

# Words that say that what they stand with is missing or hard.
DIFFICULTY = listed(
    "sulit susah sukar kesulitan kesusahan enggan keengganan malas jarang takut ragu lambat gagal kehilangan "
    "hilang rendah lemah buruk minim sedikit kekurangan ketidakmampuan menghindari membenci mengabaikan terbatas "
    "segan kaku canggung kikuk gagap payah gugup grogi malu lamban lemot gemetar ogah"
)

# Stems that two traits may share without having much in common.
COMMONPLACE = listed(
    "kerja orang hal lain baik banyak tugas buat jadi bawah luar dalam besar tinggi kuat cepat hari lebih milik "
    "sesuatu dunia bidang secara jelas tiap semua berbagai macam lingkung guna"
)

# Words that stand before a competence and are none themselves.
TRANSPARENT = VERB_TAKERS | listed(
    "menyukai menguasai memahami tahan hafal fasih ketertarikan kesukaan kecintaan kegemaran ketahanan kekuatan"
)

# Here begins what a trait is about only by the way: "mudah kesal ketika …", "tamu yang marah".
CLAUSES = listed(
    "yang saat ketika jika bila apabila kalau karena agar supaya sehingga sambil untuk setelah sebelum meski meskipun"
)

WITHOUT_CONTENT = (
    FILLERS | HAVE | NEGATORS | INTENSIFIERS | LINKS | PREPOSITIONS | CONJUNCTIONS | SKILLS | SCARCE | MANNERS
    | DIFFICULTY
    | listed(
        "mampu dapat bisa sanggup mau bersedia ingin terampil mahir pandai pintar pengetahuan pengalaman aktif "
        "penguasaan terbiasa hanya"
    )
) - {"suka"}  # fmt: skip
