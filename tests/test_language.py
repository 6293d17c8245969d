# ruff: noqa: E501 - a sentence a line
"""Each language is told by its own words and letters, whatever look-alikes the scraper left in it."""

import polars as pl
import pytest

from cleankit.stages import language
from cleankit.stages.language import detect

TEXTS = {
    "ar": "قال وزير التربية في مؤتمر صحفي عقده اليوم إن المدارس سوف تفتح أبوابها في الأسبوع المقبل بعد التشاور مع النقابات",
    "fa": "وزیر آموزش در نشست خبری امروز گفت که مدرسه‌ها از هفته آینده باز می‌شوند و این تصمیم با معلمان گرفته شده است.",
    "ur": "وزیر تعلیم نے آج ایک پریس کانفرنس میں کہا ہے کہ اسکول اگلے ہفتے سے کھل جائیں گے اور اساتذہ کی رائے لی گئی ہے۔",
    "ckb": "وەزیری پەروەردە ئەمڕۆ لە کۆنگرەیەکی ڕۆژنامەوانیدا ڕایگەیاند کە قوتابخانەکان هەفتەی داهاتوو دەکرێنەوە",
    "ps": "د پوهنې وزیر نن په یوه خبري غونډه کې وویل چې ښوونځي به په راتلونکې اونۍ کې پرانیستل شي او ښوونکي خوښ دي",
    "ug": "مائارىپ مىنىستىرى بۈگۈن مۇخبىرلارنى كۈتۈۋېلىش يىغىنىدا مەكتەپلەرنىڭ كېلەر ھەپتە ئېچىلىدىغانلىقىنى ئېيتتى",
    "sd": "تعليم جي وزير اڄ هڪ پريس ڪانفرنس ۾ چيو آهي ته اسڪول ايندڙ هفتي کان کلي ويندا ۽ استادن جي راءِ به ورتي وئي آهي",
    "he": "שר החינוך אמר היום במסיבת עיתונאים כי בתי הספר ייפתחו בשבוע הבא לאחר התייעצות עם המורים",
    "el": "Ο υπουργός Παιδείας δήλωσε σήμερα ότι τα σχολεία θα ανοίξουν την επόμενη εβδομάδα",
    "ko": "교육부 장관은 오늘 기자회견에서 학교가 다음 주에 문을 열 것이라고 말했다",
    "ja": "文部科学大臣は今日の記者会見で、学校は来週から再開されると述べた。",
    "zh": "教育部部长今天在记者会上表示,学校将于下周重新开放,并已征求教师意见。",
    "th": "รัฐมนตรีว่าการกระทรวงศึกษาธิการกล่าวในวันนี้ว่าโรงเรียนจะเปิดในสัปดาห์หน้า",
    "ru": "Министр образования заявил сегодня на пресс-конференции, что школы откроются на следующей неделе, и это было бы важным решением",
    "uk": "Міністр освіти заявив сьогодні на пресконференції, що школи відкриються наступного тижня, і це рішення її уряду є важливим",
    "az": "Təhsil naziri cümə günü bildirib ki, ölkənin şimalındakı məktəblər müəllimlərin rəyi soruşulduqdan sonra gələn həftə açılacaq.",
    "kk": "Білім министрі жұма күні елдің солтүстігіндегі мектептер мұғалімдердің пікірі сұралғаннан кейін келесі аптада ашылатынын айтты.",
    "uz": "Taʼlim vaziri juma kuni mamlakat shimolidagi maktablar oʻqituvchilar bilan maslahatlashilgandan soʻng keyingi haftada oʻquvchilar uchun ochilishini va toʻliq ishlashini aytdi.",
    "ky": "Билим берүү министри жума күнү өлкөнүн түндүгүндөгү мектептер мугалимдердин пикири суралгандан кийин эмдиги жумада ачылат деп билдирди жана бул үчүн күн белгиленди.",
    "mn": "Боловсролын сайд баасан гарагт улсын хойд хэсгийн сургуулиуд багш нараас санал авсны дараа ирэх долоо хоногт нээгдэнэ гэж хэлсэн бөгөөд энэ нь шийдвэр юм.",
    "tg": "Вазири маориф рӯзи ҷумъа гуфт, ки мактабҳои шимоли кишвар пас аз пурсиши назари омӯзгорон ҳафтаи оянда кушода мешаванд.",
    "be": "Міністр адукацыі сказаў у пятніцу, што школы на поўначы краіны адкрыюцца на наступным тыдні пасля таго, як спытаюць настаўнікаў.",
    "ka": "განათლების მინისტრმა პარასკევს განაცხადა, რომ ქვეყნის ჩრდილოეთში სკოლები მომავალ კვირას გაიხსნება.",
    "hy": "Կրթության նախարարն ուրբաթ օրը հայտարարեց, որ երկրի հյուսիսի դպրոցները կբացվեն հաջորդ շաբաթ։",
    "am": "የትምህርት ሚኒስትሩ ዓርብ ዕለት እንደተናገሩት በሰሜን የአገሪቱ ክፍል የሚገኙ ትምህርት ቤቶች በሚቀጥለው ሳምንት ይከፈታሉ።",
    "ti": "ሚኒስተር ትምህርቲ ዓርቢ ኣብ ዝሃቦ መግለጺ ኣብ ሰሜን እታ ሃገር ዘለዋ ኣብያተ ትምህርቲ ኣብ ዝመጽእ ሰሙን ክኽፈታ ምዃነን ኣፍሊጡ።",
    "pa": "ਸਿੱਖਿਆ ਮੰਤਰੀ ਨੇ ਸ਼ੁੱਕਰਵਾਰ ਨੂੰ ਕਿਹਾ ਕਿ ਦੇਸ਼ ਦੇ ਉੱਤਰ ਵਿੱਚ ਸਕੂਲ ਅਗਲੇ ਹਫ਼ਤੇ ਖੁੱਲ੍ਹਣਗੇ।",
    "si": "රටේ උතුරේ පාසල් ලබන සතියේ විවෘත කරන බව අධ්‍යාපන ඇමතිවරයා සිකුරාදා පැවසීය.",
    "my": "နိုင်ငံမြောက်ပိုင်းရှိ ကျောင်းများကို လာမည့်အပတ်တွင် ပြန်ဖွင့်မည်ဟု ပညာရေးဝန်ကြီးက သောကြာနေ့တွင် ပြောကြားခဲ့သည်။",
    "km": "រដ្ឋមន្ត្រីក្រសួងអប់រំបានប្រកាសនៅថ្ងៃសុក្រថា សាលារៀននៅភាគខាងជើងនៃប្រទេសនឹងបើកឡើងវិញនៅសប្តាហ៍ក្រោយ។",
    "tr": "Eğitim bakanı cuma günü yaptığı açıklamada ülkenin kuzeyindeki okulların öğretmenlere sorulduktan sonra gelecek hafta açılacağını söyledi ve bir tarih verdi.",
    "ta": "நாட்டின் வடக்கில் உள்ள பள்ளிகள் அடுத்த வாரம் திறக்கப்படும் என்று கல்வி அமைச்சர் வெள்ளிக்கிழமை தெரிவித்தார்.",
    "mr": "देशाच्या उत्तर भागातील शाळा पुढील आठवड्यात सुरू होतील, असे शिक्षणमंत्र्यांनी शुक्रवारी सांगितले आणि शिक्षकांचे मत विचारण्यात आले आहे.",
    "ne": "देशको उत्तरी भागका विद्यालयहरू अर्को हप्ता खुल्नेछन् भनी शिक्षामन्त्रीले शुक्रबार बताउनुभयो र शिक्षकहरूको राय लिइएको छ।",
    "en": "The minister of education said on Friday that the schools in the north of the country have to open by the end of the week.",
    "fr": "Le ministre de l'éducation a déclaré que les écoles du pays et les lycées ouvriront dans une semaine pour les élèves qui sont là.",
    "de": "Der Minister sagte am Freitag, dass die Schulen im Norden des Landes von nächster Woche an auch für die Kleinen und nicht nur für die Großen öffnen.",
    "es": "El ministro dijo el viernes que las escuelas del norte y los institutos abrirán en una semana para los alumnos con sus maestros.",
    "vi": "Bộ trưởng Bộ Giáo dục cho biết hôm thứ Sáu rằng các trường học ở miền Bắc sẽ mở cửa trở lại vào tuần tới sau khi lấy ý kiến giáo viên.",
    "ro": "Ministrul educației a declarat vineri că școlile din nordul țării se vor deschide de săptămâna viitoare, după ce profesorii au fost întrebați.",
    "hu": "Az oktatási miniszter pénteken azt mondta, hogy az ország északi részén az iskolák a jövő héten nyitnak ki, miután megkérdezték a tanárokat.",
    "cs": "Ministr školství v pátek řekl, že školy na severu země se otevřou příští týden poté, co se ministerstvo zeptalo učitelů na jejich názor.",
    "sk": "Minister školstva v piatok povedal, že školy na severe krajiny sa otvoria budúci týždeň po tom, ako sa ministerstvo opýtalo učiteľov na ich názor.",
    "hr": "Ministar obrazovanja rekao je u petak da će se škole na sjeveru zemlje otvoriti sljedećeg tjedna nakon što su upitani učitelji i njihovi učenici.",
    "bg": "Министърът на образованието каза в петък, че училищата в северната част на страната ще отворят следващата седмица, след като учителите бяха попитани.",
    "da": "Undervisningsministeren sagde fredag, at skolerne i den nordlige del af landet åbner i næste uge, efter at lærerne er blevet spurgt om deres mening.",
    "no": "Kunnskapsministeren sa fredag at skolene nord i landet åpner neste uke etter at lærerne har blitt spurt om hva de mener, og at ingen blir utelatt.",
    "fi": "Opetusministeri sanoi perjantaina, että koulut maan pohjoisosassa avataan ensi viikolla sen jälkeen, kun opettajilta on kysytty heidän mielipidettään.",
    "et": "Haridusminister ütles reedel, et riigi põhjaosa koolid avatakse järgmisel nädalal pärast seda, kui õpetajatelt on nende arvamust küsitud.",
    "lv": "Izglītības ministrs piektdien sacīja, ka skolas valsts ziemeļos tiks atvērtas nākamnedēļ pēc tam, kad skolotājiem būs jautāts viņu viedoklis.",
    "lt": "Švietimo ministras penktadienį sakė, kad mokyklos šalies šiaurėje atsidarys kitą savaitę, kai mokytojai bus paklausti, ką jie apie tai mano.",
    "sq": "Ministri i arsimit tha të premten se shkollat në veri të vendit do të hapen javën e ardhshme, pasi mësuesit të jenë pyetur për mendimin e tyre.",
    "bn": "শিক্ষামন্ত্রী শুক্রবার বলেছেন যে দেশের উত্তরাঞ্চলের স্কুলগুলো আগামী সপ্তাহে খুলে দেওয়া হবে এবং শিক্ষকদের মতামত নেওয়া হয়েছে।",
    "sr": "Министар просвете рекао је у петак да ће школе на северу земље почети да раде следеће недеље, пошто су упитани учитељи.",
    "mk": "Министерот за образование рече во петокот дека училиштата на северот од земјата ќе се отворат следната недела.",
    "sl": "Minister za šolstvo je v petek povedal, da se bodo šole na severu države odprle prihodnji teden, ko bodo vprašali učitelje.",
    "ca": "El ministre d'Educació va dir divendres que les escoles del nord del país obriran la setmana que ve, després de preguntar als mestres.",
    "gl": "O ministro de Educación dixo o venres que as escolas do norte do país abrirán a semana que vén, despois de preguntar aos mestres nunha xuntanza.",
    "sw": "Waziri wa Elimu alisema Ijumaa kwamba shule za kaskazini mwa nchi zitafunguliwa wiki ijayo baada ya walimu kuulizwa maoni yao.",
    "af": "Die minister van onderwys het Vrydag gesê dat die skole in die noorde van die land volgende week sal open nadat onderwysers gevra is.",
    "tl": "Sinabi ng kalihim ng edukasyon noong Biyernes na magbubukas ang mga paaralan sa hilaga ng bansa sa susunod na linggo.",
    "sv": "Utbildningsministern sade på fredagen att skolorna i norr ska öppna nästa vecka, och att det inte blir några undantag för eleverna.",
}  # fmt: skip


