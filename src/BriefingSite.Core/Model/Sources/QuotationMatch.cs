namespace BriefingSite.Core.Model;

/// <summary>The position of a quotation in its source, found in the text of the source or its fingerprint.</summary>
/// <param name="Passage">The number of the passage.</param>
/// <param name="Words">The words quoted, by their numbers in the passage, from 0: a range for each part between ellipses or replacements.</param>
/// <param name="PassageWords">How many words the passage has.</param>
public sealed record QuotationMatch(int Passage, ValueList<WordRange> Words, int PassageWords)
{
    /// <summary>Words of the source that insertions in square brackets stand in place of: a range for each.</summary>
    public ValueList<WordRange> Replaced { get; init; } = [];

    /// <summary>Whether the square brackets in the quotation are the source's own.</summary>
    public bool HasBracketsOfSource { get; init; }

    /// <summary>Whether it has a word in another spelling than the source: е for ё, other digits, without vowel marks.</summary>
    public bool IsRespelled { get; init; }

    /// <summary>Whether the reading of the passage is in doubt, and neither a second reader nor a person has confirmed it.</summary>
    public bool IsInDoubt { get; init; }

    /// <summary>The words that its ellipses leave out: a range for each.</summary>
    public IEnumerable<WordRange> Omissions => Between.Except(Replaced);

    private IEnumerable<WordRange> Between =>
        Words.Zip(Words.Skip(1), (before, after) => new WordRange(before.End, after.First - before.End)).Where(range => range.Count > 0);
}

/// <summary>Words in a row.</summary>
/// <param name="First">The number of the first, from 0.</param>
/// <param name="Count">How many there are.</param>
public readonly record struct WordRange(int First, int Count)
{
    /// <summary>The number after the last.</summary>
    public int End => First + Count;
}
