"""The report: hostile text stays text, the page stays small, and right-to-left text is marked as such."""

import base64
import dataclasses
import hashlib
import re
from html.parser import HTMLParser

import polars as pl
import pytest

from cleankit.model import RECORD
from cleankit.results import Check, Member, Repeated, Run, Sample, Trend, Verdict
from cleankit.show.visible import Keep, Piece, plain, visible
from cleankit.show.wording import direction, web_address
from cleankit.stages import measure
from cleankit.stages.report import MAX_BYTES, Slugs, render, word_diff

HOSTILE = "<script>document.title='XSS'</script>\"'><img src=x onerror=alert(1)></title></style>&amp;{{ 7*7 }}"
BIDI = "\N{RIGHT-TO-LEFT OVERRIDE}"

RULES = ["code", "name", "severity", "fix", "findings", "documents", "applied", "removed", "summary", "why"]
SLICES = ["documents", "findings", "removed_share", "duplicates"]


def sample(
    code: str = "GLY01", lang: str = "ar", marked: str = "فی أوکرانیا", replacement: str | None = "في أوكرانيا"
) -> Sample:
    """A finding in the middle of an Arabic sentence."""
    return Sample(
        code, "doc-1", "alnahar.example", lang, "القوات الروسية ", marked, " تواصل تقدمها", replacement, "why"
    )


def member(doc_id: str, excerpt: str, *, kept: bool = False, similarity: float = 0.9) -> Member:
    """One document of a cluster."""
    return Member(doc_id, "wire.example", f"Title of {doc_id}", "en", kept, similarity, "", excerpt)


def check(name: str, *, passed: bool = False) -> Check:
    """A critical check."""
    return Check(name, "critical", passed, "12%", "at most 10%", 1201, "it pollutes the index", "crawl team")


def spread(rows: list[tuple[str, str, int, int]]) -> pl.DataFrame:
    """Which rules fire where."""
    return pl.DataFrame(rows, schema=["source", "code", "documents", "findings"], orient="row")


def make(**changes: object) -> Run:
    """A small run of every kind of thing."""
    run = Run(
        id="2026-11-24T0612",
        version="0.1.0",
        started="2026-11-24 06:12 UTC",
        seconds=3.2,
        inputs=("crawl/*.parquet",),
        documents=12_345,
        clean=12_000,
        rejected=345,
        records=12_050,
        verdict=Verdict("fail", "clean.json", (check("texts have words", passed=True), check("little boilerplate"))),
        rules=pl.DataFrame(
            [
                (
                    "GLY01",
                    "wrong-look-alike",
                    "error",
                    "safe",
                    900,
                    300,
                    890,
                    0,
                    "A letter of another kind.",
                    "why",
                ),
                ("AD01", "ad", "info", "none", 9, 7, 0, 5, "An advertisement.", "it is no news"),
            ],
            schema=RULES,
            orient="row",
        ),
        languages=pl.DataFrame(
            [("ar", 12_345, 909, 0.0421, 310, 421, 10_000)], schema=["lang", *SLICES, "removed", "chars"], orient="row"
        ),
        sources=pl.DataFrame([("alnahar.example", 12_345, 909, 0.0421, 310)], schema=["source", *SLICES], orient="row"),
        reasons=pl.DataFrame([("near-duplicate", 310), ("no text", 35)], schema=["reason", "documents"], orient="row"),
        samples=(sample(),),
        clusters=((member("b", "the new bridge"), member("a", "the old bridge", kept=True)),),
        notes=("31 documents have no known language",),
        spread=spread([("alnahar.example", "GLY01", 300, 900), ("alnahar.example", "AD01", 7, 9)]),
        source_trends=(Trend("removed_share", "alnahar.example", (0.01, 0.02, 0.0421)),),
    )
    return dataclasses.replace(run, **changes)  # type: ignore[arg-type]


def empty(**changes: object) -> Run:
    """A run that read nothing."""
    nothing = {name: pl.DataFrame() for name in ("rules", "languages", "sources", "reasons", "spread")}
    none = dict.fromkeys(("documents", "clean", "rejected", "records"), 0)
    bare: dict[str, object] = dict.fromkeys(("inputs", "samples", "clusters", "notes", "source_trends"), ())
    return make(**nothing, **none, **bare, verdict=Verdict("pass", "", ()), **changes)


