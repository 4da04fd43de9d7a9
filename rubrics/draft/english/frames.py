"""English sentence frames about who suits a job and what a person must bring, as data.

Patterns over a sentence in small letters. A named group `body` holds what the sentence says once its frame is taken
off. Every repetition inside a frame is bounded and sentences are at most sentences.MAXIMUM_LENGTH characters long, so
matching time is bounded too.
"""

from __future__ import annotations

import re

from rubrics.draft.alternatives import any_of

BODY = r"(?P<body>\S.*)$"

_ONE = any_of(r"""
    some(?:one|body) | any(?:one|body) | (?:a|the|any) (?:\w+ )?(?:person|individual|candidate|applicant)
""")
_SEVERAL = any_of(r"""
    those | (?:\w+ )?(?:people|persons|individuals|candidates|applicants) | men and women | you | they
    (?:the )?(?:kinds?|sorts?|types?) of (?:person|people)
""")
_ANYBODY = f"(?:{_ONE}|{_SEVERAL})"
_PERSON = rf"(?:{_ANYBODY}|(?:[a-z-]+ ){{0,2}}[a-z-]{{2,}}[a-rt-z]s(?= (?:who|that)\b))"
_WHO = any_of("""
    who | that | with | whose | without | lacking | likes? to | prepared to | willing to | ready to | able to
""")
_IS = any_of("is | are | will be | would be | should be | must be | tends? to be")
_USUALLY = any_of("usually | often | generally | typically")
_MAINLY = any_of("only | particularly | especially | mainly | mostly")

# Words that only tie a sentence to the one before.
_TIES = any_of("""
    in addition | additionally | on the other hand | by contrast | in contrast | conversely | however | moreover
    furthermore | likewise | similarly | besides(?: that)? | also | equally | then again | and | but | so
    at the same time | above all | in short | overall | generally | in general | as a rule | typically | broadly
    finally | lastly | first | second | secondly | next | then | naturally | of course | to be honest | honestly
    frankly | beyond that | on top of (?:that|this) | apart from (?:that|this) | meanwhile | as well as (?:that|this)
    more than anything | just as important(?:ly)? | put simply | in other words
""")
CONNECTOR = re.compile(rf"^{_TIES}\b,? +")

# --- suitable and unsuitable -------------------------------------------------------------------------------

