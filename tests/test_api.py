"""The public interface, as a Python program uses it."""

import doctest
import gc
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import polars as pl
import pytest

import cleankit
from cleankit import api, errors
from cleankit.config import Settings
from cleankit.crawl import process
from cleankit.evidence.tags import keywords
from cleankit.stages import language
from cleankit.words import labels


def test_at_most_ten_names() -> None:
    """All public names are there, and no others are offered."""
    assert len(cleankit.__all__) <= 10
    assert all(getattr(cleankit, name) is not None for name in cleankit.__all__)
    with pytest.raises(AttributeError, match="no attribute 'chekc'"):
        cleankit.chekc  # type: ignore[attr-defined]  # noqa: B018


@pytest.mark.parametrize("module", [cleankit, api, errors, labels, keywords], ids=lambda module: module.__name__)
def test_docstrings(module: object) -> None:
    """The examples in docstrings hold."""
    tried = doctest.testmod(module, optionflags=doctest.ELLIPSIS)  # type: ignore[arg-type]

    assert tried.attempted > 0
    assert tried.failed == 0


def test_import_is_cheap() -> None:
    """``import cleankit`` loads neither Polars nor the rules."""
    program = (
        "import sys, cleankit; sys.exit(','.join(m for m in sys.modules if m.startswith(('polars', 'cleankit.'))))"
    )

    assert (
        subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=False).stderr.strip()
        == ""
    )


def test_check_guesses_the_language() -> None:
    """Without a language the text is asked; with one it is believed."""
    text = "قالت الحكومة فی بيان إنها لن ترفع أسعار الخبز هذا العام، وإن المخازن ممتلئة."

    assert [found.code for found in cleankit.check(text)] == ["GLY01"]
    assert cleankit.check(text, lang="fa") == []


@pytest.mark.parametrize(
    ("lang", "text", "says"),
    [
        ("en", "The talks went on. ADVERTISEMENT", "ad marker 'ADVERTISEMENT' at the end of the paragraph"),
        ("ur", "یہ خبر ہے۔ اس پوسٹ کو شیئر کریں", "button 'اس پوسٹ کو شیئر کریں' at the end of the paragraph"),
        ("fa", "خبر.\nبیشتر بخوانید\nسیل راه‌ها را بست\nپل شهر باز شد", "list under 'بیشتر بخوانید'"),
        ("ar", "كان فی", "letters of another keyboard, ی U+06CC → ي U+064A, in فی"),
    ],
)
def test_messages_quote_the_text(lang: str, text: str, says: str) -> None:
    """Who searches for what a message quotes finds it in the text, and letters that look alike have their numbers."""
    assert says in [found.message for found in cleankit.check(text, lang)]


def test_check_settings() -> None:
    """Rules are chosen by settings; a repair that is unsafe is applied on request only."""
    text = "قال علی إنه سيعود."
    unsafe = cleankit.Settings(unsafe_fixes=True, select=("GLY02",))

    assert [found.applied for found in cleankit.check(text, "ar")] == [False]
    assert [found.applied for found in cleankit.check(text, "ar", unsafe)] == [True]


@pytest.mark.parametrize(
    ("text", "says"), [("a\ud800b", "lone surrogate at 1"), (None, "NoneType"), (b"x", "bytes")], ids=str
)
def test_check_refuses(text: str, says: str) -> None:
    """What is no text is an error that says what to do."""
    with pytest.raises(errors.InputError, match=says) as caught:
        cleankit.check(text)

    assert caught.value.hint


def test_clean_keeps_columns() -> None:
    """A frame comes back with its columns, its rows in order, and what was learnt."""
    frame = pl.DataFrame({"n": [1, 2], "text": ["Rain fell.\nTags: rain, river", "It stopped."]})

    cleaned = cleankit.clean(frame)

    assert cleaned.select("doc_id", "n", "text").rows() == [("0", 1, "Rain fell."), ("1", 2, "It stopped.")]
    assert cleaned["ck_keywords"].to_list() == [["rain", "river"], None]


@pytest.mark.parametrize(
    "wrap", [str, Path, lambda path: [path], lambda path: (str(path),)], ids=["text", "path", "list", "tuple"]
)
def test_run_takes_paths(wrap: Callable[[Path], str | Path | list[str | Path]], tmp_path: Path) -> None:
    """One input need not stand in a list, and paths are strings or not."""
    story = tmp_path / "story.txt"
    story.write_text("The talks went on. Advertisement", "utf-8")

    made = cleankit.run(wrap(story), str(tmp_path / "out"), gate=False)

    assert (made.documents, made.inputs) == (1, (str(story),))
    assert pl.read_parquet(tmp_path / "out/clean/*.parquet")["text"].to_list() == ["The talks went on."]


