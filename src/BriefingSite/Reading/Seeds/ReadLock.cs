using System.Text.Json;
using BriefingSite.Core.Engine;
using BriefingSite.Core.Model;

namespace BriefingSite.Reading.Seeds;

/// <summary>Reads <c>seeds/seeds.lock.json</c>; <see cref="LockText"/> has the format.</summary>
public sealed class ReadLock : IModule<InputFile, LockDraft>
{
    /// <inheritdoc/>
    public IEnumerable<LockDraft> Execute(InputFile document, Action<Diagnostic> report)
    {
        SeedLock seedLock;
        try
        {
            seedLock = Parse(document.Content.Text());
        }
        catch (Exception mistake) when (mistake is JsonException or InvalidOperationException or KeyNotFoundException or FormatException or OverflowException or ArgumentException)
        {
            var line = mistake is JsonException { LineNumber: { } number } ? (int)number + 1 : 1;
            var column = mistake is JsonException { BytePositionInLine: { } position } ? (int)position + 1 : 1;
            report(new(Rules.BadLock, new(document.Path, line, column), "The lock can't be read.", "import the originals again: briefing import FILE"));
            yield break;
        }
        yield return new(document, seedLock);
    }

    private static SeedLock Parse(string text)
    {
        using var json = JsonDocument.Parse(text);
        if (json.RootElement.GetProperty("version").GetInt32() != LockText.Version) throw new FormatException("unknown version");
        return new(json.RootElement.GetProperty("sources").EnumerateObject().Select(source => new SourcePrint(
            source.Name,
            source.Value.GetProperty("file").GetString() ?? throw new FormatException("a text is missing"),
            source.Value.GetProperty("sha256").GetString() ?? throw new FormatException("a text is missing"),
            Counted(source.Value.GetProperty("passages").EnumerateArray().Select(Passage).ToValueList()))).ToValueList());
    }

    private static ValueList<PassagePrint> Counted(ValueList<PassagePrint> passages)
    {
        for (var i = 0; i < passages.Count; i++)
            if (passages[i].Number != i + 1) throw new FormatException("a passage is missing");
        return passages;
    }

    private static PassagePrint Passage(JsonElement passage) => new(
        passage.GetProperty("n").GetInt32(),
        passage.GetProperty("fingerprint").GetString() ?? throw new FormatException("a text is missing"),
        passage.GetProperty("words").GetInt32(),
        passage.GetProperty("negations").EnumerateArray().Select(number => number.GetInt32()).ToValueList(),
        (passage.GetProperty("sequences").GetString() ?? throw new FormatException("a text is missing")).Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(hash => Convert.ToUInt64(hash, 16)).Order().ToValueList(),
        passage.TryGetProperty("was", out var was) ? was.GetString() : null);
}
