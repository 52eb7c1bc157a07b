using BriefingSite.Core.Model;
using BriefingSite.Reading;
using BriefingSite.Reading.Values;

namespace BriefingSite.Importing;

/// <summary>Finds the record that an original belongs to, or an id for a new one. An ambiguous original is refused, with what the user must
/// specify.</summary>
/// <param name="files">The files of the site.</param>
/// <param name="ids">Everything that has an id.</param>
/// <param name="seedLock">The lock.</param>
internal sealed class ChooseRecord(IEnumerable<InputFile> files, ValueList<PublishedId> ids, SeedLock seedLock)
{
    private readonly List<(SourceDraft Record, Diagnostic? Error)> _records = [.. files
        .Where(file => file.Path.StartsWith("seeds/", StringComparison.Ordinal) && file.Path.EndsWith(".md", StringComparison.Ordinal)).Select(Read)];

    /// <summary>The record, <c>null</c> for a new one, and the id; or the problem to report.</summary>
    public (SourceDraft? Record, string Id, string? Problem) For(ImportRequest request, OriginalOutline outline, ReadOriginalText original)
    {
        var file = original.Name;
        var (found, problem) = request.Id is { } id ? WithId(id) : ByName(request, original);
        if (problem is not null) return Refused(problem);
        if (found is { } known)
            return known.Error is { } error ? Refused($"{known.Record.Written.Path} can't be read ({error.Location}: {error.Message}) Fix it first: briefing check says how.") : (known.Record, known.Record.Header.Id, null);
        if (request.Id is { } wished) return (null, wished, null);
        return NewId(outline.Title, Path.GetFileNameWithoutExtension(file)) is { } made
            ? (null, made, null)
            : Refused($"No id can be made of the title of {file}, for ids have the letters a to z. Give one: --id annual-report");
    }

    private ((SourceDraft Record, Diagnostic? Error)? Found, string? Problem) WithId(string id)
    {
        if (!Id.IsValid(id)) return (null, $"'{id}' can't be an id. {(Transliteration.ToLatin(id).Any(char.IsAsciiLetterOrDigit) ? $"Write '{Id.From(id)}'." : "Ids are lower-case words and digits joined by hyphens.")}");
        if (id.Length > Id.MaxLength) return (null, $"The id has {id.Length} letters; {Id.MaxLength} are allowed. It becomes an address.");
        if (_records.Exists(pair => pair.Record.Header.Id == id)) return (_records.Find(pair => pair.Record.Header.Id == id), null);
        if (FileNames.IsDevice(id)) return (null, $"'{id}' is the name of a device on Windows. Add a word, as in '{id}-1'.");
        return ids.FirstOrDefault(taken => taken.Id == id) is { } other
            ? (null, $"'{id}' is the id of the {other.Kind} '{other.Target.Title}'. Ids are unique: give the source another.")
            : (null, null);
    }

    private ((SourceDraft Record, Diagnostic? Error)? Found, string? Problem) ByName(ImportRequest request, ReadOriginalText read)
    {
        var file = read.Name;
        var named = _records.Where(pair => pair.Record.Header.Original is { } original
            && (original.File == file || (request.IsInOriginals && Original.KeptName(pair.Record.Header.Id, original.File) == file))).ToList();
        if (named.Count == 1) return (named[0], null);
        if (named.Count > 1)
        {
            var alike = named.Where(pair => Shares(pair.Record.Header.Id, read)).ToList();
            return alike.Count == 1
                ? (alike[0], null)
                : (null, $"Several sources were imported from a file of the name {file}: {Quoted(named.Select(pair => pair.Record.Header.Id))}. Say which is meant with --id, or give this one an id of its own.");
        }
        var same = _records.Select(pair => pair.Record.Header.Id).Where(id => Shares(id, read)).ToList();
        return same.Count == 0
            ? (null, null)
            : (null, $"Most of {file} is already in {Quoted(same)}. If it is a new version of that text, say --id {same[0]}. If it is another source, give it an id of its own with --id.");
    }

    // Whether most passages are in both texts; a few common lines, such as a header and a footer, do not count.
    private bool Shares(string id, ReadOriginalText read)
    {
        if (seedLock.Sources.FirstOrDefault(source => source.Source == id) is not { } known) return false;
        if (known.Sha256 == read.Hash) return true;
        var prints = read.Prints(_records.Find(pair => pair.Record.Header.Id == id).Record.Header.Division);
        var open = known.Passages.GroupBy(passage => passage.Fingerprint, StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.Count(), StringComparer.Ordinal);
        var shared = prints.Count(print => open.TryGetValue(print, out var left) && (open[print] = left - 1) >= 0);
        return shared * 2 >= Math.Max(known.Passages.Count, prints.Count) && shared > 0;
    }

    private string? NewId(params string?[] titles)
    {
        foreach (var title in titles)
            if (MadeId.From(title) is { } id) return MadeId.Free(id, IsTaken);
        return null;
    }

    private bool IsTaken(string id) => FileNames.IsDevice(id) || _records.Exists(pair => pair.Record.Header.Id == id) || ids.Any(taken => taken.Id == id);

    private static (SourceDraft, Diagnostic?) Read(InputFile file)
    {
        Diagnostic? error = null;
        var record = new ReadSource().Execute(file, problem =>
        {
            if (problem.Rule.Severity == Severity.Error) error ??= problem;
        }).Single();
        return (record, error);
    }

    private static string Quoted(IEnumerable<string> ids) => string.Join(", ", ids.Select(id => $"'{id}'"));

    private static (SourceDraft?, string, string?) Refused(string problem) => (null, "", problem);
}
