"""English sentence frames about what people expect and wrongly believe, and what sets a job apart: see frames.py."""

from __future__ import annotations

import re

from rubrics.draft.alternatives import any_of
from rubrics.draft.english.frames import BODY


def _compile(*patterns: str) -> tuple[re.Pattern[str], ...]:
    return tuple(re.compile(pattern, re.DOTALL) for pattern in patterns)


_MYTH = any_of("""
    misconceptions? | myths? | misunderstandings? | misbeliefs? | fallac(?:y|ies) | stereotypes? | clich[eé]s?
    false ideas? | mistaken (?:belief|idea|view)s? | wrong ideas?
""")
_OFTEN = any_of("""
    often | widely | commonly | sometimes | wrongly | mistakenly | frequently | usually | generally | regularly | still
    a common | common | popular | widespread | persistent
""")
_THOUGHT = any_of("""
    assumed | thought | believed | said | supposed | imagined | wrong to think
    mistake to (?:think|believe|assume) | not true | tempting to think
""")
MISCONCEPTION = _compile(
    rf"^[\w' -]{{0,40}}?\b{_MYTH}\b[^:]{{0,100}}?"
    rf"(?:\b(?:is|was|says|holds|being|has it)\b(?: the (?:idea|belief|notion|view))?(?: that)?|:| that),? *{BODY}",
    rf"^it(?:'s| is) (?:a )?(?:{_OFTEN} )*(?:{_MYTH}|{_THOUGHT})(?: that)? *{BODY}",
    rf"^contrary to what (?:many|most|some|people)[^,]{{0,30}}?(?:think|believe|assume)s?,? *{BODY}",
    rf"^there(?:'s| is) (?:an? )?(?:{_OFTEN} )*"
    rf"(?:{_MYTH}|belief|idea|view|assumption|notion|perception)[^:,]{{0,60}}? that +{BODY}",
)
_FOLK = any_of(r"""
    many | most | some | a lot of | lots of | people | outsiders | newcomers | beginners | applicants | candidates
    everyone | everybody | new \w+ | young \w+ | recruits | students | graduates | trainees | the public | customers
    friends | non-\w+ | others | career changers | it is common to | we often | you (?:may|might|could)
    the (?:general )?public | parents | visitors | job ?seekers | starters | families | those new to [^,]{2,40}?
""")
_BELIEVES = any_of("""
    think | thinks | tend to think | believe | believes | assume | assumes | suppose | reckon | claim | see | sees
    regard | dismiss | consider | view | treat | say | mistake | have (?:the|an?) (?:idea|image|impression|notion)
""")
_HOPES = any_of("""
    expects? | hopes? | pictures? | dream of | look forward to | anticipate | imagines? | fancy
""")
BELIEF = re.compile(
    rf"^(?:still,? )?{_FOLK}\b[^,:]{{0,60}}? ?\b(?:{_BELIEVES}|(?P<hopes>{_HOPES}))\b(?! again| twice| hard| carefully)"
    rf"(?: of| it| to| for)?(?: that)?:? +{BODY}",
    re.DOTALL,
)
_SEEN = any_of("""
    seen | thought | regarded | viewed | considered | believed | assumed | accused | blamed | dismissed | treated
    perceived | described | portrayed | mistaken | imagined | said | supposed
""")
SEEN_AS = re.compile(
    rf"^(?P<body>.{{2,120}}? (?:is|are|gets?) {_OFTEN} {_SEEN}\b(?! for| with).+)$",
    re.DOTALL,
)
_WHOSE = any_of("""
    common | popular | the | a | one | what (?:people|many|you) | people's | typical | your | another
""")
EXPECTATION = _compile(
    rf"^it(?:'s| is) (?:{_OFTEN} )*(?:expected|hoped|anticipated)(?: that)? *{BODY}",
    rf"^(?:{_WHOSE} )*(?:expect(?:ation|ed)?s?|hopes?|dreams?)\b[^:]{{0,100}}?"
    rf"(?:\b(?:is|are)\b(?: that)?|:| that),? *{BODY}",
    r"^what (?:people|many|most|newcomers|applicants|you)[^,]{0,40}? (?:expect|imagine|hope for|picture)s?"
    rf"(?: is|:| are)(?: that)? *{BODY}",
)
_TRUTH = any_of(r"""
    in (?:actual )?fact | in reality | in truth | in practice | actually | really | on the ground | in real life
    the (?:truth|reality|fact)(?: of the (?:matter|job|work))? is(?: that)? | reality: | fact: | truth: | the facts?:
    the (?:truth|reality)(?: is (?:different|less glamorous|otherwise|harsher|more sober))?:?
    what (?:it|the job|the work|life) (?:is|looks) (?:really|actually) like(?: is)?:?
    what (?:they|you|people) (?:actually |really )?(?:get|find)(?: is| instead)?:
    what (?:really|actually) happens is(?: that)? | far from it[:;,.]? | on the contrary[:;,]
    quite the opposite[:;,] | not quite[:;,] | not true[:;,] | wrong[:;,] | not so[:;,]
    nothing could be further from the truth[:;,]? | that is not (?:so|true|the case)[:;,] | day to day | on most days
    most of the time | reality (?:is|shows)(?: that)? | truth is | the job itself is
""")
_BUT = any_of("but | when | whereas | while | yet | though | although | however")
REALITY_INSIDE = _compile(
    rf"(?:,|;|:| -| –| —)? +{_BUT},? +{_TRUTH}[,:]? *(?:that +)?",
    rf"(?:,|;|\.| -| –| —) +{_TRUTH}[,:]? *(?:that +)?",
    rf"(?:,|;| -| –| —) +{_BUT},? +",
)
REALITY_START = re.compile(
    rf"^(?:but|yet|however|still)?,? ?{_TRUTH}(?:[,:]| that\b)? *(?:however,? +)?{BODY}|"
    r"^(?P<middle>[^,]{2,60}), (?:in (?:fact|reality|truth|practice)|however|though), (?P<rest>\S.*)$",
    re.DOTALL,
)
REALITY_LOOSE = re.compile(rf"^(?:but|yet|however|still|instead|rather|sadly|unfortunately|alas),? +{BODY}", re.DOTALL)

