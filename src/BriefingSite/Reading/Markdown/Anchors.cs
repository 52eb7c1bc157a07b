using BriefingSite.Core.Model;
using BriefingSite.Reading.Markdown.Syntax;
using BriefingSite.Reading.Values;
using Markdig.Extensions.CustomContainers;
using Md = Markdig.Syntax;

namespace BriefingSite.Reading.Markdown;

internal static partial class MarkdownRules
{
    /// <summary>A duplicate anchor.</summary>
    public static Rule DuplicateAnchor { get; } = All.Add(new("BS034", Severity.Error, "Two equal ids in one text",
        "A link to the id could lead to one of them only.",
        "## Ships {#ships}\n\n## More ships {#ships}", "## Ships {#ships}\n\n## More ships {#more-ships}"));
}

/// <summary>The ids of a text: explicit ones, and those made from the words of headings.</summary>
internal sealed class Anchors
{
    private readonly Dictionary<Md.Block, Attributes> _attributes = [];
    private readonly HashSet<string> _taken = new(StringComparer.Ordinal);

    // The last number appended to an id that is taken.
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);

    private Anchors()
    {
    }

    /// <summary>Reads all attributes of a document first, so that a generated id never takes an explicit one further down.</summary>
    public static Anchors Find(Md.MarkdownDocument document, string text, SourcePositions places, Action<Diagnostic> report)
    {
        var anchors = new Anchors();
        var first = new Dictionary<string, (Location At, bool IsClaim)>(StringComparer.Ordinal);
        foreach (var block in Md.MarkdownObjectExtensions.Descendants<Md.Block>(document))
        {
            if (AttributeSyntax.Find(block) is not { } span) continue;
            var attributes = Attributes.Read(text, span.Start, span.End + 1);
            anchors._attributes[block] = attributes;
            if (attributes.Id is not { } id) continue;
            var at = places.At(id.Start, id.Value.Length);
            Id.Check(id.Value, at, report);
            var isClaim = block is CustomContainer && attributes.Has(ClaimReader.Class);
            // The ids of claims are unique over the whole briefing; duplicates are reported when it is linked.
            if (!first.TryAdd(id.Value, (at, isClaim)) && !(isClaim && first[id.Value].IsClaim))
                report(new(MarkdownRules.DuplicateAnchor, at, $"The id '{id.Value}' is used a second time here.", "give one of them another id", first[id.Value].At));
            anchors._taken.Add(id.Value);
        }
        return anchors;
    }

    /// <summary>The ids that are written in the text.</summary>
    public ValueList<string> Written => _attributes.Values.Select(attributes => attributes.Id?.Value).OfType<string>().Distinct().ToValueList();

    /// <summary>The attributes of a block; empty when it has none.</summary>
    public Attributes AttributesOf(Md.Block block) => _attributes.GetValueOrDefault(block) ?? Attributes.Read("", 0, 0);

    /// <summary>An id for a heading without one: its letters and digits in lower case, joined by hyphens; unique in its text.</summary>
    public string Make(string words)
    {
        var slug = new System.Text.StringBuilder();
        foreach (var c in words.ToLowerInvariant())
        {
            if (char.IsLetterOrDigit(c) || char.IsSurrogate(c) && slug.Length > 0 && char.IsSurrogate(slug[^1]) || IsMark(c)) slug.Append(c);
            else if (c is not ('\'' or '’') && slug.Length > 0 && slug[^1] != '-') slug.Append('-');
        }
        var id = slug.ToString().Trim('-');
        if (id.Length == 0) id = "section";
        if (_taken.Add(id)) return id;
        var n = _numbers.GetValueOrDefault(id, 1);
        do n++;
        while (!_taken.Add($"{id}-{n}"));
        _numbers[id] = n;
        return $"{id}-{n}";
    }

    private static bool IsMark(char c) => char.GetUnicodeCategory(c) is System.Globalization.UnicodeCategory.NonSpacingMark
        or System.Globalization.UnicodeCategory.SpacingCombiningMark;
}
