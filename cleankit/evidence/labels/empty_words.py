"""The words of boxes that have nothing to show, in many languages."""

NONE = frozenset(
    """no keine kein aucun aucune nessun nessuna non não nenhum nenhuma brak nie geen inga inget ei нет немає hiç
    hiçbir henüz yok لا لم هیچ نشده نشد ندارد belum tidak ingen nincs nincsenek کوئی""".split()
)
THINGS = frozenset(
    """event events comment comments review reviews posts items products articles entries replies responses ratings
    notifications messages veranstaltung veranstaltungen termine kommentare bewertungen beiträge einträge
    artikel produkte rezensionen événement événements commentaire commentaires article avis evento eventos
    comentario comentarios artículos publicaciones eventi commento commenti articoli comentário comentários
    publicações komentarzy wydarzeń wpisów reacties evenementen berichten kommentarer evenemang begivenheder
    kommentteja tapahtumia комментариев событий записей отзывов мероприятий коментарів подій yorum etkinlik komentar
    acara تعليقات فعاليات أحداث مشاركات دیدگاهی نظری کامنتی رویدادی تبصرہ تبصرے hozzászólás esemény""".split()
)
RESULTS = frozenset(
    """results ergebnisse treffer résultat résultats resultados risultati risultato wyników resultaten träffar tuloksia
    результатов sonuç hasil نتائج نتیجه""".split()
)
FOUND = frozenset(
    """found gefunden trouvé trouvés encontrados encontraron trovati trovato znaleziono gevonden hittades löytynyt
    найдено знайдено bulunamadı ditemukan العثور یافت display show afficher mostrar""".split()
)
"""What a search has: that there are none yet may be news."""
SOON = frozenset(
    """upcoming bevorstehenden kommenden anstehenden venir próximos programma nadchodzących kommande tulevia ближайших
    قادمة comments comment commentaire commentaires comentarios commenti komentarzy reacties kommentare kommentteja
    комментариев коментарів تعليقات دیدگاهی نظری کامنتی yorum reviews bewertungen rezensionen avis ratings""".split()
)
"""One of these makes a box of a whole sentence, which may be news without."""
NOW = frozenset(
    """upcoming yet currently now time moment available found scheduled planned display show bevorstehenden kommenden
    anstehenden derzeit zurzeit zeit aktuell aktuellen momentan noch bisher bislang augenblicklich vorhanden
    gefunden geplant verfügbar abgegeben venir instant trouvé trouvés disponible disponibles afficher actuellement
    aún todavía momento ahora mostrar próximos programados encontrados encontraron encontrado programma ancora
    trovati trovato presenti disponibili ainda disponíveis jeszcze obecnie nadchodzących znaleziono momenteel nog
    gevonden ännu nu kommande hittades vielä tulevia löytynyt vielä пока ещё еще ближайших найдено запланировано
    поки знайдено henüz bulunamadı bulunmuyor bulunmamaktadır yapılmamış saat ditemukan حالياً حاليا بعد الآن قادمة
    هنوز یافت ابھی még jelenleg""".split()
)
REST = frozenset(
    """there are is we have has sorry at this the to be first for post article list in es gibt sind
    liegen stehen sie hier vor an zu zur im leider weiteren neuen diesem diesen diesen beitrag il y a n
    pas de d pour le l à hay se en este no por el que que ci sono stati al há foram nenhum momento no nie ma er
    zijn op dit det finns just inte ole на этот данный момент в ничего yok hiç ada yang في هذه هذا اللحظة توجد يوجد
    يتم العثور على حتى برای این مطلب خبر نوشته وجود است ثبت یافت تک نہیں کیا گیا ہے new more related recent current
    any with your you commenté""".split()
)
