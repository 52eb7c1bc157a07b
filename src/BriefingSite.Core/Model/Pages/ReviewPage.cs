namespace BriefingSite.Core.Model;

/// <summary>What changed in the whole briefing since another version, for those who review it; only in a preview. The entries are those of the comment on a
/// pull request.</summary>
/// <param name="Base">What the site is compared with.</param>
/// <param name="Answers">The answers to what reviewers ask first.</param>
/// <param name="Changed">The pages that differ, in the order of the site.</param>
/// <param name="Groups">What has to be read, in the order of reading.</param>
/// <param name="Folded">Spelling, layout and order.</param>
/// <param name="Title">Its title.</param>
/// <param name="Description">What it shows.</param>
public sealed record ReviewPage(
    string Base, ReviewAnswers Answers, ValueList<ReviewedPage> Changed, ValueList<ReviewGroup> Groups, ValueList<ReviewGroup> Folded, string Title, string Description)
    : Page(ReviewPaths.Page, Title, Description)
{
    /// <inheritdoc/>
    public override bool IsListed => false;
}

/// <summary>What reviewers ask first, and the answers.</summary>
/// <param name="WeakerQuestion">Which claims are weaker.</param>
/// <param name="Weaker">The answer in short.</param>
/// <param name="Lists">The claims and judgements of which it speaks.</param>
/// <param name="MergeQuestion">Whether one may merge.</param>
/// <param name="Merge">The answer.</param>
public sealed record ReviewAnswers(string WeakerQuestion, string Weaker, ValueList<AnsweredList> Lists, string MergeQuestion, string Merge);

/// <summary>A list in an answer.</summary>
/// <param name="Title">What stands over it; <c>null</c> where the answer does.</param>
/// <param name="Items">What is in it.</param>
public sealed record AnsweredList(string? Title, ValueList<AnsweredItem> Items);

/// <summary>Claims or judgements with the same reason.</summary>
/// <param name="Subjects">Those, each with the address that shows it, if one does.</param>
/// <param name="Why">Why they are there; <c>null</c> where the words say so.</param>
/// <param name="Words">The words before and after; empty where they are the same.</param>
public sealed record AnsweredItem(ValueList<ReviewedSubject> Subjects, string? Why, ValueList<RedlineRun> Words);

/// <summary>Something that changed, by its title.</summary>
/// <param name="Title">Its title.</param>
/// <param name="Url">The address that shows it; <c>null</c> for none.</param>
public sealed record ReviewedSubject(string Title, string? Url);

/// <summary>The changes of one page, question, source or list.</summary>
/// <param name="Kind">What it is; <c>null</c> where the title says it.</param>
/// <param name="Title">What it is called.</param>
/// <param name="Url">Its path on the site, if it is there now.</param>
/// <param name="Entries">The changes.</param>
public sealed record ReviewGroup(string? Kind, string Title, string? Url, ValueList<ReviewEntry> Entries);

/// <summary>Changes that are one thing to read.</summary>
/// <param name="Number">Its number.</param>
/// <param name="Weight">The weight of the heaviest.</param>
/// <param name="Lines">What happened, what belongs to it, what follows from it.</param>
/// <param name="Redline">Its address in a redline, if one shows it.</param>
public sealed record ReviewEntry(int Number, Weight Weight, ValueList<ReviewLine> Lines, string? Redline);

/// <summary>A sentence of an entry.</summary>
/// <param name="Title">What happened; empty where only words follow.</param>
/// <param name="Detail">A further note.</param>
/// <param name="Direction">Whether something is weaker or stronger by it.</param>
/// <param name="Named">The things it is about, where the group does not say it.</param>
/// <param name="Words">The words before and after, word by word; empty for none.</param>
/// <param name="Follows">Whether it follows from the lines before it.</param>
public sealed record ReviewLine(string Title, string? Detail, Direction? Direction, ValueList<ReviewedSubject> Named, ValueList<RedlineRun> Words, bool Follows);

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
