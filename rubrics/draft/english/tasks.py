"""English sentence frames about what is done in a job and what it is called, as data: see frames.py."""

from __future__ import annotations

import re

from rubrics.draft.alternatives import any_of
from rubrics.draft.english.frames import BODY

_DUTIES = any_of("""
    duties | tasks? | responsibilit(?:y|ies) | jobs | work | activities | chores | assignments | days? | week | shift
    routine | role | accountabilities
""")
_INCLUDE = any_of("""
    includes? | are | involves? | consists? of | comprises? | covers? | is (?:to|spent) | means? | range from
    starts? with | begins? with
""")
DUTY_LIST = tuple(
    re.compile(pattern, re.DOTALL)
    for pattern in (
        # "The main duties are …", "Your tasks include …", "A typical day involves …"
        rf"^(?:[\w'-]+ ){{0,7}}?{_DUTIES}\b(?: of| as| for| at| in)?[^,:;]{{0,60}}? ?(?:\b(?:will )?{_INCLUDE}\b|:)"
        rf"(?: (?:things like|such things as|the following|to))?:? +{BODY}",
        # "You will be responsible for …"
        r"^[^,:;]{1,60}? ?(?:(?:'ll| will) be|is|are) (?:(?:mainly|also|chiefly|mostly) )?"
        rf"(?:responsible for|in charge of|tasked with|charged with|there to) +{BODY}",
        # "Most of your day is spent …"
        r"^(?:most|much|a (?:lot|large part|good part)|part|half|the rest) of (?:the|your|their) "
        r"(?:day|time|work|job|week)[^,:;]{0,40}? "
        rf"(?:is spent|goes (?:on|into)|consists of|involves|is about|is) +{BODY}",
    )
)
INVOLVES = re.compile(
    r"^(?:the|this|your|it|their|his|her|an?)\b[^,:;]{0,60}? ?(?P<also>also )?"
    rf"(?:involves?|includes?|covers?|consists? of|comprises?|means)(?: also)?:? +{BODY}",
    re.DOTALL,
)
YOU_WILL = re.compile(
    r"^(?:you|they|he or she|she|he|we|the [\w -]{2,30}?)(?:'ll| will)"
    rf"(?: (?:also|then|often|sometimes|usually|regularly|be))? +{BODY}",
    re.DOTALL,
)
_WHEN = any_of(r"""
    day[ -]to[ -]day | from day to day | on (?:an?|any|most|the) (?:[^,]{2,30}? )?(?:days?|shift|job)
    every day | each day
    in an? (?:\w+ )?(?:day|week|shift) | most days | in (?:this|your|the) (?:\w+ )?(?:role|job|position|post|work)
    during (?:a|the|your) \w+ | as (?:an? |our )[^,]{2,60}?(?=,| you| they) | at work | on the job | in practice
    over (?:a|the) \w+ | (?:in|during) the (?:morning|afternoon|season)[^,]{0,30}
""")
# "Day to day, …", "On a normal shift …"
WHEN_DUTY = re.compile(rf"^{_WHEN},? +")
_ALSO = any_of(r"""
    also | usually | typically | mainly | often | regularly | sometimes | occasionally | then
    be (?:responsible for|in charge of|expected to|tasked with|busy) | expect to | have to | spend \w+ \w+
    help(?: to)?(?= \w+ )
""")
SUBJECT = re.compile(rf"(?:you|they|he or she|she|he|we)(?:'ll| will| may| might| can| could)?(?: {_ALSO})* +(?=\S)")
ALSO = re.compile(r"(?:(?:will|may|also|often|usually|sometimes|regularly|then|be responsible for) +)+")
# "A pastry chef is responsible for …": what the job is, at the beginning
DEFINES = re.compile(
    r"^(?:the )?(?:work|job|role|task|aim|purpose) of |"
    r"^(?:an? |the |[a-z ]{2,30}s are )[^,:;]{0,60}?(?:responsible for|in charge of) "
)

# --- the job's name ----------------------------------------------------------------------------------------

_NAME = r"(?P<role>[a-z][\w&/'-]*(?: [\w&/'-]+){0,4}?)"
_A = r"(?:an? |the |our |your )"
_PRAISE = any_of("""
    new | young | most | many | experienced | professional | trained | good | great | successful | right | best | ideal
    skilled | effective | excellent | strong | capable
""")
PRAISE = re.compile(rf"^(?:{_PRAISE} )+")
_AS = any_of("""
    work(?:ing)? as | job (?:of|as) | role (?:of|as) | life (?:of|as) | career as | profession of | work of
    position of | post of
""")
_THEN = any_of("""
    is | are | means | involves | will | may | might | must | should | has | have | you | they | who | at | in | for
    if | and | to | looks? | calls? | requires? | often | does | can | needs?
""")
_DOES = any_of("""
    is | are | has | have | can | will | must | should | needs? | knows? | does | do | never | who | enjoys? | likes?
    stays? | keeps?
""")
_HIRES = any_of("""
    hiring | looking for | seeking | seeks | recruiting | needs? | wants? | searching for | welcome | join us as
""")
_WANTED = any_of("""
    experienced | new | full-time | part-time | qualified | friendly | reliable | skilled | dedicated | motivated
    passionate | talented
""")
# Where a subject may begin: "a court reporter makes …", "…, whereas a speech therapist works …"
CLAUSE = re.compile(r"(?:^|, |\b(?:whereas|while|but) )(?:(?P<article>an?) )?(?=[a-z])")
ROLE = tuple(
    re.compile(pattern, re.DOTALL)
    for pattern in (
        rf"\b(?:{_AS} {_A}?|(?:as|become|becoming|being) an? ){_NAME}(?=[,.:;?]| {_THEN}\b|$)",
        rf"^{_A}?{_PRAISE} {_NAME} {_DOES}\b",
        rf"^unlike [^,]{{2,100}}, {_A}{_NAME} \w+\b",
        r"\b(?:misconceptions?|myths?|misunderstandings?|expectations?) (?:about|of|around) "
        rf"(?:(?:being|becoming|working as|the work of|the job of) )?{_A}?{_NAME}(?=[,.:;]| (?:is|are|that|says)\b)",
        rf"\b{_HIRES} (?:an? |our next |another |a new )(?:{_WANTED} )*{_NAME}"
        r"(?=[,.:;!]| (?:to|for|who|with|in|at|on|based)\b|$)",
    )
)
_NO_NAME = any_of("""
    although | though | when | if | because | unlike | while | where | whereas | since | as | many | some | all | both
    these | those | our | we | her | his | their | this | that | it | you | they | who | someone | people | person | job
    work | role | career | candidate | one | part | team member | us | me | place | day | result | rule | such | well
    soon | much | long | good | little | possible | matter | whole | few | lot | kind | sort | type | expected
    important | fact | reality | truth | most | other | same | main | idea | best | difference | right | wrong | ideal
    myth | misconception
""")
NOT_A_ROLE = re.compile(rf"(?<![\w-]){_NO_NAME}(?![\w-])")
