"""The shipped JSON Schema says what the parser does, with words in both languages for editors to show."""

import copy
import dataclasses
import json

import pytest
from jsonschema import Draft202012Validator

from rubrics.format import parse, to_data
from rubrics.format.fields import CRITERION, PREVIEW, RUBRIC, TRAIT
from rubrics.format.schema import SCHEMA, schema, schema_text
from rubrics.library import SAMPLE_RUBRIC
from rubrics.model import Criterion, Preview, Rubric, Trait

VALIDATOR = Draft202012Validator(schema())
BEYOND_ANY_SCHEMA = {"no_active_criteria", "identifier_twice"}


@pytest.fixture
def data():
    """A rubric with every key once."""
    criterion = {
        "id": "sapaan",
        "name": {"id": "Sapaan"},
        "category": "Layanan",
        "definition": "Menyapa tamu.",
        "source": "Resepsionis menyapa tamu.",
        "weight": 2,
        "weight_reason": "Terpenting.",
        "must_have": 2,
        "active": True,
        "question": {"kind": "behavioural", "id": "Ceritakan ketika Anda menyapa tamu.", "en": "Tell me."},
        "probes": ["Siapa?"],
        "anchors": {"1": "Diam.", "2": {"en": "Nods."}, "3": "Menyapa.", "4": "a", "5": "b"},
        "suitable": [{"id": "ramah", "text": "ramah", "source": "Ia ramah."}],
        "unsuitable": [],
    }
    preview = {"id": "sepi", "kind": "expectation", "claim": "Ramai.", "reality": "Sepi.", "question": "Seperti apa?"}
    return {
        "format": 1,
        "id": "resepsionis",
        "revision": 1,
        "language": "id",
        "title": {"id": "Resepsionis", "en": "Receptionist"},
        "role": "resepsionis",
        "summary": "Menyambut tamu.",
        "source": "profil.txt",
        "minimum_coverage": 0.5,
        "duties": ["menyambut tamu"],
        "criteria": [criterion],
        "previews": [{**preview, "follow_up": "Lalu?", "source": "Lobi sepi."}],
    }


def test_the_shipped_file_is_what_the_definition_makes():
    assert SCHEMA.read_text(encoding="utf-8") == schema_text()


def test_it_is_a_valid_json_schema():
    Draft202012Validator.check_schema(json.loads(SCHEMA.read_text(encoding="utf-8")))


@pytest.mark.parametrize(
    ("record", "build"), [(RUBRIC, Rubric), (CRITERION, Criterion), (TRAIT, Trait), (PREVIEW, Preview)]
)
def test_the_definition_names_every_field_of_the_record_with_its_default(record, build):
    fields = {field.name: field for field in dataclasses.fields(build)}
    assert set(fields) == {field.key for field in record.fields}
    for field in record.fields:
        own = fields[field.key]
        default = own.default if own.default_factory is dataclasses.MISSING else own.default_factory()
        assert (default is dataclasses.MISSING) == field.required
        assert field.required or default == field.default
        assert all([field.title.id, field.title.en, field.description.id, field.description.en])


def test_every_key_has_a_title_and_a_description_in_both_languages():
    def properties(part):
        if isinstance(part, dict):
            yield from part.get("properties", {}).items()
            for inner in part.values():
                yield from properties(inner)
        elif isinstance(part, list):
            for inner in part:
                yield from properties(inner)

    found = list(properties(schema()))
    assert {"format", "weight", "kind", "en", "5", "follow_up"} <= {key for key, _ in found}
    for key, value in found:
        assert value["title"].count(" / ") == 1, key
        assert value["description"].count("\n\n") == 1, key


def test_the_shipped_rubric_is_valid(data):
    assert VALIDATOR.is_valid(data)
    assert parse(json.dumps(data))[0] is not None
    assert VALIDATOR.is_valid(to_data(parse(SAMPLE_RUBRIC.read_text(encoding="utf-8"))[0]))


def places(value, path=()):
    """Every place within the data, the whole left out."""
    inner = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for key, item in inner:
        yield (*path, key)
        yield from places(item, (*path, key))


def put(data, path, value):
    changed = copy.deepcopy(data)
    place = changed
    for key in path[:-1]:
        place = place[key]
    if value is dataclasses.MISSING:
        del place[path[-1]]
    else:
        place[path[-1]] = value
    return changed


@pytest.mark.parametrize(
    "value",
    [dataclasses.MISSING, None, True, 0, -1, 3, 0.5, 101.5, "", " ", "kata", "id", [], ["a"], {}, {"id": "a"},
     {"id": "a", "fr": "b"}],
    ids=lambda value: "missing" if value is dataclasses.MISSING else str(value),
)  # fmt: skip
def test_schema_and_parser_agree_on_every_single_slip(data, value):
    for path in places(data):
        changed = put(data, path, value)
        codes = {
            problem.code
            for problem in parse(json.dumps(changed))[1]
            if problem.severity == "error" and problem.code not in BEYOND_ANY_SCHEMA
        }
        assert VALIDATOR.is_valid(changed) == (not codes), (path, codes)


def test_schema_and_parser_refuse_the_same_unknown_keys(data):
    for path in [
        (),
        ("criteria", 0),
        ("criteria", 0, "anchors"),
        ("criteria", 0, "question"),
        ("title",),
        ("previews", 0),
    ]:
        changed = put(data, (*path, "asing"), "a")
        assert not VALIDATOR.is_valid(changed)
        assert [problem.code for problem in parse(json.dumps(changed))[1] if problem.severity == "error"] == [
            "key_unknown"
        ]
