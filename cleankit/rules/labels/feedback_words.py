"""How a page asks its reader to write: about the article, a mistake, a question."""

from cleankit.patterns import pattern

HINTS = (
    "omment", "nmerkung", "uschrift", "achricht", "eedback", "uestion", "uggestion", "rror", "istake", "ypo",
    "orrection", "elpful", "ell us", "et us know", "rite to", "mail us", "message", "your thoughts", "ragen",
    "nregung", "Fehler", "fehler", "ritik", "ewerten", "einung", "inweise", "rückmeld", "ückmeld", "chreib",
    "ilfreich", "uestion", "emarque", "rreur", "reguntas", "omentarios", "sugerencia", "ugerencia", "orrec",
    "rrores", "omande", "egnalaci", "rrori", "úvida", "ugest", "wagi", "wagami", "pytani", "błąd", "aile",
    "omerkingen", "ragen", "outje", "ynpunkter", "elet", "опрос", "амечани", "шибк", "печатк", "شاركنا", "شاركونا",
    "أرسل", "راسلونا", "اكتب لنا", "أخبرنا", "نظرات", "پیشنهاد", "اشتباه", "örüş", "orular", "ata",
)  # fmt: skip
THIS = (
    r"(?:this|our|the) (?:\p{L}+ )?(?:article|story|post|report|page|piece|coverage|newsletter|site|website|column|"
    "review|topic)"
)
DIES = (
    r"(?:diese[mnrs]?|unsere[mnrs]?|zum|im|zur) (?:\p{L}+ )?(?:artikel|beitrag|text|thema|meldung|seite|website|"
    r"magazin|blog|podcast|newsletter|inhalt|redaktion|\p{L}+-magazin)"
)
ACT = pattern(
    r"\b(?:if you have|have you got|do you have|got|have|any|for|send us your|share your|we (?:welcome|value|"
    "appreciate) (?:your )?) ?(?:any |your |a )?(?:questions?|comments?|feedback|suggestions?|corrections?|"
    rf"thoughts|tips?|opinion|ideas)\b.{{0,60}}?\b(?:about|on|regarding|for|to|in) {THIS}|"
    r"\b(?:email|e-mail|write to|contact|message|tweet|get in touch with) (?:us|the (?:editors?|newsroom|author|"
    r"writer|reporter))\b.{0,80}?(?:@|\[email|(?:with )?your (?:thoughts|comments|feedback|opinion)|with any "
    "(?:comments|questions|tips)|if you have (?:any |a )?(?:comments?|questions?|feedback|tips?))|"
    r"^\W*(?:have you |did you )?(?:found|find|spot|spotted|see|seen|notice|noticed) (?:an?|any|something) (?:error|"
    r"mistake|typo|inaccura\p{L}+|wrong|problem).{0,60}(?:\?|let us know|report|email|contact|@)|"
    r"^\W*(?:was|did you find|is) this (?:article|page|story|post|content|answer|information) (?:\p{L}+ )?(?:helpful|"
    r"useful|interesting)|^\W*(?:how (?:useful|helpful|would you rate)|rate) (?:was )?this (?:article|post|page|"
    "story)|"
    r"^\W*(?:what do you think|what(?:['’]s| is) your (?:opinion|take|view|favou?rite \p{L}+)|do you agree).{0,40}\? "
    r"(?:let us know|tell us|share|leave|comment|sound off|join|write).{0,120}$|\b(?:let us know|tell us|share your "
    r"\p{L}+|sound off) (?:\p{L}+ ){0,5}?in the comments|"
    r"\b(?:leave|post|write|drop) (?:us |me )?(?:a|your) (?:\p{L}+ )?(?:comments?|reply|review|feedback|message) "
    r"(?:below|in the|here|on|and)\b|"
    r"\b(?:haben|hast|habt) (?:sie|du|ihr) (?:noch |eine |einen |weitere )*(?:fragen?|anregungen|kritik|hinweise?|"
    rf"anmerkungen|feedback|fehler|wünsche|ideen)\b.{{0,60}}?(?:\b{DIES}|an uns\b|\bmit uns\b|schreiben sie uns)|"
    r"^\W*fehler (?:gefunden|entdeckt)|"
    rf"\b(?:bei|für) (?:fragen|anregungen|kritik|hinweise|rückfragen|feedback|kommentare)\b.{{0,80}}?(?:{DIES}|"
    r"\b(?:mit|an) uns\b|\buns (?:gerne?|per|unter|jederzeit)\b|stehen wir|die redaktion)|"
    r"\b(?:wir|ich) freuen? (?:uns|mich) (?:\p{L}+ ){0,3}?(?:auf|über) (?:\p{L}+ ){0,3}?(?:ihre?|deine?|eure?|"
    r"jede[ns]?)\b.{0,60}?(?:rückmeldung|kommentar|feedback|anmerkung|meinung|zuschrift|hinweise|nachricht|anregung|"
    "anfrage)|"
    rf"\bwie (?:bewerten sie|bewertest du|hat ihnen|hat dir|fanden sie|fandest du|hilfreich)\b.{{0,40}}?(?:{DIES}|"
    r"diese[nrs]? \p{L}+)|\bwar (?:diese[rs]?|der) (?:artikel|beitrag|seite|text|information) (?:\p{L}+ "
    ")?hilfreich|"
    r"\b(?:schreib\p{L}*|schick\p{L}*|send\p{L}*|teil\p{L}*|sag\p{L}*) (?:sie |du |mir |uns |doch |gerne )+(?:\p{L}+ "
    r"){0,4}?(?:kommentar|meinung|rückmeldung|feedback|in die kommentare|leserbrief)|\b(?:ihre|deine|eure) meinung "
    "(?:ist gefragt|interessiert uns|zum thema)|"
    r"\b(?:une|des|vos|votre) (?:question|remarque|commentaire|suggestion|avis)s?\b.{0,60}?(?:écrivez|contactez|cet "
    r"article|nous intéress)|\bune (?:erreur|faute|coquille)\b.{0,40}?(?:article|texte|page).{0,20}?\?|\b(?:signalez|"
    "signaler) une erreur|"
    r"¿\p{L}+ (?:alguna? )?(?:pregunta|duda|sugerencia|error)s?\b.{0,40}?(?:este artículo|esta nota|nuestr)|"
    r"\b(?:envíanos|envíenos|mándanos|déjanos|escríbenos|escríbanos)\b.{0,80}?(?:comentario|@|opinión|artículo|"
    "correo)|"
    r"\b(?:hai|avete) (?:domande|suggerimenti|segnalazioni|trovato un errore)\b.{0,60}?(?:articolo|scriv|contatt)|"
    r"\b(?:scrivi|scriveteci|scrivici|mandaci|lasciaci)\b.{0,60}?(?:commento|@|opinione|redazione)|"
    r"\b(?:envie|mande|deixe) (?:seu|sua|suas|seus|uma?)\b.{0,40}?(?:comentário|opinião|sugest|dúvida)|\bencontrou "
    "(?:um|algum) erro|"
    r"\bczekamy na (?:wasze|twoje|państwa)\b|\b(?:masz|macie) (?:pytani|uwagi|sugesti).{0,60}?(?:napisz|skontaktuj|"
    r"artykuł|tekstu)|\bznalazłeś błąd w (?:tekście|artykule)|\b(?:podziel się|napisz) (?:\p{L}+ ){0,3}(?:opini|"
    "komentarz)|"
    r"\b(?:heb je|heeft u|hebt u) (?:\p{L}+ ){0,3}(?:vragen|opmerkingen|tip)\b.{0,60}?(?:dit artikel|mail|redactie)|"
    r"\bfoutje gezien|\b(?:har du|hittade du|hittat) (?:\p{L}+ ){0,3}(?:frågor|synpunkter|fel|"
    r"tips)\b.{0,60}?(?:artikeln|mejla|kontakta)|"
    r"(?:^\W*|\bвы )(?:нашли|заметили|увидели) (?:ошибку|опечатку|неточность)(?: в (?:тексте|статье|новости|"
    r"материале))?\s*[?.!]|\b(?:пишите|присылайте|отправляйте) (?:нам на|нам в|свои (?:вопросы|новости|сообщения|"
    r"комментарии))|^\W*(?:знайшли|помітили) помилку|"
    r"(?<!\p{L})(?:شاركنا|شاركونا|أرسلوا? لنا|راسلونا|اكتب لنا|أخبرنا)(?!\p{L}).{0,60}?(?:رأيك|رأيكم|تعليقك|"
    "تعليقاتكم?|ملاحظاتكم?|أسئلتكم?|آرائكم|آراءكم)|^(?!.*بازیکن)(?:.{0,40})(?:نظرات|پیشنهادات|انتقادات) خود "
    r"را.{0,60}?(?:بنویسید|ارسال|با ما|در میان)|\b(?:görüşlerinizi|sorularınızı|yorumlarınızı)\b.{0,60}?(?:paylaş|"
    "yaz|gönder)",
    ignore_case=True,
)
