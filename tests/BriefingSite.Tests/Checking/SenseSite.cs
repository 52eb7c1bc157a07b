using BriefingSite.Core.Model;
using BriefingSite.Tests.Evidence;
using BriefingSite.Tests.Support;
using Xunit;

namespace BriefingSite.Tests.Checking;

/// <summary>A page that quotes one invented text: what is reported of its sentence, with the original and by the lock alone.</summary>
internal static class SenseSite
{
    /// <summary>The codes of what is reported besides notes; the same with and without the original.</summary>
    public static string Codes(string text, string sentence, string language = "en", string more = "")
    {
        var with = Report(text, sentence, true, language, more).Where(found => found.Rule.Severity != Severity.Note).Select(found => found.Rule.Code).ToList();
        var without = Report(text, sentence, false, language, more).Where(found => found.Rule.Severity != Severity.Note).Select(found => found.Rule.Code).ToList();
        Assert.Equal(with, without);
        return string.Join(' ', with);
    }

    /// <summary>The messages, notes included.</summary>
    public static IEnumerable<string> Messages(string text, string sentence, bool withOriginal, string language = "en") =>
        Report(text, sentence, withOriginal, language).Select(found => $"{found.Rule.Code} {found.Message}");

    /// <summary>What is reported, notes included.</summary>
    public static IEnumerable<Diagnostic> Report(string text, string sentence, bool withOriginal, string language = "en", string more = "") => new TestSite(
            EvidenceSite.Files($"-- input/pages/rain.md --\n---\ntitle: Rain\n---\n{sentence}\n{more}", withOriginal, Padded(text), Padded(text))
                .Replace("limits:", $"language: {language}\nlimits:", StringComparison.Ordinal))
        .Diagnostics().Where(found => found.Location.File == "input/pages/rain.md");

    // The record has five passages, the last of them an aside; the text is its second.
    private static string Padded(string text) => $"A heading\n{text}\nThree\nFour\nSubscribe to our weekly letter";
}
