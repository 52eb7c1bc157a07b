using System.ComponentModel;
using BriefingSite.Core.Model;

namespace BriefingSite.Output.Exports;

/// <summary>A source in <c>claims.json</c>.</summary>
[SchemaDefinition("source")]
internal sealed record SourceEntry(
    [Id] string Id,
    [Url] string Url,
    [Description("The letter that stands for it: A, B, … Z, AA."), SchemaRule(Pattern = "^[A-Z]+$")] string Letter,
    [Description("Its label.")] string Short,
    [Description("Its title.")] string Title,
    [Description("What kind of document it is."), SchemaRule(WordsOf = typeof(SourceKind))] string Kind,
    [Description("Who wrote it, if named.")] string? Author,
    [Description("Who published it, if named.")] string? Publisher,
    [Description("When; null for undated.")] string? Published,
    [Description("Where it can be read, if anywhere.")] string? Address,
    [Description("When it was fetched from there.")] string? Retrieved,
    [Id, Description("The source whose voice it is: its own id, or that of the source it repeats. Origins are counted, not sources.")] string Origin,
    [Description("Admiralty grade of the source."), SchemaRule(Pattern = "^[A-F]$")] string Reliability,
    [Description("Admiralty grade of the information."), SchemaRule(Minimum = 1, Maximum = 6)] int Credibility,
    [Description("Who is behind it, how it knows, which way it leans.")] string Descriptor,
    [Description("How much of its text may be published."), SchemaRule(WordsOf = typeof(Rights))] string Rights)
{
    public static SourceEntry Create(Source source, Frame frame)
    {
        var (header, label) = (source.Header, source.Label);
        return new(
            Id: source.Id,
            Url: Exports.Address.Resolve(frame, label.Url),
            Letter: label.Letter,
            Short: header.Short,
            Title: header.Title,
            Kind: FormatNames.SourceKinds[header.Kind],
            Author: header.Author,
            Publisher: header.Publisher,
            Published: header.Published?.Written,
            Address: header.Address,
            Retrieved: header.Retrieved?.Written,
            Origin: label.Origin,
            Reliability: $"{header.Reliability}",
            Credibility: header.Credibility,
            Descriptor: header.Descriptor,
            Rights: FormatNames.Rights[header.Rights]);
    }
}
