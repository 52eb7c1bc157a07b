using BriefingSite.Core.Evidence;
using Xunit;

namespace BriefingSite.Tests.Evidence;

/// <summary>What is read as a figure, and what is none.</summary>
public class FigureFormsTests
{
    public static TheoryData<string, string, string> Examples => new(FigureForms.All.SelectMany(form => form.Examples.Select(example => (example.Language, example.Text, form.Value))));

    [Theory]
    [MemberData(nameof(Examples))]
    public void Every_example_of_the_published_table_says_what_the_table_says(string language, string text, string value) => Assert.Equal(value, Read(text, language));

    [Theory]
    [MemberData(nameof(Languages))]
    public void Numbers_in_words_are_read_back(string language)
    {
        for (var number = 2; number < 1_000_000; number = number < 1300 ? number + 1 : number * 13 / 12 + 7)
            Assert.Equal($"{number}", Read(SpelledNumbers.Write(language, number), language));
    }

    public static TheoryData<string> Languages => new(FigureBattery.Languages.Where(language => language != FigureBattery.Persian));

    [Theory]
    [InlineData("The S-400, the Su-35, a C-130 and COVID-19 are names; so are G7, 5G and H5N1.")]
    [InlineData("Article 5 of the treaty, section 12, pages 12-14, nos 5 and 6, ¶7 and § 3 are numbers of something.")]
    [InlineData("On the one hand no one came; on the other, one can say that one day somebody might.")]
    [InlineData("Both texts, two sources and three authors agree.")]
    [InlineData("First, it rained; second, it snowed.")]
    [InlineData("The Twelve-Day War is over, the shop is open 24/7.")]
    public void Names_labels_and_phrases_are_no_figures(string text) => Assert.Equal("", Read(text, "en"));

    [Theory]
    [InlineData("en", "$1.2bn, 17 % and 14 ships in 2031", "1200000000 dollar; 17 %; 14; 2031")]
    [InlineData("en", "from 16 to 18 million tonnes", "16000000000 or 16000000000 to 18000000000 kg; 18000000000 or 16000000000 to 18000000000 kg")]
    [InlineData("en", "half a million people, two and a half million, 3½ miles", "500000; 2500000; 3.5 mile")]
    [InlineData("en", "3 1/2 miles, 1 2/3 tonnes", "3.5 mile; 1666.667 kg")]
    [InlineData("en", "more than a third of the 1,204 ships, the twenty-third bridge, Q3 2025", "more than 33.3333 %; 1204; 23th; third; 2025")]
    [InlineData("de", "anderthalb Millionen, im 3. Quartal, am 3. Oktober 2025, die 1990er", "1500000; third; 2025-10-03; 1990 to 1999")]
    [InlineData("fr", "près de 5 % d'ici le 1er mai, 16,8 milliards d'euros, le XIXe siècle", "about 5 %; at most --05-01; 16800000000 euro; 19th")]
    [InlineData("ru", "более половины, 5 тыс. человек, 90-е годы, в 2,5 раза", "more than 50 %; 5000; 1990 to 1999 or 2090 to 2099; 2.5 times")]
    public void Figures_of_a_sentence_are_read_in_their_order(string language, string text, string values) => Assert.Equal(values, Read(text, language));

    private static string Read(string text, string language) =>
        string.Join("; ", FigureReader.Read(Folding.Fold(text), language.Length == 0 ? null : language).Select(figure => FigureForms.Describe(figure.Value)));
}
