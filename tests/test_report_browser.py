"""The report in a real browser: nothing scraped runs, nothing is fetched, and everybody can read and use it.

AXE_JS names an axe.min.js to use instead of the one that axe-core-python ships; SCREENSHOTS names a folder in which
pictures of the page are kept.
"""

import base64
import dataclasses
import json
import os
import shutil
from collections.abc import Iterator
from importlib.resources import files
from pathlib import Path
from typing import Any
from urllib.parse import quote

import polars as pl
import pytest
from test_report import BIDI, HOSTILE, SLICES, check, hostile_run, make, sample, spread

from cleankit import pipeline
from cleankit.model import RECORD
from cleankit.results import Run, Trend, Verdict
from cleankit.stages.report import render

CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
DRIVER = shutil.which("chromedriver")
webdriver = pytest.importorskip("selenium.webdriver", reason="needs selenium")

pytestmark = [
    pytest.mark.browser,
    pytest.mark.skipif(not (CHROMIUM and DRIVER), reason="needs chromium and chromedriver (chromium-driver) on PATH"),
]

OPTIONS = (
    "--headless=new --no-sandbox --disable-gpu --no-first-run --disable-background-networking --disable-sync"
    " --disable-component-update --disable-dev-shm-usage --window-size=1280,1000 --hide-scrollbars"
)
STORIES = {
    "ar": "القوات الروسية تواصل تقدمها على أكثر من محور",
    "fa": "نیروهای روسی در چند محور به پیشروی می‌دهند",
    "ur": "روسی افواج کئی محاذوں پر پیش قدمی جاری رکھے ہوئے ہیں",
    "he": "הכוחות הרוסיים ממשיכים להתקדם בכמה צירים",
    "en": "The council met on Monday and spoke of the bridge",
}


@pytest.fixture(scope="module")
def browser() -> Iterator[Any]:
    """One browser for all tests, which writes down every request."""
    options = webdriver.ChromeOptions()
    options.binary_location = CHROMIUM
    for option in OPTIONS.split():
        options.add_argument(option)
    options.set_capability("goog:loggingPrefs", {"performance": "ALL", "browser": "ALL"})
    driver = webdriver.Chrome(options=options, service=webdriver.ChromeService(executable_path=DRIVER))
    driver.set_script_timeout(60)
    yield driver
    driver.quit()


@pytest.fixture
def opened(browser: Any, tmp_path: Path) -> Any:
    """Open the report of a run, at a fragment if one is given."""

    def visit(run: Run, fragment: str = "") -> Any:
        page = tmp_path / "report.html"
        page.write_text(render(run), encoding="utf-8")
        browser.get("about:blank")
        browser.get_log("performance")
        browser.get_log("browser")
        browser.get(page.as_uri() + fragment)
        return browser

    return visit


def typical() -> Run:
    """A run with stories in five languages, trends, an excused check and many sources."""
    excused = dataclasses.replace(check("few open errors"), excuse="suppressed until 2027-01-31: redesign")
    codes = [f"RUL{i:02}" for i in range(12)]
    numbers = (9, 3, 8, 120)
    return make(
        verdict=Verdict("fail", "news", (check("texts have words", passed=True), check("little boilerplate"), excused)),
        rules=pl.DataFrame(
            [(code, f"rule-{code.lower()}", "warning", "safe", *numbers) for code in codes],
            schema=["code", "name", "severity", "fix", "findings", "documents", "applied", "removed"],
            orient="row",
        ),
        sources=pl.DataFrame(
            [(f"paper-{i}.example", 40, 9, 0.1, 1) for i in range(40)], schema=["source", *SLICES], orient="row"
        ),
        samples=tuple(
            dataclasses.replace(sample(code, lang, marked, change), left=text + " ", right=" " + text)
            for code, (lang, text) in zip(codes, STORIES.items(), strict=False)
            for marked, change in ((text[:9], ""), (text[9:20], text[:9]), (text[:5], RECORD), (text[:7], None))
        ),
        trends=(Trend("documents", "Documents", (11_000, 12_500, 9_000, 12_345)),),
        spread=spread([(f"paper-{i}.example", code, 9 - i, 9) for code in codes for i in range(3)]),
        source_trends=(Trend("removed_share", "paper-0.example", (0.02, 0.03, 0.1)),),
    )


def axe() -> str:
    """The source of axe-core."""
    if named := os.environ.get("AXE_JS"):
        return Path(named).read_text("utf-8")
    package = pytest.importorskip("axe_core_python", reason="needs axe-core-python, or AXE_JS")
    return (files(package) / "axe.min.js").read_text("utf-8")


