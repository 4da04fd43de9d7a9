"""Sentence templates for drafted criteria and previews, by language. Data; chosen and filled in by phrasing.py.

`{trait}` and `{opposite}` are said of a person ("memiliki empati", "mudah panik"), `{core}` is what is done, known or
liked; with a capital letter they begin a sentence. `lacking` is level 1 where the profile names no opposite.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from rubrics.model import Language, QuestionKind


@dataclass(frozen=True, slots=True)
class Templates:
    """The texts of a criterion whose trait has a certain form."""

    question: str
    definition: str
    anchors: dict[int, str]
    lacking: str
    kind: QuestionKind = "behavioural"


_DEFINITION = "Sejauh mana pengalaman yang diceritakan kandidat menunjukkan bahwa ia {trait}."

CRITERIA: dict[Language, Mapping[str, Templates]] = {
    "id": {
        "doing": Templates(
            "Ceritakan ketika Anda harus {core}. Apa yang Anda lakukan, dan apa hasilnya?",
            _DEFINITION,
            {
                1: "{Opposite}: kejadian yang diceritakan berakhir tanpa hasil, atau tidak ada kejadian yang disebut.",
                3: "Menceritakan satu kejadian saat ia {core}, dengan bantuan orang lain atau dengan "
                "hasil yang belum jelas.",
                5: "{Trait}: menceritakan beberapa kejadian nyata, langkah yang ia ambil sendiri, dan hasilnya.",
            },
            "Tidak menyebut kejadian saat ia {core}, atau kejadiannya berakhir tanpa hasil.",
        ),
        "willing": Templates(
            "Apa yang akan Anda lakukan jika pekerjaan ini menuntut Anda {core}?",
            "Sejauh mana jawaban kandidat menunjukkan bahwa ia {trait}.",
            {
                1: "{Opposite}: menolak, atau tidak menjawab apa yang akan dilakukannya.",
                3: "Bersedia, tetapi rencananya masih umum atau dengan beberapa syarat.",
                5: "{Trait}: menyebut bagaimana ia akan mengaturnya, dan kapan ia pernah melakukan hal serupa.",
            },
            "Menolak, atau tidak menjawab apa yang akan dilakukannya.",
            "situational",
        ),
        "being": Templates(
            "Ceritakan situasi kerja yang menuntut Anda untuk {core}. Apa yang Anda lakukan?",
            _DEFINITION,
            {
                1: "{Opposite}: tampak dari kejadian yang diceritakannya, atau tidak ada kejadian yang disebut.",
                3: "Menceritakan satu kejadian; tindakannya baru jelas setelah ditanya, atau sebagian "
                "dibantu orang lain.",
                5: "{Trait}: tampak dari beberapa kejadian nyata, dengan tindakannya sendiri dan "
                "hasilnya, juga saat sulit.",
            },
            "Tidak menyebut kejadian nyata, atau tindakannya dalam kejadian itu menunjukkan hal sebaliknya.",
        ),
        "knowing": Templates(
            "Ceritakan pekerjaan yang memerlukan pengetahuan Anda tentang {core}. Bagaimana Anda menerapkannya?",
            _DEFINITION,
            {
                1: "{Opposite}: keliru atau tidak dapat menjelaskan hal dasar tentang {core}.",
                3: "Menjelaskan hal dasar tentang {core}; contoh penerapannya umum atau hanya satu.",
                5: "{Trait}: menjelaskan {core} dengan kata-katanya sendiri, dengan contoh penerapan dan hasilnya.",
            },
            "Keliru atau tidak dapat menjelaskan hal dasar tentang {core}.",
        ),
        "liking": Templates(
            "Ceritakan pengalaman Anda yang berkaitan dengan {core}. Seberapa sering Anda melakukannya, "
            "dan apa hasilnya?",
            _DEFINITION,
            {
                1: "{Opposite}: tidak menyebut pengalaman yang berkaitan dengan {core}.",
                3: "Menyebut pengalaman yang jarang atau sudah lama berkaitan dengan {core}.",
                5: "{Trait}: menceritakan pengalaman yang berulang dan atas kemauan sendiri, dengan hasil yang rinci.",
            },
            "Tidak menyebut pengalaman yang berkaitan dengan {core}.",
        ),
        "proof": Templates(
            "Ceritakan bagaimana Anda memperoleh {core}, dan kapan terakhir kali Anda menggunakannya.",
            "Apakah kandidat {trait}, dan sejauh mana ia menggunakannya dalam pekerjaan.",
            {
                1: "{Opposite}: belum dapat menunjukkan atau menyebutkannya.",
                3: "{Trait}, tetapi belum atau jarang menggunakannya.",
                5: "{Trait}, masih berlaku, dan menceritakan penggunaannya dalam pekerjaan.",
            },
            "Belum {trait}.",
        ),
        "having": Templates(
            "Ceritakan situasi kerja yang membutuhkan {core}. Apa yang Anda lakukan saat itu?",
            _DEFINITION,
            {
                1: "{Opposite}: tampak dari kejadian yang diceritakannya, atau tidak ada kejadian yang disebut.",
                3: "Menceritakan satu kejadian; tindakannya baru jelas setelah ditanya, atau sebagian "
                "dibantu orang lain.",
                5: "{Trait}: tampak dari beberapa kejadian nyata, dengan tindakannya sendiri dan "
                "hasilnya, juga saat sulit.",
            },
            "Tidak menyebut kejadian nyata, atau tindakannya dalam kejadian itu menunjukkan hal sebaliknya.",
        ),
        "avoiding": Templates(
            "Ceritakan keadaan kerja yang dapat membuat orang {opposite}. Apa yang Anda lakukan saat mengalaminya?",
            _DEFINITION,
            {
                1: "{Opposite}: tampak dari kejadian yang diceritakannya, tanpa upaya untuk memperbaikinya.",
                3: "Menceritakan kejadian seperti itu; upaya memperbaikinya ada, tetapi belum tetap.",
                5: "{Trait}: menyebut keadaan yang sulit, cara yang dipakainya agar hal itu tidak "
                "terjadi, dan hasilnya.",
            },
            "",
        ),
    },
    "en": {
        "doing": Templates(
            "Tell me about a time when you had to {core}. What did you do, and what came of it?",
            "How far the events the candidate describes show that they can {core}.",
            {
                1: "{Opposite}: the events described ended without a result, or no event is named.",
                3: "Describes one event in which they had to {core}, with help from others or with an unclear result.",
                5: "{Trait}: describes several real events, the steps they took themselves, and what came of them.",
            },
            "Names no event in which they had to {core}, or the event ended without a result.",
        ),
        "willing": Templates(
            "What would you do if this job required you to {core}?",
            "How far the candidate's answer shows that they are ready to {core}.",
            {
                1: "{Opposite}: refuses, or does not say what they would do.",
                3: "Is ready to, but the plan stays general or comes with conditions.",
                5: "{Trait}: says how they would arrange it, and when they have done something like it.",
            },
            "Refuses, or does not say what they would do.",
            "situational",
        ),
        "being": Templates(
            "Tell me about a situation at work in which you had to be {core}. What did you do?",
            "How far the events the candidate describes show that they are {core}.",
            {
                1: "{Opposite}: shows in the events described, or no event is named.",
                3: "Describes one event; their own part becomes clear only when asked, or others did some of it.",
                5: "{Trait}: shows in several real events, with their own actions and results, in hard times too.",
            },
            "Names no real event, or their actions in it show the contrary.",
        ),
        "knowing": Templates(
            "Tell me about work that called for what you know about {core}. How did you put it to use?",
            "How far the candidate knows {core} and has used that knowledge.",
            {
                1: "{Opposite}: is wrong about the basics of {core}, or cannot explain them.",
                3: "Explains the basics of {core}; the examples of its use are general, or there is only one.",
                5: "{Trait}: explains {core} in their own words, with examples of its use and what came of it.",
            },
            "Is wrong about the basics of {core}, or cannot explain them.",
        ),
        "liking": Templates(
            "Tell me about your experience with {core}. How often do you do it, and what has come of it?",
            "How far the candidate has sought out experience with {core}.",
            {
                1: "{Opposite}: names no experience with {core}.",
                3: "Names experience with {core} that is rare or long ago.",
                5: "{Trait}: describes experience that is regular and of their own choice, with results in detail.",
            },
            "Names no experience with {core}.",
        ),
        "proof": Templates(
            "How did you get your {core}, and when did you last make use of it?",
            "Whether the candidate has this, and has used it at work: {core}.",
            {
                1: "{Opposite}: cannot show or name it.",
                3: "{Trait}: has it, but has used it seldom or not yet.",
                5: "{Trait}: has it, it is valid, and they describe its use at work.",
            },
            "Cannot show or name it.",
        ),
        "having": Templates(
            "Tell me about a situation at work that called for {core}. What did you do?",
            "How far the events the candidate describes show this: {core}.",
            {
                1: "{Opposite}: shows in the events described, or no event is named.",
                3: "Describes one event; their own part becomes clear only when asked, or others did some of it.",
                5: "{Trait}: shows in several real events, with their own actions and results, in hard times too.",
            },
            "Names no real event, or their actions in it show the contrary.",
        ),
        "avoiding": Templates(
            "Tell me about a situation at work in which it would have been easy to {core}. What did you do?",
            "How far the events the candidate describes show that this does not happen: {opposite}.",
            {
                1: "{Opposite}: shows in the events described, with no attempt to mend it.",
                3: "Describes such an event; there is an attempt to mend it, but no habit yet.",
                5: "{Trait}: names the hard circumstances, a way of their own to keep it from happening, "
                "and what came of it.",
            },
            "",
        ),
    },
}

PROBES: dict[Language, dict[QuestionKind, tuple[str, str, str]]] = {
    "id": {
        "behavioural": (
            "Bagaimana situasinya, dan apa peran Anda?",
            "Langkah apa yang Anda ambil sendiri?",
            "Bagaimana hasilnya, dan apa yang Anda pelajari?",
        ),
        "situational": (
            "Hal apa yang Anda pertimbangkan lebih dahulu?",
            "Langkah apa yang akan Anda ambil?",
            "Pernahkah Anda menghadapi hal serupa? Bagaimana hasilnya?",
        ),
    },
    "en": {
        "behavioural": (
            "What was the situation, and what was your part in it?",
            "Which steps did you take yourself?",
            "What came of it, and what did you learn?",
        ),
        "situational": (
            "What would you look at first?",
            "Which steps would you take?",
            "Have you met anything like it? What came of it?",
        ),
    },
}

# What sets the job apart from similar ones: offered, not scored.
DISTINCTION_NAME: dict[Language, str] = {
    "id": "Memahami yang membedakan dari profesi serupa",
    "en": "Understands what sets the job apart",
}
DISTINCTION: dict[Language, Templates] = {
    "id": Templates(
        "Menurut Anda, apa yang membedakan pekerjaan {role} dari profesi serupa? Ceritakan pengalaman "
        "yang membuat Anda melihatnya demikian.",
        "Sejauh mana kandidat memahami apa yang membedakan pekerjaan ini dari profesi serupa: {claim}.",
        {
            1: "Menyamakan pekerjaan ini dengan profesi lain, atau tidak menyebut perbedaannya.",
            3: "Menyebut sebagian perbedaannya tanpa contoh, atau setelah ditanya lebih lanjut.",
            5: "Menjelaskan perbedaannya dengan contoh dari pekerjaan nyata.",
        },
        "",
    ),
    "en": Templates(
        "In your view, what sets the work of {role} apart from similar jobs? Tell me about an experience "
        "that bears on it.",
        "How well the candidate understands what sets this job apart from similar ones: {claim}.",
        {
            1: "Takes this job for another one, or names no difference.",
            3: "Names part of the difference without an example, or only after further questions.",
            5: "Explains the difference with examples from real work.",
        },
        "",
    ),
}

PREVIEWS: dict[Language, dict[str, str]] = {
    "id": {
        "expectation": "Ada yang membayangkan: “{claim}”. Bagaimana Anda sendiri membayangkan pekerjaan {role} "
        "sehari-hari?",
        "misconception": "Ada yang berpendapat: “{claim}”. Menurut Anda, bagaimana pekerjaan {role} sehari-hari?",
        "follow_up": "Kenyataannya: {reality}. Ceritakan pengalaman Anda yang serupa, dan apa yang Anda lakukan "
        "saat itu.",
        "open_follow_up": "Pengalaman apa yang membuat Anda berpendapat demikian?",
    },
    "en": {
        "expectation": "Some people imagine: “{claim}”. How do you imagine the daily work of {role} yourself?",
        "misconception": "Some people say: “{claim}”. How do you see the daily work of {role}?",
        "follow_up": "What it is really like: {reality}. Tell me about a similar experience, and what you did then.",
        "open_follow_up": "Which experience makes you think so?",
    },
}
