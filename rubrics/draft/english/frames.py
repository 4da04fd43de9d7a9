"""The English sentence frames of job profiles, as data: patterns over a sentence in small letters.

A named group `body` holds what the sentence says once its frame is taken off. Every repetition inside a frame is
bounded and sentences are at most sentences.MAXIMUM_LENGTH characters long, so matching time is bounded too.
"""

from __future__ import annotations

import re


def _compile(*patterns: str) -> tuple[re.Pattern[str], ...]:
    return tuple(re.compile(pattern, re.DOTALL) for pattern in patterns)


_BODY = r"(?P<body>\S.*)$"
_PERSON = (
    r"(?:some(?:one|body)|any(?:one|body)|(?:a|the|any) (?:\w+ )?(?:person|individual|candidate|applicant)|those|"
    r"(?:the )?(?:kinds?|sorts?|types?) of (?:person|people)|(?:\w+ )?(?:people|persons|individuals|candidates|"
    r"applicants)|men and women|you|they|(?:[a-z-]+ ){0,2}[a-z-]{3,}s(?= (?:who|that|with)\b))"
)
_WHO = r"(?:who|that|with|whose|without|lacking|like to|likes to|prepared to|willing to|ready to|able to)"
_BE = r"(?:is|are|will be|would be|must be|should be|tends? to be|(?:is|are) (?:usually|often|generally|typically))"
_JOB = (
    r"(?:job|role|position|work|career|profession|trade|post|line of work|field|occupation|place|team|environment|"
    r"life)"
)

# Words that only tie a sentence to the one before.
CONNECTOR = re.compile(
    r"^(?:in addition|additionally|on the other hand|by contrast|in contrast|conversely|however|moreover|"
    r"furthermore|likewise|similarly|besides(?: that)?|also|equally|then again|and|but|so|at the same time|"
    r"above all|in short|overall|generally|in general|as a rule|typically|broadly|finally|lastly|first|second|"
    r"secondly|next|then|naturally|of course|to be honest|honestly|frankly|beyond that|on top of (?:that|this)|"
    r"apart from (?:that|this)|meanwhile|as well as (?:that|this)|more than anything|just as important(?:ly)?|"
    r"put simply|in other words)\b,? +"
)

# --- suitable and unsuitable -------------------------------------------------------------------------------