BAD_QUALITIES = frozenset("wrong poor bad unsuitable weak worst unsuccessful".split())  # noqa: SIM905
_QUALITY = any_of("""
    right | ideal | best | perfect | suitable | good | great | successful | effective | excellent | strong | skilled
    model | capable | competent | outstanding | wrong | poor | bad | unsuitable | weak | worst | unsuccessful
""")
_NO_PERSON = any_of("""
    days? | tasks? | dut(?:y|ies) | weeks? | shifts? | work | mistakes? | reasons? | news | things? | ways? | times?
    deal | ideas? | parts? | salary | pay | benefits? | myths? | examples? | place to | moments?
""")
# "The right person for this job is …", "A good beekeeper has …", "Good nurses are …"
FIT_PERSON = re.compile(
    r"^(?:(?:the|an?|our|your|most|many|any) )?(?:(?:kinds?|sorts?|types?) of )?(?:(?:very|truly|really|most) )?"
    rf"(?P<quality>{_QUALITY})\b(?! (?:\w+ )?{_NO_PERSON}\b)(?P<who> [^,:;]{{1,140}}|[^,;]{{1,140}}?:)"
)
COPULA_PERSON = re.compile(rf"^{_IS} (?:{_USUALLY} )?{_PERSON},? (?:who|that|with)\b +")
# "The people who struggle here are those who …"
PEOPLE_ARE = re.compile(
    rf"^(?P<subject>[^:]{{3,140}}?)(?: {_IS}(?: {_USUALLY})?|:) (?={_PERSON} (?:who|that|with)\b){BODY}", re.DOTALL
)
_BEFORE_PERSON = any_of("""
    for | to | suits? | fits? | suiting | with | attracts? | rewards? | favou?rs? | welcomes? | seeks? | seeking
    wants? | needs? | match(?:es)? | are | is | be | like | hire | hiring | by | on | value | recommend(?:ed)?
    including | frustrates? | deters? | exhausts? | bores? | disappoints? | overwhelms? | wears? | excludes? | rules out
""")
# "This job suits people who …", "We are looking for someone who …"
SUITS_PERSON = re.compile(
    rf"^(?P<subject>.{{0,160}}?\b{_BEFORE_PERSON}),? (?:{_MAINLY} )?{_PERSON}"
    rf"(?: (?:of|in|at|from|on) [\w' ]{{2,30}}?)?,? (?={_WHO}\b){BODY}",
    re.DOTALL,
)
_SEEKING = any_of("""
    looking for | seek | seeks | seeking | needs? | wants? | looks? for | hire | hiring | like | love to hear | welcome
    value | calls for | demands | requires | ask for | search
""")
SEEKS = re.compile(rf"\b{_SEEKING}\b")
# "People who … will do well here"
PERSON_FARES = re.compile(rf"^(?:the )?(?:same (?:goes|is true) for )?{_PERSON},? (?={_WHO}\b){BODY}", re.DOTALL)
ONE_PERSON = re.compile(rf"^(?:the )?(?:same (?:goes|is true) for )?{_ONE}\b")
# "someone who", "you", "the kind of person who"
PERSON_WHO = re.compile(
    rf"^(?:{_ANYBODY},? )?(?:who|that|with|whose|you|they|he or she|she|he)\b"
    r"(?: (?:are|is) (?:the|an?) (?:kind|sort|type) of person (?:who|that))?,? +"
)
_AUXILIARY = any_of("""
    will | would | do | does | don't | doesn't | can | not | really | usually | often | rarely | never | tends? to | is
    are | isn't | aren't | won't | best | most | well | likely to | unlikely to
""")
_FARES = any_of(r"""
    thrives? | succeeds? | excels? | flourish(?:es)? | (?:do|does) (?:very |really )?(?:well|best) | fails?
    struggles?(?! with| to) | suit(?:s|ed)? | fits? | (?:well|best|ill|less|not)[- ]suited | suitable | unsuited
    unsuitable | lasts? | stays? long | right | good at | makes? (?:a )?good | enjoys? (?:this|the|it) | happy
    happiest | cut out | made
""")
# "People who thrive as nurses are …": the verdict stands first, and what these people are like follows.
VERDICT_FIRST = re.compile(
    rf"^(?:the )?{_PERSON},? (?:who|that) (?:{_AUXILIARY} ){{0,4}}{_FARES}\b(?P<rest>[^,:;]{{0,80}})"
)
# "If you …, this job is for you"
CONDITION = re.compile(r"^(?P<word>if|when|unless|whenever|should)(?: and only if)? +")
_THEN = any_of(r"""
    you | you'll | you're | this | the | it | it's | we | we'd | we'll | a | an | please | perhaps | maybe | probably
    think | look | consider | avoid | being | working | becoming | life | our | there | another | something | chances
    do not | don't | apply | steer | stay | reconsider | he | she | they | that | your | these | \w+ing
    (?:[a-z-]+ ){1,3}(?:is|are|isn't|aren't|may|might|will|won't|does|doesn't)
""")
CONSEQUENCE = re.compile(rf"(?:, (?:then )?|; ?| then | – | — | - )(?={_THEN}\b)")
REVERSED = re.compile(
    rf"^(?P<verdict>.{{3,200}}?)[,:]? (?:{_MAINLY} )?(?P<word>if|when|unless|whenever) +"
    rf"(?=(?:you|they|somebody|someone|a person|people|your|the (?:idea|thought)|one)\b){BODY}",
    re.DOTALL,
)
CONDITION_SUBJECT = re.compile(
    rf"^(?:(?:one|{_ANYBODY})(?:'re| are| is)? (?:the|a) (?:kind|sort|type) of person (?:who|that) +|"
    rf"(?:he or she|one|{_ANYBODY})(?='| )(?:'(?:re|ve) +| +))"
)

# --- what a person must bring ------------------------------------------------------------------------------