class Page(HTMLParser):
    """What a browser would see: tags with attributes, and the text they hold."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Notes a tag."""
        self.tags.append((tag, dict(attrs)))

    def all(self, tag: str) -> list[dict[str, str | None]]:
        """The attributes of all tags of a name."""
        return [attrs for name, attrs in self.tags if name == tag]


def hostile_run(text: str, *, of_each: int = 3, sources: int = 3) -> Run:
    """A run in which the world has written whatever it could write."""
    codes = [f"BAD{i:02}" for i in range(of_each)]
    marks = (text, *(f"{i}{text[:200]}" for i in range(8)))
    return make(
        id=text,
        started=text,
        version=text,
        inputs=(text,) * of_each,
        notes=(text,) * of_each,
        verdict=Verdict(
            "fail", text, (Check(text, "critical", False, text, text, 9, text, text, "", marks),) * of_each
        ),
        rules=pl.DataFrame(
            [(c, text[:500], "error", "none", 2, 1, 1, 1, text[:500], text[:500]) for c in codes],
            schema=RULES,
            orient="row",
        ),
        languages=pl.DataFrame([(text[:500], 1, 1, 0.5, 1)], schema=["lang", *SLICES], orient="row"),
        sources=pl.DataFrame(
            [(f"{text[:500]}{i}", 1, 1, 0.5, 1) for i in range(sources)], schema=["source", *SLICES], orient="row"
        ),
        reasons=pl.DataFrame([(text, 1)], schema=["reason", "documents"], orient="row"),
        spread=spread([(f"{text[:500]}{i}", code, 1, 1) for code in codes for i in range(min(sources, 50))]),
        source_trends=tuple(Trend("removed_share", f"{text[:500]}{i}", (0.1, 0.5)) for i in range(sources)),
        # One string shared by all: a thousand copies of a megabyte would be a test of the machine.
        samples=tuple(Sample(c, text, text, text, text, marked, *[text] * 3) for c in codes for marked in marks),
        clusters=tuple(
            tuple(Member(text, text, text, text, i == 0, 0.9, text, text) for i in range(of_each))
            for _ in range(of_each)
        ),
        repeated=tuple(Repeated(text, 1, ((text, text),) * 5) for _ in range(min(of_each, 30))),
    )


def test_hostile_text_is_shown_as_text() -> None:
    """Markup in scraped text makes no element, closes none, and is no template."""
    html = render(hostile_run(HOSTILE))
    page = Page(html)
    assert "&lt;script&gt;document.title=" in html
    assert len(page.all("script")) == len(page.all("style")) == len(page.all("title")) == 1
    assert not page.all("img")
    assert "{{ 7*7 }}" in html
    assert not [name for _, attrs in page.tags for name in attrs if name.startswith("on") or name == "style"]


def test_invisible_characters_become_chips() -> None:
    """What acts without being seen is named instead; joiners are spelling and stay."""
    html = render(make(samples=(sample(marked=f"a{BIDI}b\N{NO-BREAK SPACE}\N{ZERO WIDTH SPACE}c\ud800می\u200cشود"),)))
    for code in ("U+202E", "U+00A0", "U+200B", "U+D800"):
        assert f">{code}</span>" in html
    assert "می\u200cشود" in html
    assert not set(html) & {BIDI, "\N{NO-BREAK SPACE}", "\N{ZERO WIDTH SPACE}", "\ud800"}
    assert html.encode()


@pytest.mark.parametrize("keep", ["start", "end", "both"])
def test_strings_are_cut(keep: Keep) -> None:
    """No string is shown longer than its room, and the end that matters survives."""
    pieces = visible("a" + "x" * 1_000_000 + "z", 160, keep)
    assert sum(len(p.text) for p in pieces) == 160
    shown = "".join(p.text for p in pieces)
    assert (shown[0] == "a") == (keep in ("start", "both"))
    assert (shown[-1] == "z") == (keep in ("end", "both"))
    assert visible("x" * 160) == [Piece("text", "x" * 160)]
    assert len(plain(BIDI * 1000)) <= 160