# "The right person for this job is …", "A good beekeeper has …", "Good nurses are …"
FIT_PERSON = re.compile(
    r"^(?:the |an? |our |your |most |many |any )?(?:(?:kinds?|sorts?|types?) of )?(?:very |truly |really |"
    r"most )?(?P<quality>right|ideal|best|perfect|suitable|good|great|successful|effective|excellent|strong|skilled|"
    r"model|capable|competent|outstanding|wrong|poor|bad|unsuitable|weak|worst|unsuccessful)\b(?! (?:\w+ )?(?:days?|"
    r"tasks?|dut(?:y|ies)|weeks?|shifts?|work|mistakes?|reasons?|news|things?|ways?|times?|deal|ideas?|parts?|"
    r"salary|pay|benefits?|myths?|examples?|part|thing|place to|moments?)\b)(?P<who> [^,:;]{1,140}|[^,;]{1,140}?:)"
)
BAD_QUALITIES = frozenset({"wrong", "poor", "bad", "unsuitable", "weak", "worst", "unsuccessful"})
COPULA_PERSON = re.compile(
    rf"^(?:is|are|will be|would be|should be|must be|tends? to be) (?:usually |often |generally |"
    rf"typically )?{_PERSON},? (?:who|that|with)\b +"
)
# "The people who struggle here are those who …"
PEOPLE_ARE = re.compile(
    rf"^(?P<subject>[^:]{{3,140}}?)(?: (?:is|are|will be|would be|tends? to be)(?: usually| often| generally|"
    rf" typically)?|:) (?=(?:{_PERSON}) (?:who|that|with)\b){_BODY}",
    re.DOTALL,
)
SEEKS = re.compile(
    r"\b(?:looking for|seek|seeks|seeking|need|needs|want|wants|look for|looks for|hire|hiring|like|love to hear|"
    r"welcome|value|calls for|demands|requires|ask for|search)\b"
)
# "This job suits people who …", "We are looking for someone who …"
SUITS_PERSON = re.compile(
    rf"^(?P<subject>.{{0,160}}?\b(?:for|to|suits?|fits?|suiting|with|attracts?|rewards?|favou?rs?|welcomes?|seeks?|"
    rf"seeking|want|wants|need|needs|match(?:es)?|are|is|be|like|hire|hiring|by|on|value|recommend(?:ed)?|including|"
    rf"frustrates?|deters?|exhausts?|bores?|disappoints?|overwhelms?|wears?|excludes?|rules out)),? (?:only |"
    rf"particularly |especially |mainly |mostly )?{_PERSON}(?: (?:of|in|at|from|"
    rf"on) [\w' ]{{2,30}}?)?,? (?=(?:{_WHO})\b){_BODY}",
    re.DOTALL,
)
# "People who … will do well here"
PERSON_FARES = re.compile(rf"^(?:the )?(?:same (?:goes|is true) for )?{_PERSON},? (?={_WHO}\b){_BODY}", re.DOTALL)
PERSON_WHO = re.compile(
    rf"^(?:{_PERSON},? )?(?:who|that|with|whose|you|they|he or she|she|he)\b(?: (?:are|is) (?=(?:the )?(?:kind|sort|"
    rf"type)))?(?: (?:are|is) (?:the|a) (?:kind|sort|type) of person (?:who|that))?,? +"
)
# "People who thrive as nurses are …": the verdict stands first, and what these people are like follows.
VERDICT_FIRST = re.compile(
    rf"^(?:the )?{_PERSON},? (?:who|that) (?:(?:will|would|do|does|don't|doesn't|can|not|really|usually|often|"
    rf"rarely|never|tend to|tends to|is|are|isn't|aren't|won't|best|most|well|likely to|"
    rf"unlikely to) ){{0,4}}(?:thrives?|succeeds?|excels?|flourish(?:es)?|(?:do|does) (?:very |really )?well|fails?|"
    rf"struggles?(?! with| to)|suit(?:s|ed)?|fits?|(?:well|best|ill|less|not)[- ]suited|suitable|unsuited|"
    rf"unsuitable|lasts?|stays? long|right|good at|makes? (?:a )?good|enjoys? (?:this|the|it)|happy|happiest|"
    rf"succeed|cut out|made)\b(?P<rest>[^,:;]{{0,80}})",
)
# "If you …, this job is for you"
CONDITION = re.compile(r"^(?P<word>if|when|unless|whenever|should)(?: and only if)? +")
CONSEQUENCE = re.compile(
    r"(?:, (?:then )?|; ?| then | – | — | - )(?=(?:you|you'll|you're|this|the|it|it's|we|we'd|we'll|a|an|please|"
    r"perhaps|maybe|probably|think|look|consider|avoid|being|working|becoming|life|our|there|another|something|"
    r"chances|do not|don't|apply|steer|stay|reconsider|he|she|they|that|your|these|[\w]+ing|(?:[a-z-]+ ){1,3}(?:is|"
    r"are|isn't|aren't|may|might|will|won't|does|doesn't))\b)"
)
REVERSED = re.compile(
    rf"^(?P<verdict>.{{3,200}}?)(?:,|:)? (?:(?:only |particularly |especially |mainly )?(?P<word>if|when|unless|"
    rf"whenever)) +(?=(?:you|they|somebody|someone|a person|people|your|the (?:idea|thought)|one)\b){_BODY}",
    re.DOTALL,
)
CONDITION_SUBJECT = re.compile(
    rf"^(?:(?:you|they|one|{_PERSON})(?:'re| are| is)? (?:the|a) (?:kind|sort|type) of person (?:who|that) +|(?:you|"
    rf"they|he or she|one|{_PERSON})(?='| )(?:'(?:re|ve) +| +))"
)

# --- what a person must bring ------------------------------------------------------------------------------