def media(browser: Any, scheme: str = "light", kind: str = "") -> None:
    """As if the reader preferred a scheme, or printed."""
    features = [{"name": "prefers-color-scheme", "value": scheme}]
    browser.execute_cdp_cmd("Emulation.setEmulatedMedia", {"media": kind, "features": features})


def picture(browser: Any, name: str) -> None:
    """Keep a picture of the whole page where SCREENSHOTS says."""
    if "SCREENSHOTS" in os.environ:
        keep(f"{name}.png", browser.execute_cdp_cmd("Page.captureScreenshot", {"captureBeyondViewport": True})["data"])


def keep(name: str, data: str) -> None:
    """Keep a file in SCREENSHOTS, if that names a folder."""
    if folder := os.environ.get("SCREENSHOTS"):
        Path(folder).mkdir(parents=True, exist_ok=True)
        (Path(folder) / name).write_bytes(base64.b64decode(data))


@pytest.mark.parametrize(
    ("kind", "scheme", "width"),
    [("typical", "light", 1280), ("typical", "dark", 360), ("hostile", "dark", 1280), ("hostile", "light", 360)],
)
def test_axe_finds_nothing(opened: Any, kind: str, scheme: str, width: int) -> None:
    """No violation of accessibility rules, everything open, light and dark, wide and narrow."""
    browser = opened(typical() if kind == "typical" else hostile_run(HOSTILE + BIDI))
    browser.set_window_size(width, 1000)
    media(browser, scheme)
    browser.execute_script("for (const d of document.querySelectorAll('details')) d.open = true")
    browser.execute_script(axe())
    found = browser.execute_async_script(
        "const done = arguments[0];"
        " axe.run().then(r => done(r.violations.map(v => [v.id, v.nodes.length, v.nodes[0].html])))"
    )
    wide = browser.execute_script("return document.documentElement.scrollWidth - document.documentElement.clientWidth")
    picture(browser, f"{kind}-{scheme}-{width}")
    browser.set_window_size(1280, 1000)
    media(browser)
    assert found == []
    assert wide <= 0, "the page must not scroll sideways"


@pytest.mark.parametrize("text", [HOSTILE, BIDI + HOSTILE, HOSTILE * 8_000], ids=["markup", "bidi", "a megabyte"])
def test_hostile_titles_are_text(opened: Any, text: str) -> None:
    """The title is ours after all scripts had their chance, no element was smuggled in, our script runs."""
    browser = opened(hostile_run(text))
    assert browser.title.startswith("fail · ")
    count = "return ['img', 'script', 'style', 'iframe', 'link'].map(tag => document.querySelectorAll(tag).length)"
    assert browser.execute_script(count) == [0, 1, 1, 0, 0]
    assert "<script>document.title=" in browser.find_element("tag name", "main").text
    assert browser.find_element("id", "tools").is_displayed()
    assert browser.get_log("browser") == []


@pytest.mark.parametrize("found", [True, False], ids=["seeds", "nothing found"])
def test_a_real_run_is_readable(opened: Any, seeds_run: tuple[Path, Run], tmp_path: Path, *, found: bool) -> None:
    """The report of the seeds, and of a crawl without any finding, has no error and no empty section."""
    run = seeds_run[1]
    if not found:
        story = "The council met on Monday and spoke of the old bridge. Nobody had crossed it since the spring floods."
        (tmp_path / "story.txt").write_text(story, "utf-8")
        run = pipeline.run([str(tmp_path / "story.txt")], tmp_path / "out")
    browser = opened(run)
    picture(browser, "seeds" if found else "nothing-found")
    assert browser.get_log("browser") == []
    assert browser.find_element("id", "verdict").text.startswith("Pass")
    assert ("No rule found anything." in browser.find_element("tag name", "main").text) != found
    assert all(len(section.text.splitlines()) > 1 for section in browser.find_elements("tag name", "section"))


def test_nothing_leaves_the_page(opened: Any) -> None:
    """The one request is for the page itself, and the browser asks for nothing on its behalf."""
    browser = opened(hostile_run(HOSTILE))
    events = [json.loads(entry["message"])["message"] for entry in browser.get_log("performance")]
    asked = [e["params"]["request"]["url"] for e in events if e["method"] == "Network.requestWillBeSent"]
    assert asked == [browser.current_url]
    assert browser.execute_script("return performance.getEntriesByType('resource').length") == 0


