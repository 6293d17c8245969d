"""The algebra of edits: what is composed does the same, what is applied can be taken back."""

import itertools

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from cleankit.edits import Edit, apply, compose, moved, records, resolve, restore, shift, tidy, trace
from cleankit.model import RECORD

ALPHABET = st.text("ab \n", max_size=30)


@st.composite
def edited(draw: st.DrawFn, text: str) -> list[Edit]:
    """Edits of a text: sorted and apart."""
    size = draw(st.integers(0, 4))
    places = sorted(draw(st.lists(st.integers(0, len(text)), min_size=2 * size, max_size=2 * size)))
    written = st.sampled_from(["", "", "x", "xyz", " "])
    return resolve(
        Edit(start, end, draw(written), draw(st.sampled_from(["A01", "B01"])))
        for start, end in zip(places[::2], places[1::2], strict=True)
    )


@given(st.data(), ALPHABET)
def test_compose_is_one_after_the_other(data: st.DataObject, text: str) -> None:
    """The composed edits of two lists do what the lists do in turn, and are sorted and apart."""
    first = data.draw(edited(text))
    middle = apply(text, first)
    second = data.draw(edited(middle))

    both = compose(text, first, second)

    assert apply(text, both) == apply(middle, second)
    assert all(a.end <= b.start for a, b in itertools.pairwise(both))


def test_compose_keeps_what_was_learnt() -> None:
    """Where edits grow together, the larger one gives the name, and no fact is lost."""
    first = [Edit(2, 4, "x", "A01", learnt=(("source", "Reuters"),))]
    second = [Edit(0, 5, "", "B01", learnt=(("keywords", "oil"),))]

    both = compose("ab  cd", first, second)

    assert both == [Edit(0, 6, "", "B01", learnt=(("keywords", "oil"), ("source", "Reuters")))]


@given(st.data(), ALPHABET)
def test_trace_stays_in_bounds(data: st.DataObject, text: str) -> None:
    """Any span of the edited text comes from a span of the original; what was not touched keeps its letters."""
    edits = data.draw(edited(text))
    after = apply(text, edits)
    start, end = sorted(data.draw(st.tuples(st.integers(0, len(after)), st.integers(0, len(after)))))

    low, high = trace(edits, start, end)

    assert 0 <= low <= high <= len(text)
    if not any((e.start < high and e.end > low) or low <= e.start <= high for e in edits):
        assert text[low:high] == after[start:end]


@given(st.data(), ALPHABET)
def test_restore_takes_back(data: st.DataObject, text: str) -> None:
    """Records and log give the input again, also where a record was cut in two."""
    chosen = data.draw(edited(text))
    cut = data.draw(st.integers(0, 4))
    log = [(e.start, e.end, RECORD if n == cut else e.replace or "") for n, e in enumerate(chosen)]

    pieces = [piece for _, piece in records(text, log)]

    assert restore(pieces, [(start, end, to, text[start:end]) for start, end, to in log]) == text


@given(st.data(), ALPHABET)
def test_resolve_chooses_edits_that_fit(data: st.DataObject, text: str) -> None:
    """Chosen edits are apart; the earliest, then the longest, goes first."""
    assume(text)
    many = [e for _ in range(3) for e in data.draw(edited(text))]

    chosen = resolve(many)

    assert all(a.end <= b.start for a, b in itertools.pairwise(chosen))
    assert bool(chosen) == bool(many)
    if many:
        assert chosen[0] == min(many, key=lambda e: (e.start, -e.end, e.code))


@given(st.data(), ALPHABET)
def test_tidy_takes_white_space_only(data: st.DataObject, text: str) -> None:
    """A tidied list removes the same letters, deletes no line that stays, and is sorted and apart."""
    edits = data.draw(edited(text))

    tidied = tidy(text, edits)

    assert apply(text, tidied).split() == apply(text, edits).split()
    assert all(a.end <= b.start for a, b in itertools.pairwise(tidied))
    assert len(tidied) == len(edits)


@pytest.mark.parametrize(
    ("marked", "after"),
    [
        pytest.param("one\n\n⟦ad⟧\n\ntwo", "one\n\ntwo", id="a paragraph goes with one of its gaps"),
        pytest.param("⟦ad⟧\n\none", "one", id="at the beginning the gap behind goes"),
        pytest.param("one\n⟦ad⟧", "one", id="at the end the gap before goes"),
        pytest.param("one ⟦ad⟧ two", "one  two", id="inside a line no space goes"),
        pytest.param("one\n⟦ad⟧ two", "one\n two", id="a line that stays keeps its place"),
        pytest.param("one\n⟦a⟧ ⟦b⟧\ntwo", "one\ntwo", id="two edits that empty a line count as one"),
        pytest.param("one\n⟦ad⟧  \ntwo", "one\ntwo", id="blanks behind it do not hang on the line before"),
        pytest.param("one\n⟦ad⟧ ", "one", id="nor at the end of the text"),
        pytest.param("⟦ad⟧", "", id="nothing is left of nothing"),
        pytest.param("one\n⟦a⟧\n⟦b⟧\ntwo", "one\ntwo", id="line by line"),
    ],
)
def test_tidy(marked: str, after: str) -> None:
    """What set a deleted line apart goes with it; all other white space stays."""
    text, edits, at = "", [], 0
    for piece in marked.replace("⟦", "|⟦").replace("⟧", "⟧|").split("|"):
        plain = piece.strip("⟦⟧")
        if plain != piece:
            edits.append(Edit(at, at + len(plain), "", "A01"))
        text, at = text + plain, at + len(plain)

    assert apply(text, tidy(text, edits)) == after


def test_a_new_record_takes_its_gaps() -> None:
    """Where one record becomes two, the white space on both sides of the label goes."""
    text = "one\n\nRead also:\n\ntwo"

    tidied = tidy(text, [Edit(5, 15, RECORD, "DOC01")])

    assert [piece for _, piece in records(text, [(e.start, e.end, e.replace or "") for e in tidied])] == ["one", "two"]


def test_edits_move() -> None:
    """An edit moves by a number of characters, or to a place, and keeps the rest."""
    edit = Edit(1, 3, "x", "A01", "why", (("source", "Reuters"),))

    assert shift(edit, 2) == edit._replace(start=3, end=5)
    assert moved(edit, (7, 9)) == edit._replace(start=7, end=9)
