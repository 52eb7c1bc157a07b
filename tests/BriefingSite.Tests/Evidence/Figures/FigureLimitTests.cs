using Xunit;

namespace BriefingSite.Tests.Evidence;

/// <summary>Limits that are negated, limits of dates, and limits and units that a quotation cuts off.</summary>
public class FigureLimitTests
{
    [Theory]
    [InlineData("en", "Do not raise the water level above 212 metres.", "The level may be at most 212 metres.", "The level must be at least 212 metres.")]
    [InlineData("en", "Do not raise the water level above 212 metres.", "The level must not exceed 212 metres.", "The level rises over 212 metres.")]
    [InlineData("en", "The quarry has no more than 30 wells.", "The quarry has at most 30 wells.", "The quarry has more than 30 wells.")]
    [InlineData("en", "The crew must never fall below 14 sailors.", "The crew has at least 14 sailors.", "The crew has under 14 sailors.")]
    [InlineData("de", "Der Pegel darf nicht über 212 Meter steigen.", "Der Pegel darf höchstens 212 Meter erreichen.", "Der Pegel muss mindestens 212 Meter erreichen.")]
    [InlineData("de", "Die Mannschaft darf niemals kleiner als 14 Matrosen sein.", "Nötig sind mindestens 14 Matrosen.", "Erlaubt sind höchstens 14 Matrosen.")]
    [InlineData("fr", "Le niveau ne doit pas dépasser 212 mètres.", "Le niveau atteint au plus 212 mètres.", "Le niveau atteint au moins 212 mètres.")]
    [InlineData("es", "El nivel no debe superar los 212 metros.", "El nivel es como máximo 212 metros.", "El nivel es al menos 212 metros.")]
    [InlineData("it", "Il livello non deve superare 212 metri.", "Il livello è al massimo 212 metri.", "Il livello è almeno 212 metri.")]
    [InlineData("pt", "O nível não pode ultrapassar 212 metros.", "O nível é no máximo 212 metros.", "O nível é pelo menos 212 metros.")]
    [InlineData("nl", "Het peil mag niet hoger dan 212 meter worden.", "Het peil is hoogstens 212 meter.", "Het peil is minstens 212 meter.")]
    [InlineData("pl", "Poziom nie może przekroczyć 212 metrów.", "Poziom to najwyżej 212 metrów.", "Poziom to co najmniej 212 metrów.")]
    [InlineData("ru", "Уровень не должен превышать 212 метров.", "Уровень не более 212 метров.", "Уровень не менее 212 метров.")]
    [InlineData("uk", "Рівень не має перевищувати 212 метрів.", "Рівень щонайбільше 212 метрів.", "Рівень щонайменше 212 метрів.")]
    public void A_negation_turns_the_limit_that_it_governs(string language, string passage, string honest, string wrong) => FigureBriefing.AssertTold(language, passage, honest, wrong);

    [Theory]
    [InlineData("The pump has not worked for more than 10 years.", "For more than ten years the pump has stood still.")]
    [InlineData("It did not close, but lost more than 40 ships.", "It lost more than 40 ships.")]
    [InlineData("The dam did not break in a flood of more than 3 metres.", "The flood was more than 3 metres high.")]
    [InlineData("Not only did more than 40 ships sink.", "More than 40 ships sank.")]
    [InlineData("It exceeded 40 metres.", "It rose to 40 metres.")]
    public void A_negation_of_something_else_does_not(string passage, string claim) => Assert.Equal("", FigureBriefing.Check([(passage, claim)], "en")[0]);

    [Theory]
    [InlineData("en", "The report was due by 1 June 2030.", "The report was due before 1 June 2030.", "The report was due after 1 June 2030.")]
    [InlineData("en", "It is shut until October.", "It is shut till October.", "It is shut since October.")]
    [InlineData("de", "Der Schacht bleibt bis zum 30. September 2031 in Betrieb.", "Er arbeitet bis zum 30. September 2031.", "Er arbeitet ab dem 30. September 2031.")]
    [InlineData("de", "Der Vertrag tritt nicht vor dem 1. März 2032 in Kraft.", "Er gilt ab 1. März 2032.", "Er gilt bis zum 1. März 2032.")]
    public void The_limit_of_a_date_is_not_turned_round(string language, string passage, string honest, string wrong) => FigureBriefing.AssertTold(language, passage, honest, wrong);