@pytest.mark.parametrize("lang", TEXTS)
def test_languages(lang: str) -> None:
    """A sentence of news is enough."""
    assert detect(pl.Series([TEXTS[lang]])).to_list() == [lang]


@pytest.mark.parametrize(
    ("text", "lang"),
    [
        ("Људи у њему чекају џеп, поље и земљу, а нико не зна шта ће.", "sr"),  # letters that Macedonian has too
        ("Пољаците велат дека џебот е празен, а земјата на луѓето е во нивните раце.", "mk"),
        ("Муәллим бу җүн мәктәбдә дәрс кечир, ушаглар исә јени китаблар охујурлар.", "und"),  # Azerbaijani has ј too
        ("Пісьменьнік прыехаў зь вёскі ў Менск і застаўся тут жыць.", "be"),
        ("Він читав вірш «Ў краіне сваёй», а потім пішов до їхньої школи й не повернувся.", "uk"),
        ("El poeta publicó «Unha noite máis» en Galicia y los lectores lo compraron en las ferias del país.", "es"),
    ],
)  # fmt: skip
def test_neighbours(text: str, lang: str) -> None:
    """Languages that share their letters are told by the words or the letters of one alone."""
    assert detect(pl.Series([text])).to_list() == [lang]


def test_letters_of_their_own() -> None:
    """Uzbek in Cyrillic and with any apostrophe is Uzbek; Tatar and Turkmen are not taken for a neighbour."""
    cyrillic = (
        "Таълим вазири жума куни мамлакат шимолидаги мактаблар ўқитувчилар билан маслаҳатдан сўнг очилишини айтди."
    )
    tatar = (
        "Мәгариф министры җомга көнне илнең төньягындагы мәктәпләр укытучыларның фикере соралганнан соң ачылачак диде."
    )
    turkmen = "Билим министри анна гүни юрдуң демиргазыгындакы мекдеплериң мугаллымлар билен геңешилип, индики хепде ачылҗакдыгыны айтды."
    plain = [TEXTS["uz"].replace("ʻ", mark).replace("ʼ", mark) for mark in "'‘’`"]
    assert detect(pl.Series([cyrillic, tatar, turkmen, *plain])).to_list() == ["uz", "und", "und", *["uz"] * 4]
    quoted = TEXTS["ru"] + " На плакате было написано: «Қазақстан Республикасының білім министрлігі»."
    assert detect(pl.Series([quoted])).to_list() == ["ru"]