def test_csp_allows_the_one_style_and_script_by_hash() -> None:
    """The policy names exactly what is inlined, and nothing else may load."""
    html = render(make())
    policy = Page(html).all("meta")[1]["content"] or ""
    assert policy.startswith("default-src 'none'")
    assert "unsafe" not in policy
    for tag in ("style", "script"):
        (inline,) = re.findall(rf"<{tag}>(.*?)</{tag}>", html, re.DOTALL)
        digest = base64.b64encode(hashlib.sha256(inline.encode()).digest()).decode()
        assert f"{tag}-src 'sha256-{digest}'" in policy


def test_nothing_is_fetched() -> None:
    """No resource is named; addresses are only links, and send no referrer."""
    odd = ("https://a.example/x?y=1&z=2", "javascript:alert(1)", "https://ex\u0430mple.com", "data:text/html,x")
    html = render(make(samples=tuple(dataclasses.replace(sample(), doc_id=d, left=d) for d in odd)))
    page = Page(html)
    assert not page.all("link")
    assert not [attrs for _, attrs in page.tags if "src" in attrs or "srcset" in attrs]
    assert not re.search(r"@import|url\(", html)
    outside = [a for a in page.all("a") if not (a["href"] or "").startswith("#")]
    assert [a["href"] for a in outside] == ["https://a.example/x?y=1&z=2"]
    assert all(a["rel"] == "noreferrer noopener" for a in outside)
    assert web_address("https://a.example/" + "x" * 200) == ""


def test_the_page_stays_below_a_megabyte() -> None:
    """Titles of a megabyte, thousands of sources, every list at its bound: less is shown, and it says so."""
    longest_name = "\N{MONGOLIAN FREE VARIATION SELECTOR THREE}"
    for text in ("<&\"'" * 250_000, longest_name * 1_000_000, "\U0001f9e8" * 250_000, "a " * 500_000):
        html = render(hostile_run(text, of_each=160, sources=5_000))
        assert len(html.encode()) <= MAX_BYTES
        assert "Fewer samples" in html
        assert "more sources not shown" in html


def test_a_failed_check_names_documents() -> None:
    """Some of those that fail stand with the check, and where all of them are; what holds is folded away."""
    failed = dataclasses.replace(check("texts have words"), examples=tuple(f"doc-{i}" for i in range(10)))
    html = render(make(verdict=Verdict("fail", "news", (failed, check("title share", passed=True)))))
    assert "doc-4</span>; all 1,201 are in" in html
    assert "doc-5" not in html
    assert re.search(r"<summary>1 check holds</summary>.*title share", html, re.DOTALL)


def test_sources_and_rules_lead_to_each_other() -> None:
    """What is wrong with a source, since when, and where a rule fires: each a link."""
    html = render(make())
    assert '<a href="#rule-GLY01"><span dir="auto">wrong-look-alike</span></a> <span class="n">300</span>' in html
    assert '<a href="#source-alnahar-example"><span dir="auto">alnahar.example</span></a>' in html
    assert "usually 1.5 %" in html
    assert "A letter of another kind." in html


def test_shares_are_of_what_came_out() -> None:
    """Where pages were cut in two there are more records than documents, and both shares add up to all of them."""
    html = render(make(documents=83, clean=80, rejected=6))
    assert "1 input, 3 more cut from them" in html
    assert "93.0 % of records" in html
    assert "7.0 % of records" in html
    assert "97.2 % of documents" in render(make())


def test_a_reason_leads_to_its_check() -> None:
    """Documents rejected by a check: a link to what it asks; other reasons are words."""
    reasons = pl.DataFrame(
        [("check: little boilerplate", 9), ("no text", 1)], schema=["reason", "documents"], orient="row"
    )
    html = render(make(reasons=reasons))
    assert '<a href="#check-little-boilerplate">check: little boilerplate</a>' in html
    assert '<span dir="auto">no text</span>' in html


def test_what_is_not_shown_is_counted() -> None:
    """Sources, clusters and members beyond those of the page: how many, and where they are."""
    html = render(make(cluster_sizes=(1_500,), all_clusters=77, all_sources=1_501))
    assert "1,500 more sources not shown; all are in clean/ and rejected/." in html
    assert "76 more clusters not shown; all are in clusters/." in html
    assert "1,498 more members not shown; all are in clusters/." in html
    assert "1,500 documents, similarity from 0.90" in html