def test_right_to_left_text_runs_right_to_left(opened: Any) -> None:
    """Arabic, Persian, Urdu and Hebrew begin at the right edge, English at the left, whatever stands around them."""
    browser = opened(typical())
    browser.execute_script("for (const d of document.querySelectorAll('details')) d.open = true")
    seen = browser.execute_script("""
        return [...document.querySelectorAll('.samples p[lang]')].map(p => {
            const range = document.createRange(), text = document.createTreeWalker(p, NodeFilter.SHOW_TEXT).nextNode();
            range.setStart(text, 0); range.setEnd(text, 1);
            const first = range.getBoundingClientRect(), box = p.getBoundingClientRect();
            const right = box.right - first.right < first.left - box.left;
            return [p.lang, getComputedStyle(p).direction, right];
        })""")
    assert {tuple(row) for row in seen} == {
        (lang, "ltr" if lang == "en" else "rtl", lang != "en") for lang in STORIES
    }  # fmt: skip


def test_the_filter_hides_rows(opened: Any) -> None:
    """What is typed leaves the rows that hold all of its words, says how many, and opens what was folded away."""
    browser = opened(typical())
    browser.find_element("id", "filter").send_keys("paper-39 EXAMPLE")
    shown = "return [...document.querySelectorAll('[data-row]')].filter(row => !row.hidden).map(row => row.id)"
    assert browser.execute_script(shown) == ["source-paper-39-example"]
    assert browser.find_element("id", "matches").text.startswith("1 of ")
    assert browser.find_element("id", "source-paper-39-example").is_displayed()
    picture(browser, "filtered")
    browser.find_element("id", "filter").clear()
    browser.find_element("id", "filter").send_keys(" ")
    assert len(browser.execute_script(shown)) > 50


def test_a_filter_without_a_hit_leaves_no_empty_table(opened: Any) -> None:
    """Sections, tables and folded rows without a row to show are hidden, and come back."""
    browser = opened(typical())
    parts = "return [...document.querySelectorAll('main section:not(.verdict):not([aria-labelledby=about]), .rest')]"
    shown = f"{parts}.filter(part => part.offsetHeight > 0).length"
    before = browser.execute_script(shown)
    browser.find_element("id", "filter").send_keys("paper-3")
    assert browser.execute_script(shown) == 2  # the sources, and those of them that were folded away
    browser.find_element("id", "filter").send_keys("no such row")
    assert browser.execute_script(shown) == 0
    picture(browser, "filtered-to-nothing")
    browser.find_element("id", "filter").clear()
    browser.find_element("id", "filter").send_keys(" ")
    assert browser.execute_script(shown) >= before > 2


@pytest.mark.parametrize(
    "name", ["source-paper-39-example", "rule-RUL02", "check-texts-have-words", "cluster-a", "document-doc-1"]
)
def test_deep_links_open_what_they_name(opened: Any, name: str) -> None:
    """A link to a source, a rule, a check or a document's cluster shows it, also inside what is folded away."""
    browser = opened(typical(), f"#{quote(name)}")
    target = browser.find_element("id", name)
    top, bottom, height = browser.execute_script(
        "const r = arguments[0].getBoundingClientRect(); return [r.top, r.bottom, innerHeight]", target
    )
    picture(browser, f"link-to-{name}")
    assert target.is_displayed()
    assert top < height
    assert bottom > 0
    assert browser.execute_script("return [...arguments[0].querySelectorAll('details')].every(d => d.open)", target)


@pytest.mark.parametrize("fragment", ["#nobody", "#%", "#%ff", "#<script>"])
def test_a_link_to_nothing_is_no_error(opened: Any, fragment: str) -> None:
    """A fragment that names nothing, or that is broken, opens the page as it is."""
    browser = opened(typical(), fragment)
    assert browser.get_log("browser") == []
    assert browser.find_element("id", "tools").is_displayed()


def test_readable_without_scripts_and_on_paper(opened: Any) -> None:
    """With scripts off the page says the same, without the tools that would not work; on paper everything is open."""
    browser = opened(typical())
    pages = browser.execute_cdp_cmd("Page.printToPDF", {})["data"]
    keep("printed.pdf", pages)
    assert base64.b64decode(pages).startswith(b"%PDF")
    assert browser.execute_script(
        "dispatchEvent(new Event('beforeprint'));"
        " return [...document.querySelectorAll('main details:not(.rest .checks details)')].every(d => d.open)"
    )
    browser.execute_cdp_cmd("Emulation.setScriptExecutionDisabled", {"value": True})
    try:
        browser.refresh()
        picture(browser, "without-scripts")
        tree = browser.execute_cdp_cmd("DOMSnapshot.captureSnapshot", {"computedStyles": []})
    finally:
        browser.execute_cdp_cmd("Emulation.setScriptExecutionDisabled", {"value": False})
    laid_out = {tree["strings"][i] for i in tree["documents"][0]["layout"]["text"] if i >= 0}
    assert any("keep this crawl out of the pipeline" in text for text in laid_out)
    assert "Open all" not in laid_out
