"""The words of each language: data that loads, folding that keeps offsets, labels found and near misses left alone."""

import tomllib
import unicodedata

import polars as pl
import pytest
from hypothesis import given
from hypothesis import strategies as st

from cleankit.show.wording import LANGUAGES
from cleankit.text.folding import FOLD_FROM, FOLD_TO, fold, fold_map
from cleankit.text.letters import NOT_LATIN
from cleankit.words import lexicon as lx
from cleankit.words.clouds import function_share, tag_score
from cleankit.words.decoration import bare
from cleankit.words.labels import Label, cover, leading, phrases, prefix, trailing, whole
from cleankit.words.lexicon import HOME

ALL = (
    "tags related read_also share print comments newsletter cookie ad photo_credit byline timestamp copyright source "
    "navigation pagination paywall error_page social_embed follow live_blog ticker video_player most_read disclaimer "
    "breaking"
)
CLASSES = tuple(ALL.split())
SCRIPTS = st.characters(min_codepoint=1, max_codepoint=0x6FF) | st.characters(
    min_codepoint=0x1E00, max_codepoint=0x2069
)
TEXT = st.text(SCRIPTS | st.sampled_from("İıßΣςﬁ：１\u200c\u0640\ufeffأؤئةیکهى۱٢"))


def kinds(labels: list[Label] | None) -> list[str] | None:
    """The classes of the labels found."""
    return None if labels is None else [label.kind for label in labels]


@pytest.mark.parametrize("lang", lx.languages())
def test_file(lang: str) -> None:
    """Every file has all classes, no phrase or word is empty when folded, none is strong and weak in one class."""
    data = tomllib.loads((HOME / f"{lang}.toml").read_text("utf-8"))
    assert set(data["labels"]) == set(CLASSES)
    assert len(data["script"]) == 4
    assert 0.05 < data["function_rate"] < 0.6
    words = [fold(word) for word in data["function_words"]]
    assert 60 <= len(words) == len(set(words))
    assert all(words)
    for table in data["labels"].values():
        folded = [bare(fold(phrase)) for phrase in table["strong"] + table["weak"]]
        assert len(folded) == len(set(folded))
        assert all(len(phrase) > 1 for phrase in folded)


def test_scripts() -> None:
    """The rules that look for words of another script know all languages whose own is not Latin."""
    found = [lx.lexicon(lang) for lang in lx.languages()]
    assert sorted(known.lang for known in found if known and known.script != "Latn") == sorted(NOT_LATIN)


@pytest.mark.parametrize("lang", lx.languages())
def test_every_phrase_is_found(lang: str) -> None:
    """Every phrase of every language is a whole line, a leading label and a cover of itself, to its own length."""
    data = tomllib.loads((HOME / f"{lang}.toml").read_text("utf-8"))
    for kind, table in data["labels"].items():
        for strength in ("strong", "weak"):
            for phrase in table[strength]:
                found = whole(f"• {phrase} (3)", lang, (kind,))
                assert found is not None, phrase
                assert (found.kind, found.strong) == (kind, strength == "strong")
                plain = bare(fold(phrase))
                assert fold(f"• {phrase}"[found.start : found.end]) == plain
                assert leading(f"{plain}: x", lang, (kind,)), phrase
                assert cover(phrase, lang, (kind,)) or plain[0].isdigit(), phrase


def test_fold_digits() -> None:
    """Decimal digits of every script of the basic plane fold to ASCII."""
    digits = [chr(i) for i in range(0x10000) if unicodedata.category(chr(i)) == "Nd"]
    assert [fold(digit) for digit in digits] == [str(unicodedata.digit(digit)) for digit in digits]


@given(TEXT)
def test_fold_laws(text: str) -> None:
    """Folding is idempotent, drops or keeps but never adds characters, and knows where each came from."""
    folded, where = fold_map(text)
    assert folded == fold(text) == fold(folded)
    assert len(where) == len(folded) + 1
    assert [*where] == sorted(set(where))
    assert where[-1] == len(text)
    assert all(fold(text[at]) == char for at, char in zip(where, folded, strict=False))


@given(TEXT)
def test_fold_composition(text: str) -> None:
    """Composed and decomposed letters fold alike."""
    assert fold(unicodedata.normalize("NFD", text.replace("\u0345", ""))) == fold(unicodedata.normalize("NFC", text))


@given(st.lists(TEXT, min_size=1))
def test_fold_in_polars(texts: list[str]) -> None:
    """Lower-casing and replace_many in Polars is the same fold."""
    column = pl.Series(texts, dtype=pl.String).str.to_lowercase().str.replace_many(FOLD_FROM, FOLD_TO)
    assert column.to_list() == [fold(text) for text in texts]


