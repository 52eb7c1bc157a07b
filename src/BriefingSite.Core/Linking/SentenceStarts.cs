using System.Globalization;
using BriefingSite.Core.Evidence;
using BriefingSite.Core.Model;

namespace BriefingSite.Core.Linking;

/// <summary>Finds links without words of their own that begin a sentence: a handle, written as within one, is capitalised there.</summary>
internal static class SentenceStarts
{
    // Stands for a link in its sentence; it has no case, so a sentence may begin with it.
    private const char LinkMark = '\uE010';

    private static readonly char[] s_opening = ['(', '[', '“', '‘', '"', '«', '„', '¿', '¡'];

    /// <summary>The numbers of the links of a prose that begin a sentence.</summary>
    public static IReadOnlySet<int> Find(UnresolvedProse prose)
    {
        var starts = new HashSet<int>();
        var words = prose.Packed.ExtractMarked(number => $"{LinkMark}{number.ToString(CultureInfo.InvariantCulture)}{LinkMark}").Words;
        foreach (var block in words.Split(MarkedText.BlockEnd, MarkedText.CellEnd))
        {
            foreach (var range in Sentences.Ranges(block, MarkedText.IsTrailing))
            {
                var sentence = block[range].AsSpan().TrimStart(s_opening);
                if (sentence is [LinkMark, .. var rest] && rest.IndexOf(LinkMark) is var end and > 0) starts.Add(int.Parse(rest[..end], CultureInfo.InvariantCulture));
            }
        }
        return starts;
    }

    /// <summary>A target with its handle as at the beginning of a sentence.</summary>
    public static Target Capitalised(Target target) => target.Handle is { Length: > 0 } handle
        ? target with { Handle = char.ToUpper(handle[0], CultureInfo.InvariantCulture) + handle[1..] }
        : target;
}
