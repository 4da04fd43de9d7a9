"""From what a profile says to a rubric that HR can open, read and mend."""

import re
from pathlib import Path

import pytest

from rubrics.draft import draft, read_document
from rubrics.draft.rubric import slug
from rubrics.errors import DocumentError
from rubrics.format import dump, parse
from rubrics.model import Rubric

PROFILES = sorted((Path(__file__).parents[1] / "data" / "profiles").glob("*.txt"))
NAMES = [path.stem for path in PROFILES]


@pytest.fixture(scope="module", params=PROFILES, ids=NAMES)
def drafted(request) -> tuple:
    found = draft(read_document(request.param))
    return found, found.to_rubric(source=request.param.name)


def texts(rubric: Rubric) -> list[str]:
    found = [rubric.title.id, rubric.role.id]
    for criterion in rubric.criteria:
        found += [criterion.name.id, criterion.definition.id, criterion.question.text.id]
        found += [anchor.text.id for anchor in criterion.anchors]
        found += [probe.id for probe in criterion.probes]
    for preview in rubric.previews:
        found += [preview.claim.id, preview.question.id, preview.follow_up.id]
    return found


def test_the_file_has_no_errors_and_reads_back_the_same(drafted):
    _, rubric = drafted
    again, problems = parse(dump(rubric))
    assert [problem for problem in problems if problem.severity == "error"] == []
    assert again == rubric


def test_no_text_is_empty_or_half_filled(drafted):
    _, rubric = drafted
    for text in texts(rubric):
        assert text.strip() == text != ""
        assert not re.search(r"[{}]|  |: \.|^\W", text)


def test_every_trait_stands_in_one_criterion(drafted):
    found, rubric = drafted
    used = [trait.text.id for criterion in rubric.criteria for trait in criterion.traits]
    asked = [item.text for item in (*found.suitable, *found.unsuitable)]
    assert [text for text in asked if used.count(text) != 1] == []


def test_pairs_share_a_criterion(drafted):
    found, rubric = drafted
    for pair in found.pairs:
        if pair.asserted:
            good, bad = found.suitable[pair.suitable].text, found.unsuitable[pair.unsuitable].text
            (home,) = [c for c in rubric.criteria if good in {trait.text.id for trait in c.suitable}]
            assert bad in {trait.text.id for trait in home.unsuitable}


def test_anchors_name_both_ends(drafted):
    _, rubric = drafted
    for criterion in rubric.criteria:
        levels = {anchor.level: anchor.text.id.lower() for anchor in criterion.anchors}
        assert sorted(levels) == [1, 3, 5]
        assert len(set(levels.values())) == 3
        if criterion.suitable and criterion.active:
            assert criterion.suitable[0].text.id.lower() in levels[5]
        if criterion.unsuitable:
            assert criterion.unsuitable[0].text.id.lower() in levels[1]


def test_at_most_eight_criteria_are_proposed_and_the_rest_offered(drafted):
    found, rubric = drafted
    assert len(rubric.active_criteria) <= 8
    assert len(rubric.criteria) >= len(found.suitable) + sum(1 for _ in found.distinctions) - 3
    paired = [criterion for criterion in rubric.criteria if criterion.suitable and criterion.unsuitable]
    assert all(criterion.active for criterion in paired[:8])


def test_every_criterion_leads_back_to_a_sentence_of_the_profile(drafted):
    found, rubric = drafted
    sentences = {sentence.text for sentence in found.sentences}
    assert {criterion.source for criterion in rubric.criteria} <= sentences
    assert {trait.source for criterion in rubric.criteria for trait in criterion.traits} <= sentences


