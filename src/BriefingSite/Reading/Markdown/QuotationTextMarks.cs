using BriefingSite.Core.Model;

namespace BriefingSite.Reading.Markdown;

internal static partial class MarkdownRules
{
    /// <summary>A mark that follows no quotation.</summary>
    public static Rule MisplacedTextMark { get; } = All.Add(new("BS134", Severity.Warning, "A mark that marks nothing",
        "'{.scare}' says of the words in quotation marks directly before it that they are nobody's words, so that they are not checked. '{translation=\"…\"}' says what they mean in the language of the site.",
        "the free port{.scare}", "the “free port”{.scare}"));
}

/// <summary>The marks that say what a quotation is: nobody's words, or what they mean in the language of the site.</summary>
/// <param name="shown">The shown text of the block being read.</param>
/// <param name="report">Receives the marks that mark nothing.</param>
internal sealed class QuotationTextMarks(ShownText shown, Action<Diagnostic> report)
{
    private readonly List<QuotationTextMark> _marks = [];

    /// <summary>Adds a mark.</summary>
    public void Add(QuotationTextMark mark) => _marks.Add(mark);

    /// <summary>The marks of a block quotation, all of which are of the whole block.</summary>
    public List<QuotationTextMark> Take()
    {
        List<QuotationTextMark> marks = [.. _marks];
        _marks.Clear();
        return marks;
    }

    /// <summary>Marks quotations: that directly before the mark, or those in its brackets.</summary>
    public void Apply(List<FoundQuotation> quotations)
    {
        foreach (var mark in _marks)
        {
            var marked = 0;
            for (var i = 0; i < quotations.Count; i++)
            {
                var found = quotations[i];
                if (found.End > mark.To || (mark.From is { } start ? found.Start < start : !shown.Letters[found.End..mark.To].IsWhiteSpace())) continue;
                quotations[i] = found with { Quotation = mark.Of(found.Quotation) };
                marked++;
            }
            if (marked == 0 || mark.SaysNothing) report(Unused(mark));
        }
        _marks.Clear();
    }

    /// <summary>The problem of a mark that marks nothing.</summary>
    public static Diagnostic Unused(QuotationTextMark mark) => mark switch
    {
        { SaysNothing: true } => new(MarkdownRules.MisplacedTextMark, mark.At, "This translation has no words.", "write what the quotation says in the language of the site, or delete the mark"),
        { Meaning: TextMeaning.Translation } => new(MarkdownRules.MisplacedTextMark, mark.At, "'{translation=…}' follows no quotation.", "put it directly after the closing quotation mark, or delete it"),
        _ => new(MarkdownRules.MisplacedTextMark, mark.At, "'{.scare}' follows no quotation.", "put it directly after the closing quotation mark, or delete it"),
    };
}

/// <summary>A mark of a quotation.</summary>
/// <param name="Meaning">What it says of it.</param>
/// <param name="Words">The translation; empty for other marks.</param>
/// <param name="From">Where its bracket opens in the shown text; <c>null</c> without one.</param>
/// <param name="To">Where it stands in the shown text.</param>
/// <param name="At">Its location.</param>
internal sealed record QuotationTextMark(TextMeaning Meaning, string Words, int? From, int To, Location At)
{
    /// <summary>Whether it is a translation without words.</summary>
    public bool SaysNothing => Meaning == TextMeaning.Translation && Words.Length == 0;

    /// <summary>The quotation with this mark.</summary>
    public Quotation Of(Quotation quotation) => Meaning switch
    {
        TextMeaning.Scare => quotation with { IsScare = true },
        TextMeaning.Translation => SaysNothing ? quotation : quotation with { Translation = Words },
        TextMeaning.Ours => quotation,
    };
}

/// <summary>A quotation in the shown text.</summary>
internal readonly record struct FoundQuotation(int Start, int End, Quotation Quotation);
