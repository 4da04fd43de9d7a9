"""Whether an English clause says that something suits somebody."""

from __future__ import annotations

import re

from rubrics.draft.alternatives import any_of
from rubrics.draft.records import Kind

_NO = any_of(r"""
    not | less | n't | never | nor | neither | cannot | can't | hardly | rarely | seldom | unlikely(?: to)?
    less likely(?: to)? | no longer | least(?: likely)?
""")
# Words that may stand between a negation and what it denies.
_FILL = r"(?: (?!but\b|and\b)[\w']+){0,4}?"
_GOOD_FIT = any_of(r"""
    suit(?:s|ed)? | fits? | thrives? | flourish(?:es)? | excels? | succeeds? | shines?
    (?:do|does|doing) (?:very |really )?well | fits? in | at home | enjoys? | loves? | happy | happiest
    match(?:es)? | go(?:es)? far | made for | meant for | cut out for | right for
    good at (?:it|this|the job) | ideal(?: for)?
    your (?:thing|cup of tea) | perfect for | good for
    for (?:you|them|everyone|everybody|people|those|anyone|someone)
    right (?:person|people|place|choice|job|role|career|move|candidates?) | belongs? | lasts? | stays? long
    settles? in | successful | suitable | suited | rewarding | satisfying | apply | appeals? | fulfill?ing
    recommended | the one | do(?:es)? best | comfortable here | cope | survive | prosper | get on well
    make (?:a )?good
""")
_BAD_FIT = any_of(r"""
    struggl(?:e|es|ing)\b(?! with) | will struggle | fails? | miserable | unhappy | frustrat(?:ed|ing)
    overwhelm(?:ed|ing) | burn out | wears? \w+ down | regret | suffer | disappoint(?:ed|ing|ment)
    stressful | draining | exhausting
    (?:finds?|finding) (?:it|this|the|that|life|such|these)\b[^,.]{0,60}? (?:hard|tough|difficult|frustrating|
    + stressful|tiring|draining|exhausting|miserable|unbearable|dull|tedious|boring|uncomfortable)
    (?:hard|difficult|tough|long|frustrating|miserable|uncomfortable) (?:time|going|place|fit|day)
    (?:look|looking|search|be better off|better off|happier|better suited|happier|better) (?:elsewhere|
    + somewhere else|(?:in|with|for|to) (?:a|an|another|other|some)\b[^,.]{0,40})
    elsewhere
    (?:another|a different|other|different) (?:job|career|line|role|field|trade|profession|path|kind of|sort of)
    something else | think (?:twice|again|hard|carefully) | reconsider | steer clear | stay away
    avoid (?:this|it)
    (?:wrong|poor|bad|unwise|worst|weak|unsuitable) (?:choice|fit|match|job|role|place|person|people|career|move|
    + candidates?|idea)
    unsuit(?:ed|able) | ill[- ]suited | unfit for | mismatch | give up (?:soon|quickly|early|within)
    quit\b | leave (?:soon|within|after) | drop out | hate (?:it|this) | dislike (?:it|this) | will hate
    come to (?:grief|resent)
    (?:rarely|seldom|never|won't|don't|doesn't|will not|do not|does not|hardly ever) (?:stays?|lasts?|makes? it|
    + remains?)
    makes? (?:an? )?(?:poor|bad|terrible|weak|hopeless) | be (?:bored|lost|worn|out of place) | out of place
    get little out of | a mistake
""")
_REFUSES = (
    r"\b(?:do not|don't|never|should not|shouldn't) "
    r"(?:become|apply|choose|take (?:this|the)|consider|bother|join|pick)\b"
)
_AGAINST = re.compile(
    rf"\b{_BAD_FIT}\b|(?:\b|(?<=[a-z])){_NO}\b{_FILL} {_GOOD_FIT}\b|\bnot for\b|{_REFUSES}|\bno (?:place|job|"
    rf"role) for\b"
)
_FOR = re.compile(rf"\b{_GOOD_FIT}\b")

_AUXILIARY = any_of("""
    will | 'll | would | may | might | should | can | could | is | are | do | does | tends? to | has | have | won't
    don't | doesn't | can't | cannot | aren't | isn't | wouldn't
""")
_FREQUENCY = any_of("""
    often | usually | rarely | seldom | never | soon | generally | probably | almost | always | typically | frequently
    also | hardly | eventually
""")
_BETWEEN = any_of("""
    simply | quickly | naturally | particularly | especially | well | not | be | likely to | unlikely to
    less likely to | going to | bound to
""")
_LEAD = (
    rf"(?:(?:{_FREQUENCY} )*{_AUXILIARY} (?:(?:{_FREQUENCY}|{_AUXILIARY}|{_BETWEEN}) ){{0,4}}|(?:{_FREQUENCY} ){{1,3}})"
)
_FARES = re.compile(
    rf",? (?P<lead>{_LEAD})?(?:{_BAD_FIT}|{_GOOD_FIT}|unlikely|better off|best suited|well suited|less suited)\b"
)
_FUTURE = re.compile(
    r"\b(?:will|'ll|would|may|might|should|tends? to|usually|often|rarely|seldom|won't|wouldn't|probably|soon|"
    r"likely|unlikely|bound|going to)\b"
)


def verdict(clause: str) -> Kind | None:
    """Whether a clause says that something does not suit somebody, or that it does; None where it says neither."""
    if _AGAINST.search(clause):
        return "unsuitable"
    return "suitable" if _FOR.search(clause) else None


def verdict_start(text: str, start: int) -> int | None:
    """Where the part behind text[start] begins that says how somebody fares: ", will struggle in this job"."""
    fares = [found for found in _FARES.finditer(text, start) if found.start() > start]
    sure = (found for found in fares if _FUTURE.search(found.group("lead") or ""))
    return next(sure, fares[-1]).start() if fares else None


def foretells(text: str, start: int) -> bool:
    """Whether a verdict about what will be stands somewhere behind text[start]."""
    return bool(_FARES.search(text, start) and _FUTURE.search(text, start))
