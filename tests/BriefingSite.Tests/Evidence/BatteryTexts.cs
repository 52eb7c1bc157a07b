namespace BriefingSite.Tests.Evidence;

/// <summary>Invented reports on a harbour, in every language with word lists and in some without.</summary>
internal static class BatteryTexts
{
    /// <summary>The reports by language.</summary>
    public static readonly IReadOnlyDictionary<string, string> Listed = new Dictionary<string, string>
    {
        ["en"] = """
            The new harbour of Saltby was opened in 1912, and 34 ships anchored there in the first year. The town paid for the quay, the council for the lamps, and a merchant from Hull lent the rest of the money.
            The pilots aren't paid by the council. They charge each ship a fee of 12 crowns – the same since 1958 – and share the income among the seven families of the guild. "A pilot feeds his street," people in the old town like to say.
            If the bridge closes, the ferry becomes the only way across the river for the market women. The engineers may find a crack in the middle arch, but the mayor never promised a new bridge before the winter.
            The report describes the harbour, the market and the old road to the north. It was written by two engineers in the spring, and it was printed in Hull; the council received 200 copies of it.
            Few merchants trust the new scales, for the old ones weighed the fish in the shade. The weighing takes place at dawn, on the long table beside the chapel, under the eyes of the whole town.
            """,
        ["de"] = """
            Der neue Hafen von Saltby wurde 1912 eröffnet, und 34 Schiffe ankerten dort im ersten Jahr. Die Stadt bezahlte den Kai, der Rat die Laternen, und ein Kaufmann aus Hull lieh das übrige Geld.
            Die Lotsen werden nicht vom Rat bezahlt. Sie verlangen von jedem Schiff eine Gebühr von 12 Kronen – seit 1958 dieselbe – und teilen das Geld unter den sieben Familien der Zunft. „Ein Lotse ernährt seine Straße“, heißt es in der Altstadt.
            Wenn die Brücke schließt, bleibt die Fähre der einzige Weg über den Fluss für die Marktfrauen. Die Ingenieure finden vielleicht einen Riss im mittleren Bogen, aber der Bürgermeister hat nie eine neue Brücke vor dem Winter versprochen.
            Der Bericht beschreibt den Hafen, den Markt und die alte Straße nach Norden. Er wurde im Frühling von zwei Ingenieuren geschrieben und in Hull gedruckt; der Rat erhielt 200 Stück davon.
            Wenige Kaufleute trauen den neuen Waagen, denn die alten wogen den Fisch im Schatten. Das Wiegen beginnt bei Sonnenaufgang, am langen Tisch neben der Kapelle, unter den Augen der Stadt.
            """,
        ["fr"] = """
            Le nouveau port de Saltby a été ouvert en 1912, et 34 navires y ont mouillé la première année. La ville a payé le quai, le conseil les lampes, et un marchand de Hull a prêté le reste de l'argent.
            Les pilotes ne sont pas payés par le conseil. Ils demandent à chaque navire un droit de 12 couronnes – le même depuis 1958 – et partagent l'argent entre les sept familles de la corporation. « Un pilote nourrit sa rue », dit-on dans la vieille ville.
            Si le pont ferme, le bac devient le chemin des femmes du marché à travers la rivière. Les ingénieurs trouveront peut-être une fissure dans l'arche du milieu, mais le maire n'a jamais promis un nouveau pont avant l'hiver.
            Le rapport décrit le port, le marché et la vieille route du nord. Il a été écrit par deux ingénieurs au printemps, et il a été imprimé à Hull ; le conseil en a reçu 200 exemplaires.
            Peu de marchands se fient aux nouvelles balances, car les anciennes pesaient le poisson à l'ombre. La pesée commence à l'aube, sur la longue table près de la chapelle, sous les yeux de la ville.
            """,
        ["es"] = """
            El nuevo puerto de Saltby se abrió en 1912, y 34 barcos fondearon allí el primer año. La ciudad pagó el muelle, el consejo las lámparas, y un comerciante de Hull prestó el resto del dinero.
            Los prácticos no están pagados por el consejo. Piden a cada barco una tasa de 12 coronas – la misma desde 1958 – y reparten el dinero entre las siete familias del gremio. «Un práctico alimenta su calle», se oye en la ciudad vieja.
            Si el puente cierra, la barca queda como el camino de las mujeres del mercado a través del río. Los ingenieros quizá encuentren una grieta en el arco central, pero el alcalde nunca prometió un puente nuevo antes del invierno.
            El informe describe el puerto, el mercado y el viejo camino del norte. Fue escrito por dos ingenieros en la primavera, y fue impreso en Hull; el consejo recibió 200 ejemplares.
            Pocos comerciantes confían en las nuevas balanzas, pues las viejas pesaban el pescado a la sombra. El pesaje empieza al alba, en la larga mesa junto a la capilla, bajo los ojos de la ciudad.
            """,
        ["it"] = """
            Il nuovo porto di Saltby fu aperto nel 1912, e 34 navi vi gettarono l'ancora il primo anno. La città pagò il molo, il consiglio i lampioni, e un mercante di Hull prestò il resto del denaro.
            I piloti non sono pagati dal consiglio. Chiedono a ogni nave una tassa di 12 corone – la stessa dal 1958 – e dividono il denaro tra le sette famiglie della corporazione. «Un pilota nutre la sua strada», si sente nella città vecchia.
            Se il ponte chiude, il traghetto resta la via delle donne del mercato attraverso il fiume. Gli ingegneri forse troveranno una crepa nell'arco di mezzo, ma il sindaco non ha mai promesso un ponte nuovo prima dell'inverno.
            Il rapporto descrive il porto, il mercato e la vecchia strada del nord. Fu scritto da due ingegneri in primavera, e fu stampato a Hull; il consiglio ne ricevette 200 copie.
            Pochi mercanti si fidano delle nuove bilance, perché le vecchie pesavano il pesce all'ombra. La pesatura comincia all'alba, sulla lunga tavola accanto alla cappella, sotto gli occhi della città.
            """,
        ["pt"] = """
            O novo porto de Saltby foi aberto em 1912, e 34 navios ancoraram ali no primeiro ano. A cidade pagou o cais, o conselho as lâmpadas, e um mercador de Hull emprestou o resto do dinheiro.
            Os pilotos não são pagos pelo conselho. Pedem a cada navio uma taxa de 12 coroas – a mesma desde 1958 – e repartem o dinheiro entre as sete famílias da corporação. «Um piloto alimenta a sua rua», ouve-se na cidade velha.
            Se a ponte fechar, a barca fica como o caminho das mulheres do mercado através do rio. Os engenheiros talvez encontrem uma fenda no arco do meio, mas o prefeito nunca prometeu uma ponte nova antes do inverno.
            O relatório descreve o porto, o mercado e a velha estrada do norte. Foi escrito por dois engenheiros na primavera, e foi impresso em Hull; o conselho recebeu 200 exemplares.
            Poucos mercadores confiam nas novas balanças, pois as velhas pesavam o peixe à sombra. A pesagem começa ao amanhecer, na longa mesa junto à capela, sob os olhos da cidade.
            """,
        ["nl"] = """
            De nieuwe haven van Saltby werd in 1912 geopend, en 34 schepen gingen er in het eerste jaar voor anker. De stad betaalde de kade, de raad de lantaarns, en een koopman uit Hull leende de rest van het geld.
            De loodsen worden niet door de raad betaald. Ze vragen van elk schip een bedrag van 12 kronen – hetzelfde sinds 1958 – en verdelen het geld onder de zeven families van het gilde. „Een loods voedt zijn straat”, hoort men in de oude stad.
            Als de brug sluit, blijft de veerboot de weg van de marktvrouwen over de rivier. De ingenieurs vinden misschien een scheur in de middelste boog, maar de burgemeester heeft nooit een nieuwe brug voor de winter beloofd.
            Het rapport beschrijft de haven, de markt en de oude weg naar het noorden. Het werd in de lente door twee ingenieurs geschreven, en het werd in Hull gedrukt; de raad ontving 200 stuks.
            Weinig kooplieden vertrouwen de nieuwe weegschalen, want de oude wogen de vis in de schaduw. Het wegen begint bij zonsopgang, aan de lange tafel naast de kapel, onder de ogen van de stad.
            """,
        ["pl"] = """
            Nowy port w Saltby został otwarty w 1912 roku, i w pierwszym roku stanęły tam 34 statki. Miasto zapłaciło za nabrzeże, rada za latarnie, a kupiec z Hull pożyczył resztę pieniędzy.
            Piloci nie są opłacani przez radę. Biorą od statku opłatę 12 koron – tę samą od 1958 roku – i dzielą pieniądze między siedem rodzin cechu. „Pilot karmi swoją ulicę”, słychać na starym mieście.
            Jeśli most zostanie zamknięty, prom pozostanie drogą kobiet z targu przez rzekę. Inżynierowie może znajdą pęknięcie w środkowym łuku, ale burmistrz nigdy nie obiecał nowego mostu przed zimą.
            Raport opisuje port, targ i starą drogę na północ. Został napisany wiosną przez dwóch inżynierów, i został wydrukowany w Hull; rada otrzymała 200 egzemplarzy.
            Mało kupców ufa nowym wagom, bo stare ważyły ryby w cieniu. Ważenie zaczyna się o świcie, przy długim stole obok kaplicy, na oczach miasta.
            """,
        ["ru"] = """
            Новый порт в Солтби был открыт в 1912 году, и в первый год там стояли 34 корабля. Город заплатил за набережную, совет за фонари, а купец из Гулля дал остальные деньги.
            Лоцманы не получают денег от совета. Они берут с корабля плату в 12 крон – ту же с 1958 года – и делят деньги между семью семьями цеха. «Лоцман кормит свою улицу», слышно в старом городе.
            Если мост закроют, паром останется дорогой женщин с рынка через реку. Инженеры, возможно, найдут трещину в средней арке, но мэр никогда не обещал нового моста до зимы.
            Отчёт описывает порт, рынок и старую дорогу на север. Он был написан весной двумя инженерами, и он был напечатан в Гулле; совет получил 200 экземпляров.
            Мало купцов доверяет новым весам, потому что старые взвешивали рыбу в тени. Взвешивание начинается на рассвете, за длинным столом рядом с часовней, на глазах у города.
            """,
        ["uk"] = """
            Новий порт у Солтбі був відкритий у 1912 році, і в перший рік там стояли 34 кораблі. Місто заплатило за набережну, рада за ліхтарі, а купець із Гулля дав решту грошей.
            Лоцмани не отримують грошей від ради. Вони беруть із корабля плату в 12 крон – ту саму з 1958 року – і ділять гроші між сімома родинами цеху. «Лоцман годує свою вулицю», чути в старому місті.
            Якщо міст закриють, пором залишиться дорогою жінок із ринку через річку. Інженери, можливо, знайдуть тріщину в середній арці, але мер ніколи не обіцяв нового мосту до зими.
            Звіт описує порт, ринок і стару дорогу на північ. Він був написаний навесні двома інженерами, і він був надрукований у Гуллі; рада отримала 200 примірників.
            Мало купців довіряє новим вагам, бо старі важили рибу в затінку. Зважування починається на світанку, за довгим столом поруч із каплицею, на очах у міста.
            """,
    };

