"""How good each rule is on texts that say what is wrong with them; run this file (``just floors``) to raise the floors.

``seeds``: the articles of seeds/news.jsonl, by document: of those with a finding, how many hold such an artifact
(precision); of those that hold one, how many have a finding (recall). With the crawls of ../shared at hand also
``spans``: of the characters a rule removes from annotated articles, how many are no content; and ``glyphs``: of the
letters it changes how many are right, of those it should change how many it does.
"""

import json
import sys
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from pathlib import Path

import polars as pl

from cleankit import rules
from cleankit.config import Settings
from cleankit.crawl import passes

ROOT = Path(__file__).parents[1]
FLOORS = ROOT / "checks/floors.json"
GOLD = ROOT.parent.parent / "shared/data/gold"
GOLD = GOLD if GOLD.exists() else ROOT.parent / "shared/data/gold"

Floors = dict[str, dict[str, dict[str, float]]]
"""By set, rule and measure ("precision", "recall")."""


def measured() -> Floors:
    """What the rules reach now, on every set that is there."""
    sets: Floors = {"seeds": seeds()}
    if (GOLD / "spans.gold.jsonl").exists():
        sets |= {"spans": spans(), "glyphs": glyphs()}
    return sets


def rows(path: Path) -> list[dict[str, object]]:
    """A file of JSON lines."""
    return [json.loads(line) for line in path.read_text("utf-8").split("\n") if line.strip()]


def cleaned(articles: Iterable[Mapping[str, object]], *, unsafe: bool, chosen: tuple[str, ...] = ()) -> pl.DataFrame:
    """The findings in some articles, by their id, of all rules that are on (or of some)."""
    frame = pl.DataFrame([{"doc_id": a["id"], "title": a.get("title"), "text": a["text"]} for a in articles])
    return passes.clean(frame, Settings(unsafe_fixes=unsafe), rules.choose(chosen)).findings


def share(part: float, whole: float) -> float:
    """A share, cut off behind the third place so that a floor is never above what was measured."""
    return int(1000 * part / whole) / 1000


def seeds() -> dict[str, dict[str, float]]:
    """Precision and recall by document on the samples."""
    articles = rows(ROOT / "seeds/news.jsonl")
    planted = {(code, a["id"]) for a in articles for code in str(a["plants"]).split()}
    found = set(cleaned(articles, unsafe=False).select("code", "doc_id").unique().iter_rows())
    right, wanted, got = (Counter(code for code, _ in pairs) for pairs in (planted & found, planted, found))
    return {
        code: {
            "precision": share(right[code], got[code]) if got[code] else 0.0,
            "recall": share(right[code], wanted[code]),
        }
        for code in sorted(wanted)
    }


def spans() -> dict[str, dict[str, float]]:
    """Precision by character on articles annotated by hand: what each rule removes, and what of it is content."""
    articles = [a for a in rows(GOLD / "spans.gold.jsonl") if not a.get("not_article")]
    texts = {a["id"]: str(a["text"]) for a in articles}
    marked = {a["id"]: {i for s in a["spans"] for i in range(s["start"], s["end"])} for a in articles}  # type: ignore[attr-defined]
    removed: dict[str, Counter[bool]] = defaultdict(Counter)
    made = cleaned(articles, unsafe=False).filter("applied")
    for code, doc, start, end, replacement in made.select("code", "doc_id", "start", "end", "replacement").iter_rows():
        text = texts[doc]
        if not replacement.strip() and any(map(str.isalnum, text[start:end].replace("\N{ARABIC TATWEEL}", ""))):
            removed[code] += Counter(i in marked[doc] for i in range(start, end) if not text[i].isspace())
    return {code: {"precision": share(n[True], n.total())} for code, n in sorted(removed.items())}


def glyphs() -> dict[str, dict[str, float]]:
    """Precision by letter on Arabic typed with other keyboards, with unsafe repairs; recall of all rules together."""
    articles = rows(GOLD / "glyphs.gold.jsonl")
    made = cleaned(articles, unsafe=True, chosen=("GLY01", "GLY02")).filter("applied")
    byid = {a["id"]: (str(a["text"]), str(a["truth"])) for a in articles}
    letters: dict[str, Counter[bool]] = defaultdict(Counter)
    for code, doc, start, end, now in made.select("code", "doc_id", "start", "end", "replacement").iter_rows():
        if end - start == len(now):
            text, truth = byid[doc]
            places = range(start, end)
            letters[code] += Counter(a == truth[i] for i, a in zip(places, now, strict=True) if a != text[i])
    wanted = sum(a != b for text, truth in byid.values() for a, b in zip(text, truth, strict=True))
    out = {code: {"precision": share(n[True], n.total())} for code, n in sorted(letters.items())}
    return out | {"GLY": {"recall": share(sum(n[True] for n in letters.values()), wanted)}}


def raised(floors: Floors, now: Floors) -> Floors:
    """The floors, none lower than before, each as high as what is reached."""
    out = {name: {code: dict(values) for code, values in sets.items()} for name, sets in floors.items()}
    for name, sets in now.items():
        for code, values in sets.items():
            here = out.setdefault(name, {}).setdefault(code, {})
            here.update({kind: max(value, here.get(kind, 0.0)) for kind, value in values.items()})
    return out


if __name__ == "__main__":
    before = json.loads(FLOORS.read_text("utf-8")) if FLOORS.exists() else {}
    after = raised(before, measured())
    FLOORS.write_text(json.dumps(after, indent=2, sort_keys=True) + "\n", "utf-8")
    sys.stdout.write(f"{FLOORS.name}: {sum(map(len, after.values()))} floors\n")
