using Xunit;

namespace BriefingSite.Tests.Evidence;

/// <summary>Units and rates in other words, halves of spans, cents, limits that verbs set.</summary>
public class FigureUnitsTests
{
    [Theory]
    [InlineData("en", "The museum costs €3.1 million a year.", "The annual cost is €3.1 million.", "The annual cost is €3.7 million.")]
    [InlineData("de", "Jährlich kostet das Bad 61.000 Euro.", "Das Bad kostet 61.000 Euro pro Jahr.", "Das Bad kostet 61.000 Euro pro Monat.")]
    [InlineData("fr", "Chaque année, la ville verse 12 000 euros au club.", "La ville verse 12 000 euros par an.", "La ville verse 12 000 euros par mois.")]
    [InlineData("nl", "De gemeente betaalt ieder jaar 54.000 euro huur.", "De jaarlijkse huur bedraagt 54.000 euro.", "De huur bedraagt 54.000 euro per maand.")]
    [InlineData("pl", "Utrzymanie mostu kosztuje 410 tys. zł rocznie.", "Roczne utrzymanie mostu kosztuje 410 tysięcy złotych.", "Miesięczne utrzymanie mostu kosztuje 410 tysięcy złotych.")]
    [InlineData("ru", "Ежемесячно клуб платит 40 тысяч рублей.", "Аренда стоит клубу 40 000 рублей в месяц.", "Аренда стоит клубу 40 000 рублей в год.")]
    [InlineData("de", "Jährlich kommen 61.000 Gäste in das Bad.", "Das Bad zählt 61.000 Gäste pro Jahr.", "Das Bad zählt 61.000 Gäste pro Monat.")]
    [InlineData("ja", "町は毎年1200万円を支払っている。", "町の負担は年間1200万円だ。", "町の負担は年間1300万円だ。")]
    public void A_rate_may_stand_anywhere_in_the_sentence(string language, string passage, string honest, string wrong) => FigureBriefing.AssertTold(language, passage, honest, wrong);

    [Theory]
    [InlineData("de", "Der Zug erreicht 160 km/h auf der Strecke.", "Der Zug erreicht 160 Stundenkilometer.", "Der Zug erreicht 180 Stundenkilometer.")]
    [InlineData("de", "Der Wald ist 340 qm groß.", "Der Wald misst 340 Quadratmeter.", "Der Wald misst 340 Hektar.")]
    [InlineData("ru", "Мощность котельной составляет 250 кВт.", "Котельная имеет мощность 250 киловатт.", "Котельная имеет мощность 250 мегаватт.")]
    [InlineData("ru", "Площадь участка составляет 900 кв. м.", "Участок занимает 900 м².", "Участок занимает 960 м².")]
    [InlineData("it", "Il treno viaggia a 250 km/h.", "Il treno viaggia a 250 chilometri orari.", "Il treno viaggia a 280 chilometri orari.")]
    [InlineData("ja", "敷地は3,200平方メートルだ。", "敷地は3200㎡である。", "敷地は3400㎡である。")]
    [InlineData("tr", "Köprü 1,2 kilometre uzunluğunda.", "1200 metrelik köprü.", "1300 metrelik köprü.")]
    [InlineData("en", "The wall is 120 m long.", "The wall is about 394 feet long.", "The wall is about 450 feet long.")]
    public void Units_are_known_by_their_names_in_each_language(string language, string passage, string honest, string wrong) => FigureBriefing.AssertTold(language, passage, honest, wrong);

    [Theory]
    [InlineData("en", "The work will take a year and a half.", "The work will take 18 months.", "The work will take 16 months.")]
    [InlineData("fr", "Le chantier durera deux ans et demi.", "Le chantier durera trente mois.", "Le chantier durera vingt-quatre mois.")]
    [InlineData("nl", "De proef duurt een half jaar.", "De proef duurt zes maanden.", "De proef duurt drie maanden.")]
    [InlineData("ru", "Проверка займет полгода.", "Проверка займет шесть месяцев.", "Проверка займет четыре месяца.")]
    [InlineData("zh", "工程将持续一年半。", "工程将持续18个月。", "工程将持续15个月。")]
    [InlineData("fa", "این کار یک سال و نیم طول می‌کشد.", "این کار ۱۸ ماه طول می‌کشد.", "این کار ۱۲ ماه طول می‌کشد.")]
    public void Half_a_year_is_six_months(string language, string passage, string honest, string wrong) => FigureBriefing.AssertTold(language, passage, honest, wrong);