_WORTH = (
    r"(?:essential|vital|important|crucial|necessary|needed|required|a must|a plus|useful|helpful|an advantage|"
    r"advantageous|desirable|preferred|expected|valuable|valued|indispensable|key|a bonus|an asset|welcome|"
    r"mandatory|compulsory|a benefit|invaluable|appreciated|beneficial|non-negotiable|what matters|the key|"
    r"a requirement|as important|a strength)"
)
# "Patience is essential", "Experience with bees is a plus"
IMPORTANCE = re.compile(
    rf"^(?:it (?:is|would be) {_WORTH} (?:to (?:be|have) |that (?:you|they) )(?P<late>\S.*)|"
    rf"(?P<body>\S.{{2,200}}?),? (?:(?:is|are|will be|would be|can be|was) (?:also |always |very |particularly |"
    rf"just |equally |often |absolutely |highly |strongly |therefore |especially )*{_WORTH}|matters?(?: (?:a lot|"
    rf"too|most|more))?|helps?|counts?)\b[^,]{{0,80}})$",
    re.DOTALL,
)
# What stands behind a requirement in a list: "…, preferred".
TRAILING_WORTH = re.compile(
    rf"[,;]? *(?:\((?:{_WORTH}|optional|minimum|nice to have)\)|,? (?:(?:is|are|will be|would be) (?:also |highly |"
    rf"strongly |an? )*{_WORTH}(?: but not (?:essential|required|necessary))?|(?:strongly |highly )?(?:preferred|"
    rf"desirable|an advantage|a plus|essential|required|a bonus)(?: but not (?:essential|required|necessary))?))$"
)
# "The job calls for …", "You will need …", "It takes …"
NEED = re.compile(
    r"^(?:to (?:succeed|do (?:well|this|the)|be|become|work|get|thrive|excel|"
    r"make)\b[^,]{0,80}, )?(?P<subject>(?:this|the|it|you|they|we|he or she|she|he|success|candidates|applicants|"
    r"anyone|an?|our|working|being|doing|good|every|all|[a-z]+(?: [a-z-]+){0,3}?s)\b[^,:;]{0,100}?) ?(?:'ll |will |"
    r"would |also |therefore |really |usually |often |should |must |do |does |particularly )*(?:calls? for|"
    r"requires?|demands?|needs?|takes?|asks? (?:a lot )?(?:for|of \w+)|depends? on|rel(?:y|ies) on|comes? down to|"
    r"expects?|looks? for|looking for|seek(?:s|ing)?|wants?|rewards?|values?|must(?: also)? have|"
    r"should(?: also)? have|must(?: also)? be|should(?: also)? be|must|should|need to (?:be|have)|needs to (?:be|"
    r"have)|(?:is|are) expected to (?:be|have)|ought to(?: be| have)?|have to (?:be|have)|has to (?:be|have)|"
    r"(?:will|would|'ll) (?:ideally |preferably )?(?:have|bring|be able to|be (?!responsible|in charge|working|"
    r"doing|part))|benefits? from|is built on|rests? on|comes? from|comes? with|starts? with)"
    rf"(?: (?:also|both|at least|above all|first and foremost|plenty of|a lot of|lots of|to be|to have|to show|"
    rf"to bring|candidates? (?:who|with)))*:? +{_BODY}",
    re.DOTALL,
)
MUST = re.compile(
    r"^(?P<aim>to [^,]{2,80}?(?:, | (?=you |they )))?(?:as (?:an? )?[^,]{2,60}, |ideally,? |"
    r"preferably,? )?(?P<subject>(?:you|they|he or she|she|he|candidates|applicants|the (?:person|candidate|"
    r"successful candidate|applicant|post ?holder|job ?holder)|an? [a-z -]{2,40}|anyone[^,]{0,40}|"
    r"[a-z][a-z -]{1,40}?s)) ?(?P<modal>(?:will |'ll )?need to|will need to|need to|needs to|must|should|"
    r"'ll have to|will have to|have to|has to|ought to|"
    rf"(?:is|are) expected to)(?: also| always| ideally)? +{_BODY}",
    re.DOTALL,
)
# "They also have …", "You are …", "She never …" behind a sentence about who suits the job
CONTINUED = re.compile(
    r"^(?:they|you|he or she|she|he|such (?:a person|people|candidates)|these people|this person|the (?:person|"
    r"candidate)|(?:good|great|the best) (?:ones|people|candidates)|it (?:also )?(?:helps|matters) (?:if (?:you|"
    r"they)|to|that (?:you|they))|"
    rf"ideally,? (?:you|they))(?:'re|'ve|'ll)?,? +{_BODY}",
    re.DOTALL,
)
SAME = re.compile(
    rf"^(?:the same (?:goes|is true|applies|holds)|neither|so|nor|equally|nor (?:is|does|will) (?:it|"
    rf"this)[^,]{{0,40}}?)\b[^,]{{0,40}}? (?:for|if|to)? ?(?={_PERSON})(?:{_PERSON}) {_BODY}",
    re.DOTALL,
)

