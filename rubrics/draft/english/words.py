"""English words by what they do in a sentence about a person. Data; the rules stand in splitting.py.

Verbs stand in verbs.py. Only base forms are listed where tokens.py derives the others.
"""

from __future__ import annotations

from rubrics.draft.words import listed

CONJUNCTIONS = listed("and or & but nor yet plus")

# A contrast belongs to what it is a contrast to: "firm but fair".
CONTRASTS = listed("but yet")

DETERMINERS = listed(
    "a an the some any no every each all both another enough plenty much many more most several few little less your "
    "their his her its our my this that these those one two three four five"
)
# Behind a verb these begin its object, so that the word before is a verb: "grouts the tiles".
OBJECT_STARTS = listed(
    "a an the your their his her its our my this that these those them it us him everything each every"
)

BE = listed("is are am be been being was were 's 're isn't aren't i'm")
HAVE = listed("have has had having 've haven't hasn't got possess possesses possessing hold holds")
NEED = listed("need needs needing want wants require requires requiring")
MODALS = listed(
    "can cannot can't could couldn't will would won't wouldn't 'll may might must should shouldn't shall do does did "
    "don't doesn't didn't to"
)
PRONOUNS = listed("you they he she it we who that i someone somebody anyone people those person")
NEGATIONS = listed(
    "not never no without hardly rarely seldom cannot can't couldn't don't doesn't didn't won't wouldn't isn't aren't "
    "haven't hasn't shouldn't"
)
LACKING = listed("lack lacks lacking little no limited poor insufficient inadequate minimal")

# Between a verb and what it takes; nothing depends on them.
ADVERBS = listed(
    "already also always even often sometimes usually generally simply still just too very really quite rather so well "
    "both either easily quickly naturally genuinely truly highly extremely never not only mainly mostly currently "
    "previously ideally preferably proven consistently constantly first ever fully soon at-least somewhat fairly "
    "perfectly physically mentally emotionally equally more most less"
)

PREPOSITIONS = listed(
    "about above across after against along alongside among around as at before behind below beneath beside between "
    "beyond by despite down during except for from in inside into like near of off on onto out outside over past per "
    "since through throughout till to toward towards under underneath until up upon via with within without "
    "regarding concerning including such"
)

# A chunk that begins so goes on with what stands before it.
ATTACHED = listed(
    "about after although as at because before by despite during even especially except for from if in including "
    "instead into namely near of on over particularly per rather regardless since so such than that though "
    "through to under unless until up when whenever where wherever whether which while whilst whose with within "
    "without across among around between towards toward both e.g i.e not-just etc whatever however"
)

# Words before a trait that say nothing about it.
LEADING = listed(
    "is are am be was were 's 're have has had having 've possess possesses must should shall will would 'll may "
    "might need needs require requires requiring to also who that ideally preferably really simply and or but as"
)

# "because …" only gives a reason; other clauses say when, and belong to the trait.
REASONS = listed("because since")

# Adjectives and participles that take a complement of their own: they begin a trait even behind a bare "and".
TAKERS = listed(
    "able full unable willing unwilling ready keen eager happy unhappy prepared comfortable uncomfortable "
    "confident capable incapable good bad great poor skilled experienced proficient fluent familiar used "
    "accustomed afraid scared frightened interested fascinated passionate available eligible qualified trained "
    "certified licensed registered competent adept responsible committed dedicated aware sure unsure prone quick "
    "slow easily reluctant hesitant content tired fond fearful sensitive allergic averse inclined determined "
    "unafraid nervous squeamish knowledgeable conversant well-versed versed handy clumsy bored brilliant "
    "excellent strong weak hopeless terrible curious up-to-date educated literate late absent impatient careless"
)

