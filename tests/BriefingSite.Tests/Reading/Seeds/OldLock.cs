using System.Security.Cryptography;
using System.Text;
using BriefingSite.Core.Evidence;
using BriefingSite.Core.Evidence.Languages;

namespace BriefingSite.Tests.Reading.Seeds;

/// <summary>A lock of version 1, as programs wrote it until version 2: hashes of 40 bits of three words in a row.</summary>
internal static class OldLock
{
    public static string Create(string source, string file, string sha256, IEnumerable<string> passages) =>
        $$"""
        {"version": 1, "sources": {
        "{{source}}": {"file": "{{file}}", "sha256": "{{sha256}}", "passages": [
        {{string.Join(",\n", passages.Select((text, i) => Passage(i + 1, text)))}}
        ]}
        } }

        """;

    private static string Passage(int number, string text)
    {
        var words = Words.Split(text);
        var negations = Enumerable.Range(0, words.Count).Where(i => (Language.English.Single(words.Items[i].ToLowerInvariant()) & WordUses.Negation) != 0);
        var sequences = Sequences(words).Distinct().Order(StringComparer.Ordinal);
        return $$"""  {"n": {{number}}, "words": {{words.Count}}, "fingerprint": "{{Sha256(Folding.Fold(text))[..16]}}", "negations": [{{string.Join(", ", negations)}}], "sequences": "{{string.Join(' ', sequences)}}"}""";
    }

    private static IEnumerable<string> Sequences(Words words)
    {
        for (var first = 0; first + 3 <= words.Count; first++)
        {
            var (before, text, after) = (words.GapBefore(first), words.Text(first, 3), words.GapAfter(first + 2));
            var all = Enumerable.Range(0, before.Length).Where(i => before[i] != ' ').Select(i => before[i..] + text)
                .Concat(Enumerable.Range(1, after.Length).Where(i => after[i - 1] != ' ').Select(i => text + after[..i])).Append(text);
            foreach (var sequence in all) yield return Sha256($"{first}\n{sequence}")[..10];
        }
    }

    private static string Sha256(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}
