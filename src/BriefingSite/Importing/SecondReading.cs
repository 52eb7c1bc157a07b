using System.Text;
using BriefingSite.Core.Model;
using BriefingSite.Reading.Originals;

namespace BriefingSite.Importing;

/// <summary>What another program reads in an original.</summary>
/// <param name="Reader">The name of the program.</param>
/// <param name="Text">The text.</param>
public sealed record SecondText(string Reader, string Text);

/// <summary>Compares the passages in doubt of an original with what a second reader reads: where that has the same words in the same order, it agrees.</summary>
internal static class SecondReading
{
    /// <summary>The fingerprint, with the passages confirmed on which the second reader agrees.</summary>
    /// <param name="fingerprint">The fingerprint of the original.</param>
    /// <param name="read">Its text.</param>
    /// <param name="second">Reads it with the other program, if that is at hand. It is asked only where something is in doubt.</param>
    public static SourceFingerprint Confirm(SourceFingerprint fingerprint, OriginalText read, Func<SecondText?>? second)
    {
        if (second is null || fingerprint.Passages.Count != read.Passages.Count || !read.Passages.Any(IsOfOrder) || second() is not { } other) return fingerprint;
        var text = Letters(other.Text);
        return fingerprint with
        {
            Passages = fingerprint.Passages.Zip(read.Passages, (print, passage) =>
                IsOfOrder(passage) && Letters(passage.Text) is { Length: > 0 } letters && text.Contains(letters, StringComparison.Ordinal) ? print with { ConfirmedBy = other.Reader } : print).ToValueList(),
        };
    }

    /// <summary>What a person who imports is told of the passages in doubt.</summary>
    public static IEnumerable<string> Describe(SourceFingerprint fingerprint)
    {
        var doubts = fingerprint.Passages.Where(passage => passage.Doubt is not null).ToList();
        var confirmed = doubts.Where(passage => passage.ConfirmedBy is not null).ToList();
        if (confirmed.Count > 0) yield return $"{confirmed[0].ConfirmedBy} reads {confirmed.Count} of the {Plural.Count(doubts.Count, "passage")} in doubt in the same way, so {Plural.Choose(confirmed.Count, "it counts", "they count")} as confirmed.";
        if (doubts.Count > confirmed.Count) yield return $"Quotations from {Plural.Count(doubts.Count - confirmed.Count, "passage")} in doubt are warnings until somebody has compared them with the original: briefing sign --source {fingerprint.Source} --by \"YOUR NAME\"";
    }

    private static bool IsOfOrder(OriginalPassage passage) => passage.Doubt is { } doubt && PdfPassages.IsOfOrder(doubt);

    // Spaces, hyphens and other signs are set by each reader in its way.
    private static string Letters(string text)
    {
        var letters = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (c is >= '\uFB00' and <= '\uFB06') letters.Append(c switch { '\uFB00' => "ff", '\uFB01' => "fi", '\uFB02' => "fl", '\uFB03' => "ffi", '\uFB04' => "ffl", _ => "st" });
            else if (char.IsLetterOrDigit(c)) letters.Append(char.ToLowerInvariant(c));
        }
        return letters.ToString();
    }
}