# --- duties ------------------------------------------------------------------------------------------------

_DUTIES = (
    r"(?:duties|tasks?|responsibilit(?:y|ies)|jobs|work|activities|chores|assignments|day|days|week|shift|routine|"
    r"role|accountabilities)"
)
DUTY_LIST = _compile(
    # "The main duties are …", "Your tasks include …", "A typical day involves …"
    rf"^(?:[\w']+ )?(?:[\w'’-]+ ){{0,6}}?{_DUTIES}\b(?: of| as| for| at| in)?[^,:;]{{0,60}}? ?(?:include|includes|"
    rf"are|involve|involves|consists? of|comprises?|covers?|is (?:to|spent)|means|range from|mean|starts? with|"
    rf"begins? with|:)(?: (?:things like|such things as|the following|to))?:? +{_BODY}",
    # "You will be responsible for …"
    rf"^[^,:;]{{1,60}}? ?(?:(?:'ll| will) be|is|are) (?:mainly |also |chiefly |mostly )?(?:responsible for|"
    rf"in charge of|tasked with|charged with|there to) +{_BODY}",
    rf"^(?:most|much|a (?:lot|large part|good part)|part|half|the rest) of (?:the|your|their) (?:day|time|work|job|"
    rf"week)[^,:;]{{0,40}}? (?:is spent|goes (?:on|into)|consists of|involves|is about|is) +{_BODY}",
)
OPENING = re.compile(
    r"^(?:(?:the (?:job|work|role|profession) of|working as|being|life as|to be) (?:an? )?[^,:;]{2,60}? |"
    r"(?:an? )?[^,:;]{2,40}? (?:is|are) (?:someone|people|a person|the person|a professional|"
    r"an? [\w -]{2,40}?) (?:who|that) )"
)
INVOLVES = re.compile(
    r"^(?P<subject>(?:the|this|your|it|their|his|her|a|an)\b[^,:;]{0,60}?) ?(?P<also>also )?(?:involves?|includes?|"
    r"covers?|consists? of|comprises?|means)"
    rf"(?: also)?:? +{_BODY}",
    re.DOTALL,
)
YOU_WILL = re.compile(
    rf"^(?:you|they|he or she|she|he|we|the [\w -]{{2,30}}?)(?:'ll| will)(?: also| then| often| sometimes| usually|"
    rf" regularly| be)? +{_BODY}",
    re.DOTALL,
)
# "Day to day, …", "On a normal shift …"
WHEN_DUTY = re.compile(
    r"^(?:day[ -]to[ -]day|from day to day|on (?:a|an|any|most|the) [^,]{2,30}?(?:day|days|shift|job)|every day|"
    r"each day|in (?:a|an) (?:\w+ )?(?:day|week|shift)|most days|in (?:this|your|the) (?:\w+ )?(?:role|job|position|"
    r"post|work)|during (?:a|the|your) \w+|as (?:an? |our )[^,]{2,60}?(?=,| you| they)|at work|on the job|"
    r"in practice|over (?:a|the) \w+|(?:in|during) the (?:morning|afternoon|season)[^,]{0,30}),? +"
)
SUBJECT = re.compile(
    r"(?:you|they|he or she|she|he|we)(?:'ll| will| may| might| can| could)?(?: (?:also|usually|typically|mainly|"
    r"often|regularly|sometimes|occasionally|then|be (?:responsible for|in charge of|expected to|tasked with|busy)|"
    r"expect to|have to|spend \w+ \w+|help(?: to)?(?= \w+ )))* +(?=\S)"
)
ALSO = re.compile(r"(?:(?:will|may|also|often|usually|sometimes|regularly|then|be responsible for) +)+")
# "A pastry chef is responsible for …": what the job is, at the beginning
DEFINES = re.compile(
    r"^(?:the )?(?:work|job|role|task|aim|purpose) of |^(?:an? |the |"
    r"[a-z ]{2,30}s are )[^,:;]{0,60}?(?:responsible for|in charge of) "
)
ONE_PERSON = re.compile(
    r"^(?:the )?(?:same (?:goes|is true) for )?(?:some(?:one|body)|any(?:one|body)|(?:a|the|any) (?:\w+ )?(?:person|"
    r"individual|candidate|applicant))"
)

