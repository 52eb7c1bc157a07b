using System.Globalization;
using BriefingSite.Core.Model;
using BriefingSite.Reading.Markdown;
using BriefingSite.Themes;

namespace BriefingSite.Tests.Reading.Markdown;

/// <summary>A text as it is read and drawn, with sources and targets made up as they are named.</summary>
internal sealed class Sample
{
    private const int Passages = 99;

    private readonly List<Diagnostic> _diagnostics = [];

    private Sample(MarkdownText text, ProseScope scope, Notes notes)
    {
        Manuscript = ProseReader.Read(text, scope, _diagnostics.Add);
        Notes = notes;
    }

    /// <summary>What was read.</summary>
    public UnresolvedProse Manuscript { get; }

    /// <summary>What was reported.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics => _diagnostics;

    /// <summary>The notes of the text; filled by <see cref="Draw"/>.</summary>
    public Notes Notes { get; }

    public static Sample Read(string markdown, ProseScope scope = ProseScope.WithClaims, Notes? notes = null) =>
        new(new(markdown, new("text.md", 1, 1)), scope, notes ?? new());

    public static Sample Read(MarkdownText text, ProseScope scope = ProseScope.WithClaims) => new(text, scope, new());

    public string Draw() => new ProseWriter(new(Notes, claim => Html.Create($"<figure id={claim.Id}></figure>"))).Blocks(Link(Manuscript)).ToString();

    /// <summary>The diagnostics, one to a line: code, line, column, length, sentence.</summary>
    public string Report() => string.Join('\n', Diagnostics.Select(found =>
        string.Create(CultureInfo.InvariantCulture, $"{found.Rule.Code} {found.Location.Line}:{found.Location.Column}+{found.Location.Length} {found.Message}")));

    private static Prose Link(UnresolvedProse prose) => new(
        prose, prose.Citations.Select(Link).ToValueList(), prose.Links.Select(Link).ToValueList(), prose.Claims.Select(Link).ToValueList());

    private static Citation Link(UnresolvedCitation mark) => new(
        mark.At, new(mark.Source, "A", mark.Source, mark.Source, mark.Source, "C3"), mark.Bearing, mark.Passages,
        mark.Passages.SelectMany(range => range.Numbers.Take(Passages)).Select(number => new CitedPassage(number, $"Gist of {number}.")).ToValueList(), mark.Quotations.Select(quotation => new CitedQuotation(quotation, null)).ToValueList());

    private static Target Link(UnresolvedLink mark) => mark.ById
        ? new(TargetKind.Term, $"The {mark.Written}", $"/terms/#{mark.Written}")
        : new(mark.Written.Contains(':', StringComparison.Ordinal) ? TargetKind.Outside : TargetKind.Page, mark.Written, mark.Written);

    private static Claim Link(ClaimDraft draft) => new(
        draft.At, draft.Id, draft.Kind, draft.Confidence, draft.Because, Link(draft.Text), new(TargetKind.Topic, "Home", "/home/"), 1, [], []);
}
