"""Where an English list of traits or duties is split, and which head is repeated there.

The same rules as for Indonesian (indonesian/splitting.py): split where a new competence begins and repeat the shared
head ("able to A, B and C"), keep together what shares one object ("plan and run events"), hand a leading negation on
("lacks patience, tact or stamina").
"""

from __future__ import annotations

from collections.abc import Sequence

from rubrics.draft.english import words
from rubrics.draft.english.slots import (
    Slot,
    is_simple_noun,
    is_unfinished,
    last,
    segment_is_bare,
    slots,
)
from rubrics.draft.english.tokens import first_word, is_adjective, is_quality, opening, verb_form
from rubrics.draft.joints import Joint, Mode
from rubrics.draft.tokens import Token


def head_if_split(joint: Joint, mode: Mode) -> list[Token] | None:
    """The head to repeat where a new trait begins at this joint; None where the last one goes on."""
    kind = opening(_keys(joint.right), is_duty=mode == "duty")
    is_contrast = joint.conjunction in words.CONTRASTS and kind not in {"auxiliary", "s"}
    if kind == "attached" or is_contrast or _is_between(joint):
        return None
    if kind in {"auxiliary", "negation", "to"}:
        return _split_predicate(joint, kind, mode)
    if joint.right[0].key in words.STATIVE and slots(joint.left)[:1] != [Slot(0, "noun phrase")]:
        return [] if len(joint.right) > 1 else None
    if kind in {"base", "s", "ing"}:
        return _split_doing(joint, kind, mode)
    if kind == "adjective":
        return _split_adjective(joint)
    return [] if kind == "other" and _is_unlisted_verb(joint) else _split_noun(joint, mode)


def _keys(tokens: Sequence[Token]) -> list[str]:
    return [token.key for token in tokens]


def _is_between(joint: Joint) -> bool:
    """Whether both sides belong to one word before: "between staff and guests", "both alone and in a team"."""
    return joint.by_word and any(token.key in {"between", "both", "whether", "either"} for token in joint.own[-4:])


def _split_predicate(joint: Joint, kind: str, mode: Mode) -> list[Token] | None:
    """As in "… and to carry" repeats what stands before the other "to"; "can …", "is …" stand alone."""
    if kind == "to":
        places = [number for number, token in enumerate(joint.left) if token.key == "to"]
        return list(joint.left[: places[-1]]) if places and places[-1] else None
    if mode == "suitable" and joint.conjunction == "or":
        return None  # one of the two is enough
    is_finished = not joint.by_word or joint.left[-1].key not in words.MODALS  # not "can and will help"
    return [] if is_finished and len(joint.right) > 1 else None


# --- verbs -------------------------------------------------------------------------------------------------


def _split_doing(joint: Joint, form: str, mode: Mode) -> list[Token] | None:
    head = _split_verb(joint, form, mode)
    if mode == "duty" and head and any(verb_form(token.key) for token in head):
        return None  # "help clients to wash and dress"
    return head if head is not None or form != "ing" else _split_noun(joint, mode)


def _split_verb(joint: Joint, form: str, mode: Mode) -> list[Token] | None:
    left = joint.left
    found = slots(left, is_duty=mode == "duty")
    slot = last(found, form)  # type: ignore[arg-type]
    if slot is None:
        is_behind = _is_predicate(left) or _is_predicate(joint.opener)
        return [] if form == "s" and is_behind and len(joint.right) > 1 else _plural_predicate(joint, form)
    right_is_bare = len(joint.right) - first_word(_keys(joint.right)) == 1
    verb = left[slot.place + first_word(_keys(left[slot.place :]))].key
    left_is_bare = segment_is_bare(left, slot) and verb not in words.INTRANSITIVE
    if left_is_bare and _shares_object(joint, right_is_bare=right_is_bare):
        return None
    says_enough = joint.right[-1].key in words.INTRANSITIVE or _starts_pair(joint, form)
    if right_is_bare and not segment_is_bare(left, slot) and not says_enough:
        return None
    if _is_handed_on(joint, slot):
        return list(left[: slot.place])
    return None if right_is_bare else []


