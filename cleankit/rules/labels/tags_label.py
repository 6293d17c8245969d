from collections.abc import Iterator

from cleankit.evidence.tags.keywords import SEPARATORS, keywords
from cleankit.model import Hit, Line
from cleankit.rule import bad, ok, rule
from cleankit.text.lines import STOPS
from cleankit.words.clouds import tag_score
from cleankit.words.labels import leading, prefix, whole

FEW = 5
"""Words behind a phrase such as "Filed under" without a colon."""

EXAMPLES = [
    bad("⟦Tags: oil, OPEC, Vienna⟧", ""),
    bad("⟦كلمات دلالية: إسرائيل حركة حماس غزة إسبانيا⟧", "", lang="ar"),
    bad("⟦برچسب‌ها: نفت، اوپک، وین⟧", "", lang="fa"),
    bad("⟦Mehr zum Thema⟧", "", lang="de"),  # heads both
    ok("كلمات دلالية:", lang="ar", taken_by="tag-lines"),  # the keywords stand on lines of their own
    ok("Tags: the word has been used by graffiti artists since the seventies."),  # a sentence follows
    ok("Topics: he said that they would talk about oil and about the war"),  # prose without a full stop
    bad("⟦Filed under 2020 Election⟧", ""),
    ok("Filed under protest, the paper was soon forgotten"),  # a sentence goes on
    ok("The tags were sold at once."),
]


@rule("LBL01", "tags-label", severity="error", fix="safe", examples=EXAMPLES, labels=("tags",))
def tags_label(line: Line) -> Iterator[Hit]:
    """A heading such as "Tags:" with the article's keywords behind it.

    Why: keywords belong into a field of their own; in the text they skew counts and near-duplicates.
    Keeps: sentences that begin with such a word. The keywords go to ck_keywords, each once.
    """
    text = line.text
    if label := leading(text, line.lang, ("tags",)):
        rest = text[label.after :].strip()
        listed = len(rest) <= 1000 if label.strong else _listed(rest)
        if rest and (rest[-1] not in STOPS and (listed or tag_score(rest, line.lang) > 1)):
            found = tuple(("keywords", word) for word in keywords(rest))
            yield Hit(0, len(text), f"keywords behind '{label.words}'", "", found)
    elif whole(text, line.lang, ("related",)) and whole(text, line.lang, ("tags",), strong_only=True):
        yield Hit(0, len(text), "heading of a list, of keywords or of articles", "")
    elif (row := prefix(text, line.lang, ("tags",))) and row[0].strong and " " in row[0].phrase:
        rest = text[row[0].end :].strip()
        named = rest[:1].isupper() or rest[:1].isdigit()
        if named and len(rest.split()) <= FEW and rest[-1] not in STOPS:
            yield Hit(0, len(text), f"keywords behind '{row[0].words}'", "", (("keywords", rest),))


def _listed(rest: str) -> bool:
    items = SEPARATORS.split(rest)
    return len(items) > 1 and all(len(item.split()) <= 5 for item in items)