def test_columns_may_have_any_name(tmp_path: Path) -> None:
    """No column of the input stands for one of cleankit's own: neither texts nor figures change for its name."""
    plain = pl.DataFrame({"id": ["a", "b"], "text": ["Rain fell , a lot.", "It stopped."]})
    names = ["row", "record", "start", "end", "lang", "findings", "errors", "edits", "removed", "chars_in", "begins"]
    named = plain.with_columns(pl.lit("x").alias(name) for name in names)
    figures = []
    for n, frame in enumerate((plain, named)):
        frame.write_parquet(tmp_path / f"{n}.parquet")
        cleankit.run([str(tmp_path / f"{n}.parquet")], tmp_path / str(n), gate=False)
        figures.append(pl.read_parquet(tmp_path / str(n) / "metrics/*.parquet"))

    assert figures[0].equals(figures[1])
    assert cleankit.clean(named).select(plain.columns).equals(cleankit.clean(plain).select(plain.columns))
    assert cleankit.clean(named).select(names).equals(named.select(names))


@pytest.mark.parametrize("name", ["id", "title", "url", "source", "date"])
def test_lists_in_columns_that_are_read(name: str) -> None:
    """A list in a column that cleankit reads is its JSON text."""
    cleaned = cleankit.clean(pl.DataFrame({"text": ["Rain fell."], name: [["a", "b"]]}))

    assert cleaned[name].to_list() == ['["a", "b"]']


def test_clean_again() -> None:
    """A cleaned frame can be cleaned again."""
    once = cleankit.clean(pl.DataFrame({"id": ["a"], "text": ["The talks went on. Advertisement"]}))

    assert cleankit.clean(once).select("doc_id", "text").rows() == [("a", "The talks went on.")]


def test_records_of_one_page_are_cleaned_again() -> None:
    """The records of a page that was cut share its id, and are told apart by their doc_id."""
    cut = pl.DataFrame({"doc_id": ["a", "a#2"], "id": ["a", "a"], "text": ["Rain fell.", "It stopped."]})

    assert cleankit.clean(cut)["doc_id"].to_list() == ["a", "a#2"]


def test_rows_may_be_numbered() -> None:
    """Where ids repeat, rows can be numbered as the hint says."""
    frame = pl.DataFrame({"id": [1, 1], "text": ["Rain fell.", "It stopped."]})

    assert cleankit.clean(frame.with_row_index("doc_id"))["doc_id"].to_list() == ["0", "1"]


@pytest.mark.parametrize(
    ("frame", "says"),
    [
        (pl.DataFrame({"txt": ["x"]}), "no column 'text'; found: txt\n  hint: did you mean txt"),
        (pl.DataFrame({"body": ["x"]}), "no column 'text'; found: body\n  hint: name another"),
        (pl.DataFrame({"text": [1]}), "'text' holds Int64, not text"),
        (pl.DataFrame({"text": [b"x"]}), "'text' holds Binary, not text"),
        (pl.DataFrame({"text": ["x", None]}), "'text' leaves 1 row without a text"),
        (pl.DataFrame({"text": ["x", "y"], "id": ["a", None]}), "'id' leaves 1 row without an id"),
        (pl.DataFrame({"text": ["x", "y"], "id": [" ", None]}), "'id' leaves 2 rows without an id"),
        (pl.DataFrame({"text": ["x", "y"], "id": [1, 1]}), "'id' has 1 row with the id of an earlier one"),
        (pl.DataFrame({"text": ["x", "y"], "doc_id": ["a", "a"], "id": [1, 2]}), "'doc_id' has 1 row"),
    ],
    ids=["close name", "name", "numbers", "bytes", "null", "null id", "blank id", "repeated id", "repeated doc_id"],
)
def test_clean_refuses(frame: pl.DataFrame, says: str) -> None:
    """A frame that cannot be cleaned is an error that says what to do."""
    with pytest.raises(cleankit.CleankitError, match=says) as caught:
        cleankit.clean(frame)

    assert caught.value.hint


@pytest.mark.parametrize(
    ("frame", "hint"),
    [
        (pl.LazyFrame({"text": ["x"]}), "frame.collect()"),
        (pl.Series("text", ["x"]), "frame.to_frame()"),
        ({"text": ["x"]}, "polars.DataFrame(frame)"),
        ("x", "DataFrame of Polars"),
        (None, "DataFrame of Polars"),
    ],
    ids=lambda value: type(value).__name__,
)
def test_clean_takes_frames_of_polars(frame: pl.DataFrame, hint: str) -> None:
    """Whatever else is an error that says how to make one of it."""
    with pytest.raises(cleankit.CleankitError, match=f"is of type .*{type(frame).__name__}") as caught:
        cleankit.clean(frame)

    assert caught.value.hint.endswith(hint)


