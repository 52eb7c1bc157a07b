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
        SeedLock? seedLock = null;
        try
        {
            using var json = JsonDocument.Parse(document.Content.Text());
            seedLock = Lock(json.RootElement);
        }
        catch (JsonException syntax)
        {
            var at = new Location(document.Path, (int)(syntax.LineNumber ?? 0) + 1, (int)(syntax.BytePositionInLine ?? 0) + 1);
            report(new(Rules.BadLock, at, "The lock is not JSON from here on.", Advice));
        }
        catch (LockException problem)
        {
            report(new(Rules.BadLock, new(document.Path, 1, 1), $"The lock can't be read: {problem.Message}.", problem.Hint ?? Advice));
        }
        return seedLock is null ? [] : [new(document, seedLock)];
    }

    private const string Advice = "take it from the last good version, or import the originals again: briefing import FILE";

    private static SeedLock Lock(JsonElement root)
    {
        var written = LockValue.Of(root, "it");
        if (written.Number("version") is var version && version is < 1 or > LockText.Version)
            throw new LockException($"it is of version {version}, and this program knows 1 to {LockText.Version}", "read it with a newer program");
        var sources = written.Object("sources") ?? throw new LockException("it has no 'sources'");
        return new(sources.Entries().Select(source => Source(source.Key, LockValue.Of(source.Value, $"'{source.Key}'"))).ToValueList());
    }

    private static SourcePrint Source(string id, LockValue source)
    {
        var passages = source.List("passages").Select((passage, i) => PassagePrintReader.Read(id, i + 1, LockValue.Of(passage, $"¶{i + 1} of '{id}'"))).ToValueList();
        return new(id, source.Text("file"), source.Text("sha256"), passages);
    }
}
