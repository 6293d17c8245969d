"""What a form says of its fields."""

from cleankit.evidence.labels.speech import act

FIELDS = (
    r"(?:pflichtfelder?|(?:erforderliche|notwendige|benötigte) felder|required fields?|champs? (?:\p{L}+ "
    r")?obligatoires?|campos? (?:\p{L}+ )?(?:obligatorios?|obrigatórios?)|campi (?:\p{L}+ )?obbligatori|pola "
    r"(?:\p{L}+ )?(?:wymagane|obowiązkowe)|verplichte velden|обязательные поля|الحقول (?:الإلزامية|المطلوبة)|zorunlu "
    r"alan\p{L}*)"
)
ACTS = (
    act(
        "flichtfeld|equired field|Felder sind|bligatoire|bligatori|brigatóri|wymagane|obowiązkowe|"
        "erplichte velden|язательные поля|الحقول الإلزامية|الحقول المطلوبة|orunlu alan|erforderlich|benötigt|"
        "equired)|be published|ublicad|ubblicat|ublié|ublikowan|epubliceerd|публикован|eröffentlicht|نشر عنوان",
        r"^(?=.*(?:\*|marked|markiert|gekennzeichnet|marqués|indiqués|marcados|señalados|contrassegnati|oznaczone|"
        rf"gemarkeerd|помечены|مشار|işaret|mit einem stern)|\W*{FIELDS}\W*$).*(?<!\p{{L}}){FIELDS}|^\W*(?:ihre|deine|"
        "die|your|votre|su|tu|il tuo|o seu|twój|je|uw|ваш)? ?(?:e-?mail|mail|adresse e-mail|dirección de correo "
        "electrónico|indirizzo e-?mail|endereço de e-?mail|adres e-?mail)[- ]?(?:adresse|address|"
        r"adres)?\b.{0,12}?(?:wird|will|ne sera|no será|non sarà|não será|nie (?:będzie|zostanie)|wordt|не "
        "будет).{0,20}?(?:veröffentlicht|be published|publi|pubblicat|opublik|gepubliceerd|опубликован)|"
        r"^\W*(?:e-?mail(?:[- ]?(?:adresse|address))?|mail|name|website|webseite|nom|nombre)\b.{0,12}?\((?:wird |"
        "will )?(?:benötigt|erforderlich|nicht veröffentlicht|not be published|required|never|pflichtfeld|"
        r"obligatoire|obligatorio).{0,40}\)",
    ),
)