def test_look_alike_letters_do_not_deceive() -> None:
    """Arabic with Persian kaf, yeh and heh stays Arabic, Persian with Arabic kaf and yeh stays Persian."""
    arabic = TEXTS["ar"].translate(str.maketrans("يكى", "یکی"))
    persian = TEXTS["fa"].translate(str.maketrans("یک", "يك"))
    assert detect(pl.Series([arabic, persian, TEXTS["ar"].replace("ه", "ە")])).to_list() == ["ar", "fa", "ar"]


def test_mixed_documents_follow_the_majority() -> None:
    """English labels around an Arabic article, even a screenful of them, leave it Arabic."""
    menu = "Home News Sports World Business Culture Contact Subscribe Share Tweet Print Email\n"
    texts = pl.Series([menu + TEXTS["ar"] * 3, menu * 5 + TEXTS["ar"] * 30])
    assert detect(texts).to_list() == ["ar", "ar"]


def test_pages_scraped_whole_are_judged_by_their_paragraphs() -> None:
    """A screenful of a menu in English does not make a German page English, one entry a line."""
    menu = "\n".join(
        f"* {word}" for word in "Home News Podcasts Lifestyle Fashion Gear Jobs Shop About Contact".split()
    )
    page = "\n".join(["Skip to the content", *[menu] * 6, *[TEXTS["de"]] * 4])
    assert detect(pl.Series([page])).to_list() == ["de"]


