namespace BriefingSite.Tests.Evidence;

internal static partial class SenseCases
{
    /// <summary>By language: sentences of a source, and below each of them sentences that quote it rightly (+) or wrongly (-).</summary>
    public static readonly IReadOnlyDictionary<string, string> Texts = new Dictionary<string, string>
    {
        ["en"] = English,
        ["de"] = """
            Die Zunft der Gerber ist nicht verpflichtet, die Mauer des Obstgartens auszubessern.
            - Die Zunft ist “verpflichtet, die Mauer des Obstgartens auszubessern”.
            - Das ist nicht neu, aber die Zunft ist “verpflichtet, die Mauer des Obstgartens auszubessern”.
            - Der Abt schläft nie, und die Zunft ist “verpflichtet, die Mauer des Obstgartens auszubessern”.
            + Die Zunft ist nicht “verpflichtet, die Mauer des Obstgartens auszubessern”.
            + Niemand sagt, dass die Zunft “verpflichtet, die Mauer des Obstgartens auszubessern” ist.
            + Es stimmt nicht, dass die Zunft “verpflichtet, die Mauer des Obstgartens auszubessern” ist.
            + Die Zunft hilft, aber nicht weil sie “verpflichtet, die Mauer des Obstgartens auszubessern” ist.
            Der Imker weigert sich zu arbeiten und bestreitet, dass die Wabe leer war.
            - Der Imker begann “zu arbeiten und bestreitet” alles.
            - Der Imker begann zu “arbeiten und bestreitet” alles.
            - Es steht fest, dass “die Wabe leer war”.
            + Der Imker weigert sich “zu arbeiten”.
            + Der Imker bestreitet, dass “die Wabe leer war”.
            Angeblich verkaufte der Küster den Kelch an einen Krämer.
            - Es ist gewiss: “verkaufte der Küster den Kelch an einen Krämer”.
            + Angeblich “verkaufte der Küster den Kelch an einen Krämer”.
            Die beiden Klöster sind weit davon entfernt, Verbündete im Wollstreit zu sein.
            - “Die beiden Klöster sind … Verbündete im Wollstreit”.
            + Die Klöster sind nicht “Verbündete im Wollstreit”.
            Die Schmiede zahlt den Zehnten nur in Schaltjahren.
            - “Die Schmiede zahlt den Zehnten” wie alle.
            + “Die Schmiede zahlt den Zehnten nur in Schaltjahren”.
            + Nur in manchen Jahren gilt: “Die Schmiede zahlt den Zehnten”.
            Hat der Fährmann die Witwe für ihre Ochsen bezahlt?
            - Es heißt, dass “der Fährmann die Witwe für ihre Ochsen bezahlt” hat.
            + Er fragt, ob “der Fährmann die Witwe für ihre Ochsen bezahlt” hat.
            Die Hirten trieben neunhundert Schafe vor Sonnenaufgang über das gefrorene Moor.
            + Die Hirten trieben sie “vor Sonnenaufgang über das gefrorene Moor”.
            + “Die Hirten trieben neunhundert Schafe … über das gefrorene Moor”.
            Der Ex-Vogt traf einen Pseudo-Propheten an der Furt.
            - Der “Vogt traf einen Pseudo-Propheten” dort.
            + Der “Ex-Vogt traf einen Pseudo-Propheten” dort.
            Der Herold könnte den Speicher bei Tauwetter besuchen.
            - Der Herold wird “den Speicher bei Tauwetter besuchen”.
            + Der Herold könnte “den Speicher bei Tauwetter besuchen”.
            + Es geht um “den Speicher” am Fluss.
            Der Müller ist alles andere als reich und keineswegs zufrieden mit der Ernte.
            - Der Müller ist “reich und keineswegs zufrieden”.
            - Der Müller ist “zufrieden mit der Ernte”.
            - “Der Müller ist … reich und keineswegs zufrieden”.
            + Der Müller ist nicht “zufrieden mit der Ernte”.
            """,
        ["fr"] = """
            La guilde des tanneurs n'est pas obligée de réparer le mur du verger.
            - La guilde est “obligée de réparer le mur du verger”.
            - Ce n'est pas nouveau, mais la guilde est “obligée de réparer le mur du verger”.
            + La guilde n'est pas “obligée de réparer le mur du verger”.
            + Personne ne dit que la guilde est “obligée de réparer le mur du verger”.
            L'apiculteur refuse de vendre la ruche et n'a pas réussi à payer l'impôt du sel.
            - L'apiculteur voulait “vendre la ruche”.
            - L'apiculteur voulait “vendre la ruche et n'a pas” attendu.
            + L'apiculteur refuse de “vendre la ruche”.
            Le capitaine nie que la goélette ait heurté la jetée.
            - On sait que “la goélette ait heurté la jetée”.
            + Le capitaine nie que “la goélette ait heurté la jetée”.
            Les deux abbayes sont loin d'être alliées dans la querelle des laines.
            - Les deux abbayes sont “alliées dans la querelle des laines”.
            - “Les deux abbayes sont … alliées dans la querelle des laines”.
            + Les abbayes ne sont pas “alliées dans la querelle des laines”.
            La forge paie la dîme seulement les années bissextiles.
            - “La forge paie la dîme” comme tous.
            + “La forge paie la dîme seulement les années bissextiles”.
            Le passeur a-t-il payé la veuve pour ses bœufs du marais?
            - Le passeur a “payé la veuve pour ses bœufs du marais”.
            + On demande si le passeur a “payé la veuve pour ses bœufs du marais”.
            Les bergers ont mené neuf cents brebis à travers le marais gelé avant l'aube.
            + Les bergers sont passés “à travers le marais gelé avant l'aube”.
            + “Les bergers ont mené neuf cents brebis … avant l'aube”.
            Le héraut pourrait visiter le grenier pendant le dégel.
            - Le héraut va “visiter le grenier pendant le dégel”.
            + Le héraut pourrait “visiter le grenier pendant le dégel”.
            Ils ont signé un pacte de non-agression avec les clans de la colline.
            - Un pacte “agression avec les clans” existe.
            + Un pacte de “non-agression avec les clans” existe.
            """,
        ["es"] = """
            El gremio de los curtidores no está obligado a reparar el muro del huerto.
            - El gremio “está obligado a reparar el muro del huerto”.
            - No es nuevo, pero el gremio “está obligado a reparar el muro del huerto”.
            - Nunca llueve, el gremio “está obligado a reparar el muro del huerto”.
            + El gremio no “está obligado a reparar el muro del huerto”.
            + Nadie dice que el gremio “está obligado a reparar el muro del huerto”.
            El apicultor se niega a vender la colmena y no logró pagar el impuesto de la sal.
            - El apicultor quiere “vender la colmena y no logró” hoy.
            - El apicultor suele “pagar el impuesto de la sal”.
            + El apicultor se niega a “vender la colmena”.
            El molino no ha perdido a un solo obrero desde la llegada de los dueños.
            + “El molino no ha perdido … desde la llegada de los dueños”.
            El molino no ha perdido nunca a ningún obrero desde la llegada de los dueños.
            + “El molino no ha perdido … desde la llegada de los dueños”.
            - “El molino … ha perdido nunca a ningún obrero”.
            Los dos conventos están lejos de ser aliados en la disputa de la lana.
            - “Los dos conventos están … aliados en la disputa de la lana”.
            - Los dos conventos están “aliados en la disputa de la lana”.
            + Los conventos no son “aliados en la disputa de la lana”.
            ¿Ha pagado el barquero a la viuda por sus bueyes?
            - Dicen que “el barquero a la viuda por sus bueyes” pagó.
            + Pregunta si pagó “el barquero a la viuda por sus bueyes”.
            La herrería paga el diezmo solo en los años bisiestos.
            - “La herrería paga el diezmo” como todos.
            + “La herrería paga el diezmo solo en los años bisiestos”.
            Los pastores llevaron novecientas ovejas a través del pantano helado antes del alba.
            + Los pastores pasaron “a través del pantano helado antes del alba”.
            """,
        ["it"] = """
            La gilda dei conciatori non è obbligata a riparare il muro del frutteto.
            - La gilda “è obbligata a riparare il muro del frutteto”.
            - Non è una novità, ma la gilda “è obbligata a riparare il muro del frutteto”.
            + La gilda non “è obbligata a riparare il muro del frutteto”.
            + Nessuno dice che la gilda “è obbligata a riparare il muro del frutteto”.
            L'apicoltore rifiuta di vendere l'alveare e non ha perso un solo sciame dall'arrivo dei padroni.
            - L'apicoltore vuole “vendere l'alveare e non ha” paura.
            + L'apicoltore rifiuta di “vendere l'alveare”.
            + “non ha perso … dall'arrivo dei padroni”.
            Il mulino non ha mai perso nessuno degli operai dall'arrivo dei padroni.
            + “Il mulino non ha mai perso … dall'arrivo dei padroni”.
            Le due abbazie sono tutt'altro che alleate nella disputa della lana.
            - Le due abbazie sono “alleate nella disputa della lana”.
            - “Le due abbazie sono … alleate nella disputa della lana”.
            Il traghettatore ha pagato la vedova per i suoi buoi?
            - “Il traghettatore ha pagato la vedova per i suoi buoi”.
            + Chiede se “Il traghettatore ha pagato la vedova per i suoi buoi”.
            I pastori portarono novecento pecore attraverso la palude gelata prima dell'alba.
            + I pastori passarono “attraverso la palude gelata prima dell'alba”.
            """,
        ["pt"] = """
            A guilda dos curtidores não está obrigada a reparar o muro do pomar.
            - A guilda “está obrigada a reparar o muro do pomar”.
            - Não é novo, mas a guilda “está obrigada a reparar o muro do pomar”.
            + A guilda não “está obrigada a reparar o muro do pomar”.
            O apicultor recusa-se a vender a colmeia e não perdeu um só enxame desde a chegada dos donos.
            - O apicultor quer “vender a colmeia e não perdeu” hoje.
            + O apicultor recusa-se a “vender a colmeia”.
            + “não perdeu … desde a chegada dos donos”.
            Os dois conventos estão longe de ser aliados na disputa da lã.
            - Os dois conventos são “aliados na disputa da lã”.
            - “Os dois conventos estão … aliados na disputa da lã”.
            O barqueiro pagou à viúva pelos seus bois?
            - “O barqueiro pagou à viúva pelos seus bois”.
            + Pergunta-se: “O barqueiro pagou à viúva pelos seus bois?”
            Os pastores levaram novecentas ovelhas através do pântano gelado antes da aurora.
            + Os pastores passaram “através do pântano gelado antes da aurora”.
            """,
        ["nl"] = """
            Het gilde van de looiers is niet verplicht om de muur van de boomgaard te herstellen.
            - Het gilde is “verplicht om de muur van de boomgaard te herstellen”.
            - Het is niet nieuw, maar het gilde is “verplicht om de muur van de boomgaard te herstellen”.
            + Het gilde is niet “verplicht om de muur van de boomgaard te herstellen”.
            + Niemand zegt dat het gilde “verplicht om de muur van de boomgaard te herstellen” is.
            De imker weigert te werken en ontkent dat de korf leeg was.
            - De imker begon te “werken en ontkent” alles.
            - Het is zeker dat “de korf leeg was”.
            + De imker ontkent dat “de korf leeg was”.
            De twee abdijen zijn allesbehalve verbonden in de wolstrijd van het land.
            - De twee abdijen zijn “verbonden in de wolstrijd van het land”.
            - “De twee abdijen zijn … verbonden in de wolstrijd”.
            + De abdijen zijn niet “verbonden in de wolstrijd van het land”.
            Heeft de veerman de weduwe voor haar ossen betaald?
            - Men weet dat “de veerman de weduwe voor haar ossen betaald” heeft.
            + Hij vraagt of “de veerman de weduwe voor haar ossen betaald” heeft.
            De herders dreven negenhonderd schapen voor zonsopgang over het bevroren moeras.
            + De herders kwamen “voor zonsopgang over het bevroren moeras”.
            """,
        ["pl"] = """
            Cech garbarzy nie jest zobowiązany do naprawy muru w sadzie.
            - Cech “jest zobowiązany do naprawy muru w sadzie”.
            - To nie jest nowe, ale cech “jest zobowiązany do naprawy muru w sadzie”.
            + Cech nie “jest zobowiązany do naprawy muru w sadzie”.
            + Nikt nie mówi, że cech “jest zobowiązany do naprawy muru w sadzie”.
            Pszczelarz odmawia sprzedaży ula i zaprzecza, że plaster był pusty.
            - Wiadomo, że “plaster był pusty”.
            + Pszczelarz zaprzecza, że “plaster był pusty”.
            Młyn nie stracił nigdy żadnego robotnika od przybycia właścicieli do wsi.
            + “Młyn nie stracił … od przybycia właścicieli”.
            + “Młyn nie stracił nigdy żadnego … od przybycia właścicieli”.
            - “Młyn … stracił nigdy żadnego robotnika”.
            Rzekomo kościelny sprzedał kielich kramarzowi ze wsi.
            - Wiadomo: “kościelny sprzedał kielich kramarzowi ze wsi”.
            + Rzekomo “kościelny sprzedał kielich kramarzowi ze wsi”.
            Czy przewoźnik zapłacił wdowie za jej woły na bagnach?
            - Jak widać, “przewoźnik zapłacił wdowie za jej woły na bagnach”.
            + Pytanie, czy “przewoźnik zapłacił wdowie za jej woły na bagnach”.
            Oba klasztory są dalekie od sojuszu w sporze o wełnę.
            - “Oba klasztory są … sojuszu w sporze o wełnę”.
            - Oba klasztory są w “sojuszu w sporze o wełnę”.
            Kuźnia płaci dziesięcinę tylko w latach przestępnych.
            - “Kuźnia płaci dziesięcinę” jak wszyscy.
            + “Kuźnia płaci dziesięcinę tylko w latach przestępnych”.
            Pasterze przegnali dziewięćset owiec przez zamarznięte bagno przed świtem.
            + Pasterze szli “przez zamarznięte bagno przed świtem”.
            """,
        ["ru"] = """
            Гильдия кожевников не обязана чинить стену фруктового сада.
            - Гильдия “обязана чинить стену фруктового сада”.
            - Это не ново, но гильдия “обязана чинить стену фруктового сада”.
            + Гильдия не “обязана чинить стену фруктового сада”.
            + Никто не говорит, что гильдия “обязана чинить стену фруктового сада”.
            + Неправда, что гильдия “обязана чинить стену фруктового сада”.
            Пасечник отказался продавать улей и отрицает, что соты были пусты.
            - Пасечник начал “продавать улей”.
            - Пасечник начал “продавать улей и отрицает” всё.
            - Известно, что “соты были пусты”.
            + Пасечник отрицает, что “соты были пусты”.
            Мельница не теряла ни одного рабочего с тех пор, как пришли хозяева.
            + “Мельница не теряла … с тех пор”.
            - “Мельница … теряла ни одного рабочего”.
            Мельница никогда никого не теряла с тех пор, как пришли хозяева.
            - “Мельница … теряла с тех пор”.
            + “Мельница … не теряла с тех пор”.
            Якобы пономарь продал чашу коробейнику из деревни.
            - Известно: “пономарь продал чашу коробейнику из деревни”.
            + Якобы “пономарь продал чашу коробейнику из деревни”.
            Заплатил ли паромщик вдове за её волов на болоте?
            - Видно, что “паромщик вдове за её волов на болоте” платит.
            + Спрашивают, платит ли “паромщик вдове за её волов на болоте”.
            Оба монастыря далеки от союза в споре о шерсти.
            - “Оба монастыря … союза в споре о шерсти”.
            - Оба монастыря ждут “союза в споре о шерсти”.
            Кузница платит десятину только в високосные годы.
            - “Кузница платит десятину” как все.
            + “Кузница платит десятину только в високосные годы”.
            Пастухи перегнали девятьсот овец через замёрзшее болото до рассвета.
            + Пастухи шли “через замёрзшее болото до рассвета”.
            """,
        ["uk"] = """
            Гільдія чинбарів не зобов'язана лагодити мур фруктового саду.
            - Гільдія “зобов'язана лагодити мур фруктового саду”.
            - Це не нове, але гільдія “зобов'язана лагодити мур фруктового саду”.
            + Гільдія не “зобов'язана лагодити мур фруктового саду”.
            + Ніхто не каже, що гільдія “зобов'язана лагодити мур фруктового саду”.
            Пасічник відмовився продавати вулик і заперечує, що стільник був порожній.
            - Пасічник почав “продавати вулик і заперечує” все.
            - Відомо, що “стільник був порожній”.
            + Пасічник заперечує, що “стільник був порожній”.
            Млин не втрачав жодного робітника з того часу, як прийшли господарі.
            + “Млин не втрачав … з того часу”.
            - “Млин … втрачав жодного робітника”.
            Нібито паламар продав чашу крамареві з села.
            - Відомо: “паламар продав чашу крамареві з села”.
            + Нібито “паламар продав чашу крамареві з села”.
            Кузня платить десятину лише у високосні роки.
            - “Кузня платить десятину” як усі.
            + “Кузня платить десятину лише у високосні роки”.
            Пастухи перегнали дев'ятсот овець через замерзле болото до світанку.
            + Пастухи йшли “через замерзле болото до світанку”.
            """,
    };
}
