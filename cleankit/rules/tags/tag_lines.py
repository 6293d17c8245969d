from collections.abc import Iterator

import polars as pl

from cleankit.evidence.tags.keyword_lines import KIND, LINES, heads_own, is_keywords
from cleankit.evidence.tags.keywords import keywords
from cleankit.model import Doc, Hit
from cleankit.rule import bad, ok, rule
from cleankit.text.folding import fold
from cleankit.text.patterns import pattern
from cleankit.words.labels import whole

GLOSSARY = pattern(r"[^:：]{2,40}[:：]\s?\S")
"""A word and what it means: the heading heads a glossary."""

BODY = "The ministers met on Monday in the capital and agreed to meet again within the month."
NEXT = "The second part is about the water of the river, and about what the towns do with it."

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
    ok(f"{BODY}\nKeywords\nOil, Vienna talks, OPEC\nThe problem\n{NEXT}"),  # of an abstract: its own
    ok(f"{BODY}\nHe sold the tags\nOil\nGas"),
]


@rule(
    "TAG03", "tag-lines", severity="error", fix="safe", examples=EXAMPLES, labels=KIND, scope="document",
    where=(pl.col("chars") <= 60,),
)  # fmt: skip
def tag_lines(doc: Doc) -> Iterator[Hit]:
    """A heading such as "Tags" alone on its line, and behind the article the keywords on the lines under it.

    Why: keywords belong into a field of their own; in the text they skew counts and near-duplicates.
    Keeps: what stands under such a heading before the last paragraph, and the heading of keywords between paragraphs;
    sentences, and what the next label heads. The keywords go to ck_keywords, each once.
    """
    count, done = len(doc.spans), -1
    for i in doc.woken:
        if i <= done or not (label := whole(doc.line(i), doc.lang, KIND)):
            continue
        if i + 1 < count and GLOSSARY.match(doc.line(i + 1)):
            continue
        if heads_own(doc, i):
            continue
        last = i
        if not any(doc.is_paragraph(n) for n in range(i + 1, count)):
            while last + 1 < min(count, i + LINES) and is_keywords(doc.line(last + 1), doc.lang):
                last += 1
        found = [
            word.strip("# *-–•·") for n in range(i + 1, last + 1) for word in keywords(doc.line(n).replace("#", " #"))
        ]
        named = label.strong or _named(doc.text[: doc.spans[i][0]], found)
        if named or doc.line(i).rstrip()[-1] in ":：":
            last, found = (last, found) if named else (i, [])
            facts = tuple(("keywords", word) for word in dict.fromkeys(found))
            message = "heading of keywords, and they" if last > i else "heading of keywords"
            yield Hit(doc.spans[i][0], doc.spans[last][1], message, "", facts)
            done = last


def _named(article: str, found: list[str]) -> bool:
    """Whether the article names most of them: what stands under "Topics" may be anything else."""
    folded = fold(article)
    return len(found) > 1 and 2 * sum(fold(word) in folded for word in found) > len(found)