# Other words that judge a person, by what they say of him.
GOOD = listed(
    "accountable accurate adaptable adventurous agile alert ambitious analytical appreciative approachable articulate "
    "assertive astute attentive balanced blunt bold brave bright brisk bubbly calm careful caring cautious "
    "charismatic charming chatty cheerful civil clean clear clear-headed clever closed collaborative communicative "
    "compassionate competitive composed concise conscientious considerate consistent constructive cool cooperative "
    "cordial courageous courteous creative credible critical decent decisive deliberate demanding dependable detail- "
    "oriented dexterous diligent diplomatic disciplined discreet down-to-earth driven dynamic early earnest easy- "
    "going easygoing eccentric efficient empathetic empathic energetic engaging enterprising enthusiastic even- "
    "tempered exact expressive extroverted fair fair-minded faithful fast fearless firm fit flexible focused focussed "
    "forceful forgiving formal forthright frank friendly funny generous gentle genuine gifted gracious gregarious "
    "hands-on hard-working hardworking hardy healthy helpful honest hospitable humble humorous hurried hygienic "
    "idealistic imaginative impartial inclusive independent industrious innovative inquisitive insightful introverted "
    "intuitive inventive kind kind-hearted level-headed likeable lively logical loud loyal mature methodical "
    "meticulous mild-mannered mindful modest motivated multilingual musical natural neat neutral nimble numerate "
    "objective obliging observant open open-minded optimistic orderly organised organized outgoing outspoken patient "
    "perceptive perfectionist persistent personable persuasive playful pleasant poised polite positive practical "
    "pragmatic precise presentable proactive productive professional proud prudent punctual quick-thinking quick- "
    "witted quiet rational realistic reasonable receptive reflective relaxed reliable reserved resilient resolute "
    "resourceful respectful responsive robust sceptical scrupulous self-assured self-aware self-confident self- "
    "critical self-disciplined self-driven self-motivated self-reliant self-sufficient self-taught selfless sensible "
    "serious sharp sincere skeptical smart smiling sober sociable solitary spontaneous stable steady sterile stern "
    "stoic stoical straight straightforward strict sturdy stylish subjective supportive sympathetic systematic "
    "tactful talented talkative tech-savvy tenacious thick-skinned thorough thoughtful thrifty tidy tireless tolerant "
    "tough transparent trustworthy truthful unassuming unbiased unflappable unhurried unselfish upbeat versatile "
    "vigilant vigorous visionary vocal warm watchful welcoming well-groomed well-mannered well-organised well- "
    "organized well-read well-spoken wise witty"
)
BAD = listed(
    "absent-minded aggressive aloof anxious argumentative arrogant awkward boastful bored bossy careless chaotic "
    "clumsy cold conceited confrontational crafty cruel cynical defensive detached devious dishonest disinterested "
    "dismissive disorganised disorganized disrespectful distracted domineering egocentric emotional fickle forgetful "
    "fussy glum greedy gruff grumpy gullible harsh hasty hesitant hostile hot-headed hot-tempered impatient "
    "impersonal impolite impulsive inattentive incapable inconsiderate inconsistent indecisive indifferent inflexible "
    "insecure insensitive insincere irresponsible irritable isolated jealous judgemental judgmental late lazy mean "
    "messy moody naive negative negligent noisy nosy opinionated overbearing overconfident passive pessimistic petty "
    "picky pushy quarrelsome quick-tempered rash reckless reluctant resentful restless rigid rough rude ruthless "
    "scatterbrained secretive self-absorbed self-centered self-centred self-conscious selfish shaky short-sighted "
    "short-tempered shy sloppy squeamish stubborn superficial surly suspicious tactless tardy temperamental tense "
    "terrible thin-skinned thoughtless timid touchy unable uncommunicative unconcerned uncooperative undisciplined "
    "uneasy unfit unforgiving unfriendly uninterested unkind unmotivated unobservant unorganised unpunctual "
    "unreliable unsociable unsteady unsympathetic untidy unwilling vague vain vindictive volatile wasteful weary"
)
ADJECTIVE_ENDINGS = (
    "able", "ible", "ful", "less", "ous", "ive", "ical", "minded", "oriented", "hearted", "headed", "tempered",
    "focused", "driven", "like", "savvy", "handed", "spoken", "conscious", "willed", "skinned",
)  # fmt: skip

