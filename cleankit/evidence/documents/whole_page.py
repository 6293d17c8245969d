"""What is different about a page that was scraped whole: its edges are never the article's."""

import re

from cleankit.evidence.documents.frame_labels import BEGINS, WEAK, Mark
from cleankit.evidence.documents.frame_lines import FIRM, HINTED, Seen
from cleankit.evidence.documents.stamps import stamped

FRAME = frozenset("LBL01 LBL02 LBL03 LBL04 LBL05 LBL06 LBL08 LBL10 LBL11 LBL15 LBL17 LBL18 LBL19 LBL42 DOC20".split())
"""Rules whose cuts are lines of the page's frame, not of an article or what stands in it."""
WHOLE, FEW = 5, 3
"""Lines of the frame, there or gone already, that make a page scraped whole: then one hint is enough; with fewer than
these a text is no page.
"""
LATE = 0.75
"""Share of the paragraphs behind which the article of such a page may have ended."""
PAGED = 2.0
"""How sure one must be of a line with a hint there."""
LAST, WIDE, ENTRY = 1.0, 100, 0.5
"""What is taken off a line of fewer characters at the end of such a page, and off the entry of a list at its head."""
NEAR, BESIDE = 3, 2.0
"""Lines beside the article that may still be its own; how much surer one must be of those without a hint, above it
or behind one with a hint."""
BULLET = re.compile(r"[*+o-]\s.{,56}\Z")


def headings(known: list[Mark], within: bool, alone: bool, evidence: int) -> bool:
    """Whether the labels of a stretch may be headings of the article.

    A common word between two paragraphs ("Sport", in the news of the week); in a text that says no more of a page,
    several of them, and what begins like a label ("Search for survivors"). ``within``: the stretch is between two
    paragraphs, ``alone``: the label is all of it; ``evidence``: lines of the frame. Such words are none themselves.
    """
    common = [within and mark.weight == WEAK for mark in known]
    return (alone and common[0]) or (
        evidence - sum(common) < FEW
        and all(weak or mark.weight == BEGINS for weak, mark in zip(common, known, strict=True))
    )


def of_page(lines: list[Seen], texts: list[str], opens: bool, ends: bool) -> list[Seen]:
    """The lines, as those of a page scraped whole: hints are surer, and so are menus at its head and what ends it.

    Not so between the article and the nearest label: there its own headings, lists and last words stand.
    """
    entries = [BULLET.match(text) is not None for text in texts]
    # A list right before the article is its own: what it says, in short.
    points = next((n for n, entry in enumerate(reversed(entries)) if not entry), len(texts))
    labels = [i for i, line in enumerate(lines) if line.mark and line.mark.weight >= WEAK and not line.prose]
    first, last = (labels[0], labels[-1]) if labels else (len(lines), -1)
    head = len(lines) - 1 - NEAR if opens else -1
    out, signs = [], 0
    for i, (line, text) in enumerate(zip(lines, texts, strict=True)):
        signs += line.weight > 0 and not stamped(text)
        if line.prose and i < first and not (opens or line.mark):
            out.append(line._replace(limit=FIRM))  # the article's last words, though they speak of the page
        elif line.limit >= FIRM or (line.prose and (i > first or opens)):
            out.append(line)
        elif (i < first and not opens) or (i > max(last, head) and not ends):
            limit = line.limit + BESIDE * (not line.weight)
            out.append(line._replace(limit=HINTED if line.mark and not line.mark.learnt else limit))
        else:
            menu = opens and entries[i] and i < len(texts) - points
            lower = LAST * (ends and signs > 0 and len(text) < WIDE) + ENTRY * menu
            out.append(line._replace(score=line.score - lower, limit=PAGED if line.limit == HINTED else line.limit))
    return out
