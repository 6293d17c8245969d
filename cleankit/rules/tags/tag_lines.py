from collections.abc import Iterator

import polars as pl

from cleankit.evidence.tags.keywords import SEPARATORS, keywords
from cleankit.model import Doc, Hit
from cleankit.rule import bad, ok, rule
from cleankit.text.folding import fold
from cleankit.text.lines import ends_sentence
from cleankit.text.patterns import pattern
from cleankit.words.labels import whole

KIND = ("tags",)
PAGE = ("share", "print", "comments", "related", "read_also", "most_read", "follow", "newsletter", "copyright")
WORDS, LINES = 5, 30
"""Words of a keyword that has a line to itself; such lines."""
GLOSSARY = pattern(r"[^:：]{2,40}[:：]\s?\S")
"""A word and what it means: the heading heads a glossary."""
HASHTAGS = pattern(r"\s*(?:[#＃][\w_]+[\s,،|]*)+")

BODY = "The ministers met on Monday in the capital and agreed to meet again within the month."

EXAMPLES = [
    bad(f"{BODY}\n⟦Tags\nCapital\nMinisters\nOPEC⟧", BODY),
    bad(f"{BODY}\n⟦Keywords:\nOil, Vienna talks, OPEC⟧", BODY),
    bad(
        f"{BODY}\n⟦Tags\nCapital\nMinisters⟧\nShare this article", f"{BODY}\nShare this article"
    ),  # up to the next label
    bad(f"{BODY}\n⟦برچسب‌ها\nنفت\nوین⟧", BODY, lang="fa"),
    bad(f"{BODY}\n⟦الكلمات الدالة\n#النفط #فيينا⟧", BODY, lang="ar"),
    bad("⟦كلمات دلالية:⟧", "", lang="ar"),
    bad(f"⟦Keywords⟧\nOil\n{BODY}", f"Oil\n{BODY}"),  # before the article only the heading
    ok(f"{BODY}\nTopics\nOil\nGas"),  # a common word, and nothing that the article names
    bad(f"{BODY}\n⟦Tags:\n* Capital\n* Ministers⟧", BODY),  # a list
    bad(f"{BODY}\n⟦Themen:⟧\n* Fluss\n* Tal", f"{BODY}\n* Fluss\n* Tal", lang="de"),  # what it lists is not named
    ok(f"{BODY}\nKeywords\nCapital: where ministers meet"),  # a glossary
    ok(f"{BODY}\nHe sold the tags\nOil\nGas"),
]


@rule(
    "TAG03", "tag-lines", severity="error", fix="safe", examples=EXAMPLES, labels=KIND, scope="document",
    where=(pl.col("chars") <= 60,),
)  # fmt: skip
def tag_lines(doc: Doc) -> Iterator[Hit]:
    """A heading such as "Tags" alone on its line, and behind the article the keywords on the lines under it.

    Why: keywords belong into a field of their own; in the text they skew counts and near-duplicates.
    Keeps: what stands under such a heading before the last paragraph, sentences, and what the next label heads. The
    keywords go to ck_keywords, each once.
    """
    count, done = len(doc.spans), -1
    for i in doc.woken:
        if i <= done or not (label := whole(doc.line(i), doc.lang, KIND)):
            continue
        if i + 1 < count and GLOSSARY.match(doc.line(i + 1)):
            continue
        last = i
        if not any(doc.is_paragraph(n) for n in range(i + 1, count)):
            while last + 1 < min(count, i + LINES) and _keyword(doc.line(last + 1), doc.lang):
                last += 1
        found = [
            word.strip("# *-–•·") for n in range(i + 1, last + 1) for word in keywords(doc.line(n).replace("#", " #"))
        ]
        named = label.strong or _named(doc.text[: doc.spans[i][0]], found)
        if named or doc.line(i).rstrip()[-1] in ":：":
            last, found = (last, found) if named else (i, [])
            facts = tuple(("keywords", word) for word in dict.fromkeys(found))
            yield Hit(doc.spans[i][0], doc.spans[last][1], "heading of keywords, and they", "", facts)
            done = last


def _named(article: str, found: list[str]) -> bool:
    """Whether the article names most of them: what stands under "Topics" may be anything else."""
    folded = fold(article)
    return len(found) > 1 and 2 * sum(fold(word) in folded for word in found) > len(found)


def _keyword(line: str, lang: str) -> bool:
    """Whether the line is a keyword, or a row of them, and no label of the page."""
    if ends_sentence(line) or line.rstrip()[-1:] in ":：" or whole(line, lang, PAGE):
        return False
    items = SEPARATORS.split(line.strip(" ,،|"))
    return bool(HASHTAGS.fullmatch(line)) or (len(items) < LINES and all(len(item.split()) <= WORDS for item in items))
