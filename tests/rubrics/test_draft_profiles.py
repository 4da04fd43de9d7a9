"""Whole profiles of many professions, read and held against labels made by hand.

Those in forms/ are adverts, lists and prose in English, Indonesian or both, as people write them; some have no pairs
labelled.
"""

import json
import re
import time
from functools import cache
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rubrics.draft import draft, read_document
from rubrics.draft.records import Claim, Draft, Item
from rubrics.errors import DocumentError

FOLDER = Path(__file__).parents[1] / "data" / "profiles"
PROFILES = sorted(FOLDER.rglob("*.txt"))


def labels(path: Path) -> dict:
    return json.loads(path.with_suffix(".gold.json").read_text(encoding="utf-8"))


@cache
def drafted(path: Path) -> Draft:
    return draft(read_document(path))


def plain(text: str) -> str:
    """The text as compared: "memiliki" may stay or go before what somebody has."""
    return re.sub(r"^(?:memiliki (?!sedikit)|mempunyai |punya )", "", text.lower())


def compared(path: Path, key: str) -> tuple[set[str], set[str]]:
    found = drafted(path).to_json()
    return {plain(text) for text in labels(path)[key]}, {plain(text) for text in found[key]}


def opposites(data: dict) -> set[tuple[str, str]]:
    return {(plain(data["suitable"][i]), plain(data["unsuitable"][j])) for i, j in data["pairs"]}


@pytest.mark.parametrize("key", ["suitable", "unsuitable", "duties", "distinctions", "discriminatory"])
@pytest.mark.parametrize("path", PROFILES, ids=lambda path: path.stem)
def test_finds_what_the_labels_say(path, key):
    wanted, found = compared(path, key)
    assert found == wanted


@pytest.mark.parametrize("path", PROFILES, ids=lambda path: path.stem)
def test_finds_role_and_language(path):
    found = drafted(path)
    assert (found.role.lower(), found.language) == (labels(path)["role"].lower(), labels(path)["language"])


@pytest.mark.parametrize("path", PROFILES, ids=lambda path: path.stem)
@pytest.mark.parametrize("kind", ["expectation", "misconception"])
def test_finds_claims_with_their_realities(path, kind):
    found = drafted(path).to_json()[f"{kind}s"]
    assert small(found) == small(labels(path)[f"{kind}s"])


def small(claims: list[dict[str, str | None]]) -> list[dict[str, str | None]]:
    return [{key: text and text.lower() for key, text in claim.items()} for claim in claims]


def test_pairs_agree_with_the_labels():
    """Labellers differ about a few pairs, so that all of them together are looked at."""
    wanted, found = set(), set()
    for path in PROFILES:
        if "pairs" in labels(path):
            wanted |= {(path.stem, *pair) for pair in opposites(labels(path))}
            found |= {(path.stem, *pair) for pair in opposites(drafted(path).to_json())}
    assert 2 * len(wanted & found) / (len(wanted) + len(found)) >= 0.93


@pytest.mark.parametrize("path", PROFILES, ids=lambda path: path.stem)
def test_every_item_knows_its_place(path):
    found = drafted(path)
    assert found.text == read_document(path)
    claims = [*found.expectations, *found.misconceptions]
    items = [*found.duties, *found.suitable, *found.unsuitable, *found.distinctions]
    items += [risky.item for risky in found.discriminatory]
    items += [part for claim in claims for part in parts(claim)]
    for item in items:
        own_words = " ".join(found.text[item.start : item.end].split())
        assert own_words.lower() in item.text.lower()
        assert item.sentence.start <= item.start < item.end <= item.sentence.end
        assert found.text[item.sentence.start : item.sentence.end] == item.sentence.text
        assert item.sentence in found.sentences or item.sentence.text in {s.text for s in found.sentences}


def parts(claim: Claim) -> list[Item]:
    return [claim.claim] + ([claim.reality] if claim.reality else [])


def test_a_repeated_sentence_counts_once():
    sentence = "Orang yang cocok untuk pekerjaan ini adalah seseorang yang teliti.\n"
    assert len(draft(sentence * 3).suitable) == 1


