using System.ComponentModel;
using System.Text.Json.Serialization;
using BriefingSite.Core.Model;

namespace BriefingSite.Output.Exports;

/// <summary>A source in <c>claims.json</c>.</summary>
[SchemaDefinition("source")]
internal sealed record SourceEntry(
    [Id] string Id,
    [Url] string Url,
    [Description("The letter that stands for it: A, B, … Z, AA."), SchemaRule(Pattern = "^[A-Z]+$")] string Letter,
    [Description("Its label.")] string Short,
    [Description("What running text calls it; left out where that is its title.")][property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Handle,
    [Description("Its title.")] string Title,
    [Description("What kind of document it is."), SchemaRule(WordsOf = typeof(SourceKind))] string Kind,
    [Description("Who wrote it, if named: all of them in one text.")] string? Author,
    [Description("Each of those who wrote it; left out where nobody is named.")][property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] IReadOnlyList<NameEntry>? Authors,
    [Description("The journal, newspaper, site or book that it is a part of; left out where there is none.")][property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Container,
    [Description("Its pages there; left out where they are not known.")][property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Pages,
    [Description("Its DOI; left out where it has none.")][property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Doi,
    [Description("Who published it, if named.")] string? Publisher,
    [Description("When; null for undated.")] string? Published,
    [Description("Where it can be read, if anywhere.")] string? Address,
    [Description("When it was fetched from there.")] string? Retrieved,
    [Description("The address of a copy at an archive; left out where there is none.")][property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Archived,
    [Description("Its language; left out where it is that of the briefing.")][property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Language,
    [Id, Description("The source whose voice it is: its own id, or that of the source it repeats. Origins are counted, not sources.")] string Origin,
    [Description("Admiralty grade of the source."), SchemaRule(Pattern = "^[A-F]$")] string Reliability,
    [Description("Admiralty grade of the information."), SchemaRule(Minimum = 1, Maximum = 6)] int Credibility,
    [Description("Who is behind it, how it knows, which way it leans.")] string Descriptor,
    [Description("That it was withdrawn, since when and why; left out while it stands.")][property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] WithdrawalEntry? Withdrawn,
    [Description("What follows if it is wrong; null: nothing falls, and no mark changes; left out by earlier programs.")][property: JsonIgnore(Condition = JsonIgnoreCondition.Never)] LossEntry? IfWrong,
    [Description("How much of its text may be published."), SchemaRule(WordsOf = typeof(Rights))] string Rights)
{
    public static SourceEntry Create(Source source, SourceLoss loss, Frame frame)
    {
        var (header, label) = (source.Header, source.Label);
        return new(
            Id: source.Id,
            Url: Exports.Address.Resolve(frame, label.Url),
            Letter: label.Letter,
            Short: header.Short,
            Handle: header.Handle,
            Title: header.Title,
            Kind: FormatNames.SourceKinds[header.Kind],
            Author: header.AuthorsInText,
            Authors: header.Authors.Count > 0 ? header.Authors.Select(NameEntry.Create).ToList() : null,
            Container: header.Container,
            Pages: header.Pages,
            Doi: header.Doi,
            Publisher: header.Publisher,
            Published: header.Published?.Written,
            Address: header.Address,
            Retrieved: header.Retrieved?.Written,
            Archived: header.Archived,
            Language: header.Language,
            Origin: label.Origin,
            Reliability: $"{header.Reliability}",
            Credibility: header.Credibility,
            Descriptor: header.Descriptor,
            Withdrawn: header.Withdrawn is { } withdrawal ? new(withdrawal.Date.Written, withdrawal.Reason) : null,
            IfWrong: LossEntry.Create(loss),
            Rights: FormatNames.Rights[header.Rights]);
    }
}

/// <summary>A name in <c>claims.json</c>.</summary>
internal sealed record NameEntry(
    [Description("The name as readers see it.")] string Name,
    [Description("The family name of a person; left out for a body, and where the name is not divided.")][property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Family,
    [Description("The given names; left out with the family name.")][property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Given)
{
    public static NameEntry Create(SourceName name) => new(name.Shown, name.IsWhole ? null : name.Family, name.Given);
}

/// <summary>That a source was withdrawn.</summary>
internal sealed record WithdrawalEntry([Description("Since when.")] string Date, [Description("Why.")] string Reason);
