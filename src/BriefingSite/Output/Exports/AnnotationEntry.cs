using System.Text.Json;
using BriefingSite.Core.Model;

namespace BriefingSite.Output.Exports;

/// <summary>An annotation: what quotes is its body, the words quoted are its target.</summary>
internal static class AnnotationEntry
{
    private const string HtmlFragment = "http://tools.ietf.org/rfc/rfc3236";

    public static void Write(Utf8JsonWriter json, string id, Use use, Source source, Frame frame)
    {
        var match = use.Citation.Match!;
        var stretches = QuotedStretch.Find(use.Citation.Quotation!.Words, Published(source, match.Passage));
        json.WriteString("id", id);
        json.WriteString("type", "Annotation");
        json.WriteString("motivation", "linking");
        json.WriteString("body", Address.Resolve(frame, use.Path));
        json.WriteObjects("target", stretches, stretch =>
        {
            json.WriteString("type", "SpecificResource");
            json.WriteString("source", source.Header.Address ?? Address.Resolve(frame, source.Label.Url));
            json.WriteString("scope", Address.Resolve(frame, source.Label.PassageUrl(match.Passage)));
            WriteState(json, source.Header);
            json.WriteStartObject("selector");
            WriteSelector(json, stretch, source.Header.Address is null ? match.Passage : null);
            json.WriteEndObject();
        });
    }

    // On our page of a source the passage is an element; elsewhere only the words lead to the place.
    private static void WriteSelector(Utf8JsonWriter json, QuotedStretch stretch, int? passage)
    {
        if (passage is not null)
        {
            json.WriteString("type", "FragmentSelector");
            json.WriteString("conformsTo", HtmlFragment);
            json.WriteString("value", $"p{passage}");
            json.WriteStartObject("refinedBy");
        }
        json.WriteString("type", "TextQuoteSelector");
        json.WriteString("exact", stretch.Exact);
        json.WriteIfKnown("prefix", stretch.Prefix);
        json.WriteIfKnown("suffix", stretch.Suffix);
        if (passage is not null) json.WriteEndObject();
    }

    private static void WriteState(Utf8JsonWriter json, SourceHeader source)
    {
        if (source.Address is null || source.Retrieved is not { Earliest: >= 1_01_01, Latest: <= 9999_12_31 } date) return;
        json.WriteStartObject("state");
        json.WriteString("type", "TimeState");
        json.WriteString("sourceDateStart", $"{Day(date.Earliest)}T00:00:00Z");
        json.WriteString("sourceDateEnd", $"{Day(date.Latest)}T23:59:59Z");
        json.WriteEndObject();
    }

    private static string Day(long date) => $"{date / 10000:0000}-{date / 100 % 100:00}-{date % 100:00}";

    private static string? Published(Source source, int number) =>
        source.Header.Rights == Rights.Full && source.Passages.FirstOrDefault(passage => passage.Number == number) is { } passage
            ? PlainText.Extract(passage.Gist)
            : null;
}