def _is_handed_on(joint: Joint, slot: Slot) -> bool:
    """Whether a verb repeats the head: "able to lift and carry"; not "want to cure all, forget details"."""
    if not slot.place:
        return True
    before = joint.left[slot.place - 1].key
    if before == "to" and slot.place > 1 and not _is_singular(joint.opener):
        taker = joint.left[slot.place - 2].key
        return taker in words.HANDING or is_quality(taker)
    return before not in words.NEGATIONS or joint.right[0].key not in words.FAILING


def _is_singular(opener: Sequence[Token]) -> bool:
    """Whether a list begins with a verb about one person, so that "…, carry" cannot be the next of its verbs."""
    return opening(_keys(opener)) == "s" or opener[0].key in {"is", "'s", "isn't", "has", "hasn't", "does", "doesn't"}


def _starts_pair(joint: Joint, form: str) -> bool:
    """Whether the next verb brings the object of both: "…, wash and turn patients"."""
    if joint.by_word or not joint.following:
        return False
    has_word, tokens = joint.following[0]
    return has_word and len(tokens) > 1 and opening(_keys(tokens), is_duty=True) == form


def _shares_object(joint: Joint, *, right_is_bare: bool) -> bool:
    """Whether the verb waits for an object that comes later: "design, build and test machines"."""
    if joint.by_word or joint.by_comma_and_word:
        return not right_is_bare
    return right_is_bare and bool(joint.following) and len(joint.following[-1][1]) > 1


def _is_predicate(left: Sequence[Token]) -> bool:
    return opening(_keys(left)) in {"auxiliary", "s", "negation"}


def _plural_predicate(joint: Joint, form: str) -> list[Token] | None:
    """As in "are calm and work well with others": a finite verb behind an auxiliary."""
    predicates = {"auxiliary", "negation"}
    is_finite = form == "base" and bool({opening(_keys(joint.left)), opening(_keys(joint.opener))} & predicates)
    return [] if is_finite and len(joint.right) > 1 else None


def _is_unlisted_verb(joint: Joint) -> bool:
    """Whether an unknown word stands between verbs of a list: "hesitate often, mumble over the radio, lose …"."""
    found = slots(joint.left)[:1]
    if not found or found[0].place or found[0].form not in {"base", "s"} or joint.by_word or not joint.following:
        return False
    behind = joint.right[1].key if len(joint.right) > 1 else ""
    is_alike = opening(_keys(joint.following[0][1])) == found[0].form
    return is_alike and (behind in words.PREPOSITIONS or behind in words.ADVERBS or behind.endswith("ly"))


# --- adjectives --------------------------------------------------------------------------------------------


def _split_adjective(joint: Joint) -> list[Token] | None:
    left, right = joint.left, joint.right
    slot = last(slots(left), "adjective")
    keys = _keys(left)
    if slot is None:
        starts_new = right[0].key in words.TAKERS and len(right) > 1 and not is_adjective(keys[-1])
        return [] if starts_new and not is_unfinished(keys) else None
    inside = keys[slot.place :]
    if opening(inside or keys) not in {"adjective", "negation"} and is_adjective(keys[-1]) and joint.by_word:
        return None  # "keeps tools sharp and dry"
    first = right[first_word(_keys(right))].key
    is_bare = segment_is_bare(left, slot)
    if joint.by_word and is_bare and not joint.closes and first not in words.TAKERS and _has_complement(right):
        return None  # "patient and polite with customers"
    return _handed_on(left, slot, right)


def _has_complement(tokens: Sequence[Token]) -> bool:
    keys = _keys(tokens)
    return any(key not in words.ADVERBS for key in keys[first_word(keys) + 1 :])


