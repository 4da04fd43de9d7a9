"""Who scored, behind the marks that stand for them in a document, and what they recommend."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from typing import TYPE_CHECKING

from reports.documents.rounds import round_of
from reports.typesetting.direction import set_apart
from reports.wording.unbroken import NO_BREAK
from reports.wording.wording import Wording
from screening.interviewing.marks import is_one_of_several

if TYPE_CHECKING:
    from screening.figures.results import ApplicationResult
    from screening.interviewing.scorecards import Scorecard


RECOMMENDATIONS = ("strong_yes", "yes", "no", "strong_no", "no_decision", "")


def named_with_marks(words: Wording, result: ApplicationResult) -> str:
    """Everybody who scored with the marks of their scorecards: "Rina Wijaya (RW), Budi Santoso (BSa: round 1)"."""
    of = {
        person.id: [_explained(words, result, card) for card in result.scorecards if card.interviewer_id == person.id]
        for person in result.interviewers
    }
    named = (f"{_bound(person.name)}{NO_BREAK}({', '.join(of[person.id])})" for person in result.interviewers)
    return ", ".join(map(set_apart, named))


def marks_of(result: ApplicationResult) -> Mapping[str, str]:
    """The marks of scorecards by their ids, ready to stand beside figures and each other."""
    return {card_id: set_apart(mark) for card_id, mark in result.marks.items()}


def _explained(words: Wording, result: ApplicationResult, card: Scorecard) -> str:
    """A scorecard's mark, with the round where it is one of several."""
    mark = result.marks[card.id]
    return words("mark_round", mark=mark, which=round_of(words, result, card)) if is_one_of_several(mark) else mark


def whose(words: Wording, result: ApplicationResult, card: Scorecard) -> str:
    """The name of the interviewer of a scorecard, with the round where the same person has several."""
    name = next(person.name for person in result.interviewers if person.id == card.interviewer_id)
    if not is_one_of_several(result.marks[card.id]):
        return name
    return words("legend_round", name=name, which=round_of(words, result, card))


def _bound(name: str) -> str:
    """A name whose number stays on the line of what it numbers: "Interviewer 5"."""
    before, _, last = name.rpartition(" ")
    return f"{before}{NO_BREAK}{last}" if before and last.isdigit() else name


def scored_by(result: ApplicationResult) -> int:
    """How many people gave a score: not all do who submit a scorecard, and some submit several."""
    cards = [card for card in result.scorecards if any(one.score is not None for one in card.ratings.values())]
    return len({card.interviewer_id for card in cards})


def recommending(result: ApplicationResult) -> tuple[Mapping[str, int], int]:
    """How many scorecards give each recommendation, the best first, and how many scorecards there are.

    People are not counted: where one of two has two scorecards, three recommendations would be that person's.
    """
    given: Counter[str] = Counter(code for _, code, _ in result.recommendations)
    return {code: given[code] for code in RECOMMENDATIONS if given[code]}, len(result.recommendations)


def voices_counted(words: Wording, result: ApplicationResult) -> str:
    """Of how many a recommendation is counted: "of 2 interviewers", or scorecards where somebody has several."""
    _, cards = recommending(result)
    return words.plural("recommended_of_scorecards" if _has_several(result) else "recommended_of", cards)


def share_of_voices(words: Wording, result: ApplicationResult, number: int) -> str:
    """The same as a share: "2 of 3", or "2 of 3 scorecards" where somebody has several."""
    _, cards = recommending(result)
    code = "recommended_by_scorecards" if _has_several(result) else "recommended_by"
    return words(code, n=number, all=cards)


def _has_several(result: ApplicationResult) -> bool:
    return len({person.id for person, _, _ in result.recommendations}) < len(result.recommendations)
