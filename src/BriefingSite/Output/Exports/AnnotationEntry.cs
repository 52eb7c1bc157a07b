using System.Text.Json.Serialization;
using BriefingSite.Core.Model;

namespace BriefingSite.Output.Exports;

/// <summary>A file of W3C Web Annotations. What is unknown is left out.</summary>
internal sealed record AnnotationCollection(
    [property: JsonPropertyName("@context")] string Context,
    string Id,
    string Type,
    string Label,
    int Total,
    AnnotationPage? First);

/// <summary>The one page of a collection.</summary>
internal sealed record AnnotationPage(string Id, string Type, string PartOf, int StartIndex, IEnumerable<AnnotationEntry> Items);

/// <summary>An annotation: its body is what quotes, its target the words quoted.</summary>
internal sealed record AnnotationEntry(string Id, string Type, string Motivation, string Body, IEnumerable<AnnotationTarget> Target)
{
    public static AnnotationEntry Create(string id, Use use, Source source, Frame frame)
    {
        var match = use.Match;
        var stretches = QuotedStretch.Find(use.Words, Published(source, match.Passage));
        return new(id, "Annotation", "linking", Address.Resolve(frame, use.Path), stretches.Select(stretch => AnnotationTarget.Create(stretch, source, match.Passage, frame)));
    }

    private static string? Published(Source source, int number) =>
        source.Header.Rights == Rights.Full && source.Passages.FirstOrDefault(passage => passage.Number == number) is { } passage
            ? PlainText.Extract(passage.Gist)
            : null;
}

/// <summary>Words of a source: where it can be read, our page on it, when it was fetched, and how to find the words in it.</summary>
internal sealed record AnnotationTarget(string Type, string Source, string Scope, TimeState? State, Selector Selector)
{
    public static AnnotationTarget Create(QuotedStretch stretch, Source source, int passage, Frame frame) => new(
        "SpecificResource",
        Source: source.Header.Address ?? Address.Resolve(frame, source.Label.Url),
        Scope: Address.Resolve(frame, source.Label.PassageUrl(passage)),
        State: TimeState.Create(source.Header),
        Selector: Selector.Create(stretch, source.Header.Address is null ? source.Label.Addresses[passage] : null));
}

/// <summary>When a source was fetched: the first and the last second that the date can mean.</summary>
internal sealed record TimeState(string Type, string SourceDateStart, string SourceDateEnd)
{
    public static TimeState? Create(SourceHeader source) =>
        source.Address is not null && source.Retrieved is { Earliest: >= 1_01_01, Latest: <= 9999_12_31 } date
            ? new("TimeState", $"{Day(date.Earliest)}T00:00:00Z", $"{Day(date.Latest)}T23:59:59Z")
            : null;

    private static string Day(long date) => $"{date / 10000:0000}-{date / 100 % 100:00}-{date % 100:00}";
}

/// <summary>A place in a source: an element of a page, or a text in it.</summary>
internal sealed record Selector(string Type, string? ConformsTo, string? Value, Selector? RefinedBy, string? Exact, string? Prefix, string? Suffix)
{
    private const string HtmlFragment = "http://tools.ietf.org/rfc/rfc3236";

    /// <summary>Selects words.</summary>
    /// <param name="stretch">The words.</param>
    /// <param name="passage">The number in the address of the passage, where the target is our own page of the source, on which passages are elements; <c>null</c>
    /// elsewhere.</param>
    public static Selector Create(QuotedStretch stretch, int? passage)
    {
        var words = new Selector("TextQuoteSelector", null, null, null, stretch.Exact, stretch.Prefix, stretch.Suffix);
        return passage is null ? words : new("FragmentSelector", HtmlFragment, $"p{passage}", words, null, null, null);
    }
}
