using System.Buffers.Binary;
using System.Security.Cryptography;
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
        var sequences = Enumerable.Range(0, Math.Max(0, words.Count - SequenceLength + 1)).Select(first => Hash(words, first, first));
        return new(
            number,
            Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Folding.Fold(text))))[..16],
            words.Count,
            Enumerable.Range(0, words.Count).Where(i => Negations.Contain(words.Items[i])).ToValueList(),
            sequences.Order().ToValueList());
    }

    /// <summary>The hash of three words in a row, as if the first of them had a certain number in its passage.</summary>
    public static ulong Hash(Words words, int first, int number)
    {
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes($"{number}\n{words.Text(first, SequenceLength)}"));
        return BinaryPrimitives.ReadUInt64BigEndian(hash) >> 24;
    }
}
