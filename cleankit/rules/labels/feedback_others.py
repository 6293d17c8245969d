"""How a page asks its reader to write: about the article, a mistake, a question: the other languages."""

from cleankit.rules.labels.speech import act

ACTS = (
    act(
        "uestion|emarque|ommentaire|uggestion|avis|rreur|oquille|faute|regunta|duda|ugerencia|nvíanos|nvíenos|"
        "ándanos|éjanos|scríbenos|scríbanos|omande|uggerimenti|egnalazioni|crivi|andaci|asciaci|nvie |ande |ncontrou",
        r"\b(?:une|des|vos|votre) (?:question|remarque|commentaire|suggestion|avis)s?\b.{0,60}?(?:écrivez|contactez|"
        r"cet article|nous intéress)|\bune (?:erreur|faute|coquille)\b.{0,40}?(?:article|texte|page).{0,20}?\?|"
        r"\b(?:signalez|signaler) une erreur|¿\p{L}+ (?:alguna? )?(?:pregunta|duda|sugerencia|"
        r"error)s?\b.{0,40}?(?:este artículo|esta nota|nuestr)|\b(?:envíanos|envíenos|mándanos|déjanos|escríbenos|"
        r"escríbanos)\b.{0,80}?(?:comentario|@|opinión|artículo|correo)|\b(?:hai|avete) (?:domande|suggerimenti|"
        r"segnalazioni|trovato un errore)\b.{0,60}?(?:articolo|scriv|contatt)|\b(?:scrivi|scriveteci|scrivici|"
        r"mandaci|lasciaci)\b.{0,60}?(?:commento|@|opinione|redazione)|\b(?:envie|mande) (?:seu|sua|suas|"
        r"seus)\b.{0,40}?(?:comentário|opinião|sugest|dúvida)|\bencontrou (?:um|algum) erro",
    ),
    act(
        "zekamy na|ytani|uwagi|ugesti|nalazłeś|odziel się|apisz |ragen|pmerkingen|foutje|Foutje|tip|rågor|ynpunkter",
        r"\bczekamy na (?:wasze|twoje|państwa)\b|\b(?:masz|macie) (?:pytani|uwagi|sugesti).{0,60}?(?:napisz|"
        r"skontaktuj|artykuł|tekstu)|\bznalazłeś błąd w (?:tekście|artykule)|\bpodziel się (?:\p{L}+ "
        r")?opini\p{L}+(?: w komentarz\p{L}*)?\W*$|\bnapisz (?:\p{L}+ ){0,2}komentarz|\b(?:heb je|heeft u|hebt u) "
        r"(?:\p{L}+ ){0,3}(?:vragen|opmerkingen|tip)\b.{0,60}?(?:dit artikel|mail|redactie)|\bfoutje gezien|\b(?:har "
        r"du|hittade du|hittat) (?:\p{L}+ ){0,3}(?:frågor|synpunkter|fel|tips)\b.{0,60}?(?:artikeln|mejla|kontakta)",
    ),
    act(
        "ошибку|печатку|еточность|ишите|рисылайте|тправляйте|омилку",
        r"(?:^\W*|\bвы )(?:нашли|заметили|увидели) (?:ошибку|опечатку|неточность)(?: в (?:тексте|статье|новости|"
        r"материале))?\s*[?.!]|\b(?:пишите|присылайте|отправляйте) (?:нам на|нам в|свои (?:вопросы|новости|сообщения|"
        r"комментарии))|^\W*(?:знайшли|помітили) помилку",
    ),
    act(
        "شاركنا|شاركونا|أرسل|راسلونا|اكتب لنا|أخبرنا|نظرات|پیشنهاد|انتقاد|örüşlerinizi|orularınızı|orumlarınızı",
        r"(?<!\p{L})(?:شاركنا|شاركونا|أرسلوا? لنا|راسلونا|اكتب لنا|أخبرنا)(?!\p{L}).{0,60}?(?:رأيك|رأيكم|تعليقك|"
        "تعليقاتكم?|ملاحظاتكم?|أسئلتكم?|آرائكم|آراءكم)|^(?!.*بازیکن)(?:.{0,40})(?:نظرات|پیشنهادات|انتقادات) خود "
        r"را.{0,60}?(?:بنویسید|ارسال|با ما|در میان)|\b(?:görüşlerinizi|sorularınızı|"
        r"yorumlarınızı)\b.{0,60}?(?:paylaş|yaz|gönder)",
    ),
)
