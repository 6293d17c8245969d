# ruff: noqa: E501, ISC004 - the lines are texts
"""Texts for near-duplicates: pairs that share a form or an event, and are two articles all the same; random ones."""

import random

TELEGRAM = (
    "بعث الملك برقية تهنئة إلى {} بمناسبة ذكرى اليوم الوطني لبلاده. وأعرب الملك باسمه واسم شعب وحكومة المملكة عن "
    "أصدق التهاني وأطيب التمنيات بالصحة والسعادة {} ولحكومة وشعب {} الصديق اطراد التقدم والازدهار"
)
MARKET = (
    "أغلق مؤشر الأسهم اليوم {} عند مستوى {} نقطة وبتداولات بلغت قيمتها {} مليار. وبلغ عدد الأسهم المتداولة {} "
    "مليون سهم تقاسمتها {} ألف صفقة سجلت فيها أسهم {} شركة ارتفاعا في قيمتها فيما أغلقت أسهم {} شركة على تراجع"
)
WEATHER = (
    "توقعت الأرصاد أن تكون السماء {} على {} مع فرصة {} وتكون الرياح السطحية {} بسرعة {} كيلومترا في الساعة وارتفاع "
    "الموج {} وحالة البحر {}. وتسجل {} درجة حرارة عظمى قدرها {} درجة وصغرى قدرها {} درجة"
)
BOURSE = (
    "شاخص کل بورس تهران در پایان معاملات امروز با {} واحد {} به رقم {} واحد رسید. ارزش معاملات امروز {} میلیارد تومان "
    "بود و {} میلیون سهم در {} هزار نوبت دست به دست شد. نمادهای {} بیشترین تأثیر را بر شاخص داشتند"
)
PRICES = (
    "قیمت سکه تمام امروز {} در بازار تهران به {} تومان رسید و نیم سکه {} تومان معامله شد. هر گرم طلای هجده عیار {} "
    "تومان قیمت خورد و دلار در صرافی‌ها با نرخ {} تومان فروخته شد. بهای هر اونس طلا در بازار جهانی {} دلار است"
)
CONDOLENCE = (
    "رئیس جمهور در پیامی درگذشت {} را به {} تسلیت گفت. در این پیام آمده است: خبر درگذشت {} موجب تأثر و تأسف شد. اینجانب "
    "این ضایعه را به {} تسلیت گفته و از خداوند متعال برای آن مرحوم {} مسئلت دارم"
)
EARNINGS = (
    "{} reported {} quarterly profit of ${} million on Tuesday, {} analysts' forecasts of ${} million. Revenue {} {} "
    "percent to ${} billion as {}. Shares were {} {} percent in early trading, and the company {} its outlook for the year"
)
FORECAST = (
    "{} will be {} with a {} percent chance of {}. Highs will reach {} degrees and lows will drop to {} degrees, with winds "
    "from the {} at {} to {} miles an hour. {} brings {} and temperatures near {} degrees across the {} counties"
)
QUAKE = (
    "A magnitude {} earthquake struck {} at {} on {}, the Geological Survey said. The quake was centered {} miles {} of {} "
    "at a depth of {} miles. {} There were no immediate reports of {}. In the past ten days there have been {} earthquakes"
)

