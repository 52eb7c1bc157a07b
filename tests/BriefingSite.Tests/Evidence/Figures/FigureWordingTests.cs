using Xunit;

namespace BriefingSite.Tests.Evidence;

/// <summary>The same figure in other words: shares, units that are said once, numbers of Chinese, Japanese and Korean.</summary>
public class FigureWordingTests
{
    [Theory]
    [InlineData("en", "Three in four traders pay cash.", "Six traders out of eight pay cash.", "One in four traders pays cash.")]
    [InlineData("en", "One in six litres is lost.", "About 17 per cent is lost.", "One in nine litres is lost.")]
    [InlineData("de", "57 Prozent kennen das Angebot.", "Mehr als die Hälfte kennt das Angebot.", "Weniger als die Hälfte kennt das Angebot.")]
    [InlineData("de", "Ein Viertel der Arbeit ist getan.", "25 Prozent der Arbeit sind getan.", "Dreiviertel der Arbeit ist getan.")]
    [InlineData("fr", "Quatre clients sur cinq paient en espèces.", "Huit clients sur dix paient en espèces.", "Un client sur cinq paie en espèces.")]
    [InlineData("fr", "56 % des marchands restent.", "Plus de la moitié des marchands restent.", "Moins de la moitié des marchands restent.")]
    [InlineData("es", "Dos de cada tres litros se pierden.", "Cuatro de cada seis litros se pierden.", "Uno de cada tres litros se pierde.")]
    [InlineData("es", "El 53 % apoya la obra.", "Más de la mitad apoya la obra.", "Menos de la mitad apoya la obra.")]
    [InlineData("it", "Otto su dieci sono contenti.", "Quattro clienti su cinque sono contenti.", "Tre clienti su cinque sono contenti.")]
    [InlineData("it", "Il 52 per cento resta.", "Più della metà resta.", "Meno della metà resta.")]
    [InlineData("nl", "Een kwart van de bomen is ziek.", "25 procent van de bomen is ziek.", "Driekwart van de bomen is ziek.")]
    [InlineData("nl", "55 procent blijft.", "Ruim de helft blijft.", "Minder dan de helft blijft.")]
    public void Shares_are_compared_in_all_their_forms(string language, string passage, string honest, string wrong) => FigureBriefing.AssertTold(language, passage, honest, wrong);

    [Theory]
    [InlineData("en", "The fire of 17 June destroyed a mill built in 1871.", "17 June 2034", "18 June 2034")]
    [InlineData("de", "Das Hochwasser vom 11. April zerstörte eine Mühle aus dem Jahr 1867.", "11. April 2034", "12. April 2034")]
    [InlineData("ru", "Буря 12 мая разрушила маяк 1883 года.", "12 мая 2034 года", "13 мая 2034 года")]
    [InlineData("ja", "4月9日の洪水で、1899年の水車小屋が壊れた。", "2034年4月9日", "2034年4月8日")]
    [InlineData("tr", "14 Mart'taki sel 1903 tarihli köprüyü yıktı.", "14 Mart 2034", "13 Mart 2034")]
    public void Of_a_day_without_its_year_another_year_in_the_passage_shows_nothing(string language, string passage, string untold, string wrong) =>
        Assert.Equal(["BS151 ", "BS150 "], FigureBriefing.Check([(passage, untold), (passage, wrong)], language));

    [Theory]
    [InlineData("zh", "此次召回涉及2032年3月至11月生产的电热水壶。", "召回涉及2032年11月生产的电热水壶。", "召回涉及2033年11月生产的电热水壶。")]
    [InlineData("uk", "Карантин триває до 20 серпня.", "Карантин триває до двадцятого серпня.", "Карантин триває до двадцять першого серпня.")]
    [InlineData("es", "Se firmó el 15 de mayo.", "Se firmó el quince de mayo.", "Se firmó el dieciséis de mayo.")]
    [InlineData("uk", "Церкву збудували в XII столітті.", "Церкву датують 12 століттям.", "Церкву датують 14 століттям.")]
    [InlineData("pl", "Kościół zbudowano w XIV wieku.", "Kościół pochodzi z 14 wieku.", "Kościół pochodzi z 13 wieku.")]
    public void Dates_may_be_in_words_or_in_other_digits(string language, string passage, string honest, string wrong) => FigureBriefing.AssertTold(language, passage, honest, wrong);

