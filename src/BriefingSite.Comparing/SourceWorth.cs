using BriefingSite.Core.Model;

namespace BriefingSite.Comparing;

/// <summary>What a source that is new, or in another's place, is worth.</summary>
internal static class SourceWorth
{
    /// <summary>In one line: who wrote it, what it is, from when, its grade in words, how many passages.</summary>
    public static string Of(Source source) => string.Join("; ", new[]
    {
        source.Header.AuthorsInText is { } authors ? $"by {authors}" : "no author is named",
        FormatNames.SourceKinds[source.Header.Kind],
        source.Header.Published is { } date ? $"published {date.InWords()}" : "undated",
        Grade(source.Label.Grade),
        Plural.Count(source.Text.Fingerprint?.Passages.Count ?? source.Passages.Count(passage => passage is { Number: not null, IsLeftOut: false }), "passage"),
        source.Repeats is { } origin ? $"repeats {origin.Short}" : "",
    }.Where(part => part.Length > 0));

    /// <summary>A grade with its words: <c>C2: fairly reliable, possibly true</c>.</summary>
    public static string Grade(string grade) => grade is [var letter, var figure] ? $"{grade}: {ReaderNames.Reliability(letter)}, {ReaderNames.Credibility(figure - '0')}" : grade;
}
