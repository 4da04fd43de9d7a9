"""English sentences and lists: what each is read as, and where it is split."""

import pytest

from rubrics.draft import draft
from rubrics.draft.traits import pieces

OPENING = "Working as a bell ringer means ringing the bells of a church.\n"
DUTIES = OPENING + "Your main tasks are oiling bearings and training new ringers.\n"
TRAITS = DUTIES + "The right person for this job is someone who is punctual.\n"


def found(text: str, key: str) -> list:
    return draft(text).to_json()[key]


SUITABLE = {
    "The ideal candidate is calm, tidy and good with numbers.": ["calm", "tidy", "good with numbers"],
    "The right person for this job is someone who listens well and can keep a secret.": [
        "listens well",
        "can keep a secret",
    ],
    "A good bell ringer has a sense of rhythm, strong arms and patience.": [
        "a sense of rhythm",
        "strong arms",
        "patience",
    ],
    "Good ringers keep time and never show off.": ["keep time", "never show off"],
    "You'll thrive here if you like heights and don't mind the cold.": ["like heights", "don't mind the cold"],
    "If you like heights and early mornings, this job is for you.": ["like heights and early mornings"],
    "This work suits people who are careful and physically fit.": ["careful", "physically fit"],
    "People who enjoy teamwork and stay calm tend to do well.": ["enjoy teamwork", "stay calm"],
    "Those who do best as ringers are patient, modest and have good hearing.": ["patient", "modest", "good hearing"],
    "The job calls for stamina, a good ear and common sense.": ["stamina", "a good ear", "common sense"],
    "You will also need patience and a driving licence.": ["patience", "a driving licence"],
    "To do this well you must count quickly and be reliable.": ["count quickly", "reliable"],
    "Patience and a sense of humour are essential.": ["Patience", "a sense of humour"],
    "It also helps to have strong arms and some knowledge of music.": ["strong arms", "some knowledge of music"],
    "What matters most is inner calm.": ["inner calm"],
    "We are looking for someone who is honest and willing to travel.": ["honest", "willing to travel"],
    "This job will not suit you unless you like heights.": ["like heights"],
}

UNSUITABLE = {
    "This job is not for you if you are afraid of heights, hate noise or want every Sunday off.": [
        "afraid of heights",
        "hate noise",
        "want every Sunday off",
    ],
    "It won't be your thing if you can't count or are always late.": ["can't count", "always late"],
    "If you panic easily or lose your temper, you will struggle in this work.": ["panic easily", "lose your temper"],
    "People who rush things or ignore advice will not last long.": ["rush things", "ignore advice"],
    "Those who lack patience, rhythm or strength should look elsewhere.": [
        "lack patience",
        "lack rhythm",
        "lack strength",
    ],
    "It is a poor choice for anyone who is careless with ropes.": ["careless with ropes"],
    "The wrong person for this job talks all the time and skips rehearsals.": [
        "talks all the time",
        "skips rehearsals",
    ],
    "Nor is it a job for those who dislike crowds.": ["dislike crowds"],
    "Please think twice before you apply if you sleep badly.": ["sleep badly"],
    "Do not become a bell ringer if you have a weak back.": ["a weak back"],
    "Bell ringing will wear you down if you take criticism personally.": ["take criticism personally"],
}

DUTY_SENTENCES = {
    "Day to day you will oil bearings, check ropes and train new ringers.": [
        "oil bearings",
        "check ropes",
        "train new ringers",
    ],
    "On a typical day, bell ringers oil bearings, check ropes, and train new ringers.": [
        "oil bearings",
        "check ropes",
        "train new ringers",
    ],
    "Your responsibilities include oiling bearings, checking ropes, and training new ringers.": [
        "oiling bearings",
        "checking ropes",
        "training new ringers",
    ],
    "You will be responsible for oiling bearings and checking ropes.": ["oiling bearings", "checking ropes"],
}