def _handed_on(left: Sequence[Token], slot: Slot, right: Sequence[Token]) -> list[Token]:
    """The negation or adverb that one more adjective inherits: "not patient", "easily distracted", "stays calm"."""
    keys = _keys(left)
    first = right[0].key
    end = slot.place
    while end < len(keys) - 1 and keys[end] in words.HANDED_ON:
        end += 1
    is_denied = any(key in words.NEGATIONS for key in keys[:end])
    if is_denied and first in words.BAD:
        return []
    if _has_complement(right) and not is_denied:  # "easily tired, uncomfortable with heights"
        end = slot.place
    is_kept = is_denied or end > slot.place or any(key in words.LINKING for key in keys[: slot.place])
    return list(left[:end]) if is_kept and first not in words.ADVERBS else []


# --- nouns -------------------------------------------------------------------------------------------------


def _split_noun(joint: Joint, mode: Mode) -> list[Token] | None:
    if mode == "suitable" and joint.by_word and joint.conjunction == "or":
        return None  # one of the two is enough
    keys = _keys(joint.left)
    slot = last(slots(joint.left), "noun phrase")
    if slot is None:
        return _split_from_adjective(joint)
    head, inside = keys[: slot.place], keys[slot.place :]
    if not inside or is_unfinished(inside):
        # "communication and presentation skills"; not "written and spoken English"
        is_new = joint.right[-1].key in words.SKILLS and keys[-1] not in words.MANNERS_OF_SKILL and len(inside) > 1
    else:
        is_object = opening(inside) == "adjective"  # of "good with …"
        is_topic = joint.by_word and len(inside) > 1 and inside[-2] in words.PREPOSITIONS and _is_topic(joint.right)
        is_strong = _is_strong(joint.right) and not is_topic
        is_new = is_strong or (not is_object and _is_listed(joint, inside, mode))
    if not is_new:
        return None
    return list(joint.left[: slot.place]) if _is_denied(head) else []


def _split_from_adjective(joint: Joint) -> list[Token] | None:
    """As in "friendly, a steady hand, …"; not "full, clean driving licence"."""
    goes_on = joint.following or joint.by_word or joint.by_comma_and_word
    is_list = opening(_keys(joint.left)) == "adjective" and (goes_on or len(joint.left) > 1)
    return [] if is_list and _is_strong(joint.right) else None


def _is_denied(head: Sequence[str]) -> bool:
    return any(key in words.NEGATIONS or key in words.LACKING for key in head)


def _is_strong(right: Sequence[Token]) -> bool:
    """Whether the noun phrase can only be a trait of its own: "a steady hand", "patience", "knowledge of soil"."""
    keys = _keys(right)
    if any(key in words.QUALITIES or key.endswith("ness") for key in keys[:4]):
        return True
    if keys[0] in {"a", "an"} or keys[0] in words.MANNERS_OF_SKILL or keys[0].isdigit():
        return True
    end = next((place for place, key in enumerate(keys) if key in words.PREPOSITIONS or key == "to"), len(keys))
    return len(keys) > 1 and end > 0 and is_quality(keys[end - 1])


def _is_topic(right: Sequence[Token]) -> bool:
    """Whether the phrase goes on with what a skill is about: "… in health and social care"."""
    keys = _keys(right)
    is_plain = not any(key in words.MANNERS_OF_SKILL or key in words.DETERMINERS for key in keys)
    return is_plain and keys[-1] in words.TOPICS


def _is_listed(joint: Joint, inside: Sequence[str], mode: Mode) -> bool:
    """Whether plain nouns stand side by side: "patience, humour and tact"; not "knowledge of soil and pests"."""
    right = _keys(joint.right)
    if not is_simple_noun(inside):
        return mode == "duty" and not joint.by_word and _is_action_of(inside) and _is_action_of(right)
    if verb_form(inside[0]) in {"base", "s"} and len(inside) > 1:
        return False
    return is_simple_noun(right) or not joint.by_word


def _is_action_of(keys: Sequence[str]) -> bool:
    return len(keys) > 2 and "of" in keys[1:3]