PAIRS = {
    "telegrams of congratulation with other names": (
        TELEGRAM.format("الرئيس فرانسوا هولاند رئيس جمهورية فرنسا", "لفخامته", "فرنسا"),
        TELEGRAM.format("السلطان حسن البلقيه سلطان بروناي دار السلام", "لجلالته", "بروناي دار السلام"),
    ),
    "market reports with other numbers": (
        MARKET.format("منخفضا 62.45 نقطة", "9180.32", "4.9", "188", "98", "27", "131"),
        MARKET.format("مرتفعا 17.90 نقطة", "9242.77", "5.6", "214", "109", "88", "62"),
    ),
    "weather of two regions": (
        WEATHER.format(
            "غائمة جزئيا", "مرتفعات عسير والباحة", "هطول أمطار رعدية", "جنوبية غربية", "15", "نصف متر", "خفيفا", "أبها",
            "28", "17",
        ),
        WEATHER.format(
            "صافية", "المنطقة الشرقية والرياض", "تكون أتربة مثارة", "شمالية", "42", "متران", "متوسطا", "الدمام", "46",
            "31",
        ),
    ),
    "one event, two reporters": (
        "قتل سبعة أشخاص وأصيب عشرون آخرون صباح الثلاثاء في تصادم قطارين قرب محطة المدينة، وقالت الشرطة إن سببه لم يعرف",
        "لقي سبعة ركاب مصرعهم وجرح نحو عشرين إثر اصطدام قطار ركاب بقطار شحن على مشارف المدينة، بحسب ما أعلنته الوزارة",
    ),
    "match reports": (
        "فاز الفريق على ضيفه بهدفين دون رد في الجولة العاشرة من الدوري وسجل المهاجم الهدفين في الشوط الأول من المباراة",
        "فاز الفريق على مضيفه بثلاثة أهداف مقابل هدف في الجولة الرابعة من الدوري وسجل البديل هدف الحسم في الوقت الضائع",
    ),
    "bourse reports (Persian)": (
        BOURSE.format("۱۲ هزار و ۴۳۰", "افزایش", "یک میلیون و ۴۱۲ هزار", "۷۸۵۰", "۶۳۴۰", "۴۵۱", "فولاد، فملی و شستا"),
        BOURSE.format("۳ هزار و ۹۸", "کاهش", "یک میلیون و ۳۸۷ هزار", "۵۱۲۰", "۴۱۱۷", "۳۰۸", "شپنا، خودرو و وبملت"),
    ),
    "prices of gold and coins (Persian)": (
        PRICES.format("شنبه", "۴ میلیون و ۱۲۰ هزار", "۲ میلیون و ۱۷۵ هزار", "۴۱۱ هزار", "۱۱۲۵۰", "۱۲۹۰"),
        PRICES.format("دوشنبه", "۴ میلیون و ۵۳۰ هزار", "۲ میلیون و ۳۶۰ هزار", "۴۴۷ هزار", "۱۲۹۰۰", "۱۳۲۲"),
    ),
    "messages of condolence (Persian)": (
        CONDOLENCE.format(
            "استاد موسیقی ایرانی", "خانواده او", "این هنرمند برجسته", "جامعه هنری کشور", "آرامش ابدی و برای بازماندگان صبر"
        ),
        CONDOLENCE.format(
            "پدر شهیدان", "مردم شهر", "آن پدر صبور و فداکار", "خاندان بزرگ ایشان", "رحمت و مغفرت و علو درجات"
        ),
    ),
    "one election, two reporters (Persian)": (
        "رأی‌گیری انتخابات شورای شهر از ساعت هشت صبح آغاز شد و وزارت کشور اعلام کرد تا ظهر سی درصد از مردم رأی داده‌اند",
        "سخنگوی ستاد انتخابات گفت مشارکت مردم در نیمه نخست روز به سی درصد رسید و صف‌ها در حوزه‌های شمال شهر طولانی است",
    ),
    "quarterly earnings (English)": (
        EARNINGS.format(
            "Norvik Steel", "a record", "412", "beating", "388", "rose", "9.4", "3.1", "construction demand recovered", "up",
            "4.2", "raised",
        ),
        EARNINGS.format(
            "Almeda Foods", "a weaker", "97", "missing", "121", "fell", "2.8", "1.6", "shoppers moved to cheaper brands",
            "down", "7.5", "cut",
        ),
    ),
    "forecasts of two days (English)": (
        FORECAST.format(
            "Wednesday", "mostly sunny", "10", "afternoon showers", "78", "59", "southwest", "5", "10", "Thursday",
            "more clouds", "74", "northern",
        ),
        FORECAST.format(
            "Saturday", "cold and overcast", "80", "freezing rain", "35", "22", "north", "20", "35", "Sunday", "light snow",
            "28", "coastal",
        ),
    ),
    "bulletins of two earthquakes (English)": (
        QUAKE.format(
            "3.4", "the hills above Ventana", "6:12 a.m.", "Monday", "four", "northeast", "Ventana", "5.1",
            "It was felt as far as the harbor.", "damage", "two",
        ),
        QUAKE.format(
            "5.8", "off the coast of Maro", "11:47 p.m.", "Friday", "sixty", "west", "Port Maro", "21.7",
            "A tsunami was not expected.", "injuries on the islands", "nine",
        ),
    ),
    "one court case, two reporters (English)": (
        "A jury on Thursday cleared the former mayor of taking bribes from a builder, ending a trial that had gripped the "
        "city for two months and cost taxpayers an estimated four million dollars",
        "After nine weeks of testimony the city's ex-mayor walked free when jurors decided that payments he received from a "
        "property developer were not proven to be corrupt",
    ),
}  # fmt: skip


LETTERS = "ابتثجحخدذرزسشصضطظعغفقكلمنهوي"


def article(seed: int, words: int = 120) -> str:
    """A text of random words, unlike every other seed's."""
    pick = random.Random(seed)
    return " ".join("".join(pick.choices(LETTERS, k=pick.randint(3, 8))) for _ in range(words))
