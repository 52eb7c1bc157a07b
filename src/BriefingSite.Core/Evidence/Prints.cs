using System.Buffers.Binary;
using System.Text;
using BriefingSite.Core.Model;

namespace BriefingSite.Core.Evidence;

/// <summary>Makes prints of texts.</summary>
public static class Prints
{
    /// <summary>How many words a hash covers; a shorter stretch of words can't be looked for.</summary>
    public const int SequenceLength = 3;

    /// <summary>A print of a source.</summary>
    public static SourcePrint Of(string source, string file, string sha256, IEnumerable<string> passages) =>
        new(source, file, sha256, passages.Select((text, i) => Of(i + 1, text)).ToValueList());

    /// <summary>A print of a passage.</summary>
    public static PassagePrint Of(int number, string text)
    {
        var words = Words.Of(text);
        return new(
            number,
            Convert.ToHexStringLower(Sha256Hasher.Hash(Encoding.UTF8.GetBytes(Folding.Fold(text))))[..16],
            words.Count,
            Enumerable.Range(0, words.Count).Where(i => Negations.Contain(words.Items[i])).ToValueList(),
            Sequences(words).Distinct().Order().ToValueList());
    }

    /// <summary>The hash of three words in a row, as if the first of them had a certain number in its passage.</summary>
    public static ulong Hash(Words words, int first, int number) => Hash(number, words.Text(first, SequenceLength));

    /// <summary>The same of the first three words together with what stands before them.</summary>
    public static ulong HashOfBeginning(Words words, int number) => Hash(number, words.Before + words.Text(0, SequenceLength));

    /// <summary>The same of the last three words together with what stands behind them.</summary>
    public static ulong HashOfEnd(Words words, int number) =>
        Hash(number, words.Text(words.Count - SequenceLength, SequenceLength) + words.After);

    // A quotation may begin or end anywhere between two words, so each part of what stands there that touches the words counts too.
    private static IEnumerable<ulong> Sequences(Words words)
    {
        for (var first = 0; first + SequenceLength <= words.Count; first++)
        {
            var text = words.Text(first, SequenceLength);
            var (before, after) = (words.GapBefore(first), words.GapAfter(first + SequenceLength - 1));
            yield return Hash(first, text);
            for (var i = 0; i < before.Length; i++)
                if (before[i] != ' ') yield return Hash(first, before[i..] + text);
            for (var i = 1; i <= after.Length; i++)
                if (after[i - 1] != ' ') yield return Hash(first, text + after[..i]);
        }
    }

    private static ulong Hash(int number, string text)
    {
        var hash = Sha256Hasher.Hash(Encoding.UTF8.GetBytes($"{number}\n{text}"));
        return BinaryPrimitives.ReadUInt64BigEndian(hash) >> 24;
    }
}
