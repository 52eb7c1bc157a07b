namespace BriefingSite.Core.Model;

/// <summary>Where a quotation stands in its source: the machine's finding, made from the source's text or its print.</summary>
/// <param name="Passage">The number of the passage.</param>
/// <param name="Words">The words quoted, by their numbers in the passage, from 0: a stretch for each part between ellipses.</param>
/// <param name="PassageWords">How many words the passage has.</param>
public sealed record QuotationMatch(int Passage, ValueList<WordRange> Words, int PassageWords)
{
    /// <summary>The words that its ellipses leave out: a stretch for each.</summary>
    public IEnumerable<WordRange> Omissions =>
        Words.Zip(Words.Skip(1), (before, after) => new WordRange(before.End, after.First - before.End)).Where(range => range.Count > 0);
}

/// <summary>Words in a row.</summary>
/// <param name="First">The number of the first, from 0.</param>
/// <param name="Count">How many there are.</param>
public readonly record struct WordRange(int First, int Count)
{
    /// <summary>The number behind the last.</summary>
    public int End => First + Count;
}