@pytest.mark.parametrize(
    ("lang", "text", "kind"),
    [
        ("ar", "كلمات دلالية:", "tags"),
        ("ar", "إقرأ أيضاً:", "read_also"),
        ("ar", "اقرأ ايضا", "read_also"),
        ("ar", "• مقالات مشابهة", "related"),
        ("fa", "برچسب\u200cها", "tags"),
        ("fa", "برچسبها:", "tags"),
        ("fa", "انتهای پیام/", "disclaimer"),
        ("ur", "یہ بھی پڑھیں", "read_also"),
        ("tr", "İLGİLİ HABERLER", "related"),
        ("tr", "YAZI BOYUTU", "print"),
        ("fr", "A LIRE AUSSI", "read_also"),
        ("de", "— ANZEIGE —", "ad"),
        ("ru", "Читайте ещё", "read_also"),
        ("el", "ΔΙΑΦΗΜΙΣΗ", "ad"),
        ("zh", "【相关阅读】", "related"),
        ("hi", "• यह भी पढ़ें", "read_also"),
        ("sr", "ПОВЕЗАНЕ ВЕСТИ", "related"),
        ("mk", "Следете нѐ на Фејсбук", "follow"),
        ("be", "Чытайце таксама:", "read_also"),
        ("sl", "Ste že naročnik?", "paywall"),
        ("ca", "L’adreça electrònica no es publicarà", "comments"),
        ("gl", "DEIXA UNHA RESPOSTA", "comments"),
        ("sw", "Haki Zote Zimehifadhiwa", "copyright"),
        ("tl", "Basahin din:", "read_also"),
        ("af", "Alle regte voorbehou", "copyright"),
        ("id", "Hak cipta terpelihara", "copyright"),  # Malay
        ("ka", "მსგავსი სიახლეები", "related"),
        ("ka", "ᲛᲡᲒᲐᲕᲡᲘ ᲡᲘᲐᲮᲚᲔᲔᲑᲘ", "related"),
        ("hy", "ԿԱՐԴԱՑԵՔ ՆԱԵՎ", "read_also"),
        ("kk", "• Сондай-ақ оқыңыз", "read_also"),
        ("uz", "O'xshash yangiliklar", "related"),
        ("uz", "O‘xshash yangiliklar", "related"),
        ("uz", "Ўхшаш янгиликлар", "related"),
        ("am", "ተዛማጅ ዜናዎች", "related"),
        ("pa", "• ਇਹ ਵੀ ਪੜ੍ਹੋ", "read_also"),
        ("pa", "\N{GURMUKHI LETTER SA}\N{GURMUKHI SIGN NUKTA}ੇਅਰ ਕਰੋ", "share"),
        ("pa", "\N{GURMUKHI LETTER SHA}ੇਅਰ ਕਰੋ", "share"),
        ("si", "අදාළ පුවත්", "related"),
        ("my", "မှတ်ချက်ပေးခွင့် ပိတ်ထားသည်။", "comments"),
        ("km", "អត្ថបទ\N{ZERO WIDTH SPACE}ទាក់ទង", "related"),
        ("fa", "Leave a comment", "comments"),
        ("und", "Skip to content ↓", "navigation"),
        ("xx", "Skip to content", "navigation"),
        ("pt-BR", "Leia também", "read_also"),
        ("en", "🔥 Most read", "most_read"),
    ],
)
def test_whole(lang: str, text: str, kind: str) -> None:
    """A line that is one label, whatever its decoration, spelling or case."""
    label = whole(text, lang, (kind,))
    assert label is not None
    assert label.kind == kind


def test_whole_span() -> None:
    """The span is the phrase in the source, marks and invisible letters included, decoration not."""
    text = "» إقرأ أيضاً: (2)"
    label = whole(text, "ar", ("read_also",))
    assert label is not None
    assert text[label.start : label.end] == "إقرأ أيضاً"
    assert label.phrase == "اقرا ايضا"


