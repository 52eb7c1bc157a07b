namespace BriefingSite.Core.Model;

/// <summary>One question with everything that the sources say to it.</summary>
/// <param name="Question">The question.</param>
/// <param name="Unread">The sources that were not read for it yet, in their order.</param>
/// <param name="LinkedFrom">What links to it.</param>
/// <param name="Previous">The question before it in the comparison.</param>
/// <param name="Next">The question after it.</param>
public sealed record QuestionPage(Question Question, ValueList<SourceLabel> Unread, ValueList<Target> LinkedFrom, Target? Previous, Target? Next)
    : Page(Question.Header.Url, Question.Header.Wording, Answers(Question))
{
    /// <inheritdoc/>
    public override string Origin => EntityKind.Question.FileOf(Question.Header.Id);

    /// <summary>Claims of the question that tell a judgement and its alternatives apart.</summary>
    public ValueList<Target> TellingApart { get; init; } = [];

    /// <summary>Whether any claim speaks to a judgement or an alternative, so that what this question tells apart is known.</summary>
    public bool HasAlternatives { get; init; }

    /// <summary>The positions, by stance, in the order of the scale.</summary>
    public IEnumerable<(string Stance, ValueList<Position> Positions)> ByStance
    {
        get
        {
            var byStance = Question.Positions.ToLookup(position => position.Stance, StringComparer.Ordinal);
            // A stance that is not on the scale is reported elsewhere; what was said is shown all the same.
            return Question.Header.Scale.Concat(byStance.Select(group => group.Key)).Distinct(StringComparer.Ordinal)
                .Where(byStance.Contains).Select(stance => (stance, byStance[stance].ToValueList()));
        }
    }

    /// <summary>When the sources that take a position were published, for lists that can be sorted.</summary>
    public ValueList<SourceDate> Published { get; init; } = [];

    /// <summary>Whether there is a page that compares any two sources.</summary>
    public bool HasAnyTwo { get; init; }

    /// <summary>How many sources take each stance.</summary>
    public StanceShares Shares => StanceShares.Count(Question, Question.Positions.Count + Question.Silent.Count + Unread.Count);

    private static string Answers(Question question)
    {
        var shares = StanceShares.Count(question, question.Positions.Count + question.Silent.Count);
        var speaking = shares.Speaking == 0 ? "No source takes a position" : string.Join(", ", shares.Stances.Where(share => share.Count > 0).Select(share => $"{Plural.Count(share.Count, "source")}: {share.Stance}"));
        return shares.Silent > 0 ? $"{speaking}; {Plural.Count(shares.Silent, "source")} silent." : $"{speaking}.";
    }
}

/// <summary>When a source was published.</summary>
/// <param name="Source">Its id.</param>
/// <param name="Published">When.</param>
public sealed record SourceDate(string Source, Edtf Published);