CLAIMS = [
    (
        "misconceptions",
        "A common misconception about bell ringers is that they are monks. In fact, most have day jobs.",
        "they are monks",
        "most have day jobs",
    ),
    (
        "misconceptions",
        "Many people think that ringing is easy, but it takes years to learn.",
        "ringing is easy",
        "it takes years to learn",
    ),
    ("misconceptions", "Myth: Bells ring themselves. Fact: People pull.", "Bells ring themselves", "People pull"),
    (
        "misconceptions",
        "Bell ringers are often seen as eccentric.",
        "Bell ringers are often seen as eccentric",
        None,
    ),
    (
        "expectations",
        "Many expect a quiet hobby; in reality, it is loud and cold.",
        "a quiet hobby",
        "it is loud and cold",
    ),
    (
        "expectations",
        "Newcomers often hope for applause. Sadly, nobody sees them.",
        "applause",
        "nobody sees them",
    ),
    ("expectations", "Expectation: You ring every day.\nReality: Once a week.", "You ring every day", "Once a week"),
]

DISTINCTIONS = {
    "Unlike an organist, a bell ringer plays no tunes.": "Unlike an organist, a bell ringer plays no tunes",
    "The difference between a ringer and an organist is that a ringer plays no tunes.": "a ringer plays no tunes",
    "While an organist plays tunes, a bell ringer rings changes.": (
        "While an organist plays tunes, a bell ringer rings changes"
    ),
    "An organist plays tunes, whereas a bell ringer rings changes.": (
        "An organist plays tunes, whereas a bell ringer rings changes"
    ),
}

NOISE = [
    "Our office is open from nine to five.",
    "The tower was built in 1312 and has been restored twice.",
    "Send your application to the vicar before the end of May.",
    "We offer free coffee, a warm coat and an annual trip.",
    "Read more about careers in the church.",
    "Members of the tower get ten per cent off in the shop.",
]


@pytest.mark.parametrize("sentence", SUITABLE)
def test_who_suits_the_job(sentence):
    assert found(DUTIES + sentence, "suitable") == SUITABLE[sentence]
    assert found(DUTIES + sentence, "unsuitable") == []


@pytest.mark.parametrize("sentence", UNSUITABLE)
def test_who_does_not_suit_the_job(sentence):
    assert found(TRAITS + sentence, "unsuitable") == UNSUITABLE[sentence]
    assert found(TRAITS + sentence, "suitable") == ["punctual"]


@pytest.mark.parametrize("sentence", DUTY_SENTENCES)
def test_what_is_done_in_the_job(sentence):
    assert found(OPENING + sentence, "duties") == DUTY_SENTENCES[sentence]


@pytest.mark.parametrize(("key", "sentence", "claim", "reality"), CLAIMS)
def test_what_people_expect_or_wrongly_believe(key, sentence, claim, reality):
    assert found(TRAITS + sentence, key) == [{key.removesuffix("s"): claim, "reality": reality}]


@pytest.mark.parametrize("sentence", DISTINCTIONS)
def test_what_sets_the_job_apart(sentence):
    assert found(TRAITS + sentence, "distinctions") == [DISTINCTIONS[sentence]]


@pytest.mark.parametrize("sentence", NOISE)
def test_what_is_no_profile_gives_nothing(sentence):
    assert draft(TRAITS + sentence).to_json() == draft(TRAITS).to_json()


def test_a_sentence_goes_on_from_the_one_before():
    text = TRAITS + "They should also have strong arms. She never hurries."
    assert found(text, "suitable") == ["punctual", "strong arms", "never hurries"]


