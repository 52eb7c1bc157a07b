namespace BriefingSite.Core.Model;

/// <summary>The comparison of many sources on many questions, from above: how they relate, who answers alike, and the way to every question.</summary>
/// <param name="Sources">How many sources there are.</param>
/// <param name="Counts">How the sources compare, in figures.</param>
/// <param name="Topics">The questions by topic, each topic with a page of its own.</param>
/// <param name="Divided">The questions on which the sources are farthest apart, the farthest first.</param>
/// <param name="Lone">Questions on which one source stands alone.</param>
/// <param name="Grouping">The sources in groups, with the agreement between them.</param>
/// <param name="Blocs">Sources that answer alike.</param>
/// <param name="Pairs">The pages on two sources each.</param>
/// <param name="Title">Its title.</param>
/// <param name="Description">What it shows.</param>
public sealed record ComparisonIndexPage(
    int Sources, ComparisonCounts Counts, ValueList<ComparedTopic> Topics, ValueList<QuestionSummary> Divided, ValueList<QuestionSummary> Lone,
    SourceGrouping Grouping, ValueList<Bloc> Blocs, Pairs Pairs, string Title, string Description) : Page(EntityKind.Question.Path, Title, Description);

/// <summary>The questions of a topic in brief.</summary>
/// <param name="Name">The topic, or what the questions without one are called.</param>
/// <param name="Url">The page of the comparison with them.</param>
/// <param name="Counts">How the sources compare on them.</param>
/// <param name="Questions">The questions.</param>
public sealed record ComparedTopic(string Name, string Url, ComparisonCounts Counts, ValueList<QuestionSummary> Questions)
{
    /// <summary>The path of the page with the questions of a topic, or with those about the whole.</summary>
    public static string UrlOf(Target? topic) => $"{EntityKind.Question.Path}on/{topic?.EntityId ?? "the-whole"}/";
}

/// <summary>The questions of a topic, each with the stances of the groups of sources.</summary>
/// <param name="Topic">The topic; <c>null</c> for questions about the whole.</param>
/// <param name="Compared">Its questions in brief.</param>
/// <param name="Grouping">The groups of sources.</param>
/// <param name="Rows">For each question the shares of each group, in the order of the groups.</param>
/// <param name="Previous">The page of the topic before it.</param>
/// <param name="Next">The page of the topic after it.</param>
public sealed record ComparedTopicPage(
    Target? Topic, ComparedTopic Compared, SourceGrouping Grouping, ValueList<ValueList<StanceShares>> Rows, Target? Previous, Target? Next)
    : Page(Compared.Url, $"{Compared.Name}: what each source says", $"{Plural.Count(Compared.Counts.All, "question")} on which the sources were compared: where they agree, where they differ, and who says what.");

/// <summary>The sources in groups.</summary>
/// <param name="By">What the sources of a group have in common: <c>publisher</c>.</param>
/// <param name="Groups">The groups, the largest first.</param>
/// <param name="Agreements">Every pair of groups, each group with itself among them.</param>
public sealed record SourceGrouping(string By, ValueList<SourceGroup> Groups, ValueList<GroupAgreement> Agreements);

/// <summary>Some of the sources.</summary>
/// <param name="Name">What they have in common.</param>
/// <param name="Sources">The sources.</param>
public sealed record SourceGroup(string Name, ValueList<SourceLabel> Sources);

/// <summary>How often the sources of two groups agree: over all questions, of all pairs of sources, one of each group, that take a position, how many take the same.</summary>
/// <param name="One">The number of the one group.</param>
/// <param name="Other">The number of the other, or the same.</param>
/// <param name="Both">How many such pairs.</param>
/// <param name="Agreed">How many of them agree.</param>
public sealed record GroupAgreement(int One, int Other, long Both, long Agreed);

/// <summary>Sources that answer alike: each two of them agree on most of the questions to which both speak.</summary>
/// <param name="Sources">The sources.</param>
/// <param name="Least">The least share, in whole per cent, of questions on which two of them agree.</param>
/// <param name="Fewest">The fewest questions to which two of them both speak.</param>
public sealed record Bloc(ValueList<SourceLabel> Sources, int Least, int Fewest);
