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
