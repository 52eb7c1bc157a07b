using BriefingSite.Core.Evidence;
using BriefingSite.Core.Model;

namespace BriefingSite.Core.Checking;

/// <summary>A quotation that was found in its source.</summary>
/// <param name="At">Where it is written.</param>
/// <param name="Quoted">The quotation, parsed.</param>
/// <param name="Match">Where it was found.</param>
/// <param name="Passage">The fingerprint of the passage.</param>
/// <param name="Text">The text of the passage, where it is present.</param>
/// <param name="Writer">What the writer says around it.</param>
/// <param name="Limits">The limits of the site.</param>
internal sealed record FoundQuotation(
    Location At, QuotedText Quoted, QuotationMatch Match, PassageFingerprint Passage, string? Text, WriterSentence Writer, Limits Limits)
{
    private Words? _words;

    /// <summary>What is quoted of the passage before the same citation, this quotation included.</summary>
    public IReadOnlyList<WordRange> Beside { get; init; } = [];

    /// <summary>Whether another quotation in the writer's sentence has a word of the passage.</summary>
    public bool IsQuotedBeside(int word) => Writer.HasOtherQuotation && Beside.Any(words => word >= words.First && word < words.End);

    /// <summary>Whether so few words are quoted that they are a term rather than a statement.</summary>
    public bool IsTerm => Quoted.Runs is [var only] && Extent.IsFew(only.Text);

    /// <summary>What each of the ellipses leaves out, and what joins the words around it.</summary>
    public IEnumerable<(WordRange Words, Joint Joint)> Omissions => Match.Words.Zip(Match.Words.Skip(1), (before, after) => new WordRange(before.End, after.First - before.End))
        .Where(between => !Match.Replaced.Contains(between)).Zip(Quoted.Runs.Skip(1).Where(run => run.Joint != Joint.Insertion).Select(run => run.Joint));

    /// <summary>Words of the passage for a message: the words themselves, in quotation marks, where the text is present; else how many.</summary>
    public string Describe(WordRange words) =>
        Text is null ? Plural.Count(words.Count, "word") : $"“{(_words ??= Words.Split(Text)).Text(words.First, words.Count)}”";

    /// <summary>The words of the passage that an insertion replaces; none when it only adds.</summary>
    public WordRange Replaced(Insertion insertion)
    {
        var (range, at) = (0, Match.Words[0].First);
        for (var i = 0; i < Quoted.Runs.Count; i++)
        {
            if (i > 0)
            {
                var replaced = Match.Replaced.FirstOrDefault(words => words.First == at);
                if (Quoted.Runs[i].Joint != Joint.Insertion) at = Match.Words[++range].First;
                else if (replaced.Count > 0) at = Match.Words[++range].First;
                if (i == insertion.Run) return replaced;
            }
            at += Quoted.Runs[i].Count;
        }
        return default;
    }
}
