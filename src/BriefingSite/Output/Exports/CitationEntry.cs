using System.ComponentModel;
using System.Text.Json.Serialization;
using BriefingSite.Core.Model;

namespace BriefingSite.Output.Exports;

/// <summary>A citation in <c>claims.json</c>: the passages, and the quotation with the place where it was found.</summary>
internal abstract record CitationEntry
{
    protected CitationEntry(Citation citation)
    {
        Passages = new(citation.Passages.Select(passage => passage.Number));
        Pages = citation.Pages is { } pages ? pages.First == pages.Last ? pages.First : $"{pages.First}-{pages.Last}" : null;
        var quotations = citation.Quotations.Select(QuotationEntry.Create).ToList();
        (Quotation, Translation, Found) = quotations is [var first, ..] ? (first.Quotation, first.Translation, first.Found) : (null, null, null);
        Further = quotations.Count > 1 ? quotations[1..] : null;
    }

    [Description("The passages cited, by number from 1; empty for the source as a whole."), SchemaRule(Minimum = 1)]
    public NumberRow Passages { get; init; }

    [Description("The pages on which these passages are printed, such as 7 or 7-8; left out where the writers named none."), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Pages { get; init; }

    [Description("The words quoted, as written: an ellipsis leaves words out, square brackets hold what is not the source's. Null when nothing is quoted.")]
    public string? Quotation { get; init; }

    [Description("What the quotation says in the language of the briefing, translated by the writers; left out where they translate nothing."), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Translation { get; init; }

    [Description("Where the machine found the quotation in the source; null when there is none or it was not found.")]
    public FoundEntry? Found { get; init; }

    [Description("Further quotations from the same citation; left out where there are none."), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<QuotationEntry>? Further { get; init; }
}

/// <summary>A quotation.</summary>
internal sealed record QuotationEntry(
    [Description("The words quoted, as written.")] string Quotation,
    [Description("What they say in the language of the briefing, translated by the writers; left out where they translate nothing.")][property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Translation,
    [Description("Where the machine found it in the source; null when it was not found.")] FoundEntry? Found)
{
    public static QuotationEntry Create(CitedQuotation cited) => new(
        cited.Words, cited.Quotation.Translation, cited.Match is { } match ? new(match.Passage, new(match.Words.Select(range => new NumberRow([range.First, range.Count])))) : null);
}

/// <summary>Where a quotation was found.</summary>
internal sealed record FoundEntry(
    [Description("The number of the passage."), SchemaRule(Minimum = 1)] int Passage,
    [Description("For each part between ellipses the number of its first word in the passage, from 0, and how many words it has."), SchemaRule(MinItems = 1, ItemLength = 2, Minimum = 0)] NumberTable Words);

/// <summary>A citation of a claim.</summary>
internal sealed record EvidenceEntry : CitationEntry
{
    public EvidenceEntry(Citation citation) : base(citation) => (Source, Bearing) = (citation.Source.Id, FormatNames.Bearings[citation.Bearing]);

    [Id]
    public string Source { get; init; }

    [Description("How the source bears on the claim."), SchemaRule(WordsOf = typeof(Bearing))]
    public string Bearing { get; init; }
}

/// <summary>The position of a source on a question.</summary>
internal sealed record PositionEntry : CitationEntry
{
    public PositionEntry(Position position) : base(position.Evidence) =>
        (Source, Stance, Says) = (position.Source.Id, position.Stance, PlainText.Extract(position.Says));

    [Id]
    public string Source { get; init; }

    [Description("Where it stands on the scale.")]
    public string Stance { get; init; }

    [Description("What it says, in the writers' words.")]
    public string Says { get; init; }
}
