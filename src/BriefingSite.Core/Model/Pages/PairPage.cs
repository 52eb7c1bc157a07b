namespace BriefingSite.Core.Model;

/// <summary>Two sources side by side: what each says, in its own words, about the questions on which at least one takes a position.</summary>
/// <param name="Pair">The sources.</param>
/// <param name="Differ">The questions on which the two differ, the farthest apart first.</param>
/// <param name="Agree">The questions on which they agree.</param>
/// <param name="Alone">The questions on which only one of them takes a position.</param>
/// <param name="Others">The other pages on two sources.</param>
/// <param name="Title">Its title.</param>
/// <param name="Description">What it shows.</param>
public sealed record PairPage(
    PairLabel Pair, ValueList<Question> Differ, ValueList<Question> Agree, ValueList<Question> Alone, Pairs Others, string Title, string Description)
    : Page(Pair.Url, Title, Description);

/// <summary>Two sources in brief.</summary>
/// <param name="First">The one with the earlier letter.</param>
/// <param name="Second">The other.</param>
/// <param name="Agree">On how many questions the two agree.</param>
/// <param name="Differ">On how many they differ.</param>
public sealed record PairLabel(SourceLabel First, SourceLabel Second, int Agree, int Differ)
{
    /// <summary>The path of their page.</summary>
    public string Url => $"/compare/{First.Id}-{Second.Id}/";
}

/// <summary>The pairs of sources that have a page.</summary>
/// <param name="List">The pairs, by their letters.</param>
/// <param name="AreAll">Whether every two sources have one that could; else only those that texts link to or that answer most questions both.</param>
public sealed record Pairs(ValueList<PairLabel> List, bool AreAll);
