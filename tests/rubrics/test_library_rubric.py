"""The shipped rubrics: models to copy, complete, in both languages, each sentence leading back to its profile."""

import re
from dataclasses import dataclass
from functools import cache

import pytest

from rubrics.draft import draft
from rubrics.format import parse
from rubrics.library import FOLDER, SAMPLE_PROFILE, SAMPLE_RUBRIC, library
from rubrics.model import Rubric

# What scorecards of users refer to: an id that was shipped stays.
IDS = {
    "pendamping-lansia": "kesabaran martabat kemandirian pencatatan keadaan-darurat kabar-keluarga pemindahan-aman "
    "komunikasi-demensia",
    "pengelola-komunitas-online": "komunikasi-daring media-sosial hubungan-anggota pengelolaan-konflik "
    "strategi-partisipasi strategi-pemasaran-digital analisis-data kepemimpinan-kelompok-online",
    "perekayasa-perangkat-lunak": "pemecahan-masalah pengujian masukan-kode penelusuran-kesalahan penjelasan-teknis "
    "penggalian-kebutuhan perancangan-sistem keamanan-aplikasi",
    "petugas-gudang": "ketelitian keselamatan-kerja kecepatan-kerja membantu-rekan kejujuran alat-baru "
    "penataan-barang alat-angkat",
    "tenaga-penjualan": "penggalian-kebutuhan menghadapi-penolakan perundingan-harga kejujuran tindak-lanjut "
    "hubungan-pelanggan pencarian-pelanggan perkiraan-penjualan",
}


@dataclass(frozen=True)
class Shipped:
    """A rubric of the library with the text of its file and the lines of its profile."""

    text: str
    rubric: Rubric
    profile: tuple[str, ...]


@cache
def read(path):
    text = path.read_text(encoding="utf-8")
    rubric, problems = parse(text)
    assert problems == []
    return Shipped(text, rubric, tuple((FOLDER / rubric.source).read_text(encoding="utf-8").splitlines()))


@pytest.fixture(params=library(), ids=lambda path: path.stem)
def path(request):
    return request.param


@pytest.fixture
def rubric(path):
    return read(path).rubric


@pytest.fixture
def profile(path):
    return read(path).profile


@pytest.fixture
def sample():
    return read(SAMPLE_RUBRIC).rubric


def test_no_problem_and_no_advice(path, rubric):
    assert parse(path.read_text(encoding="utf-8"))[1] == []
    assert rubric.id == path.stem


def test_the_sample_is_in_the_library():
    assert SAMPLE_RUBRIC in library()
    assert (FOLDER / read(SAMPLE_RUBRIC).rubric.source) == SAMPLE_PROFILE


def test_every_rubric_has_its_profile_beside_it_and_every_profile_its_rubric():
    assert {read(one).rubric.source for one in library()} == {one.name for one in FOLDER.glob("*.txt")}
    assert len(library()) == len(list(FOLDER.glob("*.txt"))) == 5


def test_ids_stay_as_they_were_shipped():
    assert {one.stem: [item.id for item in read(one).rubric.criteria] for one in library()} == {
        name: ids.split() for name, ids in IDS.items()
    }


def test_it_tells_hr_what_to_know_in_both_languages(path):
    head = [line for line in read(path).text.splitlines() if line.startswith("#")]
    text = " ".join(line.lstrip("# ") for line in head)
    assert "tidak ikut berubah" in text
    assert "A structured interview rubric for" in text
    assert "A structured interview rubric for" not in text[: text.index("tidak ikut berubah")]


# -- where it comes from


def test_every_source_is_a_sentence_of_the_profile(rubric, profile):
    sources = [item.source for item in (*rubric.criteria, *rubric.previews)]
    sources += [trait.source for item in rubric.criteria for trait in item.traits]
    assert all(sources)
    assert set(sources) <= set(profile)


def test_a_trait_stands_word_for_word_in_its_source(rubric):
    for item in rubric.criteria:
        for trait in item.traits:
            assert trait.text.id in trait.source


def test_every_trait_that_the_profile_drafts_to_is_there_once(rubric, profile):
    drafted = draft("\n".join(profile)).to_json()
    for kind in ("suitable", "unsuitable"):
        written = [trait.text.id for item in rubric.criteria for trait in getattr(item, kind)]
        assert sorted(written) == sorted(drafted[kind])
    assert drafted["role"] == rubric.role.id
    assert drafted["duties"] == [duty.id for duty in rubric.duties]
    assert not drafted["discriminatory"]


def test_what_people_expect_and_wrongly_believe_is_asked_about(rubric, profile):
    drafted = draft("\n".join(profile)).to_json()
    kinds = [preview.kind for preview in rubric.previews]
    assert kinds.count("expectation") == len(drafted["expectations"]) == 2
    assert kinds.count("misconception") == len(drafted["misconceptions"]) == 1


