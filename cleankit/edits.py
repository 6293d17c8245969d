"""The algebra of edits: choose, apply, compose, trace back.

An edit replaces ``text[start:end]``. A list of edits is sorted and does not overlap. Whoever changes a text keeps
its edits, so the input can always be rebuilt, and every offset that users see refers to the text they gave.
"""

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from cleankit.model import RECORD


class Edit(NamedTuple):
    """A change or a remark: ``replace`` None only remarks. ``code`` and ``message`` say which rule and why."""

    start: int
    end: int
    replace: str | None
    code: str
    message: str = ""
    learnt: tuple[tuple[str, str], ...] = ()


def shift(edit: Edit, by: int) -> Edit:
    """An edit, for a text that stands ``by`` characters further on."""
    start, end, replace, code, message, learnt = edit
    return Edit(start + by, end + by, replace, code, message, learnt)


def moved(edit: Edit, place: tuple[int, int]) -> Edit:
    """An edit, at another place."""
    _, _, replace, code, message, learnt = edit
    return Edit(*place, replace, code, message, learnt)


def resolve(edits: Iterable[Edit]) -> list[Edit]:
    """The edits that can be applied together: earliest start, then longest, then code; the rest wait."""
    chosen: list[Edit] = []
    edits = list(edits)
    if len(edits) < 2:
        return edits
    for edit in sorted(edits, key=lambda e: (e.start, -e.end, e.code)):
        if not chosen or edit.start >= chosen[-1].end + (edit.start == edit.end == chosen[-1].start):
            chosen.append(edit)
    return chosen


def apply(text: str, edits: Sequence[Edit]) -> str:
    """The text with all edits made. They must be sorted and apart."""
    if not edits:
        return text
    parts, at = [], 0
    for edit in edits:
        parts += [text[at : edit.start], edit.replace or ""]
        at = edit.end
    parts.append(text[at:])
    return "".join(parts)


def records(text: str, edits: Iterable[tuple[int, int, str]]) -> list[tuple[int, str]]:
    """The text with all (start, end, replacement) made, cut where one begins a new record.

    Returned: (offset in the input, record).
    """
    out, parts, at, began = [], [], 0, 0
    for start, end, replacement in edits:
        parts.append(text[at:start])
        at = end
        if replacement == RECORD:
            out.append((began, "".join(parts)))
            parts, began = [], end
        else:
            parts.append(replacement)
    parts.append(text[at:])
    return [*out, (began, "".join(parts))]


def restore(pieces: Sequence[str], edits: Sequence[tuple[int, int, str, str]]) -> str:
    """The input, from the cleaned records and its edit log: (start, end, replacement, removed text)."""
    clean, out, at, shift = RECORD.join(pieces), [], 0, 0
    for start, end, replace, removed in edits:
        out += [clean[at : start + shift], removed]
        at = start + shift + len(replace)
        shift += len(replace) - (end - start)
    return "".join([*out, clean[at:]])


def compose(original: str, first: Sequence[Edit], second: Sequence[Edit], middle: str | None = None) -> list[Edit]:
    """One list of edits of ``original`` that does what ``first``, then ``second`` (edits of its result) do.

    ``middle``: the text after ``first``, where it is known.

    Where an edit of ``second`` reaches into what ``first`` wrote, both become one edit over both spans; it belongs to
    the one with the larger span and keeps what both have learnt.
    """
    if not first or not second:
        return list(first or second)
    middle = apply(original, first) if middle is None else middle
    by, pieces = 0, []  # (start, end, list, edit) on the middle text
    for edit in first:
        start = edit.start + by
        pieces.append((start, start + len(edit.replace or ""), 0, edit))
        by += len(edit.replace or "") - (edit.end - edit.start)
    pieces += [(edit.start, edit.end, 1, edit) for edit in second]
    pieces.sort(key=lambda piece: piece[:3])

    groups: list[tuple[int, int, list[tuple[int, Edit]]]] = []
    for start, end, which, edit in pieces:
        if groups and start < groups[-1][1]:
            low, high, members = groups[-1]
            groups[-1] = (low, max(high, end), [*members, (which, edit)])
        else:
            groups.append((start, end, [(which, edit)]))

    out, by = [], 0
    for low, high, members in groups:
        begin = low - by
        by += sum(len(e.replace or "") - (e.end - e.start) for which, e in members if which == 0)
        if len(members) == 1:
            which, edit = members[0]
            out.append(moved(edit, (begin, high - by)) if which else edit)
            continue
        inner = [shift(e, -low) for which, e in members if which == 1]
        owner = max(members, key=lambda m: (m[1].end - m[1].start, m[0]))[1]
        learnt = tuple(fact for _, e in members for fact in e.learnt)
        out.append(owner._replace(start=begin, end=high - by, replace=apply(middle[low:high], inner), learnt=learnt))
    return out


