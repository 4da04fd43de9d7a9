"""Other people in texts about a candidate: whom the workspace knows is marked, and the candidate never is."""

import pytest

from screening.interviewing import interviewers
from screening.jobs import applications
from screening.people import candidates, merging, short_names
from screening.people.redaction import Doubtful, Found, Place, Redaction

NOTES, SUMMARY = Place("interview", "Kurir", 1), Place("interview", "Kurir", 2)


@pytest.fixture
def marked(workspace, candidate_id, application_id, job_id, rina):
    """Siti Nurhaliza applied together with Agus Setiawan; Muhammad Rizky Ramadhan and Indah did not."""
    together = candidates.add(workspace, name="Agus Setiawan").id
    applications.apply(workspace, candidate_id=together, job_id=job_id)
    for name in ("Muhammad Rizky Ramadhan", "Indah", "Siti Aminah", "Ahmad Al-Fatih", "O'Brien"):
        candidates.add(workspace, name=name)
    interviewers.ensure(workspace, name="Dewi Anggraini")
    candidates.edit(workspace, candidate_id=candidate_id, email="siti@contoh.example", phone="0812 3456 7891")
    redaction = Redaction(workspace, candidate_id, interviewers={rina: 1})
    return redaction.said


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Lebih tenang daripada Agus Setiawan.", "Lebih tenang daripada ⟦candidate⟧."),
        ("agus setiawan lebih cepat", "⟦candidate⟧ lebih cepat"),
        ("Agus, misalnya, diam.", "⟦candidate⟧, misalnya, diam."),
        ("Kenal Rizky Ramadhan dari kampus.", "Kenal ⟦candidate⟧ dari kampus."),
        ("MUHAMMAD RIZKY RAMADHAN juga.", "⟦candidate⟧ juga."),
        ("Seperti Indah.", "Seperti ⟦candidate⟧."),
        ("Ceritanya indah sekali.", "Ceritanya indah sekali."),
        ("Satu kantor dengan Siti Aminah.", "Satu kantor dengan ⟦candidate⟧."),
        ("Bandingkan dengan K-02 dan k-01.", "Bandingkan dengan ⟦candidate⟧ dan k-01."),
        ("Sepakat dengan Rina Wijaya.", "Sepakat dengan ⟦interviewer 1⟧."),
        ("Kata Rina, jawabannya jelas.", "Kata ⟦interviewer 1⟧, jawabannya jelas."),
        ("Dewi Anggraini tidak hadir.", "⟦interviewer⟧ tidak hadir."),
        ("As Rina's second question showed.", "As ⟦interviewer 1⟧'s second question showed."),
        ("As Rina’s question showed.", "As ⟦interviewer 1⟧’s question showed."),
        ("Rina-lah yang bertanya.", "⟦interviewer 1⟧-lah yang bertanya."),
        ("Kata Rinanya sendiri.", "Kata ⟦interviewer 1⟧ sendiri."),
        ("Agus’s and Muhammad Rizky's answers", "⟦candidate⟧’s and ⟦candidate⟧'s answers"),
        ("Dewi Anggraininya tidak hadir.", "⟦interviewer⟧ tidak hadir."),
        ("Lebih baik dari Rizky Ramadhannya.", "Lebih baik dari ⟦candidate⟧."),
        ("Ahmad Al-Fatih dan Al‑Fatih", "⟦candidate⟧ dan ⟦candidate⟧"),
        ("O'Brien asked; Rina-Wijaya too.", "⟦candidate⟧ asked; ⟦interviewer 1⟧ too."),
        ("Tulis ke agus@contoh.example.", "Tulis ke ⟦email⟧."),
        ("Telepon +62 813-1111-2222 besok.", "Telepon ⟦phone⟧ besok."),
        ("⟦Agus Setiawan⟧ dan ⟦candidate⟧", "⟦⟦candidate⟧⟧ dan ⟦candidate⟧"),
    ],
    ids=[
        "whole-name",
        "small-letters",
        "first-name-of-the-same-job",
        "two-words-of-a-name",
        "capitals",
        "a-name-of-one-word",
        "the-word-it-also-is",
        "shares-a-first-name",
        "code",
        "interviewer",
        "interviewers-first-name",
        "interviewer-not-met",
        "possessive",
        "possessive-of-print",
        "hyphen-and-ending",
        "ending",
        "possessives-of-candidates",
        "ending-of-a-whole-name",
        "ending-of-two-words",
        "hyphen-in-a-name",
        "apostrophe-in-a-name",
        "email",
        "phone",
        "typed-brackets",
    ],
)
def test_other_people_are_marked(marked, text, expected):
    assert marked(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Siti Nurhaliza menjawab runtut; Siti tenang, SITI NURHALIZA ramah.",
        "Hubungi siti@contoh.example atau +62 812-3456-7891.",
        "Pada 22-11-2026 pukul 09.00 sampai 10.30, gaji 12.000.000, 1 2 3 4 5.",
        "",
    ],
    ids=["name", "contact", "figures", "nothing"],
)
def test_the_candidates_own_data_stays(marked, text):
    assert marked(text) == text