_CONFUSED = r"(?:is|are|gets?) (?:(?:often|sometimes|easily|frequently|commonly|regularly) )*" + any_of("""
    confused | mixed up | mistaken | lumped together | compared | equated | muddled
""")
_DIFFERS = any_of("""
    differs? | is (?:quite |very |also )?different | (?:is|are) not the same | is distinct
    (?:should|must) not be confused | is not to be confused
""")
_CONTRASTED = any_of("""
    unlike | in contrast to | compared (?:with|to) | as opposed to | different from | whereas | where | while
""")
DISTINCTION = _compile(
    rf"^(?P<body>{_CONTRASTED} [^,]{{2,140}}, *\S.*)$",
    rf"^(?:although|though) [^,]{{2,140}}, *{BODY}",
    rf"^[^:.]{{0,60}}?\bdiffers?\b[^:.]{{0,60}}: *{BODY}",
    rf"^[\w' -]{{0,30}}?\bdifferences?\b[^:]{{0,120}}?(?:\bis\b(?: that)?|\bis in\b|\blies in\b|:),? *{BODY}",
    rf"^what (?:sets|distinguishes|separates|marks)\b[^:]{{2,120}}? is(?: that)? *{BODY}",
    rf"^(?P<body>.{{2,80}}? {_DIFFERS}\b.+)$",
    rf"^.{{2,100}}? {_CONFUSED}\b[^,:;]{{0,80}}?(?:, (?:but|yet|although|though)|;|:| but| –| —),? *{BODY}",
)
DISTINCTION_ANNOUNCED = re.compile(
    rf"^.{{2,100}}? {_CONFUSED}\b|^(?:people|many|some)[^,]{{0,40}}? (?:confuse|mix up|mistake) |"
    r"^(?:there (?:is|are) (?:an? |some )?(?:\w+ )?differences?|how (?:it|this|the)[^:]{0,60}? differs?|"
    r"(?:the )?differences?\b)[^:]{0,80}$"
)
CONTRAST = re.compile(r"(?:,|;) (?:while|whereas|but|where|yet)\b")
