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
    [InlineData("en", "Deliveries are expected no sooner than spring 2036.", "Deliveries will begin in spring 2036 at the earliest.", "Deliveries will begin in spring 2036 at the latest.")]
    [InlineData("en", "The bridge will not reopen until 2036.", "The bridge will reopen in 2036 at the earliest.", "The bridge will reopen by 2036.")]
    [InlineData("de", "Die Brücke wird nicht vor 2037 fertig.", "Die Brücke wird frühestens im Herbst 2037 fertig.", "Die Brücke wird spätestens im Herbst 2037 fertig.")]
    [InlineData("fr", "La ligne n'ouvrira pas avant 2036.", "La ligne ouvrira au plus tôt en 2036.", "La ligne ouvrira au plus tard en 2036.")]
    [InlineData("es", "La obra no terminará antes de 2037.", "La obra acabará, como pronto, en 2037.", "La obra terminará a más tardar en 2037.")]
    [InlineData("it", "Lo stabilimento non riaprirà prima del 2036.", "Lo stabilimento riaprirà al più presto nel 2036.", "Lo stabilimento riaprirà entro il 2036.")]
    [InlineData("pt", "A quarentena dura pelo menos até 12 de março.", "A quarentena dura no mínimo até 12 de março.", "A quarentena dura no máximo até 12 de março.")]
    [InlineData("nl", "De markt is niet vóór 2036 klaar.", "De markt is op zijn vroegst in 2036 klaar.", "De markt is uiterlijk in 2036 klaar.")]
    [InlineData("pl", "Most otworzą nie wcześniej niż w 2036 roku.", "Most otworzą najwcześniej w 2036 roku.", "Most otworzą nie później niż w 2036 roku.")]
    [InlineData("ru", "Музей откроют не раньше осени 2036 года.", "Музей откроют самое раннее осенью 2036 года.", "Музей откроют не позже осени 2036 года.")]
    [InlineData("uk", "Ярмарок триватиме щонайменше до 20 вересня.", "Ярмарок триватиме принаймні до двадцятого вересня.", "Ярмарок триватиме щонайбільше до 20 вересня.")]
    public void The_earliest_date_is_not_the_latest(string language, string passage, string honest, string wrong) => FigureBriefing.AssertTold(language, passage, honest, wrong);

    [Theory]
    [InlineData("en", "Repairs will take no longer than seven weeks.", "Repairs will take seven weeks at the outside.", "Repairs will take seven weeks.")]
    [InlineData("de", "Die Reparatur dauert höchstens sieben Wochen.", "Die Reparatur dauert längstens sieben Wochen.", "Die Reparatur dauert allermindestens sieben Wochen.")]
    [InlineData("fr", "La bourse est d'au moins 120 euros.", "La bourse est d'un minimum de 120 euros.", "La bourse est de 120 euros.")]
    [InlineData("fr", "Le taux était supérieur à 300 becquerels.", "Les taux dépassaient 300 becquerels.", "Le taux était de 300 becquerels.")]
    [InlineData("es", "La ayuda será de al menos 600 euros.", "La ayuda será de 600 euros como mínimo.", "La ayuda será a lo sumo de 600 euros.")]
    [InlineData("it", "Il contributo è di almeno 250 euro.", "Il contributo è di 250 euro come minimo.", "Il contributo è di 250 euro al massimo.")]
    [InlineData("pt", "Entram no máximo 50 visitantes.", "Entram quando muito 50 visitantes.", "Entram 50 visitantes.")]
    [InlineData("nl", "Het herstel duurt hooguit zes weken.", "Het herstel duurt op zijn hoogst zes weken.", "Het herstel duurt op zijn minst zes weken.")]
    [InlineData("pl", "Naprawa potrwa najwyżej pięć tygodni.", "Naprawa potrwa nie dłużej niż pięć tygodni.", "Naprawa potrwa przynajmniej pięć tygodni.")]
    [InlineData("ru", "Ремонт займёт не более шести недель.", "Ремонт займёт самое большее шесть недель.", "Ремонт займёт самое меньшее шесть недель.")]
    [InlineData("uk", "Доплата становитиме щонайменше 400 гривень.", "Доплата буде не меншою за 400 гривень.", "Доплата буде не більшою за 400 гривень.")]
    [InlineData("ja", "補助金は8万円を超えない。", "補助金は8万円以下である。", "補助金は8万円以上である。")]
    [InlineData("ko", "3만 명이 넘는 사람이 왔다.", "3만 명 넘게 왔다.", "3만 명이 왔다.")]
    public void A_limit_may_be_said_in_other_words(string language, string passage, string honest, string wrong) => FigureBriefing.AssertTold(language, passage, honest, wrong);

    [Theory]
    [InlineData("de", "Solange der Pegel unter fünf Metern bleibt, fahren Schiffe; heute sind es 3,2 Meter.", "Ab fünf Metern ruht der Verkehr.")]
    [InlineData("de", "Steigt er um weniger als sieben Millimeter im Jahr, bleibt es so. Heute sind es 4,6 Millimeter.", "Er steigt um 4,6 mm im Jahr; kritisch wird es ab sieben Millimetern.")]
    [InlineData("es", "Si el nivel baja de menos de doce metros, se cierra; hoy está en 14,3 metros.", "Sigue abierto a partir de doce metros.")]
    public void A_boundary_may_be_said_from_its_other_side(string language, string passage, string claim) => Assert.Equal("", FigureBriefing.Check([(passage, claim)], language)[0]);

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

    [Fact]
    public void What_is_from_a_part_of_a_year_is_not_all_that_came_since() =>
        Assert.Equal(["", ""], FigureBriefing.Check([("Reports from late 2025 speak of the quay.", "Reports of late 2025 speak of the quay."), ("Reports from early May 2025 speak of it.", "In May 2025 there were reports.")], "en"));

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