def test_a_tremor_is_no_earthquake() -> None:
    """A line that hardly moves is drawn as one; a real change takes the whole height."""
    for values, moved in (((0.863, 0.864), False), ((0.1, 0.9), True), ((1000.0, 1001.0), False), ((0.0, 0.0), False)):
        name = "removed_share" if max(values) < 1 else "documents"
        html = render(make(trends=(Trend(name, "Figure", values),), source_trends=()))
        heights = [float(y) for y in re.findall(r"[\d.]+,([\d.]+)", re.findall(r'points="(.*?)"', html)[0])]
        assert (abs(heights[0] - heights[1]) > 15) == moved
        assert abs(heights[0] - heights[1]) < (20 if moved else 2)


def test_an_ordinary_page_is_not_reduced() -> None:
    """A catalogue of 66 rules with five Arabic samples each, 50 sources and 30 clusters is shown in full."""
    words = "القوات الروسية تواصل تقدمها على أكثر من محور منذ بداية الأسبوع بحسب بيان الوزارة "
    codes = [f"RUL{i:02}" for i in range(66)]
    html = render(
        make(
            rules=pl.DataFrame(
                [(c, "a-rule-name", "error", "safe", 1, 1, 1, 1, "What it finds.", "It matters.") for c in codes],
                schema=RULES,
                orient="row",
            ),
            samples=tuple(
                Sample(c, f"doc-{i}", "alnahar.example", "ar", words + str(i), words[:30], words, "", "a message")
                for c in codes
                for i in range(5)
            ),
            sources=pl.DataFrame(
                [(f"paper-{i}.example", 1, 1, 0.5, 1) for i in range(5_000)], schema=["source", *SLICES], orient="row"
            ),
            clusters=tuple(
                tuple(
                    Member(f"doc-{n}-{i}", "x.example", words, "ar", i == 0, 0.9, "doc", words * 5) for i in range(20)
                )
                for n in range(40)
            ),
        )
    )
    assert "Fewer samples" not in html
    assert "4,950 more sources not shown" in html


def test_direction_follows_the_language() -> None:
    """Text carries dir and lang of its document; where the language is not known the browser looks for itself."""
    html = render(make(samples=(sample(lang="ar"), sample(lang="en", marked="x"), sample(lang="und", marked="y"))))
    assert '<p dir="rtl" lang="ar">القوات الروسية <mark><del>فی أوکرانیا</del></mark> تواصل تقدمها</p>' in html
    assert '<p dir="rtl" lang="ar">القوات الروسية <ins>في أوكرانيا</ins> تواصل تقدمها</p>' in html
    assert '<p dir="ltr" lang="en">' in html
    assert '<p dir="auto" lang="">' in html
    rtl = "ar fa ur ckb ps ug sd he yi ar-EG pa-Arab".split()
    assert {direction(lang) for lang in rtl} == {"rtl"}
    assert direction('x" onclick="') == direction("") == "auto"


def test_what_a_fix_does_is_shown() -> None:
    """Deletions, splits and reports read differently."""
    delete, split, only = (render(make(samples=(sample(replacement=r),))) for r in ("", RECORD, None))
    assert "<del>فی أوکرانیا</del>" in delete
    assert ">After this repair<" in delete
    assert "<ins>" not in delete.split('id="duplicates"')[0]
    assert ">new record</span>" in split
    assert "<mark>فی أوکرانیا</mark>" in only
    assert "After this repair" not in only


def test_the_verdict_comes_first() -> None:
    """Status, what to do, and the numbers, in words."""
    html = render(make())
    assert "<title>fail · 2026-11-24T0612 · cleankit</title>" in html
    assert "1 of 2 checks does not hold" in html
    assert "keep this crawl out of the pipeline" in html
    assert html.index("little boilerplate") < html.index("texts have words")
    assert "12,345" in html
    assert len(re.findall(r"<details open>\s*<summary>\s*<span class=\"word fail\">", html)) == 1


def test_an_unjudged_run_does_not_look_like_a_pass() -> None:
    """No verdict is a state of its own, and says what is missing."""
    html = render(make(verdict=None))
    assert "<title>not judged · " in html
    assert "let the gate judge this crawl before it goes on" in html


