using BriefingSite.Core.Evidence;
using BriefingSite.Core.Model;
using BriefingSite.Reading.Originals;
using BriefingSite.Reading.Seeds;
using BriefingSite.Tests.Evidence;
using BriefingSite.Tests.Reading.Seeds;
using BriefingSite.Tests.Support;
using Xunit;
using static BriefingSite.Tests.Evidence.EvidenceSite;

namespace BriefingSite.Tests.Linking;

/// <summary>Record, lock and original must be of one text. Which of them disagree is told, and which file to import.</summary>
public class SourceTextTests
{
    private const string Text = EvidenceSite.Text;

    private const string Quoted = "“it pours on some” [@alpha, ¶2]";

    private static readonly string s_four = string.Join('\n', Text.Split('\n')[..4]);

    [Fact]
    public void An_original_that_the_lock_does_not_know_is_to_be_imported() => Assert.Equal(
        """
        seeds/alpha.md:1:1: error BS116: The lock knows nothing of 'alpha', although its original is here.
          hint: run: briefing import alpha.txt --id alpha
        """, Report(Files(Topic(Quoted), withOriginal: true, locked: null)));

    [Theory]
    [InlineData(true, true, "original")]
    [InlineData(true, false, "original")]
    [InlineData(false, true, "lock")]
    public void A_record_with_more_passages_than_its_text_says_how_many_each_has(bool withOriginal, bool withLock, string where)
    {
        var report = Report(Files(Topic(Quoted), withOriginal, s_four, withLock ? s_four : null));
        Assert.Equal(withLock, !report.Contains("The lock knows nothing", StringComparison.Ordinal));
        Assert.EndsWith(
            $"""
            seeds/alpha.md:1:1: error BS116: The record of 'alpha' has 5 passages; the {where} has 4.
              hint: each non-blank line of the original is a passage
            """, report, StringComparison.Ordinal);
    }

    [Fact]
    public void Other_line_ends_are_no_other_text() =>
        Assert.Equal("", Report(Files(Topic(Quoted), withOriginal: true, Text.Replace("\n", "\r\n", StringComparison.Ordinal), Text)));

    [Fact]
    public void A_lock_of_another_file_is_told_although_the_words_are_the_same() => Assert.Equal(
        """
        seeds/alpha.md:1:1: error BS116: The original 'alpha.txt' is not the text that 'alpha' was imported from.
          hint: run: briefing import alpha.txt --id alpha
        """, Report(Site(Record("alpha", "alpha.txt", Text), Original("alpha.txt", Text), Lock(Print("alpha", "alpha.txt", Text) with { Sha256 = new('0', 64) }))));

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_lock_that_cannot_be_read_is_the_only_problem(bool withOriginal) => Assert.Equal(
        """
        seeds/seeds.lock.json:1:2: error BS117: The lock is not JSON from here on.
          hint: take it from the last good version; or delete it and import the originals again: briefing import FILE
        """, Report(Files($"{Topic(Quoted)}\n-- seeds/seeds.lock.json --\n{{", withOriginal, locked: null)));

    [Theory]
    [InlineData("friend", "enemy", 5)]
    [InlineData("", "", 4)]
    [InlineData("", "", 6)]
    public void An_entry_of_the_lock_that_was_edited_is_told_where_the_original_is(string before, string after, int passages)
    {
        var entry = Print("alpha", "alpha.txt", before.Length == 0 ? Text : Text.Replace(before, after, StringComparison.Ordinal)) with { Sha256 = Blob.Create(Text).Hash };
        entry = entry with { Passages = entry.Passages.Append(entry.Passages[4] with { Number = 6 }).Take(passages).ToValueList() };
        Assert.Equal(
            """
            seeds/alpha.md:1:1: error BS116: The lock's entry for 'alpha' is not what its original gives.
              hint: run: briefing import alpha.txt --id alpha
            """, Report(Site(Record("alpha", "alpha.txt", Text), Original("alpha.txt", Text), Lock(entry))));
    }

    [Fact]
    public void A_file_that_is_the_original_of_another_source_is_not_taken_for_that_of_this_one() => Assert.Equal("", Report(Site(
        Record("alpha", "report.txt", Text), Record("beta", "report.txt", Text + " Today."), Original("report.txt", Text),
        Lock(Print("alpha", "report.txt", Text), Print("beta", "report.txt", Text + " Today.")))));

