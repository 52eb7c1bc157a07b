using Xunit;
using static BriefingSite.Tests.Checking.SenseSite;

namespace BriefingSite.Tests.Checking;

public class InsertionRuleTests
{
    private const string Town = "They say that Ostland is broke and that there is real trust in the 12 ships of its ally. He wants to help the town [1] with grain.";

    [Theory]
    [InlineData("“[t]hey say that Ostland is broke” [@alpha, ¶2].")]
    [InlineData("“the 12 ships of its all[ies]” [@alpha, ¶2].")]
    [InlineData("“there is real trust[ing] in the” [@alpha, ¶2].")]
    [InlineData("“wants to help[ed] the town” [@alpha, ¶2].")]
    [InlineData("“real trust [sic] in the 12 ships” [@alpha, ¶2].")]
    [InlineData("“He [the mayor] wants to help” [@alpha, ¶2].")]
    [InlineData("“the 12 ships [of the line] of its ally” [@alpha, ¶2].")]
    [InlineData("“to help the town [1] with grain” [@alpha, ¶2].")]
    [InlineData("“[H]e wants to help” [@alpha, ¶2].")]
    public void Case_endings_sic_explanations_and_brackets_of_the_source_pass(string sentence) => Assert.Equal("", Codes(Town, sentence));

    [Theory]
    [InlineData("“They say that Ostland is [not] broke” [@alpha, ¶2].")]
    [InlineData("“there is [full] real trust” [@alpha, ¶2].")]
    [InlineData("“there is real trust [of 300] in the” [@alpha, ¶2].")]
    [InlineData("“there is real trust [in Norland] in the 12 ships” [@alpha, ¶2].")]
    [InlineData("“real trust in the [many] ships of its ally” [@alpha, ¶2].")]
    [InlineData("“They say that [it] is broke” [@alpha, ¶2].")]
    [InlineData("“real trust [so we hear from them in town] in the 12 ships” [@alpha, ¶2].")]
    [InlineData("“[They are broke]” [@alpha, ¶2].")]
    public void A_bracket_that_changes_the_statement_is_an_error(string sentence) => Assert.Equal("BS146", Codes(Town, sentence));

    [Theory]
    [InlineData("“real trust [] in the 12 ships” [@alpha, ¶2].")]
    [InlineData("“real trust [*] in the 12 ships” [@alpha, ¶2].")]
    [InlineData("“the 12 ships [which is sad] of its ally” [@alpha, ¶2].")]
    public void A_bracket_that_says_nothing_or_states_something_is_an_error(string sentence) => Assert.Equal("BS146", Codes(Town, sentence));

    [Theory]
    [InlineData("“He [Ostland] wants to help” [@alpha, ¶2].", "")]
    [InlineData("“He [Norland] wants to help” [@alpha, ¶2].", "BS147")]
    public void A_name_given_to_a_pronoun_is_one_that_the_source_has(string sentence, string codes) => Assert.Equal(codes, Codes(Town, sentence));

    [Theory]
    [InlineData("“He [the mayor] wants to help” [@alpha, ¶2].", "BS167 “[the mayor]” is the writer's explanation.")]
    [InlineData("“real trust [!] in the 12 ships” [@alpha, ¶2].", "BS167 “[!]” is the writer's mark.")]
    public void What_brackets_add_is_noted(string sentence, string note)
    {
        Assert.Equal([note], Messages(Town, sentence, withOriginal: true));
        Assert.Equal([note], Messages(Town, sentence, withOriginal: false));
    }

    [Theory]
    [InlineData("“and that there [was] real trust” [@alpha, ¶2].", "“[was]” stands in place of “is” of the source.", "“[was]” stands in place of 1 word of the source.")]
    [InlineData("“in the [old] 12 ships of its ally” [@alpha, ¶2].", "“[old]” follows no word that it could explain, so it reads as a part of what the source says.", "“[old]” follows no word that it could explain, so it reads as a part of what the source says.")]
    public void Another_replacement_is_a_warning_that_shows_both(string sentence, string with, string without)
    {
        Assert.Equal([$"BS147 {with}"], Messages(Town, sentence, withOriginal: true));
        Assert.Equal([$"BS147 {without}"], Messages(Town, sentence, withOriginal: false));
    }

    [Theory]
    [InlineData("“They say that Ostland is brok[er]” [@alpha, ¶2].")]
    [InlineData("“there is [un]real trust in” [@alpha, ¶2].")]
    [InlineData("“to help[less] the town” [@alpha, ¶2].")]
    [InlineData("“They s[w]ay that Ostland is broke” [@alpha, ¶2].")]
    public void Letters_in_brackets_make_no_other_word(string sentence) => Assert.Equal("BS110", Codes(Town, sentence));

