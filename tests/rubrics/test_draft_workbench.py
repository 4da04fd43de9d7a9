"""What a person does to a draft before it is a rubric: every step gives the rubric that was asked for."""

import pytest

from rubrics.draft import draft
from rubrics.draft.history import History
from rubrics.draft.intake import begin, read_as
from rubrics.format import dump, parse

PROFILE = """\
Pekerjaan sebagai barista melibatkan penyajian kopi kepada tamu kedai.
Tugas utama meliputi menyeduh kopi, membersihkan mesin, dan mencatat pesanan.
Orang yang cocok untuk pekerjaan barista adalah seseorang yang teliti, sabar, dan mampu mengelola antrean panjang.
Orang yang tidak cocok dengan pekerjaan barista adalah mereka yang ceroboh, mudah marah, serta berpenampilan menarik.
Ekspektasi: Seorang barista sering dibayangkan hanya menggambar di atas kopi. Realita: Waktunya habis untuk \
membersihkan alat.
Kedai ini berdiri sejak lama di tepi kota.
"""


@pytest.fixture
def bench():
    return begin(draft(PROFILE))


def named(bench, word):
    """The group whose first trait holds this word."""
    return next(group for group in bench.groups if any(word in entry.text for entry in group.entries))


def trait(bench, word):
    return next(entry for group in bench.groups for entry in group.entries if word in entry.text)


def shape(bench):
    """Per criterion of the rubric: its suitable and its unsuitable traits."""
    return [
        ([trait.text.id for trait in one.suitable], [trait.text.id for trait in one.unsuitable])
        for one in bench.rubric().criteria
    ]


def sentence(bench, word):
    return next(number for number, one in enumerate(bench.sentences) if word in one.text)


def test_the_workbench_untouched_is_what_the_document_proposes(bench):
    assert bench.rubric() == draft(PROFILE).to_rubric()
    assert shape(bench)[:2] == [(["teliti"], ["ceroboh"]), (["sabar"], ["mudah marah"])]


def test_an_unsuitable_trait_moves_to_another_criterion(bench):
    moved = bench.move_trait(trait(bench, "ceroboh").key, named(bench, "sabar").key)
    assert shape(moved)[:2] == [(["teliti"], []), (["sabar"], ["mudah marah", "ceroboh"])]
    assert moved.link(trait(moved, "ceroboh").key) is None
    assert moved.offers(named(moved, "teliti")) == []


def test_unpaired_it_has_a_criterion_of_its_own_right_behind(bench):
    alone = bench.move_trait(trait(bench, "ceroboh").key, None)
    assert shape(alone)[:3] == [(["teliti"], []), ([], ["ceroboh"]), (["sabar"], ["mudah marah"])]
    assert alone.rubric().criteria[1].anchor(5).text.id.startswith("Tidak ceroboh")


def test_the_last_trait_takes_its_criterion_along(bench):
    count = len(bench.kept)
    moved = bench.move_trait(trait(bench, "antrean").key, named(bench, "teliti").key)
    assert len(moved.kept) == count - 1
    assert shape(moved)[0][0] == ["teliti", "mampu mengelola antrean panjang"]


def test_merging_keeps_what_was_set_for_either(bench):
    one, other = named(bench, "teliti").key, named(bench, "sabar").key
    ready = bench.change(other, weight=2.0, weight_reason="Antrean panjang tiap pagi.", must_have=2)
    ready = ready.change(one, name="Tenang dan teliti")
    (criterion, *_) = ready.merge(one, other).rubric().criteria
    assert criterion.name.id == "Tenang dan teliti"
    assert (criterion.weight, criterion.weight_reason.id, criterion.must_have) == (2, "Antrean panjang tiap pagi.", 2)
    assert [one.text.id for one in criterion.traits] == ["teliti", "sabar", "ceroboh", "mudah marah"]


def test_splitting_what_was_merged_brings_the_pairs_back(bench):
    one, other = named(bench, "teliti").key, named(bench, "sabar").key
    assert shape(bench.merge(one, other).split(one)) == shape(bench)


def test_splitting_a_pair_parts_it(bench):
    assert shape(bench.split(named(bench, "teliti").key))[:2] == [(["teliti"], []), ([], ["ceroboh"])]


def test_a_trait_is_split_into_two(bench):
    key = trait(bench, "antrean").key
    parted = bench.split_trait(key, "mampu mengelola antrean", "mampu bekerja cepat")
    behind = [good for good, _ in shape(parted)]
    at = behind.index(["mampu mengelola antrean"])
    assert behind[at + 1] == ["mampu bekerja cepat"]
    sources = {one.source for one in parted.rubric().criteria[at : at + 2]}
    assert sources == {bench.sentences[sentence(bench, "cocok untuk")].text}


def test_words_of_the_person_replace_those_of_the_document(bench):
    changed = bench.reword(trait(bench, "teliti").key, "teliti menakar bahan")
    criterion = changed.rubric().criteria[0]
    assert criterion.suitable[0].text.id == "teliti menakar bahan"
    assert criterion.anchor(5).text.id.startswith("Teliti menakar bahan")
    assert criterion.suitable[0].source == bench.rubric().criteria[0].suitable[0].source
    assert shape(changed.reword(trait(changed, "teliti").key, "")) == shape(bench)


