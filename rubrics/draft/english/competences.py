"""Questions and anchors in English for qualities that many profiles name; see rubrics/draft/competences.py."""

from __future__ import annotations

from rubrics.draft.competences import Competence

ENGLISH: dict[str, Competence] = {
    "patience": Competence(
        "Tell me about a time when a person or a task tried your patience. What did you do?",
        "stayed calm and polite, looked for the cause, and saw the matter through",
        "Kept their temper once, but cut the matter short or passed it on to somebody else.",
        "raised their voice, blamed people, or walked away from it",
    ),
    "persistence": Competence(
        "Tell me about work that took long, was repetitive, or failed a few times before it was done. What did you do?",
        "tried another way after a failure, kept up the quality to the end, and names the result",
        "Finished it after somebody pushed, or let the quality drop half-way.",
        "stopped at the first obstacle or left the work undone",
    ),
    "care": Competence(
        "Tell me about work that had to be free of mistakes. How did you make sure that it was right?",
        "checks in a fixed way, found a mistake before it did harm, and gives the example",
        "Checks when there is time or when asked; some mistakes were found by others.",
        "does not check the work, and the same mistake came again",
    ),
    "order": Competence(
        "Tell me how you keep your work in order when there is much to do. Give me one example.",
        "keeps an order or notes that others understand too, and finds anything again quickly",
        "Keeps their own work in order, but loses track when it gets busy.",
        "works without any order; things or notes get lost and have to be searched for",
    ),
    "discipline": Competence(
        "Tell me about a time when you had to keep to a tight schedule. How did you organise it?",
        "put the work in order, said early when something was in the way, and kept the time agreed",
        "Kept most of the times; said that it was late only when it was.",
        "was late or put things off again and again without a word",
    ),
    "obedience": Competence(
        "Tell me about a time when a rule or procedure slowed your work down. What did you do?",
        "kept to the procedure, explained the reason for it, and proposed a better one in the proper way",
        "Keeps to the procedure while somebody watches; leaves out steps that seem small.",
        "skipped the procedure to be done sooner and did not report it",
    ),
    "independence": Competence(
        "Tell me about a task you were given without detailed instructions. Where did you begin?",
        "worked out the steps, found what was missing, and asked only for what was needed",
        "Began alone, but waited several times to be told the next step.",
        "waited to be told each step, or asked others to do it",
    ),
    "flexibility": Competence(
        "Tell me about a time when your plans changed at short notice. What did you do?",
        "put the steps in a new order, learned what was new, and names what came of it",
        "Went along after a while, still holding on to the old way.",
        "refused the change, or kept to the old way although it no longer fitted",
    ),
    "openness": Competence(
        "Tell me about feedback or criticism that was hard to take. What did you do afterwards?",
        "asked for examples, changed the way they work, and names what got better",
        "Listened, but put only part of it into practice, or the change stays unclear.",
        "defended themselves, took offence, or blamed whoever gave the feedback",
    ),
    "confidence": Competence(
        "Tell me about a time when you had to speak up or present something to others. How did you prepare?",
        "made the point clearly, answered questions, and names how people responded",
        "Spoke when asked to; lost the thread at a question that was not expected.",
        "avoided the occasion or kept their view to themselves",
    ),
    "courage": Competence(
        "Tell me about a situation at work in which others hesitated to act. What did you do?",
        "weighed the risk, acted with the right safeguards, and names what came of it",
        "Acted once somebody else had begun, or after being persuaded.",
        "stayed away or waited until somebody else took over",
    ),
    "calm": Competence(
        "Tell me about an emergency or a critical moment at work. What did you do in the first few minutes?",
        "names the order in which they acted, did the most important thing first, and calmed the people around",
        "Did the right thing after some confusion or after being told.",
        "acted at random, froze, or was carried away",
    ),
    "pressure": Competence(
        "Tell me about the most stressful time you have had at work. How did you keep up the quality?",
        "decided what came first, asked for support in time, and kept up the quality until it was over",
        "Got the main things done, but quality or relations with colleagues suffered.",
        "work came to a stop, or the strain was taken out on others",
    ),
    "strength": Competence(
        "Tell me about the most physically demanding work you have done. How did you get through it?",
        "shared out effort and rest, finished on target, and worked safely",
        "Finished with extra breaks or with help.",
        "did not finish such work, or worked unsafely",
    ),
    "vigilance": Competence(
        "Tell me about a time when you noticed a danger or something odd before others did. What did you notice?",
        "names the signs, acted before harm was done, and reported it",
        "Noticed the signs, but acted only when asked or afterwards.",
        "paid no attention to the signs there were",
    ),
    "initiative": Competence(
        "Tell me about an improvement you began without being asked. What made you do it, and what came of it?",
        "saw a problem, proposed and carried out a way to mend it, and shows the result",
        "Proposed something, but waited for others to carry it out.",
        "does only what was ordered",
    ),
    "sociability": Competence(
        "Tell me about a time when you had to start a conversation with people you did not know. What did you do?",
        "opened the conversation, listened, spoke the other person's language, and reached what was wanted",
        "Answers well when spoken to, but seldom begins or adapts.",
        "avoided the conversation, or left the other person none the wiser",
    ),
    "communication": Competence(
        "Tell me about a time when you had to explain something complicated to somebody new to it. What did you do?",
        "chose words that fit the listener, checked that they were understood, and names what came of it",
        "Explains in good order, but without checking whether it was understood.",
        "the explanation is hard to follow, or a misunderstanding was left standing",
    ),
    "friendliness": Competence(
        "Tell me about a time when you served somebody who was unpleasant to you. What did you do?",
        "greeted first, minded the tone, and helped until the person had what was needed",
        "Was polite, but did no more than necessary.",
        "answered curtly, ignored the person, or paid them back in kind",
    ),
    "affection": Competence(
        "Tell me about a time when somebody in your care was sad or upset. What did you do?",
        "calmed the person with gentle words, looked for the cause, and stayed until it had passed",
        "Did a little to calm the person, then left it to somebody else.",
        "shouted, looked away, or showed annoyance",
    ),
    "cooperation": Competence(
        "Tell me about team work that got stuck. What was your part, and what did you do for the team?",
        "shared what they knew, helped with others' parts, and put the common result first",
        "Did their own part and helped when asked.",
        "worked alone, held things back, or blamed the team",
    ),
    "honesty": Competence(
        "Tell me about a time when telling the truth cost you something. What did you do?",
        "told the truth first, bore the consequences, and put things right",
        "Admitted it when asked, or told only part of it.",
        "covered it up, changed the story, or thinks nothing of it",
    ),
    "innovation": Competence(
        "Tell me about a new idea you put into practice at work. Where did it come from, and what came of it?",
        "made something new of several sources, tried it out, and shows the result",
        "Changed a little of what was there, after somebody else's example.",
        "repeats the same way, or copies without adapting",
    ),
    "firmness": Competence(
        "Tell me about a difficult decision you had to make yourself. How did you decide?",
        "weighed the choices, decided in time, gave the reasons, and stood by the decision",
        "Decided after asking others several times for certainty.",
        "put it off, changed their mind again and again, or left it to others",
    ),
    "empathy": Competence(
        "Tell me about a time when you noticed what somebody felt or needed before it was said. What did you do?",
        "names the signs, asked the person how they were, and acted accordingly",
        "Responded once the person had said it.",
        "did not notice, or thought it unimportant",
    ),
    "diligence": Competence(
        "Tell me about work in which you did more than was asked. Why, and what came of it?",
        "does the dull parts as well as the rest, and without being reminded",
        "Does what is asked; has to be reminded of the dull parts.",
        "avoids the work or leaves it to others",
    ),
    "speed": Competence(
        "Tell me about a time when you had to act fast with little time. What did you do?",
        "began at once with what mattered most, was fast and right, and names the time it took",
        "Was in time after being told what to do, or fast with a few mistakes.",
        "was so late that others had to take over",
    ),
    "objectivity": Competence(
        "Tell me about a time when you had to be fair to two sides with different interests. What did you do?",
        "heard both sides, used the same measure for both, and gave the reasons for the decision",
        "Heard both sides, but did not say by what measure they decided.",
        "took the side that was closer or stronger",
    ),
    "responsibility": Competence(
        "Tell me about a time when your work did not turn out as it should have. What did you do?",
        "owned their part, mended what followed from it, and changed how they work",
        "Mended it when asked, and put part of it down to circumstances.",
        "blamed others or left things as they were",
    ),
    "focus": Competence(
        "Tell me about work that needed your full attention for a long time. How did you keep it?",
        "shut out what distracts, planned breaks, and finished without mistakes that mattered",
        "Was attentive at first; missed parts of it when something came between.",
        "attention wandered so that work had to be done again",
    ),
    "optimism": Competence(
        "Tell me about a time when things went badly at work. What did you do to keep going?",
        "looked for what could still be mended, took colleagues along, and names the next step",
        "Kept working, but without a plan to make things better.",
        "complained and blamed circumstances without trying anything",
    ),
    "secrecy": Competence(
        "Tell me about a time when somebody asked you for something you were not allowed to tell. What did you do?",
        "declined politely, explained the rule, and kept the information safe",
        "Declined, but let part of it slip or did not keep it safe.",
        "told people who had no right to know",
    ),
    "hygiene": Competence(
        "Tell me how you keep your workplace clean on a busy day. Give me one example.",
        "cleans while working, in a fixed order, and checks before finishing",
        "Cleans at the end or when reminded.",
        "leaves the workplace dirty",
    ),
    "curiosity": Competence(
        "Tell me about something new you taught yourself for your work. How did you go about it?",
        "names sources and ways of learning, put it to use, and passed it on",
        "Learns what is new when told to; use of it is not seen yet.",
        "names nothing new that was learned, or refused to learn it",
    ),
    "tolerance": Competence(
        "Tell me about working with somebody whose outlook is far from yours. What did you do?",
        "listened without judging, kept to what the person needed, and came to an agreement",
        "Kept a polite distance and got the matter done.",
        "judged or belittled the person",
    ),
    "leadership": Competence(
        "Tell me about a time when you led a group of people to a result. What did you do?",
        "shared out tasks by ability, kept track, cleared obstacles, and reached the result",
        "Shared out tasks, but left obstacles to a superior or to others.",
        "did everything alone or left the group without direction",
    ),
}