    [Theory]
    [InlineData("It runs at 60 Hz.", "It runs at 60 hertz.", "It runs at 60 kHz.")]
    [InlineData("It takes 60 volts.", "It takes 0.06 kV.", "It takes 60 watts.")]
    [InlineData("It moved 900 litres per second.", "It moved 900 l/s.", "It moved 900 m³/s.")]
    [InlineData("It holds 42.6 million cubic metres.", "It holds some 42 million m3.", "It holds some 42 million litres.")]
    [InlineData("It costs between €12 million and €15 million.", "It costs €12 million to €15 million.", "It costs €15 million.")]
    [InlineData("They pay €2,500 per hectare.", "They pay €2,500.", "They pay €2,500 per farm.")]
    [InlineData("Prices stood at −0.3 per cent.", "Prices fell by 0.3%.", "Prices fell by 0.4%.")]
    [InlineData("It lasts 25 years.", "It lasts a quarter of a century.", "It lasts half a century.")]
    [InlineData("Two of its five gates jammed.", "Two of the five gates jammed.", "Three of its five gates jammed.")]
    [InlineData("The town has 55 bakeries.", "The town has more than 50 bakeries.", "The town has more than 50 harbours.")]
    public void A_unit_a_rate_or_a_thing_that_is_exchanged_is_reported(string passage, string honest, string wrong) => FigureBriefing.AssertTold("en", passage, honest, wrong);

    [Fact]
    public void A_sentence_in_the_language_of_its_source_is_read_in_it()
    {
        const string Passage = "Der Wasserstand stieg in der Nacht um siebenundzwanzig Zentimeter.";
        Assert.Equal("", FigureBriefing.Check([(Passage, "Der Wasserstand ist um siebenundzwanzig Zentimeter gestiegen.")], "en", "de")[0]);
        Assert.Equal("BS150 ", FigureBriefing.Check([(Passage, "Der Wasserstand ist um zweiundsiebzig Zentimeter gestiegen.")], "en", "de")[0]);
    }

    [Theory]
    [InlineData("“Up to 600 sheep” drowned", "")]
    [InlineData("Up to “600 sheep” drowned", "")]
    [InlineData("“600 sheep” drowned", "BS152")]
    [InlineData("It has “42.6 million” cubic metres", "")]
    [InlineData("It has “42.6 million” litres", "BS150")]
    [InlineData("It was “roughly half of the province”", "")]
    [InlineData("It was “half of the province”", "BS152")]
    public void A_quotation_does_not_cut_a_limit_off_and_is_read_with_what_stands_behind_it(string claim, string code)
    {
        const string Text = "The flood\nUp to 600 sheep drowned; it holds 42.6 million cubic metres, for roughly half of the province.";
        var report = EvidenceSite.Report(EvidenceSite.Files($$"""
            -- input/topics/port.md --
            ---
            title: The port
            order: 1
            answer: It grows.
            as-of: 2031
            ---
            {{claim}} [@alpha, ¶2].
            """, false, Text, Text));
        Assert.Equal(code.Length > 0, report.Contains("BS15", StringComparison.Ordinal));
        Assert.Contains(code, report, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("nine hundred million thousand ")]
    [InlineData("two hundred and ")]
    [InlineData("1 of 2 of ")]
    public void Long_rows_of_number_words_are_read_in_a_moment(string words)
    {
        var watch = System.Diagnostics.Stopwatch.StartNew();
        FigureBriefing.Check([("It has 3 ships.", string.Concat(Enumerable.Repeat(words, 2000)))], "en");
        Assert.InRange(watch.Elapsed.TotalSeconds, 0, 5);
    }
}