def test_ids_are_short_plain_and_unique(drafted):
    _, rubric = drafted
    ids = [criterion.id for criterion in rubric.criteria] + [preview.id for preview in rubric.previews]
    ids += [trait.id for criterion in rubric.criteria for trait in criterion.traits]
    assert len(set(ids)) == len(ids)
    assert all(re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*", found) and len(found) <= 51 for found in ids)


def test_previews_ask_before_they_tell(drafted):
    found, rubric = drafted
    assert len(rubric.previews) == len(found.expectations) + len(found.misconceptions)
    for preview in rubric.previews:
        assert preview.question.id.endswith(("?", "sehari-hari?"))
        if preview.reality:
            assert preview.reality.id not in preview.question.id
            assert preview.reality.id in preview.follow_up.id


def test_an_unsuitable_trait_alone_becomes_a_criterion_whose_top_is_its_absence():
    rubric = draft("Orang yang tidak cocok adalah mereka yang mudah menyerah saat gagal.").to_rubric()
    (criterion,) = rubric.criteria
    assert criterion.name.id == "Tidak mudah menyerah saat gagal"
    assert criterion.anchor(5).text.id.startswith("Tidak mudah menyerah saat gagal")
    assert criterion.anchor(1).text.id.startswith("Mudah menyerah saat gagal")
    assert [trait.text.id for trait in criterion.unsuitable] == ["mudah menyerah saat gagal"]


def test_equal_traits_are_merged():
    rubric = draft(
        "Orang yang cocok adalah seseorang yang teliti dan sabar.\nKetelitian juga dibutuhkan dalam pekerjaan ini."
    ).to_rubric()
    assert [[trait.text.id for trait in criterion.suitable] for criterion in rubric.criteria] == [
        ["teliti", "ketelitian"],
        ["sabar"],
    ]


@pytest.mark.parametrize(
    ("trait", "question"),
    [
        ("mampu merakit mesin", "Ceritakan ketika Anda harus merakit mesin. Apa yang Anda lakukan, dan apa hasilnya?"),
        ("bersedia lembur", "Apa yang akan Anda lakukan jika pekerjaan ini menuntut Anda lembur?"),
        (
            "memiliki pengetahuan tentang pupuk",
            "Ceritakan pekerjaan yang memerlukan pengetahuan Anda tentang pupuk. Bagaimana Anda menerapkannya?",
        ),
        (
            "memiliki sertifikat mengelas",
            "Ceritakan bagaimana Anda memperoleh sertifikat mengelas, dan kapan terakhir kali Anda menggunakannya.",
        ),
        (
            "teliti",
            "Ceritakan pekerjaan yang tidak boleh ada salahnya. Bagaimana Anda memastikan hasilnya benar?",
        ),
    ],
)
def test_the_question_fits_the_kind_of_trait(trait, question):
    rubric = draft(f"Orang yang cocok adalah seseorang yang {trait}.").to_rubric()
    assert rubric.criteria[0].question.text.id == question


def test_what_the_job_asks_beyond_similar_ones_is_offered_and_not_scored():
    rubric = draft(
        "Orang yang cocok adalah seseorang yang teliti.\n"
        "Perbedaan dengan profesi serupa: Juru arsip memerlukan pengetahuan tentang hukum arsip."
    ).to_rubric()
    offered = [criterion for criterion in rubric.criteria if not criterion.active]
    assert [criterion.name.id for criterion in offered] == ["Pengetahuan tentang hukum arsip"]


def test_a_title_may_be_given():
    found = draft("Orang yang cocok menjadi kasir adalah seseorang yang teliti.", title="Kasir Senior")
    assert found.to_rubric().title.id == "Kasir Senior"
    assert found.to_rubric().id == "kasir-senior"


def test_a_profile_without_a_role_still_gives_a_rubric():
    rubric = draft("Orang yang cocok adalah seseorang yang teliti.").to_rubric()
    assert rubric.role.id == "pekerjaan ini"


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Mengelola konflik!", "mengelola-konflik"),
        ("naïf & baik", "naif-baik"),
        ("", ""),
        ("日本", ""),
        ("a " * 60, ""),
    ],
)
def test_slugs(text, wanted):
    found = slug(text)
    assert found == wanted or (len(text) > 100 and len(found) <= 48 and found.startswith("a-a"))


def test_more_traits_than_a_rubric_holds_are_refused_at_once():
    many = "\n".join(f"Jika Anda suka hal{number}, Anda cocok untuk pekerjaan ini." for number in range(1000))
    with pytest.raises(DocumentError) as caught:
        draft(many).to_rubric()
    assert caught.value.code == "document_many_traits"
    assert caught.value.params == {"count": 1000, "limit": 200}
    few = "\n".join(many.splitlines()[:200])
    rubric, problems = parse(dump(draft(few).to_rubric()))
    assert rubric is not None
    assert not [problem for problem in problems if problem.severity == "error"]