    [Theory]
    [InlineData("fr", "Le billet coûte 12,30 €.", "Le billet coûte douze euros trente.", "Le billet coûte douze euros quarante.")]
    [InlineData("de", "Das Ticket kostet 3,50 Euro.", "Das Ticket kostet drei Euro fünfzig.", "Das Ticket kostet drei Euro zwanzig.")]
    [InlineData("ru", "Билет стоит 45,50 рубля.", "Билет стоит 45 рублей 50 копеек.", "Билет стоит 45 рублей 70 копеек.")]
    public void Cents_may_follow_an_amount(string language, string passage, string honest, string wrong) => FigureBriefing.AssertTold(language, passage, honest, wrong);

    [Theory]
    [InlineData("de", "Jede fünfte Brücke ist gesperrt.", "Von fünf Brücken ist eine gesperrt.", "Von vier Brücken ist eine gesperrt.")]
    [InlineData("fr", "Une école rurale sur quatre a fermé.", "Un quart des écoles rurales ont fermé.", "Un tiers des écoles rurales ont fermé.")]
    [InlineData("es", "La quinta parte de los pozos está seca.", "Uno de cada cinco pozos está seco.", "Uno de cada tres pozos está seco.")]
    [InlineData("ja", "店の2割が閉店した。", "店の20%が閉店した。", "店の30%が閉店した。")]
    [InlineData("ko", "가게의 5분의 1이 문을 닫았다.", "가게의 20%가 문을 닫았다.", "가게의 25%가 문을 닫았다.")]
    public void Shares_have_more_forms(string language, string passage, string honest, string wrong) => FigureBriefing.AssertTold(language, passage, honest, wrong);

    [Theory]
    [InlineData("en", "Speed may not exceed 30 km/h.", "Speed is limited to 30 km/h.", "Speed is limited to 50 km/h.")]
    [InlineData("en", "Sales came to 5.3 million euros.", "Sales topped 5 million euros.", "Sales topped 6 million euros.")]
    [InlineData("en", "The pump stops when the water exceeds 40 °C.", "The pump stops above 40 °C.", "The pump stops below 40 °C.")]
    [InlineData("en", "Rooms cost at least £140.", "Rooms are available from £140.", "Rooms are available from £120.")]
    [InlineData("uk", "Квиток коштує щонайменше 90 гривень.", "Квиток коштує від 90 гривень.", "Квиток коштує від 80 гривень.")]
    [InlineData("ru", "При температуре ниже −25 градусов автобусы не ходят.", "В мороз сильнее 25 градусов автобусы не ходят.", "В мороз сильнее 15 градусов автобусы не ходят.")]
    [InlineData("ru", "Мост открыт до конца 2031 года.", "Мост открыт до 2032 года.", "Мост открыт до 2034 года.")]
    [InlineData("ko", "집회에 340명이 참가했다.", "집회에 300여 명이 참가했다.", "집회에 500여 명이 참가했다.")]
    public void Verbs_and_endings_set_limits(string language, string passage, string honest, string wrong) => FigureBriefing.AssertTold(language, passage, honest, wrong);

    [Theory]
    [InlineData("en", "Of the 30 deputies 19 voted for it.", "19 deputies voted for it.", "All 40 deputies voted for it.")]
    [InlineData("fa", "از ۳۰ نماینده ۱۹ نفر موافق بودند.", "۱۹ نماینده موافق بودند.", "۲۳ نماینده موافق بودند.")]
    [InlineData("pl", "Wieża ma 42 metry wysokości i 217 schodów.", "Wieża liczy 217 schodów i ma 42 m wysokości.", "Wieża liczy 42 schody i ma 217 m wysokości.")]
    public void What_is_counted_may_be_said_with_another_figure(string language, string passage, string honest, string wrong) => FigureBriefing.AssertTold(language, passage, honest, wrong);

    [Theory]
    [InlineData("en", "In 2031 it earned £3m, more than the year before.", "It earned more than in 2030.")]
    [InlineData("en", "In 2031 it opened after ten years of work.", "Work began in 2021.")]
    [InlineData("en", "It lasted two years and some weeks.", "It lasted 26 months.")]
    [InlineData("en", "The mayor called 120 large ships.", "She called 90 ships that are large.")]
    [InlineData("zh", "去年到访公园的有73人。", "去年到访公园的有37人。")]
    [InlineData("de", "Der Laden schließt abends um 8 Uhr.", "Der Laden schließt um 20 Uhr.")]
    [InlineData("de", "Der Preis steigt von 3,20 auf 3,60 Euro.", "Der Preis steigt um 40 Cent.")]
    public void What_may_follow_from_the_passage_or_is_not_understood_is_no_error(string language, string passage, string claim) =>
        Assert.DoesNotContain("BS150", FigureBriefing.Check([(passage, claim)], language)[0], StringComparison.Ordinal);
}
