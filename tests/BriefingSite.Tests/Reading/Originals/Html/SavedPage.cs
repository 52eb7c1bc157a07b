using BriefingSite.Core.Model;
using BriefingSite.Reading.Originals;

namespace BriefingSite.Tests.Reading.Originals.Html;

/// <summary>Reads pages of tests, of invented text.</summary>
internal static class SavedPage
{
    /// <summary>A paragraph of running text.</summary>
    public const string Long = "The harbour received more ships than in any year before it, and the council of the town did not build a quay for them.";

    /// <summary>The text of a page; <c>{0}</c> in it is <see cref="Long"/>.</summary>
    public static OriginalText Read(string body) =>
        OriginalReader.Read(new("page.html", Blob.Create($"<!doctype html>{body.Replace("{0}", Long, StringComparison.Ordinal)}")), PassageDivision.Paragraphs);

    /// <summary>Its passages in one line: those that are asides behind what they are, headings behind their level, <c>*</c> for <see cref="Long"/>.</summary>
    public static string Shown(string body) => string.Join('|', Read(body).Passages.Select(passage =>
        $"{(passage.Aside is { } aside ? $"{aside}: " : "")}{(passage.Level > 0 ? $"h{passage.Level} " : "")}{passage.Text.Replace(Long, "*", StringComparison.Ordinal)}"));
}
