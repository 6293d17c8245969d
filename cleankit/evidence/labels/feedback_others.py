"""How a page asks its reader to write: about the article, a mistake, a question: the other languages."""

from cleankit.evidence.labels.speech import act

ACTS = (
    act(
        r"uestion|emarque|ommentaire|uggestion|avis|rreur|oquille|faute|regunta|duda|ugerencia|nvíanos|nvíenos|"
        r"ándanos|éjanos|scríbenos|scríbanos|omande|uggerimenti|egnalazioni|crivi|andaci|asciaci|nvie |ande |ncontrou",
        r"\b(?:une|des|vos|votre) (?:question|remarque|commentaire|suggestion|avis)s?\b.{0,60}?(?:écrivez-nous|"
        r"contactez-nous|cet article|nous intéress\p{L}+\W*$)|\bune (?:erreur|faute|coquille) dans (?:cet? |"
        r"l['’])?(?:article|texte|page)\s?\?|\b(?:signalez|signaler) une erreur(?: (?:dans|sur) (?:cet?te? |l['’]|la "
        r")?(?:article|page|texte))?\W*$|\bune (?:erreur|faute|coquille) dans le texte\s?\?|¿\p{L}+ (?:alguna? "
        r")?(?:pregunta|duda|sugerencia|error)s?\b.{0,40}?(?:este artículo(?! de)|esta nota|nuestr[oa]s? (?:boletín|"
        r"artículos?|web|página))|\b(?:envíanos|envíenos|mándanos|déjanos|escríbenos|escríbanos)\b(?:.{0,80}?@| (?:tu|"
        r"un|su) (?:comentario|opinión)(?: (?:abajo|aquí|en los comentarios))?[.!]*$)|\b(?:hai|avete) (?:domande|"
        r"suggerimenti|segnalazioni|trovato un errore)\b.{0,60}?(?:questo articolo|nell['’]articolo|scrivici|"
        r"contattaci)|\b(?:scrivi|scriveteci|scrivici|mandaci|lasciaci)\b.{0,60}?(?:un commento(?: qui sotto)?[.!]*$|"
        r"@)|\b(?:envie|mande) (?:seu|sua|suas|seus)\b.{0,40}?(?:comentário|opinião|sugest|dúvida)\p{L}*.{0,40}?(?:@|"
        r"nossa redação|para nós)|\bencontrou (?:um|algum) erro (?:nesta|na|neste|no) (?:matéria|página|reportagem|"
        r"texto)\s?\?",
    ),
    act(
        r"zekamy na|ytani|uwagi|ugesti|nalazłeś|odziel się|apisz |ragen|pmerkingen|foutje|Foutje|een tip|rågor|"
        r"ynpunkter",
        r"\bczekamy na (?:wasze|twoje|państwa) (?:\p{L}+ )?(?:listy|maile|e-maile|uwagi|komentarze|opinie|zdjęcia|"
        r"sygnały)|\b(?:masz|macie) (?:pytani|uwagi|sugesti).{0,60}?(?:artykuł|tekstu)|\bznalazłeś błąd w (?:tekście|"
        r"artykule)\W*$|\bpodziel się (?:\p{L}+ )?opini\p{L}+(?: w komentarz\p{L}*)?\W*$|\bnapisz (?:\p{L}+ "
        r"){0,2}komentarz\W*$|\b(?:heb je|heeft u|hebt u) (?:\p{L}+ ){0,3}(?:vragen|opmerkingen|tip)\b.{0,60}?(?:dit "
        r"artikel|redactie)|\bfoutje gezien\W*$|\b(?:har du|hittade du|hittat) (?:\p{L}+ ){0,3}(?:frågor|synpunkter|"
        r"fel|tips)\b.{0,60}?(?:artikeln|mejla)",
    ),
    act(
        r"ошибку|печатку|еточность|ишите нам|рисылайте|тправляйте|омилку|ообщите нам|ыделите",
        r"(?:^\W*|\bвы )(?:нашли|заметили|увидели) (?:ошибку|опечатку|неточность) в (?:тексте|статье|новости|"
        r"материале)\s*[?.!]|^\W*сообщите нам(?: об этом)?\W*$|\bвыделите (?:её|ее|ошибку|текст)\b.{0,60}?(?:ctrl|"
        r"enter|нажмите)|\b(?:пишите|присылайте|отправляйте) (?:нам (?:на|в) (?:почту|адрес|e-?mail|телеграм|telegram|"
        r"whatsapp|\S+@)|свои (?:вопросы|новости|сообщения|комментарии))|^\W*(?:знайшли|помітили) помилку",
    ),
    act(
        r"كنت تعتقد|كنتم تعتقدون|لاحظت|وجدت",
        r"^\W*(?:إذا (?:كنت تعتقد(?:/تعتقدين)?|كنتم تعتقدون|لاحظت|وجدت)|هل لاحظت|هل وجدت)(?!\p{L}).{0,40}?"
        r"(?:المقال|الخبر|التقرير|المادة|الموضوع)(?!\p{L}).{0,120}?(?:تصحيح|شكوى|راسلنا|أخبرنا|أبلغنا|تواصل معنا)",
    ),
    act(
        r"شاركنا|شاركونا|أرسل لنا|أرسلوا لنا|راسلونا|اكتب لنا|نظرات خود|پیشنهادات خود|انتقادات خود|örüşlerinizi|"
        r"orularınızı|orumlarınızı",
        r"(?<!\p{L})(?:شاركنا|شاركونا|أرسلوا? لنا|راسلونا|اكتب لنا)(?!\p{L}).{0,60}?(?:رأيك|رأيكم|تعليقك|تعليقاتكم?|"
        r"ملاحظاتكم?|أسئلتكم?|آرائكم|آراءكم).{0,20}?(?:التعليقات|أسفل|أدناه|البريد)|(?:نظرات|پیشنهادات|انتقادات) خود "
        r"را (?:با ما|برای ما|در (?:بخش |قسمت )?(?:نظرات|کامنت\p{L}*)|در زیر).{0,40}?(?:بنویسید|ارسال|در "
        r"میان)\P{L}*\p{L}*\P{L}*$|\b(?:görüşlerinizi|sorularınızı|yorumlarınızı) (?:bizimle|bize|"
        r"yorum\p{L}*)\b.{0,40}?(?:paylaş|yaz|gönder)",
    ),
)