SPLIT = {
    "the ability to plan, organise and lead": [
        "the ability to plan",
        "the ability to organise",
        "the ability to lead",
    ],
    "Ability to lift 25 kg and stand for long periods": [
        "Ability to lift 25 kg",
        "Ability to stand for long periods",
    ],
    "willing to travel and work weekends": ["willing to travel", "willing to work weekends"],
    "Excellent communication and organisational skills": [
        "Excellent communication skills",
        "organisational skills",
    ],
    "strong written and verbal communication skills": ["strong written and verbal communication skills"],
    "patient and polite with customers": ["patient and polite with customers"],
    "reliable and able to work nights": ["reliable", "able to work nights"],
    "honest without being blunt, and able to wait": ["honest without being blunt", "able to wait"],
    "knowledge of soil, pests and irrigation": ["knowledge of soil, pests and irrigation"],
    "an eye for detail and a steady hand": ["an eye for detail", "a steady hand"],
    "Patience, tact and a sense of humour": ["Patience", "tact", "a sense of humour"],
    "Degree or diploma in nursing": ["Degree or diploma in nursing"],
    "Full, clean driving licence": ["Full, clean driving licence"],
    "a calm, friendly manner": ["a calm, friendly manner"],
    "firm but fair": ["firm but fair"],
    "enjoy being outdoors and solving problems": ["enjoy being outdoors", "enjoy solving problems"],
    "you are patient, you like people and you can keep a secret": ["patient", "like people", "can keep a secret"],
}
SPLIT_AGAINST = {
    "is not patient, tidy or punctual": ["not patient", "not tidy", "not punctual"],
    "has no patience or sense of humour": ["no patience", "no sense of humour"],
    "are impatient, careless or easily distracted": ["impatient", "careless", "easily distracted"],
    "find it hard to follow instructions, work in a team or keep time": [
        "find it hard to follow instructions",
        "find it hard to work in a team",
        "find it hard to keep time",
    ],
    "want to cure everyone, carry every sorrow home": ["want to cure everyone", "carry every sorrow home"],
    "too shy to speak to visitors, often call in sick": ["too shy to speak to visitors", "often call in sick"],
    "cannot stand noise, heat or dirt": ["cannot stand noise, heat or dirt"],
}
SPLIT_DUTIES = {
    "load and unload trucks, check delivery notes and keep the yard tidy": [
        "load and unload trucks",
        "check delivery notes",
        "keep the yard tidy",
    ],
    "design, build and test machines": ["design, build and test machines"],
    "give pain relief, wash and turn patients": ["give pain relief", "wash and turn patients"],
    "set up and test sound systems": ["set up and test sound systems"],
    "help clients to wash and dress": ["help clients to wash and dress"],
    "order stock and deal with complaints": ["order stock", "deal with complaints"],
    "greet guests and handle cash, cards and vouchers": ["greet guests", "handle cash, cards and vouchers"],
}


def split(text: str, mode: str) -> list[str]:
    return [piece.text for piece in pieces(text, 0, len(text), mode, language="en")]


@pytest.mark.parametrize("text", SPLIT)
def test_suitable_traits(text):
    assert split(text, "suitable") == SPLIT[text]


@pytest.mark.parametrize("text", SPLIT_AGAINST)
def test_unsuitable_traits_keep_their_negation(text):
    assert split(text, "unsuitable") == SPLIT_AGAINST[text]


@pytest.mark.parametrize("text", SPLIT_DUTIES)
def test_duties(text):
    assert split(text, "duty") == SPLIT_DUTIES[text]


@pytest.mark.parametrize(
    "text", ["", ",", "and", ", or ,", "(", "()", "and and and", "who", "not", "to", "no one needed"]
)
def test_odd_ends_do_no_harm(text):
    for mode in ("suitable", "unsuitable", "duty"):
        assert all(piece.text for piece in pieces(text, 0, len(text), mode, language="en"))


def test_a_piece_knows_its_own_words():
    text = "Excellent communication and planning skills"
    found = pieces(text, 0, len(text), "suitable", language="en")
    assert [text[piece.start : piece.end] for piece in found] == ["Excellent communication", "planning skills"]