# --- expectation, misconception, reality, distinction ------------------------------------------------------

_MYTH = (
    r"(?:misconceptions?|myths?|misunderstandings?|misbeliefs?|fallac(?:y|ies)|stereotypes?|clich[eé]s?|"
    r"false ideas?|mistaken (?:belief|idea|view)s?|wrong ideas?)"
)
MISCONCEPTION = _compile(
    rf"^(?:[\w' -]{{0,40}}?)\b{_MYTH}\b(?:[^:]{{0,100}}?)(?:\b(?:is|was|says|holds|being|has it)\b(?: the (?:idea|"
    rf"belief|notion|view))?(?: that)?|:| that),? *{_BODY}",
    rf"^it(?:'s| is) (?:a )?(?:often |widely |commonly |sometimes |wrongly |a common |popular )*(?:{_MYTH}|assumed|"
    rf"thought|believed|said|supposed|imagined|wrong to think|not true|tempting to think)(?: that)? *{_BODY}",
    rf"^(?:contrary to (?:what (?:many|most|some|people)[^,]{{0,30}}?(?:think|believe|assume)s?)),? *{_BODY}",
    rf"^there(?:'s| is) (?:an? )?(?:common |widespread |popular |persistent |still )*(?:{_MYTH}|belief|idea|view|"
    rf"assumption|notion|perception)[^:,]{{0,60}}? that +{_BODY}",
)
_FOLK = (
    r"(?:many|most|some|a lot of|lots of|people|outsiders|newcomers|beginners|applicants|candidates|everyone|"
    r"everybody|new \w+|young \w+|recruits|students|graduates|trainees|the public|customers|friends|non-\w+|others|"
    r"career changers|it is common to|we often|you (?:may|might|could)|the (?:general )?public|parents|visitors|"
    r"job ?seekers|starters|families|those new to [^,]{2,40}?)"
)
BELIEF = re.compile(
    rf"^(?:still,? )?(?:{_FOLK})\b[^,:]{{0,60}}? ?\b(?P<verb>think|thinks|believe|believes|assume|assumes|imagine|"
    rf"imagines|suppose|reckon|claim|see|sees|"
    r"regard|dismiss|consider|expect|expects|hope|hopes|picture|pictures|dream of|look forward to|anticipate|view|"
    r"treat|say|fancy|mistake|have (?:the|an?) (?:idea|image|impression|notion))\b(?! again| twice| hard| carefully)"
    rf"(?: of| it)?(?: that)?:? +{_BODY}",
    re.DOTALL,
)
HOPES = frozenset(
    {
        "expect",
        "expects",
        "hope",
        "hopes",
        "picture",
        "pictures",
        "dream of",
        "look forward to",
        "anticipate",
        "imagine",
        "imagines",
        "fancy",
    }
)
SEEN_AS = re.compile(
    r"^(?P<body>.{2,120}? (?:is|are|gets?) (?:often|widely|sometimes|commonly|frequently|usually|wrongly|mistakenly|"
    r"still|generally|regularly) (?:seen|thought|regarded|viewed|considered|believed|assumed|accused|blamed|"
    r"dismissed|treated|perceived|described|portrayed|mistaken|imagined|said|supposed)\b(?! for| with).+)$",
    re.DOTALL,
)
EXPECTATION = _compile(
    rf"^it(?:'s| is) (?:often |widely |commonly |generally |usually )*(?:expected|hoped|"
    rf"anticipated)(?: that)? *{_BODY}",
    rf"^(?:common |popular |the |a |one |what (?:people|many|you) |people's |typical |your |"
    rf"another )*(?:expect(?:ation|ed)?s?|hopes?|dreams?)\b[^:]{{0,100}}?(?:\b(?:is|are)\b(?: that)?|:|"
    rf" that),? *{_BODY}",
    rf"^what (?:people|many|most|newcomers|applicants|you)[^,]{{0,40}}? (?:expect|imagine|hope for|picture)s?(?: is|"
    rf":| are)(?: that)? *{_BODY}",
)
_TRUTH = (
    r"(?:in (?:actual )?fact|in reality|in truth|in practice|actually|the (?:truth|reality|"
    r"fact)(?: of the (?:matter|job|work))? is(?: that)?|what (?:it|the job|the work|life) (?:is|looks) (?:really|"
    r"actually) like(?: is)?:?|what (?:they|you|people) (?:actually |really )?(?:get|find)(?: is| instead)?:|"
    r"the (?:truth|reality)(?: is (?:different|less glamorous|otherwise|harsher|more sober))?:?|reality:|fact:|"
    r"truth:|really|the facts?:|what (?:really|actually) happens is(?: that)?|on the ground|in real life|"
    r"far from it[:;,.]?|on the contrary[:;,]|quite the opposite[:;,]|not quite[:;,]|not true[:;,]|wrong[:;,]|"
    r"nothing could be further from the truth[:;,]?|not so[:;,]|that is not (?:so|true|the case)[:;,]|day to day|"
    r"on most days|most of the time|reality (?:is|shows)(?: that)?|truth is|the job itself is|in fact of the matter)"
)
REALITY_INSIDE = _compile(
    rf"(?:,|;|:| -| –| —)? +(?:but|when|whereas|while|yet|though|although|however),? +{_TRUTH}[,:]? *(?:that +)?",
    rf"(?:,|;|\.| -| –| —) +{_TRUTH}[,:]? *(?:that +)?",
    r"(?:,|;| -| –| —) +(?:but|whereas|yet|while|however|when|though|although),? +",
)
REALITY_START = re.compile(
    rf"^(?:but|yet|however|still)?,? ?{_TRUTH}[,:]? *(?:that +)?{_BODY}|^(?P<middle>[^,]{{2,60}}), (?:in (?:fact|"
    rf"reality|truth|practice)|however|though), (?P<rest>\S.*)$",
    re.DOTALL,
)
REALITY_LOOSE = re.compile(rf"^(?:but|yet|however|still|instead|rather),? +{_BODY}", re.DOTALL)

