from collections.abc import Iterator

from cleankit.evidence.documents.division import in_paragraphs, runs
from cleankit.evidence.documents.frame_labels import KINDS, SHORT, SIGNS, mark
from cleankit.evidence.documents.frame_order import learnt
from cleankit.evidence.documents.frames import divided
from cleankit.evidence.labels.related_lists import related_lists
from cleankit.evidence.tags.keyword_lines import heads_own
from cleankit.model import Doc, Hit
from cleankit.rule import bad, ok, rule
from cleankit.show.wording import counted

ONE = "The ministers met on Monday in the capital and agreed to meet again within the month, officials said."
TWO = "They had been at odds over the price of water since the dry summer, when the river fell so low that boats sank."
SPOKEN = "The ministers spoke about it in the newsletter of the town, and on Facebook they have been silent since then."
ABOUT = "Facebook must ask before it sets cookies, the court ruled, and whoever subscribes has to see no advertising."
HEAD = "Log in\nSubscribe\n* Hills\n* Towns\n* Rivers\nAbout us\n"
FOOT = "\nShare this story\nThe voice of the valley\nOur app for you\nPrivacy policy\n© 2026 Paper"
TITLE = "Ministers meet over the water\nNobody gives way in the valley"
ROW = "Print\nShare\nTweet\nComments\n" * 2
RAIN = "雨下了一整天，山谷里的人们说，他们已经很久没有见过这样的雨了，河水上涨了一米，北边的道路全部封闭，直到星期五。"
RIVER = "镇长在广场上对居民们说，水位明天会下降，学校星期一重新开放，面包店照常营业，老桥要等工程师检查以后才能通行。"

