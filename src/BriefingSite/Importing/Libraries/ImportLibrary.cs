using System.Text;
using BriefingSite.Core.Evidence;
using BriefingSite.Core.Model;
using BriefingSite.Reading;

namespace BriefingSite.Importing.Libraries;

/// <summary>An item of a library beside its record.</summary>
/// <param name="Item">The item.</param>
/// <param name="Record">Its record; <c>null</c> where there is none.</param>
/// <param name="Differences">Where the two differ.</param>
public sealed record ListedItem(LibraryItem Item, SourceDraft? Record, ValueList<MetadataDifference> Differences);

/// <summary>Makes records of the items of a library. A record of an item has no passages until its original is imported; until something cites it, it is
/// not published.</summary>
/// <param name="files">The files of the site.</param>
/// <param name="ids">Everything that has an id.</param>
public sealed class ImportLibrary(IEnumerable<InputFile> files, ValueList<PublishedId> ids)
{
    private readonly List<SourceDraft> _records = [.. files
        .Where(file => file.Path.StartsWith("seeds/", StringComparison.Ordinal) && file.Path.EndsWith(".md", StringComparison.Ordinal)).Select(file => new ReadSource().Execute(file, _ => { }).Single())];

    private ILookup<string, SourceDraft>? _byTitle;

    /// <summary>Each item with its record.</summary>
    public ValueList<ListedItem> List(ValueList<LibraryItem> items) => items.Select(item => Find(item) is { } record
        ? new ListedItem(item, record, item.Metadata.Differences(record.Header))
        : new(item, null, [])).ToValueList();

    /// <summary>Makes a record of each item that has none, and adds to the others what they do not say. What they say otherwise stays, and is named.</summary>
    public Imported Run(Library library)
    {
        var lines = new List<string>(library.Remarks);
        var (written, made, refused) = Make(library.Items, Rights.Excerpt, lines);
        lines.Add($"{library.Name}: {Plural.Count(library.Items.Count, "item")}, {Plural.Count(made.Count, "new record")}{(refused > 0 ? $", {refused} without a record" : "")}."
            + (made.Count > 0 ? " They have no passages yet: briefing import FILE --id ID adds those of an original." : ""));
        return new(written.ToValueList(), lines.ToValueList());
    }

    /// <summary>Makes or completes the record of one item, before its original is imported.</summary>
    /// <param name="item">The item.</param>
    /// <param name="id">The id that was asked for, if any.</param>
    /// <param name="rights">Whether a new record may contain the text.</param>
    /// <returns>The record, where it is new or changed, with its id; or the problem to report.</returns>
    public Imported Run(LibraryItem item, string? id, Rights rights)
    {
        var record = id is null ? Find(item) : _records.Find(known => known.Header.Id == id);
        var named = record is null && id is null ? item : item with { Key = id ?? record!.Header.Id };
        var lines = new List<string>();
        var (written, made, refused) = Make([named], rights, lines);
        return refused > 0 ? Imported.Refused(lines[^1]) : new(written.ToValueList(), lines.ToValueList()) { Id = made.FirstOrDefault() ?? named.Id };
    }

    private (List<InputFile> Written, HashSet<string> Made, int Refused) Make(ValueList<LibraryItem> items, Rights rights, List<string> lines)
    {
        var written = new List<InputFile>();
        var (made, refused) = (new HashSet<string>(StringComparer.Ordinal), 0);
        foreach (var (item, record, differences) in List(items))
        {
            if (record is not null)
            {
                if (Completed(record, item.Metadata, differences, lines) is { } text) written.Add(new(record.Written.Path, Blob.Create(text)));
                continue;
            }
            if (Obstacle(item, made) is { } problem)
            {
                refused++;
                lines.Add($"{item.Key}: {problem}");
                continue;
            }
            var id = item.HasAddress ? MadeId.Free(item.Id, wanted => made.Contains(wanted) || IsTaken(wanted)) : item.Id;
            made.Add(id);
            written.Add(new($"seeds/{id}.md", Blob.Create(RecordText.Create(id, null, rights, null, item.Metadata))));
        }
        return (written, made, refused);
    }

    // By id; else by what names one publication only. An id that was made from the title may be that of another one of this title.
    private SourceDraft? Find(LibraryItem item) => (item.HasAddress ? null : _records.Find(record => record.Header.Id == item.Id))
        ?? One(record => item.Metadata.Doi is { } doi && string.Equals(record.Header.Doi, doi, StringComparison.OrdinalIgnoreCase))
        ?? One(record => item.Metadata.Address is { } address && record.Header.Address == address)
        ?? (item.HasAddress ? OfTitle(item) : null);

    private SourceDraft? OfTitle(LibraryItem item)
    {
        _byTitle ??= _records.ToLookup(record => Folding.Fold(record.Header.Title), StringComparer.Ordinal);
        return _byTitle[Folding.Fold(item.Metadata.Title ?? "")].FirstOrDefault(record => IsSame(record, item)) ?? _records.Find(record => record.Header.Id == item.Id && IsSame(record, item));
    }

    // Whether a record says nothing of a publication that contradicts an item, its title apart.
    private static bool IsSame(SourceDraft record, LibraryItem item) => item.Metadata.Title is not null
        && !item.Metadata.Differences(record.Header).Any(difference => difference.Record is not null && difference.Key is ("published" or "author" or "doi" or "url"));

    private SourceDraft? One(Predicate<SourceDraft> which) => _records.FindAll(which) is [var only] ? only : null;

    private bool IsTaken(string id) => FileNames.IsDevice(id) || ids.Any(taken => taken.Id == id) || _records.Exists(record => record.Header.Id == id);

    private string? Obstacle(LibraryItem item, HashSet<string> made)
    {
        if (item.Id == "untitled") return $"no id can be made of the key, for ids have the letters a to z. Give it another key, or import its original with --item '{item.Key}' --id ID.";
        if (item.HasAddress) return null;
        if (FileNames.IsDevice(item.Id)) return $"'{item.Id}' is the name of a device on Windows. Give it another key.";
        if (made.Contains(item.Id)) return $"another item has the id '{item.Id}', too. Give one of them another key.";
        return ids.FirstOrDefault(taken => taken.Id == item.Id) is { } other ? $"'{item.Id}' is the id of the {other.Kind} '{other.Target.Title}'. Give it another key." : null;
    }

    // The record with the keys that it lacks; null where it lacks none.
    private static string? Completed(SourceDraft record, RecordMetadata metadata, ValueList<MetadataDifference> differences, List<string> lines)
    {
        foreach (var difference in differences.Where(difference => difference.Record is not null))
            lines.Add($"{record.Written.Path}: {difference.Key} is '{difference.Record}' in the record and '{difference.Library}' in the library. Correct the one that is wrong.");
        var missing = differences.Where(difference => difference.Record is null).Select(difference => difference.Key).ToHashSet(StringComparer.Ordinal);
        if (missing.Count == 0) return null;
        var text = Encoding.UTF8.GetString(record.Written.Content.Bytes.Span).Split('\n').ToList();
        var end = text.FindIndex(1, line => line.TrimEnd('\r') == "---");
        if (end < 0) return null;
        var ending = text[0].EndsWith('\r') ? "\r" : "";
        text.InsertRange(end, metadata.Lines().Where(line => missing.Contains(line.Key)).Select(line => $"{line.Key}: {line.Value}{ending}"));
        lines.Add($"{record.Written.Path}: added {string.Join(", ", missing)}.");
        return string.Join('\n', text);
    }
}
