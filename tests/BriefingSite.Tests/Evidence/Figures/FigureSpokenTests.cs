using Xunit;

namespace BriefingSite.Tests.Evidence;

/// <summary>Figures as people say them: years with endings, hours, spans of time, what was counted before, and two values of two years.</summary>
public class FigureSpokenTests
{
    [Theory]
    [InlineData("ru", "В 2021 году было 340 гостей, в 2027-м — 290.", "В 2027 году было 290 гостей.", "В 2028 году было 290 гостей.")]
    [InlineData("ru", "Мост открыли в 1908-м.", "Мост открыли в 1908 году.", "Мост открыли в 1909 году.")]
    [InlineData("ru", "Её матери 84 года.", "Это сказала её 84-летняя мать.", "Это сказала её 82-летняя мать.")]
    [InlineData("uk", "Міст відкрили у 1908-му.", "Міст відкрили 1908 року.", "Міст відкрили 1909 року.")]
    [InlineData("uk", "Їй 84 роки.", "Це сказала 84-річна вчителька.", "Це сказала 82-річна вчителька.")]
    [InlineData("bg", "Мостът е открит през 1908-ма.", "Мостът е от 1908.", "Мостът е от 1909.")]
    [InlineData("pl", "Kierowca ma 34 lata.", "Pojazd prowadził 34-letni kierowca.", "Pojazd prowadził 43-letni kierowca.")]
    public void A_number_with_an_ending_is_that_number(string language, string passage, string honest, string wrong) => FigureBriefing.AssertTold(language, passage, honest, wrong);

    [Theory]
    [InlineData("nl", "De brug is dicht van 22.00 uur tot 4.30 uur.", "De brug is dicht van tien uur 's avonds tot half vijf 's ochtends.", "De brug is dicht van tien uur 's avonds tot half zeven 's ochtends.")]
    [InlineData("de", "Der Zug fährt um 7.30 Uhr.", "Der Zug fährt um halb acht.", "Der Zug fährt um halb neun.")]
    [InlineData("ru", "Паром уходит в 17:30.", "Паром уходит в половине шестого.", "Паром уходит в половине восьмого.")]
    [InlineData("pl", "Prom odpływa o 17:30.", "Prom odpływa o wpół do szóstej.", "Prom odpływa o wpół do ósmej.")]
    [InlineData("fr", "La visite dure cinq heures et demie.", "La visite dure 5 h 30.", "La visite dure 5 h 45.")]
    [InlineData("pt", "A loja abre às 7h30.", "A loja abre às 7.30 horas.", "A loja abre às 8.30 horas.")]
    [InlineData("zh", "末班车20点45分开。", "末班车20:45开。", "末班车20:15开。")]
    public void A_time_may_be_said_in_words_or_in_digits(string language, string passage, string honest, string wrong) => FigureBriefing.AssertTold(language, passage, honest, wrong);

    [Theory]
    [InlineData("es", "Hay 90 socios menos que hace una década; el club tiene 125 años.", "Hay 90 socios menos que hace diez años.")]
    [InlineData("fr", "En une décennie, 40 fermes ont fermé.", "En 10 ans, 40 fermes ont fermé.")]
    [InlineData("nl", "Men moet een kwartier wachten.", "Men moet 15 minuten wachten.")]
    [InlineData("it", "Chi ha meno di quarant'anni paga meno.", "Chi ha meno di 40 anni paga meno.")]
    [InlineData("en", "Between January and June 2031 it sold 460 boats.", "In the first six months of 2031 it sold 460 boats.")]
    public void A_span_of_time_may_have_a_word_of_its_own(string language, string passage, string claim) => AssertNothing(language, passage, claim);

    [Theory]
    [InlineData("pt", "O mercado tem 64 barracas, das quais 17 estão fechadas.", "Há 17 barracas fechadas.")]
    [InlineData("de", "Bisher sind 19 Abgeordnete dafür; ein Dutzend will noch warten.", "Zwölf Abgeordnete warten noch.")]
    [InlineData("en", "The port has 64 berths; nineteen remain empty.", "Nineteen berths are empty.")]
    public void A_bare_number_may_count_what_was_counted_before(string language, string passage, string claim) => AssertNothing(language, passage, claim);

    [Fact]
    public void A_number_in_a_later_clause_that_may_count_it_is_no_error() => Assert.DoesNotContain("BS150", FigureBriefing.Check([("Bisher sind 19 Abgeordnete dafür; elf zögern noch.", "Elf Abgeordnete zögern.")], "de")[0], StringComparison.Ordinal);

