"""What a page says of its rights and of what it does not answer for: the other languages."""

from cleankit.evidence.labels.speech import act

ACTS = (
    act(
        r"nterdit|utorisation|éposée|esponsab|rohibid|utorización|arca registrada|iservat|ietata|archio registrato|"
        r"roibid|utorização",
        r"\breproduction\b.{0,40}?(?:totale|partielle|de (?:cet|ces|tout|nos)|des (?:contenus|"
        r"articles))\b.{0,60}?(?:interdite|autorisation)|^\W*reproduction (?:strictement )?interdite|\bnous (?:ne "
        r"sommes pas responsables|déclinons toute responsabilité)\b.{0,60}?(?:contenu des (?:sites|liens|"
        r"commentaires)|liens externes|sites (?:tiers|externes))\b|\bprohibid[ao],? (?:su|la) reproducción (?:total|"
        r"parcial)|\bno (?:nos hacemos|se hace) responsables? (?:de|por) (?:los|las|el) (?:contenidos?|comentarios|"
        r"opiniones|enlaces)|^\W*(?:©\s?)?riproduzione riservata\W*$|\bvietata la riproduzione(?:\W*$|,? (?:anche|"
        r"totale|parziale|dei (?:testi|contenuti)|degli articoli|senza))|\bproibida a reprodução (?:total|parcial|do "
        r"conteúdo|dest|sem)|\breprodução (?:total|parcial|do conteúdo|dest).{0,60}?(?:proibida|autorização)",
    ),
    act(
        r"abronion|gody|edakcja nie|oestemming|erboden|illstånd",
        r"\b(?:kopiowanie|powielanie|przedruk|rozpowszechnianie) (?:\p{L}+ ){0,3}?(?:materiał|treści|artykuł|tekst|"
        r"zdjęć|serwis).{0,100}?(?:zabronion|zgody)|\bredakcja nie (?:ponosi odpowiedzialności|odpowiada) za (?:treś|"
        r"komentarz|reklam)|\b(?:overname|kopiëren|verspreiding)\b.{0,40}?(?:artikel|inhoud|"
        r"tekst).{0,60}?(?:toestemming|verboden)|\b(?:kopiering|återgivning).{0,60}?tillstånd",
    ),
    act(
        r"ерепечат|опирование |спользование материалов|спользование текстов|спользование контента|спользование статей|"
        r"спользование любых|оспроизведение|итирование|едакция не нес",
        r"\b(?:перепечатк\p{L}* (?:\p{L}+ )?(?:материалов|текстов|статей|новостей|информации|возможна|допускается|"
        r"только)|(?:копирование|использование|воспроизведение|цитирование) (?:\p{L}+ )?(?:материалов|текстов|"
        r"контента|статей)(?! для))\b.{0,120}?(?:без (?:\p{L}+ )?разрешени|с (?:\p{L}+ )?разрешени|гиперссыл|ссылк)|"
        r"\bредакция не нес[её]т ответственности за (?:содерж|достовер|мнени|коммент)",
    ),
    act(
        r"무단|無断|未经|未經|hi rõ nguồn",
        r"무단 ?(?:전재|복제|배포)[^.]{0,40}?금(?:지|합니다)\W*$|"
        r"無断(?:転載|使用|複製|掲載|引用)[^。]{0,30}?(?:禁じます|禁止(?:します)?|"
        r"お断り(?:します|いたします)?)\W*$|未[经經](?:\p{Han}{0,6})(?:授权|许可|授權|許可|同意)[^。]{0,6}?(?:不得|禁止|严禁|嚴禁)[^。]{0,6}?"
        r"(?:转载|复制|摘编|轉載|複製)|\bghi rõ nguồn\b.{0,60}?\bkhi (?:phát hành|sử dụng|đăng) lại",
    ),
    act(
        r"الموضوع ال|ليس مسؤول|ليست مسؤولة|كانت هذه تفاصيل|قدم لكم",
        r"(?<!\p{L})الموضوع ال[أا]صلي قد تم نشر[هة] (?:ومتواجد )?(?:على|في)|^\W*"
        r"(?:يلفت|تلفت|ينوه) .{0,40}?(?:ليس مسؤول|ليست مسؤولة)\p{L}*\p{M}* عن التعليقات|^\W*"
        r"(?:و?كانت )هذه تفاصيل .{5,200}?"
        r"(?:لهذا اليوم|نكون قد وفقنا)|^\W*و?[نت]قدم لكم (?:من خلال|عبر) موقع.{0,60}?(?:تغطية|متابعة).{0,40}?"
        r"(?:على مدار|لحظة بلحظة)",
    ),
    act(
        r"يحظر نسخ|يحظر اقتباس|يحظر نشر|يحظر إعادة|يمنع نسخ|يمنع اقتباس|يمنع نشر|يمنع إعادة|يُمنع|غير مسؤول|ذکر منبع|"
        r"ذكر منبع|opyalanamaz|ullanılamaz|ayınlanamaz",
        r"(?<!\p{L})(?:يحظر|يمنع|يُمنع) (?:نسخ|اقتباس|نشر|إعادة نشر).{0,30}?(?:المقال|المحتوى|هذه المادة|محتوى الموقع|"
        r"مواد الموقع|الموضوع).{0,40}?(?:إذن|المصدر|موافقة)|(?<!\p{L})(?:الموقع|الصحيفة|إدارة الموقع|هيئة التحرير) "
        r"غير مسؤول\p{L}* عن (?:محتوى|مضمون|التعليقات|الآراء|ما ينشر)|(?:(?:استفاده|کپی|نقل) (?:از )?(?:مطالب|"
        r"محتوا\p{L}*|اخبار|این (?:مطلب|خبر|گزارش))|بازنشر).{0,60}?(?:با|بدون) (?:ذکر|ذكر) منبع.{0,40}?(?:بلامانع|بلا "
        r"مانع|مجاز|آزاد|ممنوع)|\bizin(?:siz)? (?:alınmadan )?(?:kopyalanamaz|kullanılamaz|yayınlanamaz)",
    ),
)