def test_what_is_excused_is_told() -> None:
    """An excused check is not counted as failing, comes after those that are, and gives its excuse."""
    excused = dataclasses.replace(check("texts have words"), excuse="suppressed until 2027-01-31: <b>redesign</b>")
    html = render(make(verdict=Verdict("pass", "s", (excused, check("holds", passed=True)))))
    assert "all checks hold but 1 excused" in html
    assert ">Excused</span>" in html
    assert "suppressed until 2027-01-31: &lt;b&gt;redesign&lt;/b&gt;" in html
    assert "<b>redesign" not in html


def test_trends_are_drawn() -> None:
    """With a history there is a line for each figure, with this run and the median in words; else there is none."""
    some = (Trend("documents", "Documents", (100.0, 300.0, 200.0)), Trend("und_share", "Unknown", (0.5, float("nan"))))
    html = render(make(trends=some))
    assert '<polyline points="2.0,21.0 50.0,3.0 98.0,12.0"/>' in html
    assert "</svg> 200</dd>" in html
    assert "median of 2 runs: 200" in html
    assert "last run: 50.0 %" in html
    assert "nan" not in html.lower()
    assert 'class="trends"' not in render(make())


def test_deep_links_lead_somewhere() -> None:
    """Ids are unique and readable, and every inner link has its target."""
    page = Page(render(hostile_run(HOSTILE, sources=60)))
    ids = [attrs["id"] for _, attrs in page.tags if "id" in attrs]
    assert len(ids) == len(set(ids))
    inner = {(a["href"] or "")[1:] for a in page.all("a") if (a["href"] or "").startswith("#")}
    assert inner <= set(ids)
    assert {"rule-GLY01", "source-alnahar-example", "check-little-boilerplate", "document-doc-1"} <= {
        attrs["id"] for _, attrs in Page(render(make())).tags if "id" in attrs
    }


def test_slugs_never_meet() -> None:
    """Names without a Latin letter, and names that fold to the same slug, are told apart by a digest."""
    slug = Slugs()
    names = ["a.b", "a-b", "a b", "النهار", "الأهرام", "", "\ud800", "a.b"]
    made = [slug("source", name) for name in names]
    assert made[0] == "source-a-b"
    assert len(set(made)) == len(names)
    assert all(re.fullmatch(r"source-[A-Za-z0-9-]+", s) for s in made)


def test_every_table_has_headers_with_scope() -> None:
    """Screen readers need to know what a header heads; the rest of axe runs in a browser."""
    page = Page(render(make()))
    assert page.all("table")
    assert all(attrs.get("scope") in ("col", "row") for attrs in page.all("th"))


def test_clusters_show_what_differs() -> None:
    """The kept document leads, and the least similar one is compared with it by words."""
    html = render(make())
    assert "the <del>old</del> <ins>new</ins> bridge" in html
    assert list(word_diff("a", "a")) == [("same", "a")]
    assert list(word_diff("x " * 90, "x " * 90))[1] == ("gap", "48 words alike")


def test_equal_beginnings_are_not_compared() -> None:
    """Where nothing differs the page says so, without a legend of what is only here and only there."""
    html = render(make(clusters=((member("a", "the old bridge", kept=True), member("b", "the old bridge")),)))
    assert "The beginnings of" in html
    assert "are the same." in html
    assert "only in" not in html
    assert "only in" in render(make())


def test_earlier_crawls_are_named() -> None:
    """What repeats an earlier crawl: how much of which, some pairs, and no word that there was nothing."""
    html = render(make(clusters=(), repeated=(Repeated("monday", 98, (("b/1", "a/1"),)), Repeated("sunday", 1, ()))))
    section = html[html.index('id="duplicates"') :]
    assert "99 documents repeat documents of earlier crawls." in section
    assert re.search(r'monday</span></th>\s*<td[^>]*>98</td>\s*<td[^>]*><span class="item">b/1 .*→ a/1', section)
    assert "No near-duplicates were found within this crawl." in section
    assert "No near-duplicates were found." in render(make(clusters=()))


def test_a_cut_is_shown_where_there_is_one() -> None:
    """A sample that begins with its document has no mark there, one from the middle has it on both sides."""
    long, mark = "word " * 40, '<span class="cut" dir="ltr">…</span>'
    docs = pl.DataFrame({"text": ["X" + long, f"{long}X{long}"]})
    hits = [(row, docs["text"][row].index("X"), row, f"d{row}") for row in (0, 1)]
    found = pl.DataFrame(
        [(row, at, at + 1, "GLY01", doc_id, "en", "", f"m{n}") for row, at, n, doc_id in hits],
        schema=["row", "start", "end", "code", "doc_id", "lang", "replacement", "message"],
        orient="row",
    )
    html = render(make(samples=measure.samples(docs, found, pl.Series(["", ""]))))
    shown = re.findall(r"Before</span><p[^>]*>(.*?)<mark>.*?</mark>(.*?)</p>", html)
    assert [(left.startswith(mark), right.endswith(mark)) for left, right in shown] == [(False, True), (True, True)]


