namespace BriefingSite.Core.Model;

/// <summary>What changed in the whole briefing since another version, for those who review it; only in a preview.</summary>
/// <param name="Base">What the site is compared with.</param>
/// <param name="Answers">The answers to what reviewers ask first.</param>
/// <param name="Changed">The pages that differ, in the order of the site.</param>
/// <param name="Groups">The changes by weight, the most important first.</param>
/// <param name="Title">Its title.</param>
/// <param name="Description">What it shows.</param>
public sealed record ReviewPage(string Base, ReviewAnswers Answers, ValueList<ReviewedPage> Changed, ValueList<ReviewGroup> Groups, string Title, string Description)
    : Page(ReviewPaths.Page, Title, Description)
{
    /// <inheritdoc/>
    public override bool IsListed => false;
}

/// <summary>What reviewers ask first, and the answers.</summary>
/// <param name="WeakerQuestion">Which claims are weaker.</param>
/// <param name="Weaker">The answer in short.</param>
/// <param name="WeakerClaims">Those claims.</param>
/// <param name="RewordedTitle">What stands over the claims that are reworded; <c>null</c> where the answer itself is about them.</param>
/// <param name="RewordedClaims">Those claims.</param>
/// <param name="MergeQuestion">Whether one may merge.</param>
/// <param name="Merge">The answer.</param>
public sealed record ReviewAnswers(
    string WeakerQuestion, string Weaker, ValueList<AnsweredClaim> WeakerClaims, string? RewordedTitle, ValueList<AnsweredClaim> RewordedClaims, string MergeQuestion, string Merge);

/// <summary>A claim in an answer.</summary>
/// <param name="Subject">The claim.</param>
/// <param name="Why">Why it is there; <c>null</c> where its words say so.</param>
/// <param name="Words">Its words before and after; empty where they are the same.</param>
/// <param name="Redline">Its address in a redline, if one shows it.</param>
public sealed record AnsweredClaim(Subject Subject, string? Why, ValueList<RedlineRun> Words, string? Redline);

/// <summary>The changes of one weight.</summary>
public sealed record ReviewGroup(Weight Weight, ValueList<ReviewSubject> Subjects);

/// <summary>The changes of one subject.</summary>
/// <param name="Subject">The subject.</param>
/// <param name="IsLive">Whether it is on the site now.</param>
/// <param name="Changes">Its changes of one weight.</param>
public sealed record ReviewSubject(Subject Subject, bool IsLive, ValueList<ReviewedChange> Changes);

/// <summary>A change and where its redline shows it.</summary>
/// <param name="Change">The change.</param>
/// <param name="Words">Its words before and after, word by word; empty where it has none.</param>
/// <param name="Redline">Its address in a redline, if one shows it.</param>
public sealed record ReviewedChange(Change Change, ValueList<RedlineRun> Words, string? Redline);

/// <summary>What every page of a preview shows about the version it is compared with.</summary>
/// <param name="Base">What the site is compared with.</param>
/// <param name="Changed">The pages that differ.</param>
public sealed record ReviewLabel(string Base, ValueList<ReviewedPage> Changed)
{
    /// <summary>What differs on the page at a path, if anything does.</summary>
    public ReviewedPage? At(string path) => Changed.FirstOrDefault(page => page.Path == path);
}

/// <summary>The paths of the review.</summary>
public static class ReviewPaths
{
    /// <summary>What changed, over all pages; below it the redlines.</summary>
    public const string Page = "/review/";
}
