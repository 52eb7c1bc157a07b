using System.Text.Json;
using BriefingSite.Core.Engine;
using BriefingSite.Core.Model;

namespace BriefingSite.Reading.Seeds;

internal static partial class SeedRules
{
    /// <summary>A lock that can't be read.</summary>
    public static Rule UnreadableLock { get; } = All.Add(new("BS117", Severity.Error, "The lock can't be read",
        "seeds/seeds.lock.json is written by 'briefing import'; it is not meant to be edited. After a merge conflict, take either side and import again.",
        "<<<<<<< HEAD", "briefing import a.txt --id a"));
}

/// <summary>Reads <c>seeds/seeds.lock.json</c>; <see cref="LockText"/> describes the format.</summary>
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
            report(document.Content.Text().Contains("\n<<<<<<< ", StringComparison.Ordinal) || document.Content.Text().StartsWith("<<<<<<< ", StringComparison.Ordinal)
                ? new(SeedRules.UnreadableLock, at, "Two versions of the lock were never merged.", "keep the lines of one version, remove the conflict marks, and import the originals of the other again")
                : new(SeedRules.UnreadableLock, at, "The lock is not JSON from here on.", Advice));
        }
        catch (LockException problem)
        {
            report(new(SeedRules.UnreadableLock, new(document.Path, 1, 1), $"The lock can't be read: {problem.Message}.", problem.Hint ?? Advice));
        }
        catch (InvalidOperationException)
        {
            // A lone surrogate, written as an escape, in a key of an object that is searched for another key.
            report(new(SeedRules.UnreadableLock, new(document.Path, 1, 1), "The lock can't be read: a key in it is not of whole characters.", Advice));
        }
        return [new(document, seedLock ?? SeedLock.Empty) { IsUnreadable = seedLock is null }];
    }

    private const string Advice = "take it from the last good version; or delete it and import the originals again: briefing import FILE";

    private static SeedLock Lock(JsonElement root)
    {
        var written = LockValue.FromObject(root, "it");
        if (written.Number("version") is var version && version is < 1 or > LockText.Version)
            throw new LockException($"it is of version {version}, and this program knows 1 to {LockText.Version}", version > LockText.Version ? "read it with a newer program" : null);
        var sources = written.Object("sources") ?? throw new LockException("it has no 'sources'");
        if (sources.Entries().GroupBy(source => source.Key, StringComparer.Ordinal).FirstOrDefault(group => group.Count() > 1) is { } twice)
            throw new LockException($"'{twice.Key}' appears twice in it", $"keep one of the two, or delete both and import its original again: briefing import FILE --id {twice.Key}");
        return new(sources.Entries().Select(source => Source(source.Key, LockValue.FromObject(source.Value, $"'{source.Key}'")) with { IsLabelledWeak = version < LockText.Version }).ToValueList());
    }

    private static SourceFingerprint Source(string id, LockValue source)
    {
        var language = source.OptionalText("language");
        var passages = source.List("passages").Select((passage, i) => PassageFingerprintReader.Read(id, i + 1, LockValue.FromObject(passage, $"¶{i + 1} of '{id}'"), language)).ToValueList();
        return new(id, source.Text("file"), source.Text("sha256"), passages) { Gone = source.Addresses("gone") };
    }
}
