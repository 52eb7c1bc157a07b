using System.Text;
using System.Text.Json;
using BriefingSite.Core.Model;

namespace BriefingSite.Reading.Seeds;

/// <summary>The lock as text: JSON with a line for each passage, so that a pull request shows which passages changed.</summary>
/// <remarks><c>sequences</c> are the hashes of three words in a row, sorted: the first 40 bits of the SHA-256 of the number of the
/// first word in the passage, a line end, and the three words with what stands between them, after folding. Where punctuation touches
/// them there are further ones, of the same together with the punctuation before or behind them.</remarks>
public static class LockText
{
    /// <summary>The version of the format.</summary>
    public const int Version = 1;

    /// <summary>The text of a lock; sources by id.</summary>
    public static string Of(SeedLock seedLock)
    {
        var text = new StringBuilder($$"""{"version": {{Version}}, "sources": {""").Append('\n');
        var sources = seedLock.Sources.OrderBy(source => source.Source, StringComparer.Ordinal).ToList();
        for (var i = 0; i < sources.Count; i++)
        {
            text.Append($$"""{{Quoted(sources[i].Source)}}: {"file": {{Quoted(sources[i].File)}}, "sha256": "{{sources[i].Sha256}}", "passages": [""").Append('\n');
            text.AppendJoin(",\n", sources[i].Passages.Select(Line)).Append('\n');
            text.Append(i < sources.Count - 1 ? "]},\n" : "]}\n");
        }
        return text.Append("}}\n").ToString();
    }

    private static string Line(PassagePrint passage)
    {
        var was = passage.Was is null ? "" : $""" "was": "{passage.Was}",""";
        var sequences = string.Join(' ', passage.Sequences.Select(hash => hash.ToString("x10")));
        return $$"""  {"n": {{passage.Number}}, "words": {{passage.Words}}, "fingerprint": "{{passage.Fingerprint}}",{{was}} "negations": [{{string.Join(", ", passage.Negations)}}], "sequences": "{{sequences}}"}""";
    }

    private static string Quoted(string text) => $"\"{JsonEncodedText.Encode(text)}\"";
}