    [Theory]
    [InlineData("fr", "Le trajet dure 45 minutes.", "Le trajet dure trois quarts d'heure.", "Le trajet dure un quart d'heure.")]
    [InlineData("nl", "De bus doet er 45 minuten over.", "De rit duurt drie kwartier.", "De rit duurt een half uur.")]
    [InlineData("ru", "Ледник таял девять суток.", "Ледник таял девять дней.", "Ледник таял восемь дней.")]
    [InlineData("fa", "کاهش ۲۵ درصدی بودجه ادامه دارد.", "بودجه ۲۵٪ کم شد.", "بودجه ۲۸٪ کم شد.")]
    [InlineData("de", "Die Fahrt dauert 45 Minuten.", "Die Fahrt dauert eine Dreiviertelstunde.", "Die Fahrt dauert eine halbe Stunde.")]
    public void A_span_or_a_share_may_have_another_name(string language, string passage, string honest, string wrong) => FigureBriefing.AssertTold(language, passage, honest, wrong);

    [Theory]
    [InlineData("ar", "لم تخرج من المرأب 13 حافلة من أصل 44 اشتُريت عام 2032.", "من أصل 44 حافلة لم تخرج 13 من المرأب.", "من أصل 48 حافلة لم تخرج 13 من المرأب.")]
    [InlineData("fa", "از ۸۶ روستای این بخش، ۲۹ روستا پزشک ندارند.", "از ۸۶ روستا ۲۹ روستا پزشک ندارند.", "از ۶۸ روستا ۲۹ روستا پزشک ندارند.")]
    [InlineData("de", "In 26 von 83 Gemeinden gibt es keinen Arzt.", "Von 83 Gemeinden haben 26 keinen Arzt.", "Von 83 Gemeinden haben 36 keinen Arzt.")]
    [InlineData("fr", "La région a acheté 28 autocars. Résultat : onze d'entre eux n'ont jamais roulé.", "Onze autocars n'ont jamais roulé.", "Douze autocars n'ont jamais roulé.")]
    [InlineData("ko", "85개 마을 중 27곳에 의사가 없다.", "마을 85곳 가운데 27곳에 의사가 없다.", "마을 58곳 가운데 27곳에 의사가 없다.")]
    [InlineData("en", "Some 4,000 customers lost water in 61 of the 140 districts.", "61 of 140 districts lost water.", "61 of 140 customers lost water.")]
    public void A_part_and_its_whole_may_be_counted_with_one_noun(string language, string passage, string honest, string wrong) => FigureBriefing.AssertTold(language, passage, honest, wrong);

    [Theory]
    [InlineData("zh", "出土瓷片四万多件。", "出土瓷片超过4万件。", "出土瓷片超过6万件。")]
    [InlineData("ko", "직원 60명을 뽑는다.", "60명을 뽑을 예정이다.", "80명을 뽑을 예정이다.")]
    public void A_counter_belongs_to_its_number(string language, string passage, string honest, string wrong) => FigureBriefing.AssertTold(language, passage, honest, wrong);

    [Theory]
    [InlineData("zh", "大桥总投资3亿5000万元。", "大桥总投资3.5亿元。", "大桥总投资3亿元。")]
    [InlineData("zh", "工程历时二十六个月。", "工程历时26个月。", "工程历时16个月。")]
    [InlineData("ja", "1日に1万2400人が渡る。", "1日に12,400人が渡る。", "1日に1万人が渡る。")]
    [InlineData("ja", "橋の長さは2.8キロである。", "橋の長さは2.8kmである。", "橋の長さは2.8マイルである。")]
    [InlineData("ja", "荷物は40キロである。", "荷物は40kgである。", "荷物は60kgである。")]
    [InlineData("ko", "공사비는 3억 5000만 원이다.", "공사비는 3.5억 원이다.", "공사비는 3억 원이다.")]
    [InlineData("ko", "공사비는 3억 2,000만 원이다.", "공사비는 3억 2천만 원이다.", "공사비는 3억 원이다.")]
    [InlineData("ko", "시민 12만 3,400명이 찬성했다.", "시민 123,400명이 찬성했다.", "시민 12만 명이 찬성했다.")]
    public void Numbers_in_myriads_are_added_up(string language, string passage, string honest, string wrong) => FigureBriefing.AssertTold(language, passage, honest, wrong);

