using Xunit;

namespace BriefingSite.Tests.Evidence;

/// <summary>What agrees with a passage in other words, and what only looks as if it did.</summary>
public class FigureAgreementTests
{
    [Theory]
    [InlineData("en", "Some 1.5 million refugees came.", "One and a half million refugees came.")]
    [InlineData("fr", "Il a coûté 1,5 milliard d'euros.", "Il a coûté un milliard et demi d'euros.")]
    [InlineData("fr", "Il a coûté 1,2 milliard d'euros.", "Il a coûté plus d'un milliard d'euros.")]
    public void A_half_and_a_limit_are_read_as_each_language_joins_them(string language, string passage, string claim) => AssertFound("", language, passage, claim);

    [Theory]
    [InlineData("en", "They met on 3 and 4 May, and from 10 to 12 June.", "They met on 3 May.")]
    [InlineData("en", "They met on 3 and 4 May, and from 10 to 12 June.", "They met on 11 June.")]
    [InlineData("en", "They met on 5–7 July 2030.", "They met on July 5–7, 2030.")]
    [InlineData("de", "Am 1. und 2. Mai trafen sie sich.", "Am 1. Mai trafen sie sich.")]
    public void A_day_of_a_list_or_range_of_days_is_a_date(string language, string passage, string claim) => AssertFound("", language, passage, claim);

    [Theory]
    [InlineData("They met on 5–7 July 2030.", "They met on 5–8 July 2030.")]
    [InlineData("They met on 5–7 July 2030.", "They met on 8 July.")]
    [InlineData("He died in March.", "He died in June.")]
    public void A_day_or_month_beside_the_given_ones_is_an_error(string passage, string claim) => AssertFound("BS150 ", "en", passage, claim);

    [Fact]
    public void In_a_date_with_dots_the_day_is_first() => AssertFound("BS150 ", "de", "Am 3.4.2030 war es kalt.", "Am 4. März 2030 war es kalt.");

    [Theory]
    [InlineData("It has 16 to 18 ships.", "It has fewer than 20 ships.")]
    [InlineData("It has 16 to 18 ships.", "It has more than 15 ships.")]
    [InlineData("It has 16 to 18 ships.", "It has from 16 to 18 ships.")]
    [InlineData("In all 70 per cent agreed.", "More than two thirds agreed.")]
    [InlineData("In all 70 per cent agreed.", "Almost three quarters agreed.")]
    [InlineData("More than 1,200 ships called.", "More than 1,000 ships called.")]
    public void A_looser_limit_agrees(string passage, string claim) => AssertFound("", "en", passage, claim);

    [Theory]
    [InlineData("It has 16 to 18 ships.", "It has from 16 to 19 ships.", "BS152 BS150 ")]
    [InlineData("In all 70 per cent agreed.", "Less than half agreed.", "BS150 ")]
    [InlineData("At most 40 ships are allowed.", "Up to 50 ships are allowed.", "BS150 ")]
    [InlineData("At least 12 ships are missing.", "At least 20 ships are missing.", "BS150 ")]
    [InlineData("More than 1,200 ships called in 2024.", "More than 1,300 ships called.", "BS150 ")]
    [InlineData("Some 45 ships called.", "Up to 50 ships called.", "BS152 ")]
    [InlineData("About 40 people died.", "More than 40 people died.", "BS152 ")]
    public void A_limit_that_the_passage_does_not_set_is_reported(string passage, string claim, string codes) => AssertFound(codes, "en", passage, claim);

    [Theory]
    [InlineData("ru", "Доля выросла до 12,5 процента.", "Доля выросла до 15 процентов.", "BS150 ")]
    [InlineData("ru", "Могут отсутствовать не более 5 человек.", "Могут отсутствовать до 5 человек.", "")]
    [InlineData("nl", "De werkloosheid steeg tot 12,5 procent.", "De werkloosheid steeg tot 15,2 procent.", "BS150 ")]
    [InlineData("es", "La exportación se triplicó hasta 40 millones.", "La exportación subió a 40 millones.", "")]
    public void A_word_that_means_to_as_well_as_up_to_hides_nothing(string language, string passage, string claim, string codes) => AssertFound(codes, language, passage, claim);

    [Theory]
    [InlineData("It took 2 years and 3 months.", "It took more than two years.")]
    [InlineData("It took 2 years and 3 months.", "It took 27 months.")]
    [InlineData("It took 5 hours 30 minutes.", "It took 5½ hours.")]
    [InlineData("It took 48 hours.", "It took two days.")]
    [InlineData("The line is 42 km long.", "The line is about 26 miles long.")]
    public void Quantities_in_two_units_and_in_another_unit_agree(string passage, string claim) => AssertFound("", "en", passage, claim);

    [Theory]
    [InlineData("The line is 42 km long.", "The line is 42 miles long.")]
    [InlineData("The talks lasted 40 days.", "The talks lasted 40 weeks.")]
    [InlineData("The line cost $1.2 billion.", "The line cost €1.2 billion.")]
    [InlineData("The loan is A$5 million.", "The loan is $5 million.")]
    public void The_same_number_of_another_unit_is_an_error(string passage, string claim) => AssertFound("BS150 ", "en", passage, claim);