def test_strong_only() -> None:
    """A weak label can be refused."""
    assert whole("شارك", "ar", ("share",)) is not None
    assert whole("شارك", "ar", ("share",), strong_only=True) is None


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("ar", "شارك لافروف أيضًا في الاجتماع السنوي."),
        ("ar", "ترامب يلوح بإعلان مهم بشأن روسيا"),
        ("ar", "كشفت المصادر عن الاتفاق"),
        ("en", "Print media is dying."),
        ("en", "Related companies were fined."),
        ("en", "Share prices: what to expect"),
        ("en", "Comments of the minister drew fire."),
        ("en", "The minister spoke to a U.S. magazine."),
        ("en", "It grew with “even greater” speed."),
        ("en", "Adage"),
        ("de", "Servicemenü"),
        ("de", "Autokorrektur"),
        ("fa", "پرینت\u200cفیلم"),
        ("en", "Tagsüber"),
        ("fa", "منبع آگاه گفت که توافق نزدیک است."),
        ("de", "Anzeigenmarkt bricht ein"),
        ("en", ""),
        ("en", "(3) • …"),
        ("ka", "კომენტარის გაკეთებისას მინისტრმა აღნიშნა, რომ ხიდი აშენდება."),
        ("hy", "Հեղինակային իրավունքների մասին օրենքը փոխվել է։"),
        ("kk", "Жаңалықтар агенттігі хабарлағандай, көпір салынады."),
        ("uz", "Video tasvirlarda suv koʻprikni oqizib ketayotgani koʻrinadi."),
        ("am", "ያጋሩት ቪዲዮ ውሃው ድልድዩን ሲወስድ ያሳያል።"),
        ("pa", "ਟਿੱਪਣੀ ਕਰਦਿਆਂ ਮੰਤਰੀ ਨੇ ਕਿਹਾ ਕਿ ਪੁਲ ਬਣ ਜਾਵੇਗਾ।"),
        ("si", "අදහස් දැක්වූ ඇමතිවරයා පාලම ඉදිකරන බව පැවසීය."),
        ("my", "မှတ်ချက်ပေးရာတွင် တံတားကို ဆောက်လုပ်မည်ဟု ပြောသည်။"),
        ("km", "បញ្ចេញមតិថា ស្ពាននឹងត្រូវសាងសង់។"),
    ],
)
def test_near_misses(lang: str, text: str) -> None:
    """Sentences and headlines that begin with or hold a label word are no labels; at most one weak label leads them."""
    assert whole(text, lang, CLASSES) is None
    assert leading(text, lang, CLASSES) is None
    assert cover(text, lang, CLASSES) is None
    assert trailing(text, lang, CLASSES) is None
    found = prefix(text, lang, CLASSES)
    assert len(found) <= 1
    assert not any(label.strong for label in found)


def test_leading() -> None:
    """A label before a colon, with what follows the colon."""
    for text, kind, rest in (
        ("المصدر: euronews", "source", "euronews"),
        ("Tags :oil", "tags", "oil"),
        ("关键词：石油 经济", "tags", "石油 经济"),
        ("کلیدواژه\u200cها: نفت", "tags", "نفت"),
    ):
        label = leading(text, "zh" if kind == "tags" and "石" in rest else "fa" if "نفت" in rest else "ar", CLASSES)
        assert label is not None
        assert (label.kind, text[label.after :]) == (kind, rest)


def test_colons_and_stops_of_other_scripts() -> None:
    """Armenian, Khmer and Ethiopic have colons of their own, and all three and Burmese full stops."""
    for lang, text, kind in (
        ("hy", "Հեղինակ՝ Անի Սարգսյան", "byline"),
        ("km", "ប្រភព៖ AFP", "source"),
        ("am", "ምንጭ፦ AFP", "source"),
    ):
        label = leading(text, lang, CLASSES)
        assert label is not None
        assert label.kind == kind
    for lang, text in (
        ("hy", "Կամուրջը կկառուցվի։ Գովազդ"),
        ("km", "ស្ពាននឹងត្រូវសាងសង់។ ចែករំលែក"),
        ("km", "ស្ពាននឹងត្រូវសាងសង់៕ ចែករំលែក"),
        ("am", "ድልድዩ ይገነባል። ያጋሩ"),
        ("my", "တံတား ဆောက်မည်။ မျှဝေရန်"),
    ):
        assert trailing(text, lang, ("share", "ad")) is not None, text


def test_clusters() -> None:
    """No label ends inside a cluster: vowels and stacked letters hang on the letter before."""
    assert kinds(prefix("ផ្ញើមតិ", "km", ("comments",))) == ["comments"]
    assert prefix("ផ្ញើមតិុ", "km", ("comments",)) == []
    assert kinds(prefix("မျှဝေ", "my", ("share",))) == ["share"]
    assert prefix("မျှဝေး", "my", ("share",)) == []
    assert whole("အားလုံး", "my", ("navigation",)) is not None


def test_cover_glued() -> None:
    """Labels that lost all space between them still fill a line."""
    line = "انتقل إلى اختصارات الوصولشارك هذا المقالمحادثة"
    labels = cover(line, "ar", CLASSES)
    assert kinds(labels) == ["navigation", "share", "comments"]
    assert "".join(line[label.start : label.end] for label in labels or ()) == line
    assert kinds(cover("Share on Facebook | Print (2) 12 Comments", "en", CLASSES)) == ["share", "print", "comments"]


def test_cover_backtracks() -> None:
    """The longest label is left when only a shorter one lets the rest be covered."""
    line = "Share this storyPrint"
    assert kinds(cover(line, "en", ("share", "print"))) == ["share", "print"]
    assert cover("Share this strange Print", "en", ("share", "print")) is None