def test_a_wrapped_document_reads_as_an_unwrapped_one():
    path = FOLDER / "akuntan.txt"
    text = read_document(path)
    wrapped = re.sub(r"(.{60,75}?) ", r"\1\n", text)
    assert wrapped != text
    assert draft(wrapped).to_json() == draft(text).to_json()


def test_what_the_work_is_about_is_no_risky_wording():
    found = draft(
        "Tugas utama meliputi merawat lansia dan menolong wanita hamil.\n"
        "Orang yang cocok adalah seseorang yang sabar menghadapi lansia dan mudah bergaul.\n"
        "Orang yang tidak cocok adalah mereka yang tidak menyukai anak kecil."
    )
    assert found.discriminatory == ()
    assert [item.text for item in found.suitable] == ["sabar menghadapi lansia", "mudah bergaul"]


def test_risky_wording_outside_the_frames_is_kept_apart_too():
    found = draft(
        "Orang yang cocok adalah seseorang yang jujur.\nPerusahaan mengutamakan pria dan usia maksimal 28 tahun."
    )
    assert [risky.item.text for risky in found.discriminatory] == ["pria", "usia maksimal 28 tahun"]
    assert {risky.category for risky in found.discriminatory} == {"gender", "age"}
    assert [item.text for item in found.suitable] == ["jujur"]


HOSTILE = {
    "one letter": "a" * 1_000_000,
    "commas": "," * 1_000_000,
    "conjunctions": "dan " * 250_000,
    "fits": "cocok " * 160_000,
    "open heads": "orang yang cocok adalah " * 40_000,
    "a list without an end": "Orang yang cocok adalah seseorang yang " + "teliti, " * 120_000,
    "full stops": ". " * 500_000,
    "empty lines": "\n" * 1_000_000 + "a",
    "brackets": "(" * 1_000_000,
    "many people": "".join(
        f"Orang yang cocok adalah seseorang yang sabar{n}, dan mampu menulis{n}.\n"
        f"Orang yang tidak cocok adalah mereka yang tidak sabar{n}.\n"
        for n in range(1000)
    ),
    "questions on one line": "Who are you? " * 70_000,
    "people who": "people who will struggle " * 40_000,
    "conditions": "if you are calm, " * 60_000,
    "headings": "Requirements\n" * 70_000,
    "menus": "a | " * 250_000,
    "a letter that grows when made small": "İ" * 300_000,
}


def code_of(text: str) -> str:
    """What drafting from this text ends in: "" for a draft, else the error's code."""
    try:
        draft(text)
    except DocumentError as error:
        return error.code
    return ""


@pytest.mark.parametrize("text", HOSTILE.values(), ids=HOSTILE.keys())
def test_hostile_text_ends_in_bounded_time(text):
    started = time.process_time()
    assert code_of(text) in {"", "document_no_profile"}
    assert time.process_time() - started < 10  # seconds of the processor, whatever else it has to do


WORDS = st.sampled_from(
    re.findall(
        r"\S+",
        "orang yang tidak cocok adalah jika kamu maka mampu memiliki kemampuan dan , ; . : ( ) serta atau juga harus "
        "tugas utama meliputi ekspektasi realita padahal perbedaan dengan miskonsepsi bahwa sabar teliti mengelola "
        "konflik untuk tanpa 💡 İ "
        "the right person for this job is someone who you are if not suits patient able to and or lift carry - 1. # "
        "Requirements: You'll will struggle In fact Many expect Unlike a plumber skills no lack between both "
        "at least ?",
    )
)


@given(st.lists(WORDS, max_size=80).map(" ".join) | st.text(max_size=300))
def test_any_text_gives_a_draft_with_sound_places_or_a_clear_error(text):
    if code := code_of(text):
        assert code in {"text_empty", "document_no_profile"}
        return
    found = draft(text)
    for item in (*found.duties, *found.suitable, *found.unsuitable, *found.distinctions):
        assert item.text
        assert 0 <= item.sentence.start <= item.start < item.end <= item.sentence.end <= len(found.text)
    for pair in found.pairs:
        assert pair.suitable < len(found.suitable)
        assert pair.unsuitable < len(found.unsuitable)
    assert found.to_rubric().criteria or not (found.suitable or found.unsuitable or found.distinctions)