_CONFUSED = r"(?:confused|mixed up|mistaken|lumped together|compared|equated|muddled)"
DISTINCTION = _compile(
    rf"^unlike [^,]{{2,100}}, *{_BODY}",
    r"^(?:in contrast to|compared (?:with|to)|as opposed to|different from|although|"
    r"though) [^,]{2,140}, *(?P<body>\S.*)$",
    r"^(?P<body>(?:whereas|where|while) [^,]{2,140}, *\S.*)$",
    rf"^(?:[\w' -]{{0,30}}?)\bdifferences?\b[^:]{{0,120}}?(?:\bis\b(?: that)?|\bis in\b|\blies in\b|:),? *{_BODY}",
    rf"^what (?:sets|distinguishes|separates|marks)\b[^:]{{2,120}}? is(?: that)? *{_BODY}",
    r"^(?P<body>.{2,80}? (?:differs?|is (?:quite |very |also )?different|is not the same|are not the same|"
    r"is distinct|should not be confused|must not be confused|is not to be confused)\b.+)$",
    rf"^.{{2,100}}? (?:is|are|gets?) (?:often |sometimes |easily |frequently |commonly |"
    rf"regularly )*{_CONFUSED}\b[^,:;]{{0,80}}?(?:, (?:but|yet|although|though)|;|:| but| –| —),? *{_BODY}",
)
DISTINCTION_ANNOUNCED = re.compile(
    rf"^.{{2,100}}? (?:is|are|gets?) (?:often |sometimes |easily |frequently |commonly |regularly )*{_CONFUSED}\b|"
    r"^(?:people|many|some)[^,]{0,40}? (?:confuse|mix up|mistake) |^(?:there (?:is|are) (?:an? |"
    r"some )?(?:\w+ )?differences?|how (?:it|this|the)[^:]{0,60}? differs?|(?:the )?differences?\b)[^:]{0,80}$"
)
CONTRAST = re.compile(r"(?:,|;) (?:while|whereas|but|where|yet)\b")