def test_prefix() -> None:
    """Labels at the line start end at a word end, at another script or at another label."""
    assert kinds(prefix("Relatedالمخابرات التشكية: روسيا تجند مهاجرين", "ar", CLASSES)) == ["related"]
    assert kinds(prefix("طباعة شارك ماركو روبيو الصين", "ar", ("share", "print"))) == ["print", "share"]
    assert prefix("Commentators agree", "en", CLASSES) == []
    weak = prefix("شارك لافروف في الاجتماع", "ar", CLASSES)
    assert [(label.kind, label.strong) for label in weak] == [("share", False)]


def test_camel_case_glue() -> None:
    """A capital inside a word shows where two buttons met."""
    assert kinds(cover("DruckenTeilen", "de", ("share", "print"))) == ["print", "share"]
    assert cover("Druckenteilen", "de", ("share", "print")) is None


def test_trailing() -> None:
    """A label behind the last full stop, and only behind a full stop."""
    text = "وسط دعوات أوروبية لفرض عقوبات جديدة. اعلان"
    label = trailing(text, "ar", ("ad",))
    assert label is not None
    assert text[label.start :] == "اعلان"
    assert trailing("لم يصدر عن الوزارة أي اعلان", "ar", ("ad",)) is None
    assert trailing("He said “no.” Advertisement", "en", ("ad",)) is not None


def test_english_everywhere() -> None:
    """Sites of any language carry English buttons: strong ones and six common weak ones, not more."""
    assert whole("Advertisement", "ckb", ("ad",)) is not None
    assert whole("Related", "ar", ("related",)) is not None
    assert whole("Home", "ar", CLASSES) is None
    assert whole("شارك", "fa", CLASSES) is None


def test_phrases() -> None:
    """Anchors are folded phrases of the classes asked for."""
    found = phrases("ar", ("tags",))
    assert "كلمات دلاليه" in found
    assert all(phrase == fold(phrase) for phrase in found)
    assert set(found) < set(phrases("ar", ("tags", "share")))


def test_unknown_language() -> None:
    """An unknown language has no lexicon, and "und" has English labels but no function words."""
    assert lx.lexicon("xx") is None
    und = lx.lexicon("und")
    assert und is not None
    assert not und.function_words
    assert tag_score("one two three four five six", "xx") == 0.0


def test_function_share() -> None:
    """Arabic words with a fused article count half, particles with a fused conjunction fully."""
    assert function_share("وفي الصين والهند سياحة", "ar") == (1.5, 4.0)
    assert function_share("The oil and gas", "en") == (2.0, 4.0)
    assert function_share("\ufed3\ufef2 الصين", "ar") == (1.0, 2.0)  # the particle in presentation forms


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("ar", "كلمات دلالية: ليبيا مصر غاز نفط ليبيا مصر غاز نفط تونس الجزائر مالي النيجر كهرباء طاقة"),
        ("ar", "وزير الطاقة الجزائري الجزائر الغاز الطبيعي إيطاليا الاتحاد الأوروبي أسعار النفط"),
        ("en", "Libya Egypt Natural Gas Oil Prices Tunisia Algeria European Union Energy Ministry"),
        ("fa", "ایران نفت گاز تحریم وزارت نفت اوپک بازار انرژی قیمت بنزین"),
    ],
)
def test_tag_score_of_clouds(lang: str, text: str) -> None:
    """Unlabelled clouds of eight and more words pass the threshold."""
    assert tag_score(text, lang) >= 4.5


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("ar", "الجزائر توقع اتفاقا جديدا لتوريد الغاز إلى إيطاليا"),
        ("ar", "وقال الوزير إن الاتفاق سيبدأ تنفيذه في مطلع العام المقبل بعد موافقة البرلمان."),
        ("ar", "من تونس .. وزراء الطاقة: التعاون مع أوروبا ضرورة لتفادي الأزمة"),
        ("en", "Algeria signs new deal to supply gas to Italy"),
        ("en", "The minister said the deal would start early next year after a vote in parliament."),
        ("fa", "وزیر نفت از امضای قرارداد تازه با شرکت\u200cهای خارجی خبر داد"),
    ],
)
def test_tag_score_of_sentences(lang: str, text: str) -> None:
    """Headlines and sentences stay below the threshold."""
    assert tag_score(text, lang) < 3.6


def test_languages_have_one_name() -> None:
    """The report calls a language as its lexicon does."""
    named = {lang: tomllib.loads((HOME / f"{lang}.toml").read_text("utf-8"))["name"] for lang in lx.languages()}

    assert {lang: LANGUAGES.get(lang) for lang in named} == named