def test_what_is_dropped_is_left_out_and_comes_back(bench):
    key = named(bench, "sabar").key
    dropped = bench.change(key, dropped=True)
    assert (["sabar"], ["mudah marah"]) not in shape(dropped)
    assert shape(dropped.change(key, dropped=False)) == shape(bench)
    without = bench.drop_trait(trait(bench, "mudah marah").key)
    assert shape(without)[1] == (["sabar"], [])
    assert shape(without.drop_trait(trait(bench, "mudah marah").key, dropped=False)) == shape(bench)


def test_criteria_change_places(bench):
    first, second = (group.key for group in bench.kept[:2])
    assert shape(bench.place(second, first))[:2] == shape(bench)[1::-1]
    assert shape(bench.place(first, None))[-1] == shape(bench)[0]


def test_an_offered_pair_is_made_only_when_accepted():
    bench = begin(
        draft(
            "Orang yang cocok adalah seseorang yang memahami teknik perawatan tanaman sayur.\n"
            "Orang yang tidak cocok adalah mereka yang tidak menyukai tanaman."
        )
    )
    group = bench.kept[0]
    (offer,) = bench.offers(group)
    assert offer.confidence < 0.6
    assert len(bench.rubric().criteria) == 2
    joined = bench.join(offer)
    assert len(joined.rubric().criteria) == 1
    assert joined.offers(joined.kept[0]) == []
    apart = bench.refuse(offer)
    assert apart.offers(group) == []
    assert len(apart.rubric().criteria) == 2


def test_a_sentence_read_as_the_contrary(bench):
    number = sentence(bench, "cocok untuk")
    turned = read_as(bench, number, "unsuitable")
    traits = {one.text.id for criterion in turned.rubric().criteria for one in criterion.unsuitable}
    assert {"teliti", "sabar", "ceroboh"} <= traits
    assert not [one for criterion in turned.rubric().criteria for one in criterion.suitable]


def test_a_sentence_read_as_nothing_gives_nothing_and_is_listed(bench):
    number = sentence(bench, "Tugas utama")
    quiet = read_as(bench, number, "other")
    assert quiet.rubric().duties == ()
    assert quiet.sentences[number] in quiet.silent()
    assert read_as(quiet, number, "duty").rubric() == bench.rubric()


def test_every_sentence_goes_back_to_what_it_was(bench):
    for number, one in enumerate(bench.sentences):
        for kind in ("suitable", "unsuitable", "duty", "expectation", "misconception", "distinction", "other"):
            changed = read_as(bench, number, kind)
            assert shape(read_as(changed, number, one.kind)) == shape(bench), (one.text, kind)
            problems = parse(dump(changed.rubric()))[1]
            assert [found.code for found in problems if found.severity == "error"] == []


def test_a_line_without_a_frame_becomes_what_it_is_said_to_be(bench):
    number = sentence(bench, "Kedai ini")
    duty = read_as(bench, number, "duty")
    assert [text.id for text in duty.rubric().duties][-1] == "kedai ini berdiri sejak lama di tepi kota"
    believed = read_as(bench, number, "misconception")
    assert [one.claim.id for one in believed.rubric().previews][-1] == "Kedai ini berdiri sejak lama di tepi kota"


def test_a_reality_answers_the_claim_before_it(bench):
    number = sentence(bench, "Realita")
    open_claim = read_as(bench, number, "other")
    assert not open_claim.rubric().previews[0].reality
    assert read_as(open_claim, number, "reality").rubric().previews == bench.rubric().previews
    later = read_as(open_claim, sentence(bench, "Kedai ini"), "reality")
    assert later.rubric().previews[0].reality.id == "Kedai ini berdiri sejak lama di tepi kota"


def test_new_traits_are_paired_with_what_stands_alone(bench):
    apart = read_as(bench, sentence(bench, "tidak cocok"), "other")
    assert all(not bad for _, bad in shape(apart))
    assert shape(read_as(apart, sentence(bench, "tidak cocok"), "unsuitable")) == shape(bench)


def test_what_the_person_paired_stays_when_another_sentence_is_read_anew(bench):
    moved = bench.move_trait(trait(bench, "ceroboh").key, named(bench, "sabar").key)
    changed = read_as(moved, sentence(bench, "Kedai ini"), "suitable")
    assert (["sabar"], ["mudah marah", "ceroboh"]) in shape(changed)


def test_more_than_eight_criteria_are_offered_not_scored():
    traits = ", ".join(f"mampu merakit mesin nomor{number}" for number in range(10))
    bench = begin(draft(f"Orang yang cocok adalah seseorang yang {traits}, dan sabar.\nBengkel ini buka tiap hari."))
    assert len(bench.rubric().active_criteria) == 8
    more = read_as(bench, 1, "suitable")
    assert len(more.rubric().active_criteria) == 8
    assert len(more.rubric().criteria) == len(bench.rubric().criteria) + 1


def test_steps_are_taken_back_and_done_again(bench):
    key = named(bench, "teliti").key
    renamed = bench.change(key, name="Ketelitian")
    dropped = renamed.change(key, dropped=True)
    history = History(bench).do("rename", renamed).do("drop", dropped)
    assert (history.undoes, history.redoes) == ("drop", "")
    back = history.undo()
    assert (back.bench, back.undoes, back.redoes) == (renamed, "rename", "drop")
    assert back.undo().undo().bench == bench
    assert back.redo() == history
    assert back.do("rename", dropped).redoes == ""
    assert history.do("rename", dropped) is history
