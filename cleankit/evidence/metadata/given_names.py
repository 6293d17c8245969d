"""Whether words of the Arabic script name a person: they begin with a given name that is hardly a word as well."""

from cleankit.text.folding import fold
from cleankit.text.patterns import pattern
from cleankit.words.lexicon import lexicon

GIVEN = frozenset(
    map(
        fold,
        (
            "محمد أحمد ناصر محمود علي حسين عمر عثمان إبراهيم ابراهيم إسماعيل يوسف موسى عيسى يحيى زكريا داود "
            "سليمان هارون إلياس مصطفى خالد طارق زياد وليد ماجد سامي رامي هاني فادي شادي تامر ياسر عمرو عمار بلال "
            "حمزة أنس سعود فهد فيصل نايف تركي بندر مشعل متعب منصور راشد حمد جاسم قاسم كاظم حيدر عباس جعفر باقر "
            "أيمن حسام هشام عصام وائل نبيل كريم سمير منير مراد رشيد عادل صلاح حاتم باسم بسام غسان مروان عدنان "
            "سفيان سلمان لقمان رضوان شعبان رمضان إدريس أنور أكرم أسعد أمجد أدهم أسامة معاذ معتز مهند مازن ماهر "
            "لؤي قصي عدي جلال نزار بشار طلال جبر حامد محسن حسان فؤاد فاروق فوزي لطفي مجدي مدحت رأفت رفعت صبحي "
            "صبري شكري حلمي فهمي رشدي وجدي زكي مسلّم عايض عبير نواف سطام فواز هزاع ضاري مفرح سالم عواد المختار "
            "الجيلالي إكرام سكينة لكبيرة عزيزة مليكة بوشعيب الحسين الحسن المهدي المصطفى صالح فاطمة عائشة خديجة "
            "زينب مريم سارة ليلى سلمى نورة منيرة هند رانيا دينا رنا ريم رغد لجين داليا سمية سعاد نجلاء نسرين "
            "نادية ناهد هالة هيفاء وداد غادة فوزية لطيفة نجوى نهلة نهى هناء ميساء مها منال لمياء لينا لبنى كوثر "
            "فدوى فريدة شيماء شيرين سوسن سهير سهى سميرة زهراء روان رشا رحاب حليمة جيهان آمنة آسيا ابتسام أروى "
            "بتول بثينة تهاني ثريا حصة رباب رقية زهرة سلوى صفية رضا امیر حمید سعید مجید وحید اصغر بهرام بهروز "
            "بهزاد بیژن پرویز جواد داریوش رامین روزبه سیاوش سینا سیامک شهرام فرزاد فرشاد فرهاد فریبرز کامران کاوه "
            "کوروش کیوان مازیار مرتضی مسعود مجتبی مهران مهرداد میلاد نیما هادی هومن یاسر علیرضا محمدرضا محمدعلی "
            "محمدحسین غلامرضا حمیدرضا امیرحسین ابوالفضل زهرا سارا نرگس لیلا نازنین شیوا شیرین شبنم سمیه سمانه "
            "سپیده ریحانه راضیه مرضیه محبوبه مینا مهناز مهسا معصومه الهه اکرم پریسا پروانه حمیده زینب ژاله شهلا "
            "طاهره فائزه فاطمه فرزانه فریبا کبری عرفان عمران فیصل کاشف نعیم ندیم وسیم طاہر زاہد اظہر اعجاز ثاقب "
            "جاوید حفیظ خرم ذیشان شہزاد شعیب طلعت مبشر مظہر یاسمین شازیہ صائمہ ثمینہ آصف اشرف سہیل رفیق شفیق "
            "ئارام کاوە ڕێبوار هێمن شوان دلێر شیلان ئاسۆ بەختیار بێستوون پێشڕەو کامەران سەردار سۆران شێرکۆ عەلی "
            "عومەر محەمەد مەحمود حەسەن حسێن ئەحمەد"
        ).split(),
    )
)
TITLES = pattern(
    r"\s*(?:(?:ال)?(?:د|أ|م|دكتور|دکتر|ڈاکٹر|دكتورة|أستاذ|أستاذة|مهندس|مهندسة|صحفي|صحافي|زميل|زميلة|کاتب|سید|سيد)"
    r"(?:\s?[./]\s?|\s))+"
)
WORD = pattern(r"[\p{Arabic}\p{M}\N{ZERO WIDTH NON-JOINER}]{2,}")
ARTICLE = frozenset(map(fold, "بن بنت ابن آل أبو بو ولد أم ال عبد".split()))
VERB = pattern(
    r"(?:سي|ست|[يت])\p{L}{3,}|مي\p{L}+|\p{L}{3,}وا|\p{L}{4,}ات|(?:[ولب]?ال|لل)\p{L}{3,}(?:ية|ات|ون|ين)|[وب]ال\p{L}+|لل\p{L}+"
)
"""What no name looks like behind a given one: "gives", "women", "they gave", "for the novel"."""
FEWEST, MOST = 2, 4


def is_name(text: str, lang: str) -> bool:
    """Whether the text is the full name of one person, perhaps with a title.

    >>> is_name("د. خالد المنصور", "ar"), is_name("خالد يزور الوادي", "ar")
    (True, False)
    """
    titled = TITLES.match(text)
    words = text[titled.end() if titled else 0 :].split()
    if not all(WORD.fullmatch(word) for word in words):
        return False
    plain = [fold(word) for word in words]
    links = sum(word in ARTICLE for word in plain)
    if not FEWEST <= len(plain) - links <= MOST or plain[-1] in ARTICLE:
        return False
    first = (plain[0] in GIVEN and words[0] != "على") or (
        plain[0].startswith("عبدال") or (plain[0] == "عبد" and plain[1].startswith("ال"))
    )
    known = lexicon(lang)
    words_of = known.function_words if known else frozenset()
    return first and not any(
        word not in ARTICLE and word not in GIVEN and (word in words_of or VERB.fullmatch(word)) for word in plain[1:]
    )
