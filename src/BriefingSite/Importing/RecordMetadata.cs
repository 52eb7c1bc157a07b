using BriefingSite.Core.Evidence;
using BriefingSite.Core.Model;

namespace BriefingSite.Importing;

/// <summary>What is known of a publication: the keys of a record that describe it. Every one may be missing.</summary>
public sealed record RecordMetadata
{
    /// <summary>Nothing.</summary>
    public static RecordMetadata None { get; } = new();

    /// <summary>Whether somebody said what it is: a library, or the original of itself. Else its title is guessed.</summary>
    public bool IsStated { get; init; }

    /// <summary>Its title.</summary>
    public string? Title { get; init; }

    /// <summary>Its short title.</summary>
    public string? Short { get; init; }

    /// <summary>What kind of document it seems to be.</summary>
    public SourceKind? Kind { get; init; }

    /// <summary>Who wrote it.</summary>
    public ValueList<SourceName> Authors { get; init; } = [];

    /// <summary>When it was published, in EDTF.</summary>
    public string? Published { get; init; }

    /// <summary>Who published it.</summary>
    public string? Publisher { get; init; }

    /// <summary>What it is a part of.</summary>
    public string? Container { get; init; }

    /// <summary>Its pages there.</summary>
    public string? Pages { get; init; }

    /// <summary>Its DOI.</summary>
    public string? Doi { get; init; }

    /// <summary>Where it can be read.</summary>
    public string? Address { get; init; }

    /// <summary>When it was fetched from there, in EDTF.</summary>
    public string? Retrieved { get; init; }

    /// <summary>The address of a copy at an archive.</summary>
    public string? Archived { get; init; }

    /// <summary>Its language, BCP 47.</summary>
    public string? Language { get; init; }

    /// <summary>What an original says of itself.</summary>
    public static RecordMetadata Of(OriginalMetadata original) => new()
    {
        IsStated = !original.IsTitleGuessed && ItemValues.Text(original.Title) is not null,
        Title = ItemValues.Text(original.Title),
        Authors = original.Authors.Select(ItemValues.Text).OfType<string>().Select(author => SourceName.Parse(author, original.Publisher)).ToValueList(),
        Published = ItemValues.Date(original.Published),
        Publisher = ItemValues.Text(original.Publisher),
        Container = ItemValues.Text(original.Container),
        Pages = ItemValues.Text(original.Pages),
        Doi = ItemValues.Doi(original.Doi),
        Address = ItemValues.Address(original.Address),
        Retrieved = ItemValues.Date(original.Retrieved),
        Language = ItemValues.Language(original.Language),
    };

    /// <summary>What a record says.</summary>
    public static RecordMetadata Of(SourceHeader record) => new()
    {
        Title = record.Title,
        Short = record.Short,
        Kind = record.Kind,
        Authors = record.Authors,
        Published = record.Published?.Written,
        Publisher = record.Publisher,
        Container = record.Container,
        Pages = record.Pages,
        Doi = record.Doi,
        Address = record.Address,
        Retrieved = record.Retrieved?.Written,
        Archived = record.Archived,
        Language = record.Language,
    };

    /// <summary>The keys that describe a publication beside its title, with their values in YAML, in the order of a record; only those that are known.</summary>
    public IEnumerable<(string Key, string Value)> Lines()
    {
        foreach (var (key, value) in Plain())
        {
            if (key == "author") yield return (key, Yaml.Names(Authors, Publisher));
            else yield return (key, key is "published" or "retrieved" or "doi" or "language" ? value : Yaml.Quoted(value));
        }
    }

    /// <summary>Where this differs from what a record says, of all that this knows. Typography makes no difference.</summary>
    public ValueList<MetadataDifference> Differences(SourceHeader record)
    {
        var known = Of(record).All().ToDictionary(pair => pair.Key, pair => pair.Value, StringComparer.Ordinal);
        return All().Select(pair => new MetadataDifference(pair.Key, known.GetValueOrDefault(pair.Key), pair.Value))
            .Where(pair => pair.Record is null || Folding.Fold(pair.Record) != Folding.Fold(pair.Library)).ToValueList();
    }

    private IEnumerable<(string Key, string Value)> All() => Title is null ? Plain() : Plain().Prepend(("title", Title));

    private IEnumerable<(string Key, string Value)> Plain()
    {
        (string, string?)[] values =
        [
            ("published", Published), ("author", Authors.Count == 0 ? null : string.Join("; ", Authors.Select(author => author.Sorted))), ("publisher", Publisher),
            ("container", Container), ("pages", Pages), ("doi", Doi), ("url", Address), ("retrieved", Retrieved), ("archived", Archived), ("language", Language),
        ];
        foreach (var (key, value) in values)
            if (value is not null) yield return (key, value);
    }
}

/// <summary>A key in which a record and a library differ.</summary>
/// <param name="Key">The key of the record.</param>
/// <param name="Record">What the record says; <c>null</c> for nothing.</param>
/// <param name="Library">What the library says.</param>
public sealed record MetadataDifference(string Key, string? Record, string Library);