    [Fact]
    public void The_file_with_the_right_text_is_taken_before_one_of_the_name_under_which_originals_are_kept() => Assert.Equal("", Report(Site(
        Record("alpha", "weather.txt", Text), Original("alpha.txt", Text + " Today."), Original("weather.txt", Text), Lock(Print("alpha", "weather.txt", Text)))));

    [Fact]
    public void An_original_that_was_edited_is_told_whatever_other_sources_there_are_and_a_name_with_spaces_can_be_copied() => Assert.Equal(
        """
        seeds/alpha.md:1:1: error BS116: The original 'the weather.txt' is not the text that 'alpha' was imported from.
          hint: run: briefing import "the weather.txt" --id alpha
        """, Report(Site(
            Record("alpha", "the weather.txt", Text), Record("beta", "beta.txt", Text), Original("the weather.txt", Text.Replace("snows", "hails", StringComparison.Ordinal)),
            Lock(Print("alpha", "the weather.txt", Text), Print("beta", "beta.txt", Text)))));

    [Theory]
    [InlineData("weather.txt", "weather.txt")]
    [InlineData(null, "old.txt")]
    public void An_old_lock_is_renewed_from_the_file_that_the_record_names_and_else_from_that_of_the_lock(string? named, string hinted) => Assert.EndsWith(
        $"hint: where the original is, run: briefing import {hinted} --id alpha", Report(Site(
            named is null ? $"-- seeds/alpha.md --\n{TestSite.Source("Alpha")}" : Record("alpha", named, Text),
            $"-- seeds/seeds.lock.json --\n{OldLock.Create("alpha", "old.txt", Blob.Create(Text).Hash, Text.Split('\n'))}")), StringComparison.Ordinal);

    [Fact]
    public void The_language_that_a_record_names_counts_and_not_that_of_the_site()
    {
        // Too little to tell the language from the words.
        const string german = "Wetter\nRegen fällt.\nSonne scheint.\nWind weht.\nSchnee liegt.";
        Assert.Equal("", Report(Site(
            Record("alpha", "alpha.txt", german).Replace("kind: article", "kind: article\nlanguage: de", StringComparison.Ordinal),
            Original("alpha.txt", german), Lock(Print("alpha", "alpha.txt", german, "de")))));
    }

    [Theory]
    [InlineData("tr", "Yollar\nYol yaklaşık 3 kilometre sürdü ve gemi bütün gün boyunca limanda bekledi, çünkü hava çok kötüydü; 5 yıl sonra.\nKar 30 santimetre oldu ve insanlar evde kaldı.\nYine kar.\nYine yol.")]
    [InlineData("de", "Wetter\nRegen fällt.\nSonne scheint.\nWind weht.\nSchnee liegt.")]
    public void A_language_that_was_written_into_the_record_after_the_import_is_named_as_the_cause(string language, string text)
    {
        var report = Report(Site(
            Record("alpha", "alpha.txt", text).Replace("kind: article", $"kind: article\nlanguage: {language}", StringComparison.Ordinal), Original("alpha.txt", text), Lock(Print("alpha", "alpha.txt", text))));
        Assert.Matches("error BS116: The lock's entry for 'alpha' was made .*'language.*\n  hint: run: briefing import alpha.txt --id alpha$", report);
    }

    private static string Site(params string[] files) =>
        string.Join('\n', [.. files, Topic("[@alpha, ¶2]"), "-- input/pages/uses.md --\n---\ntitle: Uses\n---\n" + string.Concat(files.Any(file => file.StartsWith("-- seeds/beta", StringComparison.Ordinal)) ? "[[beta]]" : "None.")]);

    private static string Record(string id, string file, string text) =>
        $"-- seeds/{id}.md --\n{TestSite.Source(id, $"original: {{ file: {file}, sha256: {Blob.Create(text).Hash} }}")}";

    private static string Original(string name, string text) => $"-- seeds/originals/{name} --\n{text}";

    private static SourceFingerprint Print(string id, string file, string text, string language = "en") =>
        TextFingerprints.Create(id, file, Blob.Create(text).Hash, OriginalReader.Read(new(file, Blob.Create(text)), PassageDivision.Lines).Passages, language);

    private static string Lock(params SourceFingerprint[] entries) => $"-- seeds/seeds.lock.json --\n{LockText.Write(new([.. entries]))}";
}