def test_short_lines_are_the_text_beside_a_notice_in_english() -> None:
    """A poem with a long notice of cookies, or a list in another script with a note in English, keeps its language."""
    notice = "We use cookies on this site to improve what you see, and so do our partners in all of the countries. " * 5
    note = "All of the times are local, and may change without notice if the weather in the valley is not good. " * 5

    def broken(lang: str) -> str:
        words = TEXTS[lang].split() * 3
        return "\n".join(" ".join(words[i : i + 3]) for i in range(0, len(words), 3))

    texts = [f"{broken('de')}\n{notice}", f"{broken('ru')}\n{note}"]
    assert detect(pl.Series(texts)).to_list() == ["de", "ru"]


@pytest.mark.parametrize("text", [None, "", "  \n", "12.03.2024 – 15:40", "OK", "غزة", "https://a.example/b?c=1"])
def test_too_little_is_undetermined(text: str | None) -> None:
    """Nulls, numbers and single words are not guessed at."""
    assert detect(pl.Series([text], dtype=pl.String)).to_list() == ["und"]


def test_answers_do_not_depend_on_neighbours_or_order() -> None:
    """One by one, together and backwards, each text gets the same answer; the name and length stay."""
    texts = pl.Series("text", [*TEXTS.values(), None, "x"])
    together = detect(texts)
    assert together.name == "text"
    assert detect(texts.reverse()).reverse().to_list() == together.to_list()
    assert [detect(texts[i : i + 1]).item() for i in range(len(texts))] == together.to_list()


def test_empty_series() -> None:
    """No texts, no answers."""
    assert detect(pl.Series([], dtype=pl.String)).to_list() == []


def test_langdetect_is_asked_once_per_sample(monkeypatch: pytest.MonkeyPatch) -> None:
    """Cheap evidence spares the question; equal texts are asked about once."""
    asked: list[str] = []

    def ask(sample: str) -> str:
        asked.append(sample)
        return "sv"

    monkeypatch.setattr(language, "_ask", ask)
    assert detect(pl.Series([TEXTS["sv"]] * 5 + [TEXTS["en"], TEXTS["ar"]])).to_list() == ["sv"] * 5 + ["en", "ar"]
    assert len(asked) == 1
