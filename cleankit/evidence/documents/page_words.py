"""Words that a page says about itself: in a short line one of them is a hint, two are more."""

import re

TOKEN = re.compile(r"[^\W_][\w@.'’-]*[^\W_]|[^\W_]")

WORDS = frozenset(
    """
    newsletter newsletters cookie cookies akismet captcha impressum datenschutz datenschutzerklärung agb sitemap browser
    datenschutzbestimmungen nutzungsbedingungen login logout einloggen eingeloggt ausloggen angemeldet registrieren
    registriert registrierung passwort kennwort benutzername nutzername username password abonnieren abonniere abonniert
    abonnement abonnenten abonnent abo abos follower followern kommentar kommentare kommentaren kommentieren kommentiert
    kommentarfunktion kommentarfeld trackback trackbacks pingback pingbacks permalink posteingang pflichtfeld
    pflichtfelder erforderlich formular formulars weitersagen weiterempfehlen teilen verwandte ähnliche meistgelesen
    meistgelesene weiterlesen leseempfehlung lesetipp warenkorb versandkosten lieferzeit gutschein gutscheine onlineshop
    online-shop webshop kostenlos kostenlose kostenlosen spenden spende spendenkonto iban bic paypal bildquelle
    bildnachweis bildrechte werbung anzeige affiliate affiliate-links affiliatelink affiliatelinks sponsored gesponsert
    provision schlagwort schlagwörter stichwörter kategorie kategorien archiv archive veröffentlicht startseite homepage
    webseite website ansprechpartner ansprechpartnerin kontakt kontaktformular öffnungszeiten telefon telefax tel fax
    e-mail email e-mail-adresse javascript download downloads herunterladen app apps akzeptieren zustimmen einwilligung
    einverstanden widerrufen abbestellen abmelden anmelden anmeldung
    facebook twitter instagram youtube whatsapp linkedin pinterest telegram tiktok xing flipboard tumblr snapchat
    mastodon threads comment comments commenting reply replies subscribe subscribed subscriber subscribers subscription
    unsubscribe signup sign logged moderated moderation privacy terms copyright wordpress blogger powered disclaimer
    advertisement advertise advertising sponsor sponsors commission share shares tweet retweet bookmark follow inbox
    mailing feedback related trending categories category tagged tags filed posted
    commentaire commentaires commenter abonnez abonnez-vous inscrivez inscrivez-vous abonnés abonné messagerie
    désabonner confidentialité désinscrire publicité partager partagez mots-clés indésirables
    comentario comentarios comentar suscríbete suscribirse suscríbase suscripción suscriptores suscriptor privacidad
    publicidad compartir comparte etiquetas boletín contraseña registrarse regístrate síguenos
    commenti commento iscriviti abbonati abbonamento abbonamenti condividi pubblicità informativa seguici registrati
    comentário comentários inscreva-se assine assinante assinantes assinatura compartilhe compartilhar publicidade
    privacidade cadastre-se siga-nos senha
    komentarz komentarze komentarzy skomentuj newslettera subskrypcji subskrybuj prenumerata prenumeratę zaloguj
    regulamin regulaminu udostępnij prywatności ciasteczek obserwuj
    reactie reacties nieuwsbrief abonneer abonneren aanmelden inloggen privacybeleid cookiebeleid delen
    kommentarer kommentera prenumerera nyhetsbrev integritetspolicy
    комментарий комментарии комментариев подписаться подписывайтесь подпишитесь подписка рассылку рассылка авторизуйтесь
    регистрация поделиться конфиденциальности реклама коментар коментарі підписатися підписуйтесь поділитися
    yorum yorumlar yorumu abone paylaş çerez çerezler gizlilik üyelik reklam bülten
    σχόλιο σχόλια εγγραφείτε απορρήτου κοινοποίηση διαφήμιση
    تعليق تعليقات التعليقات تعليقك اشترك الاشتراك البريدية الخصوصية إعلان مشاركة تابعونا تابعنا دیدگاه دیدگاهتان خبرنامه
    اشتراک‌گذاری برچسب‌ها عضویت komentar berlangganan bagikan langganan iklan privasi תגובה תגובות הרשמה הירשמו פרטיות
    """.split()
)


def page_words(line: str) -> int:
    """How many different words of the page stand in a line.

    >>> page_words("Subscribe to the newsletter"), page_words("He read the letter")
    (2, 0)
    """
    return len(WORDS.intersection(TOKEN.findall(line.lower())))
