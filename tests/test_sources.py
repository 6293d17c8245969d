"""What half of a source's documents begin or end with goes, and nothing that only resembles it."""

import polars as pl
import pytest

import cleankit
from cleankit import Settings, rules
from cleankit.crawl import passes
from cleankit.engine.sources import shortened

SLOGAN = "The Valley Paper, written by its readers"
FREE = "All that we print is free for anyone to use."
NAMES = [f"{first}{second}" for first in ("Ann", "Ben", "Cem", "Dua", "Eva") for second in "abcdefgh"]


def cleaned(texts: list[str], sources: list[str] | None = None) -> list[str]:
    """What the rules of sources leave of the documents of one source, or of several."""
    frame = pl.DataFrame({"text": texts, "source": sources or ["paper"] * len(texts)})
    return cleankit.clean(frame, Settings(select=("SRC",)))["text"].to_list()


def stories(count: int, behind: str = "") -> list[str]:
    """So many stories with nothing in common, but for what stands behind them."""
    return [f"{name} spoke to the council about the bridge.{behind}" for name in NAMES[:count]]


def test_what_half_of_the_documents_end_with_goes() -> None:
    """Twenty of forty documents are enough; each keeps the rest."""
    assert cleaned(stories(20, f"\n{SLOGAN}") + stories(40)[20:]) == stories(40)


def test_a_message_quotes_a_line_to_its_end_or_says_that_it_goes_on() -> None:
    """A long line that recurs is cut with a mark."""
    lines = ["The Valley Paper, 12 Mill Lane", "x" * 40, "x" * 41]
    told = pl.DataFrame({"text": lines}).select(shortened(pl.col("text"))).to_series()
    assert told.to_list() == [*lines[:2], "x" * 39 + "…"]


@pytest.mark.parametrize(("with_it", "documents"), [(19, 19), (19, 40)])
def test_less_than_that_stays(with_it: int, documents: int) -> None:
    """Too few documents tell nothing, and what fewer than half of them say may be news."""
    texts = stories(with_it, f"\n{SLOGAN}") + stories(documents)[with_it:]

    assert cleaned(texts) == texts


def test_each_source_is_asked_for_itself() -> None:
    """A line that recurs in one source stays in another."""
    texts = [*stories(30, f"\n{SLOGAN}"), f"A reader wrote about the bridge.\n{SLOGAN}"]

    assert cleaned(texts, ["paper"] * 30 + ["other"]) == [*stories(30), texts[-1]]


def test_a_story_that_is_there_many_times_stays() -> None:
    """Versions of a story with other headlines share their text; their number proves nothing."""
    story = "\nThe bridge was built in 1923 and has been closed since May."
    versions = [f"The bridge stays closed, the council says ({'I' * (n % 2 + 1)})." + story for n in range(30)]

    assert cleaned(versions) == versions


def test_what_stands_in_the_middle_as_well_stays() -> None:
    """The way articles are built is theirs: a question that some end with and others answer."""
    question = "\nIs that what he said of the bridge?"
    texts = stories(24, question) + [f"{story}{question}\nHe never did, and {story}" for story in stories(30)[24:]]

    assert cleaned(texts) == texts


def test_a_label_with_other_values_is_told() -> None:
    """The same value in most reports is still a value; a telephone number is always the same."""
    texts = [f"{story}\nInjured: {'none' if n % 3 else n}\nTel.: 01 55 23" for n, story in enumerate(stories(30))]

    assert cleaned(texts) == [text.removesuffix("\nTel.: 01 55 23") for text in texts]


def test_a_word_may_be_the_answer() -> None:
    """What most reports come to is theirs; what nearly all of them end with is the page's."""
    texts = [f"{story}\n{'False' if n % 3 else 'True'}\n+++ end +++" for n, story in enumerate(stories(30))]
    sentences = [f"{story}\nThe claim is {'false' if n % 3 else 'true'}." for n, story in enumerate(stories(30))]

    assert cleaned(texts) == [text.removesuffix("\n+++ end +++") for text in texts]
    assert cleaned(sentences) == sentences