def test_clean_takes_no_frame_of_pandas() -> None:
    """It has the same name, and is told by its library."""
    frame = pytest.importorskip("pandas").DataFrame({"text": ["x"]})
    with pytest.raises(cleankit.CleankitError, match=r"pandas\.DataFrame") as caught:
        cleankit.clean(frame)
    assert caught.value.hint.endswith("polars.from_pandas(frame)")


@pytest.mark.parametrize(
    ("given", "says"),
    [
        ({"inputs": pl.DataFrame({"text": ["x"]})}, "an input is of type Series"),
        ({"inputs": None}, "an input is of type NoneType"),
        ({"inputs": [5]}, "an input is of type int"),
        ({"settings": {"lang": "ar"}}, "the settings are of type dict"),
        ({"jobs": "2"}, "jobs is '2'"),
        ({"jobs": -1}, "jobs is -1"),
    ],
    ids=lambda value: str(value)[:20],
)
def test_run_refuses(given: dict[str, object], says: str, tmp_path: Path) -> None:
    """What is no path, no settings and no number is an error that says what to do, and nothing is written."""
    with pytest.raises(cleankit.CleankitError, match=says) as caught:
        cleankit.run(**({"inputs": "x.txt", "out": tmp_path / "out"} | given))  # type: ignore[arg-type]
    assert caught.value.hint
    assert not (tmp_path / "out").exists()
    with pytest.raises(cleankit.CleankitError, match="settings are of type dict"):
        cleankit.check("x", settings={})  # type: ignore[arg-type]


def test_the_home_folder_is_where_it_is(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """`~` in paths is the home folder, for what is read and what is written."""
    monkeypatch.setenv("HOME", str(tmp_path))
    (tmp_path / "story.txt").write_text("The talks went on. Advertisement", "utf-8")

    cleankit.run("~/story.txt", "~/out", gate=False)

    assert pl.read_parquet(tmp_path / "out/clean/*.parquet")["text"].to_list() == ["The talks went on."]


def test_the_title_may_be_the_text() -> None:
    """Where the text stands in the title's column it is repaired as the text is."""
    frame = pl.DataFrame({"title": ["The talks went on. Advertisement"]})

    assert cleankit.clean(frame, Settings(text_column="title"))["title"].to_list() == ["The talks went on."]


def test_clean_takes_an_empty_frame() -> None:
    """No documents in, none out, with the same columns."""
    some = cleankit.clean(pl.DataFrame({"text": ["x"]}))

    assert cleankit.clean(pl.DataFrame(schema={"text": pl.String})).schema == some.schema


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("lang", "english"),
        ("keep", "first"),
        ("similarity", 7),
        ("max_removal", 0),
        ("formats", ("xml",)),
        ("slice_size", 0),
    ],
)
def test_settings_are_checked(name: str, value: object) -> None:
    """A setting out of range is refused where it is made, with its name and a hint."""
    with pytest.raises(errors.ConfigError, match=name) as caught:
        Settings(**{name: value})  # type: ignore[arg-type]
    assert caught.value.hint


def test_document_rules_see_repaired_lines() -> None:
    """A line whose spaces alone are wrong is read by document rules as the line it becomes."""
    body = "The ministers met on Monday in the capital and agreed to meet again within the month.\n" * 2
    texts = [f"By Ann Lee{space}, CNN\n{body}" for space in ("", " ")]
    one, other = cleankit.clean(pl.DataFrame({"text": texts}))["ck_byline"]
    assert one == other == "Ann Lee, CNN"


def test_the_caller_keeps_his_garbage_collector(monkeypatch: pytest.MonkeyPatch) -> None:
    """It runs on meanwhile: other threads need it. Only a process of cleankit's own puts it off."""
    seen, real = [], language.detect

    def watched(texts: pl.Series) -> pl.Series:
        seen.append(gc.isenabled())
        return real(texts)

    monkeypatch.setattr(language, "detect", watched)

    cleankit.clean(pl.DataFrame({"text": ["The talks went on , he said."]}))
    monkeypatch.setattr(process, "ours", lambda: True)
    cleankit.clean(pl.DataFrame({"text": ["The talks went on , he said."]}))

    assert seen == [True, False]
    assert gc.isenabled()


def test_clean_takes_what_a_run_takes() -> None:
    """A column of categories is text; a doc_id beside another id is refused, not dropped."""
    frame = pl.DataFrame({"text": ["The talks went on , he said."]}, schema={"text": pl.Categorical})
    assert cleankit.clean(frame)["text"].to_list() == ["The talks went on, he said."]
    with pytest.raises(errors.InputError, match="'doc_id' is cleankit's own"):
        cleankit.clean(frame.with_columns(doc_id=pl.lit("a"), uid=pl.lit("b")), Settings(id_column="uid"))