# --- the job's name ----------------------------------------------------------------------------------------

_NAME = r"(?P<role>[a-z][\w&/'’-]*(?: [\w&/'’-]+){0,4}?)"
_A = r"(?:an? |the |our |your )"
# Where a subject may begin: "a court reporter makes …", "…, whereas a speech therapist works …"
CLAUSE = re.compile(r"(?:^|, |\b(?:whereas|while|but) )(?:(?P<article>an?) )?(?=[a-z])")
ROLE = _compile(
    rf"\b(?:(?:work(?:ing)? as|job (?:of|as)|role (?:of|as)|life (?:of|as)|career as|profession of|work of|"
    rf"position of|post of) {_A}?|(?:as|become|becoming|being) an? ){_NAME}(?=[,.:;?]| (?:is|are|means|involves|"
    rf"will|may|might|must|should|has|have|you|they|who|at|in|for|if|and|to|looks?|calls?|requires?|often|does|can|"
    rf"needs?)\b|$)",
    rf"^{_A}?(?:good|great|successful|right|best|ideal|skilled|effective|excellent|strong|capable) {_NAME} (?:is|"
    rf"are|has|have|can|will|must|should|needs?|knows?|does|do|never|who|enjoys?|likes?|stays?|keeps?)\b",
    rf"^unlike [^,]{{2,100}}, {_A}{_NAME} (?:\w+)\b",
    rf"^{_A}{_NAME} (?:is|looks after|works?|must|should|has to|needs|who|will|can|may|helps?|keeps?|makes?|takes?|"
    rf"also|spends)\b",
    rf"\b(?:misconceptions?|myths?|misunderstandings?|expectations?) (?:about|of|around) (?:being |becoming |"
    rf"working as |the work of |the job of )?{_A}?{_NAME}(?=[,.:;]| (?:is|are|that|says)\b)",
    rf"\b(?:hiring|looking for|seeking|seeks|recruiting|need|needs|wants|want|searching for|welcome|"
    rf"join us as) (?:an? |our next |another |a new )(?:experienced |new |full-time |part-time |qualified |"
    rf"friendly |reliable |skilled |dedicated |motivated |passionate |talented )*{_NAME}(?=[,.:;!]| (?:to|for|who|"
    rf"with|in|at|on|based)\b|$)",
)
NOT_A_ROLE = re.compile(
    r"(?<![\w-])(?:although|though|when|if|because|unlike|while|where|whereas|since|as|many|some|all|both|these|"
    r"those|our|we|her|his|their|this|that|it|you|they|who|someone|people|person|job|work|role|career|candidate|one|"
    r"part|team member|us|me|place|day|result|rule|such|well|soon|much|many|long|good|little|possible|matter|whole|"
    r"few|lot|kind|sort|type|expected|important|fact|reality|truth|most|other|same|main|idea|best|difference|right|"
    r"wrong|ideal|myth|misconception)(?![\w-])"
)
