using System.Globalization;
using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using BriefingSite.Core.Model;

namespace BriefingSite.Reading.Originals.Metadata;

/// <summary>What a page says of itself.</summary>
/// <remarks>
/// Of several statements the first wins: <c>citation_*</c>, which is written for libraries; JSON-LD; Dublin Core; Open Graph, which is written for previews;
/// last HTML itself. Only language and address are taken from HTML first: <c>html lang</c> is what browsers go by, and <c>rel=canonical</c> says what it
/// means, while <c>og:locale</c> is often left as it was.
/// </remarks>
internal static class PageMetadata
{
    private static readonly string[] s_savedFrom = ["saved from url=", "url: "];

    /// <summary>The metadata, and what is contradictory in them.</summary>
    public static (OriginalMetadata Metadata, ValueList<string> Remarks) Read(IHtmlDocument page)
    {
        var (highwire, dublin, graph, html) = MetaTags.Read(page);
        MetaTags.AddElements(page, html);
        Statements[] all = [highwire, JsonLd.Read(page), dublin, graph, html];
        var publisher = First(all, known => known.Publisher);
        var container = First(all, known => known.Container) ?? (graph.Publisher is { } site && site != publisher ? site : null);
        var metadata = new OriginalMetadata(
            First(all, known => known.Title), [.. all.FirstOrDefault(known => known.Authors.Count > 0)?.Authors.Select(Plain) ?? []], publisher, First(all, known => known.Published),
            html.Language ?? First(all, known => known.Language), html.Address ?? First(all, known => known.Address) ?? SavedFrom(page))
        {
            Container = container == publisher ? null : container,
            Doi = First(all, known => known.Doi),
            Pages = First(all, known => known.FirstPage is null ? null : known.LastPage is null || known.LastPage == known.FirstPage ? known.FirstPage : $"{known.FirstPage}-{known.LastPage}"),
        };
        return (metadata, Dates(all).ToValueList());
    }

    // Entities are often written twice over in these places.
    private static string Plain(string text) => WebUtility.HtmlDecode(text);

    private static string? First(Statements[] all, Func<Statements, string?> value) => all.Select(value).FirstOrDefault(text => text is not null) is { } found ? Plain(found) : null;

    // A day is not contradicted by its month, nor by the day before or after: the time is one of another place there.
    private static IEnumerable<string> Dates(Statements[] all)
    {
        var dates = all.Where(known => known.Published is not null).DistinctBy(known => known.Published).ToList();
        if (dates.Count < 2 || Edtf.Parse(dates[0].Published!) is not { } first) yield break;
        var others = dates.Skip(1).Where(known => Edtf.Parse(known.Published!) is { } other && !IsClose(first, other)).ToList();
        if (others.Count > 0) yield return $"The page gives several dates: {string.Join(", ", others.Prepend(dates[0]).Select(known => $"{known.Published} ({known.From})"))}. The first was taken.";
    }

    private static bool IsClose(Edtf one, Edtf other) =>
        (one.Earliest <= other.Latest && other.Earliest <= one.Latest)
        || (DateOnly.TryParse(one.Written, CultureInfo.InvariantCulture, out var day) && DateOnly.TryParse(other.Written, CultureInfo.InvariantCulture, out var next) && Math.Abs(day.DayNumber - next.DayNumber) <= 1);

    // Browsers write into a page where they saved it from.
    private static string? SavedFrom(IHtmlDocument page)
    {
        foreach (var comment in page.ChildNodes.Concat(page.DocumentElement?.ChildNodes ?? Enumerable.Empty<INode>()).OfType<IComment>())
            foreach (var mark in s_savedFrom)
            {
                var at = comment.Data.IndexOf(mark, StringComparison.Ordinal);
                var start = at < 0 ? -1 : comment.Data.IndexOf("http", at, StringComparison.Ordinal);
                if (start < 0) continue;
                var end = comment.Data.AsSpan(start).IndexOfAny(" \r\n\t");
                return end < 0 ? comment.Data[start..] : comment.Data[start..(start + end)];
            }
        return null;
    }
}
