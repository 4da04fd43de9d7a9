"""HR's own file, changed by the program: comments, order and every untouched line stay."""

import difflib
from dataclasses import replace

import pytest

from rubrics.errors import RubricError
from rubrics.format import dump, parse, update
from rubrics.model import Criterion, Text, Trait

FILE = """\
# Rubrik resepsionis, disusun Sari pada bulan Mei
format: 1
language: id          # bahasa kami
id: resepsionis
revision: 3

title: Resepsionis
role: 'resepsionis'
duties:
- menyambut tamu
# telepon jarang berdering
- menjawab telepon

criteria:

  # yang pertama selalu sapaan
  - name: {id: Sapaan, en: "Greeting"}
    id: sapaan
    definition: >   # dilipat tangan
      Menyapa setiap tamu
      dengan ramah.
    weight: 1.0     # sudah dibicarakan
    question:
      kind: behavioural
      id: Ceritakan ketika Anda menyapa tamu yang marah.
    anchors:
      5: Menyapa dengan nama.
      3: Menyapa.
      # kasus terburuk
      1: |
        Diam,
        lalu pergi.
    suitable: [{id: ramah, text: ramah}]
    probes: []

  # boleh dihapus bila tidak perlu
  - id: telepon
    name: Telepon
    definition: Menjawab telepon.
    question: {kind: situational, id: "Apa yang akan Anda lakukan jika telepon berdering?"}
    anchors: {1: Membiarkan., 3: Menjawab., 5: Menjawab dan mencatat.}
    # ciri dari profil
    unsuitable:
      - id: lupa
        text: pelupa   # kata profil
        source: "Orang yang pelupa tidak cocok."
# selesai
"""


def rubric(text=FILE):
    found, problems = parse(text)
    assert found is not None, problems
    return found


def with_criterion(old, criterion_id, **fields):
    return replace(
        old, criteria=tuple(replace(item, **fields) if item.id == criterion_id else item for item in old.criteria)
    )


def lines_changed(before, after):
    """The lines that went and the lines that came."""
    changes = [line for line in difflib.ndiff(before.split("\n"), after.split("\n")) if line[0] in "+-"]
    return [line[2:] for line in changes if line[0] == "-"], [line[2:] for line in changes if line[0] == "+"]


def check(new, gone, come, text=FILE):
    changed = update(text, new)
    assert rubric(changed) == new
    assert lines_changed(text, changed) == (gone, come)


def test_nothing_changed_is_the_same_text():
    assert update(FILE, rubric()) == FILE


def test_a_number_changes_and_its_comment_stays():
    check(replace(rubric(), revision=4), ["revision: 3"], ["revision: 4"])
    check(
        with_criterion(rubric(), "sapaan", weight=2.5),
        ["    weight: 1.0     # sudah dibicarakan"],
        ["    weight: 2.5     # sudah dibicarakan"],
    )


def test_a_weight_that_is_one_again_keeps_its_line():
    heavier = update(FILE, with_criterion(rubric(), "sapaan", weight=2.0))
    assert update(heavier, rubric()) == FILE.replace("weight: 1.0 ", "weight: 1 ")


def test_a_text_in_braces_changes_in_its_braces():
    new = with_criterion(rubric(), "sapaan", name=Text("Salam", "Greeting, all"))
    check(
        new,
        ['  - name: {id: Sapaan, en: "Greeting"}'],
        ['  - name: {id: Salam, en: "Greeting, all"}'],
    )


def test_a_folded_text_stays_folded_with_the_comment_in_its_head():
    new = with_criterion(rubric(), "sapaan", definition=Text("Menyapa semua tamu."))
    check(
        new,
        ["    definition: >   # dilipat tangan", "      Menyapa setiap tamu", "      dengan ramah."],
        ["    definition: >-  # dilipat tangan", "      Menyapa semua tamu."],
    )


def test_a_translation_is_added_below_the_key():
    check(
        replace(rubric(), title=Text("Resepsionis", "Receptionist")),
        ["title: Resepsionis"],
        ["title:", "  id: Resepsionis", "  en: Receptionist"],
    )


def test_a_new_key_comes_where_the_format_has_it():
    check(replace(rubric(), source="profil.txt"), [], ["source: profil.txt"])
    changed = update(FILE, replace(rubric(), source="profil.txt")).split("\n")
    assert changed[changed.index("source: profil.txt") - 1] == "role: 'resepsionis'"