_WORTH = any_of("""
    essential | vital | important | crucial | necessary | needed | required | a must | a plus | useful | helpful
    an advantage | advantageous | desirable | preferred | expected | valuable | valued | indispensable | key | a bonus
    an asset | welcome | mandatory | compulsory | a benefit | invaluable | appreciated | beneficial | non-negotiable
    what matters | the key | a requirement | as important | a strength
""")
_HIGHLY = any_of("""
    also | always | very | particularly | just | equally | often | absolutely | highly | strongly | therefore
    especially
""")
_COUNTS = any_of("""
    matters?(?: (?:a lot|too|most|more))? | helps?(?: (?:too|here|a lot|greatly))?$
    counts?(?: (?:for a lot|too|here))?
    goes? without saying | comes? first
""")
# "Patience is essential", "It is important to have a degree"
IMPORTANCE = re.compile(
    rf"^(?:it (?:(?:is|would be) {_WORTH}|(?:also )?(?:helps|matters)) (?:to (?:be|have) |(?:that|if) (?:you|they) )"
    r"(?P<late>\S.*)|"
    rf"(?P<body>\S.{{2,200}}?),? (?:(?:is|are|will be|would be|can be|was) (?:{_HIGHLY} )*{_WORTH}|{_COUNTS})\b"
    r"[^,]{0,80})$",
    re.DOTALL,
)
# What stands behind a requirement in a list: "…, preferred".
_PREFERRED = any_of("preferred | desirable | an advantage | a plus | essential | required | a bonus")
TRAILING_WORTH = re.compile(
    rf"[,;]? *(?:\((?:{_WORTH}|optional|minimum|nice to have)\)|"
    rf"(?:(?:is|are|will be|would be) (?:(?:also|highly|strongly|an?) )*{_WORTH}|(?:(?:strongly|highly) )?{_PREFERRED})"
    r"(?: but not (?:essential|required|necessary))?)$"
)
_ASKING = any_of("""
    calls? for | requires? | demands? | needs? | takes? | asks? (?:a lot )?(?:for|of \\w+) | depends? on
    rel(?:y|ies) on | comes? down to | expects? | looks? for | looking for | seek(?:s|ing)? | wants? | rewards?
    values?
    (?:must|should)(?: also)? (?:have|be) | must | should | needs? to (?:be|have) | (?:is|are) expected to (?:be|have)
    ought to(?: be| have)? | ha(?:ve|s) to (?:be|have) | benefits? from | is built on | rests? on | comes? from
    comes? with | starts? with
    (?:will|would|'ll) (?:ideally |preferably )?(?:have|bring|be able to|
    + be (?!responsible|in charge|working|doing|part))
""")
_ASKER = any_of(r"""
    (?:you|they|we|he or she|she|he|it|candidates|applicants|anyone)
    (?:this|the|success|an?|our|working|being|doing|good|every|all|[a-z]+(?: [a-z-]+){0,3}?s)
    + \b(?:(?! and | who )[^,:;]){0,100}?
""")
_PLENTY = any_of("""
    also | both | at least | above all | first and foremost | plenty of | a lot of | lots of | to be | to have | to show
    to bring | candidates? (?:who|with)
""")
# "What matters most is inner calm"
MATTERS = re.compile(
    r"^(?:what (?:matters|counts|helps|is needed)(?: most| above all| here)?|the most important (?:thing|quality)) "
    rf"(?:is|are) {BODY}",
    re.DOTALL,
)
# "The job calls for …", "You will need …", "It takes …"
NEED = re.compile(
    r"^(?:to (?:succeed|do (?:well|this|the)|be|become|work|get|thrive|excel|make)\b[^,]{0,80}, )?"
    rf"{_ASKER} ?(?:(?:'ll|will|would|also|therefore|really|usually|often|should|must|do|does|particularly) )*"
    rf"{_ASKING}(?: {_PLENTY})*:? +{BODY}",
    re.DOTALL,
)
_APPLICANT = any_of(r"""
    you | they | he or she | she | he | candidates | applicants | an? [a-z -]{2,40} | anyone[^,]{0,40}
    the (?:person|candidate|successful candidate|applicant|post ?holder|job ?holder) | [a-z][a-z -]{1,40}?s
""")
_OBLIGED = any_of("""
    (?:will |'ll )?need to | needs to | must | should | (?:will |'ll )?have to | has to | ought to
    (?:is|are) expected to
""")
MUST = re.compile(
    r"^(?P<aim>to [^,]{2,80}?(?:, | (?=you |they )))?(?:as (?:an? )?[^,]{2,60}, |ideally,? |preferably,? )?"
    rf"{_APPLICANT} ?{_OBLIGED}(?: also| always| ideally)? +{BODY}",
    re.DOTALL,
)
_AGAIN = any_of("""
    they | you | he or she | she | he | such (?:a person|people|candidates) | these people | this person
    the (?:person|candidate) | (?:good|great|the best) (?:ones|people|candidates) | ideally,? (?:you|they)
    it (?:also )?(?:helps|matters) (?:if (?:you|they)|to|that (?:you|they))
""")
# "They also have …", "You are …", "She never …" behind a sentence about who suits the job
CONTINUED = re.compile(rf"^{_AGAIN}(?:'re|'ve|'ll)?,? +{BODY}", re.DOTALL)
SAME = re.compile(
    r"^(?:the same (?:goes|is true|applies|holds)|so|equally)\b[^,]{0,40}? (?:for|if|to)? ?"
    rf"(?={_PERSON}){_PERSON} {BODY}",
    re.DOTALL,
)
