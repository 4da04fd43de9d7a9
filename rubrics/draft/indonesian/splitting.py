"""Where a list of traits or duties is split, and which head is repeated there.

The rules follow the labelling of job profiles: split where a new competence begins and repeat the shared head
("kemampuan A, B, dan C"); keep together what shares one object ("membangun dan menjaga hubungan"); a leading negation
spreads over its list ("tidak memiliki A, B, dan C").
"""

from __future__ import annotations

from collections.abc import Sequence

from rubrics.draft import words
from rubrics.draft.indonesian.heads import has_complement, has_open_clause, is_bare, negation, skill_head, verb_slot
from rubrics.draft.joints import Joint, Mode
from rubrics.draft.tokens import (
    Token,
    WordKind,
    is_abstract,
    is_action,
    is_duty_verb,
    is_negative_noun,
    is_quality,
    is_verb,
    opening,
    polarity,
)


def head_if_split(joint: Joint, mode: Mode) -> list[Token] | None:
    """The head to repeat where a new trait begins at this joint; None where the last one goes on."""
    kind = opening([token.key for token in joint.right])
    if _must_go_on(joint, kind):
        return None
    if mode == "duty":
        return [] if _is_new_duty(joint) else None
    if mode == "suitable" and joint.by_word and joint.conjunction == "atau" and kind in {"noun", "skill", "other"}:
        return None  # one of the two is enough
    kind = _seen_from_left(joint, kind)
    if kind in {"have", "negator", "skill", "noun", "manner", "adjective", "taker"}:
        return _split_quality(joint, kind, mode)
    if kind == "verb":
        return _split_verb(joint)
    return _split_noun(joint, mode)


def _must_go_on(joint: Joint, kind: WordKind) -> bool:
    """Whether the right side can begin nothing: "seperti …", "tegas namun ramah", "antara guru dan murid"."""
    is_attached = kind == "other" and joint.right[0].key in words.ATTACHED
    is_between = joint.by_word and any(token.key == "antara" for token in joint.own[-3:])
    is_either = joint.by_word and joint.conjunction == "maupun" and kind not in {"have", "negator", "skill"}
    return is_attached or is_between or is_either or joint.conjunction in words.CONTRASTS


def _seen_from_left(joint: Joint, kind: WordKind) -> WordKind:
    """The kind of the right side behind this left one.

    After "mampu bekerja" the words "berpikir kritis" are something done; after "kemampuan komunikasi" the word
    "kepemimpinan" is a skill.
    """
    first = joint.right[0].key
    slot = verb_slot(joint.left)
    if kind == "adjective" and slot and is_verb(first) and joint.left[slot - 1].key in words.HEADS_OF_VERBS:
        return "verb"
    if kind == "noun" and (first in words.SKILL_NOUNS or is_action(first)) and skill_head(joint.left):
        return "action"
    return kind


# --- duties ------------------------------------------------------------------------------------------------


def _is_new_duty(joint: Joint) -> bool:
    left, right = joint.own, joint.right
    starts_with_verb = is_duty_verb(left[0].key)
    is_doing = is_duty_verb(right[0].key)
    is_done = is_action(right[0].key)
    if not joint.by_word:
        # "mengelola stok, peralatan, dan bahan": nouns go on with the verb's object.
        return (
            not starts_with_verb or is_doing or is_done or is_bare(left) or (joint.by_comma_and_word and len(right) > 1)
        )
    if is_doing:
        return not is_duty_verb(left[-1].key) and not has_open_clause(left)
    if starts_with_verb:
        return False
    if len(left) == 1 and is_action(left[0].key) and is_done:  # "pewarnaan dan penjualan di pameran"
        return len(right) == 1 or right[1].key in words.PREPOSITIONS
    return len(left) > 1 and len(right) > 1 and (is_done or joint.closes)


# --- qualities, skills, and everything that opens a trait of its own ---------------------------------------


def _split_quality(joint: Joint, kind: WordKind, mode: Mode) -> list[Token] | None:
    if joint.by_word:
        if not joint.closes and _shares_complement(joint, kind):
            return None
        if _adds_adjective(joint, kind) or _adds_object(joint, kind):
            return None
    return _inherited(joint, kind, mode)


def _shares_complement(joint: Joint, kind: WordKind) -> bool:
    """Whether both sides share what follows: "aktif dan terampil dalam …", "pengetahuan atau minat di bidang …"."""
    if not is_bare(joint.left):
        return False
    last = joint.left[-1].key
    kinds = {"adjective" if last in words.GOOD else opening([last]), kind}  # "cepat dan akurat menghitung"
    if not (kinds <= {"noun", "skill"} or kinds <= {"adjective", "taker"}):
        return False
    first = joint.right[0].key
    if negation(joint.left) and polarity(first) < 0:
        return False
    if first in words.ABLE and last not in words.ABLE:
        return False  # "komunikatif dan mampu bekerja dalam tim"
    for kin in (words.SKILLS | words.KNOWLEDGE, words.NEGATIVE_NOUNS):
        if first in kin and last not in kin and last not in words.VERB_TAKERS:
            return False  # "integritas dan kemampuan memilah informasi"
    return has_complement(joint.right) or (last in words.EMPTY_NOUNS and len(joint.right) > 1)


def _adds_adjective(joint: Joint, kind: WordKind) -> bool:
    """Whether one more adjective goes on: "dengan jelas dan tenang", "berpikir kritis dan kreatif"."""
    if kind not in {"adjective", "manner"} or len(joint.left) < 2:
        return False
    before, last = joint.left[-2].key, joint.left[-1].key
    if len(joint.right) > 1:  # "bertindak cepat dan tepat dalam keadaan darurat"
        return is_verb(before) and last in words.EVALUATIONS and joint.right[1].key in words.PREPOSITIONS
    if before in words.ADVERBIALS or before in {"berpikir", "bersikap"}:
        return True
    return not is_bare(joint.left) and bool(polarity(last) or last in words.EVALUATIONS or before == "yang")