def test_a_key_goes_with_its_line_only():
    criterion = replace(rubric().criterion("telepon"), unsuitable=())
    new = replace(rubric(), criteria=(rubric().criterion("sapaan"), criterion))
    check(
        new,
        [
            "    unsuitable:",
            "      - id: lupa",
            "        text: pelupa   # kata profil",
            '        source: "Orang yang pelupa tidak cocok."',
        ],
        [],
    )


def test_a_criterion_moves_with_the_comment_above_it():
    old = rubric()
    changed = update(FILE, replace(old, criteria=old.criteria[::-1]))
    assert rubric(changed).criteria == old.criteria[::-1]
    assert sorted(changed.split("\n")) == sorted(FILE.split("\n"))
    lines = changed.split("\n")
    assert lines[lines.index("  - id: telepon") - 1] == "  # boleh dihapus bila tidak perlu"
    assert lines.index("  - id: telepon") < lines.index("  # yang pertama selalu sapaan")


def test_a_criterion_goes_with_the_comment_above_it_and_nothing_else():
    changed = update(FILE, replace(rubric(), criteria=rubric().criteria[:1]))
    gone, come = lines_changed(FILE, changed)
    assert come == []
    assert gone[:3] == ["", "  # boleh dihapus bila tidak perlu", "  - id: telepon"]
    assert "# selesai" in changed
    assert "# kasus terburuk" in changed


def test_a_new_criterion_comes_last_and_touches_no_other_line():
    old = rubric()
    third = replace(
        old.criterion("telepon"), id="surel", name=Text("Surel"), unsuitable=(Trait("lambat", Text("lambat")),)
    )
    changed = update(FILE, replace(old, criteria=(*old.criteria, third)))
    gone, come = lines_changed(FILE, changed)
    assert gone == []
    assert "  - id: surel" in come
    assert changed.endswith("# selesai\n")
    assert rubric(changed).criteria[2] == third


def test_a_list_in_brackets_grows_in_its_brackets_while_it_fits():
    new = with_criterion(rubric(), "sapaan", suitable=(Trait("ramah", Text("ramah")), Trait("sabar", Text("sabar"))))
    check(
        new,
        ["    suitable: [{id: ramah, text: ramah}]"],
        ["    suitable: [{id: ramah, text: ramah}, {id: sabar, text: sabar}]"],
    )


def test_a_list_that_no_longer_fits_its_brackets_gets_lines():
    traits = tuple(Trait(name, Text(f"selalu {name} kepada setiap tamu")) for name in ("ramah", "sabar", "sopan"))
    new = with_criterion(rubric(), "sapaan", suitable=traits)
    gone, come = lines_changed(FILE, update(FILE, new))
    assert gone == ["    suitable: [{id: ramah, text: ramah}]"]
    assert come[:3] == ["    suitable:", "      - id: ramah", "        text: selalu ramah kepada setiap tamu"]
    assert rubric(update(FILE, new)) == new


def test_duties_are_matched_by_what_they_say():
    new = replace(rubric(), duties=(Text("menata lobi"), Text("menyambut tamu"), Text("menjawab telepon kantor")))
    check(
        new,
        ["- menjawab telepon"],
        ["- menata lobi", "- menjawab telepon kantor"],
    )
    assert "# telepon jarang berdering\n- menjawab telepon kantor\n" in update(FILE, new)


@pytest.mark.parametrize("newline", ["\n", "\r\n"])
@pytest.mark.parametrize("start", ["", "\ufeff"])
@pytest.mark.parametrize("end", ["\n", ""])
def test_line_ends_byte_order_mark_and_last_line_stay(newline, start, end):
    text = (
        start + FILE.removesuffix("# selesai\n").removesuffix("\n").replace("\n", newline) + end.replace("\n", newline)
    )
    old = rubric(text)
    new = replace(
        with_criterion(old, "telepon", definition=Text("Menjawab telepon dengan ramah. " * 6)), summary=Text("Tamu")
    )
    changed = update(text, new)
    assert rubric(changed) == rubric(dump(new))
    assert changed.startswith(start + "# Rubrik")
    assert changed.count("\n") == changed.count(newline)
    assert "# telepon jarang berdering" in changed
    assert update(text, old) == text


def test_the_language_may_change():
    new = replace(rubric(), language="en")
    changed = update(FILE, new)
    assert rubric(changed) == new
    assert "# kata profil" in changed