# Nouns that name a quality, a skill or a proof: they begin a trait of their own.
QUALITIES = listed(
    "ability accuracy acumen adaptability affinity agility alertness ambition appetite appreciation aptitude aptness "
    "arrogance articulacy assertiveness attentiveness attitude backbone calmness candour capability carelessness "
    "commitment common-sense compassion composure confidence conscientiousness consistency courage courtesy "
    "credibility curiosity decency decisiveness dedication demeanor demeanour dependability detail-orientation "
    "determination devotion dexterity difficulty diligence diplomacy discernment discipline discretion dislike drive "
    "eloquence empathy endurance enjoyment enthusiasm ethic fairness faith familiarity fascination flair flexibility "
    "fluency foresight friendliness generosity gentleness grace grasp grit habit honesty hospitality humility humor "
    "humour hunger imagination impartiality impatience inability independence indifference ingenuity initiative "
    "inquisitiveness instinct integrity intelligence intuition keenness kindness knack laziness liking loyalty "
    "maturity mentality meticulousness mindset modesty motivation multitasking neatness objectivity obsession "
    "openness optimism passion patience perseverance persistence perspective phobia politeness pride proactivity "
    "professionalism proficiency punctuality rapport readiness reflexes reliability reluctance reputation resilience "
    "resolve resourcefulness responsiveness rigor rigour self-awareness self-confidence self-control self-discipline "
    "self-motivation sense sensitivity sociability stamina steadiness stubbornness sympathy tact temperament tenacity "
    "tendency thoroughness tidiness tolerance track-record trustworthiness truthfulness unwillingness urge "
    "versatility vigilance wariness warmth willingness willpower wisdom wit work-ethic"
)
# Nouns that may also be what a skill is about: "knowledge of training and hygiene".
TOPICS = listed(
    "attention availability awareness background balance bearing capacity car care certificate certificates "
    "certification certifications cleanliness command communication competence competency concentration consideration "
    "coordination creativity credentials degree degrees desire diploma diplomas ear ease effectiveness efficiency "
    "energy english etiquette experience expertise eye eyes eyesight fear feel fitness focus french german hand hands "
    "head hearing heart hygiene incentive indonesian insight interest judgement judgment knowledge leadership licence "
    "license literacy logic love mandarin manner manners mastery memory mind mobility negotiation nerve nerves "
    "numeracy organisation organization passport permit personality portfolio posture practice precision preference "
    "presence problem-solving qualification qualifications regard registration respect responsibility safety skill "
    "skills smile spanish spirit standard standards stomach strength talent taste teamwork temper time-management "
    "timekeeping touch training transparency trouble understanding vehicle visa vision voice"
)

# Nouns of skill at the end of a list of what they are about: "communication and presentation skills".
SKILLS = listed("skills skill abilities ability experience knowledge qualities competence competences expertise")
# What stands before "skills" and is one thing together: "written and spoken communication skills".
MANNERS_OF_SKILL = listed(
    "written verbal oral spoken reading writing listening speaking strong good excellent solid basic"
)

# Verbs and phrases that take one -ing form after another, or "to" with one verb after another.
GERUND_TAKERS = listed(
    "enjoy enjoys like likes love loves hate hates dislike dislikes mind minds prefer prefers avoid avoids keep keeps "
    "stop stops start starts consider considers at in with about of for from trouble difficulty hard difficult "
    "to without by when while involves involve means mean includes include"
)

# Verbs that say enough alone: "willing to travel and work weekends" asks for two things.
INTRANSITIVE = listed(
    "adapt collaborate communicate commute concentrate cooperate drive focus improvise lead learn listen multitask "
    "negotiate relax relocate socialise socialize swim think travel wait walk work"
)

# What a list may end in without saying more.
TRAILING = listed("etc too alike")

# Verbs that an adjective follows: "stays calm, polite and fair".
LINKING = listed("stay stays staying remain remains remaining become becomes get gets feel feels seem seems look looks")

# Verbs of being and leaning: none of them depends on a modal before it.
STATIVE = listed(
    "like likes enjoy enjoys love loves hate hates dislike dislikes prefer prefers want wants need needs have has know "
    "knows believe believes struggle struggles lack lacks expect expects find finds take takes get gets feel feels"
)

# Between "is" and an adjective, and repeated for the next one: "not patient or tidy", "easily bored or distracted".
HANDED_ON = listed("not never easily quickly too hardly rarely")

# Behind a verb these belong to it: "set up and test the system".
PARTICLES = listed("up out off down on in away back over")

# Before "to" these pass it on over a list: "willing to travel and work weekends".
HANDING = listed(
    "able unable ability inability willing unwilling willingness ready prepared hard harder difficult easy easier "
    "impossible struggle struggles refuse refuses reluctant how capacity need needs have has happy eager keen expected "
    "required readiness unwillingness afraid hesitate hesitates slow quick"
)

# What these say is a fault already, so that no negation is handed on to them.
FAILING = listed(
    "argue avoid blame complain cut expect fail forget get give gossip hate hesitate ignore interrupt judge lose "
    "mumble neglect overlook panic procrastinate quit refuse resent run rush skip struggle tend waste"
)
