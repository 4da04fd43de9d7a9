"""What the help says: the same in both languages, every link leads somewhere, every example is what it says it is."""

import re
from collections import Counter
from itertools import pairwise

import pytest

from rubrics.draft import draft
from rubrics.format import parse
from rubrics.format.fields import CRITERION, PART_WORDS, PREVIEW, RUBRIC, TRAIT
from rubrics.problems import has_errors
from ui.cli import rubric
from ui.help.key_reference import code_blocks
from ui.help.topics import FOLDER, KEYS, OF_PAGE, TOPICS, path_of, split, topic
from ui.help.topics import parse as parse_topic
from ui.help.window import SETTINGS, SHORTCUTS
from ui.messages.wizard import MESSAGES
from ui.navigation import RAIL, REACHED_THROUGH
from ui.settings.parts import PARTS
from ui.wording import words

LANGUAGES = ["id", "en"]
LINK = re.compile(r"\[[^\]]+\]\(([^)]*)\)")
WRONG = re.compile(r"^```yaml wrong\n(.*?)^```$", re.MULTILINE | re.DOTALL)
HOLD_RECORDS = {"criteria", "previews", "suitable", "unsuitable"}  # their items have keys of their own
# What a part of a rubric lacks because the rest of it is not there.
FOR_WANT_OF_THE_REST = {"key_missing", "format_missing", "file_empty"}


def sections(name, language):
    return topic(name, language).sections


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_contents_list_every_file(language):
    assert {path.stem for path in (FOLDER / language).glob("*.md")} == set(TOPICS)


@pytest.mark.parametrize("name", TOPICS)
def test_a_topic_has_the_same_headings_in_both_languages(name):
    indonesian, english = (sections(name, language) for language in LANGUAGES)
    assert [(one.id, one.level) for one in indonesian] == [(one.id, one.level) for one in english]
    assert indonesian[0].level == 1
    assert indonesian[0].id == ""
    ids = [one.id for one in indonesian[1:]]
    assert all(ids)
    assert len(ids) == len(set(ids))


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", TOPICS)
def test_no_heading_skips_a_level_or_stands_without_words(name, language):
    found = sections(name, language)
    for before, after in pairwise(found):
        assert 1 < after.level <= before.level + 1, after.title
        assert before.words.strip() or after.level > before.level, before.title


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", TOPICS)
def test_every_link_leads_to_a_topic_and_a_heading_in_it(name, language):
    for link in LINK.findall(topic(name, language).markdown):
        if link.startswith(SETTINGS):
            assert link.removeprefix(SETTINGS) in PARTS
        elif link != SHORTCUTS:
            target, heading = split(link, name)
            assert target in TOPICS, link
            assert not heading or heading in {one.id for one in sections(target, language)}, link


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", TOPICS)
def test_no_long_paragraph_stands_twice_in_a_topic(name, language):
    paragraphs = Counter(topic(name, language).markdown.split("\n\n"))
    assert [one for one, times in paragraphs.items() if times > 1 and len(one) > 150] == []


def test_every_page_of_the_window_has_its_help():
    assert set(OF_PAGE) == {destination.name for destination in RAIL} | set(REACHED_THROUGH)
    for address in OF_PAGE.values():
        name, heading = split(address)
        assert heading in {one.id for one in sections(name, "id")}


def test_every_topic_can_be_reached_by_a_link_or_from_a_page():
    linked = {split(link, name)[0] for name in TOPICS for link in LINK.findall(topic(name, "id").markdown)}
    assert set(TOPICS) <= linked | {split(address)[0] for address in OF_PAGE.values()}


# -- the rubric file


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_key_is_described_with_what_it_means_and_an_example(language):
    found = {one.id: one for one in sections("rubric-format", language)}
    assert "key-format" in found
    for prefix, record in (
        ("key", RUBRIC),
        ("key-criteria", CRITERION),
        ("key-traits", TRAIT),
        ("key-previews", PREVIEW),
    ):
        for field in record.fields:
            section = found[f"{prefix}-{field.key}"]
            assert section.title == f"{field.key} – {field.title.get(language)}"
            assert field.description.get(language) in section.words
            shows_example = f"\n{field.key}:" in section.words
            assert shows_example != (field.key in HOLD_RECORDS), field.key
            assert ("Wajib ada" in section.words or "Required" in section.words) == field.required
    told = found["key-criteria-question"].words + found["key-criteria-anchors"].words
    for title_and_description in PART_WORDS.values():
        assert title_and_description[1].get(language) in told


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_complete_example_can_be_used_and_is_in_the_language_of_the_page(language):
    source = path_of("rubric-format", language).read_text(encoding="utf-8")
    whole = [rubric for block in code_blocks(source) if (rubric := parse(block)[0]) is not None]
    assert len(whole) == 1
    assert whole[0].language == language
    used = {"weight", "weight_reason", "must_have", "active", "suitable", "unsuitable", "probes", "category", "source"}
    assert all(any(getattr(one, key) != default(CRITERION, key) for one in whole[0].criteria) for key in used)


def default(record, key):
    return next(field.default for field in record.fields if field.key == key)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", TOPICS)
def test_every_example_is_right_as_far_as_it_goes(name, language):
    for block in code_blocks(path_of(name, language).read_text(encoding="utf-8")):
        errors = {problem.code for problem in parse(block)[1] if problem.severity == "error"}
        assert errors <= FOR_WANT_OF_THE_REST, (block, errors)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", TOPICS)
