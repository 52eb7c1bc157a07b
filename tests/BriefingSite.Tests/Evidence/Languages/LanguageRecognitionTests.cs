using BriefingSite.Core.Evidence;
using BriefingSite.Core.Evidence.Languages;
using Xunit;

namespace BriefingSite.Tests.Evidence.Languages;

public class LanguageRecognitionTests
{
    public static TheoryData<string> Listed => new(BatteryTexts.Listed.Keys);

    public static TheoryData<string> Unlisted => new(BatteryTexts.Unlisted.Keys);

    [Theory]
    [MemberData(nameof(Listed))]
    public void Each_passage_of_a_text_is_in_its_language_whatever_is_stated(string language)
    {
        foreach (var stated in (string?[])[language, "en", "de", null])
            Assert.All(Passages(BatteryTexts.Listed[language], stated), found => Assert.Equal(language, found));
    }

    [Theory]
    [MemberData(nameof(Unlisted))]
    public void A_text_in_no_listed_language_has_none_whatever_is_stated(string language)
    {
        foreach (var stated in (string?[])[language, "en", "fr", "ru", null])
            Assert.All(Passages(BatteryTexts.Unlisted[language], stated), found => Assert.Equal("none", found));
    }

    [Theory]
    [InlineData("nl", "Havnen i den gamle by er ikke længere åben for de skibe, som ligger ved kajen, og det er godt for byen.")]
    [InlineData("de", "Hamnen i den gamla staden är inte längre öppen för de skepp som ligger vid kajen, och det är bra för staden.")]
    [InlineData("es", "El port de la ciutat vella no és obert per als vaixells que són al moll, i això és bo per a la gent.")]
    [InlineData("ru", "Пристанището на стария град не е отворено за корабите, които са на кея, и това е добре за града.")]
    [InlineData("pl", "Přístav ve starém městě není otevřen pro lodě, které jsou u mola, a to je dobré pro město a jeho lidi.")]
    [InlineData("it", "Portul din orașul vechi nu este deschis pentru navele care sunt la chei, și este bine pentru oraș.")]
    [InlineData("nl", "Die hawe van die ou stad is nie meer oop vir die skepe wat by die kaai lê nie, en dit is goed vir die mense.")]
    public void A_relative_of_a_listed_language_is_not_taken_for_it(string stated, string text) => Assert.All(Passages(text, stated), found => Assert.Equal("none", found));

    [Fact]
    public void A_passage_in_another_listed_language_uses_its_lists()
    {
        var text = BatteryTexts.Listed["en"].TrimEnd() + "\nDer Hafen ist nicht mehr für die Schiffe geöffnet, die an dem alten Kai in der Stadt liegen.";
        Assert.Equal("de", Passages(text, "en")[^1]);
        Assert.Equal("en", Passages(text, "en")[0]);
    }

    [Fact]
    public void Each_language_has_every_list_and_no_word_that_can_never_be_found()
    {
        Assert.Equal(["de", "en", "es", "fr", "it", "nl", "pl", "pt", "ru", "uk"], Language.Codes);
        foreach (var language in Language.All)
        {
            foreach (var use in Enum.GetValues<WordUses>().Where(use => use is not (WordUses.None or WordUses.Finite or WordUses.Concord or WordUses.Plain or WordUses.Inverted or WordUses.Infinitive or WordUses.Manner or WordUses.Bound)))
                Assert.True(language.Words(use).Any(), $"{language.Code} has no words that are {use}");
            Assert.All(Enum.GetValues<WordUses>().SelectMany(language.Words), word => Assert.Equal(word, Folding.Fold(word)));
        }
    }

    private static List<string?> Passages(string text, string? stated) =>
        [.. TextFingerprints.Create("a", "a.txt", "", text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries), stated).Passages.Select(passage => passage.Language)];
}
