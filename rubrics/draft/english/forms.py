"""What kind of thing an English trait is, and the words its sentences need; see rubrics/draft/forms.py."""

from __future__ import annotations

import re

from rubrics.draft.english.tokens import base_form, is_quality, verb_form
from rubrics.draft.english.words import MODALS
from rubrics.draft.forms import Form

_ABLE = re.compile(
    r"^(?:(?:is|are|be|being) )?(?:able to|capable of|(?:has|have|with) the (?:ability|skills?) to|"
    r"(?:the |an )?ability to|"
    r"(?:skilled|good|experienced|competent|proficient|adept|comfortable|confident)"
    r" (?:in|at|with)(?= \w+ing\b)|skilled at|good at|comfortable with|can|could|must|should|knows? how to) "
)
_WILLING = re.compile(
    r"^(?:(?:is|are|be) )?(?:willing|ready|prepared|happy|available|eager|keen)(?:ness)? to |^(?:(?:a |the )?)?"
    r"(?:willingness|readiness) to "
)
_PROOF = re.compile(
    r"\b(?:licen[cs]es?|certificates?|certification|certified|degrees?|diplomas?|bachelor|master|portfolio|"
    r"permit|passport)\b"
)
_KNOWN = re.compile(
    r"^(?:(?:has|have|with) )?(?:(?:an?|the|some|at least \S+(?: \w+)?(?: of)?|\d+\+?(?: \w+)?(?: of)?) )?"
    r"(?:(?:\w+ly|good|solid|sound|deep|thorough|basic|strong|proven|prior|previous|working|practical|in-depth|"
    r"relevant|excellent|broad|hands-on) )*"
    r"(?:knowledge|understanding|grasp|command|awareness|experience|expertise|familiarity|background)"
    r" (?:of|in|with|about|as) "
    r"|^(?:(?:is|are) )?(?:familiar|conversant|acquainted) with |^(?:knows?|understands?|masters?) (?!how )"
)
_LIKED = re.compile(
    r"^(?:(?:is|are) )?(?:passionate about|interested in|fond of|keen on) |^(?:enjoys?|likes?|loves?) |"
    r"^(?:(?:has|have|with) )?(?:(?:an?|the) )?(?:\w+ )?(?:passion|interest|love|enthusiasm) (?:for|in|of) "
)
_HAVE = re.compile(r"^(?:(?:has|have|with|having) )(?=\S)")
_BE = re.compile(r"^(?:is|are|be|being) ")
_ARTICLE = re.compile(r"^(?:an?|the) (?:valid |current )?|^(?:valid|current) ")
_LACKS = re.compile(r"^(?:lacks?|lacking|(?:has|have) (?:no|little)|without|no|little) ")
_UNABLE = re.compile(
    r"^(?:(?:is|are) )?(?:unable to|incapable of|cannot|can't|can not|not able to|struggles? (?:to|with)|"
    r"(?:has|have|finds?) (?:it )?(?:difficulty|trouble|hard|difficult)(?: to| in| with)?|(?:fails?|inability) to) "
)
_UNWILLING = re.compile(
    r"^(?:(?:is|are) )?(?:unwilling|reluctant|not (?:willing|ready|prepared)|unprepared) to |"
    r"^refuses? to |^hesitates? to "
)
_DISLIKES = re.compile(r"^(?:dislikes?|hates?|(?:do|does) not (?:like|enjoy)|(?:don't|doesn't) (?:like|enjoy)) ")
_NEGATED = re.compile(r"^(?:(?:is|are) )?not |^(?:do|does) not |^(?:don't|doesn't) ")


def form_of(trait: str) -> tuple[Form, str]:
    """The form of a suitable trait, and what is done, known or liked: "can handle stress" is done, "handle stress"."""
    small = trait[:1].lower() + trait[1:]
    if _PROOF.search(small):
        return "proof", _ARTICLE.sub("", _HAVE.sub("", small))
    patterns: tuple[tuple[Form, re.Pattern[str]], ...] = (
        ("willing", _WILLING),
        ("knowing", _KNOWN),
        ("liking", _LIKED),
        ("doing", _ABLE),
    )
    for form, pattern in patterns:
        match = pattern.match(small)
        if match and small[match.end() :].strip():
            rest = small[match.end() :]
            return form, _as_base(rest) if form in {"doing", "willing"} else rest
    having = _HAVE.sub("", small)
    if having != small or is_quality(_first(small)) or _first(small) in {"a", "an", "strong", "good", "excellent"}:
        return "having", having
    if verb_form(_first(small)) in {"base", "s", "ing"} and not _BE.match(small):
        return "doing", _as_base(small)
    return _noun_or_adjective(_BE.sub("", small))


def _noun_or_adjective(trait: str) -> tuple[Form, str]:
    words = trait.split()
    head = next((word for word in words if is_quality(word.strip(",.").lower())), "")
    return ("having", trait) if head and len(words) > 1 and words[0] != "not" else ("being", trait)


def positive(unsuitable: str) -> str:
    """What the absence of an unsuitable trait is called: "struggles to plan" gives "able to plan"."""
    small = unsuitable[:1].lower() + unsuitable[1:]
    for pattern, instead in (
        (_LACKS, ""),
        (_UNWILLING, "willing to "),
        (_DISLIKES, "likes "),
    ):
        match = pattern.match(small)
        if match:
            return instead + small[match.end() :]
    match = _UNABLE.match(small)
    if match:
        return f"able to {_as_base(small[match.end() :])}"
    match = _NEGATED.match(small)
    if match:
        return small[match.end() :]
    if is_act(small):
        return f"does not {_as_base(small)}"
    return f"not {_BE.sub('', small)}"


def is_act(trait: str) -> bool:
    """Whether the words begin with a verb: "gets angry", "take things personally"."""
    return verb_form(_first(trait)) in {"base", "s"}


def predicate(trait: str) -> str:
    """The trait as something said of a person in the third person: "lack patience" gives "lacks patience"."""
    first, _, rest = trait.partition(" ")
    key = first.lower()
    if verb_form(key) != "base" or key in MODALS:
        return trait
    ending = "es" if key.endswith(("s", "sh", "ch", "x", "z", "o")) else "s"
    third = "has" if key == "have" else key[:-1] + "ies" if re.search(r"[^aeiou]y$", key) else key + ending
    return f"{third} {rest}".strip()


def as_done(unsuitable: str) -> str:
    """What one may be tempted to do or be: "gets angry" gives "get angry", "careless" "be careless"."""
    small = unsuitable[:1].lower() + unsuitable[1:]
    return _as_base(small) if is_act(small) else f"be {_BE.sub('', small)}"


def _as_base(text: str) -> str:
    """The words with their first verb as in "to …": "negotiating contracts" gives "negotiate contracts"."""
    words = text.split(" ")
    for number, word in enumerate(words[:2]):
        if verb_form(word.lower()) in {"s", "ing"}:
            words[number] = base_form(word.lower())
            break
        if verb_form(word.lower()) == "base":
            break
    return " ".join(words)


def _first(trait: str) -> str:
    return trait.split(maxsplit=1)[0].lower().strip(",.")