    [Theory]
    [InlineData("en", "It was minus 5 °C.", "It was five degrees below zero.")]
    [InlineData("de", "Es waren -5 Grad.", "Es waren fünf Grad unter null.")]
    [InlineData("it", "Aperto a 5 gradi sotto zero.", "Aperto a −5 °C.")]
    public void Below_zero_is_negative(string language, string passage, string claim) => AssertFound("", language, passage, claim);

    [Theory]
    [InlineData("en", "Exports doubled.", "Exports tripled.", "BS150 ")]
    [InlineData("en", "Exports grew by 10 per cent.", "Exports doubled.", "BS151 ")]
    [InlineData("en", "Exports grew by 100 per cent.", "Exports doubled.", "")]
    [InlineData("de", "Die Ausfuhr verdoppelte sich.", "Die Ausfuhr halbierte sich.", "BS150 ")]
    [InlineData("en", "The army had spies.", "The army had double agents.", "")]
    public void What_doubled_has_not_tripled(string language, string passage, string claim, string codes) => AssertFound(codes, language, passage, claim);

    [Theory]
    [InlineData("The fleet has 12 submarines and 30 frigates.", "The fleet has 30 submarines.")]
    public void The_figure_of_another_thing_does_not_excuse_a_false_one(string passage, string claim) => AssertFound("BS150 ", "en", passage, claim);

    [Theory]
    [InlineData("The fleet has 12 submarines, 30 frigates and 18 tugs.", "The fleet has 42 frigates.")]
    [InlineData("The fleet has 40 ships, and 12 of them are old.", "The fleet has 28 ships that are not old.")]
    [InlineData("Of the voters 62 per cent agreed.", "The other 38 per cent did not.")]
    public void What_can_be_computed_from_the_passage_is_a_warning(string passage, string claim) => AssertFound("BS151 ", "en", passage, claim);

    [Fact]
    public void A_year_is_no_round_number() => AssertFound("BS151 ", "en", "In 2030 the firm moved.", "It sold 2,000 cars.");

    [Theory]
    [InlineData("en", "The mill opened on 14 August 2027.", "The mill opened in the third quarter of 2027.", "It opened in Q2 2027.")]
    [InlineData("de", "Die Mühle öffnete am 14. August 2027.", "Sie öffnete im zweiten Halbjahr 2027.", "Sie öffnete im IV. Quartal 2027.")]
    [InlineData("fr", "Le moulin ouvrit le 14 août 2027.", "Il ouvrit au troisième trimestre 2027.", "Il ouvrit dans la première moitié de 2027.")]
    [InlineData("es", "El molino abrió el 14 de agosto de 2027.", "Abrió en la segunda mitad de 2027.", "Abrió en el segundo trimestre de 2027.")]
    [InlineData("it", "Il mulino aprì il 14 agosto 2027.", "Aprì nel terzo trimestre del 2027.", "Aprì nel primo semestre del 2027.")]
    [InlineData("pt", "O moinho abriu a 14 de agosto de 2027.", "Abriu no terceiro trimestre de 2027.", "Abriu no primeiro semestre de 2027.")]
    [InlineData("nl", "De molen opende op 14 augustus 2027.", "Hij opende in de tweede helft van 2027.", "Hij opende in het tweede kwartaal van 2027.")]
    [InlineData("pl", "Młyn otwarto 14 sierpnia 2027 roku.", "Otwarto go w III kwartale 2027 roku.", "Otwarto go w pierwszej połowie 2027 roku.")]
    [InlineData("ru", "Мельницу открыли 14 августа 2027 года.", "Её открыли в третьем квартале 2027 года.", "Её открыли в четвёртом квартале 2027 года.")]
    [InlineData("uk", "Млин відкрили 14 серпня 2027 року.", "Його відкрили у третьому кварталі 2027 року.", "Його відкрили у першому півріччі 2027 року.")]
    [InlineData("en", "He was born in 1948.", "He was born in the 20th century.", "He was born in the nineteenth century.")]
    public void A_day_is_in_its_part_of_the_year_and_in_no_other(string language, string passage, string honest, string falseClaim)
    {
        AssertFound("", language, passage, honest);
        AssertFound("BS150 ", language, passage, falseClaim);
    }

