namespace BriefingSite.Core.Model;

/// <summary>All sources, side by side.</summary>
/// <param name="Sources">The sources.</param>
/// <param name="Statement">What they support together and what they do not.</param>
/// <param name="Use">Which of their passages are used.</param>
/// <param name="Title">Its title.</param>
/// <param name="Description">What it shows.</param>
public sealed record SourcesPage(ValueList<SourceSummary> Sources, SourceStatement Statement, ValueList<SourceUse> Use, string Title, string Description)
    : Page("/sources/", Title, Description)
{
    /// <summary>The sources in groups, without their agreements; <c>null</c> where they are few or have nothing in common.</summary>
    public SourceGrouping? Groups { get; init; }
}

/// <summary>A source in a list of sources.</summary>
/// <param name="Header">What its record says of it.</param>
/// <param name="Label">The source in brief.</param>
/// <param name="Repeats">The source it repeats.</param>
/// <param name="Passages">How many passages it has, asides and headings included.</param>
/// <param name="Cited">How many of them something cites.</param>
/// <param name="Citable">How many of them are neither asides nor headings.</param>
/// <param name="Claims">How many claims cite it.</param>
public sealed record SourceSummary(
    SourceHeader Header, SourceLabel Label, SourceLabel? Repeats, int Passages, int Cited, int Citable, int Claims)
{
    /// <summary>How it answers, compared with the others; <c>null</c> where too few are compared to say so.</summary>
    public AnswerCount? Answers { get; init; }
}

/// <summary>How a source answers the questions, compared with the others.</summary>
/// <param name="Questions">On how many it takes a position.</param>
/// <param name="Others">How many positions others take on these questions.</param>
/// <param name="Differ">How many of them have another stance.</param>
public sealed record AnswerCount(int Questions, int Others, int Differ)
{
    /// <summary>How many of the others differ, in whole per cent; <c>null</c> where no other speaks.</summary>
    public int? Percent => Others == 0 ? null : (int)Math.Round(100.0 * Differ / Others, MidpointRounding.AwayFromZero);
}

/// <summary>One source, passage by passage.</summary>
/// <param name="Summary">The source in brief.</param>
/// <param name="Entries">Its passages and the headings over them.</param>
/// <param name="LinkedFrom">What links to or cites the source as a whole.</param>
/// <param name="Silent">The questions on which it is silent.</param>
/// <param name="Pairs">The pages that compare it with another source.</param>
public sealed record SourcePage(
    SourceSummary Summary, ValueList<PassageEntry> Entries, ValueList<Target> LinkedFrom, ValueList<Target> Silent, ValueList<PairLabel> Pairs)
    : Page(Summary.Label.Url, Summary.Header.Title, Summary.Header.Descriptor)
{
    /// <summary>The questions on which it takes a position, each with its stance, in the order of the comparison.</summary>
    public ValueList<AnsweredQuestion> Answers { get; init; } = [];

    /// <summary>What follows if it is wrong.</summary>
    public SourceLoss Loss { get; init; } = SourceLoss.None;

    /// <summary>What follows if all sources that count as the same origin are wrong; <c>null</c> where it is the only one.</summary>
    public SourceLoss? LossOfOrigin { get; init; }

    /// <summary>What else follows if it is wrong.</summary>
    public MarkLoss Marks { get; init; } = MarkLoss.None;

    /// <summary>What else follows if all that count as the same origin are wrong.</summary>
    public MarkLoss? MarksOfOrigin { get; init; }

    /// <summary>Whether there is a page that compares any two sources.</summary>
    public bool HasAnyTwo { get; init; }

    /// <inheritdoc/>
    public override string OwnTitle => $"Record of {Title}";

    /// <inheritdoc/>
    public override string Origin => $"seeds/{Summary.Label.Id}.md";
}

/// <summary>A question with the stance of one source.</summary>
/// <param name="Question">The question.</param>
/// <param name="Stance">The stance of the source.</param>
/// <param name="Scale">The stances that a source can take, from one end to the other.</param>
/// <param name="Same">How many other sources take the same stance.</param>
/// <param name="Others">How many take another.</param>
public sealed record AnsweredQuestion(Target Question, string Stance, ValueList<string> Scale, int Same, int Others);

/// <summary>A passage and what uses it.</summary>
/// <param name="Passage">The passage.</param>
/// <param name="UsedBy">What cites it or links to it.</param>
/// <param name="Quotations">What is quoted from it and was found in it, each stretch of words once.</param>
public sealed record PassageEntry(Passage Passage, ValueList<Target> UsedBy, ValueList<PassageQuotation> Quotations);

/// <summary>Words quoted from a passage.</summary>
/// <param name="Words">The words, as first quoted.</param>
/// <param name="Match">Their position in it.</param>
public sealed record PassageQuotation(string Words, QuotationMatch Match)
{
    /// <summary>What they say in the language of the site, if the writers translate them.</summary>
    public string? Translation { get; init; }
}
