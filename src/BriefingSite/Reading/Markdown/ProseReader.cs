using System.Buffers;
using BriefingSite.Core.Model;
using BriefingSite.Reading.Markdown.Syntax;
using Md = Markdig.Syntax;

namespace BriefingSite.Reading.Markdown;

/// <summary>Reads Markdown into prose. Safe to call from several threads at once.</summary>
public static class ProseReader
{
    private static readonly SearchValues<char> Marks = SearchValues.Create(" \t>-*+[]()!_~0123456789.");

    /// <summary>The prose of a text. Errors are reported in the order of the text, and what can't be read is left out.</summary>
    public static UnresolvedProse Read(MarkdownText text, ProseScope scope, Action<Diagnostic> report)
    {
        var places = new SourcePositions(text);
        var found = new List<Diagnostic>();
        var prose = Read(TextLimits.Apply(text.Text, places, found.Add), places, scope, found.Add);
        foreach (var diagnostic in found.Distinct().OrderBy(diagnostic => diagnostic.Location.Line).ThenBy(diagnostic => diagnostic.Location.Column)) report(diagnostic);
        return prose;
    }

    private static UnresolvedProse Read(string text, SourcePositions places, ProseScope scope, Action<Diagnostic> report)
    {
        var document = Parse(text);
        if (document is null)
        {
            // The parser only throws when nesting exceeds its limit; it does not say where.
            void ReportTooDeep(string part, int start) => report(new(MarkdownRules.NestedTooDeep, Deepest(part, start, places), "Text is nested too deep here.", "take some of the marks away"));
            if (TextLimits.WithoutUnparsed(text, part => Parse(part) is not null, ReportTooDeep) is { } rest) (text, document) = (rest, Parse(rest));
            if (document is null)
            {
                ReportTooDeep(text, 0);
                return UnresolvedProse.Empty;
            }
        }
        var anchors = Anchors.Find(document, text, places, report);
        var blocks = new BlockReader(places, scope, anchors, report);
        var prose = scope == ProseScope.Line ? blocks.ReadLine(document) : blocks.ReadDocument(document);
        ReportUnresolved(document, places, report);
        return prose with { WrittenIds = anchors.Written };
    }

    private static Md.MarkdownDocument? Parse(string text)
    {
        try
        {
            return Markdig.Markdown.Parse(text, MarkdownPipelines.Document(text));
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    private static void ReportUnresolved(Md.MarkdownDocument document, SourcePositions places, Action<Diagnostic> report)
    {
        foreach (var mark in Unresolved.In(document))
        {
            var at = places.At(mark.Start, mark.Length);
            report(mark.IsFootnote
                ? new(MarkdownRules.UndefinedFootnote, at, $"There is no footnote '{mark.Label}'.", $"write it as a paragraph of its own: [^{mark.Label}]: …")
                : new(MarkdownRules.UndefinedReference, at, $"The reference '{mark.Label}' is not defined.", $"add a line '[{mark.Label}]: https://…', or write '\\[' for the bracket itself"));
        }
    }

    /// <summary>The line with the most marks before its words.</summary>
    private static Location Deepest(string text, int start, SourcePositions places)
    {
        var (deepest, most) = (start, -1);
        foreach (var line in text.Split('\n'))
        {
            var marks = line.AsSpan().IndexOfAnyExcept(Marks);
            if (marks < 0) marks = line.Length;
            if (marks > most) (deepest, most) = (start, marks);
            start += line.Length + 1;
        }
        return places.At(deepest, most);
    }
}
