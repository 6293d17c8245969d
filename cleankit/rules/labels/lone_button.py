from collections.abc import Iterator

from cleankit.evidence.documents.frame_labels import STRONG, WEAK, Mark
from cleankit.evidence.documents.subheadings import subheading
from cleankit.evidence.labels.buttons import BUTTONS, button
from cleankit.model import Doc, Hit
from cleankit.rule import bad, ok, rule

ONE = "The ministers met on Monday in the capital and agreed to meet again within the month, officials said."
TWO = "They had been at odds over the price of water since the dry summer, when the river fell so low that boats sank."

EXAMPLES = [
    bad("⟦Share this article⟧", ""),
    bad("⟦انتقل إلى المحتوى⟧", "", lang="ar"),
    bad("⟦العودة للأعلى⟧", "", lang="ar"),
    bad("⟦چاپ خبر⟧", "", lang="fa"),
    bad("⟦برای ارسال نظر وارد شوید⟧", "", lang="fa"),
    bad("⟦Follow us on Facebook⟧", ""),
    bad("⟦تابعونا على تليجرام⟧", "", lang="ar"),
    bad(f"{ONE}\n⟦Leave a comment⟧", ONE),  # no paragraph behind it
    bad(f"{ONE}\nAnn Lee\n⟦Leave a comment⟧\n{TWO}", f"{ONE}\nAnn Lee\n{TWO}"),  # no sentence before it
    bad(f"{ONE}\n⟦Tweet⟧\nThe valley\n{TWO}", f"{ONE}\nThe valley\n{TWO}"),
    ok(f"{ONE}\nLog in to comment\n{TWO}"),  # a subheading
    ok(f"{ONE}\nDownload the app\nBut from the shop alone.\nWhat else helps\n{TWO}"),  # above a sentence
    bad(
        f"{ONE}\n⟦Leave a comment⟧\nAll comments are read by Ann Lee.\nWhat else helps",
        f"{ONE}\nAll comments are read by Ann Lee.\nWhat else helps",
    ),
    ok(f"Can you find it again?\nForgot your password?\n{TWO}"),
    ok(f"Goals: Lee, Hill\nComments\n{TWO}"),  # a common word may head it behind anything
    ok("4. Forgot your password?"),  # a point of a list
    ok("“Log in to comment”"),  # someone says it
    ok(f"{ONE}\nLeave a comment\nThey did, nine thousand of them, before it was night."),  # its last sentence
    bad(
        f"{ONE}\n⟦Leave a comment⟧\nWe read all that is sent to the house on the hill.",
        f"{ONE}\nWe read all that is sent to the house on the hill.",
    ),  # one that talks to the reader
    ok(
        f"What they ask for\nLeave a comment\non the wall by the mill, where all the town can see it.\n{TWO}"
    ),  # begins it
    ok("水位很低。\n隐私政策\n一共四十页，没有人读完。\n其他问题", lang="zh"),  # no spaces between words
    ok("الرد", lang="ar"),  # the answer, in an interview
    ok("مهمان", lang="fa"),  # the guest team, in a table
    ok("محفوظ", lang="ur"),  # a cell of a table
    ok("E-mail:"),  # a field of an address: what belongs to it stands on the next line
    ok("Facebook"),  # one name alone may be a heading
]


@rule("LBL42", "lone-button", severity="error", fix="safe", examples=EXAMPLES, labels=BUTTONS, scope="document")
def lone_button(doc: Doc) -> Iterator[Hit]:
    """A button of the page, alone on its line: share, print, comment, skip, follow, play.

    Why: a scraper takes the words of the buttons for words of the article.
    Keeps: a subheading: what stands above a paragraph and beside nothing else of the page.
    """
    for i in doc.woken:
        label = button(doc.line(i), doc.lang)
        if label and not subheading(doc, i, Mark(STRONG if label.strong or label.kind != "comments" else WEAK)):
            yield Hit(*doc.spans[i], f"button: {label.words}", "")