    [Theory]
    [InlineData("it", "Il 54 per cento è favorevole, il 31 contrario.", "Il 54% è favorevole, il 31% contrario.", "Il 31 per cento è favorevole, il 54 contrario.")]
    [InlineData("fr", "La retenue de 12 millions de mètres cubes en contiendra 17,5 millions.", "La retenue contiendra 17,5 millions de m³ au lieu de 12.", "La retenue contiendra 17,5 millions de m³ au lieu de 14.")]
    [InlineData("fr", "L'aide passe de 45 à 72 euros par mois.", "L'aide passe de 45 € à 72 € par mois.", "L'aide passe de 45 € à 82 € par mois.")]
    [InlineData("es", "La torre cuesta 31 M€.", "La torre cuesta 31 millones de euros.", "La torre cuesta 31 euros.")]
    [InlineData("ru", "Нагрузка ограничена 20 тоннами.", "Нагрузка ограничена 20 т.", "Нагрузка ограничена 20 кг.")]
    [InlineData("pl", "Bezrobocie sięga 14,5 proc. w gminie.", "Bezrobocie sięga 14,5%.", "Bezrobocie sięga 15,4%.")]
    [InlineData("pl", "Pracę straci 1860 górników.", "Pracę straci 1860 osób.", "Pracę straci 1680 osób.")]
    [InlineData("ar", "في القاعة 300 كرسي و1,100 مقعد.", "في القاعة 1,100 مقعد.", "في القاعة 1,300 مقعد.")]
    public void A_unit_may_be_said_once_or_in_another_form(string language, string passage, string honest, string wrong) => FigureBriefing.AssertTold(language, passage, honest, wrong);

    [Theory]
    [InlineData("de", "Das Fest dauert vom 2. Juli bis zum 21. August.", "Das Fest endet am 21. August.", "Das Fest dauert vom 2. Juli bis zum 1. August.")]
    [InlineData("de", "Die Umfrage unter 1.310 Kunden ist neu.", "Befragt wurden 1.310 Kunden.", "Befragt wurden 1.130 Kunden.")]
    [InlineData("de", "Unter 40 Gebäude bleiben stehen.", "Weniger als 40 Gebäude bleiben stehen.", "Mehr als 40 Gebäude bleiben stehen.")]
    [InlineData("de", "Die Anlage wird bis Ende 2035 fertig.", "Die Anlage läuft ab 2036.", "Die Anlage läuft ab 2038.")]
    [InlineData("en", "The works end by the end of 2036.", "The works end in Q4 2036 at the latest.", "The works end in Q4 2037 at the latest.")]
    [InlineData("en", "The levy was £38 more than three years before.", "The levy rose by £38 in three years.", "The levy rose by £83 in three years.")]
    [InlineData("ru", "Ремонт обойдётся в 1,84 млрд рублей.", "Ремонт обойдётся примерно в 1,8 млрд рублей.", "Ремонт обойдётся примерно в 1,4 млрд рублей.")]
    [InlineData("pl", "Złoża wystarczą na co najmniej 12 lat.", "Złoża wystarczą na 12 lat lub dłużej.", "Złoża wystarczą na najwyżej 12 lat.")]
    [InlineData("es", "No entra ninguno de más de 300 metros.", "Los barcos no pueden medir más de 300 m.", "Los barcos miden al menos 400 m.")]
    public void The_word_before_a_figure_limits_what_it_is_of(string language, string passage, string honest, string wrong) => FigureBriefing.AssertTold(language, passage, honest, wrong);
}
