from collections.abc import Iterator

from cleankit.evidence.labels.pointers import pointed
from cleankit.model import Hit, Line
from cleankit.rule import bad, ok, rule
from cleankit.text.lines import ends_sentence

KINDS = ("read_also", "related")


EXAMPLES = [
    bad("⟦Read also: Central bank raises rates again⟧", ""),
    bad("⟦اقرأ أيضا: ارتفاع أسعار النفط في الأسواق العالمية⟧", "", lang="ar"),
    bad("⟦بیشتر بخوانید: افزایش قیمت نفت در بازار جهانی⟧", "", lang="fa"),
    bad("⟦Read also » Central bank raises rates again⟧", ""),
    bad("⟦اقرأ أيضا.. ارتفاع أسعار النفط في الأسواق العالمية⟧", "", lang="ar"),
    bad("⟦اقرأ أيضًا - ارتفاع أسعار النفط في الأسواق العالمية⟧", "", lang="ar"),
    bad("⟦اقرأ أيضا: لماذا ترتفع أسعار النفط في العالم؟⟧", "", lang="ar"),
    ok("أخبار أخرى: لماذا ترتفع أسعار النفط في العالم؟", lang="ar"),  # it may be asked
    ok("Read more... or so the teacher says"),  # it goes on
    ok("قد يعجبك.. وقد لا يعجبك هذا الكتاب", lang="ar"),  # no call to read
    ok("Read > write: what the library counts"),  # a word, not a phrase
    ok("Read also: the report of the committee, which we publish in full below."),  # a sentence
    ok("They read also: every day, for hours"),  # not at the start
]


@rule("LBL03", "read-also-line", severity="error", fix="safe", examples=EXAMPLES, labels=KINDS)
def read_also_line(line: Line) -> Iterator[Hit]:
    """A pointer to another article, label and headline on one line.

    Why: the headline belongs to another article.
    Keeps: lines that end as sentences do. The headline goes to ck_related.
    """
    text = line.text
    label, after = pointed(text, line.lang, KINDS) or (None, 0)
    call = label is not None and label.kind == "read_also" and " " in label.phrase
    if label and label.strong and not ends_sentence(text, ".!۔" if call else ".!؟۔"):
        title = text[after:].strip()
        if 2 <= len(title.split()) <= 30 and len(title) <= 250:
            yield Hit(0, len(text), f"headline behind '{label.words}'", "", (("related", title),))