@pytest.mark.parametrize(
    "text",
    [
        "# atas\n? format\n: 1\n? id\n: a\n" + "".join(f"? {key}\n: {value}\n" for key, value in [
            ("revision", 1), ("language", "id"), ("title", "A"), ("role", "a")]) +
        "? criteria\n: - {id: a, name: A, definition: A., question: {kind: behavioural, id: A?}, "
        "anchors: {1: a, 3: b, 5: c}}\n",
        '{"format": 1, "id": "a", "revision": 1, "language": "id", "title": "A", "role": "a", "criteria": [{"id": "a", '
        '"name": "A", "definition": "A.", "question": {"kind": "behavioural", "id": "A?"}, '
        '"anchors": {"1": "a", "3": "b", "5": "c"}}]}',
    ],
)  # fmt: skip
def test_a_layout_that_nobody_writes_by_hand_still_says_the_right_thing(text):
    old = rubric(text)
    new = replace(
        old,
        revision=2,
        title=Text("A", "B"),
        duties=(Text("a"), Text("b")),
        criteria=(replace(old.criteria[0], weight=2.0, weight_reason=Text("c"), source="d"), *old.criteria[1:]),
    )
    assert rubric(update(text, new)) == new


def test_a_broken_file_is_not_touched():
    with pytest.raises(RubricError) as caught:
        update(FILE.replace("revision: 3", "revision: tiga"), rubric())
    assert [problem.code for problem in caught.value.problems if problem.severity == "error"] == ["number_expected"]


@pytest.mark.parametrize(
    ("new", "codes"),
    [
        (replace(rubric(), criteria=()), ["no_active_criteria"]),
        (replace(rubric(), title=Text(" ")), ["key_missing"]),
        (replace(rubric(), duties=(Text(), Text("menyambut tamu")), revision=0), ["number_out_of_range"]),
        (with_criterion(rubric(), "telepon", id="sapaan"), ["identifier_twice"]),
        (with_criterion(rubric(), "telepon", weight=-1.0), ["weight_not_positive"]),
        (with_criterion(rubric(), "telepon", probes=(Text("?"),) * 4), ["list_too_long"]),
        (with_criterion(rubric(), "sapaan", anchors=()), ["key_missing"]),
    ],
    ids=["no criteria", "no title", "revision", "id twice", "weight", "probes", "no anchors"],
)
def test_a_rubric_with_errors_can_be_written_so_that_they_are_named(new, codes):
    changed = update(FILE, new)
    problems = [problem for problem in parse(changed)[1] if problem.severity == "error"]
    assert [problem.code for problem in problems] == codes
    assert "# telepon jarang berdering" in changed or not any(duty.id == "menjawab telepon" for duty in new.duties)
    assert [problem.code for problem in parse(dump(new))[1] if problem.severity == "error"] == codes


def test_no_text_of_the_rubric_can_slip_into_a_comment_or_out_of_one():
    text = FILE.replace("    weight: 1.0     # sudah dibicarakan\n", "      # menjorok di bawah definisi\n")
    long = Text("Menyapa setiap tamu dengan ramah, juga yang datang tanpa janji dan sedang terburu-buru sekali.")
    old = rubric(text)
    new = with_criterion(with_criterion(old, "sapaan", definition=long), "telepon", name=Text("# bukan komentar"))
    assert rubric(update(text, new)) == new


def criteria_of(names):
    return tuple(
        Criterion(name, Text(name), Text(name), rubric().criteria[0].question, rubric().criteria[0].anchors)
        for name in names
    )


@pytest.mark.parametrize("names", ["a", "b", "ba", "cab", "abc", "bca", "xay", "xyz", "abxc"])
def test_criteria_come_go_and_move_in_any_way(names):
    before = dump(replace(rubric(), criteria=criteria_of("abc")))
    for name in "abc":
        before = before.replace(f"  - id: {name}\n", f"  # catatan {name}\n  - id: {name}\n")
    after = update(before, replace(rubric(), criteria=criteria_of(names)))
    assert [criterion.id for criterion in rubric(after).criteria] == list(names)
    for name in "abc":
        assert (f"  # catatan {name}\n  - id: {name}\n" in after) == (name in names)


def test_a_list_goes_with_the_comments_within_it_only():
    changed = update(FILE, replace(rubric(), duties=(), summary=Text("Tamu", "Guests")))
    kept = [line for line in FILE.split("\n") if "#" in line and "telepon jarang" not in line]
    assert [line for line in changed.split("\n") if "#" in line] == kept
