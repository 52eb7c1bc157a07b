using BriefingSite.Core.Model;
using Md = Markdig.Syntax;

namespace BriefingSite.Reading.Markdown;

internal static partial class MarkdownRules
{
    /// <summary>A second title.</summary>
    public static Rule SecondTitle { get; } = All.Add(new("BS027", Severity.Error, "A heading of level one in the text",
        "The page's title, from its settings, is its only heading of level one. Headings in the text begin with '##'.",
        "# Ships", "## Ships"));

    /// <summary>A skipped level.</summary>
    public static Rule SkippedHeadingLevel { get; } = All.Add(new("BS028", Severity.Warning, "A heading skips a level",
        "Readers who move from heading to heading would look for the level that is missing. Go down one level at a time.",
        "## Ships\n\n#### Ferries", "## Ships\n\n### Ferries"));
}

/// <summary>Reads the headings of a text and checks their levels.</summary>
internal sealed class Headings(SourcePositions places, Anchors anchors, InlineReader inlines, Action<Diagnostic> report)
{
    // The page's title, above the text, has level 1.
    private int _level = 1;

    /// <summary>Reads a heading.</summary>
    public Heading Read(Md.HeadingBlock block)
    {
        var at = places.At(block.Span.Start, block.Span.Length);
        if (block.Level == 1)
            report(new(MarkdownRules.SecondTitle, at, "A heading of level one is the title of the page.", block.IsSetext ? "underline it with '-' instead of '='" : "begin it with '##'"));
        else if (block.Level > _level + 1)
            report(new(MarkdownRules.SkippedHeadingLevel, at, $"A heading of level {block.Level} follows one of level {_level}.", $"begin it with '{new string('#', _level + 1)}'"));
        _level = Math.Max(1, block.Level);
        var attributes = anchors.AttributesOf(block);
        CheckAttributes(attributes);
        if (block.IsSetext) CheckUnderlined(block);
        var content = inlines.Read(block.Inline);
        return new(at, block.Level, attributes.Id?.Value ?? anchors.Make(Letters.Read(InlineWalker.Children(block.Inline))), content);
    }

    private void CheckAttributes(Attributes attributes)
    {
        if (attributes.Fault is { } fault)
            report(new(MarkdownRules.UnreadableAttributes, places.At(fault.Start, fault.Length), fault.Message, "write {#id}"));
        foreach (var word in attributes.Classes)
            report(new(MarkdownRules.UnreadableAttributes, places.At(word.Start - 1, word.Value.Length + 1), "A heading has no classes.", "write an id only, {#id}"));
        foreach (var pair in attributes.Pairs)
            report(new(MarkdownRules.UnknownAttribute, places.At(pair.Name.Start, pair.Name.Value.Length), $"A heading has no attribute '{pair.Name.Value}'.", "write an id only, {#id}"));
    }

    private void CheckUnderlined(Md.HeadingBlock block)
    {
        var words = Letters.Read(InlineWalker.Children(block.Inline)).TrimEnd();
        var start = words.LastIndexOf(" {#", StringComparison.Ordinal);
        if (start < 0 || !words.EndsWith('}')) return;
        var source = places.Text.IndexOf(words[(start + 1)..], block.Span.Start, Math.Clamp(block.Span.Length, 0, places.Text.Length - block.Span.Start), StringComparison.Ordinal);
        report(new(MarkdownRules.UnreadableAttributes, places.At(Math.Max(source, block.Span.Start), words.Length - start - 1), "An underlined heading has no attributes.", $"write '## {words}'"));
    }
}