def test_a_long_span_shows_both_its_ends() -> None:
    """What a page of thousands of letters loses ends in the sample as it ends in the text."""
    docs = pl.DataFrame({"text": ["begin " + "word " * 900 + "end"]})
    found = pl.DataFrame(
        [(0, 0, 4509, "GLY01", "d", "en", "", "m")],
        schema=["row", "start", "end", "code", "doc_id", "lang", "replacement", "message"],
        orient="row",
    )
    (shown,) = measure.samples(docs, found, pl.Series([""]))
    assert len(shown.marked) <= measure.BOUND
    assert (shown.marked[:6], shown.marked[-4:]) == ("begin ", " end")


def test_ids_can_be_copied() -> None:
    """An id as long as paths are stands whole; of a longer one both ends."""
    path, endless = "archive/2016/" + "x" * 100 + "/story-1.doc", "a/" + "x" * 500 + "/story-2.doc"
    html = render(make(samples=(dataclasses.replace(sample(), doc_id=path),), clusters=((member(endless, ""),),)))
    assert f">{path}</span>" in html
    assert "/story-2.doc</td>" in html


def test_rows_of_spaces_are_counted() -> None:
    """Many spaces in a row are one chip, which cannot hang over an edge; a few are themselves."""
    html = render(make(samples=(sample(marked="a" + " " * 24 + "b   c"),)))
    assert '<span class="chip" dir="ltr" title="24 spaces">␣×24</span>b   c' in html


def test_same_run_same_bytes() -> None:
    """Nothing but the run decides what is written."""
    assert render(make()) == render(make())
    html = render(make(samples=(sample(), sample(), sample(marked="other"))))
    assert "2 samples" in html


@pytest.mark.parametrize("columns", [True, False], ids=["typed", "bare"])
def test_an_empty_run_renders(columns: bool) -> None:
    """Zero documents, frames without rows or even columns: the page stands and says what is missing."""
    run = make()
    typed = {name: getattr(run, name).clear() for name in ("rules", "languages", "sources", "reasons")}
    html = render(dataclasses.replace(empty(), **typed) if columns else empty())
    assert "no document was read" in html
    assert "No rule found anything." in html
    assert "nan" not in html.lower()


def test_the_share_removed_is_one_of_all_characters() -> None:
    """A language of many short documents weighs no more than its characters do, and the number beside is the same's."""
    rows = [("ar", 1000, 0, 0.1, 0, 100, 1_000), ("en", 1, 0, 0.0, 0, 0, 9_000)]
    frame = pl.DataFrame(rows, schema=["lang", *SLICES, "removed", "chars"], orient="row")
    tile = '<dt>Characters removed</dt><dd>1.0 %</dd>\n<dd class="note">100 in all</dd>'
    assert tile in render(make(languages=frame))


def test_the_navigation_counts_what_it_names() -> None:
    """Findings, rejected documents and near-duplicates, as the tiles do, not rules, reasons and clusters."""
    counts = dict(re.findall(r'<li><a href="#(\w+)">[^<]+<span class="n">([\d,]+)</span>', render(make())))
    assert counts == {
        "checks": "2", "findings": "909", "languages": "1", "sources": "1", "rejected": "345", "duplicates": "310",
    }  # fmt: skip


def test_missing_numbers_do_not_break_the_page() -> None:
    """Nulls and NaN are shown as nothing."""
    rows = [(None, 0, None, float("nan"), None)]
    types = {"lang": pl.String, "documents": pl.Int64, "findings": pl.Int64, "removed_share": pl.Float64}
    frame = pl.DataFrame(rows, schema={**types, "duplicates": pl.Int64}, orient="row")
    lone = (member("a", "", similarity=float("nan")), member("b", ""))
    assert "nan" not in render(make(languages=frame, clusters=(lone, ()))).lower()