    [Theory]
    [InlineData("en", "It ground 310 sacks a day.", "It ground 310 sacks per day.", "It ground 310 sacks a week.")]
    [InlineData("de", "Sie mahlte 310 Säcke pro Tag.", "Sie mahlte täglich 310 Säcke.", "Sie mahlte 310 Säcke pro Stunde.")]
    [InlineData("pl", "Mielił 310 worków dziennie.", "Mielił 310 worków na dzień.", "Mielił 310 worków tygodniowo.")]
    [InlineData("en", "The kiosk shuts at 9 p.m.", "The kiosk shuts at 21:00.", "The kiosk shuts at 9 a.m.")]
    [InlineData("en", "The ferry leaves at 05:47 in winter.", "The ferry leaves at 5.47 a.m. in winter.", "The ferry leaves at 5.48 a.m. in winter.")]
    [InlineData("de", "Die Fähre geht um 05:47 Uhr ab.", "Die Fähre geht um 5.47 Uhr ab.", "Die Fähre geht um 6.47 Uhr ab.")]
    [InlineData("en", "The ferry leaves at 05:47 in winter.", "The ferry leaves at 5:47 in winter.", "The ferry leaves at 5:46 in winter.")]
    [InlineData("en", "A bun costs $0.80.", "A bun costs 80 cents.", "A bun costs 8 cents.")]
    [InlineData("en", "A pie costs €3.", "A pie costs 300 cents.", "A pie costs 30 cents.")]
    [InlineData("en", "Wages fell by a fifth.", "Wages fell by 20 per cent.", "Wages fell by a third.")]
    [InlineData("en", "The pump runs for half an hour.", "The pump runs for 30 minutes.", "The pump runs for a quarter of an hour.")]
    [InlineData("en", "The bank cut the rate by 50 basis points.", "It cut the rate by half a percentage point.", "It cut the rate by 5 basis points.")]
    [InlineData("en", "In all 2.5m migrants crossed.", "Some 2.5 million migrants crossed.", "Some 2.6 million migrants crossed.")]
    [InlineData("ru", "Это третий мост.", "Это третий мост.", "Это четвёртый мост.")]
    public void What_is_said_in_another_form_agrees_and_another_value_does_not(string language, string passage, string honest, string falseClaim)
    {
        AssertFound("", language, passage, honest);
        Assert.NotEqual("", FigureBriefing.Check([(passage, falseClaim)], language)[0]);
    }

    [Theory]
    [InlineData("en", "One in four nurses left.", "Every fourth nurse left.", "Every third nurse left.")]
    [InlineData("de", "Jeder vierte Hirte ging.", "Ein Viertel der Hirten ging.", "Jeder dritte Hirte ging.")]
    [InlineData("es", "Uno de cada cuatro pastores se fue.", "Un cuarto de los pastores se fue.", "Uno de cada tres pastores se fue.")]
    [InlineData("fr", "Un berger sur quatre partit.", "Un quart des bergers partit.", "Un berger sur trois partit.")]
    [InlineData("pl", "Jedna czwarta owiec padła.", "Padła co czwarta owca.", "Padła jedna trzecia owiec.")]
    [InlineData("ru", "Каждый четвёртый пастух ушёл.", "Четверть пастухов ушла.", "Каждый третий пастух ушёл.")]
    [InlineData("en", "In all 9 of 12 wards closed.", "Three quarters of the wards closed.", "Half of the wards closed.")]
    [InlineData("en", "The first half of the quota was used.", "Half of the quota was used.", "A third of the quota was used.")]
    [InlineData("en", "In all 0.7 per cent closed.", "In all, 7 of 1,000 closed.", "In all, 9 of 1,000 closed.")]
    [InlineData("en", "In all 75 per cent closed.", "In all, 9 of 12 closed.", "In all, 8 of 12 closed.")]
    public void A_share_is_the_same_in_all_its_forms(string language, string passage, string honest, string falseClaim)
    {
        AssertFound("", language, passage, honest);
        Assert.NotEqual("", FigureBriefing.Check([(passage, falseClaim)], language)[0]);
    }

    [Theory]
    [InlineData("About 60 goats graze there.", "Exactly 60 goats graze there.", "BS152 ")]
    [InlineData("In 2031 it carried 1,950 people.", "It carried 2031 people.", "BS151 ")]
    [InlineData("In 2031 it carried people.", "It carried 2,031 people.", "BS151 ")]
    [InlineData("The toll rose from 14 to 19 crowns.", "The toll fell from 19 to 14 crowns.", "BS151 ")]
    [InlineData("He was born in 1948.", "He was born before 1950.", "BS151 ")]
    [InlineData("It carried 90,000 people.", "It carried 99999999999999999999999 people.", "BS150 ")]
    [InlineData("It made 5 TWh.", "It made 99999999999999999999999 TWh.", "BS150 ")]
    public void What_only_looks_like_the_figure_of_the_passage_is_reported(string passage, string claim, string codes) => AssertFound(codes, "en", passage, claim);

    [Theory]
    [InlineData("He left in '71.", "He left in 1971.")]
    [InlineData("He left in 1948.", "He left in nineteen forty-eight.")]
    [InlineData("He left on 17 January 2025.", "He left on Jan. 17, 2025.")]
    [InlineData("It rains.", "The Type 055 ship, the B 12 bomber, iOS 17 and the P5+1 are names.")]
    [InlineData("It rains.", "It is a two-front war.")]
    [InlineData("Support rose 6 percentage points.", "Support rose six points.")]
    [InlineData("Tea costs $3 per litre.", "Tea costs $3.")]
    public void Short_forms_and_names_are_read_as_they_are_meant(string passage, string claim) => AssertFound("", "en", passage, claim);

    private static void AssertFound(string codes, string language, string passage, string claim) => Assert.Equal(codes, FigureBriefing.Check([(passage, claim)], language)[0]);
}