def trace(edits: Sequence[Edit], start: int, end: int) -> tuple[int, int]:
    """Where a span of the edited text lies in the original; what an edit wrote counts as all that it replaced."""
    shift, begin, stop = 0, None, None
    for edit in edits:
        low = edit.start + shift
        high = low + len(edit.replace or "")
        if begin is None and start < high:
            begin = edit.start if start > low else start - shift
        if stop is None and end <= high:
            stop = edit.end if end > low else end - shift
        shift += (high - low) - (edit.end - edit.start)
    begin = start - shift if begin is None else begin
    stop = end - shift if stop is None else stop
    return begin, max(begin, stop)


def within(edits: Sequence[Edit], cut: Edit) -> list[Edit] | None:
    """Edits of one text with one more that takes the place of those inside it, and keeps what they have learnt.

    None where it would cut another in two.
    """
    inside = [e for e in edits if cut.start <= e.start and e.end <= cut.end]
    outside = [e for e in edits if e not in inside]
    if any(e.start < cut.end and cut.start < e.end for e in outside):
        return None
    learnt = tuple(fact for e in inside for fact in e.learnt)
    return sorted([*outside, cut._replace(learnt=cut.learnt + learnt)])


def tidy(text: str, edits: Sequence[Edit]) -> list[Edit]:
    """Let deletions that leave nothing on their line take the white space that set the line apart.

    They grow back to the last character that stays and forward to the end of their line; at the beginning of the text,
    forward to the first character that stays.
    """
    out: list[Edit] = []
    leading = True  # nothing of the text before this edit stays
    at = 0
    while at < len(edits):
        start, end, replace = edits[at][:3]
        if replace != RECORD and not (
            replace == ""
            and (start == 0 or text[start - 1].isspace() or (at > 0 and edits[at - 1].end == start))
            and (end == len(text) or text[end].isspace() or (at + 1 < len(edits) and edits[at + 1].start == end))
        ):  # the usual case: the edit stands beside something that stays
            out.append(edits[at])
            leading, at = False, at + 1
            continue
        stop = at + 1  # edits[at:stop]: deletions of one line with only spaces between
        while stop < len(edits) and edits[stop - 1].replace == edits[stop].replace == "":
            gap = text[edits[stop - 1].end : edits[stop].start]
            if gap.strip() or "\n" in gap:
                break
            stop += 1
        chain = list(edits[at:stop])
        before = out[-1].end if out else 0
        after = edits[stop].start if stop < len(edits) else len(text)
        head, tail = text[before : chain[0].start], text[chain[-1].end : after]
        left, right = len(head) - len(head.rstrip()), len(tail) - len(tail.lstrip())
        leading = leading and left == len(head)
        opens = leading or "\n" in head[len(head) - left :]
        closes = "\n" in tail[:right] or chain[-1].end + right == len(text)
        cut = chain[0].replace == RECORD
        if cut or (chain[0].replace == "" and opens and closes):
            chain = [e._replace(end=chain[n + 1].start) for n, e in enumerate(chain[:-1])] + chain[-1:]
            chain[0] = chain[0]._replace(start=chain[0].start - left)
            line = tail[:right].find("\n")  # blanks behind the deletion would hang on the line before
            chain[-1] = chain[-1]._replace(end=chain[-1].end + (right if cut or leading or line < 0 else line))
        else:
            leading = False
        leading = leading or cut
        out += chain
        at = stop
    return out
