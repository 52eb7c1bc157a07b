using BriefingSite.Core.Model;
using BriefingSite.Reading.Values;

namespace BriefingSite.Importing.Libraries;

/// <summary>An item of a library, such as Zotero exports it.</summary>
/// <param name="Key">Its citation key.</param>
/// <param name="Metadata">What the library says of it.</param>
/// <param name="Files">The names of the files that are attached to it.</param>
public sealed record LibraryItem(string Key, RecordMetadata Metadata, ValueList<string> Files)
{
    /// <summary>The remark on one that has editors and no author: they did not write it, and records have no key for them.</summary>
    public static string OnlyEdited(string key, IEnumerable<SourceName> editors) =>
        $"{key}: {string.Join("; ", editors.Select(editor => editor.Sorted))} edited it and did not write it, and it names no author; records have no key for editors.";

    /// <summary>Whether its key is an address, as in plain CSL-JSON of Zotero: nobody cites by that.</summary>
    public bool HasAddress => Key.Contains("://", StringComparison.Ordinal);

    /// <summary>The id of its record: its key in lower case; where that is an address, made from the title, or else from the end of the address.</summary>
    public string Id => HasAddress ? MadeId.From(Metadata.Title) ?? Reading.Values.Id.From(Key[(Key.TrimEnd('/').LastIndexOf('/') + 1)..]) : Reading.Values.Id.From(Key);
}

/// <summary>A library as read from its file.</summary>
/// <param name="Name">The name of the file.</param>
/// <param name="Items">Its items, in order.</param>
/// <param name="Remarks">What could not be taken over, each in a sentence.</param>
/// <param name="Problem">Why it can't be read; then there are no items.</param>
public sealed record Library(string Name, ValueList<LibraryItem> Items, ValueList<string> Remarks, string? Problem = null)
{
    private const int MaxItems = 20_000;

    /// <summary>Reads a library: CSL-JSON or BibTeX, told by its content.</summary>
    public static Library Read(InputFile file)
    {
        var name = Path.GetFileName(file.Path);
        var text = file.Content.Text();
        var remarks = new List<string>();
        try
        {
            var items = text.AsSpan().TrimStart("\uFEFF \t\r\n") switch
            {
                ['[' or '{', ..] => CslLibrary.Read(text, remarks),
                _ when text.Contains('@', StringComparison.Ordinal) => BibLibrary.Read(text, remarks),
                _ => throw new FormatException("it is neither CSL-JSON nor BibTeX. Export the library of Zotero as one of them"),
            };
            return items.Count == 0 ? Unreadable(name, "it has no items")
                : items.Count > MaxItems ? Unreadable(name, $"it has {items.Count} items; {MaxItems} are the most")
                : new(name, items.ToValueList(), remarks.ToValueList());
        }
        catch (FormatException problem)
        {
            return Unreadable(name, problem.Message);
        }
    }

    /// <summary>The item that a file is the text of: the one of this key; else the only one with such a file, key or title.</summary>
    /// <param name="file">The name of the file.</param>
    /// <param name="title">The title that the text has, if any.</param>
    /// <param name="key">The key that was asked for, if any.</param>
    public (LibraryItem? Item, string? Problem) Find(string file, string? title, string? key)
    {
        if (key is not null)
        {
            var named = Items.Where(item => item.Key == key).ToList();
            return named.Count == 1 ? (named[0], null) : (null, named.Count > 1
                ? $"{Name} has {named.Count} items with the key '{key}'."
                : $"{Name} has no item with the key '{key}'. {Nearest.Hint(key, Items.Select(item => item.Key), "'briefing import --list' shows its keys")}");
        }
        var stem = Path.GetFileNameWithoutExtension(file);
        Func<LibraryItem, bool>[] ways =
        [
            item => item.Files.Contains(file), item => item.Key == stem || item.Id == Id.From(stem),
            item => IsTitle(item, title), item => IsTitle(item, stem) || (item.Metadata.Title is { } its && its.Contains(' ') && Plain(stem).EndsWith(Plain(its), StringComparison.Ordinal)),
        ];
        foreach (var way in ways)
        {
            var found = Items.Where(way).ToList();
            if (found.Count == 1) return (found[0], null);
            if (found.Count > 1) return (null, $"{file} could be several items of {Name}: {string.Join(", ", found.Take(5).Select(item => item.Key))}. Say which: --item {found[0].Key}");
        }
        return (null, $"No item of {Name} has the key, the title or the file {file}. Say which it is with --item KEY; 'briefing import --list {Name}' shows the keys.");
    }

    private static bool IsTitle(LibraryItem item, string? title) => title is not null && item.Metadata.Title is { } its && Plain(its) is { Length: > 0 } plain && plain == Plain(title);

    private static string Plain(string text) => string.Concat(Transliteration.ToLatin(text).Where(char.IsLetterOrDigit));

    private static Library Unreadable(string name, string why) => new(name, [], [], $"{name} can't be read as a library: {why}.");
}
