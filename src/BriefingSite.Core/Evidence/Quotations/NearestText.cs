namespace BriefingSite.Core.Evidence;

/// <summary>The text of a source that is nearest to words it does not contain.</summary>
/// <param name="Passage">The number of the passage.</param>
/// <param name="Distance">How many words must be removed, inserted or changed.</param>
/// <param name="Difference">A word-by-word diff, <c>[-as searched for-]{+as in the source+}</c>; if only punctuation and spaces differ, the
/// source's own words.</param>
public sealed record NearestText(int Passage, int Distance, string Difference)
{
    /// <summary>The nearest stretch of a source; of equally near ones, the first in a preferred passage.</summary>
    /// <returns><c>null</c> when no stretch has a word in common, or for more words than anyone would quote.</returns>
    /// <param name="wanted">The folded words to look for.</param>
    /// <param name="passages">The text of each passage.</param>
    /// <param name="preferred">The numbers of the preferred passages.</param>
    public static NearestText? Find(IReadOnlyList<string> wanted, IEnumerable<string> passages, IReadOnlyCollection<int> preferred) => new NearestTexts(passages).Find(wanted, preferred);
}
