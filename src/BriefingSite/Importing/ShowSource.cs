using System.Globalization;
using BriefingSite.Core.Model;
using BriefingSite.Reading.Markdown;

namespace BriefingSite.Importing;

/// <summary>A source as a writer reads it: its passages with their numbers, and what rests on each.</summary>
/// <param name="Source">The source.</param>
/// <param name="IsOriginal">Whether the text is that of the original, which is not ours to publish; otherwise it is that of the record.</param>
/// <param name="Passages">The passages, in order.</param>
public sealed record ShownSource(Source Source, bool IsOriginal, ValueList<ShownPassage> Passages)
{
    /// <summary>How many passages the whole source has.</summary>
    public int Count { get; init; }

    /// <summary>What names the source as a whole.</summary>
    public ValueList<Target> Uses { get; init; } = [];
}

/// <summary>A passage as a writer reads it.</summary>
/// <param name="Number">Its number.</param>
/// <param name="Level">The level of a heading; 0 for text.</param>
/// <param name="IsAside">Whether the record marks it as no part of the argument.</param>
/// <param name="Text">Its text in the original; <c>null</c> where that is not here.</param>
/// <param name="Summary">What the record says that it says; <c>null</c> where it leaves that out.</param>
/// <param name="Uses">What rests on it.</param>
public sealed record ShownPassage(int Number, int Level, bool IsAside, string? Text, string? Summary, ValueList<Target> Uses)
{
    /// <summary>The page that it is on, as printed there; <c>null</c> where that is not known.</summary>
    public string? Page { get; init; }

    /// <summary>The time at which it is said, as players show it; <c>null</c> where the original has no times.</summary>
    public string? Time { get; init; }

    /// <summary>Why its text is doubtful; <c>null</c> where it is not.</summary>
    public string? Doubt { get; init; }

    /// <summary>How many words it has; <c>null</c> where neither original nor lock is there.</summary>
    public int? Words { get; init; }
}

/// <summary>Shows a source to its reader at the terminal.</summary>
/// <param name="briefing">The briefing, with unused sources.</param>
public sealed class ShowSource(Briefing briefing)
{
    /// <summary>The source, or those of its passages that are asked for; or why that is not possible.</summary>
    /// <param name="id">The id of the source.</param>
    /// <param name="passages">The passages, <c>¶12-14</c> or <c>12-14</c>; <c>null</c> for all.</param>
    public (ShownSource? Shown, string? Problem) Find(string id, string? passages)
    {
        if (briefing.Sources.FirstOrDefault(source => source.Id == id) is not { } source)
            return (null, $"No source is called '{id}'. {Sentence(Nearest.Hint(id, briefing.Sources.Select(source => source.Id), "sources live in seeds/.")!)}");
        var numbered = source.Passages.Where(passage => passage.Number is not null).ToList();
        var (ranges, problem) = Ranges(passages);
        if (problem is not null) return (null, problem);
        var chosen = ranges.Count == 0 ? numbered : numbered.FindAll(passage => ranges.Any(range => passage.Number >= range.First && passage.Number <= range.Last));
        if (chosen.Count == 0) return (null, numbered.Count == 0 ? $"'{id}' has no passages yet. 'briefing import FILE --id {id}' gives it some." : $"'{id}' has no such passage: it has ¶1 to ¶{numbered[^1].Number}.");
        var uses = briefing.Incoming.SelectMany(text => text).ToLookup(incoming => incoming.To.Url, incoming => incoming.From, StringComparer.Ordinal);
        return (new(source, source.Text.Original is not null, chosen.Select(passage => Show(source, passage, Uses(source.Label.PassageUrl(passage.Number!.Value)))).ToValueList())
        {
            Count = numbered.Count,
            Uses = Uses(source.Label.Url),
        }, null);

        ValueList<Target> Uses(string url) => uses[url].SelectMany(from => from).Distinct().ToValueList();
    }

    private static ShownPassage Show(Source source, Passage passage, ValueList<Target> uses)
    {
        var number = passage.Number!.Value;
        var original = source.Text.Original?.ElementAtOrDefault(number - 1);
        return new(number, passage.Level, passage.IsAside, original?.Shown, passage.IsLeftOut ? null : PlainText.Extract(passage.Gist), uses)
        {
            Page = passage.Pages?.ToString() ?? (original?.Page is { } page ? $"p. {original.PageLabel ?? page.ToString(CultureInfo.InvariantCulture)}" : null),
            Time = (original?.Seconds ?? passage.Seconds) is { } seconds ? PlayTime.Text(seconds) : null,
            Doubt = original?.Doubt,
            Words = source.Text.Fingerprint?.Passages.ElementAtOrDefault(number - 1)?.Words,
        };
    }

    private static (ValueList<PassageRange> Ranges, string? Problem) Ranges(string? written)
    {
        if (written is null) return ([], null);
        // Few shells have the sign at hand.
        var text = string.Join(',', written.Split(',').Select(part => part.Trim() is [>= '0' and <= '9', ..] number ? $"¶{number}" : part));
        string? problem = null;
        var ranges = PassageReader.Read(new(text, new("", 1, 1)), found => problem ??= $"{found.Message} {Sentence(found.Hint!)}.").Passages;
        return (ranges, problem);
    }

    private static string Sentence(string hint) => $"{char.ToUpperInvariant(hint[0])}{hint[1..]}";
}