def _adds_object(joint: Joint, kind: WordKind) -> bool:
    """Whether one more noun goes on with an object: "menjaga kebersihan dan kerapian"."""
    if kind not in {"noun", "skill"} or is_bare(joint.left) or (len(joint.right) > 1 and is_verb(joint.right[1].key)):
        return False
    last, first = joint.left[-1].key, joint.right[0].key
    if is_abstract(last) and last not in words.SKILLS:
        return True
    slot = verb_slot(joint.left)
    if slot is None or first in words.SKILLS or first in words.KNOWLEDGE:
        return False
    return len(joint.left) - slot <= 2 and not has_complement(joint.right)


def _inherited(joint: Joint, kind: WordKind, mode: Mode) -> list[Token]:
    """The negation or manner of the left side where it spreads to the right one; empty where it does not."""
    left, first = joint.left, joint.right[0].key
    manner = next((number for number, token in enumerate(left[:3]) if token.key in words.MANNERS), None)
    if manner is not None and first in words.STATES and len(joint.right) == 1 and kind != "manner":
        return list(left[: manner + 1])
    denial = negation(left)
    if not denial:
        return []
    # A quality that would speak for the other side, were it not denied, is denied too.
    if kind == "adjective" and polarity(first) == (1 if mode == "unsuitable" else -1):
        return [token for token in denial if token.key not in words.HAVE]
    if mode == "suitable":
        return []
    if kind in {"noun", "skill"} and not is_negative_noun(first):
        return denial
    is_able = kind == "taker" and first in words.GOOD_TAKERS and len(left) > len(denial)
    return denial if is_able and left[len(denial)].key in words.VERB_TAKERS else []


# --- verbs and nouns ---------------------------------------------------------------------------------------


def _split_verb(joint: Joint) -> list[Token] | None:
    left = joint.left
    slot = verb_slot(left)
    if joint.by_word:
        if _ends_in_verb(left, slot):  # "membangun dan menjaga hubungan"
            if slot is None or has_complement(joint.right):
                return None
        elif not has_complement(joint.right) if slot is None else has_open_clause(left[slot + 1 :]):
            return None
    elif slot is not None and left[slot - 1].key not in words.HEADS_OF_VERBS:  # "sabar menunggu, mengharapkan …"
        return []
    if slot is None:
        return []
    hands_on = any(token.key in words.SKILLS or token.key in words.ABLE for token in left[:slot])
    is_judged = bool(polarity(joint.right[0].key)) and not joint.by_word  # "gemar membaca, menguasai tata bahasa"
    is_mixed = is_judged or not (joint.by_word or _goes_on_with_verbs(joint))
    return [] if is_mixed and not hands_on else list(left[:slot])


def _goes_on_with_verbs(joint: Joint) -> bool:
    """Whether all that follows is something done; not "takut melihat darah, berlaku kasar, enggan dihubungi"."""
    return all(opening([token.key for token in tokens]) == "verb" for _, tokens in joint.following)


def _ends_in_verb(left: Sequence[Token], slot: int | None) -> bool:
    """Whether the last verb has no object yet; not "membaca gambar kerja", where the last word only looks like one."""
    if not is_verb(left[-1].key) or left[-1].key in words.GOOD:
        return False
    behind = left[slot:] if slot is not None else left[-1:]
    return all(is_verb(token.key) or not token.key[0].isalpha() or " " in token.key for token in behind) or (
        left[-1].key not in words.BARE_VERBS
    )


def _split_noun(joint: Joint, mode: Mode) -> list[Token] | None:
    """Nouns and unknown words: part of the last trait's list, or a trait of their own."""
    left, right = joint.left, joint.right
    if head := skill_head(left):
        is_listed = not joint.by_word or joint.closes or is_action(right[0].key) or right[0].key in words.SKILL_NOUNS
        return head if is_listed else None
    last_kind = opening([left[-1].key])
    if is_bare(left) and last_kind in {"adjective", "noun"} and (not joint.by_word or len(right) == 1):
        return negation(left) if mode == "unsuitable" and last_kind == "noun" else []
    if joint.by_word:
        are_owned = left[0].key in words.HAVE and right[0].key in words.OWNED
        return [] if are_owned or (_is_judged(left) and _is_judged(right)) else None
    denial = negation(left)
    if denial and denial[-1].key in words.HAVE:
        return denial
    if len(right) > 1 and right[-1].key in words.EVALUATIONS:  # "jaringan yang luas"
        return []
    takes_objects = (
        verb_slot(left) is not None or is_verb(left[0].key) or any(token.key in words.OBJECT_LISTS for token in left)
    )
    return None if takes_objects and _is_inner_list(joint) else []


def _is_judged(tokens: Sequence[Token]) -> bool:
    """Whether these words are a noun and a judgement of it: "suara yang jelas"."""
    return len(tokens) > 2 and tokens[-2].key == "yang" and tokens[-1].key in words.EVALUATIONS


def _is_inner_list(joint: Joint) -> bool:
    """Whether the nouns from here on end with a conjunction of their own: "pengetahuan tentang A, B, dan C"."""
    if joint.by_word or joint.by_comma_and_word:
        return True
    for has_word, tokens in joint.following:
        if opening([token.key for token in tokens]) not in {"other", "action"} or is_quality(tokens[0].key):
            return False
        if has_word:
            return True
    return True