    [Theory]
    [InlineData("de", "Im Jahr 2031 kamen 3.200 Gäste, 2030 waren es 4.700.", "2030 kamen 4.700 Gäste, 2031 noch 3.200.", "2030 kamen 3.200 Gäste, 2031 waren es 4.700.")]
    [InlineData("en", "In 2028 there were 31 fires, against 14 in 2026.", "There were 14 fires in 2026 and 31 in 2028.", "There were 31 fires in 2026 and 14 in 2028.")]
    [InlineData("de", "Im Jahr 2031 kamen 3.200 Gäste, 2030 waren es 4.700.", "Die Zahl der Gäste fiel 2031 von 4.700 auf 3.200.", "Die Zahl der Gäste stieg 2031 von 3.200 auf 4.700.")]
    [InlineData("uk", "У 2030 році було 37 пожеж проти 12 у 2026-му.", "У 2026 році було 12 пожеж, у 2030-му – 37.", "У 2026 році було 37 пожеж, у 2030-му – 12.")]
    public void Each_value_stays_with_its_year(string language, string passage, string honest, string wrong) => FigureBriefing.AssertTold(language, passage, honest, wrong);

    [Theory]
    [InlineData("en", "It takes from 140 to 180 a week.", "It takes from 140 to 180 a week.", "It takes from 140 to 180 a day.")]
    [InlineData("de", "Sie verliert täglich 19 Kubikmeter.", "Sie verliert täglich 19 Kubikmeter.", "Sie verliert stündlich 19 Kubikmeter.")]
    [InlineData("fr", "Le refuge reçoit 24 hôtes par nuit.", "Le refuge reçoit 24 hôtes par nuit.", "Le refuge reçoit 24 hôtes par mois.")]
    [InlineData("ru", "Ремонт обойдётся не менее чем в 48 миллионов рублей.", "Ремонт обойдётся минимум в 48 миллионов рублей.", "Ремонт обойдётся не более чем в 48 миллионов рублей.")]
    [InlineData("en", "The store cooled from −4 °C to −13 °C.", "The store cooled to −13 °C.", "The store is at 13 °C now; it warmed to 13 °C.")]
    [InlineData("fr", "La ligne coûte 9,4 millions d'euros et rapporte 3,1 millions.", "La ligne rapporte 3,1 millions d'euros.", "La ligne rapporte 3,1 milliards d'euros.")]
    public void A_rate_a_limit_or_a_scale_that_is_changed_is_told(string language, string passage, string honest, string wrong) => FigureBriefing.AssertTold(language, passage, honest, wrong);

    [Theory]
    [InlineData("en", "They were told at least four times.", "They were told four times or more.")]
    [InlineData("pt", "Perderam pelo menos setenta caixas.", "Perderam 70 caixas ou mais.")]
    [InlineData("nl", "Het is nog geen 4 procent.", "Het is minder dan 4 procent.")]
    [InlineData("nl", "Het duurt vijf tot zeven weken.", "Het duurt 5 à 7 weken.")]
    [InlineData("de", "Der Wert liegt bei 31 Mikrogramm je Kubikmeter.", "Der Wert liegt bei 31 µg/m³.")]
    [InlineData("fr", "La limite est de 200 becquerels par mètre cube.", "La limite est de 200 Bq/m³.")]
    [InlineData("ja", "給料は半年間、月に30％減る。", "給料は半年間、3割減る。")]
    [InlineData("de", "Der Rat tagt am 17. März.", "Der Rat tagt am 17.3. wieder.")]
    [InlineData("uk", "Конкурс закінчується 12 квітня.", "Конкурс закінчується 12.04.")]
    [InlineData("en", "The stock of B negative will last no more than six days.", "It has B negative for six days at most.")]
    [InlineData("pl", "Przyszło o jedną czwartą więcej gości.", "Przyszło o 25 proc. więcej gości.")]
    [InlineData("ko", "한 권에 3천2백 원을 받는다.", "한 권 값은 3,200원이다.")]
    [InlineData("tr", "Alan 420 hektardan 380 hektara düştü.", "Alan 420 hektardan 380 hektara düştü.")]
    public void A_form_of_the_language_is_read(string language, string passage, string claim) => AssertNothing(language, passage, claim);

    [Theory]
    [InlineData("tr", "Alan 420 hektardan 380 hektara düştü.", "The area shrank from 420 to 380 hectares.")]
    [InlineData("ar", "يباع بين ١٦٠٠ و٢٤٠٠ دولار.", "It costs $1,600 to $2,400.")]
    [InlineData("ko", "입장료는 4,000원이다.", "Admission costs 4,000 won.")]
    public void A_range_is_read_across_languages(string source, string passage, string claim) => Assert.Equal("", FigureBriefing.Check([(passage, claim)], "en", source)[0]);

    private static void AssertNothing(string language, string passage, string claim) => Assert.Equal("", FigureBriefing.Check([(passage, claim)], language)[0]);
}