    /// <summary>The reports in languages without word lists.</summary>
    public static readonly IReadOnlyDictionary<string, string> Unlisted = new Dictionary<string, string>
    {
        ["tr"] = """
            Saltby'nin yeni limanı 1912 yılında açıldı ve ilk yıl orada 34 gemi demirledi. Kılavuzlar paralarını meclisten almıyor ve her gemiden 12 kron istiyorlar.
            Rapor limanı, pazarı ve kuzeye giden eski yolu anlatıyor. Bu rapor ilkbaharda iki mühendis tarafından yazıldı ve Hull kentinde basıldı.
            """,
        ["fa"] = """
            بندر تازهٔ سالتبی در سال ۱۹۱۲ گشوده شد و در نخستین سال ۳۴ کشتی در آن لنگر انداختند. راهنمایان از شورا پول نمی‌گیرند و از هر کشتی ۱۲ کرون می‌خواهند.
            این گزارش بندر، بازار و راه کهنهٔ شمال را وصف می‌کند. آن را دو مهندس در بهار نوشتند و در هال چاپ شد.
            """,
        ["zh"] = """
            索尔特比的新港口于1912年启用，第一年有34艘船在那里停泊。领航员不从议会领取报酬，他们向每艘船收取12克朗的费用。
            报告描述了港口、市场和通往北方的旧路。它由两位工程师在春天写成，在赫尔印刷。
            """,
        ["ja"] = """
            ソルトビーの新しい港は1912年に開かれ、最初の年に34隻の船が停泊した。水先人は議会から報酬を受け取らず、船ごとに12クローネを求める。
            報告書は港と市場と北へ向かう古い道を描いている。それは春に二人の技師によって書かれ、ハルで印刷された。
            """,
        ["ko"] = """
            솔트비의 새 항구는 1912년에 문을 열었고 첫해에 34척의 배가 그곳에 정박했다. 도선사들은 의회에서 돈을 받지 않으며 배마다 12크로네를 요구한다.
            보고서는 항구와 시장과 북쪽으로 가는 옛길을 그린다. 그것은 봄에 두 기술자가 썼고 헐에서 인쇄되었다.
            """,
        ["th"] = """
            ท่าเรือใหม่ของซอลต์บีเปิดในปี 1912 และในปีแรกมีเรือ 34 ลำทอดสมอที่นั่น คนนำร่องไม่ได้รับเงินจากสภา
            รายงานนี้บรรยายท่าเรือ ตลาด และถนนสายเก่าไปทางเหนือ วิศวกรสองคนเขียนขึ้นในฤดูใบไม้ผลิ
            """,
        ["hu"] = """
            Saltby új kikötője 1912-ben nyílt meg, és az első évben 34 hajó horgonyzott ott. A révkalauzok nem a tanácstól kapják a pénzt, hanem minden hajótól 12 koronát kérnek.
            A jelentés leírja a kikötőt, a piacot és az északra vezető régi utat. Két mérnök írta tavasszal, és Hullban nyomták ki.
            """,
    };
}
