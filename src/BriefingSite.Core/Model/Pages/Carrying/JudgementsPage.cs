namespace BriefingSite.Core.Model;

/// <summary>The judgements side by side, where there are more than one takes in on the front page.</summary>
/// <param name="Judgements">The judgements, in the order of the front page.</param>
/// <param name="Title">Its title.</param>
/// <param name="Description">What it shows.</param>
public sealed record JudgementsPage(ValueList<JudgementSummary> Judgements, string Title, string Description) : Page(Address, Title, Description)
{
    /// <summary>The path of the page.</summary>
    public const string Address = "/judgements/";

    /// <summary>Whether a briefing with so many judgements has it.</summary>
    public static bool IsMade(int judgements) => judgements > ListLengths.JudgementsAtAGlance;
}

/// <summary>A judgement in a list of them.</summary>
/// <param name="Judgement">The judgement, where it stands with all that it rests on.</param>
/// <param name="Header">How likely it is and how sure we are.</param>
/// <param name="Claims">How many claims it names.</param>
/// <param name="Origins">How many origins carry any of these, directly or through others.</param>
/// <param name="Toppling">What would topple it; <c>null</c> where it names no claims.</param>
/// <param name="Doubts">The reasons to be less sure.</param>
public sealed record JudgementSummary(Target Judgement, JudgementHeader Header, int Claims, int Origins, Toppling? Toppling, ValueList<Doubt> Doubts)
{
    /// <summary>What it is, with what carries it; <c>null</c> where it names no claims.</summary>
    public static JudgementSummary Create(Judgement judgement, JudgementSupport? support) => new(
        judgement.Target, judgement.Header, support?.Claims ?? 0, support?.Origins ?? 0, support?.Toppling, support?.Doubts ?? []);
}
