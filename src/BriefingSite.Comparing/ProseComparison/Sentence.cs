using System.Text;
using BriefingSite.Comparing.Text;
using BriefingSite.Core.Evidence;
using BriefingSite.Core.Model;

namespace BriefingSite.Comparing.ProseComparison;

/// <summary>A sentence as it is compared: its words, and what is attached to them.</summary>
/// <param name="Words">The words alone, with single spaces; no citations, no mark-up.</param>
/// <param name="At">Where it begins.</param>
/// <param name="Shape">What it is part of: <c>paragraph</c>, <c>quote</c>, <c>item</c>, <c>numbered item</c>, <c>note</c>, <c>code</c>, …</param>
/// <param name="Section">The anchor of the heading above it; empty for none.</param>
internal sealed record Sentence(string Words, UncomparedLocation At, string Shape, string Section)
{
    /// <summary>Its citations.</summary>
    public List<Citation> Citations { get; } = [];

    /// <summary>Its links: text and address.</summary>
    public List<(string Words, string Url)> Links { get; } = [];

    /// <summary>The footnotes it refers to, each by a name that both versions share.</summary>
    public List<string> Notes { get; } = [];

    /// <summary>Where its citations and the marks of its footnotes stand.</summary>
    public List<string> Places { get; } = [];

    /// <summary>The addresses of its pictures.</summary>
    public List<string> Pictures { get; } = [];

    /// <summary>What is struck out.</summary>
    public List<string> Strikethroughs { get; } = [];

    /// <summary>The titles of its links and pictures.</summary>
    public List<string> Titles { get; } = [];

    /// <summary>What is emphasized or set as code, and how.</summary>
    public List<string> Formatting { get; } = [];

    /// <summary>Its code, sign for sign.</summary>
    public List<string> Code { get; } = [];

    /// <summary>The words before each citation and mark of a footnote, by what stands there.</summary>
    public List<(string Name, string Words)> Before { get; } = [];

    /// <summary>The words and everything attached to them, as one text to align by.</summary>
    public string Key => field ??= string.Join(' ', Parts().Prepend(Words));

    private IEnumerable<string> Parts() =>
        CitedAs.Normal(Citations).Select(CitedAs.Key).Order(StringComparer.Ordinal)
            .Concat(Links.Select(link => $"{Folding.Fold(link.Words)}→{link.Url}"))
            .Concat(Notes.Select(note => $"[^{note}]")).Concat(Pictures.Select(picture => $"![{picture}]"))
            .Concat(Strikethroughs.Select(words => $"~~{words}~~")).Concat(Titles).Concat(Formatting)
            .Concat(Code.Select(code => Convert.ToHexString(Encoding.UTF8.GetBytes(code)))).Concat(Places.Distinct().Order(StringComparer.Ordinal))
            .Append(InvisibleSigns.Find(Words)).Where(part => part.Length > 0);
}