@pytest.fixture
def others_marked(workspace, candidate_id, application_id, rina):
    """Nobody else applied for the job of Siti Nurhaliza."""
    for name, email, phone in (
        ("Xaverius Gumilang", "xaver.gumi@contoh.example", "+62 813 5550 7788"),
        ("Sri Wijaya", "personalia@contoh.example", "0812-1111-2222"),
        ("Zoë Łukasz", "zoluk@contoh.example", "+65 9123 4567"),
        ("Bunga Ratna", "bungarat@contoh.example, mawar_merah7@contoh.example", "021 555 0123"),
        ("An Nisa", "info@contoh.example", ""),
        ("Nurhaliza Siti", "siti@lain.example", "+62 812-3456-7890"),
        ("Indah", "indah@contoh.example", ""),
    ):
        candidates.add(workspace, name=name, email=email, phone=phone)
    return Redaction(workspace, candidate_id, interviewers={rina: 1}).said


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Xávérius Gumilang ikut.", "⟦candidate⟧ ikut."),
        ("Ｘａｖｅｒｉｕｓ Gumilang ikut.", "⟦candidate⟧ ikut."),
        ("Xa\u200bverius Gu\u00admilang ikut.", "⟦candidate⟧ ikut."),
        ("Seperti zoe lukasz.", "Seperti ⟦candidate⟧."),
        ("Kata Índah.", "Kata ⟦candidate⟧."),
        ("Kata Ri\u200bná.", "Kata ⟦interviewer 1⟧."),
        ("Akun @xaverius.gumilang, Xaverius_Gumilang", "Akun @⟦candidate⟧, ⟦candidate⟧"),
        ("contoh.example/in/xaverius-gumilang", "contoh.example/in/⟦candidate⟧"),
        ("XaveriusGumilang dan xaveriusgumilang88", "⟦candidate⟧ dan ⟦candidate⟧88"),
        ("Emailnya xaver.gumi, atau Xaver.Gumi.", "Emailnya ⟦email⟧, atau ⟦email⟧."),
        ("@bungarat; mawar_merah7", "@⟦email⟧; ⟦email⟧"),
        ("WA 8135550 7788 ya", "WA ⟦phone⟧ ya"),
        ("WA 813-5550-7788, (62) 813.55507788", "WA ⟦phone⟧, (⟦phone⟧"),
        ("WA 0813 / 5550 / 7788, 813\u00a05550\u00a07788", "WA ⟦phone⟧, ⟦phone⟧"),
        ("WA ٨١٣٥٥٥٠٧٧٨٨ dan 9123 4567", "WA ⟦phone⟧ dan ⟦phone⟧"),
        ("Seperti K\u201102.", "Seperti ⟦candidate⟧."),
    ],
)
def test_other_spellings_of_a_name_a_mail_and_a_telephone_are_marked(others_marked, text, expected):
    assert others_marked(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Lulusan universitas Sriwijaya, sriwijaya; anisa dan annisa.",
        "Bagian personalia, info, bunga; pemandangan índah sekali.",
        "Nomor pesanan 9981355507788, gaji 8.135.550, rekening 8135550778899.",
        "siti, siti.nurhaliza, sitinurhaliza, 812 3456 7890, 62-812.3456.7890, K\u201301",
        "Ia menulis bunga.ratnasari dan xaver.gumilar.",
        "Xaver\u200b, na\u00efve, co\u00adoperate",
    ],
)
def test_ordinary_words_and_the_candidates_own_spellings_stay(others_marked, text):
    assert others_marked(text) == text


