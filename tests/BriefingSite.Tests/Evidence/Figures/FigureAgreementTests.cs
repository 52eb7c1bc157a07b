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
    [InlineData("The fleet has 12 submarines, 30 frigates and 18 tugs.", "The fleet has 42 frigates.")]
    public void The_figure_of_another_thing_and_a_sum_do_not_excuse_a_false_one(string passage, string claim) => AssertFound("BS150 ", "en", passage, claim);

    [Fact]
    public void A_year_is_no_round_number() => AssertFound("BS151 ", "en", "In 2030 the firm moved.", "It sold 2,000 cars.");

    private static void AssertFound(string codes, string language, string passage, string claim) => Assert.Equal(codes, FigureBriefing.Check([(passage, claim)], language)[0]);
}
