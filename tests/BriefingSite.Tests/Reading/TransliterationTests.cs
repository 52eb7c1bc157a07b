using BriefingSite.Reading.Values;
using Xunit;

namespace BriefingSite.Tests.Reading;

/// <summary>Ids made of titles in any script.</summary>
public class TransliterationTests
{
    [Theory]
    [InlineData("Über den Häfen", "uber-den-hafen")]
    [InlineData("Straße, Œuvre, Ærø", "strasse-oeuvre-aero")]
    [InlineData("Łódź i Şişli, ığdır", "lodz-i-sisli-igdir")]
    [InlineData("Đặng Tiến Đông", "dang-tien-dong")]
    [InlineData("Отчёт", "otchet")]
    [InlineData("Договор о стратегическом партнёрстве", "dogovor-o-strategicheskom-partnerstve")]
    [InlineData("Щука, объезд, Юлия", "shchuka-obezd-yuliya")]
    [InlineData("Київ і Ґудзик", "kiyiv-i-gudzik")]
    [InlineData("Ναυτιλία του Πειραιά", "nautilia-tou-peiraia")]
    [InlineData("ﬁnal ２", "final-2")]
    [InlineData("گزارش", "untitled")]
    [InlineData("Annual report 2031", "annual-report-2031")]
    public void An_id_made_of_a_title_can_be_read(string title, string id) => Assert.Equal(id, Id.From(title));

    [Fact]
    public void Letters_of_other_scripts_stay() => Assert.Equal("گزارش 2031", Transliteration.ToLatin("گزارش 2031"));

    [Fact]
    public void A_text_in_pieces_and_one_in_whole_letters_are_the_same() => Assert.Equal(Id.From("Häfen й"), Id.From("Ha\u0308fen и\u0306"));
}