def test_what_another_was_called_before_a_correction_is_marked_and_ones_own_is_not(workspace, candidate_id, rina):
    other = candidates.add(workspace, name="Agus Setiawan", email="agus.setiawan@contoh.example").id
    candidates.edit(workspace, candidate_id=other, name="Gusti Ayu", email="gusti@contoh.example")
    candidates.edit(workspace, candidate_id=candidate_id, name="Bunga Citra", phone="+62 811 0000 1111")
    said = Redaction(workspace, candidate_id, interviewers={rina: 1}).said

    assert said("Dulu Agus Setiawan, agus.setiawan") == "Dulu ⟦candidate⟧, ⟦email⟧"
    assert said("Dulu Siti Nurhaliza, 0812 3456 7890") == "Dulu Siti Nurhaliza, 0812 3456 7890"


def test_what_was_marked_is_counted_by_place(workspace, candidate_id, application_id, rina):
    candidates.add(workspace, name="Agus Setiawan")
    redaction = Redaction(workspace, candidate_id, interviewers={rina: 1})
    redaction.said("Agus Setiawan, lalu Agus Setiawan lagi", NOTES)
    redaction.said("Rina Wijaya", SUMMARY)

    assert redaction.found == {Found("candidate", NOTES): 2, Found("interviewer", SUMMARY): 1}


def test_the_name_a_person_had_in_a_record_that_was_merged_is_theirs(workspace, candidate_id, application_id):
    before = candidates.add(workspace, name="Bunga Citra", email="bunga@contoh.example").id
    assert "⟦candidate⟧" in Redaction(workspace, candidate_id, interviewers={}).said("Bunga Citra")
    merging.merge(workspace, kept_id=candidate_id, merged_id=before)

    said = "Dulu Bunga Citra, bunga@contoh.example, K-02"
    assert Redaction(workspace, candidate_id, interviewers={}).said(said) == said


def test_somebody_who_was_added_since_is_known(workspace, candidate_id, application_id):
    assert Redaction(workspace, candidate_id, interviewers={}).said("Agus Setiawan") == "Agus Setiawan"
    candidates.add(workspace, name="Agus Setiawan")
    assert Redaction(workspace, candidate_id, interviewers={}).said("Agus Setiawan") == "⟦candidate⟧"


@pytest.fixture
def shortened(workspace, candidate_id, application_id, job_id, rina):
    """Agus Setiawan applied for the same job; Xaver Maria Gunawan, Fransiskus Bintang and Sari Dewi did not."""
    together = candidates.add(workspace, name="Agus Setiawan").id
    applications.apply(workspace, candidate_id=together, job_id=job_id)
    for name in ("Xaver Maria Gunawan, S.Kom.", "Fransiskus Bintang", "Sari Dewi", "Nurhaliza Putri"):
        candidates.add(workspace, name=name)
    interviewers.ensure(workspace, name="Tono Hidayat")
    return Redaction(workspace, candidate_id, interviewers={rina: 1})


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Bersama si Xaver dan Pak Bintang, Sdr. Gunawan.",
            "Bersama si ⟦candidate⟧ dan Pak ⟦candidate⟧, Sdr. ⟦candidate⟧.",
        ),
        ("Kata Gunawan Xaver; Xaver Gunawan.", "Kata ⟦candidate⟧; ⟦candidate⟧."),
        ("Rekan: Gunawan, Xaver.", "Rekan: ⟦candidate⟧."),
        ("Seperti A. Setiawan dan Agus S. kemarin.", "Seperti ⟦candidate⟧ dan ⟦candidate⟧. kemarin."),
    ],
)
def test_short_forms_that_tell_who_is_meant_are_marked(shortened, text, expected):
    assert shortened.said(text) == expected
    assert not shortened.doubtful


@pytest.mark.parametrize(
    ("text", "doubtful"),
    [
        ("Minum Bintang, teh Sari dan sari buah.", {"Bintang": 1, "Sari": 1}),
        ("Xaver ikut, kata X. Gunawan; Xavernya, Gunawan M.", {"Xaver": 2, "X. Gunawan": 1, "Gunawan M.": 1}),
        ("Menurut X.G. dan X. M. G., S.Kom. dan S.N.", {"X.G.": 1, "X.M.G.": 1}),
        ("AS lebih cepat, XG tidak.", {"AS": 1}),
        ("Kata si Frans dan Frans.", {"Frans": 1}),
        ("Kata Tono.", {"Tono": 1}),
        ("Siti Nurhaliza, Siti, Nurhalizalah, Sitinya, Pak Kurir, S. Nurhaliza", {}),
    ],
    ids=["words", "initial-and-name", "initials", "of-the-same-job", "cut-short", "interviewer-not-met", "own"],
)
def test_what_may_be_a_name_and_may_be_a_word_stays_and_is_told(shortened, text, doubtful):
    assert shortened.said(text, NOTES) == text
    assert shortened.doubtful == {Doubtful(said, NOTES): count for said, count in doubtful.items()}