def test_every_scored_criterion_rests_on_a_trait_and_says_where_it_is_from(rubric):
    for item in rubric.active_criteria:
        assert item.traits
        assert item.source in {trait.source for trait in item.traits}


def test_what_sets_the_job_apart_is_offered_and_not_scored(rubric, profile):
    distinction = next(line for line in profile if line.startswith("Perbedaan"))
    offered = [item for item in rubric.criteria if not item.active]
    assert len(offered) >= 2
    for item in offered:
        assert item.source == distinction
        assert item.name.id.lower() in distinction.lower()


# -- how it is asked and scored


def test_there_are_as_many_criteria_as_an_interview_can_hold(rubric):
    assert 5 <= len(rubric.active_criteria) <= 7


def test_every_criterion_can_be_asked_and_scored_in_both_languages(rubric):
    for item in rubric.criteria:
        assert [anchor.level for anchor in item.anchors] == [1, 2, 3, 4, 5]
        assert len({anchor.text for anchor in item.anchors}) == 5
        assert len(item.probes) == 3
        texts = [item.name, item.category, item.definition, item.question.text, *item.probes]
        texts += [anchor.text for anchor in item.anchors] + [trait.text for trait in item.traits]
        assert all(text.has("id") and text.has("en") for text in texts)
    for text in (rubric.title, rubric.role, rubric.summary, *rubric.duties):
        assert text.has("id")
        assert text.has("en")


def test_anchors_can_be_taken_in_at_a_glance(rubric):
    for item in rubric.criteria:
        for anchor in item.anchors:
            assert max(len(anchor.text.id), len(anchor.text.en)) <= 210, (item.id, anchor.level)


def test_an_anchor_can_be_read_without_the_others(rubric):
    """A report prints the anchor of the score alone."""
    for item in rubric.criteria:
        for anchor in item.anchors:
            assert not re.search(r"semua itu|hal itu juga|seperti di atas", anchor.text.id), (item.id, anchor.level)
            assert not re.search(r"all of that|as above|the same as", anchor.text.en), (item.id, anchor.level)


def test_questions_are_the_behavioural_or_situational_kind_they_say(rubric):
    begins = {
        "behavioural": ("Ceritakan ketika", "Tell me about a time"),
        "situational": ("Apa yang akan Anda lakukan jika", "What would you do if"),
    }
    for item in rubric.criteria:
        indonesian, english = begins[item.question.kind]
        assert item.question.text.id.startswith(indonesian)
        assert item.question.text.en.startswith(english)


def test_probes_are_open_questions(rubric):
    for item in rubric.criteria:
        for probe in item.probes:
            assert probe.id.endswith("?")
            assert probe.en.endswith("?")
            assert not re.match(r"Apakah|Bukankah", probe.id)
            assert not re.match(r"(Do|Did|Was|Were|Have|Is|Are|Can|Could|Would)\b", probe.en)


def test_the_candidate_is_addressed_formally(rubric):
    asked = [text for item in rubric.criteria for text in (item.question.text, *item.probes)]
    asked += [text for preview in rubric.previews for text in (preview.question, preview.follow_up)]
    assert not any(re.search(r"\b(kamu|anda|lo|elo)\b", text.id) for text in asked)
    assert all("Anda" in preview.question.id for preview in rubric.previews)


def test_weights_are_one_or_have_a_reason_and_must_haves_are_few(rubric):
    weighted = [item for item in rubric.criteria if item.weight != 1]
    assert len(weighted) <= 1
    assert all(item.weight_reason.has("id") and item.weight_reason.has("en") for item in weighted)
    assert 1 <= sum(item.must_have is not None for item in rubric.active_criteria) <= 2
    assert all(item.must_have is None for item in rubric.criteria if not item.active)


def test_each_preview_asks_before_it_tells(rubric):
    for preview in rubric.previews:
        for text in (preview.claim, preview.question, preview.reality, preview.follow_up):
            assert text.has("id")
            assert text.has("en")
        assert "Kenyataannya" not in preview.question.id
        assert preview.follow_up.id.startswith("Kenyataannya")
        assert preview.follow_up.en.startswith("In reality")


# -- the sample


def test_in_the_sample_opposites_meet_in_one_criterion(sample):
    assert {trait.text.id: item.id for item in sample.criteria for trait in item.unsuitable} == {
        "sulit berinteraksi secara online": "komunikasi-daring",
        "memiliki sedikit pengalaman dalam membangun dan memelihara komunitas": "hubungan-anggota",
        "kurang memiliki keahlian dalam mengelola konflik antara anggota komunitas": "pengelolaan-konflik",
    }
    assert all(item.suitable for item in sample.active_criteria)


def test_in_the_sample_what_differs_from_the_plain_case_has_its_reason(sample):
    assert [item.id for item in sample.criteria if item.weight != 1] == ["pengelolaan-konflik"]
    assert {item.id: item.must_have for item in sample.active_criteria if item.must_have} == {
        "komunikasi-daring": 2,
        "pengelolaan-konflik": 1,
    }
