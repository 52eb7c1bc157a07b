using BriefingSite.Core.Evidence;
using Xunit;

namespace BriefingSite.Tests.Evidence;

/// <summary>Any signs in any order are read and compared without a failure.</summary>
public class FigureFuzzTests
{
    private static readonly string[] s_pieces =
    [
        "1", "2", "07", "30", "1,204", "3.5", "2030", "1 000", "½", "²", "³", "¹", "١", "۲", "三", "万", "千", "年", "月", "日", "点", "分", "원", "여", "/", "-", "–", "—", "−", "+", "±", ".", ",", ":", ";", "%", "‰", "°", "€", "$", "£", "'", "\"", "(", ")", "…",
        "\u00AD", "\u00AD\u2060", "\u200B", "\u200C", "\u00A0", "\t", "m", "km", "kg", "h", "Uhr", "u", "a", "the", "of", "per", "by", "from", "to", "half", "quarter", "ten", "three", "million", "times", "not", "more", "than", "least", "or", "May", "June", "second",
        "von", "bis", "ab", "halb", "drei", "de", "à", "un", "tiers", "demi", "par", "del", "hasta", "di", "entro", "do", "po", "w", "в", "на", "не", "более", "году", "м", "лет", "та", "до", "من", "و", "إلى", "از", "تا", "den", "kadar", "約", "以上", "이상", "までに", "🙂", "\uD83D",
    ];

    [Theory]
    [InlineData("en"), InlineData("de"), InlineData("fr"), InlineData("es"), InlineData("it"), InlineData("pt"), InlineData("nl"), InlineData("pl"), InlineData("ru"), InlineData("uk")]
    [InlineData("ar"), InlineData("fa"), InlineData("tr"), InlineData("zh"), InlineData("ja"), InlineData("ko"), InlineData("sw")]
    public void A_text_of_any_signs_is_read(string language)
    {
        var random = new Random(language[0] * 256 + language[1]);
        for (var i = 0; i < 20_000; i++)
        {
            var text = Text(random);
            var failure = Record.Exception(() => FigureReader.Read(Folding.Fold(text), language));
            Assert.True(failure is null, $"{language}: “{text}”: {failure}");
        }
    }

    [Theory]
    [InlineData("en"), InlineData("de"), InlineData("ru"), InlineData("fr"), InlineData("zh"), InlineData("ar")]
    public void Claims_of_any_signs_are_compared_with_passages_of_any(string language)
    {
        var random = new Random(language[0] * 256 + language[1] + 1);
        Assert.Equal(2_000, FigureBriefing.Check([.. Enumerable.Range(0, 2_000).Select(_ => (Text(random), Text(random)))], language).Count);
    }

    private static string Text(Random random) => string.Concat(Enumerable.Range(0, 1 + random.Next(12)).Select(_ => s_pieces[random.Next(s_pieces.Length)] + (random.Next(2) == 0 ? " " : "")));
}