def test_a_document_with_nothing_else_stays() -> None:
    """A record that holds the slogan alone is for the gate to judge."""
    assert cleaned([*stories(30, f"\n{SLOGAN}"), SLOGAN]) == [*stories(30), SLOGAN]


def test_other_rules_see_what_is_left() -> None:
    """What a line hid from a document rule is found once the line is gone, in the same run; what it taught stays."""
    texts = [f"{story}\n\nTags: bridge, council\n{SLOGAN}" for story in stories(30)]
    frame = pl.DataFrame({"text": texts, "source": "paper"})
    once = cleankit.clean(frame)

    assert once["text"].to_list() == stories(30)
    assert once["ck_keywords"].to_list() == [["bridge", "council"]] * 30


def test_what_is_left_of_a_line_is_looked_at_again() -> None:
    """A button that a sentence of the site was glued to goes with it, and so does a mark before an article."""
    texts = [
        f"{story}\nJoin our team! {FREE}" if n % 2 else f"{FREE} \u200e{story}" for n, story in enumerate(stories(40))
    ]
    frame = pl.DataFrame({"text": texts, "source": "paper"})

    assert cleankit.clean(frame)["text"].to_list() == stories(40)


def test_a_repaired_line_goes_whole() -> None:
    """Repairs inside a line give way to its deletion; the log holds one edit for it."""
    frame = pl.DataFrame({"doc_id": NAMES[:30], "text": stories(30, "\nThe Valley Paper , since 1923")})
    made = passes.clean(frame, Settings(lang="en"), rules.choose())

    assert made.records["text"].to_list() == stories(30)
    assert made.findings["code"].to_list() == ["SRC01"] * 30


def test_an_ending_that_is_glued_to_some_documents_goes() -> None:
    """It counts where it has a line of its own as well, and goes in all of them."""
    texts = stories(10, f" {FREE}") + stories(30, f"\n{FREE}")[10:]

    assert cleaned(texts) == stories(30)


def test_a_notice_goes_whole() -> None:
    """Where articles are glued to the last sentence of a notice, this goes as well where no article follows."""
    last = f"the mill, and so {FREE}"
    notice = f"The Valley Paper was founded in 1923\nby two brothers of the town, together with\n{last}"
    texts = [f"{notice} {story}" for story in stories(30)]

    assert cleaned([*texts, *[notice] * 10]) == [*stories(30), *[""] * 10]
    assert cleaned([*texts, last]) == [*stories(30), last]


def test_short_sentences_may_be_the_answer() -> None:
    """Reports that mostly come to the same end keep it, glued or not; a longer licence behind it goes."""
    texts = [f"{story} The claim is false. {FREE}" for story in stories(30)]

    assert cleaned(texts) == [f"{story} The claim is false." for story in stories(30)]


def test_what_is_only_reported_is_reported_once() -> None:
    """A document is looked at again once a line of it has gone; what was said of it before is not said twice."""
    arabic = "قال الوزير للصحفيين يوم الأحد إن الجسر الجديد سيفتح للناس في الشهر المقبل بعد أعمال طويلة، كما قال {}."
    english = "The minister told reporters on Sunday that the new bridge would open next month after long works on it, "
    texts = [
        f"{arabic.format(name)}\n{english}{name} said, and that the old one would be closed.\nصحيفة الوادي للجميع"
        for name in NAMES[:30]
    ]
    frame = pl.DataFrame({"doc_id": NAMES[:30], "text": texts})
    made = passes.clean(frame, Settings(lang="ar"), rules.choose(["SRC01", "DOC03"]))
    codes = made.findings.group_by("doc_id").agg(pl.col("code").sort())

    assert set(map(tuple, codes["code"])) == {("DOC03", "SRC01")}
