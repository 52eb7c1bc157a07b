using Xunit;
using static BriefingSite.Tests.Checking.SenseSite;

namespace BriefingSite.Tests.Checking;

/// <summary>Some languages set who speaks within the quotation marks; the words on both sides are one quotation.</summary>
public class InterruptedSpeechTests
{
    private const string Ferry = "«Я не боюсь воды, я боюсь чиновников», — сказала она, и это было не всё, что она сказала.";
    private const string Two = "«Нас никто не спросил. Школа стоит пустая», — сказал он, и это было не всё, что он сказал.";
    private const string Harbour = "« Le chenal n'est pas dangereux, il est simplement étroit », soutient le capitaine de la ville.";
    private const string Light = "«El mar ya no necesita faros, necesita vigilantes», lamentó la farera de la isla.";
    private const string Boat = "„Nie boję się wody, boję się urzędników”, powiedziała ona, która była na promie.";

    [Theory]
    [InlineData("ru", Ferry, "«Я не боюсь воды, — говорит Крылова, — я боюсь чиновников» [@alpha, ¶2].")]
    [InlineData("ru", Two, "«Нас никто не спросил, — говорит староста. — Школа стоит пустая» [@alpha, ¶2].")]
    [InlineData("fr", Harbour, "« Le chenal n'est pas dangereux, soutient le capitaine, il est simplement étroit » [@alpha, ¶2].")]
    [InlineData("fr", Harbour, "« Le chenal n'est pas dangereux – dit-il –, il est simplement étroit » [@alpha, ¶2].")]
    [InlineData("es", Light, "«El mar ya no necesita faros, dijo la farera, necesita vigilantes» [@alpha, ¶2].")]
    [InlineData("pl", Boat, "„Nie boję się wody – powiedziała Kos – boję się urzędników” [@alpha, ¶2].")]
    public void Who_speaks_may_stand_within_the_marks(string language, string text, string sentence) => Assert.Equal("", Codes(text, sentence, language));

    [Theory]
    [InlineData("ru", Ferry, "«Я не боюсь воды, — говорит Крылова, — я боюсь соседей» [@alpha, ¶2].")]
    [InlineData("ru", Ferry, "«Я боюсь воды, — говорит Крылова, — я боюсь чиновников» [@alpha, ¶2].")]
    [InlineData("ru", Ferry, "«Я не боюсь воды, — и это правда, — я боюсь чиновников» [@alpha, ¶2].")]
    [InlineData("fr", Harbour, "« Le chenal n'est pas dangereux, soutient le capitaine, il est étroit » [@alpha, ¶2].")]
    [InlineData("fr", Harbour, "« Le chenal n'est pas dangereux, depuis longtemps, il est simplement étroit » [@alpha, ¶2].")]
    [InlineData("es", Light, "«El mar ya no necesita faros, dijo que no la farera, necesita vigilantes» [@alpha, ¶2].")]
    [InlineData("en", "“A bridge would have cost us the school,” said the clerk of the town.", "“A bridge, said the clerk, would have cost us the school” [@alpha, ¶2].")]
    public void Nothing_else_may(string language, string text, string sentence) => Assert.Equal("BS110", Codes(text, sentence, language));

    [Fact]
    public void A_gap_needs_its_ellipsis() => Assert.Equal("BS110", Codes(Ferry, "«Я не боюсь, — говорит Крылова, — я боюсь чиновников» [@alpha, ¶2].", "ru"));

    [Theory]
    [InlineData("Я не прошу вас любить этот город, но я прошу о нём помнить.", "Он «не про[сит] … любить этот город» [@alpha, ¶2].")]
    [InlineData("Я не прошу вас любить этот город, но я прошу о нём помнить.", "Он «про[сит] о нём помнить» [@alpha, ¶2].")]
    public void The_ending_of_a_verb_may_change_its_consonant(string text, string sentence) => Assert.Equal("", Codes(text, sentence, "ru"));

    [Fact]
    public void Arabic_may_be_quoted_without_the_conjunction_that_is_a_letter_of_its_first_word() =>
        Assert.DoesNotContain("BS110", Codes("عثر العلماء على ألواح في التل، وقد تستغرق ترجمتها ثلاث سنوات.", "“قد تستغرق ترجمتها ثلاث سنوات” [@alpha, ¶2]", "ar"), StringComparison.Ordinal);
}