def test_every_wrong_example_is_wrong(name, language):
    for block in WRONG.findall(path_of(name, language).read_text(encoding="utf-8")):
        problems = [problem for problem in parse(block)[1] if problem.code not in FOR_WANT_OF_THE_REST]
        assert problems, block


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_wrong_example_of_the_format_is_an_error(language):
    found = WRONG.findall(path_of("rubric-format", language).read_text(encoding="utf-8"))
    assert len(found) >= 3
    for block in found:
        problems = [problem for problem in parse(block)[1] if problem.code not in FOR_WANT_OF_THE_REST]
        assert has_errors(problems), block


def test_code_examples_fit_the_page():
    for language in LANGUAGES:
        source = path_of("rubric-format", language).read_text(encoding="utf-8")
        for block in [*code_blocks(source), *WRONG.findall(source)]:
            assert max(map(len, block.splitlines())) <= 80, block


def test_the_keys_stand_where_the_page_asks_for_them():
    for language in LANGUAGES:
        assert path_of("rubric-format", language).read_text(encoding="utf-8").count(KEYS) == 1
        assert KEYS not in topic("rubric-format", language).markdown


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_reading_of_a_sentence_is_explained_with_its_letter(language):
    section = next(one for one in sections("new-rubric", language) if one.id == "colours")
    for code, named in MESSAGES.items():
        if code.startswith("sentence."):
            place = LANGUAGES.index(language)
            letter = MESSAGES[code.replace("sentence.", "sentence_letter.")][place]
            assert f"{letter} – {named[place]}" in section.words, code


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_command_that_is_named_exists(language):
    named = {
        tuple(command.split()[1:3])
        for name in TOPICS
        for command in re.findall(r"saring rubric \w+", path_of(name, language).read_text(encoding="utf-8"))
    }
    assert {("rubric", "check"), ("rubric", "schema"), ("rubric", "export")} <= named
    assert {command for _, command in named} <= set(rubric.commands)


# A profile in the forms that the help says are recognised, and how much of what it gives.
PROFILES = {
    "id": """
Profil orang yang cocok adalah seseorang yang sabar dan teliti.
Profil orang yang tidak cocok adalah orang yang mudah marah.
Jika Anda mudah bosan, kemungkinan Anda tidak cocok dengan pekerjaan ini.
Tugas utama meliputi menjawab telepon dan mencatat tamu.
Ekspektasi: Setiap hari seru. Realita: Kebanyakan hari berisi rutinitas.
Miskonsepsi tentang resepsionis adalah bahwa mereka hanya duduk. Realitanya, mereka banyak berjalan.
Perbedaan dengan profesi serupa: Resepsionis menyambut tamu, operator telepon menyambungkan panggilan.
""",
    "en": """
The right person for this job is someone who listens patiently and keeps notes.
This job does not suit people who lose their temper easily.
If you dislike routine, you may not be suited to this job.
The main duties include answering calls and booking rooms.
Expectation: Every day is exciting. Reality: Most days are routine.
A misconception about receptionists is that they only sit. In reality they walk a lot.
Unlike similar professions, a receptionist needs to know the house in detail.
""",
}
GIVEN = {"suitable": 2, "unsuitable": 2, "duties": 2, "expectations": 1, "misconceptions": 1, "distinctions": 1}


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_forms_that_are_named_are_recognised(language):
    told = next(one for one in sections("new-rubric", language) if one.id == "forms").words
    forms = [form for form in re.findall("“([^”]+)”", told) if "…" in form]
    assert len(forms) >= 6
    for form in forms:
        pattern = ".*".join(re.escape(part.strip()) for part in form.split("…"))
        assert re.search(pattern, PROFILES[language]), form
    drafted = draft(PROFILES[language]).to_json()
    assert {kind: len(drafted[kind]) for kind in GIVEN} == GIVEN


# -- reading a topic


def test_a_heading_in_an_example_is_no_heading():
    read = parse_topic("x", "# Judul\n\n```yaml\n# catatan {#bukan}\n```\n\n## Bagian {#bagian}\n\nIsi **tebal**.\n")
    assert [(one.id, one.level, one.title) for one in read.sections] == [("", 1, "Judul"), ("bagian", 2, "Bagian")]
    assert "{#bagian}" not in read.markdown
    assert "# catatan {#bukan}" in read.markdown
    assert read.sections[1].holds(["tebal", "bagian"])
    assert not read.sections[1].holds(["tebal", "catatan"])


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", TOPICS)
def test_examples_are_kept_apart_and_wrong_ones_are_told_from_right_ones(name, language):
    read = topic(name, language).markdown
    assert not re.search(r"^```\n+```\w", read, re.MULTILINE)
    wrong, right = words("help.wrong", language), words("help.right", language)
    assert read.count("```yaml wrong") == read.count(f"{wrong}\n\n```yaml wrong") == read.count(wrong)
    followed = re.findall(r"^```yaml wrong\n(?:(?!```).*\n)*```\n\n(.*)", read, re.MULTILINE)
    assert sum(line == right for line in followed) == read.count(right)


def test_an_unknown_topic_is_refused():
    with pytest.raises(FileNotFoundError):
        topic("tidak-ada", "id")
