"""Whether a line pairs a name with the place, paper or desk that a report comes from."""

from cleankit.evidence.metadata.agencies import CITY, DESK, KNOWN, NOUN, PAIR, PAPER
from cleankit.evidence.metadata.given_names import is_name
from cleankit.evidence.metadata.own_words import again, quoted
from cleankit.model import Doc
from cleankit.words.clouds import function_share


def is_pair(doc: Doc, i: int) -> bool:
    """Whether line i is "Name – City", "City / Agency", "Paper – desk", "Name (City)" or "City: desk".

    Two cities are a journey or a match. Below the title, where a subheading may stand as well, what stands beside a
    city must be a name or a paper.
    """
    line = doc.line(i)
    found = PAIR.fullmatch(line)
    if not found or function_share(line, doc.lang)[0]:
        return False
    sides = [found["one"], found["two"] or found["three"] or found["four"]]
    known = [KNOWN.fullmatch(side) is not None for side in sides]
    papers = [side for side in sides if PAPER.fullmatch(side)]
    desks = bool(found["two"]) and any(DESK.fullmatch(side) for side in sides)
    if found["colon"]:
        return known[0] and DESK.fullmatch(sides[1]) is not None
    if all(CITY.fullmatch(side) for side in sides):
        return False
    if desks or all(known) or any(quoted(doc, paper) for paper in papers):
        return True
    if any(known):
        other = sides[known.index(False)]
        sure = is_name(other, doc.lang) or other in papers
        return (sure or (not i and not NOUN.search(other))) and not again(doc, i, other)
    return bool(found["two"] and papers) and not any(again(doc, i, side) for side in sides)