EXAMPLES = [
    bad(f"⟦{HEAD}⟧{TITLE}\n{ONE}\n{TWO}⟦{FOOT}⟧", f"{TITLE}\n{ONE}\n{TWO}"),  # scraped whole
    bad(f"⟦Home > Hills > Water\nPrint\n⟧{ONE}\n{TWO}", f"{ONE}\n{TWO}"),
    bad(
        f"⟦{HEAD}⟧{TITLE}\n* Both spoke\n* Nobody gave way\n{ONE}\n{TWO}⟦{FOOT}⟧",
        f"{TITLE}\n* Both spoke\n* Nobody gave way\n{ONE}\n{TWO}",
    ),  # what the article says in short
    bad(
        f"⟦{HEAD}⟧{TITLE}\n{ONE}\n{TWO}\nThe demands\nWater for the mill\nFerries for all⟦{FOOT}⟧",
        f"{TITLE}\n{ONE}\n{TWO}\nThe demands\nWater for the mill\nFerries for all",
    ),  # a list that ends the article
    bad(
        f"⟦{HEAD}⟧{TITLE}\n{ONE}\n{TWO}\nWhat do you say? Tell us in the comments, or on Twitter.⟦{FOOT}⟧",
        f"{TITLE}\n{ONE}\n{TWO}\nWhat do you say? Tell us in the comments, or on Twitter.",
    ),  # its last words
    bad(
        f"⟦{HEAD}⟧{TITLE}\n{ONE}\n{TWO}\n1998 The first dam is built\n2004 The town is flooded⟦{FOOT}⟧",
        f"{TITLE}\n{ONE}\n{TWO}\n1998 The first dam is built\n2004 The town is flooded",
    ),  # a chronology
    bad(
        f"⟦Home\nWorld\nLog in\n⟧Ministers meet\n{ONE}\n{TWO}⟦\nShare this story\nSend us a tip\n© 2026 Paper⟧",
        f"Ministers meet\n{ONE}\n{TWO}",
    ),
    bad(f"{ONE}\n{TWO}⟦\nLeave a reply\nName *\nEmail *\nWebsite\n© 2026 The Valley Paper⟧", f"{ONE}\n{TWO}"),
    bad(f"{ONE}\n⟦More on this story\n⟧{TWO}", f"{ONE}\n{TWO}"),
    bad(f"⟦Leave a reply\n⟧{SPOKEN}\n{TWO}", f"{SPOKEN}\n{TWO}"),  # a paragraph with words of the page
    bad(
        f"⟦{HEAD}⟧{TITLE}\n{ONE}\n{TWO}\n{ABOUT}\nWhat comes next\n{ABOUT}⟦{FOOT}⟧",
        f"{TITLE}\n{ONE}\n{TWO}\n{ABOUT}\nWhat comes next\n{ABOUT}",
    ),  # an article about the words of the page
    bad(
        f"⟦{HEAD}⟧Facebook to sell subscriptions\nIt costs 9.99 euros a month. {ONE}\n{TWO}⟦{FOOT}⟧",
        f"Facebook to sell subscriptions\nIt costs 9.99 euros a month. {ONE}\n{TWO}",
    ),  # its title, above a price
    bad(
        f"⟦{HEAD}⟧{TITLE}\n{ONE}\n{TWO}\n3. Forgot your password?\nAsk for another.\n{ONE}⟦{FOOT}⟧",
        f"{TITLE}\n{ONE}\n{TWO}\n3. Forgot your password?\nAsk for another.\n{ONE}",
    ),  # points of a list
    bad(
        f"{ONE}\n{TWO}\n⟦Share this story⟧\nDoors open at 7.30pm\nAdmission: five € for children\n⟦Print this page⟧",
        f"{ONE}\n{TWO}\nDoors open at 7.30pm\nAdmission: five € for children",
    ),  # what a reader needs
    *(
        bad(f"⟦{HEAD}⟧{TITLE}\n{ONE}\n{TWO}\n{last}⟦{FOOT}⟧", f"{TITLE}\n{ONE}\n{TWO}\n{last}")
        for last in (
            "Team: Lee; Hill, Reed\nSubs: Wood, Mill\nGoals: Reed 12, Mill 80",
            "Share the water, say the villages\nKeep the water, say the towns",
            "Follow the money",
            "Comment is free, but facts are not",
            "Ann Lee\n1931–2026",
        )
    ),  # words of the page in the last lines of the article
    *(
        bad(f"⟦{HEAD}⟧{TITLE}\n{first}\n{ONE}\n{TWO}⟦{FOOT}⟧", f"{TITLE}\n{first}\n{ONE}\n{TWO}")
        for first in (
            "Exclusive: secret letter of the minister",
            "Ann Lee\n1931–2026",
            "Newsletter scandal: minister goes",
        )
    ),  # and in the lines over it
    *(
        bad(f"⟦{HEAD}⟧{TITLE}\n{ONE}\n{TWO}{own}⟦{FOOT}⟧", f"{TITLE}\n{ONE}\n{TWO}{own}")
        for own in (
            "\nWhoever was there wrote on Facebook and Twitter to\nThe Valley Paper\n, for once, of all that was said.",
            f"\nWorld\n{ONE}\nSport\n{TWO}",
            "\nSales\n16.4\n14.7\nCosts\n9.1\n8.8\nSince 2019\n0.0\n0.2\nSubscribers\n300\n290",
        )
    ),  # the news of the week, a paragraph torn apart at a link, a table
    bad(
        f"⟦{HEAD}⟧Ministers meet over the water\n⟦{ROW}⟧{ONE}\n{TWO}",
        f"Ministers meet over the water\n{ONE}\n{TWO}",
    ),  # its title, above many buttons
    bad(
        f"⟦{HEAD}⟧{TITLE}\n{ONE}\n{TWO}⟦{FOOT}\n⟧* 8 g salt",
        f"{TITLE}\n{ONE}\n{TWO}\n* 8 g salt",
    ),  # what readers need, behind its end
    *(
        bad(f"⟦{HEAD}⟧{title}\n{ONE}\n{TWO}⟦{FOOT}⟧", f"{title}\n{ONE}\n{TWO}")
        for title in ("Comments on the vote", "Privacy policy of Facebook fined")
    ),  # titles with words of the page
    bad(
        f"⟦{HEAD}⟧{TITLE}\nThe river at the old mill in March\n⟦Share this story\n⟧{ONE}\n{TWO}⟦{FOOT}⟧",
        f"{TITLE}\nThe river at the old mill in March\n{ONE}\n{TWO}",
    ),  # title, subtitle and caption
    bad(
        f"⟦{HEAD}⟧{TITLE}\n{ONE}\n{TWO}\n⟦Related stories\nOld mill opens\n⟧Most went home by train that same "
        f"evening.⟦\nJoin the conversation{FOOT}⟧",
        f"{TITLE}\n{ONE}\n{TWO}\nMost went home by train that same evening.",
    ),  # a sentence among what is the page's
    *(
        bad(f"⟦{HEAD}⟧{TITLE}\n{ONE}\n{TWO}\n{last}⟦{FOOT}⟧", f"{TITLE}\n{ONE}\n{TWO}\n{last}")
        for last in (
            "Next match\nSunday, 19.30: Valley against Hill",
            "The goals\nThe keeper\nThe fans\nSunday, 19.30: Valley against Hill\nA bus goes from the mill",
            "Books\nThe River, 1998\nStones (2004)\nNo flowers, as she wished",
            "Why?\nBecause.\nShare a secret?\nNone. Legs.\nAnd then?\nTea.\nAnn Lee, on the hill",
            "What can be done\nWhoever wants no cookies and no advertising may say no to them.",
            f"Log in to comment\n{ONE}",
        )
    ),  # its last lines up to the nearest label; a day with a time and a plan, works with their years
    bad(
        f"⟦{HEAD}⟧{TITLE}\n{ONE}\n{TWO}\n20.35 Rivers\n21.30 Stones\nWorld\n{ONE}⟦{FOOT}⟧",
        f"{TITLE}\n{ONE}\n{TWO}\n20.35 Rivers\n21.30 Stones\nWorld\n{ONE}",
    ),  # what is on
    bad(
        f"⟦登录\n注册\n⟧{RAIN}\n{RIVER}⟦\n返回顶部\n关于我们\n隐私政策⟧", f"{RAIN}\n{RIVER}", lang="zh"
    ),  # an article of few letters that say much
    ok(f"{ONE}\nWorld\n1. Hill 51\n2. Mill 48\nSport\n{TWO}"),  # common words in a text that is no page
    ok(f"{ONE}\nForgot your password?\nAsk for a new one.\nWhat else helps\n{TWO}"),  # a subheading
    ok(f"{ONE}\nKeywords\nWater, mills\nThe river\n{TWO}"),  # the heading of an abstract, of which the keywords stay
    ok(f"{ONE}\nWorld\n{TWO}"),  # one common word is a heading
    ok(f"Search for survivors\n{ONE}\nComments on the vote\n{TWO}"),  # headings that begin like labels
    ok(f"{ONE}\nTwo eggs\nA cup of flour\nSome milk\n{TWO}"),  # short lines without a label
    ok(f"{ONE}\nHome is where the heart is\n{TWO}"),  # a label that the line goes on from
    ok(f"{ONE}\n{TWO}\nDonations\nAccount: 5001 0517 0648 4898"),  # whoever wants to give needs it
    ok(f"{ONE}\n{TWO}\nOpening hours\nTuesday to Friday, 10am-5pm\nSunday 11 – 16 Uhr"),  # whoever wants to go as well
    ok("Home\nWorld\nSport\nTravel\nA bridge was opened…"),  # no article
]