def test_what_somebody_wants_to_be_left_out_is_marked(workspace, candidate_id, application_id):
    for name in ("Xaver Gunawan", "Sari Dewi"):
        candidates.add(workspace, name=name)
    redaction = Redaction(workspace, candidate_id, interviewers={}, also=("Sari", "X.G.", "toko maju", " "))
    said = redaction.said("Kata Sari: sari buah; Xaver, X. G. di Toko Maju", NOTES)

    assert said == "Kata ⟦name⟧: sari buah; Xaver, ⟦name⟧. di ⟦name⟧"
    assert redaction.found == {Found("name", NOTES): 3}
    assert redaction.doubtful == {Doubtful("Xaver", NOTES): 1}


@pytest.fixture
def in_other_scripts(workspace, candidate_id, application_id, job_id):
    """王小明 is read by 王小明; together with people of other scripts; 李娜 and สมหญิง รักไทย met them."""
    candidates.edit(workspace, candidate_id=candidate_id, name="王小明")
    for name in ("प्रिया शर्मा", "नेहा वर्मा", "สมชาย ใจดี", "ꦱꦸꦏꦂꦤ", "محمد", "김민수", "王小"):
        applications.apply(workspace, candidate_id=candidates.add(workspace, name=name).id, job_id=job_id)
    candidates.add(workspace, name="山田 太郎")
    met = [interviewers.ensure(workspace, name=name).id for name in ("李娜", "สมหญิง รักไทย")]
    return Redaction(workspace, candidate_id, interviewers={met[0]: 1, met[1]: 2})


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Met प्रिया शर्मा and नेहा.", "Met ⟦candidate⟧ and ⟦candidate⟧."),
        ("नेहा वर्मा 更好", "⟦candidate⟧ 更好"),
        ("李娜问了王小明。", "⟦interviewer 1⟧问了王小明。"),
        ("王小明比王小好", "王小明比⟦candidate⟧好"),
        ("นายสมชายทำงาน, นายสมชาย ใจดีด้วย", "นาย⟦candidate⟧ทำงาน, นาย⟦candidate⟧ด้วย"),
        ("สมหญิง รักไทย said", "⟦interviewer 2⟧ said"),
        ("Kata ꦱꦸꦏꦂꦤ.", "Kata ⟦candidate⟧."),
        ("قال لمحمد: محمد", "قال ⟦candidate⟧: ⟦candidate⟧"),
        ("김민수는 왔다", "⟦candidate⟧는 왔다"),
        ("山田太郎と話した", "⟦candidate⟧と話した"),
    ],
)
def test_names_in_scripts_without_capitals_or_blanks_are_marked(in_other_scripts, text, expected):
    assert in_other_scripts.said(text) == expected


@pytest.mark.parametrize(
    ("name", "text", "stands"),
    [
        ("王小明", "李娜问了王小明。", True),
        ("สมชาย ใจดี", "นายสมชายทำงาน", True),
        ("Siti Aminah", "kata Sitinya", True),
        ("Nguyễn Thị Ngọc Ánh", "Nguyen said", True),
        ("محمد علي", "قال لمحمد", True),
        ("Al Ro", "Ro datang", True),
        ("Ani Sari, S.Kom.", "organisasi, S.Kom.", False),
    ],
)
def test_a_name_is_noticed_in_any_spelling(name, text, stands):
    assert short_names.stands_in(name, text) is stands


def test_no_name_and_no_sign_stands_in_the_way(workspace, candidate_id, application_id):
    for name in (",", ", ,", "\u02bc", "s." + "tp" * 40 + "!"):
        candidates.add(workspace, name=name)
    said = Redaction(workspace, candidate_id, interviewers={}).said
    for text in ("Angkatan \u02bc98 dan \u3164", "nya, lah", "Lulus S.H. dan M.M. di Unpad. " * 700):
        assert said(text) == text
    assert not short_names.stands_in(",", "Angkatan \u02bc98")
