using BriefingSite.Core.Model;
using Markdig.Extensions.CustomContainers;

namespace BriefingSite.Reading.Markdown;

internal static partial class MarkdownRules
{
    /// <summary>A div that is never closed.</summary>
    public static Rule UnclosedDiv { get; } = All.Add(new("BS021", Severity.Error, "A div is never closed",
        "A div that is not closed goes on to the end of what contains it and includes the rest. Close it with as many colons as it was opened with; a div around other divs needs more colons than they have.",
        "::: {.note}\nText.", "::: {.note}\nText.\n:::"));

    /// <summary>Colons that open and close nothing.</summary>
    public static Rule StrayFence { get; } = All.Add(new("BS022", Severity.Error, "A line of colons that closes nothing",
        "A line ':::' closes a div. One without a div before it opens a div without a name; most often the div above was closed too early.",
        "Text.\n:::", "::: {.note}\nText.\n:::"));
}

/// <summary>Checks fenced divs.</summary>
internal sealed class Divs(SourcePositions places, Anchors anchors, Action<Diagnostic> report)
{
    /// <summary>The location of the opening fence, with its attributes.</summary>
    public Location Fence(CustomContainer div, Attributes attributes) =>
        places.At(div.Span.Start, Math.Max(div.OpeningFencedCharCount, attributes.Start + attributes.Length - div.Span.Start));

    /// <summary>Checks the fences of a div and returns its attributes.</summary>
    public Attributes Check(CustomContainer div)
    {
        var attributes = anchors.AttributesOf(div);
        var fence = new string(':', div.OpeningFencedCharCount);
        if (attributes.Length == 0)
            report(new(MarkdownRules.StrayFence, Fence(div, attributes), $"There is no div here that '{fence}' could close.", "a div around other divs needs more colons than they have; a new div needs a name: '::: {.note}'"));
        else if (div.ClosingFencedCharCount == 0)
            report(new(MarkdownRules.UnclosedDiv, Fence(div, attributes), "This div is never closed.", $"close it with a line '{fence}'; a div around other divs needs more colons than they have"));
        if (attributes.Fault is { } fault)
            report(new(MarkdownRules.UnreadableAttributes, places.At(fault.Start, fault.Length), fault.Message, "write {.class #id name=\"value\"}"));
        return attributes;
    }

    /// <summary>A div other than a claim, with its blocks.</summary>
    public Div Close(CustomContainer div, Attributes attributes, ValueList<Block> blocks)
    {
        foreach (var pair in attributes.Pairs)
            report(new(MarkdownRules.UnknownAttribute, places.At(pair.Name.Start, pair.Name.Value.Length), $"A div has no attribute '{pair.Name.Value}'.", "write classes and an id only; a claim begins with {.claim"));
        return new(Fence(div, attributes), attributes.Id?.Value, attributes.Classes.Select(word => word.Value).ToValueList(), blocks);
    }
}