    [Theory]
    [InlineData("en", "The ferries have kept their old timetable and will keep it.", "The ferry “ha[s] kept their old timetable and w[ould] keep it” [@alpha, ¶2].")]
    [InlineData("en", "The staff help the guests in the harbour.", "“[T]he staff help[ed] the guests” and “[H]elp[ed] the guests” [@alpha, ¶2].")]
    [InlineData("fr", "La digue pourrait céder au printemps, dit-on.", "Les digues « pourrai[en]t céder au printemps », dit-on [@alpha, ¶2].")]
    [InlineData("de", "Er hat die Leute zweimal im Winter gewarnt.", "Sie „ha[ben] die Leute zweimal im Winter gewarnt“ [@alpha, ¶2].")]
    [InlineData("it", "La diga potrebbe cedere questo inverno.", "Le dighe «potrebbe[ro] cedere questo inverno» [@alpha, ¶2].")]
    [InlineData("es", "El guarda podría cerrar la verja del puerto.", "Los guardas «podría[n] cerrar la verja» [@alpha, ¶2].")]
    [InlineData("nl", "De brug kan in de winter openblijven.", "De bruggen ‘k[unnen] in de winter openblijven’ [@alpha, ¶2].")]
    [InlineData("pl", "Stary most może runąć tej zimy.", "Mosty „mo[gą] runąć tej zimy” [@alpha, ¶2].")]
    [InlineData("ru", "Старый мост может рухнуть этой зимой, и люди на нём это знают, но не верят.", "Мосты «мо[гут] рухнуть этой зимой» [@alpha, ¶2].")]
    public void Another_form_of_an_irregular_word_is_an_ending(string language, string text, string sentence) => Assert.Equal("", Codes(text, sentence, language));

    [Theory]
    [InlineData("en", "The ferries have kept their old timetable.", "“ha[ted] kept their old timetable” [@alpha, ¶2].")]
    [InlineData("fr", "La digue pourrait céder au printemps.", "La digue « pourr[a] céder au printemps » [@alpha, ¶2].")]
    [InlineData("de", "Er hat die Leute zweimal im Winter gewarnt.", "Sie „ha[sst] die Leute zweimal im Winter“ [@alpha, ¶2].")]
    public void Another_word_or_a_surer_form_is_not(string language, string text, string sentence) => Assert.Equal("BS110", Codes(text, sentence, language));

    [Theory]
    [InlineData("en", "“real trust [emphasis added] in the 12 ships” [@alpha, ¶2].")]
    [InlineData("en", "“real trust in the 12 ships [emphasis ours; footnote omitted]” [@alpha, ¶2].")]
    [InlineData("en", "„real trust [Hervorhebung von uns] in the 12 ships“ [@alpha, ¶2].")]
    [InlineData("en", "« real trust [c’est nous qui soulignons] in the 12 ships » [@alpha, ¶2].")]
    [InlineData("en", "«real trust [курсив наш] in the 12 ships» [@alpha, ¶2].")]
    [InlineData("en", "«real trust [la cursiva es nuestra] in the 12 ships» [@alpha, ¶2].")]
    [InlineData("en", "“real trust [grifo nosso] in the 12 ships” [@alpha, ¶2].")]
    [InlineData("en", "“real trust ［傍点引用者］ in the 12 ships” [@alpha, ¶2].")]
    [InlineData("en", "“real trust[sic] in the 12 ships” [@alpha, ¶2].")]
    public void What_the_writer_says_of_the_quotation_itself_adds_nothing(string language, string sentence) => Assert.Equal("", Codes(Town, sentence, language));

    [Theory]
    [InlineData("“real trust [red] in the 12 ships” [@alpha, ¶2].", "BS167")]
    [InlineData("“real trust [emphasis of the enemy] in the 12 ships” [@alpha, ¶2].", "BS167")]
    [InlineData("“in the [old, ed.] 12 ships of its ally” [@alpha, ¶2].", "BS167")]
    public void Words_that_only_look_like_a_remark_are_an_explanation(string sentence, string code) =>
        Assert.All(Messages(Town, sentence, withOriginal: false), message => Assert.StartsWith(code, message, StringComparison.Ordinal));

    [Theory]
    [InlineData("pt", "Nos roubaram a água duas vezes este ano.", "«Nos [aos agricultores] roubaram a água duas vezes» [@alpha, ¶2].", "")]
    [InlineData("pt", "Nos roubaram a água duas vezes este ano.", "«Nos [agricultores] roubaram a água duas vezes» [@alpha, ¶2].", "BS147")]
    [InlineData("es", "Nos ha costado tres inviernos de trabajo.", "«Nos [a los vecinos] ha costado tres inviernos» [@alpha, ¶2].", "")]
    [InlineData("fr", "Le maire les a reçus trois fois en mai.", "« Le maire les [les ouvriers] a reçus trois fois » [@alpha, ¶2].", "")]
    [InlineData("fr", "Le maire les a reçus trois fois en mai.", "« Le maire les [ouvriers] a reçus trois fois » [@alpha, ¶2].", "BS147")]
    [InlineData("it", "Ci hanno promesso una strada nuova.", "«Ci [contadini, ndr] hanno promesso una strada nuova» [@alpha, ¶2].", "")]
    [InlineData("de", "Er hat die Leute zweimal im Winter gewarnt.", "„Er [der Wirt, Anm. d. Red.] hat die Leute zweimal“ [@alpha, ¶2].", "")]
    [InlineData("ru", "Нам показали старое письмо из архива.", "«Нам [фермерам. — Прим. ред.] показали старое письмо» [@alpha, ¶2].", "")]
    public void A_bracket_explains_an_object_in_any_language(string language, string text, string sentence, string codes) => Assert.Equal(codes, Codes(text, sentence, language));
}