@rule(
    "DOC20", "page-frame", severity="error", fix="safe", examples=EXAMPLES, labels=KINDS, anchors=SIGNS,
    scope="document", where=SHORT,
)  # fmt: skip
def page_frame(doc: Doc) -> Iterator[Hit]:
    """The frame of a page around and between the paragraphs: menus, forms, lists of other articles, footers.

    Why: a page scraped whole says more about the site than the article does.
    Keeps: paragraphs; short lines without a label nearby; single common words; texts without paragraphs, and those
    that are cut into lines of one width. Related headlines, keywords and bylines go to their columns.

    Each line has a score. Between two paragraphs the division into article and frame that fits the scores best
    decides, and a line goes only where the best division that keeps it is clearly worse.
    """
    marks = {i: known for i in doc.woken if (known := mark(doc.line(i).strip(), doc.lang))}
    lists = related_lists(doc) if any(known.heads for known in marks.values()) else ()  # they have a rule of their own
    taken = {i for found in lists for i in range(found.first, found.last + 1)}
    if taken.issuperset(marks):
        return
    found = divided(doc.text, doc.lang, doc.spans, doc.woken, doc.cuts)
    if not found or not in_paragraphs(doc.stripped()):
        return
    own = {i for i in marks if heads_own(doc, i)}
    for low, lines, gone in found:
        stay = taken | {i for i in own if low <= i < low + len(gone) and not any(gone[i + 1 - low : i + 2 - low])}
        for start, stop in runs([flag and low + i not in stay for i, flag in enumerate(gone)]):
            begin, end = doc.spans[low + start][0], doc.spans[low + stop - 1][1]
            message = f"{counted(stop - start, 'line')} of the page"
            yield Hit(begin, end, message, "", learnt(doc, low, lines, start, stop))
